// Recurrent layers over whole sequences. Backends run them at once; elsewhere they are their steps.
#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

using namespace ops;

// --- gates -----------------------------------------------------------------------------------------------------------

// What a sum becomes at a gate, and the slope there, of what it has become.
struct GateFunction {
  std::string_view name;
  Tensor (*apply)(const Tensor&);
  Tensor (*slope)(const Tensor&);
};

constexpr GateFunction kGateFunctions[] = {
    {"sigmoid", [](const Tensor& x) { return sigmoid(x); }, [](const Tensor& y) { return y * (y * -1 + 1); }},
    {"hardSigmoid", [](const Tensor& x) { return hard_sigmoid(x, 0.2, 0.5); },
     [](const Tensor& y) { return cast(logical_and(greater(y, beside(y, 0)), less(y, beside(y, 1))), y.dtype()) * 0.2; }},
};

const GateFunction& gate_function(const Attrs& attrs) {
  const std::string& name = attrs.text("recurrentActivation");
  for (const GateFunction& function : kGateFunctions) {
    if (function.name == name) return function;
  }
  fail(attrs.op().name, "recurrentActivation must be 'sigmoid' or 'hardSigmoid', got '{}'", name);
}

// The gates of a step, from their sums [batch, 4 units]: input, forget, candidate, output.
Tensors open_gates(const GateFunction& function, const Tensor& sums) {
  const Tensors z = split(sums, 4, 1);
  return {function.apply(z[0]), function.apply(z[1]), tanh(z[2]), function.apply(z[3])};
}

Tensor next_state(const Tensors& gates, const Tensor& c) { return gates[1] * c + gates[0] * gates[2]; }

// --- shapes ----------------------------------------------------------------------------------------------------------

void want_shape(Inputs in, const Attrs& attrs, int input, const Shape& wanted) {
  if (!in[input] || in[input].shape() == wanted) return;
  fail(attrs.op().name, "{} has shape {}, but {} is needed", attrs.op().params[input].name, in[input].shape(), wanted);
}

void want_steps(const Attrs& attrs, const Tensor& sequence) {
  if (sequence.dim(1) < 1) fail(attrs.op().name, "{} has no steps", attrs.op().params[0].name);
}

// --- lstm ------------------------------------------------------------------------------------------------------------

enum Input { kX, kKernel, kRecurrent, kH, kC, kBias };

Specs infer_lstm(Inputs in, const Attrs& attrs) {
  const Tensor &x = in[kX], &h = in[kH];
  check_floats(attrs.op(), in);
  gate_function(attrs);
  if (x.rank() != 3 || h.rank() != 2) fail("lstm", "x must be [batch, steps, features] and h [batch, units], but they are {} and {}", x.shape(), h.shape());
  const int64_t batch = x.dim(0), units = h.dim(1);
  want_steps(attrs, x);
  want_shape(in, attrs, kKernel, {x.dim(2), 4 * units});
  want_shape(in, attrs, kRecurrent, {units, 4 * units});
  want_shape(in, attrs, kBias, {4 * units});
  want_shape(in, attrs, kH, {batch, units});
  want_shape(in, attrs, kC, {batch, units});
  return {{x.dtype(), {batch, x.dim(1), units}}, {x.dtype(), {batch, units}}, {x.dtype(), {batch, units}}};
}

// [batch, steps, n] as the rows of a matrix.
Tensor rows_of(const Tensor& sequence) { return reshape(sequence, Shape{sequence.dim(0) * sequence.dim(1), sequence.dim(2)}); }
Tensor sequence_of(const Tensor& rows, const Tensor& like) { return reshape(rows, Shape{like.dim(0), like.dim(1), rows.dim(1)}); }

Tensors expand_lstm(Inputs in, const Attrs& attrs) {
  const GateFunction& function = gate_function(attrs);
  Tensor all = mat_mul(rows_of(in[kX]), in[kKernel]);
  if (in[kBias]) all = all + in[kBias];
  const Tensors of_steps = unstack(sequence_of(all, in[kX]), 1);
  Tensor h = in[kH], c = in[kC];
  Tensors hs;
  for (const Tensor& z : of_steps) {
    const Tensors gates = open_gates(function, z + mat_mul(h, in[kRecurrent]));
    c = next_state(gates, c);
    h = gates[3] * tanh(c);
    hs.push_back(h);
  }
  return {stack(hs, 1), h, c};
}

// h before each step.
Tensor states_before(const Tensor& h, const Tensor& hs) {
  const int64_t batch = hs.dim(0), steps = hs.dim(1), units = hs.dim(2);
  const Tensor first = reshape(h, Shape{batch, 1, units});
  return steps == 1 ? first : concat({first, slice(hs, Shape{0, 0, 0}, Shape{batch, steps - 1, units})}, 1);
}

