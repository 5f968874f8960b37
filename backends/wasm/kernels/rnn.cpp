// The steps of recurrent layers, for a block of examples at a time: a product with a packed matrix, and the gates while its
// result is in the cache.
#include "math.h"
#include "product.h"

namespace gossamer::kernels {
namespace {

// --- gates -----------------------------------------------------------------------------------------------------------

// What a sum becomes at a gate, and the slope there, of what it has become.
struct Sigmoid {  // 1 / (1 + e^-x) by the cheaper tanh, as it is precise to 2e-7 of the whole and not of what is next to nothing
  static vec apply(vec x) { return madd(tanh(mul(x, constant(0.5f))), constant(0.5f), constant(0.5f)); }
  static vec slope(vec y) { return mul(y, sub(constant(1), y)); }
};
struct HardSigmoid {
  static vec apply(vec x) { return at_most(at_least(madd(x, constant(0.2f), constant(0.5f)), constant(0)), constant(1)); }
  static vec slope(vec y) {
    return wasm_v128_and(constant(0.2f), wasm_v128_and(wasm_f32x4_gt(y, constant(0)), wasm_f32x4_lt(y, constant(1))));
  }
};
struct Tanh {
  static vec apply(vec x) { return tanh(x); }
};

template <class Gate>
NOINLINE void open(const float* sums, float* gates, int count) {
  for (; count >= 4; count -= 4, sums += 4, gates += 4) store(gates, Gate::apply(load(sums)));
  if (count) store_lanes(gates, Gate::apply(load_lanes(sums, count)), count);
}

// The gates i, f, candidate, o, one behind the other, open, from their sums, which may lie in the same place. One kind after
// the other: the many independent results in a row hide how long each takes.
template <class Gate>
void open_gates(const float* sums, int units, float* gates) {
  open<Gate>(sums, gates, 2 * units);
  open<Tanh>(sums + 2 * units, gates + 2 * units, units);
  open<Gate>(sums + 3 * units, gates + 3 * units, units);
}

// c = f * c + i * candidate, and h = o * tanh(c) unless it is null.
NOINLINE void apply_gates(const float* gates, int units, const float* c, float* next_c, float* h) {
  for (int unit = 0; unit < units; unit += 4) {
    const int lanes = smaller(4, units - unit);
    const auto gate = [&](int i) { return load_lanes(gates + i * units + unit, lanes); };
    const vec next = madd(gate(0), gate(2), mul(gate(1), load_lanes(c + unit, lanes)));
    store_lanes(next_c + unit, next, lanes);
    if (h) store_lanes(h + unit, mul(gate(3), tanh(next)), lanes);
  }
}

// A step of one example, backwards: gates become the gradient to their sums, dc that to c before the step. dy may be null.
struct StepBack {
  float* gates;
  const float *c, *next_c, *dh, *dy;
  float* dc;
  int32_t units;
};

template <class Gate>
NOINLINE void step_back(const StepBack* step) {
  const StepBack s = *step;
  const vec one = constant(1);
  for (int unit = 0; unit < s.units; unit += 4) {
    const int lanes = smaller(4, s.units - unit);
    const auto gate = [&](int i) { return load_lanes(s.gates + i * s.units + unit, lanes); };
    const vec i = gate(0), f = gate(1), candidate = gate(2), o = gate(3), shown = tanh(load_lanes(s.next_c + unit, lanes));
    vec dh = load_lanes(s.dh + unit, lanes);
    if (s.dy) dh = add(dh, load_lanes(s.dy + unit, lanes));
    const vec dc = madd(mul(dh, o), sub(one, square(shown)), load_lanes(s.dc + unit, lanes));
    const vec all[] = {mul(mul(dc, candidate), Gate::slope(i)), mul(mul(dc, load_lanes(s.c + unit, lanes)), Gate::slope(f)),
                       mul(mul(dc, i), sub(one, square(candidate))), mul(mul(dh, shown), Gate::slope(o))};
    UNROLL for (int k = 0; k < 4; ++k) store_lanes(s.gates + k * s.units + unit, all[k], lanes);
    store_lanes(s.dc + unit, mul(dc, f), lanes);
  }
}

// --- blocks of examples ----------------------------------------------------------------------------------------------

void copy(const float* from, float* to, ptrdiff_t count) { __builtin_memcpy(to, from, static_cast<size_t>(count) * sizeof(float)); }
void copy_or_clear(const float* from, float* to, ptrdiff_t count) {
  if (from) copy(from, to, count);
  else __builtin_memset(to, 0, static_cast<size_t>(count) * sizeof(float));
}

constexpr Finish kPlain{nullptr, nullptr, nullptr, {-__builtin_inff(), __builtin_inff()}, kNoFunction, 0, 0};

// c[rows, columns], or what is added to it, = a * b for rows of a that lie a_stride apart.
void multiply_rows(const float* a, ptrdiff_t a_stride, const float* b, float* c, int rows, int k, int columns, bool adds) {
  const float* pointers[kGemmRows];
  for (int i = 0; i < rows; ++i) pointers[i] = a + i * a_stride;
  Finish finish = kPlain;
  if (adds) finish.residual = c;
  const Block block{pointers, b, c, rows, 1, k, columns, columns, finish};
  multiply(&block);
}

template <class Gate>
void run_forward(const Lstm& g, int first, int examples) {
  const ptrdiff_t units = g.units, gates = 4 * units, sequence = g.steps * units;
  float *z = g.scratch + first * gates, *y = g.y + first * sequence, *last_c = g.last_c + first * units;
  const float *h = g.h + first * units, *c = g.c + first * units;
  ptrdiff_t h_stride = units;
  for (int step = 0; step < g.steps; ++step, y += units) {
    const auto inputs = [&](int i) { return g.inputs + ((first + i) * static_cast<ptrdiff_t>(g.steps) + step) * gates; };
    if (examples == 1) {
      Finish finish = kPlain;
      finish.residual = inputs(0);
      const Block block{&h, g.recurrent, z, 1, 1, g.units, 4 * g.units, 4 * g.units, finish};
      multiply_row(&block);
    } else {
      for (int i = 0; i < examples; ++i) copy(inputs(i), z + i * gates, gates);
      multiply_rows(h, h_stride, g.recurrent, z, examples, g.units, 4 * g.units, true);
    }
    for (int i = 0; i < examples; ++i) {
      open_gates<Gate>(z + i * gates, g.units, z + i * gates);
      apply_gates(z + i * gates, g.units, c + i * units, last_c + i * units, y + i * sequence);
    }
    h = y;
    h_stride = sequence;
    c = last_c;
  }
  for (int i = 0; i < examples; ++i) copy(h + i * h_stride, g.last_h + (first + i) * units, units);
}

template <class Gate>
void run_back(const LstmGradient& g, int first, int examples) {
  const ptrdiff_t units = g.units, gates = 4 * units, sequence = g.steps * units;
  float *cs = g.scratch + first * sequence, *dsums = g.dsums + first * 4 * sequence, *dh = g.first_dh + first * units, *dc = g.first_dc + first * units;
  const auto c_before = [&](int i, int step) { return step > 0 ? cs + i * sequence + (step - 1) * units : g.c + (first + i) * units; };
  for (int i = 0; i < examples; ++i) {
    for (int step = 0; step < g.steps; ++step) {
      const ptrdiff_t at = i * 4 * sequence + step * gates;
      open_gates<Gate>(g.sums + first * 4 * sequence + at, g.units, dsums + at);
      apply_gates(dsums + at, g.units, c_before(i, step), cs + i * sequence + step * units, nullptr);
    }
  }
  copy_or_clear(g.dh ? g.dh + first * units : nullptr, dh, examples * units);
  copy_or_clear(g.dc ? g.dc + first * units : nullptr, dc, examples * units);
  for (int step = g.steps - 1; step >= 0; --step) {
    float* of_step = dsums + step * gates;
    for (int i = 0; i < examples; ++i) {
      const float* dy = g.dy ? g.dy + (first + i) * sequence + step * units : nullptr;
      const StepBack back{of_step + i * 4 * sequence, c_before(i, step), cs + i * sequence + step * units, dh + i * units, dy, dc + i * units, g.units};
      step_back<Gate>(&back);
    }
    multiply_rows(of_step, 4 * sequence, g.recurrent, dh, examples, 4 * g.units, g.units, false);
  }
}

}  // namespace

KERNEL(k_lstm) void k_lstm(const Lstm* g, int begin, int end) {
  const auto run = g->hard ? run_forward<HardSigmoid> : run_forward<Sigmoid>;
  for (int unit = begin; unit < end; ++unit) {
    const int first = unit * g->unit_examples;
    run(*g, first, smaller(g->unit_examples, g->batch - first));
  }
}

KERNEL(k_lstm_gradient) void k_lstm_gradient(const LstmGradient* g, int begin, int end) {
  const auto run = g->hard ? run_back<HardSigmoid> : run_back<Sigmoid>;
  for (int unit = begin; unit < end; ++unit) {
    const int first = unit * g->unit_examples;
    run(*g, first, smaller(g->unit_examples, g->batch - first));
  }
}

}  // namespace gossamer::kernels
