#include "ops/signature.h"

#include <cstdlib>

namespace gossamer {
namespace {

std::string_view trim(std::string_view s) {
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
  return s;
}

// The first `wanted` outside of any bracket or quotes, or npos.
size_t find_outside(std::string_view s, char wanted) {
  int depth = 0;
  bool quoted = false;
  for (size_t i = 0; i < s.size(); ++i) {
    const char c = s[i];
    if (c == '\'') quoted = !quoted;
    if (quoted) continue;
    if (c == wanted && depth == 0) return i;
    if (c == '(' || c == '[' || c == '{' || c == '<') ++depth;
    if (c == ')' || c == ']' || c == '}' || (c == '>' && i && s[i - 1] != '=')) --depth;
  }
  return std::string_view::npos;
}

Attr parse_default(std::string_view s) {
  if (s == "true" || s == "false") return Attr(s == "true");
  if (s.front() == '\'') return Attr(s.substr(1, s.size() - 2));
  if (s.front() == '[') {
    std::vector<double> numbers;
    for (std::string_view rest = trim(s.substr(1, s.size() - 2)); !rest.empty();) {
      const size_t comma = rest.find(',');
      numbers.push_back(std::atof(std::string(rest.substr(0, comma)).c_str()));
      rest = comma == std::string_view::npos ? "" : trim(rest.substr(comma + 1));
    }
    return Attr(std::move(numbers));
  }
  return Attr(std::atof(std::string(s).c_str()));
}

Param parse_param(std::string_view s) {
  Param param;
  const size_t colon = s.find(':');
  param.name = trim(s.substr(0, colon));
  if (param.name.starts_with("...")) {
    param.name.remove_prefix(3);
    param.rest = true;
  }
  std::string_view rest = trim(s.substr(colon + 1));
  if (param.name.ends_with('?')) {
    param.name.remove_suffix(1);
    param.optional = true;
  }
  if (const size_t equals = find_outside(rest, '='); equals != std::string_view::npos) {
    param.default_value = parse_default(trim(rest.substr(equals + 1)));
    param.optional = true;
    rest = trim(rest.substr(0, equals));
  }
  param.type = rest;
  if (rest == "Tensor[]") param.kind = Param::kTensorList;
  else if (rest == "Tensor") param.kind = Param::kTensor;
  else if (rest.starts_with("Tensor<")) {
    param.kind = Param::kTensor;
    param.dtype = rest.substr(7, rest.size() - 8);
  }
  return param;
}

}  // namespace

std::string_view name_of(const OpDef& def) {
  const std::string_view s = def.signature;
  return s.substr(0, s.find('('));
}

Op parse_signature(const OpDef& def, OpId id) {
  const std::string_view s = def.signature;
  const size_t open = s.find('('), close = s.rfind("):");
  if (open == std::string_view::npos || close == std::string_view::npos) fail("op table", "not a signature: {}", s);
  Op op{.def = &def, .id = id, .name = name_of(def), .returns = trim(s.substr(close + 2))};
  for (std::string_view rest = trim(s.substr(open + 1, close - open - 1)); !rest.empty();) {
    const size_t comma = find_outside(rest, ',');
    op.params.push_back(parse_param(trim(rest.substr(0, comma))));
    rest = comma == std::string_view::npos ? "" : trim(rest.substr(comma + 1));
  }
  for (const Param& param : op.params) {
    if (param.kind == Param::kTensorList) op.list = op.inputs;
    if (param.kind == Param::kAttr) op.attrs.push_back(&param);
    else ++op.inputs;
    op.has_dtypes |= !param.dtype.empty();
  }
  return op;
}

}  // namespace gossamer
