#include <map>
#include <tuple>

#include "kernels.h"

namespace gossamer::gpu {
namespace {

// Kernels by name, by which images have folded rows, and by which are weights.
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

}  // namespace

// The text tells its name: after the line that says which language it is, where there is one.
std::string kernel_text(Dialect dialect, const std::string& name, BuildFn build, int inputs, int integers, unsigned folded, unsigned weights) {
  Emitter emitter(dialect, inputs, integers, folded, weights);
  build(emitter, name);
  std::string title = "// " + name;
  if (folded) title += " (folded " + std::to_string(folded) + ")";
  if (weights) title += " (weights " + std::to_string(weights) + ")";
  std::string text = emitter.text();
  return text.insert(dialect == Dialect::kGlsl ? text.find('\n') + 1 : 0, title + "\n");
}

void launch(Dialect dialect, const std::string& name, BuildFn build, std::span<const Bound> inputs, const Bound& output,
            std::span<const int32_t> own) {
  const int count = static_cast<int>(inputs.size());
  unsigned folded = output.view.folds(dialect) > 1, weights = 0;
  std::vector<Block> blocks;
  std::vector<int32_t> integers;
  add_view(integers, dialect, output);
  for (int i = 0; i < count; ++i) {
    blocks.push_back(inputs[i].block);
    add_view(integers, dialect, inputs[i]);
    if (inputs[i].kind == Kind::kWeights) weights |= 1u << i;
    else if (inputs[i].view.folds(dialect) > 1) folded |= 2u << i;
  }
  integers.insert(integers.end(), own.begin(), own.end());
  auto& known = pipelines(dialect);
  auto found = known.find({name, folded, weights});
  if (found == known.end()) {
    const std::string text = kernel_text(dialect, name, build, count, static_cast<int>(own.size()), folded, weights);
    found = known.emplace(Key(name, folded, weights), pipeline(dialect, text, count, static_cast<int>(integers.size()), weights)).first;
  }
  const View& v = output.view;
  const bool is_glsl = dialect == Dialect::kGlsl;
  const int width = pixels(dialect);
  run(dialect, {found->second, is_glsl ? v.block_width(dialect) : v.rows * ((v.width + width - 1) / width) * v.quads(), is_glsl ? v.block_height(dialect) : 1,
                blocks, output.block, integers});
}

void by_parts(const KernelArgs& call) {
  const Tensors parts = call.attrs.op().def->expand(call.in, call.attrs);
  for (size_t i = 0; i < parts.size(); ++i) adopt(call.out[i], parts[i]);
}

bool fit(Dialect dialect, const KernelArgs& call) {
  for (const Tensor& t : call.in) {
    if (t && !fits(dialect, t.dtype(), t.shape())) return false;
  }
  for (const Tensor& t : call.out) {
    if (!fits(dialect, t.dtype(), t.shape())) return false;
  }
  return true;
}

}  // namespace gossamer::gpu
