#include "halves.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/convert.h"

namespace gossamer::gpu {
namespace {

constexpr float kLargest = 65504;

float limited(float x) { return std::isfinite(x) ? std::clamp(x, -kLargest, kLargest) : x; }

}  // namespace

void limit_to_halves(std::span<float> numbers) {
  std::transform(numbers.begin(), numbers.end(), numbers.begin(), limited);
}

void pack_halves(std::vector<float>& numbers) {
  for (size_t i = 0; i < numbers.size(); i += 2) {
    const uint16_t two[] = {float_to_half(limited(numbers[i])), float_to_half(limited(numbers[i + 1]))};
    std::memcpy(&numbers[i / 2], two, sizeof two);
  }
  numbers.resize(numbers.size() / 2);
}

std::vector<float> unpack_halves(const float* words, int count) {
  std::vector<float> numbers(static_cast<size_t>(count));
  for (int i = 0; i < count; ++i) {
    uint16_t half;
    std::memcpy(&half, reinterpret_cast<const char*>(words) + i * sizeof half, sizeof half);
    numbers[i] = half_to_float(half);
  }
  return numbers;
}

}  // namespace gossamer::gpu
