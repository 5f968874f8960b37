// Tensors that JavaScript holds, by number.
#pragma once

#include "gossamer/tensor.h"

namespace gossamer::api {

using Handle = int32_t;

// Gives the tensor a handle. It stays alive until release().
Handle hold(const Tensor& t);
// Undefined for -1. Throws for a handle that is not held.
const Tensor& tensor_at(Handle handle);
void release(Handle handle);
// The handle shows another tensor from now on.
void replace(Handle handle, const Tensor& t);
// Releases all, and does not give their numbers out again: whoever still has one finds nothing there.
void release_all();

struct MemoryUse {
  int64_t tensors = 0;   // handles
  int64_t buffers = 0;   // storages that handles show
  int64_t bytes = 0;     // of those storages
  int64_t strings = 0;   // handles of string tensors
};
MemoryUse memory_use();
// Strings that JavaScript shows have grown by so many bytes.
void add_string_bytes(int64_t bytes);

}  // namespace gossamer::api
