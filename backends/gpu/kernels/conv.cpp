// Convolutions in two dimensions, channels last: dense and depthwise. Each invocation computes its pixels by four channels.
// Filters of few columns that lie close together are unrolled: a column of the input is then read once for all pixels.
#include "../epilogue.h"
#include "ops/conv_geometry.h"
#include "columns.h"
#include "product.h"

namespace gossamer::gpu {
namespace {

// The order of the integers that a run is given.
enum Field {
  kInHeight = kEpilogueIntegers, kOutHeight, kFilterHeight, kFilterWidth, kStrideHeight, kStrideWidth, kDilationHeight, kDilationWidth,
  kPadTop, kPadLeft, kFields
};

// Names are «op count stride pad epilogue», one digit each.
std::string name_of(const char* op, Columns columns, const std::string& epilogue) {
  return text("{} {} {} {} {}", op, columns.count, columns.stride, columns.pad, epilogue);
}
Columns columns_in(const std::string& name, size_t at) { return {name[at] - '0', name[at + 2] - '0', name[at + 4] - '0'}; }

std::string number(int i) { return std::to_string(i); }

// Loops over the rows of the filter that lie within the image: fy is its number, iy the row.
void each_row(Emitter& e, const std::string& epilogue, const std::function<void()>& body) {
  e.divide("image", "row_in_image", "y", e.integer(kOutHeight));
  e.let("int", "top", "row_in_image * " + e.integer(kStrideHeight) + " - " + e.integer(kPadTop));
  begin_sums(e, epilogue, 'c');
  e.loop("fy", "0", e.integer(kFilterHeight), [&] {
    e.let("int", "row", "top + fy * " + e.integer(kDilationHeight));
    e.when("row >= 0 && row < " + e.integer(kInHeight), [&] {
      e.let("int", "iy", "image * " + e.integer(kInHeight) + " + row");
      body();
    });
  });
}

// The input's columns under all pixels of the invocation, as c0, c1 …: pixel i sees those from i * stride on.
void load_columns(Emitter& e, Columns columns, const std::string& quad) {
  const int pixels = e.pixels(), seen = (pixels - 1) * columns.stride + columns.count;
  for (int j = 0; j < seen; ++j) {
    const int offset = j - columns.pad;
    const int shift = offset >= 0 ? offset / pixels : -((pixels - 1 - offset) / pixels);  // whole groups of pixels
    const std::string first = "group" + (columns.stride > 1 ? " * " + number(columns.stride) : std::string());
    const std::string group = shift ? "(" + first + " + (" + number(shift) + "))" : "(" + first + ")";
    const std::string x = "x0 * " + number(columns.stride) + " + (" + number(offset) + ")";
    std::string inside = x + " < " + e.width('a');
    if (offset < 0) inside += " && " + x + " >= 0";
    e.let("vec4", "c" + number(j), "select(vec4(0.0), " + e.at('a', "iy", group, offset - pixels * shift, quad) + ", " + inside + ")");
  }
}

// The same for any filter: pixel i under the tap, or zeros outside of the image.
std::string input_at(const Emitter& e, int i, const std::string& quad) {
  const std::string x = "(x0 + " + number(i) + ") * " + e.integer(kStrideWidth) + " - " + e.integer(kPadLeft) + " + fx * " + e.integer(kDilationWidth);
  return "select(vec4(0.0), " + e.at('a', "iy", "clamp(" + x + ", 0, " + e.width('a') + " - 1)", quad) + ", " + x + " >= 0 && " + x + " < " + e.width('a') + ")";
}

std::string multiplied(const std::string& a, int channels) {
  return a + ".x * b0 + " + a + ".y * b1 + " + a + ".z * b2" + (channels == 4 ? " + " + a + ".w * b3" : "");
}

// Names are «conv … filter epilogue»: the rows of a filter's taps are «joined» to one matrix, or each is a row of the image,
// «apart», or one of 3 channels.
void build_dense(Emitter& e, const std::string& name) {
  const Columns columns = columns_in(name, 5);
  const bool joined = name[11] == 'j';
  const int channels = name[11] == '3' ? 3 : 4;  // of a quad
  const std::string epilogue = name.substr(13);
  use_epilogue(e, epilogue);
  const auto load_weights = [&](const std::string& tap) {
    for (int t = 0; t < channels; ++t) {
      e.let("vec4", "b" + number(t), joined ? e.at('b', "(" + tap + ") * " + e.quads('a') + " + k", "0", t, "q") : e.at('b', tap, "4 * k + " + number(t), "q"));
    }
  };
  const std::string tap = "fy * " + e.integer(kFilterWidth) + " + ";
  each_row(e, epilogue, [&] {
    e.loop("k", "0", e.quads('a'), [&] {
      if (columns.count == 0) {
        e.loop("fx", "0", e.integer(kFilterWidth), [&] {
          load_weights(tap + "fx");
          for (int i = 0; i < e.pixels(); ++i) {
            e.let("vec4", "a" + number(i), input_at(e, i, "k"));
            e.line("s" + number(i) + " += " + multiplied("a" + number(i), channels) + ";");
          }
        });
        return;
      }
      load_columns(e, columns, "k");
      for (int fx = 0; fx < columns.count; ++fx) {
        e.line("{");
        load_weights(tap + number(fx));
        for (int i = 0; i < e.pixels(); ++i) e.line("s" + number(i) + " += " + multiplied("c" + number(i * columns.stride + fx), channels) + ";");
        e.line("}");
      }
    });
  });
  store_finished(e, epilogue, 'c');
}

// Names are «depthwise …». The filter is an image of one row, with a pixel for each tap.
void build_depthwise(Emitter& e, const std::string& name) {
  const Columns columns = columns_in(name, 10);
  const std::string epilogue = name.substr(16);
  use_epilogue(e, epilogue);
  each_row(e, epilogue, [&] {
    if (columns.count == 0) {
      e.loop("fx", "0", e.integer(kFilterWidth), [&] {
        e.let("vec4", "w", e.at('b', "fy * " + e.integer(kFilterWidth) + " + fx", "0", 0, "q"));
        for (int i = 0; i < e.pixels(); ++i) e.line("s" + number(i) + " += w * " + input_at(e, i, "q") + ";");
      });
      return;
    }
    load_columns(e, columns, "q");
    for (int fx = 0; fx < columns.count; ++fx) {
      const std::string w = "w" + number(fx);
      e.let("vec4", w, e.at('b', "fy * " + e.integer(kFilterWidth) + " + " + number(fx), "0", 0, "q"));
      for (int i = 0; i < e.pixels(); ++i) e.line("s" + number(i) + " += " + w + " * c" + number(i * columns.stride + fx) + ";");
    }
  });
  store_finished(e, epilogue, 'c');
}

std::vector<int32_t> integers_of(const ConvGeometry& g, const Epilogue& epilogue) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  std::vector<int32_t> out = epilogue.integers();
  out.resize(kFields);
  const auto set = [&](Field field, int64_t value) { out[field] = static_cast<int32_t>(value); };
  set(kInHeight, h.in), set(kOutHeight, h.out), set(kFilterHeight, h.filter), set(kFilterWidth, w.filter);
  set(kStrideHeight, h.stride), set(kStrideWidth, w.stride), set(kDilationHeight, h.dilation), set(kDilationWidth, w.dilation);
  set(kPadTop, h.pad_before), set(kPadLeft, w.pad_before);
  return out;
}

// Every output pixel sees one input pixel, in the same order.
bool is_pointwise(const ConvGeometry& g) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  return g.taps() == 1 && h.stride == 1 && w.stride == 1 && h.pad_before == 0 && w.pad_before == 0 && h.in == h.out && w.in == w.out;
}

