// Reading, planning and running a model once, so that engines have compiled what that takes.
#pragma once

namespace gossamer::api {

void load_warm_model();
// Once, after load_warm_model().
void run_warm_model();

}  // namespace gossamer::api
