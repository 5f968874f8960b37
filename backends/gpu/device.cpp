#include "device.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "gossamer/error.h"
#include "image.h"
#include "recorder.h"

#ifdef __EMSCRIPTEN__
#define FROM_JS(name, result, parameters) extern "C" __attribute__((import_module("js"), import_name(#name))) result js_##name parameters;
FROM_JS(gpu_allocate, int, (int dialect, int width, int height, int kind))
FROM_JS(gpu_release, void, (int dialect, int block))
FROM_JS(gpu_write, int, (int dialect, int block, const float* texels, int count, int first_row, int rows))
FROM_JS(gpu_read, int, (int dialect, int block, float* texels, int count))
FROM_JS(gpu_pipeline, int, (int dialect, const char* text, int inputs, int integers, int kinds))
FROM_JS(gpu_run, int, (int dialect, const int* words, int count, int list))
FROM_JS(gpu_forget, void, (int dialect, int list))
FROM_JS(gpu_largest_side, int, (int dialect))
FROM_JS(gpu_pixels, int, (int dialect))
FROM_JS(gpu_halves, int, (int dialect))
FROM_JS(gpu_largest_bytes, double, (int dialect))
FROM_JS(gpu_generation, int, (int dialect))
FROM_JS(gpu_lap, void, (int dialect, int begins))
#undef FROM_JS
#else
namespace {
gossamer::gpu::TextListener listener = nullptr;  // nullptr: there is no device
gossamer::gpu::Halves pretended = gossamer::gpu::Halves::kNone;
int last = 0, devices = 0;

int made() {
  if (!listener) gossamer::fail("gpu", "native builds have no device");
  return last++;
}
int js_gpu_allocate(int, int, int, int) { return made(); }
void js_gpu_release(int, int) {}
int js_gpu_write(int, int, const float*, int, int, int) { return 0; }
int js_gpu_read(int, int, float* texels, int count) {
  std::fill(texels, texels + count, 0.0f);
  return 0;
}
int js_gpu_pipeline(int dialect, const char* text, int, int, int) {
  const int pipeline = made();
  listener(static_cast<gossamer::gpu::Dialect>(dialect), text);
  return pipeline;
}
int js_gpu_run(int, const int*, int, int) { return 0; }
void js_gpu_forget(int, int) {}
int js_gpu_largest_side(int) { return 4096; }
int js_gpu_pixels(int) { return 4; }
int js_gpu_halves(int) { return static_cast<int>(pretended); }
double js_gpu_largest_bytes(int) { return 128 << 20; }
int js_gpu_generation(int) { return devices; }
void js_gpu_lap(int, int) {}
}  // namespace

void gossamer::gpu::pretend_device(TextListener told, Halves halves) {
  listener = told;
  pretended = halves;
  ++devices;
}
#endif

