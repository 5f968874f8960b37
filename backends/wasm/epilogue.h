// What a fused op does to the result of its product: bias, residual, activation, as the kernels take it.
#pragma once

#include "glue.h"
#include "ops/fused.h"

namespace gossamer::wasm {

class Epilogue {
 public:
  // Of a call of a fused op; nothing for plain ops, which have two inputs. The
  // bias of each group of channels is padded to whole panels.
  explicit Epilogue(const KernelArgs& call, int64_t groups = 1);

  // False for what only the reference does: weights per pixel, a bias that is not per channel.
  bool is_supported() const { return supported_; }
  // For one call, which brings the residual, or without one.
  kernels::Finish finish(const KernelArgs& call) const;
  kernels::Finish finish() const;

 private:
  void take_bias(const Tensor& bias, int64_t channels, int64_t groups);
  void take_activation(const KernelArgs& call, int64_t channels);

  bool supported_ = true;
  Floats bias_, slopes_;  // per channel
  kernels::Finish finish_{.clamp = {-INFINITY, INFINITY}, .function = kernels::kNoFunction};
};

}  // namespace gossamer::wasm
