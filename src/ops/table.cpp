// The whole op table. A row is parsed when it is first asked for: programs use few of them, and start sooner.
#include <unordered_map>

#include "ops/families.h"
#include "ops/signature.h"

namespace gossamer {
namespace {

const std::vector<const OpDef*>& rows() {
  static const std::vector<const OpDef*> all = [] {
    std::vector<const OpDef*> rows;
    auto add = [&](std::span<const OpDef> family) {
      for (const OpDef& row : family) rows.push_back(&row);
    };
#define ADD(family) add(family##_ops());
    GOSSAMER_OP_FAMILIES(ADD)
#undef ADD
    return rows;
  }();
  return all;
}

// Has room for all rows, so that none moves; those that have not been asked for have no `def`.
std::vector<Op>& parsed() {
  static std::vector<Op> ops(rows().size());
  return ops;
}

const std::unordered_map<std::string_view, OpId>& by_name() {
  static const auto map = [] {
    std::unordered_map<std::string_view, OpId> m;
    m.reserve(rows().size());
    for (size_t i = 0; i < rows().size(); ++i) m.emplace(name_of(*rows()[i]), OpId{static_cast<int>(i)});
    return m;
  }();
  return map;
}

}  // namespace

const std::vector<Op>& op_table() {
  for (size_t i = 0; i < rows().size(); ++i) op_of({static_cast<int>(i)});
  return parsed();
}

size_t op_count() { return rows().size(); }

const Op& op_of(OpId id) {
  Op& op = parsed()[id.index];
  if (!op.def) op = parse_signature(*rows()[id.index], id);
  return op;
}

const Op* find_op(std::string_view name) {
  const auto it = by_name().find(name);
  return it == by_name().end() ? nullptr : &op_of(it->second);
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
  for (const OpDef* row : rows()) {
    for (const char* c = row->signature; *c; ++c) hash = (hash ^ static_cast<uint8_t>(*c)) * 16777619u;
  }
  return hash;
}

}  // namespace gossamer
