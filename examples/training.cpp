// SPDX-License-Identifier: MIT
// From a table to a saved model, with all that fit offers on the way: docs/training.md.
#include <backprop/backprop.hpp>

#include <fstream>
#include <iostream>
#include <limits>
#include <string>

namespace bp = backprop;

// [network]
using Net = bp::Network<float, bp::Input<4>, bp::Dense<16, bp::Tanh>, bp::Dense<3, bp::Softmax>,
                        bp::CrossEntropy>;
// [network]

// [callback]
/// Counts the epochs whose validation loss was the least so far.
struct Records {
    double least = std::numeric_limits<double>::infinity();
    int count = 0;

    void on_epoch_end(bp::FitProgress& f) {
        const bp::Epoch& epoch = f.history->last();
        if (!(epoch.validation_loss < least)) return;
        least = epoch.validation_loss;
        ++count;
    }
};
// [callback]

int main(int argc, char** argv) {
    // [data]
    const auto irises = bp::load_csv(argc > 1 ? argv[1] : "iris.csv",
                                     {.target = "species", .labels = true});
    auto [rest, test] = bp::stratified_split(irises, 0.7, bp::Seed{1});
    auto [train, validation] = bp::stratified_split(rest, 0.8, bp::Seed{2});

    const bp::Scaling scaling = bp::standard_scaling(train);
    scaling.apply(train);
    scaling.apply(validation);
    scaling.apply(test);
    // [data]

    // [fit]
    Net net{bp::Seed{1}};
    const bp::FitOptions options{.epochs = 60,
                                 .batch_size = 8,
                                 .validation = &validation,
                                 .schedule = bp::OneCycle{},
                                 .clip_norm = 5,
                                 .metrics = {{"macro F1", &bp::Evaluation::macro_f1}}};
    Records records;
    const bp::History history =
        bp::fit(net, train, bp::AdamW{.learning_rate = 0.02}, options,
                bp::EarlyStopping{.patience = 20}, bp::Sentinel{}, bp::ProgressBar{},
                bp::CsvLog{.path = "training.csv"}, records);
    // [fit]

    // [evaluate]
    const bp::Evaluation result = bp::evaluate(net, test);
    std::cout << "irises known: " << (result.accuracy() > 0.9 ? "nine of ten or more" : "too few")
              << "\nthe best epoch " << (history.best_epoch >= 0 ? "is marked" : "is missing")
              << ", " << (records.count > 3 ? "several" : "few") << " were records\n";
    // [evaluate]

    // [pictures]
    std::ofstream{"training_loss.svg"} << bp::loss_svg(history);
    std::ofstream{"training_accuracy.svg"} << bp::accuracy_svg(history);
    std::ofstream{"training_confusion.svg"} << bp::confusion_svg(result, irises.label_names);
    bp::write_report("training.html", history, net, test, {.title = "Irises"});
    // [pictures]

    // [save]
    bp::save_safetensors("training.safetensors", net,
                         {.input_scaling = scaling,
                          .input_names = irises.input_names,
                          .label_names = irises.label_names});
    // [save]

    // [deploy]
    Net deployed;
    const bp::ModelInfo info = bp::load_safetensors("training.safetensors", deployed);
    Eigen::Vector4f flower{5.1f, 3.5f, 1.4f, 0.2f};  // in centimetres, as in the table
    info.input_scaling.apply(flower);
    Eigen::Index species = 0;
    deployed.predict(flower).maxCoeff(&species);
    std::cout << info.label_names[std::size_t(species)] << '\n';
    // [deploy]

    // [stop]
    Net stopped;
    bp::fit(stopped, train, bp::AdamW{.learning_rate = 0.02}, options,
            bp::Checkpoint{.path = "training.checkpoint"},
            [](bp::FitProgress& f) { if (f.epoch == 19) f.stop("enough for today"); });
    // [stop]

    // [resume]
    Net net_again;
    bp::Trainer trainer{net_again, bp::AdamW{}};
    const bp::Progress saved = bp::load_checkpoint("training.checkpoint", trainer);

    bp::FitOptions to_the_end = options;
    to_the_end.schedule.restore(saved.schedule);
    to_the_end.resume = true;
    const bp::History second = bp::fit(trainer, train, to_the_end);
    // [resume]
    Net at_once;
    bp::fit(at_once, train, bp::AdamW{.learning_rate = 0.02}, options);
    std::cout << "went on with epoch " << second.epochs.front().number + 1 << ", and came to "
              << (net_again == at_once ? "the same bits\n" : "something else\n");

    // [average]
    Net averaged{bp::Seed{1}};
    bp::fit(averaged, train, bp::AdamW{.learning_rate = 0.02}, options,
            bp::KeepEma{.decay = 0.99});
    // [average]
    std::cout << "averaged weights: "
              << (bp::evaluate(averaged, test).accuracy() > 0.9 ? "nine of ten or more\n"
                                                                : "too few\n");

    // [sweep]
    const bp::LearningRateSweep sweep = bp::find_learning_rate(
        Net{bp::Seed{1}}, train, bp::AdamW{}, {.from = 1e-5, .to = 10, .batch_size = 8});
    std::cout << "a learning rate to begin with: "
              << (sweep.suggestion > 1e-3 && sweep.suggestion < 1 ? "found\n" : "not found\n");
    // [sweep]
}