namespace gossamer::gpu {
namespace {

int number(Dialect dialect) { return static_cast<int>(dialect); }

void check(int status) {
  if (status < 0) fail("gpu", "the device was lost");
}

double bytes_of_texel(Dialect dialect, Kind kind) {
  const double bytes = kind == Kind::kPixels ? 4 : kind == Kind::kHalves || halves_of(dialect) == Halves::kAll ? 8 : 16;
  return is_flat(kind) ? bytes : bytes * pixels(dialect);
}

// Runs launches, given in their words.
void run_words(Dialect dialect, std::span<const int32_t> words, int list) {
  upload_waiting(std::numeric_limits<int64_t>::max());
  check(js_gpu_run(number(dialect), words.data(), static_cast<int>(words.size()), list));
}

// Before the words of a launch's inputs.
enum Word { kPipeline, kWidth, kHeight, kInputs, kIntegers, kOutput, kFirstInput };

}  // namespace

Block allocate(Dialect dialect, int width, int height, Kind kind) {
  const int side = largest_side(dialect);
  const double bytes = bytes_of_texel(dialect, kind) * width * height;
  if (width > side || height > side) fail("gpu", "an image of {} x {} texels is larger than this device allows: {} a side", width, height, side);
  if (bytes > largest_bytes(dialect)) {
    fail("gpu", "an image of {} MiB is larger than this device allows: {} MiB", static_cast<int64_t>(bytes / 0x1p20), static_cast<int64_t>(largest_bytes(dialect) / 0x1p20));
  }
  const int block = js_gpu_allocate(number(dialect), width, height, static_cast<int>(kind));
  if (block < 0) fail("gpu", "out of memory: {} x {} texels on the device", static_cast<int64_t>(width) * 4, static_cast<int64_t>(height));
  return block;
}

void release(Dialect dialect, Block block) { js_gpu_release(number(dialect), block); }

void write(Dialect dialect, Block block, const float* texels, int count, int first_row, int rows) {
  check(js_gpu_write(number(dialect), block, texels, count, first_row, rows));
}

void read(Dialect dialect, Block block, float* texels, int count) {
  if (js_gpu_read(number(dialect), block, texels, count) < 0) fail("gpu", "the device was lost, or cannot be read at once: use data()");
}

Pipeline pipeline(Dialect dialect, const std::string& text, int inputs, int integers, unsigned kinds) {
  const int made = js_gpu_pipeline(number(dialect), text.c_str(), inputs, integers, static_cast<int>(kinds));
  if (made < 0) fail("gpu", "the device refused a kernel:\n{}", text);
  return made;
}

int largest_side(Dialect dialect) { return js_gpu_largest_side(number(dialect)); }
int pixels(Dialect dialect) { return js_gpu_pixels(number(dialect)); }
Halves halves_of(Dialect dialect) { return static_cast<Halves>(js_gpu_halves(number(dialect))); }
double largest_bytes(Dialect dialect) { return js_gpu_largest_bytes(number(dialect)); }
void lap(Dialect dialect, bool begins) { js_gpu_lap(number(dialect), begins); }
int generation(Dialect dialect) { return js_gpu_generation(number(dialect)); }

LaunchList::~LaunchList() {
  if (number_ >= 0) js_gpu_forget(number(dialect_), number_);
}

void LaunchList::add(const Launch& launch) {
  places_.push_back(static_cast<int>(words_.size()));
  words_.insert(words_.end(), {launch.pipeline, launch.width, launch.height, static_cast<int>(launch.inputs.size()),
                               static_cast<int>(launch.integers.size()), launch.output});
  words_.insert(words_.end(), launch.inputs.begin(), launch.inputs.end());
  words_.insert(words_.end(), launch.integers.begin(), launch.integers.end());
}

std::vector<int> LaunchList::find(Block block) const {
  std::vector<int> found;
  for (int place : places_) {
    if (words_[place + kOutput] == block) found.push_back(place + kOutput);
    for (int i = 0; i < words_[place + kInputs]; ++i) {
      if (words_[place + kFirstInput + i] == block) found.push_back(place + kFirstInput + i);
    }
  }
  return found;
}

void LaunchList::replace(std::span<const int> places, Block block) {
  for (int place : places) words_[place] = block;
}

void LaunchList::run(Dialect dialect) {
  static int last = 0;
  if (words_.empty()) return;
  if (number_ < 0) number_ = ++last;
  dialect_ = dialect;
  run_words(dialect, words_, number_);
}

void LaunchList::run_added(Dialect dialect) {
  const size_t from = std::exchange(added_, words_.size());
  if (from == words_.size()) return;
  run_words(dialect, std::span(words_).subspan(from), -1);
}

void run(Dialect dialect, const Launch& launch) {
  if (LaunchList* recorded = recorded_launches()) return recorded->add(launch);
  static std::vector<int32_t> words;
  words = {launch.pipeline, launch.width, launch.height, static_cast<int>(launch.inputs.size()), static_cast<int>(launch.integers.size()), launch.output};
  words.insert(words.end(), launch.inputs.begin(), launch.inputs.end());
  words.insert(words.end(), launch.integers.begin(), launch.integers.end());
  run_words(dialect, words, -1);
}

}  // namespace gossamer::gpu
