// Softmax and layer normalisation along channels: every element by two numbers of its pixel. Elements of short rows
// work these out for themselves; else there is a pass before that computes them. Batch normalisation with given
// statistics of the channels. Sums of neighbouring channels, for local response normalisation.
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

// --- two numbers for each pixel --------------------------------------------------------------------------------------

// Writes the lines that compute them for pixel x0 + i of image a, as m and s.
using WriteNumbers = void (*)(Emitter& e);

template <WriteNumbers write>
void build_numbers(Emitter& e, const std::string&) {
  e.store_each([&] {
    write(e);
    return std::string("vec4(m, s, 0.0, 0.0)");
  });
}

// The same in a kernel that goes on from there, whose name ends in kAtOnce; otherwise reads them from image b.
constexpr std::string_view kAtOnce = " at once";
bool is_at_once(const std::string& name) { return name.ends_with(kAtOnce); }
void let_numbers(Emitter& e, const std::string& name, WriteNumbers write) {
  if (is_at_once(name)) return write(e);
  e.let("vec4", "numbers", e.at('b', "y", "group", "i", "0"))
      .let("float", "m", "numbers.x")
      .let("float", "s", "numbers.y");
}

// Normalises in[0] by its numbers and `rows`, of a number for each channel.
template <Dialect d>
void normalise(const KernelArgs& call, std::string name, BuildFn build, const char* of_numbers,
               BuildFn build_of_numbers, std::span<const Tensor> rows, std::span<const int32_t> integers) {
  constexpr int64_t kFewReads = 1 << 16;  // a launch takes as long
  const Tensor& x = call.in[0];
  const View view = pixels_view(d, x), two(view.rows, view.width, 2);
  std::vector<Bound> inputs = {bound(d, x, view)};
  Tensor numbers;
  if (int64_t{view.rows} * view.width * view.quads() * view.quads() <= kFewReads) {
    name += kAtOnce;
  } else {
    numbers = Tensor::on_device(backend_of(d), DType::float32, {view.rows, view.width, 2});
    const Bound bound_numbers = result(d, numbers, two, kind_of_numbers(d, two));
    launch(d, of_numbers, build_of_numbers, inputs, bound_numbers, integers);
    inputs.push_back(bound_numbers);
  }
  for (const Tensor& row : rows) inputs.push_back(bound_row(d, row));
  launch(d, name, build, inputs, result(d, call.out[0], view), integers);
}

// --- softmax ---------------------------------------------------------------------------------------------------------

// The largest, and the sum of the exponentials of what is left of each when that is taken away. NaN is not the largest,
// but its exponential is NaN.
void write_softmax_sums(Emitter& e) {
  e.var("vec4", "most", "vec4(-infinity(0.0))").var("vec4", "sums", "vec4(0.0)");
  each_texel(e, [&] {
    std::string inner;
    for (int c = 0; c < 4; ++c) inner += (c ? ", " : "vec4(") + ("select(most.x, t" + std::string(kLanes[c]) + ", " + is_channel(e, c) + ")");
    e.line("most = max(most, " + inner + "));");
  });
  e.let("float", "m", "max(max(most.x, most.y), max(most.z, most.w))");
  each_texel(e, [&] { e.line("sums += keep(power_of_e(t - vec4(m)), " + e.channels('a') + " - 4 * k);"); });
  e.let("float", "s", "sums.x + sums.y + sums.z + sums.w");
}

void use_softmax(Emitter& e) {
  e.function("vec4", "power_of_e", "x",
             e.is_wgsl() ? "select(exp(x), x, (bitcast<vec4i>(x) & vec4i(0x7fffffff)) > vec4i(0x7f800000))"
                         : "mix(exp(x), x, greaterThan(floatBitsToInt(x) & 0x7fffffff, ivec4(0x7f800000)))");
}

void build_softmax_sums(Emitter& e, const std::string& name) {
  use_softmax(e);
  build_numbers<write_softmax_sums>(e, name);
}

void build_softmax(Emitter& e, const std::string& name) {
  use_softmax(e);
  e.store_each([&] {
    let_numbers(e, name, write_softmax_sums);
    e.let("vec4", "v", e.at('a', "y", "group", "i", "q") + " - vec4(m)");
    return std::string(name.starts_with("softmax") ? "power_of_e(v) / s" : "v - vec4(f_log(s))");
  });
}

template <Dialect d>
void softmax(const KernelArgs& call) {
  if (!fit(d, call)) return on_host(call);
  normalise<d>(call, std::string(call.attrs.op().name), build_softmax, "softmax sums", build_softmax_sums, {}, {});
}

// --- layer normalisation ---------------------------------------------------------------------------------------------

// The mean, and 1 / the standard deviation; real 0 is the epsilon.
void write_moments(Emitter& e) {
  const std::string count = "float(" + e.channels('a') + ")";
  e.var("vec4", "sums", "vec4(0.0)").var("vec4", "squares", "vec4(0.0)");
  each_texel(e, [&] { e.line("sums += t;"); });
  e.let("float", "m", "(sums.x + sums.y + sums.z + sums.w) / " + count);
  each_texel(e, [&] {
    e.let("vec4", "apart", "keep(t - vec4(m), " + e.channels('a') + " - 4 * k)");
    e.line("squares += apart * apart;");
  });
  e.let("float", "s",
        "inverseSqrt((squares.x + squares.y + squares.z + squares.w) / " + count + " + " + e.real(0) + ")");
}

// Names are «layerNorm so», with a letter for scale and for offset where they are given.
void build_layer_norm(Emitter& e, const std::string& name) {
  char image = is_at_once(name) ? 'b' : 'c';
  std::string scaled;
  for (char letter : name.substr(10, name.find(' ', 10) - 10)) {
    const char* given = letter == 's' ? "scale" : "offset";
    e.let("vec4", given, e.at(image++, "0", "0", 0, "q"));
    scaled += (letter == 's' ? " * " : " + ") + std::string(given);
  }
  e.store_each([&] {
    let_numbers(e, name, write_moments);
    return "(" + e.at('a', "y", "group", "i", "q") + " - vec4(m)) * s" + scaled;
  });
}

template <Dialect d>
void layer_norm(const KernelArgs& call) {
  const Tensor& x = call.in[0];
  const std::vector<int> axes = call.attrs.axes("axis", x.rank());
  const auto is_row = [&](const Tensor& t) { return !t || t.shape() == Shape{x.shape().back()}; };
  if (!fit(d, call) || x.rank() == 0 || axes.size() != 1 || axes[0] != x.rank() - 1 || !is_row(call.in[1]) || !is_row(call.in[2])) return by_parts(call);
  std::vector<Tensor> rows;
  std::string name = "layerNorm ";
  for (int i : {1, 2}) {
    if (!call.in[i]) continue;
    name += i == 1 ? 's' : 'o';
    rows.push_back(call.in[i]);
  }
  const int32_t epsilon = bits_of(call.attrs.number("epsilon"));
  normalise<d>(call, name, build_layer_norm, "moments", build_numbers<write_moments>, rows, {&epsilon, 1});
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
