// Steps of optimizers on float32 variables.
#include "ops/op.h"
#include "ops/updates.h"

#include "glue.h"

namespace gossamer::wasm {
namespace {

template <int function, int slots>
void update(const KernelArgs& call) {
  if (!is_f32(call.in[0]) || !is_f32(call.in[1])) return by_reference(call);
  kernels::Update args{.value = call.in[0].data<float>(), .gradient = call.in[1].data<float>(), .new_value = call.out[0].data<float>(),
                       .size = static_cast<int32_t>(call.out[0].size()), .function = function};
  for (int i = 0; i < slots; ++i) {
    if (!is_f32(call.in[2 + i])) return by_reference(call);
    args.slots[i] = call.in[2 + i].data<float>();
    args.new_slots[i] = call.out[1 + i].data<float>();
  }
  int count = 0;
  for (size_t i = 2 + slots; i < call.in.size(); ++i) {
    if (!is_f32(call.in[i])) return by_reference(call);
    args.numbers[count++] = call.in[i].data<float>()[0];
  }
  for (const Param* attr : call.attrs.op().attrs) {
    const double number = call.attrs.number(attr->name);
    args.numbers[count++] = static_cast<float>(number);
    args.numbers[count++] = static_cast<float>(1 - number);
  }
  share(kernels::k_update, args, (args.size + kernels::kBlock - 1) / kernels::kBlock, args.size * int64_t{kElementWork});
}

enum Functions : int {
#define PLACE(name, slots) name##_place,
  GOSSAMER_UPDATES(PLACE)
#undef PLACE
};

constexpr Kernel kKernels[] = {
#define ROW(name, slots) {op(#name "Update"), update<name##_place, slots>},
    GOSSAMER_UPDATES(ROW)
#undef ROW
};

}  // namespace

std::span<const Kernel> optimizers_kernels() { return kKernels; }

}  // namespace gossamer::wasm
