// Compiled graphs: inputs that are bound, fixed or not needed, and outputs that replace inputs.
#include "graph/compiled.h"

#include <gtest/gtest.h>

#include "graph_text.h"

namespace gossamer::test {
namespace {

constexpr const char* kText =
    "%0 = input f32[2]\n"
    "%1 = input f32[2]\n"
    "%2 = input f32[2]\n"
    "%3 = mul(%0, %1)\n"
    "return %3, %3";

std::vector<double> first(const Tensors& out) { return to_doubles(out[0]); }

TEST(Compiled, TellsWhatItNeeds) {
  const Compiled compiled(parse_graph(kText), {-1, 1});
  EXPECT_TRUE(compiled.needs(0) && compiled.needs(1));
  EXPECT_FALSE(compiled.needs(2));
  EXPECT_EQ(compiled.replaced(1), 1);
}

TEST(Compiled, AnInputThatIsOnlyReplacedIsNeeded) {
  const Compiled compiled(parse_graph("%0 = input f32[2]\n%1 = input f32[2]\n%2 = neg(%0)\nreturn %2"), {1});
  EXPECT_TRUE(compiled.needs(1));
}

TEST(Compiled, FixedInputsAreConstantsUntilTheyAreFixedAnew) {
  Compiled compiled(parse_graph(kText), {-1, -1});
  const Tensor a = Tensor::of({2}, {1, 2}), b = Tensor::of({2}, {3, 4}), c = Tensor::of({2}, {5, 6});
  compiled.fix(Tensors{{}, b, {}});
  EXPECT_EQ(first(compiled.run(Tensors{a, c, {}})), (std::vector<double>{3, 8}));
  compiled.fix({});
  EXPECT_EQ(first(compiled.run(Tensors{a, c, {}})), (std::vector<double>{5, 12}));
}

TEST(Compiled, RefusesToRunWithoutAPlan) {
  Compiled compiled(parse_graph(kText), {-1, -1});
  EXPECT_THROW(compiled.run(Tensors(3)), Error);
}

}  // namespace
}  // namespace gossamer::test
