// Graphs as text, one node a line, values numbered in the order in which they are made:
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

// Numbers of values, in the order of the text; -1 for those without one.
std::vector<int> numbers_of(const Graph& graph) {
  std::vector<int> numbers(graph.values.size(), -1);
  int next = 0;
  for (int value : graph.inputs) numbers[value] = next++;
  for (const Node& node : graph.nodes) {
    for (int value : node.out) numbers[value] = next++;
  }
  return numbers;
}

std::string operand(const Graph& graph, const std::vector<int>& numbers, int value) {
  if (value < 0) return "_";
  return graph.values[value].constant ? "const " + type_of(graph.values[value]) : "%" + to_text(numbers[value]);
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
  const std::vector<int> numbers = numbers_of(graph);
  std::string out;
  for (int value : graph.inputs) out += "%" + to_text(numbers[value]) + " = input " + type_of(graph.values[value]) + "\n";
  for (const Node& node : graph.nodes) {
    const Op& op = op_of(node.op);
    std::string results, types, arguments;
    for (int value : node.out) {
      results += (results.empty() ? "%" : ", %") + to_text(numbers[value]);
      types += (types.empty() ? "" : ", ") + type_of(graph.values[value]);
    }
    for (int value : node.in) arguments += (arguments.empty() ? "" : ", ") + operand(graph, numbers, value);
    for (int i = 0; i < node.attrs.size(); ++i) {
      if (!node.attrs[i]) continue;
      arguments += (arguments.empty() ? "" : ", ") + std::string(op.attrs[i]->name) + "=" + attribute(node.attrs[i]);
    }
    out += results + " = " + std::string(op.name) + "(" + arguments + ") -> " + types + "\n";
  }
  out += "return";
  for (size_t i = 0; i < graph.outputs.size(); ++i) out += (i ? ", " : " ") + operand(graph, numbers, graph.outputs[i]);
  return out + "\n";
}

}  // namespace gossamer
