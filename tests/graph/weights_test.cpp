// Weights in plans: packed where they lay, so that they are in memory once, and there for whoever asks for them.
#include <gtest/gtest.h>

#include "core/packed.h"
#include "graph/execute.h"
#include "graph/plan.h"
#include "graph_text.h"

namespace gossamer::test {
namespace {

struct Case {
  const char* name;
  std::string call;  // of %0, which is x
  const char* x;     // its shape behind the batch
  bool in_place = true;
};
const Case kCases[] = {
    {"1x1 convolution", "conv2d(%0, f32[1,1,16,24], 1, 'valid')", "7,7,16"},
    {"columns that fill no panel", "conv2d(%0, f32[1,1,16,21], 1, 'valid')", "7,7,16"},
    {"less than a panel", "conv2d(%0, f32[1,1,9,5], 1, 'valid')", "7,7,9"},
    {"first layer", "conv2d(%0, f32[3,3,3,16], 2, 'same')", "9,9,3"},
    {"5x5 convolution, a panel not filled", "conv2d(%0, f32[5,5,20,12], 1, 'same')", "9,9,20"},
    {"grouped", "conv2d(%0, f32[3,3,4,16], 1, 'same')", "8,8,8"},
    {"groups that fill no panel", "conv2d(%0, f32[3,3,4,12], 1, 'same')", "8,8,8", false},
    {"3x3 convolution by transformed filters", "conv2d(%0, f32[3,3,16,16], 1, 'same')", "9,9,16", false},
    {"depthwise", "depthwiseConv2d(%0, f32[3,3,12,1], 1, 'same')", "8,8,12"},
    {"depthwise, channels that are no fours", "depthwiseConv2d(%0, f32[3,3,10,1], 1, 'same')", "8,8,10", false},
    {"product", "matMul(%0, f32[37,40])", "5,37"},
    {"product of more rows than are copied at once", "matMul(%0, f32[700,200])", "2,700"},
    {"product, columns that fill no panel", "matMul(%0, f32[600,203])", "2,600"},
    {"product with a transposed matrix", "matMul(%0, f32[40,37], false, true)", "5,37"},
    {"product with a transposed matrix, columns that fill no panel", "matMul(%0, f32[43,37], false, true)", "5,37"},
    {"product of one row, a residual, steps and columns left over", "fusedMatMul(%0, f32[43,43], _, _, false, false, 'sigmoid', _, _, %0)", "43"},
    {"product of one row with more than is read at once", "matMul(%0, f32[2100,509])", "2100"},
    {"products with several matrices", "matMul(%0, f32[3,10,16])", "3,5,10"},
    {"products with several matrices, columns that fill no panel", "matMul(%0, f32[3,10,13])", "3,5,10", false},
};

Graph graph_of(const Case& c, int batch) {
  return parse_graph("%0 = input f32[" + std::to_string(batch) + "," + c.x + "]\n%1 = " + c.call + "\nreturn %1");
}

const Tensor& weight_of(const Graph& graph) {
  for (const Value& value : graph.values) {
    if (value.constant) return value.constant;
  }
  throw std::logic_error("the graph has no constant");
}

// The same graph for another batch, on the same weight.
Graph with_weight(Graph graph, const Tensor& weight) {
  for (Value& value : graph.values) {
    if (value.constant) value.constant = weight;
  }
  return graph;
}

Tensor some(const Shape& shape) {
  const Tensor t = Tensor::empty(DType::float32, shape);
  for (int64_t i = 0; i < t.size(); ++i) t.data<float>()[i] = static_cast<float>(i * 7919 % 101) / 50 - 1;
  return t;
}

void expect_close(const Tensor& got, const Tensor& want, const std::string& what) {
  ASSERT_EQ(to_text(got.shape()), to_text(want.shape())) << what;
  const auto a = to_doubles(got), b = to_doubles(want);
  for (size_t i = 0; i < a.size(); ++i) ASSERT_NEAR(a[i], b[i], 1e-4 * (1 + std::abs(b[i]))) << what << ", element " << i;
}

TEST(Weights, PlansOfAllShapesGiveWhatTheGraphGives) {
  for (const Backend* backend : backends()) {
    for (const Case& c : kCases) {
      const std::string what = std::string(backend->name) + ": " + c.name;
      const Graph one = graph_of(c, 1), two = with_weight(graph_of(c, 2), weight_of(one));
      const Tensor x1 = some(one.values[one.inputs[0]].shape), x2 = some(two.values[two.inputs[0]].shape);
      const std::vector<double> weight = to_doubles(weight_of(one));
      set_backend(*backends().back());
      const Tensor want1 = execute(one, {&x1, 1})[0], want2 = execute(two, {&x2, 1})[0];
      set_backend(*backend);
      Plan first(one, *backend);
      expect_close(first.run({&x1, 1})[0], want1, what);
      Plan second(two, *backend);
      expect_close(second.run({&x2, 1})[0], want2, what + ", second plan");
      EXPECT_EQ(to_doubles(weight_of(one)), weight) << what << ": the weight itself";
      expect_close(first.run({&x1, 1})[0], want1, what + ", after the weight was asked for");
      Plan reference(one, *backends().back());
      expect_close(reference.run({&x1, 1})[0], want1, what + ", then on the reference");
    }
  }
}

TEST(Weights, OfTheSimdKernelsLieInTheirMemoryOnce) {
  const Backend* backend = find_backend("wasm");
  ASSERT_TRUE(backend);
  for (const Case& c : kCases) {
    const Graph one = graph_of(c, 1), two = with_weight(graph_of(c, 2), weight_of(one));
    const Storage* storage = weight_of(one).storage();
    const void* memory = storage->data;
    Plan first(one, *backend), second(two, *backend);
    EXPECT_EQ(storage->data, c.in_place ? nullptr : memory) << c.name;
    EXPECT_EQ(storage->packed ? storage->packed->memory : memory, memory) << c.name;
  }
}

TEST(Weights, ThatAreSeenInPartStayAsTheyAre) {
  const Graph graph = graph_of(kCases[0], 1);
  const Tensor& weight = weight_of(graph);
  const Tensor part = Tensor::view(weight.storage(), 16, DType::float32, {4});
  const std::vector<double> before = to_doubles(part);
  Plan plan(graph, *find_backend("wasm"));
  EXPECT_EQ(to_doubles(part), before);
  EXPECT_NE(weight.storage()->data, nullptr);
}

TEST(Weights, OfALstmAreThereForTheReference) {
  const Graph graph = parse_graph(
      "%0 = input f32[2,3,5]\n%1, %2, %3 = lstm(%0, f32[5,16], f32[4,16], f32[2,4], f32[2,4], f32[16])\nreturn %1, %3");
  const Tensor x = some({2, 3, 5});
  set_backend(*backends().back());
  const Tensors want = execute(graph, {&x, 1});
  for (const Backend* backend : backends()) {
    Plan plan(graph, *backend);
    const Tensors got = plan.run({&x, 1});
    for (int i = 0; i < 2; ++i) expect_close(got[i], want[i], backend->name);
  }
}

}  // namespace
}  // namespace gossamer::test
