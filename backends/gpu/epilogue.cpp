#include "epilogue.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <optional>

#include "formulas.h"
#include "ops/fused.h"

namespace gossamer::gpu {
namespace {

bool is_per_channel(const Tensor& t, int64_t channels) { return t.size() == 1 || (t.size() == channels && t.shape().back() == channels); }

// Activations that keep numbers within bounds, as none does, have one kernel.
constexpr std::string_view kWithin = " within";
bool has_bounds(const std::string& epilogue) { return epilogue.ends_with(kWithin); }

// Gives the bounds, if the activation has no more than these.
std::optional<Parameters> bounds_of(const Activation& activation) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  if (!activation.op) return Parameters{-kInfinity, kInfinity};
  if (activation.op->id == op("relu")) return Parameters{0, kInfinity};
  if (activation.op->id == op("relu6")) return Parameters{0, 6};
  if (activation.op->id == op("clipByValue")) return parameters_of(activation.attrs);
  return std::nullopt;
}

const Formula* activation_in(const std::string& epilogue) {
  const size_t space = epilogue.find(' ');
  return space == std::string::npos || has_bounds(epilogue) ? nullptr
                                                            : formula_of(find_op(epilogue.substr(space + 1))->id);
}

}  // namespace

Epilogue::Epilogue(const KernelArgs& call) {
  if (call.in.size() <= kFusedBias) return;
  const int64_t channels = call.out[0].shape().back();
  const Activation activation = activation_of(call.attrs);
  const bool has_slopes = activation.op && activation.op->id == op("prelu");
  const auto add = [&](const Tensor& t, char letter) {
    is_supported &= is_per_channel(t, channels);
    name += t.size() == 1 && channels != 1 ? static_cast<char>(std::toupper(letter)) : letter;
    images.push_back(t);
  };
  if (call.in[kFusedBias]) add(call.in[kFusedBias], 'b');
  if (call.in[kFusedResidual]) {
    name += 'r';
    images.push_back(call.in[kFusedResidual]);
  }
  if (has_slopes) add(call.in[kFusedSlopes], 's');
  if (const std::optional<Parameters> bounds = bounds_of(activation)) {
    name += kWithin;
    parameters = *bounds;
    return;
  }
  name += " " + std::string(activation.op->name);
  parameters = parameters_of(activation.attrs);
}

Epilogue Epilogue::with_optional_residual() const {
  if (name.find(' ') == std::string::npos) return *this;  // of an op that is not fused
  Epilogue out = *this;
  const size_t at = std::tolower(name[0]) == 'b';
  if (name[at] == 'r') {
    out.name[at] = 'o';
  } else {
    out.name.insert(at, "o");
    out.images.insert(out.images.begin() + at, Tensor());
  }
  return out;
}

std::vector<int32_t> Epilogue::integers() const {
  const size_t at = name.find('o');
  const bool has_residual = at < images.size() && images[at];
  return {bits_of(parameters.p), bits_of(parameters.q), has_residual};
}

void add_images(Dialect d, const Epilogue& epilogue, const View& view, std::vector<Bound>& inputs) {
  for (size_t i = 0; i < epilogue.images.size(); ++i) {
    const Tensor& t = epilogue.images[i];
    const char letter = epilogue.name[i];
    if (letter == 'o' && !t) inputs.push_back(inputs[0]);
    else inputs.push_back(letter == 'r' || letter == 'o' ? bound(d, t, view) : bound_row(d, t));
  }
}

void use_epilogue(Emitter& e, const std::string& epilogue) {
  if (has_bounds(epilogue)) {
    e.function("vec4", "within", "x, low, high",
               e.is_wgsl() ? "select(select(x, low, x < low), high, x > high)"
                           : "mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high))");
  }
  if (const Formula* formula = activation_in(epilogue)) {
    e.function("float", "activate", formula->arity == 1 ? "x, p, q" : "a, b, p, q", in_shader(formula->text));
  }
}

namespace {

// Reads what all pixels share.
void load(Emitter& e, const std::string& epilogue, char first) {
  for (char kind : epilogue.substr(0, epilogue.find(' '))) {
    const char image = first++;
    if (kind == 'r' || kind == 'o') continue;
    const char* name = std::tolower(kind) == 'b' ? "bias" : "slopes";
    e.let("vec4", name, std::isupper(kind) ? "vec4(" + e.at(image, "0", "0", 0, "0") + ".x)" : e.at(image, "0", "0", 0, "q"));
  }
}

// The finished vec4 of pixel x0 + i, whose product is `sum`.
std::string finished(Emitter& e, const std::string& epilogue, std::string sum, const std::string& i, char first) {
  bool has_slopes = false;
  for (char kind : epilogue.substr(0, epilogue.find(' '))) {
    if (kind == 'r') sum += " + " + e.at(first, "y", "group", i, "q");
    if (std::tolower(kind) == 'b') sum += " + bias";
    has_slopes |= std::tolower(kind) == 's';
    ++first;
  }
  if (has_bounds(epilogue)) return "within(" + sum + ", vec4(" + e.real(0) + "), vec4(" + e.real(1) + "))";
  if (!activation_in(epilogue)) return sum;
  e.let("vec4", "f", sum);
  std::string out;
  for (const std::string c : {".x", ".y", ".z", ".w"}) {
    out += (out.empty() ? "vec4(" : ", ") +
           ("activate(f" + c + ", " + (has_slopes ? "slopes" + c + ", " : "") + e.real(0) + ", " + e.real(1) + ")");
  }
  return out + ")";
}

}  // namespace

void begin_sums(Emitter& e, const std::string& epilogue, char first) {
  const auto sum = [](int i) { return "s" + std::to_string(i); };
  for (int i = 0; i < e.pixels(); ++i) e.var("vec4", sum(i), "vec4(0.0)");
  const size_t optional = epilogue.substr(0, epilogue.find(' ')).find('o');
  if (optional == std::string::npos) return;
  e.when(e.integer(2) + " != 0", [&] {
    const auto residual_at = e.at_group("there", static_cast<char>(first + optional), "y", "group", "q");
    for (int i = 0; i < e.pixels(); ++i) e.line(sum(i) + " = " + residual_at(i) + ";");
  });
}

void store_finished(Emitter& e, const std::string& epilogue, char first) {
  load(e, epilogue, first);
  const auto sum = [](int i) { return "s" + std::to_string(i); };
  if (!activation_in(epilogue)) {
    e.store([&](int i) { return finished(e, epilogue, sum(i), std::to_string(i), first); });
    return;
  }
  std::vector<std::string> sums;
  for (int i = 0; i < e.pixels(); ++i) sums.push_back(sum(i));
  e.array("sums", sums);
  e.store_each([&] { return finished(e, epilogue, "sums[i]", "i", first); });
}

void store_finished_one(Emitter& e, const std::string& epilogue, char first) {
  load(e, epilogue, first);
  e.store_one(finished(e, epilogue, "s0", "0", first));
}

}  // namespace gossamer::gpu
