// The steps of recurrent layers: a row times a packed matrix, and the gates while the result is in the cache.
#include "abi.h"
#include "math.h"

namespace gossamer::kernels {
namespace {

// z += h * panels for `count` panels side by side, so that sums do not wait for each other.
template <int count>
NOINLINE void add_product(const float* h, int k, const float* panels, float* z) {
  const ptrdiff_t panel = static_cast<ptrdiff_t>(k) * kPanel;
  vec sum[2 * count];
  UNROLL for (int i = 0; i < 2 * count; ++i) sum[i] = load(z + 4 * i);
  for (; k > 0; --k, panels += kPanel) {
    const vec x = load_splat(h++);
    UNROLL for (int i = 0; i < count; ++i) {
      sum[2 * i] = madd(x, load(panels + i * panel), sum[2 * i]);
      sum[2 * i + 1] = madd(x, load(panels + i * panel + 4), sum[2 * i + 1]);
    }
  }
  UNROLL for (int i = 0; i < 2 * count; ++i) store(z + 4 * i, sum[i]);
}

void add_recurrent(const Lstm* g, const float* h, float* z) {
  const int panels = g->padded / kPanel;
  int done = 0;
  for (; done + 4 <= panels; done += 4) add_product<4>(h, g->units, g->recurrent + static_cast<ptrdiff_t>(done) * g->units * kPanel, z + done * kPanel);
  for (; done < panels; ++done) add_product<1>(h, g->units, g->recurrent + static_cast<ptrdiff_t>(done) * g->units * kPanel, z + done * kPanel);
}

// c = f * c + i * candidate, h = o * tanh(c); z has the gates i, f, candidate, o one behind the other.
NOINLINE void apply_gates(const float* z, int units, const float* c, float* next_c, float* h) {
  for (int unit = 0; unit < units; unit += 4) {
    const int lanes = units - unit < 4 ? units - unit : 4;
    const auto gate = [&](int i) { return load_lanes(z + i * units + unit, lanes); };
    const vec kept = mul(sigmoid(gate(1)), load_lanes(c + unit, lanes));
    const vec next = madd(sigmoid(gate(0)), tanh(gate(2)), kept);
    store_lanes(next_c + unit, next, lanes);
    store_lanes(h + unit, mul(sigmoid(gate(3)), tanh(next)), lanes);
  }
}

void copy(const float* from, float* to, int count) { __builtin_memcpy(to, from, static_cast<size_t>(count) * sizeof(float)); }

}  // namespace

KERNEL(k_lstm) void k_lstm(const Lstm* g, int begin, int end) {
  const ptrdiff_t units = g->units, gates = 4 * units;
  for (int example = begin; example < end; ++example) {
    const float *input = g->inputs + example * g->steps * gates, *h = g->h + example * units, *c = g->c + example * units;
    float *z = g->scratch + static_cast<ptrdiff_t>(example) * g->padded, *y = g->y + example * g->steps * units, *last_c = g->last_c + example * units;
    for (int i = 4 * g->units; i < g->padded; ++i) z[i] = 0;
    for (int step = 0; step < g->steps; ++step, input += gates, y += units) {
      copy(input, z, 4 * g->units);
      add_recurrent(g, h, z);
      apply_gates(z, g->units, c, last_c, y);
      h = y;
      c = last_c;
    }
    copy(h, g->last_h + example * units, g->units);
  }
}

}  // namespace gossamer::kernels
