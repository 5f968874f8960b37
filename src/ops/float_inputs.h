// Inputs that must be of a float dtype.
#pragma once

#include "ops/op.h"

namespace gossamer {

// Throws when one of `in`, the first inputs of the op, is not float32 (or, as an extension, another float dtype). The message names the op without its
// namespace, or `function` where that is what the user has called.
void want_floats(Inputs in, const Attrs& attrs, std::string_view function = {});

}  // namespace gossamer
