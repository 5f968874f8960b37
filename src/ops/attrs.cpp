// Attributes: reading them with checks.
#include <algorithm>
#include <cmath>

#include "ops/op.h"

namespace gossamer {
namespace {

[[noreturn]] void wrong(const Attrs& attrs, std::string_view name, const char* wanted) {
  const Attr& attr = attrs.get(name);
  if (!attr) fail(attrs.op().name, "{} is missing: it must be {}", name, wanted);
  constexpr const char* kKinds[] = {"nothing", "a number", "a boolean", "a string", "a list", "a graph"};
  fail(attrs.op().name, "{} is {}, but must be {}", name, kKinds[attr.kind], wanted);
}

}  // namespace

const Attr& Attrs::get(std::string_view name) const {
  const Op& op = *op_;
  for (size_t i = 0; i < op.attrs.size(); ++i) {
    if (op.attrs[i]->name != name) continue;
    if (static_cast<int>(i) < values_.size() && values_[static_cast<int>(i)]) return values_[static_cast<int>(i)];
    return op.attrs[i]->default_value;
  }
  fail(op.name, "the signature has no parameter {}", name);
}

double Attrs::number(std::string_view name) const {
  const Attr& attr = get(name);
  if (attr.kind != Attr::kNumber) wrong(*this, name, "a number");
  return attr.number;
}

int64_t Attrs::integer(std::string_view name) const {
  const double value = number(name);
  if (value != std::floor(value) || std::abs(value) > 9007199254740992.0) {
    fail(op_->name, "{} is {}, but must be an integer", name, value);
  }
  return static_cast<int64_t>(value);
}

bool Attrs::flag(std::string_view name) const {
  const Attr& attr = get(name);
  if (attr.kind != Attr::kBool && attr.kind != Attr::kNumber && attr) wrong(*this, name, "true or false");
  return attr.number != 0;
}

const std::string& Attrs::text(std::string_view name) const {
  const Attr& attr = get(name);
  if (attr.kind != Attr::kText) wrong(*this, name, "a string");
  return attr.text;
}

DType Attrs::dtype(std::string_view name) const { return dtype_named(text(name)); }

std::vector<double> Attrs::numbers(std::string_view name) const {
  const Attr& attr = get(name);
  if (attr.kind == Attr::kNumber) return {attr.number};
  if (attr.kind != Attr::kNumbers) wrong(*this, name, "a number or a list of numbers");
  return attr.numbers;
}

std::vector<int64_t> Attrs::integers(std::string_view name) const {
  std::vector<int64_t> out;
  for (double value : numbers(name)) {
    if (value != std::floor(value) || std::abs(value) > 9007199254740992.0) {
      fail(op_->name, "{} has {}, but must be integers", name, value);
    }
    out.push_back(static_cast<int64_t>(value));
  }
  return out;
}

Shape Attrs::shape(std::string_view name) const { return Shape(integers(name)); }

Shape Attrs::dimensions(std::string_view name) const {
  const Shape dimensions = shape(name);
  for (int64_t dim : dimensions) {
    if (dim < 0) fail(op_->name, "{} is {}, but its dimensions must not be negative", name, dimensions);
  }
  return dimensions;
}

int Attrs::axis(std::string_view name, int rank) const {
  const int64_t axis = integer(name);
  if (axis < -rank || axis >= rank) {
    fail(op_->name, "{} is {}, but must be in the range [{}, {}) for rank {}", name, axis, -rank, rank, rank);
  }
  return static_cast<int>(axis < 0 ? axis + rank : axis);
}

std::vector<int> Attrs::axes(std::string_view name, int rank) const {
  std::vector<int> axes;
  if (!has(name)) {
    for (int i = 0; i < rank; ++i) axes.push_back(i);
    return axes;
  }
  for (int64_t axis : integers(name)) {
    if (axis < -rank || axis >= rank) {
      fail(op_->name, "All values in {} must be in the range [{}, {}), but got {}", name, -rank, rank, axis);
    }
    axes.push_back(static_cast<int>(axis < 0 ? axis + rank : axis));
  }
  std::sort(axes.begin(), axes.end());
  axes.erase(std::unique(axes.begin(), axes.end()), axes.end());
  return axes;
}

std::shared_ptr<const Graph> Attrs::graph(std::string_view name) const {
  const Attr& attr = get(name);
  if (attr.kind != Attr::kGraph) wrong(*this, name, "a graph");
  return attr.graph;
}

}  // namespace gossamer
