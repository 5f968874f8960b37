// Ops that give the same elements another dtype, and the parts of complex numbers.
#include "gossamer/ops.h"
#include "ops/op.h"

namespace gossamer {
namespace {

Specs infer_cast(Inputs in, const Attrs& attrs) {
  const DType from = in[0].dtype(), to = attrs.dtype("dtype");
  if ((from == DType::string) != (to == DType::string)) fail("cast", "Only strings can be casted to strings, not {} to {}", from, to);
  return {{to, in[0].shape()}};
}

// As in TensorFlow.js the gradient of an integer tensor stays in floating point.
Tensors grad_cast(const GradCall& call) {
  const DType dtype = call.in[0].dtype();
  return {is_float(dtype) || dtype == DType::complex64 ? ops::cast(call.dy[0], dtype) : call.dy[0]};
}

Specs infer_clone(Inputs in, const Attrs&) { return {{in[0].dtype(), in[0].shape()}}; }
Tensors grad_clone(const GradCall& call) { return {call.dy[0]}; }

// As JavaScript prints an array.
std::string without_brackets(const Shape& shape) {
  const std::string text = to_text(shape);
  return text.substr(1, text.size() - 2);
}

Specs infer_complex(Inputs in, const Attrs&) {
  const Shape &real = in[0].shape(), &imag = in[1].shape();
  if (!(real == imag)) {
    fail("complex", "real and imag shapes, {} and {}, must match in call to tf.complex()", without_brackets(real), without_brackets(imag));
  }
  return {{DType::complex64, real}};
}
Tensors grad_complex(const GradCall& call) { return {ops::real(call.dy[0]), ops::imag(call.dy[0])}; }

Specs infer_part(Inputs in, const Attrs&) {
  const DType dtype = in[0].dtype();
  return {{dtype == DType::complex64 ? DType::float32 : dtype, in[0].shape()}};
}
Tensors grad_real(const GradCall& call) {
  const Tensor& dy = call.dy[0];
  return {call.in[0].dtype() == DType::complex64 ? ops::complex(dy, ops::zeros_like(dy)) : dy};
}
Tensors grad_imag(const GradCall& call) {
  const Tensor &dy = call.dy[0], zero = ops::zeros_like(dy);
  return {call.in[0].dtype() == DType::complex64 ? ops::complex(zero, dy) : zero};
}

constexpr OpDef kRows[] = {
    {.signature = "cast(x: Tensor, dtype: DataType): Tensor",
     .doc = DOC("x converted to `dtype`. Floats become integers by truncation, NaN becomes 0; anything but 0 is true; of complex64 the real part is taken.\n"
                "@example tf.cast(tf.tensor1d([1.5, -2.7]), 'int32').print();  // [1, -2]"),
     .outputs = Outputs::kAlias,
     .infer = infer_cast,
     .grad = grad_cast},
    {.signature = "clone(x: Tensor): Tensor",
     .doc = DOC("Another tensor of the same elements, which share memory.\n"
                "@example tf.tensor1d([1, 2]).clone().print();"),
     .outputs = Outputs::kAlias,
     .infer = infer_clone,
     .grad = grad_clone},
    {.signature = "complex(real: Tensor, imag: Tensor): Tensor",
     .doc = DOC("complex64 numbers of real and imaginary parts of the same shape.\n"
                "@example tf.complex(tf.tensor1d([1, 2]), tf.tensor1d([3, 4])).print();"),
     .infer = infer_complex,
     .grad = grad_complex},
    {.signature = "real(input: Tensor): Tensor",
     .doc = DOC("The real parts, as float32; a tensor that is not complex comes back as it is.\n"
                "@example tf.real(tf.complex([1, 2], [3, 4])).print();  // [1, 2]"),
     .outputs = Outputs::kAlias,
     .infer = infer_part,
     .grad = grad_real},
    {.signature = "imag(input: Tensor): Tensor",
     .doc = DOC("The imaginary parts, as float32; zeros for a tensor that is not complex.\n"
                "@example tf.imag(tf.complex([1, 2], [3, 4])).print();  // [3, 4]"),
     .infer = infer_part,
     .grad = grad_imag},
};

}  // namespace

std::span<const OpDef> dtype_ops() { return kRows; }

}  // namespace gossamer
