// The C ABI that JavaScript calls, and the only place that catches exceptions. Arguments and results beyond a few
// integers travel through the scratch block (scratch.h). A negative result means failure: gsm_error() says why.
#include <malloc.h>

#include <cstring>

#include "api/guard.h"
#include "api/handles.h"
#include "api/scratch.h"
#include "core/random.h"
#include "gossamer/grad.h"
#include "gossamer/ops.h"
#include "ops/op.h"

#ifdef __EMSCRIPTEN__
extern "C" __attribute__((import_module("js"), import_name("custom_gradient"))) int js_custom_gradient(int callback, int dys);
#else
static int js_custom_gradient(int, int) { return -1; }
#endif

namespace gossamer::api {

std::string& last_error() {
  static std::string text;
  return text;
}

namespace {

Tensors call_custom_gradient(int callback, Inputs dys) {
  const int count = js_custom_gradient(callback, write_tensors(dys));
  if (count < 0) fail("customGrad", "the gradient function failed");
  return Reader().tensors(count);
}

}  // namespace

// Doubles that the scratch block must hold; returns its address.
EXPORT(gsm_scratch) double* gsm_scratch(int count) { return scratch(static_cast<size_t>(count)); }

EXPORT(gsm_error) const char* gsm_error() { return last_error().c_str(); }

// A number in [0, 1) that starts the random numbers of calls without a seed.
EXPORT(gsm_seed) void gsm_seed(double chance) { set_first_seed(__builtin_bit_cast(uint64_t, chance)); }

EXPORT(gsm_table_hash) uint32_t gsm_table_hash() { return table_hash(); }

// scratch: inputs × handle, attributes × Attr => outputs × Tensor; returns their number.
EXPORT(gsm_run) int gsm_run(int op, int inputs, int attr_count) {
  return guarded([&] {
    const Op& row = op_of({op});
    Reader reader;
    const auto in = reader.few_tensors(inputs);
    Attrs attrs(row);
    for (int i = 0; i < attr_count; ++i) attrs.push_back(reader.attr());
    return write_tensors(run_few({op}, in, attrs));
  });
}

// scratch: rank, dimensions => Tensor. Returns the address of its elements (0 for strings or no elements).
EXPORT(gsm_tensor) int gsm_tensor(int dtype) {
  return guarded([&] {
    const Tensor t = Tensor::empty(static_cast<DType>(dtype), Reader().shape());
    write_tensors({&t, 1});
    return static_cast<int>(reinterpret_cast<intptr_t>(t.raw()));
  });
}

// The address of a tensor's elements in host memory.
EXPORT(gsm_data) void* gsm_data(int handle) {
  void* data = nullptr;
  guarded([&] {
    data = tensor_at(handle).raw();
    return 0;
  });
  return data;
}

// Element `index` of a string tensor: gsm_set_string copies `length` bytes from `bytes`; gsm_string returns their
// address and writes their number to scratch.
EXPORT(gsm_set_string) int gsm_set_string(int handle, int index, const char* bytes, int length) {
  return guarded([&] {
    std::string& s = tensor_at(handle).strings()[index];
    add_string_bytes(length - static_cast<int64_t>(s.size()));
    s.assign(bytes, static_cast<size_t>(length));
    return 0;
  });
}
EXPORT(gsm_string) const char* gsm_string(int handle, int index) {
  const char* bytes = nullptr;
  guarded([&] {
    const std::string& s = tensor_at(handle).strings()[index];
    scratch(1)[0] = static_cast<double>(s.size());
    bytes = s.data();
    return 0;
  });
  return bytes;
}

// Another handle to the same elements, with an identity of its own.
EXPORT(gsm_alias) int gsm_alias(int handle) {
  return guarded([&] { return hold(tensor_at(handle).alias(tensor_at(handle).shape())); });
}

EXPORT(gsm_release) int gsm_release(int handle) {
  return guarded([&] {
    release(handle);
    return 0;
  });
}

EXPORT(gsm_allocate) void* gsm_allocate(int bytes) { return std::malloc(static_cast<size_t>(bytes)); }
EXPORT(gsm_deallocate) void gsm_deallocate(void* p) { std::free(p); }

// => tensors, buffers, bytes, string tensors.
EXPORT(gsm_memory) void gsm_memory() {
  const MemoryUse use = memory_use();
  double* out = scratch(4);
  out[0] = static_cast<double>(use.tensors);
  out[1] = static_cast<double>(use.buffers);
  out[2] = static_cast<double>(use.bytes);
  out[3] = static_cast<double>(use.strings);
}

// Bytes that are allocated from the heap: tensors, packed weights, plans, everything.
EXPORT(gsm_heap) double gsm_heap() {
#ifdef __EMSCRIPTEN__
  return static_cast<double>(static_cast<uint32_t>(mallinfo().uordblks));
#else
  return static_cast<double>(mallinfo2().uordblks);
#endif
}

// Forgets all tensors that JavaScript holds; their handles are not used again.
EXPORT(gsm_reset) void gsm_reset() { release_all(); }

// scratch: name. Returns 1 when there is such a backend and it is now active, 0 when not.
EXPORT(gsm_set_backend) int gsm_set_backend() {
  const Backend* backend = find_backend(Reader().text());
  if (backend) set_backend(*backend);
  return backend != nullptr;
}

// --- gradients ---------------------------------------------------------------------------------------------------
// 1 opens a tape, 0 closes it, 2 pauses recording, 3 goes on.
EXPORT(gsm_tape) void gsm_tape(int what) {
  static std::vector<PauseTape*> pauses;
  if (what == 1) begin_tape();
  if (what == 0) end_tape();
  if (what == 2) pauses.push_back(new PauseTape);
  if (what == 3) {
    delete pauses.back();
    pauses.pop_back();
  }
}

// scratch: ys × handle, ys × handle of dy or -1, xs × handle => xs × Tensor, handle -1 where there is no gradient.
EXPORT(gsm_gradients) int gsm_gradients(int ys, int xs) {
  return guarded([&] {
    Reader reader;
    const Tensors y = reader.tensors(ys), dy = reader.tensors(ys), x = reader.tensors(xs);
    return write_tensors(gradients(y, dy, x));
  });
}

// scratch: inputs × handle, outputs × handle. JavaScript's custom_gradient(callback, …) is their gradient rule.
EXPORT(gsm_custom_gradient) int gsm_custom_gradient(int inputs, int outputs, int callback) {
  return guarded([&] {
    Reader reader;
    const Tensors in = reader.tensors(inputs), out = reader.tensors(outputs);
    record_custom(in, out, [callback](Inputs dys) { return call_custom_gradient(callback, dys); });
    return 0;
  });
}

}  // namespace gossamer::api
