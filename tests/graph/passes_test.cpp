// Passes: text in, text out; and what comes out computes the same.
#include <gtest/gtest.h>

#include <cmath>

#include "core/convert.h"
#include "graph/execute.h"
#include "graph/passes.h"
#include "graph_text.h"

namespace gossamer::test {
namespace {

struct PassCase {
  const char* name;
  Graph (*pass)(Graph);
  const char* before;
  const char* after;  // as print() gives it
};

const PassCase kCases[] = {
    {"an unused node goes, and so does what only it used", drop_dead_nodes,
     "%0 = input f32[2]\n"
     "%1 = exp(%0)\n"
     "%2 = square(%1)\n"
     "%3 = relu(%0)\n"
     "return %3",
     "%0 = input f32[2]\n"
     "%1 = relu(%0) -> f32[2]\n"
     "return %1\n"},
    {"two transposes that undo each other go", cancel_transposes,
     "%0 = input f32[2,3,4]\n"
     "%1 = transpose(%0, [0,2,1])\n"
     "%2 = transpose(%1, [0,2,1])\n"
     "%3 = relu(%2)\n"
     "return %3",
     "%0 = input f32[2,3,4]\n"
     "%1 = relu(%0) -> f32[2,3,4]\n"
     "return %1\n"},
    {"transposes join", cancel_transposes,
     "%0 = input f32[2,3,4]\n"
     "%1 = transpose(%0, [1,2,0])\n"
     "%2 = transpose(%1, [1,0,2])\n"
     "return %2",
     "%0 = input f32[2,3,4]\n"
     "%1 = transpose(%0, perm=[2,1,0]) -> f32[4,3,2]\n"
     "return %1\n"},
    {"a transpose sinks below elementwise ops and meets its inverse", cancel_transposes,
     "%0 = input f32[2,3]\n"
     "%1 = input f32[2,3]\n"
     "%2 = transpose(%0)\n"
     "%3 = transpose(%1)\n"
     "%4 = add(%2, %3)\n"
     "%5 = relu(%4)\n"
     "%6 = mul(%5, f32[1,1]{3})\n"
     "%7 = transpose(%6)\n"
     "return %7",
     "%0 = input f32[2,3]\n"
     "%1 = input f32[2,3]\n"
     "%2 = add(%0, %1) -> f32[2,3]\n"
     "%3 = relu(%2) -> f32[2,3]\n"
     "%4 = mul(%3, const f32[]) -> f32[2,3]\n"
     "return %4\n"},
    {"batch norm folds into filter and bias", fold_batch_norm,
     "%0 = input f32[1,4,4,2]\n"
     "%1 = conv2d(%0, f32[3,3,2,3], 1, 'same')\n"
     "%2 = batchNorm(%1, f32[3], f32[3]:0.5..2, f32[3], f32[3]:0.5..2, 0.01)\n"
     "return %2",
     "%0 = input f32[1,4,4,2]\n"
     "%1 = conv2d(%0, const f32[3,3,2,3], strides=1, pad='same') -> f32[1,4,4,3]\n"
     "%2 = add(%1, const f32[3]) -> f32[1,4,4,3]\n"
     "return %2\n"},
    {"a scale folds through the bias of a depthwise convolution", fold_batch_norm,
     "%0 = input f32[1,4,4,2]\n"
     "%1 = depthwiseConv2d(%0, f32[3,3,2,2], 1, 'same')\n"
     "%2 = add(%1, f32[4])\n"
     "%3 = mul(%2, f32[1,1,4])\n"
     "return %3",
     "%0 = input f32[1,4,4,2]\n"
     "%1 = depthwiseConv2d(%0, const f32[3,3,2,2], strides=1, pad='same') -> f32[1,4,4,4]\n"
     "%2 = add(%1, const f32[4]) -> f32[1,4,4,4]\n"
     "return %2\n"},
    {"bias and activation fuse", fuse_bias_and_activation,
     "%0 = input f32[1,4,4,2]\n"
     "%1 = conv2d(%0, f32[3,3,2,3], 2, 'same')\n"
     "%2 = add(%1, f32[3])\n"
     "%3 = relu6(%2)\n"
     "%4 = reshape(%3, [4,3])\n"
     "%5 = matMul(%4, f32[3,2])\n"
     "%6 = leakyRelu(%5, 0.3)\n"
     "return %6",
     "%0 = input f32[1,4,4,2]\n"
     "%1 = fusedConv2D(%0, const f32[3,3,2,3], const f32[3], _, _, strides=2, pad='same', activation='relu6') -> f32[1,2,2,3]\n"
     "%2 = reshape(%1, shape=[4,3]) -> f32[4,3]\n"
     "%3 = fusedMatMul(%2, const f32[3,2], _, _, _, activation='leakyrelu', leakyreluAlpha=0.3) -> f32[4,2]\n"
     "return %3\n"},
    {"a result that others read is not fused away", fuse_bias_and_activation,
     "%0 = input f32[2,3]\n"
     "%1 = matMul(%0, f32[3,3])\n"
     "%2 = relu(%1)\n"
     "return %1, %2",
     "%0 = input f32[2,3]\n"
     "%1 = fusedMatMul(%0, const f32[3,3], _, _, _) -> f32[2,3]\n"
     "%2 = relu(%1) -> f32[2,3]\n"
     "return %1, %2\n"},
    {"neutral elements, views of the same shape and double negation go", drop_identities,
     "%0 = input f32[2,3]\n"
     "%1 = mul(%0, f32[]{1})\n"
     "%2 = add(f32[3]{0,0,0}, %1)\n"
     "%3 = reshape(%2, [3,2])\n"
     "%4 = reshape(%3, [6])\n"
     "%5 = neg(%4)\n"
     "%6 = neg(%5)\n"
     "%7 = sub(f32[6]{0,0,0,0,0,0}, %6)\n"
     "return %7",
     "%0 = input f32[2,3]\n"
     "%1 = reshape(%0, shape=[6]) -> f32[6]\n"
     "%2 = sub(const f32[6], %1) -> f32[6]\n"
     "return %2\n"},
    {"a neutral element that makes the shape larger stays", drop_identities,
     "%0 = input f32[3]\n"
     "%1 = mul(%0, f32[2,3]{1,1,1,1,1,1})\n"
     "return %1",
     "%0 = input f32[3]\n"
     "%1 = mul(%0, const f32[2,3]) -> f32[2,3]\n"
     "return %1\n"},
    {"what is computed twice is computed once", merge_duplicates,
     "%0 = input f32[2]\n"
     "%1 = leakyRelu(%0, 0.3)\n"
     "%2 = leakyRelu(%0, 0.3)\n"
     "%3 = leakyRelu(%0, 0.4)\n"
     "%4 = square(%2)\n"
     "%5 = square(%1)\n"
     "return %3, %4, %5",
     "%0 = input f32[2]\n"
     "%1 = leakyRelu(%0, alpha=0.3) -> f32[2]\n"
     "%2 = leakyRelu(%0, alpha=0.4) -> f32[2]\n"
     "%3 = square(%1) -> f32[2]\n"
     "return %2, %3, %3\n"},
    {"gelu by erf, in two spellings", recognise_activations,
     "%0 = input f32[2,3]\n"
     "%1 = mul(%0, f32[]{0.70710678})\n"
     "%2 = erf(%1)\n"
     "%3 = add(%2, f32[]{1})\n"
     "%4 = mul(%0, f32[]{0.5})\n"
     "%5 = mul(%4, %3)\n"
     "%6 = div(%5, f32[]{1.4142135})\n"
     "%7 = erf(%6)\n"
     "%8 = add(f32[]{1}, %7)\n"
     "%9 = mul(%5, %8)\n"
     "%10 = mul(%9, f32[]{0.5})\n"
     "return %10",
     "%0 = input f32[2,3]\n"
     "%1 = gelu(%0) -> f32[2,3]\n"
     "%2 = gelu(%1) -> f32[2,3]\n"
     "return %2\n"},
    {"gelu by tanh", recognise_activations,
     "%0 = input f32[2,3]\n"
     "%1 = pow(%0, f32[]{3})\n"
     "%2 = mul(f32[]{0.044715}, %1)\n"
     "%3 = add(%0, %2)\n"
     "%4 = mul(%3, f32[]{0.7978846})\n"
     "%5 = tanh(%4)\n"
     "%6 = add(%5, f32[]{1})\n"
     "%7 = mul(%6, f32[]{0.5})\n"
     "%8 = mul(%0, %7)\n"
     "return %8",
     "%0 = input f32[2,3]\n"
     "%1 = geluTanh(%0) -> f32[2,3]\n"
     "return %1\n"},
    {"silu, hardSwish and mish", recognise_activations,
     "%0 = input f32[2,3]\n"
     "%1 = sigmoid(%0)\n"
     "%2 = mul(%1, %0)\n"
     "%3 = add(%2, f32[]{3})\n"
     "%4 = clipByValue(%3, 0, 6)\n"
     "%5 = mul(%2, %4)\n"
     "%6 = div(%5, f32[]{6})\n"
     "%7 = exp(%6)\n"
     "%8 = log1p(%7)\n"
     "%9 = tanh(%8)\n"
     "%10 = mul(%6, %9)\n"
     "return %10",
     "%0 = input f32[2,3]\n"
     "%1 = silu(%0) -> f32[2,3]\n"
     "%2 = hardSwish(%1) -> f32[2,3]\n"
     "%3 = mish(%2) -> f32[2,3]\n"
     "return %3\n"},
    {"another number is another function", recognise_activations,
     "%0 = input f32[2,3]\n"
     "%1 = mul(%0, f32[]{1.702})\n"
     "%2 = sigmoid(%1)\n"
     "%3 = mul(%0, %2)\n"
     "return %3",
     "%0 = input f32[2,3]\n"
     "%1 = mul(%0, const f32[]) -> f32[2,3]\n"
     "%2 = sigmoid(%1) -> f32[2,3]\n"
     "%3 = mul(%0, %2) -> f32[2,3]\n"
     "return %3\n"},
    {"layer norm as TensorFlow writes it", recognise_normalisations,
     "%0 = input f32[2,4]\n"
     "%1 = mean(%0, [1], true)\n"
     "%2 = squaredDifference(%0, %1)\n"
     "%3 = mean(%2, [1], true)\n"
     "%4 = add(%3, f32[]{0.01})\n"
     "%5 = rsqrt(%4)\n"
     "%6 = mul(%5, f32[4])\n"
     "%7 = mul(%0, %6)\n"
     "%8 = mul(%1, %6)\n"
     "%9 = sub(f32[4], %8)\n"
     "%10 = add(%7, %9)\n"
     "return %10",
     "%0 = input f32[2,4]\n"
     "%1 = layerNorm(%0, const f32[4], const f32[4], axis=-1, epsilon=0.01) -> f32[2,4]\n"
     "return %1\n"},
    {"layer norm as PyTorch's exporter writes it", recognise_normalisations,
     "%0 = input f32[2,3,4]\n"
     "%1 = mean(%0, -1, true)\n"
     "%2 = sub(%0, %1)\n"
     "%3 = pow(%2, f32[]{2})\n"
     "%4 = mean(%3, -1, true)\n"
     "%5 = add(%4, f32[]{0.01})\n"
     "%6 = sqrt(%5)\n"
     "%7 = div(%2, %6)\n"
     "%8 = mul(%7, f32[4])\n"
     "%9 = add(%8, f32[4])\n"
     "return %9",
     "%0 = input f32[2,3,4]\n"
     "%1 = layerNorm(%0, const f32[4], const f32[4], axis=-1, epsilon=0.01) -> f32[2,3,4]\n"
     "return %1\n"},
    {"moments over another axis are no layer norm", recognise_normalisations,
     "%0 = input f32[2,4]\n"
     "%1 = mean(%0, 0, true)\n"
     "%2 = sub(%0, %1)\n"
     "%3 = square(%2)\n"
     "%4 = mean(%3, 0, true)\n"
     "%5 = add(%4, f32[]{0.01})\n"
     "%6 = sqrt(%5)\n"
     "%7 = div(%2, %6)\n"
     "return %7",
     "%0 = input f32[2,4]\n"
     "%1 = mean(%0, axis=0, keepDims=true) -> f32[1,4]\n"
     "%2 = sub(%0, %1) -> f32[2,4]\n"
     "%3 = square(%2) -> f32[2,4]\n"
     "%4 = mean(%3, axis=0, keepDims=true) -> f32[1,4]\n"
     "%5 = add(%4, const f32[]) -> f32[1,4]\n"
     "%6 = sqrt(%5) -> f32[1,4]\n"
     "%7 = div(%2, %6) -> f32[2,4]\n"
     "return %7\n"},
    {"softmax spelled out", recognise_normalisations,
     "%0 = input f32[2,4]\n"
     "%1 = max(%0, -1, true)\n"
     "%2 = sub(%0, %1)\n"
     "%3 = exp(%2)\n"
     "%4 = sum(%3, -1, true)\n"
     "%5 = div(%3, %4)\n"
     "return %5",
     "%0 = input f32[2,4]\n"
     "%1 = softmax(%0) -> f32[2,4]\n"
     "return %1\n"},
    {"the scale of attention goes into the weights of q", fold_scale,
     "%0 = input f32[4,6]\n"
     "%1 = input f32[2,3,4]\n"
     "%2 = fusedMatMul(%0, f32[6,6], f32[6])\n"
     "%3 = reshape(%2, [4,2,3])\n"
     "%4 = transpose(%3, [1,0,2])\n"
     "%5 = matMul(%4, %1)\n"
     "%6 = div(%5, f32[]{4})\n"
     "%7 = softmax(%6)\n"
     "return %7",
     "%0 = input f32[4,6]\n"
     "%1 = input f32[2,3,4]\n"
     "%2 = fusedMatMul(%0, const f32[6,6], const f32[6], _, _) -> f32[4,6]\n"
     "%3 = reshape(%2, shape=[4,2,3]) -> f32[4,2,3]\n"
     "%4 = transpose(%3, perm=[1,0,2]) -> f32[2,4,3]\n"
     "%5 = matMul(%4, %1) -> f32[2,4,4]\n"
     "%6 = softmax(%5) -> f32[2,4,4]\n"
     "return %6\n"},
    {"no scale goes past an activation", fold_scale,
     "%0 = input f32[4,6]\n"
     "%1 = fusedMatMul(%0, f32[6,6], f32[6], _, false, false, 'relu')\n"
     "%2 = mul(%1, f32[]{2})\n"
     "return %2",
     "%0 = input f32[4,6]\n"
     "%1 = fusedMatMul(%0, const f32[6,6], const f32[6], _, _, transposeA=false, transposeB=false, activation='relu') -> f32[4,6]\n"
     "%2 = mul(%1, const f32[]) -> f32[4,6]\n"
     "return %2\n"},
    {"transposes of the last two axes become flags", fold_transposes_into_products,
     "%0 = input f32[2,3,4]\n"
     "%1 = input f32[5,2,3]\n"
     "%2 = transpose(%0, [0,2,1])\n"
     "%3 = transpose(%1, [1,2,0])\n"
     "%4 = matMul(%2, %3)\n"
     "return %4",
     "%0 = input f32[2,3,4]\n"
     "%1 = input f32[5,2,3]\n"
     "%2 = transpose(%1, perm=[1,0,2]) -> f32[2,5,3]\n"
     "%3 = matMul(%0, %2, transposeA=true, transposeB=true) -> f32[2,4,5]\n"
     "return %3\n"},
    {"padding goes into the convolution", fold_padding,
     "%0 = input f32[1,4,5,2]\n"
     "%1 = pad(%0, [[0,0],[1,0],[2,1],[0,0]])\n"
     "%2 = conv2d(%1, f32[3,3,2,3], 1, 'valid')\n"
     "%3 = pad(%2, [[0,0],[1,1],[1,1],[0,0]])\n"
     "%4 = depthwiseConv2d(%3, f32[3,3,3,1], 1, 1)\n"
     "return %4",
     "%0 = input f32[1,4,5,2]\n"
     "%1 = conv2d(%0, const f32[3,3,2,3], strides=1, pad=[0,0,1,0,2,1,0,0]) -> f32[1,3,6,3]\n"
     "%2 = depthwiseConv2d(%1, const f32[3,3,3,1], strides=1, pad=[0,0,2,2,2,2,0,0]) -> f32[1,5,8,3]\n"
     "return %2\n"},
    {"padding of channels, and with another number, stays", fold_padding,
     "%0 = input f32[1,4,4,2]\n"
     "%1 = pad(%0, [[0,0],[1,1],[1,1],[0,0]], 1)\n"
     "%2 = conv2d(%1, f32[3,3,2,3], 1, 'valid')\n"
     "%3 = pad(%2, [[0,0],[0,0],[0,0],[0,1]])\n"
     "%4 = conv2d(%3, f32[1,1,4,3], 1, 'valid')\n"
     "return %4",
     "%0 = input f32[1,4,4,2]\n"
     "%1 = pad(%0, paddings=[0,0,1,1,1,1,0,0], constantValue=1) -> f32[1,6,6,2]\n"
     "%2 = conv2d(%1, const f32[3,3,2,3], strides=1, pad='valid') -> f32[1,4,4,3]\n"
     "%3 = pad(%2, paddings=[0,0,0,0,0,0,0,1]) -> f32[1,4,4,4]\n"
     "%4 = conv2d(%3, const f32[1,1,4,3], strides=1, pad='valid') -> f32[1,4,4,3]\n"
     "return %4\n"},
    {"a residual and an activation of the formula table fuse", fuse_bias_and_activation,
     "%0 = input f32[1,4,4,3]\n"
     "%1 = conv2d(%0, f32[1,1,3,3], 1, 'same')\n"
     "%2 = add(%1, f32[3])\n"
     "%3 = add(%0, %2)\n"
     "%4 = clipByValue(%3, -1, 0.5)\n"
     "%5 = depthwiseConv2d(%4, f32[3,3,3,1], 1, 'same')\n"
     "%6 = gelu(%5)\n"
     "return %6",
     "%0 = input f32[1,4,4,3]\n"
     "%1 = fusedConv2D(%0, const f32[1,1,3,3], const f32[3], _, %0, strides=1, pad='same', activation='clipByValue', activationParameters=[-1,0.5]) -> f32[1,4,4,3]\n"
     "%2 = fusedDepthwiseConv2D(%1, const f32[3,3,3,1], _, _, _, strides=1, pad='same', activation='gelu') -> f32[1,4,4,3]\n"
     "return %2\n"},
    {"of two products that are added, the later one takes the other as residual", fuse_bias_and_activation,
     "%0 = input f32[2,3]\n"
     "%1 = matMul(%0, f32[3,3])\n"
     "%2 = matMul(%0, f32[3,3])\n"
     "%3 = add(%1, %2)\n"
     "return %3",
     "%0 = input f32[2,3]\n"
     "%1 = fusedMatMul(%0, const f32[3,3], _, _, _) -> f32[2,3]\n"
     "%2 = fusedMatMul(%0, const f32[3,3], _, _, %1) -> f32[2,3]\n"
     "return %2\n"},
    {"what is added after an activation is no residual", fuse_bias_and_activation,
     "%0 = input f32[2,3]\n"
     "%1 = matMul(%0, f32[3,3])\n"
     "%2 = relu(%1)\n"
     "%3 = add(%2, %0)\n"
     "return %3",
     "%0 = input f32[2,3]\n"
     "%1 = fusedMatMul(%0, const f32[3,3], _, _, _, activation='relu') -> f32[2,3]\n"
     "%2 = add(%1, %0) -> f32[2,3]\n"
     "return %2\n"},
    {"attention spelled out by head", recognise_attention,
     "%0 = input f32[8,2,4]\n"
     "%1 = input f32[6,2,4]\n"
     "%2 = input f32[6,2,4]\n"
     "%3 = transpose(%0, [1,0,2])\n"
     "%4 = transpose(%1, [1,0,2])\n"
     "%5 = transpose(%2, [1,0,2])\n"
     "%6 = matMul(%3, %4, false, true)\n"
     "%7 = softmax(%6)\n"
     "%8 = matMul(%7, %5)\n"
     "%9 = transpose(%8, [1,0,2])\n"
     "return %9",
     "%0 = input f32[8,2,4]\n"
     "%1 = input f32[6,2,4]\n"
     "%2 = input f32[6,2,4]\n"
     "%3 = attention(%0, %1, %2, _) -> f32[8,2,4]\n"
     "return %3\n"},
    {"attention with a mask, over one source", recognise_attention,
     "%0 = input f32[2,8,2,4]\n"
     "%1 = input f32[2,1,1,8]\n"
     "%2 = transpose(%0, [0,2,1,3])\n"
     "%3 = matMul(%2, %2, false, true)\n"
     "%4 = add(%1, %3)\n"
     "%5 = softmax(%4)\n"
     "%6 = fusedMatMul(%5, %2)\n"
     "%7 = transpose(%6, [0,2,1,3])\n"
     "return %7",
     "%0 = input f32[2,8,2,4]\n"
     "%1 = input f32[2,1,1,8]\n"
     "%2 = attention(%0, %0, %0, %1) -> f32[2,8,2,4]\n"
     "return %2\n"},
    {"scores that others read stay", recognise_attention,
     "%0 = input f32[8,2,4]\n"
     "%1 = transpose(%0, [1,0,2])\n"
     "%2 = matMul(%1, %1, false, true)\n"
     "%3 = softmax(%2)\n"
     "%4 = matMul(%3, %1)\n"
     "%5 = transpose(%4, [1,0,2])\n"
     "return %5, %3",
     "%0 = input f32[8,2,4]\n"
     "%1 = transpose(%0, perm=[1,0,2]) -> f32[2,8,4]\n"
     "%2 = matMul(%1, %1, transposeA=false, transposeB=true) -> f32[2,8,8]\n"
     "%3 = softmax(%2) -> f32[2,8,8]\n"
     "%4 = matMul(%3, %1) -> f32[2,8,4]\n"
     "%5 = transpose(%4, perm=[1,0,2]) -> f32[8,2,4]\n"
     "return %5, %3\n"},
    {"rows of a table, and what is added to them", fuse_embeddings,
     "%0 = input i32[2,3]\n"
     "%1 = input f32[2,3,4]\n"
     "%2 = gather(f32[9,4], %0, 0, 0)\n"
     "%3 = add(%1, %2)\n"
     "return %3",
     "%0 = input i32[2,3]\n"
     "%1 = input f32[2,3,4]\n"
     "%2 = gatherAdd(const f32[9,4], %0, %1) -> f32[2,3,4]\n"
     "return %2\n"},
    {"columns, what is broadcast, and rows that others read stay", fuse_embeddings,
     "%0 = input i32[4]\n"
     "%1 = input f32[4,4]\n"
     "%2 = gather(f32[4,4], %0, 1)\n"
     "%3 = add(%2, %1)\n"
     "%4 = gather(%1, %0)\n"
     "%5 = add(%4, f32[4])\n"
     "%6 = gather(%3, %0)\n"
     "%7 = add(%6, %5)\n"
     "return %7, %6",
     "%0 = input i32[4]\n"
     "%1 = input f32[4,4]\n"
     "%2 = gather(const f32[4,4], %0, axis=1) -> f32[4,4]\n"
     "%3 = add(%2, %1) -> f32[4,4]\n"
     "%4 = gather(%1, %0) -> f32[4,4]\n"
     "%5 = add(%4, const f32[4]) -> f32[4,4]\n"
     "%6 = gather(%3, %0) -> f32[4,4]\n"
     "%7 = add(%6, %5) -> f32[4,4]\n"
     "return %7, %6\n"},
    {"a large expansion is joined with the depthwise convolution behind it", form_bands,
     "%0 = input f32[1,128,128,8]\n"
     "%1 = fusedConv2D(%0, f32[1,1,8,16], 1, 'same', f32[16], _, 'NHWC', 1, _, 'relu6')\n"
     "%2 = depthwiseConv2d(%1, f32[3,3,16,1], 2, 'same')\n"
     "%3 = conv2d(%0, f32[1,1,8,16], 1, 0)\n"
     "%4 = fusedDepthwiseConv2D(%3, f32[3,3,16,1], 1, 'valid', f32[16], _, 'NHWC', 2, _, 'clipByValue', _, [0,1])\n"
     "return %2, %4",
     "%0 = input f32[1,128,128,8]\n"
     "%1 = pointwiseDepthwiseConv2D(%0, const f32[1,1,8,16], const f32[3,3,16,1], const f32[16], _, strides=2, pad='same', dilations=[1,1], pointwiseActivation='relu6') -> f32[1,64,64,16]\n"
     "%2 = pointwiseDepthwiseConv2D(%0, const f32[1,1,8,16], const f32[3,3,16,1], _, const f32[16], strides=1, pad='valid', dilations=2, activation='clipByValue', activationParameters=[0,1]) -> f32[1,124,124,16]\n"
     "return %1, %2\n"},
    {"an expansion that others read, that is small, strided or has a residual is not", form_bands,
     "%0 = input f32[1,128,128,8]\n"
     "%1 = input f32[1,128,128,16]\n"
     "%2 = conv2d(%0, f32[1,1,8,16], 1, 'same')\n"
     "%3 = depthwiseConv2d(%2, f32[3,3,16,1], 2, 'same')\n"
     "%4 = conv2d(%0, f32[1,1,8,15], 1, 'same')\n"
     "%5 = depthwiseConv2d(%4, f32[3,3,15,1], 2, 'same')\n"
     "%6 = conv2d(%1, f32[1,1,16,64], 2, 'same')\n"
     "%7 = depthwiseConv2d(%6, f32[3,3,64,1], 2, 'same')\n"
     "%8 = fusedConv2D(%0, f32[1,1,8,16], 1, 'same', _, _, 'NHWC', 1, _, 'linear', _, _, %1)\n"
     "%9 = depthwiseConv2d(%8, f32[3,3,16,1], 2, 'same')\n"
     "return %2, %3, %5, %7, %9",
     "%0 = input f32[1,128,128,8]\n"
     "%1 = input f32[1,128,128,16]\n"
     "%2 = conv2d(%0, const f32[1,1,8,16], strides=1, pad='same') -> f32[1,128,128,16]\n"
     "%3 = depthwiseConv2d(%2, const f32[3,3,16,1], strides=2, pad='same') -> f32[1,64,64,16]\n"
     "%4 = conv2d(%0, const f32[1,1,8,15], strides=1, pad='same') -> f32[1,128,128,15]\n"
     "%5 = depthwiseConv2d(%4, const f32[3,3,15,1], strides=2, pad='same') -> f32[1,64,64,15]\n"
     "%6 = conv2d(%1, const f32[1,1,16,64], strides=2, pad='same') -> f32[1,64,64,64]\n"
     "%7 = depthwiseConv2d(%6, const f32[3,3,64,1], strides=2, pad='same') -> f32[1,32,32,64]\n"
     "%8 = fusedConv2D(%0, const f32[1,1,8,16], _, _, %1, strides=1, pad='same', dataFormat='NHWC', dilations=1, activation='linear') -> f32[1,128,128,16]\n"
     "%9 = depthwiseConv2d(%8, const f32[3,3,16,1], strides=2, pad='same') -> f32[1,64,64,16]\n"
     "return %2, %3, %5, %7, %9\n"},
    {"neighbouring elementwise ops form a chain", form_chains,
     "%0 = input f32[64,64]\n"
     "%1 = input f32[64]\n"
     "%2 = add(%0, %1)\n"
     "%3 = sigmoid(%2)\n"
     "%4 = mul(%3, %2)\n"
     "%5 = clipByValue(%4, -0.1, 6)\n"
     "%6 = softmax(%5)\n"
     "return %6",
     "%0 = input f32[64,64]\n"
     "%1 = input f32[64]\n"
     "%2 = chain(%0, %1, program='add(0,1) sigmoid(2) mul(3,2) clipByValue(4;-0.10000000000000001;6)') -> f32[64,64]\n"
     "%3 = softmax(%2) -> f32[64,64]\n"
     "return %3\n"},
    {"small ops, and results that others read, form no chain", form_chains,
     "%0 = input f32[64,64]\n"
     "%1 = input f32[64]\n"
     "%2 = exp(%1)\n"
     "%3 = neg(%2)\n"
     "%4 = abs(%0)\n"
     "%5 = sqrt(%4)\n"
     "return %3, %4, %5",
     "%0 = input f32[64,64]\n"
     "%1 = input f32[64]\n"
     "%2 = exp(%1) -> f32[64]\n"
     "%3 = neg(%2) -> f32[64]\n"
     "%4 = abs(%0) -> f32[64,64]\n"
     "%5 = sqrt(%4) -> f32[64,64]\n"
     "return %3, %4, %5\n"},
    {"transposes of an NCHW model sink below channels' constants, padding, concat and means", cancel_transposes,
     "%0 = input f32[1,4,5,3]\n"
     "%1 = transpose(%0, [0,3,1,2])\n"
     "%2 = mul(%1, f32[3,1,1])\n"
     "%3 = pad(%2, [[0,0],[0,0],[1,0],[2,0]])\n"
     "%4 = concat((%3, f32[1,2,5,7]), 1)\n"
     "%5 = mean(%4, [2,3], true)\n"
     "%6 = max(%5, 0)\n"
     "return %6",
     "%0 = input f32[1,4,5,3]\n"
     "%1 = mul(%0, const f32[1,1,1,3]) -> f32[1,4,5,3]\n"
     "%2 = pad(%1, paddings=[0,0,1,0,2,0,0,0]) -> f32[1,5,7,3]\n"
     "%3 = concat(%2, const f32[1,5,7,2], axis=3) -> f32[1,5,7,5]\n"
     "%4 = mean(%3, axis=[1,2], keepDims=true) -> f32[1,1,1,5]\n"
     "%5 = max(%4, axis=[0]) -> f32[1,1,5]\n"
     "%6 = reshape(%5, shape=[5,1,1]) -> f32[5,1,1]\n"
     "return %6\n"},
    {"a transpose that moves axes of size 1 alone is a reshape", cancel_transposes,
     "%0 = input f32[1,1,4]\n"
     "%1 = transpose(%0, [2,0,1])\n"
     "return %1",
     "%0 = input f32[1,1,4]\n"
     "%1 = reshape(%0, shape=[4,1,1]) -> f32[4,1,1]\n"
     "return %1\n"},
    {"a transpose that others read stays", cancel_transposes,
     "%0 = input f32[2,3]\n"
     "%1 = transpose(%0)\n"
     "%2 = relu(%1)\n"
     "return %1, %2",
     "%0 = input f32[2,3]\n"
     "%1 = transpose(%0) -> f32[3,2]\n"
     "%2 = relu(%1) -> f32[3,2]\n"
     "return %1, %2\n"},
};

Tensors example_inputs(const Graph& graph) {
  Tensors inputs;
  for (int value : graph.inputs) {
    const Tensor t = Tensor::empty(graph.values[value].dtype, graph.values[value].shape);
    for (int64_t i = 0; i < t.size(); ++i) {
      const double x = std::sin(static_cast<double>(i) * 1.3 + static_cast<double>(inputs.size()));
      store_doubles(&x, t, i, 1);
    }
    inputs.push_back(t);
  }
  return inputs;
}

TEST(Passes, TextInTextOut) {
  for (const PassCase& c : kCases) {
    SCOPED_TRACE(c.name);
    const Graph before = parse_graph(c.before);
    const Graph after = c.pass(before);
    EXPECT_EQ(print(after), c.after);
    const Tensors inputs = example_inputs(before), want = execute(before, inputs), got = execute(after, inputs);
    ASSERT_EQ(got.size(), want.size());
    for (size_t i = 0; i < got.size(); ++i) {
      const auto a = to_doubles(got[i]), b = to_doubles(want[i]);
      ASSERT_EQ(a.size(), b.size());
      for (size_t k = 0; k < a.size(); ++k) EXPECT_NEAR(a[k], b[k], 1e-4 * std::max(1.0, std::abs(b[k])));
    }
  }
}

}  // namespace
}  // namespace gossamer::test
