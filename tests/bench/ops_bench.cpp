// How fast native backends run what models spend their time on, with constant weights, as plans do:
//   gossamer_bench [--benchmark_filter=xnnpack]
#include <benchmark/benchmark.h>

#include "gossamer/graph.h"
#include "gossamer/ops.h"
#include "graph/plan.h"

namespace gossamer {
namespace {

struct Case {
  const char* name;
  double mflop;
  Shape x;
  Tensor (*call)(const Tensor& x);
};

Tensor weights(const Shape& shape) {
  Tensor t = Tensor::empty(DType::float32, shape);
  for (int64_t i = 0; i < t.size(); ++i) t.data<float>()[i] = static_cast<float>(i * 7919 % 1000) / 1000 - 0.5f;
  return t;
}

Tensor dense(const Tensor& x, int64_t n) { return ops::mat_mul(x, weights({x.shape().back(), n})); }
Tensor conv(const Tensor& x, int64_t size, int64_t out, int stride = 1) {
  return ops::conv2d(x, weights({size, size, x.shape().back(), out}), stride, "same");
}
Tensor depthwise(const Tensor& x, int64_t size) { return ops::depthwise_conv2d(x, weights({size, size, x.shape().back(), 1}), 1, "same"); }

const Case kCases[] = {
    {"matMul 256", 33.6, {256, 256}, [](const Tensor& x) { return dense(x, 256); }},
    {"matMul 512", 268, {512, 512}, [](const Tensor& x) { return dense(x, 512); }},
    {"matMul 1024", 2147, {1024, 1024}, [](const Tensor& x) { return dense(x, 1024); }},
    {"matMul 1x784x512", 0.8, {1, 784}, [](const Tensor& x) { return dense(x, 512); }},
    {"conv 1x1 56x56x64->128", 51.4, {1, 56, 56, 64}, [](const Tensor& x) { return conv(x, 1, 128); }},
    {"conv 3x3 56x56x64->64", 231, {1, 56, 56, 64}, [](const Tensor& x) { return conv(x, 3, 64); }},
    {"conv 3x3 28x28x128->128", 231, {1, 28, 28, 128}, [](const Tensor& x) { return conv(x, 3, 128); }},
    {"conv 3x3 /2 224x224x3->32", 21.7, {1, 224, 224, 3}, [](const Tensor& x) { return conv(x, 3, 32, 2); }},
    {"depthwise 3x3 112x112x32", 7.2, {1, 112, 112, 32}, [](const Tensor& x) { return depthwise(x, 3); }},
    {"depthwise 5x5 14x14x672", 6.6, {1, 14, 14, 672}, [](const Tensor& x) { return depthwise(x, 5); }},
    {"softmax 512x1024", 0, {512, 1024}, [](const Tensor& x) { return ops::softmax(x); }},
    {"sigmoid 1M", 0, {1024, 1024}, [](const Tensor& x) { return ops::sigmoid(x); }},
};

void measure(benchmark::State& state, const Case& c, const Backend& backend) {
  set_backend(backend);
  Capture capture;
  Graph graph = capture.finish({c.call(capture.input(DType::float32, c.x))});
  Plan plan(graph, backend);
  const Tensors in = {weights(c.x)};
  for (auto _ : state) benchmark::DoNotOptimize(plan.run(in));
  if (c.mflop > 0) state.counters["GFLOP/s"] = benchmark::Counter(c.mflop / 1e3, benchmark::Counter::kIsIterationInvariantRate);
}

}  // namespace
}  // namespace gossamer

int main(int argc, char** argv) {
  using namespace gossamer;
  benchmark::Initialize(&argc, argv);
  for (const Backend* backend : backends()) {
    if (backend == backends().back() && backends().size() > 1) continue;  // the reference is not about speed
    for (const Case& c : kCases) {
      benchmark::RegisterBenchmark((std::string(backend->name) + "/" + c.name).c_str(), [&c, backend](benchmark::State& s) { measure(s, c, *backend); })
          ->Unit(benchmark::kMicrosecond)->UseRealTime();
    }
  }
  benchmark::RunSpecifiedBenchmarks();
}
