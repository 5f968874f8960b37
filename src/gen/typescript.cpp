// A TypeScript function per op, with types, defaults and JSDoc. js/src/ops.gen.ts has those that are `tf.<name>`, all of
// which is exported; js/src/internal.gen.ts the others, and what the binding itself needs to know of the table.
#include <map>

#include "generate.h"
#include "ops/op.h"

namespace gossamer::gen {
namespace {

std::string function_name(const Op& op) {
  std::string name(op.name);
  for (char& c : name) {
    if (c == '.') c = '_';
  }
  return name == "switch" ? name + "_" : name;
}

std::string type_of(const Param& param) {
  if (param.kind == Param::kTensor) return param.optional ? "Tensor | TensorLike | null" : "Tensor | TensorLike";
  if (param.kind == Param::kTensorList) return "Array<Tensor | TensorLike>";
  return std::string(param.type);
}

// Defaults are applied by the core. TypeScript wants whatever may be left out at the end.
std::string parameters(const Op& op, bool skip_first) {
  std::vector<std::string> out;
  bool at_end = true;
  for (size_t i = op.params.size(); i-- > skip_first;) {
    const Param& param = op.params[i];
    const bool can_lack = param.optional || static_cast<bool>(param.default_value);
    at_end &= can_lack || param.rest;
    const std::string_view mark = !can_lack ? ": " : at_end ? "?: " : ": undefined | ";
    out.push_back((param.rest ? "..." : "") + std::string(param.name) + std::string(mark) + type_of(param));
  }
  std::string text;
  for (size_t i = out.size(); i-- > 0;) text += out[i] + (i ? ", " : "");
  return text;
}

// The caller may name the rank of the result: relu<Tensor2D>(x).
std::string declared(const Op& op, bool skip_first) {
  const bool single = op.returns == "Tensor";
  return (single ? "<T extends Tensor = Tensor>(" : "(") + parameters(op, skip_first) + "): " + (single ? "T" : std::string(op.returns));
}

std::string joined(const Op& op, Param::Kind attr, bool attrs) {
  std::string out;
  for (const Param& param : op.params) {
    if ((param.kind == attr) != attrs) continue;
    out += (out.empty() ? "" : ", ");
    out += param.kind == Param::kTensorList ? "..." + std::string(param.name) : std::string(param.name);
  }
  return out;
}

// "x,bias?,...tensors": optional inputs and lists are marked.
std::string input_names(const Op& op) {
  std::string out;
  for (const Param& param : op.params) {
    if (param.kind == Param::kAttr) continue;
    out += (out.empty() ? "" : ",");
    out += param.kind == Param::kTensorList ? "..." : "";
    out += std::string(param.name) + (param.optional ? "?" : "");
  }
  return out;
}

// "strides,pad": the attributes, in the order in which calls give them.
std::string attr_names(const Op& op) {
  std::string out;
  for (const Param& param : op.params) {
    if (param.kind == Param::kAttr) out += (out.empty() ? "" : ",") + std::string(param.name);
  }
  return out;
}

// The inputs as an array: a single list as it is, after a check.
std::string input_array(const Op& op) {
  std::string out;
  for (const Param& param : op.params) {
    if (param.kind == Param::kAttr) continue;
    out += out.empty() ? "" : ", ";
    const std::string name(param.name);
    const std::string op_name(op.name.substr(op.name.find('.') + 1));
    const bool list = param.kind == Param::kTensorList;
    const std::string checked = "listOf(" + name + ", '" + name + "', '" + op_name + "')";
    if (list && op.inputs == 1) return checked;
    out += list ? "..." + checked : name;
  }
  return "[" + out + "]";
}

std::string body(const Op& op) {
  const std::string id = std::to_string(op.id.index);
  const std::string inputs = joined(op, Param::kAttr, false), attrs = joined(op, Param::kAttr, true);
  if (op.returns == "Tensor" && attrs.empty() && op.list < 0) {
    if (op.inputs == 1) return "return run1(" + id + ", " + inputs + ") as T;";
    if (op.inputs == 2) return "return run2(" + id + ", " + inputs + ") as T;";
  }
  const std::string call = "run(" + id + ", " + input_array(op) + ", [" + attrs + "])";
  if (op.returns == "Tensor") return "return " + call + "[0] as T;";
  if (op.returns == "Tensor[]") return "return " + call + ";";
  // {values: Tensor, indices: Tensor}
  std::string names;
  for (std::string_view rest = op.returns.substr(1); !rest.empty();) {
    names += (names.empty() ? "" : ", ") + std::string(rest.substr(0, rest.find(':')));
    const size_t comma = rest.find(", ");
    rest = comma == std::string_view::npos ? "" : rest.substr(comma + 2);
  }
  return "const [" + names + "] = " + call + ";\n  return {" + names + "};";
}

std::string jsdoc(const Op& op) {
  if (!op.def->doc) return "";
  std::string out = "/**\n * ";
  for (const char* c = op.def->doc; *c; ++c) {
    out += *c;
    if (*c == '\n') out += " * ";
  }
  return out + "\n */\n";
}

std::string declaration(const Op& op) {
  return jsdoc(op) + "export function " + function_name(op) + declared(op, false) + " {\n  " + body(op) + "\n}\n\n";
}

bool is_in_namespace(const Op& op) { return op.name.find('.') != std::string_view::npos; }

bool is_public_function(const Op& op) { return !op.def->internal && !is_in_namespace(op); }

// where's method is x.where(condition, y), which no rule gives; js/src/methods.ts has it.
bool is_method(const Op& op) {
  return is_public_function(op) && op.name != "where" && !op.params.empty() && op.params[0].kind == Param::kTensor && !op.params[0].optional;
}

void append(std::string& list, std::string_view item, std::string_view separator = ", ") {
  if (!list.empty()) list += separator;
  list += item;
}

// The first lines of a file: imports of what these functions use.
std::string header(const std::string& functions) {
  std::string calls;
  for (const char* name : {"listOf", "run", "run1", "run2"}) {
    if (functions.find(std::string(name) + "(") != std::string::npos) append(calls, name);
  }
  return "// Generated from the op table by `npm run gen`; do not edit.\nimport {" + calls + "} from './engine';\n";
}

}  // namespace

std::string public_typescript() {
  std::string functions;
  for (const Op& op : op_table()) {
    if (is_public_function(op)) functions += declaration(op);
  }
  functions.pop_back();
  return header(functions) + "import type {Tensor} from './tensor';\nimport type {DataType, TensorLike} from './types';\n\n" + functions;
}

std::string internal_typescript() {
  std::string functions, names, methods, interface;
  std::map<std::string, std::string> spaces;
  for (const Op& op : op_table()) {
    const std::string name = function_name(op);
    const std::string attrs = attr_names(op);
    append(names, std::string(op.name) + ":" + input_names(op) + (attrs.empty() ? "" : ":" + attrs), " ");
    if (!is_public_function(op)) functions += declaration(op);
    if (is_in_namespace(op)) {
      const size_t dot = op.name.find('.');
      append(spaces[std::string(op.name.substr(0, dot))], std::string(op.name.substr(dot + 1)) + ": " + name);
    }
    if (is_method(op)) {
      append(methods, name);
      interface += "    /** See {@link " + name + "}. */\n    " + name + declared(op, true) + ";\n";
    }
  }
  std::string out = header(functions) +
      "import {" + methods + "} from './ops.gen';\n"
      "import type {Tensor} from './tensor';\n"
      "import type {DataType, Rank, TensorLike} from './types';\n\n"
      "/** Of the op table that this file was generated from; the core has its own. */\n"
      "export const TABLE_HASH = " + std::to_string(table_hash()) + ";\n\n"
      "/** Names of ops, of their inputs and of their attributes, by op id. */\n"
      "export const OP_NAMES = '" + names + "';\n\n" + functions;
  for (const auto& [space, members] : spaces) {
    out += "/** Ops of the namespace tf." + space + ". */\nexport const " + space + "_ops = {" + members + "};\n\n";
  }
  out += "/** Ops that tensors have as methods, with the tensor as first argument. */\nexport const METHODS = {" + methods + "};\n\n";
  out += "declare module './tensor' {\n  interface Tensor<R extends Rank = Rank> {\n" + interface + "  }\n}\n";
  return out;
}

}  // namespace gossamer::gen
