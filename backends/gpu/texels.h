// Elements as the texels of an image in host memory: the words of 32 bits that devices are written with, and read as.
#pragma once

#include <vector>

#include "image.h"

namespace gossamer::gpu {

// All words of so many rows of an image, with the elements of `storage`, which has host memory; others are 0. `carried` is what
// rounding to halves has left of each channel's rows before, and leaves of these.
std::vector<float> words_of(Dialect dialect, const Image& image, const Storage& storage, int first_row, int rows, std::vector<float>& carried);
// How many of an image's words there are up to the last that has an element's.
int words_with_elements(Dialect dialect, const Image& image);
// Gives `storage`, which has host memory, the elements of that many words of an image that is not packed.
void take_elements(Dialect dialect, const Image& image, const float* texels, Storage& storage);

}  // namespace gossamer::gpu
