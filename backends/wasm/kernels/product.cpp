#include "product.h"

#include "finish.h"

namespace gossamer::kernels {
namespace {

// Tiles of rows against the panels of one or more neighbouring columns.
struct Strip {
  const float* const* a;   // of the first tile and tap
  const float* b;
  const float* bias;       // or null
  const float* start;      // what the product is added to, laid out like c, or null
  float* c;
  int32_t tiles, taps, k;  // at least one of each
  int32_t columns, c_stride;
  int32_t first;           // of k, counted from where the pointers point
  int32_t skip;            // pointers from the last tap of a tile to the first of the next
  int32_t panel;           // elements from panel to panel of b
  Clamp clamp;
};

constexpr float kNoBias[4 * kPanel] = {};

NOINLINE void copy_rows(const float* from, int from_stride, float* to, int to_stride, int rows, int columns) {
  for (int row = 0; row < rows; ++row, from += from_stride, to += to_stride) {
    ROLLED for (int i = 0; i < columns; ++i) to[i] = from[i];
  }
}

// Whether the innermost loop takes four steps of k in a turn. Each of them may end it: were there no way out between two steps,
// LLVM would begin the later one first and spill. V8 11 spills in any case, and it is the one that has no relaxed SIMD.
#ifdef __wasm_relaxed_simd__
constexpr bool kMayUnroll = true;
#else
constexpr bool kMayUnroll = false;
#endif

// `panels` panels side by side: more than one where there are too few rows to keep the multipliers busy.
template <int rows, int panels>
NOINLINE void multiply_strip(const Strip* strip) {
  constexpr int kVectors = panels * 2, kColumns = panels * kPanel;
  const Strip s = *strip;  // stores to c cannot change it
  const bool whole = s.columns >= kColumns;
  float edge[rows * kColumns];  // stands in for rows of c that end within a panel
  const float* const* pointers = s.a;
  const float *bias = s.bias ? s.bias : kNoBias, *start = s.start;
  float* c = s.c;
  for (int tile = s.tiles; tile > 0; --tile) {
    vec sum[rows][kVectors];
    UNROLL for (int v = 0; v < kVectors; ++v) {
      const vec first = load(bias + v * 4);
      UNROLL for (int r = 0; r < rows; ++r) sum[r][v] = first;
    }
    if (start) {
      if (!whole) copy_rows(start, s.c_stride, edge, kColumns, rows, s.columns);
      const float* from = whole ? start : edge;
      const int stride = whole ? s.c_stride : kColumns;
      UNROLL for (int r = 0; r < rows; ++r, from += stride) {
        UNROLL for (int v = 0; v < kVectors; ++v) sum[r][v] = add(sum[r][v], load(from + v * 4));
      }
      start += rows * s.c_stride;
    }
    const float* b = s.b;
    for (int t = s.taps; t > 0; --t) {
      const float* a[rows];
      UNROLL for (int r = 0; r < rows; ++r) a[r] = *pointers++ + s.first;
      // Step `i` from where the pointers are.
      const auto step = [&]<int i>() __attribute__((always_inline)) {
        vec right[kVectors];
        UNROLL for (int v = 0; v < kVectors; ++v) right[v] = load(b + i * kPanel + v / 2 * s.panel + v % 2 * 4);
        UNROLL for (int r = 0; r < rows; ++r) {
          const vec factor = load_splat(a[r] + i);
          UNROLL for (int v = 0; v < kVectors; ++v) sum[r][v] = madd(factor, right[v], sum[r][v]);
        }
      };
      const auto advance = [&](int steps) __attribute__((always_inline)) {
        b += steps * kPanel;
        UNROLL for (int r = 0; r < rows; ++r) a[r] += steps;
      };
      const float* const end = b + s.k * kPanel;
      int left = s.k;
      if constexpr (kMayUnroll) {
        const auto ends = [&]<int i>() __attribute__((always_inline)) {
          step.template operator()<i>();
          forget(left);
          return --left == 0;
        };
        while (!(ends.template operator()<0>() || ends.template operator()<1>() || ends.template operator()<2>() || ends.template operator()<3>())) advance(4);
      } else {
        for (; left > 0; --left, advance(1)) step.template operator()<0>();  // V8 spills when this is do … while
      }
      b = end;
    }
    pointers += s.skip;
    const vec low = splat(s.clamp.low), high = splat(s.clamp.high);
    float* to = whole ? c : edge;
    const int stride = whole ? s.c_stride : kColumns;
    UNROLL for (int r = 0; r < rows; ++r, to += stride) {
      UNROLL for (int v = 0; v < kVectors; ++v) store(to + v * 4, at_most(at_least(sum[r][v], low), high));
    }
    if (!whole) copy_rows(edge, kColumns, c, s.c_stride, rows, s.columns);
    c += rows * s.c_stride;
  }
}

struct Micro {
  void (*multiply)(const Strip*);
  int panels;  // that it takes at once; 1 is good for every number of columns
};
// For the rows of the last tile: few rows take several panels at once, as far as there are several.
constexpr Micro kWide[] = {{}, {multiply_strip<1, 4>, 4}, {multiply_strip<2, 2>, 2}};
constexpr Micro kMicro[] = {{}, {multiply_strip<1, 1>, 1}, {multiply_strip<2, 1>, 1}, {multiply_strip<3, 1>, 1}, {multiply_strip<4, 1>, 1},
#ifdef __wasm_relaxed_simd__
                            {multiply_strip<5, 1>, 1}, {multiply_strip<6, 1>, 1}
#endif
};

// Tiles of `rows` rows from row `first` on.
struct Tiles {
  int first, rows, count;
};

// Tiles against the columns from `column` to before `end`.
void multiply_tiles(const Block& g, const Strip& part, const Tiles& tiles, int column, int end) {
  Strip strip = part;
  strip.tiles = tiles.count;
  strip.a = part.a + tiles.first * g.taps;
  strip.skip = (g.taps - part.taps) * tiles.rows;
  const ptrdiff_t offset = static_cast<ptrdiff_t>(tiles.first) * g.c_stride;
  while (column < end) {
    strip.columns = g.columns - column;
    const bool wide = tiles.rows <= 2 && strip.columns >= kWide[tiles.rows].panels * kPanel;
    const Micro& micro = wide ? kWide[tiles.rows] : kMicro[tiles.rows];
    const bool is_apart = g.last && strip.columns < kPanel;
    strip.b = is_apart ? g.last + (part.b - g.b) : part.b + static_cast<ptrdiff_t>(column) * (part.panel / kPanel);
    strip.bias = part.bias ? part.bias + column : nullptr;
    strip.start = part.start ? part.start + offset + column : nullptr;
    strip.c = g.c + offset + column;
    micro.multiply(&strip);
    column += micro.panels * kPanel;
  }
}

// The rows that are left over take their panels while these are in the cache from the whole tiles.
void multiply_part(const Block& g, const Strip& part, int first_tap) {
  const int whole = g.rows / kRows, rest = g.rows % kRows;
  const int group = !rest || !whole ? g.columns : (rest <= 2 ? kWide[rest].panels : 1) * kPanel;
  Strip of_whole = part, of_rest = part;
  of_whole.a = g.a + first_tap * kRows;
  of_rest.a = g.a + first_tap * rest;
  for (int column = 0; column < g.columns; column += group) {
    const int end = smaller(column + group, g.columns);
    if (whole) multiply_tiles(g, of_whole, {0, kRows, whole}, column, end);
    if (rest) multiply_tiles(g, of_rest, {whole * kRows, rest, 1}, column, end);
  }
}

// The most elements that are read panel after panel for a single row: more of them come from memory, which is quicker with several
// panels at a time.
constexpr ptrdiff_t kOneStream = 1 << 20;

// One row times panels of b, one behind the other: c, whole panels of it, = clamp(a * b + bias + start).
struct RowOfPanels {
  const float *a, *b, *bias, *start;
  float* c;
  int32_t k, panels;
  int32_t bias_step, start_step;  // from panel to panel
  Clamp clamp;
};

// Four steps of k have sums of their own, which is as many results at once as the multipliers take.
NOINLINE void multiply_row_by_panels(const RowOfPanels* panels) {
  constexpr int kSteps = 4;
  const RowOfPanels g = *panels;
  const float *b = g.b, *bias = g.bias, *start = g.start;
  float* c = g.c;
  const vec low = splat(g.clamp.low), high = splat(g.clamp.high);
  for (int panel = g.panels; panel > 0; --panel, bias += g.bias_step, start += g.start_step, c += kPanel) {
    const float* a = g.a;
    vec sum[kSteps][2];
    UNROLL for (int v = 0; v < 2; ++v) {
      sum[0][v] = add(load(bias + v * 4), load(start + v * 4));
      UNROLL for (int s = 1; s < kSteps; ++s) sum[s][v] = splat(0);
    }
    const auto step = [&](int s, vec factor) __attribute__((always_inline)) {
      UNROLL for (int v = 0; v < 2; ++v) sum[s][v] = madd(factor, load(b + s * kPanel + v * 4), sum[s][v]);
    };
    const auto advance = [&](int steps) __attribute__((always_inline)) {
      a += steps;
      b += steps * kPanel;
      forget(a);
      forget(b);
    };
    int left = g.k;
    for (; left >= kSteps; left -= kSteps, advance(kSteps)) {
      const vec factors = load(a);
      step(0, splat_lane<0>(factors));
      step(1, splat_lane<1>(factors));
      step(2, splat_lane<2>(factors));
      step(3, splat_lane<3>(factors));
    }
    for (; left > 0; --left, advance(1)) step(0, load_splat(a));
    UNROLL for (int v = 0; v < 2; ++v) {
      UNROLL for (int s = 1; s < kSteps; ++s) sum[0][v] = add(sum[0][v], sum[s][v]);
      store(c + v * 4, at_most(at_least(sum[0][v], low), high));
    }
  }
}

constexpr int kDepth = 640;  // most elements of k at a time, so that the panel they are multiplied by stays in L1

// The length of equal parts of n that are at most `most` long.
int part_length(int n, int most) {
  const int parts = (n + most - 1) / most;
  return parts > 1 ? (n + parts - 1) / parts : n;
}

}  // namespace

void multiply_row(const Block* block) {
  const Block& g = *block;
  const float *bias = g.finish.bias, *start = g.finish.residual;
  const int panels = g.columns / kPanel, rest = g.columns % kPanel, whole = panels * kPanel;
  RowOfPanels row{g.a[0], g.b, bias ? bias : kNoBias, start ? start : kNoBias, g.c, g.k, panels, bias ? kPanel : 0, start ? kPanel : 0, g.finish.clamp};
  multiply_row_by_panels(&row);
  if (rest) {
    float edge[kPanel] = {};  // stands in for the end of c
    if (start) copy_rows(start + whole, 0, edge, 0, 1, rest);
    row.panels = 1;
    row.b = g.last ? g.last : g.b + static_cast<ptrdiff_t>(whole) * g.k;
    if (bias) row.bias = bias + whole;
    row.start = row.c = edge;
    multiply_row_by_panels(&row);
    copy_rows(edge, 0, g.c + whole, 0, 1, rest);
  }
  apply_function(g.finish, g.c, 1, g.columns, g.c_stride);
}

// One part of k after another; in each the panel of B stays in L1 while the rows of the block pass by.
void multiply(const Block* block) {
  const Block& g = *block;
  if (g.rows == 1 && g.taps == 1 && static_cast<ptrdiff_t>(g.k) * g.columns <= kOneStream) return multiply_row(block);
  const bool reuses = g.rows > kRows;
  const int depth = reuses ? part_length(g.k, kDepth) : g.k;
  const int taps = reuses && g.taps > 1 ? part_length(g.taps, depth >= kDepth ? 1 : kDepth / depth) : g.taps;
  constexpr Clamp kNoClamp{-__builtin_inff(), __builtin_inff()};
  Strip part{nullptr, g.b, g.finish.bias, g.finish.residual, g.c, 0, taps, depth, g.columns, g.c_stride, 0, 0, g.taps * g.k * kPanel, kNoClamp};
  for (int t = 0; t < g.taps; t += taps) {
    part.taps = smaller(taps, g.taps - t);
    for (int i = 0; i < g.k; i += depth) {
      part.first = i;
      part.k = smaller(depth, g.k - i);
      part.b = g.b + static_cast<ptrdiff_t>(t * g.k + i) * kPanel;
      if (t + part.taps == g.taps && i + part.k == g.k) part.clamp = g.finish.clamp;
      multiply_part(g, part, t);
      part.bias = nullptr;
      part.start = g.c;
    }
  }
  apply_function(g.finish, g.c, g.rows, g.columns, g.c_stride);
}

}  // namespace gossamer::kernels
