// Cases that a backend does not pass, with the reason.
#pragma once

#include <string_view>

namespace gossamer::test {

struct Skip {
  std::string_view backend, call, reason;
};

// XNNPACK limits every result of these operators to [-Infinity, Infinity], by instructions that turn NaN into a limit.
#define NAN_IS_LOST(call) {"xnnpack", call, "XNNPACK turns NaN into a limit"}
constexpr Skip kSkips[] = {
    NAN_IS_LOST("conv2d(f32[1,1,3,1]{nan,1,2}, f32[1,2,1,1]{1,1}, 1, 'valid')"),
    NAN_IS_LOST("fusedConv2D(f32[1,1,2,1]{nan,9}, f32[1,1,1,5]{1,2,3,4,5}, 1, 'valid', f32[5], _, 'NHWC', 1, _, 'relu6')"),
    NAN_IS_LOST("matMul(f32[1,2]{nan,1}, f32[2,2]{0,1,inf,1})"),
    NAN_IS_LOST("matMul(f32[1,2]{0,1}, f32[2,5]{inf,1,1,1,1,1,nan,1,1,inf})"),
    NAN_IS_LOST("lstm(f32[2,2,1]{nan,1,1,1}, f32[1,8], f32[2,8], f32[2,2], f32[2,2], f32[8])"),
    NAN_IS_LOST("lstmGradient(f32[2,2,4]{nan,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1}, f32[1,4], f32[2,1], f32[2,1])"),
    NAN_IS_LOST("softmax(f32[5]{-inf,-inf,-inf,-inf,-inf})"),
    NAN_IS_LOST("softmax(f32[2,2]{nan,1,1,1})"),
    NAN_IS_LOST("attention(f32[2,1,1]{nan,0}, f32[2,1,1]{1,1}, f32[2,1,1]{1,3})"),
    NAN_IS_LOST("avgPool(f32[1,3,1]{nan,1,3}, [1,2], 1, 'valid')"),
    NAN_IS_LOST("avgPool(f32[1,3,3,2]{nan,1,1,1,1,1,1,1,1,inf,1,1,1,1,1,1,1,1}, 3, 1, 'valid')"),
};
#undef NAN_IS_LOST

// The reason, or nothing.
inline std::string_view skip_reason(std::string_view backend, std::string_view call) {
  for (const Skip& skip : kSkips) {
    if (skip.backend == backend && skip.call == call) return skip.reason;
  }
  return {};
}

}  // namespace gossamer::test
