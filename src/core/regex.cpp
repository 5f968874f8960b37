// All ways through the program are followed at once, one code point after the other (Thompson's and Pike's method).
// Source: Russ Cox, «Regular Expression Matching: the Virtual Machine Approach», 2009.
#include "core/regex.h"

#include <algorithm>

#include "core/regex_parser.h"

namespace gossamer {

bool Regex::Set::contains(uint32_t c) const {
  for (const auto& [low, high] : ranges) {
    if (c < low) return false;
    if (c <= high) return true;
  }
  return false;
}

Regex::Regex(std::string_view op, std::string_view pattern) {
  RegexProgram parsed = parse_regex(op, pattern);
  program_ = std::move(parsed.instructions);
  sets_ = std::move(parsed.sets);
  places_ = parsed.places;
}

namespace {

using Code = Regex::Code;
using Program = std::vector<Regex::Instruction>;
using Places = std::vector<int64_t>;

// A way through the program, stopped at a set or a match, and what its groups hold.
struct Thread {
  int32_t pc;
  Places places;
};

bool is_word(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool holds(Code code, std::string_view text, size_t at) {
  const bool edge = (at > 0 && is_word(text, at - 1)) != is_word(text, at);
  switch (code) {
    case Code::kTextStart: return at == 0;
    case Code::kTextEnd: return at == text.size();
    case Code::kLineStart: return at == 0 || text[at - 1] == '\n';
    case Code::kLineEnd: return at == text.size() || text[at] == '\n';
    case Code::kWordEdge: return edge;
    default: return !edge;
  }
}

// The threads alive at one place of the text, best first; each instruction is visited once.
class ThreadList {
 public:
  ThreadList(const Program& program, std::string_view text) : program_(program), text_(text), visited_(program.size()) {}

  // Follows all that consumes no text. A stack of its own: patterns may be long.
  void add(Thread start, size_t at) {
    std::vector<Thread> open{std::move(start)};
    while (!open.empty()) {
      Thread t = std::move(open.back());
      open.pop_back();
      if (visited_[t.pc]) continue;
      visited_[t.pc] = true;
      const Regex::Instruction& i = program_[t.pc];
      switch (i.code) {
        case Code::kSet:
        case Code::kMatch: threads.push_back(std::move(t)); break;
        case Code::kJump: open.push_back({t.pc + i.a, std::move(t.places)}); break;
        case Code::kSplit:
          open.push_back({t.pc + i.b, t.places});
          open.push_back({t.pc + i.a, std::move(t.places)});
          break;
        case Code::kSave:
          t.places[i.a] = static_cast<int64_t>(at);
          open.push_back({t.pc + 1, std::move(t.places)});
          break;
        default:
          if (holds(i.code, text_, at)) open.push_back({t.pc + 1, std::move(t.places)});
      }
    }
  }
  void clear() {
    threads.clear();
    std::fill(visited_.begin(), visited_.end(), false);
  }

  std::vector<Thread> threads;

 private:
  const Program& program_;
  std::string_view text_;
  std::vector<bool> visited_;
};

}  // namespace

std::vector<int64_t> Regex::find(std::string_view text, size_t start) const {
  ThreadList lists[] = {{program_, text}, {program_, text}};
  ThreadList *now = &lists[0], *next = &lists[1];
  Places best;
  for (size_t at = start;;) {
    if (best.empty()) now->add({0, Places(static_cast<size_t>(places_), -1)}, at);
    else if (now->threads.empty()) return best;
    const CodePoint c = code_point_at(text, at);
    next->clear();
    for (Thread& t : now->threads) {
      const Instruction& i = program_[t.pc];
      if (i.code == Code::kMatch) {
        best = std::move(t.places);
        break;  // those behind are worse
      }
      if (at < text.size() && sets_[i.a].contains(c.value)) next->add({t.pc + 1, std::move(t.places)}, at + static_cast<size_t>(c.length));
    }
    std::swap(now, next);
    if (at >= text.size()) return best;
    at += static_cast<size_t>(c.length);
  }
}

namespace {

// The number of the group that `rewrite` refers to at `at`, behind $ or \, or -1; moves `at` behind it.
int group_at(std::string_view rewrite, size_t& at, size_t groups) {
  size_t number = 0, end = at;
  while (end < rewrite.size() && end < at + 2 && rewrite[end] >= '0' && rewrite[end] <= '9') {
    const size_t longer = number * 10 + static_cast<size_t>(rewrite[end] - '0');
    if (longer >= groups) break;
    number = longer;
    ++end;
  }
  if (end == at) return -1;
  at = end;
  return static_cast<int>(number);
}

void append_rewrite(std::string& out, std::string_view text, std::string_view rewrite, const std::vector<int64_t>& match) {
  auto append_group = [&](int group) {
    const int64_t begin = match[2 * group], end = match[2 * group + 1];
    if (begin >= 0 && end >= begin) out += text.substr(static_cast<size_t>(begin), static_cast<size_t>(end - begin));
  };
  for (size_t at = 0; at < rewrite.size();) {
    const char c = rewrite[at++];
    const char following = at < rewrite.size() ? rewrite[at] : '\0';
    if (c != '$' && c != '\\') {
      out += c;
    } else if (following == c) {
      out += rewrite[at++];
    } else if (c == '$' && following == '&') {
      append_group(0);
      ++at;
    } else if (const int group = group_at(rewrite, at, match.size() / 2); group > 0 || (group == 0 && c == '\\')) {
      append_group(group);
    } else {
      out += c;
      if (group == 0) out += '0';
    }
  }
}

}  // namespace

std::string replace(const Regex& regex, std::string_view text, std::string_view rewrite, bool all) {
  std::string out;
  size_t copied = 0, at = 0;
  while (at <= text.size()) {
    const std::vector<int64_t> match = regex.find(text, at);
    if (match.empty()) break;
    const auto begin = static_cast<size_t>(match[0]), end = static_cast<size_t>(match[1]);
    out += text.substr(copied, begin - copied);
    append_rewrite(out, text, rewrite, match);
    copied = end;
    at = end > begin ? end : end + static_cast<size_t>(code_point_at(text, end).length);
    if (!all) break;
  }
  return out.append(text.substr(copied));
}

}  // namespace gossamer
