// Storage and its reference counts.
#include "gossamer/tensor.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "core/convert.h"
#include "core/packed.h"
#include "core/pool.h"
#include "gossamer/backend.h"

namespace gossamer {
namespace {

uint64_t next_id() {
  static uint64_t last = 0;
  return ++last;
}

int64_t allocations = 0;

void* storage_block() {
  void* block = allocate_block(sizeof(Storage));
  if (!block) throw std::bad_alloc();
  return block;
}

void* allocate_elements(DType dtype, int64_t count, size_t bytes) {
  void* block = allocate_block(bytes);
  if (!block) fail("memory", "out of memory: {} bytes for {} elements of {}", bytes, count, dtype);
  return block;
}

Storage* new_storage(DType dtype, int64_t count) {
  ++allocations;
  const size_t bytes = bytes_of(dtype, count);
  Storage* storage = new (storage_block()) Storage{.dtype = dtype, .bytes = bytes, .count = count};
  if (dtype == DType::string) {
    storage->data = new std::string[count];
    return storage;
  }
  try {
    storage->data = allocate_elements(dtype, count, bytes);
  } catch (...) {
    free_block(storage, sizeof(Storage));
    throw;
  }
  return storage;
}

}  // namespace

void Tensor::release(Storage* storage) {
  if (--storage->references > 0) return;
  if (storage->device) storage->backend->release(*storage);
  if (Packed* packed = storage->packed) {
    free_block(storage->data, storage->bytes);
    storage->data = packed->memory;
    delete packed;
  }
  if (storage->parent) {
    --storage->parent->views;
    release(storage->parent);
  } else if (storage->dtype == DType::string) {
    delete[] static_cast<std::string*>(storage->data);
  } else {
    free_block(storage->data, storage->bytes);
  }
  free_block(storage, sizeof(Storage));
}

int64_t storage_allocations() { return allocations; }

Tensor::Tensor(const Tensor& other)
    : storage_(other.storage_), capture_(other.capture_), value_(other.value_), dtype_(other.dtype_), promised_(other.promised_), id_(other.id_),
      shape_(other.shape_) {
  if (storage_) ++storage_->references;
}

Tensor::Tensor(Tensor&& other) noexcept
    : storage_(std::exchange(other.storage_, nullptr)), capture_(std::exchange(other.capture_, nullptr)),
      value_(other.value_), dtype_(other.dtype_), promised_(other.promised_), id_(other.id_), shape_(other.shape_) {}

Tensor& Tensor::operator=(const Tensor& other) {
  if (other.storage_) ++other.storage_->references;
  if (storage_) release(storage_);
  storage_ = other.storage_;
  capture_ = other.capture_;
  value_ = other.value_;
  dtype_ = other.dtype_;
  promised_ = other.promised_;
  id_ = other.id_;
  shape_ = other.shape_;
  return *this;
}

Tensor& Tensor::operator=(Tensor&& other) noexcept {
  if (this == &other) return *this;
  Storage* const old = storage_;
  storage_ = std::exchange(other.storage_, nullptr);
  capture_ = std::exchange(other.capture_, nullptr);
  value_ = other.value_;
  dtype_ = other.dtype_;
  promised_ = other.promised_;
  id_ = other.id_;
  shape_ = other.shape_;
  if (old) release(old);
  return *this;
}

Tensor Tensor::empty(DType dtype, const Shape& shape) {
  Tensor t;
  t.storage_ = new_storage(dtype, shape.size());
  t.storage_->references = 1;
  t.dtype_ = dtype;
  t.shape_ = shape;
  t.id_ = next_id();
  return t;
}

Tensor Tensor::on_device(const Backend& backend, DType dtype, const Shape& shape) {
  Tensor t;
  const int64_t count = shape.size();
  t.storage_ = new (storage_block()) Storage{.references = 1, .dtype = dtype, .bytes = bytes_of(dtype, count), .count = count, .backend = &backend};
  t.dtype_ = dtype;
  t.shape_ = shape;
  t.id_ = next_id();
  return t;
}

void* host_memory(Storage& storage, bool read) {
  if (storage.data) return storage.data;
  if (storage.dtype == DType::string) return storage.data = new std::string[storage.count];
  void* data = allocate_elements(storage.dtype, storage.count, storage.bytes);
  storage.data = data;
  if (storage.packed) {
    storage.packed->unpack(data);
  } else if (read && storage.backend) {
    try {
      storage.backend->read(storage);
    } catch (...) {
      storage.data = nullptr;  // it has no elements: who asks again must not be given it
      free_block(data, storage.bytes);
      throw;
    }
  }
  return data;
}

Tensor Tensor::zeros(DType dtype, const Shape& shape) {
  Tensor t = empty(dtype, shape);
  if (dtype != DType::string) std::memset(t.raw(), 0, t.storage_->bytes);
  return t;
}

Tensor Tensor::scalar(double value, DType dtype) {
  Tensor t = empty(dtype, {});
  store_doubles(&value, t, 0, 1);
  return t;
}

Tensor Tensor::of(const Shape& shape, std::initializer_list<float> values) {
  return of<float>(DType::float32, shape, std::span<const float>(values.begin(), values.size()));
}

Tensor Tensor::ints(const std::vector<int64_t>& values) {
  Tensor t = empty(DType::int32, {static_cast<int64_t>(values.size())});
  std::copy(values.begin(), values.end(), t.data<int32_t>());
  return t;
}

Tensor Tensor::promised(DType dtype, const Shape& shape) {
  Tensor t;
  t.promised_ = true;
  t.dtype_ = dtype;
  t.shape_ = shape;
  return t;
}

Tensor Tensor::view(Storage* storage, size_t offset, DType dtype, const Shape& shape) {
  Tensor t;
  const int64_t count = shape.size();
  const size_t bytes = bytes_of(dtype, count);
  if (offset > storage->bytes || bytes > storage->bytes - offset) {
    fail("memory", "{} bytes at {} do not lie within {}", bytes, offset, storage->bytes);
  }
  t.storage_ = new (storage_block()) Storage{.references = 1, .dtype = dtype, .bytes = bytes, .count = count,
                                             .data = static_cast<char*>(host_memory(*storage)) + offset, .parent = storage};
  ++storage->references;
  ++storage->views;
  t.dtype_ = dtype;
  t.shape_ = shape;
  t.id_ = next_id();
  return t;
}

Tensor Tensor::symbolic(Capture* capture, int value, DType dtype, const Shape& shape) {
  Tensor t;
  t.capture_ = capture;
  t.value_ = value;
  t.dtype_ = dtype;
  t.shape_ = shape;
  t.id_ = next_id();
  return t;
}

Tensor Tensor::alias(const Shape& shape, DType dtype) const {
  Tensor t = *this;
  t.shape_ = shape;
  t.dtype_ = dtype;
  t.id_ = next_id();
  return t;
}

void Tensor::show(const Tensor& elements) {
  if (elements.storage_) ++elements.storage_->references;
  if (storage_) release(storage_);
  storage_ = elements.storage_;
  id_ = elements.id_;
}

std::vector<double> to_doubles(const Tensor& x) {
  if (x.is_symbolic()) throw NeedsValue("capture");
  std::vector<double> out(x.size());
  load_doubles(x, 0, x.size(), out.data());
  return out;
}

std::vector<int64_t> to_ints(const Tensor& x) {
  if (x.is_symbolic()) throw NeedsValue("capture");
  std::vector<int64_t> out(x.size());
  load_ints(x, 0, x.size(), out.data());
  return out;
}

}  // namespace gossamer
