#include "image.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "core/packed.h"
#include "halves.h"
#include "kernels.h"
#include "recorder.h"

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

// Where an image has its texels.
class Places {
 public:
  Places(Dialect dialect, const Image& image) : view_(image.view) {
    if (dialect == Dialect::kWgsl || is_flat(image.kind)) {
      width_ = view_.width * view_.quads();
    } else {
      layers_ = pixels(dialect), folds_ = view_.folds(dialect), width_ = view_.block_width(dialect);
    }
  }
  // Floats of all texels.
  int floats() const { return layers_ * layer_floats(); }
  int layer_floats() const { return view_.rows * folds_ * width_ * 4; }
  // Calls f(element, float, count) for runs of `count` channels of a pixel that are neighbours in both, in order.
  template <class F>
  void each_run(int64_t elements, F f) const {
    const int run = folds_ == 1 ? view_.channels : 4;
    int64_t element = 0;
    for (int y = 0; y < view_.rows; ++y) {
      for (int x = 0; x < view_.width; ++x) {
        for (int channel = 0; channel < view_.channels; channel += run) {
          const int count = static_cast<int>(std::min<int64_t>({run, view_.channels - channel, elements - element}));
          if (count <= 0) return;
          f(element, at(y, x, channel / 4), count);
          element += count;
        }
      }
    }
  }

 private:
  // Of pixel (y, x), where channel 4 q is.
  size_t at(int y, int x, int q) const {
    const int column = x / layers_ * view_.quads() + q;
    const size_t row = static_cast<size_t>(y) * folds_ + (folds_ == 1 ? 0 : column / width_);
    return static_cast<size_t>(x % layers_) * layer_floats() +
           (row * width_ + (folds_ == 1 ? column : column % width_)) * 4;
  }
  View view_;
  int layers_ = 1, folds_ = 1, width_;
};

template <class T>
void pack(const Places& places, const T* elements, int64_t count, float* texels) {
  places.each_run(count,
                  [&](int64_t element, size_t texel, int n) { std::copy_n(elements + element, n, texels + texel); });
}

int32_t to_int32(float x) {
  if (std::isnan(x)) return 0;
  if (x >= 2147483648.0f) return std::numeric_limits<int32_t>::max();
  return x <= -2147483648.0f ? std::numeric_limits<int32_t>::min() : static_cast<int32_t>(x);
}

void unpack(const Images& images, const float* words, Storage& storage) {
  const Places places(images.dialect, images.all[0]);
  const bool are_packed = is_packed(images.dialect, images.all[0].kind);
  const std::vector<float> unpacked = are_packed ? unpack_halves(words, places.floats()) : std::vector<float>();
  const float* texels = are_packed ? unpacked.data() : words;
  const auto each = [&](auto f) { places.each_run(storage.count, f); };
  if (storage.dtype == DType::float32) {
    each([&](int64_t element, size_t texel, int n) { std::copy_n(texels + texel, n, static_cast<float*>(storage.data) + element); });
  } else if (storage.dtype == DType::int32 && images.all[0].kind == Kind::kIntegers) {
    each([&](int64_t element, size_t texel, int n) { std::memcpy(static_cast<int32_t*>(storage.data) + element, texels + texel, n * sizeof(int32_t)); });
  } else if (storage.dtype == DType::int32) {
    each([&](int64_t element, size_t texel, int n) { std::transform(texels + texel, texels + texel + n, static_cast<int32_t*>(storage.data) + element, to_int32); });
  } else {
    each([&](int64_t element, size_t texel, int n) {
      std::transform(texels + texel, texels + texel + n, static_cast<uint8_t*>(storage.data) + element, [](float x) { return static_cast<uint8_t>(x != 0); });
    });
  }
}

void fill(Dialect dialect, const Storage& storage, const Image& image) {
  const Places places(dialect, image);
  std::vector<float> texels(static_cast<size_t>(places.floats()));
  const auto pack_as = [&]<class T>(const T* elements) { pack(places, elements, storage.count, texels.data()); };
  if (storage.dtype == DType::float32) pack_as(static_cast<const float*>(storage.data));
  else if (storage.dtype == DType::int32) pack_as(static_cast<const int32_t*>(storage.data));
  else pack_as(static_cast<const uint8_t*>(storage.data));
  if (is_packed(dialect, image.kind))
    pack_halves(texels);
  else if (is_half(dialect, image.kind))
    limit_to_halves(texels);
  write(dialect, image.block, texels.data(), static_cast<int>(texels.size()));
}

