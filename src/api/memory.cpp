// The C library's memset fills byte by byte, or word by word at best: large blocks are left to the engine, which takes a tenth
// of the time. Compiled with bulk memory operations, and without turning this function's loop into a call of itself.
#include <cstddef>

extern "C" void* memset(void* block, int value, size_t count) {
  constexpr size_t kLarge = 128;
  if (count >= kLarge) return __builtin_memset(block, value, count);
  for (size_t i = 0; i < count; ++i) static_cast<char*>(block)[i] = static_cast<char>(value);
  return block;
}
