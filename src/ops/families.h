// The op table in parts: one span of rows per family file. Order matters: an op's id is its position.
#pragma once

#include "ops/op.h"

namespace gossamer {

// The one list of families. Adding a file of rows means adding its name here.
#define GOSSAMER_OP_FAMILIES(X) \
  X(conv)                       \
  X(dilation)                   \
  X(fused)                      \
  X(pool)                       \
  X(image)                      \
  X(non_max_suppression)        \
  X(resize)                     \
  X(elementwise)                \
  X(chain)                      \
  X(select)                     \
  X(dtype)                      \
  X(creation)                   \
  X(random)                     \
  X(matmul)                     \
  X(einsum)                     \
  X(norm)                       \
  X(attention)                  \
  X(rnn)                        \
  X(reduce)                     \
  X(spectral)                   \
  X(shape)                      \
  X(layout)                     \
  X(slice)                      \
  X(concat)                     \
  X(gather)                     \
  X(search)                     \
  X(sparse)                     \
  X(string)                     \
  X(ragged)                     \
  X(optimizers)

#define DECLARE(family) std::span<const OpDef> family##_ops();
GOSSAMER_OP_FAMILIES(DECLARE)
#undef DECLARE

}  // namespace gossamer
