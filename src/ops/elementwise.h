// Elementwise rows for backends: which formula stands behind an op.
#pragma once

#include "ops/op.h"

namespace gossamer {

enum class ElementwiseResult : uint8_t { kSame, kFloat, kBool };

// One formula in the two arithmetics of the reference: doubles for float dtypes, 64-bit integers for the others.
// Unary formulas ignore b; p and q are the row's parameters.
struct Formula {
  int arity;
  ElementwiseResult result;
  double (*of_doubles)(double a, double b, double p, double q);
  int64_t (*of_ints)(int64_t a, int64_t b, double p, double q);
  const char* text;  // the formula itself, for code generators
};
// nullptr when the op is not elementwise.
const Formula* formula_of(OpId op);

}  // namespace gossamer
