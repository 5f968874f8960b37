#include "core/random.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace gossamer {
namespace {

constexpr double kTwo32 = 4294967296.0;

uint64_t split_mix(uint64_t& state) {
  uint64_t z = state += 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

uint64_t& first_seed() {
  static uint64_t seed = 0;
  return seed;
}

// The code units that JavaScript counts in a text.
std::u16string utf16_of(std::string_view text) {
  std::u16string out;
  for (size_t i = 0; i < text.size();) {
    const auto lead = static_cast<uint8_t>(text[i++]);
    const int more = lead < 0xc0 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    uint32_t point = more ? lead & (0x3f >> more) : lead;
    for (int k = 0; k < more && i < text.size(); ++k) point = point << 6 | (static_cast<uint8_t>(text[i++]) & 0x3f);
    if (point >= 0x10000) out += static_cast<char16_t>(0xd7c0 + (point >> 10));
    out += static_cast<char16_t>(point >= 0x10000 ? 0xdc00 | (point & 0x3ff) : point);
  }
  return out;
}

// Alea's hash: goes on from text to text and gives numbers in [0, 1).
class Mash {
 public:
  double operator()(const std::u16string& text) {
    for (char16_t unit : text) {
      n_ += unit;
      double h = 0.02519603282416938 * n_;
      n_ = std::floor(h);
      h = (h - n_) * n_;
      n_ = std::floor(h);
      n_ += (h - n_) * kTwo32;
    }
    return std::floor(std::fmod(n_, kTwo32)) / kTwo32;
  }

 private:
  double n_ = 0xefc8249d;
};

}  // namespace

Random::Random() : seeded_(false), state_(split_mix(first_seed())) {}

Random::Random(std::string_view seed) : seeded_(true) {
  Mash mash;
  const std::u16string text = utf16_of(seed);
  for (double& last : last_) last = mash(u" ");
  for (double& last : last_) {
    last -= mash(text);
    if (last < 0) last += 1;
  }
}

double Random::uniform() {
  if (!seeded_) return static_cast<double>(split_mix(state_) >> 11) * 0x1p-53;
  const double product = 2091639 * last_[0] + carry_ / kTwo32;
  carry_ = std::floor(product);
  last_[0] = last_[1];
  last_[1] = last_[2];
  return last_[2] = product - carry_;
}

double Normal::next() {
  if (has_spare_) {
    has_spare_ = false;
    return spare_;
  }
  while (true) {
    double x, y, square;
    do {
      x = 2 * random_.uniform() - 1;
      y = 2 * random_.uniform() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    const double scale = std::sqrt(-2 * std::log(square) / square);
    if (std::abs(x * scale) > limit_) continue;
    has_spare_ = std::abs(y * scale) <= limit_;
    spare_ = mean_ + deviation_ * y * scale;
    return mean_ + deviation_ * x * scale;
  }
}

Gamma::Gamma(Random random, Normal normal, double alpha, double beta, bool whole)
    : random_(random), normal_(normal), alpha_(alpha), beta_(beta), d_(alpha < 1 ? alpha + 2.0 / 3 : alpha - 1.0 / 3), c_(1 / std::sqrt(9 * d_)), whole_(whole) {}

double Gamma::next() {
  while (true) {
    double x, root;
    do {
      x = whole_ ? std::floor(normal_.next() + 0.5) : normal_.next();
      root = 1 + c_ * x;
    } while (root <= 0);
    const double v = root * root * root, square = x * x, u = random_.uniform();
    // The first test spares the logarithms: what passes it passes the second.
    if (u >= 1 - 0.0331 * square * square && std::log(u) >= 0.5 * square + d_ * (1 - v + std::log(v))) continue;
    return beta_ * d_ * v * (alpha_ < 1 ? std::pow(random_.uniform(), 1 / alpha_) : 1);
  }
}

std::string javascript_text(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0 ? "-Infinity" : "Infinity";
  if (value == 0) return "0";
  // d.ddde±x, with the fewest digits that give the number again.
  char buffer[32];
  for (int digits = 0; digits <= 16; ++digits) {
    snprintf(buffer, sizeof buffer, "%.*e", digits, std::abs(value));
    if (std::strtod(buffer, nullptr) == std::abs(value)) break;
  }
  std::string digits(buffer, std::strchr(buffer, 'e'));
  if (digits.size() > 1) digits.erase(1, 1);
  const int count = static_cast<int>(digits.size()), point = std::atoi(std::strchr(buffer, 'e') + 1) + 1;  // digits before the point
  const std::string sign = value < 0 ? "-" : "";
  if (point > 21 || point < -5) {
    const std::string exponent = (point > 0 ? "e+" : "e-") + std::to_string(std::abs(point - 1));
    return sign + digits.substr(0, 1) + (count > 1 ? "." + digits.substr(1) : "") + exponent;
  }
  if (point <= 0) return sign + "0." + std::string(static_cast<size_t>(-point), '0') + digits;
  if (point >= count) return sign + digits + std::string(static_cast<size_t>(point - count), '0');
  return sign + digits.substr(0, static_cast<size_t>(point)) + "." + digits.substr(static_cast<size_t>(point));
}

void set_first_seed(uint64_t seed) { first_seed() = seed; }

}  // namespace gossamer
