// Reads graphs from text: the form of print(), with shapes of results left to infer.
//   %0 = input f32[1,4]
//   %1 = matMul(%0, f32[4,2], false, true)      operands are values, or tensors as in case tables (cases.h)
//   return %1
#pragma once

#include <string>

#include "gossamer/graph.h"

namespace gossamer::test {

Graph parse_graph(const std::string& text);

}  // namespace gossamer::test
