// Parts of tensors.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"vector", "slice(i32[4]{1,2,3,4}, 1, 2)", "i32[2]{2,3}"},
    {"size left out", "slice(f32[4,3], [1])"},
    {"size -1", "slice(f32[4,3], [1,1], [2,-1])"},
    {"a number speaks of the first axis", "slice(f32[4,3], 1, 2)"},
    {"empty", "slice(f32[4,3], [4,0], [0,3])"},
    {"rank 5", "slice(f32[2,3,2,2,2], [1,0,1,0,1], [1,2,1,2,1])"},
    {"strings", "slice(str[3]{'a','b','c'}, [1])", "str[2]{'b','c'}"},
    {.name = "complex", .call = "slice(c64[2]{1,2,3,4}, [1], [1])", .expect = "c64[1]{3,4}", .no_oracle = "has no complex slice"},
    {.name = "4-bit elements", .call = "slice(i4[5]{1,-2,3,-4,5}, [1], [3])", .expect = "i4[3]{-2,3,-4}", .no_oracle = "has no int4"},
    {.name = "scalar", .call = "slice(f32[], 0)", .throws = "scalar"},
    {.name = "negative begin", .call = "slice(f32[4], [-1])", .throws = "negative begin"},
    {.name = "too long", .call = "slice(f32[4], [2], [3])", .throws = "overflow"},
    {.name = "begin behind the end", .call = "slice(f32[4], [5])", .throws = "overflow"},
    {.name = "too many entries", .call = "slice(f32[4], [0,0])", .throws = "rank 1"},

    {"every second", "stridedSlice(i32[5]{1,2,3,4,5}, [0], [5], [2])", "i32[3]{1,3,5}"},
    {"backwards", "stridedSlice(f32[7], [6], [0], [-2])"},
    {"negative positions", "stridedSlice(i32[4]{1,2,3,4}, [-3], [-1])", "i32[2]{2,3}"},
    {"begin and end masked", "stridedSlice(f32[3,4], [1,1], [2,2], [1,1], 1, 2)"},
    {"all backwards by masks", "stridedSlice(i32[3]{1,2,3}, [0], [0], [-1], 1, 1)", "i32[3]{3,2,1}"},
    {"ellipsis", "stridedSlice(f32[2,3,4], [0,1], [0,3], [1,1], 0, 0, 1)"},
    {"ellipsis between", "stridedSlice(f32[2,3,2,4], [1,0,1], [2,0,4], [1,1,2], 0, 0, 2)"},
    {"new axis", "stridedSlice(f32[3], [0,0], [0,3], [1,1], 0, 0, 0, 1)"},
    {"new axis behind an ellipsis", "stridedSlice(f32[2,3], [0,0], [0,0], [1,1], 0, 0, 1, 2)"},
    {"one index drops its axis", "stridedSlice(i32[2,3]{1,2,3,4,5,6}, [-1], [0], [1], 0, 0, 0, 0, 1)", "i32[3]{4,5,6}"},
    {"fewer entries than axes", "stridedSlice(f32[4,3], [1], [4], [2])"},
    {.name = "nothing left", .call = "stridedSlice(f32[4], [3], [1])", .expect = "f32[0]", .no_oracle = "throws, where TensorFlow gives none"},
    {"strings", "stridedSlice(str[3]{'a','b','c'}, [2], [0], [-1])", "str[2]{'c','b'}"},
    {"gradient of odd steps on two axes", "stridedSlice(f32[7,5], [1,4], [7,0], [3,-2])"},
    {.name = "step 0", .call = "stridedSlice(f32[3], [0], [3], [0])", .throws = "non-zero"},
    {.name = "index out of range", .call = "stridedSlice(f32[3], [3], [4], [1], 0, 0, 0, 0, 1)", .throws = "out of bounds"},
    {.name = "two ellipses", .call = "stridedSlice(f32[3], [0,0], [3,3], [1,1], 0, 0, 3)", .throws = "ellipses"},
    {.name = "too many entries", .call = "stridedSlice(f32[3], [0,0], [3,3], [1,1])", .throws = "out of range"},
    {.name = "index backwards", .call = "stridedSlice(f32[3], [0], [1], [-1], 0, 0, 0, 0, 1)", .throws = "stride 1"},
    {.name = "end too short", .call = "stridedSlice(f32[3], [0], [], [1])", .throws = "one length"},
};
GOSSAMER_CASES(slice, kCases)

}  // namespace gossamer::test
