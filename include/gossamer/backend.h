// What a backend is: storage and a table of kernels; and what kernels are given: tensors and attributes.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "gossamer/small_vector.h"
#include "gossamer/tensor.h"

namespace gossamer {

// --- attributes ------------------------------------------------------------------------------------------------------
struct Graph;
struct Op;

struct Attr {
  enum Kind : uint8_t { kNone, kNumber, kBool, kText, kNumbers, kGraph };
  Kind kind = kNone;
  double number = 0;
  std::string text;
  std::vector<double> numbers;  // nested lists are flattened
  std::shared_ptr<const Graph> graph;

  Attr() = default;
  Attr(double v) : kind(kNumber), number(v) {}
  Attr(int v) : kind(kNumber), number(v) {}
  Attr(int64_t v) : kind(kNumber), number(static_cast<double>(v)) {}
  Attr(bool v) : kind(kBool), number(v) {}
  Attr(std::string_view v) : kind(kText), text(v) {}
  Attr(const char* v) : kind(kText), text(v) {}
  Attr(DType v) : Attr(name_of(v)) {}
  Attr(std::initializer_list<double> v) : kind(kNumbers), numbers(v) {}
  Attr(std::vector<double> v) : kind(kNumbers), numbers(std::move(v)) {}
  Attr(const std::vector<int64_t>& v) : kind(kNumbers), numbers(v.begin(), v.end()) {}
  Attr(const Shape& v) : kind(kNumbers), numbers(v.begin(), v.end()) {}
  Attr(std::shared_ptr<const Graph> v) : kind(kGraph), graph(std::move(v)) {}
  explicit operator bool() const { return kind != kNone; }
  friend bool operator==(const Attr& a, const Attr& b) = default;
};

// Read by the name in the row's signature; a missing optional one reads as its default. Each getter throws an Error
// that names the op and the parameter when the value is of another kind.
class Attrs {
 public:
  explicit Attrs(const Op& op) : op_(&op) {}
  void push_back(Attr attr) { values_.push_back(std::move(attr)); }
  int size() const { return values_.size(); }
  const Attr& operator[](int i) const { return values_[i]; }
  Attr& operator[](int i) { return values_[i]; }
  const Op& op() const { return *op_; }

  const Attr& get(std::string_view name) const;
  bool has(std::string_view name) const { return static_cast<bool>(get(name)); }
  double number(std::string_view name) const;
  int64_t integer(std::string_view name) const;
  bool flag(std::string_view name) const;
  const std::string& text(std::string_view name) const;
  DType dtype(std::string_view name) const;
  // A single number counts as a list of one.
  std::vector<int64_t> integers(std::string_view name) const;
  std::vector<double> numbers(std::string_view name) const;
  Shape shape(std::string_view name) const;
  // A shape that must have no negative dimension.
  Shape dimensions(std::string_view name) const;
  // One axis, made non-negative for the given rank.
  int axis(std::string_view name, int rank) const;
  // A list of axes, made non-negative, sorted and unique; all axes when the attribute is left out.
  std::vector<int> axes(std::string_view name, int rank) const;
  std::shared_ptr<const Graph> graph(std::string_view name) const;

 private:
  const Op* op_;
  SmallVector<Attr, 2> values_;
};

// The position of an op's row in the op table.
struct OpId {
  int index = -1;
  friend bool operator==(OpId, OpId) = default;
};

// What a plan works out once, because shapes, attributes and constant inputs of a call never change: packed weights,
// geometry. Kernels derive from it.
struct Prepared {
  virtual ~Prepared() = default;
};

// What a kernel gets. Inputs are checked, promoted and on its backend; outputs are allocated, or only promised where the
// row says that the kernel makes them: it assigns them.
struct KernelArgs {
  std::span<const Tensor> in;  // an optional input that was left out is undefined
  std::span<Tensor> out;
  const Attrs& attrs;
  const Prepared* prepared = nullptr;  // what the kernel's own prepare() made for this call; nullptr in eager calls
};

using KernelFn = void (*)(const KernelArgs&);
// Inputs that are not constant, and outputs, have shapes but no elements yet. nullptr: nothing to prepare.
using PrepareFn = std::unique_ptr<Prepared> (*)(const KernelArgs&);

struct Kernel {
  OpId op;
  KernelFn run;
  PrepareFn prepare = nullptr;
};

// What a device did in one run of a plan's steps, which it can do again without the kernels.
struct Recording {
  virtual ~Recording() = default;
  // With other inputs, and for other outputs, which have no elements yet. False: the device is another one now.
  virtual bool run(std::span<const Tensor> inputs, std::span<const Tensor> out) = 0;

  // A device that only prepares its kernels pauses between steps, and goes on when it is told to.
  enum State { kPaused, kWhole, kRefused, kDropped };
  virtual State state() const = 0;
  // kRefused: the host took part in a step, so that the recording is of no use. kDropped: no step has run, since the device does
  // not prepare any more.
  virtual State go_on(const std::function<bool()>& next_step) = 0;
};

struct Backend {
  const char* name;
  const char* kernel_library;        // what `tf.profile` calls the maker of its kernels
  std::span<const Kernel> kernels;   // one per op at most
  // Where kernels work on a device: frees what storage.device stands for, and reads it into storage.data.
  void (*release)(Storage& storage) = nullptr;
  void (*read)(Storage& storage) = nullptr;
  bool reads_at_once = true;  // false: read() is slow, or not to be relied on; models that need it run on the host
  // Runs the steps that compute `out` from `inputs` and constants: `next_step` runs one, and says whether there are more. nullptr
  // where the host took part in one.
  std::unique_ptr<Recording> (*record)(std::span<const Tensor> inputs, std::span<const Tensor> out, const std::function<bool()>& next_step) = nullptr;
};

// All backends of this build, best first; the last is the reference "cpu", which has a kernel for every primitive.
std::span<const Backend* const> backends();
// Those whose kernels work on a device, which has to be there before they are chosen.
std::span<const Backend* const> device_backends();
// Of either kind. nullptr when the build has none of that name.
const Backend* find_backend(std::string_view name);
const Backend& active_backend();
void set_backend(const Backend& backend);

}  // namespace gossamer
