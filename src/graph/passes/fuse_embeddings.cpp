// Joins a table that is looked up with what is added to its rows, as models of language begin.
//   add(gather(table, i), y)    =>  gatherAdd(table, i, y)    y has the shape of the rows
#include "graph/edit.h"
#include "graph/passes.h"
#include "graph/pattern.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

bool looks_up_rows(const Graph& graph, const Node& node) {
  return is(node, op("gather")) && node.attrs.integer("batchDims") == 0 && node.attrs.axis("axis", graph.values[node.in[0]].shape.rank()) == 0;
}

bool to_gather_add(Graph& graph, const Uses& uses, Node& node) {
  if (!is(node, op("add"))) return false;
  for (int side : {0, 1}) {
    const Node* rows = sole_producer(graph, uses, node.in[side]);
    if (!rows || !looks_up_rows(graph, *rows)) continue;
    if (become(graph, node, {.op = op("gatherAdd"), .attrs = Attrs(op_of(op("gatherAdd"))), .in = {rows->in[0], rows->in[1], node.in[1 - side]}, .out = {}, .name = {}})) return true;
  }
  return false;
}

}  // namespace

Graph fuse_embeddings(Graph graph) {
  const Uses uses(graph);
  for (Node& node : graph.nodes) to_gather_add(graph, uses, node);
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
