// SPDX-License-Identifier: MIT
// A user's function as a list of operations, taken down while the program is compiled: the
// function is called once with a Number that computes nothing and remembers all,
//
//     z / (1 + exp(−z))     0: z    1: −(0)    2: exp(1)    3: 1    4: 3 + 2    5: 0 / 4
//
// and the list is then run on whole vectors, in each instruction set (autodiff/formula.inc). An
// operation that comes twice is taken down once.
//
// A function with a branch has no such list. Its `if` or `?:` asks a comparison of Numbers for a
// bool; that is no constant expression, which is how such a function is told, and it is called
// number by number. So it is with functions that have no vectors (erf, atan, …), and with one's
// own that are not constexpr; a lambda is, unless it does what none may.
//
// A Number offers what a dual number offers: what compiles with the latter compiles with it.
#pragma once

#include <backprop/autodiff/select.hpp>

#include <bit>
#include <cstdint>
#include <type_traits>

namespace backprop::symbolic {

enum class Op : std::uint8_t {
    first, second, constant,                                  // the arguments, and numbers
    negate, add, subtract, multiply, divide,
    exp, expm1, log, log1p, sqrt, tanh, sin, cos, abs, max, min,
    less, less_equal, equal, both, either, opposite, select,  // select: a if c, else b
};

struct Step {
    Op op = Op::constant;
    std::uint8_t a = 0, b = 0, c = 0;  ///< earlier steps
    double constant = 0;

    friend constexpr bool operator==(const Step& s, const Step& t) {
        return s.op == t.op && s.a == t.a && s.b == t.b && s.c == t.c &&
               std::bit_cast<std::uint64_t>(s.constant) == std::bit_cast<std::uint64_t>(t.constant);
    }
};

/// Whoever comes here while a function is taken down is no constant expression, and so not
/// straight.
inline void not_straight() {}

struct Formula {
    static constexpr int most = 128;  ///< what is longer is not taken down
    Step step[most]{};
    int count = 0;
    int result = 0;  ///< the step that holds the function's value

    constexpr int add(const Step& s) {
        for (int i = 0; i < count; ++i)
            if (step[i] == s) return i;
        if (count == most) not_straight();
        step[count] = s;
        return count++;
    }
};

/// Where a number or a condition comes from: a step of a formula, or a constant.
class Operand {
public:
    constexpr explicit Operand(double constant) : constant_{constant} {}
    constexpr Operand(Formula& f, int at) : formula_{&f}, at_{static_cast<std::uint8_t>(at)} {}

    constexpr bool is_constant() const { return formula_ == nullptr; }
    constexpr double constant() const { return constant_; }

    /// Its step in f.
    constexpr std::uint8_t at(Formula& f) const {
        return formula_ ? at_
                        : static_cast<std::uint8_t>(f.add({Op::constant, 0, 0, 0, constant_}));
    }

    /// What an operation gives: a step in the formula of those that have one.
    static constexpr Operand step(Op op, Operand a, Operand b, Operand c) {
        Formula* f = a.formula_ ? a.formula_ : b.formula_ ? b.formula_ : c.formula_;
        if (!f) not_straight();  // a function of a constant
        const Step s{op, a.at(*f), b.at(*f), c.at(*f)};
        return {*f, f->add(s)};
    }
    static constexpr Operand step(Op op, Operand a, Operand b) { return step(op, a, b, a); }
    static constexpr Operand step(Op op, Operand a) { return step(op, a, a, a); }

private:
    Formula* formula_ = nullptr;
    std::uint8_t at_ = 0;
    double constant_ = 0;
};

constexpr bool both_constant(const Operand& a, const Operand& b) {
    return a.is_constant() && b.is_constant();
}

/// What a comparison of Numbers gives, for `select`. Whoever takes it for a bool branches.
class Condition {
public:
    constexpr explicit Condition(Operand operand) : operand_{operand} {}
    constexpr operator bool() const {
        if (!operand_.is_constant()) not_straight();
        return operand_.constant() != 0;
    }
    constexpr Operand operand() const { return operand_; }

