// Runs the kernels that models spend their time on for a while, on nothing in particular, so that engines have replaced their
// first, slow code of them when a model comes; and loads a small model, so that what reads and plans models is compiled by then.
#include "api/guard.h"
#include "api/warm_model.h"
#include "core/kernel_choice.h"
#include "gossamer/grad.h"
#include "gossamer/ops.h"

namespace gossamer::api {
namespace {

// What takes about a millisecond at first: odd numbers of rows, so that kernels for what is left over have their turn too.
void pointwise() {
  static const Tensor x = Tensor::zeros(DType::float32, {1, 14, 14, 32}), filter = Tensor::zeros(DType::float32, {1, 1, 32, 32});
  for (int i = 0; i < 24; ++i) ops::conv2d(x, filter, 1, "same");
}
void depthwise() {
  static const Tensor x = Tensor::zeros(DType::float32, {1, 14, 14, 32}), filter = Tensor::zeros(DType::float32, {3, 3, 32, 1});
  for (int i = 0; i < 24; ++i) {
    ops::depthwise_conv2d(x, filter, 1, "same");
    ops::depthwise_conv2d(x, filter, 2, "same");
  }
}
void spatial() {
  static const Tensor x = Tensor::zeros(DType::float32, {1, 15, 15, 16}), filter = Tensor::zeros(DType::float32, {3, 3, 16, 16});
  for (int i = 0; i < 12; ++i) {
    ops::conv2d(x, filter, 1, "same");
    ops::conv2d(x, filter, 2, "same");
  }
}
void elementwise() {
  static const Tensor x = Tensor::zeros(DType::float32, {1, 32, 128});
  for (int i = 0; i < 24; ++i) ops::relu(ops::add(x, x));
}

constexpr void (*kParts[])() = {pointwise, depthwise, load_warm_model, run_warm_model, spatial, elementwise, pointwise, depthwise};

}  // namespace

// Runs one part; 0 when there are no more.
EXPORT(gsm_warm) int gsm_warm(int part) {
  return guarded([&] {
    const OnHost on_host;  // which what has no kernel on a GPU runs on
    if (std::string_view(active_backend().name) != "wasm") return false;
    const PauseTape pause;
    kParts[part]();
    return part + 1 < static_cast<int>(std::size(kParts));
  }) > 0;
}

}  // namespace gossamer::api
