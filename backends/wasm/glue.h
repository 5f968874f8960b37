// Between the funnel's kernels and the SIMD kernels: checks that the fast path applies, lays out arguments.
#pragma once

#include <cmath>

#include "core/kernel_choice.h"
#include "gossamer/backend.h"
#include "kernels/abi.h"
#include "ops/fused.h"
#include "ops/names.gen.h"
#include "parallel.h"

namespace gossamer::wasm {

const Backend& backend();

inline bool is_f32(const Tensor& t) { return t.dtype() == DType::float32; }

// Packed weights and the like.
using Floats = std::vector<float>;

// Memory for the length of one kernel's call, with what was there before; calls with no more floats than an earlier one
// allocate nothing.
float* workspace(int64_t floats);

// Whether all inputs between the first and number `end` are constants, as filter, bias and weights are: a kernel may prepare from them.
bool is_known(const KernelArgs& call, size_t end = kFusedResidual);

// Calls run(work) with what was prepared for the call, or else with what make(call) makes for this one alone, a unique_ptr; where
// that is nullptr the call runs on the reference.
template <class Make, class Run>
void with_prepared(const KernelArgs& call, Make make, Run run) {
  using Work = typename decltype(make(call))::element_type;
  std::unique_ptr<Work> made;
  const auto* work = static_cast<const Work*>(call.prepared);
  if (!work) work = (made = make(call)).get();
  work ? run(*work) : by_reference(call);
}

// The one list of kernel families.
#define GOSSAMER_WASM_FAMILIES(X) \
  X(attention)                    \
  X(bands)                        \
  X(chain)                        \
  X(conv)                         \
  X(conv_gradient)                \
  X(depthwise)                    \
  X(elementwise)                  \
  X(gather)                       \
  X(layout)                       \
  X(matmul)                       \
  X(norm)                         \
  X(optimizers)                   \
  X(pool)                         \
  X(reduce)                       \
  X(resize)                       \
  X(rnn)                          \
  X(sparse)

#define DECLARE(family) std::span<const Kernel> family##_kernels();
GOSSAMER_WASM_FAMILIES(DECLARE)
#undef DECLARE

}  // namespace gossamer::wasm
