// The C ABI of compiled functions: capturing what JavaScript runs on symbolic tensors, and running the plan of it.
#include <map>
#include <memory>
#include <optional>

#include "api/guard.h"
#include "api/handles.h"
#include "api/scratch.h"
#include "graph/compiled.h"

namespace gossamer::api {
namespace {

// The one that is open. JavaScript calls compiled functions inside of others as they are, so that one is enough.
std::optional<Capture>& open_capture() {
  static std::optional<Capture> capture;
  return capture;
}

Capture& capture() {
  if (!open_capture()) fail("capture", "none is open");
  return *open_capture();
}

struct Function {
  Compiled compiled;
  std::vector<Tensor> numbers;  // by input: storage of those that calls give as numbers
};

std::vector<Tensor>& captured_numbers() {
  static std::vector<Tensor> numbers;
  return numbers;
}

std::map<int, std::unique_ptr<Function>>& functions() {
  static std::map<int, std::unique_ptr<Function>> all;
  return all;
}

Function& function_at(int number) {
  const auto found = functions().find(number);
  if (found == functions().end()) fail("jit", "the function is disposed");
  return *found->second;
}

int write_input(DType dtype, const Shape& shape, Tensor number) {
  const Tensor input = capture().input(dtype, shape);
  captured_numbers().push_back(std::move(number));
  return write_tensors({&input, 1});
}

void close() {
  open_capture().reset();
  captured_numbers().clear();
}

}  // namespace

// Opens a capture. What runs on its inputs from now on is recorded.
EXPORT(gsm_capture_begin) int gsm_capture_begin() {
  return guarded([&] {
    if (open_capture()) fail("capture", "one is open already");
    open_capture().emplace();
    return 0;
  });
}

// Closes the capture without a result.
EXPORT(gsm_capture_abort) void gsm_capture_abort() { close(); }

// The next input. scratch: rank, dimensions => a symbolic Tensor.
EXPORT(gsm_capture_input) int gsm_capture_input(int dtype) {
  return guarded([&] { return write_input(static_cast<DType>(dtype), Reader().shape(), {}); });
}

// The next input, a float32 scalar which calls give as a number => a symbolic Tensor.
EXPORT(gsm_capture_number) int gsm_capture_number() {
  return guarded([&] { return write_input(DType::float32, {}, Tensor::scalar(0)); });
}

// 1 when the tensor has no values, because it belongs to a capture.
EXPORT(gsm_is_symbolic) int gsm_is_symbolic(int handle) {
  return guarded([&] { return static_cast<int>(tensor_at(handle).is_symbolic()); });
}

// Closes the capture. scratch: outputs × (handle, the input that it replaces or -1) => inputs × 1 where calls need it.
// Returns the function's number.
EXPORT(gsm_capture_finish) int gsm_capture_finish(int outputs) {
  return guarded([&] {
    Reader reader;
    Tensors results;
    std::vector<int> replaced;
    for (int i = 0; i < outputs; ++i) {
      results.push_back(reader.tensor());
      replaced.push_back(reader.integer());
    }
    std::unique_ptr<Function> function(new Function{Compiled(capture().finish(results), std::move(replaced)), std::move(captured_numbers())});
    close();
    double* out = scratch(function->compiled.inputs());
    for (size_t i = 0; i < function->compiled.inputs(); ++i) out[i] = function->compiled.needs(static_cast<int>(i));
    static int last = 0;
    functions()[++last] = std::move(function);
    return last;
  });
}

// Makes the function's plan for the active backend. scratch: inputs × handle of the tensor that it is from now on, or -1.
EXPORT(gsm_function_fix) int gsm_function_fix(int number) {
  return guarded([&] {
    Function& function = function_at(number);
    function.compiled.fix(Reader().tensors(static_cast<int>(function.compiled.inputs())));
    return 0;
  });
}

// Runs it. scratch: inputs × handle or number => outputs × Tensor, without those that replace an input: the handle of
// that input now shows the output. Returns their number.
EXPORT(gsm_function_run) int gsm_function_run(int number) {
  return guarded([&] {
    Function& function = function_at(number);
    Compiled& compiled = function.compiled;
    const int count = static_cast<int>(compiled.inputs());
    Reader reader;
    Tensors inputs(count);
    std::vector<Handle> handles(count, -1);
    for (int i = 0; i < count; ++i) {
      const double given = reader.number();
      if (!compiled.needs(i) || compiled.is_fixed(i)) continue;
      if (function.numbers[i]) {
        Tensor& number = function.numbers[i];
        if (number.storage()->device) number = Tensor::scalar(given);  // what a device has of it is the last one
        else number.data<float>()[0] = static_cast<float>(given);
        inputs[i] = number;
      } else {
        inputs[i] = tensor_at(handles[i] = static_cast<Handle>(given));
      }
    }
    const Tensors outputs = compiled.run(inputs);
    Tensors results;
    for (size_t i = 0; i < outputs.size(); ++i) {
      const int input = compiled.replaced(static_cast<int>(i));
      if (input < 0) results.push_back(outputs[i]);
      else replace(handles[input], outputs[i]);
    }
    return write_tensors(results);
  });
}

EXPORT(gsm_function_free) void gsm_function_free(int number) { functions().erase(number); }

}  // namespace gossamer::api
