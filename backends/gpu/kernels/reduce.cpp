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

// Calls body(i, c, element) for the 16 results of an invocation; `element` is the number of that one, as a name.
void each_element(Emitter& e, const std::function<void(int i, int c, const std::string& element)>& body) {
  for (int i = 0; i < 4; ++i) {
    for (int c = 0; c < 4; ++c) {
      const std::string element = "n" + std::to_string(4 * i + c);
      e.let("int", element, "(y * " + e.width('o') + " + x0 + " + std::to_string(i) + ") * " + e.channels('o') + " + 4 * q + " + std::to_string(c));
      e.when("x0 + " + std::to_string(i) + " < " + e.width('o') + " && 4 * q + " + std::to_string(c) + " < " + e.channels('o'), [&] { body(i, c, element); });
    }
  }
}

void gather_texels(Emitter& e) {
  for (int i = 0; i < 4; ++i) {
    const std::string n = std::to_string(i);
    e.when("x0 + " + n + " < " + e.width('o'), [&] {
      e.let("int", "pixel", "(y * " + e.width('o') + " + x0 + " + n + ") * " + e.integer(kLength));
      e.loop("l", "0", e.integer(kLength), [&] {
        e.let("vec4", "t", e.at('a', "((pixel + l) / " + e.width('a') + ")", "((pixel + l) % " + e.width('a') + ")", "q"));
        e.line("v" + n + " = vec4(next(v" + n + ".x, t.x), next(v" + n + ".y, t.y), next(v" + n + ".z, t.z), next(v" + n + ".w, t.w));");
      });
    });
  }
}

void gather_channels(Emitter& e, const Reduction& reduction) {
  each_element(e, [&](int i, int c, const std::string& pixel) {
    const std::string v = "v" + std::to_string(i) + kLanes[c];
    e.loop("k", "0", e.quads('a'), [&] {
      e.let("vec4", "t", e.at('a', "(" + pixel + " / " + e.width('a') + ")", "(" + pixel + " % " + e.width('a') + ")", "k"));
      for (int lane = 0; lane < 4; ++lane) {
        const std::string inside = lane ? "select(" + std::string(reduction.start) + ", t" + kLanes[lane] + ", 4 * k + " + std::to_string(lane) + " < " + e.channels('a') + ")" : "t.x";
        e.line(v + " = next(" + v + ", " + inside + ");");
      }
    });
  });
}

void gather_elements(Emitter& e) {
  each_element(e, [&](int i, int c, const std::string& element) {
    const std::string v = "v" + std::to_string(i) + kLanes[c], inner = e.integer(kInner);
    e.let("int", "start", element + " / " + inner + " * " + e.integer(kLength) + " * " + inner + " + " + element + " % " + inner);
    e.loop("l", "0", e.integer(kLength), [&] { e.line(v + " = next(" + v + ", " + e.element('a', "start + l * " + inner) + ");"); });
  });
}

// Names are «op way».
void build(Emitter& e, const std::string& name) {
  const Reduction& reduction = reduction_of(name.substr(0, name.find(' ')));
  e.function("float", "next", "x, y", reduction.next);
  for (int i = 0; i < 4; ++i) e.var("vec4", "v" + std::to_string(i), "vec4(" + std::string(reduction.start) + ")");
  if (name.back() == 'c') gather_texels(e);
  else if (name.back() == 'r') gather_channels(e, reduction);
  else gather_elements(e);
  const std::string divided = std::string_view(reduction.name) == "mean" ? " / float(" + e.integer(kLength) + ")" : "";
  e.store([&](int i) { return "v" + std::to_string(i) + divided; });
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
  if (lengths.inner == View(x.shape()).channels && lengths.inner == View(y.shape()).channels) return 'c';
  return lengths.inner == 1 && lengths.length == View(x.shape()).channels ? 'r' : 'e';
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
  for (int i = 0; i < 4; ++i) e.var("vec4", "v" + std::to_string(i), "vec4(0.0)");
  each_element(e, [&](int i, int c, const std::string& element) {
    e.let("int", "start", element + " / " + inner + " * " + e.integer(kLength) + " * " + inner + " + " + element + " % " + inner);
    e.var("float", "best", e.element('a', "start"));
    e.loop("l", "1", e.integer(kLength), [&] {
      e.let("float", "t", e.element('a', "start + l * " + inner));
      e.when("t" + better + "best", [&] { e.line("best = t; v" + std::to_string(i) + kLanes[c] + " = float(l);"); });
    });
  });
  e.store([](int i) { return "v" + std::to_string(i); });
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
