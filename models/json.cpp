#include "json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "gossamer/error.h"

namespace gossamer::models {

const Json& Json::member(std::string_view key) const {
  static const Json nothing;
  if (!is(kObject)) return nothing;
  // Of two members of one name the later counts, as in JavaScript.
  const Json* found = &nothing;
  for (const Json& value : *this) {
    if (value.key_ == key) found = &value;
  }
  return *found;
}

// What nlohmann's parser tells while it reads.
class JsonTree::Builder : public nlohmann::json_sax<nlohmann::json> {
 public:
  Builder(JsonTree& tree, const char* name) : tree_(tree), name_(name) {}

  bool null() override { return add(Json::kNull); }
  bool boolean(bool value) override { return add(Json::kBoolean, value); }
  bool number_integer(number_integer_t value) override { return add(Json::kNumber, static_cast<double>(value)); }
  bool number_unsigned(number_unsigned_t value) override { return add(Json::kNumber, static_cast<double>(value)); }
  bool number_float(number_float_t value, const string_t&) override { return add(Json::kNumber, value); }
  bool string(string_t& value) override { return add(Json::kText, 0, tree_.keep(value)); }
  bool binary(binary_t&) override { return false; }  // only in formats other than text
  bool start_object(size_t) override { return open(Json::kObject); }
  bool key(string_t& value) override {
    key_ = tree_.keep(value);
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(size_t) override { return open(Json::kArray); }
  bool end_array() override { return close(); }
  bool parse_error(size_t, const std::string&, const nlohmann::json::exception& e) override {
    fail(name_, "not valid JSON: {}", e.what());
  }

 private:
  struct Open {
    Json* value;
    Json* last = nullptr;  // of its children
  };

  bool add(Json::Kind kind, double number = 0, std::string_view text = {}) {
    Json& value = open_.empty() ? tree_.root_ : tree_.values_.emplace_back();
    value.kind_ = kind;
    value.number_ = number;
    value.text_ = text;
    added_ = &value;
    if (open_.empty()) return true;
    Open& parent = open_.back();
    if (parent.value->is(Json::kObject)) value.key_ = key_;
    (parent.last ? parent.last->next_ : parent.value->first_) = &value;
    parent.last = &value;
    return true;
  }

  bool open(Json::Kind kind) {
    add(kind);
    open_.push_back({added_});
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  JsonTree& tree_;
  const char* name_;
  std::vector<Open> open_;
  Json* added_ = nullptr;
  std::string_view key_;
};

JsonTree::JsonTree(std::string_view source, const char* name) {
  Builder builder(*this, name);
  nlohmann::json::sax_parse(source.begin(), source.end(), &builder);
}

std::string_view JsonTree::keep(std::string_view text) {
  if (size_ - used_ < text.size()) {
    size_ = std::max<size_t>(text.size(), 1 << 15);
    used_ = 0;
    blocks_.emplace_back(new char[size_]);
  }
  char* const at = blocks_.empty() ? nullptr : blocks_.back().get() + used_;
  std::copy(text.begin(), text.end(), at);
  used_ += text.size();
  return {at, text.size()};
}

}  // namespace gossamer::models
