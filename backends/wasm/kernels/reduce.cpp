// Reductions along one axis, and softmax, which is made of two.
#include "abi.h"
#include "math.h"

namespace gossamer::kernels {
namespace {

struct Sum {
  static vec start() { return splat(0); }
  static vec next(vec sum, vec x) { return add(sum, x); }
};
struct Product {
  static vec start() { return splat(1); }
  static vec next(vec product, vec x) { return mul(product, x); }
};
// NaN wins over all.
struct Largest {
  static vec start() { return splat(-__builtin_inff()); }
  static vec next(vec largest, vec x) { return pick(largest, x, wasm_v128_or(wasm_f32x4_gt(x, largest), wasm_f32x4_ne(x, x))); }
};
struct Smallest {
  static vec start() { return splat(__builtin_inff()); }
  static vec next(vec smallest, vec x) { return pick(smallest, x, wasm_v128_or(wasm_f32x4_lt(x, smallest), wasm_f32x4_ne(x, x))); }
};

// `count` vectors of `lanes` floats, `step` apart, to one. Sums of runs are added up, so that rounding errors of long
// sums grow with the number of runs and not of elements.
template <class Accumulate>
NOINLINE vec across(const float* x, int count, ptrdiff_t step, int lanes) {
  constexpr int kRun = 128;
  vec total = Accumulate::start();
  for (int first = 0; first < count; first += kRun) {
    const int run = count - first < kRun ? count - first : kRun;
    vec even = Accumulate::start(), odd = Accumulate::start();
    for (int i = 0; i + 2 <= run; i += 2, x += 2 * step) {
      even = Accumulate::next(even, load_lanes(x, lanes));
      odd = Accumulate::next(odd, load_lanes(x + step, lanes));
    }
    if (run % 2) {
      even = Accumulate::next(even, load_lanes(x, lanes));
      x += step;
    }
    total = Accumulate::next(total, Accumulate::next(even, odd));
  }
  return total;
}

// `count` neighbours to one number, which stands in every lane.
template <class Accumulate>
vec along(const float* x, int count) {
  vec result = across<Accumulate>(x, count / 4, 4, 4);
  result = Accumulate::next(result, wasm_i32x4_shuffle(result, result, 2, 3, 0, 1));
  result = Accumulate::next(result, wasm_i32x4_shuffle(result, result, 1, 0, 3, 2));
  for (int i = count / 4 * 4; i < count; ++i) result = Accumulate::next(result, load_splat(x + i));
  return result;
}

template <class Accumulate>
void reduce(const Reduce* g, int begin, int end) {
  const int groups = (g->inner + 3) / 4;
  const vec divisor = splat(g->divisor);
  for (int unit = begin; unit < end; ++unit) {
    const int outer = unit / groups, column = unit % groups * 4, lanes = g->inner - column < 4 ? g->inner - column : 4;
    const float* x = g->x + static_cast<ptrdiff_t>(outer) * g->length * g->inner + column;
    const vec result = g->inner == 1 ? along<Accumulate>(x, g->length) : across<Accumulate>(x, g->length, g->inner, lanes);
    store_lanes(g->y + static_cast<ptrdiff_t>(outer) * g->inner + column, div(result, divisor), lanes);
  }
}

// y = f(x) on a row.
template <class Function>
void each(const float* x, float* y, int count, Function function) {
  for (int i = 0; i < count; i += 4) {
    const int lanes = count - i < 4 ? count - i : 4;
    store_lanes(y + i, function(load_lanes(x + i, lanes)), lanes);
  }
}

}  // namespace

KERNEL(k_reduce) void k_reduce(const Reduce* g, int begin, int end) {
  switch (g->kind) {
    case Reduce::kSum: return reduce<Sum>(g, begin, end);
    case Reduce::kProduct: return reduce<Product>(g, begin, end);
    case Reduce::kLargest: return reduce<Largest>(g, begin, end);
    case Reduce::kSmallest: return reduce<Smallest>(g, begin, end);
  }
}

// Without moving the largest of the row to 0, exp would overflow.
KERNEL(k_softmax) void k_softmax(const Softmax* g, int begin, int end) {
  for (int row = begin; row < end; ++row) {
    const float* x = g->x + static_cast<ptrdiff_t>(row) * g->columns;
    float* y = g->y + static_cast<ptrdiff_t>(row) * g->columns;
    const vec largest = along<Largest>(x, g->columns);
    each(x, y, g->columns, [=](vec v) { return exp(sub(v, largest)); });
    const vec sum = along<Sum>(y, g->columns);
    each(y, y, g->columns, [=](vec v) { return div(v, sum); });
  }
}

}  // namespace gossamer::kernels
