# `cmake --install`: headers, the libraries and a CMake package, so that find_package(gossamer) works.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/gossamer)
install(TARGETS gossamer EXPORT gossamer-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY include/gossamer DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT gossamer-targets NAMESPACE gossamer:: DESTINATION ${package_dir})

file(WRITE ${CMAKE_BINARY_DIR}/gossamer-config.cmake "include(\${CMAKE_CURRENT_LIST_DIR}/gossamer-targets.cmake)\n")
write_basic_package_version_file(${CMAKE_BINARY_DIR}/gossamer-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/gossamer-config.cmake ${CMAKE_BINARY_DIR}/gossamer-config-version.cmake DESTINATION ${package_dir})
