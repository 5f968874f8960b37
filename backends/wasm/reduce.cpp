// Reductions of float32 and int32 over any axes, of bools over neighbouring ones, positions of extremes, running sums; other dtypes run on the reference.
#include <algorithm>
#include <cstring>

#include "glue.h"

namespace gossamer::wasm {
namespace {

using kernels::kReduceColumns;

int as_int(int64_t n) { return static_cast<int>(n); }

// x as [outer, length, inner], of which length is reduced.
struct Extent {
  int64_t outer = 1, length = 1, inner = 1;
  int units() const { return as_int(outer * ((inner + kReduceColumns - 1) / kReduceColumns)); }
};

// The groups of neighbouring axes that are reduced, the last one first: each as the tensor is when those before are gone.
// Axes of size 1 may lie anywhere.
std::vector<Extent> extents_of(const Shape& shape, const std::vector<int>& reduced) {
  std::vector<Extent> extents;
  int64_t inner = 1, rest = shape.size();
  bool continues = false;
  for (int axis = shape.rank() - 1; axis >= 0; --axis) {
    if (shape[axis] == 1) continue;
    const bool is_reduced = std::find(reduced.begin(), reduced.end(), axis) != reduced.end();
    if (is_reduced && !continues) extents.push_back({rest, 1, inner});
    if (is_reduced) {
      extents.back().length *= shape[axis];
      rest /= shape[axis];
    } else {
      inner *= shape[axis];
    }
    continues = is_reduced;
  }
  for (Extent& extent : extents) extent.outer = extent.outer / extent.length / extent.inner;
  if (extents.empty()) extents.push_back({shape.size(), 1, 1});
  return extents;
}

// Numbers of four bytes; the kernels are told what they are.
const float* words(const Tensor& t) { return static_cast<const float*>(t.raw()); }

bool is_i32(const Tensor& t) { return t.dtype() == DType::int32; }

template <kernels::Reduce::Kind kind, bool is_mean = false>
void reduce(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  const bool are_ints = is_i32(x) && is_i32(y);
  if ((!is_f32(x) && !are_ints) || x.size() == 0) return by_reference(call);
  const std::vector<Extent> extents = extents_of(x.shape(), call.attrs.axes("axis", x.rank()));
  const float divisor = is_mean ? static_cast<float>(x.size() / y.size()) : 1;
  const float* from = words(x);
  Floats steps[2];  // what is left after each group but the last
  for (size_t i = 0; i < extents.size(); ++i) {
    const Extent& e = extents[i];
    const bool is_last = i + 1 == extents.size();
    Floats& step = steps[i % 2];
    if (!is_last) step.resize(e.outer * e.inner);
    float* to = is_last ? static_cast<float*>(y.raw()) : step.data();
    const kernels::Reduce args{from, to, as_int(e.outer), as_int(e.length), as_int(e.inner), is_last ? divisor : 1, kind, are_ints};
    share(kernels::k_reduce, args, e.units(), e.outer * e.length * e.inner);
    from = to;
  }
}

// y = whether all, or any, of x [outer, length, inner] along its middle; bools are bytes of 0 and 1.
template <bool all>
void reduce_bools(const uint8_t* x, uint8_t* y, const Extent& e) {
  for (int64_t o = 0; o < e.outer; ++o, y += e.inner) {
    if (e.inner == 1) {
      *y = (std::memchr(x, !all, static_cast<size_t>(e.length)) == nullptr) == all;
      x += e.length;
      continue;
    }
    std::memcpy(y, x, static_cast<size_t>(e.inner));
    x += e.inner;
    for (int64_t i = 1; i < e.length; ++i, x += e.inner) {
      for (int64_t k = 0; k < e.inner; ++k) y[k] = all ? y[k] & x[k] : y[k] | x[k];
    }
  }
}

template <bool all>
void reduce_bools(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (x.dtype() != DType::boolean || x.size() == 0) return by_reference(call);
  const std::vector<Extent> extents = extents_of(x.shape(), call.attrs.axes("axis", x.rank()));
  if (extents.size() > 1) return by_reference(call);
  reduce_bools<all>(x.data<uint8_t>(), y.data<uint8_t>(), extents[0]);
}

Extent along(const Tensor& x, int axis) {
  return {x.shape().product(0, axis), x.dim(axis), x.shape().product(axis + 1, x.rank())};
}

template <bool smallest>
void position(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if ((!is_f32(x) && !is_i32(x)) || x.size() == 0) return by_reference(call);
  const Extent e = along(x, call.attrs.axis("axis", x.rank()));
  const kernels::Position args{words(x), y.data<int32_t>(), as_int(e.length), as_int(e.inner), smallest, is_i32(x)};
  share(kernels::k_position, args, e.units(), x.size());
}

template <bool product>
void running(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!is_f32(x) || x.size() == 0) return by_reference(call);
  const Extent e = along(x, call.attrs.axis("axis", x.rank()));
  const kernels::Running args{x.data<float>(), y.data<float>(), as_int(e.length), as_int(e.inner), product,
                              call.attrs.flag("exclusive"), call.attrs.flag("reverse")};
  share(kernels::k_running, args, e.units(), x.size());
}

constexpr Kernel kKernels[] = {
    {op("sum"), reduce<kernels::Reduce::kSum>},
    {op("mean"), reduce<kernels::Reduce::kSum, true>},
    {op("prod"), reduce<kernels::Reduce::kProduct>},
    {op("max"), reduce<kernels::Reduce::kLargest>},
    {op("min"), reduce<kernels::Reduce::kSmallest>},
    {op("all"), reduce_bools<true>},
    {op("any"), reduce_bools<false>},
    {op("argMax"), position<false>},
    {op("argMin"), position<true>},
    {op("cumsum"), running<false>},
    {op("cumprod"), running<true>},
};

}  // namespace

std::span<const Kernel> reduce_kernels() { return kKernels; }

}  // namespace gossamer::wasm
