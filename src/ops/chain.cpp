// A chain of elementwise ops in one op: what a graph pass makes of neighbours, for backends that go through all steps with
// one block of elements after the other. Elsewhere, and under a tape, it is its steps.
//   program   steps separated by blanks, each op(operand,operand;parameter;parameter): inputs are operands 0 … n-1, the
//             results of the steps follow, the last is that of the chain: «add(0,1) clipByValue(2;0;6)»
#include "ops/chain.h"

#include <cstdlib>

#include "gossamer/ops.h"
#include "ops/elementwise.h"
#include "ops/names.gen.h"

namespace gossamer {
namespace {

// Takes `program` apart from the front.
struct Scanner {
  std::string_view rest;
  const Attrs& attrs;

  [[noreturn]] void wrong() const { fail(attrs.op().name, "the program is malformed before '{}'", rest); }
  std::string_view until(std::string_view ends) {
    const size_t end = rest.find_first_of(ends);
    if (end == std::string_view::npos || end == 0) wrong();
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
  }
  bool skip(char c) {
    if (rest.empty() || rest[0] != c) return false;
    rest.remove_prefix(1);
    return true;
  }
  double number() {
    const std::string word(until(",;)"));
    char* end;
    const double value = std::strtod(word.c_str(), &end);
    if (*end) wrong();
    return value;
  }
};

ChainStep scan_step(Scanner& scanner, int values) {
  const Op* op = find_op(scanner.until("("));
  const Formula* formula = op ? formula_of(op->id) : nullptr;
  if (!formula) fail(scanner.attrs.op().name, "a step before '{}' is no elementwise op", scanner.rest);
  ChainStep step{op, {-1, -1}, Attrs(*op)};
  scanner.skip('(');
  for (int i = 0; i < formula->arity; ++i) {
    if (i && !scanner.skip(',')) scanner.wrong();
    const double operand = scanner.number();
    if (!(operand >= 0 && operand < values)) fail(scanner.attrs.op().name, "operand {} of {} does not come before it", operand, op->name);
    step.operands[i] = static_cast<int>(operand);
  }
  while (scanner.skip(';')) step.attrs.push_back(scanner.number());
  if (!scanner.skip(')')) scanner.wrong();
  return step;
}

// Calls visit(step, its inputs) for each step, with what it gave for earlier ones.
template <class Visit>
Tensor follow(Inputs in, const Attrs& attrs, Visit visit) {
  Tensors values(in.begin(), in.end());
  for (const ChainStep& step : chain_steps(attrs, static_cast<int>(in.size()))) {
    const Tensor inputs[] = {values[step.operands[0]], step.operands[1] < 0 ? Tensor() : values[step.operands[1]]};
    values.push_back(visit(step, Inputs(inputs).first(step.operands[1] < 0 ? 1 : 2)));
  }
  return values.back();
}

Specs infer(Inputs in, const Attrs& attrs) {
  const Tensor out = follow(in, attrs, [&](const ChainStep& step, Inputs inputs) {
    for (const Tensor& t : inputs) {
      if (t.dtype() != DType::float32) wrong_dtype(attrs.op(), 0, "float32", t.dtype());
    }
    const Spec spec = step.op->def->infer(inputs, step.attrs)[0];
    return Tensor::promised(spec.dtype, spec.shape);
  });
  return {{out.dtype(), out.shape()}};
}

Tensors expand(Inputs in, const Attrs& attrs) {
  return {follow(in, attrs, [](const ChainStep& step, Inputs inputs) { return run(step.op->id, inputs, step.attrs)[0]; })};
}

constexpr OpDef kRows[] = {
    {.signature = "chain(inputs: Tensor[], program: string): Tensor",
     .doc = DOC("Elementwise ops on float32 one after the other, with broadcasting: program is what src/ops/chain.cpp describes."),
     .internal = true,
     .infer = infer,
     .expand = expand},
};

}  // namespace

std::vector<ChainStep> chain_steps(const Attrs& attrs, int inputs) {
  Scanner scanner{attrs.text("program"), attrs};
  std::vector<ChainStep> steps;
  do {
    steps.push_back(scan_step(scanner, inputs + static_cast<int>(steps.size())));
  } while (scanner.skip(' '));
  if (!scanner.rest.empty()) scanner.wrong();
  return steps;
}

std::span<const OpDef> chain_ops() { return kRows; }

}  // namespace gossamer
