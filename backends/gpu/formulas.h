// The functions of elementwise formulas in the shading languages: what ops/formula.h is to C++.
#pragma once

#include <string>
#include <string_view>

#include "device.h"

namespace gossamer::gpu {

// Their definitions, on float. Compilers of shaders lose NaN and infinities in many ways, so NaN is told by its bits, and
// the edges of domains are selected: see the table of what was seen where in the comments of formulas.cpp.
std::string formula_functions(Dialect dialect);

// A formula's text with its functions under the names that they have there.
std::string in_shader(std::string_view formula);

}  // namespace gossamer::gpu
