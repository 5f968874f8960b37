// Generated from the op table by `npm run gen`; do not edit.
#pragma once

#include <string_view>

#include "gossamer/backend.h"

namespace gossamer {

inline constexpr std::string_view kOpNames[] = {
    "conv2d",
    "conv2DBackpropInput",
    "conv2DBackpropFilter",
    "conv3d",
    "conv3DBackpropInput",
    "conv3DBackpropFilter",
    "depthwiseConv2d",
    "separableConv2d",
    "conv1d",
    "conv2dTranspose",
    "conv3dTranspose",
    "dilation2d",
    "dilation2DBackpropInput",
    "dilation2DBackpropFilter",
    "maxPool",
    "maxPoolGrad",
    "avgPool",
    "avgPoolGrad",
    "maxPool3d",
    "maxPool3DGrad",
    "avgPool3d",
    "avgPool3DGrad",
    "maxPoolWithArgmax",
    "pool",
    "abs",
    "neg",
    "sign",
    "square",
    "exp",
    "relu",
    "zerosLike",
    "onesLike",
    "logicalNot",
    "clipByValue",
    "add",
    "sub",
    "mul",
    "maximum",
    "greater",
    "greaterEqual",
    "less",
    "lessEqual",
    "logicalAnd",
    "matMul",
    "sum",
    "cast",
    "reshape",
    "expandDims",
    "squeeze",
    "ensureShape",
    "transpose",
    "reverse",
    "tile",
    "broadcastTo",
    "spaceToBatchND",
    "batchToSpaceND",
    "depthToSpace",
    "spaceToDepth",
    "slice",
    "stridedSlice",
    "concat",
    "stack",
    "split",
    "unstack",
    "pad",
    "mirrorPad",
    "gather",
    "gatherND",
    "scatterND",
    "tensorScatterUpdate",
    "sparseToDense",
    "unsortedSegmentSum",
    "whereIndices",
    "unique",
    "listDiff",
    "topk",
    "searchSorted",
    "lowerBound",
    "upperBound",
    "bincount",
    "denseBincount",
};

// The id of an op by its name. A name without a row does not compile (after adding a row: `npm run gen`).
consteval OpId op(std::string_view name) {
  int index = 0;
  for (std::string_view candidate : kOpNames) {
    if (candidate == name) return {index};
    ++index;
  }
  throw "no such op";
}

}  // namespace gossamer
