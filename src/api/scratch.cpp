#include "api/scratch.h"

#include "api/handles.h"

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

int write_tensors(Inputs tensors) {
  double* at = scratch(tensors.size() * (3 + kMaxRank));
  for (const Tensor& t : tensors) {
    *at++ = t ? hold(t) : -1;
    *at++ = static_cast<double>(t.dtype());
    *at++ = t.rank();
    for (int64_t dim : t.shape()) *at++ = static_cast<double>(dim);
  }
  return static_cast<int>(tensors.size());
}

}  // namespace gossamer::api
