// Elementwise ops on float32, int32 and bool, conversions between them, and where, with every broadcast; what the kernels
// leave out (other dtypes, integers computed in floating point) runs on the reference.
#include "elementwise.h"

#include <optional>

#include "core/strided_copy.h"
#include "glue.h"
#include "kernels/elementwise.h"
#include "ops/broadcast.h"
#include "ops/elementwise.h"

namespace gossamer::wasm {

void lay_out(Inputs in, const Shape& shape, kernels::Elementwise& e) {
  const int inputs = static_cast<int>(in.size());
  Shape strides[kernels::Elementwise::kMaxInputs];
  for (int i = 0; i < inputs; ++i) strides[i] = broadcast_strides(in[i].shape(), shape);
  e.axes = 0;
  for (int axis = shape.rank() - 1; axis >= 0; --axis) {
    if (shape[axis] == 1) continue;
    bool joins = e.axes > 0;
    for (int i = 0; joins && i < inputs; ++i) joins = strides[i][axis] == static_cast<int64_t>(e.in[i].step[e.axes - 1]) * e.extent[e.axes - 1];
    if (joins) {
      e.extent[e.axes - 1] *= static_cast<int32_t>(shape[axis]);
      continue;
    }
    e.extent[e.axes] = static_cast<int32_t>(shape[axis]);
    for (int i = 0; i < inputs; ++i) e.in[i].step[e.axes] = static_cast<int32_t>(strides[i][axis]);
    ++e.axes;
  }
  if (e.axes > 0) return;
  e.axes = e.extent[0] = 1;
  for (int i = 0; i < inputs; ++i) e.in[i].step[0] = 1;
}

namespace {

using kernels::Elements;

std::optional<Elements> elements_of(const Tensor& t) {
  switch (t.dtype()) {
    case DType::float32: return Elements::kFloats;
    case DType::int32: return Elements::kInts;
    case DType::boolean: return Elements::kBools;
    default: return std::nullopt;
  }
}

void run(Inputs in, const Tensor& y, int function, Parameters parameters = {}) {
  if (y.size() == 0) return;
  kernels::Elementwise e{.in = {}, .y = y.raw(), .size = static_cast<int32_t>(y.size()), .axes = 0, .extent = {}, .function = function,
                         .p = static_cast<float>(parameters.p), .q = static_cast<float>(parameters.q)};
  for (size_t i = 0; i < in.size(); ++i) e.in[i].data = in[i].raw();
  lay_out(in, y.shape(), e);
  share(kernels::k_elementwise, e, (e.size + kernels::kBlock - 1) / kernels::kBlock, y.size() * kElementWork);
}

// --- rows ------------------------------------------------------------------------------------------------------------

enum Row {
#define UNARY(name, ...) name##_number,
#define UNARY_WITH(name, ...) name##_number,
#define BINARY_AS(name, ...) name##_number,
#include "ops/elementwise.def"
};

template <Row row, ElementwiseResult rule, auto signature>
void formula(const KernelArgs& call) {
  if constexpr (row == zerosLike_number || row == onesLike_number) return fill(call.out[0], row == onesLike_number);
  const std::optional<Elements> elements = elements_of(call.in[0]);
  if (!elements || !kernels::has_kernel(*elements, rule, signature())) return by_reference(call);
  run(call.in, call.out[0], kernels::function_of_row(row, *elements), parameters_of(call.attrs));
}

// --- conversions and where -------------------------------------------------------------------------------------------

void cast(const KernelArgs& call) {
  const std::optional<Elements> from = elements_of(call.in[0]), to = elements_of(call.out[0]);
  if (!from || !to) return by_reference(call);
  run(call.in, call.out[0], kernels::function_of_cast(*from, *to));
}

void where(const KernelArgs& call) {
  const Tensor &condition = call.in[0], &a = call.in[1], &b = call.in[2], &y = call.out[0];
  const std::optional<Elements> elements = elements_of(y);
  if (!elements || condition.dtype() != DType::boolean || a.dtype() != y.dtype() || b.dtype() != y.dtype()) return by_reference(call);
  run(call.in, call.out[0], kernels::function_of_where(*elements == Elements::kBools));
}

constexpr Kernel kKernels[] = {
#define UNARY(name, result, ...) {op(#name), formula<name##_number, ElementwiseResult::result, [] { return ""; }>},
#define UNARY_WITH(name, parameters, requirement, result, ...) {op(#name), formula<name##_number, ElementwiseResult::result, [] { return parameters; }>},
#define BINARY_AS(name, inputs, result, ...) {op(#name), formula<name##_number, ElementwiseResult::result, [] { return inputs; }>},
#include "ops/elementwise.def"
    {op("cast"), cast},
    {op("where"), where},
};

}  // namespace

void multiply_add(const Tensor& x, const Tensor& factor, const Tensor& shift, const Tensor& y) {
  const Tensor in[] = {x, factor, shift};
  run(in, y, kernels::function_of_multiply_add());
}

namespace {

struct Named {
  std::string_view name;
  Row row;
  ElementwiseResult rule;
};
constexpr Named kUnary[] = {
#define UNARY(name, result, ...) {#name, name##_number, ElementwiseResult::result},
#define UNARY_WITH(name, parameters, requirement, result, ...) {#name, name##_number, ElementwiseResult::result},
#include "ops/elementwise.def"
};
constexpr Named kBinary[] = {
#define BINARY_AS(name, inputs, result, ...) {#name, name##_number, ElementwiseResult::result},
#include "ops/elementwise.def"
};

// The row's kernel of floats, where that gives floats.
int function_of_floats(std::span<const Named> rows, std::string_view op) {
  for (const Named& named : rows) {
    const bool gives_floats = !gives_bool(named.rule) && named.rule != ElementwiseResult::kInt32 && named.rule != ElementwiseResult::kBits;
    if (named.name == op && gives_floats) return kernels::function_of_row(named.row, Elements::kFloats);
  }
  return kernels::kNoFunction;
}

}  // namespace

int unary_function(std::string_view op) { return function_of_floats(kUnary, op); }
int binary_function(std::string_view op) { return function_of_floats(kBinary, op); }

std::span<const Kernel> elementwise_kernels() { return kKernels; }

}  // namespace gossamer::wasm
