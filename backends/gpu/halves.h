// Numbers as devices keep them that keep halves: IEEE binary16, of 11 bits, from 6e-8 to 65504. What is larger becomes
// 65504; infinities and NaN stay what they are.
#pragma once

#include <span>
#include <vector>

namespace gossamer::gpu {

// What is to become halves on its way to the device.
void limit_to_halves(std::span<float> numbers);
// The half next to a weight and the error that those before it, of the same sum, have left; gives the error that is left now. So
// the errors of a sum come to nearly nothing where what is weighted is alike. What is zero stays zero.
void round_to_half(float& number, float& carried);
// Two halves for each of half as many words, the first in the lower bits; of an even number of halves.
void pack_halves(std::vector<float>& numbers);

}  // namespace gossamer::gpu
