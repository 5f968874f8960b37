// Numbers as devices keep them that keep halves: IEEE binary16, of 11 bits, from 6e-8 to 65504. What is larger becomes
// 65504; infinities and NaN stay what they are.
#pragma once

#include <span>
#include <vector>

namespace gossamer::gpu {

// What is to become halves on its way to the device.
void limit_to_halves(std::span<float> numbers);
// Two halves for each of half as many words, the first in the lower bits; of an even number of floats.
void pack_halves(std::vector<float>& numbers);
// So many floats of half as many words.
std::vector<float> unpack_halves(const float* words, int count);

}  // namespace gossamer::gpu
