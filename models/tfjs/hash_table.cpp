// Hash tables. The initializer of a model fills them, the model finds in them; both know them by node name or handle.
#include <algorithm>
#include <cstring>

#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

struct HashTable : Resource {
  DType key = DType::string, value = DType::float32;
  std::unordered_map<std::string, int64_t> rows;  // position in `values` by key
  Tensor values;
};

// Keys of all dtypes as bytes.
std::string key_at(const Tensor& keys, int64_t i) {
  if (keys.dtype() == DType::string) return keys.strings()[i];
  const size_t width = bytes_of(keys.dtype(), 1);
  return {keys.data<char>() + i * width, width};
}

const Tensor& known_input(const Context& c, int i) {
  if (c.in(i).is_symbolic()) throw NeedsValue{c.node.name};
  return c.in(i);
}

void check(const Context& c, const HashTable& table, const Tensor& keys, const Tensor& values) {
  if (keys.dtype() != table.key) fail(c.node.op, "keys must be {}, but are {}", table.key, keys.dtype());
  if (values.dtype() != table.value) fail(c.node.op, "values must be {}, but are {}", table.value, values.dtype());
}

Items create(Context& c) {
  std::shared_ptr<Resource>& shared = c.walk.tables()[c.node.name];
  if (!shared) {
    auto table = std::make_shared<HashTable>();
    table->key = c.dtype("key_dtype", DType::string);
    table->value = c.dtype("value_dtype", DType::float32);
    shared = table;
  }
  return {shared};
}

Items fill(Context& c) {
  const auto table = c.resource<HashTable>(0);
  const Tensor &keys = known_input(c, 1), &values = known_input(c, 2);
  check(c, *table, keys, values);
  if (values.rank() < 1 || values.dim(0) != keys.size()) {
    fail(c.node.op, "there are {} keys for values of shape {}", keys.size(), values.shape());
  }
  table->rows.clear();
  for (int64_t i = 0; i < keys.size(); ++i) table->rows[key_at(keys, i)] = i;
  table->values = values;
  return {c.items[0]};
}

void copy_elements(const Tensor& from, int64_t first, const Tensor& to, int64_t at, int64_t count) {
  if (from.dtype() == DType::string) {
    std::copy_n(from.strings() + first, count, to.strings() + at);
  } else {
    const size_t width = bytes_of(from.dtype(), 1);
    std::memcpy(to.data<char>() + at * width, from.data<char>() + first * width, count * width);
  }
}

// One row per key: keys lose their shape, as in TensorFlow.js.
Items find(Context& c) {
  const auto table = c.resource<HashTable>(0);
  const Tensor &keys = known_input(c, 1), &otherwise = known_input(c, 2);
  check(c, *table, keys, otherwise);
  const Shape row = table->values ? table->values.shape().slice(1, table->values.rank()) : otherwise.shape();
  const Tensor out = Tensor::empty(table->value, row.inserted(0, keys.size()));
  const int64_t width = row.size();
  for (int64_t i = 0; i < keys.size(); ++i) {
    const auto found = table->rows.find(key_at(keys, i));
    if (found != table->rows.end()) {
      copy_elements(table->values, found->second * width, out, i * width, width);
    } else if (otherwise.size() == width) {
      copy_elements(otherwise, 0, out, i * width, width);
    } else {
      fail(c.node.op, "the default value has shape {}, but values have shape {}", otherwise.shape(), row);
    }
  }
  return {out};
}

Items size(Context& c) {
  return {Tensor::scalar(static_cast<double>(c.resource<HashTable>(0)->rows.size()), DType::int32)};
}

constexpr Row kRows[] = {
    {"HashTable", create, kAsync},           {"HashTableV2", create, kAsync},
    {"InitializeTable", fill, kAsync},       {"InitializeTableV2", fill, kAsync},
    {"LookupTableImport", fill, kAsync},     {"LookupTableImportV2", fill, kAsync},
    {"LookupTableFind", find, kAsync},       {"LookupTableFindV2", find, kAsync},
    {"LookupTableSize", size, kAsync},       {"LookupTableSizeV2", size, kAsync},
};

}  // namespace

std::span<const Row> hash_table_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
