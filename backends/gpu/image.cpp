#include "image.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#include "core/kernel_choice.h"
#include "core/packed.h"
#include "kernels.h"
#include "recorder.h"
#include "texels.h"

namespace gossamer::gpu {
namespace {

// What Storage::device points to: the same elements in one or more views.
struct Images {
  Dialect dialect;
  int generation;
  std::vector<Image> all;
};

Images& images_of(Dialect dialect, Storage& storage) {
  if (!storage.device) {
    storage.device = new Images{dialect, generation(dialect), {}};
    storage.backend = &backend_of(dialect);
  }
  return *static_cast<Images*>(storage.device);
}

bool is_lost(const Images& images) { return images.generation != generation(images.dialect); }

// Those of a storage that lies on this device; else nullptr.
const Images* images_on(Dialect dialect, const Storage& storage) {
  const auto* images = static_cast<const Images*>(storage.device);
  return images && images->dialect == dialect && !is_lost(*images) ? images : nullptr;
}

// How far an image has been filled.
struct Filled {
  int rows = 0;
  std::vector<float> carried;
};

constexpr int64_t kAll = std::numeric_limits<int64_t>::max();

// How many rows of an image have their elements in host memory as the device wants them.
int ready_rows(Dialect dialect, const Storage& storage, const Image& image) {
  const bool is_same = image.kind == Kind::kWeights && storage.dtype == DType::float32 && image.view.channels % 4 == 0 && halves_of(dialect) != Halves::kAll;
  return is_same ? static_cast<int>(storage.count / image.view.floats_of_row()) : 0;
}

// Writes the next rows of an image, of about so many numbers, or fewer.
void fill_more(Dialect dialect, const Storage& storage, const Image& image, Filled& filled, int64_t numbers) {
  const int ready = ready_rows(dialect, storage, image), first = filled.rows, end = first < ready ? ready : image.view.rows;
  const int64_t of_row = image.view.floats_of_row();
  const int rows = static_cast<int>(std::min<int64_t>(end - first, std::max<int64_t>(1, numbers / of_row)));
  filled.rows += rows;
  if (first < ready) {
    return write(dialect, image.block, static_cast<const float*>(storage.data) + first * of_row, static_cast<int>(rows * of_row), first, rows);
  }
  const int folds = is_flat(image.kind) ? 1 : image.view.folds(dialect);
  const std::vector<float> words = words_of(dialect, image, storage, first, rows, filled.carried);
  write(dialect, image.block, words.data(), static_cast<int>(words.size()), first * folds, rows * folds);
}

// Blocks that are to be filled before something is launched: what is recorded begins to compile first.
struct Upload {
  Dialect dialect;
  int generation;
  Tensor elements;
  Image image;
  Filled filled = {};
};
std::vector<Upload>& waiting() {
  static std::vector<Upload> uploads;
  return uploads;
}

Block upload(Dialect dialect, const Tensor& t, const View& view, Kind kind) {
  Storage& storage = *t.storage();
  host_memory(storage);
  const Image image{view, allocate(dialect, view.block_width(dialect, kind), view.block_height(dialect, kind), kind), kind};
  if (is_dry() || recorded_launches()) {
    waiting().push_back({dialect, generation(dialect), t, image});
  } else {
    for (Filled filled; filled.rows < view.rows;) fill_more(dialect, storage, image, filled, kAll);
  }
  note_upload(t);
  return image.block;
}

Block add_view(Dialect dialect, const Tensor& t, const View& view, Kind kind) {
  Storage& storage = *t.storage();
  if (is_on_host(storage)) return upload(dialect, t, view, kind);
  const Image& first = images_of(dialect, storage).all[0];
  const Block block = allocate_result(dialect, view, Kind::kImage);
  lay_out(dialect, {first.block, first.view, first.kind}, {block, view}, storage.count);
  return block;
}

}  // namespace

bool upload_waiting(int64_t most_elements) {
  while (!waiting().empty() && most_elements > 0) {
    Upload upload = std::move(waiting().back());
    waiting().pop_back();
    const Images* images = images_on(upload.dialect, *upload.elements.storage());
    const auto is_it = [&](const Image& image) { return image.block == upload.image.block; };
    if (!images || images->generation != upload.generation || std::none_of(images->all.begin(), images->all.end(), is_it)) continue;
    const View& view = upload.image.view;
    const int before = upload.filled.rows;
    fill_more(upload.dialect, *upload.elements.storage(), upload.image, upload.filled, most_elements);
    most_elements -= (upload.filled.rows - before) * view.floats_of_row();
    if (upload.filled.rows < view.rows) waiting().push_back(std::move(upload));
  }
  return !waiting().empty();
}

View View::of_image(const Shape& shape) {
  const int rank = shape.rank();
  return {rank > 2 ? static_cast<int>(shape.product(0, rank - 2)) : 1, rank > 1 ? static_cast<int>(shape[rank - 2]) : 1,
          rank > 0 ? static_cast<int>(shape[rank - 1]) : 1};
}

View::View(Dialect dialect, const Shape& shape) : View(of_image(shape)) {
  constexpr int kFewRows = 8, kManyRows = 4096;
  int group = pixels(dialect);
  if (width < group && rows >= kFewRows && static_cast<int64_t>(rows) * width % group == 0) {
    rows = rows * width / group;
    width = group;
  }
  if (rows >= kFewRows || width % group) return;
  while (static_cast<int64_t>(rows) * (width / group) > kManyRows && width % (2 * group) == 0) group *= 2;
  rows *= width / group;
  width = group;
}

int View::folds(Dialect dialect) const {
  if (dialect == Dialect::kWgsl) return 1;
  const int side = largest_side(dialect), layers = pixels(dialect);
  return static_cast<int>((static_cast<int64_t>((width + layers - 1) / layers) * quads() + side - 1) / side);
}

int View::block_width(Dialect dialect, Kind kind) const {
  if (is_flat(kind)) return width * quads();
  const int layers = pixels(dialect);
  return folds(dialect) == 1 ? (width + layers - 1) / layers * quads() : largest_side(dialect);
}

int View::block_height(Dialect dialect, Kind kind) const { return is_flat(kind) ? rows : rows * folds(dialect); }

bool fits(Dialect dialect, DType dtype, const Shape& shape) {
  if ((dtype != DType::float32 && dtype != DType::boolean) || shape.is_unknown() || shape.size() == 0 || shape.size() > (1 << 28)) return false;
  const View view(dialect, shape);
  const double bytes = 16.0 * pixels(dialect) * view.block_width(dialect) * view.block_height(dialect);
  return bytes <= largest_bytes(dialect) && (dialect == Dialect::kWgsl || view.block_height(dialect) <= largest_side(dialect));
}

namespace {

// Texels of a side of weights, which WebGPU promises.
int most_texels(Dialect dialect) { return std::min(8192, largest_side(dialect)); }

}  // namespace

View table_view(Dialect dialect, const Shape& shape) {
  const View view = View::of_image(shape);
  const int64_t pixels = int64_t{view.rows} * view.width;
  const int width = static_cast<int>(std::clamp<int64_t>(most_texels(dialect) / view.quads(), 1, pixels));
  return {static_cast<int>((pixels + width - 1) / width), width, view.channels};
}

Kind kind_of_weights(Dialect dialect, const Tensor& t, const View& view) {
  constexpr int64_t kMostFloats = 16384;  // in smaller tensors is little of a model's memory
  const int most = most_texels(dialect);
  if (!is_on_host(*t.storage()) || static_cast<int64_t>(view.width) * view.quads() > most || view.rows > most) return Kind::kImage;
  const bool are_halves = halves_of(dialect) != Halves::kNone && !keeps_precision() && t.dtype() == DType::float32 && t.storage()->count > kMostFloats;
  return are_halves ? Kind::kHalves : Kind::kWeights;
}

Kind kind_of_numbers(Dialect dialect, const View& view) {
  const bool is_flat = dialect == Dialect::kGlsl && std::max(view.width * view.quads(), view.rows) <= largest_side(dialect);
  return is_flat ? Kind::kWeights : Kind::kImage;
}

Block block_of(Dialect dialect, const Tensor& t, const View& view, Kind kind) {
  Storage& storage = *t.storage();
  if (auto* images = static_cast<Images*>(storage.device); images && (images->dialect != dialect || is_lost(*images))) {
    if (!storage.data) host_memory(storage);  // it lies on the other device
    release(storage);
  }
  for (const Image& image : images_of(dialect, storage).all) {
    if (image.view != view || image.kind != kind) continue;
    if (is_recorded_input(storage)) note_input(storage, view, kind, image.block);
    return image.block;
  }
  if (!is_on_host(storage) && images_of(dialect, storage).all.empty()) fail("gpu", "a tensor is read before it was written");
  const bool is_input = is_recorded_input(storage);
  const Block block = is_input ? unrecorded([&] { return add_view(dialect, t, view, kind); }) : add_view(dialect, t, view, kind);
  if (is_input) note_input(storage, view, kind, block);
  images_of(dialect, storage).all.push_back({view, block, kind});
  return block;
}

namespace {

// The view of the first image on this device that suits; else the tensor's own.
template <class F>
View first_view(Dialect dialect, const Tensor& t, F suits) {
  if (const Images* images = images_on(dialect, *t.storage())) {
    for (const Image& image : images->all) {
      if (image.kind == Kind::kImage && suits(image.view)) return image.view;
    }
  }
  return {dialect, t.shape()};
}

}  // namespace

View pixels_view(Dialect dialect, const Tensor& t) {
  const int channels = View::of_image(t.shape()).channels;
  return first_view(dialect, t, [&](const View& view) { return view.channels == channels; });
}

View any_view(Dialect dialect, const Tensor& t, bool by_texel) {
  return first_view(dialect, t, [&](const View& view) { return !by_texel || view.channels % 4 == 0; });
}

Block new_block(Dialect dialect, const Tensor& t, const View& view, Kind kind) {
  const Block block = allocate_result(dialect, view, kind);
  give(dialect, t, {view, block, kind});
  return block;
}

void give(Dialect dialect, const Tensor& t, const Image& image) { images_of(dialect, *t.storage()).all.push_back(image); }

Image written_image(const Tensor& t) { return static_cast<Images*>(t.storage()->device)->all[0]; }

void adopt(const Tensor& to, const Tensor& from) {
  Storage &target = *to.storage(), &source = *from.storage();
  if (source.device && source.references == 1) {
    target.device = std::exchange(source.device, nullptr);
    target.backend = source.backend;
  } else {
    std::memcpy(to.raw(), from.raw(), source.bytes);
  }
}

std::vector<Block> take_other_views(const Tensor& t) {
  auto* images = static_cast<Images*>(t.storage()->device);
  std::vector<Block> blocks;
  if (!images) return blocks;
  for (size_t i = 1; i < images->all.size(); ++i) blocks.push_back(images->all[i].block);
  images->all.erase(images->all.begin() + 1, images->all.end());
  return blocks;
}

void release(Storage& storage) {
  auto* images = static_cast<Images*>(storage.device);
  if (!is_lost(*images)) {
    for (const Image& image : images->all) release_block(images->dialect, image);
  }
  delete images;
  storage.device = nullptr;
}

Place place_of(const Storage& storage) {
  const auto* images = static_cast<Images*>(storage.device);
  if (is_lost(*images)) fail("gpu", "the tensor was lost with the device: it had no copy in host memory");
  const Image& image = images->all[0];
  return {images->dialect, image.block, words_with_elements(images->dialect, image)};
}

void read(Storage& storage) {
  if (storage.device && !storage.backend->reads_at_once) check_read();
  if (is_dry() && storage.device) fail("gpu", "nothing is computed while kernels are prepared");
  abandon_recording();
  if (!storage.device) return;
  const Place place = place_of(storage);
  std::vector<float> words(static_cast<size_t>(place.words));
  read(place.dialect, place.block, words.data(), place.words);
  receive(storage, words.data());
}

void receive(Storage& storage, const float* words) {
  host_memory(storage, false);
  const auto* images = static_cast<Images*>(storage.device);
  take_elements(images->dialect, images->all[0], words, storage);
}

}  // namespace gossamer::gpu
