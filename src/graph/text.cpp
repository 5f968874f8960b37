// Graphs as text, one node a line:
//   %0 = input f32[1,4]
//   %2 = matMul(%0, const f32[4,2], transposeB=true) -> f32[1,2]
//   return %2
#include "gossamer/graph.h"
#include "ops/op.h"

namespace gossamer {
namespace {

std::string short_name(DType dtype) {
  std::string name(name_of(dtype));
  for (const auto& [from, to] : {std::pair{"float", "f"}, {"uint", "u"}, {"int", "i"}, {"complex", "c"}, {"string", "str"}}) {
    if (name.starts_with(from)) return to + name.substr(std::string_view(from).size());
  }
  return name;
}

std::string type_of(const Value& value) { return short_name(value.dtype) + to_text(value.shape); }

std::string operand(const Graph& graph, int value) {
  if (value < 0) return "_";
  return graph.values[value].constant ? "const " + type_of(graph.values[value]) : "%" + to_text(value);
}

std::string attribute(const Attr& attr) {
  switch (attr.kind) {
    case Attr::kNumber: return to_text(attr.number);
    case Attr::kBool: return attr.number != 0 ? "true" : "false";
    case Attr::kText: return "'" + attr.text + "'";
    case Attr::kGraph: return "{\n" + print(*attr.graph) + "}";
    default: break;
  }
  std::string out = "[";
  for (double v : attr.numbers) out += (out.size() > 1 ? "," : "") + to_text(v);
  return out + "]";
}

}  // namespace

std::string print(const Graph& graph) {
  std::string out;
  for (int value : graph.inputs) out += "%" + to_text(value) + " = input " + type_of(graph.values[value]) + "\n";
  for (const Node& node : graph.nodes) {
    const Op& op = op_of(node.op);
    std::string results, types, arguments;
    for (int value : node.out) {
      results += (results.empty() ? "%" : ", %") + to_text(value);
      types += (types.empty() ? "" : ", ") + type_of(graph.values[value]);
    }
    for (int value : node.in) arguments += (arguments.empty() ? "" : ", ") + operand(graph, value);
    for (int i = 0; i < node.attrs.size(); ++i) {
      if (!node.attrs[i]) continue;
      arguments += (arguments.empty() ? "" : ", ") + std::string(op.attrs[i]->name) + "=" + attribute(node.attrs[i]);
    }
    out += results + " = " + std::string(op.name) + "(" + arguments + ") -> " + types + "\n";
  }
  out += "return";
  for (size_t i = 0; i < graph.outputs.size(); ++i) out += (i ? ", " : " ") + operand(graph, graph.outputs[i]);
  return out + "\n";
}

}  // namespace gossamer
