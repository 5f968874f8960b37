// Ops that only move units, which are texels where channels allow it, else elements: the unit of the result with coordinates
// i comes from unit base + sum of i * stride of the input, or is a given number where a coordinate lies outside of a range.
// One kernel serves them all, one more joins tensors.
#include <algorithm>

#include "../kernels.h"
#include "gossamer/ops.h"
#include "ops/broadcast.h"
#include "ops/layout.h"
#include "ops/slice.h"

namespace gossamer::gpu {
namespace {

// Stores the values that `body` gives: «t» one vec4 for each pixel, «e» one number for each channel of it. In its text `unit` is
// the number of the unit in the result.
void store_units(Emitter& e, bool by_texel, const std::function<std::string()>& body) {
  const std::string pixel = "(y * " + e.width('o') + " + x0 + i)";
  if (!by_texel) {
    e.store_elements([&] {
      e.let("int", "unit", pixel + " * " + e.channels('o') + " + 4 * q + lane");
      return body();
    });
    return;
  }
  e.store_each([&] {
    e.let("int", "unit", pixel + " * " + e.quads('o') + " + q");
    return body();
  });
}

std::string unit(const Emitter& e, bool by_texel, char image, const std::string& index) { return by_texel ? e.texel(image, index) : e.element(image, index); }

// --- strided copies --------------------------------------------------------------------------------------------------

// Fewer axes are filled up, as kernels take longer to compile than to divide.
constexpr int kMostAxes = 6, kFewestAxes = 3;

struct Axis {
  int64_t dim, stride, first, last;  // the input has coordinates first … last - 1; elsewhere stands the fill
};

// The order of the integers that a run is given: these, then four for each axis.
enum Field { kBase, kFill, kAxes };

// Names are «copy axes t|e», with an f where some places are filled.
void build(Emitter& e, const std::string& name) {
  const int count = name[5] - '0';
  const bool by_texel = name[7] == 't', has_fill = name.size() > 8;
  store_units(e, by_texel, [&] {
    std::string at = e.integer(kBase), rest = "unit", inside;
    for (int axis = count - 1; axis >= 0; --axis) {
      const auto field = [&](int k) { return e.integer(kAxes + 4 * axis + k); };
      const std::string place = "i" + std::to_string(axis);
      const std::string left = "r" + std::to_string(axis);
      if (axis) e.let("int", left, "quotient(" + rest + ", " + field(0) + ")");
      e.let("int", place, axis ? rest + " - " + left + " * " + field(0) : rest);
      rest = left;
      at += " + " + place + " * " + field(1);
      inside += (inside.empty() ? "" : " && ") + place + " >= " + field(2) + " && " + place + " < " + field(3);
    }
    if (!has_fill) return unit(e, by_texel, 'a', at);
    const std::string type = by_texel ? "vec4" : "float";
    e.var(type, "value", type + "(" + e.real(kFill) + ")");
    e.when(inside, [&] { e.line("value = " + unit(e, by_texel, 'a', at) + ";"); });
    return std::string("value");
  });
}

bool is_whole(const Axis& axis) { return axis.first == 0 && axis.last == axis.dim; }

// Neighbouring axes along which nothing happens are one. False when too many are left.
bool collapse(std::vector<Axis>& axes) {
  std::vector<Axis> out;
  for (const Axis& axis : axes) {
    if (axis.dim == 1 && is_whole(axis)) continue;
    if (!out.empty() && is_whole(axis) && is_whole(out.back()) && out.back().stride == axis.stride * axis.dim) {
      const int64_t dim = out.back().dim * axis.dim;
      out.back() = {dim, axis.stride, 0, dim};
      continue;
    }
    out.push_back(axis);
  }
  if (out.empty()) out.push_back({1, 1, 0, 1});
  axes = out;
  return axes.size() <= kMostAxes;
}

// In texels instead of elements, where whole texels move.
bool to_texels(std::vector<Axis>& axes, int64_t& base, int64_t channels_in, int64_t channels_out) {
  Axis& inner = axes.back();
  if (channels_in % 4 || channels_out % 4 || inner.stride != 1 || inner.dim % 4 || inner.first % 4 || inner.last % 4 || base % 4) return false;
  for (size_t i = 0; i + 1 < axes.size(); ++i) {
    if (axes[i].stride % 4) return false;
  }
  for (size_t i = 0; i + 1 < axes.size(); ++i) axes[i].stride /= 4;
  inner.dim /= 4, inner.first /= 4, inner.last /= 4, base /= 4;
  return true;
}

template <Dialect d>
bool copy(const KernelArgs& call, std::vector<Axis> axes, int64_t base, double fill = 0) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!fit_computed(d, {call.in.first(1), call.out, call.attrs}) || !collapse(axes)) return false;
  const bool by_texel = to_texels(axes, base, channels_of(x), channels_of(y));
  const bool has_fill = !std::all_of(axes.begin(), axes.end(), is_whole);
  std::vector<int32_t> integers = {static_cast<int32_t>(base), bits_of(fill)};
  while (axes.size() < kFewestAxes) axes.insert(axes.begin(), {1, 0, 0, 1});
  for (const Axis& axis : axes) {
    for (int64_t field : {axis.dim, axis.stride, axis.first, axis.last}) integers.push_back(static_cast<int32_t>(field));
  }
  const std::string name = "copy " + std::to_string(axes.size()) + (by_texel ? " t" : " e") + (has_fill ? "f" : "");
  launch(d, name, build, std::vector<Bound>{bound(d, x, any_view(d, x, by_texel))}, result(d, y), integers);
  return true;
}

