// Everything that a C++ program needs: #include <gossamer/gossamer.h>
#pragma once

#include "gossamer/backend.h"
#include "gossamer/error.h"
#include "gossamer/grad.h"
#include "gossamer/graph.h"
#include "gossamer/ops.h"
#include "gossamer/tensor.h"
