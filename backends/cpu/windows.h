// Walks the windows of convolutions and pools.
#pragma once

#include <vector>

#include "elements.h"
#include "ops/conv_geometry.h"

namespace gossamer::cpu {

// For every output pixel in order, and every tap of its window that does not lie in the padding: f(y, x, tap), where y
// and x count output and input pixels (over batches, depth, height and width) and tap counts within the window.
template <class F>
void for_each_tap(const ConvGeometry& g, F f) {
  const WindowAxis &d = g.axes[0], &h = g.axes[1], &w = g.axes[2];
  int64_t y = 0;
  for (int64_t b = 0; b < g.batch; ++b) {
    for (int64_t od = 0; od < d.out; ++od) {
      for (int64_t oh = 0; oh < h.out; ++oh) {
        for (int64_t ow = 0; ow < w.out; ++ow, ++y) {
          for (int64_t kd = 0; kd < d.filter; ++kd) {
            const int64_t id = od * d.stride - d.pad_before + kd * d.dilation;
            if (id < 0 || id >= d.in) continue;
            for (int64_t kh = 0; kh < h.filter; ++kh) {
              const int64_t ih = oh * h.stride - h.pad_before + kh * h.dilation;
              if (ih < 0 || ih >= h.in) continue;
              for (int64_t kw = 0; kw < w.filter; ++kw) {
                const int64_t iw = ow * w.stride - w.pad_before + kw * w.dilation;
                if (iw < 0 || iw >= w.in) continue;
                f(y, ((b * d.in + id) * h.in + ih) * w.in + iw, (kd * h.filter + kh) * w.filter + kw);
              }
            }
          }
        }
      }
    }
  }
}

// Of one output element: where its largest candidate stands. -1 when there was none above the threshold.
struct Winner {
  int64_t x = -1;    // input element
  int64_t tap = -1;  // within the window
};

// The winner of each output element, channel by channel: the first candidate with the largest value(x, tap, channel)
// above `threshold`, where x counts input elements. NaN never wins.
template <class T, class F>
std::vector<Winner> winners(const ConvGeometry& g, T threshold, F value) {
  const int64_t channels = g.in_channels, size = g.batch * g.out_pixels() * channels;
  std::vector<Winner> all(size);
  std::vector<T> best(size, threshold);
  for_each_tap(g, [&](int64_t y_pixel, int64_t x_pixel, int64_t tap) {
    for (int64_t c = 0; c < channels; ++c) {
      const int64_t x = x_pixel * channels + c, y = y_pixel * channels + c;
      const T candidate = value(x, tap, c);
      if (!(candidate > best[y])) continue;
      best[y] = candidate;
      all[y] = {x, tap};
    }
  });
  return all;
}

// How the tensors x and y of the geometry are laid out.
inline ChannelsFirst x_layout(const ConvGeometry& g) {
  return g.channels_first ? ChannelsFirst{g.in_channels, g.in_pixels()} : ChannelsFirst{};
}
inline ChannelsFirst y_layout(const ConvGeometry& g) {
  return g.channels_first ? ChannelsFirst{g.out_channels, g.out_pixels()} : ChannelsFirst{};
}

}  // namespace gossamer::cpu
