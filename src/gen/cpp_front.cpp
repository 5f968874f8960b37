// include/gossamer/ops.h: a C++ function per op.
#include <map>

#include "generate.h"
#include "ops/op.h"

namespace gossamer::gen {
namespace {

std::string parameter(const Param& param, bool defaultable) {
  const std::string name = snake_case(param.name), suffix = param.optional && defaultable ? " = {}" : "";
  if (param.kind == Param::kTensor) return "const Tensor& " + name + suffix;
  if (param.kind == Param::kTensorList) return "const Tensors& " + name + suffix;
  return "const Attr& " + name + suffix;
}

// "image.resizeBilinear" => "image_resizeBilinear". Functions name their op by it, not by number, so that adding a row
// changes two lines and versions merge by keeping the lines of both.
std::string identifier(const Op& op) {
  std::string name(op.name);
  for (char& c : name) {
    if (c == '.') c = '_';
  }
  return name;
}

std::string function(const Op& op, std::string_view name) {
  size_t first_default = op.params.size();
  while (first_default > 0 && op.params[first_default - 1].optional) --first_default;
  std::string parameters, tensors, attrs;
  for (size_t i = 0; i < op.params.size(); ++i) {
    const Param& param = op.params[i];
    parameters += (i ? ", " : "") + parameter(param, i >= first_default);
    const std::string value = snake_case(param.name);
    if (param.kind == Param::kAttr) attrs += (attrs.empty() ? "" : ", ") + value;
    else tensors += (tensors.empty() ? "" : ", ") + value;
  }
  const bool many = op.returns != "Tensor";
  const std::string call = "call({id::" + identifier(op) + "}, ";
  std::string inputs = "{" + tensors + "}";
  if (op.list >= 0) {
    inputs = "joined(";
    bool first = true;
    for (const Param& param : op.params) {
      if (param.kind == Param::kAttr) continue;
      inputs += (first ? "" : ", ") + snake_case(param.name);
      first = false;
    }
    inputs += ")";
  }
  std::string out = many ? "inline Tensors " : "inline Tensor ";
  out += snake_case(name) + "(" + parameters + ") { return " + call + inputs;
  if (!attrs.empty()) out += ", {" + attrs + "}";
  return out + (many ? "); }\n" : ")[0]; }\n");
}

}  // namespace

std::string cpp_front() {
  std::map<std::string, std::string> spaces;
  std::string ids;
  for (const Op& op : op_table()) {
    const size_t dot = op.name.find('.');
    const std::string space = dot == std::string_view::npos ? "" : std::string(op.name.substr(0, dot));
    ids += identifier(op) + ",\n";
    spaces[space] += function(op, dot == std::string_view::npos ? op.name : op.name.substr(dot + 1));
  }
  std::string out =
      "// Generated from the op table by `npm run gen`; do not edit.\n"
      "// Every op as a C++ function: the parameters of TensorFlow.js in their order; {} leaves an optional one out.\n"
      "// docs/ops.md says what each computes.\n"
      "#pragma once\n\n#include \"gossamer/backend.h\"\n#include \"gossamer/tensor.h\"\n\nnamespace gossamer {\n\n"
      "// Checks, then executes or captures one call: the way every op is run.\n"
      "Tensors run(OpId op, Inputs in, const Attrs& attrs);\n"
      "Tensors run(OpId op, std::initializer_list<Tensor> in, std::initializer_list<Attr> attrs);\n"
      "Tensors run(OpId op, const Tensors& in, std::initializer_list<Attr> attrs);\n\n"
      "// Positions in the op table.\n"
      "namespace ops::id {\nenum : int {\n" + ids + "};\n}  // namespace ops::id\n\n"
      "namespace ops {\n\n"
      "inline Tensors call(OpId op, std::initializer_list<Tensor> in, std::initializer_list<Attr> attrs = {}) { return run(op, in, attrs); }\n"
      "inline Tensors call(OpId op, const Tensors& in, std::initializer_list<Attr> attrs = {}) { return run(op, in, attrs); }\n"
      "inline void append(Tensors& all, const Tensor& t) { all.push_back(t); }\n"
      "inline void append(Tensors& all, const Tensors& ts) { all.insert(all.end(), ts.begin(), ts.end()); }\n"
      "template <class... T>\n"
      "Tensors joined(const T&... parts) {\n  Tensors all;\n  (append(all, parts), ...);\n  return all;\n}\n\n";
  for (const auto& [space, functions] : spaces) {
    if (space.empty()) out += functions;
    else out += "\nnamespace " + snake_case(space) + " {\n" + functions + "}  // namespace " + snake_case(space) + "\n";
  }
  return out +
         "\n// A number beside x: of its dtype if that is a float, else float32, as JavaScript's numbers are.\n"
         "inline Tensor beside(const Tensor& x, double value) { return Tensor::scalar(value, is_float(x.dtype()) ? x.dtype() : DType::float32); }\n"
         "inline Tensor operator-(const Tensor& a) { return neg(a); }\n"
         "inline Tensor operator+(const Tensor& a, const Tensor& b) { return add(a, b); }\n"
         "inline Tensor operator-(const Tensor& a, const Tensor& b) { return sub(a, b); }\n"
         "inline Tensor operator*(const Tensor& a, const Tensor& b) { return mul(a, b); }\n"
         "inline Tensor operator/(const Tensor& a, const Tensor& b) { return div(a, b); }\n"
         "inline Tensor operator+(const Tensor& a, double b) { return add(a, beside(a, b)); }\n"
         "inline Tensor operator-(const Tensor& a, double b) { return sub(a, beside(a, b)); }\n"
         "inline Tensor operator*(const Tensor& a, double b) { return mul(a, beside(a, b)); }\n"
         "inline Tensor operator/(const Tensor& a, double b) { return div(a, beside(a, b)); }\n\n"
         "}  // namespace ops\n}  // namespace gossamer\n";
}

}  // namespace gossamer::gen
