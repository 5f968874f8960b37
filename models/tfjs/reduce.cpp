// Ops that sum up over axes or look at all elements: reductions, normalisations, sorting.
#include "gossamer/ops.h"
#include "ops/names.gen.h"
#include "tfjs/rows.h"

namespace gossamer::models::tfjs {
namespace {

using Reduction = Tensor (*)(const Tensor& x, const Attr& axis, const Attr& keep_dims);

template <Reduction reduction>
Items reduce(Context& c) {
  return {reduction(c.in(0), c.ints(1), c.flag("keep_dims"))};
}

Items batch_norm(Context& c) {
  return {ops::batch_norm(c.in(0), c.in(3), c.in(4), c.in(2), c.in(1), c.number("epsilon", 0.001))};
}

Items local_response_normalization(Context& c) {
  return {ops::local_response_normalization(c.in(0), c.number("depth_radius", 5), c.number("bias", 1), c.number("alpha", 1),
                                            c.number("beta", 0.5))};
}

using Scan = Tensor (*)(const Tensor& x, const Attr& axis, const Attr& exclusive, const Attr& reverse);

template <Scan scan>
Items cumulate(Context& c) {
  return {scan(c.in(0), c.number(1), c.flag("exclusive"), c.flag("reverse"))};
}

constexpr Row kRows[] = {
    {"All", reduce<ops::all>},
    {"Any", reduce<ops::any>},
    {"EuclideanNorm", reduce<ops::euclidean_norm>},
    {"Max", reduce<ops::max>},
    {"Mean", reduce<ops::mean>},
    {"Min", reduce<ops::min>},
    {"Prod", reduce<ops::prod>},
    {"Sum", reduce<ops::sum>},
    {"ArgMax", [](Context& c) -> Items { return {ops::arg_max(c.in(0), c.number(1))}; }},
    {"ArgMin", [](Context& c) -> Items { return {ops::arg_min(c.in(0), c.number(1))}; }},
    {"Cumprod", cumulate<ops::cumprod>},
    {"Cumsum", cumulate<ops::cumsum>},
    {"FusedBatchNorm", batch_norm},
    {"FusedBatchNormV2", batch_norm},
    {"FusedBatchNormV3", batch_norm},
    {"LRN", local_response_normalization},
    {"LogSoftmax", op("logSoftmax")},
    {"Softmax", op("softmax")},
    {"Einsum", [](Context& c) -> Items { return {ops::einsum(c.exact_text("equation").c_str(), c.tensors())}; }},
    {"MatrixBandPart", [](Context& c) -> Items { return {ops::linalg::band_part(c.in(0), c.number(1), c.number(2))}; }},
    {"FFT", op("fft")},
    {"IFFT", op("ifft")},
    {"RFFT", [](Context& c) -> Items { return {ops::rfft(c.in(0))}; }},
    {"IRFFT", [](Context& c) -> Items { return {ops::irfft(c.in(0))}; }},
};

}  // namespace

std::span<const Row> reduce_rows() { return kRows; }

}  // namespace gossamer::models::tfjs
