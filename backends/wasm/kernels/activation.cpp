// Activations of fused ops that are more than a clamp, in place on finished rows.
#include "abi.h"
#include "math.h"

namespace gossamer::kernels {
namespace {

inline vec elu(vec x) { return pick(x, sub(exp(x), splat(1)), wasm_f32x4_lt(x, splat(0))); }
inline vec leaky(vec x, vec alpha) { return pick(x, mul(x, alpha), wasm_f32x4_lt(x, splat(0))); }

template <class Function>
void each(const Activation* a, int begin, int end, Function function) {
  for (int row = begin; row < end; ++row) {
    float* y = a->y + static_cast<ptrdiff_t>(row) * a->channels;
    int c = 0;
    for (; c + 4 <= a->channels; c += 4) store(y + c, function(load(y + c), a->slopes ? load(a->slopes + c) : splat(a->slope)));
    if (c == a->channels) continue;
    float tail[4] = {}, slopes[4] = {};
    for (int i = 0; c + i < a->channels; ++i) {
      tail[i] = y[c + i];
      slopes[i] = a->slopes ? a->slopes[c + i] : a->slope;
    }
    store_lanes(y + c, function(load(tail), load(slopes)), a->channels - c);
  }
}

}  // namespace

KERNEL(k_activate) void k_activate(const Activation* a, int begin, int end) {
  switch (a->kind) {
    case Activation::kSigmoid: return each(a, begin, end, [](vec x, vec) { return sigmoid(x); });
    case Activation::kElu: return each(a, begin, end, [](vec x, vec) { return elu(x); });
    case Activation::kLeaky: return each(a, begin, end, leaky);
  }
}

}  // namespace gossamer::kernels
