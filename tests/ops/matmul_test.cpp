// Matrix products.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"values", "matMul(f32[2,2]{1,2,3,4}, f32[2,1]{10,20})", "f32[2,1]{50,110}"},
    {"both transposed", "matMul(f32[3,2], f32[4,3], true, true)"},
    {"batches broadcast", "matMul(f32[2,1,3,4], f32[5,4,2])"},
    {.name = "inner sizes differ", .call = "matMul(f32[2,3], f32[2,3])", .throws = "must match"},
};
GOSSAMER_CASES(matmul, kCases)

}  // namespace gossamer::test
