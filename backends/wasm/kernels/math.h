// Vectorised exponentials, logarithms and what is made of them. Errors are relative, over all of float32 but for results
// below its smallest normal number; NaN stays NaN, and infinities and -0 give what the C library gives. The coefficients
// are minimax fits (Lawson's algorithm) to the functions on the stated intervals.
#pragma once

#include "simd.h"

namespace gossamer::kernels {

// The condition's lanes are all ones or all zeros.
inline vec pick(vec if_false, vec if_true, vec condition) {
#ifdef __wasm_relaxed_simd__
  return wasm_i8x16_relaxed_laneselect(if_true, if_false, condition);
#else
  return wasm_v128_bitselect(if_true, if_false, condition);
#endif
}
inline vec magnitude(vec x) { return wasm_f32x4_abs(x); }
// `size`, which is not negative, with the sign of x.
inline vec with_sign_of(vec x, vec size) { return wasm_v128_or(size, wasm_v128_and(x, constant_bits(0x80000000))); }
// y, but x where that is 0 or -0.
inline vec with_zero_of(vec x, vec y) { return pick(y, x, wasm_f32x4_eq(x, constant(0))); }
inline vec square(vec x) { return mul(x, x); }

// c[0] + c[1] x + c[2] x^2 + …
template <int count>
inline vec polynomial(vec x, const float (&c)[count]) {
  vec y = constant(c[count - 1]);
  UNROLL for (int i = count - 2; i >= 0; --i) y = madd(y, x, constant(c[i]));
  return y;
}

// x = n ln 2 + r with |r| <= ln 2 / 2 and n as an integer in the low bits of a lane, for |x| < 2^21.
struct Exponent {
  vec r, n;
};
inline Exponent split_exponent(vec x) {
  const vec magic = constant(12582912);  // 1.5 * 2^23: what is added to it is rounded to an integer
  const vec shifted = madd(x, constant(1.44269504f), magic), n = sub(shifted, magic);
  return {madd(n, constant(2.12194440e-4f), madd(n, constant(-0.693359375f), x)), shifted};
}

// 2^(n + offset) for sums between -127, which gives 0, and 127; of n the low nine bits count.
inline vec power_of_two(vec n, int offset) {
  return wasm_i32x4_add(wasm_i32x4_shl(n, 23), constant_bits(static_cast<uint32_t>(127 + offset) << 23));
}

// e^x, error below 2.5e-7; 0 for results below 1.7e-38. 2 e^r is multiplied by 2^(n-1), so that the largest n is in reach:
// beyond it the result is Infinity, at the smallest the power is 0.
inline vec exp(vec x) {
  const auto [r, n] = split_exponent(at_most(at_least(x, constant(-87.6f)), constant(89)));
  const vec twice = polynomial(r, {2, 2, 0.99998456f, 0.33334231f, 0.083781153f, 0.016624992f});
  return mul(twice, power_of_two(n, -1));
}

// e^x - 1 = 2 (2^(n-1) (e^r - 1) + (2^(n-1) - 1/2)), error below 2.5e-7 also where x is small.
inline vec expm1(vec x) {
  const auto [r, n] = split_exponent(at_most(at_least(x, constant(-20)), constant(89)));
  const vec rest = polynomial(r, {0.49999997f, 0.16666544f, 0.0416672f, 0.008366581f, 0.0013882491f});
  const vec half = power_of_two(n, -1);
  const vec y = madd(madd(square(r), rest, r), half, sub(half, constant(0.5f)));
  return with_sign_of(x, magnitude(add(y, y)));
}

// x P(x^2) / Q(x^2) up to 9.1, where tanh is 1; error below 3e-7.
inline vec tanh(vec x) {
  const vec a = at_most(at_least(x, constant(-9.1f)), constant(9.1f)), z = square(a);
  const vec over = mul(a, polynomial(z, {1, 0.13374574f, 0.0034879262f, 2.0482936e-05f, 1.317968e-08f}));
  const vec under = polynomial(z, {1, 0.4670789f, 0.025847835f, 0.0003273102f, 7.704984e-07f});
  return at_most(at_least(div(over, under), constant(-1)), constant(1));
}

// x P(x^2) / Q(x^2) up to 3.925, where erf is 1; error below 4e-7.
inline vec erf(vec x) {
  const vec a = at_most(at_least(x, constant(-3.925f)), constant(3.925f)), z = square(a);
  const vec over = mul(a, polynomial(z, {1.1283791f, 0.19058906f, 0.052768156f, 0.0037721868f, 0.00028481087f, 2.045773e-06f}));
  const vec under = polynomial(z, {1, 0.502238f, 0.1141803f, 0.01498251f, 0.0011637219f, 3.8043345e-05f});
  return at_most(at_least(div(over, under), constant(-1)), constant(1));
}

// 1 / (1 + e^-x), error below 3e-7.
inline vec sigmoid(vec x) { return div(constant(1), add(constant(1), exp(wasm_f32x4_neg(x)))); }

// x = m 2^e with m between sqrt(1/2) and sqrt(2), for finite x > 0.
struct Mantissa {
  vec m, e;
};
inline Mantissa split_mantissa(vec x) {
  const vec is_small = wasm_f32x4_lt(x, constant(1.17549435e-38f));  // less precise than others: moved up by 2^23
  const vec moved = pick(x, mul(x, constant(8388608)), is_small);
  const vec e = wasm_i32x4_shr(wasm_i32x4_sub(moved, constant_bits(0x3F3504F3)), 23);
  return {wasm_i32x4_sub(moved, wasm_i32x4_shl(e, 23)), sub(wasm_f32x4_convert_i32x4(e), wasm_v128_and(is_small, constant(23)))};
}

// ln of a finite x > 0. With f = m - 1 and s = f / (2 + f), ln m = 2 s + s R(s^2) = f - (f^2/2 - s (f^2/2 + R)).
inline vec log_of_positive(vec x) {
  const auto [m, e] = split_mantissa(x);
  const vec f = sub(m, constant(1)), s = div(f, add(f, constant(2))), z = square(s), half = mul(constant(0.5f), square(f));
  const vec r = mul(z, polynomial(z, {0.66666776f, 0.3997757f, 0.2987108f}));
  const vec low = madd(s, add(half, r), mul(e, constant(-2.12194440e-4f)));
  return madd(e, constant(0.693359375f), sub(f, sub(half, low)));
}

// What logarithms give at the ends: NaN below `end`, -Infinity at it, x where it is Infinity or NaN.
inline vec log_edges(vec x, float end, vec y) {
  y = pick(x, y, wasm_f32x4_lt(x, constant(__builtin_inff())));
  y = pick(y, constant(__builtin_nanf("")), wasm_f32x4_lt(x, constant(end)));
  return pick(y, constant(-__builtin_inff()), wasm_f32x4_eq(x, constant(end)));
}

// ln x, error below 2e-7.
inline vec log(vec x) { return log_edges(x, 0, log_of_positive(x)); }

// ln(1 + x), error below 3e-7 also where x is small: the logarithm of the rounded sum, corrected by what was rounded off.
inline vec log1p(vec x) {
  const vec sum = add(x, constant(1)), lost = sub(x, sub(sum, constant(1)));
  const vec y = add(log_of_positive(sum), div(lost, sum));
  return with_zero_of(x, log_edges(x, -1, y));
}

}  // namespace gossamer::kernels
