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

// float32 scratch and packed weights.
using Floats = std::vector<float>;

constexpr kernels::Clamp kNoClamp{-INFINITY, INFINITY};

// Floats that a [k, n] matrix takes when its columns are packed in whole panels.
inline int64_t packed_size(int64_t k, int64_t n) { return k * ((n + kernels::kPanel - 1) / kernels::kPanel * kernels::kPanel); }

// The one list of kernel families.
#define GOSSAMER_WASM_FAMILIES(X) \
  X(conv)                         \
  X(elementwise)                  \
  X(matmul)                       \
  X(pool)                         \
  X(reduce)                       \
  X(resize)

#define DECLARE(family) std::span<const Kernel> family##_kernels();
GOSSAMER_WASM_FAMILIES(DECLARE)
#undef DECLARE

}  // namespace gossamer::wasm
