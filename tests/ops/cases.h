// Case tables: one line states a call and, where it is known, what comes out. The runner derives the rest: every backend
// against the reference, gradients against finite differences, captured = eager, and a dump that is run on TensorFlow.js.
//
//   constexpr Case kCases[] = {
//       {"same padding, stride 2, odd width", "conv2d(f32[1,5,7,3], f32[3,3,3,4], 2, 'same')"},
//       {"NaN stays NaN", "relu(f32[3]{nan,-1,2})", "f32[3]{nan,0,2}"},
//       {.name = "wrong channels", .call = "conv2d(f32[1,5,5,3], f32[3,3,4,4], 1, 'same')", .throws = "channels"},
//   };
//   GOSSAMER_CASES(conv, kCases)
//
// Arguments are positional, in the order of the op's signature:
//   f32[2,3]             seeded random in (-1, 1); i32 i64 u8 … 0 … 9; bool; c64; f32[] is a scalar
//   f32[2,3]:0.5..2      random in a range
//   f32[2,2]{1,nan,-inf,-0}, i32[2]{3,4}, bool[2]{1,0}, str[2]{'a','b'}, c64[1]{1,2}    given values
//   (f32[2], f32[3])     a Tensor[] argument
//   2  -0.5  true  'same'  [1,2]  [[0,0],[1,1]]    attributes
//   _                    an optional argument that is left out
#pragma once

#include <span>

namespace gossamer::test {

struct Case {
  const char* name;
  const char* call;
  const char* expect = nullptr;        // the outputs, separated by «;»
  const char* throws = nullptr;        // part of the error's message
  double tolerance = 1e-5;             // relative to the larger of 1 and the value
  const char* no_gradient = nullptr;   // why finite differences do not apply here (a kink, …)
  double gradient_tolerance = 1e-2;
  const char* no_oracle = nullptr;     // why TensorFlow.js is not asked (it differs here because …)
  bool random = false;                 // outputs are random: only shapes and dtypes are compared
};

// For no_oracle.
inline constexpr char kInternal[] = "not public in TensorFlow.js";

struct Registrar {
  Registrar(const char* family, std::span<const Case> cases);
};
#define GOSSAMER_CASES(family, cases) \
  static const ::gossamer::test::Registrar registrar_##family(#family, cases);

}  // namespace gossamer::test
