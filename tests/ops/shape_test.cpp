// Ops that give the same elements another shape or dtype.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"truncates", "cast(f32[3]{1.7,-1.7,nan}, 'int32')", "i32[3]{1,-1,0}"},
    {"inferred dimension", "reshape(f32[2,6], [3,-1])"},
    {.name = "sizes differ", .call = "reshape(f32[2], [3])", .throws = "same number of elements"},
};
GOSSAMER_CASES(shape, kCases)

}  // namespace gossamer::test
