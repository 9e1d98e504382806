// SPDX-License-Identifier: MIT
// What a stranger's first program does: include the library, use it, see a right number.
#include <backprop/backprop.hpp>

#include <cstdio>

namespace bp = backprop;

int main() {
    const double slope = bp::derivative([](auto x) { return x * x * x; }, 2.0);
    std::printf("d/dx x^3 at 2 is %g\n", slope);
    return slope == 12.0 ? 0 : 1;
}
