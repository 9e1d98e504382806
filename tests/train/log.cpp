// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "model/folder.hpp"
#include "train/problem.hpp"

#include <cstdio>
#include <filesystem>
#include <string>

namespace bp = backprop;
using bp::testing::curve;
using bp::testing::Curve;
using bp::testing::message_of;

namespace {

const bp::testing::Folder folder;

/// What is printed by a bar on a net that does not learn: a loss that is known.
std::string printed(bp::ProgressBar::Redraw redraw, const bp::FitOptions& options) {
    const std::string path = folder / "bar";
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    Curve net;
    bp::fit(net, curve(), bp::Sgd{.learning_rate = 0}, options,
            bp::ProgressBar{.out = file, .redraw = redraw});
    std::fclose(file);
    return bp::read_file(path);
}

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t n = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++n;
    return n;
}

bp::FitProgress at(const bp::FitOptions& options, const bp::History& history) {
    bp::FitProgress f;
    f.options = &options;
    f.history = &history;
    f.epoch = 2;
    f.step = 56;
    f.steps_per_epoch = 100;
    f.samples = 57 * 32;
    f.seconds = 2;
    f.mean_loss = 0.43214;
    f.mean_accuracy = 0.8512;
    return f;
}

}  // namespace

TEST_CASE("progress: into a file goes a line an epoch and nothing that redraws", "[train]") {
    const auto data = curve();
    const std::string text =
        printed(bp::ProgressBar::Redraw::on_terminal,
                {.epochs = 3, .validation = &data, .metrics = {{"R2", &bp::Evaluation::r2}}});
    CHECK(count(text, "\n") == 3);
    CHECK(count(text, "\r") == 0);
    CHECK(count(text, "epoch 2/3  loss 0.") == 1);
    CHECK(count(text, "  validation 0.") == 3);
    CHECK(count(text, "  R2 ") == 3);
}

TEST_CASE("progress: on a terminal one line redraws, and an epoch's line stays", "[train]") {
    const std::string text =
        printed(bp::ProgressBar::Redraw::always, {.epochs = 2, .batch_size = 10});
    CHECK(count(text, "\n") == 2);
    CHECK(count(text, "\repoch 1/2 [=====>    ]  50% ") == 1);  // at once, then every tenth of 1 s
    CHECK(count(text, "\x1b[K\n") == 2);
}

TEST_CASE("progress: the line has the share, the rate, what is left, loss and accuracy",
          "[train]") {
    const bp::FitOptions options{.epochs = 40};
    const bp::History history;
    bp::FitProgress f = at(options, history);
    // 257 of 4000 steps took 10 s, so 3743 take 146 s.
    CHECK(bp::detail::bar_line(f, 10, 0) ==
          "epoch 3/40 [=====>    ]  57% 912/s 2:26 left  loss 0.4321  accuracy 0.8512");
    f.steps_per_epoch = 0;
    f.mean_accuracy = bp::Epoch::none;
    CHECK(bp::detail::bar_line(f, 10, 0) == "epoch 3/40 step 57 912/s  loss 0.4321");
    f.mean_loss = 0.5;  // four digits whatever they are, so that lines stand under each other
    CHECK(bp::detail::bar_line(f, 10, 0) == "epoch 3/40 step 57 912/s  loss 0.5000");
    CHECK(bp::detail::rate(48211) == "48.2k/s");
    CHECK(bp::detail::rate(1.25e6) == "1.25M/s");
    CHECK(bp::detail::duration(57.2) == "58 s");
    CHECK(bp::detail::duration(65) == "1:05");
    CHECK(bp::detail::duration(7384) == "2:03:04");
    CHECK(bp::detail::duration(bp::Epoch::none) == "?");
}

TEST_CASE("log: CSV has a line an epoch, with an empty field for what was not measured",
          "[train]") {
    const std::string path = folder / "log.csv";
    Curve net;
    const bp::FitOptions options{.epochs = 2,
                                 .metrics = {{"a, \"b\"", [](const auto&) { return 0.5; }}}};
    const auto history = bp::fit(net, curve(), bp::Sgd{.learning_rate = 0.125}, options,
                                 bp::CsvLog{.path = path});
    const std::string text = bp::read_file(path);
    CHECK(text.starts_with("epoch,loss,accuracy,validation_loss,validation_accuracy,"
                           "learning_rate,seconds,\"a, \"\"b\"\"\"\n1,0."));
    CHECK(count(text, "\n") == 3);
    CHECK(count(text, ",,,,0.125,") == 2);
    const std::string loss = text.substr(text.find("\n2,") + 3);
    CHECK(std::stod(loss) == history.epochs[1].loss);  // all digits

    bp::fit(net, curve(), bp::Sgd{}, options, bp::CsvLog{.path = path, .append = true});
    CHECK(count(bp::read_file(path), "\n") == 5);
    CHECK(message_of([&] {
              bp::fit(net, curve(), bp::Sgd{}, options, bp::CsvLog{.path = folder / "no/log"});
          }).starts_with(folder / "no/log: cannot be opened for the log: "));
}

TEST_CASE("log: JSON lines have an object an epoch, with null for what is no number", "[train]") {
    const std::string path = folder / "log.jsonl";
    Curve net;
    const auto data = curve();
    bp::fit(net, data, bp::Sgd{},
            {.epochs = 2,
             .validation = &data,
             .metrics = {{"a \"b\"", [](const auto&) { return 1 / 0.0; }}}},
            bp::JsonLinesLog{.path = path});
    const std::string text = bp::read_file(path);
    CHECK(text.starts_with("{\"epoch\": 1, \"loss\": 0."));
    CHECK(count(text, "\"accuracy\": null, \"validation_loss\": 0.") == 2);
    CHECK(count(text, ", \"a \\\"b\\\"\": null}\n") == 2);
    CHECK(count(text, "\n") == 2);

    Curve untouched;
    CHECK(message_of([&] {
              bp::fit(untouched, data, bp::Sgd{},
                      {.validation = &data,
                       .metrics = {{"\xff", [](const auto&) { return 1.0; }}}},
                      bp::JsonLinesLog{.path = path});
          }) == path + ": the name of a metric is no well-formed UTF-8");
    CHECK(untouched == Curve{});
    CHECK(bp::read_file(path) == text);
}

TEST_CASE("log: whole numbers are written as such", "[train]") {
    CHECK(bp::detail::log_number(100000) == "100000");
    CHECK(bp::detail::log_number(-3) == "-3");
    CHECK(bp::detail::log_number(0.1) == "0.1");
    CHECK(bp::detail::log_number(1e300) == "1e+300");
}

TEST_CASE("log: a full disk is reported, with the system's reason", "[train]") {
    const std::string full = "/dev/full";  // Linux has it; each write to it fails
    if (!std::filesystem::is_character_file(full)) return;
    Curve net;
    const std::string error = full + ": the log cannot be written: No space left on device";
    CHECK(message_of([&] {
              bp::fit(net, curve(), bp::Sgd{}, {.epochs = 1}, bp::CsvLog{.path = full});
          }) == error);
    CHECK(message_of([&] {
              bp::fit(net, curve(), bp::Sgd{}, {.epochs = 1}, bp::JsonLinesLog{.path = full});
          }) == error);
}
