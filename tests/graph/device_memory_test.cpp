// Tensors whose elements are on a device alone, on a device that is imitated here.
#include <gtest/gtest.h>

#include <algorithm>

#include "gossamer/backend.h"
#include "gossamer/error.h"

namespace gossamer {
namespace {

bool is_there = true;
int reads = 0;

void read_sevens(Storage& storage) {
  ++reads;
  if (!is_there) fail("imitation", "the device is lost");
  std::fill_n(static_cast<float*>(storage.data), storage.count, 7.0f);
}

const Backend imitation{.name = "imitation", .kernel_library = "none", .read = read_sevens};

class DeviceMemory : public testing::Test {
 protected:
  void SetUp() override {
    is_there = true;
    reads = 0;
  }
};

TEST_F(DeviceMemory, IsReadWhenSomebodyAsks) {
  const Tensor t = Tensor::on_device(imitation, DType::float32, {2, 3});
  EXPECT_EQ(reads, 0);
  EXPECT_EQ(t.data<float>()[5], 7);
  EXPECT_EQ(t.data<float>()[0], 7);
  EXPECT_EQ(reads, 1);
}

TEST_F(DeviceMemory, GivesNothingAfterAReadThatFailed) {
  const Tensor t = Tensor::on_device(imitation, DType::float32, {1000});
  is_there = false;
  EXPECT_THROW(t.raw(), Error);
  EXPECT_EQ(t.storage()->data, nullptr);
  EXPECT_THROW(t.raw(), Error);
  is_there = true;
  EXPECT_EQ(t.data<float>()[999], 7);
}

}  // namespace
}  // namespace gossamer
