// Random numbers: a small generator, and where seeds come from when nobody gives one.
#pragma once

#include <cstdint>

namespace gossamer {

// SplitMix64. Source: Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014.
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}
  uint64_t next();
  double uniform();  // in [0, 1)
  double normal();   // mean 0, standard deviation 1
  double gamma(double alpha);

 private:
  uint64_t state_;
  double spare_ = 0;  // the polar method makes normal numbers in pairs
  bool has_spare_ = false;
};

// A new seed each time. The core knows no source of chance: its host gives it one number to start from.
uint64_t next_seed();
void set_first_seed(uint64_t seed);

}  // namespace gossamer
