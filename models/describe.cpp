#include "describe.h"

namespace gossamer::models {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20) {
      out += "\\u00";
      out += "0123456789abcdef"[code >> 4];
      out += "0123456789abcdef"[code & 15];
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

template <class List, class Write>
std::string list(const List& items, Write write) {
  std::string out;
  for (const auto& item : items) out += (out.empty() ? "" : ",") + write(item);
  return "[" + out + "]";
}

std::string describe(const Endpoint& endpoint, const ForeignGraph& graph) {
  const ForeignNode& node = graph.nodes[endpoint.port.node];
  std::string out = "{\"name\":" + quoted(endpoint.name) + ",\"node\":" + quoted(node.name);
  const ForeignAttr *shape = node.attr("shape"), *dtype = node.attr("dtype");
  if (shape && shape->kind == ForeignAttr::kNumbers) {
    out += ",\"shape\":" + list(shape->numbers, [](double dim) { return to_text(dim); });
  }
  if (dtype && dtype->dtype) out += ",\"dtype\":" + quoted(name_of(*dtype->dtype));
  return out + ",\"resource\":" + (endpoint.resource >= 0 ? "true}" : "false}");
}

}  // namespace

std::string describe(const GraphModel& model) {
  const ForeignModel& m = model.model();
  auto endpoint = [&](const Endpoint& e) { return describe(e, m.graph); };
  return "{\"inputs\":" + list(m.inputs, endpoint) + ",\"outputs\":" + list(m.outputs, endpoint) +
         ",\"weights\":" + list(m.weights, [](const auto& weight) { return quoted(weight.first); }) + "}";
}

std::string describe(const std::vector<Kept>& kept) {
  return list(kept, [](const Kept& k) { return "[" + quoted(k.node) + "," + to_text(k.items.size()) + "]"; });
}

std::string describe(const Profile& profile, double peak_gflops) {
  const auto described = [](const StepProfile& step) {
    return text("{\"name\":{},\"op\":{},\"kernel\":{},\"ms\":{},\"bytes\":{},\"flops\":{}}", quoted(step.name), quoted(step.op), quoted(step.kernel),
                step.milliseconds, step.bytes, step.flops);
  };
  return text("{\"peakGflops\":{},\"order\":{},\"nodes\":{}}", peak_gflops, list(profile.order(), [](int step) { return to_text(step); }), list(profile.steps(), described));
}

}  // namespace gossamer::models
