// The edge between C++ and JavaScript: exported functions let no exception out.
#pragma once

#include <exception>
#include <new>
#include <string>

#ifdef __EMSCRIPTEN__
#define EXPORT(name) extern "C" __attribute__((used, export_name(#name)))
#else
#define EXPORT(name) extern "C"
#endif

namespace gossamer::api {

// What the last failed call reported.
std::string& last_error();

// Runs body(); -1 when it throws, and last_error() says why.
template <class Body>
int guarded(Body body) {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    last_error() = "out of memory";
  } catch (const std::exception& e) {
    last_error() = e.what();
  }
  return -1;
}

}  // namespace gossamer::api
