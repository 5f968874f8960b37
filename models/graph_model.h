// A loaded model: named inputs to named outputs, whatever format it came from.
#pragma once

#include "convert.h"
#include "program.h"

namespace gossamer::models {

using NamedTensors = std::vector<std::pair<std::string, Tensor>>;

// An order of nodes that has been checked.
struct Scheduled {
  Order order;
  const ForeignNode* dynamic = nullptr;  // one that needs asynchronous execution in TensorFlow.js
};

class GraphModel {
 public:
  // Throws when the default outputs depend on a cycle or on a constant without a value.
  GraphModel(ForeignModel model, CustomOps custom = {});

  // The tensors that `outputs` name: an output of the model, a node, or a node and output number ("split:1"). Inputs
  // are named likewise: any node may be fed. Checks names, shapes and dtypes. `synchronous` refuses the ops that
  // TensorFlow.js runs in executeAsync only.
  Tensors execute(const NamedTensors& inputs, const std::vector<std::string>& outputs, bool synchronous = false);
  // Whether the last execution met an op that TensorFlow.js runs in executeAsync only.
  bool was_dynamic() const { return was_dynamic_; }
  // From now on execute() keeps what each node gives, or no longer does.
  void keep_intermediates(bool keep);
  const std::vector<Kept>& intermediates() const { return kept_; }

  const ForeignModel& model() const { return model_; }

 private:
  Port port_of(const std::string& name, const std::vector<Endpoint>& endpoints, const char* what) const;
  void check_input(const std::string& name, Port port, const Tensor& tensor) const;
  void check_ops(const Order& order) const;
  const ForeignNode* dynamic_node(const Order& order, const std::vector<int>& fed) const;
  const Scheduled& schedule(const Feeds& feeds, const std::vector<Port>& wanted);
  void initialize();

  ForeignModel model_;
  CustomOps custom_;
  Tables tables_;
  std::map<int64_t, Item> resources_;  // what the initializer made
  bool initialized_ = false;
  std::map<std::vector<Port>, Scheduled> schedules_;  // by what is fed and what is wanted
  std::map<const Order*, Program> programs_;
  bool was_dynamic_ = false;
  bool keep_ = false;
  std::vector<Kept> kept_;
};

}  // namespace gossamer::models
