#include "pack.h"

#include <algorithm>

namespace gossamer::wasm {

void pack(const PackedMatrices& m, float* to) {
  const kernels::Pack args{m.matrices.begin(), to, static_cast<int32_t>(m.k), static_cast<int32_t>(m.n), static_cast<int32_t>(m.row_stride), static_cast<int32_t>(m.column_stride),
                           static_cast<int32_t>(m.k * kernels::kPanel)};
  share(kernels::k_pack, args, static_cast<int>(m.matrices.size() * ((m.n + kernels::kPanel - 1) / kernels::kPanel)), m.matrices.size() * m.k * m.n);
}

Floats packed(const PackedMatrices& m) {
  Floats all(m.matrices.size() * packed_size(m.k, m.n));
  pack(m, all.data());
  return all;
}

int unit_rows(int64_t m) {
  constexpr int64_t kTiles = 12;
  const int64_t parts = (m + kernels::kMostRows - 1) / kernels::kMostRows, rows = (m + parts - 1) / parts;
  return static_cast<int>((rows + kTiles - 1) / kTiles * kTiles);
}

int unit_columns(int64_t blocks, int64_t n, int64_t most) {
  constexpr int64_t kUnitsPerThread = 4, kStep = 4 * kernels::kPanel;
  int64_t parts = (n + most - 1) / most;
  if (thread_count() > 1 && blocks > 0) parts = std::max(parts, (kUnitsPerThread * thread_count() + blocks - 1) / blocks);
  const int64_t columns = (n + parts - 1) / std::max<int64_t>(parts, 1);
  return static_cast<int>(std::max(kStep, (columns + kStep - 1) / kStep * kStep));
}

}  // namespace gossamer::wasm
