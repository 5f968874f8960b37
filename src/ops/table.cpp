// The whole op table, parsed once.
#include <unordered_map>

#include "ops/families.h"
#include "ops/signature.h"

namespace gossamer {
namespace {

// Parameters are pointed to by Op::attrs, so ops must not move once parsed.
std::vector<Op> parse_table() {
  std::vector<Op> table;
  auto add = [&](std::span<const OpDef> rows) {
    for (const OpDef& row : rows) table.push_back(parse_signature(row, {static_cast<int>(table.size())}));
  };
#define ADD(family) add(family##_ops());
  GOSSAMER_OP_FAMILIES(ADD)
#undef ADD
  return table;
}

const std::unordered_map<std::string_view, const Op*>& by_name() {
  static const auto map = [] {
    std::unordered_map<std::string_view, const Op*> m;
    for (const Op& op : op_table()) m.emplace(op.name, &op);
    return m;
  }();
  return map;
}

}  // namespace

const std::vector<Op>& op_table() {
  static const std::vector<Op> table = parse_table();
  return table;
}

const Op& op_of(OpId id) { return op_table()[id.index]; }

const Op* find_op(std::string_view name) {
  const auto it = by_name().find(name);
  return it == by_name().end() ? nullptr : it->second;
}

void wrong_dtype(const Op& op, int input, std::string_view wanted, DType got) {
  for (const Param& param : op.params) {
    if (param.kind == Param::kAttr || input-- > 0) continue;
    fail(op.name, "Argument '{}' passed to '{}' must be {} tensor, but got {} tensor", param.name, op.name, wanted, got);
  }
  fail(op.name, "inputs must be {} tensors, but got a {} tensor", wanted, got);
}

uint32_t table_hash() {
  uint32_t hash = 2166136261u;  // FNV-1a
  for (const Op& op : op_table()) {
    for (const char* c = op.def->signature; *c; ++c) hash = (hash ^ static_cast<uint8_t>(*c)) * 16777619u;
  }
  return hash;
}

}  // namespace gossamer
