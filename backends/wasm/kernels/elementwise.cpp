// Elementwise ops: the formulas of ops/elementwise.def as loops over vectors, conversions and where, with every broadcast.
//
// Functions work on steps of eight elements that lie side by side, or are one repeated. Broadcasts are made to look so:
// long rows are walked one by one; short ones are gathered, a few hundred elements at a time, beside the stack.
#include "elementwise.h"

#include "abi.h"
#include "finish.h"
#include "formula.h"

namespace gossamer::kernels {
namespace {

constexpr int kStep = 8;

// Some steps of eight elements. `stride` is the bytes from one step to the next: 0 for a repeated element.
struct Steps {
  const char* in[Elementwise::kMaxInputs];
  int stride[Elementwise::kMaxInputs];
  char* y;
  int count;
  float p, q;
};

struct Function {
  void (*run)(const Steps*);
  int8_t in_bytes[Elementwise::kMaxInputs];  // of an element; 0: there is no such input
  int8_t y_bytes;
};

// --- loading and storing eight elements ------------------------------------------------------------------------------

// Of 32-bit lanes two vectors make eight elements; of bools one does.
template <class L>
struct Eight {
  static constexpr int kBytes = 4;
  static constexpr int kVectors = 2;
  static L load(const char* p, int half_stride, int i) { return wasm_v128_load(p + i * half_stride); }
};
template <>
struct Eight<BoolLanes> {
  static constexpr int kBytes = 1;
  static constexpr int kVectors = 1;
  static BoolLanes load(const char* p, int, int) { return wasm_v128_load64_zero(p); }
};

void put_bools(char* y, vec bytes) { wasm_v128_store64_lane(y, wasm_v128_and(bytes, wasm_i8x16_splat(1)), 0); }

template <class L>
void put(char* y, const L* lanes) {
  for (int i = 0; i < Eight<L>::kVectors; ++i) wasm_v128_store(y + 16 * i, lanes[i].v);
}
template <class L>
void put(char* y, const Mask<L>* masks) {
  const vec words = wasm_i16x8_narrow_i32x4(masks[0].bits, masks[1].bits);
  put_bools(y, wasm_i8x16_narrow_i16x8(words, words));
}
void put(char* y, const Mask<BoolLanes>* mask) { put_bools(y, mask->bits); }

// As JavaScript's typed arrays: truncated, modulo 2^32, and 0 for NaN and infinities.
NOINLINE vec truncated_modulo(vec x) {
  float from[4];
  int32_t to[4];
  store(from, x);
  for (int i = 0; i < 4; ++i) to[i] = __builtin_fabsf(from[i]) < 0x1p62f ? static_cast<int32_t>(static_cast<int64_t>(from[i])) : 0;
  return wasm_v128_load(to);
}
IntLanes to_ints(FloatLanes x) {
  if (!wasm_i32x4_all_true(wasm_f32x4_lt(magnitude(x.v), splat(0x1p31f)))) return truncated_modulo(x.v);
  return wasm_i32x4_trunc_sat_f32x4(x.v);
}

// What the formula gives, as the row's result: a literal stands for lanes; floats may have to become integers.
template <ElementwiseResult rule, class L>
auto result_of(L lanes) {
  if constexpr (rule == ElementwiseResult::kInt32) return to_ints(lanes);
  else return lanes;
}
template <ElementwiseResult rule>
IntLanes result_of(IntLanes lanes) { return lanes; }
template <ElementwiseResult rule, class L>
Mask<L> result_of(Mask<L> mask) { return mask; }

// --- rows ------------------------------------------------------------------------------------------------------------

#define UNARY(name, result, formula, gradient, doc) UNARY_WITH(name, "", true, result, formula, gradient, doc)
#define UNARY_WITH(name, parameters, requirement, result, formula, gradient, doc)                    \
  struct name##_row {                                                                                \
    static constexpr int kInputs = 1;                                                                \
    static constexpr ElementwiseResult kResult = ElementwiseResult::result;                          \
    static constexpr const char* kSignature = parameters;                                            \
    template <class L>                                                                               \
    static auto of([[maybe_unused]] L x, L, [[maybe_unused]] L p, [[maybe_unused]] L q) { return formula; } \
  };
#define BINARY_AS(name, inputs, result, formula, gradient_a, gradient_b, doc)                        \
  struct name##_row {                                                                                \
    static constexpr int kInputs = 2;                                                                \
    static constexpr ElementwiseResult kResult = ElementwiseResult::result;                          \
    static constexpr const char* kSignature = inputs;                                                \
    template <class L>                                                                               \
    static auto of(L a, L b, L, L) { return formula; }                                               \
  };
