// Looking for elements, and counting them.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

#include "accumulate.h"
#include "core/strided_copy.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

void where_indices(const KernelArgs& call) {
  const Tensor& condition = call.in[0];
  const Shape &shape = condition.shape(), strides = shape.strides();
  const std::vector<double> values = to_doubles(condition);
  std::vector<int64_t> found;
  for (int64_t i = 0; i < condition.size(); ++i) {
    if (values[i] != 0) found.push_back(i);
  }
  const Tensor out = Tensor::empty(DType::int32, {static_cast<int64_t>(found.size()), shape.rank()});
  int32_t* to = out.data<int32_t>();
  for (int64_t i : found) {
    for (int axis = 0; axis < shape.rank(); ++axis) *to++ = static_cast<int32_t>(i / strides[axis] % shape[axis]);
  }
  call.out[0] = out;
}

// --- equal elements --------------------------------------------------------------------------------------------------

// Bytes that are equal exactly where `count` elements are; NaN is equal to NaN, and -0 to 0.
std::string key_of(const Tensor& x, int64_t first, int64_t count) {
  std::string key;
  const int parts = x.dtype() == DType::complex64 ? 2 : 1;
  for (int64_t i = first * parts; i < (first + count) * parts; ++i) {
    if (x.dtype() == DType::string) {
      key += std::to_string(x.strings()[i].size()) + ":" + x.strings()[i];
    } else if (is_float(x.dtype()) || parts == 2) {
      double value;
      load_doubles(x, i, 1, &value);
      if (std::isnan(value)) value = NAN;
      value += 0.0;
      key.append(reinterpret_cast<const char*>(&value), sizeof value);
    } else {
      int64_t value;
      load_ints(x, i, 1, &value);
      key.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
  }
  return key;
}

// Numbers `0 …` for the slices of [dim][size] elements, equal ones the same, and where each number comes first.
struct Numbered {
  std::vector<int64_t> indices, firsts;
};

template <class Key, class KeyAt>
Numbered numbered(int64_t dim, KeyAt key_at) {
  Numbered out;
  std::unordered_map<Key, int64_t> numbers;
  out.indices.reserve(static_cast<size_t>(dim));
  for (int64_t i = 0; i < dim; ++i) {
    const auto [found, is_new] = numbers.emplace(key_at(i), static_cast<int64_t>(numbers.size()));
    if (is_new) out.firsts.push_back(i);
    out.indices.push_back(found->second);
  }
  return out;
}

// Bits that are equal where floats are: NaN is equal to NaN, and -0 to 0.
uint32_t key_of(float x) { return std::isnan(x) ? 0x7fc00000 : __builtin_bit_cast(uint32_t, x + 0.0f); }

Numbered numbered_slices(const Tensor& slices, int64_t dim, int64_t size) {
  if (size == 1 && slices.dtype() == DType::float32) return numbered<uint32_t>(dim, [at = slices.data<float>()](int64_t i) { return key_of(at[i]); });
  if (size == 1 && slices.dtype() == DType::int32) return numbered<int32_t>(dim, [at = slices.data<int32_t>()](int64_t i) { return at[i]; });
  return numbered<std::string>(dim, [&](int64_t i) { return key_of(slices, i * size, size); });
}

void unique(const KernelArgs& call) {
  const Tensor& x = call.in[0];
  const int axis = call.attrs.axis("axis", x.rank());
  const int64_t before = x.shape().product(0, axis), dim = x.dim(axis), behind = x.shape().product(axis + 1, x.rank());
  const Tensor slices = Tensor::empty(x.dtype(), {dim, before, behind});
  strided_copy(x, 0, slices, 0, {{before, dim * behind, behind}, {dim, behind, before * behind}, {behind, 1, 1}});
  const auto [indices, firsts] = numbered_slices(slices, dim, before * behind);
  const int64_t count = static_cast<int64_t>(firsts.size());
  const Tensor values = Tensor::empty(x.dtype(), x.shape().with(axis, count));
  for (int64_t i = 0; i < count; ++i) {
    strided_copy(x, firsts[i] * behind, values, i * behind, {{before, dim * behind, count * behind}, {behind, 1, 1}});
  }
  call.out[0] = values;
  call.out[1] = Tensor::ints(indices);
}

void list_diff(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.in[1];
  std::unordered_set<std::string> known;
  for (int64_t i = 0; i < y.size(); ++i) known.insert(key_of(y, i, 1));
  std::vector<int64_t> left;
  for (int64_t i = 0; i < x.size(); ++i) {
    if (!known.contains(key_of(x, i, 1))) left.push_back(i);
  }
  const Tensor out = Tensor::empty(x.dtype(), {static_cast<int64_t>(left.size())});
  for (size_t i = 0; i < left.size(); ++i) strided_copy(x, left[i], out, static_cast<int64_t>(i), {{1, 1, 1}});
  call.out[0] = out;
  call.out[1] = Tensor::ints(left);
}

// --- order -----------------------------------------------------------------------------------------------------------

// The places of the k largest, in order: the first of equal ones comes first, NaN last. A heap holds the best so far, the worst
// of them on top.
template <class T>
void largest_of(const T* row, int64_t length, int64_t k, std::vector<int32_t>& best) {
  const auto is_nan = [&](int32_t i) { return row[i] != row[i]; };
  const auto is_better = [&](int32_t a, int32_t b) {
    if (is_nan(a) != is_nan(b)) return is_nan(b);
    return row[a] == row[b] || is_nan(a) ? a < b : row[a] > row[b];
  };
  best.resize(static_cast<size_t>(k));
  if (k == 0) return;
  std::iota(best.begin(), best.end(), 0);
  std::make_heap(best.begin(), best.end(), is_better);
  for (int32_t i = static_cast<int32_t>(k); i < length; ++i) {
    if (row[i] <= row[best.front()] || !is_better(i, best.front())) continue;
    std::pop_heap(best.begin(), best.end(), is_better);
    best.back() = i;
    std::push_heap(best.begin(), best.end(), is_better);
  }
  std::sort_heap(best.begin(), best.end(), is_better);
}

void topk(const KernelArgs& call) {
  const Tensor &x = call.in[0], &values = call.out[0], &indices = call.out[1];
  const int64_t length = x.shape().back(), k = values.shape().back(), rows = x.shape().product(0, x.rank() - 1);
  const bool is_float32 = x.dtype() == DType::float32;
  std::vector<double> row(is_float32 ? 0 : length);
  std::vector<int32_t> best;
  for (int64_t r = 0; r < rows; ++r) {
    if (is_float32) {
      largest_of(x.data<float>() + r * length, length, k, best);
    } else {
      load_doubles(x, r * length, length, row.data());
      largest_of(row.data(), length, k, best);
    }
    for (int64_t i = 0; i < k; ++i) strided_copy(x, r * length + best[i], values, r * k + i, {{1, 1, 1}});
    std::copy(best.begin(), best.end(), indices.data<int32_t>() + r * k);
  }
}

template <class T>
void search_sorted(const KernelArgs& call, const T* sorted, const T* wanted) {
  const Tensor& out = call.out[0];
  const bool left = call.attrs.text("side") == "left";
  const int64_t length = call.in[0].shape().back(), rows = out.dim(0), count = out.dim(1);
  int32_t* places = out.data<int32_t>();
  for (int64_t row = 0; row < rows; ++row, sorted += length) {
    for (int64_t i = 0; i < count; ++i, ++wanted) {
      const T* place = left ? std::lower_bound(sorted, sorted + length, *wanted) : std::upper_bound(sorted, sorted + length, *wanted);
      *places++ = static_cast<int32_t>(place - sorted);
    }
  }
}

void search_sorted(const KernelArgs& call) {
  const Tensor &sequence = call.in[0], &values = call.in[1];
  const bool are_alike = sequence.dtype() == values.dtype();
  if (are_alike && sequence.dtype() == DType::float32) search_sorted(call, sequence.data<float>(), values.data<float>());
  else if (are_alike && sequence.dtype() == DType::int32) search_sorted(call, sequence.data<int32_t>(), values.data<int32_t>());
  else search_sorted(call, to_doubles(sequence).data(), to_doubles(values).data());
}

// --- counting --------------------------------------------------------------------------------------------------------

// Calls add(i, bin) for each of `size` values that has a bin; each row of values has `bins` of its own.
template <class T, class Add>
void for_each_bin(const T* values, int64_t size, int64_t row_length, int64_t bins, Add add) {
  for (int64_t i = 0, first = 0; i < size; first += bins) {
    for (const int64_t end = i + row_length; i < end; ++i) {
      if (values[i] < 0) fail("bincount", "Input x must be non-negative! Element {} is {}", i, values[i]);
      if (values[i] < bins) add(i, first + values[i]);
    }
  }
}

template <class T>
void count_values(const KernelArgs& call, const T* values) {
  const Tensor &x = call.in[0], &weights = call.in[1], &out = call.out[0];
  const bool binary = call.attrs.flag("binaryOutput"), is_weighted = !binary && weights.size() > 0;
  const auto count = [&](auto add) { for_each_bin(values, x.size(), x.shape().back(), out.shape().back(), add); };
  fill(out, 0);
  if (out.dtype() == DType::float32 && (!is_weighted || weights.dtype() == DType::float32)) {
    float* sums = out.data<float>();
    const float* weight = is_weighted ? weights.data<float>() : nullptr;
    if (binary) count([=](int64_t, int64_t bin) { sums[bin] = 1; });
    else if (weight) count([=](int64_t i, int64_t bin) { sums[bin] += weight[i]; });
    else count([=](int64_t, int64_t bin) { ++sums[bin]; });
    return;
  }
  const Tensor one = Tensor::scalar(1, out.dtype());
  count([&](int64_t i, int64_t bin) {
    if (binary) strided_copy(one, 0, out, bin, {{1, 1, 1}});
    else add_elements(is_weighted ? weights : one, is_weighted ? i : 0, out, bin, 1);
  });
}

void dense_bincount(const KernelArgs& call) {
  if (call.in[0].dtype() == DType::int32) count_values(call, call.in[0].data<int32_t>());
  else count_values(call, to_ints(call.in[0]).data());
}

constexpr Kernel kKernels[] = {
    {op("whereIndices"), where_indices}, {op("unique"), unique},
    {op("listDiff"), list_diff},         {op("topk"), topk},
    {op("searchSorted"), search_sorted}, {op("denseBincount"), dense_bincount},
};

}  // namespace

std::span<const Kernel> search_kernels() { return kKernels; }

}  // namespace gossamer::cpu
