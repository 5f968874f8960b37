#include "tfjs/sequence.h"

#include <algorithm>

#include "gossamer/ops.h"

namespace gossamer::models::tfjs {

PartialShape shape_input(const Context& c, int i) {
  if (c.in(i).rank() == 0) return {};
  return c.ints(i);
}

PartialShape shape_attr(const Context& c, std::string_view attr) {
  if (!c.has(attr)) return {};
  return c.ints(attr);
}

PartialShape known(const Shape& shape) { return std::vector<int64_t>(shape.begin(), shape.end()); }

std::string to_text(const PartialShape& shape) {
  if (!shape) return "[?]";
  std::string out;
  for (int64_t dim : *shape) out += (out.empty() ? "" : ",") + (dim < 0 ? "?" : gossamer::to_text(dim));
  return "[" + out + "]";
}

PartialShape merge(std::string_view op, const PartialShape& a, const PartialShape& b) {
  if (!a) return b;
  if (!b) return a;
  bool agree = a->size() == b->size();
  std::vector<int64_t> out;
  for (size_t i = 0; agree && i < a->size(); ++i) {
    const int64_t x = (*a)[i], y = (*b)[i];
    agree = x < 0 || y < 0 || x == y;
    out.push_back(x >= 0 ? x : y);
  }
  if (!agree) fail(op, "the element shapes {} and {} do not match", to_text(a), to_text(b));
  return out;
}

Shape full(std::string_view op, const PartialShape& shape) {
  if (!shape || std::any_of(shape->begin(), shape->end(), [](int64_t dim) { return dim < 0; })) {
    fail(op, "the element shape {} is not fully known", to_text(shape));
  }
  return Shape(*shape);
}

void check_dtype(std::string_view op, DType element, DType list) {
  if (element != list) fail(op, "the elements are {}, but {} was given or wanted", list, element);
}

int64_t checked_index(std::string_view op, int64_t index, int64_t size) {
  if (index < 0 || index >= size) fail(op, "the index {} is out of range: there are {} elements", index, size);
  return index;
}

Tensors rows_of(std::string_view op, const Tensor& x) {
  if (x.rank() < 1) fail(op, "the tensor must have at least one dimension");
  return ops::unstack(x, 0);
}

Tensors pieces_of(std::string_view op, const Tensor& x, const std::vector<int64_t>& lengths) {
  if (x.rank() < 1) fail(op, "the tensor must have at least one dimension");
  int64_t total = 0;
  for (int64_t length : lengths) {
    if (length < 0 || length > x.dim(0)) fail(op, "the length {} does not fit the tensor {}", length, x.shape());
    total += length;
  }
  if (total != x.dim(0)) fail(op, "the lengths add up to {}, but the tensor has shape {}", total, x.shape());
  return ops::split(x, lengths, 0);
}

namespace {

Tensor nothing(DType dtype, const PartialShape& element) {
  Shape shape{0};
  if (element) {
    for (int64_t dim : *element) shape.push_back(std::max<int64_t>(dim, 0));
  }
  return Tensor::zeros(dtype, shape);
}

}  // namespace

Tensor stacked(const Tensors& elements, DType dtype, const PartialShape& element) {
  return elements.empty() ? nothing(dtype, element) : ops::stack(elements, 0);
}

Tensor joined(const Tensors& elements, DType dtype, const PartialShape& element) {
  return elements.empty() ? nothing(dtype, element) : ops::concat(elements, 0);
}

}  // namespace gossamer::models::tfjs
