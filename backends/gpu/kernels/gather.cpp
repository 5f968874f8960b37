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
void store_units(Emitter& e, bool by_texel, const std::function<std::string()>& source) {
  const std::string pixel = "(y * " + e.width('o') + " + x0 + i)";
  if (by_texel) {
    e.store_each([&] {
      e.let("int", "at", pixel + " * " + e.quads('o') + " + q");
      return e.texel('a', source());
    });
  } else {
    e.store_elements([&] {
      e.let("int", "at", pixel + " * " + e.channels('o') + " + 4 * q + lane");
      return e.element('a', source());
    });
  }
}

// Names are «gather t» for texels, «gather e» for elements.
void build(Emitter& e, const std::string& name) {
  store_units(e, name.back() == 't', [&] { return source(e); });
}

template <Dialect d>
void gather(const KernelArgs& call) {
  const Tensor &x = call.in[0], &indices = call.in[1], &y = call.out[0];
  const GatherWindow w = gather_window(x, indices, call.attrs);
  if (!fit_computed(d, {call.in.first(1), call.out, call.attrs}) || !fits(d, as_float(indices.dtype()), indices.shape()) || w.dim >= 1 << 24) return on_host(call);
  const bool by_texel = w.inner % 4 == 0 && channels_of(x) % 4 == 0 && channels_of(y) % 4 == 0;
  const auto whole = [](int64_t n) { return static_cast<int32_t>(n); };
  launch(d, by_texel ? "gather t" : "gather e", build, std::vector<Bound>{bound(d, x), bound(d, indices)}, result(d, y),
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
constexpr Kernel kRows[] = {{op("gather"), gather<d>}, {op("gatherND"), gather_nd<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(gather, kRows)

}  // namespace gossamer::gpu
