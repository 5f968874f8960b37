// Runs a ForeignGraph as our ops: nodes are visited in an order in which they can run, and each calls its row.
//
// The same walk executes and captures. Where inputs are symbolic, the ops that rows call are recorded; where they are
// known, ops run at once. A row that needs the value of a symbolic tensor ends the capture with NeedsValue.
#pragma once

#include <concepts>
#include <memory>
#include <span>

#include "foreign.h"
#include "gossamer/backend.h"

namespace gossamer::models {

// --- what flows between nodes ----------------------------------------------------------------------------------------

// Something with a state that nodes hand on: a list of tensors, a hash table.
struct Resource {
  virtual ~Resource() = default;
};

// A tensor, a resource (with a scalar as its visible handle), or nothing: what comes out of a branch not taken.
struct Item {
  Item() = default;
  Item(Tensor t) : tensor(std::move(t)) {}
  template <std::derived_from<Resource> T>
  Item(std::shared_ptr<T> r) : tensor(Tensor::scalar(0)), resource(std::move(r)) {}
  explicit operator bool() const { return static_cast<bool>(tensor); }

  Tensor tensor;
  std::shared_ptr<Resource> resource;
};

struct Items : std::vector<Item> {
  using std::vector<Item>::vector;
  Items(const Tensors& tensors) : std::vector<Item>(tensors.begin(), tensors.end()) {}
};

// --- rows: foreign op -> our ops -------------------------------------------------------------------------------------

class Context;
using RowFn = Items (*)(Context&);

enum RowFlags : int {
  kPlain = 0,
  kAsync = 1,       // TensorFlow.js runs it in executeAsync only
  kTakesDead = 2,   // runs although an input comes from a branch not taken
};

struct Row {
  // All inputs go to `same` as they are.
  constexpr Row(const char* op, OpId same) : op(op), same(same) {}
  // `outputs`: their names, as functions of the library refer to them; the last may stand for several.
  constexpr Row(const char* op, RowFn convert, int flags = kPlain, const char* outputs = nullptr)
      : op(op), convert(convert), flags(flags), outputs(outputs) {}

  const char* op;
  OpId same;
  RowFn convert = nullptr;
  int flags = kPlain;
  const char* outputs = nullptr;
};

// The position of output `name` of a row's op, 0 when the row does not name its outputs.
int output_position(const Row* row, std::string_view name);

// --- the walk --------------------------------------------------------------------------------------------------------

// What outlives a run: hash tables by the name of the node that made them.
using Tables = std::map<std::string, std::shared_ptr<Resource>>;

// Ops that the program brings along, by name.
struct CustomOps {
  std::vector<std::string> names;
  Tensors (*run)(const ForeignNode& node, const Tensors& in) = nullptr;
  bool has(std::string_view op) const;
};

// The nodes that `wanted` need, in an order in which they can run.
struct Order {
  std::vector<int> nodes;
  std::vector<std::vector<int>> release;  // after each: nodes whose outputs nothing needs any more
};
// Throws when a node depends on itself. Nodes in `fed` depend on nothing.
Order order_of(const ForeignGraph& graph, std::span<const int> fed, std::span<const Port> wanted);

using Feed = std::pair<Port, Item>;
using Feeds = std::vector<Feed>;

// An intermediate result that was asked for.
struct Kept {
  std::string node;
  Items items;
};

class Walk {
 public:
  Walk(const ForeignModel& model, Tables& tables, const CustomOps& custom) : model_(model), tables_(tables), custom_(custom) {}

  // The items that `wanted` name, given those of some nodes.
  Items run(const ForeignGraph& graph, const Order& order, Feeds feeds, std::span<const Port> wanted);
  // What one node gives for its inputs: nothing where one of them, or what it waits for, lies in a branch not taken.
  Items step(const ForeignNode& node, Items in, bool waits_for_dead);
  bool is_custom(const ForeignNode& node) const { return custom_.has(node.op); }
  // Calls a function of the library.
  Items call(const std::string& function, Items arguments);

  Tables& tables() { return tables_; }
  std::vector<Kept>* kept = nullptr;  // when set: gets what each node of the main graph gives

 private:
  Items run_node(const ForeignNode& node, Items in);

  const ForeignModel& model_;
  Tables& tables_;
  const CustomOps& custom_;
  std::map<const ForeignGraph*, Order> orders_;  // of functions
  int depth_ = 0;
};

// What a row sees of its node. A negative input number counts from the end.
class Context {
 public:
  Context(Walk& walk, const ForeignNode& node, Items in) : walk(walk), node(node), items(std::move(in)) {}

  int inputs() const { return static_cast<int>(items.size()); }
  bool has(int i) const { return i < inputs(); }
  const Tensor& in(int i) const;
  Tensors tensors(int first = 0) const { return tensors(first, inputs()); }
  Tensors tensors(int first, int last) const;
  // The resource of an input as a T. Throws when it is none.
  template <class T>
  std::shared_ptr<T> resource(int i);

  // Values of an input. They end a capture that does not know them.
  std::vector<int64_t> ints(int i) const;
  std::vector<double> numbers(int i) const;
  double number(int i) const;
  int64_t integer(int i) const;

  // Attributes. Texts come in lower case unless they are data.
  bool has(std::string_view attr) const;
  double number(std::string_view attr, double otherwise = 0) const;
  bool flag(std::string_view attr, bool otherwise = false) const { return number(attr, otherwise) != 0; }
  std::string text(std::string_view attr, const char* otherwise = "") const;
  std::string exact_text(std::string_view attr, const char* otherwise = "") const;
  std::vector<int64_t> ints(std::string_view attr) const;
  std::vector<std::string> texts(std::string_view attr) const;
  std::vector<std::string> exact_texts(std::string_view attr) const;
  DType dtype(std::string_view attr, DType otherwise) const;

  Walk& walk;
  const ForeignNode& node;
  Items items;

 private:
  int checked(int i) const;
  const ForeignAttr* attr(std::string_view name, ForeignAttr::Kind kind, const char* wanted) const;
  [[noreturn]] void no_resource(int i) const;
};

template <class T>
std::shared_ptr<T> Context::resource(int i) {
  auto found = std::dynamic_pointer_cast<T>(items[checked(i)].resource);
  if (!found) no_resource(i);
  return found;
}

}  // namespace gossamer::models
