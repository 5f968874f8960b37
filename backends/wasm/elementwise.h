// Which elementwise kernel is an op's, for kernels that end with one.
#pragma once

#include <string_view>

namespace gossamer::wasm {

// The number of the op's kernel from one float32 to one, as kernels/elementwise.h gives it; kNoFunction when it has none.
int unary_function(std::string_view op);

}  // namespace gossamer::wasm
