// Golden files of GPU kernels.
#pragma once

#include <vector>

namespace gossamer::test {

// Runs calls on both GPU backends, on a device that computes nothing, and keeps the texts of their kernels.
void collect_kernel_texts(const std::vector<const char*>& calls);
// Writes what was collected to the golden files.
void write_kernel_texts();
// Holds it against them.
void expect_golden_texts();

}  // namespace gossamer::test
