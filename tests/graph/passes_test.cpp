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
     "%1 = relu(%0) -> f32[2]\n"
     "return %1\n"},
    {"two transposes that undo each other go", cancel_transposes,
     "%0 = input f32[2,3,4]\n"
     "%1 = transpose(%0, [0,2,1])\n"
     "%2 = transpose(%1, [0,2,1])\n"
     "%3 = relu(%2)\n"
     "return %3",
     "%0 = input f32[2,3,4]\n"
     "%1 = relu(%0) -> f32[2,3,4]\n"
     "return %1\n"},
    {"transposes join", cancel_transposes,
     "%0 = input f32[2,3,4]\n"
     "%1 = transpose(%0, [1,2,0])\n"
     "%2 = transpose(%1, [1,0,2])\n"
     "return %2",
     "%0 = input f32[2,3,4]\n"
     "%1 = transpose(%0, perm=[2,1,0]) -> f32[4,3,2]\n"
     "return %1\n"},
    {"a transpose sinks below elementwise ops and meets its inverse", cancel_transposes,
     "%0 = input f32[2,3]\n"
     "%1 = input f32[2,3]\n"
     "%2 = transpose(%0)\n"
     "%3 = transpose(%1)\n"
     "%4 = add(%2, %3)\n"
     "%5 = relu(%4)\n"
     "%6 = mul(%5, f32[1,1]{3})\n"
     "%7 = transpose(%6)\n"
     "return %7",
     "%0 = input f32[2,3]\n"
     "%1 = input f32[2,3]\n"
     "%2 = add(%0, %1) -> f32[2,3]\n"
     "%3 = relu(%2) -> f32[2,3]\n"
     "%4 = mul(%3, const f32[]) -> f32[2,3]\n"
     "return %4\n"},
    {"batch norm folds into filter and bias", fold_batch_norm,
     "%0 = input f32[1,4,4,2]\n"
     "%1 = conv2d(%0, f32[3,3,2,3], 1, 'same')\n"
     "%2 = batchNorm(%1, f32[3], f32[3]:0.5..2, f32[3], f32[3]:0.5..2, 0.01)\n"
     "return %2",
     "%0 = input f32[1,4,4,2]\n"
     "%1 = conv2d(%0, const f32[3,3,2,3], strides=1, pad='same') -> f32[1,4,4,3]\n"
     "%2 = add(%1, const f32[3]) -> f32[1,4,4,3]\n"
     "return %2\n"},
    {"a scale folds through the bias of a depthwise convolution", fold_batch_norm,
     "%0 = input f32[1,4,4,2]\n"
     "%1 = depthwiseConv2d(%0, f32[3,3,2,2], 1, 'same')\n"
     "%2 = add(%1, f32[4])\n"
     "%3 = mul(%2, f32[1,1,4])\n"
     "return %3",
     "%0 = input f32[1,4,4,2]\n"
     "%1 = depthwiseConv2d(%0, const f32[3,3,2,2], strides=1, pad='same') -> f32[1,4,4,4]\n"
     "%2 = add(%1, const f32[4]) -> f32[1,4,4,4]\n"
     "return %2\n"},
    {"bias and activation fuse", fuse_bias_and_activation,
     "%0 = input f32[1,4,4,2]\n"
     "%1 = conv2d(%0, f32[3,3,2,3], 2, 'same')\n"
     "%2 = add(%1, f32[3])\n"
     "%3 = relu6(%2)\n"
     "%4 = reshape(%3, [4,3])\n"
     "%5 = matMul(%4, f32[3,2])\n"
     "%6 = leakyRelu(%5, 0.3)\n"
     "return %6",
     "%0 = input f32[1,4,4,2]\n"
     "%1 = fusedConv2D(%0, const f32[3,3,2,3], const f32[3], _, strides=2, pad='same', activation='relu6') -> f32[1,2,2,3]\n"
     "%2 = reshape(%1, shape=[4,3]) -> f32[4,3]\n"
     "%3 = fusedMatMul(%2, const f32[3,2], _, _, activation='leakyrelu', leakyreluAlpha=0.3) -> f32[4,2]\n"
     "return %3\n"},
    {"a result that others read is not fused away", fuse_bias_and_activation,
     "%0 = input f32[2,3]\n"
     "%1 = matMul(%0, f32[3,3])\n"
     "%2 = relu(%1)\n"
     "return %1, %2",
     "%0 = input f32[2,3]\n"
     "%1 = fusedMatMul(%0, const f32[3,3], _, _) -> f32[2,3]\n"
     "%2 = relu(%1) -> f32[2,3]\n"
     "return %1, %2\n"},
    {"a transpose that others read stays", cancel_transposes,
     "%0 = input f32[2,3]\n"
     "%1 = transpose(%0)\n"
     "%2 = relu(%1)\n"
     "return %1, %2",
     "%0 = input f32[2,3]\n"
     "%1 = transpose(%0) -> f32[3,2]\n"
     "%2 = relu(%1) -> f32[3,2]\n"
     "return %1, %2\n"},
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
