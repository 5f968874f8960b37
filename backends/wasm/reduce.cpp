// Reductions of float32 over neighbouring axes, and softmax; the rest runs on the reference.
#include <algorithm>
#include <optional>

#include "glue.h"

namespace gossamer::wasm {
namespace {

// x as [outer, length, inner], of which length is reduced.
struct Extent {
  int64_t outer = 1, length = 1, inner = 1;
};

// Nothing when the reduced axes are not neighbours. Axes of size 1 may lie anywhere.
std::optional<Extent> extent_of(const Shape& shape, const std::vector<int>& reduced) {
  Extent extent;
  enum { kInner, kLength, kOuter } part = kInner;
  for (int axis = shape.rank() - 1; axis >= 0; --axis) {
    if (shape[axis] == 1) continue;
    const bool is_reduced = std::find(reduced.begin(), reduced.end(), axis) != reduced.end();
    if (is_reduced && part == kOuter) return std::nullopt;
    if (is_reduced) part = kLength;
    else if (part == kLength) part = kOuter;
    (part == kInner ? extent.inner : part == kLength ? extent.length : extent.outer) *= shape[axis];
  }
  return extent;
}

template <kernels::Reduce::Kind kind, bool is_mean = false>
void reduce(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!is_f32(x) || x.size() == 0) return by_reference(call);
  const std::optional<Extent> extent = extent_of(x.shape(), call.attrs.axes("axis", x.rank()));
  if (!extent) return by_reference(call);
  const auto as_int = [](int64_t n) { return static_cast<int32_t>(n); };
  const kernels::Reduce args{x.data<float>(), y.data<float>(), as_int(extent->outer), as_int(extent->length), as_int(extent->inner),
                             is_mean ? static_cast<float>(extent->length) : 1, kind};
  share(kernels::k_reduce, args, as_int(extent->outer * ((extent->inner + 3) / 4)), x.size());
}

void softmax(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!is_f32(x) || x.rank() == 0 || x.size() == 0) return by_reference(call);
  const kernels::Softmax args{x.data<float>(), y.data<float>(), static_cast<int32_t>(x.shape().back())};
  share(kernels::k_softmax, args, static_cast<int>(x.size() / x.shape().back()), x.size() * kElementWork);
}

constexpr Kernel kKernels[] = {
    {op("sum"), reduce<kernels::Reduce::kSum>},
    {op("mean"), reduce<kernels::Reduce::kSum, true>},
    {op("prod"), reduce<kernels::Reduce::kProduct>},
    {op("max"), reduce<kernels::Reduce::kLargest>},
    {op("min"), reduce<kernels::Reduce::kSmallest>},
    {op("softmax"), softmax},
};

}  // namespace

std::span<const Kernel> reduce_kernels() { return kKernels; }

}  // namespace gossamer::wasm
