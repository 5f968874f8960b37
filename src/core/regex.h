// Regular expressions that are matched in time linear in the text, whatever the pattern: patterns come from model files,
// which are hostile input, and backtracking matchers (std::regex, JavaScript's RegExp) can be made to run for ever.
//
// The syntax is what RE2 and JavaScript share: . [a-z] [^…] [[:alpha:]] \d \w \s \b ^ $ | ( ) (?: ) * + ? {n,m}, lazy
// forms, \xHH \uHHHH, (?i) (?s) (?m), named groups. Texts are UTF-8 and matched by code points.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gossamer {

class Regex {
 public:
  // Throws an Error of `op` when the pattern is not valid.
  Regex(std::string_view op, std::string_view pattern);

  // The leftmost match at or behind byte `start`: for the whole and for each group where it begins and ends, or -1.
  // Empty when there is none. Alternatives that stand first are preferred, as in Perl.
  std::vector<int64_t> find(std::string_view text, size_t start) const;

  struct Set {
    std::vector<std::pair<uint32_t, uint32_t>> ranges;  // sorted
    bool contains(uint32_t c) const;
  };
  enum class Code : uint8_t { kSet, kSplit, kJump, kSave, kTextStart, kTextEnd, kLineStart, kLineEnd, kWordEdge, kNoWordEdge, kMatch };
  // kSet: a = index of the set. kSave: a = place. kJump: to pc + a. kSplit: to pc + a, or else to pc + b.
  struct Instruction {
    Code code;
    int32_t a = 0;
    int32_t b = 0;
  };

 private:
  std::vector<Instruction> program_;
  std::vector<Set> sets_;
  int places_ = 2;
};

// `text` with the first match, or all, replaced. In `rewrite`, $1 and \1 stand for a group, $& and \0 for the match, $$ and
// \\ for themselves.
std::string replace(const Regex& regex, std::string_view text, std::string_view rewrite, bool all);

}  // namespace gossamer
