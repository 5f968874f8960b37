// Gradients of pooling in two dimensions, channels last. Each pixel of the input gathers from the windows that saw it. That
// of the largest needs to know which tap of each window was taken: a pass before finds that out.
#include "window.h"

namespace gossamer::gpu {
namespace {

constexpr const char* kLanes[] = {".x", ".y", ".z", ".w"};

// The vec4 of a text for each lane, which stands for $.
std::string by_lane(const std::string& text) {
  std::string out;
  for (const char* lane : kLanes) {
    std::string one = text;
    for (size_t at = one.find('$'); at != std::string::npos; at = one.find('$', at)) one.replace(at, 1, lane);
    out += (out.empty() ? "vec4(" : ", ") + one;
  }
  return out + ")";
}

// The first tap of each window that has its largest number; -1 where it has none above -Infinity. NaN never is the largest.
void build_places(Emitter& e, const std::string&) {
  let_top(e);
  e.function("vec4", "larger", "x, y", by_lane("select(x$, y$, y$ > x$)"));
  e.function("vec4", "chosen", "x, y, p, t", by_lane("select(p$, t$, y$ > x$)"));
  e.store_each([&] {
    e.var("vec4", "largest", "vec4(from_bits(-8388608))").var("vec4", "taken", "vec4(-1.0)");
    each_tap(e, [&] {
      e.line("taken = chosen(largest, v, taken, vec4(float(fy * " + e.integer(kFilterWidth) + " + fx)));").line("largest = larger(largest, v);");
    });
    return std::string("taken");
  });
}

// The windows that saw pixel x0 + i of row y: as row `oy` and pixel `ox` of dy, by their taps fy and fx.
void each_window(Emitter& e, const std::function<void()>& body) {
  e.loop("fy", "0", e.integer(kFilterHeight), [&] {
    e.let("int", "down", "below - fy * " + e.integer(kDilationHeight)).let("int", "row", "down / " + e.integer(kStrideHeight));
    e.when("down >= 0 && row * " + e.integer(kStrideHeight) + " == down && row < " + e.integer(kOutHeight), [&] {
      e.let("int", "oy", "image * " + e.integer(kOutHeight) + " + row");
      e.loop("fx", "0", e.integer(kFilterWidth), [&] {
        e.let("int", "across", "x0 + i + " + e.integer(kPadLeft) + " - fx * " + e.integer(kDilationWidth));
        e.let("int", "ox", "across / " + e.integer(kStrideWidth));
        e.when("across >= 0 && ox * " + e.integer(kStrideWidth) + " == across && ox < " + e.width('a'), body);
      });
    });
  });
}

// Names are «poolGradient max», which has the places as a second image, and «poolGradient avg», which divides by all taps.
void build(Emitter& e, const std::string& name) {
  const bool is_max = name.ends_with("max");
  if (is_max) e.function("vec4", "taken", "d, t, f", by_lane("select(0.0, d$, t$ == f$)"));
  e.divide("image", "row_in_image", "y", e.integer(kInHeight)).let("int", "below", "row_in_image + " + e.integer(kPadTop));
  e.store_each([&] {
    e.var("vec4", "sum", "vec4(0.0)");
    each_window(e, [&] {
      const std::string dy = e.at('a', "oy", "ox", "q");
      if (!is_max) return void(e.line("sum += " + dy + ";"));
      e.line("sum += taken(" + dy + ", " + e.at('b', "oy", "ox", "q") + ", vec4(float(fy * " + e.integer(kFilterWidth) + " + fx)));");
    });
    return std::string(is_max ? "sum" : "sum / float(" + e.integer(kFilterHeight) + " * " + e.integer(kFilterWidth) + ")");
  });
}

template <Dialect d, bool is_max>
void gradient(const KernelArgs& call) {
  const Tensor &dy = call.in[0], &x = call.in[1];
  const ConvGeometry g = pool_geometry(x.shape(), 2, call.attrs);
  if (!fit(d, call) || g.channels_first) return on_host(call);
  const View x_view = View::of_image(x.shape()), y_view = View::of_image(dy.shape());
  const std::vector<int32_t> integers = window_integers(g);
  std::vector<Bound> inputs = {bound(d, dy, y_view)};
  const Tensor places = Tensor::on_device(backend_of(d), DType::int32, dy.shape());
  if (is_max) {
    launch(d, "poolPlaces", build_places, std::vector<Bound>{bound(d, x, x_view)}, result(d, places, y_view), integers);
    inputs.push_back(bound(d, places, y_view));
  }
  launch(d, is_max ? "poolGradient max" : "poolGradient avg", build, inputs, result(d, call.out[0], x_view), integers);
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("maxPoolGrad"), gradient<d, true>}, {op("avgPoolGrad"), gradient<d, false>}};

}  // namespace

GOSSAMER_GPU_KERNELS(pool_gradient, kRows)

}  // namespace gossamer::gpu
