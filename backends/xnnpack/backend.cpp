// XNNPACK, for native builds: what it has operators for runs on them, the rest by expansion or on the reference.
// Source: https://github.com/google/XNNPACK, its operator API.
#ifdef __linux__
#include <sched.h>
#endif

#include <algorithm>
#include <cstdlib>
#include <thread>
#include <vector>

#include "glue.h"
#include "ops/op.h"

namespace gossamer::xnnpack {

namespace {

// GOSSAMER_THREADS, else the cores that this process may use, which are not always all.
size_t thread_count() {
  if (const char* wanted = std::getenv("GOSSAMER_THREADS"); wanted && std::atoi(wanted) > 0) return static_cast<size_t>(std::atoi(wanted));
#ifdef __linux__
  if (cpu_set_t cores; sched_getaffinity(0, sizeof cores, &cores) == 0) return static_cast<size_t>(CPU_COUNT(&cores));
#endif
  return std::max(1u, std::thread::hardware_concurrency());
}

}  // namespace

pthreadpool_t threads() {
  static const pthreadpool_t pool = pthreadpool_create(thread_count());  // nullptr: XNNPACK runs on the calling thread
  return pool;
}

void check(const Op& op, const char* step, xnn_status status) {
  if (status == xnn_status_success) return;
  if (status == xnn_status_out_of_memory) fail(op.name, "out of memory in XNNPACK");
  fail(op.name, "XNNPACK refused to {} its operator (status {})", step, static_cast<int64_t>(status));
}

const Backend* backend() {
  static const std::vector<Kernel> kernels = [] {
    std::vector<Kernel> all;
    auto add = [&](std::span<const Kernel> family) { all.insert(all.end(), family.begin(), family.end()); };
#define ADD(family) add(family##_kernels());
    GOSSAMER_XNNPACK_FAMILIES(ADD)
#undef ADD
    return all;
  }();
  static const Backend xnnpack{.name = "xnnpack", .kernel_library = "XNNPACK", .kernels = kernels};
  static const bool is_supported = xnn_initialize(nullptr) == xnn_status_success;
  return is_supported ? &xnnpack : nullptr;
}

}  // namespace gossamer::xnnpack
