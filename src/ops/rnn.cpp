// Recurrent layers over whole sequences. Backends run them at once; elsewhere, and under a tape, they are their steps.
#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

using namespace ops;

enum Input { kX, kKernel, kRecurrent, kH, kC, kBias };

void want_shape(Inputs in, Input input, const Attrs& attrs, const Shape& wanted) {
  if (!in[input] || in[input].shape() == wanted) return;
  fail(attrs.op().name, "{} has shape {}, but {} is needed", attrs.op().params[input].name, in[input].shape(), wanted);
}

Specs infer_lstm(Inputs in, const Attrs& attrs) {
  const Tensor &x = in[kX], &h = in[kH];
  check_floats(attrs.op(), in);
  if (x.rank() != 3 || h.rank() != 2) fail("lstm", "x must be [batch, steps, features] and h [batch, units], but they are {} and {}", x.shape(), h.shape());
  const int64_t batch = x.dim(0), units = h.dim(1);
  if (x.dim(1) < 1) fail("lstm", "x has no steps");
  want_shape(in, kKernel, attrs, {x.dim(2), 4 * units});
  want_shape(in, kRecurrent, attrs, {units, 4 * units});
  want_shape(in, kBias, attrs, {4 * units});
  want_shape(in, kH, attrs, {batch, units});
  want_shape(in, kC, attrs, {batch, units});
  return {{x.dtype(), {batch, x.dim(1), units}}, {x.dtype(), {batch, units}}, {x.dtype(), {batch, units}}};
}

Tensors expand_lstm(Inputs in, const Attrs&) {
  const int64_t batch = in[kX].dim(0), steps = in[kX].dim(1), gates = in[kKernel].dim(1);
  Tensor all = mat_mul(reshape(in[kX], Shape{batch * steps, in[kX].dim(2)}), in[kKernel]);
  if (in[kBias]) all = all + in[kBias];
  const Tensors of_steps = unstack(reshape(all, Shape{batch, steps, gates}), 1);
  Tensor h = in[kH], c = in[kC];
  Tensors hs;
  for (const Tensor& z : of_steps) {
    const Tensors gate = split(z + mat_mul(h, in[kRecurrent]), 4, 1);
    c = sigmoid(gate[1]) * c + sigmoid(gate[0]) * tanh(gate[2]);
    h = sigmoid(gate[3]) * tanh(c);
    hs.push_back(h);
  }
  return {stack(hs, 1), h, c};
}

constexpr OpDef kRows[] = {
    {.signature = "lstm(x: Tensor, kernel: Tensor, recurrentKernel: Tensor, h: Tensor, c: Tensor, bias?: Tensor): Tensor[]",
     .doc = DOC("A long short-term memory over x, [batch, steps, features]: h of every step, [batch, steps, units], the last h and the\n"
                "last c, [batch, units]. kernel is [features, 4 units], recurrentKernel [units, 4 units] and bias [4 units], each for the\n"
                "input gate, the forget gate, the candidate and the output gate, as Keras orders them; h and c are the first states.\n"
                "Source: Hochreiter and Schmidhuber, Long Short-Term Memory, 1997; Gers et al., 2000."),
     .internal = true,
     .infer = infer_lstm,
     .expand = expand_lstm},
};

}  // namespace

std::span<const OpDef> rnn_ops() { return kRows; }

}  // namespace gossamer
