// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "model/folder.hpp"
#include "train/problem.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/loss/loss.hpp>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>

namespace bp = backprop;
using bp::testing::Folder;
using bp::testing::message_of;
using bp::testing::numbers;

namespace {

using Net = bp::Network<float, bp::Input<1, 6, 5>, bp::Dense<8, bp::Tanh>,
                        bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;

const std::string hostile = "a <b> & \"c\"";

/// A history of some epochs with numbers of all sizes, and a network that makes mistakes.
bp::History history(int epochs) {
    bp::History h;
    for (int i = 0; i < epochs; ++i)
        h.add({.number = i,
               .loss = 12000.0 / (i + 1),
               .accuracy = 1 - 0.9 / (i + 1),
               .validation_loss = 9000.0 / (i + 1) + 100 * i,
               .validation_accuracy = i == 3 ? bp::Epoch::none : 0.9 - 0.8 / (i + 1),
               .learning_rate = 1e-5 * (epochs - i),
               .seconds = 1});
    h.settings = {{"optimizer", "AdamW"}};
    return h;
}

bp::Dataset<float> images() {
    bp::Dataset<float> data{numbers<float>(30, 40, 1), std::vector<int>(40)};
    for (std::size_t s = 0; s < 40; ++s) data.labels[s] = int(s % 3);
    data.label_names = {hostile, "sandals and slippers", "boot"};
    return data;
}

std::string report(const std::string& path, int epochs = 30) {
    bp::write_report(path, history(epochs), Net{}, images(), {.title = hostile, .mistakes = 9});
    return bp::read_file(path);
}

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t n = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++n;
    return n;
}

/// Runs headless Chromium on a file; what it prints goes to `out`. False where there is none.
bool browse(const Folder& folder, const std::string& options, const std::string& page,
            const std::string& out) {
    const std::string command =
        "HOME=" + folder.path() + " timeout 100 chromium --headless --no-sandbox --disable-gpu " +
        "--hide-scrollbars --window-size=1240,2000 --user-data-dir=" + folder.path() + "/profile " +
        options + " file://" + page + " > " + out + " 2> /dev/null";
    if (std::system("command -v chromium > /dev/null") != 0) {
        REQUIRE(std::getenv("CI") == nullptr);  // the gate installs it
        std::cout << "no chromium: skipped\n";
        return false;
    }
    REQUIRE(std::system(command.c_str()) == 0);
    return true;
}

}  // namespace

TEST_CASE("report: one file without anything from elsewhere, with all its parts", "[train]") {
    const Folder folder;
    const std::string html = report(folder / "report.html");
    CHECK(count(html, "<svg ") == 4);  // loss, accuracy, learning rate, confusion
    CHECK(count(html, "<figure>") == 9);
    CHECK(count(html, "src=\"data:image/bmp;base64,Qk2W") == 9);
    CHECK(count(html, ">best epoch: 9<") == 2);
    CHECK(count(html, "Dense&lt;8, Tanh&gt;") == 1);
    CHECK(count(html, "<th>optimizer</th><td>AdamW</td>") == 1);
    CHECK(count(html, "prefers-color-scheme:dark") > 0);
    for (const char* foreign : {"src=\"http", "href", "url(", "@import", "<script", "<link"})
        CHECK(count(html, foreign) == 0);
    CHECK(count(html, hostile) == 0);
    CHECK(count(html, "<h1>a &lt;b&gt; &amp; &quot;c&quot;</h1>") == 1);
}

TEST_CASE("report: a history alone, a regression, and a single epoch have one as well",
          "[train]") {
    const Folder folder;
    bp::write_report(folder / "a", history(1));
    CHECK(count(bp::read_file(folder / "a"), "<svg ") == 2);
    bp::testing::Curve net;
    const auto data = bp::testing::curve();
    const auto trained = bp::fit(net, data, bp::Adam{}, {.epochs = 2});
    bp::write_report(folder / "b", trained, net, data);
    const std::string html = bp::read_file(folder / "b");
    CHECK(count(html, "<svg ") == 1);
    CHECK(count(html, "RMSE 0.") == 1);
    CHECK(count(html, "<tr><th>optimizer</th><td>Adam</td></tr>") == 1);
    CHECK(message_of([&] { bp::write_report(folder / "c", bp::History{}); }) ==
          "svg: the history has no epoch to draw");
    CHECK(!bp::testing::exists(folder / "c"));
}

TEST_CASE("svg: an axis holds all values and steps by 1, 2 or 5", "[train]") {
    const auto axis = [](double from, double to, int steps) {
        const bp::detail::Axis a{from, to, steps};
        CHECK(a.low <= from + 1e-9 * a.step);
        CHECK(a.high >= to - 1e-9 * a.step);
        CHECK(a.high > a.low);
        return std::array{a.low, a.high, a.step};
    };
    CHECK(axis(0.1, 0.93, 6) == std::array{0.0, 1.0, 0.2});
    CHECK(axis(0, 100, 5) == std::array{0.0, 100.0, 20.0});
    CHECK(axis(-3, 11000, 6) == std::array{-2000.0, 12000.0, 2000.0});
    axis(4, 4, 6);
    axis(0, 0, 6);
    axis(1e-9, 2e-9, 6);
    axis(0, 5e-324, 6);
    axis(5e-324, 5e-324, 6);
}

