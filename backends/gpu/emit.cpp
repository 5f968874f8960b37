#include "emit.h"

#include <algorithm>
#include <bit>

#include "formulas.h"
#include "gossamer/error.h"

namespace gossamer::gpu {
namespace {

// gossamer::text, which Emitter::text hides; a char stands for itself.
std::string piece(char c) { return std::string(1, c); }
template <class T>
const T& piece(const T& t) { return t; }
template <class... Args>
std::string text_of(std::string_view format, const Args&... args) { return gossamer::text(format, piece(args)...); }

void replace_all(std::string& text, const std::string& mark, const std::string& by) {
  for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size())) text.replace(at, mark.size(), by);
}

// $0 … are the arguments.
std::string fill(std::string text, std::initializer_list<std::string> arguments) {
  int i = 0;
  for (const std::string& argument : arguments) replace_all(text, "$" + std::to_string(i++), argument);
  return text;
}

// A condition whose sides are calls becomes a branch, and hundreds of these take long to compile.
constexpr const char* kGlslHead = R"(#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp sampler2DArray;
int bits(float x) { return floatBitsToInt(x); }
float from_bits(int x) { return intBitsToFloat(x); }
float inverseSqrt(float x) { return inversesqrt(x); }
int select(int f, int t, bool c) { return c ? t : f; }
float select(float f, float t, bool c) {
  int if_true = floatBitsToInt(t), if_false = floatBitsToInt(f);
  return intBitsToFloat(c ? if_true : if_false);
}
vec4 select(vec4 f, vec4 t, bool c) { return c ? t : f; }
int quotient(int a, int b) {
  float inverse = 1.0 / float(b);
  int q = int(float(a) * inverse);
  return q + int(floor((float(a - q * b) + 0.5) * inverse));
}
ivec4 lanes(int left) { return -ivec4(lessThan(ivec4(0, 1, 2, 3), ivec4(left))); }
vec4 keep(vec4 v, ivec4 mask) { return intBitsToFloat(floatBitsToInt(v) & mask); }
vec4 keep(vec4 v, int left) { return keep(v, lanes(left)); }
)";

// $0 image, $1 quads, $2 folds, $3 width of the block, $4 width, $5 channels, $6 and $7 1 / width and height of the block, as bits,
// $8 pixels of an invocation, $9 its logarithm: integers that are divided take long to compile, and to run.
// By coordinates and not by texelFetch, which takes half as long again on SwiftShader.
constexpr const char* kGlslFetch =
    "vec4 fetch_$0(int y, int column, int layer) { return texture($0, vec3((float(column) + 0.5) * from_bits($6), (float(y) + 0.5) * from_bits($7), layer)); }\n";
constexpr const char* kGlslFoldedFetch =
    "vec4 fetch_$0(int y, int column, int layer) { int fold = quotient(column, $3); return texelFetch($0, ivec3(column - fold * $3, y * $2 + fold, layer), 0); }\n";
// The same in two steps, of which the first is common to all layers.
constexpr const char* kGlslPlace =
    "vec2 place_$0(int y, int column) { return vec2((float(column) + 0.5) * from_bits($6), (float(y) + 0.5) * from_bits($7)); }\n"
    "vec4 layer_$0(vec2 place, int layer) { return texture($0, vec3(place, layer)); }\n";
constexpr const char* kGlslFoldedPlace =
    "ivec2 place_$0(int y, int column) { int fold = quotient(column, $3); return ivec2(column - fold * $3, y * $2 + fold); }\n"
    "vec4 layer_$0(ivec2 place, int layer) { return texelFetch($0, ivec3(place, layer), 0); }\n";
constexpr const char* kGlslFlatFetch =
    "vec4 fetch_$0(int y, int x, int q) { return texture($0, vec2((float(x * $1 + q) + 0.5) * from_bits($6), (float(y) + 0.5) * from_bits($7))); }\n";

constexpr const char* kGlslMain = "void main() {\n  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);\n";
constexpr const char* kGlslUnfold = "  int row = quotient(y, $2);\n  column += (y - row * $2) * $3;\n  y = row;\n";
constexpr const char* kGlslGroup = "  int group = quotient(column, $1), q = column - group * $1, x0 = group * $8;\n";

