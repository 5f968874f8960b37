// What a fused op does to the result of its product: bias, residual, activation.
#pragma once

#include "kernels.h"

namespace gossamer::gpu {

// Inputs of fused ops after x and filter, as images of their own; `name` says which there are, as in «br relu».
struct Epilogue {
  explicit Epilogue(const KernelArgs& call);
  // The same for a kernel that adds a residual or not, as it is told: most networks have both, and kernels take long to compile.
  Epilogue with_optional_residual() const;
  std::vector<int32_t> integers() const;

  bool is_supported = true;
  std::string name;  // part of the kernel's name: a letter per image, then the activation, or «within» for bounds
  std::vector<Tensor> images;  // in that order: b(ias), r(esidual) or o(ptional residual), s(lopes of prelu); capital where one number serves all
  Parameters parameters;       // of the activation
};
// The first integers of a kernel: the parameters, and whether there is an optional residual.
constexpr int kEpilogueIntegers = 3;

// These images, where the result has that view. In the place of a residual that is not there is the first of the inputs.
void add_images(Dialect d, const Epilogue& epilogue, const View& view, std::vector<Bound>& inputs);

// Writes the functions that the end of a text with that epilogue calls.
void use_epilogue(Emitter& e, const std::string& epilogue);
// Writes how the sums begin: s0, s1 … for each pixel.
void begin_sums(Emitter& e, const std::string& epilogue, char first);
// Writes that end: the pixels, whose products are s0, s1 …; the epilogue's images follow `first`.
void store_finished(Emitter& e, const std::string& epilogue, char first);
// The same where there is one pixel.
void store_finished_one(Emitter& e, const std::string& epilogue, char first);

}  // namespace gossamer::gpu
