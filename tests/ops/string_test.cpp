// Strings. The hashes of words up to 16 bytes are TensorFlow's; those of longer texts are held against TensorFlow.js.
#include "cases.h"

namespace gossamer::test {

#define HASH(text) "string.stringToHashBucketFast(str[1]{'" text "'}, 1000000007)"
#define REPLACE(text, pattern, rewrite) "string.staticRegexReplace(str[1]{'" text "'}, '" pattern "', '" rewrite "')"

constexpr Case kCases[] = {
    {"words", "string.stringToHashBucketFast(str[4]{'a','b','c','d'}, 10)", "i32[4]{9,2,2,5}"},
    {"empty text", HASH("")},
    {"4 bytes", HASH("abcd")},
    {"8 bytes", HASH("abcdefgh")},
    {"17 bytes", HASH("abcdefghijklmnopq")},
    {"33 bytes", HASH("abcdefghijklmnopqrstuvwxyz1234567")},
    {"64 bytes", HASH("abcdefghijklmnopqrstuvwxyz123456abcdefghijklmnopqrstuvwxyz123456")},
    {"65 bytes", HASH("abcdefghijklmnopqrstuvwxyz123456abcdefghijklmnopqrstuvwxyz1234567")},
    {"200 bytes", HASH("abcdefghijklmnopqrstuvwxyz123456abcdefghijklmnopqrstuvwxyz123456abcdefgh"
                       "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
                       "abcdefghijklmnopqrstuvwxyz12")},
    {.name = "no buckets", .call = "string.stringToHashBucketFast(str[1]{'a'}, 0)", .throws = "at least 1"},
    {.name = "numbers", .call = "string.stringToHashBucketFast(f32[1], 2)", .throws = "string"},

    {"words", "string.stringSplit(str[3]{'a b','','c'}, str[]{' '})", "i32[3,2]{0,0,0,1,2,0};str[3]{'a','b','c'};i32[2]{3,2}"},
    {"empty parts are skipped", "string.stringSplit(str[1]{' a  b '}, str[]{' '})", "i32[2,2]{0,0,0,1};str[2]{'a','b'};i32[2]{1,2}"},
    {"empty parts are kept", "string.stringSplit(str[1]{'a  b '}, str[]{' '}, false)", "i32[4,2]{0,0,0,1,0,2,0,3};str[4]{'a','','b',''};i32[2]{1,4}"},
    {"any of several delimiters", "string.stringSplit(str[1]{'a,b;c'}, str[]{',;'})", "i32[3,2]{0,0,0,1,0,2};str[3]{'a','b','c'};i32[2]{1,3}"},
    {"bytes", "string.stringSplit(str[1]{'abc'}, str[]{''})", "i32[3,2]{0,0,0,1,0,2};str[3]{'a','b','c'};i32[2]{1,3}"},
    {"nothing", "string.stringSplit(str[0]{}, str[]{' '})", "i32[0,2];str[0]{};i32[2]{0,0}"},
    {.name = "matrix", .call = "string.stringSplit(str[1,1]{'a'}, str[]{' '})", .throws = "Tensor1D"},
    {.name = "two delimiters", .call = "string.stringSplit(str[1]{'a'}, str[1]{' '})", .throws = "scalar"},

    {"pairs", "string.stringNGrams(str[5]{'a','b','c','d','e'}, i32[3]{0,3,5}, '|', [2], 'L', 'R', 0, false)", "str[3]{'a|b','b|c','d|e'};i32[3]{0,2,3}"},
    {"padded as needed", "string.stringNGrams(str[2]{'a','b'}, i32[2]{0,2}, '|', [3], 'L', 'R', -1, false)",
     "str[4]{'L|L|a','L|a|b','a|b|R','b|R|R'};i32[2]{0,4}"},
    {"two widths, padded by one", "string.stringNGrams(str[3]{'a','b','c'}, i32[3]{0,2,3}, '', [1,2], '<', '>', 1, false)",
     "str[8]{'a','b','<a','ab','b>','c','<c','c>'};i32[3]{0,5,8}"},
    {"short rows are lost", "string.stringNGrams(str[1]{'a'}, i32[2]{0,1}, '|', [3], '', '', 0, false)", "str[0]{};i32[2]{0,0}"},
    {"short rows are kept", "string.stringNGrams(str[1]{'a'}, i32[3]{0,1,1}, '|', [4], 'L', 'R', 1, true)", "str[1]{'L|a|R'};i32[3]{0,1,1}"},
    {"no data", "string.stringNGrams(str[0]{}, i32[2]{0,0}, '|', [2], 'L', 'R', -1, false)", "str[0]{};i32[2]{0,0}"},
    {.name = "first split", .call = "string.stringNGrams(str[1]{'a'}, i32[2]{1,1}, '|', [1], '', '', 0, false)", .throws = "First split value must be 0"},
    {.name = "splits descend", .call = "string.stringNGrams(str[2]{'a','b'}, i32[4]{0,2,1,2}, '|', [1], '', '', 0, false)", .throws = "Invalid split value 1, must be in [2, 2]"},
    {.name = "last split", .call = "string.stringNGrams(str[2]{'a','b'}, i32[2]{0,1}, '|', [1], '', '', 0, false)", .throws = "Last split value"},
    {.name = "width 0", .call = "string.stringNGrams(str[1]{'a'}, i32[2]{0,1}, '|', [0], '', '', 0, false)", .throws = "positive"},

    {"all matches", "string.staticRegexReplace(str[2]{'a  b   c','d'}, ' +', '_')", "str[2]{'a_b_c','d'}"},
    {"first match only", "string.staticRegexReplace(str[1]{'aba'}, 'a', 'x', false)", "str[1]{'xba'}"},
    {"groups", REPLACE("john smith", "(\\w+) (\\w+)", "$2, $1"), "str[1]{'smith, john'}"},
    {.name = "groups as RE2 writes them", .call = REPLACE("ab", "(a)(b)", "\\2\\1\\0"), .expect = "str[1]{'baab'}", .no_oracle = "knows $1 only"},
    {"the match, and a dollar", REPLACE("a", "a", "<$&$$>"), "str[1]{'<a$>'}"},
    {"a group that took no part", REPLACE("b", "(a)|b", "[$1]"), "str[1]{'[]'}"},
    {"empty matches", REPLACE("abc", "x*", "-"), "str[1]{'-a-b-c-'}"},
    {"empty match behind a match", REPLACE("aab", "a*", "-"), "str[1]{'--b-'}"},
    {"classes", REPLACE("a1 B2,c", "[^a-z\\d\\s]", ""), "str[1]{'a1 2c'}"},
    {.name = "named classes", .call = REPLACE("a, b!", "[[:punct:]]", ""), .expect = "str[1]{'a b'}", .no_oracle = "has no named classes"},
    {"brackets and dashes in classes", REPLACE("a-]b", "[\\]-]", "x"), "str[1]{'axxb'}"},
    {"alternatives in order", REPLACE("abcd", "ab|abcd|cd", "x"), "str[1]{'xx'}"},
    {"lazy", REPLACE("<a><b>", "<.+?>", "x"), "str[1]{'xx'}"},
    {"greedy", REPLACE("<a><b>", "<.+>", "x"), "str[1]{'x'}"},
    {"counted", REPLACE("aaaaa aa", "a{3,4}", "x"), "str[1]{'xa aa'}"},
    {"counted exactly, at least", REPLACE("aabbb", "a{2}b{2,}", "x"), "str[1]{'x'}"},
    {"braces that count nothing", REPLACE("a{b}", "{b}", "x"), "str[1]{'ax'}"},
    {"word edges", REPLACE("cat concat", "\\bcat\\b", "dog"), "str[1]{'dog concat'}"},
    {"anchors", REPLACE("aa", "^a", "x"), "str[1]{'xa'}"},
    {"end", REPLACE("aa", "a$", "x"), "str[1]{'ax'}"},
    {.name = "case and lines", .call = REPLACE("Ab\nAB", "(?im)^ab$", "x"), .expect = "str[1]{'x\nx'}", .no_oracle = "has no inline flags"},
    {"code points", REPLACE("äöü€", "[ä-ö€]", "x"), "str[1]{'xxüx'}"},
    {"any code point", REPLACE("ä€", ".", "x"), "str[1]{'xx'}"},
    {"hexadecimal", REPLACE("a\tb", "\\x09|\\u0062", "x"), "str[1]{'axx'}"},
    {"nested repetition is no trap", REPLACE("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a?){52}(a*)*!$", "x"), "str[1]{'x'}"},
    {"a long way without a match", REPLACE("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "a*b|c", "x"),
     "str[1]{'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax'}"},
    {"the longest way is not the best", REPLACE("abcabcd", "a(?:b|bc|bcabcd)?", "<$&>"), "str[1]{'<ab>c<ab>cd'}"},
    {"without groups, the same", REPLACE("abcabcd ab", "a(b|bc|bcabcd)?c?", "x"), "str[1]{'xxd x'}"},
    {"code points between letters", REPLACE("aäb aäöb ab", "a[^ b]*b", "x"), "str[1]{'x x x'}"},
    {.name = "lookahead", .call = REPLACE("a", "a(?=b)", "x"), .throws = "unsupported kind"},
    {.name = "back-reference", .call = REPLACE("a", "(a)\\1", "x"), .throws = "unsupported escape"},
    {.name = "unclosed group", .call = REPLACE("a", "(a", "x"), .throws = "unclosed group"},
    {.name = "unopened group", .call = REPLACE("a", "a)", "x"), .throws = "without an opening"},
    {.name = "unclosed class", .call = REPLACE("a", "[a", "x"), .throws = "unclosed ["},
    {.name = "nothing to repeat", .call = REPLACE("a", "*a", "x"), .throws = "nothing to repeat"},
    {.name = "too many repetitions", .call = REPLACE("a", "((a{100}){100}){100}", "x"), .throws = "too many repetitions"},
    {.name = "range backwards", .call = REPLACE("a", "[z-a]", "x"), .throws = "wrong range"},
};
GOSSAMER_CASES(string, kCases)

}  // namespace gossamer::test
