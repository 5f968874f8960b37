// Between the funnel's kernels and XNNPACK's operators: making, setting up and running them on one thread pool.
#pragma once

#include <pthreadpool.h>
#include <xnnpack.h>

#include <utility>

#include "core/kernel_choice.h"
#include "gossamer/backend.h"
#include "ops/names.gen.h"

namespace gossamer::xnnpack {

// nullptr where XNNPACK does not support the processor.
const Backend* backend();
// A thread for each core that the process may use, or as many as the environment variable GOSSAMER_THREADS says; made at
// the first call.
pthreadpool_t threads();

// Throws an Error that names the op when XNNPACK refuses.
void check(const Op& op, const char* step, xnn_status status);

// Owns an operator of XNNPACK, and with it the weights that it has packed.
class Operator {
 public:
  Operator() = default;
  // create: xnn_status (xnn_operator_t*)
  template <class Create>
  Operator(const Op& op, Create create) { check(op, "create", create(&operator_)); }
  Operator(Operator&& other) noexcept : operator_(std::exchange(other.operator_, nullptr)) {}
  Operator& operator=(Operator&& other) noexcept {
    std::swap(operator_, other.operator_);
    return *this;
  }
  ~Operator() {
    if (operator_) xnn_delete_operator(operator_);
  }
  // setup: xnn_status (xnn_operator_t, pthreadpool_t)
  template <class Setup>
  void run(const Op& op, Setup setup) const {
    check(op, "setup", setup(operator_, threads()));
    check(op, "run", xnn_run_operator(operator_, threads()));
  }

 private:
  xnn_operator_t operator_ = nullptr;
};

inline bool is_f32(const Tensor& t) { return t.dtype() == DType::float32; }

// The one list of kernel families.
#define GOSSAMER_XNNPACK_FAMILIES(X) \
  X(conv)                            \
  X(elementwise)                     \
  X(matmul)                          \
  X(pool)                            \
  X(reduce)                          \
  X(resize)

#define DECLARE(family) std::span<const Kernel> family##_kernels();
GOSSAMER_XNNPACK_FAMILIES(DECLARE)
#undef DECLARE

}  // namespace gossamer::xnnpack
