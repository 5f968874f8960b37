// Writes activations that a model has spelled out as the ops that they are.
//   mul(x, sigmoid(x))                          =>  silu(x)
//   mul(mul(x, 0.5), add(erf(x / sqrt 2), 1))   =>  gelu(x)
// and so on, as TensorFlow, Keras and the exporters of PyTorch write them.
#include "graph/passes.h"
#include "graph/pattern.h"

namespace gossamer {
namespace {

#define PHI "add(erf(mul(x, 0.70710678)|div(x, 1.41421356)), 1)"
#define CUBE "pow(x, 3)|mul(x, mul(x, x)|square(x))"
#define PHI_BY_TANH                                                                           \
  "add(tanh(mul(add(x, mul(" CUBE ", 0.044715)), 0.79788456)|mul(mul(x, 0.79788456), add(mul(square(x)|mul(x, x), 0.044715), 1))), 1)"

const std::vector<Rewrite>& rewrites() {
  static const std::vector<Rewrite> all{
    {"maximum(x, 0)", "relu(x)"},
    {"minimum(relu(x)|maximum(x, 0), 6)|maximum(minimum(x, 6), 0)|relu(minimum(x, 6))|clipByValue(x; 0, 6)", "relu6(x)"},
    {"div(1, add(exp(neg(x)), 1))|reciprocal(add(exp(neg(x)), 1))", "sigmoid(x)"},
    {"div(relu6(add(x, 3)), 6)|mul(relu6(add(x, 3)), 0.16666667)", "hardSigmoid(x; 0.16666666666666666, 0.5)"},
    {"div(mul(x, relu6(add(x, 3))), 6)|mul(mul(x, relu6(add(x, 3))), 0.16666667)|mul(mul(x, 0.16666667)|div(x, 6), relu6(add(x, 3)))"
     "|mul(x, hardSigmoid(x; 0.16666667, 0.5))",
     "hardSwish(x)"},
    {"mul(x, sigmoid(x))|div(x, add(exp(neg(x)), 1))", "silu(x)"},
    {"log(add(exp(x), 1))|log1p(exp(x))", "softplus(x)"},
    {"mul(x, tanh(softplus(x)))", "mish(x)"},
    {"mul(mul(x, 0.5), " PHI ")|mul(x, mul(" PHI ", 0.5))|mul(mul(x, " PHI "), 0.5)|div(mul(x, " PHI "), 2)", "gelu(x)"},
    {"mul(mul(x, 0.5), " PHI_BY_TANH ")|mul(x, mul(" PHI_BY_TANH ", 0.5))|mul(mul(x, " PHI_BY_TANH "), 0.5)|div(mul(x, " PHI_BY_TANH "), 2)",
     "geluTanh(x)"},
  };
  return all;
}
#undef PHI
#undef CUBE
#undef PHI_BY_TANH

}  // namespace

Graph recognise_activations(Graph graph) { return drop_dead_nodes(rewrite(std::move(graph), rewrites())); }

}  // namespace gossamer
