// Reductions: one loop over x, with a table of what it accumulates; positions of extremes; running sums and products.
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "core/convert.h"
#include "kernels.h"
#include "ops/op.h"

namespace gossamer::cpu {
namespace {

void load(const Tensor& x, int64_t first, int64_t count, double* out) { load_doubles(x, first, count, out); }
void load(const Tensor& x, int64_t first, int64_t count, int64_t* out) { load_ints(x, first, count, out); }
void store(const double* values, const Tensor& out) { store_doubles(values, out, 0, out.size()); }
void store(const int64_t* values, const Tensor& out) { store_ints(values, out, 0, out.size()); }

bool is_nan(double x) { return std::isnan(x); }
bool is_nan(int64_t) { return false; }

// Integers wrap around instead of overflowing.
double add(double a, double b) { return a + b; }
int64_t add(int64_t a, int64_t b) { return static_cast<int64_t>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b)); }
double multiply(double a, double b) { return a * b; }
int64_t multiply(int64_t a, int64_t b) { return static_cast<int64_t>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b)); }

template <class T>
constexpr bool kIsReal = std::numeric_limits<T>::has_infinity;

// --- what is accumulated ---------------------------------------------------------------------------------------------
struct Sum {
  template <class T> static constexpr T start() { return 0; }
  template <class T> static T next(T sum, T x) { return add(sum, x); }
};
struct Product {
  template <class T> static constexpr T start() { return 1; }
  template <class T> static T next(T product, T x) { return multiply(product, x); }
};
struct Largest {
  template <class T> static constexpr T start() { return kIsReal<T> ? -std::numeric_limits<T>::infinity() : std::numeric_limits<T>::lowest(); }
  template <class T> static T next(T largest, T x) { return x > largest || is_nan(x) ? x : largest; }
};
struct Smallest {
  template <class T> static constexpr T start() { return kIsReal<T> ? std::numeric_limits<T>::infinity() : std::numeric_limits<T>::max(); }
  template <class T> static T next(T smallest, T x) { return x < smallest || is_nan(x) ? x : smallest; }
};

struct All : Smallest {
  template <class T> static constexpr T start() { return 1; }
};
struct Any : Largest {
  template <class T> static constexpr T start() { return 0; }
};

// Accumulates a run of x: into one element (step 0), or elementwise into as many (step 1).
template <class Accumulate, class T>
void accumulate(T* result, int64_t step, const T* x, int64_t count) {
  if (step == 0) {
    T value = *result;
    for (int64_t i = 0; i < count; ++i) value = Accumulate::next(value, x[i]);
    *result = value;
  } else {
    for (int64_t i = 0; i < count; ++i) result[i] = Accumulate::next(result[i], x[i]);
  }
}

template <class T>
struct Accumulator {
  T start;
  void (*run)(T* result, int64_t step, const T* x, int64_t count);
};

struct Reduction {
  OpId op;
  Accumulator<double> doubles;
  Accumulator<int64_t> ints;
};

template <class A>
constexpr Reduction reduction(OpId id) {
  return {id, {A::template start<double>(), accumulate<A, double>}, {A::template start<int64_t>(), accumulate<A, int64_t>}};
}

constexpr Reduction kReductions[] = {
    reduction<Sum>(op("sum")),      reduction<Sum>(op("mean")),     reduction<Product>(op("prod")), reduction<Largest>(op("max")),
    reduction<Smallest>(op("min")), reduction<All>(op("all")),      reduction<Any>(op("any")),
};

// --- the loop --------------------------------------------------------------------------------------------------------
// Strides of the output, walked along x: 0 on reduced axes.
Shape output_strides(const Shape& shape, const std::vector<int>& reduced) {
  Shape strides = shape;
  int64_t stride = 1;
  for (int axis = shape.rank() - 1; axis >= 0; --axis) {
    const bool gone = std::find(reduced.begin(), reduced.end(), axis) != reduced.end();
    strides[axis] = gone ? 0 : stride;
    if (!gone) stride *= shape[axis];
  }
  return strides;
}

