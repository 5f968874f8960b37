// Images: crops, rotations, projective transforms and thresholds.
#include <algorithm>
#include <cmath>

#include "elements.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

// Halves are rounded up, as JavaScript does.
double round_up(double x) { return std::floor(x + 0.5); }

// Reads image `b` of [batch, height, width, channels] between pixels. Pixels outside are `fill`.
template <class T>
struct Sampler {
  const T* image;
  int64_t height, width, channels;
  double fill;

  double at(int64_t b, double row, double column, int64_t c) const {
    const bool is_inside = row >= 0 && row < static_cast<double>(height) && column >= 0 && column < static_cast<double>(width);
    if (!is_inside) return fill;
    return image[((b * height + static_cast<int64_t>(row)) * width + static_cast<int64_t>(column)) * channels + c];
  }
  double nearest(int64_t b, double row, double column, int64_t c) const { return at(b, round_up(row), round_up(column), c); }
  double bilinear(int64_t b, double row, double column, int64_t c) const {
    const double top = std::floor(row), left = std::floor(column), down = row - top, right = column - left;
    const double above = (1 - right) * at(b, top, left, c) + right * at(b, top, left + 1, c);
    const double below = (1 - right) * at(b, top + 1, left, c) + right * at(b, top + 1, left + 1, c);
    return (1 - down) * above + down * below;
  }
};

template <class T>
Sampler<T> sampler(const T* image, const Shape& shape, double fill) {
  return {image, shape[1], shape[2], shape[3], fill};
}

// --- crops -----------------------------------------------------------------------------------------------------------

// Where pixel i of a crop from `first` to `last`, in parts of the image, lies among `size` pixels.
double crop_position(double first, double last, int64_t size, int64_t crop, int64_t i) {
  const double extent = static_cast<double>(size - 1);
  if (crop == 1) return 0.5 * (first + last) * extent;
  return first * extent + static_cast<double>(i) * ((last - first) * extent / static_cast<double>(crop - 1));
}

// Two neighbouring pixels that one of a crop lies between, and the share of the second.
struct Between {
  bool is_inside = false;
  int64_t first = 0, second = 0;
  double share = 0;
};
std::vector<Between> crop_places(double first, double last, int64_t size, int64_t crop, bool is_nearest) {
  std::vector<Between> places(static_cast<size_t>(crop));
  for (int64_t i = 0; i < crop; ++i) {
    const double at = crop_position(first, last, size, crop, i), near = is_nearest ? round_up(at) : std::floor(at);
    if (!(at >= 0 && at <= static_cast<double>(size - 1))) continue;
    const auto pixel = static_cast<int64_t>(near);
    const double share = is_nearest ? 0 : at - near;
    places[i] = {true, pixel, share > 0 ? pixel + 1 : pixel, share};
  }
  return places;
}

template <class T>
void crop(const KernelArgs& call, int64_t box, const double* edges, const T* image, T* to) {
  const Shape &shape = call.out[0].shape(), &from = call.in[0].shape();
  const int64_t channels = shape[3], row_size = from[2] * channels;
  const bool is_nearest = call.attrs.text("method") == "nearest";
  const T outside = static_cast<T>(call.attrs.number("extrapolationValue"));
  const std::vector<Between> rows = crop_places(edges[0], edges[2], from[1], shape[1], is_nearest);
  const std::vector<Between> columns = crop_places(edges[1], edges[3], from[2], shape[2], is_nearest);
  to += box * shape[1] * shape[2] * channels;
  for (const Between& row : rows) {
    const T *above = image + row.first * row_size, *below = image + row.second * row_size;
    for (const Between& column : columns) {
      const int64_t left = column.first * channels, right = column.second * channels;
      if (!row.is_inside || !column.is_inside) {
        to = std::fill_n(to, channels, outside);
      } else if (row.share == 0 && column.share == 0) {
        to = std::copy_n(above + left, channels, to);
      } else {
        for (int64_t c = 0; c < channels; ++c) {
          const double top = (1 - column.share) * above[left + c] + column.share * above[right + c];
          const double bottom = (1 - column.share) * below[left + c] + column.share * below[right + c];
          *to++ = static_cast<T>((1 - row.share) * top + row.share * bottom);
        }
      }
    }
  }
}

void crop_and_resize(const KernelArgs& call) {
  const std::vector<double> boxes = to_doubles(call.in[1]);
  const std::vector<int64_t> examples = to_ints(call.in[2]);
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> image(call.in[0]);
    Result<T> out(call.out[0]);
    const int64_t size = call.in[0].shape().product(1, 4);
    for (size_t i = 0; i < examples.size(); ++i) {
      const bool exists = examples[i] >= 0 && examples[i] < call.in[0].dim(0);
      if (exists) crop<T>(call, static_cast<int64_t>(i), &boxes[i * 4], image + examples[i] * size, out);
    }
  });
}

// --- rotations and transforms ----------------------------------------------------------------------------------------

// What rotateWithOffset shows of channel c outside of the image: one value for all, or one per colour and opaque alpha.
double fill_of(const std::vector<double>& fill, int64_t c) {
  if (fill.size() == 1) return fill[0];
  return c < static_cast<int64_t>(fill.size()) ? fill[c] : 255;
}

