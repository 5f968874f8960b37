// Elementwise rows for backends: which formula stands behind an op.
#pragma once

#include "ops/elementwise_result.h"
#include "ops/op.h"

namespace gossamer {

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
