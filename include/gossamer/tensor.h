// Tensors: a shape, a dtype and reference-counted storage.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gossamer/error.h"

namespace gossamer {

struct Backend;
struct Capture;
struct Packed;

// The first five are TensorFlow.js's; the others come with ONNX and TFLite models. The numbers are part of the C ABI.
enum class DType : uint8_t {
  float32, int32, boolean, complex64, string,
  float16, bfloat16, float64, int8, int16, int64, uint8, uint16, uint32, uint64, int4, uint4,
};
constexpr int kDTypeCount = 17;

// "float32", "bool", … as in JavaScript.
std::string_view name_of(DType dtype);
// Throws when there is no such dtype.
DType dtype_named(std::string_view name);
inline std::string to_text(DType dtype) { return std::string(name_of(dtype)); }

// Bytes of `count` elements (int4 and uint4 pack two in a byte; 0 for strings).
size_t bytes_of(DType dtype, int64_t count);
bool is_float(DType dtype);    // float16, bfloat16, float32, float64
bool is_integer(DType dtype);  // signed and unsigned; not bool
// The dtype that both can be converted to without loss of kind: bool < int < float < complex.
// Source: TensorFlow.js upcastType, extended to the other dtypes as NumPy promotes them.
DType promote(DType a, DType b);

constexpr int kMaxRank = 8;

// Dimensions of a tensor, at most kMaxRank; rank 0 is a scalar.
class Shape {
 public:
  Shape() {}
  Shape(const Shape& other) : rank_(other.rank_) { copy_dims(other); }
  Shape& operator=(const Shape& other) {
    rank_ = other.rank_;
    copy_dims(other);
    return *this;
  }
  Shape(std::initializer_list<int64_t> dims) : Shape(std::span<const int64_t>(dims.begin(), dims.size())) {}
  explicit Shape(std::span<const int64_t> dims);
  explicit Shape(const std::vector<int64_t>& dims) : Shape(std::span<const int64_t>(dims)) {}
  // The shape of an output that only the kernel can tell (where, unique, non_max_suppression …).
  static Shape unknown();
  bool is_unknown() const { return rank_ < 0; }

  int rank() const { return rank_; }
  int64_t operator[](int axis) const { return dims_[axis]; }
  int64_t& operator[](int axis) { return dims_[axis]; }
  int64_t back() const { return dims_[rank_ - 1]; }
  const int64_t* begin() const { return dims_; }
  const int64_t* end() const { return dims_ + (rank_ < 0 ? 0 : rank_); }
  int64_t size() const { return product(0, rank_); }           // number of elements
  int64_t product(int first, int last) const;                  // of dimensions first … last-1
  Shape strides() const;                                       // row-major, in elements
  Shape slice(int first, int last) const { return Shape(std::span(dims_ + first, dims_ + last)); }
  Shape with(int axis, int64_t dim) const;
  Shape inserted(int axis, int64_t dim) const;                 // one more dimension before `axis`
  Shape removed(int axis) const;
  void push_back(int64_t dim);

  friend bool operator==(const Shape& a, const Shape& b);

 private:
  // Most shapes are short: their dimensions alone are copied.
  void copy_dims(const Shape& other) {
    for (int axis = 0; axis < rank_; ++axis) dims_[axis] = other.dims_[axis];
  }

  int32_t rank_ = 0;
  int64_t dims_[kMaxRank];
};
std::string to_text(const Shape& shape);  // "[2,3]"

// Bytes that tensors share, in host memory, on a device, or on both. For string tensors `data` is std::string[].
struct Storage {
  int references = 0;
  int handles = 0;            // JavaScript tensors that show this storage; see src/api
  DType dtype;
  size_t bytes = 0;
  int64_t count = 0;
  void* data = nullptr;           // nullptr while the elements are on a device alone
  const Backend* backend = nullptr;  // whose `device` it is
  void* device = nullptr;         // what that backend keeps of it outside of host memory
  Storage* parent = nullptr;   // a view keeps the storage it points into alive
  int views = 0;               // that point into it
  Packed* packed = nullptr;    // has the elements in an order of its own (core/packed.h); `data` is null until somebody asks for them
};

// Gives a storage host memory with the elements that it has packed, or, unless told otherwise, with what its device has. When that
// throws, it has none still.
void* host_memory(Storage& storage, bool read = true);

class Tensor {
 public:
  Tensor() = default;  // undefined: an optional input that was left out
  Tensor(const Tensor& other);
  Tensor(Tensor&& other) noexcept;
  Tensor& operator=(const Tensor& other);
  Tensor& operator=(Tensor&& other) noexcept;
  ~Tensor() {
    if (storage_) release(storage_);
  }

