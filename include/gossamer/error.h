// Errors name the op first, then what came and what was wanted: «conv2d: x has 3 channels but filter expects 4».
#pragma once

#include <cstdint>
#include <exception>
#include <initializer_list>
#include <string>
#include <string_view>

namespace gossamer {

class Error : public std::exception {
 public:
  Error(std::string_view op, std::string_view message);
  const char* what() const noexcept override { return text_.c_str(); }

 private:
  std::string text_;
};

// Thrown when the elements of a captured tensor are asked for: they do not exist yet. Whoever captures falls back to
// running eagerly from there.
class NeedsValue : public Error {
 public:
  explicit NeedsValue(std::string_view op) : Error(op, "needs the values of a tensor that is being captured") {}
};

// What may stand in a message. Shapes and dtypes add their own overloads.
std::string to_text(int64_t value);
std::string to_text(double value);
inline std::string to_text(int value) { return to_text(static_cast<int64_t>(value)); }
inline std::string to_text(size_t value) { return to_text(static_cast<int64_t>(value)); }
inline std::string to_text(std::string_view value) { return std::string(value); }
inline std::string to_text(const std::string& value) { return value; }
inline std::string to_text(const char* value) { return value; }
inline std::string to_text(bool value) { return value ? "true" : "false"; }

// `format` with each {} replaced by the next argument.
std::string format_text(std::string_view format, std::initializer_list<std::string> args);

template <class... Args>
std::string text(std::string_view format, const Args&... args) {
  return format_text(format, {to_text(args)...});
}

[[noreturn]] void throw_error(std::string_view op, std::string_view message);

// Throws Error: fail("conv2d", "x has {} channels but filter expects {}", 3, 4).
template <class... Args>
[[noreturn]] void fail(std::string_view op, std::string_view format, const Args&... args) {
  throw_error(op, format_text(format, {to_text(args)...}));
}

}  // namespace gossamer
