// A vector whose first N elements need no allocation.
#pragma once

#include <array>
#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace gossamer {

template <class T, int N>
class SmallVector {
 public:
  SmallVector() = default;
  SmallVector(std::initializer_list<T> values) {
    for (const T& value : values) push_back(value);
  }
  void push_back(T value) {
    if (size_ < N) {
      few_[size_] = std::move(value);
    } else {
      if (size_ == N) {
        many_.reserve(2 * N);
        for (T& t : few_) many_.push_back(std::move(t));
      }
      many_.push_back(std::move(value));
    }
    ++size_;
  }
  int size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* begin() { return size_ > N ? many_.data() : few_.data(); }
  T* end() { return begin() + size_; }
  const T* begin() const { return size_ > N ? many_.data() : few_.data(); }
  const T* end() const { return begin() + size_; }
  T& operator[](int i) { return begin()[i]; }
  const T& operator[](int i) const { return begin()[i]; }
  operator std::span<const T>() const { return {begin(), end()}; }
  operator std::span<T>() { return {begin(), end()}; }

 private:
  int size_ = 0;
  std::array<T, N> few_{};
  std::vector<T> many_;
};

}  // namespace gossamer
