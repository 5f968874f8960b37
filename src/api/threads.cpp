// Threads: JavaScript starts their workers, once there is something for them to do.
#include "api/guard.h"
#include "wasm/parallel.h"

extern "C" __attribute__((import_module("js"), import_name("threads_wanted"))) void js_threads_wanted();

namespace gossamer::api {

// So many threads run kernels from now on; may_wait: whether this one may be suspended. JavaScript's threads_wanted() is
// called when the first kernel comes that they could share.
EXPORT(gsm_threads) void gsm_threads(int count, int may_wait) { wasm::set_thread_count(count, may_wait, js_threads_wanted); }

}  // namespace gossamer::api
