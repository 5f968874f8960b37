// Elements of any numeric dtype as doubles or 64-bit integers, and back: the one place that switches on dtypes.
#pragma once

#include "gossamer/tensor.h"

namespace gossamer {

// Reads elements first … first+count-1 of x. complex64 counts as pairs: the caller passes doubled positions.
void load_doubles(const Tensor& x, int64_t first, int64_t count, double* out);
void load_ints(const Tensor& x, int64_t first, int64_t count, int64_t* out);

// Writes them. Floats become integers as JavaScript's typed arrays do: truncated, modulo 2^bits, NaN and Inf as 0;
// bool is «not zero».
void store_doubles(const double* values, const Tensor& out, int64_t first, int64_t count);
void store_ints(const int64_t* values, const Tensor& out, int64_t first, int64_t count);

float half_to_float(uint16_t bits);
uint16_t float_to_half(float value);
inline float bfloat_to_float(uint16_t bits) { return __builtin_bit_cast(float, static_cast<uint32_t>(bits) << 16); }
uint16_t float_to_bfloat(float value);

}  // namespace gossamer
