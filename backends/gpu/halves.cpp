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

void round_to_half(float& number, float& carried) {
  if (number == 0 || !std::isfinite(number)) return;
  const float wanted = number + carried;
  number = half_to_float(float_to_half(limited(wanted)));
  carried = std::abs(wanted) < kLargest ? wanted - number : 0;
}

void limit_to_halves(std::span<float> numbers) {
  std::transform(numbers.begin(), numbers.end(), numbers.begin(), limited);
}

void pack_halves(std::vector<float>& numbers) {
  for (size_t i = 0; i < numbers.size(); i += 2) {
    const uint16_t two[] = {float_to_half(numbers[i]), float_to_half(numbers[i + 1])};
    std::memcpy(&numbers[i / 2], two, sizeof two);
  }
  numbers.resize(numbers.size() / 2);
}

}  // namespace gossamer::gpu
