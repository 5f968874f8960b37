// Copies a block from one strided walk to another: runs of neighbours as vectors, transposed planes by 4 x 4 elements in
// registers, anything else one by one.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {
namespace {

constexpr ptrdiff_t kLongRun = 4096;  // bytes, which the engine copies quicker

void copy_run(const char* from, char* to, ptrdiff_t bytes) {
  if (bytes >= kLongRun) {
    __builtin_memcpy(to, from, static_cast<size_t>(bytes));
    return;
  }
  for (; bytes >= 64; bytes -= 64, from += 64, to += 64) {
    UNROLL for (int i = 0; i < 4; ++i) wasm_v128_store(to + 16 * i, wasm_v128_load(from + 16 * i));
  }
  for (; bytes >= 16; bytes -= 16, from += 16, to += 16) wasm_v128_store(to, wasm_v128_load(from));
  for (; bytes > 0; --bytes) *to++ = *from++;
}

template <class T>
NOINLINE void copy_elements(const char* from, ptrdiff_t from_step, char* to, ptrdiff_t to_step, int count) {
  const T* x = reinterpret_cast<const T*>(from);
  T* y = reinterpret_cast<T*>(to);
  for (; count > 0; --count, x += from_step, y += to_step) *y = *x;
}

NOINLINE void repeat_element(const char* from, char* to, int count) {
  const vec v = load_splat(reinterpret_cast<const float*>(from));
  float* y = reinterpret_cast<float*>(to);
  for (; count >= 4; count -= 4, y += 4) store(y, v);
  if (count) store_lanes(y, v, count);
}

// to[row][column] = from[column][row], where both have neighbours along their last axis.
NOINLINE void transpose_plane(const float* from, ptrdiff_t from_step, float* to, ptrdiff_t to_step, int rows, int columns) {
  int column = 0;
  for (; column + 4 <= columns; column += 4) {
    const float* x = from + column * from_step;
    float* y = to + column;
    int row = 0;
    for (; row + 4 <= rows; row += 4, x += 4, y += 4 * to_step) {
      const vec a = load(x), b = load(x + from_step), c = load(x + 2 * from_step), d = load(x + 3 * from_step);
      const vec ab_low = wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), ab_high = wasm_i32x4_shuffle(a, b, 2, 6, 3, 7);
      const vec cd_low = wasm_i32x4_shuffle(c, d, 0, 4, 1, 5), cd_high = wasm_i32x4_shuffle(c, d, 2, 6, 3, 7);
      store(y, wasm_i64x2_shuffle(ab_low, cd_low, 0, 2));
      store(y + to_step, wasm_i64x2_shuffle(ab_low, cd_low, 1, 3));
      store(y + 2 * to_step, wasm_i64x2_shuffle(ab_high, cd_high, 0, 2));
      store(y + 3 * to_step, wasm_i64x2_shuffle(ab_high, cd_high, 1, 3));
    }
    for (; row < rows; ++row, ++x, y += to_step) {
      for (int i = 0; i < 4; ++i) y[i] = x[i * from_step];
    }
  }
  for (; column < columns; ++column) {
    for (int row = 0; row < rows; ++row) to[row * to_step + column] = from[column * from_step + row];
  }
}

// One row, or the part of a plane that a unit is.
void copy_unit(const Copy* g, const char* from, char* to, int rows) {
  const int columns = g->count[0], width = g->width;
  if (rows > 1 && width == 4 && g->from_step[1] == 1 && g->from_step[0] != 1) {
    return transpose_plane(reinterpret_cast<const float*>(from), g->from_step[0], reinterpret_cast<float*>(to), g->to_step[1], rows, columns);
  }
  for (int row = 0; row < rows; ++row) {
    const char* x = from + static_cast<ptrdiff_t>(row) * g->from_step[1] * width;
    char* y = to + static_cast<ptrdiff_t>(row) * g->to_step[1] * width;
    if (g->from_step[0] == 1 && g->to_step[0] == 1 && columns * width >= 16) copy_run(x, y, static_cast<ptrdiff_t>(columns) * width);
    else if (g->from_step[0] == 0 && g->to_step[0] == 1 && width == 4) repeat_element(x, y, columns);
    else if (width == 4) copy_elements<uint32_t>(x, g->from_step[0], y, g->to_step[0], columns);
    else copy_elements<uint8_t>(x, g->from_step[0], y, g->to_step[0], columns);
  }
}

}  // namespace

KERNEL(k_copy) void k_copy(const Copy* g, int begin, int end) {
  const int blocks = (g->count[1] + kCopyRows - 1) / kCopyRows;
  for (int unit = begin; unit < end; ++unit) {
    const int row = unit % blocks * kCopyRows;
    ptrdiff_t from = static_cast<ptrdiff_t>(row) * g->from_step[1], to = static_cast<ptrdiff_t>(row) * g->to_step[1];
    for (int axis = 2, rest = unit / blocks; axis < g->axes; ++axis) {
      const int at = rest % g->count[axis];
      from += static_cast<ptrdiff_t>(at) * g->from_step[axis];
      to += static_cast<ptrdiff_t>(at) * g->to_step[axis];
      rest /= g->count[axis];
    }
    copy_unit(g, static_cast<const char*>(g->from) + from * g->width, static_cast<char*>(g->to) + to * g->width, smaller(kCopyRows, g->count[1] - row));
  }
}

}  // namespace gossamer::kernels
