// Tensor lists are values: an op that changes one gives a new list. The old one is changed in place where nothing else
// holds it, so that a loop which fills a list takes linear time.
#include "gossamer/ops.h"
#include "tfjs/rows.h"
#include "tfjs/sequence.h"

namespace gossamer::models::tfjs {
namespace {

struct TensorList : Resource {
  Tensors tensors;  // an undefined one was reserved but not set
  PartialShape element;
  DType dtype = DType::float32;
  int64_t capacity = -1;  // -1: unlimited

  int64_t size() const { return static_cast<int64_t>(tensors.size()); }
};
using ListPtr = std::shared_ptr<TensorList>;

ListPtr new_list(PartialShape element, DType dtype, int64_t capacity = -1) {
  auto list = std::make_shared<TensorList>();
  list->element = std::move(element);
  list->dtype = dtype;
  list->capacity = capacity;
  return list;
}

// Input 0, to be changed.
ListPtr own_list(Context& c) {
  ListPtr list = c.resource<TensorList>(0);
  c.items[0] = Item();
  return list.use_count() == 1 ? list : std::make_shared<TensorList>(*list);
}

void set(std::string_view op, TensorList& list, int64_t index, const Tensor& t) {
  check_dtype(op, t.dtype(), list.dtype);
  checked_index(op, index, list.capacity < 0 ? kMaxElements : list.capacity);
  check_match(op, list.element, known(t.shape()));
  if (index >= list.size()) list.tensors.resize(index + 1);
  list.tensors[index] = t;
}

// The shape that elements come out with.
Shape element_shape(const Context& c, const TensorList& list, const PartialShape& wanted) {
  PartialShape shape = merge(c.node.op, list.element, wanted);
  for (const Tensor& t : list.tensors) {
    if (t) shape = merge(c.node.op, known(t.shape()), shape);
  }
  return full(c.node.op, shape);
}

Tensor element(const Context& c, const TensorList& list, int64_t index, const Shape& shape) {
  const Tensor& t = list.tensors[checked_index(c.node.op, index, list.size())];
  if (!t) fail(c.node.op, "element {} of the list was never set", index);
  return ops::reshape(t, shape);
}

void check_element_dtype(const Context& c, const TensorList& list) {
  check_dtype(c.node.op, c.dtype("element_dtype", list.dtype), list.dtype);
}

Items reserve(Context& c) {
  return {new_list(shape_input(c, 0), c.dtype("element_dtype", DType::float32))};
}

Items empty(Context& c) {
  return {new_list(shape_input(c, 0), c.dtype("element_dtype", DType::float32), c.integer(1))};
}

Items from_tensor(Context& c) {
  const Tensor& x = c.in(0);
  const ListPtr list = new_list(shape_input(c, 1), x.dtype());
  check_element_dtype(c, *list);
  list->tensors = rows_of(c.node.op, x);
  if (x.rank() > 1 && x.dim(0) > 0) check_match(c.node.op, list->element, known(list->tensors[0].shape()));
  return {list};
}

Items scatter(Context& c) {
  const Tensors rows = rows_of(c.node.op, c.in(0));
  const std::vector<int64_t> indices = c.ints(1);
  if (indices.size() != rows.size()) fail(c.node.op, "there are {} indices for {} tensors", indices.size(), rows.size());
  const ListPtr list = new_list(shape_input(c, 2), c.in(0).dtype(), c.has(3) ? c.integer(3) : -1);
  for (size_t i = 0; i < rows.size(); ++i) set(c.node.op, *list, indices[i], rows[i]);
  return {list};
}

Items split(Context& c) {
  const Tensors pieces = pieces_of(c.node.op, c.in(0), c.ints(2));
  const ListPtr list = new_list(shape_input(c, 1), c.in(0).dtype(), static_cast<int64_t>(pieces.size()));
  for (size_t i = 0; i < pieces.size(); ++i) set(c.node.op, *list, static_cast<int64_t>(i), pieces[i]);
  return {list};
}

Items set_item(Context& c) {
  const int64_t index = c.integer(1);
  const ListPtr list = own_list(c);
  set(c.node.op, *list, index, c.in(2));
  return {list};
}

Items get_item(Context& c) {
  const ListPtr list = c.resource<TensorList>(0);
  check_element_dtype(c, *list);
  return {element(c, *list, c.integer(1), element_shape(c, *list, shape_input(c, 2)))};
}

Items push_back(Context& c) {
  const ListPtr list = own_list(c);
  if (list->size() == list->capacity) fail(c.node.op, "the list is full: it holds {} elements", list->capacity);
  set(c.node.op, *list, list->size(), c.in(1));
  return {list};
}

// Output 0 is both: the list, as TensorFlow has it, and the tensor, as TensorFlow.js has it.
Items pop_back(Context& c) {
  const PartialShape wanted = shape_input(c, 1);
  const ListPtr list = own_list(c);
  check_element_dtype(c, *list);
  const Tensor last = element(c, *list, list->size() - 1, element_shape(c, *list, wanted));
  list->tensors.pop_back();
  Item both(list);
  both.tensor = last;
  return {both, Item(last)};
}

Tensors elements(const Context& c, const TensorList& list, const std::vector<int64_t>& indices, const Shape& shape) {
  Tensors out;
  for (int64_t index : indices) out.push_back(element(c, list, index, shape));
  return out;
}

std::vector<int64_t> all_indices(const TensorList& list) {
  std::vector<int64_t> indices;
  for (int64_t i = 0; i < list.size(); ++i) indices.push_back(i);
  return indices;
}

Items stack(Context& c) {
  const ListPtr list = c.resource<TensorList>(0);
  check_element_dtype(c, *list);
  const double wanted = c.number("num_elements", -1);
  if (wanted >= 0 && wanted != static_cast<double>(list->size())) {
    fail(c.node.op, "a list of {} elements was wanted, but it has {}", wanted, list->size());
  }
  const Shape shape = element_shape(c, *list, shape_input(c, 1));
  return {stacked(elements(c, *list, all_indices(*list), shape), list->dtype, known(shape))};
}

Items gather(Context& c) {
  const ListPtr list = c.resource<TensorList>(0);
  check_element_dtype(c, *list);
  std::vector<int64_t> indices = c.ints(1);
  if (static_cast<int64_t>(indices.size()) > list->size()) indices.resize(list->tensors.size());
  const Shape shape = element_shape(c, *list, shape_input(c, 2));
  return {stacked(elements(c, *list, indices, shape), list->dtype, known(shape))};
}

Items concat(Context& c) {
  const ListPtr list = c.resource<TensorList>(0);
  check_element_dtype(c, *list);
  const Shape shape = element_shape(c, *list, shape_attr(c, "element_shape"));
  return {joined(elements(c, *list, all_indices(*list), shape), list->dtype, known(shape))};
}

Items length(Context& c) {
  return {Tensor::scalar(static_cast<double>(c.resource<TensorList>(0)->size()), DType::int32)};
}

Items resize(Context& c) {
  const int64_t size = c.integer(1);
  const ListPtr list = own_list(c);
  checked_index(c.node.op, size, (list->capacity < 0 ? kMaxElements : list->capacity) + 1);
  list->tensors.resize(size);
  return {list};
}

constexpr Row kRows[] = {
    {"EmptyTensorList", empty, kAsync},
    {"TensorListReserve", reserve, kAsync},
    {"TensorListFromTensor", from_tensor, kAsync},
    {"TensorListScatter", scatter, kAsync},
    {"TensorListScatterV2", scatter, kAsync},
    {"TensorListSplit", split, kAsync},
    {"TensorListSetItem", set_item, kAsync},
    {"TensorListGetItem", get_item, kAsync},
    {"TensorListPushBack", push_back, kAsync},
    {"TensorListPopBack", pop_back, kAsync, "output_handle,tensor"},
    {"TensorListStack", stack, kAsync},
    {"TensorListGather", gather, kAsync},
    {"TensorListConcat", concat, kAsync, "tensor,lengths"},
    {"TensorListConcatV2", concat, kAsync, "tensor,lengths"},
    {"TensorListLength", length, kAsync},
    {"TensorListResize", resize, kAsync},
};

}  // namespace

std::span<const Row> tensor_list_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
