#include "formulas.h"

#include <cctype>
#include <iterator>

namespace gossamer::gpu {
namespace {

struct Function {
  const char* name;
  const char* parameters;
  const char* value;
};

// In an order in which each uses those above it. Seen: exp(NaN) is Infinity, log(0) is -88, pow(-x, y) is pow(x, y), tanh(88)
// is NaN (SwiftShader); max(NaN, x) is x (everywhere); x != x is folded to false (WGSL); inverse hyperbolic functions give
// numbers outside of their domains (SwiftShader); exp(x) - 1 and log(1 + x) lose small x (everywhere).
constexpr Function kFunctions[] = {
    {"infinity", "sign", "from_bits(bits(sign) | 0x7f800000)"},                    // of a sign that is ±1.0 or ±0.0
    {"not_a_number", "x", "from_bits(bits(x) | 0x7fc00000)"},
    {"keep_nan", "x, y", "select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000)"},     // y, or x where it is NaN
    {"select_nan", "x, y, z", "keep_nan(x, keep_nan(y, z))"},                      // z, or that of x and y which is NaN
    {"f_floor", "x", "floor(x)"},
    {"f_ceil", "x", "ceil(x)"},
    {"f_abs", "x", "abs(x)"},
    {"f_sqrt", "x", "keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0))"},
    {"f_exp", "x", "keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284))"},
    {"f_expm1", "x", "select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1)"},
    {"f_log", "x", "keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0))"},
    {"f_log1p", "x", "select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05)"},
    {"f_tanh", "x", "keep_nan(x, tanh(clamp(x, -15.0, 15.0)))"},
    {"f_sin", "x", "keep_nan(x, sin(x - 6.2831855 * floor(x * 0.15915494 + 0.5)))"},
    {"f_cos", "x", "keep_nan(x, cos(x - 6.2831855 * floor(x * 0.15915494 + 0.5)))"},
    {"f_tan", "x", "f_sin(x) / f_cos(x)"},
    {"f_asin", "x", "keep_nan(x, select(asin(x), not_a_number(x), abs(x) > 1.0))"},
    {"f_acos", "x", "keep_nan(x, select(acos(x), not_a_number(x), abs(x) > 1.0))"},
    {"f_atan", "x", "keep_nan(x, atan(x))"},
    {"f_sinh", "x", "0.5 * (f_expm1(x) - f_expm1(-x))"},
    {"f_cosh", "x", "0.5 * (f_exp(x) + f_exp(-x))"},
    {"f_asinh", "x", "select(1.0, -1.0, x < 0.0) * f_log1p(abs(x) + x * x / (1.0 + f_sqrt(x * x + 1.0)))"},
    {"f_acosh", "x", "f_log(x + f_sqrt(x * x - 1.0))"},
    {"f_atanh", "x", "0.5 * (f_log1p(x) - f_log1p(-x))"},
    // Source: Abramowitz and Stegun, 7.1.26; error below 1.5e-7.
    {"erf_tail", "t", "t * (0.25482959 + t * (-0.28449674 + t * (1.4214137 + t * (-1.4531520 + t * 1.0614054))))"},
    {"f_erf", "x", "keep_nan(x, select(1.0, -1.0, x < 0.0) * (1.0 - erf_tail(1.0 / (1.0 + 0.3275911 * min(abs(x), 9.0))) * exp(-min(x * x, 80.0))))"},
    {"f_divide", "x, y", "x / y"},
    {"f_floor_divide", "x, y", "floor(x / y)"},
    // Of whole numbers: the quotient may be wrong by one, which its remainder tells.
    {"near_quotient", "x, y", "floor(x / y)"},
    {"f_whole_quotient", "x, y", "select(near_quotient(x, y) + floor((x - near_quotient(x, y) * y + select(-0.5, 0.5, y > 0.0)) / y), 0.0, y == 0.0)"},
    {"f_floor_modulo", "x, y", "x - floor(x / y) * y"},
    {"f_maximum", "x, y", "select_nan(x, y, max(x, y))"},
    {"f_minimum", "x, y", "select_nan(x, y, min(x, y))"},
    {"is_whole", "x", "select(0.0, 1.0, floor(x) == x)"},
    {"sign_of_power", "x, y", "select(1.0, -1.0, x < 0.0 && is_whole(y * 0.5) == 0.0)"},
    {"some_power", "x, y", "select(sign_of_power(x, y) * pow(abs(x), y), not_a_number(x), x < 0.0 && is_whole(y) == 0.0)"},
    {"power_of_zero", "y", "select(0.0, infinity(0.0 * y * y), y < 0.0)"},
    {"f_power", "x, y", "select_nan(x, y, select(select(some_power(x, y), power_of_zero(y), x == 0.0), 1.0, y == 0.0))"},
};

struct Spelling {
  const char *name, *glsl, *wgsl;
};
// Functions that the languages spell differently, or that are not of float alone.
constexpr Spelling kSpellings[] = {
    {"f_round_even", "float f_round_even(float x) { return roundEven(x); }\n", "fn f_round_even(x: f32) -> f32 { return round(x); }\n"},
    {"f_atan2", "float f_atan2(float y, float x) { return select_nan(x, y, atan(y, x)); }\n", "fn f_atan2(y: f32, x: f32) -> f32 { return select_nan(x, y, atan2(y, x)); }\n"},
    {"f_select", "float f_select(float f, float t, bool c) { return select(f, t, c); }\n", "fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }\n"},
    {"f_is_inf", "bool f_is_inf(float x) { return (bits(x) & 0x7fffffff) == 0x7f800000; }\n", "fn f_is_inf(x: f32) -> bool { return (bits(x) & 0x7fffffff) == 0x7f800000; }\n"},
    {"f_is_finite", "bool f_is_finite(float x) { return (bits(x) & 0x7f800000) != 0x7f800000; }\n", "fn f_is_finite(x: f32) -> bool { return (bits(x) & 0x7f800000) != 0x7f800000; }\n"},
    {"f_is_nan", "bool f_is_nan(float x) { return (bits(x) & 0x7fffffff) > 0x7f800000; }\n", "fn f_is_nan(x: f32) -> bool { return (bits(x) & 0x7fffffff) > 0x7f800000; }\n"},
};

std::string definition(Dialect dialect, const Function& f) {
  const bool wgsl = dialect == Dialect::kWgsl;
  std::string parameters = f.parameters;
  std::string list;
  for (size_t from = 0; from < parameters.size();) {
    const size_t comma = parameters.find(", ", from);
    const std::string name = parameters.substr(from, comma - from);
    list += (list.empty() ? "" : ", ") + (wgsl ? name + ": f32" : "float " + name);
    from = comma == std::string::npos ? parameters.size() : comma + 2;
  }
  if (wgsl) return "fn " + std::string(f.name) + "(" + list + ") -> f32 { return " + f.value + "; }\n";
  return "float " + std::string(f.name) + "(" + list + ") { return " + f.value + "; }\n";
}

}  // namespace

bool has_call(std::string_view text, std::string_view name) {
  const auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
  for (size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const size_t end = at + name.size();
    if ((at == 0 || !is_word(text[at - 1])) && end < text.size() && text[end] == '(') return true;
  }
  return false;
}

std::string formula_functions(Dialect dialect, std::string_view users) {
  std::string text(users), out;  // later functions call earlier ones
  const auto add = [&](std::string_view name, const std::string& definition) {
    if (!has_call(text, name)) return;
    text += definition;
    out = definition + out;
  };
  for (auto s = std::rbegin(kSpellings); s != std::rend(kSpellings); ++s) add(s->name, dialect == Dialect::kWgsl ? s->wgsl : s->glsl);
  for (auto f = std::rbegin(kFunctions); f != std::rend(kFunctions); ++f) add(f->name, definition(dialect, *f));
  return out;
}

std::string in_shader(std::string_view formula) {
  std::string out;
  for (size_t i = 0; i < formula.size();) {
    size_t end = i;
    while (end < formula.size() && (std::isalnum(static_cast<unsigned char>(formula[end])) || formula[end] == '_')) ++end;
    if (end == i) {
      out += formula[i++];
      continue;
    }
    const bool is_call = end < formula.size() && formula[end] == '(' && std::isalpha(static_cast<unsigned char>(formula[i]));
    out += (is_call ? "f_" : "") + std::string(formula.substr(i, end - i));
    i = end;
  }
  return out;
}

}  // namespace gossamer::gpu
