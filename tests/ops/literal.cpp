#include "literal.h"

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <random>
#include <stdexcept>

#include "core/convert.h"

namespace gossamer::test {
namespace {

struct TypeName {
  const char* text;
  DType dtype;
};
constexpr TypeName kTypes[] = {
    {"f32", DType::float32}, {"i32", DType::int32},   {"bool", DType::boolean}, {"c64", DType::complex64}, {"str", DType::string},
    {"f16", DType::float16}, {"bf16", DType::bfloat16}, {"f64", DType::float64}, {"i8", DType::int8},      {"i16", DType::int16},
    {"i64", DType::int64},   {"u8", DType::uint8},    {"u16", DType::uint16},   {"u32", DType::uint32},    {"u64", DType::uint64},
    {"i4", DType::int4},     {"u4", DType::uint4},
};

class Parser {
 public:
  explicit Parser(const std::string& text) : text_(text), at_(text_.c_str()) {}

  [[noreturn]] void wrong(const char* wanted) { throw std::runtime_error("expected " + std::string(wanted) + " at «" + at_ + "» in " + text_); }
  void space() { while (*at_ == ' ') ++at_; }
  bool accept(char c) {
    space();
    if (*at_ != c) return false;
    ++at_;
    return true;
  }
  void expect(char c) { if (!accept(c)) wrong(std::string(1, c).c_str()); }
  bool at_end() { space(); return !*at_; }
  std::string until(char c) {
    std::string s;
    while (*at_ && *at_ != c) s += *at_++;
    expect(c);
    return s;
  }
  double number() {
    char* end;
    const double value = std::strtod(at_, &end);
    if (end == at_) wrong("a number");
    at_ = end;
    space();
    return value;
  }
  std::string quoted() {
    expect('\'');
    return until('\'');
  }

  Tensor tensor() {
    space();
    const TypeName* type = nullptr;
    for (const TypeName& t : kTypes) {
      const size_t n = std::strlen(t.text);
      if (!std::strncmp(at_, t.text, n) && at_[n] == '[') type = &t;
    }
    if (!type) wrong("a tensor");
    at_ += std::strlen(type->text) + 1;
    Shape shape;
    while (!accept(']')) {
      shape.push_back(static_cast<int64_t>(number()));
      accept(',');
    }
    const Tensor t = Tensor::empty(type->dtype, shape);
    const int64_t count = shape.size() * (type->dtype == DType::complex64 ? 2 : 1);
    if (*at_ == '{') values(t, count);
    else random(t, count);
    return t;
  }

  Attr attr() {
    space();
    if (*at_ == '\'') return Attr(std::string_view(quoted()));
    if (*at_ == '[') {
      std::vector<double> numbers;
      list(numbers);
      return Attr(std::move(numbers));
    }
    if (!std::strncmp(at_, "true", 4)) return at_ += 4, Attr(true);
    if (!std::strncmp(at_, "false", 5)) return at_ += 5, Attr(false);
    return Attr(number());
  }

 private:
  void values(const Tensor& t, int64_t count) {
    expect('{');
    for (int64_t i = 0; i < count; ++i) {
      if (i) expect(',');
      space();
      if (t.dtype() == DType::string) {
        t.strings()[i] = quoted();
      } else if (is_float(t.dtype()) || t.dtype() == DType::complex64) {
        const double value = number();
        store_doubles(&value, t, i, 1);
      } else {
        char* end;
        const int64_t value = std::strtoll(at_, &end, 10);
        if (end == at_) wrong("an integer");
        at_ = end;
        store_ints(&value, t, i, 1);
      }
    }
    expect('}');
  }

  void random(const Tensor& t, int64_t count) {
    if (t.dtype() == DType::string) wrong("{'…'}");
    const bool real = is_float(t.dtype()) || t.dtype() == DType::complex64, boolean = t.dtype() == DType::boolean;
    double low = real ? -1 : 0, high = real ? 1 : boolean ? 2 : 10;
    if (*at_ == ':') {
      ++at_;
      const std::string range = at_;
      const size_t dots = range.find("..");
      low = std::atof(range.substr(0, dots).c_str());
      at_ += dots + 2;
      high = number();
    }
    std::mt19937 engine(static_cast<unsigned>(17 + seed_++));
    for (int64_t i = 0; i < count; ++i) {
      double value = low + (high - low) * (engine() / 4294967296.0);
      if (!real) value = std::floor(value);
      store_doubles(&value, t, i, 1);
    }
  }

  void list(std::vector<double>& numbers) {
    expect('[');
    while (!accept(']')) {
      space();
      if (*at_ == '[') list(numbers);
      else numbers.push_back(number());
      accept(',');
    }
  }

