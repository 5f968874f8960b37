// where: one of two elements by a condition.
#include <algorithm>

#include "broadcast_reader.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

using formula::Complex;

constexpr int64_t kBlock = 256;  // elements converted at a time

void store(const double* values, const Tensor& out, int64_t first, int64_t count) { store_doubles(values, out, first, count); }
void store(const int64_t* values, const Tensor& out, int64_t first, int64_t count) { store_ints(values, out, first, count); }
void store(const Complex* values, const Tensor& out, int64_t first, int64_t count) { store_doubles(&values->re, out, 2 * first, 2 * count); }

template <class T>
void choose(const KernelArgs& call) {
  const Tensor& out = call.out[0];
  BroadcastReader condition(call.in[0], out.shape()), a(call.in[1], out.shape()), b(call.in[2], out.shape());
  int64_t chosen[kBlock];
  T x[kBlock], y[kBlock];
  for (int64_t first = 0; first < out.size(); first += kBlock) {
    const int64_t count = std::min(kBlock, out.size() - first);
    condition.read(count, chosen);
    a.read(count, x);
    b.read(count, y);
    for (int64_t i = 0; i < count; ++i) x[i] = chosen[i] ? x[i] : y[i];
    store(x, out, first, count);
  }
}

void where(const KernelArgs& call) {
  const DType dtype = call.out[0].dtype();
  if (dtype == DType::complex64) choose<Complex>(call);
  else if (is_float(dtype)) choose<double>(call);
  else choose<int64_t>(call);
}

constexpr Kernel kKernels[] = {
    {op("where"), where},
};

}  // namespace

std::span<const Kernel> select_kernels() { return kKernels; }

}  // namespace gossamer::cpu