    friend constexpr Condition operator!(Condition c) {
        if (c.operand_.is_constant()) return known(c.operand_.constant() == 0);
        return Condition{Operand::step(Op::opposite, c.operand_)};
    }
    friend constexpr Condition operator&&(Condition c, Condition d) {
        if (both_constant(c.operand_, d.operand_)) return known(bool{c} && bool{d});
        return Condition{Operand::step(Op::both, c.operand_, d.operand_)};
    }
    friend constexpr Condition operator||(Condition c, Condition d) {
        if (both_constant(c.operand_, d.operand_)) return known(bool{c} || bool{d});
        return Condition{Operand::step(Op::either, c.operand_, d.operand_)};
    }

    static constexpr Condition known(bool b) { return Condition{Operand{b ? 1.0 : 0.0}}; }

private:
    Operand operand_;
};

/// A number that takes down what happens to it.
class Number {
public:
    Number() : operand_{0} {}  // not constexpr: std::numeric_limits<Number> would give it
    template <class C>
        requires std::is_arithmetic_v<C>
    constexpr Number(C c) : operand_{static_cast<double>(c)} {}
    constexpr Number(Condition c)  // 1 or 0
        : operand_{Operand::step(Op::select, Operand{1}, Operand{0}, c.operand())} {}
    constexpr explicit Number(Operand operand) : operand_{operand} {}

    constexpr Operand operand() const { return operand_; }
    constexpr bool is_constant() const { return operand_.is_constant(); }
    constexpr double constant() const { return operand_.constant(); }

    friend constexpr Number operator+(Number u) { return u; }
    friend constexpr Number operator-(Number u) {
        if (u.is_constant()) return -u.constant();
        return Number{Operand::step(Op::negate, u.operand_)};
    }
    friend constexpr Number operator+(Number u, Number v) {
        if (both_constant(u.operand_, v.operand_)) return u.constant() + v.constant();
        return Number{Operand::step(Op::add, u.operand_, v.operand_)};
    }
    friend constexpr Number operator-(Number u, Number v) {
        if (both_constant(u.operand_, v.operand_)) return u.constant() - v.constant();
        return Number{Operand::step(Op::subtract, u.operand_, v.operand_)};
    }
    friend constexpr Number operator*(Number u, Number v) {
        if (both_constant(u.operand_, v.operand_)) return u.constant() * v.constant();
        return Number{Operand::step(Op::multiply, u.operand_, v.operand_)};
    }
    friend constexpr Number operator/(Number u, Number v) {
        if (both_constant(u.operand_, v.operand_)) return u.constant() / v.constant();
        return Number{Operand::step(Op::divide, u.operand_, v.operand_)};
    }
    constexpr Number& operator+=(Number v) { return *this = *this + v; }
    constexpr Number& operator-=(Number v) { return *this = *this - v; }
    constexpr Number& operator*=(Number v) { return *this = *this * v; }
    constexpr Number& operator/=(Number v) { return *this = *this / v; }

    friend constexpr Condition operator<(Number u, Number v) {
        if (both_constant(u.operand_, v.operand_))
            return Condition::known(u.constant() < v.constant());
        return Condition{Operand::step(Op::less, u.operand_, v.operand_)};
    }
    friend constexpr Condition operator<=(Number u, Number v) {
        if (both_constant(u.operand_, v.operand_))
            return Condition::known(u.constant() <= v.constant());
        return Condition{Operand::step(Op::less_equal, u.operand_, v.operand_)};
    }
    friend constexpr Condition operator==(Number u, Number v) {
        if (both_constant(u.operand_, v.operand_))
            return Condition::known(u.constant() == v.constant());
        return Condition{Operand::step(Op::equal, u.operand_, v.operand_)};
    }
    friend constexpr Condition operator>(Number u, Number v) { return v < u; }
    friend constexpr Condition operator>=(Number u, Number v) { return v <= u; }
    friend constexpr Condition operator!=(Number u, Number v) { return !(u == v); }

private:
    Operand operand_;
};

/// The choice, taken down.
constexpr Number select(Condition c, Number u, Number v) {
    if (c.operand().is_constant()) return bool{c} ? u : v;
    return Number{Operand::step(Op::select, u.operand(), v.operand(), c.operand())};
}

}  // namespace backprop::symbolic

namespace backprop {

using symbolic::select;  // beside the one of numbers: bp::select

}  // namespace backprop
