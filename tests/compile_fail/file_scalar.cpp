// SPDX-License-Identifier: MIT
// A network of long double saved to a file.
//
// expect: model files hold float or double
// errors: 1
#include <backprop/backprop.hpp>

#include <string>

namespace bp = backprop;

using Net = bp::Network<long double, bp::Input<4>, bp::Dense<3>>;

int main() {
    const Net net;
#ifdef MISTAKE
    const std::string bytes = bp::to_safetensors(net);
#else
    const std::string bytes = bp::to_safetensors(net.cast<double>());
#endif
    return bytes.empty();
}
