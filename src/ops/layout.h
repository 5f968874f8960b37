// What the layout ops and their kernels share.
#pragma once

#include <vector>

#include "ops/op.h"

namespace gossamer {

// The permutation that transpose was given, checked; the axes in reverse order when it was left out.
std::vector<int> permutation_of(const Attrs& attrs, int rank);
// The permutation that undoes it.
std::vector<int> inverse_permutation(const std::vector<int>& permutation);

}  // namespace gossamer
