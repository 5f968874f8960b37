// Elementwise ops on float32 and bool, from the formulas of ops/elementwise.def, with broadcasting; chains of them; casts.
#include "ops/elementwise.h"

#include <algorithm>
#include <cctype>

#include "../formulas.h"
#include "../kernels.h"
#include "core/packed.h"
#include "gossamer/ops.h"
#include "ops/chain.h"

namespace gossamer::gpu {
namespace {

// How an operand lies to the result: 's'ame shape, one number, one per 'c'hannel, one per 'p'ixel; 0: otherwise.
char operand_mode(Dialect d, const Tensor& operand, const Tensor& result) {
  if (operand.shape() == result.shape()) return 's';
  if (operand.size() == 1) return '1';
  const View in(d, operand.shape()), out(d, result.shape());
  if (in.channels == out.channels && operand.size() == in.channels) return 'c';
  if (in.channels == 1 && in.width == out.width && in.rows == out.rows) return 'p';
  return 0;
}

// The vec4 of an operand at pixel x0 + i.
std::string operand_at(const Emitter& e, char image, char mode) {
  if (mode == 's') return e.at(image, "y", "group", "i", "q");
  if (mode == 'c') return e.at(image, "0", "0", 0, "q");
  return "vec4(" + (mode == '1' ? e.at(image, "0", "0", 0, "0") : e.at(image, "y", "group", "i", "0")) + ".x)";
}

// The inputs as images, and how they lie, a letter for each. What lies otherwise is broadcast before. All are in the view in
// which the first of them lies that has the shape of the result.
struct Operands {
  Operands(Dialect d, const KernelArgs& call) : view(d, call.out[0].shape()) {
    for (const Tensor& t : call.in) {
      const char mode = operand_mode(d, t, call.out[0]);
      if (mode == 's' && modes.find('s') == std::string::npos) view = pixels_view(d, t);
      tensors.push_back(mode ? t : ops::broadcast_to(t, call.out[0].shape()));
      modes += mode ? mode : 's';
    }
    for (size_t i = 0; i < modes.size(); ++i) {
      if (modes[i] == 's') images.push_back(bound(d, tensors[i], view));
      else if (modes[i] == 'p') images.push_back(bound(d, tensors[i], View(view.rows, view.width, 1)));
      else images.push_back(bound_row(d, tensors[i]));
    }
  }
  View view;
  Tensors tensors;
  std::vector<Bound> images;
  std::string modes;
};

// A formula of + - * alone serves whole texels.
bool is_arithmetic(const Formula& formula) {
  const std::string_view text = formula.text;
  return !gives_bool(formula.result) && text.find_first_of("/<>=.") == std::string_view::npos &&
         std::none_of(text.begin(), text.end(), [](char c) { return std::isalpha(static_cast<unsigned char>(c)) && c != 'a' && c != 'b' && c != 'x'; });
}

// Makes a function of the formula.
void define(Emitter& e, const std::string& name, const Formula& formula) {
  const std::string operands = formula.arity == 1 ? "x" : "a, b";
  if (is_arithmetic(formula)) return e.function("vec4", name, operands, formula.text), void();
  const std::string text = in_shader(formula.text);
  e.function("float", name, operands + ", p, q", gives_bool(formula.result) ? "select(0.0, 1.0, " + text + ")" : text);
}

// Its vec4 for vec4 operands; p and q are the kernel's integers from `first` on.
std::string applied(const Emitter& e, const std::string& name, const Formula& formula, std::initializer_list<std::string> operands, int first) {
  std::string out;
  const std::vector<std::string> parts = is_arithmetic(formula) ? std::vector<std::string>{""} : std::vector<std::string>{".x", ".y", ".z", ".w"};
  for (const std::string& part : parts) {
    std::string arguments;
    for (const std::string& operand : operands) {
      if (!operand.empty()) arguments += (arguments.empty() ? "" : ", ") + operand + part;
    }
    if (!part.empty()) arguments += ", " + e.real(first) + ", " + e.real(first + 1);
    out += (out.empty() ? "" : ", ") + name + "(" + arguments + ")";
  }
  return parts.size() == 1 ? out : "vec4(" + out + ")";
}

// --- one op ----------------------------------------------------------------------------------------------------------

// Of int32, which floats divide without being exact.
struct WholeFormula {
  OpId op;
  Formula formula;
};
constexpr WholeFormula kWholeFormulas[] = {
    {op("div"), {2, ElementwiseResult::kSame, "whole_quotient(a, b)"}},
    {op("floorDiv"), {2, ElementwiseResult::kSame, "whole_quotient(a, b)"}},
    {op("mod"), {2, ElementwiseResult::kSame, "a - whole_quotient(a, b) * b"}},
};
const Formula* whole_formula(OpId id) {
  const auto found = std::find_if(std::begin(kWholeFormulas), std::end(kWholeFormulas), [&](const WholeFormula& row) { return row.op == id; });
  return found == std::end(kWholeFormulas) ? nullptr : &found->formula;
}

// Those whose formula is as good for int32.
bool serves_whole_numbers(OpId id) {
  constexpr OpId kOps[] = {op("add"), op("sub"), op("mul"), op("maximum"), op("minimum"), op("squaredDifference"), op("neg"), op("abs"), op("sign"), op("square")};
  return gives_bool(formula_of(id)->result) || std::find(std::begin(kOps), std::end(kOps), id) != std::end(kOps);
}

// Names are «op modes», as in «add sc», or «op modes whole».
void build(Emitter& e, const std::string& name) {
  const size_t space = name.find(' '), end = name.find(' ', space + 1);
  const OpId id = find_op(name.substr(0, space))->id;
  const Formula& formula = end == std::string::npos ? *formula_of(id) : *whole_formula(id);
  const std::string modes = name.substr(space + 1, end - space - 1);
  define(e, "formula", formula);
  e.store_each([&] {
    for (size_t k = 0; k < modes.size(); ++k) e.let("vec4", std::string(1, "vw"[k]), operand_at(e, static_cast<char>('a' + k), modes[k]));
    return applied(e, "formula", formula, {"v", modes.size() > 1 ? "w" : ""}, 0);
  });
}

template <Dialect d>
void elementwise(const KernelArgs& call) {
  const OpId id = call.attrs.op().id;
  const bool is_whole = call.in[0].dtype() == DType::int32, has_own = is_whole && whole_formula(id);
  const bool takes = is_whole ? (has_own || serves_whole_numbers(id)) && fit_computed(d, call) : fit(d, call);
  if (!takes) return on_host(call);
  const Operands operands(d, call);
  const Parameters given = parameters_of(call.attrs);
  launch(d, std::string(call.attrs.op().name) + " " + operands.modes + (has_own ? " whole" : ""), build, operands.images, result(d, call.out[0], operands.view),
         std::vector<int32_t>{bits_of(given.p), bits_of(given.q)});
}

// --- chains ----------------------------------------------------------------------------------------------------------

constexpr int kMostImages = 7;  // with the result all that WebGPU promises

// Names are «chain modes steps», each step op(operand,operand).
void build_chain(Emitter& e, const std::string& name) {
  const size_t start = name.find(' ') + 1, end = name.find(' ', start);
  const std::string modes = name.substr(start, end - start);
  Attrs attrs(op_of(op("chain")));
  attrs.push_back(std::string_view(name).substr(end + 1));
  const std::vector<ChainStep> steps = chain_steps(attrs, static_cast<int>(modes.size()));
  for (size_t s = 0; s < steps.size(); ++s) define(e, "step" + std::to_string(s), *formula_of(steps[s].op->id));
  e.store_each([&] {
    for (size_t k = 0; k < modes.size(); ++k) e.let("vec4", "v" + std::to_string(k), operand_at(e, static_cast<char>('a' + k), modes[k]));
    for (size_t s = 0; s < steps.size(); ++s) {
      const auto operand = [&](int k) { return steps[s].operands[k] < 0 ? "" : "v" + std::to_string(steps[s].operands[k]); };
      e.let("vec4", "v" + std::to_string(modes.size() + s),
            applied(e, "step" + std::to_string(s), *formula_of(steps[s].op->id), {operand(0), operand(1)}, static_cast<int>(2 * s)));
    }
    return "v" + std::to_string(modes.size() + steps.size() - 1);
  });
}

template <Dialect d>
void chain(const KernelArgs& call) {
  if (!fit(d, call) || call.in.size() > kMostImages) return by_parts(call);
  const Operands operands(d, call);
  std::string program;
  std::vector<int32_t> integers;
  for (const ChainStep& step : chain_steps(call.attrs, static_cast<int>(call.in.size()))) {
    const std::string second = step.operands[1] < 0 ? "" : "," + std::to_string(step.operands[1]);
    program += " " + std::string(step.op->name) + "(" + std::to_string(step.operands[0]) + second + ")";
    const Parameters given = parameters_of(step.attrs);
    integers.insert(integers.end(), {bits_of(given.p), bits_of(given.q)});
  }
  launch(d, "chain " + operands.modes + program, build_chain, operands.images, result(d, call.out[0], operands.view), integers);
}

// --- where, cast -----------------------------------------------------------------------------------------------------

void build_where(Emitter& e, const std::string& name) {
  const std::string modes = name.substr(6);
  e.function("vec4", "choose", "c, a, b", "vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0))");
  e.store_each([&] { return "choose(" + operand_at(e, 'a', modes[0]) + ", " + operand_at(e, 'b', modes[1]) + ", " + operand_at(e, 'c', modes[2]) + ")"; });
}

template <Dialect d>
void where(const KernelArgs& call) {
  if (!fit_computed(d, call)) return on_host(call);
  const Operands operands(d, call);
  launch(d, "where " + operands.modes, build_where, operands.images, result(d, call.out[0], operands.view), {});
}

// Names are «cast to», of float32, int32 and bool.
void build_cast(Emitter& e, const std::string& name) {
  const std::string to = name.substr(5);
  e.function("float", "converted", "x", to == "bool" ? "select(0.0, 1.0, x != 0.0)" : to == "int32" ? "trunc(x)" : "x");
  e.store_each([&] {
    e.let("vec4", "v", e.at('a', "y", "group", "i", "q"));
    return std::string("vec4(converted(v.x), converted(v.y), converted(v.z), converted(v.w))");
  });
}

template <Dialect d>
void cast(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  // Integers stay where they are, unless floats are asked for.
  const bool stays = x.dtype() == DType::int32 && (y.dtype() == DType::int32 || (y.dtype() == DType::boolean && is_on_host(*x.storage())));
  if (stays || !fits(d, as_float(x.dtype()), x.shape()) || !fits(d, as_float(y.dtype()), y.shape())) return on_host(call);
  const View view = pixels_view(d, x);
  launch(d, "cast " + std::string(name_of(y.dtype())), build_cast, std::vector<Bound>{bound(d, x, view)}, result(d, y, view), {});
}

template <Dialect d>
constexpr Kernel kRows[] = {
#define ROW(name) {op(#name), elementwise<d>}
    ROW(abs), ROW(neg), ROW(sign), ROW(floor), ROW(ceil), ROW(round), ROW(step), ROW(clipByValue), ROW(square), ROW(sqrt), ROW(rsqrt),
    ROW(reciprocal), ROW(exp), ROW(expm1), ROW(log), ROW(log1p), ROW(erf), ROW(sin), ROW(cos), ROW(tan), ROW(asin), ROW(acos), ROW(atan),
    ROW(sinh), ROW(cosh), ROW(tanh), ROW(asinh), ROW(acosh), ROW(atanh), ROW(relu), ROW(relu6), ROW(leakyRelu), ROW(prelu), ROW(elu),
    ROW(selu), ROW(sigmoid), ROW(logSigmoid), ROW(softplus), ROW(hardSigmoid), ROW(hardSwish), ROW(silu), ROW(mish), ROW(gelu),
    ROW(geluTanh), ROW(add), ROW(sub), ROW(mul), ROW(div), ROW(divNoNan), ROW(floorDiv), ROW(mod), ROW(pow), ROW(maximum), ROW(minimum),
    ROW(squaredDifference), ROW(atan2), ROW(isNaN), ROW(isInf), ROW(isFinite), ROW(equal), ROW(notEqual), ROW(greater), ROW(greaterEqual),
    ROW(less), ROW(lessEqual), ROW(logicalNot), ROW(logicalAnd), ROW(logicalOr), ROW(logicalXor),
#undef ROW
    {op("chain"), chain<d>},
    {op("where"), where<d>},
    {op("cast"), cast<d>},
};

}  // namespace

GOSSAMER_GPU_KERNELS(elementwise, kRows)

}  // namespace gossamer::gpu
