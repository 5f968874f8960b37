// Resizing of images.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"resizeBilinear: values", "image.resizeBilinear(f32[1,2,1]{0,10}, [1,4])", "f32[1,4,1]{0,5,10,10}"},
    {"resizeBilinear: corners aligned", "image.resizeBilinear(f32[1,2,1]{0,9}, [1,4], true)", "f32[1,4,1]{0,3,6,9}"},
    {"resizeBilinear: half-pixel centers", "image.resizeBilinear(f32[1,2,1]{0,8}, [1,4], false, true)", "f32[1,4,1]{0,2,6,8}"},
    {"resizeBilinear: larger", "image.resizeBilinear(f32[2,3,4,3], [7,9])"},
    {"resizeBilinear: smaller", "image.resizeBilinear(f32[2,7,9,2], [3,4])"},
    {"resizeBilinear: larger, corners aligned", "image.resizeBilinear(f32[2,3,4,3], [5,7], true)"},
    {"resizeBilinear: half-pixel centers, smaller", "image.resizeBilinear(f32[1,7,6,1], [3,4], false, true)"},
    {"resizeBilinear: one pixel, corners aligned", "image.resizeBilinear(f32[1,3,3,1], [1,1], true)"},
    {"resizeBilinear: one channel, larger", "image.resizeBilinear(f32[2,3,5,1], [8,11], false, true)"},
    {"resizeBilinear: one channel, to a pixel", "image.resizeBilinear(f32[1,3,2,1], [1,1])"},
    {"resizeBilinear: five channels, fewer rows, more columns", "image.resizeBilinear(f32[2,7,3,5], [3,8], true)"},
    {"resizeBilinear: rows used again by the next image", "image.resizeBilinear(f32[3,1,2,4], [3,3])"},
    {"resizeBilinear: NaN reaches its neighbours", "image.resizeBilinear(f32[1,3,1]{nan,1,3}, [1,6])", "f32[1,6,1]{nan,nan,1,2,3,3}"},
    {"resizeBilinear: int32, half-pixel centers", "image.resizeBilinear(i32[2,4,5,3], [7,3], false, true)"},
    {"resizeBilinear: more channels than a vector", "image.resizeBilinear(f32[2,3,4,7], [5,9])"},
    {"resizeBilinear: more channels than a vector, half-pixel centers", "image.resizeBilinear(f32[2,5,6,9], [3,13], false, true)"},
    {"resizeBilinear: empty batch", "image.resizeBilinear(f32[0,2,2,3], [4,4])", "f32[0,4,4,3]"},
    {"resizeBilinear: int32 becomes float32", "image.resizeBilinear(i32[1,2,1]{0,3}, [1,4])", "f32[1,4,1]{0,1.5,3,3}"},
    {"resizeBilinear: to nothing", "image.resizeBilinear(f32[2,2,1], [0,3])", "f32[0,3,1]"},
    {.name = "resizeBilinear: rank", .call = "image.resizeBilinear(f32[3,3], [2,2])", .throws = "rank 3 or 4"},
    {.name = "resizeBilinear: size", .call = "image.resizeBilinear(f32[3,3,1], [2])", .throws = "[height, width]"},
    {.name = "resizeBilinear: both modes", .call = "image.resizeBilinear(f32[3,3,1], [2,2], true, true)", .throws = "alignCorners must be false"},
    {.name = "resizeBilinear: no pixels", .call = "image.resizeBilinear(f32[0,3,1], [2,2])", .throws = "no pixels"},
    {.name = "resizeBilinearGrad: larger", .call = "resizeBilinearGrad(f32[1,1,4,1]{1,2,3,4}, f32[1,1,2,1])", .expect = "f32[1,1,2,1]{2,8}", .no_oracle = kInternal},
    {.name = "resizeBilinearGrad: shape of dy", .call = "resizeBilinearGrad(f32[1,1,4,2], f32[1,1,2,1])", .throws = "does not fit"},

    {"resizeNearestNeighbor: values", "image.resizeNearestNeighbor(f32[1,2,1]{4,7}, [2,5])", "f32[2,5,1]{4,4,4,7,7,4,4,4,7,7}"},
    {"resizeNearestNeighbor: smaller", "image.resizeNearestNeighbor(f32[2,7,9,2], [3,4])"},
    {"resizeNearestNeighbor: corners aligned", "image.resizeNearestNeighbor(f32[1,3,4,2], [5,6], true)"},
    {"resizeNearestNeighbor: half-pixel centers", "image.resizeNearestNeighbor(f32[1,3,4,2], [5,6], false, true)"},
    {"resizeNearestNeighbor: more channels than a vector", "image.resizeNearestNeighbor(f32[2,3,4,7], [5,3])"},
    {"resizeNearestNeighbor: int32", "image.resizeNearestNeighbor(i32[3,3,2], [4,4])"},
    {.name = "resizeNearestNeighbor: uint8", .call = "image.resizeNearestNeighbor(u8[1,2,1]{1,255}, [1,4])", .expect = "u8[1,4,1]{1,1,255,255}", .no_oracle = "no uint8"},
    {.name = "resizeNearestNeighbor: bool", .call = "image.resizeNearestNeighbor(bool[3,3,1], [2,2])", .throws = "int32 or float32"},
    {.name = "resizeNearestNeighbor: rank", .call = "image.resizeNearestNeighbor(f32[3,3], [2,2])", .throws = "rank 3 or 4"},
    {.name = "resizeNearestNeighborGrad: larger", .call = "resizeNearestNeighborGrad(f32[1,1,4,1]{1,2,3,4}, f32[1,1,2,1])", .expect = "f32[1,1,2,1]{3,7}", .no_oracle = kInternal},
    {.name = "resizeNearestNeighborGrad: shape of dy", .call = "resizeNearestNeighborGrad(f32[1,4,2], f32[1,1,2,1])", .throws = "does not fit"},
};
GOSSAMER_CASES(resize, kCases)

}  // namespace gossamer::test
