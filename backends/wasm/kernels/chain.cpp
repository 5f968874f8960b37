// Chains of elementwise ops: an interpreter of steps over blocks that stay in the cache.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {

KERNEL(k_chain) void k_chain(const Chain* c, int begin, int end) {
  float* scratch = c->scratch + static_cast<ptrdiff_t>(thread_index()) * c->scratch_size;
  for (int unit = begin; unit < end; ++unit) {
    // Steps address elements by their place in the whole: a slot begins where its block would.
    float* slots = scratch - static_cast<ptrdiff_t>(unit) * kBlock;
    for (int i = 0; i < c->count; ++i) {
      const ChainStep& step = c->steps[i];
      Elementwise work = step.work;
      for (int k = 0; k < Elementwise::kMaxInputs; ++k) {
        if (step.in_slots[k] >= 0) work.in[k].data = slots + step.in_slots[k] * kBlock;
      }
      if (step.y_slot >= 0) work.y = slots + step.y_slot * kBlock;
      k_elementwise(&work, unit, unit + 1);
    }
  }
}

}  // namespace gossamer::kernels
