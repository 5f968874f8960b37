// The tape and its reverse walk. The rules stand in the op rows.
#include "autograd/tape.h"

#include <unordered_map>
#include <unordered_set>

#include "gossamer/ops.h"

namespace gossamer {
namespace {

struct Entry {
  const Op* op;  // nullptr for a custom gradient
  Tensors in;
  Tensors out;
  Attrs attrs;
  CustomGradient custom;
};

// One list serves all open tapes: an inner gradient sees what the outer recorded before, and its own backward ops are
// recorded for the outer.
struct Tape {
  int depth = 0;
  int paused = 0;
  std::vector<Entry> entries;
  // Of each open tape: what it found when it began. It records even where those around it pause, and then leaves nothing
  // to them.
  struct Outer {
    int paused;
    size_t entries;
  };
  std::vector<Outer> outer;
};
Tape& tape() {
  static Tape t;
  return t;
}

// For each entry, which of its inputs lead back to one of xs.
std::vector<std::vector<char>> reachable_inputs(const std::vector<Entry>& entries, size_t count, Inputs xs) {
  std::unordered_set<uint64_t> reached;
  for (const Tensor& x : xs) reached.insert(x.id());
  std::vector<std::vector<char>> wanted(count);
  for (size_t i = 0; i < count; ++i) {
    bool any = false;
    for (const Tensor& t : entries[i].in) {
      wanted[i].push_back(t && reached.contains(t.id()));
      any |= wanted[i].back() != 0;
    }
    if (!any) wanted[i].clear();
    else for (const Tensor& t : entries[i].out) reached.insert(t.id());
  }
  return wanted;
}

Tensors backward(const Entry& entry, Inputs dy, std::span<const char> wanted) {
  if (!entry.op) return entry.custom(dy);
  if (!entry.op->def->grad) fail(entry.op->name, "has no gradient");
  static_assert(sizeof(bool) == sizeof(char));
  const std::span<const bool> flags(reinterpret_cast<const bool*>(wanted.data()), wanted.size());
  return entry.op->def->grad({entry.in, entry.out, entry.attrs, dy, flags});
}

// Ones of y's shape: in float32 where y is not a float, as in TensorFlow.js.
Tensor start_of(const Tensor& y) {
  const bool is_number = is_float(y.dtype()) || y.dtype() == DType::complex64;
  return ops::ones_like(is_number ? y : ops::cast(y, DType::float32));
}

}  // namespace

void begin_tape() {
  Tape& t = tape();
  ++t.depth;
  t.outer.push_back({t.paused, t.entries.size()});
  t.paused = 0;
}

void end_tape() {
  Tape& t = tape();
  const Tape::Outer outer = t.outer.back();
  t.outer.pop_back();
  t.paused = outer.paused;
  if (outer.paused > 0) t.entries.erase(t.entries.begin() + static_cast<ptrdiff_t>(outer.entries), t.entries.end());
  if (--t.depth == 0) t.entries.clear();
}

bool is_taping() { return tape().depth > 0 && tape().paused == 0; }

PauseTape::PauseTape(bool pause) : pause_(pause) { tape().paused += pause_; }
PauseTape::~PauseTape() { tape().paused -= pause_; }

void record(const Op& op, Inputs in, const Attrs& attrs, Inputs out) {
  if (is_taping()) tape().entries.push_back({&op, {in.begin(), in.end()}, {out.begin(), out.end()}, attrs, {}});
}

void record_custom(Inputs in, Inputs out, CustomGradient gradient) {
  if (!is_taping()) return;
  static const Op kNone{};
  tape().entries.push_back({nullptr, {in.begin(), in.end()}, {out.begin(), out.end()}, Attrs(kNone), std::move(gradient)});
}

Tensors gradients(Inputs ys, Inputs dys, Inputs xs) {
  const size_t count = tape().entries.size();  // backward ops may append behind it
  const auto wanted = reachable_inputs(tape().entries, count, xs);
  std::unordered_map<uint64_t, Tensor> gradient;
  auto accumulate = [&](const Tensor& t, const Tensor& d) {
    Tensor& sum = gradient[t.id()];
    sum = sum ? ops::add(sum, d) : d;
  };
  const bool outer_records = tape().depth > 1 && tape().outer.back().paused == 0;
  const PauseTape pause(!outer_records);  // only an outer tape wants the backward ops
  for (size_t i = 0; i < ys.size(); ++i) accumulate(ys[i], dys[i] ? dys[i] : start_of(ys[i]));
  for (size_t i = count; i-- > 0;) {
    if (wanted[i].empty()) continue;
    Tensors dy;
    bool any = false;
    for (const Tensor& out : tape().entries[i].out) {
      const auto found = gradient.find(out.id());
      dy.push_back(found == gradient.end() ? Tensor() : found->second);
      any |= static_cast<bool>(dy.back());
    }
    if (!any) continue;
    const Entry entry = tape().entries[i];  // a copy: the list may grow
    const Tensors dx = backward(entry, dy, wanted[i]);
    for (size_t k = 0; k < dx.size() && k < entry.in.size(); ++k) {
      if (dx[k] && wanted[i][k]) accumulate(entry.in[k], dx[k]);
    }
  }
  Tensors out;
  for (const Tensor& x : xs) {
    const auto found = gradient.find(x.id());
    out.push_back(found == gradient.end() ? Tensor() : found->second);
  }
  return out;
}

}  // namespace gossamer
