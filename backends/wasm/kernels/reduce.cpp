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
  static vec finish(vec result, vec divisor) { return div(result, divisor); }
};
struct Product {
  vec value = splat(1);
  void take(vec x) { value = mul(value, x); }
  void join(const Product& other) { take(other.value); }
  vec result() const { return value; }
  static vec finish(vec result, vec) { return result; }
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
  static vec finish(vec result, vec) { return result; }
};

// The same of integers, whose bits go through memory as floats do.
template <vec next(vec, vec), int32_t start>
struct Ints {
  vec value = wasm_i32x4_splat(start);
  void take(vec x) { value = next(value, x); }
  void join(const Ints& other) { take(other.value); }
  vec result() const { return value; }
  static vec finish(vec result, vec) { return result; }
};
vec sum_of_ints(vec a, vec b) { return wasm_i32x4_add(a, b); }
vec larger_of_ints(vec a, vec b) { return wasm_i32x4_max(a, b); }
vec smaller_of_ints(vec a, vec b) { return wasm_i32x4_min(a, b); }

// Sums of runs are added up, so that rounding errors of long sums grow with the number of runs and not of elements.
constexpr int kRun = 128;

// `count` neighbours to one number, in all lanes.
template <class A>
NOINLINE vec along(const float* x, int count) {
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
  for (int k = 0; k < 4; ++k) one.take(load_splat(lanes + k));
  for (; i < count; ++i) one.take(load_splat(x + i));
  return one.result();
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
  UNROLL for (int k = 0; k < kWidth / 4; ++k) store(y + 4 * k, A::finish(total[k].result(), divisor));
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
    store_lanes(y + column, A::finish(total.result(), divisor), lanes);
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
    if (g->inner == 1) store_lanes(y, A::finish(along<A>(x, g->length), divisor), 1);
    else if (part.columns == kWidth) across<A>(x, g->length, g->inner, divisor, y);
    else across_few<A>(x, g->length, g->inner, divisor, y, part.columns);
  }
}

// --- rows at indices -------------------------------------------------------------------------------------------------

template <int vectors>
inline void add_rows(const float* x, const int32_t* indices, int count, ptrdiff_t size, vec divisor, float* y) {
  vec sum[vectors];
  UNROLL for (int k = 0; k < vectors; ++k) sum[k] = splat(0);
  for (int i = 0; i < count; ++i) {
    const float* row = x + indices[i] * size;
    UNROLL for (int k = 0; k < vectors; ++k) sum[k] = add(sum[k], load(row + 4 * k));
  }
  UNROLL for (int k = 0; k < vectors; ++k) store(y + 4 * k, div(sum[k], divisor));
}

NOINLINE void add_segment(const Segments* g, int segment) {
  const int32_t* indices = g->indices + g->starts[segment];
  const int count = g->starts[segment + 1] - g->starts[segment];
  const ptrdiff_t size = g->size;
  const vec divisor = splat(g->mean && count > 1 ? static_cast<float>(count) : 1);
  float* y = g->y + segment * size;
  int column = 0;
  for (; column + 16 <= g->size; column += 16) add_rows<4>(g->x + column, indices, count, size, divisor, y + column);
  for (; column + 4 <= g->size; column += 4) add_rows<1>(g->x + column, indices, count, size, divisor, y + column);
  ROLLED for (; column < g->size; ++column) {
    float sum = 0;
    ROLLED for (int i = 0; i < count; ++i) sum += g->x[column + indices[i] * size];
    store_lanes(y + column, div(splat(sum), divisor), 1);
  }
}

// --- to a position ---------------------------------------------------------------------------------------------------

// Which of two numbers comes first: the largest or the smallest, NaN never.
template <bool smallest>
struct OfFloats {
  using Number = float;
  static vec wins(vec x, vec best) { return smallest ? wasm_f32x4_lt(x, best) : wasm_f32x4_gt(x, best); }
  static bool wins(float x, float best) { return smallest ? x < best : x > best; }
};
template <bool smallest>
struct OfInts {
  using Number = int32_t;
  static vec wins(vec x, vec best) { return smallest ? wasm_i32x4_lt(x, best) : wasm_i32x4_gt(x, best); }
  static bool wins(int32_t x, int32_t best) { return smallest ? x < best : x > best; }
};

// Positions of the first of all in four lanes. NaN counts only in first place, which is where `best` begins.
template <class Order>
struct Search {
  vec best, place = wasm_i32x4_splat(0);
  void take(vec x, vec at) {
    const vec wins = Order::wins(x, best);
    best = pick(best, x, wins);
    place = pick(place, at, wins);
  }
};

constexpr int kSearches = 4;  // side by side: each waits for the step before

