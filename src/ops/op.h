// The op table's row. Everything that is known of an op stands in its row; the TypeScript functions, the C++ front, the
// documentation, attribute encoding and the list of tests that must exist are derived from it.
#pragma once

#include <span>
#include <string_view>

#include "gossamer/backend.h"

namespace gossamer {

// What infer promises of an output. A shape is unknown where it depends on values.
struct Spec {
  DType dtype = DType::float32;
  Shape shape;
};
using Specs = SmallVector<Spec, 2>;

// A recorded call, as its gradient rule sees it.
struct GradCall {
  Inputs in;
  Inputs out;
  const Attrs& attrs;
  Inputs dy;                        // one per output; undefined where nothing depends on that output
  std::span<const bool> wanted;     // which inputs a gradient is wanted for
};

using InferFn = Specs (*)(Inputs, const Attrs&);
using GradFn = Tensors (*)(const GradCall&);   // one per input; undefined: no gradient
using ExpandFn = Tensors (*)(Inputs, const Attrs&);

// What the funnel does to inputs before infer.
enum class Promotion : uint8_t {
  kNone,
  kCommon,  // all inputs are cast to the dtype that promote() gives
};

// Who allocates the outputs.
enum class Outputs : uint8_t {
  kAllocated,  // the funnel or the plan
  kAlias,      // nobody where the dtype stays: the output is the first input under another shape, without a kernel
  kByKernel,   // the kernel, because shapes depend on values: infer gives unknown shapes, and captures are cut here
};

struct OpDef {
  // As a TypeScript declaration: "conv2d(x: Tensor, filter: Tensor, strides: number|number[], …): Tensor". Parameters of
  // type Tensor or Tensor[] are inputs, the others attributes. Tensor<bool> and Tensor<int32> take only that: the funnel
  // checks it (any integer dtype is good for int32), and arrays given in JavaScript are read as that.
  const char* signature;
  const char* doc = nullptr;        // what it computes, with shapes, source and an example; see DOC
  bool internal = false;            // called by other ops and by the package's own code: TensorFlow.js exports no such function
  Promotion promotion = Promotion::kNone;
  Outputs outputs = Outputs::kAllocated;
  bool impure = false;              // every call gives other values: never folded into a constant while capturing
  InferFn infer = nullptr;          // all checks; nullptr when expand does them
  GradFn grad = nullptr;            // in terms of ops, so that it can be differentiated and captured again
  ExpandFn expand = nullptr;        // the op in terms of others
};

// Documentation is for the generator; the runtime does without.
#ifdef GOSSAMER_DOCS
#define DOC(text) text
#else
#define DOC(text) nullptr
#endif

struct Param {
  enum Kind : uint8_t { kTensor, kTensorList, kAttr };
  std::string_view name;
  std::string_view type;            // TypeScript
  Kind kind = kAttr;
  std::string_view dtype = {};      // of Tensor<dtype>
  bool optional = false;            // name?: type, or a default
  bool rest = false;                // ...name: Tensor[]
  Attr default_value;
};

// A row with its signature taken apart.
struct Op {
  const OpDef* def = nullptr;
  OpId id;
  std::string_view name;            // "image.resizeBilinear"
  std::string_view returns;
  std::vector<Param> params;
  int inputs = 0;                   // parameters that are inputs
  int list = -1;                    // which of them is a Tensor[], or -1
  std::vector<const Param*> attrs;  // the others
  bool has_dtypes = false;          // some parameter is a Tensor<dtype>
};

// All ops in table order; parsed once.
const std::vector<Op>& op_table();
size_t op_count();
const Op& op_of(OpId id);
const Op* find_op(std::string_view name);
// Throws: «Argument 'x' passed to 'sin' must be float32 tensor, but got int32 tensor».
[[noreturn]] void wrong_dtype(const Op& op, int input, std::string_view wanted, DType got);
// A hash over all signatures: JavaScript and wasm must have been generated from the same table.
uint32_t table_hash();

// --- the funnel: every call of every op passes here -----------------------------------------------------------------
// Checks and promotes, then executes or captures, then records on the open tapes.
// Few are the results of most calls, which need no allocation.
using Results = SmallVector<Tensor, 2>;
Results run_few(OpId op, Inputs in, const Attrs& attrs);
Tensors run(OpId op, Inputs in, const Attrs& attrs);

}  // namespace gossamer
