// Crops out of images, resized to one size.
#include "../kernels.h"

namespace gossamer::gpu {
namespace {

// Integers: examples, height and width of the input, height and width of a crop, what lies outside. Names are «crop method». The last
// pixel of a crop is computed by itself, so that rounding does not push it out of the image.
void build_crop(Emitter& e, const std::string& name) {
  const std::string examples = e.integer(0), height = e.integer(1), width = e.integer(2), crop_height = e.integer(3), crop_width = e.integer(4);
  const bool is_nearest = name == "crop nearest";
  e.function("float", "position", "first, last, extent, steps, i",
             "select(select(first * extent + i * ((last - first) * extent / steps), last * extent, i == steps), 0.5 * (first + last) * extent, steps == 0.0)");
  const auto corner = [&](const std::string& at) { return is_nearest ? "floor(" + at + " + 0.5)" : "floor(" + at + ")"; };
  const auto within = [](const std::string& at, const std::string& size) { return "clamp(" + at + ", 0, " + size + " - 1)"; };
  e.let("int", "box", "quotient(y, " + crop_height + ")").let("vec4", "edges", e.at('b', "0", "box", "0"));
  e.let("int", "example", "int(" + e.at('c', "0", "box", "0") + ".x)").let("int", "start", within("example", examples) + " * " + height);
  e.let("float", "row", "position(edges.x, edges.z, float(" + height + " - 1), float(" + crop_height + " - 1), float(y - box * " + crop_height + "))");
  e.let("float", "top", corner("row")).let("int", "low", "start + " + within("int(top)", height)).let("int", "high", "start + " + within("int(top) + 1", height));
  e.let("bool", "is_inside", "row >= 0.0 && row <= float(" + height + " - 1)").let("bool", "exists", "example >= 0 && example < " + examples);
  e.store_each([&] {
    e.let("float", "column", "position(edges.y, edges.w, float(" + width + " - 1), float(" + crop_width + " - 1), float(x0 + i))");
    e.let("float", "edge", corner("column")).let("int", "left", within("int(edge)", width)).let("int", "right", within("int(edge) + 1", width));
    e.let("bool", "is_shown", "is_inside && column >= 0.0 && column <= float(" + width + " - 1)");
    if (is_nearest) {
      e.let("vec4", "value", e.at('a', "low", "left", "q"));
    } else {
      for (const std::string line : {"low", "high"}) {
        e.let("vec4", line + "_line", "mix(" + e.at('a', line, "left", "q") + ", " + e.at('a', line, "right", "q") + ", vec4(column - edge))");
      }
      e.let("vec4", "value", "mix(low_line, high_line, vec4(row - top))");
    }
    return "select(vec4(0.0), select(vec4(" + e.real(5) + "), value, is_shown), exists)";
  });
}

template <Dialect d>
void crop_and_resize(const KernelArgs& call) {
  const Tensor &x = call.in[0], &boxes = call.in[1], &examples = call.in[2], &y = call.out[0];
  const auto has_room = [](const Tensor& t) { return fits(d, as_float(t.dtype()), t.shape()); };
  if (!has_room(x) || !has_room(examples) || !fit(d, {call.in.subspan(1, 1), call.out, call.attrs})) return on_host(call);
  const int count = static_cast<int>(boxes.dim(0));
  std::vector<int32_t> integers;
  for (int64_t size : {x.dim(0), x.dim(1), x.dim(2), y.dim(1), y.dim(2)}) integers.push_back(static_cast<int32_t>(size));
  integers.push_back(bits_of(call.attrs.number("extrapolationValue")));
  launch(d, "crop " + std::string(call.attrs.text("method")), build_crop,
         std::vector<Bound>{bound(d, x, View::of_image(x.shape())), bound(d, boxes, View(1, count, 4)), bound(d, examples, View(1, count, 1))},
         result(d, y, View::of_image(y.shape())), integers);
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("image.cropAndResize"), crop_and_resize<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(crop, kRows)

}  // namespace gossamer::gpu
