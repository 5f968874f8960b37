// Reductions.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"all axes", "sum(f32[2,2]{1,2,3,4})", "f32[]{10}"},
    {"one axis, kept", "sum(f32[2,3,4], 1, true)"},
    {"bool counts", "sum(bool[3]{1,0,1})", "i32[]{2}"},
    {.name = "axis out of range", .call = "sum(f32[2], 1)", .throws = "axis"},
};
GOSSAMER_CASES(reduce, kCases)

}  // namespace gossamer::test
