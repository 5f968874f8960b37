// Between the funnel's kernels and the SIMD kernels: checks that the fast path applies, lays out arguments.
#pragma once

#include <cmath>

#include "core/kernel_choice.h"
#include "gossamer/backend.h"
#include "kernels/abi.h"
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

// Whether all inputs after the first that an Epilogue or a product would prepare from are constants: filter, bias, weights.
bool is_known(const KernelArgs& call);

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
