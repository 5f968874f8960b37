// Host memory of tensors. Small blocks are kept by size when they are freed, for the next tensor of about that size.
#pragma once

#include <cstddef>

namespace gossamer {

// At least `bytes`, on a boundary of 16; nullptr when memory runs out. In native builds 16 bytes behind them may be read,
// as XNNPACK's kernels do.
void* allocate_block(size_t bytes);
// A block of allocate_block(bytes).
void free_block(void* block, size_t bytes);

}  // namespace gossamer
