// Takes a row's signature apart.
#pragma once

#include "ops/op.h"

namespace gossamer {

// What stands before the parameters: "image.resizeBilinear".
std::string_view name_of(const OpDef& def);
// Throws Error when `def.signature` is not of the form name(param: type, param?: type, param: type = default): type.
Op parse_signature(const OpDef& def, OpId id);

}  // namespace gossamer
