// Ops that move, cut and join elements.
#include "gossamer/ops.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

// Shapes count as 1 where they hold one element: [] and [1] may be packed.
Items pack(Context& c) {
  Tensors tensors = c.tensors();
  if (tensors.empty()) fail("Pack", "it needs at least one tensor");
  for (Tensor& t : tensors) {
    if (t.shape() != tensors[0].shape()) t = ops::reshape(t, tensors[0].shape());
  }
  return {ops::stack(tensors, c.number("axis"))};
}

Items strided_slice(Context& c) {
  return {ops::strided_slice(c.in(0), c.ints(1), c.ints(2), c.ints(3), c.number("begin_mask"), c.number("end_mask"),
                             c.number("ellipsis_mask"), c.number("new_axis_mask"), c.number("shrink_axis_mask"))};
}

// The number of tensors to join may be less than that of inputs.
Items concat(Context& c, int axis, int first, int last) {
  const int count = static_cast<int>(c.number("N", last - first));
  return {ops::concat(c.tensors(first, std::min(last, first + count)), c.number(axis))};
}

Items reverse_flagged(Context& c) {
  const std::vector<int64_t> flags = c.ints(1);
  std::vector<int64_t> axes;
  for (size_t i = 0; i < flags.size(); ++i) {
    if (flags[i]) axes.push_back(static_cast<int64_t>(i));
  }
  return {axes.empty() ? c.in(0) : ops::reverse(c.in(0), axes)};
}

Items broadcast_args(Context& c) {
  std::vector<int64_t> a = c.ints(0), b = c.ints(1);
  if (a.size() < b.size()) std::swap(a, b);
  for (size_t i = 0; i < b.size(); ++i) {
    int64_t& dim = a[a.size() - 1 - i];
    const int64_t other = b[b.size() - 1 - i];
    if (dim == 1) dim = other;
    else if (other != 1 && other != dim) fail("BroadcastArgs", "dimensions {} and {} do not broadcast", dim, other);
  }
  return {Tensor::ints(a)};
}

Tensor shape_tensor(const Tensor& x) { return Tensor::ints({x.shape().begin(), x.shape().end()}); }

Items shapes(Context& c) {
  Items out;
  for (const Tensor& x : c.tensors()) out.push_back(shape_tensor(x));
  return out;
}

Attr axes_attr(const Context& c) {
  return c.has("axis") ? Attr(c.ints("axis")) : c.has("squeeze_dims") ? Attr(c.ints("squeeze_dims")) : Attr();
}

Items squeeze(Context& c) {
  const Attr axes = axes_attr(c);
  return {ops::squeeze(c.in(0), axes.numbers.empty() ? Attr() : axes)};
}

constexpr Row kRows[] = {
    {"Cast", [](Context& c) -> Items { return {ops::cast(c.in(0), c.dtype("DstT", c.in(0).dtype()))}; }},
    {"ExpandDims", [](Context& c) -> Items { return {ops::expand_dims(c.in(0), c.number(1))}; }},
    {"Squeeze", squeeze},
    {"Reshape", [](Context& c) -> Items { return {ops::reshape(c.in(0), c.ints(1))}; }},
    {"EnsureShape", [](Context& c) -> Items { return {ops::ensure_shape(c.in(0), c.ints(1))}; }},
    {"BroadcastTo", [](Context& c) -> Items { return {ops::broadcast_to(c.in(0), c.ints(1))}; }},
    {"BroadcastArgs", broadcast_args},
    {"Transpose", [](Context& c) -> Items { return {ops::transpose(c.in(0), c.ints(1))}; }},
    {"Pad", [](Context& c) -> Items { return {ops::pad(c.in(0), c.ints(1), c.number("constant_value"))}; }},
    {"PadV2", [](Context& c) -> Items { return {ops::pad(c.in(0), c.ints(1), c.has(2) ? c.number(2) : 0)}; }},
    {"MirrorPad", [](Context& c) -> Items { return {ops::mirror_pad(c.in(0), c.ints(1), c.text("mode").c_str())}; }},
    {"SpaceToBatchND", [](Context& c) -> Items { return {ops::space_to_batch_nd(c.in(0), c.ints(1), c.ints(2))}; }},
    {"BatchToSpaceND", [](Context& c) -> Items { return {ops::batch_to_space_nd(c.in(0), c.ints(1), c.ints(2))}; }},
    {"DepthToSpace", [](Context& c) -> Items {
       return {ops::depth_to_space(c.in(0), c.number("block_size"), c.exact_text("data_format", "NHWC").c_str())};
     }},
    {"Slice", [](Context& c) -> Items { return {ops::slice(c.in(0), c.ints(1), c.ints(2))}; }},
    {"StridedSlice", strided_slice},
    {"ConcatV2", [](Context& c) { return concat(c, -1, 0, c.inputs() - 1); }},
    {"Concat", [](Context& c) { return concat(c, 0, 1, c.inputs()); }},
    {"Pack", pack},
    {"Unpack", [](Context& c) -> Items { return ops::unstack(c.in(0), c.number("axis")); }},
    {"Split", [](Context& c) -> Items { return ops::split(c.in(1), c.number("num_split", 1), c.number(0)); }},
    {"SplitV", [](Context& c) -> Items { return ops::split(c.in(0), c.ints(1), c.number(2)); }},
    {"Tile", [](Context& c) -> Items { return {ops::tile(c.in(0), c.ints(1))}; }},
    {"Reverse", reverse_flagged},
    {"ReverseV2", [](Context& c) -> Items { return {ops::reverse(c.in(0), c.ints(1))}; }},
    {"Shape", shapes},
    {"ShapeN", shapes},
    {"Size", [](Context& c) -> Items { return {Tensor::scalar(static_cast<double>(c.in(0).size()), DType::int32)}; }},
    {"Rank", [](Context& c) -> Items { return {Tensor::scalar(c.in(0).rank(), DType::int32)}; }},
};

}  // namespace

std::span<const Row> shape_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
