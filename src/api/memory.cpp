// The C library's memset and memcpy go word by word at best: large blocks are left to the engine, which takes a tenth of the
// time. Compiled with bulk memory operations, and without turning these functions' loops into calls of themselves.
#include <cstddef>
#include <cstdint>

namespace {
constexpr size_t kLarge = 128;
}

extern "C" void* memset(void* block, int value, size_t count) {
  if (count >= kLarge) return __builtin_memset(block, value, count);
  for (size_t i = 0; i < count; ++i) static_cast<char*>(block)[i] = static_cast<char>(value);
  return block;
}

extern "C" void* memcpy(void* block, const void* source, size_t count) {
  if (count >= kLarge) return __builtin_memcpy(block, source, count);
  char* to = static_cast<char*>(block);
  const char* from = static_cast<const char*>(source);
  for (; count >= sizeof(uint64_t); count -= sizeof(uint64_t), to += sizeof(uint64_t), from += sizeof(uint64_t)) {
    uint64_t word;
    __builtin_memcpy(&word, from, sizeof word);
    __builtin_memcpy(to, &word, sizeof word);
  }
  for (size_t i = 0; i < count; ++i) to[i] = from[i];
  return block;
}

extern "C" void* memmove(void* block, const void* source, size_t count) {
  if (count >= kLarge) return __builtin_memmove(block, source, count);
  char* to = static_cast<char*>(block);
  const char* from = static_cast<const char*>(source);
  if (to <= from) return memcpy(block, source, count);
  while (count-- > 0) to[count] = from[count];
  return block;
}
