#include "core/host_notice.h"

#include <algorithm>

#include "core/packed.h"

namespace gossamer {
namespace {

HostNotice told = nullptr;

bool is_on_device(const Tensor& t) { return t && t.storage() && t.storage()->device && !is_on_host(*t.storage()); }

}  // namespace

void set_host_notice(HostNotice notice) { told = notice; }

void notice_host(const KernelArgs& call) {
  const Backend& backend = active_backend();
  if (told && backend.read && std::any_of(call.in.begin(), call.in.end(), is_on_device)) told(backend, call.attrs.op());
}

}  // namespace gossamer
