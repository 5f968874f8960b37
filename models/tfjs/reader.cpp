#include "tfjs/reader.h"

#include <charconv>
#include <cmath>
#include <iterator>

#include "convert.h"
#include "json.h"

namespace gossamer::models::tfjs {
namespace {

std::string text_of(const Json& value, const char* what) {
  if (!value.is(Json::kText)) fail("model.json", "{} must be a text", what);
  return std::string(value.text());
}

// 64-bit integers and special floats come as texts.
double number_of(const Json& value) {
  if (value.is(Json::kNumber) || value.is(Json::kBoolean)) return value.number();
  if (!value.is(Json::kText)) return std::nan("");
  const std::string text(value.text());
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  return end == text.c_str() ? std::nan("") : number;
}

// Bytes are base64, or a list of character codes.
std::string bytes_of_attr(const Json& value) {
  std::string out;
  for (const Json& code : value) out += static_cast<char>(number_of(code));
  if (!value.is(Json::kText)) return out;
  uint32_t bits = 0;
  int count = 0;
  for (char c : value.text()) {
    const int digit = c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' + 26 : c >= '0' && c <= '9' ? c - '0' + 52
                    : c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
    if (digit < 0) continue;
    bits = bits << 6 | static_cast<uint32_t>(digit);
    if (++count % 4 == 1) continue;
    out += static_cast<char>(bits >> (6 - 2 * ((count - 1) % 4)) & 255);
  }
  return out;
}

// --- attributes ------------------------------------------------------------------------------------------------------

struct TypeName {
  int number;  // in types.proto
  std::string_view name;
  std::optional<DType> dtype;
};
// TensorFlow.js computes with fewer dtypes than TensorFlow.
constexpr TypeName kTypes[] = {
    {1, "DT_FLOAT", DType::float32}, {2, "DT_DOUBLE", DType::float32},   {3, "DT_INT32", DType::int32},
    {4, "DT_UINT8", DType::int32},   {6, "DT_INT8", DType::int32},       {7, "DT_STRING", DType::string},
    {9, "DT_INT64", DType::int32},   {8, "DT_COMPLEX64", DType::complex64}, {18, "DT_COMPLEX128", DType::complex64},
    {10, "DT_BOOL", DType::boolean}, {19, "DT_HALF", DType::float32},
};

ForeignAttr dtype_attr(const Json& value) {
  ForeignAttr attr{.kind = ForeignAttr::kDType};
  for (const TypeName& type : kTypes) {
    const bool same = value.is(Json::kText) ? value.text() == type.name : number_of(value) == type.number;
    if (same) attr.dtype = type.dtype;
  }
  return attr;
}

ForeignAttr shape_attr(const Json& value) {
  ForeignAttr attr;
  if (value.member("unknownRank").is_true()) return attr;
  attr.kind = ForeignAttr::kNumbers;
  for (const Json& dim : value.member("dim")) attr.numbers.push_back(number_of(dim.member("size")));
  return attr;
}

ForeignAttr list_attr(const Json& list) {
  ForeignAttr attr{.kind = ForeignAttr::kNumbers};
  for (const char* key : {"f", "i", "b"}) {
    for (const Json& value : list.member(key)) attr.numbers.push_back(number_of(value));
  }
  for (const Json& value : list.member("s")) attr.texts.push_back(bytes_of_attr(value));
  if (!attr.texts.empty()) attr.kind = ForeignAttr::kTexts;
  return attr;
}

ForeignAttr number_attr(const Json& value) { return {.kind = ForeignAttr::kNumber, .number = number_of(value)}; }
ForeignAttr bytes_attr(const Json& value) { return {.kind = ForeignAttr::kText, .text = bytes_of_attr(value)}; }
ForeignAttr function_attr(const Json& value) {
  return {.kind = ForeignAttr::kText, .text = text_of(value.member("name"), "the name of a function")};
}

struct AttrKind {
  const char* key;  // the field of TensorFlow's AttrValue
  ForeignAttr (*read)(const Json&);
};
constexpr AttrKind kAttrKinds[] = {
    {"i", number_attr},     {"f", number_attr}, {"b", number_attr},      {"s", bytes_attr},
    {"shape", shape_attr},  {"type", dtype_attr}, {"func", function_attr}, {"list", list_attr},
};

ForeignAttr read_attr(const Json& value) {
  for (const AttrKind& kind : kAttrKinds) {
    const Json& found = value.member(kind.key);
    if (!found.is(Json::kNull)) return kind.read(found);
  }
  return {};
}

// --- nodes -----------------------------------------------------------------------------------------------------------

ForeignNode read_node(const Json& json) {
  ForeignNode node{.name = text_of(json.member("name"), "the name of a node"),
                   .op = text_of(json.member("op"), "the op of a node")};
  const Json& attrs = json.member("attr");
  if (!attrs.is(Json::kObject)) return node;
  node.attrs.reserve(std::distance(attrs.begin(), attrs.end()));
  for (const Json& value : attrs) node.attrs.emplace_back(value.key(), read_attr(value));
  return node;
}

int output_number(std::string_view digits) {
  int number = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() && end == digits.data() + digits.size() ? number : -1;
}

// "node", "node:1", or in functions "node:name:0", where the name is that of an output of the op.
Port port_of(const ForeignGraph& graph, const std::string& input, const std::string& user) {
  const size_t first = input.find(':'), last = input.rfind(':');
  const std::string node_name = input.substr(0, first);
  Port port{graph.find(node_name), 0};
  if (port.node < 0) fail(graph.name, "{} has the input '{}', but there is no such node", user, input);
  if (first == std::string::npos) return port;
  port.output = output_number(std::string_view(input).substr(last + 1));
  if (first != last) {
    port.output += output_position(find_row(graph.nodes[port.node].op), std::string_view(input).substr(first + 1, last - first - 1));
  }
  if (port.output < 0) fail(graph.name, "{} has an input '{}' without a valid output number", user, input);
  return port;
}

void read_inputs(const Json& json, ForeignGraph& graph, ForeignNode& node) {
  const std::string user = text("node '{}'", node.name);
  for (const Json& input : json.member("input")) {
    const std::string name = text_of(input, "an input of a node");
    if (name.starts_with('^')) node.control.push_back(port_of(graph, name.substr(1), user).node);
    else node.inputs.push_back(port_of(graph, name, user));
  }
}

using Weights = std::unordered_map<std::string, Tensor>;

// Nodes may refer to nodes that come after them, so inputs are read when all names are known.
void read_nodes(const Json& json, const Weights& weights, ForeignGraph& graph) {
  std::vector<std::pair<int, const Json*>> added;
  for (const Json& item : json) {
    ForeignNode node = read_node(item);
    if (node.op == "Const") {
      if (const auto weight = weights.find(node.name); weight != weights.end()) node.constant = weight->second;
    }
    added.emplace_back(graph.add(std::move(node)), &item);
  }
  for (const auto& [number, item] : added) read_inputs(*item, graph, graph.nodes[number]);
}

ForeignGraph read_function(const Json& json, const Weights& weights) {
  const Json& signature = json.member("signature");
  ForeignGraph graph{.name = text_of(signature.member("name"), "the name of a function")};
  for (const Json& argument : signature.member("inputArg")) {
    graph.parameters.push_back(graph.add({.name = text_of(argument.member("name"), "the name of an argument"), .op = "Placeholder"}));
  }
  read_nodes(json.member("nodeDef"), weights, graph);
  for (const Json& result : signature.member("outputArg")) {
    const std::string name = text_of(result.member("name"), "the name of a result");
    const std::string port = text_of(json.member("ret").member(name), "what a function returns");
    graph.results.push_back(port_of(graph, port, "the result " + name));
  }
  return graph;
}

ForeignGraph read_graph(const Json& topology, const Weights& weights, const char* name) {
  if (!topology.member("node").is(Json::kArray)) fail("model.json", "the {} has no list of nodes", name);
  ForeignGraph graph{.name = name};
  read_nodes(topology.member("node"), weights, graph);
  return graph;
}

// --- signatures ------------------------------------------------------------------------------------------------------

// In the order of the signature; entries whose node is not in the graph are left out.
std::vector<Endpoint> read_endpoints(const Json& entries, const ForeignGraph& graph) {
  std::vector<Endpoint> endpoints;
  if (!entries.is(Json::kObject)) return endpoints;
  for (const Json& info : entries) {
    const Json& name = info.member("name");
    const std::string port(name.is(Json::kText) ? name.text() : info.key());
    if (graph.find(port.substr(0, port.find(':'))) < 0) continue;
    const Json& resource = info.member("resourceId");
    endpoints.push_back({.name = std::string(info.key()), .port = port_of(graph, port, "the signature"),
                         .resource = resource.is(Json::kNull) ? -1 : static_cast<int64_t>(number_of(resource))});
  }
  return endpoints;
}

std::vector<Endpoint> placeholders(const ForeignGraph& graph) {
  std::vector<Endpoint> endpoints;
  for (size_t i = 0; i < graph.nodes.size(); ++i) {
    if (graph.nodes[i].op.starts_with("Placeholder")) endpoints.push_back({graph.nodes[i].name, {static_cast<int>(i), 0}});
  }
  return endpoints;
}

// Nodes that no node uses.
std::vector<Endpoint> leaves(const ForeignGraph& graph) {
  std::vector<bool> used(graph.nodes.size());
  for (const ForeignNode& node : graph.nodes) {
    for (Port port : node.inputs) used[port.node] = true;
    for (int number : node.control) used[number] = true;
  }
  std::vector<Endpoint> endpoints;
  for (size_t i = 0; i < used.size(); ++i) {
    if (!used[i]) endpoints.push_back({graph.nodes[i].name, {static_cast<int>(i), 0}});
  }
  return endpoints;
}

std::vector<Endpoint> endpoints_or(std::vector<Endpoint> found, std::vector<Endpoint> otherwise) {
  return found.empty() ? std::move(otherwise) : std::move(found);
}

// --- weight specs ----------------------------------------------------------------------------------------------------

std::optional<double> optional_number(const Json& value) {
  if (value.is(Json::kNull)) return {};
  return number_of(value);
}

WeightSpec read_spec(const Json& json) {
  WeightSpec spec{.name = text_of(json.member("name"), "the name of a weight"),
                  .dtype = text_of(json.member("dtype"), "the dtype of a weight")};
  for (const Json& dim : json.member("shape")) spec.shape.push_back(number_of(dim));
  const Json& quantization = json.member("quantization");
  if (quantization.is(Json::kNull)) return spec;
  spec.stored = text_of(quantization.member("dtype"), "the dtype of a quantised weight");
  spec.scale = optional_number(quantization.member("scale"));
  spec.min = optional_number(quantization.member("min"));
  return spec;
}

std::vector<WeightSpec> read_specs(const Json& model) {
  std::vector<WeightSpec> specs;
  for (const Json& spec : model.member("weightSpecs")) specs.push_back(read_spec(spec));
  for (const Json& group : model.member("weightsManifest")) {
    for (const Json& spec : group.member("weights")) specs.push_back(read_spec(spec));
  }
  return specs;
}

ForeignModel read(const Json& json, const Tensor& block) {
  ForeignModel model;
  model.find_row = find_row;
  model.weights = read_weights(read_specs(json), block);
  const Weights weights(model.weights.begin(), model.weights.end());
  const Json& topology = json.member("modelTopology");
  model.graph = read_graph(topology, weights, "modelTopology");
  for (const Json& function : topology.member("library").member("function")) {
    ForeignGraph graph = read_function(function, weights);
    const std::string name = graph.name;
    model.functions.emplace(name, std::move(graph));
  }
  const Json& metadata = json.member("userDefinedMetadata").member("signature");
  const Json& signature = metadata.is(Json::kNull) ? json.member("signature") : metadata;
  model.inputs = endpoints_or(read_endpoints(signature.member("inputs"), model.graph), placeholders(model.graph));
  model.outputs = endpoints_or(read_endpoints(signature.member("outputs"), model.graph), leaves(model.graph));
  if (model.outputs.empty() && !model.graph.nodes.empty()) {
    fail("modelTopology", "the graph has a cycle: each node is an input of another, none is an output");
  }
  const Json& initializer = json.member("modelInitializer");
  if (!initializer.member("node").is(Json::kNull)) {
    model.initializer = read_graph(initializer, weights, "modelInitializer");
    model.initialized = endpoints_or(read_endpoints(json.member("initializerSignature").member("outputs"), model.initializer),
                                     leaves(model.initializer));
  }
  structure_loops(model);
  return model;
}

}  // namespace

ForeignModel read_model(std::string_view text, const Tensor& block) {
  return read(JsonTree(text, "model.json").root(), block);
}

}  // namespace gossamer::models::tfjs
