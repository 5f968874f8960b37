// Arithmetic, functions of one number, comparisons and logic: most take their inputs as they are.
#include "gossamer/ops.h"
#include "ops/names.gen.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

Items clip(Context& c) { return {ops::clip_by_value(c.in(0), c.number(1), c.number(2))}; }

constexpr Row kRows[] = {
    {"Abs", op("abs")},
    {"Acos", op("acos")},
    {"Acosh", op("acosh")},
    {"Add", op("add")},
    {"AddN", op("addN")},
    {"AddV2", op("add")},
    {"Asin", op("asin")},
    {"Asinh", op("asinh")},
    {"Atan", op("atan")},
    {"Atan2", op("atan2")},
    {"Atanh", op("atanh")},
    {"BiasAdd", op("add")},
    {"BitwiseAnd", op("bitwiseAnd")},
    {"Ceil", op("ceil")},
    {"ClipByValue", clip},
    {"Complex", op("complex")},
    {"ComplexAbs", op("abs")},
    {"Cos", op("cos")},
    {"Cosh", op("cosh")},
    {"Div", op("div")},
    {"DivNoNan", op("divNoNan")},
    {"Elu", op("elu")},
    {"Equal", op("equal")},
    {"Erf", op("erf")},
    {"Exp", op("exp")},
    {"Expm1", op("expm1")},
    {"Floor", op("floor")},
    {"FloorDiv", op("floorDiv")},
    {"FloorMod", op("mod")},
    {"Greater", op("greater")},
    {"GreaterEqual", op("greaterEqual")},
    {"Imag", op("imag")},
    {"IsFinite", op("isFinite")},
    {"IsInf", op("isInf")},
    {"IsNan", op("isNaN")},
    {"LeakyRelu", [](Context& c) -> Items { return {ops::leaky_relu(c.in(0), c.number("alpha", 0.2))}; }},
    {"Less", op("less")},
    {"LessEqual", op("lessEqual")},
    {"Log", op("log")},
    {"Log1p", op("log1p")},
    {"LogicalAnd", op("logicalAnd")},
    {"LogicalNot", op("logicalNot")},
    {"LogicalOr", op("logicalOr")},
    {"Maximum", op("maximum")},
    {"Minimum", op("minimum")},
    {"Mod", op("mod")},
    {"Mul", op("mul")},
    {"Neg", op("neg")},
    {"NotEqual", op("notEqual")},
    {"Pow", op("pow")},
    {"Prelu", op("prelu")},
    {"Real", op("real")},
    {"RealDiv", op("div")},
    {"Reciprocal", op("reciprocal")},
    {"Relu", op("relu")},
    {"Relu6", op("relu6")},
    {"Round", op("round")},
    {"Rsqrt", op("rsqrt")},
    {"Select", op("where")},
    {"SelectV2", op("where")},
    {"Selu", op("selu")},
    {"Sigmoid", op("sigmoid")},
    {"Sign", op("sign")},
    {"Sin", op("sin")},
    {"Sinh", op("sinh")},
    {"Softplus", op("softplus")},
    {"Sqrt", op("sqrt")},
    {"Square", op("square")},
    {"SquaredDifference", op("squaredDifference")},
    {"Sub", op("sub")},
    {"Tan", op("tan")},
    {"Tanh", op("tanh")},
};

}  // namespace

std::span<const Row> elementwise_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
