// SPDX-License-Identifier: MIT
// Stops at the first number that is none. After each backward pass, and before its update, it
// looks at all that the step computed in the order in which it was computed,
//
//     x,   z and a of each layer,   C,   δ of each layer from the last,   ∂C/∂θ
//
// and after the update at θ. The first NaN or ∞ stops the training; `found` and History::stopped
// say where it was: "epoch 2, step 117: layer 1, z: nan (output 3, sample 7 of the batch)". The
// update does not happen, or is undone, and the network gets the parameters and the state back
// that the last step was computed with in which all was finite. If x is at fault, it keeps its own.
#pragma once

#include <backprop/train/callback.hpp>
#include <backprop/train/snapshot.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace backprop {

struct Sentinel {
    std::string found{};  ///< empty while all is finite

    // Not to be set.
    Snapshot finite{};

    void on_begin(auto& f) {
        found.clear();
        finite.clear();
        if (look_at_theta(f, "θ at first")) stop(f);
    }
    void on_gradient(auto& f) {
        if (in_samples(f.trainer.workspace().input(), "x", "input")) return say(f);
        if (look(f)) stop(f);
        else finite.take(f.network());
    }
    void on_step(auto& f) {
        if (look_at_theta(f, "θ after the update")) stop(f);
    }

private:
    void stop(auto& f) {
        finite.restore(f.network());
        say(f);
    }
    void say(FitProgress& f) {
        found = "epoch " + std::to_string(f.epoch + 1) + ", step " + std::to_string(f.step + 1) +
                ": " + found;
        f.stop(found);
    }

    /// Is there one, and then says `found` what and where.
    bool look(auto& f) {
        using Net = typename std::remove_reference_t<decltype(f)>::Trainer::Network;
        const auto& ws = f.trainer.workspace();
        const auto name = [](std::size_t l) { return "layer " + std::to_string(l) + ", "; };
        return [&]<std::size_t... l>(std::index_sequence<l...>) {
            constexpr std::size_t last = sizeof...(l) - 1;
            return ((in_samples(ws.template z<l>(), name(l) + "z", "output") ||
                     in_samples(ws.template a<l>(), name(l) + "a", "output")) ||
                    ...) ||
                   in_loss(f.loss) ||
                   (in_samples(ws.template delta<last - l>(), name(last - l) + "delta",
                               "output") ||
                    ...);
        }(std::make_index_sequence<Net::depth>{}) ||
               in_theta<Net>(f.trainer.gradient().parameters(), "the gradient");
    }
    bool look_at_theta(auto& f, const char* what) {
        using Net = typename std::remove_reference_t<decltype(f)>::Trainer::Network;
        return in_theta<Net>(std::as_const(f.network()).parameters(), what);
    }

    bool in_samples(const auto& m, const std::string& what, const char* row) {
        const Index at = first_in(m.data(), m.size());
        if (at < 0) return false;
        found = what + ": " + text(m.data()[at]) + " (" + row + " " +
                std::to_string(at % m.rows()) + ", sample " + std::to_string(at / m.rows()) +
                " of the batch)";
        return true;
    }
    bool in_loss(double loss) {
        if (loss - loss == 0) return false;
        found = "the loss: " + text(loss);
        return true;
    }
    template <class Net>
    bool in_theta(const auto& theta, const char* what) {
        const Index at = first_in(theta.data(), theta.size());
        if (at < 0) return false;
        found = Net::Layers::entry_name(Net::Definition::plan, at) + " of " + what + ": " +
                text(theta(at));
        return true;
    }

    /// The index of the first NaN or ∞, or −1.
    template <class S>
    static Index first_in(const S* data, Index size) {
        // 0 times a finite number is 0 and of any other NaN; a sum of zeros costs next to nothing.
        if ((VectorView<const S>{data, size} * S(0)).sum() == S(0)) return -1;
        for (Index i = 0; i < size; ++i)
            if (!(data[i] - data[i] == S(0))) return i;
        return -1;
    }
    template <class S>
    static std::string text(const S& number) {
        if (number != number) return "nan";
        return number > S(0) ? "inf" : "-inf";
    }
};

}  // namespace backprop
