// The functions that elementwise formulas may use, for C++: on double for floats, on int64_t for integers and bool where
// the row computes in them, and on Complex. Backends with a language of their own define the same names there.
#pragma once

#include <cmath>
#include <cstdint>
#include <type_traits>

namespace gossamer::formula {

using std::acos, std::acosh, std::asin, std::asinh, std::atan, std::atan2, std::atanh, std::ceil, std::cos, std::cosh,
    std::erf, std::exp, std::expm1, std::floor, std::log, std::log1p, std::sin, std::sinh, std::sqrt, std::tan, std::tanh;

constexpr int64_t to_integer(int64_t x) { return x; }
constexpr int64_t to_integer(double x) { return x > -9.2e18 && x < 9.2e18 ? static_cast<int64_t>(x) : 0; }

// The one conditional; the order is GLSL's mix and WGSL's select. Integers stay integers beside a literal like 0.0.
constexpr double select(double if_false, double if_true, bool condition) { return condition ? if_true : if_false; }
template <class F, class T>
  requires(std::is_same_v<F, int64_t> || std::is_same_v<T, int64_t>)
constexpr int64_t select(F if_false, T if_true, bool condition) {
  return condition ? to_integer(if_true) : to_integer(if_false);
}

inline bool is_nan(double x) { return std::isnan(x); }
inline bool is_inf(double x) { return std::isinf(x); }
inline bool is_finite(double x) { return std::isfinite(x); }
constexpr bool is_nan(int64_t) { return false; }
constexpr bool is_inf(int64_t) { return false; }
constexpr bool is_finite(int64_t) { return true; }

inline double abs(double x) { return std::fabs(x); }
inline double round_even(double x) { return std::nearbyint(x); }
constexpr int64_t round_even(int64_t x) { return x; }

// NaN when either is NaN.
inline double maximum(double a, double b) { return a > b || std::isnan(a) ? a : b; }
inline double minimum(double a, double b) { return a < b || std::isnan(a) ? a : b; }
constexpr int64_t maximum(int64_t a, int64_t b) { return a > b ? a : b; }
constexpr int64_t minimum(int64_t a, int64_t b) { return a < b ? a : b; }

// Integers are divided downwards, and by 0 gives 0: what JavaScript's typed arrays store for NaN and Infinity.
inline double floor_divide(double a, double b) { return std::floor(a / b); }
constexpr int64_t floor_divide(int64_t a, int64_t b) {
  if (b == 0) return 0;
  if (b == -1) return static_cast<int64_t>(0 - static_cast<uint64_t>(a));
  return a / b - (a % b != 0 && (a < 0) != (b < 0));
}
inline double divide(double a, double b) { return a / b; }
constexpr int64_t divide(int64_t a, int64_t b) { return floor_divide(a, b); }

// The remainder has the sign of the divisor.
inline double floor_modulo(double a, double b) {
  const double rest = std::fmod(a, b);
  return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}
constexpr int64_t floor_modulo(int64_t a, int64_t b) {
  if (b == 0 || b == -1) return 0;
  const int64_t rest = a % b;
  return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}

// NaN for an exponent that is NaN and for (±1)^±Infinity, as in JavaScript; C gives 1.
inline double power(double a, double b) {
  return std::isnan(b) || (std::isinf(b) && std::fabs(a) == 1) ? std::nan("") : std::pow(a, b);
}

struct Complex {
  double re, im;
  friend Complex operator+(Complex a, Complex b) { return {a.re + b.re, a.im + b.im}; }
  friend Complex operator-(Complex a, Complex b) { return {a.re - b.re, a.im - b.im}; }
  friend Complex operator*(Complex a, Complex b) { return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re}; }
  friend Complex operator/(Complex a, Complex b) {
    const double norm = b.re * b.re + b.im * b.im;
    return {(a.re * b.re + a.im * b.im) / norm, (a.im * b.re - a.re * b.im) / norm};
  }
  friend Complex operator-(Complex a) { return {-a.re, -a.im}; }
  friend Complex operator+(Complex a, double b) { return {a.re + b, a.im}; }
  friend Complex operator*(Complex a, double b) { return {a.re * b, a.im * b}; }
};
inline double real(Complex x) { return x.re; }
inline double imag(Complex x) { return x.im; }
inline double magnitude(Complex x) { return std::hypot(x.re, x.im); }
inline Complex polar(double length, double angle) { return {length * std::cos(angle), length * std::sin(angle)}; }

}  // namespace gossamer::formula
