// FarmHash's Fingerprint64: a hash of bytes that never changes between versions and machines.
#pragma once

#include <cstdint>
#include <string_view>

namespace gossamer {

uint64_t fingerprint64(std::string_view bytes);

}  // namespace gossamer
