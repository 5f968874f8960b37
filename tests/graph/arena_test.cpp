// Where values live in the arena.
#include "graph/arena.h"

#include <gtest/gtest.h>

namespace gossamer {

TEST(Arena, ValuesOfDifferentTimesShareMemory) {
  const Layout layout = lay_out_arena({{100, 0, 1}, {100, 1, 2}, {100, 2, 3}});
  EXPECT_EQ(layout.offsets[0], layout.offsets[2]);
  EXPECT_NE(layout.offsets[0], layout.offsets[1]);
  EXPECT_EQ(layout.bytes, 228u);  // 100 rounded up to 128, and 100
}

TEST(Arena, NoTwoLivingValuesOverlap) {
  std::vector<Lifetime> lifetimes;
  for (int i = 0; i < 60; ++i) lifetimes.push_back({static_cast<size_t>(16 + i * 37 % 500), i, i + i * 7 % 9});
  const Layout layout = lay_out_arena(lifetimes);
  for (size_t i = 0; i < lifetimes.size(); ++i) {
    EXPECT_EQ(layout.offsets[i] % kArenaAlignment, 0u);
    EXPECT_LE(layout.offsets[i] + lifetimes[i].bytes, layout.bytes);
    for (size_t k = 0; k < i; ++k) {
      const bool together = lifetimes[i].first <= lifetimes[k].last && lifetimes[k].first <= lifetimes[i].last;
      const bool apart = layout.offsets[i] + lifetimes[i].bytes <= layout.offsets[k] || layout.offsets[k] + lifetimes[k].bytes <= layout.offsets[i];
      EXPECT_TRUE(!together || apart) << i << " and " << k;
    }
  }
}

TEST(Arena, LayoutsAreCloseToTheLeast) {
  EXPECT_EQ(most_alive({{100, 0, 1}, {50, 1, 2}, {30, 2, 3}}), 150u);
  // Blocks of a network with residuals: each value is read by the next step, every third again three steps later.
  std::vector<Lifetime> lifetimes;
  for (int i = 0; i < 60; ++i) lifetimes.push_back({static_cast<size_t>(64 * (400 >> i / 12) * (i % 3 == 1 ? 6 : 1)), i, i % 3 ? i + 1 : i + 3});
  EXPECT_LE(lay_out_arena(lifetimes).bytes, most_alive(lifetimes) * 12 / 10);
}

TEST(Arena, NothingNeedsNothing) { EXPECT_EQ(lay_out_arena({}).bytes, 0u); }

}  // namespace gossamer
