// Elementwise functions of one float32 tensor. Sums, products and clamps stay away: XNNPACK makes infinity of NaN there.
#include "glue.h"
#include "ops/elementwise.h"

namespace gossamer::xnnpack {
namespace {

// XNNPACK sees [rows, channels]: rows of this many elements are what its threads share.
constexpr int64_t kRow = 4096;

using Create = xnn_status (*)(size_t channels, Parameters p, xnn_operator_t* out);
using Setup = xnn_status (*)(xnn_operator_t, size_t batch, const float* x, float* y, pthreadpool_t);

struct Function {
  OpId op;
  Create create;
  Setup setup;
};
constexpr Function kFunctions[] = {
#define PLAIN(name, xnn)                                                                                                   \
  {op(#name), [](size_t c, Parameters, xnn_operator_t* out) { return xnn_create_##xnn##_nc_f32(c, c, c, 0, out); }, xnn_setup_##xnn##_nc_f32}
    PLAIN(abs, abs),
    PLAIN(neg, negate),
    PLAIN(floor, floor),
    PLAIN(ceil, ceiling),
    PLAIN(round, bankers_rounding),
    PLAIN(square, square),
    PLAIN(sqrt, square_root),
    PLAIN(sigmoid, sigmoid),
    PLAIN(hardSwish, hardswish),
#undef PLAIN
    {op("elu"), [](size_t c, Parameters, xnn_operator_t* out) { return xnn_create_elu_nc_f32(c, c, c, 1, 0, out); }, xnn_setup_elu_nc_f32},
    {op("leakyRelu"), [](size_t c, Parameters p, xnn_operator_t* out) {
       return xnn_create_leaky_relu_nc_f32(c, c, c, static_cast<float>(p.p), 0, out);
     }, xnn_setup_leaky_relu_nc_f32},
};

const Function& function_of(OpId op) {
  const Function* function = kFunctions;
  while (!(function->op == op)) ++function;
  return *function;
}

void apply(const KernelArgs& call, int64_t first, int64_t rows, int64_t channels) {
  const Op& op = call.attrs.op();
  const Function& function = function_of(op.id);
  const Operator made(op, [&](xnn_operator_t* out) { return function.create(static_cast<size_t>(channels), parameters_of(call.attrs), out); });
  made.run(op, [&](xnn_operator_t xnn, pthreadpool_t pool) {
    return function.setup(xnn, static_cast<size_t>(rows), call.in[0].data<float>() + first, call.out[0].data<float>() + first, pool);
  });
}

void unary(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!is_f32(x) || !is_f32(y)) return by_reference(call);
  const int64_t rows = y.size() / kRow, rest = y.size() % kRow;
  if (rows) apply(call, 0, rows, kRow);
  if (rest) apply(call, rows * kRow, 1, rest);
}

constexpr Kernel kKernels[] = {
    {op("abs"), unary},     {op("neg"), unary},     {op("floor"), unary},     {op("ceil"), unary}, {op("round"), unary},     {op("square"), unary},
    {op("sqrt"), unary},    {op("sigmoid"), unary}, {op("hardSwish"), unary}, {op("elu"), unary},  {op("leakyRelu"), unary},
};

}  // namespace

std::span<const Kernel> elementwise_kernels() { return kKernels; }

}  // namespace gossamer::xnnpack
