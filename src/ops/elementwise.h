// Elementwise rows for backends: which formula stands behind an op.
#pragma once

#include "ops/op.h"

namespace gossamer {

// How the dtype of the result follows from the inputs', and what is computed in; elementwise.def explains each.
enum class ElementwiseResult : uint8_t { kSame, kReal, kArithmetic, kTruncated, kFloat, kToFloat, kInt32, kBits, kBool, kComparison };

// False where even integers are computed in floating point.
constexpr bool computes_integers(ElementwiseResult rule) {
  using enum ElementwiseResult;
  return rule != kTruncated && rule != kFloat && rule != kToFloat;
}

struct Formula {
  int arity;
  ElementwiseResult result;
  const char* text;  // in x, or a and b; p and q are the row's parameters
};
// nullptr when the op is not elementwise.
const Formula* formula_of(OpId op);

// The values that p and q stand for.
struct Parameters {
  double p = 0, q = 0;
};
Parameters parameters_of(const Attrs& attrs);

}  // namespace gossamer
