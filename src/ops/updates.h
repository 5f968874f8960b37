// The formulas of the optimizers, as templates: their rows compute them on tensors, kernels on vectors.
//   w: a variable · g: its gradient · s: its slots, changed with it
//   n: the numbers of the step, in the order of the row's scalars, then each attribute a followed by 1 - a
// Sources: those that js/src/optimizers.ts names, with the operations in TensorFlow.js's order.
#pragma once

namespace gossamer::updates {

// X(name, slots)
#define GOSSAMER_UPDATES(X) \
  X(sgd, 0)                 \
  X(momentum, 1)            \
  X(nesterov, 1)            \
  X(adagrad, 1)             \
  X(adadelta, 2)            \
  X(adam, 2)                \
  X(adamax, 2)              \
  X(rmsprop, 2)             \
  X(centeredRmsprop, 3)
constexpr int kMostSlots = 3, kMostNumbers = 9;

// n: rate
template <class T>
void sgd(T& w, const T& g, T*, const T* n) {
  w = w - g * n[0];
}

// n: rate, momentum
template <class T>
void momentum(T& w, const T& g, T* s, const T* n) {
  s[0] = s[0] * n[1] + g;
  w = w - s[0] * n[0];
}
template <class T>
void nesterov(T& w, const T& g, T* s, const T* n) {
  s[0] = s[0] * n[1] + g;
  w = w - (g + s[0] * n[1]) * n[0];
}

// n: rate, epsilon
template <class T>
void adagrad(T& w, const T& g, T* s, const T* n) {
  s[0] = s[0] + g * g;
  w = w - g / sqrt(s[0] + n[1]) * n[0];
}

// s: mean squares of gradients and of changes · n: rate, rho, 1 - rho, epsilon
template <class T>
void adadelta(T& w, const T& g, T* s, const T* n) {
  const T change = sqrt(s[1] + n[3]) / sqrt(s[0] + n[3]) * g;
  w = w - change * n[0];
  s[0] = s[0] * n[1] + g * g * n[2];
  s[1] = s[1] * n[1] + change * change * n[2];
}

// s: first and second moment · n: rate, 1 - beta1^step, 1 - beta2^step, beta1, 1 - beta1, beta2, 1 - beta2, epsilon
template <class T>
void adam(T& w, const T& g, T* s, const T* n) {
  s[0] = s[0] * n[3] + g * n[4];
  s[1] = s[1] * n[5] + g * g * n[6];
  w = w - s[0] / n[1] / (sqrt(s[1] / n[2]) + n[7]) * n[0];
}

// s: first moment and infinity norm · n: rate / (1 - beta1^step), beta1, 1 - beta1, beta2, 1 - beta2, epsilon
template <class T>
void adamax(T& w, const T& g, T* s, const T* n) {
  s[0] = s[0] * n[1] + g * n[2];
  s[1] = maximum(s[1] * n[3], abs(g));
  w = w - s[0] / (s[1] + n[5]) * n[0];
}

// s: mean squares and last change · n: rate, decay, 1 - decay, momentum, 1 - momentum, epsilon
template <class T>
void rmsprop(T& w, const T& g, T* s, const T* n) {
  s[0] = s[0] * n[1] + g * g * n[2];
  s[1] = s[1] * n[3] + g * n[0] / sqrt(s[0] + n[5]);
  w = w - s[1];
}

// s: and the mean of gradients
template <class T>
void centeredRmsprop(T& w, const T& g, T* s, const T* n) {
  s[0] = s[0] * n[1] + g * g * n[2];
  s[2] = s[2] * n[1] + g * n[2];
  s[1] = s[1] * n[3] + g * n[0] / sqrt(s[0] - (s[2] * s[2] + n[5]));
  w = w - s[1];
}

}  // namespace gossamer::updates
