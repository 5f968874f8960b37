// Tensor arrays are resources: writing changes the one array that the handle stands for. The «flow» that nodes hand on
// beside the handle only orders them.
#include <algorithm>

#include "gossamer/ops.h"
#include "tfjs/rows.h"
#include "tfjs/sequence.h"

namespace gossamer::models::tfjs {
namespace {

struct Element {
  Tensor tensor;
  bool read = false;
};

struct TensorArray : Resource {
  std::vector<Element> elements;
  PartialShape element;
  DType dtype = DType::float32;
  int64_t capacity = 0;
  bool dynamic = false, clear_after_read = false, closed = false;

  int64_t size() const { return static_cast<int64_t>(elements.size()); }
};
using ArrayPtr = std::shared_ptr<TensorArray>;

ArrayPtr array_of(Context& c) {
  ArrayPtr array = c.resource<TensorArray>(0);
  if (array->closed) fail(c.node.op, "the array has already been closed");
  return array;
}

Tensor flow() { return Tensor::scalar(1); }

Items create(Context& c) {
  auto array = std::make_shared<TensorArray>();
  array->capacity = c.integer(0);
  array->element = shape_attr(c, "element_shape");
  array->dtype = c.dtype("dtype", DType::float32);
  array->dynamic = c.flag("dynamic_size");
  array->clear_after_read = c.flag("clear_after_read");
  return {Item(array), Item(flow())};
}

void write_at(std::string_view op, TensorArray& array, int64_t index, const Tensor& t) {
  checked_index(op, index, array.dynamic ? kMaxElements : std::min(array.capacity, kMaxElements));
  check_dtype(op, t.dtype(), array.dtype);
  // The first write tells the shape where the file does not.
  if (array.elements.empty() && (!array.element || array.element->empty())) array.element = known(t.shape());
  check_match(op, array.element, known(t.shape()));
  if (index >= array.size()) array.elements.resize(index + 1);
  Element& element = array.elements[index];
  if (element.tensor) fail(op, "element {} has already been {}", index, element.read ? "read" : "written");
  element.tensor = t;
}

Tensor read_at(std::string_view op, TensorArray& array, int64_t index) {
  Element& element = array.elements[checked_index(op, index, array.size())];
  if (!element.tensor) fail(op, "element {} was never written", index);
  if (element.read && array.clear_after_read) fail(op, "element {} was cleared after it was read", index);
  element.read = true;
  return element.tensor;
}

Tensors read_all(std::string_view op, TensorArray& array, const std::vector<int64_t>& indices) {
  Tensors out;
  for (int64_t index : indices) out.push_back(read_at(op, array, index));
  return out;
}

Items write(Context& c) {
  write_at(c.node.op, *array_of(c), c.integer(1), c.in(2));
  return {c.items[0]};
}

Items read(Context& c) { return {read_at(c.node.op, *array_of(c), c.integer(1))}; }

Items gather(Context& c) {
  const ArrayPtr array = array_of(c);
  check_dtype(c.node.op, c.dtype("dtype", array->dtype), array->dtype);
  std::vector<int64_t> indices = c.ints(1);
  if (static_cast<int64_t>(indices.size()) > array->size()) indices.resize(array->elements.size());
  return {stacked(read_all(c.node.op, *array, indices), array->dtype, array->element)};
}

Items concat(Context& c) {
  const ArrayPtr array = array_of(c);
  check_dtype(c.node.op, c.dtype("dtype", array->dtype), array->dtype);
  std::vector<int64_t> indices;
  for (int64_t i = 0; i < array->size(); ++i) indices.push_back(i);
  return {joined(read_all(c.node.op, *array, indices), array->dtype, array->element)};
}

Items scatter(Context& c) {
  const ArrayPtr array = array_of(c);
  const Tensors rows = rows_of(c.node.op, c.in(2));
  const std::vector<int64_t> indices = c.ints(1);
  if (indices.size() != rows.size()) fail(c.node.op, "there are {} indices for {} tensors", indices.size(), rows.size());
  for (size_t i = 0; i < rows.size(); ++i) write_at(c.node.op, *array, indices[i], rows[i]);
  return {c.items[0]};
}

Items split(Context& c) {
  const ArrayPtr array = array_of(c);
  const std::vector<int64_t> lengths = c.ints(2);
  if (!array->dynamic && static_cast<int64_t>(lengths.size()) != array->capacity) {
    fail(c.node.op, "{} lengths are given for an array of size {} that cannot grow", lengths.size(), array->capacity);
  }
  const Tensors pieces = pieces_of(c.node.op, c.in(1), lengths);
  for (size_t i = 0; i < pieces.size(); ++i) write_at(c.node.op, *array, static_cast<int64_t>(i), pieces[i]);
  return {c.items[0]};
}

Items size(Context& c) { return {Tensor::scalar(static_cast<double>(array_of(c)->size()), DType::int32)}; }

Items close(Context& c) {
  const ArrayPtr array = array_of(c);
  array->elements.clear();
  array->closed = true;
  return {c.items[0]};
}

constexpr Row kRows[] = {
    {"TensorArrayV3", create, kAsync, "handle,flow"},
    {"TensorArrayWriteV3", write, kAsync},
    {"TensorArrayReadV3", read, kAsync},
    {"TensorArrayGatherV3", gather, kAsync},
    {"TensorArrayConcatV3", concat, kAsync, "value,lengths"},
    {"TensorArrayScatterV3", scatter, kAsync},
    {"TensorArraySplitV3", split, kAsync},
    {"TensorArraySizeV3", size, kAsync},
    {"TensorArrayCloseV3", close, kAsync},
};

}  // namespace

std::span<const Row> tensor_array_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
