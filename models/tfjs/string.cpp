// Ops on texts.
#include "gossamer/ops.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

Attr text_attr(const Context& c, std::string_view name) { return std::string_view(c.exact_text(name)); }

Items n_grams(Context& c) {
  return ops::string::string_n_grams(c.in(0), c.in(1), text_attr(c, "separator"), c.ints("ngram_widths"), text_attr(c, "left_pad"),
                                     text_attr(c, "right_pad"), c.number("pad_width"), c.flag("preserve_short_sequences"));
}

Items static_regex_replace(Context& c) {
  return {ops::string::static_regex_replace(c.in(0), text_attr(c, "pattern"), text_attr(c, "rewrite"), c.flag("replace_global", true))};
}

constexpr Row kRows[] = {
    {"StaticRegexReplace", static_regex_replace},
    {"StringNGrams", n_grams, kPlain, "ngrams,ngrams_splits"},
    {"StringSplit", [](Context& c) -> Items { return ops::string::string_split(c.in(0), c.in(1), c.flag("skip_empty", true)); }, kPlain,
     "indices,values,shape"},
    {"StringToHashBucketFast",
     [](Context& c) -> Items { return {ops::string::string_to_hash_bucket_fast(c.in(0), c.number("num_buckets"))}; }},
};

}  // namespace

std::span<const Row> string_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
