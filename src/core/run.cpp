// The funnel: JavaScript calls, importers, gradients and optimisers all pass run().
#include "autograd/tape.h"
#include "core/kernel_choice.h"
#include "gossamer/graph.h"
#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// Inputs cast to their common dtype where the row asks for it.
Tensors promoted(const Op& op, Inputs in) {
  Tensors out(in.begin(), in.end());
  if (op.def->promotion == Promotion::kNone) return out;
  DType common = in[0].dtype();
  for (const Tensor& t : in) common = promote(common, t.dtype());
  for (Tensor& t : out) {
    if (t.dtype() != common) t = ops::cast(t, common);
  }
  return out;
}

Capture* capture_of(Inputs in) {
  for (const Tensor& t : in) {
    if (t.is_symbolic()) return t.capture();
  }
  return nullptr;
}

Tensors capture(Capture& capture, const Op& op, Inputs in, const Attrs& attrs) {
  if (capture.lowers_for && op.def->expand && !kernel_for(*capture.lowers_for, op.id)) return op.def->expand(in, attrs);
  SmallVector<Value, 2> results;
  for (const Spec& spec : op.def->infer(in, attrs)) {
    if (spec.shape.is_unknown()) throw NeedsValue(op.name);
    results.push_back({spec.dtype, spec.shape, {}});
  }
  return capture.add_node(op.id, in, attrs, results);
}

Tensors execute(const Op& op, Inputs in, const Attrs& attrs) {
  if (op.def->outputs == Outputs::kAlias) return {in[0].alias(op.def->infer(in, attrs)[0].shape)};
  const Kernel* kernel = kernel_for(active_backend(), op.id);
  if (!kernel && op.def->expand) return op.def->expand(in, attrs);
  Tensors out;
  for (const Spec& spec : op.def->infer(in, attrs)) {
    out.push_back(op.def->outputs == Outputs::kByKernel ? Tensor::promised(spec.dtype, spec.shape)
                                                         : Tensor::empty(spec.dtype, spec.shape));
  }
  (kernel ? *kernel : reference_kernel(op.id)).run({in, out, attrs});
  return out;
}

}  // namespace

Tensors run(OpId id, Inputs given, const Attrs& attrs) {
  const Op& op = op_of(id);
  const Tensors in = promoted(op, given);
  if (!op.def->infer) return op.def->expand(in, attrs);
  const bool differentiated_by_parts = op.def->expand && !op.def->grad;
  if (differentiated_by_parts && is_taping()) return op.def->expand(in, attrs);
  Tensors out;
  {
    const PauseTape pause;
    Capture* target = capture_of(in);
    out = target ? capture(*target, op, in, attrs) : execute(op, in, attrs);
  }
  record(op, in, attrs, out);
  return out;
}

Tensors run(OpId id, const Tensors& in, std::initializer_list<Attr> values) {
  Attrs attrs(op_of(id));
  for (const Attr& attr : values) attrs.push_back(attr);
  return run(id, Inputs(in), attrs);
}

Tensors run(OpId id, std::initializer_list<Tensor> in, std::initializer_list<Attr> values) {
  return run(id, Tensors(in), values);
}

}  // namespace gossamer
