// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"
#include "train/help.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/optimizer/optimizer.hpp>
#include <backprop/train/fit.hpp>

#include <vector>

namespace bp = backprop;
using bp::testing::numbers;
using bp::testing::close;
using bp::testing::message_of;

namespace {

using Net = bp::Network<double, bp::Input<4>, bp::Dense<6, bp::Tanh>, bp::Dense<3, bp::Softmax>,
                        bp::CrossEntropy>;
using Curve = bp::Network<double, bp::Input<4>, bp::Dense<6, bp::Tanh>, bp::Dense<2>,
                          bp::MeanSquaredError>;
using Dropping = bp::Network<double, bp::Input<4>, bp::Dense<6, bp::Tanh>,
                             bp::Dropout<std::ratio<1, 2>>, bp::Dense<2>, bp::MeanSquaredError>;

bp::Dataset<double> classes(bp::Index n = 23) {
    bp::Dataset<double> data{numbers<double>(4, n, 1), std::vector<int>(std::size_t(n))};
    for (bp::Index s = 0; s < n; ++s) {
        bp::Index largest = 0;
        data.inputs.col(s).head(3).maxCoeff(&largest);
        data.labels[std::size_t(s)] = int(largest);
    }
    return data;
}

bp::Dataset<double> curve(bp::Index n = 23) {
    const bp::Matrix<double> x = numbers<double>(4, n, 1);
    return {x, x.topRows(2).array().sin().matrix().eval()};
}

struct Stream {  // the same three batches, not knowing their number
    using Scalar = double;
    bp::Dataset<double> data = curve(6);
    int left = 0, epochs = 0;
    void start_epoch(std::int64_t) { left = 3, ++epochs; }
    bool next(bp::Batch<double>& batch) {
        if (left-- == 0) return false;
        batch = {data.inputs, data.targets};
        return true;
    }
};

bool fetching = false;  // has a step been made while the next batch is fetched?

struct Watching {
    static double value(double z) {
        fetching = fetching || bp::kernel::upcoming != nullptr;
        return z;
    }
    static double derivative(double, double) { return 1; }
};

}  // namespace

TEST_CASE("fit: an epoch is one step on each batch, the last one partial", "[train]") {
    const auto data = classes();
    Net fitted, by_hand;
    const auto history = bp::fit(fitted, data, bp::Adam{.learning_rate = 0.01},
                                 {.epochs = 2, .batch_size = 5, .shuffle = false});
    bp::Trainer trainer{by_hand, bp::Adam{.learning_rate = 0.01}};
    for (int epoch = 0; epoch < 2; ++epoch) {
        double sum = 0;
        for (int first = 0; first < 23; first += 5) {
            const int n = std::min(5, 23 - first);
            const std::vector<int> labels(data.labels.begin() + first,
                                          data.labels.begin() + first + n);
            sum += n * trainer.step(data.inputs.middleCols(first, n), labels);
        }
        CHECK(close(history.epochs[std::size_t(epoch)].loss, sum / 23, 1e-14));
    }
    CHECK(fitted == by_hand);
    REQUIRE(history.epochs.size() == 2);
    CHECK(history.epochs[1].number == 1);
    CHECK(history.stopped.empty());
}

TEST_CASE("fit: the next batch is fetched during a step, while there is one", "[train]") {
    using Watched = bp::Network<double, bp::Input<4>, bp::Dense<2, Watching>,
                                bp::MeanSquaredError>;
    const auto data = curve();
    Watched net;
    for (const auto& [batch_size, expected] : {std::pair<bp::Index, bool>{12, true}, {23, false}}) {
        for (const bool shuffle : {true, false}) {
            fetching = false;
            bp::fit(net, data, bp::Sgd{}, {.batch_size = batch_size, .shuffle = shuffle});
            CHECK(fetching == expected);
            CHECK(bp::kernel::upcoming == nullptr);
        }
    }
}

TEST_CASE("fit: learns classes and vectors, and measures what it has not seen", "[train]") {
    const auto data = classes(200), unseen = classes(50);
    Net net;
    auto history = bp::fit(net, data, bp::Adam{.learning_rate = 0.02},
                           {.epochs = 40, .validation = &unseen});
    CHECK(history.best().validation_accuracy > 0.9);
    CHECK(history.last().accuracy > 0.9);
    const bp::Evaluation e = bp::evaluate(net, unseen);
    CHECK(close(history.last().validation_loss, e.loss(), 1e-14));
    CHECK(history.last().validation_accuracy == e.accuracy());

    Curve regression;
    const auto points = curve(200), more = curve(30);
    history = bp::fit(regression, points, bp::Adam{.learning_rate = 0.02},
                      {.epochs = 40,
                       .validation = &more,
                       .metrics = {{"R2", &bp::Evaluation::r2}}});
    CHECK(history.last().validation_loss < 0.01);
    CHECK(std::isnan(history.last().accuracy));
    CHECK(history.metric_names == std::vector<std::string>{"R2"});
    CHECK(history.last().metrics.at(0) > 0.95);
}

