# SPDX-License-Identifier: MIT
# cmake -Dbuild=… -Dsource=… -Dwork=… -P install.cmake
# Installs to work/prefix. Whatever an earlier run left in work goes, above all the caches of the
# outside projects: an option stays in them as it was, whatever its default has become.

file(REMOVE_RECURSE "${work}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${build}" --prefix "${work}/first"
                RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "cmake --install failed")
endif()
file(RENAME "${work}/first" "${work}/prefix")  # an installed tree may be moved

# Every header, and nothing that is none.
file(GLOB_RECURSE in_source RELATIVE "${source}/include" "${source}/include/*.hpp"
     "${source}/include/*.inc")
file(GLOB_RECURSE installed RELATIVE "${work}/prefix/include" "${work}/prefix/include/*")
if(NOT in_source STREQUAL installed)
    message(FATAL_ERROR "in the source tree:\n${in_source}\ninstalled:\n${installed}")
endif()
