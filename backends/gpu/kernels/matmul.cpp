// Matrix products: each invocation computes some rows, as many as it has pixels, by four columns. The product of a single row is cut into slices of its
// sums, which the pixels of an invocation share, and finished in a second pass.
#include <cctype>

#include "gossamer/ops.h"
#include "product.h"

namespace gossamer::gpu {
namespace {

std::string number(int i) { return std::to_string(i); }

// The integers of a run: those of the epilogue, then rows of a and of b for each matrix of a batch.
enum Field { kRowsOfA = kEpilogueIntegers, kRowsOfB };

// How the rows of b lie in its image: four of them are a row of it, 'n', or as many as an invocation has pixels, 'p', or all of
// them, 'w'ide; in capitals where b is transposed.
struct Layout {
  char way;
  bool is_transposed;
  explicit Layout(char letter) : way(static_cast<char>(std::tolower(letter))), is_transposed(way != letter) {}
};
char letter_of(Dialect d, const Factor& b) {
  const int width = b.image.view.width;
  const char way = width == kWeightsWidth ? 'n' : width == pixels(d) ? 'p' : 'w';
  return b.is_transposed ? static_cast<char>(std::toupper(way)) : way;
}

// Row 4 k + t of b, of columns 4 q … 4 q + 3; transposed, column 4 q + t, of rows 4 k … 4 k + 3. `first` is the first row of
// the image.
std::string b_at(const Emitter& e, Layout layout, const std::string& first, int t) {
  const std::string group = layout.is_transposed ? "q" : "k", quad = layout.is_transposed ? "k" : "q";
  const std::string row = "4 * " + group + " + " + number(t);
  if (layout.way == 'n') return e.at('b', first + " + " + group, "0", t, quad);
  if (layout.way == 'w') return e.at('b', first, row, quad);
  return e.at_place('b', first, row, quad);
}

std::string product(Layout layout, const std::string& a) {
  if (layout.is_transposed) return "vec4(dot(" + a + ", b0), dot(" + a + ", b1), dot(" + a + ", b2), dot(" + a + ", b3))";
  return a + ".x * b0 + " + a + ".y * b1 + " + a + ".z * b2 + " + a + ".w * b3";
}

// Names are «matMul layout epilogue».
void build(Emitter& e, const std::string& name) {
  const Layout layout(name[7]);
  const std::string epilogue = name.substr(9);
  use_epilogue(e, epilogue);
  e.let("int", "first", "quotient(y, " + e.integer(kRowsOfA) + ") * " + e.integer(kRowsOfB));
  begin_sums(e, epilogue, 'c');
  e.loop("k", "0", e.quads('a'), [&] {
    for (int t = 0; t < 4; ++t) e.let("vec4", "b" + number(t), b_at(e, layout, "first", t));
    const auto a_at = e.at_group("rows", 'a', "y", "group", "k");
    for (int i = 0; i < e.pixels(); ++i) {
      e.let("vec4", "a" + number(i), a_at(i));
      e.line("s" + number(i) + " += " + product(layout, "a" + number(i)) + ";");
    }
  });
  store_finished(e, epilogue, 'c');
}

// --- one row ---------------------------------------------------------------------------------------------------------

constexpr int kSlices = 16;          // at most
constexpr int kLeastQuads = 96;      // of a row, for cutting to be worth it

// Names are «row layout epilogue».
void build_row(Emitter& e, const std::string& name) {
  const Layout layout(name[4]);
  const std::string epilogue = name.substr(6);
  use_epilogue(e, epilogue);
  e.var("vec4", "s0", "vec4(0.0)");
  e.loop("k", "0", e.quads('a'), [&] {
    for (int t = 0; t < 4; ++t) e.let("vec4", "b" + number(t), b_at(e, layout, "0", t));
    e.let("vec4", "a0", e.at('a', "0", "0", 0, "k"));
    e.line("s0 += " + product(layout, "a0") + ";");
  });
  store_finished_one(e, epilogue, 'c');
}

// Each pixel of the result is the sum over a slice. Names are «slices layout»; integer 0 is the number of quads of a slice.
void build_slices(Emitter& e, const std::string& name) {
  const Layout layout(name.back());
  e.store_each([&] {
    e.let("int", "first", "(y * " + e.width('o') + " + x0 + i) * " + e.integer(0));
    e.var("vec4", "s0", "vec4(0.0)");
    e.loop("k", "first", "min(first + " + e.integer(0) + ", " + e.quads('a') + ")", [&] {
      for (int t = 0; t < 4; ++t) e.let("vec4", "b" + number(t), b_at(e, layout, "0", t));
      e.let("vec4", "a0", e.at('a', "0", "0", 0, "k"));
      e.line("s0 += " + product(layout, "a0") + ";");
    });
    return std::string("s0");
  });
}

// Names are «joined epilogue».
void build_joined(Emitter& e, const std::string& name) {
  const std::string epilogue = name.substr(7);
  use_epilogue(e, epilogue);
  e.var("vec4", "s0", "vec4(0.0)");
  e.loop("row", "0", e.rows('a'), [&] {
    e.loop("g", "0", "quotient(" + e.width('a') + " + " + number(e.pixels() - 1) + ", " + number(e.pixels()) + ")", [&] {
      for (int t = 0; t < e.pixels(); ++t) e.line("s0 += " + e.at('a', "row", "g", t, "q") + ";");
    });
  });
  store_finished_one(e, epilogue, 'b');
}

void launch_one_row(Dialect d, const Bound& a, const Factor& b, const Epilogue& epilogue, const Tensor& out) {
  const int quads = a.view.quads(), slice = (quads + kSlices - 1) / kSlices, slices = (quads + slice - 1) / slice;
  const Tensor partial = Tensor::on_device(backend_of(d), DType::float32, {slices, out.shape().back()});
  launch(d, std::string("slices ") + letter_of(d, b), build_slices, std::vector<Bound>{a, b.image}, result(d, partial), std::vector<int32_t>{slice});
  std::vector<Bound> inputs = {bound(d, partial)};
  add_images(d, epilogue, View(d, out.shape()), inputs);
  launch(d, "joined " + epilogue.name, build_joined, inputs, result(d, out), epilogue.integers());
}

// The view of a batch of matrices: its own, if no row of it belongs to two of them.
View batch_view(Dialect d, const Shape& shape) {
  const View own(d, shape), image = View::of_image(shape);
  return own.width == pixels(d) && image.width % own.width == 0 ? own : image;
}

}  // namespace

Bound bound_matrix(Dialect d, const Tensor& t, int64_t rows, int64_t columns) {
  const View weights(static_cast<int>((rows + kWeightsWidth - 1) / kWeightsWidth), kWeightsWidth, static_cast<int>(columns));
  return is_flat(kind_of_weights(d, t, weights)) ? bound_weights(d, t, weights) : bound(d, t, batch_view(d, {rows, columns}));
}

void launch_product(Dialect d, const Bound& a, const Factor& b, const Epilogue& epilogue, const Tensor& out, int a_rows) {
  const bool is_row = a.view.rows * a.view.width == 1;
  if (is_row && a.view.quads() >= kLeastQuads) return launch_one_row(d, a, b, epilogue, out);
  const Epilogue end = is_row ? epilogue : epilogue.with_optional_residual();
  const View view(a.view.rows, a.view.width, static_cast<int>(out.shape().back()));
  std::vector<Bound> inputs = {a, b.image};
  add_images(d, end, view, inputs);
  std::vector<int32_t> integers = end.integers();
  integers.insert(integers.end(), {a_rows, b.rows});
  launch(d, std::string(is_row ? "row " : "matMul ") + letter_of(d, b) + " " + end.name, is_row ? build_row : build, inputs, result(d, out, view), integers);
}

namespace {

int rows_of_one(const View& view, int64_t batch) { return static_cast<int>(view.rows / batch); }

template <Dialect d>
void mat_mul(const KernelArgs& call) {
  const Epilogue epilogue(call);
  if (!fit(d, call) || !epilogue.is_supported) return on_host(call);
  Tensor a = call.in[0], b = call.in[1];
  const Tensor& out = call.out[0];
  const Shape batch = out.shape().slice(0, out.rank() - 2);
  const auto transposed = [](const Tensor& t) {
    std::vector<int64_t> order;
    for (int i = 0; i < t.rank(); ++i) order.push_back(i < t.rank() - 2 ? i : 2 * t.rank() - 3 - i);
    return ops::transpose(t, order);
  };
  const auto with_batch = [&](const Tensor& t) {
    Shape shape = batch;
    shape.push_back(t.dim(t.rank() - 2));
    shape.push_back(t.shape().back());
    return t.shape().size() == shape.size() ? t.alias(shape) : ops::broadcast_to(t, shape);
  };
  if (call.attrs.flag("transposeA")) a = transposed(a);
  a = with_batch(a);
  Factor factor{.image = {0, View(1, 1, 1)}, .is_transposed = call.attrs.flag("transposeB")};
  const int rank = b.rank();
  if (b.shape().product(0, rank - 2) == 1) {
    factor.image = bound_matrix(d, b, b.dim(rank - 2), b.dim(rank - 1));
    return launch_product(d, bound(d, a, pixels_view(d, a)), factor, epilogue, out);
  }
  b = with_batch(b);
  const int64_t matrices = batch.size();
  factor.image = bound(d, b, batch_view(d, b.shape()));
  factor.rows = rows_of_one(factor.image.view, matrices);
  const View view = batch_view(d, a.shape());
  launch_product(d, bound(d, a, view), factor, epilogue, out, rows_of_one(view, matrices));
}

template <Dialect d>
constexpr Kernel kRows[] = {{op("matMul"), mat_mul<d>}, {op("fusedMatMul"), mat_mul<d>}};

}  // namespace

GOSSAMER_GPU_KERNELS(matmul, kRows)

}  // namespace gossamer::gpu