template <class Order>
NOINLINE int position_along(const float* x, int length) {
  using Number = typename Order::Number;
  const vec step = wasm_i32x4_splat(4 * kSearches);
  Search<Order> search[kSearches];
  vec at[kSearches];
  UNROLL for (int k = 0; k < kSearches; ++k) {
    search[k].best = load_splat(x);
    at[k] = wasm_i32x4_make(4 * k, 4 * k + 1, 4 * k + 2, 4 * k + 3);
  }
  int i = 0;
  for (; i + 4 * kSearches <= length; i += 4 * kSearches) {
    UNROLL for (int k = 0; k < kSearches; ++k) {
      search[k].take(load(x + i + 4 * k), at[k]);
      at[k] = wasm_i32x4_add(at[k], step);
    }
  }
  Number best[4 * kSearches];
  int32_t place[4 * kSearches];
  UNROLL for (int k = 0; k < kSearches; ++k) {
    wasm_v128_store(best + 4 * k, search[k].best);
    wasm_v128_store(place + 4 * k, search[k].place);
  }
  int winner = 0;
  ROLLED for (int k = 1; k < 4 * kSearches; ++k) {
    if (Order::wins(best[k], best[winner]) || (best[k] == best[winner] && place[k] < place[winner])) winner = k;
  }
  Number first = best[winner];
  int position = place[winner];
  ROLLED for (const Number* numbers = reinterpret_cast<const Number*>(x); i < length; ++i) {
    if (!Order::wins(numbers[i], first)) continue;
    first = numbers[i];
    position = i;
  }
  return position;
}

// As `across`, and as `across_few` for up to four columns.
template <class Order>
NOINLINE void positions_across(const float* x, int length, ptrdiff_t step, int32_t* y) {
  Search<Order> search[kWidth / 4];
  UNROLL for (int k = 0; k < kWidth / 4; ++k) search[k].best = load(x + 4 * k);
  for (int i = 0; i < length; ++i, x += step) {
    const vec at = wasm_i32x4_splat(i);
    UNROLL for (int k = 0; k < kWidth / 4; ++k) search[k].take(load(x + 4 * k), at);
  }
  UNROLL for (int k = 0; k < kWidth / 4; ++k) wasm_v128_store(y + 4 * k, search[k].place);
}
template <class Order>
NOINLINE void positions_across_few(const float* x, int length, ptrdiff_t step, int32_t* y, int lanes) {
  Search<Order> search{load_lanes(x, lanes)};
  for (int i = 1; i < length; ++i) search.take(load_lanes(x + i * step, lanes), wasm_i32x4_splat(i));
  store_lanes(reinterpret_cast<float*>(y), search.place, lanes);
}

template <class Order>
void search(const Position* g, int begin, int end) {
  for (int unit = begin; unit < end; ++unit) {
    const Part part(unit, g->inner);
    const float* x = g->x + static_cast<ptrdiff_t>(part.outer) * g->length * g->inner + part.column;
    int32_t* y = g->y + static_cast<ptrdiff_t>(part.outer) * g->inner + part.column;
    if (g->inner == 1) {
      *y = position_along<Order>(x, g->length);
    } else if (part.columns == kWidth) {
      positions_across<Order>(x, g->length, g->inner, y);
    } else {
      for (int column = 0; column < part.columns; column += 4) {
        positions_across_few<Order>(x + column, g->length, g->inner, y + column, smaller(4, part.columns - column));
      }
    }
  }
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
  constexpr void (*kReductions[][4])(const Reduce*, int, int) = {  // by Kind
      {reduce<Sum>, reduce<Product>, reduce<Extreme<true>>, reduce<Extreme<false>>},
      {reduce<Ints<sum_of_ints, 0>>, reduce<Ints<product_of_ints, 1>>, reduce<Ints<larger_of_ints, INT32_MIN>>, reduce<Ints<smaller_of_ints, INT32_MAX>>},
  };
  kReductions[g->are_ints][g->kind](g, begin, end);
}

KERNEL(k_segments) void k_segments(const Segments* g, int begin, int end) {
  for (int segment = begin; segment < end; ++segment) add_segment(g, segment);
}

KERNEL(k_position) void k_position(const Position* g, int begin, int end) {
  constexpr void (*kSearchesOf[][2])(const Position*, int, int) = {
      {search<OfFloats<false>>, search<OfFloats<true>>},
      {search<OfInts<false>>, search<OfInts<true>>},
  };
  kSearchesOf[g->are_ints][g->smallest](g, begin, end);
}

KERNEL(k_running) void k_running(const Running* g, int begin, int end) {
  (g->product ? run<true> : run<false>)(g, begin, end);
}

}  // namespace gossamer::kernels
