// Running a kernel on all of its units. Kernels take a range of units, so that threads can share them.
#pragma once

namespace gossamer::wasm {

// Threads that share() may use, at least 1. A kernel that needs memory of its own per thread gets a block for each; the
// kernel finds its own by kernels::thread_index().
inline int thread_count() { return 1; }

template <class Args>
void share(void (*kernel)(const Args*, int, int), const Args& args, int units) {
  kernel(&args, 0, units);
}

}  // namespace gossamer::wasm
