// A recursive descent over the pattern. Jumps are relative, so pieces of program are joined by appending.
#include "core/regex_parser.h"

#include <algorithm>

#include "gossamer/error.h"

namespace gossamer {
namespace {

using namespace std::literals;
using Code = Regex::Code;
using Set = Regex::Set;
using Program = std::vector<Regex::Instruction>;
using Ranges = std::vector<std::pair<uint32_t, uint32_t>>;

constexpr uint32_t kLast = 0x1100ff;    // with the code points that stand for stray bytes
constexpr size_t kMaxProgram = 20000;
constexpr int kMaxRepeat = 1000, kMaxDepth = 200;

Ranges sorted(Ranges ranges) {
  std::sort(ranges.begin(), ranges.end());
  return ranges;
}

Ranges complement(const Ranges& ranges) {
  Ranges out;
  uint32_t next = 0;
  for (const auto& [low, high] : sorted(ranges)) {
    if (low > next) out.push_back({next, low - 1});
    next = std::max(next, high + 1);
  }
  if (next <= kLast) out.push_back({next, kLast});
  return out;
}

// Both cases of ASCII letters.
Ranges both_cases(Ranges ranges) {
  const size_t count = ranges.size();
  for (size_t i = 0; i < count; ++i) {
    const auto [low, high] = ranges[i];
    const uint32_t a = std::max<uint32_t>(low, 'a'), z = std::min<uint32_t>(high, 'z');
    const uint32_t A = std::max<uint32_t>(low, 'A'), Z = std::min<uint32_t>(high, 'Z');
    if (a <= z) ranges.push_back({a - 32, z - 32});
    if (A <= Z) ranges.push_back({A + 32, Z + 32});
  }
  return ranges;
}

// Classes as pairs of characters: from, to.
constexpr std::string_view kDigits = "09", kWord = "09AZ__az";
constexpr struct {
  std::string_view name, pairs;
} kNamedClasses[] = {
    {"alnum", "09AZaz"}, {"alpha", "AZaz"},  {"ascii", "\0\177"sv}, {"blank", "\t\t  "}, {"cntrl", "\0\37\177\177"sv},
    {"digit", kDigits},  {"graph", "!~"},    {"lower", "az"},       {"print", " ~"},     {"punct", "!/:@[`{~"},
    {"space", "\t\r  "}, {"upper", "AZ"},    {"word", kWord},       {"xdigit", "09AFaf"},
};

Ranges ranges_of(std::string_view pairs) {
  Ranges ranges;
  for (size_t i = 0; i < pairs.size(); i += 2) {
    ranges.push_back({static_cast<uint8_t>(pairs[i]), static_cast<uint8_t>(pairs[i + 1])});
  }
  return ranges;
}

// As ECMAScript defines \s.
Ranges spaces() {
  return {{9, 13},           {' ', ' '},       {0xa0, 0xa0},     {0x1680, 0x1680}, {0x2000, 0x200a},
          {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000}, {0xfeff, 0xfeff}};
}

struct Escape {
  char letter;
  uint32_t value;
};
constexpr Escape kEscapes[] = {{'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'f', '\f'}, {'v', '\v'}, {'a', 7}, {'0', 0}};

void append(Program& to, const Program& part) { to.insert(to.end(), part.begin(), part.end()); }

class Parser {
 public:
  Parser(std::string_view op, std::string_view pattern) : op_(op), pattern_(pattern) {}

  RegexProgram parse() {
    Program all{{Code::kSave, 0}};
    append(all, alternatives());
    if (at_ < pattern_.size()) wrong("a closing parenthesis without an opening one");
    all.push_back({Code::kSave, 1});
    all.push_back({Code::kMatch});
    return {std::move(all), std::move(sets_), places_};
  }

 private:
  [[noreturn]] void wrong(std::string_view what) const { fail(op_, "the pattern «{}» has {} at position {}", pattern_, what, at_); }
  bool more() const { return at_ < pattern_.size(); }
  char peek() const { return more() ? pattern_[at_] : '\0'; }
  bool accept(std::string_view s) {
    if (pattern_.substr(at_, s.size()) != s) return false;
    at_ += s.size();
    return true;
  }
  uint32_t code_point() {
    const CodePoint c = code_point_at(pattern_, at_);
    at_ += static_cast<size_t>(c.length);
    return c.value;
  }

  Program set(Ranges ranges) {
    if (ignore_case_) ranges = both_cases(std::move(ranges));
    sets_.emplace_back(sorted(std::move(ranges)));
    return {{Code::kSet, static_cast<int32_t>(sets_.size() - 1)}};
  }

  // a|b|c: each but the last is split from those behind it, and jumps to the end.
  Program alternatives() {
    if (++depth_ > kMaxDepth) wrong("too many nested groups");
    Program all;
    std::vector<size_t> jumps;
    for (;;) {
      const Program option = sequence();
      if (!accept("|")) {
        append(all, option);
        break;
      }
      all.push_back({Code::kSplit, 1, static_cast<int32_t>(option.size()) + 2});
      append(all, option);
      jumps.push_back(all.size());
      all.push_back({Code::kJump});
      if (all.size() > kMaxProgram) wrong("too many alternatives");
    }
    for (size_t at : jumps) all[at].a = static_cast<int32_t>(all.size() - at);
    --depth_;
    return all;
  }

  Program sequence() {
    Program all;
    while (more() && peek() != '|' && peek() != ')') {
      append(all, repeated());
      if (all.size() > kMaxProgram) wrong("too many repetitions");
    }
    return all;
  }

  // An atom and what says how often it comes.
  Program repeated() {
    Program part = atom();
    for (;;) {
      int least = 0, most = -1;
      if (accept("*")) {
      } else if (accept("+")) {
        least = 1;
      } else if (accept("?")) {
        most = 1;
      } else if (!bounds(least, most)) {
        return part;
      }
      part = times(part, least, most, accept("?"));
    }
  }

  // {n}, {n,} or {n,m}; anything else is literal text.
  bool bounds(int& least, int& most) {
    const size_t start = at_;
    int low, high;
    if (accept("{") && number(low)) {
      high = low;
      if (accept(",") && !number(high)) high = -1;
      if (accept("}")) {
        if (low > kMaxRepeat || high > kMaxRepeat || (high >= 0 && high < low)) wrong("a repetition out of range");
        least = low;
        most = high;
        return true;
      }
    }
    at_ = start;
    return false;
  }

  bool number(int& value) {
    const size_t start = at_;
    value = 0;
    while (peek() >= '0' && peek() <= '9' && value <= kMaxRepeat) value = value * 10 + (pattern_[at_++] - '0');
    return at_ > start;
  }

  Program times(const Program& part, int least, int most, bool lazy) const {
    auto split = [lazy](int32_t enter, int32_t leave) {
      return lazy ? Regex::Instruction{Code::kSplit, leave, enter} : Regex::Instruction{Code::kSplit, enter, leave};
    };
    const auto length = static_cast<int32_t>(part.size());
    if (part.size() * static_cast<size_t>(std::max({1, least, most})) > kMaxProgram) wrong("too many repetitions");
    Program all;
    for (int i = 0; i < least; ++i) append(all, part);
    if (most < 0) {
      all.push_back(split(1, length + 2));
      append(all, part);
      all.push_back({Code::kJump, -(length + 1)});
    }
    for (int i = least; i < most; ++i) {
      all.push_back(split(1, (most - i) * (length + 1)));
      append(all, part);
    }
    return all;
  }

  Program atom() {
    if (accept("(")) return group();
    if (accept("[")) return set(bracketed());
    if (accept(".")) return set(dot_all_ ? Ranges{{0, kLast}} : Ranges{{0, '\n' - 1}, {'\n' + 1, kLast}});
    if (accept("^")) return {{multi_line_ ? Code::kLineStart : Code::kTextStart}};
    if (accept("$")) return {{multi_line_ ? Code::kLineEnd : Code::kTextEnd}};
    if (accept("\\b")) return {{Code::kWordEdge}};
    if (accept("\\B")) return {{Code::kNoWordEdge}};
    if (accept("\\A")) return {{Code::kTextStart}};
    if (accept("\\z")) return {{Code::kTextEnd}};
    if (accept("\\")) return set(escaped());
    if (peek() == '*' || peek() == '+' || peek() == '?') wrong("nothing to repeat");
    const uint32_t c = code_point();
    return set({{c, c}});
  }

  // Behind the opening parenthesis.
  Program group() {
    const bool i = ignore_case_, s = dot_all_, m = multi_line_;
    int place = -1;
    if (!accept("?")) {
      place = places_;
    } else if (accept("P<") || (pattern_.substr(at_, 2) != "<=" && pattern_.substr(at_, 2) != "<!" && accept("<"))) {
      while (more() && peek() != '>') ++at_;
      if (!accept(">")) wrong("an unfinished group name");
      place = places_;
    } else {
      flags();
      if (accept(")")) return {};  // the flags hold for the rest of the group around
    }
    if (place >= 0) places_ += 2;
    Program inner = alternatives();
    if (!accept(")")) wrong("an unclosed group");
    ignore_case_ = i, dot_all_ = s, multi_line_ = m;
    if (place < 0) return inner;
    Program all{{Code::kSave, place}};
    append(all, inner);
    all.push_back({Code::kSave, place + 1});
    return all;
  }

  // «i», «-s:» …, up to the colon (taken) or the closing parenthesis (left).
  void flags() {
    bool value = true;
    while (peek() != ')') {
      if (accept(":")) return;
      if (accept("-")) value = false;
      else if (accept("i")) ignore_case_ = value;
      else if (accept("s")) dot_all_ = value;
      else if (accept("m")) multi_line_ = value;
      else wrong("a group of an unsupported kind");
    }
  }

  // Behind a backslash: a class or one code point.
  Ranges escaped() {
    if (!more()) wrong("a backslash at the end");
    const char c = peek();
    if (accept("d")) return ranges_of(kDigits);
    if (accept("w")) return ranges_of(kWord);
    if (accept("s")) return spaces();
    if (accept("D")) return complement(ranges_of(kDigits));
    if (accept("W")) return complement(ranges_of(kWord));
    if (accept("S")) return complement(spaces());
    if (accept("x{")) return hex(8, "}");
    if (accept("u{")) return hex(8, "}");
    if (accept("x")) return hex(2, "");
    if (accept("u")) return hex(4, "");
    for (const Escape& escape : kEscapes) {
      if (c == escape.letter && accept(std::string_view(&c, 1))) return {{escape.value, escape.value}};
    }
    const bool letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (letter) wrong("an unsupported escape");
    const uint32_t literal = code_point();
    return {{literal, literal}};
  }

  Ranges hex(int most, std::string_view end) {
    uint32_t value = 0;
    int digits = 0;
    for (; digits < most; ++digits, ++at_) {
      const char c = peek();
      if (c >= '0' && c <= '9') value = value * 16 + static_cast<uint32_t>(c - '0');
      else if ((c | 32) >= 'a' && (c | 32) <= 'f') value = value * 16 + static_cast<uint32_t>((c | 32) - 'a' + 10);
      else break;
    }
    if (digits == 0 || (end.empty() && digits < most) || value > kLast || !accept(end)) wrong("a wrong code point");
    return {{value, value}};
  }

  // Behind the opening bracket. A closing bracket that comes first is literal.
  Ranges bracketed() {
    const bool negated = accept("^");
    Ranges all;
    for (bool first = true; first || peek() != ']'; first = false) {
      if (!more()) wrong("an unclosed [");
      const Ranges low = class_item();
      const bool is_range = low.size() == 1 && low[0].first == low[0].second && peek() == '-' && at_ + 1 < pattern_.size() && pattern_[at_ + 1] != ']';
      if (!is_range) {
        all.insert(all.end(), low.begin(), low.end());
        continue;
      }
      ++at_;
      const Ranges high = class_item();
      if (high.size() != 1 || high[0].second < low[0].first) wrong("a wrong range");
      all.push_back({low[0].first, high[0].second});
    }
    ++at_;
    if (ignore_case_) all = both_cases(std::move(all));
    return negated ? complement(all) : all;
  }

  Ranges class_item() {
    if (accept("\\b")) return {{8, 8}};
    if (accept("\\")) return escaped();
    if (accept("[:")) {
      const bool negated = accept("^");
      for (const auto& [name, pairs] : kNamedClasses) {
        if (!accept(std::string(name) + ":]")) continue;
        return negated ? complement(ranges_of(pairs)) : ranges_of(pairs);
      }
      wrong("an unknown class");
    }
    const uint32_t c = code_point();
    return {{c, c}};
  }

  std::string_view op_, pattern_;
  size_t at_ = 0;
  int depth_ = 0, places_ = 2;
  bool ignore_case_ = false, dot_all_ = false, multi_line_ = false;
  std::vector<Set> sets_;
};

}  // namespace

RegexProgram parse_regex(std::string_view op, std::string_view pattern) { return Parser(op, pattern).parse(); }

CodePoint code_point_at(std::string_view text, size_t at) {
  const auto byte = [&](size_t i) { return at + i < text.size() ? static_cast<uint8_t>(text[at + i]) : 0u; };
  const uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  uint32_t value = lead & (0xffu >> (length + 1));
  for (int i = 1; i < length; ++i) {
    if ((byte(static_cast<size_t>(i)) & 0xc0) != 0x80) return {0x110000 + lead, 1};
    value = value << 6 | (byte(static_cast<size_t>(i)) & 63);
  }
  if (lead < 0xc2 || value > 0x10ffff) return {0x110000 + lead, 1};
  return {value, length};
}

}  // namespace gossamer
