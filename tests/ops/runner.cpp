// Runs the case tables; cases.h says what is derived from a case.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <set>

#include "cases.h"
#include "core/convert.h"
#include "core/kernel_choice.h"
#include "gossamer/grad.h"
#include "gossamer/graph.h"
#include "gossamer/ops.h"
#include "graph/execute.h"
#include "graph/plan.h"
#ifndef __EMSCRIPTEN__
#include "kernel_texts.h"
#endif
#include "literal.h"
#include "skips.h"

namespace gossamer::test {
namespace {

struct Family {
  const char* name;
  std::span<const Case> cases;
};
std::vector<Family>& families() {
  static std::vector<Family> all;
  return all;
}

bool close(double a, double b, double tolerance) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b);
  if (std::isinf(a) || std::isinf(b)) return a == b;
  return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

void expect_equal(const Tensors& got, const Tensors& want, double tolerance, const char* what) {
  ASSERT_EQ(got.size(), want.size()) << what << ": number of outputs";
  for (size_t i = 0; i < got.size(); ++i) {
    ASSERT_EQ(to_text(got[i].shape()), to_text(want[i].shape())) << what << ": shape of output " << i;
    ASSERT_EQ(to_text(got[i].dtype()), to_text(want[i].dtype())) << what << ": dtype of output " << i;
    if (tolerance < 0) continue;  // shapes only
    if (got[i].dtype() == DType::string) {
      for (int64_t k = 0; k < got[i].size(); ++k) ASSERT_EQ(got[i].strings()[k], want[i].strings()[k]) << what << ": element " << k;
      continue;
    }
    const int64_t count = got[i].size() * (got[i].dtype() == DType::complex64 ? 2 : 1);
    for (int64_t k = 0; k < count; ++k) {
      double a, b;
      load_doubles(got[i], k, 1, &a);
      load_doubles(want[i], k, 1, &b);
      ASSERT_TRUE(close(a, b, tolerance)) << what << ": output " << i << " element " << k << " is " << a << ", expected " << b;
    }
  }
}

Tensors run_call(const Call& call) { return run(call.op->id, Inputs(call.in), call.attrs); }

bool is_finite(const Tensor& t) {
  if (!t || !is_float(t.dtype())) return true;
  for (double v : to_doubles(t)) {
    if (!std::isfinite(v)) return false;
  }
  return true;
}

// Finite differences need finite numbers.
bool is_differentiable(const Call& call, const Tensors& out) {
  if (!call.op->def->grad && call.op->def->infer) return false;
  for (const Tensor& t : call.in) {
    if (!is_finite(t)) return false;
  }
  return !out.empty() && is_float(out[0].dtype()) && is_finite(out[0]);
}

double dot(const Tensor& a, const Tensor& b) {
  const std::vector<double> x = to_doubles(a), y = to_doubles(b);
  double sum = 0;
  for (size_t i = 0; i < x.size(); ++i) sum += x[i] * y[i];
  return sum;
}

// Gradients of sum(out[0] * weights) against central differences, at up to 24 elements of each float32 input.
void check_gradients(const Case& c, const Call& call, const Tensors& out) {
  Tensor weights = Tensor::empty(out[0].dtype(), out[0].shape());
  for (int64_t i = 0; i < weights.size(); ++i) {
    const double value = std::cos(static_cast<double>(i) * 1.7) + 0.3;
    store_doubles(&value, weights, i, 1);
  }
  begin_tape();
  Tensors dx;
  try {
    const Tensors y = run_call(call);
    dx = gradients({&y[0], 1}, {&weights, 1}, call.in);
  } catch (const Error& e) {
    end_tape();
    if (std::strstr(e.what(), "has no gradient")) return;
    FAIL() << "gradient: " << e.what();
  }
  end_tape();
  for (size_t i = 0; i < call.in.size(); ++i) {
    const Tensor& x = call.in[i];
    if (!x || x.dtype() != DType::float32) continue;
    if (dx[i]) ASSERT_EQ(to_text(dx[i].shape()), to_text(x.shape())) << "shape of the gradient of input " << i;
    const int64_t step = std::max<int64_t>(1, x.size() / 24);
    for (int64_t k = 0; k < x.size(); k += step) {
      constexpr double kStep = 1.0 / 256;
      auto at = [&](double offset) {
        Call moved = call;
        moved.in[i] = Tensor::empty(x.dtype(), x.shape());
        std::memcpy(moved.in[i].raw(), x.raw(), x.storage()->bytes);
        moved.in[i].data<float>()[k] += static_cast<float>(offset);
        return dot(run_call(moved)[0], weights);
      };
      const double numeric = (at(kStep) - at(-kStep)) / (2 * kStep);
      const double analytic = dx[i] ? to_doubles(dx[i])[k] : 0;
      ASSERT_TRUE(close(analytic, numeric, c.gradient_tolerance))
          << "gradient of input " << i << " at " << k << " is " << analytic << ", finite differences give " << numeric;
    }
  }
}

void check_capture(const Call& call, const Tensors& out, double tolerance) {
  Capture capture;
  Call symbolic = call;
  for (Tensor& t : symbolic.in) {
    if (t) t = capture.input(t.dtype(), t.shape());
  }
  Graph graph;
  try {
    graph = capture.finish(run_call(symbolic));
  } catch (const NeedsValue&) {
    return;  // it is cut there and run eagerly
  }
  Tensors given;
  for (const Tensor& t : call.in) {
    if (t) given.push_back(t);
  }
  expect_equal(execute(graph, given), out, tolerance, "captured");
  Plan plan(graph, active_backend());
  expect_equal(plan.run(given), out, tolerance, "planned");
  expect_equal(plan.run(given), out, tolerance, "planned, second run");
}

void run_case(const Case& c) {
  const Call call = parse_call(c.call);
  if (c.throws) {
    try {
      run_call(call);
    } catch (const Error& e) {
      ASSERT_NE(std::string(e.what()).find(c.throws), std::string::npos) << "the message is: " << e.what();
      return;
    }
    FAIL() << "did not throw";
  }
  const double tolerance = c.random ? -1 : c.tolerance;
  set_backend(*backends().back());
  const Tensors out = run_call(call);
  if (c.expect) expect_equal(out, parse_outputs(c.expect), tolerance, "reference");
  for (const Backend* backend : backends()) {
    if (!skip_reason(backend->name, c.call).empty()) continue;
    set_backend(*backend);
    if (backend != backends().back()) expect_equal(run_call(call), out, tolerance, backend->name);
    check_capture(call, out, tolerance);
    if (!c.no_gradient && !c.random && is_differentiable(call, out)) check_gradients(c, call, out);
    if (testing::Test::HasFatalFailure()) return;
  }
}

class CaseTest : public testing::Test {
 public:
  explicit CaseTest(const Case& c) : case_(c) {}
  void TestBody() override {
    SCOPED_TRACE(case_.call);
    try {
      run_case(case_);
    } catch (const std::exception& e) {
      FAIL() << e.what();
    }
  }

