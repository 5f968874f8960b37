#include "api/handles.h"

namespace gossamer::api {
namespace {

struct Table {
  std::vector<Tensor> slots;
  std::vector<Handle> free;
  MemoryUse use;
};
Table& table() {
  static Table t;
  return t;
}

int64_t shown_bytes(const Storage& storage) {
  if (storage.dtype != DType::string) return static_cast<int64_t>(storage.bytes);
  int64_t bytes = 0;
  for (int64_t i = 0; i < storage.count; ++i) bytes += static_cast<const std::string*>(storage.data)[i].size();
  return bytes;
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
  ++all.use.tensors;
  if (Storage* storage = t.storage(); storage && storage->handles++ == 0) {
    ++all.use.buffers;
    all.use.bytes += shown_bytes(*storage);
  }
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

void release(Handle handle) {
  Table& all = table();
  const Tensor t = tensor_at(handle);
  if (!t) return;
  --all.use.tensors;
  if (Storage* storage = t.storage(); storage && --storage->handles == 0) {
    --all.use.buffers;
    all.use.bytes -= shown_bytes(*storage);
  }
  all.slots[handle] = Tensor();
  all.free.push_back(handle);
}

MemoryUse memory_use() { return table().use; }

}  // namespace gossamer::api
