// gossamer_coverage ROOT: writes which backend has which kernel. Only builds that have all backends know.
#include <cstdio>

#include "generate.h"
#include "gossamer/backend.h"

int main(int, char** argv) {
  if (!gossamer::find_backend("xnnpack")) {
    std::puts("docs/coverage.md is left as it is: this build is without XNNPACK");
    return 0;
  }
  gossamer::gen::write_file(std::string(argv[1]) + "/docs/coverage.md", gossamer::gen::coverage());
}
