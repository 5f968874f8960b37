# Eigen, nlohmann/json and GoogleTest: the system's where installed, else fetched.
include(FetchContent)
if(POLICY CMP0135)
  cmake_policy(SET CMP0135 NEW) # a changed URL rebuilds what was made of the old one
endif()

# For Emscripten the header-only libraries are staged, so that /usr/include stays off its path.
function(gossamer_header_library target header system_dir url)
  add_library(${target} INTERFACE)
  find_path(${target}_DIR ${header} PATHS ${system_dir} /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH)
  if(${target}_DIR)
    get_filename_component(top ${header} DIRECTORY)
    string(REGEX REPLACE "/.*" "" top "${top}")
    set(staged ${CMAKE_BINARY_DIR}/staged/${target})
    if(NOT EXISTS ${staged}/${top})
      file(COPY ${${target}_DIR}/${top} DESTINATION ${staged} FOLLOW_SYMLINK_CHAIN)
    endif()
  else()
    FetchContent_Declare(${target}_source URL ${url})
    FetchContent_GetProperties(${target}_source)
    if(NOT ${target}_source_POPULATED)
      FetchContent_Populate(${target}_source)
    endif()
    find_path(staged ${header} PATHS ${${target}_source_SOURCE_DIR} ${${target}_source_SOURCE_DIR}/include
              NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
  endif()
  target_include_directories(${target} SYSTEM INTERFACE $<BUILD_INTERFACE:${staged}>)
endfunction()

gossamer_header_library(gossamer_eigen Eigen/Core /usr/include/eigen3
                        https://gitlab.com/libeigen/eigen/-/archive/3.4.0/eigen-3.4.0.tar.gz)
gossamer_header_library(gossamer_json nlohmann/json.hpp /usr/include
                        https://github.com/nlohmann/json/archive/refs/tags/v3.11.2.tar.gz)

if(GOSSAMER_TESTS)
  find_package(GTest QUIET)
  if(NOT GTest_FOUND OR GOSSAMER_WASM)
    if(EXISTS /usr/src/googletest/CMakeLists.txt)
      set(FETCHCONTENT_SOURCE_DIR_GOOGLETEST /usr/src/googletest)
    endif()
    set(INSTALL_GTEST OFF)
    FetchContent_Declare(googletest URL https://github.com/google/googletest/archive/refs/tags/v1.14.0.tar.gz)
    FetchContent_MakeAvailable(googletest)
    if(GOSSAMER_WASM)
      target_compile_options(gtest PUBLIC -fwasm-exceptions) # it and its users must throw in one way
    endif()
    if(NOT TARGET GTest::gtest_main)
      add_library(GTest::gtest_main ALIAS gtest_main)
    endif()
  endif()
endif()
