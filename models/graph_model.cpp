#include "graph_model.h"

#include <algorithm>
#include <set>

#include "core/kernel_choice.h"
#include "gossamer/grad.h"

namespace gossamer::models {
namespace {

bool same_shape(const std::vector<double>& wanted, const Shape& shape) {
  if (static_cast<int>(wanted.size()) != shape.rank()) return false;
  for (int i = 0; i < shape.rank(); ++i) {
    if (wanted[i] >= 0 && wanted[i] != static_cast<double>(shape[i])) return false;
  }
  return true;
}

std::string dims_text(const std::vector<double>& dims) {
  std::string out;
  for (double dim : dims) out += (out.empty() ? "" : ",") + to_text(dim);
  return "[" + out + "]";
}

std::string join(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

std::vector<int> nodes_of(const Feeds& feeds) {
  std::vector<int> nodes;
  for (const auto& [port, item] : feeds) nodes.push_back(port.node);
  return nodes;
}

// Calls visit(node) for every node of the order and of the functions that these nodes call, each function once.
template <class Visit>
void for_each_node(const ForeignModel& model, const Order& order, Visit visit) {
  std::set<const ForeignGraph*> seen;
  std::vector<const ForeignGraph*> functions;
  auto look = [&](const ForeignNode& node) {
    visit(node);
    for (const auto& [key, attr] : node.attrs) {
      const auto called = attr.kind == ForeignAttr::kText ? model.functions.find(attr.text) : model.functions.end();
      if (called != model.functions.end() && seen.insert(&called->second).second) functions.push_back(&called->second);
    }
  };
  for (int number : order.nodes) look(model.graph.nodes[number]);
  while (!functions.empty()) {
    const ForeignGraph& graph = *functions.back();
    functions.pop_back();
    for (const ForeignNode& node : graph.nodes) look(node);
  }
}

}  // namespace

GraphModel::GraphModel(ForeignModel model, CustomOps custom)
    : model_(std::move(model)), custom_(std::move(custom)), walk_(model_, tables_, custom_) {
  std::vector<Port> wanted;
  for (const Endpoint& output : model_.outputs) wanted.push_back(output.port);
  for_each_node(model_, order_of(model_.graph, {}, wanted), [&](const ForeignNode& node) {
    selects_boxes_ |= node.op.starts_with("NonMaxSuppression");
    if (node.op == "Const" && !node.constant) fail("loadGraphModel", "constant '{}' has no weight in the file", node.name);
  });
}

void GraphModel::keep_intermediates(bool keep) {
  keep_ = keep;
  kept_.clear();
}

int GraphModel::query(std::span<const std::string> inputs, std::span<const std::string> outputs) {
  Query query;
  for (const std::string& name : inputs) {
    const Port port = port_of(name, model_.inputs, "input");
    const ForeignNode& node = model_.graph.nodes[port.node];
    query.inputs.push_back({name, port, node.attr("shape"), node.attr("dtype")});
  }
  query.outputs.assign(outputs.begin(), outputs.end());
  for (const std::string& name : outputs) query.wanted.push_back(port_of(name, model_.outputs, "output"));
  queries_.push_back(std::move(query));
  return static_cast<int>(queries_.size()) - 1;
}

// A query with its inputs, which have been checked; empty again at the end.
class GraphModel::Fed {
 public:
  Fed(GraphModel& model, Query& query, Inputs inputs) : query_(query), inputs_(inputs.size()) {
    for (size_t i = 0; i < inputs.size(); ++i) check_input(query.inputs[i], inputs[i]);
    if (!query.scheduled) model.schedule(query);
    for (size_t i = 0; i < inputs.size(); ++i) query.feeds[i].second = inputs[i];
  }
  Fed(const Fed&) = delete;
  ~Fed() {
    for (size_t i = 0; i < inputs_ && i < query_.feeds.size(); ++i) query_.feeds[i].second = {};
    std::fill(query_.results.begin(), query_.results.end(), Item());
  }

