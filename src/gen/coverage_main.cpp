// gossamer_coverage ROOT: writes which backend has which kernel.
#include "generate.h"

int main(int, char** argv) { gossamer::gen::write_file(std::string(argv[1]) + "/docs/coverage.md", gossamer::gen::coverage()); }
