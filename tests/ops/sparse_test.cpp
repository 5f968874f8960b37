// Sparse tensors.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"two empty rows", "sparse.sparseFillEmptyRows(i32[3,2]{0,1,2,0,2,3}, f32[3]{5,6,7}, i32[2]{4,5}, f32[]{-1})",
     "i32[5,2]{0,1,1,0,2,0,2,3,3,0};f32[5]{5,-1,6,7,-1};bool[4]{0,1,0,1};i32[3]{0,2,3}"},
    {"unordered rows are sorted", "sparse.sparseFillEmptyRows(i32[3,2]{1,0,0,2,1,1}, i32[3]{5,6,7}, i32[2]{2,3}, i32[]{0})",
     "i32[3,2]{0,2,1,0,1,1};i32[3]{6,5,7};bool[2]{0,0};i32[3]{1,0,2}"},
    {"no elements", "sparse.sparseFillEmptyRows(i32[0,2], f32[0], i32[2]{1,5}, f32[]{9})", "i32[1,2]{0,0};f32[1]{9};bool[1]{1};i32[0]"},
    {"no rows", "sparse.sparseFillEmptyRows(i32[0,2], f32[0], i32[2]{0,5}, f32[]{9})", "i32[0,2];f32[0];bool[0];i32[0]"},
    {.name = "negative row", .call = "sparse.sparseFillEmptyRows(i32[1,2]{-1,0}, f32[1], i32[2]{2,2}, f32[])", .throws = "indices(0, 0) is invalid: -1 < 0"},
    {.name = "row too large", .call = "sparse.sparseFillEmptyRows(i32[1,2]{2,0}, f32[1], i32[2]{2,2}, f32[])", .throws = "indices(0, 0) is invalid: 2 >= 2"},
    {.name = "elements without rows", .call = "sparse.sparseFillEmptyRows(i32[1,2]{0,0}, f32[1], i32[2]{0,2}, f32[])", .throws = "denseShape[0] = 0"},
    {.name = "indices are a vector", .call = "sparse.sparseFillEmptyRows(i32[2]{0,0}, f32[1], i32[2]{2,2}, f32[])", .throws = "Tensor2D"},
    {.name = "default is a vector", .call = "sparse.sparseFillEmptyRows(i32[1,2]{0,0}, f32[1], i32[2]{2,2}, f32[1])", .throws = "scalar"},

    {"other rank", "sparse.sparseReshape(i32[2,2]{0,1,1,2}, i32[2]{2,3}, i32[1]{6})", "i32[2,1]{1,5};i32[1]{6}"},
    {"inferred dimension", "sparse.sparseReshape(i32[2,3]{0,0,1,1,2,0}, i32[3]{2,3,2}, i32[2]{4,-1})", "i32[2,2]{0,1,3,1};i32[2]{4,3}"},
    {"no elements", "sparse.sparseReshape(i32[0,2], i32[2]{2,3}, i32[2]{3,2})", "i32[0,2];i32[2]{3,2}"},
    {.name = "two inferred", .call = "sparse.sparseReshape(i32[1,1]{0}, i32[1]{6}, i32[3]{-1,2,-1})", .throws = "not both 0 and 2"},
    {.name = "negative", .call = "sparse.sparseReshape(i32[1,1]{0}, i32[1]{6}, i32[2]{-3,2})", .throws = "size 0 must be non-negative, not -3"},
    {.name = "sizes differ", .call = "sparse.sparseReshape(i32[1,1]{0}, i32[1]{6}, i32[2]{4,2})", .throws = "requested shape has 8"},
    {.name = "not a multiple", .call = "sparse.sparseReshape(i32[1,1]{0}, i32[1]{6}, i32[2]{4,-1})", .throws = "requires a multiple of 4"},
    {.name = "inferred of nothing", .call = "sparse.sparseReshape(i32[0,1], i32[1]{0}, i32[2]{0,-1})", .throws = "non-zero"},

    {"rows", "sparse.sparseSegmentMean(f32[3,2]{1,2,3,4,5,6}, i32[3]{0,2,1}, i32[3]{0,0,2})", "f32[3,2]{3,4,0,0,3,4}"},
    {"nothing", "sparse.sparseSegmentMean(f32[3,2], i32[0], i32[0])", "f32[0,2]"},
    {"rows", "sparse.sparseSegmentSum(i32[3,2]{1,2,3,4,5,6}, i32[3]{0,2,1}, i32[3]{0,0,1})", "i32[2,2]{6,8,3,4}"},
    {"rows of many columns", "sparse.sparseSegmentSum(f32[5,23], i32[6]{4,0,1,1,3,2}, i32[6]{0,0,0,1,1,2})"},
    {"means of rows of many columns", "sparse.sparseSegmentMean(f32[5,38], i32[6]{4,0,1,1,3,2}, i32[6]{0,0,0,1,1,2})"},
    {.name = "segments without rows", .call = "sparse.sparseSegmentMean(f32[3,5]{1,2,3,4,5,6,7,8,9,10,11,12,13,14,16}, i32[3]{0,2,1}, i32[3]{1,1,4})",
     .expect = "f32[5,5]{0,0,0,0,0,6,7,8,9,10.5,0,0,0,0,0,0,0,0,0,0,6,7,8,9,10}"},
    {"no rows", "sparse.sparseSegmentSum(f32[3,2], i32[0]{}, i32[0]{})", "f32[0,2]"},
    {.name = "negative index", .call = "sparse.sparseSegmentSum(f32[3,2], i32[2]{0,-1}, i32[2]{0,0})", .throws = "Bad: indices[1] == -1 out of range [0, 3)"},
    {.name = "descending ids", .call = "sparse.sparseSegmentSum(f32[3], i32[2]{0,1}, i32[2]{1,0})", .throws = "not increasing"},
    {.name = "negative ids", .call = "sparse.sparseSegmentSum(f32[3], i32[2]{0,1}, i32[2]{-2,-2})", .throws = "must be >= 0"},
    {.name = "negative first id", .call = "sparse.sparseSegmentSum(f32[3], i32[2]{0,1}, i32[2]{-1,0})", .throws = "Segment id -1 out of range [0, 1)"},
    {.name = "index out of range", .call = "sparse.sparseSegmentSum(f32[3], i32[2]{0,3}, i32[2]{0,0})", .throws = "Bad: indices[1] == 3 out of range [0, 3)"},
    {.name = "scalar data", .call = "sparse.sparseSegmentMean(f32[], i32[1]{0}, i32[1]{0})", .throws = "at least 1 dimensional"},
    {.name = "fewer ids", .call = "sparse.sparseSegmentMean(f32[3], i32[2]{0,0}, i32[1]{0})", .throws = "same size"},
};
GOSSAMER_CASES(sparse, kCases)

}  // namespace gossamer::test
