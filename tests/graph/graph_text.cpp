#include "graph_text.h"

#include <map>
#include <sstream>
#include <stdexcept>

#include "literal.h"

namespace gossamer::test {
namespace {

std::string trim(const std::string& s) {
  const size_t first = s.find_first_not_of(' ');
  return first == std::string::npos ? "" : s.substr(first, s.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> split_names(const std::string& s) {
  std::vector<std::string> names;
  std::stringstream stream(s);
  for (std::string name; std::getline(stream, name, ',');) names.push_back(trim(name));
  return names;
}

// Replaces %3 by a literal of its type, so that the case parser can read the call, and notes which input it is.
std::string without_values(const std::string& call, const std::map<std::string, Tensor>& values, std::vector<std::string>& found) {
  std::string out;
  for (size_t i = 0; i < call.size(); ++i) {
    if (call[i] != '%') {
      out += call[i];
      continue;
    }
    size_t end = i + 1;
    while (end < call.size() && std::isdigit(static_cast<unsigned char>(call[end]))) ++end;
    found.push_back(call.substr(i, end - i));
    if (!values.contains(found.back())) throw std::runtime_error("no value " + found.back());
    out += "u8[1]{" + std::to_string(found.size()) + "}";
    i = end - 1;
  }
  return out;
}

}  // namespace

Graph parse_graph(const std::string& text) {
  Capture capture;
  std::map<std::string, Tensor> values;
  std::stringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    line = trim(line);
    if (line.empty()) continue;
    if (line.starts_with("return")) {
      Tensors outputs;
      for (const std::string& name : split_names(line.substr(6))) outputs.push_back(values.at(name));
      return capture.finish(outputs);
    }
    const size_t equals = line.find('=');
    const std::string left = trim(line.substr(0, equals)), right = trim(line.substr(equals + 1));
    if (right.starts_with("input ")) {
      const Tensor type = parse_outputs(right.substr(6))[0];
      values[left] = capture.input(type.dtype(), type.shape());
      continue;
    }
    std::vector<std::string> found;
    Call call = parse_call(without_values(right, values, found));
    for (Tensor& t : call.in) {
      if (t && t.dtype() == DType::uint8 && t.size() == 1) t = values.at(found[t.data<uint8_t>()[0] - 1]);
    }
    const Tensors out = run(call.op->id, Inputs(call.in), call.attrs);
    const std::vector<std::string> names = split_names(left);
    for (size_t i = 0; i < names.size(); ++i) values[names[i]] = out[i];
  }
  throw std::runtime_error("the graph has no return");
}

}  // namespace gossamer::test
