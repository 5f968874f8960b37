#include "graph/arena.h"

#include <algorithm>
#include <numeric>

namespace gossamer {

uint64_t most_alive(const std::vector<Lifetime>& lifetimes) {
  uint64_t most = 0;
  for (const Lifetime& at : lifetimes) {  // the sum is largest where some value begins
    uint64_t alive = 0;
    for (const Lifetime& other : lifetimes) {
      if (other.first <= at.first && at.first <= other.last) alive += other.bytes;
    }
    most = std::max(most, alive);
  }
  return most;
}

Layout lay_out_arena(const std::vector<Lifetime>& lifetimes) {
  std::vector<int> order(lifetimes.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return lifetimes[a].bytes > lifetimes[b].bytes; });
  Layout layout{std::vector<uint64_t>(lifetimes.size()), 0};
  std::vector<int> placed;  // by offset
  for (int value : order) {
    const Lifetime& life = lifetimes[value];
    uint64_t offset = 0;
    for (int other : placed) {
      const Lifetime& taken = lifetimes[other];
      if (taken.last < life.first || life.last < taken.first) continue;
      if (offset + life.bytes <= layout.offsets[other]) break;
      const uint64_t end = layout.offsets[other] + taken.bytes;
      offset = std::max(offset, (end + kArenaAlignment - 1) / kArenaAlignment * kArenaAlignment);
    }
    layout.offsets[value] = offset;
    layout.bytes = std::max(layout.bytes, offset + life.bytes);
    const auto after = std::upper_bound(placed.begin(), placed.end(), offset, [&](uint64_t at, int other) { return at < layout.offsets[other]; });
    placed.insert(after, value);
  }
  return layout;
}

}  // namespace gossamer
