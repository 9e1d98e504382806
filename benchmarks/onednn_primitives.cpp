// SPDX-License-Identifier: MIT
// oneDNN's inner products with the bias and ReLU fused and the weights in the order that it likes
// best: predictions only, since a training step would have to reorder them each time.
#include "contender.hpp"

#include <algorithm>
#include <oneapi/dnnl/dnnl.hpp>

#include <unordered_map>

namespace {

using dnnl::memory;

class Primitives : public benchmark::Contender {
public:
    explicit Primitives(const benchmark::Problem& p) : x_{p.x} {
        using Tag = memory::format_tag;
        const auto describe = [](memory::dims dims, Tag tag) {
            return memory::desc{std::move(dims), memory::data_type::f32, tag};
        };
        const auto size = [&](int l) -> memory::dim {
            return p.sizes[static_cast<std::size_t>(l)];
        };
        auto theta = const_cast<float*>(p.theta.data());
        memory in{describe({p.batch, p.sizes[0]}, Tag::ab), engine_, x_.data()};
        for (int l = 0; l < p.layers(); ++l) {
            const memory::dim rows = size(l + 1), inner = size(l);
            dnnl::primitive_attr attributes;
            if (l + 1 < p.layers()) {
                dnnl::post_ops relu;
                relu.append_eltwise(1, dnnl::algorithm::eltwise_relu, 0, 0);
                attributes.set_post_ops(relu);
            }
            const dnnl::inner_product_forward::primitive_desc chosen{
                {dnnl::prop_kind::forward_inference, in.get_desc(),
                 describe({rows, inner}, Tag::any), describe({rows}, Tag::a),
                 describe({p.batch, rows}, Tag::ab)},
                attributes,
                engine_};
            memory given{describe({rows, inner}, Tag::ba), engine_, theta};
            memory weights{chosen.weights_desc(), engine_}, bias{chosen.bias_desc(), engine_},
                out{chosen.dst_desc(), engine_};
            dnnl::reorder{given, weights}.execute(stream_, given, weights);
            std::copy_n(theta + rows * inner, rows, static_cast<float*>(bias.get_data_handle()));
            add(dnnl::inner_product_forward{chosen}, {{DNNL_ARG_SRC, in},
                                                      {DNNL_ARG_WEIGHTS, weights},
                                                      {DNNL_ARG_BIAS, bias},
                                                      {DNNL_ARG_DST, out}});
            in = out;
            theta += rows * inner + rows;
        }
        const dnnl::softmax_forward::primitive_desc softmax{
            {dnnl::prop_kind::forward_inference, in.get_desc(), 1}, engine_};
        add(dnnl::softmax_forward{softmax}, {{DNNL_ARG_SRC, in}, {DNNL_ARG_DST, in}});
        y_ = in;
        stream_.wait();
    }

    double run(int calls) override {
        double sum = 0;
        for (int i = 0; i < calls; ++i) {
            for (auto& [primitive, arguments] : primitives_) primitive.execute(stream_, arguments);
            stream_.wait();
            sum += static_cast<float*>(y_.get_data_handle())[0];
        }
        return sum;
    }

private:
    using Arguments = std::unordered_map<int, memory>;

    void add(dnnl::primitive primitive, Arguments arguments) {
        primitives_.emplace_back(std::move(primitive), std::move(arguments));
    }

    dnnl::engine engine_{dnnl::engine::kind::cpu, 0};
    dnnl::stream stream_{engine_};
    std::vector<float> x_;
    std::vector<std::pair<dnnl::primitive, Arguments>> primitives_;
    memory y_;
};

}  // namespace

benchmark::Contender* contender(const benchmark::Problem& p, benchmark::Work work) {
    if (work != benchmark::Work::predict || !p.classifier() || p.in_double) return nullptr;
    return new Primitives{p};
}
