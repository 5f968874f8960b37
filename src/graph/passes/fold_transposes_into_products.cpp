// Lets a product read its operands as they lie: a transpose that swaps the last two axes becomes a flag.
//   matMul(a, transpose(b, [0,2,1]))         =>  matMul(a, b, transposeB=true)
//   matMul(a, transpose(b, [0,2,3,1]))       =>  matMul(a, transpose(b, [0,2,1,3]), transposeB=true)
// The second moves whole rows instead of single elements.
#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

bool is_product(const Node& node) { return is(node, op("matMul")) || is(node, op("fusedMatMul")); }

std::vector<int64_t> swapped(std::vector<int64_t> p) {
  std::swap(p[p.size() - 1], p[p.size() - 2]);
  return p;
}

bool is_identity(const std::vector<int64_t>& p) {
  for (size_t i = 0; i < p.size(); ++i) {
    if (p[i] != static_cast<int64_t>(i)) return false;
  }
  return true;
}

void flip(Node& product, const char* flag) {
  const bool before = product.attrs.flag(flag);
  set_attribute(product, flag, !before);
}

bool fold(Graph& graph, const Uses& uses, int index, int side) {
  const int value = graph.nodes[index].in[side], producer = uses.producer(value);
  if (producer < 0 || !is(graph.nodes[producer], op("transpose")) || !graph.nodes[producer].attrs.has("perm")) return false;
  Node& transpose = graph.nodes[producer];
  const int rank = graph.values[value].shape.rank();
  if (rank < 2) return false;
  const std::vector<int64_t> p = transpose.attrs.integers("perm"), rest = swapped(p);
  const bool gone = is_identity(rest), better = side == 1 && p[rank - 2] == rank - 1 && uses.count(value) == 1;
  if (!gone && !better) return false;
  flip(graph.nodes[index], side == 0 ? "transposeA" : "transposeB");
  if (gone) {
    graph.nodes[index].in[side] = transpose.in[0];
    return true;
  }
  set_attribute(transpose, "perm", rest);
  Shape& shape = graph.values[value].shape;
  std::swap(shape[rank - 1], shape[rank - 2]);
  return true;
}

}  // namespace

Graph fold_transposes_into_products(Graph graph) {
  const Uses uses(graph);
  for (int i = 0; i < static_cast<int>(graph.nodes.size()); ++i) {
    if (!is_product(graph.nodes[i])) continue;
    for (int side : {0, 1}) fold(graph, uses, i, side);
  }
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
