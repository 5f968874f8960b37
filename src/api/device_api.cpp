// The C ABI of tensors on a GPU: JavaScript reads them asynchronously and hands the texels over.
#include "api/guard.h"
#include "api/handles.h"
#include "api/scratch.h"
#include "core/packed.h"
#include "gpu/image.h"
#include "gpu/recorder.h"

namespace gossamer::api {

// Whether a tensor's elements are on a device alone; then scratch: dialect, block, texels as a number of floats.
EXPORT(gsm_on_device) int gsm_on_device(int handle) {
  return guarded([&] {
    const Storage* storage = tensor_at(handle).storage();
    if (!storage || is_on_host(*storage) || !storage->device) return 0;
    const gpu::Place place = gpu::place_of(*storage);
    double* out = scratch(3);
    out[0] = static_cast<double>(place.dialect);
    out[1] = place.block;
    out[2] = place.floats;
    return 1;
  });
}

// Gives such a tensor host memory, with the elements of the texels that were read.
EXPORT(gsm_receive) int gsm_receive(int handle, const float* texels) {
  return guarded([&] {
    Storage* storage = tensor_at(handle).storage();
    if (!storage->data) gpu::receive(*storage, texels);
    return 0;
  });
}

// While `on`, the first run of a plan begins to compile its kernels and computes nothing.
EXPORT(gsm_dry) void gsm_dry(int on) { gpu::set_dry(on != 0); }

}  // namespace gossamer::api