void rotate_with_offset(const KernelArgs& call) {
  const Shape& shape = call.out[0].shape();
  const std::vector<double> fill = call.attrs.numbers("fillValue"), center = call.attrs.numbers("center");
  const double angle = call.attrs.number("radians"), sine = std::sin(angle), cosine = std::cos(angle);
  const double center_x = center.front() * static_cast<double>(shape[2]), center_y = center.back() * static_cast<double>(shape[1]);
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> image(call.in[0]);
    Result<T> out(call.out[0]);
    Sampler<T> from = sampler<T>(image, shape, 0);
    int64_t to = 0;
    for (int64_t b = 0; b < shape[0]; ++b) {
      for (int64_t i = 0; i < shape[1]; ++i) {
        for (int64_t j = 0; j < shape[2]; ++j) {
          const double x = static_cast<double>(j) - center_x, y = static_cast<double>(i) - center_y;
          for (int64_t c = 0; c < shape[3]; ++c) {
            from.fill = fill_of(fill, c);
            out[to++] = static_cast<T>(from.nearest(b, x * sine + y * cosine + center_y, x * cosine - y * sine + center_x, c));
          }
        }
      }
    }
  });
}

// Brings a coordinate that lies outside of 0 … size-1 back. Source: TensorFlow's ImageProjectiveTransformV3.
double into_image(double at, int64_t pixels, const std::string& mode) {
  const double size = static_cast<double>(pixels), last = size - 1;
  if (mode == "constant" || pixels == 0 || (at >= 0 && at <= last)) return at;
  if (mode == "reflect") {
    at -= 2 * size * std::floor(at / (2 * size));
    if (at >= size) at = 2 * size - at - 1;
  } else if (mode == "wrap" && pixels > 1) {
    at += at < 0 ? size * (std::trunc(-at / last) + 1) : -size * std::trunc(at / last);
  }
  return std::clamp(at, 0.0, last);
}

void transform(const KernelArgs& call) {
  const Shape &shape = call.out[0].shape(), &image_shape = call.in[0].shape();
  const std::string& mode = call.attrs.text("fillMode");
  const bool is_nearest = call.attrs.text("interpolation") == "nearest";
  const std::vector<double> transforms = to_doubles(call.in[1]);
  in_type_of(call.out[0], [&]<class T>(T) {
    const Elements<T> image(call.in[0]);
    Result<T> out(call.out[0]);
    const Sampler<T> from = sampler<T>(image, image_shape, call.attrs.number("fillValue"));
    int64_t to = 0;
    for (int64_t b = 0; b < shape[0]; ++b) {
      const double* m = transforms.data() + (transforms.size() == 8 ? 0 : b * 8);
      for (int64_t i = 0; i < shape[1]; ++i) {
        for (int64_t j = 0; j < shape[2]; ++j) {
          const double x = static_cast<double>(j), y = static_cast<double>(i), k = m[6] * x + m[7] * y + 1;
          const double column = into_image((m[0] * x + m[1] * y + m[2]) / k, from.width, mode);
          const double row = into_image((m[3] * x + m[4] * y + m[5]) / k, from.height, mode);
          for (int64_t c = 0; c < shape[3]; ++c) {
            const double value = k == 0 ? from.fill : is_nearest ? from.nearest(b, row, column, c) : from.bilinear(b, row, column, c);
            out[to++] = static_cast<T>(value);
          }
        }
      }
    }
  });
}

// --- thresholds ------------------------------------------------------------------------------------------------------

// The brightness that separates the pixels into two classes with the largest variance between them; -1 when all are alike.
double otsu_threshold(const std::vector<float>& pixels) {
  double counts[256] = {}, total = static_cast<double>(pixels.size()), weighted = 0;
  for (float pixel : pixels) {
    const float level = std::nearbyint(pixel);
    if (level >= 0 && level < 256) ++counts[static_cast<int>(level)];
  }
  for (int i = 0; i < 256; ++i) weighted += i * counts[i];
  double best = -1, best_variance = 0, dark = 0, dark_weighted = 0, all = 0;
  for (double count : counts) all += count;
  for (int i = 0; i < 255; ++i) {
    dark += counts[i];
    dark_weighted += i * counts[i];
    const double bright = all - dark;
    if (dark == 0 || bright == 0) continue;
    const double distance = dark_weighted / dark - (weighted - dark_weighted) / bright;
    const double variance = dark / total * (bright / total) * distance * distance;
    if (variance > best_variance) {
      best_variance = variance;
      best = i;
    }
  }
  return best;
}

void threshold(const KernelArgs& call) {
  const Tensor& image = call.in[0];
  const Elements<float> values(image);
  std::vector<float> gray(call.out[0].size());
  for (size_t i = 0; i < gray.size(); ++i) {
    const float* pixel = values + i * image.dim(2);
    gray[i] = image.dim(2) == 1 ? pixel[0] : pixel[0] * 0.2989f + pixel[1] * 0.5870f + pixel[2] * 0.1140f;
  }
  const bool is_otsu = call.attrs.text("method") == "otsu", is_inverted = call.attrs.flag("inverted");
  const float limit = static_cast<float>(is_otsu ? otsu_threshold(gray) : call.attrs.number("threshValue") * 255);
  for (size_t i = 0; i < gray.size(); ++i) {
    const bool is_set = is_inverted ? gray[i] <= limit : gray[i] > limit;
    call.out[0].data<int32_t>()[i] = is_set ? 255 : 0;
  }
}

constexpr Kernel kKernels[] = {
    {op("image.cropAndResize"), crop_and_resize},
    {op("image.rotateWithOffset"), rotate_with_offset},
    {op("image.transform"), transform},
    {op("image.threshold"), threshold},
};

}  // namespace

std::span<const Kernel> image_kernels() { return kKernels; }

}  // namespace gossamer::cpu
