#include "recorder.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "core/packed.h"
#include "graph/profile.h"

namespace gossamer::gpu {
namespace {

// Whose block it is from run to run: that of an input in some view, or of an output.
struct Visitor {
  int position;
  View view;
  Kind kind;
  Block block;
  std::vector<int> places;  // in the list
};

struct Recorder {
  Dialect dialect;
  Inputs inputs;
  LaunchList launches;
  std::vector<Visitor> visitors;                                  // inputs
  std::map<std::tuple<int, int, Kind>, std::vector<Block>> free;  // by width, height and kind
  Tensors constants;                                              // which it uploads
  std::vector<Block> kept;                                        // other views of results
};

bool dry_now = false, has_paused = false;

std::unique_ptr<Recorder>& current() {
  static std::unique_ptr<Recorder> recorder;
  return recorder;
}

constexpr double kSlice = 8;  // milliseconds between pauses

class LaunchRecording : public Recording {
 public:
  LaunchRecording(Dialect dialect, Inputs inputs, std::span<const Tensor> out)
      : dialect_(dialect), generation_(generation(dialect)), inputs_(inputs.begin(), inputs.end()), out_(out.begin(), out.end()), recorder_(std::make_unique<Recorder>()) {
    recorder_->dialect = dialect;
    recorder_->inputs = inputs_;
  }
  ~LaunchRecording() override {
    if (!recorder_ || generation_ != generation(dialect_)) return;
    for (const auto& [size, blocks] : recorder_->free) {
      for (Block block : blocks) release(dialect_, block);
    }
    for (Block block : recorder_->kept) release(dialect_, block);
  }

  State state() const override { return state_; }

  State go_on(const std::function<bool()>& next_step) override { return dry_now && generation_ == generation(dialect_) ? advance(next_step) : kDropped; }

  State advance(const std::function<bool()>& next_step) {
    const double start = milliseconds_now();
    current() = std::move(recorder_);
    try {
      while (next_step()) {
        if (!dry_now || !current() || milliseconds_now() - start < kSlice) continue;
        recorder_ = std::move(current());
        has_paused = true;
        return state_;
      }
    } catch (...) {
      abandon_recording();
      throw;
    }
    return state_ = finish();
  }

  bool run(Inputs inputs, std::span<const Tensor> out) override {
    if (generation_ != generation(dialect_)) return false;
    const auto is_elsewhere = [&](const Visitor& input) { return is_flat(input.kind) && !is_on_host(*inputs[input.position].storage()); };
    if (std::any_of(recorder_->visitors.begin(), recorder_->visitors.end(), is_elsewhere)) return false;
    for (const Visitor& input : recorder_->visitors) {
      recorder_->launches.replace(input.places, block_of(dialect_, inputs[input.position], input.view, input.kind));
    }
    for (const Visitor& output : outputs_) {
      recorder_->launches.replace(output.places, new_block(dialect_, out[output.position], output.view));
    }
    if (!dry_now) recorder_->launches.run(dialect_);
    return true;
  }

 private:
  State finish() {
    // Empty results have nothing on the device.
    if (std::any_of(out_.begin(), out_.end(), [](const Tensor& t) { return !t.storage()->device; })) abandon_recording();
    recorder_ = std::move(current());
    if (!recorder_) return kRefused;
    if (!dry_now) recorder_->launches.run_added(dialect_);
    for (Visitor& input : recorder_->visitors) input.places = recorder_->launches.find(input.block);
    for (size_t i = 0; i < out_.size(); ++i) {
      const Image image = written_image(out_[i]);
      for (Block other : take_other_views(out_[i])) recorder_->kept.push_back(other);
      outputs_.push_back({static_cast<int>(i), image.view, image.kind, image.block, recorder_->launches.find(image.block)});
    }
    recorder_->inputs = {};
    inputs_.clear();
    out_.clear();
    return kWhole;
  }

  Dialect dialect_;
  int generation_;
  Tensors inputs_, out_;  // until it is whole
  std::unique_ptr<Recorder> recorder_;
  std::vector<Visitor> outputs_;
  State state_ = kPaused;
};

}  // namespace

LaunchList* recorded_launches() { return current() ? &current()->launches : nullptr; }

void run_recorded() {
  if (current() && !dry_now) current()->launches.run_added(current()->dialect);
}

void abandon_recording() {
  const std::unique_ptr<Recorder> recorder = std::move(current());
  if (!recorder) return;
  recorder->launches.run_added(recorder->dialect);
  for (const auto& [size, blocks] : recorder->free) {
    for (Block block : blocks) release(recorder->dialect, block);
  }
  for (Block block : recorder->kept) release(recorder->dialect, block);
}

PauseRecording::PauseRecording() : paused(current().release()) {}
PauseRecording::~PauseRecording() { current().reset(static_cast<Recorder*>(paused)); }

bool is_recorded_input(const Storage& storage) {
  return current() && std::any_of(current()->inputs.begin(), current()->inputs.end(), [&](const Tensor& t) { return t.storage() == &storage; });
}

void note_input(const Storage& storage, const View& view, Kind kind, Block block) {
  std::vector<Visitor>& visitors = current()->visitors;
  if (std::any_of(visitors.begin(), visitors.end(), [&](const Visitor& known) { return known.block == block; })) return;
  for (size_t i = 0; i < current()->inputs.size(); ++i) {
    if (current()->inputs[i].storage() == &storage) visitors.push_back({static_cast<int>(i), view, kind, block, {}});
  }
}

Block allocate_result(Dialect dialect, const View& view, Kind kind) {
  const int width = view.block_width(dialect, kind), height = view.block_height(dialect, kind);
  if (!current()) return allocate(dialect, width, height, kind);
  std::vector<Block>& free = current()->free[{width, height, kind}];
  if (free.empty()) return allocate(dialect, width, height, kind);
  const Block block = free.back();
  free.pop_back();
  return block;
}

void release_block(Dialect dialect, const Image& image) {
  if (!current() || current()->dialect != dialect) return release(dialect, image.block);
  const int width = image.view.block_width(dialect, image.kind), height = image.view.block_height(dialect, image.kind);
  current()->free[{width, height, image.kind}].push_back(image.block);
}

void note_upload(const Tensor& t) {
  if (current()) current()->constants.push_back(t);
}

bool set_dry(bool dry) {
  dry_now = dry;
  return std::exchange(has_paused, false);
}
bool is_dry() { return dry_now; }

std::unique_ptr<Recording> record(Dialect dialect, Inputs inputs, std::span<const Tensor> out, const std::function<bool()>& next_step) {
  auto recording = std::make_unique<LaunchRecording>(dialect, inputs, out);
  if (recording->advance(next_step) == Recording::kRefused) return nullptr;
  return recording;
}

}  // namespace gossamer::gpu
