// Kernels that move elements without changing them: src/ops/moves.h says which go where.
#include "ops/moves.h"

#include "gossamer/ops.h"
#include "kernels.h"
#include "ops/op.h"

namespace gossamer::cpu {
namespace {

void carry_out(const KernelArgs& call, const Moves& moves) {
  const Tensor& out = call.out[0];
  for (const Move& move : moves) {
    const Tensor& x = call.in[move.input];
    strided_copy(x.dtype() == out.dtype() ? x : ops::cast(x, out.dtype()), move.from, out, move.to, move.axes);
  }
}

void move(const KernelArgs& call) { carry_out(call, moves_of(call.attrs.op().id)(call)); }

void transpose(const KernelArgs& call) {
  move(call);
  const Tensor& out = call.out[0];
  if (out.dtype() != DType::complex64 || !call.attrs.flag("conjugate")) return;
  for (int64_t i = 0; i < out.size(); ++i) out.data<float>()[2 * i + 1] *= -1;
}

void pad(const KernelArgs& call) {
  if (call.out[0].dtype() != DType::string) fill(call.out[0], call.attrs.number("constantValue"));
  carry_out(call, pad_moves(call));
}

constexpr Kernel kKernels[] = {
    {op("transpose"), transpose}, {op("reverse"), move},
    {op("tile"), move},           {op("broadcastTo"), move},
    {op("slice"), move},          {op("stridedSlice"), move},
    {op("concat"), move},         {op("pad"), pad},
    {op("mirrorPad"), move},
};

}  // namespace

std::span<const Kernel> layout_kernels() { return kKernels; }

}  // namespace gossamer::cpu
