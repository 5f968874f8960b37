// Reductions of neighbouring axes: each result from x[outer, length, inner], along length. Three kernels, by how x lies:
//   c   inner is whole pixels: texel by texel
//   r   length is the channels: a pixel to an element
//   e   element by element
// Few results of many elements each are made in two passes, of which the first reduces parts of length.
#include <cmath>

#include "../formulas.h"
#include "../kernels.h"
#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer::gpu {
namespace {

struct Reduction {
  const char* name;   // of the op, and of the kernel
  const char* start;
  const char* next;   // of what has been gathered, x, and y, which is the next element
};
constexpr Reduction kReductions[] = {
    {"sum", "0.0", "x + y"},
    {"mean", "0.0", "x + y"},
    {"prod", "1.0", "x * y"},
    {"max", "-infinity(0.0)", "f_maximum(x, y)"},
    {"min", "infinity(0.0)", "f_minimum(x, y)"},
    {"any", "0.0", "max(x, y)"},
    {"all", "1.0", "min(x, y)"},
};

// Inner in pixels or elements. What a mean divides by. The result has kParts for each of outer, kPart elements of length each.
enum Integer { kLength, kInner, kCount, kParts, kPart };

const Reduction& reduction_of(std::string_view name) {
  const Reduction* reduction = kReductions;
  while (name != reduction->name) ++reduction;
  return *reduction;
}

constexpr const char* kLanes[] = {".x", ".y", ".z", ".w"};

// The number of pixel x0 + i in the result, and of its channel 4 * q + lane.
std::string pixel_of(const Emitter& e) { return "(y * " + e.width('o') + " + x0 + i)"; }
std::string element_of(const Emitter& e) { return pixel_of(e) + " * " + e.channels('o') + " + 4 * q + lane"; }

std::string divided(const Emitter& e, const Reduction& reduction, const std::string& value) {
  return std::string_view(reduction.name) == "mean" ? value + " / float(" + e.integer(kCount) + ")" : value;
}

// For number `unit` of the result, an element or a pixel: where along all lengths its elements begin and end, as `first` and
// `end`, and which of inner it is, as `within`.
void let_part(Emitter& e, const std::string& unit) {
  const std::string inner = e.integer(kInner), parts = e.integer(kParts);
  e.let("int", "of_part", "quotient(" + unit + ", " + inner + ")").let("int", "within", unit + " - of_part * " + inner);
  e.let("int", "outer", "quotient(of_part, " + parts + ")").let("int", "skipped", "(of_part - outer * " + parts + ") * " + e.integer(kPart));
  e.let("int", "first", "outer * " + e.integer(kLength) + " + skipped").let("int", "end", "first + min(" + e.integer(kPart) + ", " + e.integer(kLength) + " - skipped)");
}

void gather_texels(Emitter& e, const Reduction& reduction) {
  e.store_each([&] {
    let_part(e, pixel_of(e));
    e.var("vec4", "v", "vec4(" + std::string(reduction.start) + ")");
    e.loop("l", "first", "end", [&] {
      e.let("int", "pixel", "l * " + e.integer(kInner) + " + within").let("int", "row", "quotient(pixel, " + e.width('a') + ")");
      e.let("vec4", "t", e.at('a', "row", "pixel - row * " + e.width('a'), "q"));
      e.line("v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));");
    });
    return divided(e, reduction, "v");
  });
}

void gather_channels(Emitter& e, const Reduction& reduction) {
  e.store_elements([&] {
    e.let("int", "pixel", element_of(e)).let("int", "row", "quotient(pixel, " + e.width('a') + ")");
    e.var("float", "v", reduction.start);
    e.loop("k", "0", e.quads('a'), [&] {
      e.let("vec4", "t", e.at('a', "row", "pixel - row * " + e.width('a'), "k"));
      for (int lane = 0; lane < 4; ++lane) {
        const std::string inside = lane ? "select(" + std::string(reduction.start) + ", t" + kLanes[lane] + ", 4 * k + " + std::to_string(lane) + " < " + e.channels('a') + ")" : "t.x";
        e.line("v = next(v, " + inside + ");");
      }
    });
    return divided(e, reduction, "v");
  });
}

void gather_elements(Emitter& e, const Reduction& reduction) {
  e.store_elements([&] {
    e.let("int", "element", element_of(e));
    let_part(e, "element");
    e.var("float", "v", reduction.start);
    e.loop("l", "first", "end", [&] { e.line("v = next(v, " + e.element('a', "l * " + e.integer(kInner) + " + within") + ");"); });
    return divided(e, reduction, "v");
  });
}

// Names are «op way».
void build(Emitter& e, const std::string& name) {
  const Reduction& reduction = reduction_of(name.substr(0, name.find(' ')));
  e.function("float", "next", "x, y", reduction.next);
  if (name.back() == 'c') gather_texels(e, reduction);
  else if (name.back() == 'r') gather_channels(e, reduction);
  else gather_elements(e, reduction);
}

struct Lengths {
  int64_t length, inner;
};

// Whether the axes are neighbours, and then how x divides.
bool neighbours(const std::vector<int>& axes, const Shape& x, Lengths& lengths) {
  if (axes.empty() || axes.back() - axes.front() + 1 != static_cast<int>(axes.size())) return false;
  lengths = {x.product(axes.front(), axes.back() + 1), x.product(axes.back() + 1, x.rank())};
  return true;
}

char way(const Tensor& x, const Lengths& lengths, int64_t result_channels) {
  if (channels_of(x) == result_channels && lengths.inner % result_channels == 0) return 'c';
  return lengths.inner == 1 && lengths.length == channels_of(x) ? 'r' : 'e';
}

// One pass, to `parts` results for each of outer and inner.
template <Dialect d>
void reduce_to(const std::string& name, const Tensor& x, const Tensor& y, const Lengths& lengths, int64_t parts, int64_t count) {
  const char by = way(x, lengths, channels_of(y));
  const int64_t inner = by == 'c' ? lengths.inner / channels_of(x) : lengths.inner;
  std::vector<int32_t> integers;
  for (int64_t n : {lengths.length, inner, count, parts, (lengths.length + parts - 1) / parts}) integers.push_back(static_cast<int32_t>(n));
  launch(d, name + " " + by, build, std::vector<Bound>{bound(d, x, by == 'e' ? any_view(d, x, false) : pixels_view(d, x))}, result(d, y), integers);
}

// One after another of what is neighbours, from the last.
void by_neighbours(const KernelArgs& call, const std::vector<int>& axes) {
  const OpId op = call.attrs.op().id;
  Tensor y = call.in[0];
  for (size_t end = axes.size(); end > 0;) {
    std::vector<double> group{static_cast<double>(axes[--end])};
    while (end > 0 && axes[end - 1] == axes[end] - 1) group.push_back(static_cast<double>(axes[--end]));
    y = run(op, {y}, {group, true})[0];
  }
  adopt(call.out[0], y);
}

template <Dialect d>
void reduce(const KernelArgs& call) {
  constexpr int64_t kFewResults = 1024, kLong = 256;
  const Tensor &x = call.in[0], &y = call.out[0];
  const std::vector<int> axes = call.attrs.axes("axis", x.rank());
  if (!fit(d, call) || axes.empty()) return on_host(call);
  Lengths lengths;
  if (!neighbours(axes, x.shape(), lengths)) return by_neighbours(call, axes);
  const std::string name(call.attrs.op().name);
  const int64_t count = lengths.length, channels = channels_of(x);
  if (y.size() > kFewResults || count <= kLong || way(x, lengths, channels_of(y)) == 'r') return reduce_to<d>(name, x, y, lengths, 1, count);
  const int64_t outer = y.size() / lengths.inner;
  // Whole texels first: all of a tensor is that of each channel, and then of these.
  if (lengths.inner == 1 && count > channels && channels % 4 == 0) lengths = {count / channels, channels};
  const auto parts = static_cast<int64_t>(std::sqrt(static_cast<double>(lengths.length)));
  const int64_t row = lengths.inner % channels ? lengths.inner : channels;
  const Tensor partial = Tensor::on_device(backend_of(d), DType::float32, {outer * parts, lengths.inner / row, row});
  reduce_to<d>(name == "mean" ? "sum" : name, x, partial, lengths, parts, 1);
  const int64_t rest = parts * lengths.inner * outer / y.size();
  reduce_to<d>(name, partial, y, {rest, y.size() / outer}, 1, count);
}

// --- argMax, argMin --------------------------------------------------------------------------------------------------

// The first of equal ones; NaN is passed over, as comparisons with it are false.
void build_position(Emitter& e, const std::string& name) {
  const std::string better = name == "argMax" ? " > " : " < ", inner = e.integer(kInner);
  e.store_elements([&] {
    e.let("int", "element", element_of(e));
    e.let("int", "start", "quotient(element, " + inner + ") * " + inner + " * (" + e.integer(kLength) + " - 1) + element");
    e.var("float", "best", e.element('a', "start")).var("int", "place", "0");
    e.loop("l", "1", e.integer(kLength), [&] {
      e.let("float", "t", e.element('a', "start + l * " + inner));
      e.when("t" + better + "best", [&] { e.line("best = t; place = l;"); });
    });
    return std::string("float(place)");
  });
}

template <Dialect d>
void position(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  const int axis = call.attrs.axis("axis", x.rank());
  if (!fits(d, x.dtype(), x.shape()) || !fits(d, as_float(y.dtype()), y.shape())) return on_host(call);
  launch(d, std::string(call.attrs.op().name), build_position, std::vector<Bound>{bound(d, x, any_view(d, x, false))}, result(d, y),
         std::vector<int32_t>{static_cast<int32_t>(x.dim(axis)), static_cast<int32_t>(x.shape().product(axis + 1, x.rank()))});
}

template <Dialect d>
constexpr Kernel kRows[] = {
    {op("sum"), reduce<d>}, {op("mean"), reduce<d>}, {op("prod"), reduce<d>},     {op("max"), reduce<d>},      {op("min"), reduce<d>},
    {op("any"), reduce<d>}, {op("all"), reduce<d>},  {op("argMax"), position<d>}, {op("argMin"), position<d>},
};

}  // namespace

GOSSAMER_GPU_KERNELS(reduce, kRows)

}  // namespace gossamer::gpu
