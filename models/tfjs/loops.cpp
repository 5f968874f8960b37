// Rewrites the loops of TensorFlow 1 as While nodes that call functions. In a frame, for each loop variable:
//   Enter(x) -> Merge(·, NextIteration(next)) -> Switch(·, LoopCond(condition)) -> :1 the body … :0 Exit
//   =>  Exit(While(x …, constants of the frame …))   with the functions   condition(…)   body(…) = next …
// Nodes are copied into the functions; what is left of the loop in the graph has no users.
#include <algorithm>
#include <set>

#include "convert.h"
#include "tfjs/reader.h"

namespace gossamer::models::tfjs {
namespace {

constexpr int kMaxNestedLoops = 64;

struct Variable {
  int enter, merge;
  Port next;
};

struct Frame {
  enum State { kNew, kOpen, kDone } state = kNew;
  std::vector<int> enters;
};

std::string frame_of(const ForeignNode& enter) {
  const ForeignAttr* name = enter.attr("frame_name");
  return name ? name->text : "";
}

class LoopRewriter {
 public:
  LoopRewriter(ForeignModel& model, ForeignGraph& graph) : model_(model), graph_(graph) {
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
      if (graph.nodes[i].op == "Enter") frames_[frame_of(graph.nodes[i])].enters.push_back(static_cast<int>(i));
    }
  }

  void run() {
    for (auto& [name, frame] : frames_) rewrite(name, frame, 0);
  }

 private:
  // Copies what `roots` need into a function; `parameters` are the nodes that its arguments stand for.
  ForeignGraph extract(const std::string& name, const std::vector<std::vector<int>>& parameters, const std::vector<Port>& roots) const;
  std::set<int> reached(const std::vector<std::vector<int>>& parameters, const std::vector<Port>& roots) const;
  std::vector<Variable> variables_of(const Frame& frame) const;
  std::vector<int> switches_of(int merge) const;
  void rewrite(const std::string& name, Frame& frame, int depth);

