// Reductions of neighbouring axes: each result from x[outer, length, inner], along length. Three kernels, by how x lies:
//   c   inner is whole channels: texel by texel
//   r   length is the channels: a pixel to an element
//   e   element by element
#include "../formulas.h"
#include "../kernels.h"
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

enum Integer { kLength, kInner };

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
  return std::string_view(reduction.name) == "mean" ? value + " / float(" + e.integer(kLength) + ")" : value;
}

void gather_texels(Emitter& e, const Reduction& reduction) {
  e.store_each([&] {
    e.let("int", "first", pixel_of(e) + " * " + e.integer(kLength));
    e.var("vec4", "v", "vec4(" + std::string(reduction.start) + ")");
    e.loop("l", "first", "first + " + e.integer(kLength), [&] {
      e.let("int", "row", "quotient(l, " + e.width('a') + ")");
      e.let("vec4", "t", e.at('a', "row", "l - row * " + e.width('a'), "q"));
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

// The first of the elements that an element of the result comes from, as `start`.
void let_start(Emitter& e) {
  const std::string inner = e.integer(kInner);
  e.let("int", "element", element_of(e));
  e.let("int", "start", "quotient(element, " + inner + ") * " + inner + " * (" + e.integer(kLength) + " - 1) + element");
}

void gather_elements(Emitter& e, const Reduction& reduction) {
  e.store_elements([&] {
    let_start(e);
    e.var("float", "v", reduction.start);
    e.loop("l", "0", e.integer(kLength), [&] { e.line("v = next(v, " + e.element('a', "start + l * " + e.integer(kInner)) + ");"); });
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

char way(const Tensor& x, const Tensor& y, const Lengths& lengths) {
  if (lengths.inner == channels_of(x) && lengths.inner == channels_of(y)) return 'c';
  return lengths.inner == 1 && lengths.length == channels_of(x) ? 'r' : 'e';
}

template <Dialect d>
void reduce(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  Lengths lengths;
  if (!fit(d, call) || !neighbours(call.attrs.axes("axis", x.rank()), x.shape(), lengths)) return on_host(call);
  const std::string name = std::string(call.attrs.op().name) + " " + way(x, y, lengths);
  launch(d, name, build, std::vector<Bound>{bound(d, x)}, result(d, y), std::vector<int32_t>{static_cast<int32_t>(lengths.length), static_cast<int32_t>(lengths.inner)});
}

// --- argMax, argMin --------------------------------------------------------------------------------------------------

// The first of equal ones; NaN is passed over, as comparisons with it are false.
void build_position(Emitter& e, const std::string& name) {
  const std::string better = name == "argMax" ? " > " : " < ", inner = e.integer(kInner);
  e.store_elements([&] {
    let_start(e);
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
  launch(d, std::string(call.attrs.op().name), build_position, std::vector<Bound>{bound(d, x)}, result(d, y),
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
