// Matrix products.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"values", "matMul(f32[2,2]{1,2,3,4}, f32[2,1]{10,20})", "f32[2,1]{50,110}"},
    {"a transposed", "matMul(f32[3,2], f32[3,4], true)"},
    {"b transposed", "matMul(f32[2,3], f32[4,3], false, true)"},
    {"both transposed", "matMul(f32[3,2], f32[4,3], true, true)"},
    {"longer than a block", "matMul(f32[3,131], f32[131,5])"},
    {"longer than a block, transposed", "matMul(f32[131,3], f32[5,131], true, true)"},
    {.name = "batches broadcast", .call = "matMul(f32[2,1,3,4], f32[5,4,2])", .no_oracle = "TensorFlow.js pairs batches by their remainder"},
    {"a matrix for each of a batch", "matMul(f32[3,4], f32[2,4,2], false, false)"},
    {"one row, many columns", "matMul(f32[1,37], f32[37,75])"},
    {"rows and columns of every remainder", "matMul(f32[101,9], f32[9,29])"},
    {.name = "more of k than a part", .call = "matMul(f32[13,1300], f32[1300,11])", .tolerance = 1e-4},
    {.name = "batches of transposed matrices", .call = "matMul(f32[2,3,9,6], f32[1,3,10,9], true, true)", .no_oracle = "TensorFlow.js pairs batches by their remainder"},
    {"a matrix for all of a batch", "matMul(f32[3,5,8], f32[8,12])"},
    {"a matrix for all of a batch, a transposed", "matMul(f32[3,8,5], f32[8,12], true)"},
    {"columns in blocks", "matMul(f32[2,8], f32[8,1100])"},
    {"empty inner size", "matMul(f32[2,0], f32[0,3])", "f32[2,3]{0,0,0,0,0,0}"},
    {"empty result", "matMul(f32[0,2], f32[2,3])", "f32[0,3]{}"},
    {"int32", "matMul(i32[2,2]{1,2,3,4}, i32[2,1]{10,20})", "i32[2,1]{50,110}"},
    {"int32 wraps around", "matMul(i32[1,1]{65536}, i32[1,1]{65537})", "i32[1,1]{65536}"},
    {"int32 with float32", "matMul(i32[1,2]{1,2}, f32[2,1]{0.5,1})", "f32[1,1]{2.5}"},
    {"float64", "matMul(f64[1,2]{1,2}, f64[2,1]{3,4})", "f64[1,1]{11}"},
    {"float16", "matMul(f16[1,2]{1,2}, f16[2,1]{3,4})", "f16[1,1]{11}"},
    {"NaN and Inf", "matMul(f32[1,2]{nan,1}, f32[2,2]{0,1,inf,1})", "f32[1,2]{nan,nan}"},
    {.name = "inner sizes differ", .call = "matMul(f32[2,3], f32[2,3])", .throws = "must match"},
    {.name = "batches differ", .call = "matMul(f32[2,2,3], f32[3,3,2])", .throws = "broadcast"},
    {.name = "rank 1", .call = "matMul(f32[3], f32[3,2])", .throws = "rank 2"},
    {.name = "strings", .call = "matMul(str[1,1]{'a'}, str[1,1]{'a'})", .throws = "'a' passed to 'matMul' must be numeric"},

    {"dot of vectors", "dot(f32[2]{1,2}, f32[2]{3,4})", "f32[]{11}"},
    {"dot of a matrix and a vector", "dot(f32[2,2]{1,2,3,4}, f32[2]{1,1})", "f32[2]{3,7}"},
    {"dot of a vector and a matrix", "dot(f32[2]{1,1}, f32[2,2]{1,2,3,4})", "f32[2]{4,6}"},
    {"dot of matrices", "dot(f32[2,3], f32[3,2])"},
    {.name = "dot of rank 3", .call = "dot(f32[1,1,1], f32[1])", .throws = "rank 1 or 2"},
    {.name = "dot, inner sizes differ", .call = "dot(f32[2], f32[3])", .throws = "inner dimensions"},
    {"outerProduct", "outerProduct(f32[2]{1,2}, f32[2]{3,4})", "f32[2,2]{3,4,6,8}"},
    {.name = "outerProduct of a matrix", .call = "outerProduct(f32[2,2], f32[2])", .throws = "rank 1"},

    {"band: upper triangle", "linalg.bandPart(f32[2,3]{1,2,3,4,5,6}, 0, -1)", "f32[2,3]{1,2,3,0,5,6}"},
    {"band: lower triangle of each of a batch", "linalg.bandPart(f32[2,2,2]{1,2,3,4,5,6,7,8}, -1, 0)", "f32[2,2,2]{1,0,3,4,5,0,7,8}"},
    {"band: diagonal of integers", "linalg.bandPart(i32[2,2]{1,2,3,4}, 0, 0)", "i32[2,2]{1,0,0,4}"},
    {.name = "band: rank 1", .call = "linalg.bandPart(f32[3], 1, 1)", .throws = "rank 2"},
    {.name = "band: too wide", .call = "linalg.bandPart(f32[2,2], 3, 1)", .throws = "numLower"},
};
GOSSAMER_CASES(matmul, kCases)

