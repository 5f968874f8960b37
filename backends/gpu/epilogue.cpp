#include "epilogue.h"

#include <algorithm>
#include <cctype>

#include "formulas.h"
#include "ops/fused.h"

namespace gossamer::gpu {
namespace {

bool is_per_channel(const Tensor& t, int64_t channels) { return t.size() == 1 || (t.size() == channels && t.shape().back() == channels); }

const Formula* activation_in(const std::string& epilogue) {
  const size_t space = epilogue.find(' ');
  return space == std::string::npos ? nullptr : formula_of(find_op(epilogue.substr(space + 1))->id);
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
  if (!activation.op) return;
  name += " " + std::string(activation.op->name);
  parameters = parameters_of(activation.attrs);
}

void add_images(Dialect d, const Epilogue& epilogue, const View& view, std::vector<Bound>& inputs) {
  for (size_t i = 0; i < epilogue.images.size(); ++i) {
    const Tensor& t = epilogue.images[i];
    inputs.push_back(epilogue.name[i] == 'r' ? bound(d, t, view) : bound_row(d, t));
  }
}

void use_epilogue(Emitter& e, const std::string& epilogue) {
  if (const Formula* formula = activation_in(epilogue)) {
    e.function("float", "activate", formula->arity == 1 ? "x, p, q" : "a, b, p, q", in_shader(formula->text));
  }
}

void load_epilogue(Emitter& e, const std::string& epilogue, char first) {
  for (char kind : epilogue.substr(0, epilogue.find(' '))) {
    const char image = first++;
    if (kind == 'r') continue;
    const char* name = std::tolower(kind) == 'b' ? "bias" : "slopes";
    e.let("vec4", name, std::isupper(kind) ? "vec4(" + e.at(image, "0", "0", 0, "0") + ".x)" : e.at(image, "0", "0", 0, "q"));
  }
}

std::string finished(Emitter& e, const std::string& epilogue, const std::string& value, int i, char first) {
  std::string sum = value;
  bool has_slopes = false;
  for (char kind : epilogue.substr(0, epilogue.find(' '))) {
    if (kind == 'r') sum += " + " + e.at(first, "y", "group", i, "q");
    if (std::tolower(kind) == 'b') sum += " + bias";
    has_slopes |= std::tolower(kind) == 's';
    ++first;
  }
  if (!activation_in(epilogue)) return sum;
  const std::string f = "f" + std::to_string(i);
  e.let("vec4", f, sum);
  std::string out;
  for (const std::string c : {".x", ".y", ".z", ".w"}) {
    out += (out.empty() ? "vec4(" : ", ") + ("activate(" + f + c + ", " + (has_slopes ? "slopes" + c + ", " : "") + e.real(0) + ", " + e.real(1) + ")");
  }
  return out + ")";
}

}  // namespace gossamer::gpu
