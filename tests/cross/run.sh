#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh tests/cross/run.sh [--quick] [aarch64|windows]...
#
# The tests on what this machine is not: aarch64, with NEON's vectors and a long double of 113 bits,
# in QEMU; and Windows by MinGW-w64, with another C library and without futex, under Wine.
# --quick runs what touches vectors, and of Windows sees only that it compiles and links.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/.ci/install.sh"
cd "$root"

quick=false
if [ "${1:-}" = --quick ]; then
    quick=true
    shift
fi
install_missing make:make libeigen3-dev catch2
header=${CATCH2:-/usr/include/catch2}
if [ ! -e "$header/catch.hpp" ]; then
    echo "no $header/catch.hpp: Catch2 of version 2 is needed, whose header is all there is" >&2
    exit 1
fi

# build_and_run <machine> <variable of tests/cross/Makefile>...
build_and_run() {
    echo "== $1"
    build=$root/build/cross-$1
    mkdir -p "$build/include"
    ln -sfn "$header" "$build/include/catch2"
    shift
    make -f tests/cross/Makefile -s -k -j "$(nproc)" EIGEN="${EIGEN:-/usr/include/eigen3}" \
        BUILD="$build" "$@"
}

[ $# -gt 0 ] || set -- aarch64 windows
for machine in "$@"; do
    case $machine in
        aarch64)
            install_missing g++-aarch64-linux-gnu:aarch64-linux-gnu-g++ \
                qemu-user-static:qemu-aarch64-static
            folders="simd kernel activation network"
            $quick || folders="$folders core layer loss autodiff check data init model"
            $quick || folders="$folders optimizer random train"
            # The emulator grants memory beyond a process's limit.
            build_and_run "$machine" CXX=aarch64-linux-gnu-g++ FOLDERS="$folders" \
                RUN="qemu-aarch64-static -L /usr/aarch64-linux-gnu" \
                TESTS="'~thread pool: the system refuses*'"
            ;;
        windows)
            install_missing g++-mingw-w64-x86-64-posix:x86_64-w64-mingw32-g++-posix
            folders="network"
            wine=""
            if ! $quick; then
                install_missing wine64
                folders="$folders core simd kernel layer loss autodiff check data init model"
                folders="$folders optimizer random train"
                wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
            fi
            # Left out: what asks glibc for its heap or forks. The folder activation as well, since
            # MinGW's sine is wrong by 1e-19 near multiples of pi, and takes nothing above 2^63.
            WINEPREFIX="$root/build/wine" WINEDEBUG=-all build_and_run "$machine" \
                CXX=x86_64-w64-mingw32-g++-posix LINK=-static FOLDERS="$folders" RUN="$wine" \
                LEFT_OUT="network/no_heap train/no_heap optimizer/state model/atomic_write"
            ;;
        *)
            echo "no such machine: $machine" >&2
            exit 1
            ;;
    esac
done
