#include "api/scratch.h"

#include <algorithm>

#include "api/handles.h"
#include "ops/op.h"

namespace gossamer::api {

double* scratch(size_t count) {
  static std::vector<double> block(1024);
  if (block.size() < count) block.resize(count);
  return block.data();
}

Reader::Reader() : at_(scratch(0)) {}

std::string Reader::text() {
  std::string s(static_cast<size_t>(*at_++), '\0');
  for (char& c : s) c = static_cast<char>(static_cast<int>(*at_++));
  return s;
}

Shape Reader::shape() {
  const int rank = integer();
  if (rank > kMaxRank) fail("shape", "tensors have at most {} dimensions, got {}", kMaxRank, rank);
  Shape shape;
  for (int i = 0; i < rank; ++i) shape.push_back(static_cast<int64_t>(*at_++));
  return shape;
}

Tensor Reader::tensor() { return tensor_at(integer()); }

Tensors Reader::tensors(int count) {
  Tensors out;
  for (int i = 0; i < count; ++i) out.push_back(tensor());
  return out;
}

SmallVector<Tensor, 4> Reader::few_tensors(int count) {
  SmallVector<Tensor, 4> out;
  for (int i = 0; i < count; ++i) out.push_back(tensor());
  return out;
}

Attr Reader::attr() {
  switch (static_cast<Attr::Kind>(integer())) {
    case Attr::kNumber: return Attr(number());
    case Attr::kBool: return Attr(number() != 0);
    case Attr::kText: return Attr(std::string_view(text()));
    case Attr::kNumbers: {
      std::vector<double> numbers(static_cast<size_t>(*at_++));
      for (double& v : numbers) v = *at_++;
      return Attr(std::move(numbers));
    }
    default: return Attr();
  }
}

namespace {

double* write_tensors_at(double* at, Inputs tensors) {
  for (const Tensor& t : tensors) {
    *at++ = t ? hold(t) : -1;
    *at++ = static_cast<double>(t.dtype());
    *at++ = t.rank();
    for (int64_t dim : t.shape()) *at++ = static_cast<double>(dim);
  }
  return at;
}

double* write_attr_at(double* at, const Attr& attr) {
  *at++ = attr.kind;
  if (attr.kind == Attr::kNumber || attr.kind == Attr::kBool) *at++ = attr.number;
  if (attr.kind == Attr::kText) *at++ = static_cast<double>(attr.text.size());
  if (attr.kind == Attr::kNumbers) *at++ = static_cast<double>(attr.numbers.size());
  at = std::transform(attr.text.begin(), attr.text.end(), at, [](char c) { return static_cast<uint8_t>(c); });
  return std::copy(attr.numbers.begin(), attr.numbers.end(), at);
}

}  // namespace

int write_tensors(Inputs tensors) {
  write_tensors_at(scratch(tensors.size() * (3 + kMaxRank)), tensors);
  return static_cast<int>(tensors.size());
}

int write_call(Inputs tensors, const Attrs& attrs) {
  const std::vector<const Param*>& params = attrs.op().attrs;
  size_t size = tensors.size() * (3 + kMaxRank);
  for (const Param* param : params) size += 2 + attrs.get(param->name).text.size() + attrs.get(param->name).numbers.size();
  double* at = write_tensors_at(scratch(size), tensors);
  for (const Param* param : params) at = write_attr_at(at, attrs.get(param->name));
  return static_cast<int>(size);
}

}  // namespace gossamer::api
