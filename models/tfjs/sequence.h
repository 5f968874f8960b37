// What tensor lists and tensor arrays share: element shapes that are only partly known, and joining elements.
#pragma once

#include "convert.h"

namespace gossamer::models::tfjs {

// A shape with -1 for unknown dimensions; nothing is known of an undefined one.
using PartialShape = std::optional<std::vector<int64_t>>;

// An input that holds a shape: a scalar stands for an unknown rank.
PartialShape shape_input(const Context& c, int i);
PartialShape shape_attr(const Context& c, std::string_view attr);
PartialShape known(const Shape& shape);

std::string to_text(const PartialShape& shape);
// Both must agree where both are known. Throws otherwise.
PartialShape merge(std::string_view op, const PartialShape& a, const PartialShape& b);
inline void check_match(std::string_view op, const PartialShape& a, const PartialShape& b) { merge(op, a, b); }
// Throws when a dimension is still unknown.
Shape full(std::string_view op, const PartialShape& shape);

void check_dtype(std::string_view op, DType element, DType list);
// Elements past this are refused: sizes come from model files.
constexpr int64_t kMaxElements = 1 << 24;
int64_t checked_index(std::string_view op, int64_t index, int64_t size);

// x cut along its first dimension: one element per row, or pieces of the given lengths.
Tensors rows_of(std::string_view op, const Tensor& x);
Tensors pieces_of(std::string_view op, const Tensor& x, const std::vector<int64_t>& lengths);
// Elements on a new first dimension, or along their first; nothing gives an empty tensor.
Tensor stacked(const Tensors& elements, DType dtype, const PartialShape& element);
Tensor joined(const Tensors& elements, DType dtype, const PartialShape& element);

}  // namespace gossamer::models::tfjs