TEST_CASE("svg: losses beyond all bounds are gaps", "[train]") {
    bp::History history;
    for (const double loss : {1e308, -1e308, 3.0, HUGE_VAL, 2.0})
        history.add({.number = std::int64_t(history.epochs.size()), .loss = loss});
    const std::string svg = bp::loss_svg(history);
    CHECK(count(svg, "nan") == 0);
    CHECK(count(svg, "inf") == 0);
    CHECK(count(svg, "<circle") == 2);
}

TEST_CASE("report: a BMP has its rows from the bottom up, and black and white at its ends",
          "[train]") {
    const double pixels[] = {0, 1, 2, 3, 4, 5};  // 2 × 3: 012 above 345
    const std::string bytes = bp::detail::bmp(pixels, {1, 2, 3});
    REQUIRE(bytes.size() == 54 + 2 * 12);  // 9 bytes a row, filled up to 12
    CHECK(bytes.substr(0, 2) == "BM");
    CHECK(int(bytes[2]) == 78);
    CHECK(bytes.substr(54, 3) == "\x99\x99\x99");  // 3 of 0 … 5 is 153 of 255
    CHECK(bytes.substr(60, 3) == "\xff\xff\xff");
    CHECK(bytes.substr(66, 3) == std::string(3, '\0'));
    const double holed[] = {std::nan(""), 0, HUGE_VAL, 2, -HUGE_VAL, 1};
    const std::string of_holed = bp::detail::bmp(holed, {1, 1, 6});
    for (std::size_t i = 0; i < 6; ++i)
        CHECK(of_holed[54 + 3 * i] == "\0\0\xff\xff\0\x80"[i]);
    CHECK(bp::detail::base64("Man") == "TWFu");  // RFC 4648
    CHECK(bp::detail::base64("Ma") == "TWE=");
    CHECK(bp::detail::base64("M") == "TQ==");
}

TEST_CASE("report: in a browser no text overlaps another, and nothing is outside of its picture",
          "[train]") {
    const Folder folder;
    std::string html = report(folder / "report.html");
    // Boxes of all texts of each picture but the slanted ones, and those that leave it.
    html.insert(html.find("</body>"), R"(<script>
let found = [];
for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')];
    const boxes = texts.map(t => t.getBoundingClientRect());
    texts.forEach((t, i) => {
        const a = boxes[i];
        if (a.left < frame.left || a.right > frame.right + 1 || a.top < frame.top ||
            a.bottom > frame.bottom + 1) found.push('outside: ' + t.textContent);
        if ((t.getAttribute('transform') || '').includes('-45')) return;
        texts.forEach((u, j) => {
            const b = boxes[j];
            if (j <= i || (u.getAttribute('transform') || '').includes('-45')) return;
            if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
                found.push('overlap: ' + t.textContent + ' and ' + u.textContent);
        });
    });
}
document.body.insertAdjacentHTML('beforeend', '<p>looked at ' +
    document.querySelectorAll('svg text').length + ', found ' + found.length + ': ' + found +
    '</p>');
</script>)");
    bp::testing::write_text(folder / "probe.html", html);
    if (!browse(folder, "--dump-dom", folder / "probe.html", folder / "dom")) return;
    const std::string dom = bp::testing::read_text(folder / "dom");
    const auto at = dom.rfind("<p>looked at ");
    REQUIRE(at != dom.npos);
    INFO(dom.substr(at, 2000));
    CHECK(dom.find(", found 0: ", at) != dom.npos);
    CHECK(std::stoi(dom.substr(at + 13)) > 60);
}

TEST_CASE("report: a browser shows it, in light and in dark", "[train]") {
    const Folder folder;
    report(folder / "report.html");
    bp::testing::write_text(folder / "blank.html", "<!doctype html><title>blank</title>");
    const auto size = [&](const std::string& page, const std::string& scheme) {
        const std::string shot = folder / (page + scheme + ".png");
        const std::string options =
            "--blink-settings=preferredColorScheme=" + scheme + " --screenshot=" + shot;
        if (!browse(folder, options, folder / page, folder / "out")) return std::uintmax_t{0};
        return std::filesystem::file_size(shot);
    };
    const auto blank = size("blank.html", "1");
    if (blank == 0) return;
    const auto light = size("report.html", "1"), dark = size("report.html", "0");
    CHECK(light > 3 * blank);
    CHECK(dark > 3 * blank);
    CHECK(bp::testing::read_text(folder / "report.html1.png") !=
          bp::testing::read_text(folder / "report.html0.png"));
}
