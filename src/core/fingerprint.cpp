#include "core/fingerprint.h"

#include <bit>
#include <cstring>
#include <utility>

namespace gossamer {
namespace {

using u64 = uint64_t;

// The algorithm's constants: primes between 2^63 and 2^64.
constexpr u64 kPrime0 = 0xc3a5c85c97cb3127, kPrime1 = 0xb492b66fbe98f273, kPrime2 = 0x9ae16a3b2f90404f;

u64 read64(const char* at) {
  u64 value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

u64 read32(const char* at) {
  uint32_t value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

u64 mixed(u64 value) { return value ^ (value >> 47); }

u64 combined(u64 a, u64 b, u64 factor) {
  const u64 first = mixed((a ^ b) * factor);
  return mixed((b ^ first) * factor) * factor;
}

u64 hash_up_to_16(const char* s, u64 length) {
  const u64 factor = kPrime2 + 2 * length;
  if (length >= 8) {
    const u64 a = read64(s) + kPrime2, b = read64(s + length - 8);
    return combined(std::rotr(b, 37) * factor + a, (std::rotr(a, 25) + b) * factor, factor);
  }
  if (length >= 4) return combined(length + (read32(s) << 3), read32(s + length - 4), factor);
  if (length == 0) return kPrime2;
  auto byte = [&](u64 i) { return static_cast<u64>(static_cast<uint8_t>(s[i])); };
  const u64 ends = byte(0) + (byte(length / 2) << 8), size = length + (byte(length - 1) << 2);
  return mixed(ends * kPrime2 ^ size * kPrime0) * kPrime2;
}

// What the two middle lengths share: the first and last 16 bytes, the first word times `first_prime`.
struct Edges {
  u64 factor, a, b, y, z;
};
Edges edges_of(const char* s, u64 length, u64 first_prime) {
  const u64 factor = kPrime2 + 2 * length, a = read64(s) * first_prime, b = read64(s + 8);
  const u64 c = read64(s + length - 8) * factor, d = read64(s + length - 16) * kPrime2;
  return {factor, a, b, std::rotr(a + b, 43) + std::rotr(c, 30) + d, a + std::rotr(b + kPrime2, 18) + c};
}

u64 hash_17_to_32(const char* s, u64 length) {
  const Edges e = edges_of(s, length, kPrime1);
  return combined(e.y, e.z, e.factor);
}

u64 hash_33_to_64(const char* s, u64 length) {
  const Edges edges = edges_of(s, length, kPrime2);
  const u64 factor = edges.factor, a = edges.a, y = edges.y, z = combined(y, edges.z, factor);
  const u64 e = read64(s + 16) * factor, f = read64(s + 24);
  const u64 g = (y + read64(s + length - 32)) * factor, h = (z + read64(s + length - 24)) * factor;
  return combined(std::rotr(e + f, 43) + std::rotr(g, 30) + h, e + std::rotr(f + a, 18) + g, factor);
}

struct Pair {
  u64 first = 0, second = 0;
};

// 32 bytes into two words that carry over.
Pair absorb(const char* s, u64 a, u64 b) {
  const u64 w = read64(s), x = read64(s + 8), y = read64(s + 16), z = read64(s + 24);
  a += w;
  b = std::rotr(b + a + z, 21);
  const u64 before = a;
  a += x + y;
  b += std::rotr(a, 44);
  return {a + z, b + before};
}

// Five words of state, changed by 64 bytes at a time.
struct State {
  u64 x, y, z;
  Pair v, w;

  void step(const char* s, u64 factor, u64 w_weight, u64 v_weight) {
    x = std::rotr(x + y + v.first + read64(s + 8), 37) * factor;
    y = std::rotr(y + v.second + read64(s + 48), 42) * factor;
    x ^= w.second * w_weight;
    y += v.first * v_weight + read64(s + 40);
    z = std::rotr(z + w.first, 33) * factor;
    v = absorb(s, v.second * factor, x + w.first);
    w = absorb(s + 32, z + w.second, y + read64(s + 16));
    std::swap(z, x);
  }
};

u64 hash_long(const char* s, u64 length) {
  constexpr u64 kSeed = 81;
  State state{.x = kSeed * kPrime2 + read64(s), .y = kSeed * kPrime1 + 113, .z = 0, .v = {}, .w = {}};
  state.z = mixed(state.y * kPrime2 + 113) * kPrime2;
  const char* const last = s + length - 64;
  for (u64 blocks = (length - 1) / 64; blocks > 0; --blocks, s += 64) state.step(s, kPrime1, 1, 1);
  const u64 factor = kPrime1 + ((state.z & 0xff) << 1);
  state.w.first += (length - 1) & 63;
  state.v.first += state.w.first;
  state.w.first += state.v.first;
  state.step(last, factor, 9, 9);
  return combined(combined(state.v.first, state.w.first, factor) + mixed(state.y) * kPrime0 + state.z,
                  combined(state.v.second, state.w.second, factor) + state.x, factor);
}

}  // namespace

uint64_t fingerprint64(std::string_view bytes) {
  const u64 length = bytes.size();
  if (length <= 16) return hash_up_to_16(bytes.data(), length);
  if (length <= 32) return hash_17_to_32(bytes.data(), length);
  if (length <= 64) return hash_33_to_64(bytes.data(), length);
  return hash_long(bytes.data(), length);
}

}  // namespace gossamer
