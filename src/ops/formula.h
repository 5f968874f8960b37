// The functions that elementwise formulas may use, for C++. T is double for float dtypes and int64_t for the others.
#pragma once

#include <cmath>
#include <cstdint>
#include <type_traits>

namespace gossamer::formula {

using std::acos, std::acosh, std::asin, std::asinh, std::atan, std::atan2, std::atanh, std::ceil, std::cos, std::cosh,
    std::erf, std::exp, std::expm1, std::floor, std::log, std::log1p, std::pow, std::sin, std::sinh, std::sqrt, std::tan,
    std::tanh, std::trunc;

// The one conditional; the order is GLSL's mix and WGSL's select.
template <class F, class T>
constexpr std::common_type_t<F, T> select(F if_false, T if_true, bool condition) {
  return condition ? if_true : if_false;
}
inline bool is_nan(double x) { return std::isnan(x); }
constexpr bool is_nan(int64_t) { return false; }

}  // namespace gossamer::formula
