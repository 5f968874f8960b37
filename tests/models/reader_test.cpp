// Model files that are broken, each in one way: what the error says, and that nothing stays behind.
#include <gtest/gtest.h>

#include <cstring>

#include "core/kernel_choice.h"
#include "graph_model.h"
#include "tfjs/reader.h"

namespace gossamer::models {
namespace {

// Bytes of the weight files.
Tensor block_of(std::initializer_list<float> values) {
  const Tensor block = Tensor::empty(DType::uint8, {static_cast<int64_t>(values.size() * 4)});
  std::memcpy(block.raw(), values.begin(), values.size() * 4);
  return block;
}

// y = x + w
constexpr const char* kSpecs = R"([{"name": "w", "shape": [2], "dtype": "float32"}])";
constexpr const char* kNodes = R"([
  {"name": "x", "op": "Placeholder", "attr": {"dtype": {"type": "DT_FLOAT"}, "shape": {"shape": {"dim": [{"size": "-1"}]}}}},
  {"name": "w", "op": "Const"},
  {"name": "y", "op": "AddV2", "input": ["x", "w"]}])";

std::string model_json(const std::string& nodes = kNodes, const std::string& specs = kSpecs) {
  return R"({"modelTopology": {"node": )" + nodes + R"(}, "weightSpecs": )" + specs + "}";
}

std::string error_of(const std::string& json, const Tensor& block, const NamedTensors& inputs) {
  try {
    GraphModel model(tfjs::read_model(json, block));
    model.execute(inputs, {"y"});
  } catch (const Error& e) {
    return e.what();
  }
  return "";
}

TEST(GraphModelReader, RunsAGoodModel) {
  GraphModel model(tfjs::read_model(model_json(), block_of({10, 20})));
  const Tensor y = model.execute({{"x", Tensor::of({2}, {1, 2})}}, {"y"})[0];
  EXPECT_EQ(to_doubles(y), (std::vector<double>{11, 22}));
}

// x through an op that notes whether devices are to keep weights as they are; y are the boxes among it, or the same numbers.
bool is_precise = false;
bool keeps_precision_beside(const char* nodes) {
  const CustomOps note{{"Note"}, [](const ForeignNode&, const Tensors& in) {
    is_precise = keeps_precision();
    return Tensors{in[0]};
  }};
  const std::string specs = R"([{"name": "scores", "shape": [2], "dtype": "float32"}, {"name": "most", "shape": [], "dtype": "int32"},
                                {"name": "overlap", "shape": [], "dtype": "float32"}])";
  GraphModel model(tfjs::read_model(model_json(nodes, specs), block_of({0.1f, 0.9f, __builtin_bit_cast(float, 1), 0.5f})), note);
  model.execute({{"x", Tensor::of({2, 4}, {0, 0, 1, 1, 0, 0, 1, 1})}}, {"y"});
  return is_precise;
}

TEST(GraphModelReader, ModelsThatChooseAmongBoxesKeepPrecision) {
  EXPECT_TRUE(keeps_precision_beside(R"([
    {"name": "x", "op": "Placeholder"}, {"name": "scores", "op": "Const"}, {"name": "most", "op": "Const"}, {"name": "overlap", "op": "Const"},
    {"name": "n", "op": "Note", "input": ["x"]}, {"name": "y", "op": "NonMaxSuppressionV2", "input": ["n", "scores", "most", "overlap"]}])"));
  EXPECT_FALSE(keeps_precision());
  EXPECT_FALSE(keeps_precision_beside(R"([{"name": "x", "op": "Placeholder"}, {"name": "n", "op": "Note", "input": ["x"]}, {"name": "y", "op": "Neg", "input": ["n"]}])"));
}

TEST(GraphModelReader, WeightsAreViewsOfTheBlock) {
  const Tensor block = block_of({10, 20});
  const ForeignModel model = tfjs::read_model(model_json(), block);
  EXPECT_EQ(model.weights[0].second.raw(), block.raw());
}

