// Constants as products and convolutions read them: packed once for all plans, in the memory where they lay.
#pragma once

#include <functional>
#include <memory>

#include "glue.h"

namespace gossamer::wasm {

// Matrices [k, n] that lie one after the other, and how many of their columns go side by side: [n / width][k][width].
struct Packing {
  int64_t matrices, k, n;
  bool transposed = false;  // they lie as [n, k]
  int64_t width = kernels::kPanel;
  friend bool operator==(const Packing&, const Packing&) = default;
};

struct Weights {
  const float* panels = nullptr;
  const float* last = nullptr;         // the panel that n does not fill; null where it follows the others
  std::shared_ptr<const void> memory;  // keeps both
};

// In memory of their own, the last panel of each matrix filled up with zeros.
Weights packed_copy(const Tensor& matrices, const Packing& packing);

// Of a constant, for prepared kernels. Where that is possible the tensor's own memory holds the panels from now on, and its
// elements are unpacked for whoever asks for them (core/packed.h).
Weights packed_weights(const Tensor& constant, const Packing& packing);

// What `make` makes of a constant: once for all plans that have it at the same time. `kind` tells apart what is made of one.
std::shared_ptr<const Floats> made_of(const Tensor& constant, int64_t kind, const std::function<Floats()>& make);

}  // namespace gossamer::wasm
