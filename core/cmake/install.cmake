# cmake --install: headers, the library with the RE2 it was built with, the command line with its index, and
# what find_package(faultline) reads.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(DIRECTORY core/include/faultline DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
set(installed_targets faultline faultline_json)
if(NOT FAULTLINE_SYSTEM_RE2)
  list(APPEND installed_targets re2)
endif()
install(TARGETS ${installed_targets} EXPORT faultline-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}/faultline)
install(EXPORT faultline-targets NAMESPACE faultline:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/faultline)
if(FAULTLINE_CLI)
  install(TARGETS faultline_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES ${PROJECT_BINARY_DIR}/precedents.idx DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

file(WRITE ${PROJECT_BINARY_DIR}/faultline-config.cmake "include(CMakeFindDependencyMacro)
find_dependency(Threads)
if(${FAULTLINE_SYSTEM_RE2})
  find_dependency(re2)
endif()
include(\${CMAKE_CURRENT_LIST_DIR}/faultline-targets.cmake)
")
write_basic_package_version_file(${PROJECT_BINARY_DIR}/faultline-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${PROJECT_BINARY_DIR}/faultline-config.cmake ${PROJECT_BINARY_DIR}/faultline-config-version.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/faultline)