constexpr const char* kWgslHead = R"(alias int = i32;
alias float = f32;
alias vec4 = vec4f;
fn bits(x: f32) -> i32 { return bitcast<i32>(x); }
fn from_bits(x: i32) -> f32 { return bitcast<f32>(x); }
fn quotient(a: i32, b: i32) -> i32 {
  let inverse = 1.0 / f32(b);
  let q = i32(f32(a) * inverse);
  return q + i32(floor((f32(a - q * b) + 0.5) * inverse));
}
fn keep(v: vec4f, left: i32) -> vec4f { return select(vec4f(0.0), v, vec4i(0, 1, 2, 3) < vec4i(left)); }
)";

// Halves are rounded to the nearest, ties to even, which the languages leave open: GPUs that cut off are off to one
// side in layer after layer. What is larger than a half can be becomes the largest; infinities and NaN stay what they
// are.
constexpr const char* kGlslHalves = R"(float to_half(float x) {
  int b = bits(x);
  float rounded = from_bits((b + 0xfff + ((b >> 13) & 1)) & ~0x1fff);
  return select(x, clamp(rounded, -65504.0, 65504.0), (b & 0x7fffffff) < 0x7f800000);
}
vec4 to_halves(vec4 v) { return vec4(to_half(v.x), to_half(v.y), to_half(v.z), to_half(v.w)); }
)";

// Between $[ and $] is the place of a texel in the buffer.
constexpr const char* kWgslFetch =
    "fn fetch_$0(y: i32, x: i32, q: i32) -> vec4f { return $[(y * $4 + x) * $1 + q$]; }\n";

constexpr const char* kWgslFlatFetch = "fn fetch_$0(y: i32, x: i32, q: i32) -> vec4f { return textureLoad($0, vec2i(x * $1 + q, y), 0); }\n";

// Functions for texels and elements by number, which most kernels do without: of images, and of any kind.
struct Walk {
  const char *name, *glsl, *wgsl, *any_glsl, *any_wgsl;
};
constexpr Walk kWalks[] = {
    {"texel_", R"(vec4 texel_$0(int i) {
  int p = quotient(i, $1), y = quotient(p, $4), x = p - y * $4;
  return fetch_$0(y, (x >> $9) * $1 + i - p * $1, x & ($8 - 1));
}
)",
     "fn texel_$0(i: i32) -> vec4f { return $[i$]; }\n",
     R"(vec4 texel_$0(int i) {
  int p = quotient(i, $1), y = quotient(p, $4);
  return fetch_$0(y, p - y * $4, i - p * $1);
}
)",
     R"(fn texel_$0(i: i32) -> vec4f {
  let p = quotient(i, $1);
  let y = quotient(p, $4);
  return fetch_$0(y, p - y * $4, i - p * $1);
}
)"},
    {"element_", R"(float element_$0(int i) {
  int p = quotient(i, $5), channel = i - p * $5, y = quotient(p, $4), x = p - y * $4;
  return fetch_$0(y, (x >> $9) * $1 + (channel >> 2), x & ($8 - 1))[channel & 3];
}
)",
     R"(fn element_$0(i: i32) -> f32 {
  let p = quotient(i, $5);
  let channel = i - p * $5;
  return $[p * $1 + (channel >> 2u)$][channel & 3];
}
)",
     R"(float element_$0(int i) {
  int p = quotient(i, $5), channel = i - p * $5, y = quotient(p, $4);
  return fetch_$0(y, p - y * $4, channel >> 2)[channel & 3];
}
)",
     R"(fn element_$0(i: i32) -> f32 {
  let p = quotient(i, $5);
  let channel = i - p * $5;
  let y = quotient(p, $4);
  return fetch_$0(y, p - y * $4, channel >> 2u)[channel & 3];
}
)"},
};

constexpr const char* kWgslMain = R"(@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = ($4 + $8 - 1) >> $9u;
  let pixels = quotient(place, $1);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * $1;
  if (y >= $0) { return; }
  let x0 = group * $8;
)";

int log2_of(int n) { return std::countr_zero(static_cast<unsigned>(n)); }

