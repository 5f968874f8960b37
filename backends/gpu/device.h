// The GPU as C++ sees it: a few functions, which js/src/gpu implements twice, over WebGL2 and over WebGPU.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace gossamer::gpu {

// The shading language, and with it the API, of a device.
enum class Dialect : int32_t { kGlsl, kWgsl };

// A block of device memory that holds an image of 4-channel texels. WebGL2: an array texture of pixels() layers, pixel x in
// layer x % pixels() at column x / pixels(); WebGPU: a buffer of rows.
using Block = int32_t;
// What a block is for. Kernels read and write floats, whatever it holds.
enum class Kind : int32_t {
  kImage,
  kWeights,   // floats in a texture of two dimensions, row by row, which kernels read quicker
  kPixels,    // the same of bytes, as 0.0 … 1.0: pictures and canvases
  kIntegers,  // WebGPU: an image of 32-bit integers
  kHalves,    // weights of halves
};
inline bool is_flat(Kind kind) { return kind == Kind::kWeights || kind == Kind::kPixels || kind == Kind::kHalves; }
// What a device keeps as halves (halves.h): nothing, of weights those that are many, or all numbers, where there is nothing
// else.
enum class Halves : int32_t { kNone, kWeights, kAll };
// A compiled kernel.
using Pipeline = int32_t;

// Every device function takes the dialect first: pages may use both APIs.
Block allocate(Dialect dialect, int width, int height, Kind kind = Kind::kImage);  // texels a row of one layer (of weights: a row), rows
// The device keeps it for the next block of that size.
void release(Dialect dialect, Block block);
// `texels` as the block has them: of two dimensions [height][width][4] floats; images GLSL [layers][height][width][4],
// WGSL [height] [width * pixels][4]. Fewer layers may be read than there are. Where is_packed(), two halves stand for a
// float. Written are so many of a block's rows.
void write(Dialect dialect, Block block, const float* texels, int count, int first_row, int rows);
void read(Dialect dialect, Block block, float* texels, int count);
// Starts to compile. `inputs` images are read; `integers` numbers are given to each run. `kinds` has two bits for each input,
// the first lowest, and then for the output.
Pipeline pipeline(Dialect dialect, const std::string& text, int inputs, int integers, unsigned kinds);
// The largest width or height of a block, and of a block of weights; and the most bytes of one.
int largest_side(Dialect dialect);
double largest_bytes(Dialect dialect);
Halves halves_of(Dialect dialect);
// Whether it is for whoever writes a block to convert its numbers; WebGL does it itself.
inline bool is_packed(Dialect dialect, Kind kind) { return dialect == Dialect::kWgsl && kind == Kind::kHalves; }
// Neighbouring pixels that an invocation computes: 4 or 8, whichever the device is quicker with.
int pixels(Dialect dialect);
// For profiles: a lap ends here, and another begins; where one `begins`, what lies before does not count.
void lap(Dialect dialect, bool begins);
// Counts the devices that there have been: blocks and pipelines of an earlier one are gone.
int generation(Dialect dialect);

// One run of a kernel: it writes `output`, which is none of the inputs, by `width` x `height` invocations.
struct Launch {
  Pipeline pipeline;
  int width, height;
  std::span<const Block> inputs;
  Block output;
  std::span<const int32_t> integers;
};

// Launches, in the words in which they travel: pipeline, width, height, inputs, integers, output, then the
// blocks of the inputs and the integers themselves.
class LaunchList {
 public:
  LaunchList() = default;
  LaunchList(const LaunchList&) = delete;
  ~LaunchList();
  void add(const Launch& launch);
  bool empty() const { return words_.empty(); }
  size_t size() const { return places_.size(); }
  // Where the blocks of launches stand that are this one, for replace().
  std::vector<int> find(Block block) const;
  void replace(std::span<const int> places, Block block);
  // Lists that run often: what the device derives from one is kept until it is destroyed.
  void run(Dialect dialect);
  // Runs those that were added since this was called last.
  void run_added(Dialect dialect);

 private:
  std::vector<int32_t> words_;
  std::vector<int> places_;  // where each launch begins
  size_t added_ = 0;         // where those begin that run_added() has not run
  int number_ = -1;          // by which the device knows it, once it has run
  Dialect dialect_ = Dialect::kGlsl;
};

// Runs it at once, unless a recorder takes it.
void run(Dialect dialect, const Launch& launch);

#ifndef __EMSCRIPTEN__
// Native builds have no device. Tests take one that computes nothing, reads as zeros, and tells the texts of kernels.
using TextListener = void (*)(Dialect dialect, const std::string& text);
void pretend_device(TextListener told, Halves halves = Halves::kNone);
#endif

}  // namespace gossamer::gpu
