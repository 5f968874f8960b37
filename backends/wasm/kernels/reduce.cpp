// Reductions along one axis, to a number or to the position of an extreme, and running sums and products.
#include "abi.h"
#include "math.h"

namespace gossamer::kernels {
namespace {

constexpr int kWidth = kReduceColumns;

// --- to one number ---------------------------------------------------------------------------------------------------

struct Sum {
  vec value = splat(0);
  void take(vec x) { value = add(value, x); }
  void join(const Sum& other) { take(other.value); }
  vec result() const { return value; }
};
struct Product {
  vec value = splat(1);
  void take(vec x) { value = mul(value, x); }
  void join(const Product& other) { take(other.value); }
  vec result() const { return value; }
};
// NaN wins over all; it is noted apart, because minima and maxima of vectors lose it.
template <bool largest>
struct Extreme {
  vec value = splat(largest ? -__builtin_inff() : __builtin_inff()), nan = splat(0);
  void take(vec x) {
    value = largest ? at_least(value, x) : at_most(value, x);
    nan = wasm_v128_or(nan, wasm_f32x4_ne(x, x));
  }
  void join(const Extreme& other) {
    take(other.value);
    nan = wasm_v128_or(nan, other.nan);
  }
  vec result() const { return wasm_v128_or(value, nan); }
};

// Sums of runs are added up, so that rounding errors of long sums grow with the number of runs and not of elements.
constexpr int kRun = 128;

// `count` neighbours to one number.
template <class A>
NOINLINE float along(const float* x, int count) {
  A total;
  int i = 0;
  while (i + 16 <= count) {
    A part[4];
    for (const int end = smaller(count, i + 16 * kRun); i + 16 <= end; i += 16) {
      UNROLL for (int k = 0; k < 4; ++k) part[k].take(load(x + i + 4 * k));
    }
    part[0].join(part[1]);
    part[2].join(part[3]);
    part[0].join(part[2]);
    total.join(part[0]);
  }
  for (; i + 4 <= count; i += 4) total.take(load(x + i));
  A one;
  float lanes[4];
  store(lanes, total.result());
  for (int k = 0; k < 4; ++k) one.take(splat(lanes[k]));
  for (; i < count; ++i) one.take(splat(x[i]));
  return wasm_f32x4_extract_lane(one.result(), 0);
}

// `length` rows of kWidth or, at the end of a row, `columns` numbers to one row.
template <class A>
NOINLINE void across(const float* x, int length, ptrdiff_t step, vec divisor, float* y) {
  A total[kWidth / 4];
  for (int first = 0; first < length; first += kRun) {
    A part[kWidth / 4];
    for (int i = smaller(kRun, length - first); i > 0; --i, x += step) {
      UNROLL for (int k = 0; k < kWidth / 4; ++k) part[k].take(load(x + 4 * k));
    }
    UNROLL for (int k = 0; k < kWidth / 4; ++k) total[k].join(part[k]);
  }
  UNROLL for (int k = 0; k < kWidth / 4; ++k) store(y + 4 * k, div(total[k].result(), divisor));
}
template <class A>
NOINLINE void across_few(const float* x, int length, ptrdiff_t step, vec divisor, float* y, int columns) {
  for (int column = 0; column < columns; column += 4) {
    const int lanes = smaller(4, columns - column);
    A total;
    for (int first = 0; first < length; first += kRun) {
      A part;
      for (int i = first; i < smaller(length, first + kRun); ++i) part.take(load_lanes(x + column + i * step, lanes));
      total.join(part);
    }
    store_lanes(y + column, div(total.result(), divisor), lanes);
  }
}

// Units are results of one outer index, kWidth or what is left at a time.
struct Part {
  Part(int unit, int inner) {
    const int groups = (inner + kWidth - 1) / kWidth;
    outer = unit / groups;
    column = unit % groups * kWidth;
    columns = smaller(kWidth, inner - column);
  }
  int outer, column, columns;
};

template <class A>
void reduce(const Reduce* g, int begin, int end) {
  const vec divisor = splat(g->divisor);
  for (int unit = begin; unit < end; ++unit) {
    const Part part(unit, g->inner);
    const float* x = g->x + static_cast<ptrdiff_t>(part.outer) * g->length * g->inner + part.column;
    float* y = g->y + static_cast<ptrdiff_t>(part.outer) * g->inner + part.column;
    if (g->inner == 1) *y = along<A>(x, g->length) / g->divisor;
    else if (part.columns == kWidth) across<A>(x, g->length, g->inner, divisor, y);
    else across_few<A>(x, g->length, g->inner, divisor, y, part.columns);
  }
}

// --- to a position ---------------------------------------------------------------------------------------------------

// Positions of the largest of sign * x in four lanes, which look at every `stride`-th element from their own on. NaN
// counts only in first place, which is where `best` begins.
struct Search {
  vec best, place;
  void take(vec x, vec at) {
    const vec wins = wasm_f32x4_gt(x, best);
    best = pick(best, x, wins);
    place = pick(place, at, wins);
  }
};

NOINLINE int position_along(const float* x, int length, float sign) {
  const vec signs = splat(sign), step = wasm_i32x4_splat(4);
  Search search{mul(splat(x[0]), signs), wasm_i32x4_splat(0)};
  vec at = wasm_i32x4_make(0, 1, 2, 3);
  int i = 0;
  for (; i + 4 <= length; i += 4, at = wasm_i32x4_add(at, step)) search.take(mul(load(x + i), signs), at);
  float best[4];
  int32_t place[4];
  store(best, search.best);
  wasm_v128_store(place, search.place);
  int winner = 0;
  for (int k = 1; k < 4; ++k) {
    if (best[k] > best[winner] || (best[k] == best[winner] && place[k] < place[winner])) winner = k;
  }
  float largest = best[winner];
  int position = place[winner];
  for (; i < length; ++i) {
    if (!(x[i] * sign > largest)) continue;
    largest = x[i] * sign;
    position = i;
  }
  return position;
}

NOINLINE void positions_across(const float* x, int length, ptrdiff_t step, float sign, int32_t* y, int lanes) {
  const vec signs = splat(sign);
  Search search{mul(load_lanes(x, lanes), signs), wasm_i32x4_splat(0)};
  for (int i = 1; i < length; ++i) search.take(mul(load_lanes(x + i * step, lanes), signs), wasm_i32x4_splat(i));
  store_lanes(reinterpret_cast<float*>(y), search.place, lanes);
}

// --- running ---------------------------------------------------------------------------------------------------------

NOINLINE void run_along(const Running* g, const float* x, float* y) {
  const int step = g->reverse ? -1 : 1;
  const bool product = g->product, exclusive = g->exclusive;
  float sum = product ? 1 : 0;
  for (int i = g->length; i > 0; --i, x += step, y += step) {
    const float before = sum;
    sum = product ? sum * *x : sum + *x;
    *y = exclusive ? before : sum;
  }
}

template <bool product>
void run(const Running* g, int begin, int end) {
  const ptrdiff_t step = g->reverse ? -static_cast<ptrdiff_t>(g->inner) : g->inner;
  const auto next = [](vec a, vec b) { return product ? mul(a, b) : add(a, b); };
  for (int unit = begin; unit < end; ++unit) {
    const Part part(unit, g->inner);
    const ptrdiff_t first = static_cast<ptrdiff_t>(part.outer) * g->length * g->inner + part.column + (g->reverse ? static_cast<ptrdiff_t>(g->length - 1) * g->inner : 0);
    if (g->inner == 1) {
      run_along(g, g->x + first, g->y + first);
      continue;
    }
    for (int column = 0; column < part.columns; column += 4) {
      const int lanes = smaller(4, part.columns - column);
      const float* x = g->x + first + column;
      float* y = g->y + first + column;
      vec sum = splat(product);
      for (int i = 0; i < g->length; ++i, x += step, y += step) {
        const vec before = sum;
        sum = next(sum, load_lanes(x, lanes));
        store_lanes(y, g->exclusive ? before : sum, lanes);
      }
    }
  }
}

}  // namespace

KERNEL(k_reduce) void k_reduce(const Reduce* g, int begin, int end) {
  switch (g->kind) {
    case Reduce::kSum: return reduce<Sum>(g, begin, end);
    case Reduce::kProduct: return reduce<Product>(g, begin, end);
    case Reduce::kLargest: return reduce<Extreme<true>>(g, begin, end);
    case Reduce::kSmallest: return reduce<Extreme<false>>(g, begin, end);
  }
}

KERNEL(k_position) void k_position(const Position* g, int begin, int end) {
  for (int unit = begin; unit < end; ++unit) {
    const Part part(unit, g->inner);
    const float* x = g->x + static_cast<ptrdiff_t>(part.outer) * g->length * g->inner + part.column;
    int32_t* y = g->y + static_cast<ptrdiff_t>(part.outer) * g->inner + part.column;
    if (g->inner == 1) {
      *y = position_along(x, g->length, g->sign);
      continue;
    }
    for (int column = 0; column < part.columns; column += 4) {
      positions_across(x + column, g->length, g->inner, g->sign, y + column, smaller(4, part.columns - column));
    }
  }
}

KERNEL(k_running) void k_running(const Running* g, int begin, int end) {
  (g->product ? run<true> : run<false>)(g, begin, end);
}

}  // namespace gossamer::kernels
