// The reference kernels, one table per family.
#pragma once

#include "gossamer/backend.h"
#include "ops/names.gen.h"

namespace gossamer::cpu {

// The one list of kernel files.
#define GOSSAMER_CPU_FAMILIES(X) \
  X(conv)                        \
  X(dilation)                    \
  X(pool)                        \
  X(image)                       \
  X(non_max_suppression)         \
  X(resize)                      \
  X(elementwise)                 \
  X(select)                      \
  X(dtype)                       \
  X(creation)                    \
  X(random)                      \
  X(matmul)                      \
  X(norm)                        \
  X(reduce)                      \
  X(spectral)                    \
  X(layout)                      \
  X(gather)                      \
  X(search)                      \
  X(sparse)                      \
  X(string)                      \
  X(ragged)

#define DECLARE(family) std::span<const Kernel> family##_kernels();
GOSSAMER_CPU_FAMILIES(DECLARE)
#undef DECLARE

const Backend& backend();

}  // namespace gossamer::cpu
