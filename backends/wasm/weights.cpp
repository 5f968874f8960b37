#include "weights.h"

#include <algorithm>
#include <cstring>
#include <map>

#include "core/packed.h"
#include "pack.h"

namespace gossamer::wasm {
namespace {

// --- in place --------------------------------------------------------------------------------------------------------

// A matrix [rows, columns] of cells becomes its transpose, along the cycles in which cells take each other's places.
void transpose_cells(float* matrix, int64_t rows, int64_t columns, int64_t cell) {
  if (rows == 1 || columns == 1) return;
  const int64_t count = rows * columns;
  const size_t bytes = cell * sizeof(float);
  std::vector<bool> is_done(count);
  Floats held(cell);
  for (int64_t start = 0; start < count; ++start) {
    if (is_done[start]) continue;
    std::memcpy(held.data(), matrix + start * cell, bytes);
    for (int64_t at = start;;) {
      const int64_t from = at % rows * columns + at / rows;
      is_done[at] = true;
      if (from == start) {
        std::memcpy(matrix + at * cell, held.data(), bytes);
        break;
      }
      std::memcpy(matrix + at * cell, matrix + from * cell, bytes);
      at = from;
    }
  }
}

// [k][n] => [n / width][k][width], n a multiple of width.
void pack_copy(const float* from, int64_t k, int64_t n, int64_t width, float* to) {
  if (width == kernels::kPanel) return pack({{from}, k, n, n, 1}, to);
  for (int64_t panel = 0; panel < n; panel += width) {
    for (int64_t row = 0; row < k; ++row, to += width) std::copy_n(from + row * n + panel, width, to);
  }
}

// Parts of k rows that are equal and small enough to be copied.
int64_t rows_at_once(int64_t k, int64_t n) {
  constexpr int64_t kFloats = 1 << 16;
  int64_t rows = std::clamp<int64_t>(kFloats / n, 1, k);
  while (k % rows) --rows;
  return rows;
}

// The same in place: first within parts of some rows, by way of a copy, then part by part.
void pack_rows(float* matrix, int64_t k, int64_t n, int64_t width) {
  const int64_t rows = rows_at_once(k, n), panels = n / width;
  Floats part(rows * n);
  for (float* m = matrix; m < matrix + k * n; m += rows * n) {
    std::memcpy(part.data(), m, rows * n * sizeof(float));
    pack_copy(part.data(), rows, n, width, m);
  }
  transpose_cells(matrix, k / rows, panels, rows * width);
}

// Takes the columns that fill no panel out of [k][n], into a panel of their own.
void take_last(float* matrix, int64_t k, int64_t n, int64_t width, Floats& last) {
  const int64_t left = n % width, whole = n - left;
  last.resize(k * width);
  for (int64_t row = 0; row < k; ++row) std::copy_n(matrix + row * n + whole, left, &last[row * width]);
  for (int64_t row = 0; row < k; ++row) std::memmove(matrix + row * whole, matrix + row * n, whole * sizeof(float));
}

// [n][k] => [n / kPanel][k][kPanel]; each panel is packed by way of a copy.
void pack_columns(float* matrix, int64_t k, int64_t n, Floats& last) {
  Floats rows(kernels::kPanel * k);
  for (int64_t column = 0; column < n; column += kernels::kPanel) {
    const int64_t columns = std::min<int64_t>(kernels::kPanel, n - column);
    std::copy_n(matrix + column * k, columns * k, rows.data());
    if (columns < kernels::kPanel) last.resize(rows.size());
    pack({{rows.data()}, k, columns, 1, k}, columns < kernels::kPanel ? last.data() : matrix + column * k);
  }
}

struct PackedInPlace : Packed {
  PackedInPlace(const Tensor& constant, const Packing& packing);
  void unpack(void* to) const override;
  Packing packing;
  Floats last;
};

PackedInPlace::PackedInPlace(const Tensor& constant, const Packing& packing) : packing(packing) {
  const auto& [matrices, k, n, transposed, width] = packing;
  for (int64_t i = 0; i < matrices; ++i) {
    float* matrix = constant.data<float>() + i * k * n;
    if (transposed) {
      pack_columns(matrix, k, n, last);
      continue;
    }
    if (n % width) take_last(matrix, k, n, width, last);
    if (n >= width) pack_rows(matrix, k, n - n % width, width);
  }
}

void PackedInPlace::unpack(void* elements) const {
  const auto& [matrices, k, n, transposed, width] = packing;
  float* to = static_cast<float*>(elements);
  const float* from = static_cast<const float*>(memory);
  for (int64_t i = 0; i < matrices; ++i, to += k * n, from += k * n) {
    for (int64_t column = 0; column < n; column += width) {
      const int64_t columns = std::min(width, n - column);
      const float* cell = columns < width ? last.data() : from + column * k;
      for (int64_t row = 0; row < k; ++row, cell += width) {
        if (!transposed) std::copy_n(cell, columns, to + row * n + column);
        else for (int64_t j = 0; j < columns; ++j) to[(column + j) * k + row] = cell[j];
      }
    }
  }
}

bool can_be_packed_in_place(const Tensor& constant, const Packing& p) {
  const bool has_place = p.n % p.width == 0 || (p.matrices == 1 && p.width == kernels::kPanel);
  return has_place && can_be_packed(constant) && constant.storage()->count == p.matrices * p.k * p.n;
}

}  // namespace

// --- the choice ------------------------------------------------------------------------------------------------------

Weights packed_copy(const Tensor& t, const Packing& p) {
  const int64_t panels = (p.n + p.width - 1) / p.width;
  const auto floats = std::make_shared<Floats>(p.matrices * panels * p.k * p.width);
  if (p.width == kernels::kPanel) {
    PackedMatrices all{{}, p.k, p.n, p.transposed ? 1 : p.n, p.transposed ? p.k : 1};
    for (int64_t i = 0; i < p.matrices; ++i) all.matrices.push_back(t.data<float>() + i * p.k * p.n);
    pack(all, floats->data());
  } else {
    const float* from = t.data<float>();
    for (int64_t row = 0; row < p.matrices * p.k; ++row) {
      float* to = floats->data() + row / p.k * panels * p.k * p.width + row % p.k * p.width;
      for (int64_t i = 0; i < p.n; ++i) to[i / p.width * p.k * p.width + i % p.width] = *from++;
    }
  }
  return {floats->data(), nullptr, floats};
}

Weights packed_weights(const Tensor& constant, const Packing& packing) {
  if (can_be_packed_in_place(constant, packing)) set_packed(constant, std::make_unique<PackedInPlace>(constant, packing));
  const auto* packed = dynamic_cast<const PackedInPlace*>(constant.storage()->packed);
  if (!packed || packed->packing != packing) return packed_copy(constant, packing);
  return {static_cast<const float*>(packed->memory), packed->last.empty() ? nullptr : packed->last.data(), std::make_shared<Tensor>(constant)};
}

std::shared_ptr<const Floats> made_of(const Tensor& constant, int64_t kind, const std::function<Floats()>& make) {
  struct Made {
    Tensor of;  // no other storage gets its address meanwhile
    Floats floats;
  };
  static std::map<std::pair<const Storage*, int64_t>, std::weak_ptr<const Made>> all;
  std::erase_if(all, [](const auto& entry) { return entry.second.expired(); });
  auto& known = all[{constant.storage(), kind}];
  std::shared_ptr<const Made> made = known.lock();
  if (!made) known = made = std::make_shared<const Made>(Made{constant, make()});
  return {made, &made->floats};
}

}  // namespace gossamer::wasm