// As all h are known, the sums of all steps are two products. What is left to go through step by step is an op of its own.
Tensors grad_lstm(const GradCall& call) {
  const Tensor x = rows_of(call.in[kX]), h = rows_of(states_before(call.in[kH], call.out[0]));
  Tensor sums = mat_mul(x, call.in[kKernel]) + mat_mul(h, call.in[kRecurrent]);
  if (call.in[kBias]) sums = sums + call.in[kBias];
  const Tensors back = lstm_gradient(sequence_of(sums, call.in[kX]), call.in[kRecurrent], call.in[kC], call.dy[1], call.dy[2], call.dy[0],
                                     call.attrs.get("recurrentActivation"));
  const Tensor dsums = rows_of(back[0]);
  Tensor dx, dkernel, drecurrent, dbias;
  if (call.wanted[kX]) dx = sequence_of(mat_mul(dsums, call.in[kKernel], false, true), call.in[kX]);
  if (call.wanted[kKernel]) dkernel = mat_mul(x, dsums, true);
  if (call.wanted[kRecurrent]) drecurrent = mat_mul(h, dsums, true);
  if (call.wanted[kBias]) dbias = sum(dsums, 0);
  return {dx, dkernel, drecurrent, back[1], back[2], dbias};
}

// --- its gradient ----------------------------------------------------------------------------------------------------

enum GradientInput { kSums, kItsRecurrent, kFirstC, kDh, kDc, kDy };

Specs infer_lstm_gradient(Inputs in, const Attrs& attrs) {
  const Tensor& sums = in[kSums];
  check_floats(attrs.op(), in);
  gate_function(attrs);
  if (sums.rank() != 3 || sums.dim(2) % 4) fail("lstmGradient", "sums must be [batch, steps, 4 units], but is {}", sums.shape());
  const int64_t batch = sums.dim(0), units = sums.dim(2) / 4;
  want_steps(attrs, sums);
  want_shape(in, attrs, kItsRecurrent, {units, 4 * units});
  for (int input : {kFirstC, kDh, kDc}) want_shape(in, attrs, input, {batch, units});
  want_shape(in, attrs, kDy, {batch, sums.dim(1), units});
  return {{sums.dtype(), sums.shape()}, {sums.dtype(), {batch, units}}, {sums.dtype(), {batch, units}}};
}

Tensors expand_lstm_gradient(Inputs in, const Attrs& attrs) {
  const GateFunction& function = gate_function(attrs);
  std::vector<Tensors> gates;
  Tensors cs{in[kFirstC]};  // before each step, and after the last
  for (const Tensor& z : unstack(in[kSums], 1)) {
    gates.push_back(open_gates(function, z));
    cs.push_back(next_state(gates.back(), cs.back()));
  }
  const Tensors dys = in[kDy] ? unstack(in[kDy], 1) : Tensors();
  Tensor dh = in[kDh] ? in[kDh] : zeros_like(in[kFirstC]), dc = in[kDc] ? in[kDc] : zeros_like(in[kFirstC]);
  Tensors dsums(gates.size());
  for (size_t step = gates.size(); step-- > 0;) {
    const Tensor &i = gates[step][0], &f = gates[step][1], &candidate = gates[step][2], &o = gates[step][3], shown = tanh(cs[step + 1]);
    if (!dys.empty()) dh = dh + dys[step];
    dc = dc + dh * o * (square(shown) * -1 + 1);
    dsums[step] = concat({dc * candidate * function.slope(i), dc * cs[step] * function.slope(f), dc * i * (square(candidate) * -1 + 1),
                          dh * shown * function.slope(o)}, 1);
    dh = mat_mul(dsums[step], in[kItsRecurrent], false, true);
    dc = dc * f;
  }
  return {stack(dsums, 1), dh, dc};
}

#define GATES "recurrentActivation: 'sigmoid'|'hardSigmoid' = 'sigmoid'"

constexpr OpDef kRows[] = {
    {.signature = "lstm(x: Tensor, kernel: Tensor, recurrentKernel: Tensor, h: Tensor, c: Tensor, bias?: Tensor, " GATES "): Tensor[]",
     .doc = DOC("A long short-term memory over x, [batch, steps, features]: h of every step, [batch, steps, units], the last h and the\n"
                "last c, [batch, units]. kernel is [features, 4 units], recurrentKernel [units, 4 units] and bias [4 units], each for the\n"
                "input gate, the forget gate, the candidate and the output gate, as Keras orders them; h and c are the first states.\n"
                "Source: Hochreiter and Schmidhuber, Long Short-Term Memory, 1997; Gers et al., 2000."),
     .internal = true,
     .infer = infer_lstm,
     .grad = grad_lstm,
     .expand = expand_lstm},
    {.signature = "lstmGradient(sums: Tensor, recurrentKernel: Tensor, c: Tensor, dh?: Tensor, dc?: Tensor, dy?: Tensor, " GATES "): Tensor[]",
     .doc = DOC("From gradients to the last h and c and to h of every step, the gradients of lstm to `sums`, [batch, steps, 4 units], which\n"
                "reach its gates, and to the first h and c."),
     .internal = true,
     .infer = infer_lstm_gradient,
     .expand = expand_lstm_gradient},
};
#undef GATES

}  // namespace

std::span<const OpDef> rnn_ops() { return kRows; }

}  // namespace gossamer
