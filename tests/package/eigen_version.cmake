# SPDX-License-Identifier: MIT
# cmake -Dversion=5.0.0 -Daccepted=ON -Dsource=… -Dprefix=… -Dwork=… -Dgenerator=… -Dcompiler=…
#       -P eigen_version.cmake
# Lets the source tree and the installed package look for Eigen where a stub says that it is the
# given version. What is refused must say so, and which version it met.

file(WRITE "${work}/eigen/Eigen3Config.cmake" "add_library(Eigen3::Eigen INTERFACE IMPORTED)\n")
# As the real ones answer: only the same major version is compatible.
file(WRITE "${work}/eigen/Eigen3ConfigVersion.cmake" "
set(PACKAGE_VERSION ${version})
string(REGEX MATCH [0-9]+ major ${version})
if(PACKAGE_FIND_VERSION_MAJOR STREQUAL major)
    set(PACKAGE_VERSION_COMPATIBLE TRUE)
endif()
")
file(WRITE "${work}/outside/CMakeLists.txt" "
cmake_minimum_required(VERSION 3.20)
project(outside LANGUAGES CXX)
find_package(backprop REQUIRED)
")

function(configure what source)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -S "${source}" -B "${work}/${what}" -G "${generator}"
                "-DCMAKE_CXX_COMPILER=${compiler}" "-DEigen3_DIR=${work}/eigen"
                "-DCMAKE_PREFIX_PATH=${prefix}"
                -DBACKPROP_BUILD_TESTS=OFF -DBACKPROP_BUILD_EXAMPLES=OFF
        RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " text "${output}")  # CMake wraps its messages
    string(FIND "${text}" "backprop needs Eigen 3.4 or 5, but found ${version} in " found)
    # Where the stub is passed over, CMake goes on to the Eigen of the system.
    file(STRINGS "${work}/${what}/CMakeCache.txt" eigen REGEX "^Eigen3_DIR:")
    string(REGEX REPLACE "^.*=" "" eigen "${eigen}")
    if(accepted AND (failed OR NOT eigen STREQUAL "${work}/eigen"))
        message(FATAL_ERROR "${what} refuses Eigen ${version}:\n${output}\n${eigen}")
    elseif(NOT accepted AND NOT failed)
        message(FATAL_ERROR "${what} accepts Eigen ${version}:\n${output}")
    elseif(failed AND found EQUAL -1)
        message(FATAL_ERROR "${what} refuses Eigen ${version} without saying why:\n${output}")
    endif()
endfunction()

configure(source "${source}")
configure(package "${work}/outside")
