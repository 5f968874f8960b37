// A loaded model: named inputs to named outputs, whatever format it came from.
#pragma once

#include <deque>

#include "convert.h"
#include "program.h"

namespace gossamer::models {

using NamedTensors = std::vector<std::pair<std::string, Tensor>>;

// An order of nodes that has been checked.
struct Scheduled {
  Order order;
  const ForeignNode* dynamic = nullptr;  // one that needs asynchronous execution in TensorFlow.js
};

// What to compute from what: names that were looked up once.
struct Query {
  // A node that is fed, and what its file says of its tensors; nullptr where it says nothing.
  struct Input {
    std::string name;
    Port port;
    const ForeignAttr* shape;
    const ForeignAttr* dtype;
  };
  std::vector<Input> inputs;
  std::vector<std::string> outputs;
  std::vector<Port> wanted;
  const Scheduled* scheduled = nullptr;  // set by the first run, as is the rest
  Program* program = nullptr;
  Feeds feeds;    // inputs, then resources of the initializer; without items between runs
  Items results;  // likewise
};

class GraphModel {
 public:
  // Throws when the default outputs depend on a cycle or on a constant without a value.
  GraphModel(ForeignModel model, CustomOps custom = {});

  // The number of a query. Outputs are named by an output of the model, a node, or a node and output number
  // ("split:1"); inputs likewise: any node may be fed. Throws for names that are not part of the graph.
  int query(std::span<const std::string> inputs, std::span<const std::string> outputs);
  // Fills `out` with the query's outputs. Checks shapes and dtypes. `synchronous` refuses the ops that TensorFlow.js runs
  // in executeAsync only.
  void execute(int query, Inputs inputs, std::span<Tensor> out, bool synchronous = false);
  // Plans what execute() would begin with, and computes nothing.
  void plan(int query, Inputs inputs);
  size_t outputs(int query) const { return queries_[query].outputs.size(); }
  size_t inputs(int query) const { return queries_[query].inputs.size(); }
  Tensors execute(const NamedTensors& inputs, const std::vector<std::string>& outputs, bool synchronous = false);
  // Whether the last execution met an op that TensorFlow.js runs in executeAsync only.
  bool was_dynamic() const { return was_dynamic_; }
  // From now on execute() keeps what each node gives, or no longer does.
  void keep_intermediates(bool keep);
  const std::vector<Kept>& intermediates() const { return kept_; }

  const ForeignModel& model() const { return model_; }

 private:
  class Fed;
  Port port_of(const std::string& name, const std::vector<Endpoint>& endpoints, const char* what) const;
  static void check_input(const Query::Input& input, const Tensor& tensor);
  void check_ops(const Order& order) const;
  const ForeignNode* dynamic_node(const Order& order, const std::vector<int>& fed) const;
  void schedule(Query& query);
  const Scheduled& scheduled(const Feeds& feeds, const std::vector<Port>& wanted);
  void run(Query& query);
  void initialize();

  ForeignModel model_;
  CustomOps custom_;
  Tables tables_;
  std::map<int64_t, Item> resources_;  // what the initializer made
  bool initialized_ = false;
  std::map<std::vector<Port>, Scheduled> schedules_;  // by what is fed and what is wanted
  std::map<const Order*, Program> programs_;
  std::deque<Query> queries_;
  Walk walk_;
  bool was_dynamic_ = false;
  bool selects_boxes_ = false;  // by their scores, so that a rounded one changes places
  bool keep_ = false;
  std::vector<Kept> kept_;
};

}  // namespace gossamer::models
