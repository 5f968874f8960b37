// Slices of a tensor by index: of one axis, or of several.
#include "ops/gather.h"

#include "../kernels.h"

namespace gossamer::gpu {
namespace {

// --- of one axis: x is [batch, outer, dim, inner], the result [batch, outer, indices, inner] --------------------------

enum Integer { kOuter, kDim, kInner, kIndices };

// For unit number `at` of the result that of x; a unit is a texel or an element.
std::string source(Emitter& e) {
  const std::string indices = e.integer(kIndices), inner = e.integer(kInner), dim = e.integer(kDim);
  e.let("int", "row", "quotient(at, " + inner + ")");
  e.let("int", "place", "quotient(row, " + indices + ")");  // in batch and outer
  e.let("int", "index", "int(" + e.element('b', "(quotient(place, " + e.integer(kOuter) + ") - place) * " + indices + " + row") + ")");
  return "(place * " + dim + " + clamp(index, 0, " + dim + " - 1)) * " + inner + " + at - row * " + inner;
}

// Stores what `source` says is the unit of x for unit number `at` of the result.
void store_units(Emitter& e, bool by_texel, const std::function<std::string()>& source, const std::string& added = "") {
  const std::string pixel = "(y * " + e.width('o') + " + x0 + i)";
  if (by_texel) {
    e.store_each([&] {
      e.let("int", "at", pixel + " * " + e.quads('o') + " + q");
      return e.texel('a', source()) + added;
    });
  } else {
    e.store_elements([&] {
      e.let("int", "at", pixel + " * " + e.channels('o') + " + 4 * q + lane");
      return e.element('a', source());
    });
  }
}

// Names are «gather t» for texels, «gather e» for elements, «gatherAdd t».
void build(Emitter& e, const std::string& name) {
  const bool adds = name.starts_with("gatherAdd");
  store_units(e, name.back() == 't', [&] { return source(e); }, adds ? " + " + e.at('c', "y", "group", "i", "q") : "");
}

// Tables are long, and lie as weights.
Bound bound_table(Dialect d, const Tensor& t) {
  const View view = table_view(d, t.shape());
  return kind_of_weights(d, t, view) == Kind::kImage ? bound(d, t) : bound_weights(d, t, view);
}

template <Dialect d>
void gather(const KernelArgs& call) {
  const Tensor &x = call.in[0], &indices = call.in[1], &y = call.out[0];
  const bool adds = call.in.size() > 2;
  const GatherWindow w = adds ? row_window(x, indices) : gather_window(x, indices, call.attrs);
  const bool fits_here = fit_computed(d, {call.in.first(1), call.out, call.attrs}) && fits(d, as_float(indices.dtype()), indices.shape()) && w.dim < 1 << 24;
  const bool by_texel = w.inner % 4 == 0 && channels_of(x) % 4 == 0 && channels_of(y) % 4 == 0;
  if (adds && !(fits_here && by_texel)) return by_parts(call);
  if (!fits_here) return on_host(call);
  const auto whole = [](int64_t n) { return static_cast<int32_t>(n); };
  std::vector<Bound> inputs = {bound_table(d, x), bound(d, indices)};
  if (adds) inputs.push_back(bound(d, call.in[2]));
  launch(d, adds ? "gatherAdd t" : by_texel ? "gather t" : "gather e", build, inputs, result(d, y),
         std::vector<int32_t>{whole(w.outer), whole(w.dim), whole(by_texel ? w.inner / 4 : w.inner), whole(w.indices)});
}

// --- of several axes -------------------------------------------------------------------------------------------------

constexpr int kMostDepth = 6;

// Units of a slice; then for each number of an index its axis' length, and how many slices it counts.
enum SeveralInteger { kSlice, kAxes };

// Names are «gatherND depth t|e».
void build_several(Emitter& e, const std::string& name) {
  const int depth = name[9] - '0';
  store_units(e, name.back() == 't', [&] {
    e.let("int", "row", "quotient(at, " + e.integer(kSlice) + ")");
    std::string slice;
    for (int k = 0; k < depth; ++k) {
      const std::string index = "int(" + e.element('b', "row * " + std::to_string(depth) + " + " + std::to_string(k)) + ")";
      slice += (k ? " + " : "") + ("clamp(" + index + ", 0, " + e.integer(kAxes + 2 * k) + " - 1) * " + e.integer(kAxes + 2 * k + 1));
    }
    return "(" + slice + ") * " + e.integer(kSlice) + " + at - row * " + e.integer(kSlice);
  });
}

template <Dialect d>
void gather_nd(const KernelArgs& call) {
  const Tensor &x = call.in[0], &indices = call.in[1], &y = call.out[0];
  const int depth = static_cast<int>(indices.shape().back());
  if (!fit_computed(d, {call.in.first(1), call.out, call.attrs}) || !fits(d, as_float(indices.dtype()), indices.shape()) || depth > kMostDepth) return on_host(call);
  const int64_t slice = x.shape().product(depth, x.rank());
  const bool by_texel = slice % 4 == 0 && channels_of(x) % 4 == 0 && channels_of(y) % 4 == 0;
  std::vector<int32_t> integers = {static_cast<int32_t>(by_texel ? slice / 4 : slice)};
  for (int k = 0; k < depth; ++k) integers.insert(integers.end(), {static_cast<int32_t>(x.dim(k)), static_cast<int32_t>(x.shape().product(k + 1, depth))});
  launch(d, "gatherND " + std::to_string(depth) + (by_texel ? " t" : " e"), build_several,
         std::vector<Bound>{bound(d, x, any_view(d, x, by_texel)), bound(d, indices, any_view(d, indices, false))}, result(d, y), integers);
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("gather"), gather<d>}, {op("gatherAdd"), gather<d>}, {op("gatherND"), gather_nd<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(gather, kRows)

}  // namespace gossamer::gpu
