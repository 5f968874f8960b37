// Softmax and layer normalisation along channels, in two passes: two numbers for each pixel, then every element by them.
#include "../formulas.h"
#include "../kernels.h"

namespace gossamer::gpu {
namespace {

constexpr const char* kLanes[] = {".x", ".y", ".z", ".w"};

// Loops over the texels of pixel x0 + i, number k of them as t.
void each_texel(Emitter& e, int i, const std::function<void()>& body) {
  e.loop("k", "0", e.quads('a'), [&] {
    e.let("vec4", "t", e.at('a', "y", "group", i, "k"));
    body();
  });
}

// Whether lane c of texel k is a channel.
std::string is_channel(const Emitter& e, int c) { return "4 * k + " + std::to_string(c) + " < " + e.channels('a'); }

// --- softmax ---------------------------------------------------------------------------------------------------------

// The largest, and the sum of the exponentials of what is left of each when that is taken away.
void build_softmax_sums(Emitter& e, const std::string&) {
  for (int i = 0; i < 4; ++i) {
    const std::string n = std::to_string(i);
    e.var("float", "m" + n, "-infinity(0.0)").var("float", "s" + n, "0.0");
    each_texel(e, i, [&] {
      for (int c = 0; c < 4; ++c) e.line("m" + n + " = f_maximum(m" + n + ", select(m" + n + ", t" + kLanes[c] + ", " + is_channel(e, c) + "));");
    });
    each_texel(e, i, [&] {
      for (int c = 0; c < 4; ++c) e.line("s" + n + " += select(0.0, f_exp(t" + kLanes[c] + " - m" + n + "), " + is_channel(e, c) + ");");
    });
  }
  e.store([](int i) { return "vec4(m" + std::to_string(i) + ", s" + std::to_string(i) + ", 0.0, 0.0)"; });
}

void build_softmax(Emitter& e, const std::string& name) {
  e.function("float", "finish", "x, m, s", name == "softmax" ? "f_exp(x - m) / s" : "x - m - f_log(s)");
  e.store([&](int i) {
    const std::string n = std::to_string(i);
    e.let("vec4", "t" + n, e.at('a', "y", "group", i, "q")).let("vec4", "b" + n, e.at('b', "y", "group", i, "0"));
    std::string out;
    for (const char* lane : kLanes) out += (out.empty() ? "vec4(" : ", ") + std::string("finish(t") + n + lane + ", b" + n + ".x, b" + n + ".y)";
    return out + ")";
  });
}

// An image of two numbers for each pixel of x.
template <Dialect d>
Tensor statistics(const Tensor& x, const char* name, BuildFn build, std::vector<int32_t> integers = {}) {
  const View view(x.shape());
  const Tensor numbers = Tensor::on_device(backend_of(d), DType::float32, {view.rows, view.width, 2});
  launch(d, name, build, std::vector<Bound>{bound(d, x)}, result(d, numbers), integers);
  return numbers;
}

template <Dialect d>
void softmax(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!fit(d, call)) return on_host(call);
  const Tensor sums = statistics<d>(x, "softmax sums", build_softmax_sums);
  launch(d, std::string(call.attrs.op().name), build_softmax, std::vector<Bound>{bound(d, x), bound(d, sums)}, result(d, y), {});
}

// --- layer normalisation ---------------------------------------------------------------------------------------------

// The mean, and 1 / the standard deviation; real 0 is the epsilon.
void build_moments(Emitter& e, const std::string&) {
  for (int i = 0; i < 4; ++i) {
    const std::string n = std::to_string(i), m = "m" + n, s = "s" + n;
    e.var("float", m, "0.0").var("float", s, "0.0");
    each_texel(e, i, [&] { e.line(m + " += t.x + t.y + t.z + t.w;"); });
    e.line(m + " /= float(" + e.channels('a') + ");");
    each_texel(e, i, [&] {
      for (int c = 0; c < 4; ++c) e.line(s + " += select(0.0, (t" + kLanes[c] + " - " + m + ") * (t" + kLanes[c] + " - " + m + "), " + is_channel(e, c) + ");");
    });
    e.line(s + " = inverseSqrt(" + s + " / float(" + e.channels('a') + ") + " + e.real(0) + ");");
  }
  e.store([](int i) { return "vec4(m" + std::to_string(i) + ", s" + std::to_string(i) + ", 0.0, 0.0)"; });
}

// Names are «layerNorm so», with a letter for scale and for offset where they are given.
void build_layer_norm(Emitter& e, const std::string& name) {
  const std::string given = name.substr(10);
  e.store([&](int i) {
    const std::string n = std::to_string(i);
    e.let("vec4", "b" + n, e.at('b', "y", "group", i, "0"));
    std::string value = "(" + e.at('a', "y", "group", i, "q") + " - vec4(b" + n + ".x)) * b" + n + ".y";
    char image = 'c';
    for (char letter : given) value += (letter == 's' ? " * " : " + ") + e.at(image++, "0", "0", 0, "q");
    return value;
  });
}

template <Dialect d>
void layer_norm(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  const std::vector<int> axes = call.attrs.axes("axis", x.rank());
  const auto is_row = [&](const Tensor& t) { return !t || t.shape() == Shape{x.shape().back()}; };
  if (!fit(d, call) || x.rank() == 0 || axes.size() != 1 || axes[0] != x.rank() - 1 || !is_row(call.in[1]) || !is_row(call.in[2])) return by_parts(call);
  const Tensor moments = statistics<d>(x, "moments", build_moments, {bits_of(call.attrs.number("epsilon"))});
  std::vector<Bound> inputs = {bound(d, x), bound(d, moments)};
  std::string name = "layerNorm ";
  for (int i : {1, 2}) {
    if (!call.in[i]) continue;
    name += i == 1 ? 's' : 'o';
    inputs.push_back(bound(d, call.in[i]));
  }
  launch(d, name, build_layer_norm, inputs, result(d, y), {});
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("softmax"), softmax<d>}, {op("logSoftmax"), softmax<d>}, {op("layerNorm"), layer_norm<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(norm, kRows)

}  // namespace gossamer::gpu
