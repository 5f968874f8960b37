#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "generate.h"

namespace gossamer::gen {

std::string snake_case(std::string_view name) {
  std::string camel(name);
  if (const size_t at = camel.find("NaN"); at != std::string::npos) camel.replace(at, 3, "Nan");
  static const std::set<std::string> kReserved = {"switch", "double", "float", "int", "bool", "union", "default", "and", "or", "xor", "not", "while", "if", "bitand"};
  std::string out;
  for (size_t i = 0; i < camel.size(); ++i) {
    const unsigned char c = static_cast<unsigned char>(camel[i]);
    const bool after_lower = i && (std::islower(static_cast<unsigned char>(camel[i - 1])) || std::isdigit(static_cast<unsigned char>(camel[i - 1])));
    const bool before_lower = i && i + 1 < camel.size() && std::islower(static_cast<unsigned char>(camel[i + 1]));
    if (std::isupper(c) && i && (after_lower || (before_lower && std::isupper(static_cast<unsigned char>(camel[i - 1]))))) out += '_';
    out += static_cast<char>(std::tolower(c));
  }
  return kReserved.contains(out) ? out + "_" : out;
}

void write_file(const std::string& path, const std::string& text) {
  std::ifstream in(path, std::ios::binary);
  const std::string old{std::istreambuf_iterator<char>(in), {}};
  if (in && old == text) return;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace gossamer::gen
