// A model of one block, as converters write them, for warm.cpp to load and run.
#include "api/warm_model.h"

#include "graph_model.h"
#include "tfjs/reader.h"

namespace gossamer::api {
namespace {

#define FLOAT "\"attr\":{\"T\":{\"type\":\"DT_FLOAT\"}"
#define FUSED(ops)                                                                                                          \
  FLOAT ",\"strides\":{\"list\":{\"i\":[\"1\",\"1\",\"1\",\"1\"]}},\"dilations\":{\"list\":{\"i\":[\"1\",\"1\",\"1\",\"1\"]}}," \
        "\"padding\":{\"s\":\"U0FNRQ==\"},\"data_format\":{\"s\":\"TkhXQw==\"},\"explicit_paddings\":{\"list\":{}},"           \
        "\"num_args\":{\"i\":\"1\"},\"epsilon\":{\"f\":0},\"fused_ops\":{\"list\":{\"s\":[" ops "]}}}}"
#define NODE(name, op, inputs) "{\"name\":\"" name "\",\"op\":\"" op "\",\"input\":[" inputs "],"
#define CONSTANT(name) "{\"name\":\"" name "\",\"op\":\"Const\",\"attr\":{\"dtype\":{\"type\":\"DT_FLOAT\"}}},"
#define BIAS "\"Qmlhc0FkZA==\""
#define RELU6 "\"UmVsdTY=\""

// x [1,14,14,32] => 3x3, relu6 => depthwise 3x3, relu6 => 1x1 => + => mean => dense => softmax => y [1,32]
constexpr char kModel[] =
    R"({"weightSpecs":[{"name":"k","shape":[3,3,32,32],"dtype":"float32"},{"name":"b","shape":[32],"dtype":"float32"},)"
    R"({"name":"d","shape":[3,3,32,1],"dtype":"float32"},{"name":"p","shape":[1,1,32,32],"dtype":"float32"},)"
    R"({"name":"w","shape":[32,32],"dtype":"float32"},{"name":"a","shape":[2],"dtype":"int32"}],"modelTopology":{"node":[)"
    R"({"name":"x","op":"Placeholder","attr":{"dtype":{"type":"DT_FLOAT"},"shape":{"shape":{"dim":[{"size":"1"},{"size":"14"},{"size":"14"},{"size":"32"}]}}}},)"
    CONSTANT("k") CONSTANT("b") CONSTANT("d") CONSTANT("p") CONSTANT("w")
    R"({"name":"a","op":"Const","attr":{"dtype":{"type":"DT_INT32"}}},)"
    NODE("c", "_FusedConv2D", R"("x","k","b")") FUSED(BIAS "," RELU6) ","
    NODE("e", "FusedDepthwiseConv2dNative", R"("c","d","b")") FUSED(BIAS "," RELU6) ","
    NODE("f", "_FusedConv2D", R"("e","p","b")") FUSED(BIAS) ","
    NODE("g", "AddV2", R"("f","c")") FLOAT "}},"
    NODE("m", "Mean", R"("g","a")") FLOAT R"(,"keep_dims":{"b":false},"Tidx":{"type":"DT_INT32"}}},)"
    NODE("n", "MatMul", R"("m","w")") FLOAT R"(,"transpose_a":{"b":false},"transpose_b":{"b":false}}},)"
    NODE("o", "BiasAdd", R"("n","b")") FLOAT R"(,"data_format":{"s":"TkhXQw=="}}},)"
    NODE("y", "Softmax", R"("o")") FLOAT "}}]}}";

// Zeros, but for the axes of the mean.
Tensor weights() {
  constexpr int64_t kCount = 3 * 3 * 32 * 32 + 32 + 3 * 3 * 32 + 32 * 32 + 32 * 32 + 2;
  const Tensor block = Tensor::zeros(DType::uint8, {4 * kCount});
  block.data<uint8_t>()[4 * (kCount - 2)] = 1;
  block.data<uint8_t>()[4 * (kCount - 1)] = 2;
  return block;
}

std::unique_ptr<models::GraphModel>& model() {
  static std::unique_ptr<models::GraphModel> loaded;
  return loaded;
}

}  // namespace

void load_warm_model() { model() = std::make_unique<models::GraphModel>(models::tfjs::read_model(kModel, weights())); }

void run_warm_model() {
  model()->execute({{"x", Tensor::zeros(DType::float32, {1, 14, 14, 32})}}, {"y"});
  model().reset();
}

}  // namespace gossamer::api
