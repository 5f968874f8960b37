// Which function runs an op.
#pragma once

#include "gossamer/backend.h"

namespace gossamer {

// The backend's own kernel, or nullptr. The funnel then tries the row's expand and at last the reference.
const Kernel* kernel_for(const Backend& backend, OpId op);
// The cpu backend's kernel. Throws when there is none: the op cannot run in this build.
const Kernel& reference_kernel(OpId op);
// Runs a call on the reference: what a backend's kernel does with dtypes and shapes that it leaves out.
void by_reference(const KernelArgs& call);

}  // namespace gossamer
