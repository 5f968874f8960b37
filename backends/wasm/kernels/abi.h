// What the core and the kernel modules agree on: plain structs, and the list of kernels. What the units of a kernel are
// stands with its arguments.
#pragma once

#include <stdint.h>

namespace gossamer::kernels {

constexpr int kPanel = 8;  // columns of B that are packed side by side: [columns / 8][k][8]

// The largest and the smallest value that a result may have; NaN stays NaN.
struct Clamp {
  float low, high;
};

// What becomes of a product: function(clamp(product + bias + residual)).
struct Finish {
  const float* bias;      // per column, padded to whole panels; or null
  const float* residual;  // laid out like the result, or null
  const float* slopes;    // of prelu, per column; null unless that is the function
  Clamp clamp;
  int32_t function;       // of one float, a number as kernels/elementwise.h gives it, or kNoFunction
  float p, q;             // its parameters
};
constexpr int kNoFunction = -1;

// c[m, n] = finish(a[m, k] * b) for each product of a batch. Rows of a and c may lie apart; b is packed. Units are blocks of
// unit_rows rows and unit_columns columns: products * ceil(m / unit_rows) * ceil(n / unit_columns).
struct Matrices {
  const float* a;
  const float* b;
  float* c;
  const float* last;  // the panel that n does not fill, where it does not follow those in b; else null
};
struct Gemm {
  const Matrices* products;
  int32_t m, k, n;             // k at least 1
  int32_t a_stride, c_stride;  // elements from row to row
  int32_t unit_rows;           // at most kMostRows
  int32_t unit_columns;        // a multiple of kPanel
  Finish finish;               // its residual is laid out like c of all products
};
constexpr int kMostRows = 132;  // so many rows of A, as far as they are read at once, stay in L2
constexpr int kGemmRows = 96;   // rows of a block of what is no plain product

// The same for at most kFewRows rows, whose b is as it lies, [k, n], or transposed, [n, k]; rows of a and c follow each other.
// Units are blocks of unit_columns columns: products * ceil(n / unit_columns).
struct FewRows {
  const Matrices* products;
  int32_t m, k, n;
  int32_t transposed;
  int32_t unit_columns;
  Finish finish;               // its residual is laid out like c of all products
};
constexpr int kFewRows = 4;

// Convolution of NHWC images with a filter packed per group: [groups][out_channels / 8][taps * in_channels][8]. Units are
// blocks of kGemmRows output pixels and unit_columns channels of one group.
struct Conv {
  const float* x;
  const float* filter;
  const float* zeros;     // what lies outside of the image: in_channels of them, filter_width times as many if joined
  float* y;
  float* scratch;         // of joined taps: kGemmRows * filter_height * filter_width * in_channels for each thread
  int32_t scratch_size;   // elements from thread to thread
  int32_t batch, in_height, in_width, in_channels;     // channels are those of one group
  int32_t out_height, out_width, out_channels, groups;
  int32_t x_stride, y_stride;  // elements from pixel to pixel
  int32_t filter_height, filter_width;
  int32_t stride_height, stride_width, dilation_height, dilation_width, pad_top, pad_left;
  int32_t joined;         // a filter row is read as one tap: for few channels, one group, no dilation in width
  int32_t unit_columns;   // a multiple of kPanel
  Finish finish;          // its bias is padded per group
  const float* last;      // of one group: as in Matrices
};
constexpr int kMaxTaps = 121;         // 11 x 11; larger filters go to the reference
constexpr int kConvPointers = 864;    // taps * rows that are looked at at once

// The gradient of a convolution of one group to its input. An input pixel is reached through the taps fy, fx with
// (row + pad_top) % stride_height = fy % stride_height and likewise fx: each pair of remainders has a filter of its own, of these
// taps, [in_channels / 8][taps * out_channels][8], one pair after the other. Units are rows of the input.
struct ConvInputGradient {
  const float* dy;
  const float* filter;
  const float* zeros;     // out_channels of them
  float* dx;
  int32_t batch, in_height, in_width, in_channels;
  int32_t out_height, out_width, out_channels;
  int32_t filter_height, filter_width;
  int32_t stride_height, stride_width, dilation_height, dilation_width, pad_top, pad_left;  // strides or dilations are 1
};

// The gradient of a convolution of one group to its filter: gradient[out_channels][taps * in_channels]. Units are eight columns
// of it.
struct ConvFilterGradient {
  const float* x;
  const float* dy;        // transposed: [out_channels][pixels]
  float* gradient;
  float* scratch;         // 8 * unit_rows * out_width for each thread
  int32_t batch, in_height, in_width, in_channels;
  int32_t out_height, out_width, out_channels;
  int32_t filter_height, filter_width;
  int32_t stride_height, stride_width, dilation_height, dilation_width, pad_top, pad_left;
  int32_t unit_rows;      // output rows that are looked at at once
};

// Convolution 3 x 3 at stride 1 of NHWC images by Winograd's algorithm, a group of `tiles` tiles from tile `first` on; channels
// are multiples of 4. Tiles are size x size output pixels, size 2 or 4, in the order image, tile_rows, tile_columns; they make
// products = (size + 2)^2 matrix products. Three kernels, one after the other: units are tiles; products * ceil(out_channels /
// unit_columns); tiles.
struct Winograd {
  const float* x;
  const float* filter;    // of k_winograd_filter
  float* y;
  float* in;              // matrices [tiles, in_channels], one per product, in_step elements from one to the next
  float* out;             // matrices [tiles, out_channels], out_step elements from one to the next
  int32_t in_step, out_step;
  int32_t in_height, in_width, in_channels;
  int32_t out_height, out_width, out_channels;
  int32_t pad_top, pad_left;
  int32_t size, tile_rows, tile_columns;  // of an image
  int32_t first, tiles;   // at most kGemmRows tiles
  int32_t unit_columns;   // a multiple of kPanel
  Finish finish;
};

// packed: a matrix [in_channels, out_channels] for each product, in panels as by k_pack, of a filter
// [3][3][in_channels][out_channels]. Units are panels.
struct WinogradFilter {
  const float* filter;
  float* packed;
  int32_t size, in_channels, out_channels;
};

// Depthwise convolution with multiplier 1; filter [channels / 4][taps][4], filled up with zeros. Units are blocks of unit_rows output rows of an image and
// unit_channels channels.
struct Depthwise {
  const float* x;
  const float* filter;
  float* y;
  int32_t batch, in_height, in_width, channels;
  int32_t out_height, out_width;
  int32_t filter_height, filter_width;
  int32_t stride_height, stride_width, dilation_height, dilation_width, pad_top, pad_left;
  int32_t unit_rows, unit_channels;  // channels by fours
  Finish finish;
};

// packed[matrix][n / 8][k][8] = matrix[k, n], by panels, the last one filled up with zeros; panel_step elements from panel to
// panel. Units are panels.
struct Pack {
  const float* const* matrices;
  float* packed;
  int32_t k, n;
  int32_t row_stride, column_stride;  // elements from row to row and from column to column
  int32_t panel_step;
};

// y[matrix][columns][rows] = matrix[rows, columns]. Units are four rows, or what is left.
struct Transpose {
  const float* const* matrices;
  float* y;
  int32_t rows, columns;
};

// Pooling, NHWC; what lies outside of the image does not count. Units are output rows.
struct Pool {
  enum Kind : int32_t { kMax, kAverage };
  const float* x;
  float* y;
  int32_t batch, in_height, in_width, channels;
  int32_t out_height, out_width;
  int32_t filter_height, filter_width;
  int32_t stride_height, stride_width, dilation_height, dilation_width, pad_top, pad_left;
  Kind kind;
  float* scratch;  // in_width * channels for each thread, or null: windows of few taps do without
};

// dx of the pool, whose y is not looked at, from dy: to the first of the largest elements of each window, or evenly to all.
// Units are an image and kPoolChannels channels.
struct PoolGradient {
  Pool pool;
  const float* dy;
  float* dx;
};
constexpr int kPoolChannels = 32;

// Resizing, NHWC: value = low + (high - low) * fraction between two rows and two columns, or the low one alone. Units
// are output rows.
struct Sample {
  int32_t low, high;
  float fraction;
};
struct Resize {
  const float* x;
  float* y;
  const Sample* rows;     // out_height
  const Sample* columns;  // out_width
  int32_t in_height, in_width, channels, out_height, out_width;
  float* scratch;         // two rows of y for each thread
};

// y[outer, inner] = f of x[outer, length, inner] along length, divided by `divisor`. Units are results of one outer
// index, kReduceColumns or what is left at a time.
struct Reduce {
  enum Kind : int32_t { kSum, kProduct, kLargest, kSmallest };
  const float* x;
  float* y;
  int32_t outer, length, inner;
  float divisor;  // of floats
  Kind kind;
  int32_t are_ints;  // x and y are int32, which wraps around
};
constexpr int kReduceColumns = 16;

// y[rows, size]: row i is the sum, or the mean, of the rows of x[…, size] at indices[starts[i]] … indices[starts[i + 1] - 1]. Units
// are rows of y.
struct Segments {
  const float* x;
  float* y;
  const int32_t *indices, *starts;
  int32_t size, mean;
};

// y[outer, inner]: where the largest, or the smallest, of x[outer, length, inner] stands along length. Units as of Reduce.
struct Position {
  const float* x;
  int32_t* y;
  int32_t length, inner;
  int32_t smallest;
  int32_t are_ints;  // x is int32
};

// y[outer, length, inner]: the sum, or the product, of x up to each element, or up to those before it. Units as of Reduce.
struct Running {
  const float* x;
  float* y;
  int32_t length, inner;
  int32_t product, exclusive, reverse;
};

// y = e^x / sum(e^x) on rows of `columns`, or the logarithm of that. Units are rows.
struct Softmax {
  const float* x;
  float* y;
  int32_t columns, logarithm;
};

// y = softmax(q k + mask) v for each of `heads` heads of each example of a batch. q[batch, rows, heads, depth] and
// y[batch, rows, heads, width] lie as they are; k[depth, keys] and v[keys, width] of each head of each example are packed as by
// k_pack. Scratch has unit_rows * (keys, in whole panels) floats for each thread. Units are blocks of unit_rows rows of a head.
struct Attention {
  const float* q;
  const float* k;
  const float* v;
  const float* mask;      // [batch, heads, rows, keys], moving by mask_step along each but the last, or null
  float* y;
  float* scratch;
  int32_t scratch_size;   // elements from thread to thread
  int32_t heads, rows, keys, depth, width;
  int32_t unit_rows;      // at most kGemmRows
  int32_t mask_step[4];   // 0 where the mask is repeated
};

// y = (x - mean) / sqrt(variance + epsilon) * scale + offset on rows of `columns`; scale and offset have a number per
// column, or are null. Units are rows.
struct LayerNorm {
  const float* x;
  const float* scale;
  const float* offset;
  float* y;
  int32_t columns;
  float epsilon;
};

// The steps of an LSTM, of which inputs[batch, steps, 4 units] is x * kernel + bias. `recurrent` is packed as by k_pack; scratch
// has 4 units floats per example. Units are blocks of unit_examples examples.
struct Lstm {
  const float* inputs;
  const float* recurrent;
  const float* h;
  const float* c;
  float* y;               // h of all steps
  float* last_h;
  float* last_c;
  float* scratch;
  int32_t batch, steps, units;
  int32_t unit_examples;  // at most kGemmRows
  int32_t hard;           // whether the gates are hard sigmoids
};

// The gradient of the steps to the sums [batch, steps, 4 units] that reach the gates, and to the first h and c, from that to the
// last h and c and to h of all steps, each of which may be null. `recurrent` is transposed and packed; scratch has steps * units
// floats per example. Units as of Lstm.
struct LstmGradient {
  const float* sums;
  const float* recurrent;
  const float* c;
  const float* dh;
  const float* dc;
  const float* dy;
  float* dsums;
  float* first_dh;
  float* first_dc;
  float* scratch;
  int32_t batch, steps, units;
  int32_t unit_examples;
  int32_t hard;
};

// Copies a block of elements of `width` bytes, 4 or 1, which both sides walk by steps of their own, in elements. Axis 0 is
// the innermost. Axis 1 has one element, or is that along which `from` has neighbours, where `to` has them along axis 0: each
// plane of both is then transposed. Units are blocks of kCopyRows along axis 1, of each place along the others.
struct Copy {
  static constexpr int kMaxAxes = 18;
  const void* from;
  void* to;
  int32_t width, axes;
  int32_t count[kMaxAxes];
  int32_t from_step[kMaxAxes];
  int32_t to_step[kMaxAxes];
};
constexpr int kCopyRows = 32;

// y = f(in[0], …, p, q) on `size` elements, with every broadcast: y is walked along up to kMaxAxes axes, innermost first, and
// each input moves by its own steps, in elements; 0 where it is repeated. `function` is a number that kernels/elementwise.h
// gives. Units are blocks of kBlock elements of y.
struct Elementwise {
  static constexpr int kMaxAxes = 8, kMaxInputs = 3;
  struct Input {
    const void* data;
    int32_t step[kMaxAxes];
  };
  Input in[kMaxInputs];
  void* y;
  int32_t size, axes;
  int32_t extent[kMaxAxes];
  int32_t function;
  float p, q;             // the parameters of the row
};
constexpr int kBlock = 4096;

// Elementwise ops one after the other on each block, so that what is between them stays in the cache. A step reads and
// writes blocks of `scratch` where it names a slot of it; -1: the memory that `work` names. Units are blocks of kBlock
// elements.
struct ChainStep {
  Elementwise work;
  int32_t in_slots[Elementwise::kMaxInputs];
  int32_t y_slot;
};
struct Chain {
  const ChainStep* steps;
  float* scratch;         // of each thread
  int32_t count;
  int32_t scratch_size;   // elements from thread to thread
};

// A step of an optimizer on `size` elements; `function` is the place in GOSSAMER_UPDATES (ops/updates.h). The new values may
// lie where the old ones are. Units are blocks of kBlock.
struct Update {
  const float* value;
  const float* gradient;
  const float* slots[3];
  float* new_value;
  float* new_slots[3];
  int32_t size, function;
  float numbers[9];       // in the formulas' order
};

// The kernels: functions f(const Arguments*, begin, end) that work on the units [begin, end), so that threads can share
// them. Which memory of its own a thread uses, it tells by thread_index().
#define GOSSAMER_KERNELS(X)                                                                                          \
  X(k_gemm, Gemm) X(k_few_rows, FewRows) X(k_conv, Conv) X(k_depthwise, Depthwise) X(k_pack, Pack)                   \
  X(k_transpose, Transpose)                                                                                          \
  X(k_winograd_filter, WinogradFilter) X(k_winograd_input, Winograd) X(k_winograd_multiply, Winograd)                \
  X(k_winograd_output, Winograd) X(k_conv_input_gradient, ConvInputGradient)                                         \
  X(k_conv_filter_gradient, ConvFilterGradient) X(k_pool, Pool)                                                      \
  X(k_resize_bilinear, Resize) X(k_resize_nearest, Resize)                                                           \
  X(k_reduce, Reduce) X(k_segments, Segments) X(k_position, Position) X(k_running, Running) X(k_softmax, Softmax) X(k_layer_norm, LayerNorm) \
  X(k_attention, Attention)                                                                                          \
  X(k_elementwise, Elementwise) X(k_chain, Chain) X(k_copy, Copy) X(k_lstm, Lstm)                     \
  X(k_lstm_gradient, LstmGradient) X(k_pool_gradient, PoolGradient) X(k_update, Update)

constexpr int kMaxThreads = 32;

#ifdef __EMSCRIPTEN__
// The core knows a kernel by its place in the list, which finds it in the instance of every thread.
template <class Arguments>
struct Shareable {
  int place;
};
enum Places : int {
#define PLACE(name, Arguments) name##_place,
  GOSSAMER_KERNELS(PLACE)
#undef PLACE
};
#define KERNEL_PLACE(name, Arguments) constexpr Shareable<Arguments> name{name##_place};
GOSSAMER_KERNELS(KERNEL_PLACE)
#undef KERNEL_PLACE
#define GOSSAMER_EXPORTED(name, parameters) \
  extern "C" __attribute__((import_module("kernels"), import_name(#name))) void name parameters;
#else
#define DECLARE(name, Arguments) extern "C" void name(const Arguments* arguments, int begin, int end);
GOSSAMER_KERNELS(DECLARE)
#undef DECLARE
#define GOSSAMER_EXPORTED(name, parameters) extern "C" void name parameters;
#endif

// What else a kernel module exports for the core.
// Runs the kernel at a place in the list: on this thread alone; or with all threads, which take at least `least` units
// at a time.
GOSSAMER_EXPORTED(k_run, (int kernel, const void* arguments, int units))
GOSSAMER_EXPORTED(k_share, (int kernel, const void* arguments, int units, int least))
// How many threads take part, this one among them; whether this one may be suspended, which a page's main thread may not.
GOSSAMER_EXPORTED(k_set_threads, (int threads, int may_wait))
#undef GOSSAMER_EXPORTED

}  // namespace gossamer::kernels
