// Images: cropping, flipping, rotation, projective transforms, grayscale and thresholds. Resizing is in resize.cpp.
#include <algorithm>

#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

void want_batch(const Tensor& image, const Attrs& attrs) {
  if (image.rank() != 4) fail(attrs.op().name, "image must be rank 4, but got rank {}", image.rank());
}

void want_one_of(const Attrs& attrs, std::string_view name, std::initializer_list<std::string_view> choices) {
  const std::string& value = attrs.text(name);
  if (std::find(choices.begin(), choices.end(), value) != choices.end()) return;
  std::string all;
  for (std::string_view choice : choices) all += (all.empty() ? "" : " or ") + std::string(choice);
  fail(attrs.op().name, "{} must be {}, but was {}", name, all, value);
}

Specs infer_crop_and_resize(Inputs in, const Attrs& attrs) {
  const Tensor &image = in[0], &boxes = in[1], &box_index = in[2];
  const std::string_view op = attrs.op().name;
  check_numeric(attrs.op(), in);
  want_batch(image, attrs);
  if (boxes.rank() != 2 || boxes.dim(1) != 4) fail(op, "boxes must have size [n,4], but had shape {}", boxes.shape());
  if (box_index.rank() != 1 || box_index.dim(0) != boxes.dim(0)) {
    fail(op, "boxInd must have size [{}], but had shape {}", boxes.dim(0), box_index.shape());
  }
  const std::vector<int64_t> size = attrs.integers("cropSize");
  if (size.size() != 2) fail(op, "cropSize must be of length 2, but got length {}", size.size());
  if (size[0] < 1 || size[1] < 1) fail(op, "cropSize must be at least [1,1], but was {}", Shape(size));
  want_one_of(attrs, "method", {"bilinear", "nearest"});
  return {{is_float(image.dtype()) ? image.dtype() : DType::float32, {boxes.dim(0), size[0], size[1], image.dim(3)}}};
}

Tensors expand_flip_left_right(Inputs in, const Attrs& attrs) {
  check_floats(attrs.op(), in);
  want_batch(in[0], attrs);
  return {ops::reverse(in[0], 2)};
}

Specs infer_rotate(Inputs in, const Attrs& attrs) {
  check_floats(attrs.op(), in);
  want_batch(in[0], attrs);
  if (attrs.numbers("center").size() > 2) fail(attrs.op().name, "center must be a number or [x, y]");
  return {{in[0].dtype(), in[0].shape()}};
}

Specs infer_transform(Inputs in, const Attrs& attrs) {
  const Tensor &image = in[0], &transforms = in[1];
  check_floats(attrs.op(), in);
  want_batch(image, attrs);
  if (transforms.rank() != 2 || transforms.dim(1) != 8 || (transforms.dim(0) != 1 && transforms.dim(0) != image.dim(0))) {
    fail(attrs.op().name, "transforms must be [{}, 8] or [1, 8], but have shape {}", image.dim(0), transforms.shape());
  }
  want_one_of(attrs, "interpolation", {"nearest", "bilinear"});
  want_one_of(attrs, "fillMode", {"constant", "reflect", "wrap", "nearest"});
  Shape out = image.shape();
  if (attrs.has("outputShape")) {
    const std::vector<int64_t> size = attrs.integers("outputShape");
    if (size.size() != 2 || size[0] < 0 || size[1] < 0) fail(attrs.op().name, "outputShape must be [height, width], but got {}", Shape(size));
    out[1] = size[0];
    out[2] = size[1];
  }
  return {{image.dtype(), out}};
}

// --- colours -----------------------------------------------------------------------------------------------------------

void want_channels(const Tensor& image, const Attrs& attrs, const char* kind, int64_t channels) {
  if (image.rank() < 2) fail(attrs.op().name, "images must be at least rank 2, but got rank {}", image.rank());
  if (image.shape().back() != channels) {
    fail(attrs.op().name, "last dimension of {} image should be size {}, but got size {}", kind, channels, image.shape().back());
  }
}

Tensors expand_rgb_to_grayscale(Inputs in, const Attrs& attrs) {
  const Tensor& image = in[0];
  want_channels(image, attrs, "an RGB", 3);
  const Tensor weights = Tensor::of({3, 1}, {0.2989f, 0.5870f, 0.1140f});
  const Tensor gray = ops::mat_mul(ops::cast(image, DType::float32), weights);
  return {ops::cast(gray, image.dtype())};
}

Tensors expand_grayscale_to_rgb(Inputs in, const Attrs& attrs) {
  const Tensor& image = in[0];
  want_channels(image, attrs, "a grayscale", 1);
  std::vector<int64_t> reps(image.rank(), 1);
  reps.back() = 3;
  return {ops::tile(image, reps)};
}

