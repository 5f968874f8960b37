// where and addN.
#include "cases.h"

namespace gossamer::test {

constexpr Case kCases[] = {
    {"same shapes", "where(bool[3]{1,0,1}, f32[3]{1,2,3}, f32[3]{4,5,6})", "f32[3]{1,5,3}"},
    {"all three broadcast", "where(bool[2,1,1]{1,0}, f32[3,1], f32[4])"},
    {"one condition for all", "where(bool[]{0}, f32[2,3], f32[2,3])"},
    {"the other side may be NaN", "where(bool[2]{1,0}, f32[2]{1,nan}, f32[2]{nan,2})", "f32[2]{1,2}"},
    {"int32 and float32", "where(bool[2]{1,0}, i32[2]{1,2}, f32[2]{0.5,0.5})", "f32[2]{1,0.5}"},
    {"int32", "where(bool[2]{1,0}, i32[2]{1,2}, i32[]{7})", "i32[2]{1,7}"},
    {"nine, by pixel and channel", "where(bool[3,1,3]{1,0,1,1,0,0,1,0,1}, f32[3,3,3], f32[1,3,1])"},
    {"long rows of odd length", "where(bool[2,37], f32[37], f32[2,1])"},
    {"nine bool", "where(bool[9]{1,0,1,0,1,0,1,0,1}, bool[9]{1,1,1,1,0,0,0,0,1}, bool[9]{0,0,0,0,1,1,1,1,0})", "bool[9]{1,0,1,0,0,1,0,1,1}"},
    {"int64 beyond 2^53", "where(bool[1]{1}, i64[1]{9007199254740993}, i64[1]{0})", "i64[1]{9007199254740993}"},
    {.name = "complex64", .call = "where(bool[2]{1,0}, c64[2]{1,2,3,4}, f32[]{9})", .expect = "c64[2]{1,2,9,0}", .no_oracle = "TensorFlow.js has no complex where"},
    {"empty", "where(bool[0], f32[0], f32[1])", "f32[0]"},
    {.name = "shapes", .call = "where(bool[2], f32[3], f32[3])", .throws = "could not be broadcast"},
    {.name = "condition", .call = "where(f32[2], f32[2], f32[2])", .throws = "Argument 'condition' passed to 'where' must be bool tensor"},
    {.name = "strings", .call = "where(bool[1], str[1]{'a'}, str[1]{'b'})", .throws = "Argument 'a' passed to 'where' must be numeric tensor"},
    {"three", "addN((f32[2]{1,2}, f32[2]{3,4}, f32[2]{5,6}))", "f32[2]{9,12}"},
    {"gradient", "addN((f32[2,3], f32[2,3]))"},
    {"one", "addN((i32[2]{1,2}))", "i32[2]{1,2}"},
    {.name = "none", .call = "addN(())", .throws = "at least one tensor"},
    {.name = "dtypes", .call = "addN((f32[2], i32[2]))", .throws = "same dtype"},
    {.name = "shapes", .call = "addN((f32[2], f32[3]))", .throws = "same shape"},
};
GOSSAMER_CASES(select, kCases)

}  // namespace gossamer::test
