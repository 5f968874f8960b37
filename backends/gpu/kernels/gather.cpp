// Rows of a tensor by index. x is [batch, outer, dim, inner], the result [batch, outer, indices, inner].
#include "ops/gather.h"

#include "../kernels.h"

namespace gossamer::gpu {
namespace {

enum Integer { kOuter, kDim, kInner, kIndices };

// For unit number `at` of the result that of x; a unit is a texel or an element.
std::string source(Emitter& e) {
  const std::string indices = e.integer(kIndices), inner = e.integer(kInner), dim = e.integer(kDim);
  e.let("int", "row", "quotient(at, " + inner + ")");
  e.let("int", "place", "quotient(row, " + indices + ")");  // in batch and outer
  e.let("int", "index", "int(" + e.element('b', "(quotient(place, " + e.integer(kOuter) + ") - place) * " + indices + " + row") + ")");
  return "(place * " + dim + " + clamp(index, 0, " + dim + " - 1)) * " + inner + " + at - row * " + inner;
}

// Names are «gather t» for texels, «gather e» for elements.
void build(Emitter& e, const std::string& name) {
  const std::string pixel = "(y * " + e.width('o') + " + x0 + i)";
  if (name.back() == 't') {
    e.store_each([&] {
      e.let("int", "at", pixel + " * " + e.quads('o') + " + q");
      return e.texel('a', source(e));
    });
  } else {
    e.store_elements([&] {
      e.let("int", "at", pixel + " * " + e.channels('o') + " + 4 * q + lane");
      return e.element('a', source(e));
    });
  }
}

template <Dialect d>
void gather(const KernelArgs& call) {
  const Tensor &x = call.in[0], &indices = call.in[1], &y = call.out[0];
  const GatherWindow w = gather_window(x, indices, call.attrs);
  if (!fit(d, {call.in.first(1), call.out, call.attrs}) || !fits(d, as_float(indices.dtype()), indices.shape()) || w.dim >= 1 << 24) return on_host(call);
  const bool by_texel = w.inner % 4 == 0 && channels_of(x) % 4 == 0 && channels_of(y) % 4 == 0;
  const auto whole = [](int64_t n) { return static_cast<int32_t>(n); };
  launch(d, by_texel ? "gather t" : "gather e", build, std::vector<Bound>{bound(d, x), bound(d, indices)}, result(d, y),
         std::vector<int32_t>{whole(w.outer), whole(w.dim), whole(by_texel ? w.inner / 4 : w.inner), whole(w.indices)});
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("gather"), gather<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(gather, kRows)

}  // namespace gossamer::gpu
