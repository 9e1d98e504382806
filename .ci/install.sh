# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# To be sourced by tests/run.sh, examples/run.sh and .ci/run.

# install_missing <package>[:<command>]...
# Installs the Debian packages that are not there; one with a command counts as there when the
# command is, wherever it came from. Another system is told the names, and it ends, if a command
# is missing; whether libraries are there, CMake finds out.
install_missing() {
    missing=""
    for entry in "$@"; do
        case $entry in
            *:*) command -v "${entry#*:}" > /dev/null 2>&1 && continue ;;
            *)
                command -v dpkg-query > /dev/null 2>&1 || continue
                dpkg-query -W -f='${Status}' "$entry" 2> /dev/null | grep -q ' installed$' &&
                    continue
                ;;
        esac
        missing="$missing ${entry%%:*}"
    done
    [ -n "$missing" ] || return 0

    if ! command -v apt-get > /dev/null 2>&1; then
        echo "Missing here:$missing. Needed in all, by their Debian names:" >&2
        for entry in "$@"; do echo "    ${entry%%:*}" >&2; done
        exit 1
    fi
    sudo=""
    if [ "$(id -u)" -ne 0 ]; then
        sudo=sudo
        if ! command -v sudo > /dev/null 2>&1; then
            echo "Missing here:$missing. As root: apt-get install$missing" >&2
            exit 1
        fi
    fi
    echo "Installing:$missing"
    # shellcheck disable=SC2086  # one word a package
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        $missing > /dev/null 2>&1 < /dev/null ||
        { $sudo apt-get update < /dev/null &&
          $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
              $missing < /dev/null; }
}

# What every build here needs, with the compiler that CXX names.
install_toolchain() {
    case ${CXX:-c++} in
        *clang*) compiler=clang ;;
        *) compiler=g++ ;;
    esac
    install_missing "$compiler:${CXX:-c++}" make:make cmake:cmake libeigen3-dev "$@"
}
