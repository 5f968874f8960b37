// Softmax and layer normalisation along channels, in two passes: two numbers for each pixel, then every element by them. Batch
// normalisation with given statistics of the channels. Sums of neighbouring channels, for local response normalisation.
#include <algorithm>

#include "../formulas.h"
#include "../kernels.h"

namespace gossamer::gpu {
namespace {

constexpr const char* kLanes[] = {".x", ".y", ".z", ".w"};

// Loops over the texels of pixel x0 + i, number k of them as t.
void each_texel(Emitter& e, const std::function<void()>& body) {
  e.loop("k", "0", e.quads('a'), [&] {
    e.let("vec4", "t", e.at('a', "y", "group", "i", "k"));
    body();
  });
}

// Whether lane c of texel k is a channel.
std::string is_channel(const Emitter& e, int c) { return "4 * k + " + std::to_string(c) + " < " + e.channels('a'); }

// --- softmax ---------------------------------------------------------------------------------------------------------

// The largest, and the sum of the exponentials of what is left of each when that is taken away.
void build_softmax_sums(Emitter& e, const std::string&) {
  e.store_each([&] {
    e.var("float", "m", "-infinity(0.0)").var("float", "s", "0.0");
    each_texel(e, [&] {
      for (int c = 0; c < 4; ++c) e.line(std::string("m = f_maximum(m, select(m, t") + kLanes[c] + ", " + is_channel(e, c) + "));");
    });
    each_texel(e, [&] {
      for (int c = 0; c < 4; ++c) e.line(std::string("s += select(0.0, f_exp(t") + kLanes[c] + " - m), " + is_channel(e, c) + ");");
    });
    return std::string("vec4(m, s, 0.0, 0.0)");
  });
}

void build_softmax(Emitter& e, const std::string& name) {
  e.function("float", "finish", "x, m, s", name == "softmax" ? "f_exp(x - m) / s" : "x - m - f_log(s)");
  e.store_each([&] {
    e.let("vec4", "t", e.at('a', "y", "group", "i", "q")).let("vec4", "b0", e.at('b', "y", "group", "i", "0"));
    std::string out;
    for (const char* lane : kLanes) out += (out.empty() ? "vec4(" : ", ") + std::string("finish(t") + lane + ", b0.x, b0.y)";
    return out + ")";
  });
}

// An image of two numbers for each pixel of x.
template <Dialect d>
Tensor statistics(const Tensor& x, const View& view, const char* name, BuildFn build, std::vector<int32_t> integers = {}) {
  const Tensor numbers = Tensor::on_device(backend_of(d), DType::float32, {view.rows, view.width, 2});
  launch(d, name, build, std::vector<Bound>{bound(d, x, view)}, result(d, numbers, View(view.rows, view.width, 2)), integers);
  return numbers;
}
Bound bound_statistics(Dialect d, const Tensor& numbers, const View& view) { return bound(d, numbers, View(view.rows, view.width, 2)); }

template <Dialect d>
void softmax(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!fit(d, call)) return on_host(call);
  const View view = pixels_view(d, x);
  const Tensor sums = statistics<d>(x, view, "softmax sums", build_softmax_sums);
  launch(d, std::string(call.attrs.op().name), build_softmax, std::vector<Bound>{bound(d, x, view), bound_statistics(d, sums, view)}, result(d, y, view), {});
}

// --- layer normalisation ---------------------------------------------------------------------------------------------

// The mean, and 1 / the standard deviation; real 0 is the epsilon.
void build_moments(Emitter& e, const std::string&) {
  e.store_each([&] {
    e.var("float", "m", "0.0").var("float", "s", "0.0");
    each_texel(e, [&] { e.line("m += t.x + t.y + t.z + t.w;"); });
    e.line("m /= float(" + e.channels('a') + ");");
    each_texel(e, [&] {
      for (int c = 0; c < 4; ++c) e.line(std::string("s += select(0.0, (t") + kLanes[c] + " - m) * (t" + kLanes[c] + " - m), " + is_channel(e, c) + ");");
    });
    return "vec4(m, inverseSqrt(s / float(" + e.channels('a') + ") + " + e.real(0) + "), 0.0, 0.0)";
  });
}

// Names are «layerNorm so», with a letter for scale and for offset where they are given.
void build_layer_norm(Emitter& e, const std::string& name) {
  char image = 'c';
  std::string scaled;
  for (char letter : name.substr(10)) {
    const char* given = letter == 's' ? "scale" : "offset";
    e.let("vec4", given, e.at(image++, "0", "0", 0, "q"));
    scaled += (letter == 's' ? " * " : " + ") + std::string(given);
  }
  e.store_each([&] {
    e.let("vec4", "b0", e.at('b', "y", "group", "i", "0"));
    return "(" + e.at('a', "y", "group", "i", "q") + " - vec4(b0.x)) * b0.y" + scaled;
  });
}

template <Dialect d>
void layer_norm(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  const std::vector<int> axes = call.attrs.axes("axis", x.rank());
  const auto is_row = [&](const Tensor& t) { return !t || t.shape() == Shape{x.shape().back()}; };
  if (!fit(d, call) || x.rank() == 0 || axes.size() != 1 || axes[0] != x.rank() - 1 || !is_row(call.in[1]) || !is_row(call.in[2])) return by_parts(call);
  const View view = pixels_view(d, x);
  const Tensor moments = statistics<d>(x, view, "moments", build_moments, {bits_of(call.attrs.number("epsilon"))});
  std::vector<Bound> inputs = {bound(d, x, view), bound_statistics(d, moments, view)};
  std::string name = "layerNorm ";
  for (int i : {1, 2}) {
    if (!call.in[i]) continue;
    name += i == 1 ? 's' : 'o';
    inputs.push_back(bound_row(d, call.in[i]));
  }
  launch(d, name, build_layer_norm, inputs, result(d, y, view), {});
}

// --- batch normalisation ---------------------------------------------------------------------------------------------

// Names are «batchNorm so», with a letter for scale and for offset where they are given; real 0 is the epsilon.
void build_batch_norm(Emitter& e, const std::string& name) {
  const auto given = [&](char image) { return e.at(image, "0", "0", 0, "q"); };
  const bool has_scale = name.find('s', 10) != std::string::npos, has_offset = name.back() == 'o';
  e.let("vec4", "centre", given('b')).let("vec4", "spread", given('c') + " + vec4(" + e.real(0) + ")");
  e.let("vec4", "factor", "vec4(inverseSqrt(spread.x), inverseSqrt(spread.y), inverseSqrt(spread.z), inverseSqrt(spread.w))" + (has_scale ? " * " + given('d') : ""));
  if (has_offset) e.let("vec4", "offset", given(has_scale ? 'e' : 'd'));
  e.store_each([&] { return "(" + e.at('a', "y", "group", "i", "q") + " - centre) * factor" + (has_offset ? " + offset" : ""); });
}

template <Dialect d>
void batch_norm(const KernelArgs& call) {
  const Tensor &x = call.in[0], &mean = call.in[1], &variance = call.in[2], &offset = call.in[3], &scale = call.in[4];
  const auto is_row = [&](const Tensor& t) { return !t || (t.size() == channels_of(x) && t.shape().back() == channels_of(x)); };
  if (!fit(d, call) || !std::all_of(call.in.begin() + 1, call.in.end(), is_row)) return by_parts(call);
  const View view = pixels_view(d, x);
  std::vector<Bound> inputs = {bound(d, x, view), bound_row(d, mean), bound_row(d, variance)};
  std::string name = "batchNorm ";
  if (scale) name += 's', inputs.push_back(bound_row(d, scale));
  if (offset) name += 'o', inputs.push_back(bound_row(d, offset));
  launch(d, name, build_batch_norm, inputs, result(d, call.out[0], view), std::vector<int32_t>{bits_of(call.attrs.number("varianceEpsilon"))});
}

// --- sums of neighbouring channels -----------------------------------------------------------------------------------

// Integer 0 is how many on each side.
void build_window_sum(Emitter& e, const std::string&) {
  e.store_elements([&] {
    e.let("int", "own", "4 * q + lane").let("int", "pixel", "(y * " + e.width('o') + " + x0 + i) * " + e.channels('o')).var("float", "sum", "0.0");
    e.loop("c", "max(own - " + e.integer(0) + ", 0)", "min(own + " + e.integer(0) + " + 1, " + e.channels('o') + ")", [&] { e.line("sum += " + e.element('a', "pixel + c") + ";"); });
    return std::string("sum");
  });
}

template <Dialect d>
void window_sum(const KernelArgs& call) {
  const Tensor& x = call.in[0];
  if (!fit(d, call)) return on_host(call);
  const auto radius = static_cast<int32_t>(std::clamp<int64_t>(call.attrs.integer("radius"), -1, channels_of(x)));
  launch(d, "windowSum", build_window_sum, std::vector<Bound>{bound(d, x, any_view(d, x, false))}, result(d, call.out[0]), std::vector<int32_t>{radius});
}

template <Dialect d>
constexpr Kernel kRows[] = {
    {op("softmax"), softmax<d>}, {op("logSoftmax"), softmax<d>}, {op("layerNorm"), layer_norm<d>}, {op("batchNorm"), batch_norm<d>},
    {op("windowSum"), window_sum<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(norm, kRows)

}  // namespace gossamer::gpu
