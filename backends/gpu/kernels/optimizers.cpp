// Steps of optimizers: a pass for the variable, and for each of its slots, from the formulas of ops/updates.h.
#include "ops/updates.h"

#include "../formulas.h"
#include "../kernels.h"

namespace gossamer::gpu {
namespace {

// What the formulas make of the texts of vec4.
struct Text {
  std::string text;
  friend Text operator+(const Text& a, const Text& b) { return {"(" + a.text + " + " + b.text + ")"}; }
  friend Text operator-(const Text& a, const Text& b) { return {"(" + a.text + " - " + b.text + ")"}; }
  friend Text operator*(const Text& a, const Text& b) { return {a.text + " * " + b.text}; }
  friend Text operator/(const Text& a, const Text& b) { return {a.text + " / (" + b.text + ")"}; }
  friend Text sqrt(const Text& a) { return {"root(" + a.text + ")"}; }
  friend Text abs(const Text& a) { return {"abs(" + a.text + ")"}; }
  friend Text maximum(const Text& a, const Text& b) { return {"larger(" + a.text + ", " + b.text + ")"}; }
};

struct Update {
  std::string_view op;
  int slots;
  void (*formula)(Text& w, const Text& g, Text* s, const Text* n);
};
constexpr Update kUpdates[] = {
#define ROW(name, slots) {#name "Update", slots, updates::name<Text>},
    GOSSAMER_UPDATES(ROW)
#undef ROW
};

const Update& update_of(std::string_view op) {
  const Update* update = kUpdates;
  while (update->op != op) ++update;
  return *update;
}

// Names are «op result»: 0 is the variable, then come the slots. Images are the variable, its gradient, the slots and the
// op's scalars; the integers are the numbers of its attributes.
void build(Emitter& e, const std::string& name) {
  const Op& op = *find_op(name.substr(0, name.find(' ')));
  const Update& update = update_of(op.name);
  const int result = name.back() - '0', scalars = op.inputs - 2 - update.slots;
  e.function("vec4", "root", "x", "vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w))");
  e.function("vec4", "larger", "x, y", "vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w))");
  Text w{"w"}, slots[updates::kMostSlots], numbers[updates::kMostNumbers];
  int count = 0;
  for (int i = 0; i < scalars; ++i) {
    e.let("vec4", "n" + std::to_string(i), "vec4(" + e.at(static_cast<char>('c' + update.slots + i), "0", "0", 0, "0") + ".x)");
    numbers[count++].text = "n" + std::to_string(i);
  }
  for (size_t i = 0; i < 2 * op.attrs.size(); ++i) numbers[count++].text = "vec4(" + e.real(static_cast<int>(i)) + ")";
  e.store_each([&] {
    e.let("vec4", "w", e.at('a', "y", "group", "i", "q")).let("vec4", "g", e.at('b', "y", "group", "i", "q"));
    for (int i = 0; i < update.slots; ++i) {
      slots[i].text = "s" + std::to_string(i);
      e.let("vec4", slots[i].text, e.at(static_cast<char>('c' + i), "y", "group", "i", "q"));
    }
    update.formula(w, {"g"}, slots, numbers);
    return result == 0 ? w.text : slots[result - 1].text;
  });
}

template <Dialect d>
void update(const KernelArgs& call) {
  if (!fit(d, call)) return on_host(call);
  const Op& op = call.attrs.op();
  const int slots = update_of(op.name).slots;
  const View view = pixels_view(d, call.in[1]);
  std::vector<Bound> inputs;
  for (int i = 0; i < op.inputs; ++i) inputs.push_back(i < 2 + slots ? bound(d, call.in[i], view) : bound_row(d, call.in[i]));
  std::vector<int32_t> integers;
  for (const Param* attr : op.attrs) {
    const double given = call.attrs.number(attr->name);
    integers.insert(integers.end(), {bits_of(given), bits_of(1 - given)});
  }
  for (int i = 0; i <= slots; ++i) launch(d, std::string(op.name) + " " + std::to_string(i), build, inputs, result(d, call.out[i], view), integers);
}

template <Dialect d>
constexpr Kernel kRows[] = {
#define ROW(name, slots) {op(#name "Update"), update<d>},
    GOSSAMER_UPDATES(ROW)
#undef ROW
};

}  // namespace

GOSSAMER_GPU_KERNELS(optimizers, kRows)

}  // namespace gossamer::gpu
