// A chain of elementwise ops as one op, for backends.
#pragma once

#include "ops/op.h"

namespace gossamer {

// One op of a chain. Operands below the number of the chain's inputs are inputs, others results of earlier steps.
struct ChainStep {
  const Op* op;     // of one or two inputs
  int operands[2];  // the second is -1 where there is none
  Attrs attrs;
};

// The steps of the attribute `program`, for so many inputs. Throws where the text is none.
std::vector<ChainStep> chain_steps(const Attrs& attrs, int inputs);

}  // namespace gossamer
