// Tensors on the device: images of rows, pixels and channels, four channels to a texel.
#pragma once

#include "device.h"
#include "gossamer/backend.h"

namespace gossamer::gpu {

// How a tensor's elements are laid out: element ((y * width) + x) * channels + c. Channels are padded to whole texels, with
// zeros; so is what a view has room for behind the last element.
struct View {
  int rows = 1, width = 1, channels = 1;
  // The view that a tensor has unless a kernel wants another: the last axis is the channels, the one before it the width,
  // all others are rows. Where these are few, or narrow, the pixels of an invocation are a row.
  View(Dialect dialect, const Shape& shape);
  // That without the exception, which convolutions need.
  static View of_image(const Shape& shape);
  View(int rows, int width, int channels) : rows(rows), width(width), channels(channels) {}
  int quads() const { return (channels + 3) / 4; }
  int64_t floats_of_row() const { return int64_t{width} * quads() * 4; }
  // Size of the block: texels a row, of each layer, and rows. Rows of images longer than the device allows are folded.
  int block_width(Dialect dialect, Kind kind = Kind::kImage) const;
  int block_height(Dialect dialect, Kind kind = Kind::kImage) const;
  int folds(Dialect dialect) const;
  friend bool operator==(const View&, const View&) = default;
};

// Whether a tensor can lie on the device: float32, or bool as 0.0 and 1.0; not empty, and not larger than blocks can be.
bool fits(Dialect dialect, DType dtype, const Shape& shape);

// The block that holds a tensor in the given view and kind; it is uploaded, or laid out anew, where it is not there
// yet. Of int32 its numbers as floats, which are exact below 2^24.
Block block_of(Dialect dialect, const Tensor& t, const View& view, Kind kind);
// The kind in which a kernel may have `t`: weights, or weights of halves, if it is in host memory and not too large.
Kind kind_of_weights(Dialect dialect, const Tensor& t, const View& view);
// The view in which long tables lie as weights: their pixels in rows as long as those may be.
View table_view(Dialect dialect, const Shape& shape);
// The kind that is quickest for a few numbers of each pixel, which a kernel computes pixel by pixel and others read by at() alone.
Kind kind_of_numbers(Dialect dialect, const View& view);
// The view in which it lies on the device already, if that has the channels of its shape; else its own. For kernels to which
// it is all the same how pixels are put into rows.
View pixels_view(Dialect dialect, const Tensor& t);
// The same for kernels that count elements, or texels: any view, for texels one of whole texels.
View any_view(Dialect dialect, const Tensor& t, bool by_texel);
// A block for the elements of `t`, which a kernel is about to write.
Block new_block(Dialect dialect, const Tensor& t, const View& view, Kind kind = Kind::kImage);
// What a kernel has written.
struct Image {
  View view;
  Block block;
  Kind kind = Kind::kImage;
};
Image written_image(const Tensor& t);
// The elements of `t`, which has none yet, are or will be those of this block; it belongs to the tensor from now on.
void give(Dialect dialect, const Tensor& t, const Image& image);
// Gives `to`, which has no elements yet, those of `from`, a result of the same shape that nobody else holds.
void adopt(const Tensor& to, const Tensor& from);
// Leaves a tensor the block of its own view alone; gives the others.
std::vector<Block> take_other_views(const Tensor& t);

// Where on the device a storage's elements are, and how many words of 32 bits the texels are that have them.
struct Place {
  Dialect dialect;
  Block block;
  int words;
};
Place place_of(const Storage& storage);
// Gives a storage host memory with the elements of these texels, which were read from there.
void receive(Storage& storage, const float* words);

// While something is recorded, blocks are made and wait to be filled. Fills some, of at least so many elements or the last; whether there are
// more. Launches fill all of them first.
bool upload_waiting(int64_t most_elements);

// For Backend::release and Backend::read.
void release(Storage& storage);
void read(Storage& storage);

}  // namespace gossamer::gpu
