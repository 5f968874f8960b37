// Non-maximum suppression.
#include "cases.h"

namespace gossamer::test {

// Three clusters: boxes 0, 1 and 2 overlap, 3 and 4 overlap, 5 stands alone.
#define BOXES "f32[6,4]{0,0,1,1, 0,0.1,1,1.1, 0,-0.1,1,0.9, 0,10,1,11, 0,10.1,1,11.1, 0,100,1,101}"
#define SCORES "f32[6]{0.9,0.75,0.6,0.95,0.5,0.3}"

constexpr Case kCases[] = {
    {"nonMaxSuppression: three clusters", "image.nonMaxSuppression(" BOXES ", " SCORES ", 3, 0.5, 0)", "i32[3]{3,0,5}"},
    {"nonMaxSuppression: at most two", "image.nonMaxSuppression(" BOXES ", " SCORES ", 2)", "i32[2]{3,0}"},
    {"nonMaxSuppression: score threshold", "image.nonMaxSuppression(" BOXES ", " SCORES ", 30, 0.5, 0.4)", "i32[2]{3,0}"},
    {"nonMaxSuppression: overlaps allowed", "image.nonMaxSuppression(" BOXES ", " SCORES ", 30, 0.9)", "i32[6]{3,0,1,2,4,5}"},
    {"nonMaxSuppression: swapped corners", "image.nonMaxSuppression(f32[2,4]{1,1,0,0, 0,0,1,1}, f32[2]{1,2}, 5)", "i32[1]{1}"},
    {"nonMaxSuppression: equal scores, empty boxes", "image.nonMaxSuppression(f32[2,4]{0,0,0,0, 0,0,0,0}, f32[2]{1,1}, 5)", "i32[2]{0,1}"},
    {.name = "nonMaxSuppression: a box that has NaN overlaps none", .call = "image.nonMaxSuppression(f32[2,4]{nan,0,1,1, 0,0,1,1}, f32[2]{1,2}, 5)", .expect = "i32[2]{1,0}"},
    {"nonMaxSuppression: no boxes", "image.nonMaxSuppression(f32[0,4], f32[0], 5)", "i32[0]"},
    {.name = "nonMaxSuppression: iouThreshold", .call = "image.nonMaxSuppression(" BOXES ", " SCORES ", 3, 1.2)", .throws = "iouThreshold must be in [0, 1]"},
    {.name = "nonMaxSuppression: rank of boxes", .call = "image.nonMaxSuppression(f32[4], f32[1], 3)", .throws = "boxes must be a 2D tensor"},
    {.name = "nonMaxSuppression: columns of boxes", .call = "image.nonMaxSuppression(f32[1,3], f32[1], 3)", .throws = "4 columns"},
    {.name = "nonMaxSuppression: rank of scores", .call = "image.nonMaxSuppression(f32[1,4], f32[1,1], 3)", .throws = "scores must be a 1D tensor"},
    {.name = "nonMaxSuppression: number of scores", .call = "image.nonMaxSuppression(f32[1,4], f32[2], 3)", .throws = "scores has incompatible shape with boxes. Expected 1, but was 2"},
    {.name = "nonMaxSuppression: int32", .call = "image.nonMaxSuppression(i32[1,4], f32[1], 3)", .throws = "Argument 'boxes' passed to 'nonMaxSuppression' must be float32"},
    {"nonMaxSuppressionPadded: filled up", "image.nonMaxSuppressionPadded(" BOXES ", " SCORES ", 5, 0.5, 0, true)", "i32[5]{3,0,5,0,0}; i32[]{3}"},
    {"nonMaxSuppressionPadded: to the number of boxes", "image.nonMaxSuppressionPadded(" BOXES ", " SCORES ", 50, 0.5, 0.4, true)", "i32[6]{3,0,0,0,0,0}; i32[]{2}"},
    {"nonMaxSuppressionPadded: not filled up", "image.nonMaxSuppressionPadded(" BOXES ", " SCORES ", 5)", "i32[3]{3,0,5}; i32[]{3}"},
    {"nonMaxSuppressionWithScore: hard", "image.nonMaxSuppressionWithScore(" BOXES ", " SCORES ", 6, 0.5, 0)", "i32[3]{3,0,5}; f32[3]{0.95,0.9,0.3}"},
    {.name = "nonMaxSuppressionWithScore: soft", .call = "image.nonMaxSuppressionWithScore(" BOXES ", " SCORES ", 6, 1, 0, 0.5)", .expect = "i32[6]{3,0,1,5,4,2}; f32[6]{0.95,0.9,0.384,0.3,0.256,0.197}", .tolerance = 1e-3},
    {.name = "nonMaxSuppressionWithScore: soft, a box that has NaN has no score left", .call = "image.nonMaxSuppressionWithScore(f32[2,4]{nan,0,1,1, 0,0,1,1}, f32[2]{1,2}, 5, 1, 0, 0.5)", .expect = "i32[1]{1}; f32[1]{2}", .no_oracle = "it looks at NaN again and again"},
    {.name = "nonMaxSuppressionWithScore: sigma", .call = "image.nonMaxSuppressionWithScore(" BOXES ", " SCORES ", 6, 1, 0, 2)", .throws = "softNmsSigma must be in [0, 1]"},
};
#undef BOXES
#undef SCORES
GOSSAMER_CASES(non_max_suppression, kCases)

}  // namespace gossamer::test
