// SPDX-License-Identifier: MIT
// Where data comes from, and how it is cut up before it is learned.
#include <backprop/backprop.hpp>

#include <cmath>
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

namespace bp = backprop;

// [source]
/// Waves of random frequency that no file could hold: an epoch is 100 batches of 32 of them.
class Waves {
public:
    using Scalar = float;

    void start_epoch(std::int64_t epoch) {
        generator_ = bp::Generator{bp::Seed{static_cast<std::uint64_t>(epoch)}};
        left_ = batch_count();
    }
    bool next(bp::Batch<float>& batch) {
        if (left_-- == 0) return false;
        for (int j = 0; j < 32; ++j) {
            t_(0, j) = static_cast<float>(bp::uniform(generator_));
            for (int i = 0; i < 20; ++i) x_(i, j) = std::sin(t_(0, j) * static_cast<float>(i));
        }
        batch = {x_, t_};  // a view: it is good until next() is called again
        return true;
    }
    bp::Index batch_count() const { return 100; }  // may be left out

private:
    bp::Generator generator_;
    bp::Index left_ = 0;
    Eigen::MatrixXf x_ = Eigen::MatrixXf(20, 32), t_ = Eigen::MatrixXf(1, 32);
};
static_assert(bp::BatchSource<Waves>);
// [source]

void own_memory() {
    // [dataset]
    const Eigen::MatrixXf x{{0.1F, 0.9F, 0.4F}, {1, 2, 3}};  // two inputs of three samples
    bp::Dataset classes{x, {0, 1, 1}};                       // with labels
    bp::Dataset curve{x, Eigen::MatrixXf{{5, 6, 7}}};        // with targets
    classes.label_names = {"red", "blue"};
    classes.weights = Eigen::VectorXf{{1, 1, 2}};  // the third counts twice
    // [dataset]
    std::cout << classes.size() << " samples of " << classes.classes() << " classes, "
              << curve.targets.rows() << " target\n";
}

void tables(const std::string& text) {
    // [csv]
    // load_csv(path, options) does the same with a file.
    const auto flowers = bp::parse_csv(text, {.target = "species", .ignore = "id", .labels = true});
    const auto sizes = bp::parse_csv<double>(
        text, {.target = {"width", "length"}, .ignore = "species"});  // id is the only input
    // [csv]
    std::cout << flowers.input_names[0] << ", " << flowers.input_names[1] << " of "
              << flowers.label_names[0] << " and " << flowers.label_names[1] << "\n"
              << sizes.targets << "\n";
    // [missing]
    const std::string holes = "id,length\n1,2.5\n2,NA\n";
    try {
        bp::parse_csv(holes, {}, "sizes.csv");
    } catch (const bp::Error& error) {
        std::cout << error.what() << "\n";
    }
    std::cout << bp::parse_csv(holes, {.missing = 0.0}).targets << "\n";
    // [missing]
}

void parts(const bp::Dataset<float>& data) {
    // [split]
    auto [train, test] = bp::stratified_split(data, 0.8, bp::Seed{1});
    auto [learn, validate] = bp::split(train, 0.9, bp::Seed{2});
    // [split]
    std::cout << learn.size() << " + " << validate.size() << " + " << test.size() << "\n";
    // [scaling]
    const bp::Scaling scaling = bp::standard_scaling(train);  // or min_max_scaling
    scaling.apply(train);
    scaling.apply(test);  // by the training data's means and deviations
    // [scaling]
    // [folds]
    for (bp::Index i = 0; i < 5; ++i) {
        const auto [others, fold] = bp::stratified_fold(data, i, 5, bp::Seed{1});
        std::cout << others.size() << " + " << fold.size() << (i < 4 ? ", " : "\n");
    }
    // [folds]
    // [batches]
    bp::Batches batches{train, 32, bp::Seed{1}};
    bp::Batch<float> batch;
    for (std::int64_t epoch = 0; epoch < 2; ++epoch)
        for (batches.start_epoch(epoch); batches.next(batch);)
            std::cout << batch.x().cols() << " ";  // batch.labels() or batch.targets() beside it
    // [batches]
    std::cout << "\n";
}

// [files]
void files(const std::string& folder) {
    const auto digits = bp::load_idx(folder + "/train-images-idx3-ubyte",
                                     folder + "/train-labels-idx1-ubyte");
    const auto arrays = bp::load_npy<double>(folder + "/x.npy", folder + "/y.npy");
    const auto archive = bp::load_npz(folder + "/train.npz", {.inputs = "x", .targets = "y"});
    bp::save_npy(folder + "/copy.npy", arrays.inputs);
}
// [files]

int main(int argc, char** argv) {
    own_memory();
    tables("id,length,width,species\n1,5.1,3.5,setosa\n2,7.0,3.2,virginica\n");
    std::vector<int> labels;
    for (int i = 0; i < 100; ++i) labels.push_back(i % 4 == 0);
    parts(bp::Dataset{Eigen::MatrixXf{Eigen::MatrixXf::Random(3, 100)}, labels});

    Waves waves;
    bp::Network<float, bp::Input<20>, bp::Dense<8, bp::Tanh>, bp::Dense<1>, bp::MeanSquaredError>
        net;
    const auto history = bp::fit(net, waves, bp::Adam{.learning_rate = 0.01}, {.epochs = 3});
    std::cout << "epochs of waves: " << history.epochs.size() << "\n";
    if (argc > 1) files(argv[1]);
}
