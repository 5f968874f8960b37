// Checks that infer functions share.
#pragma once

#include "ops/op.h"

namespace gossamer {

// Every input that was given must be of a real number type or bool: no strings, nothing complex.
void check_numeric(const Op& op, Inputs in);

// Every one of `in`, the first inputs of the op, must be float32 (or, as an extension, of another float dtype). The message
// names the op without its namespace, or `function` where that is what the user has called.
void check_floats(const Op& op, Inputs in, std::string_view function = {});

}  // namespace gossamer
