// Running sums and products along an axis, in as many passes as the length has binary digits: in each, an element takes
// along what stands twice as far from it as in the pass before. Source: Hillis and Steele, Data Parallel Algorithms, 1986.
#include "../kernels.h"

namespace gossamer::gpu {
namespace {

// How far along the axis the other element is taken from; negative: from behind.
enum Integer { kLength, kInner, kStep };

// Names are «op pass»: «combined» with the other element, or «moved» from it.
void build(Emitter& e, const std::string& name) {
  const bool is_sum = name.starts_with("cumsum"), is_moved = name.ends_with("moved");
  const std::string inner = e.integer(kInner), length = e.integer(kLength);
  e.store_elements([&] {
    e.let("int", "at", "(y * " + e.width('o') + " + x0 + i) * " + e.channels('o') + " + 4 * q + lane").let("int", "row", "quotient(at, " + inner + ")");
    e.let("int", "other_row", "row - quotient(row, " + length + ") * " + length + " - " + e.integer(kStep));
    e.let("bool", "is_there", "other_row >= 0 && other_row < " + length);
    e.let("float", "other", std::string("select(") + (is_sum ? "0.0, " : "1.0, ") + e.element('a', "select(at, at - " + e.integer(kStep) + " * " + inner + ", is_there)") + ", is_there)");
    return is_moved ? std::string("other") : e.element('a', "at") + (is_sum ? " + other" : " * other");
  });
}

template <Dialect d>
void run_along(const KernelArgs& call) {
  const Tensor &x = call.in[0], &y = call.out[0];
  if (!fit(d, call) || x.rank() == 0) return on_host(call);
  const int axis = call.attrs.axis("axis", x.rank());
  const auto length = static_cast<int32_t>(x.dim(axis)), inner = static_cast<int32_t>(x.shape().product(axis + 1, x.rank()));
  const int32_t direction = call.attrs.flag("reverse") ? -1 : 1;
  const std::string name(call.attrs.op().name);
  Tensor from = x;
  const auto pass = [&](const char* kind, int32_t step, bool is_last) {
    const Tensor to = is_last ? y : Tensor::on_device(backend_of(d), DType::float32, x.shape());
    launch(d, name + " " + kind, build, std::vector<Bound>{bound(d, from, any_view(d, from, false))}, result(d, to), std::vector<int32_t>{length, inner, step * direction});
    from = to;
  };
  if (call.attrs.flag("exclusive")) pass("moved", 1, length <= 1);
  else if (length == 1) pass("combined", 1, true);
  for (int32_t step = 1; step < length; step *= 2) pass("combined", step, 2 * step >= length);
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("cumsum"), run_along<d>}, {op("cumprod"), run_along<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(running, kRows)

}  // namespace gossamer::gpu
