#include "graph/profile.h"

#include <algorithm>
#include <map>

#include "graph/plan.h"
#include "ops/elementwise.h"
#include "ops/names.gen.h"
#include "ops/op.h"

#ifdef __EMSCRIPTEN__
extern "C" __attribute__((import_module("js"), import_name("now"))) double js_now();
#else
#include <chrono>
static double js_now() { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count(); }
#endif

namespace gossamer {

double milliseconds_now() { return js_now(); }

// --- collecting ------------------------------------------------------------------------------------------------------

Profile* Profile::current_ = nullptr;

Profile::Profile(Lap lap) : lap_(lap) {
  if (current_) fail("profile", "another profile is being taken");
  current_ = this;
}

Profile::~Profile() { current_ = nullptr; }

void Profile::begin_run() {
  next_ = 0;
  if (lap_) lap_(true);
}

void Profile::add(StepProfile step) {
  const size_t at = next_ < steps_.size() && steps_[next_].name == step.name && steps_[next_].op == step.op ? next_ : steps_.size();
  next_ = at + 1;
  order_.push_back(static_cast<int>(at));
  if (lap_) lap_(false);
  if (at == steps_.size()) {
    steps_.push_back(std::move(step));
    counts_.push_back(1);
    return;
  }
  steps_[at].milliseconds += (step.milliseconds - steps_[at].milliseconds) / ++counts_[at];
}

// --- what a node costs -----------------------------------------------------------------------------------------------
namespace {

int64_t size_of(const Graph& graph, int value) { return value < 0 ? 0 : graph.values[value].shape.size(); }

int64_t mat_mul(const Graph& graph, const Node& node) {
  const Shape& a = graph.values[node.in[0]].shape;
  return 2 * size_of(graph, node.out[0]) * a[a.rank() - (node.attrs.flag("transposeA") ? 2 : 1)];
}

// Each output takes the filter of one output channel.
int64_t convolution(const Graph& graph, const Node& node) {
  const Shape& filter = graph.values[node.in[1]].shape;
  return 2 * size_of(graph, node.out[0]) * filter.product(0, filter.rank() - 1);
}

int64_t depthwise(const Graph& graph, const Node& node) { return 2 * size_of(graph, node.out[0]) * graph.values[node.in[1]].shape.product(0, 2); }

// Each element of x is multiplied by a row of the pointwise filter.
int64_t pointwise_depthwise(const Graph& graph, const Node& node) {
  const Shape &pointwise = graph.values[node.in[1]].shape, &filter = graph.values[node.in[2]].shape;
  return 2 * (size_of(graph, node.in[0]) * pointwise.back() + size_of(graph, node.out[0]) * filter.product(0, 2));
}

int64_t pool(const Graph& graph, const Node& node) {
  int64_t taps = 1;
  const std::vector<int64_t> sizes = node.attrs.integers("filterSize");
  for (int64_t size : sizes) taps *= size;
  return size_of(graph, node.out[0]) * (sizes.size() == 1 ? taps * taps : taps);
}

template <int per_element>
int64_t per_input(const Graph& graph, const Node& node) {
  return per_element * size_of(graph, node.in[0]);
}

// One per step and element.
int64_t chain(const Graph& graph, const Node& node) {
  const std::string& program = node.attrs.text("program");
  return size_of(graph, node.out[0]) * (1 + std::count(program.begin(), program.end(), ' '));
}

struct Cost {
  OpId op;
  int64_t (*flops)(const Graph&, const Node&);
};
constexpr Cost kCosts[] = {
    {op("matMul"), mat_mul},
    {op("fusedMatMul"), mat_mul},
    {op("conv2d"), convolution},
    {op("fusedConv2D"), convolution},
    {op("depthwiseConv2d"), depthwise},
    {op("fusedDepthwiseConv2D"), depthwise},
    {op("pointwiseDepthwiseConv2D"), pointwise_depthwise},
    {op("maxPool"), pool},
    {op("avgPool"), pool},
    {op("sum"), per_input<1>},
    {op("mean"), per_input<1>},
    {op("prod"), per_input<1>},
    {op("max"), per_input<1>},
    {op("min"), per_input<1>},
    {op("softmax"), per_input<5>},
    {op("logSoftmax"), per_input<5>},
    {op("batchNorm"), per_input<2>},
    {op("layerNorm"), per_input<8>},
    {op("image.resizeBilinear"), per_input<7>},
    {op("chain"), chain},
};

double measure_peak(const Backend& backend) {
  // Engines compile kernels quickly first and well later, while they run.
  constexpr int kRuns = 8, kProbeMilliseconds = 150;
  const Backend& before = active_backend();
  set_backend(backend);
  Capture capture;
  const Tensor x = capture.input(DType::float32, {96, 256}), weights = Tensor::zeros(DType::float32, {256, 256});
  Attrs attrs(op_of(op("matMul")));
  const Tensor in[] = {x, weights};
  Plan plan(capture.finish(run(op("matMul"), in, attrs)), backend);
  const Tensor given = Tensor::zeros(DType::float32, {96, 256});
  double best = 1e9, start = milliseconds_now();
  for (double now = start, end; now - start < kProbeMilliseconds; now = end) {
    for (int i = 0; i < kRuns; ++i) plan.run({&given, 1});
    end = milliseconds_now();
    if (end > now) best = std::min(best, end - now);
  }
  set_backend(before);
  return 2.0 * 96 * 256 * 256 * kRuns / best / 1e6;
}

}  // namespace

int64_t flops_of(const Graph& graph, const Node& node) {
  if (!is_float(graph.values[node.out[0]].dtype)) return 0;
  for (const Cost& cost : kCosts) {
    if (cost.op == node.op) return cost.flops(graph, node);
  }
  return formula_of(node.op) ? size_of(graph, node.out[0]) : 0;
}

int64_t bytes_moved(const Graph& graph, const Node& node) {
  int64_t bytes = 0;
  for (const std::vector<int>* values : {&node.in, &node.out}) {
    for (int value : *values) bytes += value < 0 ? 0 : static_cast<int64_t>(bytes_of(graph.values[value].dtype, graph.values[value].shape.size()));
  }
  return bytes;
}

StepProfile profile_of(const Op& op, const KernelArgs& call, const Backend& backend, double milliseconds) {
  Graph graph;
  Node node{.op = op.id, .attrs = call.attrs, .in = {}, .out = {}, .name = {}};
  const auto value_of = [&](const Tensor& t) {
    if (!t) return -1;
    graph.values.push_back({t.dtype(), t.shape(), {}});
    return static_cast<int>(graph.values.size()) - 1;
  };
  for (const Tensor& t : call.in) node.in.push_back(value_of(t));
  for (const Tensor& t : call.out) node.out.push_back(value_of(t));
  const std::string name(op.name);
  return {name, name, text("{}.{}", backend.name, name), milliseconds, bytes_moved(graph, node), flops_of(graph, node)};
}

double peak_gflops(const Backend& backend) {
  static std::map<const Backend*, double> measured;
  const auto found = measured.find(&backend);
  return found != measured.end() ? found->second : measured[&backend] = measure_peak(backend);
}

}  // namespace gossamer
