// Records what kernels launch, so that a plan does it again without them.
#pragma once

#include <functional>
#include <memory>

#include "device.h"
#include "image.h"

namespace gossamer::gpu {

// For Backend::record.
std::unique_ptr<Recording> record(Dialect dialect, Inputs inputs, std::span<const Tensor> out, const std::function<bool()>& next_step);

// Whether recordings leave out to run what they record, and pause after some milliseconds: results have no meaning then, but all
// kernels begin to compile. Reading them throws. Gives whether a recording has paused since it was last set.
bool set_dry(bool dry);
bool is_dry();

// The list that launches are added to, while recording; else nullptr.
LaunchList* recorded_launches();
// A kernel was launched for the first time: runs what has been recorded so far, so that it compiles while more is recorded.
void run_recorded();
// Something is about to happen that cannot be repeated: runs what has been recorded so far and records no more.
void abandon_recording();
struct PauseRecording {
  PauseRecording();
  ~PauseRecording();
  void* paused;
};
// The block of an input in some view is known as such, and laid out at once: each run brings another.
bool is_recorded_input(const Storage& storage);
void note_input(const Storage& storage, const View& view, Kind kind, Block block);

// What f does is not recorded.
template <class F>
Block unrecorded(F f) {
  const PauseRecording pause;
  return f();
}

// Blocks for results of kernels. Those that are released while recording serve later results of the same recording.
Block allocate_result(Dialect dialect, const View& view, Kind kind);
void release_block(Dialect dialect, const Image& image);
// A tensor of host memory is, or will be, on the device. The recording keeps it, as each run reads it there.
void note_upload(const Tensor& t);

}  // namespace gossamer::gpu
