# RE2 and nlohmann_json, the only libraries the core knows.
#
# RE2 is the last line before it took on Abseil, from the source that the npm package `re2` carries
# (`npm ci --ignore-scripts` puts it under node_modules). One pinned source for the native and the
# WebAssembly build keeps their results the same to the byte.

if(FAULTLINE_SYSTEM_RE2)
  # Debian's libre2-dev has no CMake package of its own.
  find_package(re2 QUIET)
  if(NOT TARGET re2::re2)
    find_path(RE2_INCLUDE_DIR re2/re2.h REQUIRED)
    find_library(RE2_LIBRARY re2 REQUIRED)
    find_package(Threads REQUIRED)
    add_library(re2::re2 UNKNOWN IMPORTED)
    set_target_properties(re2::re2 PROPERTIES
      IMPORTED_LOCATION ${RE2_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${RE2_INCLUDE_DIR} INTERFACE_LINK_LIBRARIES Threads::Threads)
  endif()
else()
  set(RE2_SOURCE_DIR ${PROJECT_SOURCE_DIR}/node_modules/re2/vendor
      CACHE PATH "Where the pinned RE2 lies")
  if(NOT EXISTS ${RE2_SOURCE_DIR}/re2/re2.h)
    message(FATAL_ERROR "RE2 is not at ${RE2_SOURCE_DIR}: run scripts/install first.")
  endif()
  set(re2_files bitmap256 bitstate compile dfa filtered_re2 mimics_pcre nfa onepass parse perl_groups prefilter
      prefilter_tree prog re2 regexp set simplify stringpiece tostring)
  list(TRANSFORM re2_files PREPEND ${RE2_SOURCE_DIR}/re2/)
  list(TRANSFORM re2_files APPEND .cc)
  add_library(re2 STATIC ${re2_files} ${RE2_SOURCE_DIR}/util/rune.cc ${RE2_SOURCE_DIR}/util/strutil.cc
      ${CMAKE_CURRENT_LIST_DIR}/lean_re2/unicode_tables.cc)
  target_include_directories(re2 BEFORE PRIVATE ${CMAKE_CURRENT_LIST_DIR}/lean_re2)
  target_include_directories(re2 SYSTEM PUBLIC $<BUILD_INTERFACE:${RE2_SOURCE_DIR}>)
  if(FAULTLINE_VALGRIND)
    # Its sparse sets read memory that nobody wrote, on purpose.
    target_compile_definitions(re2 PRIVATE RE2_ON_VALGRIND)
  endif()
  if(NOT EMSCRIPTEN)
    find_package(Threads REQUIRED)
    target_link_libraries(re2 PUBLIC Threads::Threads)
  endif()
  add_library(re2::re2 ALIAS re2)
endif()

# nlohmann_json is header-only. Under Emscripten /usr/include must never be on the search path (it would
# bring in the host's C library), so the one folder is linked into the build tree.
find_path(NLOHMANN_INCLUDE_DIR nlohmann/json.hpp PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH REQUIRED)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/include)
file(CREATE_LINK ${NLOHMANN_INCLUDE_DIR}/nlohmann ${PROJECT_BINARY_DIR}/include/nlohmann SYMBOLIC)
add_library(faultline_json INTERFACE)
target_include_directories(faultline_json SYSTEM INTERFACE $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>)
target_compile_definitions(faultline_json INTERFACE JSON_NOEXCEPTION)
