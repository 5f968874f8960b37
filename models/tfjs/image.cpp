// Image ops, and the detection ops whose output size depends on values.
#include "gossamer/ops.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

using Resize = Tensor (*)(const Tensor&, const Attr&, const Attr&, const Attr&);

template <Resize resize>
Items resized(Context& c) {
  return {resize(c.in(0), c.ints(1), c.flag("align_corners"), c.flag("half_pixel_centers"))};
}

Items crop_and_resize(Context& c) {
  return {ops::image::crop_and_resize(c.in(0), c.in(1), c.in(2), c.ints(3), c.text("method", "bilinear").c_str(),
                                      c.number("extrapolation_value"))};
}

Items projective_transform(Context& c) {
  return {ops::image::transform(c.in(0), c.in(1), c.text("interpolation", "nearest").c_str(), c.text("fill_mode", "constant").c_str(),
                                c.has(3) ? c.number(3) : 0, c.ints(2))};
}

Attr optional_number(const Context& c, int i) { return c.has(i) ? Attr(c.number(i)) : Attr(); }

Items non_max_suppression(Context& c) {
  return {ops::image::non_max_suppression(c.in(0), c.in(1), c.number(2), optional_number(c, 3), optional_number(c, 4))};
}

Items non_max_suppression_padded(Context& c) {
  return ops::image::non_max_suppression_padded(c.in(0), c.in(1), c.number(2), optional_number(c, 3), optional_number(c, 4),
                                                c.flag("pad_to_max_output_size"));
}

Items non_max_suppression_with_score(Context& c) {
  return ops::image::non_max_suppression_with_score(c.in(0), c.in(1), c.number(2), optional_number(c, 3), optional_number(c, 4),
                                                    optional_number(c, 5));
}

constexpr Row kRows[] = {
    {"ResizeBilinear", resized<ops::image::resize_bilinear>},
    {"ResizeNearestNeighbor", resized<ops::image::resize_nearest_neighbor>},
    {"CropAndResize", crop_and_resize},
    {"ImageProjectiveTransformV3", projective_transform},
    {"NonMaxSuppressionV2", non_max_suppression, kAsync},
    {"NonMaxSuppressionV3", non_max_suppression, kAsync},
    {"NonMaxSuppressionV4", non_max_suppression_padded, kAsync, "selected_indices,valid_outputs"},
    {"NonMaxSuppressionV5", non_max_suppression_with_score, kAsync, "selected_indices,selected_scores,valid_outputs"},
};

}  // namespace

std::span<const Row> image_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
