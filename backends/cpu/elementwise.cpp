// Elementwise ops: the formulas as loops over blocks of doubles, 64-bit integers or complex numbers.
#include <algorithm>

#include "broadcast_reader.h"
#include "kernels.h"
#include "ops/elementwise.h"
#include "ops/formula.h"

namespace gossamer::cpu {
namespace {

using enum ElementwiseResult;
using formula::Complex;

constexpr int64_t kBlock = 256;  // elements converted at a time

// --- loops -----------------------------------------------------------------------------------------------------------
template <class T, class R>
using Loop = void (*)(const T* a, const T* b, Parameters, int64_t count, R* out);

namespace loops {
using namespace formula;
#define UNARY(name, result, formula, gradient, doc) UNARY_WITH(name, "", true, result, formula, gradient, doc)
#define UNARY_WITH(name, parameters, requirement, result, formula, gradient, doc)                            \
  template <class T>                                                                                         \
  void name##_loop([[maybe_unused]] const T* xs, const T*, [[maybe_unused]] Parameters given, int64_t count, T* out) { \
    [[maybe_unused]] const auto [p, q] = given;                                                              \
    for (int64_t i = 0; i < count; ++i) {                                                                    \
      [[maybe_unused]] const T x = xs[i];                                                                    \
      out[i] = static_cast<T>(formula);                                                                      \
    }                                                                                                        \
  }
#define BINARY_AS(name, inputs, result, formula, gradient_a, gradient_b, doc)                                \
  template <class T>                                                                                         \
  void name##_loop(const T* as, const T* bs, Parameters, int64_t count, T* out) {                                   \
    for (int64_t i = 0; i < count; ++i) {                                                                    \
      const T a = as[i], b = bs[i];                                                                          \
      out[i] = static_cast<T>(formula);                                                                      \
    }                                                                                                        \
  }
#include "ops/elementwise.def"

// Real results are written densely, complex ones as pairs.
inline void put(double* out, int64_t i, double value) { out[i] = value; }
inline void put(double* out, int64_t i, Complex value) {
  out[2 * i] = value.re;
  out[2 * i + 1] = value.im;
}
#define COMPLEX(name, formula)                                                                               \
  void complex_##name##_loop(const Complex* as, const Complex* bs, Parameters, int64_t count, double* out) {        \
    for (int64_t i = 0; i < count; ++i) {                                                                    \
      [[maybe_unused]] const Complex x = as[i], a = as[i], b = bs[i];                                        \
      put(out, i, formula);                                                                                  \
    }                                                                                                        \
  }
#include "ops/elementwise.def"
}  // namespace loops

struct ComplexLoop {
  OpId op;
  Loop<Complex, double> run;
};
constexpr ComplexLoop kComplexLoops[] = {
#define COMPLEX(name, formula) {op(#name), loops::complex_##name##_loop},
#include "ops/elementwise.def"
};

// --- kernels ---------------------------------------------------------------------------------------------------------
void store(const double* values, const Tensor& out, int64_t first, int64_t count) {
  const int64_t width = out.dtype() == DType::complex64 ? 2 : 1;
  store_doubles(values, out, width * first, width * count);
}
void store(const int64_t* values, const Tensor& out, int64_t first, int64_t count) { store_ints(values, out, first, count); }

template <class T, class R>
void evaluate(const KernelArgs& call, Loop<T, R> loop) {
  const Tensor& out = call.out[0];
  const bool binary = call.in.size() > 1;
  BroadcastReader a(call.in[0], out.shape()), b(call.in[binary], out.shape());
  const Parameters parameters = parameters_of(call.attrs);
  T x[kBlock], y[kBlock];
  R z[2 * kBlock];
  for (int64_t first = 0; first < out.size(); first += kBlock) {
    const int64_t count = std::min(kBlock, out.size() - first);
    a.read(count, x);
    if (binary) b.read(count, y);
    loop(x, y, parameters, count, z);
    store(z, out, first, count);
  }
}

// Strings are compared byte by byte, which is the order of their code points.
void compare_strings(const KernelArgs& call, Loop<double, double> loop) {
  const Tensor& out = call.out[0];
  const Shape a = broadcast_strides(call.in[0].shape(), out.shape()), b = broadcast_strides(call.in[1].shape(), out.shape());
  for (int64_t i = 0; i < out.size(); ++i) {
    int64_t rest = i, ia = 0, ib = 0;
    for (int axis = out.rank() - 1; axis >= 0; --axis) {
      ia += rest % out.dim(axis) * a[axis];
      ib += rest % out.dim(axis) * b[axis];
      rest /= out.dim(axis);
    }
    const double order = call.in[0].strings()[ia].compare(call.in[1].strings()[ib]), zero = 0;
    double result;
    loop(&order, &zero, {}, 1, &result);
    store_doubles(&result, out, i, 1);
  }
}

void in_floats(const KernelArgs& call, Loop<double, double> floats) {
  const DType dtype = call.in[0].dtype();
  if (dtype == DType::string) return compare_strings(call, floats);
  if (dtype != DType::complex64) return evaluate(call, floats);
  for (const ComplexLoop& loop : kComplexLoops) {
    if (loop.op == call.attrs.op().id) evaluate(call, loop.run);
  }
}

void in_floats_or_integers(const KernelArgs& call, Loop<double, double> floats, Loop<int64_t, int64_t> integers) {
  const DType dtype = call.in[0].dtype();
  if (is_integer(dtype) || dtype == DType::boolean) evaluate(call, integers);
  else in_floats(call, floats);
}

// Only the loops that a row's dtypes can reach are compiled.
#define UNARY(name, result, formula, gradient, doc) KERNEL(name, result)
#define UNARY_WITH(name, parameters, requirement, result, formula, gradient, doc) KERNEL(name, result)
#define BINARY_AS(name, inputs, result, formula, gradient_a, gradient_b, doc) KERNEL(name, result)
#define KERNEL(name, rule)                                                                                   \
  void name##_kernel(const KernelArgs& call) {                                                               \
    if constexpr (rule == kBits) evaluate(call, loops::name##_loop<int64_t>);                                \
    else if constexpr (computes_integers(rule)) in_floats_or_integers(call, loops::name##_loop<double>, loops::name##_loop<int64_t>); \
    else in_floats(call, loops::name##_loop<double>);                                                        \
  }
#include "ops/elementwise.def"
#undef KERNEL

constexpr Kernel kKernels[] = {
#define UNARY(name, ...) {op(#name), name##_kernel},
#define UNARY_WITH(name, ...) {op(#name), name##_kernel},
#define BINARY_AS(name, ...) {op(#name), name##_kernel},
#include "ops/elementwise.def"
};

}  // namespace

std::span<const Kernel> elementwise_kernels() { return kKernels; }

}  // namespace gossamer::cpu