// x is read in memory order, along its last axis in blocks.
template <class T>
std::vector<T> reduce(const KernelArgs& call, const Accumulator<T>& accumulator) {
  constexpr int64_t kBlock = 256;
  const Tensor& x = call.in[0];
  std::vector<T> results(call.out[0].size(), accumulator.start);
  if (x.size() == 0) return results;
  const Shape shape = x.rank() ? x.shape() : Shape{1};
  const Shape strides = x.rank() ? output_strides(shape, call.attrs.axes("axis", x.rank())) : Shape{1};
  const int last = shape.rank() - 1;
  const int64_t length = shape[last], step = strides[last] ? 1 : 0;
  for (int64_t row = 0; row < x.size() / length; ++row) {
    int64_t rest = row, target = 0;
    for (int axis = last - 1; axis >= 0; --axis) {
      target += rest % shape[axis] * strides[axis];
      rest /= shape[axis];
    }
    T values[kBlock];
    for (int64_t first = 0; first < length; first += kBlock) {
      const int64_t count = std::min(kBlock, length - first);
      load(x, row * length + first, count, values);
      accumulator.run(&results[target + first * step], step, values, count);
    }
  }
  return results;
}

void reduce(const KernelArgs& call) {
  const OpId id = call.attrs.op().id;
  const Reduction& reduction = *std::find_if(std::begin(kReductions), std::end(kReductions), [&](const Reduction& r) { return r.op == id; });
  const Tensor &x = call.in[0], &out = call.out[0];
  if (!is_float(out.dtype())) return store(reduce(call, reduction.ints).data(), out);
  std::vector<double> results = reduce(call, reduction.doubles);
  if (id == op("mean") && x.size() > 0) {
    const double count = static_cast<double>(x.size()) / static_cast<double>(out.size());
    for (double& result : results) result /= count;
  }
  store(results.data(), out);
}

// --- along one axis --------------------------------------------------------------------------------------------------
// x as [outer, axis, inner]: element (o, k, i) stands at o * length * inner + k * inner + i.
struct Lanes {
  int64_t outer, length, inner;
};

Lanes lanes_of(const KernelArgs& call) {
  const Shape& shape = call.in[0].shape();
  const int axis = call.attrs.axis("axis", shape.rank());
  return {shape.product(0, axis), shape[axis], shape.product(axis + 1, shape.rank())};
}

// Where the first of the extremes stands: x is one when no other is_better(other, x).
template <class T, class IsBetter>
void positions(const KernelArgs& call, const T* x, IsBetter is_better) {
  const Lanes lanes = lanes_of(call);
  int32_t* out = call.out[0].data<int32_t>();
  for (int64_t o = 0; o < lanes.outer; ++o) {
    for (int64_t i = 0; i < lanes.inner; ++i) {
      const T* lane = x + o * lanes.length * lanes.inner + i;
      int64_t best = 0;
      for (int64_t k = 1; k < lanes.length; ++k) {
        if (is_better(lane[k * lanes.inner], lane[best * lanes.inner])) best = k;
      }
      *out++ = static_cast<int32_t>(best);
    }
  }
}

template <class IsBetter>
void arg_extreme(const KernelArgs& call) {
  if (call.in[0].dtype() == DType::int32) positions(call, call.in[0].data<int32_t>(), IsBetter());
  else positions(call, to_doubles(call.in[0]).data(), IsBetter());
}
void arg_max(const KernelArgs& call) { arg_extreme<std::greater<>>(call); }
void arg_min(const KernelArgs& call) { arg_extreme<std::less<>>(call); }

template <class Accumulate, class T>
void running_of(const KernelArgs& call) {
  const Tensor& x = call.in[0];
  std::vector<T> values(x.size());
  load(x, 0, x.size(), values.data());
  const Lanes lanes = lanes_of(call);
  const bool exclusive = call.attrs.flag("exclusive"), reverse = call.attrs.flag("reverse");
  for (int64_t o = 0; o < lanes.outer; ++o) {
    for (int64_t i = 0; i < lanes.inner; ++i) {
      T result = Accumulate::template start<T>();
      for (int64_t step = 0; step < lanes.length; ++step) {
        const int64_t k = reverse ? lanes.length - 1 - step : step;
        T& value = values[(o * lanes.length + k) * lanes.inner + i];
        const T before = result;
        result = Accumulate::next(result, value);
        value = exclusive ? before : result;
      }
    }
  }
  store(values.data(), call.out[0]);
}

template <class Accumulate>
void running(const KernelArgs& call) {
  if (is_float(call.out[0].dtype())) running_of<Accumulate, double>(call);
  else running_of<Accumulate, int64_t>(call);
}

constexpr Kernel kKernels[] = {
    {op("sum"), reduce},       {op("mean"), reduce},      {op("prod"), reduce},         {op("max"), reduce},
    {op("min"), reduce},       {op("all"), reduce},       {op("any"), reduce},          {op("argMax"), arg_max},
    {op("argMin"), arg_min},   {op("cumsum"), running<Sum>}, {op("cumprod"), running<Product>},
};

}  // namespace

std::span<const Kernel> reduce_kernels() { return kKernels; }

}  // namespace gossamer::cpu
