// Ops that only move elements: which blocks of their inputs go where. The backends copy, each in its own way.
#pragma once

#include "core/strided_copy.h"
#include "gossamer/backend.h"

namespace gossamer {

// A block of an input, and its place in the output; elements are counted from the beginning of each.
struct Move {
  int input;
  int64_t from, to;
  CopyAxes axes;
};
using Moves = std::vector<Move>;
using MovesFn = Moves (*)(const KernelArgs& call);

// For an op whose output is all covered by its moves; nullptr for others.
MovesFn moves_of(OpId op);
// Of pad, whose output is filled with the constant value first.
Moves pad_moves(const KernelArgs& call);

}  // namespace gossamer
