// Kernels in JavaScript: which ops have one, and how they are called.
#include "api/guard.h"
#include "api/handles.h"
#include "api/scratch.h"
#include "core/host_kernels.h"
#include "ops/op.h"

#ifdef __EMSCRIPTEN__
extern "C" __attribute__((import_module("js"), import_name("host_kernel"))) int js_host_kernel(int op, int inputs, int size);
#else
static int js_host_kernel(int, int, int) { return -1; }
#endif

namespace gossamer::api {
namespace {

enum Answer { kFailed = -1, kBuiltIn = -2 };

// => the outputs' handles, which are ours to release.
std::optional<Tensors> call(const Op& op, Inputs in, const Attrs& attrs) {
  const int count = js_host_kernel(op.id.index, static_cast<int>(in.size()), write_call(in, attrs));
  if (count == kBuiltIn) return {};
  if (count == kFailed) fail(op.name, "the registered kernel failed");
  Reader reader;
  Tensors out;
  for (int i = 0; i < count; ++i) {
    const int handle = reader.integer();
    out.push_back(tensor_at(handle));
    release(handle);
  }
  return out;
}

}  // namespace

// scratch: attributes × Attr => all attributes of the op, with defaults for those that are left out. Returns how many doubles.
EXPORT(gsm_complete_attrs) int gsm_complete_attrs(int op, int attr_count) {
  return guarded([&] {
    Reader reader;
    Attrs attrs(op_of({op}));
    for (int i = 0; i < attr_count; ++i) attrs.push_back(reader.attr());
    return write_call({}, attrs);
  });
}

// scratch: ids of the ops that JavaScript has kernels for.
EXPORT(gsm_host_kernels) void gsm_host_kernels(int count) {
  std::vector<OpId> ops;
  Reader reader;
  for (int i = 0; i < count; ++i) ops.push_back({reader.integer()});
  set_host_kernels(std::move(ops), call);
}

}  // namespace gossamer::api
