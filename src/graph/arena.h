// Where values live in one block of memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gossamer {

// A value that is written by step `first` and read for the last time by step `last`.
struct Lifetime {
  uint64_t bytes;
  int first;
  int last;
};

constexpr size_t kArenaAlignment = 64;

// In 64 bits also where memory has 32, so that a block that is too large is seen as that.
struct Layout {
  std::vector<uint64_t> offsets;  // one per lifetime, multiples of kArenaAlignment
  uint64_t bytes = 0;             // of the whole block
};

// The largest sum of the values that live at the same time: what no layout can do with less.
uint64_t most_alive(const std::vector<Lifetime>& lifetimes);

// Places values that live at the same time side by side, the largest first, each at the lowest free offset.
// Source: "greedy by size" of Pisarchyk and Lee, Efficient Memory Management for Deep Neural Net Inference (2020).
Layout lay_out_arena(const std::vector<Lifetime>& lifetimes);

}  // namespace gossamer
