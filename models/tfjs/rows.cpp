#include "tfjs/rows.h"

#include "tfjs/reader.h"

namespace gossamer::models::tfjs {
namespace {

std::unordered_map<std::string_view, const Row*> all_rows() {
  std::unordered_map<std::string_view, const Row*> rows;
#define ADD(family) \
  for (const Row& row : family##_rows()) rows.emplace(row.op, &row);
  GOSSAMER_TFJS_FAMILIES(ADD)
#undef ADD
  return rows;
}

}  // namespace

const Row* find_row(std::string_view op) {
  static const auto rows = all_rows();
  const auto found = rows.find(op);
  return found == rows.end() ? nullptr : found->second;
}

}  // namespace gossamer::models::tfjs