 private:
  Query& query_;
  size_t inputs_;
};

void GraphModel::plan(int number, Inputs inputs) {
  Query& query = queries_[number];
  const Fed fed(*this, query, inputs);
  const KeepPrecision keep(selects_boxes_);
  query.program->plan(walk_, model_.graph, query.scheduled->order, query.feeds, query.wanted);
}

void GraphModel::execute(int number, Inputs inputs, std::span<Tensor> out, bool synchronous) {
  Query& query = queries_[number];
  const Fed fed(*this, query, inputs);
  const ForeignNode* dynamic = query.scheduled->dynamic;
  was_dynamic_ = dynamic;
  if (synchronous && dynamic) {
    fail("execute", "This execution contains the node '{}' of the dynamic op {}: use executeAsync() instead", dynamic->name, dynamic->op);
  }
  run(query);
  for (size_t i = 0; i < out.size(); ++i) {
    if (!query.results[i]) fail("execute", "output '{}' lies in a branch that was not taken", query.outputs[i]);
    out[i] = query.results[i].tensor;
  }
}

Tensors GraphModel::execute(const NamedTensors& inputs, const std::vector<std::string>& outputs, bool synchronous) {
  std::vector<std::string> names;
  Tensors tensors, out(outputs.size());
  for (const auto& [name, tensor] : inputs) {
    names.push_back(name);
    tensors.push_back(tensor);
  }
  const auto same = [&](const Query& query) {
    return query.outputs == outputs && std::equal(query.inputs.begin(), query.inputs.end(), names.begin(), names.end(),
                                                  [](const Query::Input& input, const std::string& name) { return input.name == name; });
  };
  const auto known = std::find_if(queries_.begin(), queries_.end(), same);
  execute(known == queries_.end() ? query(names, outputs) : static_cast<int>(known - queries_.begin()), tensors, out, synchronous);
  return out;
}

void GraphModel::run(Query& query) {
  kept_.clear();
  walk_.kept = keep_ ? &kept_ : nullptr;
  const KeepPrecision keep(selects_boxes_);
  // Intermediates, gradients and a capture around the call want every op by itself.
  if (keep_ || is_taping() || Capture::current()) query.results = walk_.run(model_.graph, query.scheduled->order, query.feeds, query.wanted);
  else query.program->run(walk_, model_.graph, query.scheduled->order, query.feeds, query.wanted, query.results);
}

void GraphModel::schedule(Query& query) {
  initialize();
  query.feeds.clear();
  for (const Query::Input& input : query.inputs) query.feeds.push_back({input.port, {}});
  for (const Endpoint& input : model_.inputs) {
    const auto resource = resources_.find(input.resource);
    if (input.resource >= 0 && resource != resources_.end()) query.feeds.push_back({input.port, resource->second});
  }
  const Scheduled& found = scheduled(query.feeds, query.wanted);
  query.program = &programs_[&found.order];
  query.results.resize(query.wanted.size());
  query.scheduled = &found;
}

// "name" or "name:2".
Port GraphModel::port_of(const std::string& name, const std::vector<Endpoint>& endpoints, const char* what) const {
  for (const Endpoint& endpoint : endpoints) {
    if (endpoint.name == name) return endpoint.port;
  }
  Port port{model_.graph.find(name), 0};
  const size_t colon = name.rfind(':');
  if (port.node < 0 && colon != std::string::npos) {
    const std::string digits = name.substr(colon + 1);
    if (!digits.empty() && digits.size() < 6 && digits.find_first_not_of("0123456789") == std::string::npos) {
      port = {model_.graph.find(name.substr(0, colon)), std::stoi(digits)};
    }
  }
  if (port.node < 0) fail("execute", "the {} '{}' is not part of the graph", what, name);
  return port;
}

void GraphModel::check_input(const Query::Input& input, const Tensor& tensor) {
  const auto& [name, port, shape, dtype] = input;
  if (shape && shape->kind == ForeignAttr::kNumbers && !same_shape(shape->numbers, tensor.shape())) {
    fail("execute", "the shape of input '{}' must be {}, but is {}", name, dims_text(shape->numbers), tensor.shape());
  }
  if (dtype && dtype->dtype && *dtype->dtype != tensor.dtype()) {
    fail("execute", "the dtype of input '{}' must be {}, but is {}", name, *dtype->dtype, tensor.dtype());
  }
}

// Ops that are not known are reported all at once.
void GraphModel::check_ops(const Order& order) const {
  std::map<std::string, std::string> unknown;
  for_each_node(model_, order, [&](const ForeignNode& node) {
    if (!node.constant && !model_.find_row(node.op) && !custom_.has(node.op)) unknown.emplace(node.op, node.name);
  });
  std::vector<std::string> list;
  for (const auto& [op, node] : unknown) list.push_back(text("{} (node '{}')", op, node));
  if (!list.empty()) fail("execute", "the model uses unknown ops: {}", join(list));
}

const ForeignNode* GraphModel::dynamic_node(const Order& order, const std::vector<int>& fed) const {
  for (int number : order.nodes) {
    const ForeignNode& node = model_.graph.nodes[number];
    const Row* row = model_.find_row(node.op);
    const bool runs = std::find(fed.begin(), fed.end(), number) == fed.end();
    if (runs && row && row->flags & kAsync && !custom_.has(node.op)) return &node;
  }
  return nullptr;
}

const Scheduled& GraphModel::scheduled(const Feeds& feeds, const std::vector<Port>& wanted) {
  const std::vector<int> fed = nodes_of(feeds);
  std::vector<Port> key;
  for (const auto& [port, item] : feeds) key.push_back(port);
  key.push_back({});
  key.insert(key.end(), wanted.begin(), wanted.end());
  if (const auto known = schedules_.find(key); known != schedules_.end()) return known->second;
  Order order = order_of(model_.graph, fed, wanted);
  check_ops(order);
  std::vector<std::string> missing;
  for (int number : order.nodes) {
    const ForeignNode& node = model_.graph.nodes[number];
    const bool is_fed = std::find(fed.begin(), fed.end(), number) != fed.end();
    if (node.op == "Placeholder" && !is_fed) missing.push_back(node.name);
  }
  if (!missing.empty()) fail("execute", "the outputs need more inputs: [{}]", join(missing));
  const ForeignNode* dynamic = dynamic_node(order, fed);
  return schedules_.emplace(std::move(key), Scheduled{std::move(order), dynamic}).first->second;
}

// Runs the initializer before the first execution: it fills the tables.
void GraphModel::initialize() {
  if (initialized_) return;
  std::vector<Port> wanted;
  for (const Endpoint& made : model_.initialized) wanted.push_back(made.port);
  Walk walk(model_, tables_, custom_);
  const Items items = walk.run(model_.initializer, order_of(model_.initializer, {}, wanted), {}, wanted);
  for (size_t i = 0; i < items.size(); ++i) {
    if (model_.initialized[i].resource >= 0) resources_[model_.initialized[i].resource] = items[i];
  }
  initialized_ = true;
}

}  // namespace gossamer::models
