// The funnel: JavaScript calls, importers, gradients and optimisers all pass run().
#include <iterator>
#include <optional>

#include "autograd/tape.h"
#include "core/host_kernels.h"
#include "core/host_notice.h"
#include "core/kernel_choice.h"
#include "gossamer/graph.h"
#include "gossamer/ops.h"
#include "graph/profile.h"
#include "ops/op.h"

namespace gossamer {
namespace {

// What the signature says of dtypes: Tensor<bool>, Tensor<int32>. Here and below: engines compile run_few() for a tenth of a
// second, where all that it calls is a part of it.
[[gnu::noinline]] void check_dtypes(const Op& op, Inputs in) {
  int input = 0;
  for (const Param& param : op.params) {
    if (param.kind == Param::kTensorList) return;
    if (param.kind == Param::kAttr) continue;
    const Tensor& t = in[input++];
    if (param.dtype.empty() || !t || name_of(t.dtype()) == param.dtype) continue;
    if (param.dtype == "int32" && is_integer(t.dtype())) continue;
    if (param.dtype == "float32" && is_float(t.dtype())) continue;
    wrong_dtype(op, input - 1, param.dtype, t.dtype());
  }
}

Results few(Tensors tensors) {
  Results out;
  for (Tensor& t : tensors) out.push_back(std::move(t));
  return out;
}

using CastInputs = SmallVector<Tensor, 4>;

// The inputs, which are cast to their common dtype where the row asks for it: then they lie in `cast`.
[[gnu::noinline]] Inputs promoted(const Op& op, Inputs in, CastInputs& cast) {
  if (op.def->promotion == Promotion::kNone) return in;
  bool is_common = true;
  DType common = in[0].dtype();
  for (size_t i = 0; i < in.size(); ++i) {
    if (!in[i]) continue;
    const DType dtype = in[i].dtype();
    if ((dtype == DType::string) != (common == DType::string)) {
      wrong_dtype(op, static_cast<int>(common == DType::string ? 0 : i), "numeric", DType::string);
    }
    is_common &= dtype == common;
    common = promote(common, dtype);
  }
  if (is_common) return in;
  for (const Tensor& t : in) cast.push_back(t && t.dtype() != common ? ops::cast(t, common) : t);
  return cast;
}

// An impure call belongs to the open capture even when all its inputs are known.
Capture* capture_of(const Op& op, Inputs in) {
  for (const Tensor& t : in) {
    if (t.is_symbolic()) return t.capture();
  }
  return op.def->impure ? Capture::current() : nullptr;
}

// The op in terms of others, after the checks that stand in infer.
[[gnu::noinline]] Results expand(const Op& op, Inputs in, const Attrs& attrs) {
  if (op.def->infer) op.def->infer(in, attrs);
  const WithoutHostKernels parts;
  return few(op.def->expand(in, attrs));
}

[[gnu::noinline]] Results capture(Capture& capture, const Op& op, Inputs in, const Attrs& attrs) {
  if (capture.lowers_for && op.def->expand && !kernel_for(*capture.lowers_for, op.id)) return expand(op, in, attrs);
  SmallVector<Value, 2> results;
  for (const Spec& spec : op.def->infer(in, attrs)) {
    if (spec.shape.is_unknown()) throw NeedsValue(op.name);
    results.push_back({spec.dtype, spec.shape, {}});
  }
  return few(capture.add_node(op.id, in, attrs, results));
}

[[gnu::noinline]] Results execute(const Op& op, Inputs in, const Attrs& attrs) {
  if (op.def->outputs == Outputs::kAlias) {
    const Spec spec = op.def->infer(in, attrs)[0];
    if (spec.dtype == in[0].dtype()) return Results{in[0].alias(spec.shape)};
  }
  const Backend& backend = active_backend();
  const Kernel* kernel = kernel_for(backend, op.id);
  if (!kernel && op.def->expand) return expand(op, in, attrs);
  const bool on_device = kernel && backend.read;
  Results out;
  for (const Spec& spec : op.def->infer(in, attrs)) {
    out.push_back(op.def->outputs == Outputs::kByKernel ? Tensor::promised(spec.dtype, spec.shape)
                  : on_device                           ? Tensor::on_device(backend, spec.dtype, spec.shape)
                                                        : Tensor::empty(spec.dtype, spec.shape));
  }
  const KernelArgs call = {in, out, attrs};
  if (!kernel) notice_host(call);
  const KernelFn run = (kernel ? *kernel : kernel_on_host(op.id)).run;
  if (Profile* profile = Profile::of_calls()) {
    const double start = milliseconds_now();
    run(call);
    profile->add(profile_of(op, call, kernel ? backend : *backends().back(), milliseconds_now() - start));
  } else {
    run(call);
  }
  return out;
}

// What the host's kernel gives; nothing where there is none, or where only the op's parts have gradients.
[[gnu::noinline]] std::optional<Results> by_host(const Op& op, Inputs in, const Attrs& attrs) {
  if (!has_host_kernel(op.id) || (is_taping() && !op.def->grad)) return {};
  if (capture_of(op, in)) throw NeedsValue(op.name);
  const PauseTape pause;
  std::optional<Tensors> out = run_host_kernel(op, in, attrs);
  if (!out) return {};
  return few(*std::move(out));
}

}  // namespace

Results run_few(OpId id, Inputs given, const Attrs& attrs) {
  const Op& op = op_of(id);
  if (op.has_dtypes) check_dtypes(op, given);
  CastInputs cast;
  const Inputs in = promoted(op, given, cast);
  if (std::optional<Results> out = by_host(op, in, attrs)) {
    record(op, in, attrs, *out);
    return *std::move(out);
  }
  if (!op.def->infer) return expand(op, in, attrs);
  const bool differentiated_by_parts = op.def->expand && !op.def->grad;
  if (differentiated_by_parts && is_taping()) return expand(op, in, attrs);
  Results out = [&] {
    const PauseTape pause;
    Capture* target = capture_of(op, in);
    return target ? capture(*target, op, in, attrs) : execute(op, in, attrs);
  }();
  record(op, in, attrs, out);
  return out;
}

Tensors run(OpId id, Inputs in, const Attrs& attrs) {
  Results out = run_few(id, in, attrs);
  return {std::make_move_iterator(out.begin()), std::make_move_iterator(out.end())};
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
