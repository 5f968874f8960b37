#include "api/handles.h"

namespace gossamer::api {
namespace {

struct Table {
  std::vector<Tensor> slots;
  std::vector<Handle> free;
  MemoryUse use;
};
Table the_table;
Table& table() { return the_table; }

int64_t shown_bytes(const Storage& storage) {
  if (storage.dtype != DType::string) return static_cast<int64_t>(storage.bytes);
  int64_t bytes = 0;
  for (int64_t i = 0; i < storage.count; ++i) bytes += static_cast<const std::string*>(storage.data)[i].size();
  return bytes;
}

// A handle shows t from now on.
void show(const Tensor& t) {
  MemoryUse& use = table().use;
  ++use.tensors;
  use.strings += t.dtype() == DType::string;
  if (Storage* storage = t.storage(); storage && storage->handles++ == 0) {
    ++use.buffers;
    use.bytes += shown_bytes(*storage);
  }
}

}  // namespace

Handle hold(const Tensor& t) {
  Table& all = table();
  Handle handle = static_cast<Handle>(all.slots.size());
  if (all.free.empty()) {
    all.slots.push_back(t);
  } else {
    handle = all.free.back();
    all.free.pop_back();
    all.slots[handle] = t;
  }
  show(t);
  return handle;
}

const Tensor& tensor_at(Handle handle) {
  static const Tensor undefined;
  if (handle == -1) return undefined;
  const Table& all = table();
  if (handle < 0 || handle >= static_cast<Handle>(all.slots.size()) || !all.slots[handle]) {
    fail("tensor", "handle {} is not held", static_cast<int64_t>(handle));
  }
  return all.slots[handle];
}

namespace {

void drop(Handle handle) {
  Table& all = table();
  const Tensor& t = tensor_at(handle);
  if (!t) return;
  --all.use.tensors;
  all.use.strings -= t.dtype() == DType::string;
  if (Storage* storage = t.storage(); storage && --storage->handles == 0) {
    --all.use.buffers;
    all.use.bytes -= shown_bytes(*storage);
  }
  all.slots[handle] = Tensor();
}

}  // namespace

void replace(Handle handle, const Tensor& t) {
  drop(handle);
  table().slots[handle] = t;
  show(t);
}

void release(Handle handle) {
  drop(handle);
  table().free.push_back(handle);
}

void release_all() {
  const Handle count = static_cast<Handle>(table().slots.size());
  for (Handle handle = 0; handle < count; ++handle) {
    if (table().slots[handle]) drop(handle);
  }
}

void add_string_bytes(int64_t bytes) { table().use.bytes += bytes; }

MemoryUse memory_use() { return table().use; }

}  // namespace gossamer::api
