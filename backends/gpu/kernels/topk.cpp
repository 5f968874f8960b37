// The largest elements of rows: a pass finds the place of each element among those of its row, by comparing it with all of
// them; then each result looks for the element of its place.
#include "../formulas.h"
#include "../kernels.h"

namespace gossamer::gpu {
namespace {

constexpr int64_t kLongest = 1 << 13;  // of rows, whose elements are all compared with each other

// Integer 0 is the length of a row. Whether a comes before b: NaN is last, of equal ones the first comes first.
constexpr const char* kComesFirst =
    "select(select(select(select(0.0, 1.0, a > b), earlier, a == b), 1.0, f_is_nan(b)), select(0.0, earlier, f_is_nan(b)), f_is_nan(a))";

void build_places(Emitter& e, const std::string&) {
  e.function("float", "comes_first", "a, b, earlier", kComesFirst);
  e.store_elements([&] {
    e.let("int", "own", "4 * q + lane").let("int", "first", "(y * " + e.width('o') + " + x0 + i) * " + e.integer(0));
    e.let("float", "x", e.element('a', "first + own")).var("float", "before", "0.0");
    e.loop("j", "0", e.integer(0), [&] {
      e.line("before += select(0.0, comes_first(" + e.element('a', "first + j") + ", x, select(0.0, 1.0, j < own)), j != own);");
    });
    return std::string("before");
  });
}

// Names are «topk values» and «topk indices».
void build(Emitter& e, const std::string& name) {
  e.store_elements([&] {
    e.let("int", "first", "(y * " + e.width('o') + " + x0 + i) * " + e.integer(0)).let("float", "wanted", "float(4 * q + lane)").var("int", "found", "0");
    e.loop("j", "0", e.integer(0), [&] { e.when(e.element('b', "first + j") + " == wanted", [&] { e.line("found = j;"); }); });
    return name == "topk values" ? e.element('a', "first + found") : std::string("float(found)");
  });
}

template <Dialect d>
void topk(const KernelArgs& call) {
  const Tensor &x = call.in[0], &values = call.out[0], &indices = call.out[1];
  if (!fit(d, {call.in, call.out.first(1), call.attrs}) || x.shape().back() > kLongest) return on_host(call);
  const std::vector<int32_t> integers = {static_cast<int32_t>(x.shape().back())};
  const Tensor places = Tensor::on_device(backend_of(d), DType::int32, x.shape());
  const Bound elements = bound(d, x, any_view(d, x, false));
  launch(d, "topk places", build_places, std::vector<Bound>{elements}, result(d, places), integers);
  const std::vector<Bound> inputs = {elements, bound(d, places)};
  launch(d, "topk values", build, inputs, result(d, values), integers);
  launch(d, "topk indices", build, inputs, result(d, indices), integers);
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("topk"), topk<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(topk, kRows)

}  // namespace gossamer::gpu
