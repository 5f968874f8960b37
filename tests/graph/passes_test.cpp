// Passes: text in, text out; and what comes out computes the same.
#include <gtest/gtest.h>

#include <cmath>

#include "core/convert.h"
#include "graph/execute.h"
#include "graph/passes.h"
#include "graph_text.h"

namespace gossamer::test {
namespace {

struct PassCase {
  const char* name;
  Graph (*pass)(Graph);
  const char* before;
  const char* after;  // as print() gives it
};

const PassCase kCases[] = {
    {"an unused node goes, and so does what only it used", drop_dead_nodes,
     "%0 = input f32[2]\n"
     "%1 = exp(%0)\n"
     "%2 = square(%1)\n"
     "%3 = relu(%0)\n"
     "return %3",
     "%0 = input f32[2]\n"
     "%3 = relu(%0) -> f32[2]\n"
     "return %3\n"},
};

Tensors example_inputs(const Graph& graph) {
  Tensors inputs;
  for (int value : graph.inputs) {
    const Tensor t = Tensor::empty(graph.values[value].dtype, graph.values[value].shape);
    for (int64_t i = 0; i < t.size(); ++i) {
      const double x = std::sin(static_cast<double>(i) * 1.3 + static_cast<double>(inputs.size()));
      store_doubles(&x, t, i, 1);
    }
    inputs.push_back(t);
  }
  return inputs;
}

TEST(Passes, TextInTextOut) {
  for (const PassCase& c : kCases) {
    SCOPED_TRACE(c.name);
    const Graph before = parse_graph(c.before);
    const Graph after = c.pass(before);
    EXPECT_EQ(print(after), c.after);
    const Tensors inputs = example_inputs(before), want = execute(before, inputs), got = execute(after, inputs);
    ASSERT_EQ(got.size(), want.size());
    for (size_t i = 0; i < got.size(); ++i) {
      const auto a = to_doubles(got[i]), b = to_doubles(want[i]);
      ASSERT_EQ(a.size(), b.size());
      for (size_t k = 0; k < a.size(); ++k) EXPECT_NEAR(a[k], b[k], 1e-4 * std::max(1.0, std::abs(b[k])));
    }
  }
}

}  // namespace
}  // namespace gossamer::test
