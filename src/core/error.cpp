#include "gossamer/error.h"

#include <cmath>
#include <cstdio>

namespace gossamer {

Error::Error(std::string_view op, std::string_view message) {
  text_.append(op);
  if (!op.empty()) text_.append(": ");
  text_.append(message);
}

void throw_error(std::string_view op, std::string_view message) { throw Error(op, message); }

std::string to_text(int64_t value) { return std::to_string(value); }

std::string to_text(double value) {
  if (value == std::floor(value) && std::abs(value) < 1e15) return to_text(static_cast<int64_t>(value));
  char buffer[32];
  snprintf(buffer, sizeof buffer, "%g", value);
  return buffer;
}

std::string format_text(std::string_view format, std::initializer_list<std::string> args) {
  std::string out;
  auto arg = args.begin();
  for (size_t i = 0; i < format.size(); ++i) {
    if (format.substr(i, 2) == "{}" && arg != args.end()) {
      out += *arg++;
      ++i;
    } else {
      out += format[i];
    }
  }
  return out;
}

}  // namespace gossamer
