// Tensors as arrays of the type that a kernel computes in: float for float32 without copying, double for all others.
// Images may come with channels first; kernels see them with channels last.
#pragma once

#include <vector>

#include "gossamer/tensor.h"

namespace gossamer::cpu {

// Elements of [batch, channels, pixels], given as `shape`.
struct ChannelsFirst {
  int64_t channels = 0;  // 0: channels are last already
  int64_t pixels = 0;
};

// [batch, rows, columns] => [batch, columns, rows]
template <class T>
void swap_inner(const T* from, int64_t size, int64_t rows, int64_t columns, T* to) {
  for (int64_t first = 0; first < size; first += rows * columns) {
    for (int64_t i = 0; i < rows; ++i) {
      for (int64_t j = 0; j < columns; ++j) to[first + j * rows + i] = from[first + i * columns + j];
    }
  }
}

// Reads `t` as T: in place where it holds T, else a converted copy.
template <class T>
class Elements {
 public:
  explicit Elements(const Tensor& t, ChannelsFirst layout = {});
  operator const T*() const { return data_; }

 private:
  std::vector<T> copy_;
  const T* data_;
};

// Zeros to compute `t` in, converted and stored when the Result ends.
template <class T>
class Result {
 public:
  explicit Result(const Tensor& t, ChannelsFirst layout = {});
  ~Result();
  Result(const Result&) = delete;
  operator T*() { return data_; }

 private:
  const Tensor& tensor_;
  ChannelsFirst layout_;
  std::vector<T> copy_;
  T* data_;
};

// Calls f with a zero of the type to compute `t` in.
template <class F>
void in_type_of(const Tensor& t, F f) {
  if (t.dtype() == DType::float32) f(0.0f);
  else f(0.0);
}

}  // namespace gossamer::cpu
