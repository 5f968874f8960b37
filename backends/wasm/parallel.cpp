#include "parallel.h"

#ifdef __EMSCRIPTEN__

#include <algorithm>
#include <utility>

namespace gossamer::wasm {
namespace {

// A fork and join takes as long as some 20,000 multiply-adds; to take a unit, as some 1,000.
constexpr int64_t kWorthSharing = 100'000, kLeastShare = 20'000;

int count = 1;
void (*on_wanted)() = nullptr;

}  // namespace

int thread_count() { return count; }

void set_thread_count(int threads, bool may_wait, void (*wanted)()) {
  count = threads;
  on_wanted = wanted;
  kernels::k_set_threads(threads, may_wait);
}

void share_units(int kernel, const void* arguments, int units, int64_t work) {
  if (count == 1 || units < 2 || work < kWorthSharing) return kernels::k_run(kernel, arguments, units);
  if (on_wanted) std::exchange(on_wanted, nullptr)();
  kernels::k_share(kernel, arguments, units, static_cast<int>(std::max<int64_t>(1, units * kLeastShare / work)));
}

}  // namespace gossamer::wasm

#endif