TEST_CASE("fit: equal seeds give equal bits, other seeds another order", "[train]") {
    const auto data = curve();
    const auto run = [&](bp::Seed seed, bool shuffle = true) {
        Dropping net;
        bp::fit(net, data, bp::Sgd{.learning_rate = 0.1},
                {.epochs = 3, .batch_size = 4, .seed = seed, .shuffle = shuffle});
        return net;
    };
    CHECK(run({1}) == run({1}));
    CHECK(run({1}) != run({2}));
    CHECK(run({1}) != run({1}, false));
    CHECK(run({1}, false) != run({2}, false));  // dropout is seeded as well
}

TEST_CASE("fit: a trainer goes on with its optimizer's state, in another order", "[train]") {
    const auto data = curve();
    Curve once, twice, order;
    bp::Trainer one{once, bp::Adam{}}, two{twice, bp::Adam{}};
    bp::fit(one, data, {.epochs = 4, .batch_size = 4, .shuffle = false});
    bp::fit(two, data, {.epochs = 2, .batch_size = 4, .shuffle = false});
    bp::fit(two, data, {.epochs = 2, .batch_size = 4, .shuffle = false});
    CHECK(once == twice);
    CHECK(one.steps() == 4 * 6);

    struct Losses {
        std::vector<double> losses;
        void on_step(bp::FitProgress& p) { losses.push_back(p.loss); }
    } first, second;
    bp::Trainer three{order, bp::Sgd{.learning_rate = 0}};
    bp::fit(three, data, {.epochs = 1, .batch_size = 4}, first);
    bp::fit(three, data, {.epochs = 1, .batch_size = 4}, second);
    CHECK(first.losses != second.losses);
}

TEST_CASE("fit: what was stopped in the middle of an epoch resumes bit for bit", "[train]") {
    const auto data = curve();
    const bp::Schedule schedule = bp::CosineDecay{};
    const bp::FitOptions options{.epochs = 5, .batch_size = 4, .schedule = schedule};
    Dropping whole, parts;
    bp::Trainer one{whole, bp::Adam{}}, two{parts, bp::Adam{}};
    bp::fit(one, data, options);
    struct StopAt {
        int step;
        void on_step(bp::FitProgress& p) {
            if (step-- == 0) p.stop("enough");
        }
    };
    const auto history = bp::fit(two, data, options, StopAt{15});
    CHECK(two.steps() == 16);
    CHECK(history.stopped == "enough");
    CHECK(history.epochs.size() == 3);
    bp::FitOptions rest = options;
    rest.resume = true;
    const auto resumed = bp::fit(two, data, rest);
    CHECK(resumed.epochs.front().number == 2);
    CHECK(whole == parts);
}

TEST_CASE("fit: the history names optimizer and schedule, with their settings", "[train]") {
    Curve net;
    const auto history =
        bp::fit(net, curve(), bp::Momentum{.learning_rate = 0.25, .weight_decay = 1e-3},
                {.epochs = 1, .schedule = bp::CosineDecay{.end = 0.5}});
    const auto has = [&](const std::string& name, const std::string& value) {
        const std::pair<std::string, std::string> row{name, value};
        return std::count(history.settings.begin(), history.settings.end(), row) == 1;
    };
    CHECK(has("optimizer", "Momentum"));
    CHECK(has("batch size", "32"));
    CHECK(has("learning rate", "0.25"));
    CHECK(has("weight decay", "0.001"));
    CHECK(has("dampening", "0"));
    CHECK(has("schedule", "CosineDecay (end 0.5)"));
}

TEST_CASE("fit: the schedule moves the learning rate, which is then as it was", "[train]") {
    const auto data = curve(10);
    Curve net;
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0.5}};
    struct Rates {
        std::vector<double> seen;
        void on_step(bp::FitProgress& p) { seen.push_back(p.learning_rate); }
    } rates;
    bp::fit(trainer, data,
            {.epochs = 2,
             .batch_size = 5,
             .schedule = [](auto step, auto total) { return double(step) / double(total); }},
            rates);
    CHECK(rates.seen == std::vector<double>{0, 0.125, 0.25, 0.375});
    CHECK(trainer.optimizer().learning_rate == 0.5);
}

TEST_CASE("fit: sample weights make the weighted mean", "[train]") {
    // Weight 2 is the same sample twice, weight 0 is none.
    auto weighted = curve(6);
    weighted.weights = Eigen::VectorXd{{1, 2, 0, 1, 1, 1}};
    weighted.targets.col(2).setConstant(1e200);  // its loss is infinite, and it is not there
    const std::vector<bp::Index> samples{0, 1, 1, 3, 4, 5};
    const auto repeated = weighted.select(samples);
    bp::Dataset<double> plain{repeated.inputs, repeated.targets};
    Curve one, two;
    const auto a = bp::fit(one, weighted, bp::Adam{}, {.epochs = 3, .validation = &weighted});
    const auto b = bp::fit(two, plain, bp::Adam{}, {.epochs = 3, .validation = &plain});
    CHECK((one.parameters() - two.parameters()).cwiseAbs().maxCoeff() < 1e-12);  // order of sums
    CHECK(close(a.last().loss, b.last().loss, 1e-12));
    CHECK(close(a.last().validation_loss, b.last().validation_loss, 1e-12));
}

