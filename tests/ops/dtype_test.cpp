// Conversions between dtypes, and complex numbers.
#include "cases.h"

namespace gossamer::test {

constexpr const char* kExtension = "TensorFlow.js has no such dtype";

constexpr Case kCases[] = {
    {"truncated to int32", "cast(f32[4]{1.9,-1.9,nan,inf}, 'int32')", "i32[4]{1,-1,0,0}"},
    {"to bool", "cast(f32[3]{0,0.5,nan}, 'bool')", "bool[3]{0,1,1}"},
    {"bool to float32", "cast(bool[2]{1,0}, 'float32')", "f32[2]{1,0}"},
    {"nine, modulo 2^32", "cast(f32[9]{1.9,-1.9,3e9,-3e9,1e19,2147483648,7.5,0.1,-0}, 'int32')", "i32[9]{1,-1,-1294967296,1294967296,0,-2147483648,7,0,0}"},
    {"nine int32 to float32", "cast(i32[9]{1,-1,16777217,2147483647,5,6,7,8,-9}, 'float32')"},
    {"nine to bool", "cast(f32[9]{0,-0,nan,1,-1,0.1,0,inf,0}, 'bool')", "bool[9]{0,0,1,1,1,1,0,1,0}"},
    {"nine int32 to bool", "cast(i32[9]{0,1,256,-1,65536,0,7,0,16777216}, 'bool')", "bool[9]{0,1,1,1,1,0,1,0,1}"},
    {"nine bool to int32", "cast(bool[9]{0,1,1,0,1,0,1,0,1}, 'int32')", "i32[9]{0,1,1,0,1,0,1,0,1}"},
    {"same dtype", "cast(f32[2,3], 'float32')"},
    {.name = "int64 to uint8", .call = "cast(i64[3]{300,-1,9007199254740993}, 'uint8')", .expect = "u8[3]{44,255,1}", .no_oracle = kExtension},
    {.name = "to float16", .call = "cast(f32[2]{1.0009765625,70000}, 'float16')", .expect = "f16[2]{1.0009765625,inf}", .no_oracle = kExtension},
    {.name = "to int4", .call = "cast(f32[3]{7,-8,3}, 'int4')", .expect = "i4[3]{7,-8,3}", .no_oracle = kExtension},
    {"to complex64", "cast(f32[2]{1,2}, 'complex64')", "c64[2]{1,0,2,0}"},
    {"complex64 to its real part", "cast(c64[2]{1,5,2.5,6}, 'int32')", "i32[2]{1,2}"},
    {.name = "strings stay", .call = "cast(str[2]{'a','b'}, 'string')", .expect = "str[2]{'a','b'}", .no_oracle = "TensorFlow.js wants numbers"},
    {.name = "string to float32", .call = "cast(str[1]{'a'}, 'float32')", .throws = "Only strings can be casted to strings"},
    {.name = "no such dtype", .call = "cast(f32[1], 'float')", .throws = "unknown data type 'float'"},
    {"values", "clone(f32[2,3])"},
    {"strings", "clone(str[2]{'a','b'})", "str[2]{'a','b'}"},
    {"complex64", "clone(c64[1]{1,2})", "c64[1]{1,2}"},
    {"values", "complex(f32[2]{1,2}, f32[2]{3,4})", "c64[2]{1,3,2,4}"},
    {.name = "shapes", .call = "complex(f32[2], f32[3])", .throws = "must match in call to tf.complex()"},
    {"values", "real(c64[2]{1,3,2,4})", "f32[2]{1,2}"},
    {.name = "of real numbers", .call = "real(f32[2]{1,2})", .expect = "f32[2]{1,2}", .no_oracle = "TensorFlow.js takes complex64 only"},
    {"values", "imag(c64[2]{1,3,2,4})", "f32[2]{3,4}"},
    {.name = "of real numbers", .call = "imag(f32[2]{1,2})", .expect = "f32[2]{0,0}", .no_oracle = "TensorFlow.js takes complex64 only"},
};
GOSSAMER_CASES(dtype, kCases)

}  // namespace gossamer::test
