#include "core/convert.h"

#include <cmath>

namespace gossamer {
namespace {

// Truncation modulo 2^64, as ECMAScript's ToInt32 and ToUint8 do for smaller widths.
int64_t to_int(double value) {
  if (!(std::abs(value) < 9007199254740992.0 * 1024)) {
    if (!std::isfinite(value)) return 0;
    value = std::fmod(std::trunc(value), 18446744073709551616.0);
    if (value >= 9223372036854775808.0) value -= 18446744073709551616.0;
    if (value < -9223372036854775808.0) value += 18446744073709551616.0;
  }
  return static_cast<int64_t>(value);
}

int nibble(const uint8_t* bytes, int64_t i) { return (bytes[i >> 1] >> (i & 1 ? 4 : 0)) & 15; }

void set_nibble(uint8_t* bytes, int64_t i, int value) {
  uint8_t& byte = bytes[i >> 1];
  byte = i & 1 ? static_cast<uint8_t>((byte & 15) | (value << 4)) : static_cast<uint8_t>((byte & 0xf0) | (value & 15));
}

template <class To>
void load(const Tensor& x, int64_t first, int64_t count, To* out) {
  auto copy = [&](const auto* from) {
    for (int64_t i = 0; i < count; ++i) out[i] = static_cast<To>(from[first + i]);
  };
  auto through = [&](auto read) {
    for (int64_t i = 0; i < count; ++i) out[i] = static_cast<To>(read(first + i));
  };
  switch (x.dtype()) {
    case DType::float32:
    case DType::complex64: return copy(x.data<float>());
    case DType::float64: return copy(x.data<double>());
    case DType::int32: return copy(x.data<int32_t>());
    case DType::boolean:
    case DType::uint8: return copy(x.data<uint8_t>());
    case DType::int8: return copy(x.data<int8_t>());
    case DType::int16: return copy(x.data<int16_t>());
    case DType::uint16: return copy(x.data<uint16_t>());
    case DType::uint32: return copy(x.data<uint32_t>());
    case DType::int64: return copy(x.data<int64_t>());
    case DType::uint64: return copy(x.data<uint64_t>());
    case DType::float16: return through([&](int64_t i) { return half_to_float(x.data<uint16_t>()[i]); });
    case DType::bfloat16: return through([&](int64_t i) { return bfloat_to_float(x.data<uint16_t>()[i]); });
    case DType::uint4: return through([&](int64_t i) { return nibble(x.data<uint8_t>(), i); });
    case DType::int4: return through([&](int64_t i) { return (nibble(x.data<uint8_t>(), i) ^ 8) - 8; });
    case DType::string: fail("convert", "string tensors have no numbers");
  }
}

template <class From, class Integer>
void store(const From* values, const Tensor& out, int64_t first, int64_t count, Integer integer) {
  auto copy = [&](auto* to) {
    using To = std::remove_pointer_t<decltype(to)>;
    for (int64_t i = 0; i < count; ++i) {
      if constexpr (std::is_floating_point_v<To>) to[first + i] = static_cast<To>(values[i]);
      else to[first + i] = static_cast<To>(integer(values[i]));
    }
  };
  auto through = [&](auto write) {
    for (int64_t i = 0; i < count; ++i) write(first + i, values[i]);
  };
  switch (out.dtype()) {
    case DType::float32:
    case DType::complex64: return copy(out.data<float>());
    case DType::float64: return copy(out.data<double>());
    case DType::int32: return copy(out.data<int32_t>());
    case DType::boolean: return through([&](int64_t i, From v) { out.data<uint8_t>()[i] = v != 0; });
    case DType::uint8: return copy(out.data<uint8_t>());
    case DType::int8: return copy(out.data<int8_t>());
    case DType::int16: return copy(out.data<int16_t>());
    case DType::uint16: return copy(out.data<uint16_t>());
    case DType::uint32: return copy(out.data<uint32_t>());
    case DType::int64: return copy(out.data<int64_t>());
    case DType::uint64: return copy(out.data<uint64_t>());
    case DType::float16:
      return through([&](int64_t i, From v) { out.data<uint16_t>()[i] = float_to_half(static_cast<float>(v)); });
    case DType::bfloat16:
      return through([&](int64_t i, From v) { out.data<uint16_t>()[i] = float_to_bfloat(static_cast<float>(v)); });
    case DType::uint4:
    case DType::int4:
      return through([&](int64_t i, From v) { set_nibble(out.data<uint8_t>(), i, static_cast<int>(integer(v)) & 15); });
    case DType::string: fail("convert", "numbers cannot become strings");
  }
}

}  // namespace

void load_doubles(const Tensor& x, int64_t first, int64_t count, double* out) { load(x, first, count, out); }

void load_ints(const Tensor& x, int64_t first, int64_t count, int64_t* out) {
  if (!is_float(x.dtype())) return load(x, first, count, out);
  for (int64_t i = 0; i < count; ++i) {
    double value;
    load(x, first + i, 1, &value);
    out[i] = to_int(value);
  }
}

void store_doubles(const double* values, const Tensor& out, int64_t first, int64_t count) {
  store(values, out, first, count, to_int);
}

void store_ints(const int64_t* values, const Tensor& out, int64_t first, int64_t count) {
  store(values, out, first, count, [](int64_t v) { return v; });
}

float half_to_float(uint16_t bits) {
  const uint32_t sign = (bits & 0x8000u) << 16, exponent = (bits >> 10) & 31, fraction = bits & 1023;
  if (exponent == 31) return __builtin_bit_cast(float, sign | 0x7f800000u | (fraction << 13));
  if (exponent) return __builtin_bit_cast(float, sign | ((exponent + 112) << 23) | (fraction << 13));
  const float value = static_cast<float>(fraction) * 0x1p-24f;
  return sign ? -value : value;
}

// Rounds to nearest, ties to even; overflows to Inf; keeps NaN.
uint16_t float_to_half(float value) {
  const uint32_t bits = __builtin_bit_cast(uint32_t, value), sign = (bits >> 16) & 0x8000u;
  const uint32_t magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) return static_cast<uint16_t>(sign | 0x7e00u);
  if (magnitude >= 0x477ff000u) return static_cast<uint16_t>(sign | 0x7c00u);
  if (magnitude < 0x38800000u) {  // subnormal: the addition rounds
    const float scaled = __builtin_bit_cast(float, magnitude) + 0.5f;
    return static_cast<uint16_t>(sign | (__builtin_bit_cast(uint32_t, scaled) - 0x3f000000u));
  }
  const uint32_t rounded = magnitude + 0xfffu + ((magnitude >> 13) & 1);
  return static_cast<uint16_t>(sign | ((rounded - 0x38000000u) >> 13));
}

uint16_t float_to_bfloat(float value) {
  const uint32_t bits = __builtin_bit_cast(uint32_t, value);
  if ((bits & 0x7fffffffu) > 0x7f800000u) return static_cast<uint16_t>((bits >> 16) | 64);
  return static_cast<uint16_t>((bits + 0x7fffu + ((bits >> 16) & 1)) >> 16);
}

}  // namespace gossamer
