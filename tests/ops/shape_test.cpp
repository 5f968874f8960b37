// Ops that give the same elements another shape or dtype.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"truncates", "cast(f32[3]{1.7,-1.7,nan}, 'int32')", "i32[3]{1,-1,0}"},
    {"inferred dimension", "reshape(f32[2,6], [3,-1])"},
    {.name = "sizes differ", .call = "reshape(f32[2], [3])", .throws = "same number of elements"},
    {"first axis", "expandDims(f32[2])"},
    {"behind the last axis", "expandDims(f32[2,3], -1)"},
    {"rank 0", "expandDims(f32[])"},
    {.name = "axis out of range", .call = "expandDims(f32[2], 2)", .throws = "axis is 2"},
    {"all", "squeeze(f32[1,2,1,3])"},
    {"one axis", "squeeze(f32[1,2,1], [-1])"},
    {"to a scalar", "squeeze(f32[1,1])"},
    {"no axes given", "squeeze(f32[1,2], [])"},
    {.name = "not 1", .call = "squeeze(f32[1,2], [1])", .throws = "is not 1"},
    {.name = "any length", .call = "ensureShape(f32[2,3]{1,2,3,4,5,6}, [-1,3])", .expect = "f32[2,3]{1,2,3,4,5,6}", .no_oracle = "null there"},
    {.name = "another length", .call = "ensureShape(f32[2,3], [2,2])", .throws = "not compatible"},
    {.name = "another rank", .call = "ensureShape(f32[2,3], [2])", .throws = "not compatible"},
};
GOSSAMER_CASES(shape, kCases)

}  // namespace gossamer::test