 private:
  const Case& case_;
};

TEST(OpTable, EveryRowHasACase) {
  std::set<std::string_view> with_case;
  for (const Family& family : families()) {
    for (const Case& c : family.cases) with_case.insert(std::string_view(c.call).substr(0, std::string_view(c.call).find('(')));
  }
  for (const Op& op : op_table()) EXPECT_TRUE(with_case.contains(op.name)) << op.name << " has no case";
}

// A case that went away must take its skip along.
TEST(OpTable, EverySkipHasACase) {
  std::set<std::string_view> calls;
  for (const Family& family : families()) {
    for (const Case& c : family.cases) calls.insert(c.call);
  }
  for (const Skip& skip : kSkips) EXPECT_TRUE(calls.contains(skip.call)) << skip.call << " is skipped, but is no case";
}

#ifndef __EMSCRIPTEN__
void collect_texts_of_cases() {
  std::vector<const char*> calls;
  for (const Family& family : families()) {
    for (const Case& c : family.cases) calls.push_back(c.call);
  }
  collect_kernel_texts(calls);
}

TEST(GpuKernels, TextsAreThoseOfTheGoldenFiles) {
  collect_texts_of_cases();
  expect_golden_texts();
}
#endif

int dump(const char* path) {
  FILE* file = fopen(path, "w");
  set_backend(*backends().back());
  for (const Family& family : families()) {
    for (const Case& c : family.cases) {
      if (c.throws || c.random || c.no_oracle) continue;
      const Call call = parse_call(c.call);
      fputs(json_of(std::string(family.name) + ": " + c.name, call, run_call(call), c.tolerance).c_str(), file);
    }
  }
  fclose(file);
  return 0;
}

}  // namespace

Registrar::Registrar(const char* family, std::span<const Case> cases) { families().push_back({family, cases}); }

int main(int argc, char** argv) {
  if (argc > 2 && !std::strcmp(argv[1], "--dump")) return dump(argv[2]);
#ifndef __EMSCRIPTEN__
  if (argc > 1 && !std::strcmp(argv[1], "--update-texts")) {
    collect_texts_of_cases();
    write_kernel_texts();
    return 0;
  }
#endif
  testing::InitGoogleTest(&argc, argv);
  for (const Family& family : families()) {
    for (const Case& c : family.cases) {
      const std::string op(c.call, std::strcspn(c.call, "("));
      testing::RegisterTest(family.name, (op + ": " + c.name).c_str(), nullptr, nullptr, __FILE__, __LINE__, [&c]() -> testing::Test* { return new CaseTest(c); });
    }
  }
  return RUN_ALL_TESTS();
}

}  // namespace gossamer::test

int main(int argc, char** argv) { return gossamer::test::main(argc, argv); }
