// gossamer_gen ROOT: writes what follows from the op table's rows.
#include "generate.h"
#include "gossamer/backend.h"
#include "graph/profile.h"

// The generator knows rows, not kernels: it must build while a new row has none yet. It calls none, and so measures none.
namespace gossamer {
std::span<const Backend* const> backends() { return {}; }
std::span<const Backend* const> device_backends() { return {}; }
Profile* Profile::current_ = nullptr;
void Profile::add(StepProfile) {}
StepProfile profile_of(const Op&, const KernelArgs&, const Backend&, double) { return {}; }
double milliseconds_now() { return 0; }
}  // namespace gossamer

int main(int, char** argv) {
  using namespace gossamer::gen;
  const std::string root = argv[1];
  write_file(root + "/src/ops/names.gen.h", names_header());
  write_file(root + "/include/gossamer/ops.h", cpp_front());
  write_file(root + "/js/src/ops.gen.ts", public_typescript());
  write_file(root + "/js/src/internal.gen.ts", internal_typescript());
  write_file(root + "/docs/ops.md", documentation());
}
