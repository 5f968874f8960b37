// What a fused op does to the result of its product: bias, residual, activation.
#pragma once

#include "kernels.h"

namespace gossamer::gpu {

// Inputs of fused ops after x and filter, as images of their own; `name` says which there are, as in «br relu».
struct Epilogue {
  explicit Epilogue(const KernelArgs& call);
  bool is_supported = true;
  std::string name;            // part of the kernel's name: a letter per image, then the activation
  std::vector<Tensor> images;  // in that order: b(ias), r(esidual), s(lopes of prelu); capital where one number serves all
  Parameters parameters;       // of the activation: the kernel's first integers
};
constexpr int kEpilogueIntegers = 2;

// These images, where the result has that view.
void add_images(Dialect d, const Epilogue& epilogue, const View& view, std::vector<Bound>& inputs);

// Writes the function `activate` of a text whose epilogue has that name.
void use_epilogue(Emitter& e, const std::string& epilogue);
// Reads what all pixels share, from the epilogue's images, which follow `first`; before finished().
void load_epilogue(Emitter& e, const std::string& epilogue, char first);
// The finished vec4 of pixel x0 + i.
std::string finished(Emitter& e, const std::string& epilogue, const std::string& value, int i, char first);

}  // namespace gossamer::gpu
