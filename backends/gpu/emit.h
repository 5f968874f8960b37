// Writes kernels in both shading languages from one text. Where they differ, the text calls a method; all else (numbers,
// swizzles, + - * /, if, braces, calls, the types int, float, bool and vec4 in constructors) is the same in both.
//
// An invocation computes one quad (four channels, number `q`) of some neighbouring pixels (from `x0` on, as many as pixels()
// says; one, where the output is flat) of a row `y` of the output. Functions that every text may call, beside those of elementwise formulas:
//   select(if_false, if_true, condition)   of int, float or vec4
//   bits(float), from_bits(int)            the same 32 bits as the other type
//   quotient(int, int)                     of 0 … 2^28 by a positive number: GPUs have no quick division of int
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "device.h"

namespace gossamer::gpu {

class Emitter {
 public:
  // Images are called a, b, c … in the order of a run's inputs. Bit 0 of `folded`: the output's rows are folded
  // (image.h); bit 1 + i: those of input i. `kinds` as a pipeline is given them. Where `halves`
  // are all numbers, the kernel rounds what it writes.
  Emitter(Dialect dialect, int inputs, int integers, unsigned folded, unsigned kinds, Halves halves);

  // `let` stays as it is, `var` changes.
  Emitter& let(std::string_view type, std::string_view name, std::string_view value);
  Emitter& var(std::string_view type, std::string_view name, std::string_view value);
  // Vectors that change.
  Emitter& array(std::string_view name, std::span<const std::string> values);
  // Whole numbers as quotient() has them: the quotient, and what is left.
  Emitter& divide(std::string_view quotient, std::string_view rest, std::string_view dividend, std::string_view divisor);
  Emitter& line(std::string_view text);
  // for (int name = from; name < to; ++name) { body }
  Emitter& loop(std::string_view name, std::string_view from, std::string_view to, const std::function<void()>& body);
  // if (condition) { body }
  Emitter& when(std::string_view condition, const std::function<void()>& body);
  // Type name(parameters) { return value; }, for parameters of one type, as in "x, y".
  Emitter& function(std::string_view type, std::string_view name, std::string_view parameters, std::string_view value);

  // Number k of those that the kernel itself is given, and the float whose bits it holds.
  std::string integer(int k) const;
  std::string real(int k) const;
  // Of an image, or of the output, which is called "o".
  std::string rows(char image) const { return view_integer(image, 0); }
  std::string width(char image) const { return view_integer(image, 1); }
  std::string channels(char image) const { return view_integer(image, 2); }
  std::string quads(char image) const { return view_integer(image, 3); }
  // A texel at row y, pixel x, quad q.
  std::string at(char image, std::string_view y, std::string_view x, std::string_view q) const;
  // The same at pixel number i of a group, as many as an invocation computes, for a literal i: in images that is quicker.
  std::string at(char image, std::string_view y, std::string_view group, int i, std::string_view q) const;
  // The same where i is a variable.
  std::string at(char image, std::string_view y, std::string_view group, std::string_view i, std::string_view q) const;
  // The same of all pixels of a group: writes where they lie, as a vector of that name, and gives the texel of each.
  std::function<std::string(int i)> at_group(std::string_view name, char image, std::string_view y, std::string_view group, std::string_view q);
  // A texel of pixel number `place`, counted from the beginning of row `first`, where rows are of pixels().
  std::string at_place(char image, std::string_view first, std::string_view place, std::string_view q) const;
  // Texel number `index` of an image: quad after quad, pixel after pixel.
  std::string texel(char image, std::string_view index) const;
  // Element number `index` of an image.
  std::string element(char image, std::string_view index) const;
  // Writes the pixels; `pixel` gives the vec4 of pixel x0 + i. Places beyond
  // the last channel and pixel become 0, so that products may run over whole quads.
  Emitter& store(const std::function<std::string(int i)>& pixel);
  // The first pixel, where a row has no more.
  Emitter& store_one(const std::string& pixel);
  // All pixels in a loop, which compiles sooner (the one, where the output is flat): `pixel` may write lines first, and gives the vec4 of pixel x0 + i.
  Emitter& store_each(const std::function<std::string()>& pixel);
  // The same by elements: gives the float of channel 4 * q + lane of pixel x0 + i.
  Emitter& store_elements(const std::function<std::string()>& element);

  std::string text() const;
  int pixels() const { return pixels_; }
  bool is_wgsl() const { return dialect_ == Dialect::kWgsl; }

 private:
  std::string number(int k) const;
  std::string left() const;
  std::string view_integer(char image, int field) const;
  Kind kind(char image) const { return static_cast<Kind>(kinds_ >> 2 * (image == 'o' ? inputs_ : image - 'a') & 3); }
  std::string texel_type(char image) const;
  std::string stored(std::string_view i, std::string_view value) const;
  std::string head(const std::string& users) const;
  std::string with_view(std::string text, char image) const;

  Dialect dialect_;
  int inputs_, integers_, pixels_, stored_pixels_;
  unsigned folded_, kinds_;
  bool rounds_;
  std::string functions_, body_;
};

// What every run is given before the kernel's own numbers: the view of the output, then of each input, this many each.
constexpr int kViewIntegers = 8;  // rows, width, channels, quads, folds; of the block: width, 1 / width, 1 / height

}  // namespace gossamer::gpu
