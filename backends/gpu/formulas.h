// The functions of elementwise formulas in the shading languages: what ops/formula.h is to C++.
#pragma once

#include <string>
#include <string_view>

#include "device.h"

namespace gossamer::gpu {

// The definitions, on float, of those that `users` calls, and of what they call. Compilers of shaders lose NaN and infinities in many ways, so NaN is told by its bits, and
// the edges of domains are selected: see the table of what was seen where in the comments of formulas.cpp.
std::string formula_functions(Dialect dialect, std::string_view users);
// Whether the text calls a function of that name.
bool has_call(std::string_view text, std::string_view name);

// A formula's text with its functions under the names that they have there.
std::string in_shader(std::string_view formula);

}  // namespace gossamer::gpu
