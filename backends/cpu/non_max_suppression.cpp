// Non-maximum suppression, plain and soft.
#include <algorithm>
#include <cmath>

#include "core/convert.h"
#include "kernels.h"

namespace gossamer::cpu {
namespace {

struct Candidate {
  double score;
  int64_t box;
  size_t checked = 0;  // chosen boxes whose overlap is already in the score
};

// Of equal scores the box that comes later.
bool is_worse(const Candidate& a, const Candidate& b) { return a.score < b.score || (a.score == b.score && a.box > b.box); }

struct Rectangle {
  explicit Rectangle(const double (&b)[4])
      : top(std::min(b[0], b[2])), left(std::min(b[1], b[3])), bottom(std::max(b[0], b[2])), right(std::max(b[1], b[3])), area((bottom - top) * (right - left)) {}

  double top, left, bottom, right, area;
};

double intersection_over_union(const Rectangle& a, const Rectangle& b) {
  if (a.area <= 0 || b.area <= 0) return 0;
  const double height = std::max(0.0, std::min(a.bottom, b.bottom) - std::max(a.top, b.top));
  const double width = std::max(0.0, std::min(a.right, b.right) - std::max(a.left, b.left));
  return height * width / (a.area + b.area - height * width);
}

Rectangle rectangle(const Tensor& boxes, int64_t box) {
  double edges[4];
  load_doubles(boxes, box * 4, 4, edges);
  return Rectangle(edges);
}

// The chosen boxes, best first. `sigma` 0: overlapping boxes are dropped; else they lose score.
std::vector<Candidate> choose(const KernelArgs& call, double sigma) {
  const std::vector<double> scores = to_doubles(call.in[1]);
  const double overlap = call.attrs.number("iouThreshold"), lowest = call.attrs.number("scoreThreshold");
  const double limit = std::min(call.attrs.number("maxOutputSize"), static_cast<double>(scores.size()));
  const double scale = sigma > 0 ? -0.5 / sigma : 0;
  std::vector<Candidate> candidates, chosen;
  std::vector<Rectangle> rectangles;  // of the chosen
  for (size_t i = 0; i < scores.size(); ++i) {
    if (scores[i] > lowest) candidates.push_back({scores[i], static_cast<int64_t>(i)});
  }
  std::make_heap(candidates.begin(), candidates.end(), is_worse);
  while (static_cast<double>(chosen.size()) < limit && !candidates.empty()) {
    std::pop_heap(candidates.begin(), candidates.end(), is_worse);
    Candidate best = candidates.back();
    candidates.pop_back();
    const Rectangle box = rectangle(call.in[0], best.box);
    const double score = best.score;
    bool is_dropped = false;
    for (size_t j = chosen.size(); j > best.checked && best.score > lowest; --j) {
      const double iou = intersection_over_union(box, rectangles[j - 1]);
      is_dropped = iou >= overlap;
      if (is_dropped) break;
      if (scale != 0) best.score *= std::exp(scale * iou * iou);
    }
    best.checked = chosen.size();
    if (is_dropped || !(best.score > lowest)) continue;  // NaN, too, of a box that has NaN
    if (best.score == score) {
      chosen.push_back(best);
      rectangles.push_back(box);
    } else {
      candidates.push_back(best);
      std::push_heap(candidates.begin(), candidates.end(), is_worse);
    }
  }
  return chosen;
}

// Indices of the chosen boxes, followed by zeros up to `size`.
Tensor indices(const std::vector<Candidate>& chosen, size_t size) {
  std::vector<int64_t> boxes;
  for (const Candidate& candidate : chosen) boxes.push_back(candidate.box);
  boxes.resize(std::max(size, boxes.size()));
  return Tensor::ints(boxes);
}

void non_max_suppression(const KernelArgs& call) { call.out[0] = indices(choose(call, 0), 0); }

void non_max_suppression_padded(const KernelArgs& call) {
  const std::vector<Candidate> chosen = choose(call, 0);
  const double size = std::min(call.attrs.number("maxOutputSize"), static_cast<double>(call.in[1].size()));
  call.out[0] = indices(chosen, call.attrs.flag("padToMaxOutputSize") && size > 0 ? static_cast<size_t>(size) : 0);
  call.out[1] = Tensor::scalar(static_cast<double>(chosen.size()), DType::int32);
}

void non_max_suppression_with_score(const KernelArgs& call) {
  const std::vector<Candidate> chosen = choose(call, call.attrs.number("softNmsSigma"));
  call.out[0] = indices(chosen, 0);
  call.out[1] = Tensor::empty(DType::float32, {static_cast<int64_t>(chosen.size())});
  for (size_t i = 0; i < chosen.size(); ++i) call.out[1].data<float>()[i] = static_cast<float>(chosen[i].score);
}

constexpr Kernel kKernels[] = {
    {op("image.nonMaxSuppression"), non_max_suppression},
    {op("image.nonMaxSuppressionPadded"), non_max_suppression_padded},
    {op("image.nonMaxSuppressionWithScore"), non_max_suppression_with_score},
};

}  // namespace

std::span<const Kernel> non_max_suppression_kernels() { return kKernels; }

}  // namespace gossamer::cpu
