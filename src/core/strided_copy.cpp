#include "core/strided_copy.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

#include "core/convert.h"

namespace gossamer {
namespace {

// Drops axes of length 1 and joins neighbours that both sides walk as one, so that inner runs are long.
CopyAxes simplified(const CopyAxes& axes) {
  CopyAxes out;
  for (const CopyAxis& axis : axes) {
    if (axis.count == 1) continue;
    CopyAxis* outer = out.empty() ? nullptr : &out[out.size() - 1];
    if (outer && outer->from == axis.from * axis.count && outer->to == axis.to * axis.count) {
      *outer = {outer->count * axis.count, axis.from, axis.to};
    } else {
      out.push_back(axis);
    }
  }
  if (out.empty()) out.push_back({1, 1, 1});
  return out;
}

// Copies the first `done` bytes behind themselves, in blocks that stay in the cache.
void repeat(char* bytes, size_t done, size_t all) {
  constexpr size_t kBlock = 16384;
  while (done < all) {
    const size_t next = std::min({done, all - done, kBlock});
    std::memcpy(bytes + done, bytes, next);
    done += next;
  }
}

using CopyRun = void (*)(const void* from, int64_t from_at, void* to, int64_t to_at, const CopyAxis& run);

template <class T>
void copy_run(const void* from, int64_t from_at, void* to, int64_t to_at, const CopyAxis& run) {
  const T* source = static_cast<const T*>(from) + from_at;
  T* target = static_cast<T*>(to) + to_at;
  if constexpr (std::is_trivially_copyable_v<T>) {
    if (run.from == 1 && run.to == 1) {
      std::memcpy(target, source, static_cast<size_t>(run.count) * sizeof(T));
      return;
    }
    if (run.from == 0 && run.to == 1) {
      const auto count = static_cast<size_t>(run.count), few = std::min<size_t>(count, 16);
      std::fill_n(target, few, *source);
      return repeat(reinterpret_cast<char*>(target), few * sizeof(T), count * sizeof(T));
    }
  }
  for (int64_t i = 0; i < run.count; ++i) target[i * run.to] = source[i * run.from];
}

// Two elements share a byte, the even one in its low half.
void copy_nibbles(const void* from, int64_t from_at, void* to, int64_t to_at, const CopyAxis& run) {
  const auto* source = static_cast<const uint8_t*>(from);
  auto* target = static_cast<uint8_t*>(to);
  for (int64_t i = 0; i < run.count; ++i, from_at += run.from, to_at += run.to) {
    const int nibble = (source[from_at >> 1] >> (from_at & 1 ? 4 : 0)) & 15;
    uint8_t& byte = target[to_at >> 1];
    byte = static_cast<uint8_t>(to_at & 1 ? (byte & 15) | (nibble << 4) : (byte & 0xf0) | nibble);
  }
}

CopyRun copier_of(DType dtype) {
  switch (bytes_of(dtype, 8)) {  // bits of an element
    case 0: return copy_run<std::string>;
    case 4: return copy_nibbles;
    case 8: return copy_run<uint8_t>;
    case 16: return copy_run<uint16_t>;
    case 32: return copy_run<uint32_t>;
    default: return copy_run<uint64_t>;
  }
}

}  // namespace

void strided_copy(const Tensor& from, int64_t from_offset, const Tensor& to, int64_t to_offset, const CopyAxes& given) {
  for (const CopyAxis& axis : given) {
    if (axis.count == 0) return;
  }
  const CopyRun copy = copier_of(to.dtype());
  if (given.size() == 1) return copy(from.raw(), from_offset, to.raw(), to_offset, given[0]);
  const CopyAxes axes = simplified(given);
  const int last = axes.size() - 1;
  SmallVector<int64_t, 8> position;
  for (int k = 0; k < last; ++k) position.push_back(0);
  for (;;) {
    copy(from.raw(), from_offset, to.raw(), to_offset, axes[last]);
    int k = last - 1;
    for (; k >= 0; --k) {  // the next run: count up, with carry
      from_offset += axes[k].from;
      to_offset += axes[k].to;
      if (++position[k] < axes[k].count) break;
      from_offset -= axes[k].from * axes[k].count;
      to_offset -= axes[k].to * axes[k].count;
      position[k] = 0;
    }
    if (k < 0) return;
  }
}

CopyAxes copy_axes(const Shape& shape, const Shape& from_strides, const Shape& to_strides) {
  CopyAxes axes;
  for (int i = 0; i < shape.rank(); ++i) axes.push_back({shape[i], from_strides[i], to_strides[i]});
  return axes;
}

void fill(const Tensor& to, double value) {
  if (to.size() == 0) return;
  constexpr int64_t kFew = 8;  // elements: whole bytes of every dtype
  const double few[2 * kFew] = {value, 0, value, 0, value, 0, value, 0, value, 0, value, 0, value, 0, value, 0};
  double same[kFew];
  std::fill_n(same, kFew, value);
  const bool is_complex = to.dtype() == DType::complex64;
  const int64_t count = std::min(to.size(), kFew);
  store_doubles(is_complex ? few : same, to, 0, is_complex ? 2 * count : count);
  repeat(static_cast<char*>(to.raw()), bytes_of(to.dtype(), count), bytes_of(to.dtype(), to.size()));
}

}  // namespace gossamer
