// Tensors made from numbers.
#include <algorithm>

#include "core/convert.h"
#include "core/strided_copy.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

// Doubles per element of the dtype.
int64_t width(DType dtype) { return dtype == DType::complex64 ? 2 : 1; }

void set(const Tensor& out, int64_t i, double value) { store_doubles(&value, out, i * width(out.dtype()), 1); }

void fill(const KernelArgs& call) {
  const Attr& value = call.attrs.get("value");
  if (value.kind == Attr::kText) std::fill_n(call.out[0].strings(), call.out[0].size(), value.text);
  else gossamer::fill(call.out[0], value.number);
}

// start, start + step, start + 2 step …
void count_up(const Tensor& out, double start, double step) {
  if (out.dtype() == DType::float32) {
    float* to = out.data<float>();
    const int32_t size = static_cast<int32_t>(out.size());
    for (int32_t i = 0; i < size; ++i) to[i] = static_cast<float>(start + i * step);
    return;
  }
  constexpr int64_t kBlock = 256;
  double block[2 * kBlock] = {};
  const int64_t parts = width(out.dtype());
  for (int64_t first = 0; first < out.size(); first += kBlock) {
    const int64_t count = std::min(kBlock, out.size() - first);
    for (int64_t i = 0; i < count; ++i) block[i * parts] = start + static_cast<double>(first + i) * step;
    store_doubles(block, out, first * parts, count * parts);
  }
}

void range(const KernelArgs& call) {
  const double start = call.attrs.number("start"), given = call.attrs.number("step");
  count_up(call.out[0], start, call.attrs.number("stop") < start && given == 1 ? -1 : given);
}

void linspace(const KernelArgs& call) {
  const Tensor& out = call.out[0];
  const double start = call.attrs.number("start"), stop = call.attrs.number("stop");
  count_up(out, start, out.size() > 1 ? (stop - start) / static_cast<double>(out.size() - 1) : 0);
}

void eye(const KernelArgs& call) {
  const Tensor& out = call.out[0];
  gossamer::fill(out, 0);
  const int64_t columns = out.shape().back(), rows = out.dim(out.rank() - 2);
  for (int64_t matrix = 0; matrix < out.size(); matrix += rows * columns) {
    for (int64_t i = 0; i < std::min(rows, columns); ++i) set(out, matrix + i * columns + i, 1);
  }
}

void one_hot(const KernelArgs& call) {
  const Tensor &indices = call.in[0], &out = call.out[0];
  const int64_t depth = out.shape().back();
  const double on = call.attrs.number("onValue");
  gossamer::fill(out, call.attrs.number("offValue"));
  const std::vector<int64_t> places = to_ints(indices);
  for (size_t i = 0; i < places.size(); ++i) {
    if (places[i] >= 0 && places[i] < depth) set(out, static_cast<int64_t>(i) * depth + places[i], on);
  }
}

void diag(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const int64_t size = x.size(), step = width(x.dtype());
  gossamer::fill(out, 0);
  for (int64_t i = 0; i < size; ++i) {
    double value[2];
    load_doubles(x, i * step, step, value);
    store_doubles(value, out, (i * size + i) * step, step);
  }
}

constexpr Kernel kKernels[] = {
    {op("diag"), diag}, {op("eye"), eye}, {op("fill"), fill}, {op("linspace"), linspace}, {op("oneHot"), one_hot}, {op("range"), range},
};

}  // namespace

std::span<const Kernel> creation_kernels() { return kKernels; }

}  // namespace gossamer::cpu