constexpr Case kEinsumCases[] = {
    {"matrix product", "einsum('ij,jk->ik', (f32[2,3], f32[3,4]))"},
    {"batch of products, spaces", "einsum('b i j, b j k -> b i k', (f32[2,2,3], f32[2,3,4]))"},
    {"transpose", "einsum('ij->ji', (f32[2,2]{1,2,3,4}))", "f32[2,2]{1,3,2,4}"},
    {"sum", "einsum('ij->', (f32[2,2]{1,2,3,4}))", "f32[]{10}"},
    {"sum of columns", "einsum('ij->j', (f32[2,2]{1,2,3,4}))", "f32[2]{4,6}"},
    {"scalars", "einsum(',->', (f32[]{3}, f32[]{2}))", "f32[]{6}"},
    {"outer product", "einsum('i,j->ji', (f32[2]{1,2}, f32[2]{3,4}))", "f32[2,2]{3,6,4,8}"},
    {"elementwise", "einsum('ij,ij->ij', (f32[2,3], f32[2,3]))"},
    {"summed in one input only", "einsum('ijk,jl->il', (f32[2,3,4], f32[3,2]))"},
    {"two axes contracted", "einsum('abcd,cde->abe', (f32[2,2,3,2], f32[3,2,4]))"},
    {"integers", "einsum('i,i->', (i32[2]{1,2}, i32[2]{3,4}))", "i32[]{11}"},
    {.name = "no arrow", .call = "einsum('ij', (f32[2,2]))", .throws = "without an arrow"},
    {.name = "two arrows", .call = "einsum('ij->i->', (f32[2,2]))", .throws = "exactly one"},
    {.name = "too many tensors", .call = "einsum('ij->i', (f32[2,2], f32[2,2]))", .throws = "Expected 1 input tensors, received 2"},
    {.name = "three inputs", .call = "einsum('i,i,i->', (f32[2], f32[2], f32[2]))", .throws = "more than 2 input tensors"},
    {.name = "diagonal", .call = "einsum('ii->i', (f32[2,2]))", .throws = "not implemented yet"},
    {.name = "ellipsis", .call = "einsum('...i->i', (f32[2,2]))", .throws = "ellipsis"},
    {.name = "unknown label", .call = "einsum('ij->k', (f32[2,2]))", .throws = "label k"},
    {.name = "sizes differ", .call = "einsum('ij,jk->ik', (f32[2,3], f32[2,2]))", .throws = "dimension 3 at axis 0 of the input shaped [2,2]"},
    {.name = "rank differs", .call = "einsum('ijk->i', (f32[2,3]))", .throws = "labels"},
};
GOSSAMER_CASES(einsum, kEinsumCases)

}  // namespace gossamer::test
