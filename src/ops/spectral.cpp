// Fourier transforms.
#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

Specs infer_fft(Inputs in, const Attrs& attrs) {
  const Tensor& x = in[0];
  if (x.dtype() != DType::complex64) fail(attrs.op().name, "The dtype must be complex64 but got {}", x.dtype());
  if (x.rank() < 1) fail(attrs.op().name, "input must have at least rank 1");
  return {{x.dtype(), x.shape()}};
}

// The first `count` elements along the last axis.
Tensor head(const Tensor& x, int64_t count) {
  const int last = x.rank() - 1;
  return ops::slice(x, std::vector<int64_t>(x.rank(), 0), x.shape().with(last, count));
}

Tensors expand_rfft(Inputs in, const Attrs& attrs) {
  Tensor x = in[0];
  if (x.dtype() != DType::float32) fail("rfft", "The dtype must be real value but got {}", x.dtype());
  if (x.rank() < 1) fail("rfft", "input must have at least rank 1");
  const int last = x.rank() - 1;
  const int64_t length = attrs.has("fftLength") ? attrs.integer("fftLength") : x.shape().back();
  if (length < x.shape().back()) x = head(x, length);
  if (length > x.shape().back()) {
    x = ops::concat({x, Tensor::zeros(x.dtype(), x.shape().with(last, length - x.shape().back()))}, last);
  }
  return {head(ops::fft(ops::complex(x, ops::zeros_like(x))), length / 2 + 1)};
}

// The half that rfft leaves out is the conjugate of the half that it gives, backwards. Batches come out as one axis,
// but for rank 3. Source: TensorFlow.js.
Tensors expand_irfft(Inputs in, const Attrs&) {
  const Tensor& x = in[0];
  if (x.dtype() != DType::complex64) fail("irfft", "The dtype must be complex64 but got {}", x.dtype());
  if (x.rank() < 1) fail("irfft", "input must have at least rank 1");
  const int64_t half = x.shape().back(), batch = x.shape().product(0, x.rank() - 1);
  Tensor real = ops::reshape(ops::real(x), Shape{batch, half}), imaginary = ops::reshape(ops::imag(x), Shape{batch, half});
  if (half > 2) {
    const std::vector<int64_t> begin = {0, 1}, size = {batch, half - 2};
    real = ops::concat({real, ops::reverse(ops::slice(real, begin, size), 1)}, 1);
    imaginary = ops::concat({imaginary, ops::neg(ops::reverse(ops::slice(imaginary, begin, size), 1))}, 1);
  }
  const Tensor y = ops::real(ops::ifft(ops::complex(real, imaginary)));
  if (x.rank() == 3) return {ops::reshape(y, x.shape().with(2, y.dim(1)))};
  return {y};
}

constexpr OpDef kRows[] = {
    {.signature = "fft(input: Tensor): Tensor",
     .doc = DOC("Discrete Fourier transform along the last axis of a complex64 tensor, of any length.\n"
                "@example tf.fft(tf.complex([1, 2], [0, 0])).print();  // 3, -1"),
     .infer = infer_fft},
    {.signature = "ifft(input: Tensor): Tensor",
     .doc = DOC("Inverse discrete Fourier transform along the last axis of a complex64 tensor, of any length.\n"
                "@example tf.ifft(tf.complex([3, -1], [0, 0])).print();  // 1, 2"),
     .infer = infer_fft},
    {.signature = "rfft(input: Tensor, fftLength?: number): Tensor",
     .doc = DOC("Fourier transform along the last axis of a float32 tensor: the first fftLength / 2 + 1 values, which determine the others.\n"
                "`fftLength` cuts the input or pads it with zeros.\n"
                "@example tf.rfft(tf.tensor1d([1, 2, 3])).print();"),
     .expand = expand_rfft},
    {.signature = "irfft(input: Tensor): Tensor",
     .doc = DOC("Inverse of {@link rfft} for even lengths: n values give 2 * (n - 1) real ones, as [batch, length].\n"
                "@example tf.irfft(tf.rfft(tf.tensor1d([1, 2, 3, 4]))).print();"),
     .expand = expand_irfft},
};

}  // namespace

std::span<const OpDef> spectral_ops() { return kRows; }

}  // namespace gossamer
