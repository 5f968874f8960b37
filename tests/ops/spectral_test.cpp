// Fourier transforms.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"fft of two", "fft(c64[2]{1,0,2,0})", "c64[2]{3,0,-1,0}"},
    {"fft of one", "fft(c64[1]{3,4})", "c64[1]{3,4}"},
    {"fft of a power of two", "fft(c64[2,16])"},
    {"fft of three", "fft(c64[3]{1,1,2,-2,3,3})"},
    {"fft of a prime, batches", "fft(c64[2,3,7])"},
    {"fft of 100", "fft(c64[100])"},
    {.name = "fft of nothing", .call = "fft(c64[0])", .expect = "c64[0]{}", .no_oracle = "TensorFlow.js divides by the length"},
    {.name = "fft of reals", .call = "fft(f32[2])", .throws = "complex64"},
    {"ifft of two", "ifft(c64[2]{3,0,-1,0})", "c64[2]{1,0,2,0}"},
    {"ifft of five", "ifft(c64[2,5])"},
    {"ifft of eight", "ifft(c64[8])"},
    {.name = "ifft of reals", .call = "ifft(f32[2])", .throws = "complex64"},
    {"rfft", "rfft(f32[3]{1,2,3})"},
    {"rfft, even, batches", "rfft(f32[2,2,4])"},
    {"rfft, cut", "rfft(f32[2,6], 4)"},
    {"rfft, padded", "rfft(f32[2,3], 5)"},
    {.name = "rfft of integers", .call = "rfft(i32[2])", .throws = "real value"},
    {"irfft", "irfft(c64[3]{10,0,-2,2,-2,0})", "f32[1,4]{1,2,3,4}"},
    {"irfft of rank 2", "irfft(c64[2,5])"},
    {"irfft of rank 3", "irfft(c64[2,3,4])"},
    {"irfft of two", "irfft(c64[2,2])"},
    {.name = "irfft of reals", .call = "irfft(f32[2])", .throws = "complex64"},
};
GOSSAMER_CASES(spectral, kCases)

}  // namespace gossamer::test
