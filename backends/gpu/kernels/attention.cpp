// Attention in four passes that read q, k and v as they lie, [batch, places, heads * depth]: scores, softmax in two, and
// the weighted sum. Scores are an image of a row for each head of each example, with the places as pixels and the keys as channels.
#include "gossamer/ops.h"
#include "ops/broadcast.h"

#include "../kernels.h"

namespace gossamer::gpu {
namespace {

enum Input { kQ, kK, kV, kMask };
// Texels of a head in one pixel; then how far a mask moves with the example and with the head, in rows.
enum Integer { kHeads, kHeadQuads, kMaskExample, kMaskHead };

std::string number(int i) { return std::to_string(i); }

void let_head(Emitter& e, const std::string& row) {
  e.let("int", "example", row + " / " + e.integer(kHeads)).let("int", "head", row + " - example * " + e.integer(kHeads));
}

// Names are «attention scores mask»: of a mask, whether it has a number for each place, 'p', or one for all, '1', and the same
// of keys, 'k'.
void build_scores(Emitter& e, const std::string& name) {
  const std::string mask = name.substr(17);
  let_head(e, "y");
  for (int i = 0; i < e.pixels(); ++i) e.var("vec4", "s" + number(i), "vec4(0.0)");
  e.let("int", "first", "head * " + e.integer(kHeadQuads));
  e.loop("k", "first", "first + " + e.integer(kHeadQuads), [&] {
    for (int t = 0; t < 4; ++t) e.let("vec4", "b" + number(t), e.at('b', "example", "4 * q + " + number(t), "k"));
    for (int i = 0; i < e.pixels(); ++i) {
      const std::string a = "a" + number(i);
      e.let("vec4", a, e.at('a', "example", "group", i, "k"));
      e.line("s" + number(i) + " += vec4(dot(" + a + ", b0), dot(" + a + ", b1), dot(" + a + ", b2), dot(" + a + ", b3));");
    }
  });
  if (mask.empty()) return void(e.store([](int i) { return "s" + number(i); }));
  e.let("int", "hidden", "example * " + e.integer(kMaskExample) + " + head * " + e.integer(kMaskHead));
  const auto mask_at = [&](int i) {
    const std::string texel = e.at('c', "hidden", mask[0] == 'p' ? "group" : "0", mask[0] == 'p' ? i : 0, mask[1] == 'k' ? "q" : "0");
    return mask[1] == 'k' ? texel : "vec4(" + texel + ".x)";
  };
  if (mask[0] == '1') e.let("vec4", "m", mask_at(0));
  e.store([&](int i) { return "s" + number(i) + " + " + (mask[0] == '1' ? "m" : mask_at(i)); });
}

// What a weight of a key that is none is multiplied with is made 0 too, as NaN would stay.
void build_sums(Emitter& e, const std::string& name) {
  const bool has_rest = name.ends_with("r");
  e.let("int", "head", "q / " + e.integer(kHeadQuads)).let("int", "row", "y * " + e.integer(kHeads) + " + head");
  for (int i = 0; i < e.pixels(); ++i) e.var("vec4", "s" + number(i), "vec4(0.0)");
  e.loop("k", "0", e.quads('a'), [&] {
    for (int t = 0; t < 4; ++t) {
      const std::string key = "4 * k + " + number(t), value = e.at('b', "y", key, "q");
      e.let("vec4", "b" + number(t), has_rest && t ? "select(vec4(0.0), " + value + ", " + key + " < " + e.channels('a') + ")" : value);
    }
    for (int i = 0; i < e.pixels(); ++i) {
      const std::string a = "a" + number(i);
      e.let("vec4", a, e.at('a', "row", "group", i, "k"));
      e.line("s" + number(i) + " += " + a + ".x * b0 + " + a + ".y * b1 + " + a + ".z * b2 + " + a + ".w * b3;");
    }
  });
  e.store([](int i) { return "s" + number(i); });
}

// The mask as an image, and what the kernel's name says of it; false where its batch is not one axis, or broadcasts in part.
struct Mask {
  View view = View(1, 1, 1);
  std::string name;
  int32_t example = 0, head = 0;
};
bool take_mask(const Tensor& mask, const Shape& scores, Mask& taken) {
  const int rank = scores.rank();
  if (rank > 4) return false;
  Shape shape = mask.shape();
  while (shape.rank() < 4) shape = shape.inserted(0, 1);
  const int heads = static_cast<int>(shape[1]);
  taken.view = View(static_cast<int>(shape[0]) * heads, static_cast<int>(shape[2]), static_cast<int>(shape[3]));
  taken.name = std::string(shape[2] == 1 ? "1" : "p") + (shape[3] == 1 ? "1" : "k");
  taken.example = shape[0] == 1 ? 0 : heads;
  taken.head = heads == 1 ? 0 : 1;
  return true;
}

template <Dialect d>
void attention(const KernelArgs& call) {
  const Tensor &q = call.in[kQ], &k = call.in[kK], &v = call.in[kV], &mask = call.in[kMask], &y = call.out[0];
  const int rank = q.rank();
  const int64_t places = q.dim(rank - 3), heads = q.dim(rank - 2), depth = q.dim(rank - 1), keys = k.dim(rank - 3), width = v.dim(rank - 1);
  const int64_t batch = q.shape().product(0, rank - 3);
  Shape scores_shape = q.shape();
  scores_shape[rank - 3] = heads;
  scores_shape[rank - 2] = places;
  scores_shape[rank - 1] = keys;
  Mask masked;
  if (!fit(d, call) || !fits(d, DType::float32, scores_shape) || depth % 4 || width % 4 || (mask && !take_mask(mask, scores_shape, masked))) return by_parts(call);
  const auto view = [&](int64_t rows, int64_t pixels, int64_t channels) { return View(static_cast<int>(rows), static_cast<int>(pixels), static_cast<int>(channels)); };
  const Tensor scores = Tensor::on_device(backend_of(d), DType::float32, {batch * heads, places, keys});
  const View score_view = view(batch * heads, places, keys);
  std::vector<Bound> inputs = {bound(d, q, view(batch, places, heads * depth)), bound(d, k, view(batch, keys, heads * depth))};
  if (mask) inputs.push_back(bound(d, mask, masked.view));
  const auto head_integers = [&](int64_t size) { return std::vector<int32_t>{static_cast<int32_t>(heads), static_cast<int32_t>(size / 4), masked.example, masked.head}; };
  launch(d, "attention scores " + masked.name, build_scores, inputs, result(d, scores, score_view), head_integers(depth));
  const Tensor weights = ops::softmax(scores);
  const std::vector<Bound> weighted = {bound(d, weights, score_view), bound(d, v, view(batch, keys, heads * width))};
  launch(d, keys % 4 ? "attention sums r" : "attention sums", build_sums, weighted, result(d, y, view(batch, places, heads * width)), head_integers(width));
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("attention"), attention<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(attention, kRows)

}  // namespace gossamer::gpu