#include "ops/elementwise.def"

template <class L>
L as_lanes(double literal, L) { return literal; }
template <class Result, class L>
Result as_lanes(Result result, L) { return result; }

template <class Row, class L>
NOINLINE void run_row(const Steps* steps) {
  using E = Eight<L>;
  const L p = steps->p, q = steps->q;
  const char *a = steps->in[0], *b = Row::kInputs > 1 ? steps->in[1] : a;
  const int a_stride = steps->stride[0], b_stride = Row::kInputs > 1 ? steps->stride[1] : a_stride;
  char* y = steps->y;
  const auto one = [&](int i) {
    const L x = E::load(a, a_stride / 2, i);
    return result_of<Row::kResult>(as_lanes(Row::of(x, Row::kInputs > 1 ? E::load(b, b_stride / 2, i) : x, p, q), x));
  };
  using Result = decltype(one(0));
  constexpr int y_stride = kStep * (gives_bool(Row::kResult) ? 1 : E::kBytes);
  for (int count = steps->count; count > 0; --count) {
    if constexpr (E::kVectors == 2) {
      const Result results[] = {one(0), one(1)};
      put(y, results);
    } else {
      const Result results[] = {one(0)};
      put(y, results);
    }
    a += a_stride;
    b += b_stride;
    y += y_stride;
  }
}

template <class Row, class L, Elements elements>
constexpr Function row_function() {
  constexpr int8_t bytes = Eight<L>::kBytes;
  if constexpr (has_kernel(elements, Row::kResult, Row::kSignature)) {
    return {run_row<Row, L>, {bytes, Row::kInputs > 1 ? bytes : int8_t{0}, 0}, gives_bool(Row::kResult) ? int8_t{1} : bytes};
  } else {
    return {};
  }
}

// --- conversions and where -------------------------------------------------------------------------------------------

// Eight bools as two vectors of 32-bit lanes, all ones or zeros.
struct Widened {
  explicit Widened(const char* p) {
    const vec words = wasm_i16x8_extend_low_i8x16(wasm_i8x16_ne(wasm_v128_load64_zero(p), constant_bits(0)));
    lanes[0] = wasm_i32x4_extend_low_i16x8(words);
    lanes[1] = wasm_i32x4_extend_high_i16x8(words);
  }
  vec lanes[2];
};

FloatLanes convert(IntLanes x, FloatLanes) { return wasm_f32x4_convert_i32x4(x.v); }
IntLanes convert(FloatLanes x, IntLanes) { return to_ints(x); }
template <class L>
Mask<L> convert(L x, BoolLanes) { return x != L(0.0); }

template <class From, class To>
NOINLINE void run_cast(const Steps* steps) {
  const char* x = steps->in[0];
  char* y = steps->y;
  for (int count = steps->count; count > 0; --count, x += steps->stride[0], y += kStep * Eight<To>::kBytes) {
    const auto one = [&](int i) { return convert(Eight<From>::load(x, steps->stride[0] / 2, i), To(0.0)); };
    const decltype(one(0)) results[] = {one(0), one(1)};
    put(y, results);
  }
}

