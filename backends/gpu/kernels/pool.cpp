// Pooling in two dimensions, channels last. What lies outside of the image does not count; NaN is passed over by the largest.
#include "window.h"

namespace gossamer::gpu {
namespace {

// Names are «pool max» and «pool avg».
void build(Emitter& e, const std::string& name) {
  const bool is_max = name == "pool max";
  e.function("vec4", "larger", "x, y", "vec4(select(x.x, y.x, y.x > x.x), select(x.y, y.y, y.y > x.y), select(x.z, y.z, y.z > x.z), select(x.w, y.w, y.w > x.w))");
  let_top(e);
  e.store_each([&] {
    e.var("vec4", "result", is_max ? "vec4(from_bits(-8388608))" : "vec4(0.0)").var("float", "count", "0.0");
    each_tap(e, [&] { e.line(is_max ? "result = larger(result, v);" : "result += v;").line("count += 1.0;"); });
    return std::string(is_max ? "result" : "result / count");
  });
}

template <Dialect d, bool is_max>
void pool(const KernelArgs& call) {
  const ConvGeometry g = pool_geometry(call.in[0].shape(), 2, call.attrs);
  if (!fit(d, call) || g.channels_first) return on_host(call);
  launch(d, is_max ? "pool max" : "pool avg", build, std::vector<Bound>{bound(d, call.in[0], View::of_image(call.in[0].shape()))},
         result(d, call.out[0], View::of_image(call.out[0].shape())), window_integers(g));
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("maxPool"), pool<d, true>}, {op("avgPool"), pool<d, false>}};

}  // namespace

GOSSAMER_GPU_KERNELS(pool, kRows)

}  // namespace gossamer::gpu
