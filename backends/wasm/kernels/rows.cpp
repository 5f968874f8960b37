// What takes several passes over a row while it is in the cache: softmax and its logarithm, layer normalisation.
#include "rows.h"

#include "abi.h"
#include "math.h"

namespace gossamer::kernels {
namespace {

inline int smaller(int a, int b) { return a < b ? a : b; }

// Lanes behind the end of a row do not count.
inline vec first_lanes(vec x, int lanes) {
  return wasm_v128_and(x, wasm_i32x4_lt(wasm_i32x4_make(0, 1, 2, 3), wasm_i32x4_splat(lanes)));
}

// The sum over a row of f(vector, elements in it, index), in four sums side by side; f may store what it makes.
template <class Function>
inline float sum_of(int count, Function f) {
  vec sum[4] = {splat(0), splat(0), splat(0), splat(0)};
  int i = 0;
  for (; i + 16 <= count; i += 16) {
    UNROLL for (int k = 0; k < 4; ++k) sum[k] = add(sum[k], f(i + 4 * k, 4));
  }
  for (; i + 4 <= count; i += 4) sum[0] = add(sum[0], f(i, 4));
  if (i < count) sum[1] = add(sum[1], first_lanes(f(i, count - i), count - i));
  return sum_lanes(add(add(sum[0], sum[1]), add(sum[2], sum[3])));
}

// y = f(i, lanes) on a row.
template <class Function>
inline void each(float* y, int count, Function f) {
  int i = 0;
  for (; i + 8 <= count; i += 8) {
    const vec first = f(i, 4), second = f(i + 4, 4);
    store(y + i, first);
    store(y + i + 4, second);
  }
  for (; i < count; i += 4) {
    const int lanes = smaller(4, count - i);
    store_lanes(y + i, f(i, lanes), lanes);
  }
}

// NaN is passed over: it spoils the sum of exponentials anyway.
NOINLINE float largest_of(const float* x, int count) {
  vec largest[4];
  UNROLL for (int k = 0; k < 4; ++k) largest[k] = splat(-__builtin_inff());
  int i = 0;
  for (; i + 16 <= count; i += 16) {
    UNROLL for (int k = 0; k < 4; ++k) largest[k] = at_least(largest[k], load(x + i + 4 * k));
  }
  for (; i + 4 <= count; i += 4) largest[0] = at_least(largest[0], load(x + i));
  vec all = at_least(at_least(largest[0], largest[1]), at_least(largest[2], largest[3]));
  for (; i < count; ++i) all = at_least(all, splat(x[i]));
  all = at_least(all, wasm_i32x4_shuffle(all, all, 2, 3, 0, 1));
  all = at_least(all, wasm_i32x4_shuffle(all, all, 1, 0, 3, 2));
  return wasm_f32x4_extract_lane(all, 0);
}

// y = e^(x - largest), and their sum: without moving the largest of the row to 0, exp would overflow. The end of a row that is
// no multiple of four is a vector of its own, which overlaps the one before it and is kept until that is stored.
NOINLINE float exponentials_of_row(const float* x, float* y, int count) {
  const vec largest = splat(largest_of(x, count));
  const int whole = count / 4 * 4, rest = count - whole;
  const vec end = rest ? exp(sub(load(x + count - 4), largest)) : splat(0);
  const float sum_of_end = sum_lanes(wasm_v128_and(end, wasm_i32x4_ge(wasm_i32x4_make(0, 1, 2, 3), wasm_i32x4_splat(4 - rest))));
  const float sum = sum_of_end + sum_of(whole, [=](int i, int) {
    const vec e = exp(sub(load(x + i), largest));
    store(y + i, e);
    return e;
  });
  if (rest) store(y + count - 4, end);
  return sum;
}

NOINLINE float exponentials_of_short_row(const float* x, float* y, int count) {
  const vec largest = splat(largest_of(x, count));
  return sum_of(count, [=](int i, int lanes) {
    const vec e = exp(sub(load_lanes(x + i, lanes), largest));
    store_lanes(y + i, e, lanes);
    return e;
  });
}

}  // namespace

float exponentials(const float* x, float* y, int count) { return count < 4 ? exponentials_of_short_row(x, y, count) : exponentials_of_row(x, y, count); }

namespace {

NOINLINE void softmax_row(const float* x, float* y, int count) {
  const vec factor = splat(1 / exponentials(x, y, count));
  each(y, count, [=](int i, int lanes) { return mul(load_lanes(y + i, lanes), factor); });
}

NOINLINE void log_softmax_row(const float* x, float* y, int count) {
  const vec largest = splat(largest_of(x, count));
  const float sum = sum_of(count, [=](int i, int lanes) { return exp(sub(load_lanes(x + i, lanes), largest)); });
  const vec shift = log(splat(sum));
  each(y, count, [=](int i, int lanes) { return sub(sub(load_lanes(x + i, lanes), largest), shift); });
}

NOINLINE void layer_norm_row(const LayerNorm* g, const float* x, float* y) {
  const int count = g->columns;
  const float size = static_cast<float>(count);
  const float mean_of_row = sum_of(count, [=](int i, int lanes) { return load_lanes(x + i, lanes); }) / size;
  const vec mean = splat(mean_of_row);
  const float variance = sum_of(count, [=](int i, int lanes) { return square(sub(load_lanes(x + i, lanes), mean)); }) / size;
  const vec factor = splat(1 / __builtin_sqrtf(variance + g->epsilon));
  const float *scale = g->scale, *offset = g->offset;
  if (scale && offset) {
    each(y, count, [=](int i, int lanes) {
      return madd(mul(sub(load_lanes(x + i, lanes), mean), factor), load_lanes(scale + i, lanes), load_lanes(offset + i, lanes));
    });
    return;
  }
  each(y, count, [=](int i, int lanes) {
    vec v = mul(sub(load_lanes(x + i, lanes), mean), factor);
    if (scale) v = mul(v, load_lanes(scale + i, lanes));
    return offset ? add(v, load_lanes(offset + i, lanes)) : v;
  });
}

}  // namespace

KERNEL(k_softmax) void k_softmax(const Softmax* g, int begin, int end) {
  for (int row = begin; row < end; ++row) {
    const ptrdiff_t first = static_cast<ptrdiff_t>(row) * g->columns;
    (g->logarithm ? log_softmax_row : softmax_row)(g->x + first, g->y + first, g->columns);
  }
}

KERNEL(k_layer_norm) void k_layer_norm(const LayerNorm* g, int begin, int end) {
  for (int row = begin; row < end; ++row) {
    const ptrdiff_t first = static_cast<ptrdiff_t>(row) * g->columns;
    layer_norm_row(g, g->x + first, g->y + first);
  }
}

}  // namespace gossamer::kernels