template <class To>
NOINLINE void run_cast_of_bools(const Steps* steps) {
  const char* x = steps->in[0];
  char* y = steps->y;
  for (int count = steps->count; count > 0; --count, x += steps->stride[0], y += kStep * 4) {
    const Widened masks(x);
    const To results[] = {wasm_v128_and(To(1.0).v, masks.lanes[0]), wasm_v128_and(To(1.0).v, masks.lanes[1])};
    put(y, results);
  }
}

NOINLINE void run_where(const Steps* steps) {
  const char *condition = steps->in[0], *a = steps->in[1], *b = steps->in[2];
  const int a_stride = steps->stride[1], b_stride = steps->stride[2];
  char* y = steps->y;
  for (int count = steps->count; count > 0; --count, condition += steps->stride[0], a += a_stride, b += b_stride, y += kStep * 4) {
    const Widened masks(condition);
    for (int i = 0; i < 2; ++i) wasm_v128_store(y + 16 * i, pick(wasm_v128_load(b + i * b_stride / 2), wasm_v128_load(a + i * a_stride / 2), masks.lanes[i]));
  }
}

NOINLINE void run_where_of_bools(const Steps* steps) {
  const auto at = [&](int input, int i) { return wasm_v128_load64_zero(steps->in[input] + i * steps->stride[input]); };
  for (int i = 0; i < steps->count; ++i) put_bools(steps->y + i * kStep, pick(at(2, i), at(1, i), wasm_i8x16_ne(at(0, i), constant_bits(0))));
}

NOINLINE void run_multiply_add(const Steps* steps) {
  const char *x = steps->in[0], *factor = steps->in[1], *shift = steps->in[2];
  const int x_stride = steps->stride[0], factor_stride = steps->stride[1], shift_stride = steps->stride[2];
  char* y = steps->y;
  for (int count = steps->count; count > 0; --count, x += x_stride, factor += factor_stride, shift += shift_stride, y += kStep * 4) {
    const auto one = [&](int i) {
      return madd(wasm_v128_load(x + i * x_stride / 2), wasm_v128_load(factor + i * factor_stride / 2), wasm_v128_load(shift + i * shift_stride / 2));
    };
    const FloatLanes results[] = {one(0), one(1)};
    put(y, results);
  }
}

constexpr Function kFunctions[] = {
#define UNARY_WITH(name, ...) BINARY_AS(name)
#define UNARY(name, ...) BINARY_AS(name)
#define BINARY_AS(name, ...)                             \
  row_function<name##_row, FloatLanes, Elements::kFloats>(), \
  row_function<name##_row, IntLanes, Elements::kInts>(),     \
  row_function<name##_row, BoolLanes, Elements::kBools>(),
#include "ops/elementwise.def"
    {}, {run_cast<FloatLanes, IntLanes>, {4}, 4}, {run_cast<FloatLanes, BoolLanes>, {4}, 1},
    {run_cast<IntLanes, FloatLanes>, {4}, 4}, {}, {run_cast<IntLanes, BoolLanes>, {4}, 1},
    {run_cast_of_bools<FloatLanes>, {1}, 4}, {run_cast_of_bools<IntLanes>, {1}, 4}, {},
    {run_where, {1, 4, 4}, 4}, {run_where_of_bools, {1, 1, 1}, 1},
    {run_multiply_add, {4, 4, 4}, 4},
};

// --- broadcasts ------------------------------------------------------------------------------------------------------

constexpr int kGathered = 512;   // elements gathered at a time
constexpr int kShortRow = 64;    // rows below this length are gathered
constexpr int kShortPeriod = 256;  // and longer ones that begin anew all the time, such as channels

void copy(char* to, const char* from, int bytes) { __builtin_memcpy(to, from, static_cast<size_t>(bytes)); }

// A vector of one element.
void repeat(char* to, const char* element, int bytes) {
  wasm_v128_store(to, bytes == 1 ? wasm_v128_load8_splat(element) : wasm_v128_load32_splat(element));
}

