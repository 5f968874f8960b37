#include "core/pool.h"

#include <bit>
#include <cstdlib>
#include <new>

namespace gossamer {
namespace {

constexpr size_t kSmallest = 16, kLargest = 16384;  // bytes; in between, every power of two is a size
constexpr int kSizes = std::countr_zero(kLargest) - std::countr_zero(kSmallest) + 1;
constexpr size_t kKept = 1 << 16;                   // bytes of each size that are kept

#ifdef __EMSCRIPTEN__
constexpr size_t kReadBehind = 0;
#else
constexpr size_t kReadBehind = 16;                  // XNN_EXTRA_BYTES
#endif

struct Block {
  Block* next;
};
struct Blocks {
  Block* first = nullptr;
  size_t count = 0;
};
Blocks kept[kSizes];

int index_of(size_t bytes) { return bytes <= kSmallest ? 0 : std::bit_width(bytes - 1) - std::countr_zero(kSmallest); }

}  // namespace

#ifdef GOSSAMER_SANITIZED  // the sanitizer is to see where each block begins and ends
void* allocate_block(size_t bytes) { return std::malloc(bytes ? bytes : 1); }
void free_block(void* block, size_t) { std::free(block); }
#else
void* allocate_block(size_t bytes) {
  if (bytes > kLargest) return std::malloc(bytes + kReadBehind);
  const int index = index_of(bytes);
  Blocks& blocks = kept[index];
  if (!blocks.first) return std::malloc((kSmallest << index) + kReadBehind);
  Block* block = blocks.first;
  blocks.first = block->next;
  --blocks.count;
  return block;
}

void free_block(void* block, size_t bytes) {
  if (!block) return;
  if (bytes > kLargest) return std::free(block);
  const int index = index_of(bytes);
  Blocks& blocks = kept[index];
  if (blocks.count >= kKept >> index >> std::countr_zero(kSmallest)) return std::free(block);
  blocks.first = new (block) Block{blocks.first};
  ++blocks.count;
}
#endif

}  // namespace gossamer
