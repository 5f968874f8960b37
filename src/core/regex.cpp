// All ways through the program are followed at once, one code point after the other (Thompson's and Pike's method). Where groups
// do not matter, what they come to is kept, so that next time a table tells it (a deterministic automaton, made as needed).
// Source: Russ Cox, «Regular Expression Matching: the Virtual Machine Approach», 2009, and «… in the Wild», 2010.
#include "core/regex.h"

#include <algorithm>

#include "core/regex_parser.h"

namespace gossamer {

namespace {
constexpr int32_t kDead = -1, kUnknown = -2;
constexpr size_t kMostStates = 500;

// Whether what stands around a place decides.
bool is_edge(Regex::Code code) { return code >= Regex::Code::kTextStart && code <= Regex::Code::kNoWordEdge; }
}  // namespace

Regex::Set::Set(std::vector<std::pair<uint32_t, uint32_t>> sorted) : ranges_(std::move(sorted)) {
  for (const auto& [low, high] : ranges_) {
    for (uint32_t c = low; c <= high && c < 128; ++c) ascii_[c >> 6] |= uint64_t{1} << (c & 63);
  }
}

bool Regex::Set::beyond_ascii(uint32_t c) const {
  for (const auto& [low, high] : ranges_) {
    if (c < low) return false;
    if (c <= high) return true;
  }
  return false;
}

Regex::Regex(std::string_view op, std::string_view pattern) {
  RegexProgram parsed = parse_regex(op, pattern);
  program_ = std::move(parsed.instructions);
  sets_ = std::move(parsed.sets);
  places_ = static_cast<size_t>(parsed.places);
  visited_.resize(program_.size());
  held_.resize(places_);
  find_starts();
  has_states_ = std::none_of(program_.begin(), program_.end(), [](const Instruction& i) { return is_edge(i.code); });
  if (!has_states_) return;
  ++step_;
  add(next_, 0, {}, 0);
  state_of_next();
}

namespace {

using Code = Regex::Code;

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

}  // namespace

void Regex::Threads::clear() {
  pcs.clear();
  places.clear();
}

// Follows all that consumes no text, as if every edge held.
void Regex::find_starts() {
  std::vector<bool> seen(program_.size());
  std::vector<int32_t> open{0};
  while (!open.empty()) {
    const int32_t pc = open.back();
    open.pop_back();
    if (seen[pc]) continue;
    seen[pc] = true;
    const Instruction& i = program_[pc];
    switch (i.code) {
      case Code::kSet:
        for (uint32_t byte = 0; byte < 256; ++byte) starts_[byte] |= byte < 128 ? sets_[i.a].contains(byte) : sets_[i.a].reaches_beyond_ascii();
        break;
      case Code::kMatch: may_be_empty_ = true; break;
      case Code::kSplit: open.push_back(pc + i.b); [[fallthrough]];
      case Code::kJump: open.push_back(pc + i.a); break;
      default: open.push_back(pc + 1);
    }
  }
}

bool Regex::may_start(std::string_view text, size_t at) const { return may_be_empty_ || (at < text.size() && starts_[static_cast<uint8_t>(text[at])]); }

// Adds the way from pc on, and what it splits into, whose groups hold held_. Follows all that consumes no text; each instruction
// once in a step. A stack of its own: patterns may be long.
void Regex::add(Threads& threads, int32_t from, std::string_view text, size_t at) {
  open_.push_back({from, 0, 0});
  while (!open_.empty()) {
    const Open open = open_.back();
    open_.pop_back();
    if (open.pc < 0) held_[open.place] = open.before;
    for (int32_t pc = open.pc; pc >= 0 && visited_[pc] != step_;) {
      visited_[pc] = step_;
      const Instruction& i = program_[pc];
      switch (i.code) {
        case Code::kSet:
        case Code::kMatch:
          threads.pcs.push_back(pc);
          threads.places.insert(threads.places.end(), held_.begin(), held_.end());
          pc = -1;
          break;
        case Code::kJump: pc += i.a; break;
        case Code::kSplit:
          open_.push_back({pc + i.b, 0, 0});
          pc += i.a;
          break;
        case Code::kSave:
          open_.push_back({-1, i.a, held_[i.a]});
          held_[i.a] = static_cast<int64_t>(at);
          ++pc;
          break;
        default: pc = holds(i.code, text, at) ? pc + 1 : -1;
      }
    }
  }
}

const Regex::Places& Regex::follow_all(std::string_view text, size_t start) {
  best_.clear();
  now_.clear();
  ++step_;
  for (size_t at = start;;) {
    if (now_.pcs.empty()) {
      if (!best_.empty()) return best_;
      while (at < text.size() && !may_start(text, at)) ++at;
    }
    if (best_.empty() && may_start(text, at)) {
      std::fill(held_.begin(), held_.end(), -1);
      add(now_, 0, text, at);
    }
    const auto lead = at < text.size() ? static_cast<uint8_t>(text[at]) : uint8_t{0};
    const CodePoint c = lead < 128 ? CodePoint{lead, 1} : code_point_at(text, at);
    next_.clear();
    ++step_;
    for (size_t k = 0; k < now_.pcs.size(); ++k) {
      const int32_t pc = now_.pcs[k];
      const int64_t* places = now_.places.data() + k * places_;
      if (program_[pc].code == Code::kMatch) {
        best_.assign(places, places + places_);
        break;  // those behind are worse
      }
      if (at >= text.size() || !sets_[program_[pc].a].contains(c.value)) continue;
      std::copy_n(places, places_, held_.begin());
      add(next_, pc + 1, text, at + static_cast<size_t>(c.length));
    }
    std::swap(now_, next_);
    if (at >= text.size()) return best_;
    at += static_cast<size_t>(c.length);
  }
}

// The state of the ways in next_, which are cut behind a match: those behind it are worse.
int32_t Regex::state_of_next() {
  std::vector<int32_t>& pcs = next_.pcs;
  const auto match = std::find_if(pcs.begin(), pcs.end(), [&](int32_t pc) { return program_[pc].code == Code::kMatch; });
  const bool matches = match != pcs.end();
  if (matches) pcs.erase(match + 1, pcs.end());
  if (pcs.empty()) return kDead;
  const auto [found, is_new] = numbers_.insert({pcs, static_cast<int32_t>(states_.size())});
  if (is_new) {
    states_.push_back({pcs, matches, {}});
    std::fill(std::begin(states_.back().next), std::end(states_.back().next), kUnknown);
    has_states_ = states_.size() <= kMostStates;
  }
  return found->second;
}

int32_t Regex::follow(int32_t state, uint32_t c) {
  next_.clear();
  ++step_;
  for (const int32_t pc : states_[state].pcs) {
    if (program_[pc].code == Code::kSet && sets_[program_[pc].a].contains(c)) add(next_, pc + 1, {}, 0);
  }
  return state_of_next();
}

// Where the match that begins at `start` ends, or -1; adds to `looked_at` the bytes that it took to know. Not to be trusted where
// states have become too many.
int64_t Regex::end_of(std::string_view text, size_t start, size_t& looked_at) {
  int32_t state = 0;
  int64_t end = states_[0].matches ? static_cast<int64_t>(start) : -1;
  size_t at = start;
  while (at < text.size()) {
    if (const auto byte = static_cast<uint8_t>(text[at]); byte < 128) {
      int32_t next = states_[state].next[byte];
      if (next == kUnknown) states_[state].next[byte] = next = follow(state, byte);
      state = next;
      ++at;
    } else {
      const CodePoint c = code_point_at(text, at);
      state = follow(state, c.value);
      at += static_cast<size_t>(c.length);
    }
    if (state == kDead || !has_states_) break;
    if (states_[state].matches) end = static_cast<int64_t>(at);
  }
  looked_at += at - start;
  return end;
}

const Regex::Places& Regex::find(std::string_view text, size_t start, bool groups) {
  // Each place where a match might begin is looked at apart, which may come to the square of the length: not for long.
  const size_t first = start;
  for (size_t looked_at = 0; has_states_ && looked_at <= 16 * (start - first) + 1000;) {
    while (start < text.size() && !may_start(text, start)) ++start;
    if (!may_start(text, start)) break;
    const int64_t end = end_of(text, start, looked_at);
    if (!has_states_ || (end >= 0 && groups)) break;
    if (end >= 0) {
      best_ = {static_cast<int64_t>(start), end};
      return best_;
    }
    start += static_cast<size_t>(code_point_at(text, start).length);
  }
  return follow_all(text, start);
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

void append_rewrite(std::string& out, std::string_view text, std::string_view rewrite, const Regex::Places& match) {
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

std::string replace(Regex& regex, std::string_view text, std::string_view rewrite, bool all) {
  std::string out;
  const bool groups = rewrite.find_first_of("$\\") != rewrite.npos;
  size_t copied = 0, at = 0;
  while (at <= text.size()) {
    const Regex::Places& match = regex.find(text, at, groups);
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
