// Tells of calls that a backend with a device leaves to the host although their inputs lie on the device, and so are read first.
#pragma once

#include "gossamer/backend.h"

namespace gossamer {

using HostNotice = void (*)(const Backend& backend, const Op& op);

// Says who is told.
void set_host_notice(HostNotice notice);
// `call` is about to run on the host.
void notice_host(const KernelArgs& call);

}  // namespace gossamer
