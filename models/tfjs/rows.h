// The rows of TensorFlow's ops, one span per family file.
#pragma once

#include <span>

#include "convert.h"

namespace gossamer::models::tfjs {

// The one list of families. Adding a file of rows means adding its name here.
#define GOSSAMER_TFJS_FAMILIES(X) \
  X(control)                      \
  X(conv)                         \
  X(creation)                     \
  X(elementwise)                  \
  X(gather)                       \
  X(hash_table)                   \
  X(image)                        \
  X(reduce)                       \
  X(shape)                        \
  X(sparse)                       \
  X(string)                       \
  X(tensor_array)                 \
  X(tensor_list)

#define DECLARE(family) std::span<const Row> family##_rows();
GOSSAMER_TFJS_FAMILIES(DECLARE)
#undef DECLARE

}  // namespace gossamer::models::tfjs
