// Ops on string tensors.
#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

void check_strings(const Attrs& attrs, const char* name, const Tensor& t) {
  if (t.dtype() != DType::string) fail(attrs.op().name, "{} must be of datatype string, but is {}", name, t.dtype());
}

Specs infer_replace(Inputs in, const Attrs& attrs) {
  check_strings(attrs, "input", in[0]);
  attrs.text("pattern");
  attrs.text("rewrite");
  return {{DType::string, in[0].shape()}};
}

Specs infer_hash(Inputs in, const Attrs& attrs) {
  check_strings(attrs, "input", in[0]);
  if (attrs.integer("numBuckets") < 1) fail("stringToHashBucketFast", "Number of buckets must be at least 1, but is {}", attrs.integer("numBuckets"));
  return {{DType::int32, in[0].shape()}};
}

Specs infer_split(Inputs in, const Attrs& attrs) {
  check_strings(attrs, "input", in[0]);
  check_strings(attrs, "delimiter", in[1]);
  if (in[0].rank() != 1) fail("stringSplit", "Input should be Tensor1D but received shape {}", in[0].shape());
  if (in[1].rank() != 0) fail("stringSplit", "Delimiter should be a scalar but received shape {}", in[1].shape());
  return {{DType::int32, Shape::unknown()}, {DType::string, Shape::unknown()}, {DType::int32, {2}}};
}

Specs infer_n_grams(Inputs in, const Attrs& attrs) {
  check_strings(attrs, "Data", in[0]);
  if (in[0].rank() != 1) fail("stringNGrams", "Data must be a vector, saw: {}", in[0].shape());
  if (!is_integer(in[1].dtype())) fail("stringNGrams", "Data splits must be of datatype int32, but are {}", in[1].dtype());
  for (int64_t width : attrs.integers("nGramWidths")) {
    if (width < 1) fail("stringNGrams", "nGramWidths must be positive, but one is {}", width);
  }
  return {{DType::string, Shape::unknown()}, {in[1].dtype(), in[1].shape()}};
}

constexpr OpDef kRows[] = {
    {.signature = "string.staticRegexReplace(input: Tensor, pattern: string, rewrite: string, replaceGlobal: boolean = true): Tensor",
     .doc = DOC("Replaces what matches a regular expression: all of it, or only the first match. `rewrite` may refer to what\n"
                "groups matched as $1 or \\\\1. The syntax is what RE2 and JavaScript share: no lookaround, no\n"
                "back-references, no \\\\p{...}; the time is linear in the length of the text.\n"
                "@example tf.string.staticRegexReplace(['a  b'], ' +', ' ').print();  // ['a b']"),
     .infer = infer_replace},
    {.signature = "string.stringNGrams(data: Tensor, dataSplits: Tensor, separator: string, nGramWidths: number[], leftPad: string, "
                  "rightPad: string, padWidth: number, preserveShortSequences: boolean): {nGrams: Tensor, nGramsSplits: Tensor}",
     .doc = DOC("All runs of neighbouring words, of the given widths, within each row of the ragged tensor of words that data\n"
                "and dataSplits are. Rows are padded by padWidth words on both sides (-1: as many as the width needs).\n"
                "Source: tf.strings.ngrams.\n"
                "@example tf.string.stringNGrams(['a', 'b', 'c'], tf.tensor1d([0, 3], 'int32'), ' ', [2], '', '', 0, false)\n"
                "    .nGrams.print();  // ['a b', 'b c']"),
     .outputs = Outputs::kByKernel,
     .infer = infer_n_grams},
    {.signature = "string.stringSplit(input: Tensor, delimiter: Tensor, skipEmpty: boolean = true): {indices: Tensor, values: Tensor, shape: Tensor}",
     .doc = DOC("Splits each text at every byte that occurs in `delimiter` (at every byte, if that is empty), as a sparse\n"
                "matrix with a row for each text.\n"
                "@example tf.string.stringSplit(['a b', 'c'], ' ').values.print();  // ['a', 'b', 'c']"),
     .outputs = Outputs::kByKernel,
     .infer = infer_split},
    {.signature = "string.stringToHashBucketFast(input: Tensor, numBuckets: number): Tensor",
     .doc = DOC("FarmHash's Fingerprint64 of each text, modulo numBuckets.\n"
                "@example tf.string.stringToHashBucketFast(['a', 'b'], 10).print();  // [9, 2]"),
     .infer = infer_hash},
};

}  // namespace

std::span<const OpDef> string_ops() { return kRows; }

}  // namespace gossamer
