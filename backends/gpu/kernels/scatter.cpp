// Slices that are added to, or put into, a tensor at given indices. GPUs write where they are, so each element of the result
// looks through all indices for its slice; of several that are put there the last one stays.
#include "ops/gather.h"

#include "../kernels.h"

namespace gossamer::gpu {
namespace {

constexpr int64_t kMostWork = int64_t{1} << 32;  // elements times indices
constexpr int kMostDepth = 6;

// Numbers of indices, of elements in a slice; then by how many slices each number of an index counts.
enum Integer { kCount, kInner, kStrides };

// Names are «scatter add depth» and «scatter put depth»; put has the tensor itself as its third image.
void build(Emitter& e, const std::string& name) {
  const bool is_add = name[8] == 'a';
  const int depth = name.back() - '0';
  const std::string inner = e.integer(kInner);
  e.store_elements([&] {
    e.let("int", "at", "(y * " + e.width('o') + " + x0 + i) * " + e.channels('o') + " + 4 * q + lane").let("int", "slice", "quotient(at, " + inner + ")");
    e.var("float", "value", is_add ? "0.0" : e.element('c', "at"));
    e.loop("j", "0", e.integer(kCount), [&] {
      std::string place;
      for (int k = 0; k < depth; ++k) {
        place += (k ? " + int(" : "int(") + e.element('a', "j * " + std::to_string(depth) + " + " + std::to_string(k)) + ") * " + e.integer(kStrides + k);
      }
      e.when(place + " == slice", [&] { e.line("value " + std::string(is_add ? "+= " : "= ") + e.element('b', "j * " + inner + " + at - slice * " + inner) + ";"); });
    });
    return std::string("value");
  });
}

// `target` is undefined where slices are added to zeros. False where it does not fit the device.
template <Dialect d>
bool scatter(const Tensor& indices, int depth, int64_t count, const Tensor& updates, const Tensor& target, const Tensor& y) {
  const auto is_fit = [](const Tensor& t) { return !t || fits(d, t.dtype(), t.shape()); };
  if (!is_fit(updates) || !is_fit(target) || !is_fit(y) || !fits(d, as_float(indices.dtype()), indices.shape())) return false;
  if (depth < 1 || depth > kMostDepth || y.size() * count > kMostWork) return false;
  const int64_t inner = y.shape().product(depth, y.rank());
  std::vector<int32_t> integers = {static_cast<int32_t>(count), static_cast<int32_t>(inner)};
  for (int k = 0; k < depth; ++k) integers.push_back(static_cast<int32_t>(y.shape().product(k + 1, depth)));
  std::vector<Bound> inputs;
  for (const Tensor& t : {indices, updates, target}) {
    if (t) inputs.push_back(bound(d, t, any_view(d, t, false)));
  }
  launch(d, std::string(target ? "scatter put " : "scatter add ") + std::to_string(depth), build, inputs, result(d, y), integers);
  return true;
}

template <Dialect d>
void scatter_nd(const KernelArgs& call) {
  const ScatterWindow window = scatter_window(call.in[0]);
  if (!scatter<d>(call.in[0], window.depth, window.count, call.in[1], {}, call.out[0])) on_host(call);
}

template <Dialect d>
void tensor_scatter_update(const KernelArgs& call) {
  const ScatterWindow window = scatter_window(call.in[1]);
  if (!scatter<d>(call.in[1], window.depth, window.count, call.in[2], call.in[0], call.out[0])) on_host(call);
}

template <Dialect d>
void unsorted_segment_sum(const KernelArgs& call) {
  if (!scatter<d>(call.in[1], 1, call.in[1].size(), call.in[0], {}, call.out[0])) on_host(call);
}

template <Dialect d>
constexpr Kernel kRows[] = {
    {op("scatterND"), scatter_nd<d>}, {op("tensorScatterUpdate"), tensor_scatter_update<d>}, {op("unsortedSegmentSum"), unsorted_segment_sum<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(scatter, kRows)

}  // namespace gossamer::gpu