Axis whole(int64_t dim, int64_t stride) { return {dim, stride, 0, dim}; }

template <Dialect d>
void transpose(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  const Shape strides = x.shape().strides();
  std::vector<Axis> axes;
  for (int from : permutation_of(call.attrs, x.rank())) axes.push_back(whole(x.dim(from), strides[from]));
  if (y.dtype() != x.dtype() || !copy<d>(call, axes, 0)) on_host(call);
}

template <Dialect d>
void broadcast_to(const KernelArgs& call) {
  const Shape strides = broadcast_strides(call.in[0].shape(), call.out[0].shape());
  std::vector<Axis> axes;
  for (int i = 0; i < call.out[0].rank(); ++i) axes.push_back(whole(call.out[0].dim(i), strides[i]));
  if (!copy<d>(call, axes, 0)) on_host(call);
}

template <Dialect d>
void tile(const KernelArgs& call) {
  const Tensor& x = call.in[0];
  const std::vector<int64_t> reps = call.attrs.integers("reps");
  const Shape strides = x.shape().strides();
  std::vector<Axis> axes;
  for (int i = 0; i < x.rank(); ++i) {
    if (reps[i] > 1) axes.push_back(whole(reps[i], 0));
    axes.push_back(whole(x.dim(i), strides[i]));
  }
  if (!copy<d>(call, axes, 0)) on_host(call);
}

template <Dialect d>
void reverse(const KernelArgs& call) {
  const Tensor& x = call.in[0];
  const Shape strides = x.shape().strides();
  std::vector<Axis> axes;
  int64_t base = 0;
  for (int i = 0; i < x.rank(); ++i) axes.push_back(whole(x.dim(i), strides[i]));
  for (int axis : call.attrs.axes("axis", x.rank())) {
    axes[axis].stride = -strides[axis];
    base += (x.dim(axis) - 1) * strides[axis];
  }
  if (!copy<d>(call, axes, base)) on_host(call);
}

template <Dialect d>
void window(const KernelArgs& call, const Shape& begin, const Shape& steps, const Shape& size) {
  const Shape strides = call.in[0].shape().strides();
  std::vector<Axis> axes;
  int64_t base = 0;
  for (int i = 0; i < strides.rank(); ++i) {
    axes.push_back(whole(size[i], strides[i] * steps[i]));
    base += begin[i] * strides[i];
  }
  if (!copy<d>(call, axes, base)) on_host(call);
}

template <Dialect d>
void slice(const KernelArgs& call) {
  Shape steps = call.out[0].shape();
  for (int i = 0; i < steps.rank(); ++i) steps[i] = 1;
  window<d>(call, slice_window(call.in[0], call.attrs).begin, steps, call.out[0].shape());
}

template <Dialect d>
void strided_slice(const KernelArgs& call) {
  const StridedWindow w = strided_window(call.in[0].shape(), call.attrs);
  window<d>(call, w.begin, w.stride, w.size);
}

template <Dialect d>
void pad(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  const std::vector<int64_t> paddings = call.attrs.integers("paddings");
  const Shape strides = x.shape().strides();
  std::vector<Axis> axes;
  int64_t base = 0;
  for (int i = 0; i < x.rank(); ++i) {
    const int64_t before = paddings[2 * i];
    axes.push_back({y.dim(i), strides[i], before, before + x.dim(i)});
    base -= before * strides[i];
  }
  if (!copy<d>(call, axes, base, call.attrs.number("constantValue"))) on_host(call);
}

