// Non-maximum suppression: of boxes that overlap, only the one with the highest score is kept.
#include "gossamer/ops.h"
#include "ops/checks.h"
#include "ops/op.h"

namespace gossamer {
namespace {

void check(Inputs in, const Attrs& attrs) {
  const std::string_view op = attrs.op().name;
  const Tensor &boxes = in[0], &scores = in[1];
  const double threshold = attrs.number("iouThreshold");
  if (!(threshold >= 0 && threshold <= 1)) fail(op, "iouThreshold must be in [0, 1], but was {}", threshold);
  if (boxes.rank() != 2) fail(op, "boxes must be a 2D tensor, but was of rank {}", boxes.rank());
  if (boxes.dim(1) != 4) fail(op, "boxes must have 4 columns, but 2nd dimension was {}", boxes.dim(1));
  if (scores.rank() != 1) fail(op, "scores must be a 1D tensor, but was of rank {}", scores.rank());
  if (scores.dim(0) != boxes.dim(0)) {
    fail(op, "scores has incompatible shape with boxes. Expected {}, but was {}", boxes.dim(0), scores.dim(0));
  }
}

Specs infer_plain(Inputs in, const Attrs& attrs) {
  check_floats(attrs.op(), in);
  check(in, attrs);
  return {{DType::int32, Shape::unknown()}};
}

Specs infer_padded(Inputs in, const Attrs& attrs) {
  check(in, attrs);
  return {{DType::int32, Shape::unknown()}, {DType::int32, {}}};
}

Specs infer_with_score(Inputs in, const Attrs& attrs) {
  const double sigma = attrs.number("softNmsSigma");
  if (!(sigma >= 0 && sigma <= 1)) fail(attrs.op().name, "softNmsSigma must be in [0, 1], but was {}", sigma);
  check(in, attrs);
  return {{DType::int32, Shape::unknown()}, {DType::float32, Shape::unknown()}};
}

#define PARAMETERS "boxes: Tensor, scores: Tensor, maxOutputSize: number, iouThreshold: number = 0.5, scoreThreshold: number = -Infinity"

constexpr OpDef kRows[] = {
    {.signature = "image.nonMaxSuppression(" PARAMETERS "): Tensor",
     .doc = DOC("Indices of at most maxOutputSize of the boxes, [n, 4] of [y1, x1, y2, x2], by falling score: a box is dropped\n"
                "that has an intersection over union of at least iouThreshold with a chosen one, or no score above scoreThreshold.\n"
                "@example tf.image.nonMaxSuppression([[0, 0, 1, 1], [0, 0, 1, 0.9]], [0.9, 0.8], 10).print();"),
     .outputs = Outputs::kByKernel,
     .infer = infer_plain},
    {.signature = "image.nonMaxSuppressionPadded(" PARAMETERS ", padToMaxOutputSize: boolean = false): {selectedIndices: Tensor, validOutputs: Tensor}",
     .doc = DOC("nonMaxSuppression, also telling how many boxes were chosen; with padToMaxOutputSize the indices are filled up\n"
                "with zeros to the smaller of maxOutputSize and the number of boxes.\n"
                "@example const {validOutputs} = tf.image.nonMaxSuppressionPadded([[0, 0, 1, 1]], [0.9], 10);"),
     .outputs = Outputs::kByKernel,
     .infer = infer_padded},
    {.signature = "image.nonMaxSuppressionWithScore(" PARAMETERS ", softNmsSigma: number = 0): {selectedIndices: Tensor, selectedScores: Tensor}",
     .doc = DOC("nonMaxSuppression, also giving the scores; with softNmsSigma above 0, overlapping boxes lose score by\n"
                "exp(-0.5 iou² / sigma) instead of being dropped. Source: Bodla et al., https://arxiv.org/abs/1704.04503.\n"
                "@example const {selectedScores} = tf.image.nonMaxSuppressionWithScore([[0, 0, 1, 1]], [0.9], 10);"),
     .outputs = Outputs::kByKernel,
     .infer = infer_with_score},
};
#undef PARAMETERS

}  // namespace

std::span<const OpDef> non_max_suppression_ops() { return kRows; }

}  // namespace gossamer
