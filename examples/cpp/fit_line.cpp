// Fits y = a * x + b to points by gradient descent.
#include <gossamer/gossamer.h>

#include <cstdio>

int main() {
  using namespace gossamer;
  using namespace gossamer::ops;

  const Tensor x = Tensor::of({4}, {0, 1, 2, 3});
  const Tensor y = Tensor::of({4}, {1, 3, 5, 7});
  Tensor a = Tensor::scalar(0), b = Tensor::scalar(0);

  for (int step = 0; step < 300; ++step) {
    begin_tape();
    const Tensor error = a * x + b - y;
    const Tensor loss = sum(square(error));
    const Tensors in = {a, b};
    const Tensors slope = gradients({&loss, 1}, Tensors(1), in);
    end_tape();
    a = a - slope[0] * 0.02;
    b = b - slope[1] * 0.02;
  }
  std::printf("y = %.3f x + %.3f\n", to_doubles(a)[0], to_doubles(b)[0]);
}