template <Dialect d, bool is_depthwise>
void convolve(const KernelArgs& call) {
  const Tensor &x = call.in[0], &filter = call.in[1];
  const ConvGeometry g = is_depthwise ? depthwise_geometry(x.shape(), filter.shape(), call.attrs) : conv_geometry(x.shape(), filter.shape(), 2, call.attrs);
  const Epilogue asked(call), epilogue = is_depthwise ? asked : asked.with_optional_residual();
  const bool fits_kernel = is_depthwise ? g.in_channels == g.out_channels : g.groups == 1;
  if (!fit(d, call) || !epilogue.is_supported || g.channels_first || !fits_kernel) return on_host(call);
  const int taps = static_cast<int>(g.taps()), in_channels = static_cast<int>(g.in_channels), out_channels = static_cast<int>(g.out_channels);
  if (!is_depthwise && is_pointwise(g)) {
    return launch_product(d, bound(d, x, pixels_view(d, x)), {bound_matrix(d, filter, in_channels, out_channels)}, asked, call.out[0]);
  }
  const bool joined = in_channels % kWeightsWidth == 0;
  const View weights = is_depthwise ? View(taps, 1, in_channels)
                       : joined     ? View(taps * in_channels / kWeightsWidth, kWeightsWidth, out_channels)
                                    : View(taps, in_channels, out_channels);
  const View view = View::of_image(call.out[0].shape());
  std::vector<Bound> inputs = {bound(d, x, View::of_image(x.shape())), bound_weights(d, filter, weights)};
  add_images(d, epilogue, view, inputs);
  const std::string name = name_of(is_depthwise ? "depthwise" : "conv", columns_of(g.axes[2]), (is_depthwise ? "" : joined ? "j " : in_channels == 3 ? "3 " : "a ") + epilogue.name);
  launch(d, name, is_depthwise ? build_depthwise : build_dense, inputs, result(d, call.out[0], view), integers_of(g, epilogue));
}

template <Dialect d>
constexpr Kernel kRows[] = {
    {op("conv2d"), convolve<d, false>},
    {op("fusedConv2D"), convolve<d, false>},
    {op("depthwiseConv2d"), convolve<d, true>},
    {op("fusedDepthwiseConv2D"), convolve<d, true>},
};

}  // namespace

GOSSAMER_GPU_KERNELS(conv, kRows)

}  // namespace gossamer::gpu
