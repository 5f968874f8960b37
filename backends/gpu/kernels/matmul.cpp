// Matrix products: each invocation computes four rows by four columns. The product of a single row is cut into slices of its
// sums, which the four pixels of an invocation share, and finished in a second pass.
#include "gossamer/ops.h"
#include "product.h"

namespace gossamer::gpu {
namespace {

std::string number(int i) { return std::to_string(i); }

// Row 4 k + t of b, of columns 4 q … 4 q + 3; transposed, column 4 q + t, of rows 4 k … 4 k + 3.
std::string b_at(const Emitter& e, char layout, int t) {
  const std::string batch = "batch";
  if (layout == 'w') return e.at('b', "k", "0", t, "q");
  return layout == 'n' ? e.at('b', batch, "k", t, "q") : e.at('b', batch, "q", t, "k");
}

std::string product(char layout, const std::string& a) {
  if (layout == 't') return "vec4(dot(" + a + ", b0), dot(" + a + ", b1), dot(" + a + ", b2), dot(" + a + ", b3))";
  return a + ".x * b0 + " + a + ".y * b1 + " + a + ".z * b2 + " + a + ".w * b3";
}

// Names are «matMul layout epilogue».
void build(Emitter& e, const std::string& name) {
  const char layout = name[7];
  const std::string epilogue = name.substr(9);
  use_epilogue(e, epilogue);
  if (layout != 'w') e.let("int", "batch", "select(y, 0, " + e.rows('b') + " == 1)");
  for (int i = 0; i < 4; ++i) e.var("vec4", "s" + number(i), "vec4(0.0)");
  e.loop("k", "0", e.quads('a'), [&] {
    for (int t = 0; t < 4; ++t) e.let("vec4", "b" + number(t), b_at(e, layout, t));
    for (int i = 0; i < 4; ++i) {
      e.let("vec4", "a" + number(i), e.at('a', "y", "group", i, "k"));
      e.line("s" + number(i) + " += " + product(layout, "a" + number(i)) + ";");
    }
  });
  load_epilogue(e, epilogue, 'c');
  e.store([&](int i) { return finished(e, epilogue, "s" + number(i), i, 'c'); });
}

// --- one row ---------------------------------------------------------------------------------------------------------

constexpr int kSlices = 16;          // at most
constexpr int kLeastQuads = 16;      // of a row, for cutting to be worth it

// Pixel s of the result is the sum over slice s. Names are «slices layout»; integer 0 is the number of quads of a slice.
void build_slices(Emitter& e, const std::string& name) {
  const char layout = name.back();
  e.let("int", "batch", "0");
  for (int i = 0; i < 4; ++i) {
    const std::string s = "s" + number(i), first = "(x0 + " + number(i) + ") * " + e.integer(0);
    e.var("vec4", s, "vec4(0.0)");
    e.loop("k", first, "min(" + first + " + " + e.integer(0) + ", " + e.quads('a') + ")", [&] {
      for (int t = 0; t < 4; ++t) e.let("vec4", "b" + number(t), b_at(e, layout, t));
      e.let("vec4", "a0", e.at('a', "0", "0", 0, "k"));
      e.line(s + " += " + product(layout, "a0") + ";");
    });
  }
  e.store([](int i) { return "s" + number(i); });
}

// Names are «joined epilogue».
void build_joined(Emitter& e, const std::string& name) {
  const std::string epilogue = name.substr(7);
  use_epilogue(e, epilogue);
  e.var("vec4", "sum", "vec4(0.0)");
  e.loop("g", "0", "(" + e.width('a') + " + 3) / 4", [&] {
    for (int t = 0; t < 4; ++t) e.line("sum += " + e.at('a', "0", "g", t, "q") + ";");
  });
  load_epilogue(e, epilogue, 'b');
  e.store([&](int i) { return i ? "vec4(0.0)" : finished(e, epilogue, "sum", i, 'b'); });
}

template <class... Inputs>
std::vector<Bound> with_epilogue(Dialect d, const Epilogue& epilogue, const Inputs&... first) {
  std::vector<Bound> inputs = {first...};
  for (const Tensor& t : epilogue.images) inputs.push_back(bound(d, t));
  return inputs;
}

void launch_one_row(Dialect d, const Bound& a, const Bound& b, char layout, const Epilogue& epilogue, const Tensor& out, std::span<const int32_t> parameters) {
  const int quads = a.view.quads(), slice = (quads + kSlices - 1) / kSlices, slices = (quads + slice - 1) / slice;
  const Tensor partial = Tensor::on_device(backend_of(d), DType::float32, {slices, out.shape().back()});
  launch(d, std::string("slices ") + layout, build_slices, std::vector<Bound>{a, b}, result(d, partial), std::vector<int32_t>{slice});
  launch(d, "joined " + epilogue.name, build_joined, with_epilogue(d, epilogue, bound(d, partial)), result(d, out), parameters);
}

}  // namespace

void launch_product(Dialect d, const Bound& a, const Bound& b, char layout, const Epilogue& epilogue, const Tensor& out) {
  const std::vector<int32_t> parameters = {bits_of(epilogue.parameters.p), bits_of(epilogue.parameters.q)};
  if (a.view.rows * a.view.width == 1 && a.view.quads() >= kLeastQuads) return launch_one_row(d, a, b, layout, epilogue, out, parameters);
  launch(d, std::string("matMul ") + layout + " " + epilogue.name, build, with_epilogue(d, epilogue, a, b), result(d, out), parameters);
}

namespace {

template <Dialect d>
void mat_mul(const KernelArgs& call) {
  const Epilogue epilogue(call);
  if (!fit(d, call) || !epilogue.is_supported) return on_host(call);
  Tensor a = call.in[0], b = call.in[1];
  const Tensor& out = call.out[0];
  const Shape batch = out.shape().slice(0, out.rank() - 2);
  if (call.attrs.flag("transposeA")) {
    std::vector<int64_t> order;
    for (int i = 0; i < a.rank(); ++i) order.push_back(i < a.rank() - 2 ? i : 2 * a.rank() - 3 - i);
    a = ops::transpose(a, order);
  }
  const auto with_batch = [&](const Tensor& t) {
    Shape shape = batch;
    shape.push_back(t.dim(t.rank() - 2));
    shape.push_back(t.shape().back());
    return t.shape().size() == shape.size() ? t.alias(shape) : ops::broadcast_to(t, shape);
  };
  a = with_batch(a);
  const bool is_one = View(b.shape()).rows == 1;
  if (!is_one) b = with_batch(b);
  const bool transposed = call.attrs.flag("transposeB"), is_known = b.storage()->data != nullptr;
  if (is_one && is_known && !transposed) {
    const int rank = b.rank();
    return launch_product(d, bound(d, a), bound(d, b, weights_view(static_cast<int>(b.dim(rank - 2)), static_cast<int>(b.dim(rank - 1)))), 'w', epilogue, out);
  }
  launch_product(d, bound(d, a), bound(d, b), transposed ? 't' : 'n', epilogue, out);
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("matMul"), mat_mul<d>}, {op("fusedMatMul"), mat_mul<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(matmul, kRows)

}  // namespace gossamer::gpu
