// Tensors that are made of a few numbers: zerosLike, onesLike, oneHot.
#include <cmath>

#include "../kernels.h"

namespace gossamer::gpu {
namespace {

// Real 0 stands everywhere.
void build(Emitter& e, const std::string&) {
  e.store([&](int) { return "vec4(" + e.real(0) + ")"; });
}

template <Dialect d>
void fill(const KernelArgs& call) {
  const Tensor& y = call.out[0];
  if (!fit(d, call)) return on_host(call);
  const double value = call.attrs.op().id == op("onesLike");
  launch(d, "fill", build, {}, result(d, y), std::vector<int32_t>{bits_of(value)});
}

// Reals are the value at the index of a pixel, and that elsewhere.
void build_one_hot(Emitter& e, const std::string&) {
  e.store_each([&] {
    e.let("int", "own", "int(" + e.element('a', "y * " + e.width('o') + " + x0 + i") + ") - 4 * q");
    std::string out;
    for (int lane = 0; lane < 4; ++lane) out += (lane ? ", select(" : "vec4(select(") + e.real(1) + ", " + e.real(0) + ", own == " + std::to_string(lane) + ")";
    return out + ")";
  });
}

template <Dialect d>
void one_hot(const KernelArgs& call) {
  const Tensor &indices = call.in[0], &y = call.out[0];
  const double on = call.attrs.number("onValue"), off = call.attrs.number("offValue");
  const bool is_kept = y.dtype() == DType::float32 || (on == std::trunc(on) && off == std::trunc(off));
  if (!is_kept || !fits(d, as_float(indices.dtype()), indices.shape()) || !fits(d, as_float(y.dtype()), y.shape())) return on_host(call);
  launch(d, "oneHot", build_one_hot, std::vector<Bound>{bound(d, indices, any_view(d, indices, false))}, result(d, y), std::vector<int32_t>{bits_of(on), bits_of(off)});
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("zerosLike"), fill<d>}, {op("onesLike"), fill<d>}, {op("oneHot"), one_hot<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(creation, kRows)

}  // namespace gossamer::gpu
