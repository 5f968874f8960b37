#include "convert.h"

#include <algorithm>

#include "gossamer/ops.h"

namespace gossamer::models {
namespace {

// Functions that call functions that …: deeper than any real model, shallower than the stack.
constexpr int kMaxCallDepth = 64;

std::string lower_case(std::string text) {
  for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return text;
}

std::string label(const ForeignNode& node) { return text("node '{}' ({})", node.name, node.op); }

bool is_dead(const Items& items) {
  return !items.empty() && std::none_of(items.begin(), items.end(), [](const Item& item) { return static_cast<bool>(item); });
}

// Whether a node waits for one in a branch that was not taken.
bool waits_for_dead(const ForeignNode& node, const std::vector<Items>& results) {
  return std::any_of(node.control.begin(), node.control.end(), [&](int i) { return is_dead(results[i]); });
}

}  // namespace

int output_position(const Row* row, std::string_view name) {
  if (!row || !row->outputs) return 0;
  std::string_view names = row->outputs;
  for (int position = 0; !names.empty(); ++position) {
    const size_t comma = std::min(names.find(','), names.size());
    if (names.substr(0, comma) == name) return position;
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  return 0;
}

bool CustomOps::has(std::string_view op) const { return std::find(names.begin(), names.end(), op) != names.end(); }

// Depth first, with a stack of its own: files may nest nodes deeper than the machine's stack allows.
Order order_of(const ForeignGraph& graph, std::span<const int> fed, std::span<const Port> wanted) {
  enum State : uint8_t { kNew, kOpen, kDone };
  const size_t count = graph.nodes.size();
  std::vector<State> state(count, kNew);
  std::vector<bool> is_fed(count), is_wanted(count);
  for (int node : fed) is_fed[node] = true;
  Order order;
  std::vector<std::pair<int, size_t>> stack;  // a node, and how many of its dependencies have been looked at
  for (Port port : wanted) {
    is_wanted[port.node] = true;
    if (state[port.node] == kNew) stack.push_back({port.node, 0});
    while (!stack.empty()) {
      auto& [number, next] = stack.back();
      const ForeignNode& node = graph.nodes[number];
      state[number] = kOpen;
      const size_t dependencies = is_fed[number] ? 0 : node.inputs.size() + node.control.size();
      if (next == dependencies) {
        state[number] = kDone;
        order.nodes.push_back(number);
        stack.pop_back();
        continue;
      }
      const int needed = next < node.inputs.size() ? node.inputs[next].node : node.control[next - node.inputs.size()];
      ++next;
      if (state[needed] == kOpen) fail(graph.name, "the graph has a cycle: {} depends on itself", label(graph.nodes[needed]));
      if (state[needed] == kNew) stack.push_back({needed, 0});
    }
  }
  std::vector<int> last_use(count, -1);
  for (size_t step = 0; step < order.nodes.size(); ++step) {
    const int number = order.nodes[step];
    last_use[number] = static_cast<int>(step);
    if (is_fed[number]) continue;
    for (Port port : graph.nodes[number].inputs) last_use[port.node] = static_cast<int>(step);
    for (int node : graph.nodes[number].control) last_use[node] = static_cast<int>(step);
  }
  order.release.resize(order.nodes.size());
  for (int node : order.nodes) {
    if (!is_wanted[node]) order.release[last_use[node]].push_back(node);
  }
  return order;
}

// --- Walk ------------------------------------------------------------------------------------------------------------

Items Walk::run(const ForeignGraph& graph, const Order& order, Feeds feeds, std::span<const Port> wanted) {
  std::vector<Items> results(graph.nodes.size());
  std::vector<bool> fed(graph.nodes.size());
  for (auto& [port, item] : feeds) {
    fed[port.node] = true;
    if (results[port.node].size() <= static_cast<size_t>(port.output)) results[port.node].resize(port.output + 1);
    results[port.node][port.output] = std::move(item);
  }
  auto item_at = [&](Port port) {
    const Items& items = results[port.node];
    if (static_cast<size_t>(port.output) < items.size()) return items[port.output];
    if (is_dead(items)) return Item();
    fail(label(graph.nodes[port.node]), "it has {} outputs, but output {} is used", items.size(), port.output);
  };
  for (size_t step = 0; step < order.nodes.size(); ++step) {
    const int number = order.nodes[step];
    const ForeignNode& node = graph.nodes[number];
    if (!fed[number]) {
      Items in;
      for (Port port : node.inputs) in.push_back(item_at(port));
      const bool waits = waits_for_dead(node, results);
      // Released first, so that a row which holds the last reference may change a list in place.
      for (int finished : order.release[step]) results[finished].clear();
      results[number] = this->step(node, std::move(in), waits);
    }
    if (kept && &graph == &model_.graph) kept->push_back({node.name, results[number]});
    if (std::find(order.release[step].begin(), order.release[step].end(), number) != order.release[step].end()) {
      results[number].clear();
    }
  }
  Items out;
  for (Port port : wanted) {
    out.push_back(item_at(port));
  }
  return out;
}

Items Walk::step(const ForeignNode& node, Items in, bool waits_for_dead) {
  const Row* row = model_.find_row(node.op);
  const bool dead = waits_for_dead || std::any_of(in.begin(), in.end(), [](const Item& item) { return !item; });
  if (dead && !(row && row->flags & kTakesDead)) return {Item()};
  return run_node(node, std::move(in));
}

Items Walk::run_node(const ForeignNode& node, Items in) {
  if (node.constant) return {node.constant};
  const Row* row = model_.find_row(node.op);
  try {
    Context context(*this, node, std::move(in));
    if (custom_.has(node.op)) return custom_.run(node, context.tensors());
    if (!row) fail("op", "there is no such op");
    if (row->convert) return row->convert(context);
    return gossamer::run(row->same, context.tensors(), {});
  } catch (const NeedsValue&) {
    throw;  // not a failure: it ends the capture
  } catch (const Error& e) {
    throw_error(label(node), e.what());
  }
}

Items Walk::call(const std::string& function, Items arguments) {
  const auto found = model_.functions.find(function);
  if (found == model_.functions.end()) fail("call", "the model has no function '{}'", function);
  const ForeignGraph& graph = found->second;
  if (arguments.size() != graph.parameters.size()) {
    fail(function, "it takes {} arguments, but is called with {}", graph.parameters.size(), arguments.size());
  }
  if (depth_ == kMaxCallDepth) fail(function, "functions call each other more than {} deep", kMaxCallDepth);
  auto order = orders_.find(&graph);
  if (order == orders_.end()) order = orders_.emplace(&graph, order_of(graph, graph.parameters, graph.results)).first;
  Feeds feeds;
  for (size_t i = 0; i < arguments.size(); ++i) feeds.push_back({{graph.parameters[i], 0}, std::move(arguments[i])});
  struct Depth {
    int& depth;
    explicit Depth(int& d) : depth(d) { ++depth; }
    ~Depth() { --depth; }
  } const depth(depth_);
  return run(graph, order->second, std::move(feeds), graph.results);
}

// --- Context ---------------------------------------------------------------------------------------------------------

int Context::checked(int i) const {
  const int position = i < 0 ? i + inputs() : i;
  if (position < 0 || position >= inputs()) fail(node.op, "it needs an input {}, but has {}", i, inputs());
  return position;
}

const Tensor& Context::in(int i) const {
  const Tensor& tensor = items[checked(i)].tensor;
  if (tensor.is_symbolic() && tensor.shape().is_unknown()) throw NeedsValue{node.name};
  return tensor;
}

Tensors Context::tensors(int first, int last) const {
  Tensors out;
  for (int i = first; i < last; ++i) out.push_back(in(i));
  return out;
}

void Context::no_resource(int i) const { fail(node.op, "input {} is not what it works on", i); }

std::vector<double> Context::numbers(int i) const {
  if (in(i).is_symbolic()) throw NeedsValue{node.name};
  return to_doubles(in(i));
}

std::vector<int64_t> Context::ints(int i) const {
  if (in(i).is_symbolic()) throw NeedsValue{node.name};
  return to_ints(in(i));
}

double Context::number(int i) const {
  if (in(i).size() != 1) fail(node.op, "input {} must be one number, but has shape {}", i, in(i).shape());
  return numbers(i)[0];
}

int64_t Context::integer(int i) const { return static_cast<int64_t>(number(i)); }

const ForeignAttr* Context::attr(std::string_view name, ForeignAttr::Kind kind, const char* wanted) const {
  const ForeignAttr* attr = node.attr(name);
  if (!attr || attr->kind == ForeignAttr::kNone) return nullptr;
  if (attr->kind != kind) fail(node.op, "attribute {} must be {}", name, wanted);
  return attr;
}

bool Context::has(std::string_view name) const {
  const ForeignAttr* attr = node.attr(name);
  return attr && attr->kind != ForeignAttr::kNone;
}

double Context::number(std::string_view name, double otherwise) const {
  const ForeignAttr* found = attr(name, ForeignAttr::kNumber, "a number");
  return found ? found->number : otherwise;
}

std::string Context::exact_text(std::string_view name, const char* otherwise) const {
  const ForeignAttr* found = attr(name, ForeignAttr::kText, "a text");
  return found ? found->text : otherwise;
}

std::string Context::text(std::string_view name, const char* otherwise) const {
  return lower_case(exact_text(name, otherwise));
}

std::vector<int64_t> Context::ints(std::string_view name) const {
  const ForeignAttr* found = attr(name, ForeignAttr::kNumbers, "a list of numbers");
  if (!found) return {};
  return {found->numbers.begin(), found->numbers.end()};
}

std::vector<std::string> Context::exact_texts(std::string_view name) const {
  const ForeignAttr* found = attr(name, ForeignAttr::kTexts, "a list of texts");
  return found ? found->texts : std::vector<std::string>();
}

std::vector<std::string> Context::texts(std::string_view name) const {
  std::vector<std::string> out = exact_texts(name);
  for (std::string& text : out) text = lower_case(std::move(text));
  return out;
}

DType Context::dtype(std::string_view name, DType otherwise) const {
  const ForeignAttr* found = attr(name, ForeignAttr::kDType, "a data type");
  return found ? found->dtype.value_or(otherwise) : otherwise;
}

}  // namespace gossamer::models
