// Regular expressions that are matched in time linear in the text, whatever the pattern: patterns come from model files,
// which are hostile input, and backtracking matchers (std::regex, JavaScript's RegExp) can be made to run for ever.
//
// The syntax is what RE2 and JavaScript share: . [a-z] [^…] [[:alpha:]] \d \w \s \b ^ $ | ( ) (?: ) * + ? {n,m}, lazy
// forms, \xHH \uHHHH, (?i) (?s) (?m), named groups. Texts are UTF-8 and matched by code points.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gossamer {

class Regex {
 public:
  // Throws an Error of `op` when the pattern is not valid.
  Regex(std::string_view op, std::string_view pattern);

  using Places = std::vector<int64_t>;

  // The leftmost match at or behind byte `start`: for the whole and for each group where it begins and ends, or -1.
  // Empty when there is none. Alternatives that stand first are preferred, as in Perl. Valid until the next call, which works in
  // the same memory. Without `groups` it tells of the whole alone, which is quicker.
  const Places& find(std::string_view text, size_t start, bool groups);

  class Set {
   public:
    explicit Set(std::vector<std::pair<uint32_t, uint32_t>> sorted);
    bool contains(uint32_t c) const { return c < 128 ? ascii_[c >> 6] >> (c & 63) & 1 : beyond_ascii(c); }
    bool reaches_beyond_ascii() const { return !ranges_.empty() && ranges_.back().second >= 128; }

   private:
    bool beyond_ascii(uint32_t c) const;
    std::vector<std::pair<uint32_t, uint32_t>> ranges_;
    uint64_t ascii_[2] = {};  // a bit for each
  };
  enum class Code : uint8_t { kSet, kSplit, kJump, kSave, kTextStart, kTextEnd, kLineStart, kLineEnd, kWordEdge, kNoWordEdge, kMatch };
  // kSet: a = index of the set. kSave: a = place. kJump: to pc + a. kSplit: to pc + a, or else to pc + b.
  struct Instruction {
    Code code;
    int32_t a = 0;
    int32_t b = 0;
  };

 private:
  // Ways through the program, best first, each stopped at a set or a match, and what the groups of each hold.
  struct Threads {
    std::vector<int32_t> pcs;
    Places places;
    void clear();
  };
  // What add() has still to do: follow the way from pc on or, where that is -1, set a place back to what it held.
  struct Open {
    int32_t pc, place;
    int64_t before;
  };
  // The ways that are open at one place, best first, a match being the last; and what they become with the next character:
  // states, kDead or kUnknown.
  struct State {
    std::vector<int32_t> pcs;
    bool matches;
    int32_t next[128];
  };
  void find_starts();
  bool may_start(std::string_view text, size_t at) const;
  void add(Threads& threads, int32_t pc, std::string_view text, size_t at);
  const Places& follow_all(std::string_view text, size_t start);
  int32_t state_of_next();
  int32_t follow(int32_t state, uint32_t c);
  int64_t end_of(std::string_view text, size_t start, size_t& looked_at);

  std::vector<Instruction> program_;
  std::vector<Set> sets_;
  size_t places_ = 2;
  bool may_be_empty_ = false, starts_[256] = {};  // whether a match may be empty, and with which bytes others may begin
  bool has_states_ = false;  // not where it matters what stands around a place, nor where they are too many
  std::vector<State> states_;  // the first one is where all begins
  std::map<std::vector<int32_t>, int32_t> numbers_;  // of states, by their pcs

  Threads now_, next_;
  std::vector<uint64_t> visited_;  // the step at which an instruction was followed last
  uint64_t step_ = 0;
  std::vector<Open> open_;
  Places held_, best_;
};

// `text` with the first match, or all, replaced. In `rewrite`, $1 and \1 stand for a group, $& and \0 for the match, $$ and
// \\ for themselves.
std::string replace(Regex& regex, std::string_view text, std::string_view rewrite, bool all);

}  // namespace gossamer
