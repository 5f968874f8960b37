// Plans on a device that records what their steps do, and pauses while it prepares.
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>

#include "graph/plan.h"
#include "graph_text.h"
#include "ops/names.gen.h"

namespace gossamer::test {
namespace {

// What has happened: a letter for each step that ran, then | for a pause, r for a run of the whole recording, x for one that was dropped.
std::string happened;
bool prepares, is_refused;

struct PausingRecording : Recording {
  State now = kPaused;
  State state() const override { return now; }
  State go_on(const std::function<bool()>& next_step) override {
    if (!prepares) return happened += 'x', kDropped;
    return advance(next_step);
  }
  State advance(const std::function<bool()>& next_step) {
    while (next_step()) {
      if (prepares) return happened += '|', kPaused;
    }
    return now = is_refused ? kRefused : kWhole;
  }
  bool run(std::span<const Tensor>, std::span<const Tensor>) override { return happened += 'r', true; }
};

void exp_step(const KernelArgs&) { happened += 'e'; }
void neg_step(const KernelArgs&) { happened += 'n'; }
void sin_step(const KernelArgs& call) {
  if (call.in[0].shape()[0] == 13) fail("sin", "no thirteen");
  happened += 's';
}

const Backend& device() {
  static const Kernel kernels[] = {{op("exp"), exp_step}, {op("neg"), neg_step}, {op("sin"), sin_step}};
  static const Backend backend{.name = "pausing", .kernels = kernels, .release = [](Storage&) {}, .read = [](Storage&) {},
                               .record = [](std::span<const Tensor>, std::span<const Tensor>, const std::function<bool()>& next_step) -> std::unique_ptr<Recording> {
                                 auto recording = std::make_unique<PausingRecording>();
                                 if (recording->advance(next_step) == Recording::kRefused) return nullptr;
                                 return recording;
                               }};
  return backend;
}

Plan plan_of(const std::string& size) { return {parse_graph("%0 = input f32[" + size + "]\n%1 = exp(%0)\n%2 = neg(%1)\n%3 = sin(%2)\nreturn %3"), device()}; }

class Recordings : public ::testing::Test {
 protected:
  void SetUp() override { happened.clear(), prepares = is_refused = false; }
  // What happens in so many runs.
  std::string run(Plan& plan, const Tensor& x, int runs = 1) {
    happened.clear();
    for (int i = 0; i < runs; ++i) last = plan.run({&x, 1})[0];
    return happened;
  }
  const Tensor x = Tensor::of({2}, {1, 2});
  Tensor last;
};

TEST_F(Recordings, AreRunAgain) {
  Plan plan = plan_of("2");
  EXPECT_EQ(run(plan, x), "ens");
  EXPECT_EQ(run(plan, x), "r");
}

TEST_F(Recordings, GoOnBehindAPause) {
  Plan plan = plan_of("2");
  prepares = true;
  EXPECT_EQ(run(plan, x), "e|");
  const Storage* first = last.storage();
  EXPECT_EQ(run(plan, Tensor::of({2}, {3, 4}), 2), "n|s");
  EXPECT_EQ(last.storage(), first) << "it is for the results with which it began";
  EXPECT_EQ(run(plan, x), "r");
}

TEST_F(Recordings, AreBegunAnewByARunThatIsMeant) {
  Plan plan = plan_of("2");
  prepares = true;
  EXPECT_EQ(run(plan, x), "e|");
  prepares = false;
  EXPECT_EQ(run(plan, x), "xens");
  EXPECT_EQ(run(plan, x), "r");
}

TEST_F(Recordings, AreGivenUpWhereTheHostTakesPart) {
  Plan plan = plan_of("2");
  prepares = is_refused = true;
  EXPECT_EQ(run(plan, x, 3), "e|n|s");
  EXPECT_EQ(run(plan, x), "ens");
}

TEST_F(Recordings, LeaveNothingBehindAStepThatFails) {
  Plan plan = plan_of("13");
  const Tensor thirteen = Tensor::empty(DType::float32, {13});
  prepares = true;
  EXPECT_EQ(run(plan, thirteen, 2), "e|n|");
  EXPECT_THROW(run(plan, thirteen), Error);
  EXPECT_EQ(run(plan, thirteen), "e|") << "it begins anew";
}

}  // namespace
}  // namespace gossamer::test