Specs infer_threshold(Inputs in, const Attrs& attrs) {
  const Tensor& image = in[0];
  const std::string_view op = attrs.op().name;
  if (image.rank() != 3) fail(op, "image must be rank 3, but got rank {}", image.rank());
  if (image.dim(2) != 1 && image.dim(2) != 3) fail(op, "image color channel must be equal to 3 or 1, but got {}", image.dim(2));
  if (!is_float(image.dtype()) && !is_integer(image.dtype())) fail(op, "image dtype must be int32 or float32, but got dtype {}", image.dtype());
  want_one_of(attrs, "method", {"otsu", "binary"});
  return {{DType::int32, {image.dim(0), image.dim(1), 1}}};
}

constexpr OpDef kRows[] = {
    {.signature = "image.cropAndResize(image: Tensor, boxes: Tensor, boxInd: Tensor, cropSize: [number, number], "
                  "method: 'bilinear'|'nearest' = 'bilinear', extrapolationValue: number = 0): Tensor",
     .doc = DOC("Crops out of image, [batch, height, width, channels], resized to `cropSize`. Each of boxes, [n, 4], is\n"
                "[y1, x1, y2, x2] in parts of height and width, taken from the example that boxInd, int32 [n], tells; what lies\n"
                "outside is `extrapolationValue`.\n"
                "@example tf.image.cropAndResize(tf.ones([1, 4, 4, 1]), [[0, 0, 0.5, 0.5]], tf.tensor1d([0], 'int32'), [2, 2]).print();"),
     .infer = infer_crop_and_resize},
    {.signature = "image.flipLeftRight(image: Tensor): Tensor",
     .doc = DOC("Images, [batch, height, width, channels], mirrored.\n"
                "@example tf.image.flipLeftRight(tf.tensor([1, 2], [1, 1, 2, 1])).print();"),
     .expand = expand_flip_left_right},
    {.signature = "image.rotateWithOffset(image: Tensor, radians: number, fillValue: number|[number, number, number] = 0, "
                  "center: number|[number, number] = 0.5): Tensor",
     .doc = DOC("Images, [batch, height, width, channels], rotated counterclockwise about `center`, [x, y] in parts of width and\n"
                "height. What comes from outside is `fillValue`; with a value per channel, a fourth channel is 255.\n"
                "@example tf.image.rotateWithOffset(tf.ones([1, 4, 4, 1]), Math.PI / 4).print();"),
     .infer = infer_rotate},
    {.signature = "image.transform(image: Tensor, transforms: Tensor, interpolation: 'nearest'|'bilinear' = 'nearest', "
                  "fillMode: 'constant'|'reflect'|'wrap'|'nearest' = 'constant', fillValue: number = 0, outputShape?: [number, number]): Tensor",
     .doc = DOC("Images, [batch, height, width, channels], under projective transforms, [batch, 8] or [1, 8]: output pixel (x, y)\n"
                "shows the input at ((a0 x + a1 y + a2) / k, (b0 x + b1 y + b2) / k), k = c0 x + c1 y + 1, for a transform\n"
                "[a0, a1, a2, b0, b1, b2, c0, c1]. `fillMode` says what lies outside of the image.\n"
                "@example tf.image.transform(tf.ones([1, 4, 4, 1]), [[1, 0, 1, 0, 1, 0, 0, 0]]).print();"),
     .infer = infer_transform},
    {.signature = "image.rgbToGrayscale(image: Tensor): Tensor",
     .doc = DOC("Brightness of colours: the last axis, of size 3, becomes 0.2989 red + 0.587 green + 0.114 blue.\n"
                "@example tf.image.rgbToGrayscale(tf.tensor([255, 0, 0], [1, 1, 3])).print();"),
     .expand = expand_rgb_to_grayscale},
    {.signature = "image.grayscaleToRGB(image: Tensor): Tensor",
     .doc = DOC("Gray colours: the last axis, of size 1, three times.\n"
                "@example tf.image.grayscaleToRGB(tf.tensor([7], [1, 1, 1])).print();"),
     .expand = expand_grayscale_to_rgb},
    {.signature = "image.threshold(image: Tensor, method: string = 'binary', inverted: boolean = false, threshValue: number = 0.5): Tensor",
     .doc = DOC("255 where an image, [height, width, 1 or 3] of values 0 … 255, is brighter than a threshold, else 0; int32\n"
                "[height, width, 1]. The threshold is 255 * threshValue, or with method 'otsu' the one that separates dark and\n"
                "bright pixels best. `inverted` swaps 255 and 0. Source: Otsu, A Threshold Selection Method from Gray-Level Histograms, 1979.\n"
                "@example tf.image.threshold(tf.tensor([10, 200], [1, 2, 1]), 'otsu').print();"),
     .infer = infer_threshold},
};

}  // namespace

std::span<const OpDef> image_ops() { return kRows; }

}  // namespace gossamer
