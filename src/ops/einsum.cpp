// Einstein summation: an equation over labelled axes becomes transposes and one matrix product.
//   einsum("bij,bjk->bik", a, b)  =>  matMul(a, b)
// Labels fall into four groups: of both inputs and the output (batch), of both but not the output (inner), of one input and
// the output (rows of a, columns of b), and of one input alone, which are summed first.
#include <algorithm>

#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

struct Equation {
  std::vector<std::string> terms;
  std::string result;
};

bool has(std::string_view labels, char label) { return labels.find(label) != std::string_view::npos; }

Equation parse_equation(std::string text) {
  std::erase(text, ' ');
  const size_t arrow = text.find("->");
  if (arrow == std::string::npos) fail("einsum", "Equations without an arrow are not supported: '{}'", text);
  if (text.find("->", arrow + 2) != std::string::npos) fail("einsum", "'{}' must contain exactly one arrow", text);
  if (has(text, '.')) fail("einsum", "'{}': ellipsis is not supported", text);
  Equation equation{{""}, text.substr(arrow + 2)};
  for (char c : text.substr(0, arrow)) {
    if (c == ',') equation.terms.emplace_back();
    else equation.terms.back() += c;
  }
  return equation;
}

void check(const Equation& equation, Inputs in) {
  const auto& terms = equation.terms;
  if (terms.size() != in.size()) fail("einsum", "Expected {} input tensors, received {}", terms.size(), in.size());
  if (terms.size() > 2) fail("einsum", "more than 2 input tensors are not supported, got {}", terms.size());
  int64_t sizes[128];
  std::fill(std::begin(sizes), std::end(sizes), -1);
  for (size_t i = 0; i < terms.size(); ++i) {
    if (static_cast<int>(terms[i].size()) != in[i].rank()) {
      fail("einsum", "term '{}' has {} labels, but its input is shaped {}", terms[i], terms[i].size(), in[i].shape());
    }
    for (size_t axis = 0; axis < terms[i].size(); ++axis) {
      const char label = terms[i][axis];
      if (terms[i].find(label, axis + 1) != std::string::npos) {
        fail("einsum", "label '{}' twice in term '{}': not implemented yet", std::string(1, label), terms[i]);
      }
      int64_t& size = sizes[label & 127];
      const int64_t dim = in[i].dim(static_cast<int>(axis));
      if (size >= 0 && size != dim) fail("einsum", "Expected dimension {} at axis {} of the input shaped {}, but got {}", size, axis, in[i].shape(), dim);
      size = dim;
    }
  }
  for (char label : equation.result) {
    if (sizes[label & 127] < 0) {
      fail("einsum", "the output has label {}, which no input has", std::string(1, label));
    }
    if (std::count(equation.result.begin(), equation.result.end(), label) > 1) {
      fail("einsum", "label '{}' twice in the output: not implemented yet", std::string(1, label));
    }
  }
}

// An input on the way, with a label per axis.
struct Term {
  Tensor x;
  std::string labels;

  // Sums the axes whose labels are wanted by nobody else.
  void sum_all_but(std::string_view wanted) {
    std::vector<int64_t> axes;
    std::string kept;
    for (size_t i = 0; i < labels.size(); ++i) {
      if (has(wanted, labels[i])) kept += labels[i];
      else axes.push_back(static_cast<int64_t>(i));
    }
    if (!axes.empty()) x = ops::sum(x, axes);
    labels = kept;
  }

  void arrange(const std::string& order) {
    if (order == labels) return;
    std::vector<int64_t> permutation;
    for (char label : order) permutation.push_back(static_cast<int64_t>(labels.find(label)));
    x = ops::transpose(x, permutation);
    labels = order;
  }

  // The dimensions of some of the labels.
  Shape shape_of(std::string_view some) const {
    Shape shape;
    for (char label : some) shape.push_back(x.dim(static_cast<int>(labels.find(label))));
    return shape;
  }
};

Term product(Term a, Term b, std::string_view result) {
  std::string batch, inner, rows, columns;
  for (char label : a.labels) (has(b.labels, label) ? has(result, label) ? batch : inner : rows) += label;
  for (char label : b.labels) if (!has(a.labels, label)) columns += label;
  a.arrange(batch + rows + inner);
  b.arrange(batch + inner + columns);
  const Shape batch_shape = a.shape_of(batch), row_shape = a.shape_of(rows), column_shape = b.shape_of(columns);
  const int64_t k = a.shape_of(inner).size();
  const Tensor left = ops::reshape(a.x, Shape{batch_shape.size(), row_shape.size(), k});
  const Tensor right = ops::reshape(b.x, Shape{batch_shape.size(), k, column_shape.size()});
  Shape shape = batch_shape;
  for (int64_t dim : row_shape) shape.push_back(dim);
  for (int64_t dim : column_shape) shape.push_back(dim);
  return {ops::reshape(ops::mat_mul(left, right), shape), batch + rows + columns};
}

Tensors expand_einsum(Inputs in, const Attrs& attrs) {
  const Equation equation = parse_equation(attrs.text("equation"));
  check(equation, in);
  Term result{in[0], equation.terms[0]};
  if (in.size() == 1) {
    result.sum_all_but(equation.result);
  } else {
    Term other{in[1], equation.terms[1]};
    const std::string labels = result.labels;
    result.sum_all_but(equation.result + other.labels);
    other.sum_all_but(equation.result + labels);
    result = product(std::move(result), std::move(other), equation.result);
  }
  result.arrange(equation.result);
  return {result.x};
}

constexpr OpDef kRows[] = {
    {.signature = "einsum(equation: string, ...tensors: Tensor[]): Tensor",
     .doc = DOC("Sums of products over labelled axes of one or two tensors: a letter per axis, inputs separated by commas, and behind the\n"
                "arrow the axes that are kept.\n"
                "@example tf.einsum('ij,jk->ik', a, b);  // matrix product\n"
                "@example tf.einsum('ij->ji', a);        // transpose"),
     .promotion = Promotion::kCommon,
     .expand = expand_einsum},
};

}  // namespace

std::span<const OpDef> einsum_ops() { return kRows; }

}  // namespace gossamer