struct Broken {
  const char* what;
  std::string json;
  const char* message;  // a part of it
};

const Broken kBroken[] = {
    {"invalid JSON", R"({"modelTopology": {"node": [)", "not valid JSON"},
    {"no nodes", R"({"modelTopology": {}})", "no list of nodes"},
    {"a truncated weight file", model_json(kNodes, R"([{"name": "w", "shape": [3], "dtype": "float32"}])"),
     "w: the weight needs 12 bytes, but only 8 are left"},
    {"an unknown weight dtype", model_json(kNodes, R"([{"name": "w", "shape": [2], "dtype": "float31"}])"), "w: Unsupported dtype"},
    {"a negative dimension", model_json(kNodes, R"([{"name": "w", "shape": [-2], "dtype": "float32"}])"), "w: the weight has a dimension -2"},
    {"huge dimensions", model_json(kNodes, R"([{"name": "w", "shape": [4000000000, 4000000000, 4000000000], "dtype": "float32"}])"),
     "too many elements"},
    {"too many dimensions", model_json(kNodes, R"([{"name": "w", "shape": [1,1,1,1,1,1,1,1,1], "dtype": "float32"}])"), "w: the weight has rank 9"},
    {"a weight quantised without scale",
     model_json(kNodes, R"([{"name": "w", "shape": [2], "dtype": "float32", "quantization": {"dtype": "uint8"}}])"), "no scale and min"},
    {"a missing weight", model_json(kNodes, "[]"), "constant 'w' has no weight"},
    {"a missing node", model_json(R"([{"name": "y", "op": "Relu", "input": ["x"]}])"), "node 'y' has the input 'x', but there is no such node"},
    {"two nodes of one name", model_json(R"([{"name": "y", "op": "NoOp"}, {"name": "y", "op": "NoOp"}])"), "two nodes are named 'y'"},
    {"a cycle", model_json(R"([{"name": "x", "op": "Relu", "input": ["y"]}, {"name": "y", "op": "Relu", "input": ["x"]}, {"name": "z", "op": "Relu", "input": ["y"]}])"),
     "has a cycle: node 'y' (Relu) depends on itself"},
    {"nothing but a cycle", model_json(R"([{"name": "x", "op": "Relu", "input": ["y"]}, {"name": "y", "op": "Relu", "input": ["x"]}])"),
     "has a cycle: each node is an input of another"},
    {"unknown ops", model_json(R"([{"name": "x", "op": "Foo"}, {"name": "y", "op": "Bar", "input": ["x"]}])"),
     "unknown ops: Bar (node 'y'), Foo (node 'x')"},
    {"an unknown output", model_json(R"([{"name": "x", "op": "NoOp"}, {"name": "y", "op": "Relu", "input": ["x:3"]}])"),
     "node 'x' (NoOp): it has 1 outputs, but output 3 is used"},
    {"an op without its inputs", model_json(R"([{"name": "x", "op": "NoOp"}, {"name": "y", "op": "Reshape", "input": ["x"]}])"),
     "node 'y' (Reshape)"},
    {"a function that calls itself",
     R"({"modelTopology": {"node": [{"name": "y", "op": "PartitionedCall", "attr": {"f": {"func": {"name": "f"}}}}], "library": {"function": [
       {"signature": {"name": "f", "outputArg": [{"name": "o"}]}, "ret": {"o": "n"},
        "nodeDef": [{"name": "n", "op": "PartitionedCall", "attr": {"f": {"func": {"name": "f"}}}}]}]}}})",
     "call each other more than 64 deep"},
    {"a loop without a condition", model_json(R"([{"name": "x", "op": "Placeholder"},
       {"name": "e", "op": "Enter", "input": ["x"]}, {"name": "m", "op": "Merge", "input": ["e", "n"]},
       {"name": "n", "op": "NextIteration", "input": ["m"]}, {"name": "y", "op": "Exit", "input": ["m"]}])"),
     "has no condition"},
};

