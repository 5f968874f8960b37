#include "epilogue.h"

#include <cmath>

#include "glue.h"
#include "ops/op.h"

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

Epilogue::Epilogue(const KernelArgs& call) : low(-INFINITY), high(INFINITY) {
  if (call.in.size() < 4) return;
  for (size_t i = 3; i < call.in.size(); ++i) is_supported &= !call.in[i];
  if (const Tensor& t = call.in[2]) {
    const int64_t channels = call.out[0].shape().back();
    if (!is_f32(t) || (t.size() != 1 && (t.size() != channels || t.shape().back() != channels))) is_supported = false;
    else if (t.raw()) for (int64_t i = 0; i < channels; ++i) bias.push_back(t.data<float>()[t.size() == 1 ? 0 : i]);
  }
  const std::string& activation = call.attrs.text("activation");
  for (const Clamped& clamped : kClamped) {
    if (clamped.activation != activation) continue;
    low = clamped.low;
    high = clamped.high;
    return;
  }
  is_supported = false;
}

bool is_known(const KernelArgs& call) {
  for (size_t i = 1; i < call.in.size(); ++i) {
    if (call.in[i] && !call.in[i].raw()) return false;
  }
  return true;
}

}  // namespace gossamer::xnnpack
