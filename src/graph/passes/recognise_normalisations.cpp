// Writes layer normalisation and softmax that a model has spelled out as the ops that they are.
//   m = mul(rsqrt(add(mean(squaredDifference(x, mu)), e)), s)
//   add(mul(x, m), sub(b, mul(mu, m)))                             =>  layerNorm(x, s, b, epsilon=e)      mu = mean(x)
//   mul(sub(x, mu), rsqrt(add(mean(square(sub(x, mu))), e)))       =>  layerNorm(x, epsilon=e)
//   add(mul(layerNorm(x), s), b)                                   =>  layerNorm(x, s, b)
//   div(exp(sub(x, max(x))), sum(exp(sub(x, max(x)))))             =>  softmax(x)
// Means, maximum and sum are over the last axis.
#include <algorithm>

#include "graph/passes.h"
#include "graph/pattern.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

#define MEAN "mu:mean(x)"
#define CENTRED "sub(x, mu)"
#define VARIANCE "mean(squaredDifference(x, " MEAN ")|square(sub(x, " MEAN "))|mul(d:sub(x, " MEAN "), d)|pow(sub(x, " MEAN "), 2))"
#define DEVIATION "sqrt(add(" VARIANCE ", #e))"
#define INVERSE "rsqrt(add(" VARIANCE ", #e))|div(1, " DEVIATION ")|reciprocal(" DEVIATION ")"

struct Norm {
  Pattern pattern;
  bool has_scale, has_offset;
};
struct Patterns {
  std::vector<Norm> norms{
    {"add(mul(x, m:mul(" INVERSE ", s)), sub(b, mul(mu, m)))", true, true},
    {"sub(mul(x, m:rsqrt(add(" VARIANCE ", #e))), mul(mu, m))", false, false},
    {"mul(" CENTRED ", mul(" INVERSE ", s))", true, false},
    {"mul(" CENTRED ", " INVERSE ")", false, false},
    {"div(" CENTRED ", " DEVIATION ")", false, false},
  };
  Pattern softmax{"div(e:exp(sub(x, max(x))|x), sum(e))"}, written{"softmax(x)"};
};
const Patterns& patterns() {
  static const Patterns all;
  return all;
}
#undef MEAN
#undef CENTRED
#undef VARIANCE
#undef DEVIATION
#undef INVERSE

bool is_reduction(const Node& node) { return is(node, op("mean")) || is(node, op("max")) || is(node, op("sum")); }

// All reductions of the match are over the last axis and leave it as 1.
bool over_last_axis(const Graph& graph, const Match& match) {
  for (int i : match.nodes) {
    const Node& node = graph.nodes[i];
    if (!is_reduction(node)) continue;
    const int rank = graph.values[node.in[0]].shape.rank();
    if (node.attrs.axes("axis", rank) != std::vector<int>{rank - 1} || !node.attrs.flag("keepDims")) return false;
  }
  return true;
}

// One number per place along the last axis of x.
bool is_along_last_axis(const Graph& graph, int value, int x) {
  const Shape &shape = graph.values[value].shape, &whole = graph.values[x].shape;
  return shape.rank() > 0 && shape.size() == whole.back() && shape.back() == whole.back();
}

int named(const Match& match, bool is_there, const char* name) { return is_there ? match.values.at(name) : -1; }

bool to_layer_norm(Graph& graph, const Uses& uses, Node& node) {
  Match match;
  for (const auto& [pattern, has_scale, has_offset] : patterns().norms) {
    if (!pattern.matches(graph, uses, node.out[0], match) || !over_last_axis(graph, match)) continue;
    Node norm{.op = op("layerNorm"), .attrs = Attrs(op_of(op("layerNorm"))), .in = {}, .out = {}, .name = {}};
    norm.in = {match.values.at("x"), named(match, has_scale, "s"), named(match, has_offset, "b")};
    norm.attrs.push_back(-1);
    norm.attrs.push_back(match.numbers.at("e"));
    const bool fits = std::all_of(norm.in.begin() + 1, norm.in.end(), [&](int v) { return v < 0 || is_along_last_axis(graph, v, norm.in[0]); });
    if (fits && become(graph, node, norm)) return true;
  }
  return false;
}

// The other operand of `node`, when one is a normalisation that nobody else reads.
int beside_norm(const Graph& graph, const Uses& uses, const Node& node, const Node** norm) {
  for (int side : {0, 1}) {
    const int producer = uses.producer(node.in[side]);
    if (producer < 0 || !is(graph.nodes[producer], op("layerNorm")) || uses.count(node.in[side]) != 1) continue;
    *norm = &graph.nodes[producer];
    return node.in[1 - side];
  }
  return -1;
}

bool takes_scale_or_offset(Graph& graph, const Uses& uses, Node& node) {
  const bool scales = is(node, op("mul"));
  if (!scales && !is(node, op("add"))) return false;
  const Node* norm = nullptr;
  const int other = beside_norm(graph, uses, node, &norm);
  if (other < 0 || !is_constant(graph, other) || !is_along_last_axis(graph, other, norm->in[0]) || norm->in[2] >= 0 || (scales && norm->in[1] >= 0)) return false;
  Node made = *norm;
  made.in[scales ? 1 : 2] = other;
  return become(graph, node, made);
}

}  // namespace

Graph recognise_normalisations(Graph graph) {
  const Pattern &softmax = patterns().softmax, &written = patterns().written;
  const Uses uses(graph);
  for (Node& node : graph.nodes) {
    Match match;
    if (to_layer_norm(graph, uses, node) || takes_scale_or_offset(graph, uses, node)) continue;
    if (softmax.matches(graph, uses, node.out[0], match) && over_last_axis(graph, match)) become(graph, node, written.write(match));
  }
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
