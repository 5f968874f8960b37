// Elementwise ops: the formulas of ops/elementwise.def as loops over vectors.
#include "abi.h"
#include "finish.h"
#include "formula.h"

namespace gossamer::kernels {
namespace {

// Templates, so that only the formulas of kernels are compiled: others use functions that vectors do not have.
namespace formulas {
#define UNARY(name, result, formula, gradient, doc) UNARY_WITH(name, "", true, result, formula, gradient, doc)
#define UNARY_WITH(name, parameters, requirement, result, formula, gradient, doc) \
  template <class T>                                                              \
  T name##_of([[maybe_unused]] T x, [[maybe_unused]] T p, [[maybe_unused]] T q) { \
    return formula;                                                               \
  }
#define BINARY_AS(name, inputs, result, formula, gradient_a, gradient_b, doc) \
  template <class T>                                                          \
  T name##_of(T a, T b) {                                                     \
    return formula;                                                           \
  }
#include "ops/elementwise.def"
}  // namespace formulas

template <Lanes (*function)(Lanes, Lanes, Lanes)>
NOINLINE void unary(const float* x, float* y, int count, float p, float q) {
  const Lanes ps = splat(p), qs = splat(q);
  int i = 0;
  for (; i + 8 <= count; i += 8) {
    const Lanes first = function(load(x + i), ps, qs), second = function(load(x + i + 4), ps, qs);
    store(y + i, first.v);
    store(y + i + 4, second.v);
  }
  for (; i < count; i += 4) {
    const int lanes = count - i < 4 ? count - i : 4;
    store_lanes(y + i, function(load_lanes(x + i, lanes), ps, qs).v, lanes);
  }
}

// One number in every lane makes a scalar look like a vector that the loop does not move along.
struct Row {
  Row(const Operand& operand, int outer, int row) : at(operand.data + static_cast<ptrdiff_t>(outer) * operand.outer + static_cast<ptrdiff_t>(row) * operand.row) {
    if (operand.column) return;
    store(repeated, load_splat(at));
    at = repeated;
    step = 0;
  }
  const float* at;
  int step = 4;
  float repeated[4];
};

template <Lanes (*function)(Lanes, Lanes)>
NOINLINE void binary(const Row* a, const Row* b, float* y, int count) {
  const float *pa = a->at, *pb = b->at;
  const int a_step = a->step, b_step = b->step;
  for (; count >= 4; count -= 4) {
    store(y, function(load(pa), load(pb)).v);
    pa += a_step;
    pb += b_step;
    y += 4;
  }
  if (count) store_lanes(y, function(load_lanes(pa, count), load_lanes(pb, count)).v, count);
}

constexpr void (*kUnary[])(const float*, float*, int, float, float) = {
#define ROW(name) unary<formulas::name##_of<Lanes>>,
    GOSSAMER_UNARY_KERNELS(ROW)
#undef ROW
};

constexpr void (*kBinary[])(const Row*, const Row*, float*, int) = {
#define ROW(name) binary<formulas::name##_of<Lanes>>,
    GOSSAMER_BINARY_KERNELS(ROW)
#undef ROW
};

}  // namespace

void apply_unary(int function, const float* x, float* y, int count, float p, float q) { kUnary[function](x, y, count, p, q); }

KERNEL(k_unary) void k_unary(const Unary* u, int begin, int end) {
  const int first = begin * kBlock, last = end * kBlock < u->size ? end * kBlock : u->size;
  kUnary[u->function](u->x + first, u->y + first, last - first, u->p, u->q);
}

KERNEL(k_binary) void k_binary(const Binary* g, int begin, int end) {
  for (int unit = begin; unit < end; ++unit) {
    const int first = unit * g->columns, left = g->size - first;
    const Row a(g->a, unit / g->rows, unit % g->rows), b(g->b, unit / g->rows, unit % g->rows);
    kBinary[g->function](&a, &b, g->y + first, left < g->columns ? left : g->columns);
  }
}

}  // namespace gossamer::kernels
