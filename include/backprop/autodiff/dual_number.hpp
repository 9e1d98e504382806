// SPDX-License-Identifier: MIT
// A dual number is a value that carries a derivative along: u + u'ε, with ε² = 0. Taylor's
// series stops after its first term,
//
//     f(u + u'ε) = f(u) + f'(u) u' ε,
//
// so a program that computes f, fed with x + 1ε, computes f'(x) as well, exactly and not by
// differences. By hand, for f(x) = x³ − 2/x at x = 2:
//
//     x     = 2 + ε
//     x³    = (4 + 4ε)(2 + ε) = 8 + 4ε + 8ε = 8 + 12ε
//     2 / x = 1 − ½ε                              since (1 − ½ε)(2 + ε) = 2
//     f     = 7 + 12½ε                            and f'(2) = 3·2² + 2/2² = 12½
//
// Dual<Dual<T>> holds two independent ε, and the coefficient of their product is f''.
//
// Source: W. K. Clifford 1873; for this use R. E. Wengert 1964, "A simple automatic derivative
// evaluation program", and A. Griewank & A. Walther 2008, "Evaluating derivatives", ch. 3 and 13.
#pragma once

#include <concepts>
#include <iosfwd>
#include <type_traits>

namespace backprop {

/// What stands for a number without ε next to a Dual<T>: every arithmetic type, and T itself.
/// It has overloads of its own, because widening it to c + 0ε would make NaN out of 0 · ∞.
template <class C, class T>
concept DualConstant = std::is_arithmetic_v<C> || std::same_as<C, T>;

/// u + u'ε. Comparisons see the value u alone, so that an algorithm over dual numbers takes the
/// branches that it takes over plain ones.
template <class T>
class Dual {
public:
    constexpr Dual() = default;
    template <DualConstant<T> C>
    constexpr Dual(const C& c) : value_(static_cast<T>(c)) {}  // c + 0ε
    constexpr Dual(const T& value, const T& derivative) : value_(value), derivative_(derivative) {}

    constexpr T value() const { return value_; }
    constexpr T derivative() const { return derivative_; }

    // ±(u + u'ε) = ±u ± u'ε
    friend constexpr Dual operator+(const Dual& u) { return u; }
    friend constexpr Dual operator-(const Dual& u) { return {-u.value_, -u.derivative_}; }

    // (u + u'ε) + (v + v'ε) = u + v + (u' + v')ε
    friend constexpr Dual operator+(const Dual& u, const Dual& v) {
        return {u.value_ + v.value_, u.derivative_ + v.derivative_};
    }
    template <DualConstant<T> C>
    friend constexpr Dual operator+(const Dual& u, const C& c) {
        return {u.value_ + static_cast<T>(c), u.derivative_};
    }
    template <DualConstant<T> C>
    friend constexpr Dual operator+(const C& c, const Dual& u) {
        return {static_cast<T>(c) + u.value_, u.derivative_};
    }

    // (u + u'ε) − (v + v'ε) = u − v + (u' − v')ε
    friend constexpr Dual operator-(const Dual& u, const Dual& v) {
        return {u.value_ - v.value_, u.derivative_ - v.derivative_};
    }
    template <DualConstant<T> C>
    friend constexpr Dual operator-(const Dual& u, const C& c) {
        return {u.value_ - static_cast<T>(c), u.derivative_};
    }
    template <DualConstant<T> C>
    friend constexpr Dual operator-(const C& c, const Dual& u) {
        return {static_cast<T>(c) - u.value_, -u.derivative_};
    }

    // (u + u'ε)(v + v'ε) = uv + (u'v + uv')ε
    friend constexpr Dual operator*(const Dual& u, const Dual& v) {
        return {u.value_ * v.value_, u.derivative_ * v.value_ + u.value_ * v.derivative_};
    }
    template <DualConstant<T> C>
    friend constexpr Dual operator*(const Dual& u, const C& c) {
        return {u.value_ * static_cast<T>(c), u.derivative_ * static_cast<T>(c)};
    }
    template <DualConstant<T> C>
    friend constexpr Dual operator*(const C& c, const Dual& u) {
        return {static_cast<T>(c) * u.value_, static_cast<T>(c) * u.derivative_};
    }

    // (u + u'ε) / (v + v'ε) = q + (u' − q v')/v ε with q = u/v, which never forms v²
    friend constexpr Dual operator/(const Dual& u, const Dual& v) {
        const T q = u.value_ / v.value_;
        return {q, (u.derivative_ - q * v.derivative_) / v.value_};
    }
    template <DualConstant<T> C>
    friend constexpr Dual operator/(const Dual& u, const C& c) {
        return {u.value_ / static_cast<T>(c), u.derivative_ / static_cast<T>(c)};
    }
    template <DualConstant<T> C>
    friend constexpr Dual operator/(const C& c, const Dual& v) {
        const T q = static_cast<T>(c) / v.value_;
        return {q, -(q * v.derivative_) / v.value_};
    }

    constexpr Dual& operator+=(const auto& other) { return *this = *this + other; }
    constexpr Dual& operator-=(const auto& other) { return *this = *this - other; }
    constexpr Dual& operator*=(const auto& other) { return *this = *this * other; }
    constexpr Dual& operator/=(const auto& other) { return *this = *this / other; }

    friend constexpr bool operator==(const Dual& u, const Dual& v) { return u.value_ == v.value_; }
    friend constexpr bool operator<(const Dual& u, const Dual& v) { return u.value_ < v.value_; }
    friend constexpr bool operator>(const Dual& u, const Dual& v) { return u.value_ > v.value_; }
    friend constexpr bool operator<=(const Dual& u, const Dual& v) { return u.value_ <= v.value_; }
    friend constexpr bool operator>=(const Dual& u, const Dual& v) { return u.value_ >= v.value_; }

    /// {u, u'}, as it is written in code.
    template <class Traits>
    friend auto& operator<<(std::basic_ostream<char, Traits>& out, const Dual& u) {
        return out << '{' << u.value_ << ", " << u.derivative_ << '}';
    }

private:
    T value_{};
    T derivative_{};
};

}  // namespace backprop
