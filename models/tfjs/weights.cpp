// Weights: views of the block where it holds what tensors hold, else decoded from it.
#include <cmath>
#include <cstring>

#include "core/convert.h"
#include "tfjs/reader.h"

namespace gossamer::models::tfjs {
namespace {

struct Bytes {
  const uint8_t* at;
  size_t left;

  const uint8_t* take(size_t count) {
    const uint8_t* taken = at;
    at += count;
    left -= count;
    return taken;
  }
};

Shape shape_of(const WeightSpec& spec) {
  if (spec.shape.size() > kMaxRank) fail(spec.name, "the weight has rank {}, at most {} is possible", spec.shape.size(), kMaxRank);
  Shape shape;
  for (double dim : spec.shape) {
    if (!(dim >= 0 && dim <= 4294967295.0) || dim != std::floor(dim)) fail(spec.name, "the weight has a dimension {}", dim);
    shape.push_back(static_cast<int64_t>(dim));
  }
  return shape;
}

void need(const WeightSpec& spec, int64_t wanted, size_t left) {
  if (wanted > static_cast<int64_t>(left)) fail(spec.name, "the weight needs {} bytes, but only {} are left of the weight files", wanted, left);
}

Tensor read_strings(const WeightSpec& spec, const Shape& shape, Bytes& bytes) {
  const int64_t count = shape.size();
  need(spec, count, bytes.left / 4);
  const Tensor t = Tensor::empty(DType::string, shape);
  for (int64_t i = 0; i < count; ++i) {
    uint32_t length;
    need(spec, sizeof length, bytes.left);
    std::memcpy(&length, bytes.take(sizeof length), sizeof length);
    need(spec, length, bytes.left);
    t.strings()[i].assign(reinterpret_cast<const char*>(bytes.take(length)), length);
  }
  return t;
}

// stored * scale + min, in double precision as JavaScript computes it.
void dequantize(const WeightSpec& spec, const Tensor& stored, const Tensor& out) {
  if (!spec.scale || !spec.min) fail(spec.name, "the weight is quantised to {} but has no scale and min", spec.stored);
  for (int64_t i = 0; i < out.size(); ++i) {
    double value;
    load_doubles(stored, i, 1, &value);
    value = value * *spec.scale + *spec.min;
    if (out.dtype() == DType::int32) value = std::floor(value + 0.5);
    store_doubles(&value, out, i, 1);
  }
}

Tensor read_quantized(const WeightSpec& spec, const Tensor& stored, DType dtype) {
  const bool is_half = spec.stored == "float16";
  const bool known = is_half || spec.stored == "uint8" || spec.stored == "uint16";
  if (!known || (dtype != DType::float32 && (is_half || dtype != DType::int32))) {
    fail(spec.name, "the weight is {} quantised to {}, which is not supported", spec.dtype, spec.stored);
  }
  const Tensor out = Tensor::empty(dtype, stored.shape());
  if (!is_half) {
    dequantize(spec, stored, out);
    return out;
  }
  for (int64_t i = 0; i < out.size(); ++i) out.data<float>()[i] = half_to_float(stored.data<uint16_t>()[i]);
  return out;
}

DType dtype_of(const WeightSpec& spec, const std::string& name) {
  for (int i = 0; i < kDTypeCount; ++i) {
    if (name_of(static_cast<DType>(i)) == name) return static_cast<DType>(i);
  }
  fail(spec.name, "Unsupported dtype in weight: {}", name);
}

// A view where the address suits the dtype, else a copy.
Tensor window(const Tensor& block, const uint8_t* at, DType dtype, const Shape& shape) {
  if (reinterpret_cast<uintptr_t>(at) % 4 == 0) {
    return Tensor::view(block.storage(), static_cast<size_t>(at - block.data<uint8_t>()), dtype, shape);
  }
  const Tensor copy = Tensor::empty(dtype, shape);
  std::memcpy(copy.raw(), at, bytes_of(dtype, shape.size()));
  return copy;
}

Tensor read_weight(const WeightSpec& spec, const Tensor& block, Bytes& bytes) {
  const Shape shape = shape_of(spec);
  const DType dtype = dtype_of(spec, spec.dtype);
  if (dtype == DType::string) return read_strings(spec, shape, bytes);
  const DType stored = spec.stored.empty() ? dtype : dtype_of(spec, spec.stored);
  const int64_t count = shape.size();
  if (count > static_cast<int64_t>(bytes.left) * 2) need(spec, count, bytes.left);
  const size_t size = bytes_of(stored, count);
  need(spec, static_cast<int64_t>(size), bytes.left);
  const Tensor raw = window(block, bytes.take(size), stored, shape);
  return spec.stored.empty() ? raw : read_quantized(spec, raw, dtype);
}

}  // namespace

std::vector<std::pair<std::string, Tensor>> read_weights(const std::vector<WeightSpec>& specs, const Tensor& block) {
  std::vector<std::pair<std::string, Tensor>> weights;
  Bytes bytes{block ? block.data<uint8_t>() : nullptr, block ? static_cast<size_t>(block.size()) : 0};
  for (const WeightSpec& spec : specs) {
    if (block) {
      weights.emplace_back(spec.name, read_weight(spec, block, bytes));
    } else {
      need(spec, 1, 0);
    }
  }
  return weights;
}

}  // namespace gossamer::models::tfjs