// --- concat: a few at a time -----------------------------------------------------------------------------------------

constexpr size_t kMostParts = 4;

// Integers: units behind the axis, those along it in all, then those of each part. Names are «concat parts t|e».
void build_concat(Emitter& e, const std::string& name) {
  const int parts = name[7] - '0';
  const bool by_texel = name.back() == 't';
  store_units(e, by_texel, [&] {
    const std::string inner = e.integer(0), all = e.integer(1), type = by_texel ? "vec4" : "float";
    e.let("int", "row", "quotient(unit, " + inner + ")").let("int", "before", "quotient(row, " + all + ")");
    e.let("int", "place", "unit - row * " + inner).var("int", "along", "row - before * " + all);
    e.var(type, "value", type + "(0.0)");
    for (int part = 0; part < parts; ++part) {
      const std::string length = e.integer(2 + part);
      e.when("along >= 0 && along < " + length, [&] {
        const std::string at = "(before * " + length + " + along) * " + inner + " + place";
        e.line("value = " + unit(e, by_texel, static_cast<char>('a' + part), at) + ";");
      });
      e.line("along -= " + length + ";");
    }
    return std::string("value");
  });
}

template <Dialect d>
void concat(const KernelArgs& call) {
  const Tensor& y = call.out[0];
  const int axis = call.attrs.axis("axis", y.rank());
  Tensors parts;
  for (const Tensor& part : call.in) {
    if (part.size() > 0) parts.push_back(part);
  }
  if (!fit_computed(d, {parts, call.out, call.attrs})) return on_host(call);
  while (parts.size() > kMostParts) {
    Tensors joined;
    for (size_t i = 0; i < parts.size(); i += kMostParts) {
      const Tensors some(parts.begin() + static_cast<std::ptrdiff_t>(i), parts.begin() + static_cast<std::ptrdiff_t>(std::min(parts.size(), i + kMostParts)));
      joined.push_back(some.size() == 1 ? some[0] : ops::concat(some, axis));
    }
    parts = std::move(joined);
  }
  int64_t inner = y.shape().product(axis + 1, y.rank());
  const auto whole_texels = [&](const Tensor& t) { return channels_of(t) % 4 == 0; };
  const bool by_texel = std::all_of(parts.begin(), parts.end(), whole_texels) && whole_texels(y);
  const int64_t unit = by_texel && inner == 1 ? 4 : 1;  // elements along the axis that count as one
  if (by_texel && inner > 1) inner /= 4;
  std::vector<int32_t> integers = {static_cast<int32_t>(inner), static_cast<int32_t>(y.dim(axis) / unit)};
  std::vector<Bound> inputs;
  for (const Tensor& part : parts) {
    integers.push_back(static_cast<int32_t>(part.dim(axis) / unit));
    inputs.push_back(bound(d, part, any_view(d, part, by_texel)));
  }
  launch(d, "concat " + std::to_string(parts.size()) + (by_texel ? " t" : " e"), build_concat, inputs, result(d, y), integers);
}

void build_lay_out(Emitter& e, const std::string&) {
  store_units(e, false, [&] { return "select(0.0, " + e.element('a', "unit") + ", unit < " + e.integer(0) + ")"; });
}

template <Dialect d>
constexpr Kernel kRows[] = {
    {op("transpose"), transpose<d>}, {op("broadcastTo"), broadcast_to<d>},    {op("tile"), tile<d>}, {op("reverse"), reverse<d>},
    {op("slice"), slice<d>},         {op("stridedSlice"), strided_slice<d>}, {op("pad"), pad<d>},   {op("concat"), concat<d>},
};

}  // namespace

void lay_out(Dialect dialect, const Bound& from, const Bound& to, int64_t count) {
  if (from.view.channels % 4 || to.view.channels % 4) {
    return launch(dialect, "layOut", build_lay_out, std::vector<Bound>{from}, to, std::vector<int32_t>{static_cast<int32_t>(count)});
  }
  constexpr int32_t kMost = 1 << 28;
  const int32_t texels = static_cast<int32_t>((count + 3) / 4);
  const bool has_fill = to.view.rows * to.view.width * to.view.quads() != texels;
  launch(dialect, has_fill ? "copy 3 tf" : "copy 3 t", build, std::vector<Bound>{from}, to,
         std::vector<int32_t>{0, 0, 1, 0, 0, 1, 1, 0, 0, 1, kMost, 1, 0, texels});
}

GOSSAMER_GPU_KERNELS(copy, kRows)

}  // namespace gossamer::gpu