  ForeignModel& model_;
  ForeignGraph& graph_;
  std::map<std::string, Frame> frames_;
};

std::vector<Variable> LoopRewriter::variables_of(const Frame& frame) const {
  std::vector<Variable> variables;
  for (size_t i = 0; i < graph_.nodes.size(); ++i) {
    const ForeignNode& merge = graph_.nodes[i];
    if (merge.op != "Merge" || merge.inputs.size() != 2) continue;
    for (int first : {0, 1}) {
      const int enter = merge.inputs[first].node, next = merge.inputs[1 - first].node;
      const bool ours = std::find(frame.enters.begin(), frame.enters.end(), enter) != frame.enters.end();
      const ForeignNode& iteration = graph_.nodes[next];
      if (ours && iteration.op == "NextIteration" && iteration.inputs.size() == 1) {
        variables.push_back({enter, static_cast<int>(i), iteration.inputs[0]});
      }
    }
  }
  return variables;
}

std::vector<int> LoopRewriter::switches_of(int merge) const {
  std::vector<int> switches;
  for (size_t i = 0; i < graph_.nodes.size(); ++i) {
    const ForeignNode& node = graph_.nodes[i];
    if (node.op == "Switch" && node.inputs.size() == 2 && node.inputs[0].node == merge &&
        graph_.nodes[node.inputs[1].node].op == "LoopCond") {
      switches.push_back(static_cast<int>(i));
    }
  }
  return switches;
}

std::set<int> LoopRewriter::reached(const std::vector<std::vector<int>>& parameters, const std::vector<Port>& roots) const {
  std::set<int> ends, seen;
  for (const std::vector<int>& nodes : parameters) ends.insert(nodes.begin(), nodes.end());
  std::vector<int> stack;
  auto visit = [&](int node) {
    if (!ends.contains(node) && seen.insert(node).second) stack.push_back(node);
  };
  for (Port root : roots) visit(root.node);
  while (!stack.empty()) {
    const ForeignNode& node = graph_.nodes[stack.back()];
    stack.pop_back();
    for (Port port : node.inputs) visit(port.node);
    for (int control : node.control) visit(control);
  }
  return seen;
}

ForeignGraph LoopRewriter::extract(const std::string& name, const std::vector<std::vector<int>>& parameters,
                                   const std::vector<Port>& roots) const {
  ForeignGraph out{.name = name};
  std::map<int, int> copies;
  std::set<int> arguments;
  for (const std::vector<int>& nodes : parameters) {
    const int argument = out.add({.name = text("argument:{}", out.nodes.size()), .op = "Placeholder"});
    out.parameters.push_back(argument);
    for (int node : nodes) copies[node] = argument;
    arguments.insert(nodes.begin(), nodes.end());
  }
  auto port_in_copy = [&](Port port) { return Port{copies.at(port.node), arguments.contains(port.node) ? 0 : port.output}; };
  const std::set<int> nodes = reached(parameters, roots);
  for (int node : nodes) copies[node] = out.add(graph_.nodes[node]);
  for (int node : nodes) {
    ForeignNode& copy = out.nodes[copies[node]];
    for (Port& port : copy.inputs) port = port_in_copy(port);
    std::erase_if(copy.control, [&](int control) { return arguments.contains(control); });
    for (int& control : copy.control) control = copies.at(control);
  }
  for (Port root : roots) out.results.push_back(port_in_copy(root));
  return out;
}

// Loops inside this one first: the copies must not contain their cycles.
void LoopRewriter::rewrite(const std::string& name, Frame& frame, int depth) {
  if (frame.state == Frame::kDone) return;
  if (frame.state == Frame::kOpen || depth == kMaxNestedLoops) {
    fail(graph_.name, "the loops around frame '{}' do not nest", name);
  }
  frame.state = Frame::kOpen;
  const std::vector<Variable> variables = variables_of(frame);
  std::vector<std::vector<int>> parameters;
  std::vector<Port> next, initial;
  std::vector<int> control;
  int condition = -1;
  std::set<int> varying;
  auto enter_at = [&](int enter) {
    if (graph_.nodes[enter].inputs.size() != 1) fail(graph_.name, "Enter '{}' must have one input", graph_.nodes[enter].name);
    initial.push_back(graph_.nodes[enter].inputs[0]);
    control.insert(control.end(), graph_.nodes[enter].control.begin(), graph_.nodes[enter].control.end());
  };
  for (const Variable& variable : variables) {
    std::vector<int> nodes = switches_of(variable.merge);
    if (!nodes.empty()) condition = graph_.nodes[nodes[0]].inputs[1].node;
    nodes.push_back(variable.merge);
    parameters.push_back(nodes);
    next.push_back(variable.next);
    varying.insert(variable.enter);
    enter_at(variable.enter);
  }
  frame.state = Frame::kDone;
  if (variables.empty()) return;  // not a loop: its Enter nodes hand their inputs on
  if (condition < 0 || graph_.nodes[condition].inputs.size() != 1) fail(graph_.name, "the loop '{}' has no condition", name);
  for (int enter : frame.enters) {
    if (varying.contains(enter)) continue;
    parameters.push_back({enter});
    next.push_back({enter, 0});
    enter_at(enter);
  }
  frame.state = Frame::kOpen;
  std::vector<Port> roots = next;
  roots.push_back(graph_.nodes[condition].inputs[0]);
  for (int node : reached(parameters, roots)) {
    if (graph_.nodes[node].op == "Enter") rewrite(frame_of(graph_.nodes[node]), frames_.at(frame_of(graph_.nodes[node])), depth + 1);
  }
  frame.state = Frame::kDone;

  const std::string prefix = graph_.name + "/" + name;
  model_.functions[prefix + "/condition"] = extract(prefix + "/condition", parameters, {roots.back()});
  model_.functions[prefix + "/body"] = extract(prefix + "/body", parameters, next);
  ForeignNode loop{.name = "loop:" + name, .op = "While", .inputs = initial, .control = control};
  loop.attrs.emplace_back("cond", ForeignAttr{.kind = ForeignAttr::kText, .text = prefix + "/condition"});
  loop.attrs.emplace_back("body", ForeignAttr{.kind = ForeignAttr::kText, .text = prefix + "/body"});
  const int number = graph_.add(std::move(loop));
  for (ForeignNode& node : graph_.nodes) {
    if (node.op != "Exit" || node.inputs.size() != 1) continue;
    for (size_t i = 0; i < variables.size(); ++i) {
      const std::vector<int>& nodes = parameters[i];
      if (std::find(nodes.begin(), nodes.end(), node.inputs[0].node) != nodes.end()) node.inputs[0] = {number, static_cast<int>(i)};
    }
  }
}

}  // namespace

void structure_loops(ForeignModel& model) {
  LoopRewriter(model, model.graph).run();
  LoopRewriter(model, model.initializer).run();
  std::vector<std::string> names;
  for (const auto& [name, graph] : model.functions) names.push_back(name);
  for (const std::string& name : names) LoopRewriter(model, model.functions[name]).run();
}

}  // namespace gossamer::models::tfjs
