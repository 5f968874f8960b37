// Leaves padding with zeros to the convolution behind it.
//   conv2d(pad(x, [[0,0],[1,1],[1,1],[0,0]]), w, pad='valid')  =>  conv2d(x, w, pad=[0,0,1,1,1,1,0,0])
#include "graph/edit.h"
#include "graph/passes.h"
#include "ops/names.gen.h"
#include "ops/op.h"

namespace gossamer {
namespace {

constexpr OpId kConvolutions[] = {op("conv2d"), op("depthwiseConv2d"), op("fusedConv2D"), op("fusedDepthwiseConv2D")};

// What the convolution pads by itself, a pair per axis; empty where that depends on the size of x.
std::vector<double> own_padding(const Node& conv) {
  const Attr& pad = conv.attrs.get("pad");
  if (pad.kind == Attr::kNumbers && pad.numbers.size() == 8) return pad.numbers;
  if (pad.kind == Attr::kText && pad.text != "valid") return {};
  const double p = pad.kind == Attr::kNumber ? pad.number : 0;
  return {0, 0, p, p, p, p, 0, 0};
}

bool fold(Graph& graph, const Uses& uses, Node& conv) {
  bool is_convolution = false;
  for (OpId id : kConvolutions) is_convolution |= is(conv, id);
  if (!is_convolution || graph.values[conv.in[0]].shape.rank() != 4) return false;
  if (conv.attrs.has("dataFormat") && conv.attrs.text("dataFormat") != "NHWC") return false;
  const int producer = uses.producer(conv.in[0]);
  if (producer < 0 || !is(graph.nodes[producer], op("pad")) || graph.nodes[producer].attrs.number("constantValue") != 0) return false;
  std::vector<double> padding = own_padding(conv);
  const std::vector<double> more = graph.nodes[producer].attrs.numbers("paddings");
  if (padding.empty() || more.size() != 8 || more[0] != 0 || more[1] != 0 || more[6] != 0 || more[7] != 0) return false;
  for (size_t i = 0; i < padding.size(); ++i) padding[i] += more[i];
  set_attribute(conv, "pad", padding);
  conv.in[0] = graph.nodes[producer].in[0];
  return true;
}

}  // namespace

Graph fold_padding(Graph graph) {
  const Uses uses(graph);
  for (Node& node : graph.nodes) fold(graph, uses, node);
  return drop_dead_nodes(std::move(graph));
}

}  // namespace gossamer
