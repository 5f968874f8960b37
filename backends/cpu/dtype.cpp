// Conversions between dtypes, and the parts of complex numbers.
#include <algorithm>

#include "broadcast_reader.h"
#include "core/strided_copy.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

using formula::Complex;

constexpr int64_t kBlock = 256;  // elements converted at a time

bool is_complex(const Tensor& t) { return t.dtype() == DType::complex64; }

void store_complex(const Complex* values, const Tensor& out, int64_t first, int64_t count) {
  store_doubles(&values->re, out, 2 * first, 2 * count);
}

void convert_complex(const Tensor& x, const Tensor& out, int64_t first, int64_t count) {
  Complex values[kBlock];
  load_as(x, first, count, values);
  if (is_complex(out)) return store_complex(values, out, first, count);
  double real[kBlock];
  for (int64_t i = 0; i < count; ++i) real[i] = values[i].re;
  store_doubles(real, out, first, count);
}

template <class T>
void convert(const Tensor& x, const Tensor& out, int64_t first, int64_t count) {
  T values[kBlock];
  load_as(x, first, count, values);
  if constexpr (std::is_same_v<T, double>) store_doubles(values, out, first, count);
  else store_ints(values, out, first, count);
}

void cast(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const bool as_ints = !is_float(x.dtype()) && !is_float(out.dtype());
  const auto run = is_complex(x) || is_complex(out) ? convert_complex : as_ints ? convert<int64_t> : convert<double>;
  for (int64_t first = 0; first < x.size(); first += kBlock) run(x, out, first, std::min(kBlock, x.size() - first));
}

void complex(const KernelArgs& call) {
  const Tensor &real = call.in[0], &imag = call.in[1], &out = call.out[0];
  if (real.dtype() == DType::float32 && imag.dtype() == DType::float32) {
    const float *re = real.data<float>(), *im = imag.data<float>();
    float* to = out.data<float>();
    for (int64_t i = 0, size = out.size(); i < size; ++i) to[2 * i] = re[i], to[2 * i + 1] = im[i];
    return;
  }
  for (int64_t i = 0; i < out.size(); ++i) {
    Complex value;
    load_doubles(real, i, 1, &value.re);
    load_doubles(imag, i, 1, &value.im);
    store_complex(&value, out, i, 1);
  }
}

// One of the two parts; the imaginary one of other numbers is 0.
template <int part>
void part_of(const KernelArgs& call) {
  const Tensor &x = call.in[0], &out = call.out[0];
  if (!is_complex(x)) return fill(out, 0);
  const float* from = x.data<float>() + part;
  float* to = out.data<float>();
  for (int64_t i = 0, size = out.size(); i < size; ++i) to[i] = from[2 * i];
}

constexpr Kernel kKernels[] = {
    {op("cast"), cast},
    {op("complex"), complex},
    {op("imag"), part_of<1>},
    {op("real"), part_of<0>},
};

}  // namespace

std::span<const Kernel> dtype_kernels() { return kKernels; }

}  // namespace gossamer::cpu
