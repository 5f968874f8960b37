// Checks that infer functions share.
#pragma once

#include "ops/op.h"

namespace gossamer {

// Every input that was given must be of a real number type or bool: no strings, nothing complex.
void check_numeric(const Op& op, Inputs in);

}  // namespace gossamer
