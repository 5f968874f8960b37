// Constants that the kernels of plans have brought into an order of their own, in the memory where they lay: so a weight is
// in memory once. Whoever asks for its elements gets them unpacked, from then on in memory beside it.
#pragma once

#include <memory>

#include "gossamer/tensor.h"

namespace gossamer {

struct Packed {
  virtual ~Packed() = default;
  // Writes the elements in the storage's own order.
  virtual void unpack(void* to) const = 0;

  void* memory = nullptr;  // where the elements lie packed: the storage's memory
};

// Whether host memory has the elements, in their own order or packed.
inline bool is_on_host(const Storage& storage) { return storage.data || storage.packed; }

// Whether t's elements can be packed in place: they are in host memory, and nobody sees a part of them.
inline bool can_be_packed(const Tensor& t) {
  const Storage* storage = t.storage();
  return storage && storage->data && !storage->packed && !storage->device && storage->views == 0 && storage->dtype != DType::string && storage->bytes > 0;
}

// From now on t's memory holds what `packed` has made of its elements there.
inline void set_packed(const Tensor& t, std::unique_ptr<Packed> packed) {
  Storage* storage = t.storage();
  packed->memory = storage->data;
  storage->data = nullptr;
  storage->packed = packed.release();
}

}  // namespace gossamer
