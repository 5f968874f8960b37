// The texts of the GPU kernels that the cases run, in both languages, are those of the golden files in tests/gpu. A change
// of the emitter or of a kernel shows there what it does to every kernel; the CMake target «golden» writes them anew.
#include "kernel_texts.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "core/kernel_choice.h"
#include "gossamer/graph.h"
#include "gpu/device.h"
#include "gpu/exchange.h"
#include "gpu/kernels.h"
#include "graph/plan.h"
#include "literal.h"

namespace gossamer::test {
namespace {

using gpu::Dialect;
using Texts = std::map<std::string, std::string>;  // by name
constexpr const char* kFiles[] = {"kernels.glsl", "kernels.wgsl"};

Texts collected[2];

void collect(Dialect dialect, const std::string& text) {
  const size_t from = text.find("// ") + 3;
  collected[static_cast<int>(dialect)][text.substr(from, text.find('\n', from) - from)] = text;
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
      gpu::block_of(dialect, given);
    }
  }
}

std::string in_one(const Texts& texts) {
  std::string all;
  for (const auto& [name, text] : texts) all += "=== " + name + "\n" + text;
  return all;
}

std::string file_of(Dialect dialect) { return std::string(GOSSAMER_GOLDEN_DIR) + "/" + kFiles[static_cast<int>(dialect)]; }

Texts golden(Dialect dialect) {
  std::ifstream file(file_of(dialect));
  Texts texts;
  std::string name, line;
  while (std::getline(file, line)) {
    if (line.starts_with("=== ")) name = line.substr(4);
    else texts[name] += line + "\n";
  }
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

}  // namespace

void collect_kernel_texts(const std::vector<const char*>& calls) {
  gpu::pretend_device(collect);
  const Backend& before = active_backend();
  for (Dialect dialect : {Dialect::kGlsl, Dialect::kWgsl}) {
    for (const char* call : calls) run_on(gpu::backend_of(dialect), call);
    exchange_on(dialect);
  }
  set_backend(before);
}

void write_kernel_texts() {
  for (Dialect dialect : {Dialect::kGlsl, Dialect::kWgsl}) std::ofstream(file_of(dialect)) << in_one(collected[static_cast<int>(dialect)]);
}

void expect_golden_texts() {
  for (Dialect dialect : {Dialect::kGlsl, Dialect::kWgsl}) {
    const Texts wanted = golden(dialect);
    const Texts& got = collected[static_cast<int>(dialect)];
    for (const auto& [name, text] : got) {
      const auto found = wanted.find(name);
      if (found == wanted.end()) ADD_FAILURE() << file_of(dialect) << " lacks " << name;
      else EXPECT_EQ(text, found->second) << name;
    }
    for (const auto& [name, text] : wanted) EXPECT_TRUE(got.contains(name)) << file_of(dialect) << " has " << name << ", which no case runs";
  }
}

}  // namespace gossamer::test
