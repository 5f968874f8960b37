#include "ops/activation.h"

#include "gossamer/ops.h"

namespace gossamer {
namespace {

struct Activation {
  std::string_view name;
  Tensor (*apply)(const Tensor& x);
};

constexpr Activation kActivations[] = {
    {"linear", [](const Tensor& x) { return x; }}, {"relu", ops::relu}, {"relu6", ops::relu6},
    {"elu", ops::elu},                             {"sigmoid", ops::sigmoid},
};

}  // namespace

Tensor activate(std::string_view op, const Tensor& x, std::string_view name, const Tensor& prelu_weights, double leakyrelu_alpha) {
  for (const Activation& activation : kActivations) {
    if (activation.name == name) return activation.apply(x);
  }
  if (name == "leakyrelu") return ops::leaky_relu(x, leakyrelu_alpha);
  if (name != "prelu") fail(op, "unknown fused activation {}", name);
  if (!prelu_weights) fail(op, "the activation prelu wants preluActivationWeights");
  return ops::prelu(x, prelu_weights);
}

}  // namespace gossamer
