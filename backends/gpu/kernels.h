// What kernels of both GPU backends are made of: launching a text on tensors.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/kernel_choice.h"
#include "emit.h"
#include "image.h"
#include "ops/elementwise.h"
#include "ops/names.gen.h"

namespace gossamer::gpu {

const Backend& backend_of(Dialect dialect);

struct Bound {
  Block block;
  View view;
  Kind kind = Kind::kImage;
};
// A tensor on the device, in its own view or another of as many elements.
inline Bound bound(Dialect d, const Tensor& t, const View& view) { return {block_of(d, t, view, Kind::kImage), view}; }
inline Bound bound(Dialect d, const Tensor& t) { return bound(d, t, View(d, t.shape())); }
// The same of weights or the like, which a kernel reads by at() alone: it lies as is quickest.
inline Bound bound_weights(Dialect d, const Tensor& t, const View& view) {
  const Kind kind = kind_of_weights(d, t, view);
  return {block_of(d, t, view, kind), view, kind};
}
// The same of one number for each channel, or of one number.
inline Bound bound_row(Dialect d, const Tensor& t) { return bound_weights(d, t, View(1, 1, static_cast<int>(t.size()))); }
// The block that a kernel is about to write.
inline Bound result(Dialect d, const Tensor& t, const View& view, Kind kind = Kind::kImage) { return {new_block(d, t, view, kind), view, kind}; }
inline Bound result(Dialect d, const Tensor& t) { return result(d, t, View(d, t.shape())); }

// Four channels to a texel.
inline int channels_of(const Tensor& t) { return View::of_image(t.shape()).channels; }

// Runs the kernel of that name, which is compiled at its first run; `build` writes its text. Two kernels of one name have
// the same text: what distinguishes them belongs into the name.
using BuildFn = void (*)(Emitter& e, const std::string& name);
std::string kernel_text(Dialect dialect, const std::string& name, BuildFn build, int inputs, int integers, unsigned folded, unsigned kinds);
void launch(Dialect dialect, const std::string& name, BuildFn build, std::span<const Bound> inputs, const Bound& output,
            std::span<const int32_t> integers);

inline int32_t bits_of(double x) {
  const float f = static_cast<float>(x);
  int32_t i;
  __builtin_memcpy(&i, &f, 4);
  return i;
}

// Copies so many elements into another view, or another kind of block.
void lay_out(Dialect dialect, const Bound& from, const Bound& to, int64_t count);

// What a dtype counts as whose numbers may lie on the device as floats.
inline DType as_float(DType dtype) { return dtype == DType::int32 ? DType::float32 : dtype; }

// Runs a composite op as its parts, on the device.
void by_parts(const KernelArgs& call);

// All inputs and outputs lie, or can lie, on the device.
bool fit(Dialect dialect, const KernelArgs& call);
// The same where int32 counts as floats, if the device has computed some of it: what it knows of these are floats anyway, exact
// below 2^24. What is on the host stays there, as do large numbers.
bool fit_computed(Dialect dialect, const KernelArgs& call);

// The one list of kernel families. Each has its kernels for both languages.
#define GOSSAMER_GPU_FAMILIES(X) \
  X(attention)                   \
  X(conv)                        \
  X(conv_gradient)               \
  X(copy)                        \
  X(creation)                    \
  X(crop)                        \
  X(elementwise)                 \
  X(gather)                      \
  X(matmul)                      \
  X(norm)                        \
  X(optimizers)                  \
  X(pool)                        \
  X(pool_gradient)               \
  X(reduce)                      \
  X(resize)                      \
  X(running)                     \
  X(scatter)                     \
  X(topk)

#define DECLARE(family) \
  template <Dialect>    \
  std::span<const Kernel> family##_kernels();
GOSSAMER_GPU_FAMILIES(DECLARE)
#undef DECLARE

// Defines family_kernels() for both languages; `rows` is a template of an array of kernels.
#define GOSSAMER_GPU_KERNELS(family, rows)                                                     \
  template <Dialect d>                                                                         \
  std::span<const Kernel> family##_kernels() { return rows<d>; }                               \
  template std::span<const Kernel> family##_kernels<Dialect::kGlsl>();                         \
  template std::span<const Kernel> family##_kernels<Dialect::kWgsl>();

}  // namespace gossamer::gpu