// A place on the walk along y's axes.
struct Place {
  Place(const Elementwise* e, int element) {
    for (int axis = 0; axis < e->axes; ++axis) {
      at[axis] = element % e->extent[axis];
      element /= e->extent[axis];
    }
  }
  // Along the innermost axis, not over its end, then to the beginning of the next row when there.
  void advance(const Elementwise* e, int by) {
    at[0] += by;
    for (int axis = 0; axis + 1 < e->axes && at[axis] == e->extent[axis]; ++axis) {
      at[axis] = 0;
      ++at[axis + 1];
    }
  }
  ptrdiff_t offset(const Elementwise* e, int input) const {
    ptrdiff_t elements = 0;
    for (int axis = 0; axis < e->axes; ++axis) elements += static_cast<ptrdiff_t>(at[axis]) * e->in[input].step[axis];
    return elements;
  }
  int at[Elementwise::kMaxAxes];
};

// The last elements, fewer than a step, of `count`. Where there is a whole step, some are computed once more; else they pass
// through memory where eight are safe.
void run_rest(const Function& f, Steps steps, int count, char* y) {
  alignas(16) char rest[Elementwise::kMaxInputs][kStep * 4];
  for (int i = 0; i < Elementwise::kMaxInputs && f.in_bytes[i]; ++i) {
    if (!steps.stride[i]) continue;
    const int bytes = f.in_bytes[i];
    if (count >= kStep) {
      steps.in[i] += (count - kStep) * bytes;
      continue;
    }
    for (int k = 0; k < kStep; ++k) copy(rest[i] + k * bytes, steps.in[i] + (k < count ? k : 0) * bytes, bytes);
    steps.in[i] = rest[i];
  }
  steps.y = y;
  steps.count = 1;
  f.run(&steps);
}

// `count` elements; a repeated one is a vector. The last ones go first, as y may be an input.
void run_segment(const Function& f, Steps* steps, int count) {
  alignas(16) char last[kStep * 4];
  const int left = count % kStep, whole = count - left;
  if (left) run_rest(f, *steps, count, last);
  steps->count = whole / kStep;
  if (whole) f.run(steps);
  const int from = whole ? kStep - left : 0;
  for (int i = 0; i < left; ++i) copy(steps->y + (whole + i) * f.y_bytes, last + (from + i) * f.y_bytes, f.y_bytes);
}

void run_rows(const Elementwise* e, const Function& f, int first, int last) {
  Place place(e, first);
  Steps steps{.in = {}, .stride = {}, .y = static_cast<char*>(e->y) + static_cast<ptrdiff_t>(first) * f.y_bytes, .count = 0, .p = e->p, .q = e->q};
  for (int i = 0; i < Elementwise::kMaxInputs; ++i) steps.stride[i] = e->in[i].step[0] * f.in_bytes[i] * kStep;
  alignas(16) char repeated[Elementwise::kMaxInputs][16];
  const char* in[Elementwise::kMaxInputs];
  bool is_next = false;  // one further along axis 1
  while (first < last) {
    const int row = e->extent[0] - place.at[0], count = row < last - first ? row : last - first;
    for (int i = 0; i < Elementwise::kMaxInputs && f.in_bytes[i]; ++i) {
      if (is_next) in[i] += e->in[i].step[1] * f.in_bytes[i];
      else in[i] = static_cast<const char*>(e->in[i].data) + place.offset(e, i) * f.in_bytes[i];
      steps.in[i] = in[i];
      if (steps.stride[i]) continue;
      repeat(repeated[i], in[i], f.in_bytes[i]);
      steps.in[i] = repeated[i];
    }
    run_segment(f, &steps, count);
    is_next = count == e->extent[0] && e->axes > 1 && place.at[1] + 1 < e->extent[1];
    place.advance(e, count);
    steps.y += count * f.y_bytes;
    first += count;
  }
}

