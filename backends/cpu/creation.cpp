// Tensors made from numbers.
#include <algorithm>
#include <cstring>

#include "core/convert.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

// Doubles per element of the dtype.
int64_t width(DType dtype) { return dtype == DType::complex64 ? 2 : 1; }

void fill_with(const Tensor& out, double value) {
  double block[256];
  const int64_t step = width(out.dtype()), total = out.size() * step;
  for (int64_t i = 0; i < 256; ++i) block[i] = i % step ? 0 : value;
  for (int64_t first = 0; first < total; first += 256) store_doubles(block, out, first, std::min<int64_t>(256, total - first));
}

void set(const Tensor& out, int64_t i, double value) { store_doubles(&value, out, i * width(out.dtype()), 1); }

void fill(const KernelArgs& call) {
  const Attr& value = call.attrs.get("value");
  if (value.kind == Attr::kText) std::fill_n(call.out[0].strings(), call.out[0].size(), value.text);
  else fill_with(call.out[0], value.number);
}

void range(const KernelArgs& call) {
  const double start = call.attrs.number("start"), given = call.attrs.number("step");
  const double step = call.attrs.number("stop") < start && given == 1 ? -1 : given;
  for (int64_t i = 0; i < call.out[0].size(); ++i) set(call.out[0], i, start + static_cast<double>(i) * step);
}

void linspace(const KernelArgs& call) {
  const Tensor& out = call.out[0];
  const double start = call.attrs.number("start"), stop = call.attrs.number("stop");
  const double step = out.size() > 1 ? (stop - start) / static_cast<double>(out.size() - 1) : 0;
  for (int64_t i = 0; i < out.size(); ++i) set(out, i, start + static_cast<double>(i) * step);
}

void eye(const KernelArgs& call) {
  const Tensor& out = call.out[0];
  fill_with(out, 0);
  const int64_t columns = out.shape().back(), rows = out.dim(out.rank() - 2);
  for (int64_t matrix = 0; matrix < out.size(); matrix += rows * columns) {
    for (int64_t i = 0; i < std::min(rows, columns); ++i) set(out, matrix + i * columns + i, 1);
  }
}

void one_hot(const KernelArgs& call) {
  const Tensor &indices = call.in[0], &out = call.out[0];
  const int64_t depth = out.shape().back();
  const double on = call.attrs.number("onValue");
  fill_with(out, call.attrs.number("offValue"));
  for (int64_t i = 0; i < indices.size(); ++i) {
    int64_t index;
    load_ints(indices, i, 1, &index);
    if (index >= 0 && index < depth) set(out, i * depth + index, on);
  }
}

void diag(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const int64_t size = x.size(), step = width(x.dtype());
  fill_with(out, 0);
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
