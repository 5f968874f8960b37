// Patterns to programs, for regex.cpp alone.
#pragma once

#include "core/regex.h"

namespace gossamer {

struct RegexProgram {
  std::vector<Regex::Instruction> instructions;
  std::vector<Regex::Set> sets;
  int places = 2;  // two for each group and for the whole
};
RegexProgram parse_regex(std::string_view op, std::string_view pattern);

// The code point at byte `at`, and its length in bytes. Bytes that are not UTF-8 count as code points beyond Unicode.
struct CodePoint {
  uint32_t value;
  int length;
};
CodePoint code_point_at(std::string_view text, size_t at);

}  // namespace gossamer
