// The C ABI of loaded models.
#include <map>
#include <memory>
#include <optional>

#include "api/guard.h"
#include "api/handles.h"
#include "api/scratch.h"
#include "describe.h"
#include "gpu/exchange.h"
#include "graph_model.h"
#include "tfjs/reader.h"

#ifdef __EMSCRIPTEN__
extern "C" __attribute__((import_module("js"), import_name("custom_op"))) int js_custom_op(const char* node, int inputs);
#else
static int js_custom_op(const char*, int) { return -1; }
#endif

namespace gossamer::api {
namespace {

using models::GraphModel;

std::map<int, std::unique_ptr<GraphModel>>& loaded() {
  static std::map<int, std::unique_ptr<GraphModel>> models;
  return models;
}

GraphModel& model_at(int number) {
  const auto found = loaded().find(number);
  if (found == loaded().end()) fail("model", "the model is disposed");
  return *found->second;
}

void lap(bool begins) {
  gpu::Dialect device;
  if (gpu::active_device(device)) gpu::lap(device, begins);
}

// What gsm_model_info and gsm_model_kept return stays until the next call.
const char* keep_text(std::string text) {
  static std::string kept;
  kept = std::move(text);
  return kept.c_str();
}

template <class Body>
const char* guarded_text(Body body) {
  const char* text = nullptr;
  guarded([&] {
    text = keep_text(body());
    return 0;
  });
  return text;
}

// Ops that JavaScript registered: inputs travel as new handles, results as handles that JavaScript keeps.
Tensors run_custom_op(const models::ForeignNode& node, const Tensors& in) {
  const int count = js_custom_op(node.name.c_str(), write_tensors(in));
  if (count < 0) fail(node.op, "the registered function failed");
  return Reader().tensors(count);
}

enum RunFlags { kSynchronous = 1, kKeepIntermediates = 2, kPlanOnly = 4 };

}  // namespace

// `json`: the parts of a model.json (see models/tfjs/reader.h); weights: handle of their bytes, or -1.
// scratch: custom × text, the ops that JavaScript registered. Returns the model's number.
EXPORT(gsm_model_load) int gsm_model_load(const char* json, int length, int weights, int custom) {
  return guarded([&] {
    Reader reader;
    models::CustomOps ops{.run = run_custom_op};
    for (int i = 0; i < custom; ++i) ops.names.push_back(reader.text());
    auto model = std::make_unique<GraphModel>(models::tfjs::read_model({json, static_cast<size_t>(length)}, tensor_at(weights)), ops);
    static int last = 0;
    loaded()[++last] = std::move(model);
    return last;
  });
}

// Inputs, outputs and the names of weights, as JSON (models/describe.h). 0 when there is no such model.
EXPORT(gsm_model_info) const char* gsm_model_info(int model) {
  return guarded_text([&] { return models::describe(model_at(model)); });
}

// => weights × Tensor, in the order of gsm_model_info.
EXPORT(gsm_model_weights) int gsm_model_weights(int model) {
  return guarded([&] {
    Tensors weights;
    for (const auto& [name, tensor] : model_at(model).model().weights) weights.push_back(tensor);
    return write_tensors(weights);
  });
}

// scratch: inputs × text, outputs × text. Returns the number of a query, for gsm_model_run.
EXPORT(gsm_model_query) int gsm_model_query(int model, int inputs, int outputs) {
  return guarded([&] {
    Reader reader;
    std::vector<std::string> names;
    for (int i = 0; i < inputs + outputs; ++i) names.push_back(reader.text());
    const std::span<const std::string> all(names);
    return model_at(model).query(all.first(inputs), all.subspan(inputs));
  });
}

// scratch: inputs of the query × handle => outputs × Tensor; nothing where it is to be planned only.
EXPORT(gsm_model_run) int gsm_model_run(int model, int query, int flags) {
  return guarded([&] {
    GraphModel& graph = model_at(model);
    const Tensors in = Reader().tensors(static_cast<int>(graph.inputs(query)));
    if (flags & kPlanOnly) {
      graph.plan(query, in);
      return 0;
    }
    Tensors out(graph.outputs(query));
    graph.keep_intermediates(flags & kKeepIntermediates);
    graph.execute(query, in, out, flags & kSynchronous);
    return write_tensors(out);
  });
}

// From `begin` on every call and every step of a model is measured; without it tells of them as JSON (models/describe.h).
EXPORT(gsm_profile_calls) const char* gsm_profile_calls(int begin) {
  static std::optional<Profile> profile;
  return guarded_text([&]() -> std::string {
    if (begin) {
      if (profile) fail("profile", "another profile is being taken");  // emplace() would end that
      profile.emplace(Profile::OfCalls());
      return "";
    }
    const std::string told = models::describe(profile.value(), 0);
    profile.reset();
    return told;
  });
}

// GFLOP/s that kernels are measured by; see graph/profile.h.
EXPORT(gsm_peak) double gsm_peak() { return peak_gflops(active_backend()); }

// Runs a query `runs` times, after once to warm up, with its inputs × handle in scratch, and tells as JSON what each step took
// (models/describe.h). A device measures laps meanwhile, one for each step.
EXPORT(gsm_model_profile) const char* gsm_model_profile(int model, int query, int runs) {
  return guarded_text([&] {
    GraphModel& graph = model_at(model);
    const Tensors in = Reader().tensors(static_cast<int>(graph.inputs(query)));
    Tensors out(graph.outputs(query));
    graph.execute(query, in, out);
    gpu::Dialect device;
    const bool on_device = gpu::active_device(device);
    const double peak = on_device ? 0 : peak_gflops(active_backend());
    Profile profile(on_device ? lap : nullptr);
    for (int i = 0; i < runs; ++i) {
      profile.begin_run();
      graph.execute(query, in, out);
    }
    return models::describe(profile, peak);
  });
}

// 1 when the last run met ops that TensorFlow.js runs in executeAsync only.
EXPORT(gsm_model_dynamic) int gsm_model_dynamic(int model) {
  return guarded([&] { return static_cast<int>(model_at(model).was_dynamic()); });
}

// What the nodes of the last run gave, as JSON [[node, outputs] …]; => all outputs × Tensor.
EXPORT(gsm_model_kept) const char* gsm_model_kept(int model) {
  return guarded_text([&] {
    Tensors tensors;
    for (const models::Kept& kept : model_at(model).intermediates()) {
      for (const models::Item& item : kept.items) tensors.push_back(item.tensor);
    }
    write_tensors(tensors);
    std::string names = models::describe(model_at(model).intermediates());
    model_at(model).keep_intermediates(false);
    return names;
  });
}

EXPORT(gsm_model_free) int gsm_model_free(int model) {
  return guarded([&] {
    loaded().erase(model);
    return 0;
  });
}

}  // namespace gossamer::api
