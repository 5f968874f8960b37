// Takes a row's signature apart.
#pragma once

#include "ops/op.h"

namespace gossamer {

// Throws Error when `def.signature` is not of the form name(param: type, param?: type, param: type = default): type.
Op parse_signature(const OpDef& def, OpId id);

}  // namespace gossamer
