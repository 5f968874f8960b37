// Rows of a tensor by index. x is [batch, outer, dim, inner], the result [batch, outer, indices, inner].
#include "ops/gather.h"

#include "../kernels.h"

namespace gossamer::gpu {
namespace {

enum Integer { kOuter, kDim, kInner, kIndices };

// For unit number `at` of the result that of x; a unit is a texel or an element.
std::string source(Emitter& e, const std::string& name, const std::string& at) {
  e.let("int", "row" + name, at + " / " + e.integer(kInner));
  e.let("int", "place" + name, "row" + name + " / " + e.integer(kIndices));  // in batch and outer
  e.let("int", "index" + name, "int(" + e.element('b', "place" + name + " / " + e.integer(kOuter) + " * " + e.integer(kIndices) + " + row" + name + " % " + e.integer(kIndices)) + ")");
  return "(place" + name + " * " + e.integer(kDim) + " + clamp(index" + name + ", 0, " + e.integer(kDim) + " - 1)) * " + e.integer(kInner) + " + " + at + " % " + e.integer(kInner);
}

// Names are «gather t» for texels, «gather e» for elements.
void build(Emitter& e, const std::string& name) {
  const bool by_texel = name.back() == 't';
  e.store([&](int i) {
    const std::string pixel = "(y * " + e.width('o') + " + x0 + " + std::to_string(i) + ")";
    if (by_texel) {
      e.let("int", "at" + std::to_string(i), pixel + " * " + e.quads('o') + " + q");
      return e.texel('a', source(e, std::to_string(i), "at" + std::to_string(i)));
    }
    std::string out;
    for (int c = 0; c < 4; ++c) {
      const std::string n = std::to_string(4 * i + c);
      e.let("int", "at" + n, pixel + " * " + e.channels('o') + " + 4 * q + " + std::to_string(c));
      out += (out.empty() ? "vec4(" : ", ") + e.element('a', source(e, n, "at" + n));
    }
    return out + ")";
  });
}

template <Dialect d>
void gather(const KernelArgs& call) {
  const Tensor &x = call.in[0], &indices = call.in[1], &y = call.out[0];
  const GatherWindow w = gather_window(x, indices, call.attrs);
  if (!fit(d, {call.in.first(1), call.out, call.attrs}) || !fits(d, as_float(indices.dtype()), indices.shape()) || w.dim >= 1 << 24) return on_host(call);
  const bool by_texel = w.inner % 4 == 0 && View(x.shape()).channels % 4 == 0 && View(y.shape()).channels % 4 == 0;
  const auto whole = [](int64_t n) { return static_cast<int32_t>(n); };
  launch(d, by_texel ? "gather t" : "gather e", build, std::vector<Bound>{bound(d, x), bound(d, indices)}, result(d, y),
         std::vector<int32_t>{whole(w.outer), whole(w.dim), whole(by_texel ? w.inner / 4 : w.inner), whole(w.indices)});
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("gather"), gather<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(gather, kRows)

}  // namespace gossamer::gpu
