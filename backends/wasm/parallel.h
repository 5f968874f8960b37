// Running a kernel on all of its units, by all threads where that pays.
#pragma once

#include <cstdint>

#include "kernels/abi.h"

namespace gossamer::wasm {

// Work is counted in multiply-adds. What an element of a function costs, and a unit where the call says nothing.
constexpr int64_t kElementWork = 8, kUnitWork = 1 << 16;

#ifdef __EMSCRIPTEN__

// Threads that share() may use, at least 1. A kernel that needs memory of its own per thread gets a block for each; the
// kernel finds its own by kernels::thread_index().
int thread_count();

// From now on `count` threads run kernels. `wanted` is called once, when the first job that they could share is there.
void set_thread_count(int count, bool may_wait, void (*wanted)());

void share_units(int kernel, const void* arguments, int units, int64_t work);

// `work`: of all units together; too little of it stays on this thread.
template <class Arguments>
void share(kernels::Shareable<Arguments> kernel, const Arguments& arguments, int units, int64_t work) {
  share_units(kernel.place, &arguments, units, work);
}

#else  // native builds have one thread

inline int thread_count() { return 1; }

template <class Arguments>
void share(void (*kernel)(const Arguments*, int, int), const Arguments& arguments, int units, int64_t) {
  kernel(&arguments, 0, units);
}

#endif

template <class Kernel, class Arguments>
void share(Kernel kernel, const Arguments& arguments, int units) {
  share(kernel, arguments, units, units * kUnitWork);
}

}  // namespace gossamer::wasm
