#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh benchmarks/run.sh [--quick | --docs]
#
# Installs what is missing (Debian; elsewhere it names the packages), builds the contenders, runs
# them and prints Markdown tables. Who is not there is skipped with a word. --quick: ours and Eigen
# by hand alone, a round each, to see that it runs. --docs: puts the tables into
# docs/performance.md and the chart beside it. CXX chooses the compiler, MACHINE says what the
# tables are to call this machine. Takes about a quarter of an hour on a machine with nothing else
# to do; with less than that the figures mean little.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
here=$root/benchmarks
. "$root/.ci/install.sh"
mode=${1:-}
case $mode in
    "" | --quick | --docs) ;;
    *)
        echo "usage: run.sh [--quick | --docs]" >&2
        exit 1
        ;;
esac

rivals=ON quick=
[ "$mode" != --quick ] || rivals=OFF quick=--quick
install_toolchain
if [ $rivals = ON ]; then
    for package in libopenblas-dev libdnnl-dev libtorch-dev libdlib-dev libfann-dev time:time; do
        (install_missing "$package") || echo "no $package"
    done
fi

build=$root/build/benchmarks-$(basename "${CXX:-c++}")
mkdir -p "$build"
{
    cmake -S "$here" -B "$build" -DRIVALS=$rivals -DCMAKE_CXX_COMPILER="${CXX:-c++}" \
        -DCMAKE_BUILD_TYPE= && cmake --build "$build" --parallel "$(nproc)"
} > "$build/log" 2>&1 || {
    cat "$build/log"
    exit 1
}
grep ': skipped,' "$build/log" || true

# One thread each; and nothing that a user may have set for OpenBLAS or for us.
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE BACKPROP_ISA
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

# play NAME FILE [VARIABLE=VALUE]: one more contender, if it was built
play() { [ ! -e "$build/$2" ] || contenders="$contenders$1|$build/$2${3:+|$3}
"; }
contenders=""
play ours ours.so
# The kernels are chosen once in a shared object, so each further choice takes a copy.
for isa in avx2 baseline; do
    if [ $isa = baseline ] || grep -qs avx512f /proc/cpuinfo; then
        cp "$build/ours.so" "$build/ours_$isa.so"
        play "ours, $isa" ours_$isa.so BACKPROP_ISA=$isa
    fi
done
play "ours, plain road" ours_plain.so
[ $rivals = OFF ] || play "ours, -march=native" ours_native.so
play "Eigen, -O3" eigen.so
play Eigen eigen_native.so
if [ $rivals = ON ]; then
    play OpenBLAS openblas.so
    play oneDNN onednn.so
    play "oneDNN primitives" onednn_primitives.so
    play libtorch libtorch.so
    play dlib dlib.so
    play FANN fann.so
fi

# compile NAME SOURCE [OPTION]...: what compiling a trainer costs, the median of three
compile() {
    name=$1 source=$2
    shift 2
    for _ in 1 2 3; do
        env time -f '%U %S %M' "${CXX:-c++}" -std=c++20 -O3 "$@" -c "$here/trainer/$source.cpp" \
            -o "$build/trainer.o" 2>&1 | tail -n 1
    done | sort -n | awk -v name="$name" \
        'NR == 2 && NF == 3 { printf "compile\t%s\t%.1f\t%.0f\n", name, $1 + $2, $3 * 1.024e-3 }'
}

results=$build/results.tsv
{
    printf 'machine\t%s\n' "${MACHINE:-$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sed q)}"
    printf 'date\t%s\n' "$(date +%Y-%m-%d)"
    printf 'compiler\t%s\n' "$("${CXX:-c++}" --version | sed q)"
    IFS='
'
    # shellcheck disable=SC2086  # a line a contender
    "$build/compare" $quick $contenders
    unset IFS
    if [ $rivals = ON ]; then
        eigen=${EIGEN:-/usr/include/eigen3}
        compile ours ours -I"$root/include" -isystem "$eigen"
        compile "ours, few headers" ours -DFEW_HEADERS -I"$root/include" -isystem "$eigen"
        compile Eigen eigen -isystem "$eigen"
        [ ! -e "$build/libtorch.so" ] ||
            compile libtorch libtorch -isystem /usr/include/torch/csrc/api/include
        [ ! -e "$build/dlib.so" ] || compile dlib dlib
    fi
} > "$results"

awk -f "$here/tables.awk" "$results" > "$build/tables.md"
cat "$build/tables.md"
[ $rivals = ON ] || exit 0
awk -f "$here/chart.awk" "$results" > "$build/speed.svg"
if [ "$mode" = --docs ]; then
    mkdir -p "$root/docs/performance"
    cp "$build/speed.svg" "$root/docs/performance/speed.svg"
    # What stands between the two marks is replaced.
    page=$root/docs/performance.md
    awk -v tables="$build/tables.md" '
        /^<!-- end of what benchmarks\/run\.sh wrote -->/ { skip = 0 }
        !skip
        /^<!-- what benchmarks\/run\.sh wrote -->/ {
            skip = 1
            while ((getline line < tables) > 0) print line
        }' "$page" > "$build/page.md"
    cp "$build/page.md" "$page"
    echo "written: docs/performance.md, docs/performance/speed.svg"
else
    echo "chart: $build/speed.svg"
fi
