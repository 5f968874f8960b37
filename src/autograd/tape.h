// What the funnel tells the tape.
#pragma once

#include "gossamer/grad.h"
#include "ops/op.h"

namespace gossamer {

void record(const Op& op, Inputs in, const Attrs& attrs, Inputs out);

}  // namespace gossamer