TEST(GraphModelReader, BrokenFilesSayWhatIsWrong) {
  for (const Broken& broken : kBroken) {
    const Tensor block = block_of({10, 20});
    const std::string error = error_of(broken.json, block, {});
    EXPECT_NE(error.find(broken.message), std::string::npos) << broken.what << " gave «" << error << "»";
    EXPECT_EQ(block.storage()->references, 1) << broken.what << ": the weights stayed allocated";
  }
}

TEST(GraphModelReader, ChainsMayBeDeeperThanTheStack) {
  std::string nodes = R"([{"name": "x", "op": "Placeholder"})";
  for (int i = 0; i < 100000; ++i) {
    nodes += R"(,{"name": "n)" + std::to_string(i) + R"(", "op": "Identity", "input": [")" + (i ? "n" + std::to_string(i - 1) : "x") + "\"]}";
  }
  GraphModel model(tfjs::read_model(model_json(nodes + "]", "[]"), {}));
  const Tensor y = model.execute({{"x", Tensor::of({1}, {7})}}, {"n99999"})[0];
  EXPECT_EQ(to_doubles(y), std::vector<double>{7});
}

TEST(GraphModelReader, NestedJsonMayBeDeeperThanTheStack) {
  EXPECT_NE(error_of(std::string(100000, '['), {}, {}).find("not valid JSON"), std::string::npos);
}

// --- quantised and packed weights ------------------------------------------------------------------------------------

struct Stored {
  const char* spec;  // of weight "w", without its name
  std::vector<uint8_t> bytes;
  std::vector<double> values;
};

const Stored kStored[] = {
    {R"("shape": [3], "dtype": "float32", "quantization": {"dtype": "uint8", "scale": 0.5, "min": -1})", {0, 2, 255}, {-1, 0, 126.5}},
    {R"("shape": [2], "dtype": "int32", "quantization": {"dtype": "uint16", "scale": 1.5, "min": 0})", {1, 0, 0, 1}, {2, 384}},
    {R"("shape": [2], "dtype": "float32", "quantization": {"dtype": "float16"})", {0, 0x3c, 0, 0xc0}, {1, -2}},
    {R"("shape": [2], "dtype": "bool")", {1, 0}, {1, 0}},
    {R"("shape": [], "dtype": "int32")", {5, 0, 0, 0}, {5}},
    {R"("shape": [0], "dtype": "float32")", {}, {}},
};

TEST(GraphModelReader, DecodesWeights) {
  for (const Stored& stored : kStored) {
    // A byte before it: no weight lies on an aligned address.
    const Tensor block = Tensor::empty(DType::uint8, {static_cast<int64_t>(stored.bytes.size()) + 1});
    std::copy(stored.bytes.begin(), stored.bytes.end(), block.data<uint8_t>() + 1);
    const std::string specs = R"([{"name": "first", "shape": [1], "dtype": "bool"}, {"name": "w", )" + std::string(stored.spec) + "}]";
    const ForeignModel model = tfjs::read_model(model_json("[]", specs), block);
    EXPECT_EQ(to_doubles(model.weights[1].second), stored.values) << stored.spec;
  }
}

TEST(GraphModelReader, DecodesStrings) {
  const std::string bytes("\2\0\0\0hi\0\0\0\0", 10);
  const Tensor block = Tensor::empty(DType::uint8, {10});
  std::copy(bytes.begin(), bytes.end(), block.data<char>());
  const ForeignModel model = tfjs::read_model(model_json("[]", R"([{"name": "w", "shape": [2], "dtype": "string"}])"), block);
  EXPECT_EQ(model.weights[0].second.strings()[0], "hi");
  EXPECT_EQ(model.weights[0].second.strings()[1], "");
}

}  // namespace
}  // namespace gossamer::models