std::string wgsl_type(std::string_view type) {
  return type == "int" ? "i32" : type == "float" ? "f32" : type == "vec4" ? "vec4f" : std::string(type);
}

}  // namespace

Emitter::Emitter(Dialect dialect, int inputs, int integers, unsigned folded, unsigned kinds, Halves halves)
    : dialect_(dialect),
      inputs_(inputs),
      integers_(integers),
      pixels_(gpu::pixels(dialect)),
      folded_(folded),
      kinds_(kinds),
      rounds_(halves == Halves::kAll && kind('o') == Kind::kImage) {
  stored_pixels_ = is_flat(kind('o')) ? 1 : pixels_;
}

Emitter& Emitter::let(std::string_view type, std::string_view name, std::string_view value) {
  return line(is_wgsl() ? text_of("let {}: {} = {};", name, wgsl_type(type), value) : text_of("{} {} = {};", type, name, value));
}

Emitter& Emitter::var(std::string_view type, std::string_view name, std::string_view value) {
  return line(is_wgsl() ? text_of("var {}: {} = {};", name, wgsl_type(type), value) : text_of("{} {} = {};", type, name, value));
}

Emitter& Emitter::array(std::string_view name, std::span<const std::string> values) {
  std::string list;
  for (const std::string& value : values) list += (list.empty() ? "" : ", ") + value;
  return line(is_wgsl() ? text_of("var {} = array<vec4, {}>({});", name, values.size(), list)
                        : text_of("vec4 {}[{}] = vec4[{}]({});", name, values.size(), values.size(), list));
}

Emitter& Emitter::line(std::string_view text) {
  body_ += "  " + std::string(text) + "\n";
  return *this;
}

Emitter& Emitter::divide(std::string_view quotient, std::string_view rest, std::string_view dividend, std::string_view divisor) {
  let("int", quotient, text_of("quotient({}, {})", dividend, divisor));
  return let("int", rest, text_of("{} - {} * {}", dividend, quotient, divisor));
}

Emitter& Emitter::loop(std::string_view name, std::string_view from, std::string_view to, const std::function<void()>& body) {
  line(text_of("for ({} {} = {}; {} < {}; {}++) {", is_wgsl() ? "var" : "int", name, from, name, to, name));
  body();
  return line("}");
}

Emitter& Emitter::when(std::string_view condition, const std::function<void()>& body) {
  line(text_of("if ({}) {", condition));
  body();
  return line("}");
}

Emitter& Emitter::function(std::string_view type, std::string_view name, std::string_view parameters, std::string_view value) {
  std::string list;
  size_t from = 0;
  while (from <= parameters.size()) {
    const size_t comma = std::min(parameters.find(", ", from), parameters.size());
    const std::string_view parameter = parameters.substr(from, comma - from);
    if (!list.empty()) list += ", ";
    list += is_wgsl() ? text_of("{}: {}", parameter, wgsl_type(type)) : text_of("{} {}", type, parameter);
    from = comma + 2;
  }
  functions_ += is_wgsl() ? text_of("fn {}({}) -> {} { return {}; }\n", name, list, wgsl_type(type), value)
                          : text_of("{} {}({}) { return {}; }\n", type, name, list, value);
  return *this;
}

std::string Emitter::number(int k) const {
  return is_wgsl() ? text_of("u[{}].{}", k / 4, piece("xyzw"[k % 4])) : text_of("u[{}]", k);
}
std::string Emitter::integer(int k) const { return number(kViewIntegers * (inputs_ + 1) + k); }
std::string Emitter::real(int k) const { return "from_bits(" + integer(k) + ")"; }
std::string Emitter::view_integer(char image, int field) const {
  return number(kViewIntegers * (image == 'o' ? 0 : image - 'a' + 1) + field);
}

std::string Emitter::at(char image, std::string_view y, std::string_view x, std::string_view q) const {
  if (is_wgsl() || is_flat(kind(image))) return text_of("fetch_{}({}, {}, {})", image, y, x, q);
  return text_of("fetch_{}({}, (({}) >> {}) * {} + {}, ({}) & {})", image, y, x, log2_of(pixels_), quads(image), q, x, pixels_ - 1);
}

std::string Emitter::at(char image, std::string_view y, std::string_view group, int i, std::string_view q) const { return at(image, y, group, std::to_string(i), q); }

