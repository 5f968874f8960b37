// The result column of elementwise.def, for everything that compiles the formulas; without other headers, because the
// SIMD kernels are compiled without a C++ library.
#pragma once

#include <stdint.h>

namespace gossamer {

// How the dtype of the result follows from the inputs', and what is computed in; elementwise.def explains each.
enum class ElementwiseResult : uint8_t { kSame, kReal, kArithmetic, kTruncated, kFloat, kToFloat, kInt32, kBits, kBool, kComparison };

// False where even integers are computed in floating point.
constexpr bool computes_integers(ElementwiseResult rule) {
  using enum ElementwiseResult;
  return rule != kTruncated && rule != kFloat && rule != kToFloat;
}

// Whether the result is bool, whatever the inputs are.
constexpr bool gives_bool(ElementwiseResult rule) {
  return rule == ElementwiseResult::kBool || rule == ElementwiseResult::kComparison;
}

}  // namespace gossamer
