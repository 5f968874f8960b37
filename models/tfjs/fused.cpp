#include "tfjs/fused.h"

#include "gossamer/ops.h"
#include "ops/names.gen.h"

namespace gossamer::models::tfjs {
namespace {

struct Activation {
  std::string_view name;
  OpId op;
};
constexpr Activation kActivations[] = {
    {"relu", op("relu")}, {"relu6", op("relu6")}, {"elu", op("elu")}, {"sigmoid", op("sigmoid")},
};

// The bias belongs to channels, which NCHW has not last.
Tensor add_bias(const Context& c, const Tensor& x, const Tensor& bias) {
  const bool channels_first = layout_of(c) == "NCHW" && x.rank() == 4 && bias.rank() == 1 && bias.size() > 1;
  return ops::add(x, channels_first ? ops::reshape(bias, {bias.size() * 1.0, 1, 1}) : bias);
}

Tensor activate(const Context& c, const Tensor& x, const std::string& name, int argument) {
  if (name == "prelu") return ops::prelu(x, c.in(argument));
  if (name == "leakyrelu") return ops::leaky_relu(x, c.number("leakyrelu_alpha", 0.2));
  for (const Activation& activation : kActivations) {
    if (activation.name == name) return run(activation.op, {x}, {})[0];
  }
  fail(c.node.op, "cannot fuse '{}'", name);
}

}  // namespace

std::string layout_of(const Context& c) {
  std::string layout = c.exact_text("data_format", "NHWC");
  for (char& letter : layout) letter = static_cast<char>(letter >= 'a' && letter <= 'z' ? letter - 32 : letter);
  return layout;
}

Tensor with_fused(const Context& c, const Tensor& x) {
  Tensor out = x;
  int argument = 2;
  for (const std::string& name : c.texts("fused_ops")) {
    if (name == "biasadd") out = add_bias(c, out, c.in(argument++));
    else if (!name.empty() && name != "linear") out = activate(c, out, name, argument);
  }
  return out;
}

}  // namespace gossamer::models::tfjs
