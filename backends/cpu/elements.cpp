#include "elements.h"

#include <algorithm>
#include <type_traits>

#include "core/convert.h"

namespace gossamer::cpu {
namespace {

template <class T>
bool holds(const Tensor& t) {
  return t.dtype() == (std::is_same_v<T, float> ? DType::float32 : DType::float64);
}

}  // namespace

template <class T>
Elements<T>::Elements(const Tensor& t, ChannelsFirst layout) {
  const T* values = t.data<T>();
  std::vector<T> converted;
  if (!holds<T>(t)) {
    const std::vector<double> doubles = to_doubles(t);
    converted.assign(doubles.begin(), doubles.end());
    values = converted.data();
  }
  if (layout.channels) {
    copy_.resize(t.size());
    swap_inner(values, t.size(), layout.channels, layout.pixels, copy_.data());
  } else {
    copy_ = std::move(converted);
  }
  data_ = copy_.empty() ? values : copy_.data();
}

template <class T>
Result<T>::Result(const Tensor& t, ChannelsFirst layout) : tensor_(t), layout_(layout) {
  if (holds<T>(t) && !layout.channels) {
    data_ = t.data<T>();
    std::fill_n(data_, t.size(), T());
  } else {
    copy_.resize(t.size());
    data_ = copy_.data();
  }
}

template <class T>
Result<T>::~Result() {
  if (copy_.empty()) return;
  std::vector<T> swapped;
  if (layout_.channels) {
    swapped.resize(copy_.size());
    swap_inner(copy_.data(), tensor_.size(), layout_.pixels, layout_.channels, swapped.data());
    copy_ = std::move(swapped);
  }
  const std::vector<double> doubles(copy_.begin(), copy_.end());
  store_doubles(doubles.data(), tensor_, 0, tensor_.size());
}

template class Elements<float>;
template class Elements<double>;
template class Result<float>;
template class Result<double>;

}  // namespace gossamer::cpu
