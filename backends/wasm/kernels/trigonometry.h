// Vectorised trigonometric and hyperbolic functions; what math.h says of errors and edges holds here as well.
#pragma once

#include "math.h"

namespace gossamer::kernels {

// --- sine, cosine, tangent -------------------------------------------------------------------------------------------

// x = n π/2 + r with |r| <= π/4; of n the lowest two bits count.
struct Angle {
  vec r, n;
};

// The first 256 binary digits of 2/π.
constexpr uint32_t kTwoOverPi[] = {0xA2F9836E, 0x4E441529, 0xFC2757D1, 0xF534DDC0, 0xDB629599, 0x3C439041, 0xFE5163AB, 0xDEBBC561};

constexpr double kHalfPi = 1.57079632679489661923;

// For any |x| >= 2^28, by Payne and Hanek: x = m 2^e, and only the 96 digits of 2/π that decide about m 2^e 2/π modulo 4 are multiplied.
inline double reduce_huge(float x, int32_t* n) {
  const uint32_t word = __builtin_bit_cast(uint32_t, x);
  const int exponent = static_cast<int>(word >> 23 & 255);
  if (exponent == 255) return __builtin_nan("");
  const int first = exponent - 127 - 23 - 2, at = first / 32, shift = first % 32;  // digits before the first give multiples of 4
  const auto digits = [&](int i) { return static_cast<uint32_t>((static_cast<uint64_t>(kTwoOverPi[at + i]) << 32 | kTwoOverPi[at + i + 1]) << shift >> 32); };
  const uint64_t m = (word & 0x7FFFFF) | 0x800000, high = static_cast<uint64_t>(digits(0)) << 32 | digits(1);
  const uint64_t turns = m * high + (m * digits(2) >> 32);  // quarters of a turn, in units of 2^-62
  const uint64_t nearest = (turns + (uint64_t{1} << 61)) >> 62;
  const double r = static_cast<double>(static_cast<int64_t>(turns - (nearest << 62))) * 0x1p-62 * kHalfPi;
  const bool negative = word >> 31;
  *n = static_cast<int32_t>(negative ? 0 - nearest : nearest);
  return negative ? -r : r;
}

NOINLINE inline void reduce_slowly(const float* x, float* r, int32_t* n) {
  for (int i = 0; i < 4; ++i) {
    if (__builtin_fabsf(x[i]) < 0x1p28f) {
      const double nearest = __builtin_rint(x[i] / kHalfPi);
      r[i] = static_cast<float>(x[i] - nearest * 1.57079631090164184570 - nearest * 1.58932547735281966916e-08);
      n[i] = static_cast<int32_t>(nearest);
    } else {
      n[i] = 0;
      r[i] = static_cast<float>(reduce_huge(x[i], &n[i]));
    }
  }
}

// Two lanes in double precision: π/2 in a part of 25 bits, whose multiples are exact, and the rest.
inline vec reduce_pair(vec x, vec* n) {
  const vec magic = constant_pair(0x1.8p52);
  *n = wasm_f64x2_add(wasm_f64x2_mul(x, constant_pair(1 / kHalfPi)), magic);
  const vec whole = wasm_f64x2_sub(*n, magic);
  x = wasm_f64x2_sub(x, wasm_f64x2_mul(whole, constant_pair(1.57079631090164184570)));
  return wasm_f64x2_sub(x, wasm_f64x2_mul(whole, constant_pair(1.58932547735281966916e-08)));
}

inline Angle reduce(vec x) {
  if (!wasm_i32x4_all_true(wasm_f32x4_lt(magnitude(x), constant(0x1p28f)))) {
    float from[4], r[4];
    int32_t n[4];
    store(from, x);
    reduce_slowly(from, r, n);
    return {load(r), wasm_v128_load(n)};
  }
  vec n_low, n_high;
  const vec low = reduce_pair(wasm_f64x2_promote_low_f32x4(x), &n_low);
  const vec high = reduce_pair(wasm_f64x2_promote_low_f32x4(wasm_i32x4_shuffle(x, x, 2, 3, 2, 3)), &n_high);
  const vec r = wasm_i64x2_shuffle(wasm_f32x4_demote_f64x2_zero(low), wasm_f32x4_demote_f64x2_zero(high), 0, 2);
  return {with_zero_of(x, r), wasm_i32x4_shuffle(n_low, n_high, 0, 2, 4, 6)};
}

// For |r| <= π/4.
inline vec sin_near_0(vec r) {
  const vec z = square(r);
  return with_zero_of(r, madd(mul(z, r), polynomial(z, {-0.16666655f, 0.0083321603f, -0.00019515221f}), r));
}
inline vec cos_near_0(vec r) {
  const vec z = square(r);
  return madd(square(z), polynomial(z, {0.041666646f, -0.0013887315f, 2.4433062e-05f}), madd(z, constant(-0.5f), constant(1)));
}

// In every other quarter sine and cosine change places; in every other half the sign changes.
inline vec sin_of_quarter(vec r, vec n) {
  const vec odd = wasm_i32x4_ne(wasm_v128_and(n, constant_bits(1)), constant_bits(0));
  return wasm_v128_xor(pick(sin_near_0(r), cos_near_0(r), odd), wasm_i32x4_shl(wasm_v128_and(n, constant_bits(2)), 30));
}

// Error below 2e-7.
inline vec sin(vec x) {
  const auto [r, n] = reduce(x);
  return sin_of_quarter(r, n);
}
inline vec cos(vec x) {
  const auto [r, n] = reduce(x);
  return sin_of_quarter(r, wasm_i32x4_add(n, constant_bits(1)));
}

// Error below 4e-7.
inline vec tan(vec x) {
  const auto [r, n] = reduce(x);
  const vec odd = wasm_i32x4_ne(wasm_v128_and(n, constant_bits(1)), constant_bits(0)), s = sin_near_0(r), c = cos_near_0(r);
  return div(pick(s, wasm_f32x4_neg(c), odd), pick(c, s, odd));
}

// --- their inverses --------------------------------------------------------------------------------------------------

// For 0 <= x <= 1/2.
inline vec asin_near_0(vec x) {
  const vec z = square(x);
  return madd(mul(z, x), polynomial(z, {0.16666752f, 0.07495299f, 0.045470197f, 0.02418056f, 0.04216432f}), x);
}

// asin |x| = π/2 - rest, or rest itself where |x| <= 1/2.
struct Arc {
  vec rest, is_large;
};
inline Arc arc_of(vec size) {
  const vec is_large = wasm_f32x4_gt(size, constant(0.5f));
  const vec half_angle = wasm_f32x4_sqrt(mul(constant(0.5f), sub(constant(1), size)));  // sin of half of what is left to π/2
  const vec rest = asin_near_0(pick(size, half_angle, is_large));
  return {pick(rest, add(rest, rest), is_large), is_large};
}

// Error below 3e-7. NaN where |x| > 1.
inline vec asin(vec x) {
  const auto [rest, is_large] = arc_of(magnitude(x));
  return with_sign_of(x, magnitude(pick(rest, sub(constant(static_cast<float>(kHalfPi)), rest), is_large)));
}
inline vec acos(vec x) {
  const auto [rest, is_large] = arc_of(magnitude(x));
  const vec is_negative = wasm_f32x4_lt(x, constant(0));
  const vec small = sub(constant(static_cast<float>(kHalfPi)), with_sign_of(x, magnitude(rest)));
  return pick(small, pick(rest, sub(constant(static_cast<float>(2 * kHalfPi)), rest), is_negative), is_large);
}

// atan(low / high) for 0 <= low <= high, of which high may be Infinity.
inline vec atan_of_ratio(vec low, vec high) {
  const vec infinite = constant(__builtin_inff());
  vec t = div(low, high);
  t = pick(t, constant(0), wasm_f32x4_eq(high, constant(0)));
  t = pick(t, constant(1), wasm_f32x4_eq(low, infinite));
  const vec z = square(t);
  return madd(mul(z, t), polynomial(z, {-0.33333153f, 0.19993788f, -0.14211178f, 0.106664665f, -0.07553123f, 0.043221474f, -0.016373111f, 0.0029218076f}), t);
}

// The angle of (x, y) in [-π, π], error below 4e-7.
inline vec atan2(vec y, vec x) {
  const vec up = magnitude(y), right = magnitude(x), is_steep = wasm_f32x4_gt(up, right);
  vec angle = atan_of_ratio(pick(up, right, is_steep), pick(right, up, is_steep));
  angle = pick(angle, sub(constant(static_cast<float>(kHalfPi)), angle), is_steep);
  angle = pick(angle, sub(constant(static_cast<float>(2 * kHalfPi)), angle), wasm_i32x4_lt(x, constant_bits(0)));
  angle = pick(angle, add(x, y), wasm_v128_or(wasm_f32x4_ne(x, x), wasm_f32x4_ne(y, y)));
  return with_sign_of(y, magnitude(angle));
}
inline vec atan(vec x) { return atan2(x, constant(1)); }

// --- hyperbolic ------------------------------------------------------------------------------------------------------

// e^|x| / 2 and e^-|x| / 2, without overflow where the first is finite.
struct Halves {
  vec grown, shrunk;
};
inline Halves exp_halves(vec x) {
  const vec root = exp(mul(constant(0.5f), magnitude(x)));
  return {mul(mul(constant(0.5f), root), root), div(constant(0.5f), square(root))};
}

// Error below 5e-7.
inline vec sinh(vec x) {
  const auto [grown, shrunk] = exp_halves(x);
  const vec size = magnitude(x), z = square(x), near_0 = madd(mul(z, size), polynomial(z, {1.0f / 6, 1.0f / 120, 1.0f / 5040, 1.0f / 362880}), size);
  return with_sign_of(x, magnitude(pick(sub(grown, shrunk), near_0, wasm_f32x4_lt(size, constant(1)))));
}
inline vec cosh(vec x) {
  const auto [grown, shrunk] = exp_halves(x);
  return add(grown, shrunk);
}

// ln(x + root), where both are large and nearly equal: ln x + ln 2.
inline vec log_of_double(vec x) { return add(log(x), constant(0.693147181f)); }

// Error below 5e-7.
inline vec asinh(vec x) {
  const vec size = magnitude(x), z = square(size), root = wasm_f32x4_sqrt(add(z, constant(1)));
  const vec y = log1p(add(size, div(z, add(root, constant(1)))));
  return with_sign_of(x, magnitude(pick(y, log_of_double(size), wasm_f32x4_gt(size, constant(1e9f)))));
}
// NaN below 1.
inline vec acosh(vec x) {
  const vec t = sub(x, constant(1)), y = log1p(add(t, wasm_f32x4_sqrt(madd(t, t, add(t, t)))));
  const vec ends = pick(y, log_of_double(x), wasm_f32x4_gt(x, constant(1e9f)));
  return pick(ends, constant(__builtin_nanf("")), wasm_f32x4_lt(x, constant(1)));
}
// NaN where |x| > 1.
inline vec atanh(vec x) {
  const vec size = magnitude(x), y = mul(constant(0.5f), log1p(div(add(size, size), sub(constant(1), size))));
  return with_sign_of(x, magnitude(y));
}

}  // namespace gossamer::kernels
