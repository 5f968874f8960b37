#include <algorithm>

#include "gossamer/tensor.h"

namespace gossamer {

// Two such numbers have a product of 64 bits; that WebAssembly takes a function call to notice an overflow makes it worth asking.
static bool is_short(int64_t n) { return n == static_cast<int32_t>(n); }

Shape::Shape(std::span<const int64_t> dims) {
  for (int64_t dim : dims) push_back(dim);
}

Shape Shape::unknown() {
  Shape shape;
  shape.rank_ = -1;
  return shape;
}

void Shape::push_back(int64_t dim) {
  if (rank_ == kMaxRank) fail("shape", "tensors have at most {} dimensions", kMaxRank);
  dims_[rank_++] = dim;
}

int64_t Shape::product(int first, int last) const {
  int64_t size = 1;
  for (int axis = first; axis < last; ++axis) {
    if (is_short(size) && is_short(dims_[axis])) {
      size *= dims_[axis];
      continue;
    }
    if (__builtin_mul_overflow(size, dims_[axis], &size)) fail("shape", "{} has too many elements", *this);
  }
  return size;
}

Shape Shape::strides() const {
  Shape strides = *this;
  int64_t stride = 1;
  for (int axis = rank_ - 1; axis >= 0; --axis) {
    strides[axis] = stride;
    stride *= dims_[axis];
  }
  return strides;
}

Shape Shape::with(int axis, int64_t dim) const {
  Shape shape = *this;
  shape[axis] = dim;
  return shape;
}

Shape Shape::inserted(int axis, int64_t dim) const {
  Shape shape = slice(0, axis);
  shape.push_back(dim);
  for (int i = axis; i < rank_; ++i) shape.push_back(dims_[i]);
  return shape;
}

Shape Shape::removed(int axis) const {
  Shape shape = slice(0, axis);
  for (int i = axis + 1; i < rank_; ++i) shape.push_back(dims_[i]);
  return shape;
}

bool operator==(const Shape& a, const Shape& b) {
  return a.rank_ == b.rank_ && std::equal(a.begin(), a.end(), b.begin());
}

std::string to_text(const Shape& shape) {
  if (shape.is_unknown()) return "[?]";
  std::string out = "[";
  for (int axis = 0; axis < shape.rank(); ++axis) {
    if (axis) out += ",";
    out += to_text(shape[axis]);
  }
  return out + "]";
}

}  // namespace gossamer
