// Steps of optimizers in one pass over a variable, its gradient and its slots.
#include "abi.h"
#include "formula.h"
#include "ops/updates.h"

namespace gossamer::kernels {
namespace {

using Lanes = FloatLanes;

template <int slots, auto formula>
NOINLINE void update(const Update* u, int first, int last) {
  Lanes n[updates::kMostNumbers] = {0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
  UNROLL for (int k = 0; k < updates::kMostNumbers; ++k) n[k] = splat(u->numbers[k]);
  for (int i = first; i < last; i += 4) {
    const int lanes = last - i < 4 ? last - i : 4;
    Lanes w = load_lanes(u->value + i, lanes), s[updates::kMostSlots] = {0.0, 0.0, 0.0};
    UNROLL for (int k = 0; k < slots; ++k) s[k] = load_lanes(u->slots[k] + i, lanes);
    formula(w, Lanes(load_lanes(u->gradient + i, lanes)), s, n);
    store_lanes(u->new_value + i, w.v, lanes);
    UNROLL for (int k = 0; k < slots; ++k) store_lanes(u->new_slots[k] + i, s[k].v, lanes);
  }
}

constexpr void (*kUpdates[])(const Update*, int, int) = {
#define ROW(name, slots) update<slots, updates::name<Lanes>>,
    GOSSAMER_UPDATES(ROW)
#undef ROW
};

}  // namespace

KERNEL(k_update) void k_update(const Update* u, int begin, int end) {
  kUpdates[u->function](u, begin * kBlock, end * kBlock < u->size ? end * kBlock : u->size);
}

}  // namespace gossamer::kernels
