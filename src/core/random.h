// Random numbers. A seed's text determines them, and they are those of TensorFlow.js for the same seed; without one,
// a quicker generator starts somewhere else each time.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace gossamer {

// Evenly distributed numbers in [0, 1).
class Random {
 public:
  Random();                                 // unforeseeable. Source: SplitMix64, Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014
  explicit Random(std::string_view seed);   // UTF-8. Source: Alea, J. Baagøe, Better random numbers for JavaScript, 2010
  double uniform();

 private:
  bool seeded_;
  uint64_t state_ = 0;
  double last_[3] = {};  // Alea's newest three numbers, and what its product carries over
  double carry_ = 1;
};

// Normally distributed numbers, by Marsaglia's polar method, which makes them in pairs.
class Normal {
 public:
  // Those further than `limit` standard deviations from the mean are left out.
  Normal(Random random, double mean, double deviation, double limit = std::numeric_limits<double>::infinity())
      : random_(random), mean_(mean), deviation_(deviation), limit_(limit) {}
  double next();

 private:
  Random random_;
  double mean_, deviation_, limit_;
  double spare_ = 0;
  bool has_spare_ = false;
};

// Numbers of a gamma distribution. Source: Marsaglia and Tsang, A Simple Method for Generating Gamma Variables, 2000.
class Gamma {
 public:
  // `whole` rounds the normal numbers that it starts from, as TensorFlow.js does where it makes integers.
  Gamma(Random random, Normal normal, double alpha, double beta, bool whole);
  double next();

 private:
  Random random_;
  Normal normal_;
  double alpha_, beta_, d_, c_;
  bool whole_;
};

// The text that JavaScript makes of a number, which seeds go by.
std::string javascript_text(double value);

// Where sequences without a seed start. The core knows no source of chance: its host gives it one number to start from.
void set_first_seed(uint64_t seed);

}  // namespace gossamer
