// SPDX-License-Identifier: MIT
// A lambda that calls std::exp by its full name, which no scalar but the built-in ones has. What is
// expected is the compiler's own message, and a name above or below it that says what to write.
//
// expect: no matching function for call to .*exp
// expect: so_write_using_std_exp_and_then_exp_without_std
// errors: 2
#include <backprop/backprop.hpp>

namespace bp = backprop;

inline constexpr auto bell = [](auto z) {
#ifdef MISTAKE
    return std::exp(-z * z);
#else
    using std::exp;
    return exp(-z * z);
#endif
};

using Net = bp::Network<float, bp::Input<4>, bp::Dense<3, bp::Function<bell>>>;

int main() {
    const Net net;
    const Eigen::MatrixXf x = Eigen::MatrixXf::Ones(4, 2);
    return net.predict(x).size() == 6 ? 0 : 1;
}
