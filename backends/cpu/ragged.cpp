// Ragged tensors: the shapes of all results depend on values.
#include <algorithm>
#include <cmath>

#include "core/convert.h"
#include "core/strided_copy.h"
#include "gossamer/ops.h"
#include "kernels.h"
#include "ops/broadcast.h"

namespace gossamer::cpu {
namespace {

using Ints = std::vector<int64_t>;

// --- raggedGather ----------------------------------------------------------------------------------------------------

// The splits of each dimension, checked: they ascend and stay within the next dimension.
std::vector<Ints> nested_splits(Inputs tensors, int64_t values) {
  std::vector<Ints> all;
  for (const Tensor& t : tensors) all.push_back(to_ints(t));
  for (size_t i = 0; i < all.size(); ++i) {
    const Ints& splits = all[i];
    const int64_t last = i + 1 < all.size() ? static_cast<int64_t>(all[i + 1].size()) : values;
    if (splits.empty()) fail("raggedGather", "Ragged splits may not be empty");
    if (splits[0] < 0) fail("raggedGather", "Ragged splits must be non-negative");
    if (splits.back() > last) fail("raggedGather", "Ragged splits must not point past values");
    if (!std::is_sorted(splits.begin(), splits.end())) fail("raggedGather", "Ragged splits must be sorted in ascending order");
    if (i + 1 < all.size() && splits.back() == last) fail("raggedGather", "Ragged splits must not point past the rows of the next dimension");
  }
  return all;
}

// An index into a tensor of `shape` as text: «1,2».
std::string place_text(int64_t at, const Shape& shape) {
  std::string text;
  const Shape strides = shape.strides();
  for (int i = 0; i < shape.rank(); ++i) text += (i ? "," : "") + std::to_string(at / strides[i] % shape[i]);
  return text;
}

void ragged_gather(const KernelArgs& call) {
  const Tensor &values = call.in[0], &indices = call.in[1];
  const std::vector<Ints> splits = nested_splits(call.in.subspan(2), values.dim(0));
  const Ints rows = to_ints(indices);
  const int outer = std::max(0, indices.rank() - 1);  // dimensions of the result that the indices' shape makes
  std::vector<Ints> out(indices.rank() - 1 + splits.size(), Ints{0});
  int64_t count = 1;
  for (int i = 0; i < outer; ++i) {
    count *= indices.dim(i);
    for (int64_t k = 1; k <= count; ++k) out[i].push_back(k * indices.dim(i + 1));
  }
  Ints taken;  // positions of values
  for (size_t i = 0; i < rows.size(); ++i) {
    const auto limit = static_cast<int64_t>(splits[0].size()) - 1;
    if (rows[i] < 0 || rows[i] >= limit) {
      fail("raggedGather", "indices[{}] = {} is not in [0, {})", place_text(static_cast<int64_t>(i), indices.shape()), rows[i], limit);
    }
    int64_t begin = rows[i], end = rows[i] + 1;
    for (size_t dim = 0; dim < splits.size(); ++dim) {
      // A scalar index drops the outermost dimension: it has no splits in the result.
      if (const int64_t to = static_cast<int64_t>(dim) + indices.rank() - 1; to >= 0) {
        const int64_t shift = out[to].back() - splits[dim][begin];
        for (int64_t k = begin; k < end; ++k) out[to].push_back(splits[dim][k + 1] + shift);
      }
      begin = splits[dim][begin];
      end = splits[dim][end];
    }
    for (int64_t k = begin; k < end; ++k) taken.push_back(k);
  }
  for (size_t i = 0; i < out.size(); ++i) call.out[i] = Tensor::ints(out[i]);
  call.out[out.size()] = ops::gather(values, Tensor::ints(taken));
}

// --- raggedRange -----------------------------------------------------------------------------------------------------

void ragged_range(const KernelArgs& call) {
  constexpr double kMaxSize = 2147483647;
  const std::vector<double> starts = to_doubles(call.in[0]), limits = to_doubles(call.in[1]), deltas = to_doubles(call.in[2]);
  const int64_t rows = call.out[0].dim(0) - 1;
  auto at = [](const std::vector<double>& values, int64_t row) { return values[values.size() == 1 ? 0 : row]; };
  Ints splits{0};
  splits.reserve(static_cast<size_t>(rows) + 1);
  for (int64_t row = 0; row < rows; ++row) {
    const double start = at(starts, row), limit = at(limits, row), delta = at(deltas, row);
    if (delta == 0) fail("raggedRange", "Requires delta != 0");
    const double size = std::max(0.0, std::ceil((limit - start) / delta));
    if (!(size + static_cast<double>(splits.back()) <= kMaxSize)) fail("raggedRange", "Requires ((limit - start) / delta) <= 2147483647");
    splits.push_back(splits.back() + static_cast<int64_t>(size));
  }
  call.out[0] = Tensor::ints(splits);
  call.out[1] = Tensor::empty(call.in[0].dtype(), {splits.back()});
  auto fill_rows = [&]<class T>(T* to) {
    for (int64_t row = 0; row < rows; ++row) {
      const double start = at(starts, row), delta = at(deltas, row);
      const auto count = static_cast<int32_t>(splits[row + 1] - splits[row]);
      for (int32_t i = 0; i < count; ++i) *to++ = static_cast<T>(start + i * delta);
    }
  };
  if (call.out[1].dtype() == DType::float32) return fill_rows(call.out[1].data<float>());
  std::vector<double> values(splits.back());
  fill_rows(values.data());
  store_doubles(values.data(), call.out[1], 0, splits.back());
}

// --- raggedTensorToTensor --------------------------------------------------------------------------------------------

// A partition says for each row of the dimension below to which row above it belongs.
struct Partition {
  enum Kind { kFirstDimSize, kRowIds, kRowSplits } kind;
  Ints values;
};

std::vector<Partition> partitions_of(std::string_view types, Inputs tensors) {
  constexpr std::string_view kNames[] = {"FIRST_DIM_SIZE", "VALUE_ROWIDS", "ROW_SPLITS"};
  std::vector<Partition> partitions;
  while (!types.empty()) {
    const size_t comma = std::min(types.find(','), types.size());
    const std::string_view name = types.substr(0, comma);
    const auto* found = std::find(std::begin(kNames), std::end(kNames), name);
    if (found == std::end(kNames)) fail("raggedTensorToTensor", "cannot handle the partition type {}", name);
    if (partitions.size() == tensors.size()) fail("raggedTensorToTensor", "has more partition types than tensors");
    partitions.push_back({static_cast<Partition::Kind>(found - kNames), to_ints(tensors[partitions.size()])});
    types.remove_prefix(std::min(comma + 1, types.size()));
  }
  if (partitions.empty() || partitions.size() != tensors.size()) {
    fail("raggedTensorToTensor", "has {} partition types for {} tensors", partitions.size(), tensors.size());
  }
  if (partitions[0].values.empty()) fail("raggedTensorToTensor", "the first partition must have at least one element");
  if (partitions[0].kind == Partition::kRowIds) fail("raggedTensorToTensor", "VALUE_ROWIDS cannot come first");
  for (size_t i = 1; i < partitions.size(); ++i) {
    if (partitions[i].kind == Partition::kFirstDimSize) fail("raggedTensorToTensor", "FIRST_DIM_SIZE must come first");
  }
  return partitions;
}

// How long each of the `rows` rows is.
Ints row_lengths(const Partition& partition, int64_t rows) {
  Ints lengths(rows);
  const Ints& values = partition.values;
  if (partition.kind == Partition::kRowSplits) {
    if (static_cast<int64_t>(values.size()) - 1 > rows) {
      fail("raggedTensorToTensor", "Row partition size is greater than output size: {} > {}", values.size() - 1, rows);
    }
    if (!values.empty() && values[0] != 0) fail("raggedTensorToTensor", "row splits must begin with 0");
    for (size_t i = 1; i < values.size(); ++i) {
      lengths[i - 1] = values[i] - values[i - 1];
      if (lengths[i - 1] < 0) fail("raggedTensorToTensor", "row splits must ascend");
    }
    return lengths;
  }
  for (size_t i = 0; i < values.size(); ++i) {
    if (values[i] < 0 || values[i] >= rows) fail("raggedTensorToTensor", "row id {} is not less than {}", values[i], rows);
    if (i && values[i] < values[i - 1]) fail("raggedTensorToTensor", "row ids must ascend");
    ++lengths[values[i]];
  }
  return lengths;
}

// The shape asked for, with every -1 replaced by the longest row; `lengths` has those of each ragged dimension.
Shape dense_shape(const Tensor& wanted, const Tensor& values, int64_t rows, const std::vector<Ints>& lengths) {
  const int rank = static_cast<int>(lengths.size()) + values.rank();
  if (wanted.rank() == 0 && to_ints(wanted)[0] != -1) fail("raggedTensorToTensor", "a scalar shape must be -1, but is {}", to_ints(wanted)[0]);
  Ints shape = wanted.rank() == 0 ? Ints(rank, -1) : to_ints(wanted);
  if (static_cast<int>(shape.size()) != rank) {
    fail("raggedTensorToTensor", "shape of {} dimensions and the ragged tensor of rank {} are incompatible", shape.size(), rank);
  }
  for (int i = 0; i < rank; ++i) {
    if (shape[i] < -1) fail("raggedTensorToTensor", "Dimension {} must be >= -1", shape[i]);
    const int below = i - static_cast<int>(lengths.size());  // dimension of values
    if (below > 0 && shape[i] >= 0 && shape[i] != values.dim(below)) {
      fail("raggedTensorToTensor", "shape and values are incompatible: dimension {} is {} and {}", i, shape[i], values.dim(below));
    }
    if (shape[i] >= 0) continue;
    if (i == 0) shape[i] = rows;
    else if (below > 0) shape[i] = values.dim(below);
    else shape[i] = lengths[i - 1].empty() ? 0 : *std::max_element(lengths[i - 1].begin(), lengths[i - 1].end());
  }
  return Shape(shape);
}

void ragged_tensor_to_tensor(const KernelArgs& call) {
  const Tensor &wanted = call.in[0], &values = call.in[1];
  const std::vector<Partition> partitions = partitions_of(call.attrs.text("rowPartitionTypes"), call.in.subspan(3));
  const bool counted = partitions[0].kind == Partition::kFirstDimSize;
  const int64_t rows = counted ? partitions[0].values[0] : static_cast<int64_t>(partitions[0].values.size()) - 1;
  if (rows < 0 || rows > (int64_t{1} << 31)) fail("raggedTensorToTensor", "cannot have {} rows", rows);
  std::vector<Ints> lengths;
  int64_t count = rows;  // of rows of the dimension
  for (size_t i = counted; i < partitions.size(); ++i) {
    lengths.push_back(row_lengths(partitions[i], count));
    count = 0;
    for (int64_t length : lengths.back()) count += length;
  }
  if (values.rank() < 1 || count > values.dim(0)) fail("raggedTensorToTensor", "values of shape {} are fewer than the {} of the partitions", values.shape(), count);
  const Shape shape = dense_shape(wanted, values, rows, lengths);
  const Tensor out = Tensor::empty(values.dtype(), shape);
  const int ragged = static_cast<int>(lengths.size());
  const Shape element = shape.slice(ragged + 1, shape.rank());
  const Tensor given = call.in[2].dtype() == values.dtype() ? call.in[2] : ops::cast(call.in[2], values.dtype());
  const bool is_one = given.rank() == 0;
  strided_copy(is_one ? given : ops::broadcast_to(given, shape), 0, out, 0, {{out.size(), is_one ? 0 : 1, 1}});
  // Where each row goes, counted in elements of the dimension below; -1: it is cut off.
  Ints places;
  for (int64_t i = 0; i < rows; ++i) places.push_back(i < shape[0] ? i : -1);
  for (int dim = 0; dim < ragged; ++dim) {
    Ints below;
    for (size_t row = 0; row < places.size(); ++row) {
      for (int64_t k = 0; k < lengths[dim][row]; ++k) {
        below.push_back(places[row] >= 0 && k < shape[dim + 1] ? places[row] * shape[dim + 1] + k : -1);
      }
    }
    places = std::move(below);
  }
  // What stays together goes together.
  for (size_t i = 0, end; i < places.size(); i = end) {
    for (end = i + 1; end < places.size() && places[i] >= 0 && places[end] == places[end - 1] + 1;) ++end;
    const auto size = static_cast<int64_t>(end - i) * element.size();
    if (places[i] >= 0) strided_copy(values, static_cast<int64_t>(i) * element.size(), out, places[i] * element.size(), {{size, 1, 1}});
  }
  call.out[0] = out;
}

constexpr Kernel kKernels[] = {
    {op("raggedGather"), ragged_gather},
    {op("raggedRange"), ragged_range},
    {op("raggedTensorToTensor"), ragged_tensor_to_tensor},
};

}  // namespace

std::span<const Kernel> ragged_kernels() { return kKernels; }

}  // namespace gossamer::cpu