// Elements from `place` on, `count` of them, one behind the other.
template <class T>
void gather(const Elementwise* e, int input, Place place, int count, char* out) {
  const T* data = static_cast<const T*>(e->in[input].data);
  T* to = reinterpret_cast<T*>(out);
  const int step = e->in[input].step[0];
  while (count > 0) {
    const int row = e->extent[0] - place.at[0], run = row < count ? row : count;
    const T* from = data + place.offset(e, input);
    if (step == 0) {
      const T repeated = *from;
      for (int i = 0; i < run; ++i) to[i] = repeated;
    } else {
      for (int i = 0; i < run; ++i) to[i] = from[i * step];
    }
    to += run;
    place.advance(e, run);
    count -= run;
  }
}

// The number of elements after which all inputs but those that lie like y begin anew; 0 if they do not.
int period_of(const Elementwise* e, const Function& f, bool* is_dense) {
  int axes = 0;
  for (int i = 0; i < Elementwise::kMaxInputs && f.in_bytes[i]; ++i) {
    int elements = 1, moving = 0;
    is_dense[i] = true;
    for (int axis = 0; axis < e->axes; elements *= e->extent[axis++]) {
      if (e->in[i].step[axis] != elements) is_dense[i] = false;
      if (e->in[i].step[axis] != 0) moving = axis + 1;
    }
    if (!is_dense[i] && moving > axes) axes = moving;
  }
  int period = axes < e->axes ? 1 : 0;
  for (int axis = 0; axis < axes; ++axis) period *= e->extent[axis];
  return period;
}

void run_gathered(const Elementwise* e, const Function& f, int first, int last) {
  alignas(16) char gathered[Elementwise::kMaxInputs][kGathered * 4];
  bool is_dense[Elementwise::kMaxInputs];
  const int period = period_of(e, f, is_dense), whole = period > 0 && period <= kGathered ? kGathered / period * period : 0;
  Steps steps{.in = {}, .stride = {}, .y = static_cast<char*>(e->y) + static_cast<ptrdiff_t>(first) * f.y_bytes, .count = 0, .p = e->p, .q = e->q};
  for (int at = first; at < last;) {
    const int most = whole ? whole : kGathered, count = last - at < most ? last - at : most;
    for (int i = 0; i < Elementwise::kMaxInputs && f.in_bytes[i]; ++i) {
      steps.stride[i] = kStep * f.in_bytes[i];
      if (is_dense[i]) {
        steps.in[i] = static_cast<const char*>(e->in[i].data) + static_cast<ptrdiff_t>(at) * f.in_bytes[i];
        continue;
      }
      steps.in[i] = gathered[i];
      if (whole && at > first) continue;  // the same again
      (f.in_bytes[i] == 1 ? gather<uint8_t> : gather<uint32_t>)(e, i, Place(e, at), count, gathered[i]);
    }
    run_segment(f, &steps, count);
    steps.y += count * f.y_bytes;
    at += count;
  }
}

}  // namespace

void apply_unary(int function, const float* x, float* y, int count, float p, float q) {
  const Function& f = kFunctions[function];
  Steps steps{.in = {reinterpret_cast<const char*>(x)}, .stride = {kStep * 4}, .y = reinterpret_cast<char*>(y), .count = 0, .p = p, .q = q};
  run_segment(f, &steps, count);
}

KERNEL(k_elementwise) void k_elementwise(const Elementwise* e, int begin, int end) {
  const Function& f = kFunctions[e->function];
  const int first = begin * kBlock, last = end * kBlock < e->size ? end * kBlock : e->size;
  bool is_dense[Elementwise::kMaxInputs];
  const int period = period_of(e, f, is_dense);
  const bool gathers = e->axes > 1 && (e->extent[0] < kShortRow || (period > 0 && period <= kShortPeriod));
  (gathers ? run_gathered : run_rows)(e, f, first, last);
}

}  // namespace gossamer::kernels