std::string Emitter::at(char image, std::string_view y, std::string_view group, std::string_view i, std::string_view q) const {
  if (stored_pixels_ < pixels_) return at(image, y, group, q);
  if (is_wgsl() || is_flat(kind(image))) return text_of("fetch_{}({}, ({}) * {} + {}, {})", image, y, group, pixels_, i, q);
  return text_of("fetch_{}({}, ({}) * {} + {}, {})", image, y, group, quads(image), q, i);
}

std::function<std::string(int i)> Emitter::at_group(std::string_view name, char image, std::string_view y, std::string_view group, std::string_view q) {
  if (is_wgsl() || is_flat(kind(image)) || stored_pixels_ < pixels_) {
    return [=, this, y = std::string(y), group = std::string(group), q = std::string(q)](int i) { return at(image, y, group, i, q); };
  }
  const bool is_folded = folded_ >> (image - 'a' + 1) & 1;
  line(text_of("{} {} = place_{}({}, ({}) * {} + {});", is_folded ? "ivec2" : "vec2", name, image, y, group, quads(image), q));
  return [image, name = std::string(name)](int i) { return text_of("layer_{}({}, {})", image, name, i); };
}

std::string Emitter::at_place(char image, std::string_view first, std::string_view place, std::string_view q) const {
  return at(image, text_of("{} + (({}) >> {})", first, place, log2_of(pixels_)), "0", text_of("(({}) & {})", place, pixels_ - 1), q);
}

std::string Emitter::texel(char image, std::string_view index) const { return text_of("texel_{}({})", image, index); }
std::string Emitter::element(char image, std::string_view index) const { return text_of("element_{}({})", image, index); }

// How many channels there are from 4 * q on.
std::string Emitter::left() const { return text_of("{} - 4 * q", channels('o')); }

// Pixel x0 + i becomes a value.
std::string Emitter::stored(std::string_view i, std::string_view value) const {
  if (!is_wgsl()) return text_of(rounds_ ? "out{} = to_halves({});" : "out{} = {};", i, value);
  if (kind('o') == Kind::kPixels) return text_of("textureStore(o, vec2i(x0 + {}, y), {});", i, value);
  const char* converted = kind('o') == Kind::kIntegers ? "vec4i({})" : "{}";
  return text_of("o[(y * {} + x0 + {}) * {} + q] = {};", width('o'), i, quads('o'), text_of(converted, value));
}

Emitter& Emitter::store(const std::function<std::string(int i)>& pixel) {
  if (!is_wgsl()) line(text_of("ivec4 kept = lanes({});", left()));
  for (int i = 0; i < stored_pixels_; ++i) {
    const std::string number = std::to_string(i);
    if (!is_wgsl() && i % 4 == 0) line(text_of("ivec4 inside{} = lanes({} - x0{});", i / 4, width('o'), i ? " - " + number : std::string()));
    line(is_wgsl() ? text_of("if (x0 + {} < {}) { {} }", number, width('o'), stored(number, text_of("keep({}, {})", pixel(i), left())))
                   : stored(number, text_of("keep({}, kept & inside{}.{})", pixel(i), i / 4, "xyzw"[i % 4])));
  }
  return *this;
}

Emitter& Emitter::store_one(const std::string& pixel) {
  line(stored("0", text_of("keep({}, {})", pixel, left())));
  for (int i = 1; i < stored_pixels_ && !is_wgsl(); ++i) line(stored(std::to_string(i), "vec4(0.0)"));
  return *this;
}

Emitter& Emitter::store_each(const std::function<std::string()>& pixel) {
  if (stored_pixels_ == 1) {
    let("int", "i", "0");
    return store_one(pixel());
  }
  if (!is_wgsl()) {
    line(text_of("ivec4 kept = lanes({});", left()));
    array("results", std::vector<std::string>(stored_pixels_, "vec4(0.0)"));
  }
  loop("i", "0", text_of("min({}, {} - x0)", stored_pixels_, width('o')), [&] {
    const std::string value = pixel();
    line(is_wgsl() ? stored("i", text_of("keep({}, {})", value, left())) : text_of("results[i] = keep({}, kept);", value));
  });
  for (int i = 0; i < stored_pixels_ && !is_wgsl(); ++i) line(stored(std::to_string(i), text_of("results[{}]", i)));
  return *this;
}

