#include <algorithm>
#include <map>
#include <tuple>

#include "core/packed.h"
#include "kernels.h"
#include "recorder.h"

namespace gossamer::gpu {
namespace {

// Kernels by name, by which images have folded rows, and by their kinds.
using Key = std::tuple<std::string, unsigned, unsigned>;
struct Pipelines {
  int generation = -1;
  std::map<Key, Pipeline> known;
};

std::map<Key, Pipeline>& pipelines(Dialect dialect) {
  static Pipelines all[2];
  Pipelines& mine = all[static_cast<int>(dialect)];
  if (mine.generation != generation(dialect)) mine = {generation(dialect), {}};
  return mine.known;
}

void add_view(std::vector<int32_t>& integers, Dialect dialect, const Bound& bound) {
  const View& v = bound.view;
  const int width = v.block_width(dialect, bound.kind);
  integers.insert(integers.end(), {v.rows, v.width, v.channels, v.quads(), v.folds(dialect), width, bits_of(1.0 / width), bits_of(1.0 / v.block_height(dialect, bound.kind))});
}

// To kernels all weights are alike.
unsigned kind_bits(Kind kind) { return static_cast<unsigned>(kind == Kind::kHalves ? Kind::kWeights : kind); }

}  // namespace

// The text tells its name: after the line that says which language it is, where there is one.
std::string kernel_text(Dialect dialect, const std::string& name, BuildFn build, int inputs, int integers, unsigned folded, unsigned kinds) {
  Emitter emitter(dialect, inputs, integers, folded, kinds, halves_of(dialect));
  build(emitter, name);
  std::string title = "// " + name;
  if (folded) title += " (folded " + std::to_string(folded) + ")";
  if (kinds) title += " (kinds " + std::to_string(kinds) + ")";
  std::string text = emitter.text();
  return text.insert(dialect == Dialect::kGlsl ? text.find('\n') + 1 : 0, title + "\n");
}

void launch(Dialect dialect, const std::string& name, BuildFn build, std::span<const Bound> inputs, const Bound& output,
            std::span<const int32_t> own) {
  const int count = static_cast<int>(inputs.size());
  unsigned folded = !is_flat(output.kind) && output.view.folds(dialect) > 1;
  unsigned kinds = kind_bits(output.kind) << 2 * count;
  std::vector<Block> blocks;
  std::vector<int32_t> integers;
  add_view(integers, dialect, output);
  for (int i = 0; i < count; ++i) {
    blocks.push_back(inputs[i].block);
    add_view(integers, dialect, inputs[i]);
    kinds |= kind_bits(inputs[i].kind) << 2 * i;
    if (!is_flat(inputs[i].kind) && inputs[i].view.folds(dialect) > 1) folded |= 2u << i;
  }
  integers.insert(integers.end(), own.begin(), own.end());
  auto& known = pipelines(dialect);
  auto found = known.find({name, folded, kinds});
  const bool is_new = found == known.end();
  if (is_new) {
    const std::string text = kernel_text(dialect, name, build, count, static_cast<int>(own.size()), folded, kinds);
    const Pipeline made = pipeline(dialect, text, count, static_cast<int>(integers.size()), kinds);
    found = known.emplace(Key(name, folded, kinds), made).first;
  }
  const View& v = output.view;
  const bool is_glsl = dialect == Dialect::kGlsl;
  const int width = is_flat(output.kind) ? 1 : pixels(dialect);
  run(dialect, {found->second, is_glsl ? v.block_width(dialect, output.kind) : v.rows * ((v.width + width - 1) / width) * v.quads(),
                is_glsl ? v.block_height(dialect, output.kind) : 1, blocks, output.block, integers});
  if (is_new) run_recorded();
}

void by_parts(const KernelArgs& call) {
  const Tensors parts = call.attrs.op().def->expand(call.in, call.attrs);
  for (size_t i = 0; i < parts.size(); ++i) adopt(call.out[i], parts[i]);
}

bool fit(Dialect dialect, const KernelArgs& call) {
  const auto is_fit = [&](const Tensor& t) { return !t || fits(dialect, t.dtype(), t.shape()); };
  return std::all_of(call.in.begin(), call.in.end(), is_fit) && std::all_of(call.out.begin(), call.out.end(), is_fit);
}

namespace {

// Whether the floats that a device holds of t are its numbers: of int32 those that it has computed, and small ones. Inputs of a
// recording may be others next time.
bool is_exact(const Tensor& t) {
  constexpr int32_t kLargest = 1 << 24;
  const Storage& storage = *t.storage();
  if (t.dtype() != DType::int32) return true;
  if (is_recorded_input(storage)) return false;
  const auto is_small = [](int32_t x) { return x >= -kLargest && x <= kLargest; };
  return !is_on_host(storage) || std::all_of(t.data<int32_t>(), t.data<int32_t>() + t.size(), is_small);
}

}  // namespace

bool fit_computed(Dialect dialect, const KernelArgs& call) {
  bool has_whole = false, is_computed = false;
  for (const Tensor& t : call.in) {
    if (!t) continue;
    if (!fits(dialect, as_float(t.dtype()), t.shape())) return false;
    has_whole |= t.dtype() == DType::int32;
    is_computed |= t.dtype() == DType::int32 && !is_on_host(*t.storage());
  }
  if (has_whole && (!is_computed || !std::all_of(call.in.begin(), call.in.end(), [](const Tensor& t) { return !t || is_exact(t); }))) return false;
  return std::all_of(call.out.begin(), call.out.end(), [&](const Tensor& t) { return fits(dialect, as_float(t.dtype()), t.shape()); });
}

}  // namespace gossamer::gpu
