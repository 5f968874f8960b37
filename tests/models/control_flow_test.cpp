// Branches, loops and functions of both TensorFlow versions.
#include <gtest/gtest.h>

#include "graph_model.h"
#include "tfjs/reader.h"

namespace gossamer::models {
namespace {

struct Row {
  const char* what;
  std::string nodes;      // y is the output, x the input
  std::string functions;
  double x, y;
};

std::string placeholder(const char* name) { return std::string(R"({"name": ")") + name + R"(", "op": "Placeholder"})"; }

std::string node(const std::string& name, const std::string& op, const std::string& inputs, const std::string& attrs = "") {
  return R"({"name": ")" + name + R"(", "op": ")" + op + R"(", "input": [)" + inputs + R"(], "attr": {)" + attrs + "}}";
}

// An argument and a result of the same name everywhere.
std::string function(const std::string& name, const std::string& nodes, const std::string& result) {
  return R"({"signature": {"name": ")" + name + R"(", "inputArg": [{"name": "a"}], "outputArg": [{"name": "r"}]}, "ret": {"r": ")" + result +
         R"("}, "nodeDef": [)" + nodes + "]}";
}

std::string func(const char* attr, const char* name) { return std::string("\"") + attr + R"(": {"func": {"name": ")" + name + R"("}})"; }

const std::string kDouble = function("double", node("n", "Add", R"("a", "a")"), "n:z:0");
const std::string kNegate = function("negate", node("n", "Neg", R"("a")"), "n:y:0");
// exp(a) is finite: a is less than 89.
const std::string kSmall = function("small", node("k", "Exp", R"("a")") + "," + node("n", "IsFinite", R"("k")"), "n:y:0");

const std::string kFrame = R"("frame_name": {"s": "bG9vcA=="})";

// v = start; while (exp(v) is finite) v = body. The nodes' names begin with `p`; the frame's name is base64.
std::string loop(const std::string& p, const std::string& start, const std::string& step, const std::string& frame, const std::string& body) {
  const std::string name = R"("frame_name": {"s": ")" + frame + R"("})";
  auto quoted = [&](const char* n) { return "\"" + p + n + "\""; };
  return node(p + "enter", "Enter", start, name) + "," + node(p + "step", "Enter", step, name + R"(, "is_constant": {"b": true})") + "," +
         node(p + "merge", "Merge", quoted("enter") + "," + quoted("next")) + "," + node(p + "e", "Exp", quoted("merge")) + "," +
         node(p + "f", "IsFinite", quoted("e")) + "," + node(p + "cond", "LoopCond", quoted("f")) + "," +
         node(p + "switch", "Switch", quoted("merge") + "," + quoted("cond")) + "," + body + "," +
         node(p + "next", "NextIteration", quoted("body")) + "," + node(p + "exit", "Exit", quoted("switch"));
}

// v += step
const std::string kAdding = loop("", R"("x")", R"("x")", "bG9vcA==", node("body", "Add", R"("switch:1", "step")"));
const std::string kNested =
    loop("o/", R"("x")", R"("x")", "b3V0ZXI=",
         loop("i/", R"("o/switch:1")", R"("o/step")", "aW5uZXI=", node("i/body", "Add", R"("i/switch:1", "i/step")")) + "," +
             node("o/body", "Add", R"("i/exit", "o/step")"));

const Row kRows[] = {
    {"PartitionedCall", node("y", "PartitionedCall", R"("x")", func("f", "double")), kDouble, 3, 6},
    {"If, taken", node("y", "If", R"("x", "x")", func("then_branch", "double") + "," + func("else_branch", "negate")), kDouble + "," + kNegate, 3, 6},
    {"If, not taken", node("y", "StatelessIf", R"("x", "x")", func("then_branch", "double") + "," + func("else_branch", "negate")),
     kDouble + "," + kNegate, 0, -0.0},
    {"While", node("y", "While", R"("x")", func("cond", "small") + "," + func("body", "double")), kSmall + "," + kDouble, 3, 96},
    {"While without a round", node("y", "StatelessWhile", R"("x")", func("cond", "small") + "," + func("body", "double")), kSmall + "," + kDouble, 99, 99},
    {"Switch and Merge, true", node("s", "Switch", R"("x", "x")") + "," + node("t", "Add", R"("s:1", "s:1")") + "," + node("f", "Neg", R"("s:0")") + "," +
     node("y", "Merge", R"("f", "t")"), "", 3, 6},
    {"Switch and Merge, false", node("s", "Switch", R"("x", "x")") + "," + node("t", "Add", R"("s:1", "s:1")") + "," + node("f", "Exp", R"("s:0")") + "," +
     node("y", "Merge", R"("f", "t")"), "", 0, 1},
    {"a branch that only a control input ties to the switch",
     node("s", "Switch", R"("x", "x")") + "," + node("t", "Size", R"("x", "^s1")") + "," + node("s1", "Identity", R"("s:1")") + "," +
     node("f", "Exp", R"("s:0")") + "," + node("y", "Merge", R"("t", "f")"), "", 0, 1},
    {"Enter … Exit", kAdding + "," + node("y", "Identity", R"("exit")"), "", 20, 100},
    {"a loop in a loop", kNested + "," + node("y", "Identity", R"("o/exit")"), "", 40, 160},
    {"Enter without a loop", node("y", "Enter", R"("x")", kFrame), "", 5, 5},
};

TEST(ControlFlow, GivesWhatTensorFlowGives) {
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.what);
    const std::string json = R"({"modelTopology": {"node": [)" + placeholder("x") + "," + row.nodes + R"(], "library": {"function": [)" + row.functions + "]}}}";
    GraphModel model(tfjs::read_model(json, {}));
    Tensor y;
    ASSERT_NO_THROW(y = model.execute({{"x", Tensor::scalar(row.x)}}, {"y"})[0]);
    EXPECT_EQ(to_doubles(y)[0], row.y);
  }
}

TEST(ControlFlow, ABranchNotTakenHasNoOutput) {
  const std::string json = R"({"modelTopology": {"node": [)" + placeholder("x") + "," + node("s", "Switch", R"("x", "x")") + "]}}";
  GraphModel model(tfjs::read_model(json, {}));
  EXPECT_THROW(model.execute({{"x", Tensor::scalar(1)}}, {"s:0"}), Error);
  EXPECT_EQ(to_doubles(model.execute({{"x", Tensor::scalar(1)}}, {"s:1"})[0])[0], 1);
}

TEST(ControlFlow, SynchronousExecutionRefusesIt) {
  const std::string json = R"({"modelTopology": {"node": [)" + placeholder("x") + "," + node("y", "Enter", R"("x")", kFrame) + "]}}";
  GraphModel model(tfjs::read_model(json, {}));
  EXPECT_THROW(model.execute({{"x", Tensor::scalar(1)}}, {"y"}, true), Error);
}

}  // namespace
}  // namespace gossamer::models
