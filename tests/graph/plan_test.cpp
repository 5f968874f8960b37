// Plans: the same results as running node by node, and nothing allocated by a run but its outputs.
#include "graph/plan.h"

#include <gtest/gtest.h>

#include "graph/execute.h"
#include "graph_text.h"

namespace gossamer::test {
namespace {

constexpr const char* kChain =
    "%0 = input f32[4,8]\n"
    "%1 = matMul(%0, f32[8,8])\n"
    "%2 = relu(%1)\n"
    "%3 = reshape(%2, [8,4])\n"
    "%4 = add(%3, f32[4])\n"
    "%5 = matMul(%4, f32[4,2])\n"
    "return %5";

Tensor example() { return parse_graph("%0 = input f32[1]\n%1 = add(f32[4,8], f32[8])\nreturn %1").values[1].constant; }

const Backend& reference() { return *backends().back(); }

TEST(Plan, AgreesWithTheGraph) {
  const Graph graph = parse_graph(kChain);
  const Tensor x = example();
  set_backend(reference());
  Plan plan(graph, reference());
  const auto want = to_doubles(execute(graph, {&x, 1})[0]);
  for (int run = 0; run < 3; ++run) EXPECT_EQ(to_doubles(plan.run({&x, 1})[0]), want);
}

TEST(Plan, ARunAllocatesOnlyItsOutputs) {
  Plan plan(parse_graph(kChain), reference());
  const Tensor x = example();
  plan.run({&x, 1});
  const int64_t before = storage_allocations();
  const Tensors out = plan.run({&x, 1});
  EXPECT_EQ(storage_allocations() - before, 1);
}

TEST(Plan, ReusesTheMemoryOfDeadValues) {
  Plan plan(parse_graph("%0 = input f32[1024]\n%1 = exp(%0)\n%2 = neg(%1)\n%3 = exp(%2)\n%4 = neg(%3)\n%5 = exp(%4)\nreturn %5"), reference());
  EXPECT_EQ(plan.arena_bytes(), 4096u) << "each result takes the place of what it is made of";
  Plan others(parse_graph("%0 = input f32[1024]\n%1 = exp(%0)\n%2 = cumsum(%1)\n%3 = cumsum(%2)\n%4 = cumsum(%3)\n%5 = exp(%4)\nreturn %5"), reference());
  EXPECT_EQ(others.arena_bytes(), 2u * 4096) << "only elementwise ops do";
}

TEST(Plan, WritesInPlaceOnlyWhatNobodyReadsLater) {
  const Graph graph = parse_graph(
      "%0 = input f32[2,3]\n%1 = exp(%0)\n%2 = neg(%1)\n%3 = add(%2, %1)\n%4 = reshape(%3, [3,2])\n%5 = square(%4)\n%6 = reshape(%3, [6])\n"
      "%7 = reshape(%5, [6])\n%8 = sub(%7, %6)\n%9 = mul(%8, %8)\nreturn %9");
  const Tensor x = Tensor::of({2, 3}, {1, -2, 3, 0.5, 0, -1});
  for (const Backend* backend : backends()) {
    set_backend(*backend);
    Plan plan(graph, *backend);
    EXPECT_EQ(to_doubles(plan.run({&x, 1})[0]), to_doubles(execute(graph, {&x, 1})[0])) << backend->name;
  }
}

TEST(Plan, AKernelThatThrowsLeavesNoInputBound) {
  Plan plan(parse_graph("%0 = input f32[2]\n%1 = input i32[2]\n%2 = gather(%0, %1)\nreturn %2"), reference());
  const Tensor x = Tensor::of({2}, {1, 2}), wrong = Tensor::ints({7, 0}), right = Tensor::ints({1, 0});
  const Tensor in[] = {x, wrong};
  EXPECT_THROW(plan.run(in), Error);
  EXPECT_EQ(x.storage()->references, 2) << "x and in";
  const Tensor good[] = {x, right};
  EXPECT_EQ(to_doubles(plan.run(good)[0]), (std::vector<double>{2, 1}));
}

TEST(Plan, ResultsOfEarlierRunsStay) {
  Plan plan(parse_graph("%0 = input f32[2]\n%1 = neg(%0)\nreturn %1"), reference());
  const Tensor a = Tensor::of({2}, {1, 2}), b = Tensor::of({2}, {3, 4});
  const Tensor first = plan.run({&a, 1})[0];
  plan.run({&b, 1});
  EXPECT_EQ(to_doubles(first), (std::vector<double>{-1, -2}));
}

TEST(Plan, InputsAndConstantsMayBeOutputs) {
  Plan plan(parse_graph("%0 = input f32[2,1]\n%1 = reshape(%0, [2])\n%2 = add(f32[1]{1}, f32[1]{2})\n%3 = neg(%1)\nreturn %1, %2, %3, %3"), reference());
  const Tensor x = Tensor::of({2, 1}, {5, 6});
  const Tensors out = plan.run({&x, 1});
  EXPECT_EQ(to_text(out[0].shape()), "[2]");
  EXPECT_EQ(to_doubles(out[0]), (std::vector<double>{5, 6}));
  EXPECT_EQ(to_doubles(out[1]), (std::vector<double>{3}));
  EXPECT_EQ(to_doubles(out[2]), (std::vector<double>{-5, -6}));
  EXPECT_EQ(to_doubles(out[3]), (std::vector<double>{-5, -6}));
}

TEST(Plan, RefusesInputsWithoutValues) {
  Plan plan(parse_graph("%0 = input f32[2]\n%1 = neg(%0)\nreturn %1"), reference());
  Capture capture;
  const Tensor x = capture.input(DType::float32, {2});
  EXPECT_THROW(plan.run({&x, 1}), NeedsValue);
}

TEST(Plan, RefusesInputsOfAnotherShape) {
  Plan plan(parse_graph("%0 = input f32[2]\n%1 = neg(%0)\nreturn %1"), reference());
  const Tensor x = Tensor::of({3}, {1, 2, 3});
  EXPECT_THROW(plan.run({&x, 1}), Error);
}

}  // namespace
}  // namespace gossamer::test
