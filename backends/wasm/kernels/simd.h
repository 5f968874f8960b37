// 128-bit vectors for the kernels: WebAssembly's own, or SIMDe's emulation in native builds (for tests under ASan).
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __wasm__
#include <wasm_simd128.h>
#else
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/wasm/simd128.h>
#endif

namespace gossamer::kernels {

using vec = v128_t;

inline vec load(const float* p) { return wasm_v128_load(p); }
inline vec load_splat(const float* p) { return wasm_v128_load32_splat(p); }
inline void store(float* p, vec v) { wasm_v128_store(p, v); }
inline vec splat(float x) { return wasm_f32x4_splat(x); }
template <int lane>
inline vec splat_lane(vec v) { return wasm_i32x4_shuffle(v, v, lane, lane, lane, lane); }

// The same for literals: their values are hidden from LLVM, which then computes the vector before the loop and keeps it in
// a register. Literals that it knows become v128.const within the loop, for which V8 needs three instructions each time.
inline vec constant(float x) {
#ifdef __wasm__
  asm("" : "+r"(x));
#endif
  return wasm_f32x4_splat(x);
}
inline vec constant_bits(uint32_t word) {
#ifdef __wasm__
  asm("" : "+r"(word));
#endif
  return wasm_i32x4_splat(static_cast<int32_t>(word));
}
inline vec constant_pair(double x) {
#ifdef __wasm__
  asm("" : "+r"(x));
#endif
  return wasm_f64x2_splat(x);
}

inline vec add(vec a, vec b) { return wasm_f32x4_add(a, b); }
inline vec sub(vec a, vec b) { return wasm_f32x4_sub(a, b); }
inline vec mul(vec a, vec b) { return wasm_f32x4_mul(a, b); }
inline vec div(vec a, vec b) { return wasm_f32x4_div(a, b); }

// a * b + c, in one rounding where the build has relaxed SIMD.
inline vec madd(vec a, vec b, vec c) {
#ifdef __wasm_relaxed_simd__
  return wasm_f32x4_relaxed_madd(a, b, c);
#else
  return wasm_f32x4_add(wasm_f32x4_mul(a, b), c);
#endif
}

// The larger and the smaller; NaN in x stays NaN.
inline vec at_least(vec x, vec low) { return wasm_f32x4_pmax(x, low); }
inline vec at_most(vec x, vec high) { return wasm_f32x4_pmin(x, high); }

// Modulo 2^32; SIMDe multiplies as int, whose overflow is undefined.
inline vec product_of_ints(vec a, vec b) {
#ifdef __wasm__
  return wasm_i32x4_mul(a, b);
#else
  uint32_t x[4], y[4];
  wasm_v128_store(x, a);
  wasm_v128_store(y, b);
  for (int i = 0; i < 4; ++i) x[i] *= y[i];
  return wasm_v128_load(x);
#endif
}

// n floats (1 … 4), which need not be followed by more; the other lanes are 0.
inline vec load_lanes(const float* p, int n) {
  if (n == 4) return load(p);
  float lanes[4] = {};
  for (int i = 0; i < n; ++i) lanes[i] = p[i];
  return load(lanes);
}

// The first n lanes (1 … 4) of v to memory.
inline void store_lanes(float* p, vec v, int n) {
  if (n == 4) return store(p, v);
  for (int i = 0; i < n; ++i) {
    p[i] = wasm_f32x4_extract_lane(v, 0);
    v = wasm_i32x4_shuffle(v, v, 1, 2, 3, 0);
  }
}

inline int smaller(int a, int b) { return a < b ? a : b; }

inline float sum_lanes(vec v) {
  v = add(v, wasm_i32x4_shuffle(v, v, 2, 3, 0, 1));
  v = add(v, wasm_i32x4_shuffle(v, v, 1, 0, 3, 2));
  return wasm_f32x4_extract_lane(v, 0);
}

// Kernels are reached through exports, and stay apart so that engines can replace each when it is hot.
#ifdef __wasm__
#define KERNEL(name) extern "C" __attribute__((export_name(#name), noinline))
#else
#define KERNEL(name) extern "C" __attribute__((noinline))
#endif
#define NOINLINE __attribute__((noinline))

// Which of the threads that share a kernel runs this, from 0 on: its place in memory that is set aside per thread.
int thread_index();

// Before a loop over registers: unless every such loop is unrolled, the array stays in memory and is stored in each turn.
#ifdef __clang__
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 16")
#endif

// Before a loop that runs rarely and seldom long.
#ifdef __clang__
#define ROLLED _Pragma("clang loop vectorize(disable) unroll(disable)")
#else
#define ROLLED
#endif

// Makes the compiler forget where the pointer or the count comes from: it then adds to it, instead of keeping one sum per use at
// hand.
#ifdef __wasm__
template <class T>
inline void forget(T& p) {
  asm("" : "+r"(p));
}
#else
template <class T>
inline void forget(T&) {}
#endif

}  // namespace gossamer::kernels
