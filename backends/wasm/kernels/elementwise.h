// The numbers of elementwise kernels, known to the core as well: every row of ops/elementwise.def has a place for each kind
// of elements, filled where the row's formula is computed in them; behind these stand the conversions, where, and a multiplication with
// addition.
#pragma once

#include <stdint.h>

#include "ops/elementwise_result.h"

namespace gossamer::kernels {

// Elements that kernels know: float32, int32, and bool as bytes.
enum class Elements : int32_t { kFloats, kInts, kBools };
constexpr int kElementKinds = 3;

constexpr bool mentions(const char* text, const char* part) {
  for (; *text; ++text) {
    int i = 0;
    while (part[i] && text[i] == part[i]) ++i;
    if (!part[i]) return true;
  }
  return false;
}

// Whether a row has a kernel for inputs of `elements`. `inputs` is the row's signature: what takes bool alone has no others,
// and parameters are numbers with a fraction.
constexpr bool has_kernel(Elements elements, ElementwiseResult rule, const char* inputs) {
  const bool takes_bool = mentions(inputs, "<bool>");
  switch (elements) {
    case Elements::kFloats: return rule != ElementwiseResult::kBits && !takes_bool;
    case Elements::kInts: return computes_integers(rule) && !takes_bool && !mentions(inputs, "number");
    case Elements::kBools: return takes_bool || rule == ElementwiseResult::kComparison;
  }
  return false;
}

constexpr int kRowCount = 0
#define UNARY(name, ...) +1
#define UNARY_WITH(name, ...) +1
#define BINARY_AS(name, ...) +1
#include "ops/elementwise.def"
    ;

constexpr int function_of_row(int row, Elements elements) { return row * kElementKinds + static_cast<int>(elements); }
constexpr int function_of_cast(Elements from, Elements to) {
  return (kRowCount + static_cast<int>(from)) * kElementKinds + static_cast<int>(to);
}
// Of one of two elements; floats and ints are moved alike.
constexpr int function_of_where(bool of_bools) { return (kRowCount + kElementKinds) * kElementKinds + of_bools; }
// Of x * factor + shift, of floats.
constexpr int function_of_multiply_add() { return function_of_where(true) + 1; }

}  // namespace gossamer::kernels