Emitter& Emitter::store_elements(const std::function<std::string()>& element) {
  return store_each([&] {
    var("vec4", "result", "vec4(0.0)");
    loop("lane", "0", text_of("min(4, {})", left()), [&] { line(text_of("result[lane] = {};", element())); });
    return std::string("result");
  });
}

// `users`: what may call the functions that read images.
std::string Emitter::head(const std::string& users) const {
  const int integers = kViewIntegers * (inputs_ + 1) + integers_;
  std::string out = is_wgsl() ? kWgslHead : kGlslHead;
  if (rounds_) out += kGlslHalves;
  out += is_wgsl() ? text_of("@group(0) @binding({}) var<uniform> u: array<vec4i, {}>;\n", inputs_ + 1, (integers + 3) / 4)
                   : text_of("uniform int u[{}];\n", integers);
  if (!is_wgsl()) {
    for (int i = 0; i < stored_pixels_; ++i) out += text_of("layout(location = {}) out vec4 out{};\n", i, i);
  }
  if (is_wgsl()) {
    out += kind('o') == Kind::kPixels
               ? text_of("@group(0) @binding({}) var o: texture_storage_2d<rgba8unorm, write>;\n", inputs_)
               : text_of("@group(0) @binding({}) var<storage, read_write> o: array<{}>;\n", inputs_, texel_type('o'));
  }
  for (int i = 0; i < inputs_; ++i) {
    const char image = static_cast<char>('a' + i);
    const bool is_folded = folded_ >> (i + 1) & 1, is_texture = is_flat(kind(image));
    if (is_wgsl()) {
      out += is_texture
                 ? text_of("@group(0) @binding({}) var {}: texture_2d<f32>;\n", i, image)
                 : text_of("@group(0) @binding({}) var<storage, read> {}: array<{}>;\n", i, image, texel_type(image));
      out += with_view(is_texture ? kWgslFlatFetch : kWgslFetch, image);
    } else {
      out += text_of("uniform {} {};\n", is_texture ? "sampler2D" : "sampler2DArray", image);
      out += with_view(is_texture ? kGlslFlatFetch : is_folded ? kGlslFoldedFetch : kGlslFetch, image);
      if (has_call(users, std::string("place_") + image)) out += with_view(is_folded ? kGlslFoldedPlace : kGlslPlace, image);
    }
    for (const auto& [name, glsl, wgsl, any_glsl, any_wgsl] : kWalks) {
      if (!has_call(users, std::string(name) + image)) continue;
      if (kind(image) == Kind::kImage) out += with_view(is_wgsl() ? wgsl : glsl, image);
      else out += with_view(is_wgsl() ? any_wgsl : any_glsl, image);
    }
  }
  return out;
}

// Of a buffer.
std::string Emitter::texel_type(char image) const {
  return kind(image) == Kind::kIntegers ? "vec4i" : "vec4f";
}

// $0 … stand for the name of the image and the fields of its view.
std::string Emitter::with_view(std::string text, char image) const {
  const std::string conversion = kind(image) == Kind::kIntegers ? "vec4f(" : "";
  replace_all(text, "$[", conversion + "$0[");
  replace_all(text, "$]", conversion.empty() ? "]" : "])");
  const int grouped = image == 'o' ? stored_pixels_ : pixels_;
  return fill(std::move(text), {image == 'o' ? rows('o') : std::string(1, image), quads(image), view_integer(image, 4), view_integer(image, 5), width(image), channels(image),
                                view_integer(image, 6), view_integer(image, 7), std::to_string(grouped), std::to_string(log2_of(grouped))});
}

std::string Emitter::text() const {
  const std::string glsl = std::string(kGlslMain) + (folded_ & 1 ? kGlslUnfold : "") + kGlslGroup;
  const std::string own = functions_ + with_view(is_wgsl() ? kWgslMain : glsl, 'o') + body_ + "}\n";
  return head(own) + formula_functions(dialect_, own) + own;
}

}  // namespace gossamer::gpu
