// JSON texts as trees, for the readers of model files: a topology is tens of thousands of small values, which are made
// one after the other in a few blocks of memory and freed with them.
#pragma once

#include <cstddef>
#include <deque>
#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

namespace gossamer::models {

// One value. What is missing is null, so that lookups can be chained.
class Json {
 public:
  enum Kind { kNull, kBoolean, kNumber, kText, kArray, kObject };

  bool is(Kind kind) const { return kind_ == kind; }
  bool is_true() const { return is(kBoolean) && number_ != 0; }
  double number() const { return number_; }                // of kNumber, and 0 or 1 of kBoolean
  std::string_view text() const { return text_; }          // of kText
  std::string_view key() const { return key_; }            // of a member of an object
  const Json& member(std::string_view key) const;          // null when this is no object, or has no such member

  // Elements of an array or members of an object, in the order of the file; none of other values.
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Json;
    using difference_type = std::ptrdiff_t;
    using pointer = const Json*;
    using reference = const Json&;
    explicit Iterator(const Json* at) : at_(at) {}
    const Json& operator*() const { return *at_; }
    Iterator& operator++() { at_ = at_->next_; return *this; }
    bool operator==(const Iterator&) const = default;

   private:
    const Json* at_;
  };
  Iterator begin() const { return Iterator(first_); }
  Iterator end() const { return Iterator(nullptr); }

 private:
  friend class JsonTree;
  Kind kind_ = kNull;
  double number_ = 0;
  std::string_view text_, key_;
  const Json *first_ = nullptr, *next_ = nullptr;
};

// A parsed text with all of its values, whose texts do not refer to the source. Throws an error that begins with `name` and says where the text is not JSON.
class JsonTree {
 public:
  JsonTree(std::string_view source, const char* name);
  JsonTree(const JsonTree&) = delete;
  const Json& root() const { return root_; }

 private:
  class Builder;
  std::string_view keep(std::string_view text);

  Json root_;
  std::deque<Json> values_;
  std::vector<std::unique_ptr<char[]>> blocks_;
  size_t used_ = 0, size_ = 0;  // of the last block
};

}  // namespace gossamer::models
