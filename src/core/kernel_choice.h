// Which function runs an op.
#pragma once

#include <exception>

#include "gossamer/backend.h"

namespace gossamer {

// The backend's own kernel, or nullptr. The funnel then tries the row's expand and at last the reference.
const Kernel* kernel_for(const Backend& backend, OpId op);
// The cpu backend's kernel. Throws when there is none: the op cannot run in this build.
const Kernel& reference_kernel(OpId op);
// Runs a call on the reference: what a backend's kernel does with dtypes and shapes that it leaves out.
void by_reference(const KernelArgs& call);
// Runs it on the host backend that was active last: what kernels on a device leave out. Elements are copied between them.
void on_host(const KernelArgs& call);
// That backend's kernel, or the reference's.
const Kernel& kernel_on_host(OpId op);

// Thrown where an element that is on a device would be read at once, while a RefuseReads lives.
struct NeedsHost : std::exception {
  const char* what() const noexcept override { return "an op reads what is on a device"; }
};
class RefuseReads {
 public:
  RefuseReads();
  RefuseReads(const RefuseReads&) = delete;
  ~RefuseReads();
};
// For backends that do not read at once: throws NeedsHost while reads are refused.
void check_read();

// While it lives, unless it is told otherwise, devices round no weights, whatever precision a program is content with: an order is
// decided by what they give.
class KeepPrecision {
 public:
  explicit KeepPrecision(bool keeps = true);
  KeepPrecision(const KeepPrecision&) = delete;
  ~KeepPrecision();

 private:
  bool before_;
};
bool keeps_precision();

// While it lives ops run on that backend: what is worked out once for a plan keeps its elements in host memory.
class OnHost {
 public:
  OnHost();
  OnHost(const OnHost&) = delete;
  ~OnHost() { set_backend(before_); }

 private:
  const Backend& before_;
};

}  // namespace gossamer
