// The C ABI of tensors on a GPU: JavaScript reads them asynchronously and hands the texels over; and of what a program has
// there itself, whose blocks js/src/gpu/exchange.ts makes known.
#include "api/guard.h"
#include "api/handles.h"
#include "api/scratch.h"
#include "core/host_notice.h"
#include "core/packed.h"
#include "gpu/exchange.h"
#include "gpu/recorder.h"
#include "ops/op.h"

#ifdef __EMSCRIPTEN__
extern "C" __attribute__((import_module("js"), import_name("host_notice"))) void js_host_notice(const char* backend, const char* op);
#else
static void js_host_notice(const char*, const char*) {}
#endif

namespace gossamer::api {
namespace {

void tell(const Backend& backend, const Op& op) { js_host_notice(backend.name, std::string(op.name).c_str()); }

[[maybe_unused]] const int notices = [] {
  set_host_notice(tell);
  return 0;
}();

}  // namespace

// Whether a tensor's elements are on a device alone; then scratch: dialect, block, texels as a number of words of 32
// bits.
EXPORT(gsm_on_device) int gsm_on_device(int handle) {
  return guarded([&] {
    const Storage* storage = tensor_at(handle).storage();
    if (!storage || is_on_host(*storage) || !storage->device) return 0;
    const gpu::Place place = gpu::place_of(*storage);
    double* out = scratch(3);
    out[0] = static_cast<double>(place.dialect);
    out[1] = place.block;
    out[2] = place.words;
    return 1;
  });
}

// Gives such a tensor host memory, with the elements of the texels that were read.
EXPORT(gsm_receive) int gsm_receive(int handle, const float* words) {
  return guarded([&] {
    Storage* storage = tensor_at(handle).storage();
    if (!storage->data) gpu::receive(*storage, words);
    return 0;
  });
}

// While `on`, the first run of a plan begins to compile its kernels and computes nothing. Off, whether one has paused: it goes on when
// the plan runs again while this is on.
EXPORT(gsm_dry) int gsm_dry(int on) { return gpu::set_dry(on != 0); }

// Uploads a part of what such a run will read, of about so many elements; whether there is more.
EXPORT(gsm_upload) int gsm_upload(int elements) {
  return guarded([&] { return gpu::upload_waiting(elements) ? 1 : 0; });
}

// The dialect of the device on which the active backend works; -1 where it works in host memory.
EXPORT(gsm_active_device) int gsm_active_device() {
  gpu::Dialect dialect;
  return gpu::active_device(dialect) ? static_cast<int>(dialect) : -1;
}

// What these give is one Tensor in scratch, or none where it does not fit; see gpu/exchange.h.
EXPORT(gsm_from_pixels) int gsm_from_pixels(int dialect, int pixels, int height, int width, int channels) {
  return guarded([&] {
    const Tensor t = gpu::from_pixels(static_cast<gpu::Dialect>(dialect), pixels, height, width, channels);
    return t ? write_tensors({&t, 1}) : 0;
  });
}

EXPORT(gsm_draw) int gsm_draw(int dialect, int handle, int pixels, double alpha) {
  return guarded([&] {
    gpu::draw(static_cast<gpu::Dialect>(dialect), tensor_at(handle), pixels, alpha);
    return 0;
  });
}

// scratch: shape, number of channels, channels.
EXPORT(gsm_from_texture) int gsm_from_texture(int dialect, int texture, int height, int width, int dtype) {
  return guarded([&] {
    Reader reader;
    const Shape shape = reader.shape();
    std::vector<int> channels(static_cast<size_t>(reader.integer()));
    for (int& channel : channels) channel = reader.integer();
    const Tensor t = gpu::from_texture(static_cast<gpu::Dialect>(dialect), texture, height, width, channels, static_cast<DType>(dtype), shape);
    return write_tensors({&t, 1});
  });
}

EXPORT(gsm_to_program) int gsm_to_program(int dialect, int handle, int height, int width) {
  return guarded([&] {
    const Tensor t = gpu::to_program(static_cast<gpu::Dialect>(dialect), tensor_at(handle), height, width);
    return write_tensors({&t, 1});
  });
}

// scratch: shape.
EXPORT(gsm_from_buffer) int gsm_from_buffer(int buffer, int dtype) {
  return guarded([&] {
    const Tensor t = gpu::from_buffer(buffer, static_cast<DType>(dtype), Reader().shape());
    return write_tensors({&t, 1});
  });
}

}  // namespace gossamer::api
