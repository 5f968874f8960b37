// The texts of the GPU kernels that the cases run, in both languages, are those of the golden files in tests/gpu. A
// change of the emitter or of a kernel shows there what it does to every kernel; the CMake target «golden» writes them
// anew. Some calls run on a device as well that keeps all numbers as halves, whose texts have a file of their own. What all texts
// of a file begin with stands there once.
#include "kernel_texts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>

#include "core/kernel_choice.h"
#include "gossamer/graph.h"
#include "gossamer/ops.h"
#include "gpu/device.h"
#include "gpu/exchange.h"
#include "gpu/halves.h"
#include "gpu/kernels.h"
#include "gpu/texels.h"
#include "graph/plan.h"
#include "literal.h"
#include "ops/names.gen.h"

namespace gossamer::test {
namespace {

using gpu::Dialect;
using Texts = std::map<std::string, std::string>;  // by name, without the line that tells it
constexpr const char* kOfAll = "of all";

struct Golden {
  const char* file;
  Texts texts = {};
};
Golden goldens[] = {{"kernels.glsl"}, {"kernels.wgsl"}, {"kernels.halves.glsl"}};

// Each way to write halves.
constexpr const char* kOfHalves[] = {
    "softsign(f32[4]{-1,0,3,nan})",
    "add(f32[2,3], f32[3])",
    "cast(f32[4]{1.9,-1.9,nan,inf}, 'int32')",
    "gather(f32[4,3], i32[3]{1,1,3})",
    "cumsum(f32[4]{1,2,3,4})",
    "softmax(f32[2,3])",
    "sum(f32[40,50])",
    "matMul(f32[2,3], f32[4,3], false, true)",
    "fusedMatMul(f32[1,9], f32[9,43], f32[43], _, false, false, 'relu6')",
    "conv2d(f32[1,5,5,3], f32[3,3,3,5], [1,1], 'same')",
};

void collect_into(Golden& golden, const std::string& text) {
  const size_t title = text.find("// "), end = text.find('\n', title);
  golden.texts[text.substr(title + 3, end - title - 3)] = text.substr(0, title) + text.substr(end + 1);
}
void collect(Dialect dialect, const std::string& text) { collect_into(goldens[static_cast<int>(dialect)], text); }
// Kernels that write no halves are those of other devices.
void collect_halves(Dialect, const std::string& text) {
  if (text.find("to_halves") != std::string::npos) collect_into(goldens[2], text);
}

// As it is, and as a plan, which forms other kernels. What they compute does not matter.
void run_on(const Backend& backend, const char* text) {
  set_backend(backend);
  try {
    Call call = parse_call(text);
    run(call.op->id, Inputs(call.in), call.attrs);
    Capture capture;
    Tensors given;
    for (Tensor& t : call.in) {
      if (!t) continue;
      given.push_back(t);
      t = capture.input(t.dtype(), t.shape());
    }
    Plan(capture.finish(run(call.op->id, Inputs(call.in), call.attrs)), backend).run(given);
  } catch (const std::exception&) {
    // Cases of errors, and what is not to be captured.
  }
}

// What no op runs: the ways to and from pictures, textures and buffers.
void exchange_on(Dialect dialect) {
  const gpu::Block some = 0;
  gpu::from_pixels(dialect, some, 2, 3, 3);
  for (const Shape& shape : {Shape{2, 3}, Shape{2, 3, 3}, Shape{2, 3, 4}}) gpu::draw(dialect, Tensor::zeros(DType::float32, shape), some, 1);
  for (DType dtype : {DType::float32, DType::int32}) {
    gpu::from_texture(dialect, some, 2, 3, std::vector<int>{0, 1}, dtype, {12});
    for (const Shape& shape : {Shape{6}, Shape{2, 3, 4}}) {
      const Tensor given = gpu::to_program(dialect, Tensor::zeros(dtype, shape), 2, 3);
      gpu::bound(dialect, given);
    }
  }
}

// What the cases give lies in host memory, where long tables become weights: these were computed.
void computed_tables_on(const Backend& backend) {
  set_backend(backend);
  const Tensor indices = Tensor::zeros(DType::int32, {2});
  for (int64_t channels : {3, 4}) {
    const Tensor table = ops::relu(Tensor::zeros(DType::float32, {5, channels}));
    run(op("gather"), {table, indices}, {});
    run(op("gatherAdd"), {table, indices, Tensor::zeros(DType::float32, {2, channels})}, {});
  }
}

// The lines that all texts begin with.
std::string beginning_of(const Texts& texts) {
  std::string common = texts.begin()->second;
  for (const auto& [name, text] : texts) {
    const auto differs = std::mismatch(common.begin(), common.end(), text.begin(), text.end()).first;
    common.resize(common.rfind('\n', differs - common.begin()) + 1);
  }
  return common;
}

std::string in_one(const Texts& texts) {
  const std::string beginning = beginning_of(texts);
  std::string all = std::string("=== ") + kOfAll + "\n" + beginning;
  for (const auto& [name, text] : texts) all += "=== " + name + "\n" + text.substr(beginning.size());
  return all;
}

std::string path_of(const Golden& golden) { return std::string(GOSSAMER_GOLDEN_DIR) + "/" + golden.file; }

Texts wanted_of(const Golden& golden) {
  std::ifstream file(path_of(golden));
  Texts texts;
  std::string name, line;
  while (std::getline(file, line)) {
    if (line.starts_with("=== ")) name = line.substr(4);
    else texts[name] += line + "\n";
  }
  const auto beginning = texts.extract(kOfAll);
  for (auto& [_, text] : texts) text.insert(0, beginning.mapped());
  return texts;
}

}  // namespace

namespace {

std::string message_of(Dialect dialect, int width, int height, gpu::Kind kind = gpu::Kind::kImage) {
  gpu::pretend_device([](Dialect, const std::string&) {});
  try {
    gpu::allocate(dialect, width, height, kind);
  } catch (const Error& e) {
    return e.what();
  }
  return "";
}

TEST(GpuDevice, LimitsAreErrorsBeforeTheDriverSeesThem) {
  const int side = gpu::largest_side(Dialect::kGlsl);
  EXPECT_EQ(message_of(Dialect::kGlsl, side, 1), "");
  EXPECT_EQ(message_of(Dialect::kGlsl, 1, side + 1), "gpu: an image of 1 x 4097 texels is larger than this device allows: 4096 a side");
  EXPECT_EQ(message_of(Dialect::kWgsl, 2048, 2048), "gpu: an image of 256 MiB is larger than this device allows: 128 MiB");
  EXPECT_EQ(message_of(Dialect::kWgsl, 2048, 2048, gpu::Kind::kWeights), "");
}

TEST(GpuHalves, ErrorsOfASumCancel) {
  float sum = 0, carried = 0;
  for (int i = 0; i < 1000; ++i) {
    float number = 0.1f;  // whose half is 2.4e-5 less
    gpu::round_to_half(number, carried);
    EXPECT_NEAR(number, 0.1f, 7e-5f);
    sum += number - 0.1f;
  }
  EXPECT_NEAR(sum, 0, 1e-4f);
}

TEST(GpuHalves, ZeroAndWhatIsNoNumberStay) {
  float carried = 1e-5f;
  for (float same : {0.0f, std::numeric_limits<float>::infinity(), 0.5f}) {
    float number = same;
    gpu::round_to_half(number, carried);
    EXPECT_EQ(number, same);
  }
  float large = 1e6f;
  gpu::round_to_half(large, carried);
  EXPECT_EQ(large, 65504);
  EXPECT_EQ(carried, 0);
}

// As large weights are uploaded.
TEST(GpuHalves, PartsAreRoundedAsTheWholeIs) {
  const Tensor t = Tensor::empty(DType::float32, {118});  // the last row lacks two
  for (int i = 0; i < 118; ++i) t.data<float>()[i] = std::sin(static_cast<float>(i));
  const gpu::Image image{gpu::View(6, 4, 5), 0, gpu::Kind::kHalves};
  for (Dialect dialect : {Dialect::kGlsl, Dialect::kWgsl}) {
    gpu::pretend_device([](Dialect, const std::string&) {}, gpu::Halves::kWeights);
    std::vector<float> carried, carried_on, parts;
    const std::vector<float> whole = gpu::words_of(dialect, image, *t.storage(), 0, 6, carried);
    for (const auto& [first, rows] : {std::pair(0, 2), std::pair(2, 3), std::pair(5, 1)}) {
      const std::vector<float> part = gpu::words_of(dialect, image, *t.storage(), first, rows, carried_on);
      parts.insert(parts.end(), part.begin(), part.end());
    }
    ASSERT_EQ(parts.size(), whole.size());
    EXPECT_EQ(std::memcmp(parts.data(), whole.data(), whole.size() * sizeof(float)), 0);
    EXPECT_EQ(carried_on, carried);
  }
}

TEST(GpuHalves, WeightsThatAreManyAlone) {
  const Tensor few = Tensor::zeros(DType::float32, {128, 1, 128}), many = Tensor::zeros(DType::float32, {129, 1, 128}), whole = Tensor::zeros(DType::int32, {129, 1, 128});
  for (Dialect dialect : {Dialect::kGlsl, Dialect::kWgsl}) {
    const auto kind_of = [&](const Tensor& t) { return gpu::kind_of_weights(dialect, t, gpu::View::of_image(t.shape())); };
    gpu::pretend_device([](Dialect, const std::string&) {});
    EXPECT_EQ(kind_of(many), gpu::Kind::kWeights);
    gpu::pretend_device([](Dialect, const std::string&) {}, gpu::Halves::kWeights);
    EXPECT_EQ(kind_of(few), gpu::Kind::kWeights);
    EXPECT_EQ(kind_of(many), gpu::Kind::kHalves);
    EXPECT_EQ(kind_of(whole), gpu::Kind::kWeights);
    const KeepPrecision keep;
    EXPECT_EQ(kind_of(many), gpu::Kind::kWeights);
  }
}

}  // namespace

void collect_kernel_texts(const std::vector<const char*>& calls) {
  const Backend& before = active_backend();
  const auto run_all = [](Dialect dialect, std::span<const char* const> calls) {
    for (const char* call : calls) run_on(gpu::backend_of(dialect), call);
    exchange_on(dialect);
    computed_tables_on(gpu::backend_of(dialect));
  };
  gpu::pretend_device(collect);
  run_all(Dialect::kGlsl, calls);
  run_all(Dialect::kWgsl, calls);
  gpu::pretend_device(collect_halves, gpu::Halves::kAll);
  run_all(Dialect::kGlsl, kOfHalves);
  set_backend(before);
}

void write_kernel_texts() {
  for (const Golden& golden : goldens) std::ofstream(path_of(golden)) << in_one(golden.texts);
}

void expect_golden_texts() {
  for (const Golden& golden : goldens) {
    const Texts wanted = wanted_of(golden);
    for (const auto& [name, text] : golden.texts) {
      const auto found = wanted.find(name);
      if (found == wanted.end()) ADD_FAILURE() << path_of(golden) << " lacks " << name;
      else EXPECT_EQ(text, found->second) << name;
    }
    for (const auto& [name, text] : wanted)
      EXPECT_TRUE(golden.texts.contains(name)) << path_of(golden) << " has " << name << ", which no case runs";
  }
}

}  // namespace gossamer::test
