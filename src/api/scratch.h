// The block through which arguments and results travel between JavaScript and the core: a row of doubles.
//   Attribute   kind, then: number or bool: value · text: length, bytes … · numbers: count, values …   (Attr::Kind)
//   Tensor      handle, dtype, rank, dimensions …
#pragma once

#include "gossamer/backend.h"
#include "gossamer/small_vector.h"

namespace gossamer::api {

// At least `count` doubles; contents are lost when it grows.
double* scratch(size_t count);

// Reads from the start of the scratch block on.
class Reader {
 public:
  Reader();
  double number() { return *at_++; }
  int integer() { return static_cast<int>(*at_++); }
  std::string text();
  Shape shape();           // rank, dimensions …
  Tensor tensor();         // a handle
  Tensors tensors(int count);
  // As many, without allocation where they are few.
  SmallVector<Tensor, 4> few_tensors(int count);
  Attr attr();

 private:
  const double* at_;
};

// Writes each tensor, newly held, from the start of the scratch block on. Returns their number.
int write_tensors(Inputs tensors);
// The same, then the attributes of a call in the order of its signature, defaults included. Returns how many doubles that takes.
int write_call(Inputs tensors, const Attrs& attrs);

}  // namespace gossamer::api
