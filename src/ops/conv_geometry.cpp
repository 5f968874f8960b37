#include "ops/conv_geometry.h"

#include <algorithm>
#include <cmath>

#include "ops/op.h"

namespace gossamer {
namespace {

constexpr int64_t kMaxStep = 1 << 30;  // of strides, dilations, pads and windows, so that sums of them cannot overflow

Attr attribute(const Attrs& attrs, std::string_view name) {
  for (const Param* param : attrs.op().attrs) {
    if (param->name == name) return attrs.get(name);
  }
  return {};
}

std::string to_text(const Attr& attr) {
  using gossamer::to_text;
  if (attr.kind == Attr::kText) return attr.text;
  if (attr.kind == Attr::kNumber) return to_text(attr.number);
  std::string out;
  for (double value : attr.numbers) out += (out.empty() ? "" : ",") + to_text(value);
  return "[" + out + "]";
}

// One positive number per spatial axis.
std::vector<int64_t> per_axis(const Attrs& attrs, std::string_view name, int spatial_rank) {
  if (!attribute(attrs, name)) return std::vector<int64_t>(spatial_rank, 1);
  std::vector<int64_t> values = attrs.integers(name);
  if (values.size() == 1) values.resize(spatial_rank, values[0]);
  if (static_cast<int>(values.size()) != spatial_rank) {
    fail(attrs.op().name, "{} has {} numbers, but must be one number or {}", name, values.size(), spatial_rank);
  }
  for (int64_t value : values) {
    if (value <= 0 || value > kMaxStep) fail(attrs.op().name, "{} should be larger than 0, got {}", name, to_text(attrs.get(name)));
  }
  return values;
}

bool are_one(const std::vector<int64_t>& values) {
  return std::all_of(values.begin(), values.end(), [](int64_t value) { return value == 1; });
}

bool is_channels_first(const Attrs& attrs) {
  const std::string format = attribute(attrs, "dataFormat").text;
  if (format == "NCHW" || format == "NCDHW") return true;
  if (!format.empty() && format != "NHWC" && format != "NDHWC") fail(attrs.op().name, "Unknown dataFormat {}", format);
  return false;
}

// 'floor', 'round', 'ceil', or empty: towards zero.
std::string rounding_mode(const Attrs& attrs) {
  const Attr mode = attribute(attrs, "dimRoundingMode");
  if (!mode) return {};
  const Attr& pad = attrs.get("pad");
  const bool is_whole = std::all_of(pad.numbers.begin(), pad.numbers.end(), [](double p) { return p == std::floor(p); });
  if (pad.kind == Attr::kText || !is_whole || pad.number != std::floor(pad.number)) {
    fail(attrs.op().name, "pad must be an integer when using dimRoundingMode {} but got pad {}", to_text(mode), to_text(pad));
  }
  if (mode.text != "floor" && mode.text != "round" && mode.text != "ceil") {
    fail(attrs.op().name, "Unknown roundingMode {}", to_text(mode));
  }
  return mode.text;
}

int64_t rounded(double value, const std::string& mode) {
  if (mode == "floor") return static_cast<int64_t>(std::floor(value));
  if (mode == "ceil") return static_cast<int64_t>(std::ceil(value));
  if (mode == "round") return static_cast<int64_t>(std::floor(value + 0.5));
  return static_cast<int64_t>(value);
}

void pad_same(WindowAxis& axis) {
  axis.out = (axis.in + axis.stride - 1) / axis.stride;
  const int64_t window = (axis.filter - 1) * axis.dilation + 1;
  const int64_t pad = std::max<int64_t>(0, (axis.out - 1) * axis.stride + window - axis.in);
  axis.pad_before = pad / 2;
  axis.pad_after = pad - axis.pad_before;
}

void pad_by(const Attrs& attrs, int spatial_rank, WindowAxis& axis, int64_t before, int64_t after, const std::string& mode) {
  if (std::max(std::abs(before), std::abs(after)) > kMaxStep) fail(attrs.op().name, "pad is too large: {}", to_text(attrs.get("pad")));
  axis.pad_before = before;
  axis.pad_after = after;
  const int64_t window = (axis.filter - 1) * axis.dilation + 1, room = axis.in + before + after - window;
  axis.out = rounded(static_cast<double>(room) / static_cast<double>(axis.stride) + 1, mode);
  if (spatial_rank == 3) axis.out = std::max<int64_t>(axis.out, 0);  // as TensorFlow.js, which is stricter in two dimensions
  if (axis.out < 0) fail(attrs.op().name, "a window of {} does not fit into {} padded with {} and {}", window, axis.in, before, after);
}

// Sets paddings and output sizes of the axes.
void pad_axes(ConvGeometry& g, const Attrs& attrs) {
  const Attr& pad = attrs.get("pad");
  const std::string mode = rounding_mode(attrs);
  const std::span<WindowAxis> axes = std::span(g.axes).last(g.spatial_rank);
  if (pad.kind == Attr::kText && pad.text == "same") {
    for (WindowAxis& axis : axes) pad_same(axis);
  } else if (pad.kind == Attr::kText && pad.text == "valid") {
    for (WindowAxis& axis : axes) pad_by(attrs, g.spatial_rank, axis, 0, 0, "floor");
  } else if (pad.kind == Attr::kNumber) {
    for (WindowAxis& axis : axes) pad_by(attrs, g.spatial_rank, axis, attrs.integer("pad"), attrs.integer("pad"), mode);
  } else if (pad.kind == Attr::kNumbers && static_cast<int>(pad.numbers.size()) == 2 * g.spatial_rank + 4) {
    const std::vector<int64_t> pads = attrs.integers("pad");
    const int64_t* pair = pads.data() + (g.channels_first ? 4 : 2);
    for (WindowAxis& axis : axes) {
      pad_by(attrs, g.spatial_rank, axis, pair[0], pair[1], mode);
      pair += 2;
    }
  } else {
    fail(attrs.op().name, "Unknown padding parameter: {}", to_text(pad));
  }
}

// All but the channels; `filter` gives the spatial sizes of the window.
ConvGeometry window_geometry(const Shape& x, std::span<const int64_t> filter, const Attrs& attrs, bool both_steps = false) {
  const std::string_view op = attrs.op().name;
  ConvGeometry g;
  g.spatial_rank = static_cast<int>(filter.size());
  g.batched = x.rank() != g.spatial_rank + 1;
  g.channels_first = is_channels_first(attrs);
  if (g.batched && x.rank() != g.spatial_rank + 2) {
    fail(op, "input must be rank {}, or rank {} without a batch, but got rank {}", g.spatial_rank + 2, g.spatial_rank + 1, x.rank());
  }
  const std::vector<int64_t> strides = per_axis(attrs, "strides", g.spatial_rank);
  const std::vector<int64_t> dilations = per_axis(attrs, "dilations", g.spatial_rank);
  if (!both_steps && !are_one(strides) && !are_one(dilations)) {
    fail(op, "Either strides or dilations must be 1. Got strides {} and dilations {}", Shape(strides), Shape(dilations));
  }
  const int64_t* dims = x.begin() + g.batched;
  if (g.batched) g.batch = x[0];
  g.in_channels = g.out_channels = g.channels_first ? dims[0] : dims[g.spatial_rank];
  for (int i = 0; i < g.spatial_rank; ++i) {
    WindowAxis& axis = g.axes[3 - g.spatial_rank + i];
    axis.in = dims[g.channels_first + i];
    axis.filter = filter[i];
    axis.stride = strides[i];
    axis.dilation = dilations[i];
    if (axis.in > kMaxStep || axis.filter > kMaxStep) fail(op, "x {} or its window {} is too large", x, Shape(filter));
  }
  pad_axes(g, attrs);
  return g;
}

ConvGeometry filter_geometry(const Shape& x, const Shape& filter, int spatial_rank, const Attrs& attrs) {
  if (filter.rank() != spatial_rank + 2) {
    fail(attrs.op().name, "filter must be rank {}, but got rank {}", spatial_rank + 2, filter.rank());
  }
  return window_geometry(x, {filter.begin(), static_cast<size_t>(spatial_rank)}, attrs);
}

Shape shape_of(const ConvGeometry& g, int64_t channels, int64_t WindowAxis::* size) {
  Shape shape;
  if (g.batched) shape.push_back(g.batch);
  if (g.channels_first) shape.push_back(channels);
  for (int i = 3 - g.spatial_rank; i < 3; ++i) shape.push_back(g.axes[i].*size);
  if (!g.channels_first) shape.push_back(channels);
  return shape;
}

}  // namespace

Shape ConvGeometry::x_shape() const { return shape_of(*this, in_channels, &WindowAxis::in); }
Shape ConvGeometry::y_shape() const { return shape_of(*this, out_channels, &WindowAxis::out); }

ConvGeometry conv_geometry(const Shape& x, const Shape& filter, int spatial_rank, const Attrs& attrs) {
  ConvGeometry g = filter_geometry(x, filter, spatial_rank, attrs);
  const int64_t depth = filter[g.spatial_rank];
  g.out_channels = filter[g.spatial_rank + 1];
  if (depth != g.in_channels) {
    g.groups = depth > 0 && g.in_channels % depth == 0 ? g.in_channels / depth : 0;
    if (g.groups == 0 || g.out_channels % g.groups != 0) {
      fail(attrs.op().name, "depth of input ({}) must match input depth for filter {}, or be a multiple of it that divides the output channels {}",
           g.in_channels, depth, g.out_channels);
    }
  }
  return g;
}

ConvGeometry depthwise_geometry(const Shape& x, const Shape& filter, const Attrs& attrs) {
  ConvGeometry g = filter_geometry(x, filter, 2, attrs);
  if (filter[2] != g.in_channels) {
    fail(attrs.op().name, "number of input channels ({}) must match the inChannels dimension in filter {}", g.in_channels, filter[2]);
  }
  g.groups = g.in_channels;
  g.out_channels = g.in_channels * filter[3];
  return g;
}

ConvGeometry pool_geometry(const Shape& x, int spatial_rank, const Attrs& attrs) {
  ConvGeometry g = window_geometry(x, per_axis(attrs, "filterSize", spatial_rank), attrs);
  g.groups = g.in_channels;
  return g;
}

ConvGeometry dilation_geometry(const Shape& x, const Shape& filter, const Attrs& attrs) {
  if (filter.rank() != 3) fail(attrs.op().name, "filter must be rank 3, but got rank {}", filter.rank());
  ConvGeometry g = window_geometry(x, {filter.begin(), 2}, attrs, true);
  if (filter[2] != g.in_channels) {
    fail(attrs.op().name, "input and filter must have the same depth: {} vs {}", g.in_channels, filter[2]);
  }
  g.groups = g.in_channels;
  return g;
}

}  // namespace gossamer
