// The tree of a JSON text.
#include "json.h"

#include <gtest/gtest.h>

#include <string>

#include "gossamer/error.h"

namespace gossamer::models {
namespace {

void write(const Json& value, std::string& out) {
  if (value.is(Json::kNull)) out += "null";
  else if (value.is(Json::kBoolean)) out += value.is_true() ? "true" : "false";
  else if (value.is(Json::kNumber)) out += std::to_string(value.number());
  else if (value.is(Json::kText)) out.append(1, '\'').append(value.text()).append(1, '\'');
  else {
    const char* separator = value.is(Json::kArray) ? "[" : "{";
    if (value.begin() == value.end()) out += separator;
    for (const Json& child : value) {
      out += separator;
      separator = ",";
      if (value.is(Json::kObject)) out.append(child.key()).append(1, ':');
      write(child, out);
    }
    out += value.is(Json::kArray) ? "]" : "}";
  }
}

std::string written(const Json& value) {
  std::string out;
  write(value, out);
  return out;
}

TEST(Json, KeepsTheOrderOfTheFile) {
  const JsonTree tree(R"({"z": [1, -2.5, true, null, "a\u00e9\n"], "a": {}, "m": {"k": []}})", "file");
  EXPECT_EQ(written(tree.root()), "{z:[1.000000,-2.500000,true,null,'a\xc3\xa9\n'],a:{},m:{k:[]}}");
}

TEST(Json, IsOneValueToo) {
  EXPECT_EQ(written(JsonTree("\"\"", "file").root()), "''");
  EXPECT_EQ(written(JsonTree(" 7 ", "file").root()), "7.000000");
}

TEST(Json, LooksUpWhatIsMissingAsNull) {
  const JsonTree tree(R"({"a": {"b": 1}, "a": {"b": 2}, "list": [{"b": 3}]})", "file");
  EXPECT_EQ(written(tree.root().member("a").member("b")), "2.000000");
  EXPECT_EQ(written(tree.root().member("x").member("b")), "null");
  EXPECT_EQ(written(tree.root().member("list").member("b")), "null");
}

TEST(Json, KeepsTextsLongerThanItsBlocks) {
  const std::string name(100'000, 'n'), source = "[\"" + name + "\", \"after\", \"" + name + "\"]";
  EXPECT_EQ(written(JsonTree(source, "file").root()), "['" + name + "','after','" + name + "']");
}

TEST(Json, MayBeNestedDeeply) {
  const std::string source = std::string(200'000, '[') + std::string(200'000, ']');
  EXPECT_TRUE(JsonTree(source, "file").root().is(Json::kArray));
}

TEST(Json, SaysWhereATextIsBroken) {
  for (const char* broken : {"", "{", "[1,]", "{\"a\" 1}", "[1e999]", "\"\xff\"", "1 2"}) {
    try {
      JsonTree tree(broken, "file");
      ADD_FAILURE() << broken << " was read";
    } catch (const Error& error) {
      EXPECT_TRUE(std::string(error.what()).starts_with("file: not valid JSON")) << error.what();
    }
  }
}

}  // namespace
}  // namespace gossamer::models
