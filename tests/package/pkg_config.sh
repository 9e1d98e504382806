#!/bin/sh
# SPDX-License-Identifier: MIT
# pkg_config.sh <compiler> <prefix> <program to make> <expected version>
set -eux
export PKG_CONFIG_PATH="$2/share/pkgconfig"
[ "$(pkg-config --modversion backprop)" = "$4" ]
pkg-config --print-requires backprop | grep -q eigen3
# eval: pkg-config writes for a shell, "a\ folder" where a path has a space.
eval "\"$1\" -std=c++20 $(pkg-config --cflags backprop) \"$(dirname "$0")/main.cpp\" -o \"$3\""
"$3"