// Blocks that are to be filled before something is launched.
struct Upload {
  Dialect dialect;
  int generation;
  Tensor elements;
  Image image;
};
std::vector<Upload>& waiting() {
  static std::vector<Upload> uploads;
  return uploads;
}

Block upload(Dialect dialect, const Tensor& t, const View& view, Kind kind) {
  Storage& storage = *t.storage();
  host_memory(storage);
  const Image image{view, allocate(dialect, view.block_width(dialect, kind), view.block_height(dialect, kind), kind), kind};
  if (is_dry()) waiting().push_back({dialect, generation(dialect), t, image});
  else fill(dialect, storage, image);
  note_upload(image.block);
  return image.block;
}

Block add_view(Dialect dialect, const Tensor& t, const View& view, Kind kind) {
  Storage& storage = *t.storage();
  if (is_on_host(storage)) return upload(dialect, t, view, kind);
  const Image& first = images_of(dialect, storage).all[0];
  const Block block = allocate_result(dialect, view.block_width(dialect), view.block_height(dialect), kind);
  lay_out(dialect, {first.block, first.view, first.kind}, {block, view, kind}, storage.count);
  return block;
}

}  // namespace

bool upload_waiting(int64_t most_elements) {
  while (!waiting().empty() && most_elements > 0) {
    const Upload upload = std::move(waiting().back());
    waiting().pop_back();
    const auto* images = static_cast<Images*>(upload.elements.storage()->device);
    const auto is_it = [&](const Image& image) { return image.block == upload.image.block; };
    if (upload.generation != generation(upload.dialect) || !images || images->dialect != upload.dialect || std::none_of(images->all.begin(), images->all.end(), is_it)) continue;
    fill(upload.dialect, *upload.elements.storage(), upload.image);
    most_elements -= upload.elements.storage()->count;
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

Kind kind_of(Dialect dialect, const Tensor& t) {
  return t.dtype() == DType::int32 || is_recorded_output(*t.storage()) ? kind_of_floats(dialect) : Kind::kImage;
}

Kind kind_of_image(Dialect dialect, const Tensor& t, const View& view) {
  if (const Images* images = images_on(dialect, *t.storage())) {
    for (const Image& image : images->all) {
      if (image.view == view && is_image(image.kind)) return image.kind;
    }
  }
  return kind_of(dialect, t);
}

Kind kind_of_weights(Dialect dialect, const Tensor& t, const View& view) {
  constexpr int kMostTexels = 8192;  // of a side, which WebGPU promises
  const int most = std::min(kMostTexels, largest_side(dialect));
  const bool may_be = is_on_host(*t.storage()) && (t.dtype() != DType::int32 || !keeps_halves(dialect));
  return may_be && static_cast<int64_t>(view.width) * view.quads() <= most && view.rows <= most
             ? Kind::kWeights
             : kind_of_image(dialect, t, view);
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
      if (is_image(image.kind) && suits(image.view)) return image.view;
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
  const Block block = allocate_result(dialect, view.block_width(dialect), view.block_height(dialect), kind);
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
  // Layers behind a narrow image's pixels have nothing.
  const bool has_layers = images->dialect == Dialect::kGlsl && !is_flat(image.kind);
  const Places places(images->dialect, image);
  const int floats =
      has_layers ? std::min(image.view.width, pixels(images->dialect)) * places.layer_floats() : places.floats();
  return {images->dialect, image.block, is_packed(images->dialect, image.kind) ? floats / 2 : floats};
}

void read(Storage& storage) {
  if (storage.device && !storage.backend->reads_at_once) check_read();
  if (is_dry() && storage.device) fail("gpu", "nothing is computed while kernels are prepared");
  abandon_recording();
  if (!storage.device) return;
  const Place place = place_of(storage);
  std::vector<float> words(static_cast<size_t>(place.words));
  read(place.dialect, place.block, words.data(), place.words);
  unpack(*static_cast<Images*>(storage.device), words.data(), storage);
}

void receive(Storage& storage, const float* words) {
  host_memory(storage, false);
  unpack(*static_cast<Images*>(storage.device), words, storage);
}

}  // namespace gossamer::gpu
