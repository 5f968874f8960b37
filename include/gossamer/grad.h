// Reverse-mode differentiation of what runs while a tape is open.
#pragma once

#include <functional>

#include "gossamer/tensor.h"

namespace gossamer {

// Starts recording. Tapes nest: each begin_tape() needs its end_tape(); gradients of gradients come from taking
// gradients while an outer tape is open.
void begin_tape();
void end_tape();
bool is_taping();

// d(sum of ys * dys) / dx for each of xs; undefined where ys do not depend on x. An undefined dy counts as ones.
// Throws when an op on the way has no gradient rule.
Tensors gradients(Inputs ys, Inputs dys, Inputs xs);

// Gives `outputs`, computed from `inputs` while recording was paused, a gradient rule of its own: from dy per output to
// one gradient per input. Source: TensorFlow.js customGrad.
using CustomGradient = std::function<Tensors(Inputs dys)>;
void record_custom(Inputs inputs, Inputs outputs, CustomGradient gradient);

// While one lives, nothing is recorded.
class PauseTape {
 public:
  explicit PauseTape(bool pause = true);
  ~PauseTape();
  PauseTape(const PauseTape&) = delete;

 private:
  bool pause_;
};

}  // namespace gossamer