  std::string text_;
  const char* at_;
  int seed_ = 0;
};

std::string json_number(double v) {
  if (std::isnan(v)) return "\"NaN\"";
  if (std::isinf(v)) return v > 0 ? "\"Infinity\"" : "\"-Infinity\"";
  if (v == 0 && std::signbit(v)) return "\"-0\"";
  char buffer[40];
  snprintf(buffer, sizeof buffer, "%.17g", v);
  return buffer;
}

std::string json_text(const std::string& s) {
  std::string out = "\"";
  for (char c : s) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) < 32) {
      char buffer[8];
      snprintf(buffer, sizeof buffer, "\\u%04x", c);
      out += buffer;
    } else {
      out += c;
    }
  }
  return out + "\"";
}

}  // namespace

Call parse_call(const std::string& text) {
  Parser parser(text);
  const std::string name = parser.until('(');
  const Op* op = find_op(name);
  if (!op) throw std::runtime_error("no op " + name);
  Call call{op, {}, Attrs(*op)};
  bool first = true, ended = parser.accept(')');
  for (const Param& param : op->params) {
    if (!ended && !first && !parser.accept(',')) {
      parser.expect(')');
      ended = true;
    }
    first = false;
    const bool left_out = ended || parser.accept('_');
    if (param.kind == Param::kAttr) {
      call.attrs.push_back(left_out ? Attr() : parser.attr());
    } else if (param.kind == Param::kTensor) {
      call.in.push_back(left_out ? Tensor() : parser.tensor());
    } else {
      parser.expect('(');
      while (!parser.accept(')')) {
        call.in.push_back(parser.tensor());
        parser.accept(',');
      }
    }
  }
  if (!ended) parser.expect(')');
  return call;
}

Tensors parse_outputs(const std::string& text) {
  Parser parser(text);
  Tensors out;
  do out.push_back(parser.tensor());
  while (parser.accept(';'));
  return out;
}

std::string json_of(const Tensor& t) {
  std::string out = "{\"dtype\":\"" + to_text(t.dtype()) + "\",\"shape\":" + to_text(t.shape()) + ",\"values\":[";
  const int64_t count = t.size() * (t.dtype() == DType::complex64 ? 2 : 1);
  for (int64_t i = 0; i < count; ++i) {
    if (i) out += ",";
    if (t.dtype() == DType::string) {
      out += json_text(t.strings()[i]);
    } else {
      double value;
      load_doubles(t, i, 1, &value);
      out += json_number(value);
    }
  }
  return out + "]}";
}

// Pairs where the parameter's type is a list of pairs: the core has them flat.
std::string json_of_pairs(const Attr& attr) {
  std::string out = "[";
  for (size_t i = 0; i + 1 < attr.numbers.size(); i += 2) {
    out += (i ? ",[" : "[") + json_number(attr.numbers[i]) + "," + json_number(attr.numbers[i + 1]) + "]";
  }
  return out + "]";
}

std::string json_of(const Attr& attr) {
  if (attr.kind == Attr::kNumber) return json_number(attr.number);
  if (attr.kind == Attr::kBool) return attr.number != 0 ? "true" : "false";
  if (attr.kind == Attr::kText) return json_text(attr.text);
  if (attr.kind != Attr::kNumbers) return "null";
  std::string out = "[";
  for (double v : attr.numbers) out += (out.size() > 1 ? "," : "") + json_number(v);
  return out + "]";
}

std::string json_of(const std::string& name, const Call& call, const Tensors& outputs, double tolerance) {
  std::string out = "{\"op\":\"" + std::string(call.op->name) + "\",\"case\":" + json_text(name) + ",\"tolerance\":" + json_number(tolerance) + ",\"args\":[";
  size_t input = 0;
  int attr = 0;
  const size_t list = call.in.size() - (call.op->inputs - 1);
  for (const Param& param : call.op->params) {
    if (&param != &call.op->params[0]) out += ",";
    if (param.kind == Param::kAttr) {
      const bool pairs = param.type.find("][") != std::string_view::npos || param.type.find("Array<[") != std::string_view::npos;
      const Attr& value = call.attrs[attr++];
      out += pairs && value.kind == Attr::kNumbers ? json_of_pairs(value) : json_of(value);
    } else if (param.kind == Param::kTensor) {
      const Tensor& t = call.in[input++];
      out += t ? json_of(t) : "null";
    } else {
      out += "[";
      for (size_t i = 0; i < list; ++i) out += (i ? "," : "") + json_of(call.in[input++]);
      out += "]";
    }
  }
  out += "],\"outputs\":[";
  for (size_t i = 0; i < outputs.size(); ++i) out += (i ? "," : "") + json_of(outputs[i]);
  return out + "]}\n";
}

}  // namespace gossamer::test
