#include "texels.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "halves.h"

namespace gossamer::gpu {
namespace {

// Where an image has its texels.
class Places {
 public:
  Places(Dialect dialect, const Image& image) : view_(image.view) {
    if (dialect == Dialect::kWgsl || is_flat(image.kind)) {
      width_ = view_.width * view_.quads();
    } else {
      layers_ = pixels(dialect), folds_ = view_.folds(dialect), width_ = view_.block_width(dialect);
    }
  }
  // Floats of all texels, and without those of layers behind a narrow image's pixels.
  int floats() const { return layers_ * layer_floats(); }
  int used_floats() const { return std::min(layers_, view_.width) * layer_floats(); }
  // Calls f(element, float, count) for runs of `count` channels of a pixel that are neighbours in both, in order.
  template <class F>
  void each_run(int64_t elements, F f) const {
    const int run = folds_ == 1 ? view_.channels : 4;
    int64_t element = 0;
    for (int y = 0; y < view_.rows; ++y) {
      for (int x = 0; x < view_.width; ++x) {
        for (int channel = 0; channel < view_.channels; channel += run) {
          const int count = static_cast<int>(std::min<int64_t>({run, view_.channels - channel, elements - element}));
          if (count <= 0) return;
          f(element, at(y, x, channel / 4), count);
          element += count;
        }
      }
    }
  }

 private:
  int layer_floats() const { return view_.rows * folds_ * width_ * 4; }
  // Of pixel (y, x), where channel 4 q is.
  size_t at(int y, int x, int q) const {
    const int column = x / layers_ * view_.quads() + q, fold = folds_ == 1 ? 0 : column / width_;
    const size_t row = static_cast<size_t>(y) * folds_ + fold;
    return static_cast<size_t>(x % layers_) * layer_floats() + (row * width_ + column - fold * width_) * 4;
  }

  View view_;
  int layers_ = 1, folds_ = 1, width_;
};

int32_t to_int32(float x) {
  if (std::isnan(x)) return 0;
  if (x >= 2147483648.0f) return std::numeric_limits<int32_t>::max();
  return x <= -2147483648.0f ? std::numeric_limits<int32_t>::min() : static_cast<int32_t>(x);
}

}  // namespace

std::vector<float> words_of(Dialect dialect, const Image& image, const Storage& storage, int first_row, int rows, std::vector<float>& carried) {
  Image part = image;
  part.view.rows = rows;
  const Places places(dialect, part);
  const int64_t first = static_cast<int64_t>(first_row) * image.view.width * image.view.channels, count = storage.count - first;
  std::vector<float> texels(static_cast<size_t>(places.floats()));
  const auto pack = [&]<class T>(const T* elements) {
    places.each_run(count, [&](int64_t element, size_t texel, int n) { std::copy_n(elements + first + element, n, texels.data() + texel); });
  };
  if (storage.dtype == DType::float32) pack(static_cast<const float*>(storage.data));
  else if (storage.dtype == DType::int32) pack(static_cast<const int32_t*>(storage.data));
  else pack(static_cast<const uint8_t*>(storage.data));
  if (image.kind == Kind::kHalves) {
    carried.resize(static_cast<size_t>(image.view.channels));
    places.each_run(count, [&](int64_t element, size_t texel, int n) {
      for (int i = 0; i < n; ++i) round_to_half(texels[texel + i], carried[(element + i) % image.view.channels]);
    });
  } else if (halves_of(dialect) == Halves::kAll) {
    limit_to_halves(texels);
  }
  if (is_packed(dialect, image.kind)) pack_halves(texels);
  return texels;
}

int words_with_elements(Dialect dialect, const Image& image) { return Places(dialect, image).used_floats(); }

void take_elements(Dialect dialect, const Image& image, const float* texels, Storage& storage) {
  const Places places(dialect, image);
  const auto unpack = [&]<class T>(T* elements, auto convert) {
    places.each_run(storage.count, [&](int64_t element, size_t texel, int n) { std::transform(texels + texel, texels + texel + n, elements + element, convert); });
  };
  if (storage.dtype == DType::float32) unpack(static_cast<float*>(storage.data), [](float x) { return x; });
  else if (storage.dtype != DType::int32) unpack(static_cast<uint8_t*>(storage.data), [](float x) { return static_cast<uint8_t>(x != 0); });
  else if (image.kind == Kind::kIntegers) unpack(static_cast<int32_t*>(storage.data), [](float x) { return __builtin_bit_cast(int32_t, x); });
  else unpack(static_cast<int32_t*>(storage.data), to_int32);
}

}  // namespace gossamer::gpu
