#include "graph/pattern.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>

#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

constexpr OpId kCommutative[] = {op("add"), op("mul"), op("squaredDifference"), op("maximum"), op("minimum")};

// --- reading ---------------------------------------------------------------------------------------------------------

struct Parser {
  const char* at;

  bool skip(char c) {
    while (*at == ' ') ++at;
    if (*at != c) return false;
    ++at;
    return true;
  }
  void want(char c) {
    if (!skip(c)) fail("pattern", "'{}' is missing before '{}'", c, at);
  }
  std::string_view word() {
    skip(' ');
    const char* start = at;
    while (std::isalnum(static_cast<unsigned char>(*at)) || *at == '_') ++at;
    if (at == start) fail("pattern", "a name is missing before '{}'", start);
    return {start, static_cast<size_t>(at - start)};
  }
  Expression either() {
    Expression first = one();
    if (!skip('|')) return first;
    Expression all{.kind = Expression::kEither, .parts = {std::move(first)}};
    do all.parts.push_back(one());
    while (skip('|'));
    return all;
  }
  Expression one() {
    skip(' ');
    if (skip('#')) return {.kind = Expression::kAnyNumber, .name = word()};
    if (std::isdigit(static_cast<unsigned char>(*at)) || *at == '-') {
      char* end;
      Expression number{.kind = Expression::kNumber, .number = std::strtod(at, &end)};
      at = end;
      return number;
    }
    const std::string_view name = word();
    if (skip(':')) {
      Expression named = one();
      named.name = name;
      return named;
    }
    if (!skip('(')) return {.kind = Expression::kValue, .name = name};
    const Op* op = find_op(name);
    if (!op) fail("pattern", "there is no op {}", name);
    Expression node{.kind = Expression::kOp, .op = op->id};
    do node.parts.push_back(either());
    while (skip(','));
    if (skip(';')) {
      do node.numbers.push_back(one());
      while (skip(','));
    }
    want(')');
    return node;
  }
};

// --- matching --------------------------------------------------------------------------------------------------------

bool is_near(double a, double b) { return std::abs(a - b) <= 1e-5 * std::max(std::abs(a), std::abs(b)); }

struct Matcher {
  const Graph& graph;
  const Uses& uses;
  Match& match;
  using Then = std::function<bool()>;  // what must match besides; tried for every way in which this can

  // A name stands for one value.
  template <class Map, class T>
  bool bind(Map& names, std::string_view name, T value, const Then& then) {
    const auto [found, is_new] = names.emplace(name, value);
    if (found->second == value && then()) return true;
    if (is_new) names.erase(found);
    return false;
  }

  bool value(const Expression& e, int value, const Then& then) {
    switch (e.kind) {
      case Expression::kValue: return value >= 0 && bind(match.values, e.name, value, then);
      case Expression::kNumber: return is_number(value) && is_near(number_of(value), e.number) && then();
      case Expression::kAnyNumber: return is_number(value) && bind(match.numbers, e.name, number_of(value), then);
      case Expression::kEither:
        return std::any_of(e.parts.begin(), e.parts.end(), [&](const Expression& part) { return this->value(part, value, then); });
      case Expression::kOp: return e.name.empty() ? node(e, value, then) : node(e, value, [&] { return bind(match.values, e.name, value, then); });
    }
    return false;
  }

  bool is_number(int value) const { return is_constant(graph, value) && graph.values[value].constant.size() == 1 && graph.values[value].dtype == DType::float32; }
  double number_of(int value) const { return to_doubles(graph.values[value].constant)[0]; }

  bool node(const Expression& e, int value, const Then& then) {
    const int producer = value < 0 ? -1 : uses.producer(value);
    if (producer < 0 || graph.nodes[producer].op != e.op || !has_numbers(e, graph.nodes[producer])) return false;
    const std::vector<int>& in = graph.nodes[producer].in;
    if (in.size() < e.parts.size() || std::any_of(in.begin() + static_cast<std::ptrdiff_t>(e.parts.size()), in.end(), [](int v) { return v >= 0; })) return false;
    match.nodes.push_back(producer);
    const bool swaps = e.parts.size() == 2 && std::find(std::begin(kCommutative), std::end(kCommutative), e.op) != std::end(kCommutative);
    if (inputs(e, in, 0, then) || (swaps && inputs(e, {in[1], in[0]}, 0, then))) return true;
    match.nodes.pop_back();
    return false;
  }

  bool inputs(const Expression& e, const std::vector<int>& in, size_t first, const Then& then) {
    if (first == e.parts.size()) return then();
    return value(e.parts[first], in[first], [&] { return inputs(e, in, first + 1, then); });
  }

  static bool has_numbers(const Expression& e, const Node& node) {
    for (size_t i = 0; i < e.numbers.size(); ++i) {
      const Attr& attr = node.attrs.get(op_of(node.op).attrs[i]->name);
      if (attr.kind != Attr::kNumber || !is_near(attr.number, e.numbers[i].number)) return false;
    }
    return true;
  }
};

// The ops of which one makes whatever `e` stands for. False where that may be any, or none.
bool add_root_ops(const Expression& e, std::vector<OpId>& ops) {
  if (e.kind == Expression::kOp) {
    ops.push_back(e.op);
    return true;
  }
  return e.kind == Expression::kEither && std::all_of(e.parts.begin(), e.parts.end(), [&](const Expression& part) { return add_root_ops(part, ops); });
}

}  // namespace

Pattern::Pattern(const char* text) {
  Parser parser{text};
  root_ = parser.either();
  if (!parser.skip('\0')) fail("pattern", "'{}' is left over", parser.at);
  if (!add_root_ops(root_, root_ops_)) root_ops_.clear();
}

bool Pattern::matches(const Graph& graph, const Uses& uses, int value, Match& match) const {
  // Most values are made by another op, and most graphs are big.
  const int producer = uses.producer(value);
  if (!root_ops_.empty() && (producer < 0 || std::find(root_ops_.begin(), root_ops_.end(), graph.nodes[producer].op) == root_ops_.end())) return false;
  match = {};
  return Matcher{graph, uses, match}.value(root_, value, [] { return true; });
}

Node Pattern::write(const Match& match) const {
  Node node{.op = root_.op, .attrs = Attrs(op_of(root_.op)), .in = {}, .out = {}, .name = {}};
  for (const Expression& part : root_.parts) node.in.push_back(match.values.at(part.name));
  for (const Expression& number : root_.numbers) {
    node.attrs.push_back(number.kind == Expression::kAnyNumber ? match.numbers.at(number.name) : number.number);
  }
  return node;
}

bool become(Graph& graph, Node& node, const Node& made) {
  Tensors in;
  for (int value : made.in) in.push_back(value < 0 ? Tensor() : Tensor::promised(graph.values[value].dtype, graph.values[value].shape));
  const Value& wanted = graph.values[node.out[0]];
  try {
    const Specs specs = op_of(made.op).def->infer(in, made.attrs);
    if (specs[0].shape != wanted.shape || specs[0].dtype != wanted.dtype) return false;
  } catch (const Error&) {  // the op does not take these
    return false;
  }
  node.op = made.op;
  node.attrs = made.attrs;
  node.in = made.in;
  return true;
}

Graph rewrite(Graph graph, std::span<const Rewrite> rewrites) {
  const Uses uses(graph);
  Match match;
  for (Node& node : graph.nodes) {
    for (const auto& [from, to] : rewrites) {
      if (from.matches(graph, uses, node.out[0], match) && become(graph, node, to.write(match))) break;
    }
  }
  return graph;
}

}  // namespace gossamer
