// Names, sizes and promotion of dtypes: one row each.
#include "gossamer/tensor.h"

#include <algorithm>
#include <cstdint>

namespace gossamer {
namespace {

enum Kind : uint8_t { kBool, kInt, kFloat, kComplex, kString };
struct DTypeRow {
  std::string_view name;
  uint8_t bits;
  Kind kind;
  bool is_signed;
};
constexpr DTypeRow kRows[kDTypeCount] = {
    {"float32", 32, kFloat, true},   {"int32", 32, kInt, true},    {"bool", 8, kBool, false},
    {"complex64", 64, kComplex, true}, {"string", 0, kString, false}, {"float16", 16, kFloat, true},
    {"bfloat16", 16, kFloat, true},  {"float64", 64, kFloat, true}, {"int8", 8, kInt, true},
    {"int16", 16, kInt, true},       {"int64", 64, kInt, true},    {"uint8", 8, kInt, false},
    {"uint16", 16, kInt, false},     {"uint32", 32, kInt, false},  {"uint64", 64, kInt, false},
    {"int4", 4, kInt, true},         {"uint4", 4, kInt, false},
};
const DTypeRow& row(DType dtype) { return kRows[static_cast<int>(dtype)]; }

}  // namespace

std::string_view name_of(DType dtype) { return row(dtype).name; }

DType dtype_named(std::string_view name) {
  for (int i = 0; i < kDTypeCount; ++i) {
    if (kRows[i].name == name) return static_cast<DType>(i);
  }
  fail("dtype", "unknown data type '{}'", name);
}

size_t bytes_of(DType dtype, int64_t count) {
  // In 64 bits: a size_t of wasm32 would wrap around.
  constexpr uint64_t kMost = std::min<uint64_t>(PTRDIFF_MAX, uint64_t{1} << 47);
  uint64_t bits;
  if (__builtin_mul_overflow(static_cast<uint64_t>(count), row(dtype).bits, &bits) || bits / 8 >= kMost) {
    fail("memory", "{} elements of {} are more than can be addressed", count, dtype);
  }
  return static_cast<size_t>((bits + 7) / 8);
}

bool is_float(DType dtype) { return row(dtype).kind == kFloat; }

bool is_integer(DType dtype) { return row(dtype).kind == kInt; }

DType promote(DType a, DType b) {
  if (a == b) return a;
  const DTypeRow &x = row(a), &y = row(b);
  if (x.kind == kString || y.kind == kString) fail("promote", "cannot combine {} with {}", a, b);
  if (x.kind != y.kind) return x.kind > y.kind ? a : b;
  if (x.kind == kFloat) {
    if (x.bits == y.bits) return DType::float32;  // float16 with bfloat16
    return x.bits > y.bits ? a : b;
  }
  if (x.is_signed == y.is_signed) return x.bits > y.bits ? a : b;
  const int unsigned_bits = x.is_signed ? y.bits : x.bits, signed_bits = x.is_signed ? x.bits : y.bits;
  if (signed_bits > unsigned_bits) return x.is_signed ? a : b;
  return unsigned_bits < 16 ? DType::int16 : unsigned_bits < 32 ? DType::int32 : DType::int64;
}

}  // namespace gossamer
