// A vector whose first N elements need no allocation, and whose unused places cost nothing.
#pragma once

#include <initializer_list>
#include <memory>
#include <new>
#include <span>
#include <utility>

namespace gossamer {

template <class T, int N>
class SmallVector {
 public:
  SmallVector() {}  // not = default, which would clear the unused places
  SmallVector(std::initializer_list<T> values) { append(values.begin(), values.end()); }
  explicit SmallVector(std::span<const T> values) { append(values.begin(), values.end()); }
  SmallVector(const SmallVector& other) { append(other.begin(), other.end()); }
  SmallVector(SmallVector&& other) noexcept { take(other); }
  SmallVector& operator=(SmallVector other) noexcept {
    clear();
    take(other);
    return *this;
  }
  ~SmallVector() { clear(); }

  void push_back(T value) {
    if (size_ == capacity_) grow();
    new (data_ + size_) T(std::move(value));
    ++size_;
  }
  int size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  T& operator[](int i) { return data_[i]; }
  const T& operator[](int i) const { return data_[i]; }
  T& back() { return data_[size_ - 1]; }
  const T& back() const { return data_[size_ - 1]; }
  operator std::span<const T>() const { return {begin(), end()}; }
  operator std::span<T>() { return {begin(), end()}; }

 private:
  T* few() { return reinterpret_cast<T*>(few_); }

  template <class From>
  void append(From from, From end) {
    for (; from != end; ++from) push_back(*from);
  }

  // Becomes what `other`, whose elements are then gone, was; this one is empty.
  void take(SmallVector& other) {
    if (other.data_ == other.few()) {
      std::uninitialized_move(other.begin(), other.end(), data_);
      size_ = other.size_;
      return other.clear();
    }
    data_ = std::exchange(other.data_, other.few());
    size_ = std::exchange(other.size_, 0);
    capacity_ = std::exchange(other.capacity_, N);
  }

  void grow() {
    const int size = size_, capacity = 2 * capacity_;
    T* more = std::allocator<T>().allocate(static_cast<size_t>(capacity));
    std::uninitialized_move(begin(), end(), more);
    clear();
    data_ = more;
    size_ = size;
    capacity_ = capacity;
  }

  void clear() {
    std::destroy(begin(), end());
    if (data_ != few()) std::allocator<T>().deallocate(data_, static_cast<size_t>(capacity_));
    data_ = few();
    size_ = 0;
    capacity_ = N;
  }

  alignas(T) unsigned char few_[N * sizeof(T)];
  T* data_ = few();
  int size_ = 0;
  int capacity_ = N;
};

}  // namespace gossamer
