// Images: crops, rotations, transforms, colours and thresholds.
#include "cases.h"

namespace gossamer::test {

constexpr char kFirstOnly[] = "TensorFlow.js's cpu kernel transforms only the first image of a batch";

constexpr Case kCases[] = {
    {"cropAndResize: values", "image.cropAndResize(f32[1,2,2,1]{1,2,3,4}, f32[1,4]{0,0,1,1}, i32[1]{0}, [3,3])", "f32[1,3,3,1]{1,1.5,2,2,2.5,3,3,3.5,4}"},
    {"cropAndResize: one pixel is the middle", "image.cropAndResize(f32[1,2,2,1]{1,2,3,4}, f32[1,4]{0,0,1,1}, i32[1]{0}, [1,1])", "f32[1,1,1,1]{2.5}"},
    {"cropAndResize: nearest, flipped box, second image", "image.cropAndResize(f32[2,4,5,3], f32[2,4]{0.9,0.1,0.2,0.8,0,0,1,1}, i32[2]{1,0}, [3,4], 'nearest')"},
    {"cropAndResize: outside", "image.cropAndResize(f32[1,3,3,2], f32[1,4]{-0.5,-0.5,1.5,1.2}, i32[1]{0}, [5,5], 'bilinear', 7)"},
    {"cropAndResize: no such image", "image.cropAndResize(f32[1,2,2,1], f32[1,4]{0,0,1,1}, i32[1]{3}, [2,1])", "f32[1,2,1,1]{0,0}"},
    {.name = "cropAndResize: text", .call = "image.cropAndResize(str[1,1,1,1]{'a'}, f32[1,4], i32[1]{0}, [2,2])", .throws = "must be numeric"},
    {.name = "cropAndResize: rank", .call = "image.cropAndResize(f32[2,2,1], f32[1,4], i32[1]{0}, [2,2])", .throws = "image must be rank 4"},
    {.name = "cropAndResize: boxes", .call = "image.cropAndResize(f32[1,2,2,1], f32[1,3], i32[1]{0}, [2,2])", .throws = "boxes must have size"},
    {.name = "cropAndResize: boxInd", .call = "image.cropAndResize(f32[1,2,2,1], f32[1,4], i32[2]{0,0}, [2,2])", .throws = "boxInd must have size [1]"},
    {.name = "cropAndResize: length of size", .call = "image.cropAndResize(f32[1,2,2,1], f32[1,4], i32[1]{0}, [2])", .throws = "length 2"},
    {.name = "cropAndResize: size", .call = "image.cropAndResize(f32[1,2,2,1], f32[1,4], i32[1]{0}, [0,2])", .throws = "at least [1,1]"},
    {.name = "cropAndResize: method", .call = "image.cropAndResize(f32[1,2,2,1], f32[1,4], i32[1]{0}, [2,2], 'cubic')", .throws = "bilinear or nearest, but was cubic"},

    {"flipLeftRight: values", "image.flipLeftRight(f32[1,1,3,1]{1,2,3})", "f32[1,1,3,1]{3,2,1}"},
    {"flipLeftRight: channels", "image.flipLeftRight(f32[2,3,4,3])"},
    {.name = "flipLeftRight: rank", .call = "image.flipLeftRight(f32[3,4,3])", .throws = "image must be rank 4"},
    {.name = "flipLeftRight: int32", .call = "image.flipLeftRight(i32[1,3,4,3])", .throws = "Argument 'image' passed to 'flipLeftRight' must be float32"},

    {"rotateWithOffset: quarter turn", "image.rotateWithOffset(f32[1,2,2,1]{1,2,3,4}, 1.5707963267948966, 9, 0.25)", "f32[1,2,2,1]{2,4,1,3}"},
    {"rotateWithOffset: about the middle", "image.rotateWithOffset(f32[2,5,6,3], 0.7)"},
    {"rotateWithOffset: a colour outside, opaque", "image.rotateWithOffset(f32[1,4,4,4], 0.5, [1,2,3], [0.25,0.75])"},
    {.name = "rotateWithOffset: rank", .call = "image.rotateWithOffset(f32[4,4,1], 0.5)", .throws = "image must be rank 4"},
    {.name = "rotateWithOffset: int32", .call = "image.rotateWithOffset(i32[1,4,4,1], 0.5)", .throws = "Argument 'image' passed to 'rotateWithOffset' must be float32"},
    {.name = "rotateWithOffset: center", .call = "image.rotateWithOffset(f32[1,4,4,1], 0.5, 0, [1,2,3])", .throws = "center"},

    {"transform: shift", "image.transform(f32[1,1,3,1]{1,2,3}, f32[1,8]{1,0,1,0,1,0,0,0}, 'nearest', 'constant', 9)", "f32[1,1,3,1]{2,3,9}"},
    {"transform: bilinear", "image.transform(f32[1,4,5,2], f32[1,8]{0.8,0.3,-0.4,-0.2,1.1,0.3,0.01,0.02}, 'bilinear', 'constant', 0.5)"},
    {"transform: reflect", "image.transform(f32[1,4,5,2], f32[1,8]{2.5,0.3,-7.4,-0.2,3.1,-5.3,0,0}, 'nearest', 'reflect')"},
    {"transform: reflect, bilinear", "image.transform(f32[1,4,5,2], f32[1,8]{2.5,0.3,-7.4,-0.2,3.1,-5.3,0,0}, 'bilinear', 'reflect')"},
    {"transform: wrap", "image.transform(f32[1,4,5,2], f32[1,8]{2.5,0.3,-7.4,-0.2,3.1,-5.3,0,0}, 'nearest', 'wrap')"},
    {"transform: wrap, bilinear", "image.transform(f32[1,4,5,2], f32[1,8]{2.5,0.3,-7.4,-0.2,3.1,-5.3,0,0}, 'bilinear', 'wrap')"},
    {"transform: nearest edge", "image.transform(f32[1,4,5,2], f32[1,8]{2.5,0.3,-7.4,-0.2,3.1,-5.3,0,0}, 'bilinear', 'nearest')"},
    {"transform: other size", "image.transform(f32[1,4,5,1], f32[1,8]{1,0,0.2,0,1,0.7,0,0}, 'nearest', 'constant', 0, [6,3])"},
    {"transform: points at infinity are filled", "image.transform(f32[1,1,2,1]{1,2}, f32[1,8]{1,0,0,0,1,0,-1,0}, 'nearest', 'reflect', 5)", "f32[1,1,2,1]{1,5}"},
    {.name = "transform: a transform for each image", .call = "image.transform(f32[2,1,2,1]{1,2,3,4}, f32[2,8]{1,0,0,0,1,0,0,0,1,0,1,0,1,0,0,0})", .expect = "f32[2,1,2,1]{1,2,4,0}", .no_oracle = kFirstOnly},
    {.name = "transform: rank", .call = "image.transform(f32[4,4,1], f32[1,8])", .throws = "image must be rank 4"},
    {.name = "transform: transforms", .call = "image.transform(f32[3,4,4,1], f32[2,8])", .throws = "[3, 8] or [1, 8]"},
    {.name = "transform: outputShape", .call = "image.transform(f32[1,4,4,1], f32[1,8], 'nearest', 'constant', 0, [1,2,3])", .throws = "outputShape must be [height, width]"},
    {.name = "transform: interpolation", .call = "image.transform(f32[1,4,4,1], f32[1,8], 'cubic')", .throws = "nearest or bilinear, but was cubic"},
    {.name = "transform: fillMode", .call = "image.transform(f32[1,4,4,1], f32[1,8], 'nearest', 'zero')", .throws = "fillMode must be"},
    {.name = "transform: int32", .call = "image.transform(f32[1,4,4,1], i32[1,8])", .throws = "Argument 'transforms' passed to 'transform' must be float32"},

    {"rgbToGrayscale: values", "image.rgbToGrayscale(f32[2,3]{100,0,0,0,10,10})", "f32[2,1]{29.89,7.01}"},
    {"rgbToGrayscale: int32 is cut off", "image.rgbToGrayscale(i32[1,1,3]{255,0,0})", "i32[1,1,1]{76}"},
    {"rgbToGrayscale: rank 4", "image.rgbToGrayscale(f32[2,3,2,3])"},
    {.name = "rgbToGrayscale: rank", .call = "image.rgbToGrayscale(f32[3])", .throws = "images must be at least rank 2"},
    {.name = "rgbToGrayscale: channels", .call = "image.rgbToGrayscale(f32[2,4])", .throws = "last dimension of an RGB image should be size 3"},
    {"grayscaleToRGB: values", "image.grayscaleToRGB(i32[1,2,1]{1,2})", "i32[1,2,3]{1,1,1,2,2,2}"},
    {.name = "grayscaleToRGB: rank", .call = "image.grayscaleToRGB(f32[1])", .throws = "images must be at least rank 2"},
    {.name = "grayscaleToRGB: channels", .call = "image.grayscaleToRGB(f32[2,3])", .throws = "last dimension of a grayscale image should be size 1"},

    {"threshold: binary", "image.threshold(f32[1,3,1]{127,127.5,128})", "i32[1,3,1]{0,0,255}"},
    {"threshold: inverted", "image.threshold(f32[1,3,1]{10,51,200}, 'binary', true, 0.2)", "i32[1,3,1]{255,255,0}"},
    {"threshold: colours", "image.threshold(i32[1,2,3]{255,255,0,0,0,255})", "i32[1,2,1]{255,0}"},
    {"threshold: otsu", "image.threshold(f32[2,4,1]{10,12,11,10,200,210,205,13}, 'otsu')", "i32[2,4,1]{0,0,0,0,255,255,255,0}"},
    {"threshold: otsu, colours", "image.threshold(i32[5,6,3]:0..255, 'otsu')"},
    {"threshold: otsu, one colour", "image.threshold(f32[1,2,1]{7,7}, 'otsu')", "i32[1,2,1]{255,255}"},
    {.name = "threshold: rank", .call = "image.threshold(f32[2,2])", .throws = "image must be rank 3"},
    {.name = "threshold: channels", .call = "image.threshold(f32[2,2,2])", .throws = "must be equal to 3 or 1, but got 2"},
    {.name = "threshold: dtype", .call = "image.threshold(bool[2,2,1])", .throws = "dtype must be int32 or float32"},
    {.name = "threshold: method", .call = "image.threshold(f32[2,2,1], 'mean')", .throws = "otsu or binary, but was mean"},
};
GOSSAMER_CASES(image, kCases)

}  // namespace gossamer::test
