#include "exchange.h"

#include "gossamer/error.h"
#include "kernels.h"
#include "recorder.h"

namespace gossamer::gpu {
namespace {

Tensor unwritten(Dialect dialect, DType dtype, const Shape& shape) { return Tensor::on_device(backend_of(dialect), dtype, shape); }

bool has_room(Dialect dialect, DType dtype, const Shape& shape) { return fits(dialect, as_float(dtype), shape); }

void require_room(const char* what, Dialect dialect, DType dtype, const Shape& shape) {
  if (!has_room(dialect, dtype, shape)) fail(what, "a tensor of dtype {} and shape {} cannot lie on the GPU", name_of(dtype), shape);
}

// Of a program's: WebGPU alone has those.
Kind kind_of_buffer(DType dtype) { return dtype == DType::float32 ? Kind::kImage : Kind::kIntegers; }

void build_pixels(Emitter& e, const std::string&) {
  e.store_each([&] { return "round(" + e.at('a', "y", "x0 + i", "0") + " * 255.0)"; });
}

// Integers: what the values are multiplied by, and alpha. Names are «draw channels». The rows of WebGL's canvases count upwards.
void build_draw(Emitter& e, const std::string& name) {
  const char channels = name.back();
  e.let("int", "pixel", (e.is_wgsl() ? "y" : "(" + e.rows('o') + " - 1 - y)") + " * " + e.width('o') + " + x0");
  if (channels == '1') e.var("vec4", "v", "vec4(" + e.element('a', "pixel") + ")");
  else e.var("vec4", "v", e.texel('a', "pixel"));
  e.line("v = round(clamp(v * " + e.real(0) + ", vec4(0.0), vec4(1.0)) * 255.0) / 255.0;");
  if (channels != '4') e.line("v.w = " + e.real(1) + ";");
  e.store([](int) { return "vec4(v.x * v.w, v.y * v.w, v.z * v.w, v.w)"; });
}

// Integers: texels a row of the texture, numbers that a texel gives, those in all, and which channel each is. Names are
// «channels dtype».
void build_channels(Emitter& e, const std::string& name) {
  e.store_elements([&] {
    e.let("int", "unit", "(y * " + e.width('o') + " + x0 + i) * " + e.channels('o') + " + 4 * q + lane");
    e.let("int", "texel", "quotient(unit, " + e.integer(1) + ")").let("int", "row", "quotient(texel, " + e.integer(0) + ")");
    e.let("vec4", "v", e.at('a', "row", "texel - row * " + e.integer(0), "0"));
    e.let("vec4", "chosen", "vec4(v[" + e.integer(3) + "], v[" + e.integer(4) + "], v[" + e.integer(5) + "], v[" + e.integer(6) + "])");
    const std::string value = "chosen[unit - texel * " + e.integer(1) + "]";
    return "select(0.0, " + (name == "channels int32" ? "trunc(" + value + ")" : value) + ", unit < " + e.integer(2) + ")";
  });
}

}  // namespace

bool active_device(Dialect& dialect) {
  for (Dialect some : {Dialect::kGlsl, Dialect::kWgsl}) {
    if (&active_backend() != &backend_of(some)) continue;
    dialect = some;
    return true;
  }
  return false;
}

Tensor from_pixels(Dialect dialect, Block pixels, int height, int width, int channels) {
  const Shape shape = {height, width, channels};
  if (!has_room(dialect, DType::int32, shape)) return {};
  abandon_recording();
  const Tensor t = unwritten(dialect, DType::int32, shape);
  launch(dialect, "pixels", build_pixels, std::vector<Bound>{{pixels, View(height, width, 4), Kind::kPixels}}, result(dialect, t, View::of_image(shape)), {});
  return t;
}

void draw(Dialect dialect, const Tensor& t, Block pixels, double alpha) {
  require_room("draw", dialect, t.dtype(), t.shape());
  abandon_recording();
  const int height = static_cast<int>(t.dim(0)), width = static_cast<int>(t.dim(1)), channels = t.rank() == 2 ? 1 : static_cast<int>(t.dim(2));
  const View view = channels == 1 ? any_view(dialect, t, false) : pixels_view(dialect, t);
  const double scale = t.dtype() == DType::float32 ? 1 : 1.0 / 255;
  launch(dialect, "draw " + std::to_string(channels), build_draw, std::vector<Bound>{bound(dialect, t, view)}, {pixels, View(height, width, 4), Kind::kPixels},
         std::vector<int32_t>{bits_of(scale), bits_of(alpha)});
}

Tensor from_texture(Dialect dialect, Block texture, int height, int width, std::span<const int> channels, DType dtype, const Shape& shape) {
  require_room("tensor", dialect, dtype, shape);
  abandon_recording();
  const Tensor t = unwritten(dialect, dtype, shape);
  const int count = static_cast<int>(channels.size());
  std::vector<int32_t> integers = {width, count, height * width * count};
  for (int i = 0; i < 4; ++i) integers.push_back(i < count ? channels[i] : 0);
  launch(dialect, "channels " + std::string(name_of(dtype)), build_channels, std::vector<Bound>{{texture, View(height, width, 4), Kind::kWeights}}, result(dialect, t), integers);
  return t;
}

Tensor to_program(Dialect dialect, const Tensor& t, int height, int width) {
  require_room("dataToGPU", dialect, t.dtype(), t.shape());
  const bool is_texture = dialect == Dialect::kGlsl;
  if (is_texture && int64_t{4} * height * width < t.size()) {
    fail("dataToGPU", "a texture of {} x {} texels has no room for {} elements", height, width, t.size());
  }
  abandon_recording();
  const View from = any_view(dialect, t, false), to = is_texture ? View(height, width, 4) : buffer_view(t.size());
  const Kind kind = is_texture ? Kind::kWeights : kind_of_buffer(t.dtype());
  const Tensor copy = unwritten(dialect, t.dtype(), t.shape());
  const Block block = allocate(dialect, to.block_width(dialect, kind), to.block_height(dialect, kind), kind);
  give(dialect, copy, {to, block, kind});
  lay_out(dialect, bound(dialect, t, from), {block, to, kind}, t.size());
  return copy;
}

Tensor from_buffer(Block buffer, DType dtype, const Shape& shape) {
  require_room("tensor", Dialect::kWgsl, dtype, shape);
  const Tensor t = unwritten(Dialect::kWgsl, dtype, shape);
  give(Dialect::kWgsl, t, {buffer_view(t.size()), buffer, kind_of_buffer(dtype)});
  return t;
}

}  // namespace gossamer::gpu
