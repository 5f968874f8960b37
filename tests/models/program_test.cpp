// Models as plans: the same results as node by node, however shapes and branches change; nothing planned twice.
#include "program.h"

#include <gtest/gtest.h>

#include "gossamer/grad.h"
#include "graph_model.h"
#include "tfjs/reader.h"

namespace gossamer::models {
namespace {

std::string node(const std::string& name, const std::string& op, const std::string& inputs = "") {
  return R"({"name": ")" + name + R"(", "op": ")" + op + R"(", "input": [)" + inputs + "]}";
}

ForeignModel model_of(const std::string& nodes) {
  return tfjs::read_model(R"({"modelTopology": {"node": [)" + node("x", "Placeholder") + "," + nodes + "]}}", {});
}

// The rows of x that are not 0, doubled: how many there are depends on values.
const std::string kRowsThatAreSet = node("r", "Relu", R"("x")") + "," + node("where", "Where", R"("r")") + "," +
                                    node("rows", "GatherNd", R"("r", "where")") + "," + node("y", "Add", R"("rows", "rows")");

// A graph, its program, and the walk that it must agree with.
struct Compared {
  explicit Compared(const std::string& nodes)
      : model(model_of(nodes)), walk(model, tables, custom), wanted{{model.graph.find("y"), 0}},
        fed{model.graph.find("x")}, order(order_of(model.graph, fed, wanted)) {}

  std::vector<double> run(const Tensor& x) {
    const std::vector<double> planned = to_doubles(program.run(walk, model.graph, order, {{{fed[0], 0}, x}}, wanted)[0].tensor);
    EXPECT_EQ(planned, to_doubles(walk.run(model.graph, order, {{{fed[0], 0}, x}}, wanted)[0].tensor));
    return planned;
  }

  ForeignModel model;
  Tables tables;
  CustomOps custom;
  Walk walk;
  std::vector<Port> wanted;
  std::vector<int> fed;
  Order order;
  Program program;
};

TEST(Program, AGraphOfFixedShapesIsOnePlan) {
  Compared compared(node("a", "Relu", R"("x")") + "," + node("y", "Add", R"("a", "x")"));
  EXPECT_EQ(compared.run(Tensor::of({2}, {-1, 2})), (std::vector<double>{-1, 4}));
  EXPECT_EQ(compared.run(Tensor::of({2}, {3, -4})), (std::vector<double>{6, -4}));
  EXPECT_EQ(compared.program.segments(), 1u);
}

TEST(Program, EachInputShapeHasAPlan) {
  Compared compared(node("s", "Shape", R"("x")") + "," + node("f", "Cast", R"("s")") + "," + node("y", "Add", R"("s", "s")"));
  EXPECT_EQ(compared.run(Tensor::of({2}, {0, 0})), (std::vector<double>{4}));
  EXPECT_EQ(compared.run(Tensor::of({3}, {0, 0, 0})), (std::vector<double>{6}));
  EXPECT_EQ(compared.run(Tensor::of({2}, {1, 1})), (std::vector<double>{4}));
  EXPECT_EQ(compared.program.segments(), 2u);
}

TEST(Program, IsCutWhereShapesDependOnValues) {
  Compared compared(kRowsThatAreSet);
  EXPECT_EQ(compared.run(Tensor::of({3}, {1, -1, 2})), (std::vector<double>{2, 4}));
  EXPECT_EQ(compared.program.segments(), 2u);
  EXPECT_EQ(compared.run(Tensor::of({3}, {5, 6, -1})), (std::vector<double>{10, 12}));
  EXPECT_EQ(compared.program.segments(), 2u) << "as many rows as before";
  EXPECT_EQ(compared.run(Tensor::of({3}, {-1, -1, -1})), (std::vector<double>{}));
  EXPECT_EQ(compared.program.segments(), 3u) << "another number of rows";
}

TEST(Program, FollowsTheBranchThatIsTaken) {
  Compared compared(node("s", "Switch", R"("x", "x")") + "," + node("t", "Add", R"("s:1", "s:1")") + "," + node("f", "Exp", R"("s:0")") + "," +
              node("y", "Merge", R"("f", "t")"));
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(compared.run(Tensor::scalar(3)), (std::vector<double>{6}));
    EXPECT_EQ(compared.run(Tensor::scalar(0)), (std::vector<double>{1}));
  }
}

TEST(Program, ARunAllocatesOnlyItsOutputs) {
  GraphModel model(model_of(node("a", "Relu", R"("x")") + "," + node("b", "Exp", R"("a")") + "," + node("y", "Add", R"("a", "b")")));
  const Tensor x = Tensor::of({2}, {-1, 2});
  model.execute({{"x", x}}, {"y"});
  const int64_t before = storage_allocations();
  model.execute({{"x", x}}, {"y"});
  EXPECT_EQ(storage_allocations() - before, 1);
}

TEST(Program, UnderATapeEveryOpRunsByItself) {
  GraphModel model(model_of(node("y", "Square", R"("x")")));
  const Tensor x = Tensor::scalar(3);
  begin_tape();
  const Tensors y = model.execute({{"x", x}}, {"y"});
  const Tensors dx = gradients(y, Tensors(1), {&x, 1});
  end_tape();
  EXPECT_EQ(to_doubles(dx[0])[0], 6);
}

TEST(Program, OldPlansGo) {
  Compared compared(node("y", "Relu", R"("x")"));
  for (int64_t n = 1; n < 100; ++n) compared.run(Tensor::zeros(DType::float32, {n}));
  EXPECT_LE(compared.program.segments(), 32u);
}

}  // namespace
}  // namespace gossamer::models
