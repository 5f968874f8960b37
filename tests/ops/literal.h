// Reads the calls of case tables.
#pragma once

#include <string>

#include "ops/op.h"

namespace gossamer::test {

struct Call {
  const Op* op;
  Tensors in;
  Attrs attrs;
};

// Throws std::runtime_error when `text` is not a call of an op of the table.
Call parse_call(const std::string& text);
Tensors parse_outputs(const std::string& text);

// A tensor as JSON: {"dtype": …, "shape": […], "values": […]}; NaN, Inf and -0 as strings.
std::string json_of(const Tensor& t);
std::string json_of(const Attr& attr);
// A line per call: op, arguments in the order of the signature, outputs.
std::string json_of(const std::string& name, const Call& call, const Tensors& outputs, double tolerance);

}  // namespace gossamer::test