  // Uninitialised host memory. Throws when memory runs out.
  static Tensor empty(DType dtype, const Shape& shape);
  static Tensor zeros(DType dtype, const Shape& shape);
  // A float32 scalar, or one of another dtype.
  static Tensor scalar(double value, DType dtype = DType::float32);
  template <class T>
  static Tensor of(DType dtype, const Shape& shape, std::span<const T> values);
  static Tensor of(const Shape& shape, std::initializer_list<float> values);
  static Tensor ints(const std::vector<int64_t>& values);  // int32, rank 1
  // Shape and dtype without storage: what a kernel that allocates its own outputs is asked for.
  static Tensor promised(DType dtype, const Shape& shape);
  // Uninitialised, without host memory until somebody asks for it; for kernels that write on the device of `backend`.
  static Tensor on_device(const Backend& backend, DType dtype, const Shape& shape);
  // A window of `storage` starting `offset` bytes in, without copying.
  static Tensor view(Storage* storage, size_t offset, DType dtype, const Shape& shape);
  // What a capture hands out instead of a computed tensor.
  static Tensor symbolic(Capture* capture, int value, DType dtype, const Shape& shape);

  explicit operator bool() const { return storage_ || capture_ || promised_; }
  const Shape& shape() const { return shape_; }
  DType dtype() const { return dtype_; }
  int rank() const { return shape_.rank(); }
  int64_t dim(int axis) const { return shape_[axis]; }
  int64_t size() const { return shape_.size(); }
  // Identity for the tape: copies of a Tensor share it, results of ops have a new one.
  uint64_t id() const { return id_; }
  bool is_symbolic() const { return capture_ != nullptr; }
  Capture* capture() const { return capture_; }
  int value() const { return value_; }
  Storage* storage() const { return storage_; }

  // Host memory of the elements; what a device has of them is read back. T is the dtype's C++ type (uint8_t for bool, float pairs for complex64).
  template <class T>
  T* data() const { return static_cast<T*>(raw()); }
  void* raw() const { return !storage_ ? nullptr : storage_->data ? storage_->data : host_memory(*storage_); }
  std::string* strings() const { return static_cast<std::string*>(raw()); }
  // Same storage under another shape or dtype of equal size, with an identity of its own.
  Tensor alias(const Shape& shape) const { return alias(shape, dtype_); }
  Tensor alias(const Shape& shape, DType dtype) const;
  // Shows the elements of a tensor of equal size from now on, under the shape and dtype that it has; of an undefined one, none.
  void show(const Tensor& elements);

 private:
  static void release(Storage* storage);

  Storage* storage_ = nullptr;
  Capture* capture_ = nullptr;
  int value_ = -1;
  DType dtype_ = DType::float32;
  bool promised_ = false;
  uint64_t id_ = 0;
  Shape shape_;
};

// How many storages have been allocated since the start; for tests of what allocates.
int64_t storage_allocations();

using Tensors = std::vector<Tensor>;
using Inputs = std::span<const Tensor>;

// The elements as doubles or 64-bit integers, whatever the numeric dtype. Small tensors only (shapes, axes).
std::vector<double> to_doubles(const Tensor& x);
std::vector<int64_t> to_ints(const Tensor& x);

template <class T>
Tensor Tensor::of(DType dtype, const Shape& shape, std::span<const T> values) {
  Tensor t = empty(dtype, shape);
  for (size_t i = 0; i < values.size(); ++i) t.data<T>()[i] = values[i];
  return t;
}

}  // namespace gossamer
