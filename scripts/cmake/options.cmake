# Compiler options, as a target that every library of ours links.
add_library(gossamer_options INTERFACE)
target_compile_features(gossamer_options INTERFACE cxx_std_20)
target_compile_options(gossamer_options INTERFACE -Wall -Wextra -Wno-missing-field-initializers)
target_include_directories(gossamer_options INTERFACE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
if(GOSSAMER_SANITIZE)
  target_compile_definitions(gossamer_options INTERFACE GOSSAMER_SANITIZED)
  target_compile_options(gossamer_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -O1)
  target_link_options(gossamer_options INTERFACE -fsanitize=address,undefined)
endif()
if(GOSSAMER_WASM)
  # Exceptions as wasm exceptions; no unused functions in the output.
  target_compile_options(gossamer_options INTERFACE -fwasm-exceptions -ffunction-sections -fdata-sections
                         -Wno-c++2b-extensions $<$<CONFIG:Release>:-O2> "$<$<CONFIG:Debug>:-O1;-g0>")
  target_link_options(gossamer_options INTERFACE -fwasm-exceptions)
endif()

# For files of a target that run once per model, or seldom: a page that downloads them gains more from a third less code than from speed.
function(prefer_small target)
  if(GOSSAMER_WASM)
    set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES COMPILE_OPTIONS "$<$<CONFIG:Release>:-Os>")
  endif()
endfunction()
