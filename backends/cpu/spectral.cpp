// Fourier transforms of any length: powers of two by halving, others as a convolution of such a length.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/convert.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

// Without the NaN and Inf rules of std::complex, which cost a function call per product.
struct Complex {
  double re = 0, im = 0;
};
Complex operator+(Complex a, Complex b) { return {a.re + b.re, a.im + b.im}; }
Complex operator-(Complex a, Complex b) { return {a.re - b.re, a.im - b.im}; }
Complex operator*(Complex a, Complex b) { return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re}; }
Complex conjugate(Complex a) { return {a.re, -a.im}; }
// e^(i pi angle)
Complex rotation(double angle) { return {std::cos(std::numbers::pi * angle), std::sin(std::numbers::pi * angle)}; }

// In place, for a power of two. Source: Cooley and Tukey, 1965.
void transform_power_of_two(std::vector<Complex>& x) {
  const size_t n = x.size();
  for (size_t i = 1, j = 0; i < n; ++i) {  // element i changes place with that of its bits reversed
    size_t bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) std::swap(x[i], x[j]);
  }
  for (size_t half = 1; half < n; half *= 2) {
    for (size_t k = 0; k < half; ++k) {
      const Complex twiddle = rotation(-static_cast<double>(k) / static_cast<double>(half));
      for (size_t start = k; start < n; start += 2 * half) {
        const Complex even = x[start], odd = x[start + half] * twiddle;
        x[start] = even + odd;
        x[start + half] = even - odd;
      }
    }
  }
}

// jk = (j² + k² - (k - j)²) / 2 makes the transform a convolution with a chirp. Source: Bluestein, 1970.
void transform_any(std::vector<Complex>& x) {
  const size_t n = x.size();
  size_t padded = 1;
  while (padded < 2 * n - 1) padded *= 2;
  std::vector<Complex> chirp(n), a(padded), b(padded);
  for (size_t i = 0; i < n; ++i) {
    chirp[i] = rotation(static_cast<double>(i * i % (2 * n)) / static_cast<double>(n));
    a[i] = x[i] * conjugate(chirp[i]);
    b[i] = b[(padded - i) % padded] = chirp[i];
  }
  transform_power_of_two(a);
  transform_power_of_two(b);
  for (size_t i = 0; i < padded; ++i) a[i] = conjugate(a[i] * b[i]);
  transform_power_of_two(a);  // of conjugates: the inverse, but for conjugation and a factor
  for (size_t i = 0; i < n; ++i) {
    const Complex y = conjugate(a[i]) * conjugate(chirp[i]);
    x[i] = {y.re / static_cast<double>(padded), y.im / static_cast<double>(padded)};
  }
}

void transform(std::vector<Complex>& x) {
  if ((x.size() & (x.size() - 1)) == 0) transform_power_of_two(x);
  else transform_any(x);
}

void transform_rows(const KernelArgs& call, bool inverse) {
  const Tensor &x = call.in[0], &out = call.out[0];
  const int64_t length = x.shape().back();
  std::vector<Complex> row(length);
  const double scale = inverse ? 1.0 / static_cast<double>(length) : 1;
  for (int64_t first = 0; first < x.size(); first += length) {
    const float* from = x.data<float>() + 2 * first;
    float* to = out.data<float>() + 2 * first;
    for (int64_t i = 0; i < length; ++i) row[i] = {from[2 * i], inverse ? -from[2 * i + 1] : from[2 * i + 1]};
    transform(row);
    for (int64_t i = 0; i < length; ++i) {
      to[2 * i] = static_cast<float>(row[i].re * scale);
      to[2 * i + 1] = static_cast<float>((inverse ? -row[i].im : row[i].im) * scale);
    }
  }
}

void fft(const KernelArgs& call) { transform_rows(call, false); }
void ifft(const KernelArgs& call) { transform_rows(call, true); }

constexpr Kernel kKernels[] = {
    {op("fft"), fft},
    {op("ifft"), ifft},
};

}  // namespace

std::span<const Kernel> spectral_kernels() { return kKernels; }

}  // namespace gossamer::cpu
