// Ops that move elements without changing them.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"matrix", "transpose(i32[2,3]{1,2,3,4,5,6})", "i32[3,2]{1,4,2,5,3,6}"},
    {"given permutation", "transpose(f32[2,3,4], [1,2,0])"},
    {"rank 4, NHWC to NCHW", "transpose(f32[2,3,5,4], [0,3,1,2])"},
    {"odd matrix", "transpose(f32[37,41])"},
    {"heads of attention", "transpose(f32[2,5,3,8], [0,2,1,3])"},
    {"heads of attention, keys", "transpose(f32[2,5,3,7], [0,2,3,1])"},
    {"rank 5", "transpose(f32[2,3,2,5,3], [4,1,3,0,2])"},
    {"bool matrix", "transpose(bool[9,5])"},
    {"rank 0", "transpose(f32[]{7})", "f32[]{7}"},
    {"empty", "transpose(f32[0,3])"},
    {.name = "strings", .call = "transpose(str[2,2]{'a','b','c','d'})", .expect = "str[2,2]{'a','c','b','d'}", .no_oracle = "takes numbers only"},
    {"complex", "transpose(c64[1,2]{1,2,3,4})", "c64[2,1]{1,2,3,4}"},
    {"conjugated", "transpose(c64[1,2]{1,2,3,4}, [1,0], true)", "c64[2,1]{1,-2,3,-4}"},
    {.name = "4-bit elements", .call = "transpose(u4[2,3]{1,2,3,4,5,6})", .expect = "u4[3,2]{1,4,2,5,3,6}", .no_oracle = "has no uint4"},
    {.name = "64-bit elements", .call = "transpose(i64[2,2]{1,2,3,4})", .expect = "i64[2,2]{1,3,2,4}", .no_oracle = "has no int64"},
    {.name = "16-bit elements", .call = "transpose(f16[2,2]{1,2,3,4})", .expect = "f16[2,2]{1,3,2,4}", .no_oracle = "has no float16"},
    {.name = "short permutation", .call = "transpose(f32[2,3], [0])", .throws = "rank 2"},
    {.name = "axis twice", .call = "transpose(f32[2,3], [0,0])", .throws = "twice"},
    {.name = "axis out of range", .call = "transpose(f32[2,3], [0,2])", .throws = "between 0 and 1"},

    {"one axis", "reverse(i32[2,3]{1,2,3,4,5,6}, 1)", "i32[2,3]{3,2,1,6,5,4}"},
    {"negative axis", "reverse(i32[2,3]{1,2,3,4,5,6}, -2)", "i32[2,3]{4,5,6,1,2,3}"},
    {"all axes", "reverse(f32[2,3,2])"},
    {"first axis, long rows", "reverse(f32[5,37], 0)"},
    {"no axes", "reverse(f32[3], [])"},
    {"rank 0", "reverse(f32[]{3})", "f32[]{3}"},
    {"bool", "reverse(bool[2]{1,0})", "bool[2]{0,1}"},
    {.name = "strings", .call = "reverse(str[2]{'a','b'})", .expect = "str[2]{'b','a'}", .no_oracle = "takes numbers only"},
    {.name = "axis out of range", .call = "reverse(f32[2], 1)", .throws = "range"},

    {"both axes", "tile(f32[2,3], [2,2])"},
    {"rank 3", "tile(f32[2,1,3], [1,3,2])"},
    {"one column", "tile(f32[3,1], [2,9])"},
    {"no times", "tile(f32[2], [0])"},
    {"rank 0", "tile(f32[]{3}, [])"},
    {"strings", "tile(str[2]{'a','b'}, [2])", "str[4]{'a','b','a','b'}"},
    {.name = "wrong length", .call = "tile(f32[2,3], [2])", .throws = "length of reps"},
    {.name = "negative", .call = "tile(f32[2], [-1])", .throws = "negative"},

    {"new first axis", "broadcastTo(f32[3], [2,3])"},
    {"stretched", "broadcastTo(f32[2,1], [2,4])"},
    {"scalar", "broadcastTo(f32[], [2,2])"},
    {"same shape", "broadcastTo(f32[2], [2])"},
    {.name = "to empty", .call = "broadcastTo(f32[1], [0])", .no_oracle = "leaves the length 1"},
    {.name = "misfit", .call = "broadcastTo(f32[3], [2])", .throws = "cannot be broadcast"},
    {.name = "lower rank", .call = "broadcastTo(f32[1,3], [3])", .throws = "cannot be broadcast"},
    {.name = "negative dimension", .call = "broadcastTo(f32[3], [-1,3])", .throws = "negative"},

    {"2 x 2 blocks", "spaceToBatchND(i32[1,2,2,1]{1,2,3,4}, [2,2], [[0,0],[0,0]])", "i32[4,1,1,1]{1,2,3,4}"},
    {"padded", "spaceToBatchND(f32[2,3,4,2], [2,3], [[1,0],[0,2]])"},
    {"one block axis", "spaceToBatchND(f32[1,4,3], [2], [[0,0]])"},
    {.name = "not divisible", .call = "spaceToBatchND(f32[1,3,3,1], [2,2], [[0,0],[0,0]])", .throws = "divisible"},
    {.name = "rank too low", .call = "spaceToBatchND(f32[4], [2], [[0,0]])", .throws = "rank"},

    {"2 x 2 blocks", "batchToSpaceND(i32[4,1,1,1]{1,2,3,4}, [2,2], [[0,0],[0,0]])", "i32[1,2,2,1]{1,2,3,4}"},
    {"cropped", "batchToSpaceND(f32[8,1,3,1], [2,2], [[0,0],[2,0]])"},
    {.name = "batch not divisible", .call = "batchToSpaceND(f32[3,1,1,1], [2,2], [[0,0],[0,0]])", .throws = "divisible"},
    {.name = "crops too much", .call = "batchToSpaceND(f32[4,1,1,1], [2,2], [[2,1],[0,0]])", .throws = "crops"},
    {.name = "crops missing", .call = "batchToSpaceND(f32[4,1,1,1], [2,2], [[0,0]])", .throws = "pair"},

    {"NHWC", "depthToSpace(f32[2,2,3,8], 2)"},
    {.name = "NCHW", .call = "depthToSpace(i32[1,4,1,2]{1,2,3,4,5,6,7,8}, 2, 'NCHW')", .expect = "i32[1,1,2,4]{1,3,2,4,5,7,6,8}",
     .no_oracle = "has NHWC only"},
    {.name = "odd channels", .call = "depthToSpace(f32[1,2,2,3], 2)", .throws = "divisible"},
    {.name = "block of 1", .call = "depthToSpace(f32[1,2,2,4], 1)", .throws = "blockSize should be > 1"},
    {.name = "NHWC", .call = "spaceToDepth(i32[1,2,2,1]{1,2,3,4}, 2)", .expect = "i32[1,1,1,4]{1,2,3,4}", .no_oracle = "not public there"},
    {.name = "NCHW", .call = "spaceToDepth(f32[1,2,4,2], 2, 'NCHW')", .no_oracle = "not public there"},
    {.name = "odd height", .call = "spaceToDepth(f32[1,3,2,1], 2)", .throws = "divisible"},
};
GOSSAMER_CASES(layout, kCases)

}  // namespace gossamer::test
