// Strings, as bytes in UTF-8.
#include <algorithm>

#include "core/convert.h"
#include "core/fingerprint.h"
#include "core/regex.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

using Ints = std::vector<int64_t>;
using Strings = std::vector<std::string>;

Tensor strings_of(const Strings& values) {
  const Tensor out = Tensor::empty(DType::string, {static_cast<int64_t>(values.size())});
  std::copy(values.begin(), values.end(), out.strings());
  return out;
}

void static_regex_replace(const KernelArgs& call) {
  const Tensor &in = call.in[0], &out = call.out[0];
  Regex regex("staticRegexReplace", call.attrs.text("pattern"));
  const std::string& rewrite = call.attrs.text("rewrite");
  const bool all = call.attrs.flag("replaceGlobal");
  for (int64_t i = 0; i < in.size(); ++i) out.strings()[i] = replace(regex, in.strings()[i], rewrite, all);
}

void string_to_hash_bucket_fast(const KernelArgs& call) {
  const Tensor &in = call.in[0], &out = call.out[0];
  const auto buckets = static_cast<uint64_t>(call.attrs.integer("numBuckets"));
  for (int64_t i = 0; i < in.size(); ++i) out.data<int32_t>()[i] = static_cast<int32_t>(fingerprint64(in.strings()[i]) % buckets);
}

// --- stringSplit -----------------------------------------------------------------------------------------------------

// Appends the parts of `text`; an empty text has none.
void split(const std::string& text, const std::string& delimiters, bool skip_empty, Strings& parts) {
  if (delimiters.empty()) {
    for (char c : text) parts.emplace_back(1, c);
    return;
  }
  for (size_t begin = 0; begin <= text.size() && !text.empty();) {
    const size_t end = std::min(text.find_first_of(delimiters, begin), text.size());
    if (end > begin || !skip_empty) parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
}

void string_split(const KernelArgs& call) {
  const Tensor& in = call.in[0];
  const std::string& delimiters = call.in[1].strings()[0];
  Strings parts;
  Ints indices;
  int64_t longest = 0;
  for (int64_t row = 0; row < in.size(); ++row) {
    const size_t before = parts.size();
    split(in.strings()[row], delimiters, call.attrs.flag("skipEmpty"), parts);
    const auto count = static_cast<int64_t>(parts.size() - before);
    for (int64_t column = 0; column < count; ++column) indices.insert(indices.end(), {row, column});
    longest = std::max(longest, count);
  }
  call.out[0] = Tensor::ints(indices).alias({static_cast<int64_t>(parts.size()), 2});
  call.out[1] = strings_of(parts);
  call.out[2] = Tensor::ints({in.size(), longest});
}

// --- stringNGrams ----------------------------------------------------------------------------------------------------

// Rows of words are data[splits[i]] … data[splits[i + 1] - 1].
void check_splits(const Ints& splits, int64_t size) {
  if (splits.empty()) return;
  if (splits[0] != 0) fail("stringNGrams", "First split value must be 0, got {}", splits[0]);
  for (size_t i = 1; i < splits.size(); ++i) {
    if (splits[i] < splits[i - 1] || splits[i] > size) {
      fail("stringNGrams", "Invalid split value {}, must be in [{}, {}]", splits[i], splits[i - 1], size);
    }
  }
  if (splits.back() != size) fail("stringNGrams", "Last split value must be data size. Expected {}, got {}", size, splits.back());
}

struct NGrams {
  std::string separator, left, right;
  int64_t pad_width;  // -1: width - 1

  // Appends all n-grams of `width` words of a row padded by at most width - 1 words on both sides.
  void add(const std::string* words, int64_t count, int64_t width, Strings& out) const {
    const int64_t pad = pad_width < 0 ? width - 1 : std::min(pad_width, width - 1);
    for (int64_t first = -pad; first + width <= count + pad; ++first) {
      std::string text;
      for (int64_t i = first; i < first + width; ++i) {
        if (i > first) text += separator;
        text += i < 0 ? left : i < count ? words[i] : right;
      }
      out.push_back(std::move(text));
    }
  }
};

void string_n_grams(const KernelArgs& call) {
  const Tensor& data = call.in[0];
  const Attrs& attrs = call.attrs;
  const Ints splits = to_ints(call.in[1]), widths = attrs.integers("nGramWidths");
  const NGrams n_grams{attrs.text("separator"), attrs.text("leftPad"), attrs.text("rightPad"), attrs.integer("padWidth")};
  check_splits(splits, data.size());
  Strings out;
  Ints out_splits(splits.size());
  for (size_t row = 1; row < splits.size(); ++row) {
    const std::string* words = data.strings() + splits[row - 1];
    const int64_t count = splits[row] - splits[row - 1];
    const size_t before = out.size();
    for (int64_t width : widths) {
      if (data.size() > 0) n_grams.add(words, count, width, out);
    }
    const bool is_short = out.size() == before && count > 0;
    if (is_short && attrs.flag("preserveShortSequences")) n_grams.add(words, count, count + 2 * std::max<int64_t>(0, n_grams.pad_width), out);
    out_splits[row] = static_cast<int64_t>(out.size());
  }
  call.out[0] = strings_of(out);
  call.out[1] = Tensor::empty(call.in[1].dtype(), call.in[1].shape());
  store_ints(out_splits.data(), call.out[1], 0, call.out[1].size());
}

constexpr Kernel kKernels[] = {
    {op("string.staticRegexReplace"), static_regex_replace},
    {op("string.stringNGrams"), string_n_grams},
    {op("string.stringSplit"), string_split},
    {op("string.stringToHashBucketFast"), string_to_hash_bucket_fast},
};

}  // namespace

std::span<const Kernel> string_kernels() { return kKernels; }

}  // namespace gossamer::cpu
