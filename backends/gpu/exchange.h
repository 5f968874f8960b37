// Tensors out of what a program has on the GPU, and the other way round: pictures, canvases, textures, buffers.
#pragma once

#include <span>

#include "image.h"

namespace gossamer::gpu {

// The device on which the active backend works; false where it works in host memory.
bool active_device(Dialect& dialect);

// int32 [height, width, channels], from 0 to 255, of the first channels of a block of pixels.
// Undefined where the device has no room for one of that shape.
Tensor from_pixels(Dialect dialect, Block pixels, int height, int width, int channels);

// Draws `t` into a block of pixels: [height, width] or [height, width, 1, 3 or 4], float32 from 0 to 1 or int32 from 0 to 255,
// clamped. `alpha` is that of all pixels where t has none. Colours are multiplied by it, as canvases want them.
void draw(Dialect dialect, const Tensor& t, Block pixels, double alpha);

// float32 or int32, of channels of a texture: of each texel those of the list (0 red … 3 alpha) in its order, one to four,
// texel after texel. Zeros fill up, what is too much is left out.
Tensor from_texture(Dialect dialect, Block texture, int height, int width, std::span<const int> channels, DType dtype, const Shape& shape);

// A copy of `t` for the program: WebGL has it in a flat block of height x width texels, one element after the other and zeros
// behind; WebGPU in a buffer, int32 and bool as 32-bit integers, and takes no notice of height and width.
Tensor to_program(Dialect dialect, const Tensor& t, int height, int width);

// WebGPU: float32 or int32, of a buffer that has the elements one after the other. It belongs to the tensor from now on.
Tensor from_buffer(Block buffer, DType dtype, const Shape& shape);

// Texels of the buffer of so many elements.
inline View buffer_view(int64_t elements) { return {1, static_cast<int>((elements + 3) / 4), 4}; }

}  // namespace gossamer::gpu
