// Gradients of convolutions in two dimensions, channels last: dense ones and depthwise ones. To the input, which transposed
// convolutions are as well, each pixel gathers from the pixels of dy whose windows saw it. To the filter each invocation sums
// over the pixels of dy for some channels; where these are few, each sums over some rows alone, and a reduction adds those up.
#include <algorithm>

#include "gossamer/ops.h"
#include "columns.h"
#include "product.h"
#include "window.h"

namespace gossamer::gpu {
namespace {

std::string number(int i) { return std::to_string(i); }

// Rounded down.
int quotient_of(int a, int b) { return a >= 0 ? a / b : -((b - 1 - a) / b); }

// --- to the input ----------------------------------------------------------------------------------------------------

// Loops over the rows of the filter through which row y of the input was seen: fy is its number, oy the row of dy.
void each_row(Emitter& e, const std::function<void()>& body) {
  e.divide("image", "row_in_image", "y", e.integer(kInHeight)).let("int", "below", "row_in_image + " + e.integer(kPadTop));
  for (int i = 0; i < e.pixels(); ++i) e.var("vec4", "s" + number(i), "vec4(0.0)");
  e.loop("fy", "0", e.integer(kFilterHeight), [&] {
    e.let("int", "down", "below - fy * " + e.integer(kDilationHeight)).let("int", "row", "down / " + e.integer(kStrideHeight));
    e.when("down >= 0 && row * " + e.integer(kStrideHeight) + " == down && row < " + e.integer(kOutHeight), [&] {
      e.let("int", "oy", "image * " + e.integer(kOutHeight) + " + row");
      body();
    });
  });
}

// The first of dy's columns that count, from that of x0 / stride on.
int first_column(Columns columns) { return quotient_of(columns.pad - columns.count + 1, columns.stride); }

// dy's columns that saw the pixels of the invocation, as c0, c1 …
void load_columns(Emitter& e, Columns columns, const std::string& quad) {
  const int pixels = e.pixels(), first = first_column(columns), last = quotient_of(pixels - 1 + columns.pad, columns.stride);
  for (int j = first; j <= last; ++j) {
    const std::string x = (columns.stride == 1 ? "x0" : "x0 / " + number(columns.stride)) + " + (" + number(j) + ")";
    const int shift = quotient_of(j, pixels);  // whole groups of pixels
    const std::string texel = columns.stride == 1 ? e.at('a', "oy", "(group + (" + number(shift) + "))", j - pixels * shift, quad) : e.at('a', "oy", x, quad);
    e.let("vec4", "c" + number(j - first), "select(vec4(0.0), " + texel + ", " + x + " >= 0 && " + x + " < " + e.width('a') + ")");
  }
}

// The column that pixel i was seen from through column fx of the filter, or nothing.
std::string column_of(Columns columns, int i, int fx) {
  const int across = i + columns.pad - fx, column = quotient_of(across, columns.stride);
  return column * columns.stride == across ? "c" + number(column - first_column(columns)) : "";
}

// The same for any filter: zeros where there is none.
std::string input_at(const Emitter& e, int i, const std::string& quad) {
  const std::string across = "(x0 + " + number(i) + " + " + e.integer(kPadLeft) + " - fx * " + e.integer(kDilationWidth) + ")";
  const std::string x = across + " / " + e.integer(kStrideWidth);
  return "select(vec4(0.0), " + e.at('a', "oy", "clamp(" + x + ", 0, " + e.width('a') + " - 1)", quad) + ", " + across + " >= 0 && " + across + " % " +
         e.integer(kStrideWidth) + " == 0 && " + x + " < " + e.width('a') + ")";
}

// Adds to all pixels what they were seen from: `load` reads the filter's tap, whose number it is given; `product` is of one vec4 of dy.
void add_taps(Emitter& e, Columns columns, const std::string& quad, const std::function<void(const std::string& tap)>& load,
              const std::function<std::string(const std::string& dy)>& product) {
  const auto add = [&](int i, const std::string& dy) { e.line("s" + number(i) + " += " + product(dy) + ";"); };
  const std::string taps = "fy * " + e.integer(kFilterWidth) + " + ";
  if (columns.count == 0) {
    e.loop("fx", "0", e.integer(kFilterWidth), [&] {
      load(taps + "fx");
      for (int i = 0; i < e.pixels(); ++i) {
        e.let("vec4", "d" + number(i), input_at(e, i, quad));
        add(i, "d" + number(i));
      }
    });
    return;
  }
  load_columns(e, columns, quad);
  for (int fx = 0; fx < columns.count; ++fx) {
    e.line("{");
    load(taps + number(fx));
    for (int i = 0; i < e.pixels(); ++i) {
      if (const std::string column = column_of(columns, i, fx); !column.empty()) add(i, column);
    }
    e.line("}");
  }
}

// Names are «convToInput count stride pad filter», one digit each: the filter's rows are «joined» to one matrix, or those of
// each tap are «apart».
void build_to_input(Emitter& e, const std::string& name) {
  const Columns columns{name[12] - '0', name[14] - '0', name[16] - '0'};
  const bool joined = name.back() == 'j';
  each_row(e, [&] {
    e.loop("k", "0", e.quads('a'), [&] {
      const auto load = [&](const std::string& tap) {
        for (int t = 0; t < 4; ++t) {
          e.let("vec4", "b" + number(t), joined ? e.at('b', "(" + tap + ") * " + e.quads('o') + " + q", "0", t, "k") : e.at('b', tap, "4 * q + " + number(t), "k"));
        }
      };
      add_taps(e, columns, "k", load, [](const std::string& dy) { return "vec4(dot(" + dy + ", b0), dot(" + dy + ", b1), dot(" + dy + ", b2), dot(" + dy + ", b3))"; });
    });
  });
  e.store([](int i) { return "s" + number(i); });
}

// Names are «depthwiseToInput count stride pad». The filter is an image of rows of one pixel, a row for each tap.
void build_depthwise_to_input(Emitter& e, const std::string& name) {
  const Columns columns{name[17] - '0', name[19] - '0', name[21] - '0'};
  each_row(e, [&] {
    add_taps(e, columns, "q", [&](const std::string& tap) { e.let("vec4", "w", e.at('b', tap, "0", 0, "q")); }, [](const std::string& dy) { return "w * " + dy; });
  });
  e.store([](int i) { return "s" + number(i); });
}

// Each output channel sees one input channel, and that is seen by no other.
bool is_depthwise(const ConvGeometry& g) { return g.groups == g.in_channels && g.groups == g.out_channels; }

// Every output pixel sees one input pixel, in the same order.
bool is_pointwise(const ConvGeometry& g) {
  const WindowAxis &h = g.axes[1], &w = g.axes[2];
  return g.taps() == 1 && h.stride == 1 && w.stride == 1 && h.pad_before == 0 && w.pad_before == 0 && h.in == h.out && w.in == w.out;
}

template <Dialect d>
void to_input(const KernelArgs& call) {
  const Tensor &dy = call.in[0], &filter = call.in[1], &dx = call.out[0];
  const ConvGeometry g = conv_geometry(dx.shape(), filter.shape(), 2, call.attrs);
  if (!fit(d, call) || g.channels_first || (g.groups != 1 && !is_depthwise(g))) return on_host(call);
  const int taps = static_cast<int>(g.taps()), in_channels = static_cast<int>(g.in_channels), out_channels = static_cast<int>(g.out_channels);
  if (g.groups == 1 && is_pointwise(g)) {
    Factor factor{bound_matrix(d, filter, in_channels, out_channels)};
    factor.is_transposed = true;
    return launch_product(d, bound(d, dy, pixels_view(d, dy)), factor, Epilogue(call), dx);
  }
  const Columns columns = columns_of(g.axes[2]);
  const std::string way = text("{} {} {}", columns.count, columns.stride, columns.pad);
  const Bound seen = bound(d, dy, View::of_image(dy.shape())), seeing = result(d, dx, View::of_image(dx.shape()));
  if (g.groups != 1) {
    return launch(d, "depthwiseToInput " + way, build_depthwise_to_input, std::vector<Bound>{seen, bound_weights(d, filter, View(taps, 1, in_channels))}, seeing, window_integers(g));
  }
  const bool joined = in_channels % kWeightsWidth == 0;
  const View weights = joined ? View(taps * in_channels / kWeightsWidth, kWeightsWidth, out_channels) : View(taps, in_channels, out_channels);
  launch(d, "convToInput " + way + (joined ? " j" : " a"), build_to_input, std::vector<Bound>{seen, bound_weights(d, filter, weights)}, seeing, window_integers(g));
}

// --- to the filter ---------------------------------------------------------------------------------------------------

// After those of the window: rows of dy, of all images, and how many of them one sum is over.
enum FilterField { kAllRows = kWindowFields, kRowsOfSlice };

// Loops over the pixels of dy that belong to slice number `slice`: row `oy` of image `image`, pixel `ox`; `in_row` runs for each row before.
void each_pixel(Emitter& e, const std::string& slice, const std::string& first, const std::string& end, const std::function<void()>& in_row, const std::function<void()>& body) {
  for (int i = 0; i < e.pixels(); ++i) e.var("vec4", "s" + number(i), "vec4(0.0)");
  e.let("int", "start", slice + " * " + e.integer(kRowsOfSlice));
  e.loop("oy", "start", "min(start + " + e.integer(kRowsOfSlice) + ", " + e.integer(kAllRows) + ")", [&] {
    e.divide("image", "row_in_image", "oy", e.integer(kOutHeight)).let("int", "top", "row_in_image * " + e.integer(kStrideHeight) + " - " + e.integer(kPadTop));
    in_row();
    e.loop("ox", first, end, body);
  });
}

// The result has a row for each tap of each slice, the input channels as its pixels, and the output channels as its own.
void build_to_filter(Emitter& e, const std::string&) {
  const std::string taps = "(" + e.integer(kFilterHeight) + " * " + e.integer(kFilterWidth) + ")", stride = e.integer(kStrideWidth);
  e.divide("slice", "tap", "y", taps);
  e.divide("fy", "fx", "tap", e.integer(kFilterWidth));
  e.let("int", "shift", "fx * " + e.integer(kDilationWidth) + " - " + e.integer(kPadLeft));
  e.let("int", "behind", e.width('a') + " - 1 - shift");  // of the last pixel that is seen
  e.let("int", "first", "max(0, (" + stride + " - 1 - shift) / " + stride + ")");
  e.let("int", "end", "select(0, min(" + e.width('b') + ", behind / " + stride + " + 1), behind >= 0)");
  each_pixel(
      e, "slice", "first", "select(0, end, row >= 0 && row < " + e.integer(kInHeight) + ")",
      [&] {
        e.let("int", "row", "top + fy * " + e.integer(kDilationHeight)).let("int", "iy", "image * " + e.integer(kInHeight) + " + row");
      },
      [&] {
        e.let("vec4", "d", e.at('b', "oy", "ox", "q")).let("int", "ix", "ox * " + stride + " + shift");
        for (int quad = 0; quad < e.pixels() / 4; ++quad) {
          const std::string v = "v" + number(quad);
          e.let("vec4", v, e.at('a', "iy", "ix", "x0 / 4 + " + number(quad)));
          for (int lane = 0; lane < 4; ++lane) e.line("s" + number(4 * quad + lane) + " += " + v + "." + "xyzw"[lane] + " * d;");
        }
      });
  e.store([](int i) { return "s" + number(i); });
}

// The result has a row for each slice, with the taps as its pixels.
void build_depthwise_to_filter(Emitter& e, const std::string&) {
  const auto each = [&](const auto& body) {
    for (int i = 0; i < e.pixels(); ++i) body(number(i));
  };
  each([&](const std::string& i) {
    e.divide("fy" + i, "fx" + i, "x0 + " + i, e.integer(kFilterWidth));
    e.let("int", "shift" + i, "fx" + i + " * " + e.integer(kDilationWidth) + " - " + e.integer(kPadLeft));
  });
  each_pixel(
      e, "y", "0", e.width('b'),
      [&] {
        each([&](const std::string& i) { e.let("int", "row" + i, "top + fy" + i + " * " + e.integer(kDilationHeight)); });
      },
      [&] {
        e.let("vec4", "d", e.at('b', "oy", "ox", "q"));
        each([&](const std::string& i) {
          const std::string x = "ox * " + e.integer(kStrideWidth) + " + shift" + i, row = "row" + i;
          e.line("s" + i + " += select(vec4(0.0), d * " + e.at('a', "image * " + e.integer(kInHeight) + " + " + row, x, "q") + ", " + row + " >= 0 && " + row + " < " +
                 e.integer(kInHeight) + " && " + x + " >= 0 && " + x + " < " + e.width('a') + ");");
        });
      });
  e.store([](int i) { return "s" + number(i); });
}

// So many invocations keep a GPU busy.
constexpr int64_t kEnough = 4096;

template <Dialect d>
void to_filter(const KernelArgs& call) {
  const Tensor &x = call.in[0], &dy = call.in[1], &d_filter = call.out[0];
  const ConvGeometry g = conv_geometry(x.shape(), d_filter.shape(), 2, call.attrs);
  const bool by_channel = g.groups != 1;
  if (!fit(d, call) || g.channels_first || (by_channel && !is_depthwise(g))) return on_host(call);
  const View y_view = View::of_image(dy.shape());
  const int taps = static_cast<int>(g.taps()), in_channels = static_cast<int>(g.in_channels), out_channels = static_cast<int>(g.out_channels);
  const View one = by_channel ? View(1, taps, out_channels) : View(taps, in_channels, out_channels);
  const int64_t invocations = int64_t{one.rows} * ((one.width + pixels(d) - 1) / pixels(d)) * one.quads();
  const int64_t most = std::clamp<int64_t>(kEnough / invocations, 1, y_view.rows), rows = (y_view.rows + most - 1) / most;
  const int slices = static_cast<int>((y_view.rows + rows - 1) / rows);
  std::vector<int32_t> integers = window_integers(g);
  integers.insert(integers.end(), {y_view.rows, static_cast<int32_t>(rows)});
  const Tensor partial = slices == 1 ? d_filter : Tensor::on_device(backend_of(d), DType::float32, {slices, taps * g.in_channels / g.groups, out_channels});
  launch(d, by_channel ? "depthwiseToFilter" : "convToFilter", by_channel ? build_depthwise_to_filter : build_to_filter,
         std::vector<Bound>{bound(d, x, View::of_image(x.shape())), bound(d, dy, y_view)}, result(d, partial, View(slices * one.rows, one.width, one.channels)), integers);
  if (slices > 1) adopt(d_filter, ops::sum(partial, 0));
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("conv2DBackpropInput"), to_input<d>}, {op("conv2DBackpropFilter"), to_filter<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(conv_gradient, kRows)

}  // namespace gossamer::gpu
