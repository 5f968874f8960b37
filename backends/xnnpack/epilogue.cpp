#include "epilogue.h"

#include <cmath>
#include <cstring>

#include "glue.h"
#include "ops/fused.h"

namespace gossamer::xnnpack {
namespace {

struct Clamped {
  std::string_view activation;
  float low, high;
};
constexpr Clamped kClamped[] = {
    {"linear", -INFINITY, INFINITY},
    {"relu", 0, INFINITY},
    {"relu6", 0, 6},
};

}  // namespace

Epilogue::Epilogue(const KernelArgs& call) : low_(-INFINITY), high_(INFINITY) {
  if (call.in.size() <= kFusedBias) return;
  if (const Tensor& t = call.in[kFusedBias]) {
    const int64_t channels = call.out[0].shape().back();
    is_supported_ = is_f32(t) && (t.size() == 1 || (t.size() == channels && t.shape().back() == channels));
    if (is_supported_ && t.raw()) for (int64_t i = 0; i < channels; ++i) bias_.push_back(t.data<float>()[t.size() == 1 ? 0 : i]);
  }
  has_rest_ = true;
  if (call.in[kFusedResidual]) return;  // it comes before the activation
  for (const Clamped& clamped : kClamped) {
    if (clamped.activation != call.attrs.text("activation")) continue;
    low_ = clamped.low;
    high_ = clamped.high;
    has_rest_ = false;
  }
}

void Epilogue::finish(const KernelArgs& call) const {
  if (!has_rest_) return;
  const Tensor y = finish_product(call.out[0], call.in[kFusedSlopes], call.in[kFusedResidual], call.attrs);
  if (y.raw() != call.out[0].raw()) std::memcpy(call.out[0].raw(), y.raw(), bytes_of(y.dtype(), y.size()));
}

bool is_known(const KernelArgs& call) {
  for (size_t i = 1; i < call.in.size() && i <= kFusedBias; ++i) {
    if (call.in[i] && !call.in[i].raw()) return false;
  }
  return true;
}

}  // namespace gossamer::xnnpack
