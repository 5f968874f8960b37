// Attention in four passes that read q, k and v as they lie, [batch, places, heads * depth]: scores, softmax in two, and
// the weighted sum. Scores are an image of a row for each head of each example, with the places as pixels and the keys as channels.
// Where that divides them, rows of q, k, v and of the result are as many places as an invocation has pixels, as products leave
// them: GPUs, and what imitates them, work on squares of invocations, and a single long row would leave half of each idle.
#include "gossamer/ops.h"
#include "ops/broadcast.h"

#include "../kernels.h"

namespace gossamer::gpu {
namespace {

enum Input { kQ, kK, kV, kMask };
// Texels of a head in one pixel; how far a mask moves with the example and with the head, in rows; rows of an example in q and in k.
enum Integer { kHeads, kHeadQuads, kMaskExample, kMaskHead, kRowsOfQ, kRowsOfK };

std::string number(int i) { return std::to_string(i); }

// A texel of place number `place` of an example, in rows that are short, or whole.
std::string at_place(const Emitter& e, bool is_short, char image, const std::string& place, Integer rows, const std::string& quad) {
  return is_short ? e.at_place(image, "example * " + e.integer(rows), place, quad) : e.at(image, "example", place, quad);
}

// Names are «attention scores rows mask»: rows are short, 's', or whole, 'w'; of a mask, whether it has a number for each place, 'p', or one for all, '1', and the same
// of keys, 'k'.
void build_scores(Emitter& e, const std::string& name) {
  const bool is_short = name[17] == 's';
  const std::string mask = name.substr(19);
  e.divide("example", "head", "y", e.integer(kHeads));
  for (int i = 0; i < e.pixels(); ++i) e.var("vec4", "s" + number(i), "vec4(0.0)");
  e.let("int", "first", "head * " + e.integer(kHeadQuads));
  e.loop("k", "first", "first + " + e.integer(kHeadQuads), [&] {
    for (int t = 0; t < 4; ++t) e.let("vec4", "b" + number(t), at_place(e, is_short, 'b', "4 * q + " + number(t), kRowsOfK, "k"));
    const auto a_at = is_short ? e.at_group("places", 'a', "example * " + e.integer(kRowsOfQ) + " + group", "0", "k") : e.at_group("places", 'a', "example", "group", "k");
    for (int i = 0; i < e.pixels(); ++i) {
      const std::string a = "a" + number(i);
      e.let("vec4", a, a_at(i));
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

// Names are «attention sums rows», and an r where keys do not fill their texels: what a weight of a key that is none is
// multiplied with is made 0 too, as NaN would stay.
void build_sums(Emitter& e, const std::string& name) {
  const bool is_short = name[15] == 's', has_rest = name.ends_with("r");
  if (is_short) e.divide("example", "places", "y", e.integer(kRowsOfQ));
  else e.let("int", "example", "y").let("int", "places", "group");
  e.let("int", "head", "quotient(q, " + e.integer(kHeadQuads) + ")").let("int", "row", "example * " + e.integer(kHeads) + " + head");
  for (int i = 0; i < e.pixels(); ++i) e.var("vec4", "s" + number(i), "vec4(0.0)");
  e.loop("k", "0", e.quads('a'), [&] {
    for (int t = 0; t < 4; ++t) {
      const std::string key = "4 * k + " + number(t), value = at_place(e, is_short, 'b', key, kRowsOfK, "q");
      e.let("vec4", "b" + number(t), has_rest && t ? "select(vec4(0.0), " + value + ", " + key + " < " + e.channels('a') + ")" : value);
    }
    const auto a_at = e.at_group("weights", 'a', "row", "places", "k");
    for (int i = 0; i < e.pixels(); ++i) {
      const std::string a = "a" + number(i);
      e.let("vec4", a, a_at(i));
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
  const bool is_short = places % pixels(d) == 0 && keys % pixels(d) == 0;
  const int64_t row = is_short ? pixels(d) : places, key_row = is_short ? pixels(d) : keys;
  const auto in_rows = [&](int64_t of_each, int64_t length, int64_t channels) { return view(batch * of_each / length, length, channels); };
  std::vector<Bound> inputs = {bound(d, q, in_rows(places, row, heads * depth)), bound(d, k, in_rows(keys, key_row, heads * depth))};
  if (mask) inputs.push_back(bound(d, mask, masked.view));
  const auto head_integers = [&](int64_t size) { return std::vector<int32_t>{static_cast<int32_t>(heads), static_cast<int32_t>(size / 4), masked.example, masked.head, static_cast<int32_t>(places / row), static_cast<int32_t>(keys / key_row)}; };
  const std::string rows = is_short ? "s " : "w ";
  launch(d, "attention scores " + rows + masked.name, build_scores, inputs, result(d, scores, score_view), head_integers(depth));
  const Tensor weights = ops::softmax(scores);
  const std::vector<Bound> weighted = {bound(d, weights, score_view), bound(d, v, in_rows(keys, key_row, heads * width))};
  launch(d, "attention sums " + rows + (keys % 4 ? "r" : ""), build_sums, weighted, result(d, y, in_rows(places, row, heads * width)), head_integers(width));
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("attention"), attention<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(attention, kRows)

}  // namespace gossamer::gpu