TEST_CASE("fit: a batch of no weight at all makes no step", "[train]") {
    auto data = curve(4);
    data.weights = Eigen::VectorXd{{0, 0, 1, 1}};
    Curve net;
    bp::Trainer trainer{net, bp::Adam{}};
    int steps = 0;
    struct Count {
        int& steps;
        void on_step(bp::FitProgress&) { ++steps; }
    };
    bp::fit(trainer, data, {.epochs = 1, .batch_size = 2, .shuffle = false}, Count{steps});
    CHECK(steps == 1);
    CHECK(trainer.state().steps == 1);
    CHECK(trainer.steps() == 2);  // where in the data it stands
}

TEST_CASE("fit: a batch source of the user's own feeds it", "[train]") {
    Stream stream;
    Curve net;
    const auto history = bp::fit(net, stream, bp::Adam{}, {.epochs = 2});
    CHECK(stream.epochs == 2);
    CHECK(history.epochs[1].loss < history.epochs[0].loss);
    const bp::FitOptions options{.epochs = 2, .schedule = bp::CosineDecay{}};
    CHECK(message_of([&] { bp::fit(net, stream, bp::Adam{}, options); })
              .starts_with("fit: a schedule needs the number of batches an epoch"));
    bp::fit(net, stream, bp::Adam{},
            {.epochs = 2, .schedule = bp::CosineDecay{}, .steps_per_epoch = 3});
}

TEST_CASE("fit: what does not fit is refused before anything changes", "[train]") {
    const auto refusal = [](const auto& data, const bp::FitOptions& options = {}) {
        Curve net;
        const Curve before = net;
        const std::string message = message_of([&] { bp::fit(net, data, bp::Adam{}, options); });
        CHECK(net == before);
        return message;
    };
    const auto good = curve();
    const bp::Dataset<double> empty{Eigen::MatrixXd(4, 0), Eigen::MatrixXd(2, 0)};
    CHECK(refusal(empty) == "fit: the data set is empty");
    CHECK(refusal(good, {.batch_size = 0}) ==
          "fit: expected a batch_size of at least 1, found 0");
    CHECK(refusal(good, {.threads = 0}) == "fit: expected at least 1 thread, found 0");
    CHECK(refusal(good, {.epochs = -1}) == "fit: expected epochs of at least 0, found -1");
    CHECK(refusal(good, {.clip_norm = -1}) ==
          "fit: clip_norm, clip_value and l1 are numbers from 0");
    const bp::Dataset<double> wide{numbers<double>(5, 3, 1), numbers<double>(2, 3, 1)};
    CHECK(refusal(wide) == "fit: expected 4 inputs a sample, as the network has, found 5");
    const bp::Dataset<double> tall{numbers<double>(4, 3, 1), numbers<double>(3, 3, 1)};
    CHECK(refusal(tall) == "fit: expected 2 targets a sample, as the network has outputs, found 3");
    CHECK(refusal(classes()) ==
          "fit: the data set has labels, and the network's loss takes vectors; make targets of "
          "them, or use a cross-entropy");
    CHECK(refusal(good, {.validation = &wide}) ==
          "fit, validation: expected 4 inputs a sample, as the network has, found 5");
    const auto in_float = good.cast<float>();
    CHECK(refusal(good, {.validation = &in_float}) ==
          "fit: the validation set is of float, the network of double; convert it once: "
          "data.cast<double>()");

    Net classifier;
    auto wrong = classes();
    wrong.labels[7] = 3;
    CHECK(message_of([&] { bp::fit(classifier, wrong, bp::Adam{}); }) ==
          "labels: expected 0 to 2, found 3 at sample 7");
    auto weightless = classes();
    weightless.weights = Eigen::VectorXd::Zero(23);
    CHECK(message_of([&] { bp::fit(classifier, weightless, bp::Adam{}); }) ==
          "weights: expected one above 0, found none");
    CHECK(classifier == Net{});
}

TEST_CASE("fit: a schedule of more epochs than there will ever be steps", "[train]") {
    const auto data = curve();
    bp::Network<double, bp::Input<4>, bp::Dense<2>, bp::MeanSquaredError> net;
    const auto history = bp::fit(
        net, data, bp::Sgd{.learning_rate = 0.5},
        {.epochs = std::numeric_limits<std::int64_t>::max(),
         .batch_size = 12,
         .schedule = bp::CosineDecay{}},
        [](auto& f) { f.stop("enough"); });
    CHECK(history.last().learning_rate == 0.5);
}
