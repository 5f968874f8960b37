// The generator: what is derived from the op table, one function per file that it prints.
#pragma once

#include <string>
#include <string_view>

namespace gossamer::gen {

std::string names_header();         // src/ops/names.gen.h
std::string cpp_front();            // include/gossamer/ops.h
std::string public_typescript();    // js/src/ops.gen.ts
std::string internal_typescript();  // js/src/internal.gen.ts
std::string documentation();        // docs/ops.md
std::string coverage();             // docs/coverage.md

// "image.resizeBilinear" => "resize_bilinear"; words that C++ keeps for itself get a trailing _.
std::string snake_case(std::string_view camel);

// Writes `text` unless the file has it already.
void write_file(const std::string& path, const std::string& text);

}  // namespace gossamer::gen
