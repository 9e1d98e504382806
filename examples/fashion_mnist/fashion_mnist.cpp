// SPDX-License-Identifier: MIT
// A multilayer perceptron on Fashion-MNIST: 60,000 images of clothes, 28 × 28 grey values, ten
// classes, and 10,000 more to be tested on.
//
//     sh examples/fashion_mnist/run.sh [--quick] [--seed N] [--report FILE] [--data FOLDER]
//
// A tenth of the training images is held out, and the epoch with the least loss on it gives the
// weights; the test images are looked at once, at the end. Without --seed there are three runs.
// --report writes a page to look at (of the last run).
// Fails if the mean accuracy is below 0.900; --quick, a fraction of the work, below 0.85.
#include <backprop/backprop.hpp>
#include <backprop/data/idx_gz.hpp>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace bp = backprop;

// [network]
using Net = bp::Network<float, bp::Input<1, 28, 28>,
                        bp::Dense<512, bp::GELU>, bp::Dropout<std::ratio<1, 8>>,
                        bp::Dense<256, bp::GELU>, bp::Dropout<std::ratio<1, 8>>,
                        bp::Dense<10, bp::Softmax>,
                        bp::CrossEntropyWith<bp::LabelSmoothing<std::ratio<1, 20>>>>;
// [network]

// [mirror]
/// The batches of a data set of images, each image as it is or, as often, mirrored.
class Mirrored {
public:
    using Scalar = float;

    Mirrored(const bp::Dataset<float>& data, bp::Index batch_size, bp::Seed seed)
        : batches_{data, batch_size, seed}, seed_{seed}, x_(data.inputs.rows(), batch_size) {}

    bp::Index batch_count() const { return batches_.batch_count(); }

    void start_epoch(std::int64_t epoch) {
        batches_.start_epoch(epoch);
        generator_ = bp::Generator{bp::Seed{bp::mix(~seed_.value, std::uint64_t(epoch))}};
    }

    bool next(bp::Batch<float>& batch) {
        if (!batches_.next(batch)) return false;
        for (bp::Index s = 0; s < batch.size(); ++s) {
            const Eigen::Map<const Eigen::Matrix<float, 28, 28>> image{batch.x().col(s).data()};
            Eigen::Map<Eigen::Matrix<float, 28, 28>> to{x_.col(s).data()};  // a column is a row
            if (bp::uniform_index(generator_, 2) == 0) to = image;
            else to = image.colwise().reverse();
        }
        batch = {x_.data(), x_.rows(), batch.size(), nullptr, 0, batch.labels().data(), nullptr};
        return true;
    }

private:
    bp::Batches<float> batches_;
    bp::Seed seed_;
    bp::Generator generator_;
    Eigen::MatrixXf x_;
};
// [mirror]

const std::vector<std::string> class_names{"T-shirt/top", "trouser", "pullover", "dress", "coat",
                                           "sandal", "shirt", "sneaker", "bag", "ankle boot"};

struct Arguments {
    std::string data = "/usr/share/datasets/fashion-mnist";
    std::string report;
    std::vector<std::uint64_t> seeds{1, 2, 3};
    bool quick = false;
};

Arguments parse(int argc, char** argv) {
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--quick") {
            arguments.quick = true;
            arguments.seeds = {1};
        } else if (i + 1 == argc) {
            bp::fail("fashion_mnist: no value, or no such option: " + name);
        } else if (name == "--data") {
            arguments.data = argv[++i];
        } else if (name == "--report") {
            arguments.report = argv[++i];
        } else if (name == "--seed") {
            arguments.seeds = {std::strtoull(argv[++i], nullptr, 10)};
        } else {
            bp::fail("fashion_mnist: no such option: " + name);
        }
    }
    return arguments;
}

int run(const Arguments& arguments) {
    const std::string folder = arguments.data + "/";
    const auto images = bp::load_idx_gz(folder + "train-images-idx3-ubyte.gz",
                                        folder + "train-labels-idx1-ubyte.gz");
    const auto test = bp::load_idx_gz(folder + "t10k-images-idx3-ubyte.gz",
                                      folder + "t10k-labels-idx1-ubyte.gz");
    // A quick run trains on a fifth, and that for a fifth of the epochs.
    auto [train, validation] = bp::stratified_split(images, arguments.quick ? 0.2 : 0.9);
    if (arguments.quick) validation = bp::stratified_split(validation, 0.1).train;

    double sum = 0;
    for (const std::uint64_t seed : arguments.seeds) {
        // [train]
        Net net{bp::Seed{seed}};
        Mirrored batches{train, 256, bp::Seed{seed}};
        const bp::FitOptions options{.epochs = arguments.quick ? 8 : 52,
                                     .threads = 2,
                                     .validation = &validation,
                                     .schedule = bp::OneCycle{},
                                     .seed = bp::Seed{seed}};
        const bp::AdamW optimizer{.learning_rate = 2e-3, .weight_decay = 0.05};
        const auto history =
            bp::fit(net, batches, optimizer, options, bp::KeepBest{}, bp::ProgressBar{});

        const bp::Evaluation result = bp::evaluate(net, test);
        // [train]
        std::printf("seed %llu: epoch %lld of %zu, validation %.4f, test %.4f, %.0f s\n",
                    static_cast<unsigned long long>(seed),
                    static_cast<long long>(history.best().number + 1), history.epochs.size(),
                    history.best().validation_accuracy, result.accuracy(), history.seconds());
        std::fflush(stdout);
        if (!arguments.report.empty())
            bp::write_report(arguments.report, history, net, test,
                             {.title = "Fashion-MNIST, 784-512-256-10", .label_names = class_names});
        sum += result.accuracy();
    }
    const double mean = sum / static_cast<double>(arguments.seeds.size());
    std::printf("mean test accuracy %.4f\n", mean);
    return mean >= (arguments.quick ? 0.85 : 0.9) ? 0 : 1;
}

int main(int argc, char** argv) {
    try {
        return run(parse(argc, argv));
    } catch (const bp::Error& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
