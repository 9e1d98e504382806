// SPDX-License-Identifier: MIT
// Written by networks.py with PyTorch 1.13.0a0; not to be edited.
//
// A network with parameters theta, in the order and layout of PyTorch's parameters(): a weight is
// outputs x inputs, row after row. x and t hold five samples, one after the other; One takes the
// first of them, Five takes all. theta_after and loss_after are what 3 plain steps of
// gradient descent on all five lead to.
#pragma once

#include <backprop/backprop.hpp>

#include <ratio>
#include <tuple>

namespace bp = backprop;

namespace golden {

inline constexpr double learning_rate = 0.0625;
inline constexpr int steps = 3;

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Linear(in_features=4,
// out_features=2, bias=True))
struct identity {
    static constexpr const char* name = "identity";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.aap-1, 0x1.5cp-2, -0x1.38p-3, 0x1.5cp-2, 0x1.44p-1, -0x1.0bp0, -0x1.ecp-1, 0x1.62p-1,
        0x1.2p-3, -0x1.fep-1, -0x1.8p-5, 0x1.68p-2, 0x1.14p-1, 0x1.38p-1, -0x1.1ap-1, -0x1.ep-3,
        -0x1.5cp-2, -0x1.bp-1, -0x1.1ap0, -0x1.08p-1, 0x1.38p-1, 0x1.17p0, 0x1.11p0, -0x1.ep-3,
        0x1.02p0, 0x1.98p-1};
    static constexpr double x[] = {
        -0x1.54p0, 0x1.5p0, 0x1.6p0, -0x1.3p0, 0x1.2p0, -0x1.04p0, -0x1.8p0, -0x1.4p-4, -0x1.3p0,
        0x1.28p-1, 0x1.2p-2, -0x1.5p0, 0x1.a8p-1, -0x1.f8p-1, -0x1.28p0};
    static constexpr double t[] = {
        -0x1.dp-2, 0x1.3p-1, -0x1.7p-1, -0x1.6p-2, -0x1.5cp0, 0x1.48p0, -0x1p-6, 0x1.28p-1,
        0x1.14p0, -0x1.28p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.f1158027142p-1;
        static constexpr double y[] = {-0x1.4b81d4p0, 0x1.b44574p0};
        static constexpr double gradient[] = {
            -0x1.4756a30dbp0, 0x1.437cc546cp0, 0x1.52e43c628p0, -0x1.467bba0a78p1, 0x1.42a46f91ep1,
            0x1.520199744p1, -0x1.66f45b6fd8p1, 0x1.62bb45476p1, 0x1.739f9de94p1, -0x1.d8c1cf94p-3,
            0x1.d331fa5p-3, 0x1.e9714f6p-3, 0x1.eceee378p-1, 0x1.eba53c4cp0, 0x1.0e458a1ep1,
            0x1.63f551p-3, 0x1.1bf540a64p-2, 0x1.8007a9f7cp-2, -0x1.899452b4ap0, -0x1.45828ce27p0,
            -0x1.769043684p-2, -0x1.fa9103a5cp-2, 0x1.0394dbc0dp1, 0x1.ad5fb791fp0, -0x1.af03a8p-1,
            0x1.1c4574p0};
        static constexpr double dx[] = {-0x1.7f328f909p-1, 0x1.7f43b0697cp1, -0x1.caa9718f38p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.05f05c433e866p2;
        static constexpr double y[] = {
            -0x1.4b81d4p0, 0x1.b44574p0, -0x1.28ac5ap1, 0x1.0be109p2, -0x1.109a54p0, 0x1.30895ap1,
            0x1.c8987p-2, 0x1.a5b462p1, 0x1.45bf18p1, 0x1.0d70fp0};
        static constexpr double gradient[] = {
            -0x1.cb74bcda4cccep-1, 0x1.cf229eb7ep-1, -0x1.2177548ce3334p0, -0x1.cbddc34373332p0,
            0x1.d161e359e3332p0, -0x1.eb4d9a2a49999p0, -0x1.fb4acb18a6665p0, 0x1.01a58473eb332p1,
            -0x1.c1ddbf7723334p0, -0x1.6f138db333332p-3, 0x1.9a328d9a66666p-3, 0x1.6f46caea9999ap-1,
            0x1.6fad5b6333334p0, 0x1.4a1aeecp1, 0x1.448be21p1, -0x1.0c660be666666p-1,
            0x1.b82dbc1d4cccdp-2, 0x1.58714a677fffap-3, -0x1.674ae6c09p0, -0x1.d2d7270926667p-1,
            0x1.127785623999ap0, 0x1.f3bd26984e667p1, 0x1.98160c28ffff8p-4, -0x1.438be5581999ap-2,
            -0x1.6536cccccccd2p-5, 0x1.2a92333333334p1};
        static constexpr double dx[] = {
            -0x1.328ed94073334p-3, 0x1.329c8d213p-1, -0x1.6eedf47293334p-2, -0x1.f0f03eacf333p-3,
            0x1.ef0a162354cccp0, -0x1.3e3813cab4ccdp0, 0x1.3f5a96564cccdp-4, 0x1.1e40c3c02cccdp-2,
            -0x1.c2b1d84ff3333p-3, 0x1.1d57bcf559998p-3, 0x1.880dc6dfd6666p-1,
            -0x1.270ff57423332p-1, 0x1.542327009999ap-2, 0x1.4789881d66668p-2,
            -0x1.5ab1a320ccccdp-2};
    };
    static constexpr double theta_after[] = {
        0x1.caef38f4f5aadp-1, 0x1.f01ae2575cfb8p-3, -0x1.d349ea5cc263cp-5, 0x1.d638440f6206p-2,
        0x1.cbbb2d2730073p-2, -0x1.d21d087b6b182p-1, -0x1.a5e37dacaaa38p-1, 0x1.e72dcf0600d78p-2,
        0x1.1fbe73670ef02p-2, -0x1.ff16cc53a6881p-1, -0x1.e29c4ff9ee27ap-5, 0x1.fe0ec4bda54e3p-3,
        0x1.ab5af23a18934p-2, 0x1.b20fffb7930b9p-2, -0x1.82e4b554f4ad1p-1, -0x1.23e0ed50fbb92p-3,
        -0x1.89ab9e89e81f6p-2, -0x1.e1dc647e9f39dp-1, -0x1.df30fe924d72ep-1, -0x1.c1a5fc44248f6p-2,
        0x1.f837094c6451p-2, 0x1.5e0d6e21ce511p-1, 0x1.1d73f03f5edap0, -0x1.7dd8763368fe2p-3,
        0x1.dd5560bf587b3p-1, 0x1.123fec9d34ap-1};
    static constexpr double loss_after = 0x1.b1fe1cbd23276p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Sigmoid(), Linear(in_features=4,
// out_features=2, bias=True))
struct sigmoid {
    static constexpr const char* name = "sigmoid";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Sigmoid>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.08p-3, 0x1.8cp-1, -0x1.38p-3, 0x1.dap-1, -0x1.1dp0, 0x1.38p-1, -0x1.ep-2, 0x1.2p-1,
        0x1.8cp-1, -0x1.7ap-1, -0x1.44p-1, 0x1.1ap-1, 0x1.56p-1, 0x1.02p0, 0x1.1dp0, -0x1.3ep-1,
        -0x1.0bp0, 0x1.8p-6, 0x1.8p-7, 0x1.68p-3, -0x1.bp-4, 0x1.11p0, 0x1.5cp-1, -0x1.c8p-1,
        0x1.08p-3, 0x1.0bp0};
    static constexpr double x[] = {
        0x1.ap-3, 0x1.ap-1, -0x1.2p-1, 0x1.ep-2, -0x1.98p-1, 0x1.78p-1, 0x1.dp-2, -0x1.68p0,
        0x1.3p0, -0x1.88p-1, 0, 0x1.44p0, -0x1.58p-1, 0x1.98p-1, 0x1.2p-1};
    static constexpr double t[] = {
        -0x1.44p0, 0x1.ap-3, 0x1.fp-1, 0x1.ep-1, -0x1.68p-1, 0x1.58p-1, -0x1.6p-1, 0x1.7p0,
        -0x1.8p-4, -0x1.ep-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.81b0a50d1fe01p0;
        static constexpr double y[] = {-0x1.519adf4f464ebp-1, 0x1.d465cdcbd993cp0};
        static constexpr double gradient[] = {
            -0x1.a66423ba99b64p-6, -0x1.a66423ba99b64p-4, 0x1.246cb6461ba59p-4,
            0x1.6b8131895055dp-4, 0x1.6b8131895055dp-2, -0x1.f7506bf934281p-3, 0x1.653b8889f86e3p-5,
            0x1.653b8889f86e3p-3, -0x1.eea1333530989p-4, -0x1.3927942dde4ddp-5,
            -0x1.3927942dde4ddp-3, 0x1.b199435333ce3p-4, -0x1.03eedae8fc216p-3,
            0x1.bf63ee32d9073p-2, 0x1.b7abbbbd8087ap-3, -0x1.816bca11119adp-3, 0x1.f2ccc34028edp-2,
            0x1.2e695617a6c06p-2, 0x1.caace83c669d3p-2, 0x1.a2da356266a83p-4, 0x1.4e927be0ae6c7p0,
            0x1.95b00a29b08a3p-1, 0x1.33a8976bcc278p0, 0x1.18f273d0a7954p-2, 0x1.366520b0b9b15p-1,
            0x1.a065cdcbd993cp0};
        static constexpr double dx[] = {
            0x1.b4a8a87ff18b6p-2, -0x1.60fc371a0265cp-2, 0x1.6450d14850d04p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.8794bca70b96dp0;
        static constexpr double y[] = {
            -0x1.519adf4f464ebp-1, 0x1.d465cdcbd993bp0, -0x1.1b477fce78e71p-2, 0x1.07bdfe1ee79e5p1,
            -0x1.c2b6d2b877e2p-4, 0x1.f928963920705p0, -0x1.6285427ef845ap-2, 0x1.d11ebc9ec45d7p0,
            -0x1.1efaf44a90aa1p-1, 0x1.b2c07645e13dfp0};
        static constexpr double gradient[] = {
            0x1.060887cc0bf48p-6, -0x1.8a747703edbf5p-7, -0x1.01406c36d0afcp-8,
            -0x1.4288a4bf1377fp-4, 0x1.4caee10e96a27p-3, 0x1.0eebd7eabc378p-4, 0x1.fbaadc886df2ap-7,
            -0x1.c1be4124a3d1ap-7, 0x1.e96a80f2d6c4cp-5, 0x1.fcaac55c6713cp-6,
            -0x1.10a6c6ac0b7b8p-7, -0x1.4efe124a55dfap-3, -0x1.a4c090e814e5cp-7,
            0x1.0bdaf82361774p-2, 0x1.1e8f4e62dd94ep-3, -0x1.1c9ff7a57f694p-2,
            -0x1.b34bb5ba0be2cp-7, -0x1.a8160b7c89533p-5, -0x1.c8b80919497acp-6,
            -0x1.33409b017296p-6, 0x1.d277cb1158c6ap-1, 0x1.d8b1298f1b4f4p-1, 0x1.25759ef4d6bb4p0,
            0x1.349e12f01f357p-1, -0x1.1909c9e52e8a8p-5, 0x1.69c850a17c927p0};
        static constexpr double dx[] = {
            0x1.5d53b9fff46f6p-4, -0x1.1a635f4801eb1p-4, 0x1.1d0d7439da404p-4, 0x1.a01773742ef96p-5,
            0x1.617629fbd7422p-4, -0x1.8ad162f40cdaep-7, 0x1.586d9d63b196dp-6, 0x1.010b86c0593ecp-6,
            0x1.33ef0038a2edap-7, 0x1.4023950208c22p-6, -0x1.6ae92fefcd79ap-6, 0x1.17069acef641ap-7,
            0x1.a0bec908ecce2p-3, -0x1.d67be8bba514ep-5, 0x1.501858095e786p-5};
    };
    static constexpr double theta_after[] = {
        0x1.01c60dcafce6ep-3, 0x1.8d462a1bd2413p-1, -0x1.3575218dd30f3p-3, 0x1.e016720a0b831p-1,
        -0x1.23b5269a81a96p0, 0x1.337a6e96b20bbp-1, -0x1.e22ae5eb8a46bp-2, 0x1.20a0ae1b82bbp-1,
        0x1.87e452e8e4ef8p-1, -0x1.7cb13db6426d3p-1, -0x1.4221e0183b129p-1, 0x1.26bcd723d1c16p-1,
        0x1.57ebb33795b65p-1, 0x1.ef89df1d915cdp-1, 0x1.17dce5485aaf3p0, -0x1.26f1fefd24d13p-1,
        -0x1.0a8f1e94b8795p0, 0x1.07a89861694afp-5, 0x1.03d6f8717005p-6, 0x1.6e0ae198563fcp-3,
        -0x1.ffd77fbd2cc2cp-3, 0x1.da26093662aeap-1, 0x1.005cb592d1ff4p-1, -0x1.f778bb103fb6dp-1,
        0x1.1276d550c6bfp-3, 0x1.a4dda2e11d42cp-1};
    static constexpr double loss_after = 0x1.b4ae69466cae8p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=2, bias=True))
struct tanh {
    static constexpr const char* name = "tanh";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Tanh>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.14p-2, 0x1.c8p-3, -0x1.98p-2, -0x1.62p-1, 0x1.98p-1, -0x1.dap-1, -0x1.3ep-1, 0x1.08p0,
        -0x1.cep-1, -0x1.38p-1, 0x1.a4p-1, 0x1.4ap-1, 0x1.6ep-1, -0x1.aap-1, 0x1.dap-1, -0x1.8cp-2,
        0x1.44p-1, 0x1.08p-3, 0x1.68p-1, 0x1.02p0, -0x1.11p0, -0x1.f8p-1, -0x1.f8p-1, -0x1.1dp0,
        -0x1.c8p-3, 0x1.aap-1};
    static constexpr double x[] = {
        0x1.08p-1, 0x1.cp-4, 0x1.fp-1, 0x1.64p0, 0x1.ep-1, 0x1.88p-1, -0x1.1p-2, -0x1.3p-2,
        -0x1.68p-1, 0x1.5p0, -0x1.68p-1, 0x1.68p-1, -0x1.9p-2, -0x1.68p-1, 0x1.8p-3};
    static constexpr double t[] = {
        0x1.4p-3, 0x1.74p0, 0x1.8p0, 0x1.64p0, -0x1.7p-2, 0x1.88p-1, -0x1.18p-1, -0x1p-4, 0x1.2p-1,
        -0x1.2p-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.18852c85def2p-3;
        static constexpr double y[] = {-0x1.3c2f8ff890cebp-2, 0x1.b17de41bcf44ap0};
        static constexpr double gradient[] = {
            -0x1.15af4316d98d9p-2, -0x1.d738edf83ae0cp-5, -0x1.04daf1728e4ebp-1,
            -0x1.6304f890f19c7p-7, -0x1.2d3a855431da1p-9, -0x1.4d80ca78a4e85p-6,
            -0x1.2260bb1dba378p-2, -0x1.ecc32e03e6abcp-5, -0x1.10c779790443ap-1,
            -0x1.8493ed371deadp-2, -0x1.49b3d107fa5aap-4, -0x1.6d07152442e45p-1,
            -0x1.0d451a44b3ee2p-1, -0x1.5842e184cb426p-6, -0x1.19941a4b5f3d9p-1,
            -0x1.78cd812db0679p-1, -0x1.91edea52a667ep-4, 0x1.caff2031eb3dfp-2,
            0x1.266c59375ff6cp-4, -0x1.91c22c110137ep-8, 0x1.9f38cc7a8fa44p-5,
            -0x1.da2d295c285edp-3, -0x1.30290b8d32198p-5, 0x1.9f0b9be04fe0ap-9,
            -0x1.dc2f8ff890cebp-2, 0x1.ebef20de7a25p-3};
        static constexpr double dx[] = {
            0x1.e484091092a9dp-1, -0x1.4e002e2617c62p0, 0x1.00eece8a5ee02p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.1ba4ac60dfec8p1;
        static constexpr double y[] = {
            -0x1.3c2f8ff890cebp-2, 0x1.b17de41bcf44ap0, 0x1.0946dd22ff3b7p-4, 0x1.26f74a4fe3a79p0,
            0x1.f726b49aa52bp-4, 0x1.6f43a24140df4p-3, -0x1.ddad50d40effep0, 0x1.d82042cf144a9p1,
            -0x1.6bd1239cafed6p-2, 0x1.740a7cc89ac51p0};
        static constexpr double gradient[] = {
            -0x1.614d48544db6ep0, 0x1.8366834c8fc84p-1, -0x1.fa4728654f19fp-1,
            -0x1.3b9f654b7d064p-7, 0x1.06b81e3e6e3a3p-5, -0x1.c55b5274508e5p-4,
            -0x1.c204d6f47cde1p-2, 0x1.460cf4c0e1316p-2, -0x1.ff0edc1e975bep-2,
            -0x1.4c3e9b2afa136p-1, 0x1.9015cf39386d7p-3, -0x1.55312df47763cp-1,
            -0x1.70b7934643226p0, 0x1.6a5fe4840228dp-6, -0x1.c305994cc2572p-1,
            -0x1.df7f23a6940abp-1, -0x1.78afbbcdf3c1dp-4, 0x1.8435a38f64fbep-1,
            0x1.7342334afbb82p-3, 0x1.fb610b70c04bcp-3, 0x1.5f715f5389dc8p-6, -0x1.fd640ac9e51bp-1,
            -0x1.5b36c0c6aef7p-1, -0x1.78e9eb6019c0fp-1, -0x1.7642a83f01f6ap-1,
            0x1.e776a8710c276p-1};
        static constexpr double dx[] = {
            0x1.839cd40d42218p-3, -0x1.0b33581e796b4p-2, 0x1.9b17b0dd649ap-5, 0x1.0c947259204b5p-2,
            -0x1.73ac0f46d3a35p-2, 0x1.56c7688dd65ap-6, -0x1.8d71e04b289fcp-3, 0x1.eeb4ee52016dap-3,
            -0x1.bc69f38ab201p-4, 0x1.3118cbb7b6eb7p-1, -0x1.6f10582691845p-1, 0x1.c83a7df34e0c9p-2,
            0x1.4652c517477dcp-1, -0x1.c2ccdd559682p-1, 0x1.5897af4db7fd4p-2};
    };
    static constexpr double theta_after[] = {
        -0x1.7753f20644f55p-4, 0x1.7e04b6e1c491cp-4, -0x1.1c36540781a5cp-2, -0x1.621825f0c0846p-1,
        0x1.957eb1da3fddcp-1, -0x1.d0d5d345189eap-1, -0x1.2660b5a705cb4p-1, 0x1.ed49aec9b0738p-1,
        -0x1.b4236704201b7p-1, -0x1.13a98389cb449p-1, 0x1.8675daf8c468fp-1, 0x1.6fb9ef0fa1153p-1,
        0x1.c791118e3e3d3p-1, -0x1.b0379f71e3b7ep-1, 0x1.06e29e806668bp0, -0x1.23e68415f664fp-2,
        0x1.4e4e02c652421p-1, 0x1.dc6e6b3f7cce5p-6, 0x1.5a95966e12b35p-1, 0x1.f7134f9137865p-1,
        -0x1.13fa5bf939839p0, -0x1.b6dc8724d842p-1, -0x1.bc40bc80c2322p-1, -0x1.ff98620e14572p-1,
        -0x1.0ecfad74f6a8cp-3, 0x1.6fae581a33257p-1};
    static constexpr double loss_after = 0x1.23c46cc8c92p0;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), ReLU(), Linear(in_features=4,
// out_features=2, bias=True))
struct re_lu {
    static constexpr const char* name = "re_lu";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::ReLU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.8p-6, 0x1.8cp-2, 0x1.14p0, -0x1.2p-1, 0x1.98p-1, -0x1.f8p-2, -0x1.1ap0, -0x1.1ap-1,
        -0x1.02p-1, 0x1.8p-6, -0x1.8p-2, -0x1.2p-2, -0x1.bp-2, -0x1.8p-4, -0x1.98p-1, 0x1.8cp-1,
        -0x1.8p-1, 0x1.74p-1, -0x1.bp-1, 0x1.bp-4, -0x1.02p-1, 0x1.2p-1, 0x1.a4p-2, -0x1.86p-1,
        -0x1.8p-2, -0x1.4ap-1};
    static constexpr double x[] = {
        0x1.38p0, -0x1.48p0, 0x1.48p-1, 0x1.3p0, 0x1.88p-1, 0x1.8p-5, 0x1.2p-2, -0x1.08p-1,
        0x1.08p0, 0x1.dp-1, 0x1.cp-1, -0x1.8p-2, -0x1.fp-1, -0x1.dp-2, -0x1p-2};
    static constexpr double t[] = {
        0x1.08p-1, -0x1.c8p-1, -0x1.7p-1, -0x1.58p-1, 0x1.cp-3, -0x1.5p0, 0x1.6p-2, -0x1.74p0,
        -0x1.6p-1, 0x1.9p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.e764baebe4p-2;
        static constexpr double y[] = {-0x1.08f3cp-2, -0x1.7bf29p0};
        static constexpr double gradient[] = {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1.ce500514p-2, -0x1.e6055aacp-2, 0x1.e6055aacp-3, 0, 0, 0,
            0x1.7b55598p-2, 0, 0, 0, -0x1.b508979ap-1, 0, 0, 0, -0x1.4efb6036p-1, -0x1.8c79ep-1,
            -0x1.2fe52p-1};
        static constexpr double dx[] = {0x1.1c80032p-7, -0x1.1c80032p-3, -0x1.aac004bp-4};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.25edf9beed866p-1;
        static constexpr double y[] = {
            -0x1.08f3cp-2, -0x1.7bf29p0, -0x1.49e5p-2, -0x1.06b0cp0, -0x1.54ef6p-1, -0x1.68aeb4p0,
            -0x1.cc9bp-4, -0x1.d8eeap-1, -0x1.52316p-1, -0x1.03bc9cp0};
        static constexpr double gradient[] = {
            0x1.481e707733334p-5, -0x1.2cc691c29999ap-4, 0x1.2cc691c29999ap-3, 0x1.7c90c04000001p-3,
            0x1.5793516800001p-4, 0x1.aa6a698000001p-5, 0x1.2d4d786699999p-3, 0x1.19dd1e0d66666p-4,
            0x1.3705a59333333p-5, -0x1.793e984a66664p-3, -0x1.fcaade7333333p-3,
            0x1.7c40fe4999998p-7, 0x1.23a9478666667p-3, -0x1.a385e40000001p-3,
            -0x1.3705a59333333p-3, 0x1.43eb727333332p-2, -0x1.5eb70d4f33334p-4,
            -0x1.8d390ff333333p-6, 0x1.c88a95b333334p-9, -0x1.31e6612cccccdp-2,
            -0x1.31caced4ccccdp-7, -0x1.81b099b19999ap-5, -0x1.db0bdd7eb3334p-3,
            -0x1.e64711ab33334p-2, -0x1.5a73666666666p-2, -0x1.d937f33333334p-2};
        static constexpr double dx[] = {
            0x1.c733383333334p-10, -0x1.c733383333334p-6, -0x1.55666a2666667p-6,
            0x1.7efc0f3333334p-10, -0x1.7efc0f3333334p-6, -0x1.1f3d0b6666667p-6,
            -0x1.c1b1a2c666667p-9, 0x1.cf5d9220b3334p-5, 0x1.3cbc33844cccdp-3,
            0x1.b5dfa03333334p-10, 0x1.d2c9d1accccccp-6, 0x1.d648352999999p-6, 0x1.23ffa18826666p-2,
            -0x1.6a916a7c53334p-3, 0x1.8d0607d6c0001p-4};
    };
    static constexpr double theta_after[] = {
        -0x1.edc7f48d853b3p-6, 0x1.98943eb037441p-2, 0x1.0db5e0a7e45dfp0, -0x1.310b3be4f7b47p-1,
        0x1.8fec87f8942e1p-1, -0x1.004217693d55ap-1, -0x1.211c275c18a94p0, -0x1.20a6b9772fd82p-1,
        -0x1.05ab6f274688ep-1, 0x1.e62da839180d4p-5, -0x1.56660eaa78167p-2, -0x1.1f2408757ded1p-2,
        -0x1.c86552ca1d9b5p-2, -0x1.eda2658407b7dp-5, -0x1.89524362e5dc6p-1, 0x1.73aada3d3a25p-1,
        -0x1.7889ff8a94113p-1, 0x1.75f7777c7dda8p-1, -0x1.b0ccec2a132f2p-1, 0x1.3d654325280cfp-3,
        -0x1.01c778347f216p-1, 0x1.24abcaad28809p-1, 0x1.cef939646af2ep-2, -0x1.5f499e707b142p-1,
        -0x1.45f335fc0ca6cp-2, -0x1.2429bdad62addp-1};
    static constexpr double loss_after = 0x1.b03bdb2278d16p-2;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), LeakyReLU(negative_slope=0.01),
// Linear(in_features=4, out_features=2, bias=True))
struct leaky_re_lu {
    static constexpr const char* name = "leaky_re_lu";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::LeakyReLU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.8p-2, -0x1.5cp-2, -0x1.38p-1, -0x1.0ep0, 0x1.38p-2, 0x1.44p-1, 0x1.8p-3, -0x1.92p-1,
        0x1.4ap-1, -0x1.26p-1, -0x1.68p-1, 0, 0x1.9ep-1, -0x1.08p-2, -0x1.08p0, 0x1.bp-4, 0x1.98p-1,
        0x1.11p0, 0x1.2p0, 0x1.d4p-1, 0x1.1ap0, 0x1.98p-2, 0x1.1ap-1, 0x1.ecp-1, 0x1.9ep-1,
        0x1.5cp-1};
    static constexpr double x[] = {
        -0x1p-5, 0x1.ap-1, -0x1.7p-2, 0x1.4p0, 0x1.0cp0, 0x1.3cp0, -0x1.4p-4, -0x1.8p0, 0x1.2p-3,
        0x1.3p-1, 0x1.7p-1, 0x1.dp-1, 0x1.5p-1, 0x1.ep-3, 0x1.dp-1};
    static constexpr double t[] = {
        -0x1.4p-4, 0x1p-4, 0x1.fp-2, -0x1.fp-2, -0x1.08p-1, 0x1.a8p-1, -0x1.4p0, 0x1.7cp0, 0x1.4p-1,
        0x1.4p-4};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.0ee3d68c4bf0ap1;
        static constexpr double y[] = {0x1.6397615c28f5cp0, 0x1.813801cccccccp0};
        static constexpr double gradient[] = {
            -0x1.610229c8851ebp-4, 0x1.1ed1c1f2ec28fp1, -0x1.fb731c103f5c2p-1,
            -0x1.5e7deb3a29c77p-11, 0x1.1cc64f1f41f21p-6, -0x1.f7d502239c0ebp-8,
            -0x1.90934bda8c155p-11, 0x1.4577ada191d15p-6, -0x1.1fe9de8514af5p-7,
            -0x1.beca5c9f62b6ap-11, 0x1.6b046b4180346p-6, -0x1.412172928ef34p-7,
            0x1.610229c8851ebp1, 0x1.5e7deb3a29c77p-6, 0x1.90934bda8c155p-6, 0x1.beca5c9f62b6ap-6,
            0x1.1ea527edb5c29p0, -0x1.89aaaa5d8e219p-9, -0x1.ca52f9b22161ep-6,
            -0x1.aea391263a29cp-8, 0x1.19c81e5faccccp0, -0x1.82fcc84960418p-9,
            -0x1.c28c40ff1a1c9p-6, -0x1.a7551876bc6a7p-8, 0x1.7797615c28f5cp0, 0x1.713801cccccccp0};
        static constexpr double dx[] = {
            -0x1.115e0ce29b64fp0, -0x1.f02ded5cac7bp-1, -0x1.a6bab87167928p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.88b364a9c9203p1;
        static constexpr double y[] = {
            0x1.6397615c28f5cp0, 0x1.813801cccccccp0, 0x1.8d36df0a3d70bp-1, 0x1.4dbdaf3333333p-1,
            0x1.94806428f5c29p1, 0x1.ac8fa1d70a3d7p1, 0x1.93fd2eb851eb8p-1, 0x1.547136b851eb8p-1,
            0x1.971552b851eb8p-1, 0x1.57685251eb852p-1};
        static constexpr double gradient[] = {
            -0x1.9cc84eb6e40b8p-4, -0x1.42448e4327888p0, -0x1.00f2aa54f56e8p-5, 0x1.eb4439d49e45p-9,
            -0x1.c096a46f3cb3ep-8, 0x1.7e9e0b18201cep-8, -0x1.4c9a215024c83p-4,
            -0x1.a5ea9b46c8649p0, 0x1.481f7c53dfcc4p-3, -0x1.5babf88b72714p-4, -0x1.b9abf8e349423p0,
            0x1.568d6769418fcp-3, 0x1.b2d65a5ce6cf5p0, 0x1.4ab2da6757929p-6, 0x1.1dbd0d1953b8fp0,
            0x1.2b0681a5de93ap0, 0x1.267d9ffdfcb96p0, -0x1.5ea7c9710624fp-8, 0x1.3aa4d6c963736p-3,
            0x1.c2df2e7f8150dp-1, 0x1.b59a05022dbecp-1, -0x1.2ef6e9615b574p-8, 0x1.b0a84e9392c7ap-4,
            0x1.3514798ea4889p-1, 0x1.8758f8624dd2fp0, 0x1.f2dac0a3d70a4p-1};
        static constexpr double dx[] = {
            -0x1.b56347d0f8a18p-3, -0x1.8cf18ab089fc1p-3, -0x1.522ef9f452db9p-2,
            -0x1.0144781cf4342p-8, -0x1.02ec39a39af3ap-8, 0x1.9602a1c92c27ep-12,
            -0x1.ca4c4ab0f8274p-1, -0x1.08557d4d7f136p1, 0x1.7741485e6058p-6, -0x1.46af91d7db76cp-8,
            -0x1.ee624484ea748p-9, 0x1.f6829e99ca969p-9, -0x1.14981a53577dap-9,
            -0x1.150fbfe4864edp-9, 0x1.ecdf77b461524p-13};
    };
    static constexpr double theta_after[] = {
        -0x1.717a829f4395dp-2, -0x1.677ead666947p-3, -0x1.33b0aef3e68dp-1, -0x1.0e28f598a53c5p0,
        0x1.38e4ae43ada8cp-2, 0x1.4385101d1531ep-1, 0x1.897ebaf42cc47p-3, -0x1.5d02875b4f475p-1,
        0x1.448dfc5820552p-1, -0x1.1feba96f00c8p-1, -0x1.d716825215fcdp-2, -0x1.8378930ac113p-6,
        0x1.1fe2c7fad8ebp-1, -0x1.0b431a66e6b0ap-2, -0x1.1a66e72b91decp0, -0x1.e6d5ee20507f2p-5,
        0x1.480f33c47d31fp-1, 0x1.1135abf999234p0, 0x1.1dcf17fda82e8p0, 0x1.9a55f9efb83d8p-1,
        0x1.fa1d738b9d7bep-1, 0x1.98ba31c0d5066p-2, 0x1.16f59631301fdp-1, 0x1.c6e5f04060327p-1,
        0x1.214e50308b68ep-1, 0x1.1081996ff5edbp-1};
    static constexpr double loss_after = 0x1.50f493be5aedfp0;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), LeakyReLU(negative_slope=0.2),
// Linear(in_features=4, out_features=2, bias=True))
struct leaky_re_luwith {
    static constexpr const char* name = "leaky_re_luwith";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::LeakyReLUWith<std::ratio<1,
        5>>>, bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.1ap0, -0x1.2cp-2, 0x1.2p0, 0x1.0ep0, -0x1.5p-2, 0x1.68p-1, 0x1.2cp-2, 0x1.74p-2,
        -0x1.1ap0, -0x1.1dp0, 0x1.5p-3, 0x1.11p0, 0x1.5p-2, -0x1.5p-2, 0x1.bp-3, -0x1.32p-1,
        0x1.aap-1, -0x1.8p-3, -0x1.bcp-1, 0x1.14p0, 0x1.bp-3, -0x1.fep-1, 0x1.bcp-1, 0x1.08p-2,
        0x1.2p-2, -0x1.bp-1};
    static constexpr double x[] = {
        0x1.4p-3, -0x1.3cp0, 0x1.74p0, -0x1.0cp0, -0x1p-3, -0x1.fp-1, 0x1.2p-1, -0x1.5p0, 0x1.5cp0,
        -0x1.24p0, 0x1.3p0, -0x1.ap-2, -0x1.4p-1, -0x1.7p0, 0x1.2p-2};
    static constexpr double t[] = {
        -0x1.b8p-1, 0x1.f8p-1, -0x1.6p0, -0x1.fp-1, 0x1.88p-1, 0x1p-6, 0x1.4p-2, 0x1.bp-2,
        -0x1.14p0, -0x1p-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.4f5c02d97f7b2p3;
        static constexpr double y[] = {0x1.621e9f999999ap1, -0x1.cf8b6b3333333p0};
        static constexpr double gradient[] = {
            0x1.845e381b8p-2, -0x1.7f8371018e666p1, 0x1.c37a546cc4cccp1, 0x1.50b0be75p-2,
            -0x1.4c7b55ad23333p1, 0x1.8767109b36666p1, -0x1.645e00f133334p-3, 0x1.5fe9a0ee2f5c4p0,
            -0x1.9e46e118651edp0, 0x1.fe2d0e1p-2, -0x1.f7cc7de3p1, 0x1.288a302c8p2,
            0x1.36b1c67c66666p1, 0x1.0d5a31f733333p1, -0x1.1d1800c0f5c2ap0, 0x1.98240b4p1,
            0x1.f37c94ff0cp2, 0x1.2530d8625p2, -0x1.4cc2418a61eb9p0, 0x1.0b19dfb19199ap1,
            -0x1.8109107a38p2, -0x1.c404faa040001p1, 0x1.0082deb85851fp0, -0x1.9bcbd84d93334p0,
            0x1.d01e9f999999ap1, -0x1.65c5b5999999ap1};
        static constexpr double dx[] = {
            -0x1.1526ec4a6a666p2, -0x1.48753fac36e15p0, 0x1.1acc04b5d2a3ep3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.07cd35604826bp2;
        static constexpr double y[] = {
            0x1.621e9f999999ap1, -0x1.cf8b6b3333333p0, -0x1.8a63ccccccccep-3, 0x1.bfd8133333333p-2,
            0x1.9c215p0, -0x1.35eba4p1, 0x1.a66cap-1, 0x1.0e099p-1, 0x1.08957e6666666p1,
            -0x1.0420933333333p-1};
        static constexpr double gradient[] = {
            -0x1.2ffa74b83ae14p-1, -0x1.4f93a966fb852p0, 0x1.3b867ec388f5ep-1, 0x1.a0376c4160418p-2,
            -0x1.18f2787a26a7fp0, 0x1.4a75c5efc8311p0, 0x1.e7163dc3d70ap-7, 0x1.02bb5526fc6a8p-1,
            -0x1.0a7bbe842f9dcp-1, -0x1.f0a701d3db22dp-2, -0x1.affc232e41894p0, 0x1.146cd441a0419p0,
            0x1.61a787bfd70a5p0, 0x1.93acac7a1cac1p-1, -0x1.f2108d29374bep-2, 0x1.8a5a34cced917p0,
            0x1.8f48fd0a823d7p1, 0x1.0308e26c5999ap0, -0x1.e6207d76f3b68p-4, 0x1.15d5ebc580c4ap-1,
            -0x1.f295ee8450a3ep0, -0x1.a242947caf1a9p0, 0x1.481f99cd73334p-1, -0x1.69d25a33ba5e5p-2,
            0x1.dcb0ad47ae149p0, -0x1.9763466666666p-1};
        static constexpr double dx[] = {
            -0x1.bb717a10aa3d8p-1, -0x1.06c432f02be77p-2, 0x1.c479a122ea9fdp0,
            -0x1.a5f8106e73333p-2, -0x1.d965b2e3f7ce8p-6, 0x1.140b635316041p-2,
            0x1.5d2dc7068ccccp-2, -0x1.894d77292e147p-3, 0x1.180f4170c147bp-1,
            -0x1.074ba81c26666p-2, -0x1.eff2b1ac00001p-6, 0x1.2fd7d9910cccdp-2,
            -0x1.5a75664a7eb86p0, -0x1.45f80062b645cp-4, 0x1.6800dd74cf1aap0};
    };
    static constexpr double theta_after[] = {
        -0x1.01ba7f99e84dap0, -0x1.5b4958dd25512p-3, 0x1.1a65629c5bbcp0, 0x1.fd1e02c3cc19dp-1,
        -0x1.7043c21bf641fp-3, 0x1.0c8926d12710fp-1, 0x1.33d0212ff55bfp-2, 0x1.289af1d7bcecp-2,
        -0x1.05c26fd18a47p0, -0x1.11484e593f8edp0, 0x1.53eee6c39ba7bp-2, 0x1.e20f3b385dc1fp-1,
        0x1.721696427a3ccp-3, -0x1.ba6fc409651e1p-2, 0x1.129a11cfcb8b4p-2, -0x1.85dda538c12c2p-1,
        0x1.c0aef32266f57p-2, -0x1.26fb84283d0a2p-2, -0x1.b6dd512e731ccp-1, 0x1.08d5fa20f03fep0,
        0x1.e62ed85163947p-2, -0x1.8d8acbb63e6e6p-1, 0x1.871d51223c295p-1, 0x1.285408aeb9b57p-2,
        0x1.acae98b92bd44p-6, -0x1.7a04e98a22ee9p-1};
    static constexpr double loss_after = 0x1.449f951e3fb71p0;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), ELU(alpha=1.0),
// Linear(in_features=4, out_features=2, bias=True))
struct elu {
    static constexpr const char* name = "elu";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::ELU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.38p-2, -0x1.86p-1, 0, -0x1.02p0, -0x1.1ap0, -0x1.2p-1, 0x1.2p-2, -0x1.38p-2, 0x1.8p-7,
        -0x1.2p-4, 0x1.2p-4, 0x1.e6p-1, 0x1.2p-5, -0x1.f8p-1, 0x1.2cp-2, -0x1.2p-3, 0x1.98p-2,
        -0x1.cep-1, -0x1.8p-2, -0x1.98p-3, 0x1.c8p-3, 0x1.32p-1, 0x1.2p-1, 0x1.14p-2, -0x1.bcp-2,
        -0x1.05p0};
    static constexpr double x[] = {
        0x1.24p0, -0x1.3p0, -0x1.38p0, -0x1.2p0, -0x1.38p-1, 0x1.48p-1, -0x1.3cp0, 0x1.4cp0,
        -0x1.bp-2, -0x1.6p-2, 0x1.1p-1, -0x1.78p-1, -0x1.c8p-1, -0x1.44p0, -0x1.6p0};
    static constexpr double t[] = {
        -0x1p-3, 0x1.2p0, 0x1.3p-1, 0x1.7p0, -0x1.3p-1, 0x1.8p-3, 0x1.4p-4, -0x1.ep-1, -0x1.48p0,
        -0x1.cp-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.8e94c776b8be1p0;
        static constexpr double y[] = {-0x1.25efff7859b4ep-2, -0x1.43ac2227d75a7p-1};
        static constexpr double gradient[] = {
            -0x1.0a31a87dd34fcp-1, 0x1.15222a27d179ap-1, 0x1.1c6d2b43d0403p-1,
            -0x1.cad3d1bec359ep-1, 0x1.ddaeef67eaf0ep-1, 0x1.ea41032e05558p-1, -0x1.0edf0e83895e3p0,
            0x1.1a00c57768701p0, 0x1.216c94c4a7d15p0, -0x1.de47e902c4debp-4, 0x1.f1efaff4dafcep-4,
            0x1.ff0a34963f11p-4, -0x1.d2c046ffb1a46p-2, -0x1.924278c34c94fp-1,
            -0x1.daf3d34fd850fp-1, -0x1.a350942c82842p-4, -0x1.890c58beb17bdp-4,
            0x1.5b737c3131dbfp-6, -0x1.3f085bfb32f87p-3, 0x1.fdc901f9a565dp-4, -0x1.0a605b2ce3d72p0,
            0x1.d6f2dd2eafde9p-3, -0x1.b06de07abe569p0, 0x1.597dc4efd2286p0, -0x1.4bdffef0b369cp-3,
            -0x1.c1d61113ebad4p0};
        static constexpr double dx[] = {
            0x1.5a9d2a64b68d2p-1, 0x1.7cf424933a239p0, 0x1.55e7b1be471cdp-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.6041d9a0c65eep0;
        static constexpr double y[] = {
            -0x1.25efff7859b4cp-2, -0x1.43ac2227d75a7p-1, -0x1.5ada18p-1, -0x1.4d7bcp-2,
            0x1.171e0be51bea3p-3, -0x1.c44aecbb3361p0, 0x1.291f6c6d9ae9cp-4, -0x1.88bb30aa76f88p0,
            -0x1.ce521ff9012ecp0, 0x1.0fe2df7499c9bp-1};
        static constexpr double gradient[] = {
            0x1.fd00a51c73dd1p-4, 0x1.791815f4c387dp-3, 0x1.08bdd13c44b37p-6, -0x1.9819bcf566eebp-3,
            -0x1.2d73e225bd6edp-2, -0x1.262dd3bea4ep-9, 0x1.525d5afab66ap-7, -0x1.544b0bd0d6071p-3,
            0x1.4275b80ff13ap-4, 0x1.0e95639057e1ap-3, -0x1.95386518ba5bfp-4, 0x1.840f786183d68p-6,
            -0x1.39f450d6440bp-2, -0x1.a6b6bffefff92p-4, -0x1.866ede07a5c64p-2,
            -0x1.40176ee7a17c5p-3, -0x1.b8aa83753b648p-2, -0x1.ad1424f1fe0eep-2,
            -0x1.5df5b99ae5b8dp-3, -0x1.0f03789198e36p-4, -0x1.ead84e24a6448p-5,
            0x1.2e02e7de2236ep-1, -0x1.6d17732627412p-3, 0x1.02f4e3b52c826p-3,
            -0x1.f93bec1f5d802p-3, -0x1.0541efbfdb6d3p0};
        static constexpr double dx[] = {
            0x1.154a8850920a6p-3, 0x1.30c35075c81c8p-2, 0x1.118627cb6c17p-4, 0x1.4c034ac33332fp-7,
            0x1.284f069d0cccdp-3, -0x1.b9172ec5b3333p-5, 0x1.b8601af2d3892p-4, 0x1.bd47d96c56fffp-3,
            -0x1.42a4e35aefb7p-7, 0x1.4974966849466p-6, 0x1.1cca7a80ddd9ep-4, 0x1.76d100b24094cp-9,
            -0x1.60331c592b9c9p-3, -0x1.1b7dfce79251dp-2, -0x1.9c8f5ef76ee64p-4};
    };
    static constexpr double theta_after[] = {
        -0x1.4e797637f179bp-2, -0x1.961c1419abcf7p-1, 0x1.384c4cf911eefp-10, -0x1.f369753fb892ep-1,
        -0x1.0df060203dd69p0, -0x1.213ac7f9738dcp-1, 0x1.1bac4935683ffp-2, -0x1.1af81dfeeacfp-2,
        -0x1.794b364ae0428p-10, -0x1.811b8808dd0dap-4, 0x1.66cada4e6012bp-4, 0x1.e40ca267a0fap-1,
        0x1.6b277440ee9e2p-4, -0x1.ee63dc4bfddcbp-1, 0x1.741390af2394fp-2, -0x1.cf510a73cd40ap-4,
        0x1.e2153439f6f1cp-2, -0x1.accf9133f0483p-1, -0x1.634452bda615ep-2, -0x1.789c007bcf4f1p-3,
        0x1.e128d1cef96f3p-3, 0x1.f6bbacf29695bp-2, 0x1.31836d73e0bc5p-1, 0x1.0392a621d512fp-2,
        -0x1.940ca4f55c1a7p-2, -0x1.af67c02168c1dp-1};
    static constexpr double loss_after = 0x1.01736e11a0fa7p0;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), ELU(alpha=1.5),
// Linear(in_features=4, out_features=2, bias=True))
struct eluwith {
    static constexpr const char* name = "eluwith";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::ELUWith<std::ratio<3, 2>>>,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.ep-2, -0x1.44p-1, 0x1.ep-4, 0x1.c8p-3, 0x1.2p0, 0x1.8p-1, -0x1.98p-2, -0x1.3ep-1,
        -0x1.74p-1, 0x1.4ap-1, -0x1.5p-3, 0x1.ecp-1, -0x1.6ep-1, 0x1.38p-1, 0x1.8p-4, -0x1.aap-1,
        0x1.2p-4, -0x1.ep-1, -0x1.bp-1, -0x1.38p-1, 0x1.8cp-2, -0x1.5p-3, -0x1.3ep-1, -0x1.bcp-2,
        0x1.08p0, -0x1.14p-2};
    static constexpr double x[] = {
        0x1.5p-1, -0x1.68p-1, -0x1.34p0, 0x1.1cp0, -0x1.2p-1, 0x1.5cp0, 0x1.6p-2, -0x1.08p-1,
        0x1.38p0, 0x1.5p-1, -0x1.3p-1, 0x1.4p-3, 0x1.2p-3, 0x1.ap-2, -0x1.ap-3};
    static constexpr double t[] = {
        -0x1.a8p-1, -0x1.44p0, -0x1.dp-1, 0x1.3p-1, -0x1.6p-3, -0x1.ap-2, -0x1.68p-1, -0x1.74p0,
        -0x1.5p-1, -0x1.4cp0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.ae3098e3c0caep1;
        static constexpr double y[] = {0x1.9c9c2c7048aaap0, -0x1.8e35c842ec6aap-2};
        static constexpr double gradient[] = {
            0x1.d0317daa259e2p-2, -0x1.f15998ed284ep-2, -0x1.a982b3314d264p-1,
            -0x1.dfacb6f9c7c84p-1, 0x1.00f7f44ef42b4p0, 0x1.b7b3a7ba4c779p0, -0x1.b5562aa52a796p0,
            0x1.d4932db0f6a6ap0, 0x1.90e451c21199fp1, -0x1.b982e7c60b3cp-2, 0x1.d90c4178c2e4dp-2,
            0x1.94b7ff2034f7p-1, 0x1.61abcd7571fe9p-1, -0x1.6d7766d6b0989p0, -0x1.4d3575d32c8d4p1,
            -0x1.5063bcc7a7092p-1, -0x1.6fb66bfd7b1dp-2, -0x1.1d12f8431f096p1, 0x1.6501235e45689p1,
            -0x1.668d732def024p1, -0x1.08448e9520f2ap-3, -0x1.99c1197cd389dp-1, 0x1.00927347d7ddcp0,
            -0x1.01af45937a0d8p0, 0x1.384e163824555p1, 0x1.c0e51bde89cabp-1};
        static constexpr double dx[] = {
            0x1.3d46479f5323ap-1, -0x1.4634636bf6c7cp-2, 0x1.14c51daf32dd6p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.87f3f787c4b65p0;
        static constexpr double y[] = {
            0x1.9c9c2c7048aaap0, -0x1.8e35c842ec6aap-2, -0x1.94dc19c7f94f8p-4,
            -0x1.48a93a13e96f8p-2, 0x1.00399e1d310bp-2, -0x1.5b2da355923c8p-2, 0x1.cd03baa8e65adp-1,
            -0x1.1283b325cf824p-2, 0x1.7bec3582f87cep-1, -0x1.36ca822391df8p-2};
        static constexpr double gradient[] = {
            0x1.3136c78ad2772p-3, -0x1.30c8e31d44911p-3, -0x1.b51d6546ca8b9p-3,
            -0x1.3a815a96b7c35p-1, 0x1.92422b8d75201p-2, 0x1.61149f25fad6fp-4,
            -0x1.723b329801f2bp-1, 0x1.ccc4808d40a9cp-2, 0x1.225fc9e708077p-1,
            -0x1.9636dba227f72p-2, 0x1.34886451647c5p-2, 0x1.027d91175d0f5p-5, 0x1.47fa1b496870cp-2,
            -0x1.1f607df09bc65p0, -0x1.852854b672434p0, -0x1.757be46cabd8cp-1,
            -0x1.2990c7606388bp-2, 0x1.5f1cfd9b3a33ep-3, 0x1.6572b39d6f7cp-2, -0x1.45bf410d443eep-1,
            -0x1.15a244dc0083ep-2, -0x1.19735510ab1dep-3, 0x1.75890900ddeabp-2,
            -0x1.5672ad8296aeep-1, 0x1.5590f549cdc0ep0, 0x1.c4210768714e5p-2};
        static constexpr double dx[] = {
            0x1.fba3a5cbb838ep-4, -0x1.04f6b5eff89fcp-4, 0x1.bad4fc4b8495p-5, -0x1.fce5b825610f7p-5,
            -0x1.6855dae30125fp-4, -0x1.b6d05e29878fap-4, -0x1.67a3d014c61ccp-6,
            -0x1.a5c85084a6945p-5, -0x1.12a40834eded2p-4, -0x1.33f78aba4faeap-4,
            -0x1.561ae3b716af4p-3, -0x1.302408e9cd14ap-2, 0x1.22f731c1b4bd4p-4,
            -0x1.024013ab31ae6p-5, 0x1.0a7738a229a98p-6};
    };
    static constexpr double theta_after[] = {
        0x1.cbeaf8aac08d2p-2, -0x1.396b80d003345p-1, 0x1.3d2f86581bb95p-3, 0x1.423a582b27293p-2,
        0x1.10a564d612dcep0, 0x1.70642e8d88ef4p-1, -0x1.2d1151b4fa018p-2, -0x1.626f0f0db297bp-1,
        -0x1.a598a48b988f9p-1, 0x1.65c07a7090e9fp-1, -0x1.a54ff086c5a78p-3, 0x1.e4890e0aaa162p-1,
        -0x1.85abd8166dee8p-1, 0x1.8daec3ecedbeep-1, 0x1.3b732368291d8p-2, -0x1.75eee999454ddp-1,
        0x1.eb34446f3321dp-4, -0x1.edece53006a28p-1, -0x1.daaec1fb430a1p-1, -0x1.066d192cdc5e6p-1,
        0x1.bb07e09463c56p-2, -0x1.1dcac6ba615ddp-3, -0x1.605a16e8f56p-1, -0x1.4d8cf1facb5e8p-2,
        0x1.abd9037f3728fp-1, -0x1.4e86aedf7e12cp-2};
    static constexpr double loss_after = 0x1.e29f54d839b46p-2;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), SELU(), Linear(in_features=4,
// out_features=2, bias=True))
struct selu {
    static constexpr const char* name = "selu";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::SELU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.0ep0, 0x1.56p-1, 0x1.fep-1, -0x1.08p0, -0x1.08p-2, 0x1.ep-4, -0x1.14p-2, -0x1.bcp-2,
        0x1.ecp-1, -0x1.2p-4, -0x1.5p-2, 0x1.5p-1, 0x1.ep-2, 0x1.44p-2, -0x1.14p-2, 0x1.a4p-1,
        -0x1.98p-2, -0x1.f2p-1, 0x1.c8p-3, -0x1.a4p-2, 0x1.05p0, -0x1.ecp-1, 0x1.7ap-1, 0x1.a4p-1,
        0x1.fep-1, -0x1.7ap-1};
    static constexpr double x[] = {
        -0x1p0, 0x1.38p-1, -0x1.48p-1, 0x1.64p0, -0x1.6p-2, -0x1.c8p-1, 0x1.6p0, -0x1.f8p-1,
        0x1.34p0, -0x1.8p0, 0x1.78p0, -0x1.cp-2, 0x1.2cp0, 0x1.4cp0, 0x1.8p-3};
    static constexpr double t[] = {
        0x1.dp-2, 0x1.5cp0, -0x1.4p-1, -0x1.f8p-1, 0x1.a8p-1, 0x1.1cp0, -0x1.2p-3, -0x1.58p0,
        -0x1.8p-2, -0x1.4cp0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.f326e0d7521cep1;
        static constexpr double y[] = {-0x1.07cb90e947397p0, -0x1.01b64b72aed04p0};
        static constexpr double gradient[] = {
            0x1.e9daff8b1cdefp0, -0x1.2a8173b8c597ep0, 0x1.39d04bb51e7edp0, -0x1.f3d9cff71c6b1p1,
            0x1.3098baba95514p1, -0x1.4037893a4e349p1, 0x1.83d6309d2eeaap0, -0x1.d8ad0b3f912dfp-1,
            0x1.f0ea6e49641cap-1, 0x1.66644ed484b9bp0, -0x1.b4ca401301c25p-1, 0x1.cb3085004a0dfp-1,
            -0x1.e9daff8b1cdefp0, 0x1.f3d9cff71c6b1p1, -0x1.83d6309d2eeaap0, -0x1.66644ed484b9bp0,
            -0x1.01dbcaf845926p1, -0x1.bd220cc55203dp0, 0x1.86b5dded56fcdp0, -0x1.af6569547e8c9p-2,
            -0x1.9b3e2b1fc52a5p1, -0x1.62f52b8873c61p1, 0x1.378f6087056a4p1, -0x1.5800ef30b36fdp-1,
            -0x1.7bcb90e947397p0, -0x1.2edb25b957682p1};
        static constexpr double dx[] = {
            -0x1.80907ac3a32f5p0, -0x1.2b2ecefb740b7p0, -0x1.e955df2014a43p1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.7f508b1fb23dbp1;
        static constexpr double y[] = {
            -0x1.07cb90e947397p0, -0x1.01b64b72aed04p0, 0x1.2fcaffefb4bb1p1, -0x1.ea1e94a575189p0,
            0x1.8aa2f8c3a85dcp0, 0x1.cb0c3ee5d31aap0, -0x1.dbe3fba46f476p0, -0x1.a516879691c88p-5,
            0x1.a4b3ccfa0644bp0, 0x1.490a9da713847p-2};
        static constexpr double gradient[] = {
            -0x1.38738d803302p-5, 0x1.1be60902bacccp-1, 0x1.26ba1d1100827p-2, -0x1.fddb0122dfb4cp0,
            0x1.bf40acf07ac75p-2, -0x1.5fed363b0d353p-1, 0x1.4289dd618022cp-1, 0x1.4b6edd60b92c4p-4,
            0x1.7a9033505282cp-2, -0x1.50f6436b83196p-1, 0x1.328a2c59af9eep-1, 0x1.e90f484fc1a83p-2,
            0x1.bf03366eab6afp-3, 0x1.2fca5e9c53bd6p-5, 0x1.130ceb380399cp-3, -0x1.550a5d49c94b8p-3,
            -0x1.1e260e64a8a2ep1, -0x1.1a243a2c6dc59p1, -0x1.a48b0765549c5p-2, 0x1.e89df55c876a4p-2,
            0x1.72417b9f88ae9p-2, -0x1.daf20a07a4222p-2, 0x1.e7aaf6a2fee72p-3, 0x1.1591b372f1ad5p-2,
            0x1.02e54a0627098p-1, 0x1.e86ed977fcea8p-5};
        static constexpr double dx[] = {
            -0x1.33a6c89c828c6p-2, -0x1.deb14b2becdfp-3, -0x1.8777e5b343b68p-1,
            0x1.729aa8185f553p-2, 0x1.177492ef2cd24p-3, -0x1.9358da00303acp-2, 0x1.9fc7ab5fd8648p-4,
            0x1.6742909efe754p-5, 0x1.e4a4421e0604ep-3, -0x1.2b3b8056a4ccep-1, 0x1.9f8730251f75dp-4,
            0x1.7feaafde61602p-1, 0x1.07331c0efe3cap-3, 0x1.5a9fc5c86c98ep-4, 0x1.a77643818e2cfp-2};
    };
    static constexpr double theta_after[] = {
        -0x1.12f804c0fbbfep0, 0x1.27dd4cf2b3c52p-1, 0x1.e22af3056d24p-1, -0x1.90a21cb7537d6p-1,
        -0x1.0db35a653795p-2, 0x1.9de33be819221p-3, -0x1.69f4688267d67p-2, -0x1.d95fffaa6bb3ep-2,
        0x1.d22cfe2570001p-1, 0x1.aff866c42e667p-5, -0x1.bf684de81d6cfp-2, 0x1.271417421593fp-1,
        0x1.c29335b986656p-2, 0x1.4d16c1b24aea6p-2, -0x1.23ea5f653e432p-2, 0x1.b1928d5c95f58p-1,
        -0x1.aea7c153bba18p-4, -0x1.5e9354012807cp-1, 0x1.4ffeeb5403432p-2, -0x1.e94183eff68cep-2,
        0x1.e19b8c5996deep-1, -0x1.ce100089cd9adp-1, 0x1.6a0ff87c2f758p-1, 0x1.9665b79f2b72fp-1,
        0x1.d0a1f0d184b83p-1, -0x1.7b833d04cdf8fp-1};
    static constexpr double loss_after = 0x1.57290aca924fdp0;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), CELU(alpha=1.0),
// Linear(in_features=4, out_features=2, bias=True))
struct celu {
    static constexpr const char* name = "celu";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::CELU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.68p-2, -0x1.c8p-1, 0x1.0ep-1, 0x1.b6p-1, -0x1.86p-1, 0x1.dap-1, -0x1.11p0, 0x1.d4p-2,
        -0x1.8cp-2, 0x1.14p-2, -0x1.62p-1, 0x1.08p0, 0x1.0ep0, -0x1.bp-1, -0x1.bp-3, 0x1.a4p-1,
        0x1.aap-1, 0x1.e6p-1, -0x1.e6p-1, -0x1.d4p-2, -0x1.44p-2, -0x1.44p-2, -0x1.5p-1, 0x1.98p-1,
        -0x1.cep-1, -0x1.8cp-2};
    static constexpr double x[] = {
        0x1.68p-1, 0x1.5p-2, -0x1.18p-1, -0x1.7cp0, 0x1.b8p-1, 0x1.a8p-1, -0x1.2p-3, -0x1p-4,
        -0x1.28p-1, 0x1p-2, 0x1.8p-5, 0x1.1p-1, 0x1.64p0, -0x1.6p-2, -0x1.3p0};
    static constexpr double t[] = {
        -0x1.8p-4, 0x1.4p-2, 0x1.68p-1, -0x1.ep-2, -0x1.cp-2, 0x1.0cp0, -0x1.bp-1, 0x1.e8p-1,
        -0x1.6p-1, 0x1.8p-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.9c1f284aa524dp-2;
        static constexpr double y[] = {-0x1.f871d656af458p-1, 0x1.b185a4474235ap-3};
        static constexpr double gradient[] = {
            -0x1.ff17a97931f6bp-2, -0x1.dd0504933fb31p-3, 0x1.8d842e7ab5153p-2,
            -0x1.b00b0bbbd4a03p-3, -0x1.933d826b0ab7ap-4, 0x1.5008975933991p-3,
            0x1.68c656666e90dp-2, 0x1.50b91d70ab762p-3, -0x1.189a4333398d2p-2, 0x1.d70624ce79d43p-3,
            0x1.b79f558d82c6p-4, -0x1.6e5a1ca097a5p-3, -0x1.6b718994c2d19p-1, -0x1.333b0e0869b08p-2,
            0x1.008d0a3d76726p-1, 0x1.4ef34d5fa096ep-2, -0x1.9e35cdd189edcp-3, 0x1.20458abc18b62p-1,
            0x1.9b894d2513fa7p-2, -0x1.8fd5b8016f08ap-3, -0x1.76bed2b82b757p-6, 0x1.04ce525a8ffp-4,
            0x1.745389b7a06c6p-5, -0x1.69bd5db128811p-6, -0x1.c871d656af458p-1,
            -0x1.9cf4b7717b94cp-4};
        static constexpr double dx[] = {
            -0x1.d02cec40e9c5fp-2, 0x1.ba2975cf39e18p-1, -0x1.0460cc9ccda92p-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.54ab30a59d232p0;
        static constexpr double y[] = {
            -0x1.f871d656af458p-1, 0x1.b185a4474235ap-3, -0x1.2ef9ff187045p1, -0x1.d3f0f934bfa4p-1,
            -0x1.2668de81bb2bcp0, -0x1.47b91ca85bc5ap-2, -0x1.dcf349d989ef4p-3,
            0x1.6fafb844b419ap-1, -0x1.cb3eadaddd3fcp-2, 0x1.4505986fb2454p-2};
        static constexpr double gradient[] = {
            0x1.6371ef48223f3p-1, -0x1.dbf41250183a2p-2, -0x1.1dd5e8a740b7ap-2,
            0x1.09c2f004fa701p-3, -0x1.6070789b71513p-4, 0x1.1fd2909050d1ep-7,
            -0x1.ea9fb923c9a42p-1, 0x1.229b130e66ecdp-1, 0x1.285e696fc1285p-2,
            -0x1.131faf77aca8ap-2, 0x1.a863c1b6bf6f8p-3, 0x1.6c72b170609efp-3,
            -0x1.0471d70c13fd4p-1, -0x1.c06cea48333f8p-7, 0x1.fe522c0659712p-1,
            0x1.c9ca6bf04c8ccp-6, -0x1.89fdb9a4fc6a5p-1, 0x1.6df286ac7175dp-1,
            -0x1.d76b16f0b2222p-1, -0x1.3b5354c47059bp-2, -0x1.9940ef341a09ep-2,
            0x1.2fa07f1fbbbedp-2, -0x1.393cfcdc91f9p-3, -0x1.817c28b9e7b45p-3,
            -0x1.879b2501d7f5cp-1, -0x1.9d4a3d976cb21p-2};
        static constexpr double dx[] = {
            -0x1.73572367216bp-4, 0x1.61bac4a5c7e79p-3, -0x1.a09ae0fae2a83p-4,
            -0x1.0b246af10a934p-1, 0x1.452efe05b222fp-1, -0x1.6c3feb99b6dbp-2,
            -0x1.803d6e1204a75p-2, 0x1.258db9955ca04p-2, -0x1.3a08544636404p-2,
            0x1.326f03f2d3cbap-4, -0x1.251c2a374853dp-3, 0x1.5839f314019afp-4, 0x1.92e64ae3eac22p-6,
            -0x1.a7a6b918cd4fcp-5, 0x1.5c2a0e5eaa7b4p-5};
    };
    static constexpr double theta_after[] = {
        -0x1.db904d2a1a1e2p-2, -0x1.a05daf94f644ep-1, 0x1.22bdcbf47b05cp-1, 0x1.ac372d6af4dc2p-1,
        -0x1.7f6884976c157p-1, 0x1.d702a040914d1p-1, -0x1.d91db375e72aap-1, 0x1.7e72faa94b9aep-2,
        -0x1.b4279d5b17452p-2, 0x1.3953c5f3bb1b1p-2, -0x1.729dc166aeb6bp-1, 0x1.018d256fee89bp0,
        0x1.220ca5ba150dep0, -0x1.b1e39202ffda5p-1, -0x1.6ca948f5e6d23p-2, 0x1.a3957826b203bp-1,
        0x1.e63c33b5ddb8bp-1, 0x1.adc7562c8ecabp-1, -0x1.a3131f8f7132ap-1, -0x1.b3b21f82026ebp-2,
        -0x1.02260f77de2f2p-2, -0x1.72f3cf68870f6p-2, -0x1.454101bd6fb2bp-1, 0x1.a531e275de9e4p-1,
        -0x1.95603c624c0c2p-1, -0x1.4ea94258d6922p-2};
    static constexpr double loss_after = 0x1.33e7d5a0a4a61p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), CELU(alpha=1.5),
// Linear(in_features=4, out_features=2, bias=True))
struct celuwith {
    static constexpr const char* name = "celuwith";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::CELUWith<std::ratio<3, 2>>>,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.c2p-1, 0x1.2p-1, 0x1.5p-2, 0x1.0bp0, 0x1.68p-3, 0x1.1ap-1, -0x1.e6p-1, 0x1.c8p-3,
        -0x1.14p-1, -0x1.bp-2, 0x1.8p-5, 0x1.8p-5, -0x1.8p-7, 0x1.2p-4, 0x1.11p0, 0x1.ep-5,
        0x1.ep-4, 0x1.aap-1, 0x1.0bp0, 0x1.e6p-1, -0x1.68p-1, -0x1.98p-2, -0x1.2p-1, -0x1.38p-1,
        0x1.c8p-2, -0x1.ep-3};
    static constexpr double x[] = {
        0x1.cp-1, -0x1.4cp0, 0x1.4p-3, 0x1.fp-2, 0x1.68p-1, -0x1.04p0, -0x1.64p0, 0x1.ap-2,
        -0x1.2cp0, -0x1.74p0, 0x1.08p-1, 0x1p-6, 0x1.04p0, -0x1.58p0, 0x1.1cp0};
    static constexpr double t[] = {
        0x1.58p0, 0x1.fp-2, 0x1.4cp0, -0x1.ep-2, 0x1.ep-3, -0x1.ap-2, -0x1.28p0, 0x1.48p0,
        -0x1.4p-1, -0x1.cp-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.1aa8637d73e91p-1;
        static constexpr double y[] = {0x1.6bf1f7322ebacp-1, -0x1.6ae8062a6a21fp-2};
        static constexpr double gradient[] = {
            0x1.cdf8defce2e13p-2, -0x1.565ab7891efdcp-1, 0x1.49fae86b7d7c4p-4,
            -0x1.58cc1656c9ea7p-3, 0x1.ff09ea40a2201p-3, -0x1.ec91447bfbe14p-6,
            -0x1.33f4ec1beaa81p-3, 0x1.c86f94cdf2a6dp-3, -0x1.b7f02cba2aa7p-6,
            -0x1.f825625dc1632p-5, 0x1.759bb45331997p-4, -0x1.681ab3f9d346cp-7,
            0x1.07fbed22cac9dp-1, -0x1.8a0dd0632fe76p-3, -0x1.5ff356fb55526p-3,
            -0x1.20155cc7dc38ap-4, -0x1.9a21c3247cdbap-5, -0x1.1087fd8f77db5p-1,
            0x1.53c5e7d40ce02p-4, 0x1.a2f3e1a162daep-3, -0x1.0fc369f36b94cp-4,
            -0x1.692bed07b9dd1p-1, 0x1.c248a430ab735p-4, 0x1.159bb2c7bcda4p-2,
            -0x1.440e08cdd1454p-1, -0x1.ad7403153511p-1};
        static constexpr double dx[] = {
            0x1.c7f6e13ccc344p-2, 0x1.b794b96233b1dp-3, 0x1.3869b82dd59b9p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.da663a3370d0ap1;
        static constexpr double y[] = {
            0x1.6bf1f7322ebaep-1, -0x1.6ae8062a6a22p-2, 0x1.d7075fa5b5968p0, -0x1.44fb633af950dp0,
            0x1.a01c325d81c84p1, -0x1.482b951daff96p0, 0x1.78cf70d6e5658p1, -0x1.3abda355d1fd9p0,
            0x1.9543e5293fc42p-1, -0x1.405276299723ap-1};
        static constexpr double gradient[] = {
            -0x1.da85f971cf1b2p-3, 0x1.9676d08741ce4p-6, -0x1.0ce85611da6ccp-3,
            -0x1.c5c4d33425f9bp-2, 0x1.1ec737d794a04p-4, -0x1.f348464b7ed4p-5, -0x1.3428b8f0964a2p1,
            0x1.a383cce109d54p-1, -0x1.ae29d7b40b48ap-1, -0x1.1b9597fd320e5p1, 0x1.5a13fe8c45d92p-1,
            -0x1.6d416dbe04d4p-1, 0x1.315da18cbf87p-1, 0x1.c353290191f5dp-1, 0x1.1c440f1301484p1,
            0x1.1405ac80c8cf1p1, -0x1.ecaf45c21deabp-1, -0x1.0d7bdfcf6febbp0, 0x1.f9e5e4399abbbp1,
            0x1.bc5da40bb425ap-1, 0x1.a99ca2c8bc0a3p-2, 0x1.ab6bddec6366ep-2, -0x1.fd9a23e8e533ap0,
            -0x1.76022b3dab86dp-2, 0x1.b04b840c0bd6bp0, -0x1.0af4c4dc6046dp0};
        static constexpr double dx[] = {
            0x1.6cc580fd7029bp-4, 0x1.5faa2de8295b4p-5, 0x1.f3dc59e2ef5f6p-6, 0x1.e282c4775cap-10,
            0x1.35edb2d0acd3cp-3, 0x1.97778426dc5c2p-6, -0x1.7ee9c0b27b98ep-1, 0x1.0eb47337c4946p-2,
            -0x1.ff5873fa7fcfap-3, -0x1.eadccf470e31ep-1, 0x1.fd945af6ceb1bp-2,
            -0x1.2749859ef6217p-2, 0x1.53ba8e37bec96p-5, 0x1.09b600be37069p-3,
            0x1.15b0ba681e346p-4};
    };
    static constexpr double theta_after[] = {
        0x1.c9d1fac132793p-1, 0x1.29956754827fbp-1, 0x1.4bc5049991a6p-2, 0x1.13cb09304fce1p0,
        0x1.a7c13f0ed5bb1p-3, 0x1.06280f28a893bp-1, -0x1.6cb845e896617p-1, 0x1.4c1f2355f160fp-3,
        -0x1.fab39327d84f1p-2, -0x1.815705665c101p-3, 0x1.71b52f5a289e8p-8, 0x1.2501989b82f81p-4,
        -0x1.9173e776440dp-4, -0x1.976342b501aedp-5, 0x1.ab54192ba5b82p-1, -0x1.98c9808a1b045p-3,
        0x1.cf65c7377f08ep-3, 0x1.db0d6fbba3879p-1, 0x1.48b6bae443ecep-1, 0x1.c2bccfa5c4f2fp-1,
        -0x1.7cdfb994c5a4bp-1, -0x1.b34d3e8993acbp-2, -0x1.7c28f0f1f4ca3p-2, -0x1.2ca39cb18a43dp-1,
        0x1.e6d28a29c7244p-3, -0x1.a354caee5b4f4p-4};
    static constexpr double loss_after = 0x1.ae684ca8cfeb3p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), GELU(approximate='none'),
// Linear(in_features=4, out_features=2, bias=True))
struct gelu {
    static constexpr const char* name = "gelu";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::GELU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.8cp-1, -0x1.14p-1, 0x1.68p-1, 0x1.2p-1, -0x1.5p-4, -0x1.2cp-1, -0x1.8p-2, -0x1.14p-2,
        -0x1.2p0, -0x1.ep-2, -0x1.bp-2, -0x1.a4p-1, 0x1.44p-2, 0x1.8p-2, 0x1.a4p-2, -0x1.98p-2,
        0x1.17p0, -0x1.bcp-1, 0x1.ep-2, -0x1.d4p-1, -0x1.74p-1, 0x1.f8p-3, 0x1.98p-1, 0x1.2p-1,
        0x1.05p0, -0x1.ecp-1};
    static constexpr double x[] = {
        -0x1.7p-1, 0x1.cp-4, 0x1.9p-2, 0x1.6p-3, -0x1.4p-1, -0x1.9p-2, -0x1.74p0, -0x1.7cp0,
        0x1.6p-1, 0x1.ap-3, -0x1.0cp0, -0x1.cp-4, -0x1.4cp0, -0x1.3p0, -0x1.6p-1};
    static constexpr double t[] = {
        0x1.8p-4, 0x1p-5, 0x1.ep-2, -0x1.cp-3, 0x1.8p-3, -0x1.4cp0, -0x1p0, 0x1.dp-2, 0x1.8p-1,
        -0x1.ep-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.3428dcaa4aa35p0;
        static constexpr double y[] = {0x1.4964b0714ef01p0, -0x1.ebfc9e86767c4p-1};
        static constexpr double gradient[] = {
            -0x1.65bd433a41e5bp-1, 0x1.b3823b94d5c9bp-4, 0x1.84d8d9c4e3741p-2, 0x1.12a56468e08cfp-2,
            -0x1.4e5a0aeefb1aep-5, -0x1.2a87409e84c5bp-3, 0x1.c591ee86d5e9bp-4,
            -0x1.14160b9ffca48p-6, -0x1.ed02cb9db0dcap-5, 0x1.b10b3a52e53ccp-3,
            -0x1.079787ace4945p-5, -0x1.d6b32922739b2p-4, 0x1.f1b968aa18e68p-1,
            -0x1.7e1dc35a438c7p-2, -0x1.3b86e8b6d7977p-3, -0x1.2d3f767c72f2ap-2,
            -0x1.c86985cb55dap-7, -0x1.0199d5185d6dap-3, 0x1.2c6d1418cb337p-3,
            -0x1.5da310c24d317p-3, 0x1.7b983e3adf574p-7, 0x1.ac7d56307e6f8p-4,
            -0x1.f3b970c3cdffep-4, 0x1.22ca5fcc6906bp-3, 0x1.3164b0714ef01p0,
            -0x1.fbfc9e86767c4p-1};
        static constexpr double dx[] = {
            0x1.79ac8d987b69dp-1, -0x1.4fa6ff77d6c1cp-2, 0x1.511b076fc18a2p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.c9bb6517bbebp0;
        static constexpr double y[] = {
            0x1.4964b0714ef01p0, -0x1.ebfc9e86767c4p-1, 0x1.38bdf17af6147p0, -0x1.a78d90ea66698p-2,
            0x1.84648acd18136p0, -0x1.90785a6fe6177p-1, 0x1.baed229a53cb6p0, -0x1.ebf6a2d29a97fp-1,
            0x1.4830ef79abf7cp-1, 0x1.5df0036cfb8f2p0};
        static constexpr double gradient[] = {
            -0x1.46d5f83de50f7p-3, -0x1.37536f9f8d1ccp0, 0x1.0aaeb57a7388dp-4,
            -0x1.444792d5e7608p-3, 0x1.154beb0167a3bp-1, 0x1.15232b117ef4ap-5,
            -0x1.46387b267930bp-1, -0x1.69e3c5efc970cp-1, -0x1.cd8062441f672p-4,
            -0x1.5a38ebb94d64p-3, 0x1.4c9aebb60bfbbp-2, -0x1.c44a6c38de8b3p-3, 0x1.5f3ff04b4dc01p0,
            -0x1.5414840ce518bp-1, 0x1.1369819317519p-1, -0x1.8d1d1e89745b8p-2,
            0x1.277b069b0fe96p-1, 0x1.17ea08cc480dap-2, 0x1.0e7c568805bfbp-1, 0x1.2c21e309d7c5p-6,
            -0x1.0c61871168146p-2, -0x1.f76cfebd8813cp-4, 0x1.14b55a991b5c8p-1,
            0x1.dadeeee4b684ap-2, 0x1.2de8f49ce7c64p0, -0x1.9aa12ada3da08p-5};
        static constexpr double dx[] = {
            0x1.2e23a479fc54bp-3, -0x1.0c85992cabce2p-4, 0x1.0daf3926346e8p-2, 0x1.43eecb92e992ep-4,
            -0x1.a4b0cc833398cp-5, 0x1.d56c791e7f866p-3, 0x1.1603e620f43aap-3,
            -0x1.702e0458b3647p-4, 0x1.13c7915b5b688p-5, 0x1.0e1946a90a2b2p-1,
            -0x1.20cd0c398ba75p-2, 0x1.2847c3baf0045p0, -0x1.c7298b0f664d2p-3,
            -0x1.6bea14888b48cp-3, -0x1.3bbe8c5bf5c7dp-1};
    };
    static constexpr double theta_after[] = {
        0x1.95162dcbd17cap-1, -0x1.75dbd4f09a1c1p-2, 0x1.65abad7a8798ep-1, 0x1.30d6ba6c13ffdp-1,
        -0x1.4deb6bd419824p-3, -0x1.2a9bbfe82d50bp-1, -0x1.1fda98680c6aep-2, -0x1.5cf20171a75ecp-3,
        -0x1.1b962e9b1a567p0, -0x1.b1e22027141ap-2, -0x1.d4c4731d017e1p-2, -0x1.8edddac02d753p-1,
        0x1.e68ca449c8894p-4, 0x1.e7d5b4c54a5b6p-2, 0x1.5b09d09bf8086p-2, -0x1.655ed7c3c2cabp-2,
        0x1.04b5ae8fc8958p0, -0x1.d3511b61a223fp-1, 0x1.ab80ebb8efd22p-2, -0x1.d07946b7260a5p-1,
        -0x1.600430a024d57p-1, 0x1.136229467ddcbp-2, 0x1.6c09e3e26c62p-1, 0x1.ede5f23c1f874p-2,
        0x1.b30ff563eac5ap-1, -0x1.e6cf08f57a8fdp-1};
    static constexpr double loss_after = 0x1.d8e57ad460fd5p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), GELU(approximate='tanh'),
// Linear(in_features=4, out_features=2, bias=True))
struct gelutanh {
    static constexpr const char* name = "gelutanh";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::GELUTanh>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.08p-3, -0x1.ep-1, 0x1.44p-2, -0x1.05p0, 0x1.2p-4, -0x1.86p-1, -0x1.8p-2, -0x1.8p-4,
        0x1.98p-3, -0x1.7ap-1, 0x1.2cp-1, 0x1.14p-1, 0x1.bp-3, -0x1.5cp-1, 0x1.3ep-1, -0x1.ecp-2,
        0x1.11p0, 0x1.17p0, -0x1.bcp-2, 0x1.fep-1, 0x1.5p-3, 0x1.ecp-2, 0x1.d4p-1, -0x1.98p-2,
        0x1.08p-2, 0x1.a4p-1};
    static constexpr double x[] = {
        -0x1.5cp0, -0x1.5p-2, 0x1p-1, -0x1.4p-1, -0x1.b8p-1, -0x1.ap-3, 0x1.18p0, -0x1.6p0,
        0x1.b8p-1, 0, -0x1.8p-2, 0x1.4p0, 0x1.4p0, -0x1.4p-3, 0x1p-4};
    static constexpr double t[] = {
        -0x1.5p-2, -0x1.08p-1, 0x1.4p-3, -0x1.3p-2, 0x1.6p-3, 0x1.9p-2, 0x1.2p-3, 0x1.4p-3,
        0x1.cp-1, 0x1.08p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.f8e92e8910c3p1;
        static constexpr double y[] = {0x1.2291c90fd008fp0, 0x1.e1c7cb520d038p0};
        static constexpr double gradient[] = {
            -0x1.61320cd4f77d3p1, -0x1.55042fb323ebap-1, 0x1.03d26d7c4c214p0, -0x1.5ec517f4a9ec3p1,
            -0x1.52aca45efc56dp-1, 0x1.0209a1ce771d9p0, -0x1.305d50aa753adp1, -0x1.25de82d98bab8p-1,
            0x1.bfccf826ed362p-1, -0x1.438a2c9b7f2dep-1, -0x1.38621969ff352p-3,
            0x1.dc0332eaa9759p-3, 0x1.03d26d7c4c214p1, 0x1.0209a1ce771d9p1, 0x1.bfccf826ed362p0,
            0x1.dc0332eaa9759p-2, 0x1.003020ae0cb05p0, 0x1.18457a7a79638p-2, 0x1.a762a6c82efc4p0,
            0x1.46773f5098b27p-1, 0x1.a3cc0fa335895p0, 0x1.cb42c8cc91b0bp-2, 0x1.5ae2c2ece42bfp1,
            0x1.0b7a6ab315268p0, 0x1.7691c90fd008fp0, 0x1.32e3e5a90681cp1};
        static constexpr double dx[] = {
            -0x1.a8762c2eb99f2p1, -0x1.a721f1d64c68ap0, -0x1.2d4cfdae00c7ap-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.dad48efde717dp0;
        static constexpr double y[] = {
            0x1.2291c90fd008ep0, 0x1.e1c7cb520d03ap0, 0x1.7ae3cecee9594p-1, 0x1.b5dea616b0b12p0,
            0x1.a7a4490aaccabp0, 0x1.6d0c77266ceap0, 0x1.5eac9930f6c18p-1, 0x1.97eb396decdb7p0,
            0x1.8f56868f3f3d9p-3, 0x1.e932666df5abbp-1};
        static constexpr double gradient[] = {
            -0x1.7221d2ca7948bp-2, -0x1.ce9bd6249161fp-1, 0x1.6c55a193b20b7p-1,
            -0x1.528022c702473p-1, -0x1.011789c1ac742p-2, 0x1.dbc696ce2b892p-4,
            -0x1.073729289c18ap-1, -0x1.25a6ee517f5abp-1, 0x1.c5b8ad50dfd3dp-2,
            -0x1.0142a423b2cebp-3, 0x1.399fda4850d3p-8, 0x1.7169c49e67768p-6, 0x1.1804a7a957affp0,
            0x1.149bc50172408p-1, 0x1.0daa743af2a03p0, 0x1.56c54082452p-4, 0x1.a958ad72fb59ep-1,
            0x1.a2f5ba348be36p-5, 0x1.2d053e8be5dddp-1, 0x1.895af9234b1ddp-4, 0x1.3d8043822a243p0,
            0x1.214a0a44f8db3p-4, 0x1.2150ab5cbbd53p0, 0x1.c943dc78606d9p-4, 0x1.5b906f91bb838p-1,
            0x1.76a4aaa403a9ap0};
        static constexpr double dx[] = {
            -0x1.5391bcf22e18dp-1, -0x1.52818e4509ed6p-2, -0x1.e214c91667a4fp-5,
            -0x1.4e6ac1004d5dap-2, -0x1.b8a7ee454e159p-3, -0x1.49f7a68cc2ebap-10,
            -0x1.2b9e9d716ad7cp-5, -0x1.8e998df3ced47p-2, 0x1.0e65e1e6d0bfep-3,
            -0x1.31a5babc1ac2cp-4, -0x1.83ae636cf1c8dp-3, 0x1.f5b49e636306ap-4,
            -0x1.8600fb36ee2e7p-5, 0x1.64c2c5a07849ep-4, -0x1.3f61f81035476p-8};
    };
    static constexpr double theta_after[] = {
        -0x1.4d72732270ccfp-4, -0x1.a1f15083e5df2p-1, 0x1.c4961e636ab53p-3, -0x1.da34c20690b3ap-1,
        0x1.ae6ba60a8a7b5p-4, -0x1.8ef771185a13p-1, -0x1.30e90c1b29982p-2, -0x1.18273247bd2fdp-6,
        0x1.217df57349653p-3, -0x1.7164f2f07f235p-1, 0x1.2af15f7f2660ap-1, 0x1.137bb61d333edp-1,
        0x1.2d2d9d94d00abp-4, -0x1.83836387fa364p-1, 0x1.e421c1b374d14p-2, -0x1.f6e50fc58d9cdp-2,
        0x1.e98102c01a4d3p-1, 0x1.1585e386cfbd9p0, -0x1.04e1643ea989cp-1, 0x1.f5e55b52b2c01p-1,
        -0x1.befe0e60a7ccp-11, 0x1.e610b3f6b2c4dp-2, 0x1.8412ee9a4169ap-1, -0x1.a9f28871dd62cp-2,
        0x1.5282d3bd50062p-3, 0x1.30d1fd984a511p-1};
    static constexpr double loss_after = 0x1.778a2bae7cefbp-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), SiLU(), Linear(in_features=4,
// out_features=2, bias=True))
struct si_lu {
    static constexpr const char* name = "si_lu";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::SiLU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.2p-5, -0x1.d4p-2, 0x1.08p-3, -0x1.a4p-1, -0x1.86p-1, -0x1.5cp-2, 0x1.17p0, -0x1.bp-1,
        -0x1.38p-1, -0x1.ep-5, 0x1.8p-2, -0x1.98p-3, 0x1.0ep0, -0x1.2cp-1, -0x1.2cp-1, 0x1.0ep0,
        0x1.8p-5, 0x1.f8p-2, 0x1.2p-4, -0x1.3ep-1, 0x1.02p-1, -0x1.a4p-2, 0x1.98p-3, -0x1.dap-1,
        -0x1.8p-7, 0x1.8p-7};
    static constexpr double x[] = {
        0x1.5cp0, -0x1.38p0, 0x1.4p0, 0x1.cp-4, 0x1.2p-3, 0x1.7p-1, 0x1.b8p-1, 0x1.9p-2, -0x1.cp-4,
        0x1.ap-2, -0x1.6p0, 0x1.ap-2, 0x1.6p-2, -0x1.6p-3, 0x1.6p-1};
    static constexpr double t[] = {
        -0x1.18p-1, -0x1.8p-5, 0x1.48p-1, 0x1.98p-1, -0x1.74p0, -0x1p-6, -0x1.4p-4, -0x1.8p-5,
        0x1.ap-1, 0x1.ep-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.300c54b993bbap-1;
        static constexpr double y[] = {-0x1.b7fadb5749e89p-4, 0x1.e69b502792185p-1};
        static constexpr double gradient[] = {
            0x1.88dddbea8cfcap-1, -0x1.6039aaaef9fdp-1, 0x1.6941b59fc5524p-1, -0x1.3f71090bd9b73p-8,
            0x1.1e65578f09d06p-8, -0x1.25bd461c8d59p-8, 0x1.36d5298603e7p-2, -0x1.16ad74ad1dfb4p-2,
            0x1.1dd2b94f182fap-2, -0x1.07753d9982d31p0, 0x1.d8684b24ea95p-1, -0x1.e4853960f098dp-1,
            0x1.21015e196aa83p-1, -0x1.d5fba360e228p-9, 0x1.c951287e8d19p-3, -0x1.839dc780c07a4p-1,
            0x1.608e43796f048p-1, -0x1.f3e8f648c7de6p-4, 0x1.8e5eada76546fp-2, 0x1.1273326c1cd5ap-4,
            0x1.9008b41963e9ep0, -0x1.1b9dbcd5b37bdp-2, 0x1.c4049217937ecp-1, 0x1.3768ec7f88b51p-3,
            0x1.c201492a2d85ep-2, 0x1.fe9b502792185p-1};
        static constexpr double dx[] = {
            0x1.3df56067e0e45p-2, -0x1.7481eaaf24e3cp-1, 0x1.6b6fb9c95c30bp-4};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.71662ae892deep-1;
        static constexpr double y[] = {
            -0x1.b7fadb5749e89p-4, 0x1.e69b502792185p-1, -0x1.1c97c884ae441p-1,
            -0x1.4c8ae9f16e164p-3, -0x1.56475638346f9p-1, -0x1.82f7f09f6fb05p-2,
            -0x1.22dd742c4a822p-4, 0x1.404f805ae831cp-1, -0x1.e32d136c2c496p-2,
            0x1.ced4f9c233e8p-6};
        static constexpr double gradient[] = {
            0x1.d36d4b7be29ecp-4, -0x1.f50283b6faa78p-3, 0x1.dc6125ff8b90cp-6,
            -0x1.296bfc3fcd5adp-6, 0x1.2927c44b68518p-5, -0x1.05d8f966a1dd6p-6,
            0x1.023382be585a6p-4, -0x1.5a831f6d008efp-4, 0x1.b05a607633a7ep-5, -0x1.17780e5e95cbp-3,
            0x1.27262a8a8fb3ap-2, 0x1.832521b84f9c7p-3, -0x1.775cb0daef22p-5, -0x1.44c70dd86c1d3p-5,
            0x1.85eba0a794036p-5, 0x1.42078cf0485dap-2, -0x1.9b4be2046eb98p-3, 0x1.0f999558dfcb6p-4,
            0x1.9570ff1a8dec2p-3, -0x1.48be527e08a17p-3, 0x1.19726151b30d6p-3, 0x1.0659fd50c1c9dp-4,
            0x1.5167e427fb874p-2, -0x1.e639d125dbaa6p-3, -0x1.ffda284f891e2p-3,
            -0x1.cb952a5f3f20ap-4};
        static constexpr double dx[] = {
            0x1.fcbbcd73016d7p-5, -0x1.2a01888c1d83p-3, 0x1.22bfc7d449c08p-6, -0x1.78211e692164cp-6,
            0x1.4f840371c204p-3, -0x1.1d49a38e9a3ddp-4, 0x1.9679df6103da2p-9, 0x1.9f73c0c62517ep-8,
            0x1.656192b167e31p-8, 0x1.c0fa74b8f5224p-5, -0x1.0bf24aa8b0b8dp-4, 0x1.6e6f3a5ef791ap-6,
            -0x1.0bd407c39f6f6p-5, 0x1.5b7d41515a296p-3, -0x1.eb8b57ef56c68p-5};
    };
    static constexpr double theta_after[] = {
        0x1.d1c805521d06dp-7, -0x1.a79d65b4edb85p-2, 0x1.fd2236ebd3b3fp-4, -0x1.a259431671e25p-1,
        -0x1.89351c08e04fep-1, -0x1.5927e32fbe5d7p-2, 0x1.145f9431a2a79p0, -0x1.a8fdc21de2a41p-1,
        -0x1.3c65f115531b7p-1, -0x1.02478d96568b7p-5, 0x1.4b47f1a1dfb4fp-2, -0x1.da3d2ace047fep-3,
        0x1.101f4fb6e497fp0, -0x1.286ef722ac455p-1, -0x1.3004671858be3p-1, 0x1.00b1b44c0fe17p0,
        0x1.3fcb2bd65691p-4, 0x1.ecf41ac819d89p-2, 0x1.0e7aa65d8beecp-5, -0x1.3162f502b7d4fp-1,
        0x1.ec3ae30e38beep-2, -0x1.afc3140f3da31p-2, 0x1.1ff4acb4838b4p-3, -0x1.c5317968991e4p-1,
        0x1.cda64690e46ap-6, 0x1.0313cf3ec24bp-5};
    static constexpr double loss_after = 0x1.3a2e4b754bbb7p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Mish(), Linear(in_features=4,
// out_features=2, bias=True))
struct mish {
    static constexpr const char* name = "mish";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Mish>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.14p-2, -0x1.5p-2, 0x1.68p-1, -0x1.bp-2, -0x1.62p-1, 0, -0x1.fep-1, 0x1.0ep0, 0x1.bp-4,
        0x1.17p0, -0x1.bp-3, -0x1.8p-1, -0x1.8p-4, 0x1.1ap-1, -0x1.56p-1, 0x1.02p0, -0x1.2p-2,
        -0x1.8p-4, -0x1.44p-2, 0x1.5p-3, -0x1.8cp-2, 0x1.2p-1, 0x1.bp-2, 0x1.8p-5, 0x1.26p-1,
        0x1.38p-2};
    static constexpr double x[] = {
        -0x1.14p0, -0x1.78p0, 0x1.5p0, -0x1.8p-3, -0x1.2p-1, -0x1.4p-4, -0x1.6p-1, 0x1.44p0,
        0x1.08p0, -0x1p-2, -0x1.08p-1, -0x1.b8p-1, -0x1.1p0, -0x1.e8p-1, 0x1p-4};
    static constexpr double t[] = {
        -0x1.78p0, -0x1.3cp0, 0x1.4p-3, 0x1.2p-1, -0x1.dp-2, -0x1.7cp0, -0x1.78p0, -0x1.1p0,
        0x1.64p0, 0x1.7p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.dab27937cb95bp1;
        static constexpr double y[] = {0x1.835011ee4810cp-3, 0x1.da47151dd9afep-1};
        static constexpr double gradient[] = {
            0x1.7a40210d85207p0, 0x1.01a61def3cffdp1, -0x1.cc7a978ae4d99p0, -0x1.3878da51bcd95p0,
            -0x1.a9afc53f1ef42p0, 0x1.7c669a79c483p0, -0x1.89965ab8eda7ep-6, -0x1.0c18809439ff5p-5,
            0x1.df26582f0b0f3p-6, -0x1.8c4cf5055aeccp-5, -0x1.0df1a3302b623p-4,
            0x1.e273f2a2586e2p-5, -0x1.5ed74ee3ba8d6p0, 0x1.21d444ef0fa0cp0, 0x1.6d11063c39302p-6,
            0x1.6f954b265bc1ap-5, 0x1.78478a8a70c1dp0, 0x1.a14fa590f7333p1, -0x1.01c4c7bd328c4p-1,
            -0x1.eb38a6f44aa97p-2, 0x1.ea67abc46f6cbp0, 0x1.0ff0d5cbf66a9p2, -0x1.4ff32b06284d4p-1,
            -0x1.401ab4fe5774fp-1, 0x1.a86a023dc9022p0, 0x1.1491c547766cp1};
        static constexpr double dx[] = {
            -0x1.a3fe8f0bbac79p-1, -0x1.46b5278c4d056p-2, -0x1.fd65c018c7d3ap-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.2d6194ec76966p1;
        static constexpr double y[] = {
            0x1.835011ee4810ap-3, 0x1.da47151dd9afep-1, 0x1.7583100b26596p-1, 0x1.6e7f835b86489p-1,
            0x1.820ef6dc2821p-4, 0x1.b18e074355743p-1, 0x1.c5b118a0b103dp-1, 0x1.a8fe73850c58ep-1,
            0x1.04e887593ed04p-1, 0x1.175bbd73587f4p0};
        static constexpr double gradient[] = {
            0x1.936521d91545fp-2, 0x1.18c4cb7a0a64dp-2, -0x1.bd7fb64ad9fd5p-2,
            -0x1.d4453d6932367p-2, -0x1.374d682caa873p-2, 0x1.3184269fb6951p-2,
            -0x1.2ddeaf9fcd589p-3, 0x1.94e88a63e80c2p-3, 0x1.8268131575267p-3,
            -0x1.be1f717c0e092p-6, -0x1.ce67f68925084p-5, -0x1.2de4b35329e3cp-4,
            -0x1.f0851825d3cd7p-2, 0x1.3d54bd339fa7ep-1, 0x1.9ae757433621p-3, 0x1.fc2e6e5e1600fp-4,
            0x1.73e68db90773dp-3, 0x1.c662ec130cfd2p-1, -0x1.6585b585a07acp-4, 0x1.3fe9e0d262e94p-1,
            0x1.30955cf8f8ecdp-2, 0x1.51424e416285cp0, 0x1.6fce9dfaf6c67p-2, 0x1.2f7d689c9b09fp-2,
            0x1.b37083df3c3ep-1, 0x1.61cddb040b7ap0};
        static constexpr double dx[] = {
            -0x1.4ffed8d62f06p-3, -0x1.055db93d0a6a8p-4, -0x1.978499ad6ca96p-3,
            0x1.c78274ec64bccp-7, -0x1.76d6a917d6b7ep-10, -0x1.18ba685a2b238p-5,
            -0x1.106ecc5320498p-2, 0x1.0419bdebae3aap-3, -0x1.3e6518b1ea89cp-4,
            0x1.4156f3888e3f4p-6, -0x1.f51ebd893d6bap-4, -0x1.fbd1c7dbaa9dap-4,
            -0x1.ed39d55a60008p-5, -0x1.7f6e01dab356fp-6, 0x1.6ac3b732f511cp-6};
    };
    static constexpr double theta_after[] = {
        0x1.a2ad40836354bp-3, -0x1.77c3ffaed0a3cp-2, 0x1.8f1bf16222ca1p-1, -0x1.73ec1e0cabb02p-2,
        -0x1.512af19abd2a7p-1, -0x1.4f21a2ce6d619p-5, -0x1.f1d57b733aa89p-1, 0x1.058d8304e38bp0,
        0x1.31ed848023cdfp-4, 0x1.17b4327580c57p0, -0x1.a28e0ef60a807p-3, -0x1.7aecce3d3361cp-1,
        -0x1.9d1993950adcp-7, 0x1.e661316e22bacp-2, -0x1.669bc8adc0a82p-1, 0x1.fc3237bf97227p-1,
        -0x1.448c522d76efp-2, -0x1.cbf1d5884d53fp-3, -0x1.378d919b0ed55p-2, 0x1.d620848eb51cp-5,
        -0x1.c5d2ae386a5bp-2, 0x1.8294d8cb563c6p-2, 0x1.6c484a2cb59c7p-2, 0x1.0f10082e3e13p-9,
        0x1.bf838a7c5c2dep-2, 0x1.631a8b7942f46p-4};
    static constexpr double loss_after = 0x1.7b672ebc2fb42p0;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Softplus(beta=1, threshold=20),
// Linear(in_features=4, out_features=2, bias=True))
struct softplus {
    static constexpr const char* name = "softplus";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Softplus>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.74p-1, -0x1.14p-1, 0x1.98p-2, 0x1.98p-3, -0x1.ep-2, -0x1.c2p-1, -0x1.f8p-3, -0x1.ep-2,
        0x1.26p-1, 0x1.98p-2, 0x1.2p-4, 0x1.86p-1, 0x1.0ep0, -0x1.bp-3, 0x1.d4p-2, 0x1.f8p-3,
        -0x1.38p-1, -0x1.5p-3, 0x1.08p0, -0x1.bcp-1, -0x1.68p-2, 0x1.08p-2, 0x1.8p-3, -0x1.ep-1,
        -0x1.68p-3, -0x1.56p-1};
    static constexpr double x[] = {
        0x1.64p0, -0x1.8p-1, -0x1.4p-1, -0x1.5p0, 0x1.9p-1, 0x1.2p0, 0x1.2p-3, 0x1.2p-1, -0x1.68p0,
        -0x1.38p0, 0x1.cp-4, 0x1.5p0, 0x1.ep-3, 0x1.38p0, 0x1.dp-2};
    static constexpr double t[] = {
        0x1.dp-2, -0x1.74p0, -0x1.98p-1, 0x1.54p0, 0x1.74p0, 0x1.58p0, 0x1.1p-2, -0x1.74p0,
        0x1.78p-1, -0x1.4p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.ade9827b81237p-1;
        static constexpr double y[] = {-0x1.a832c537a2658p-1, -0x1.42ec8d93405a6p0};
        static constexpr double gradient[] = {
            0x1.174f60f0e52bdp-1, -0x1.2d473d6b647fdp-2, -0x1.f621665da77fbp-3,
            0x1.0bed716c383a8p-2, -0x1.21001e4c762dep-3, -0x1.e1aadd2a1a4c6p-4,
            -0x1.e24cd278a356cp-1, 0x1.041ded32ae629p-1, 0x1.b18735ff22a45p-2, 0x1.7869efc71be1ep-1,
            -0x1.9604f7218e414p-2, -0x1.5259789bf68bcp-2, 0x1.91b451e485ffcp-2,
            0x1.81557dbb483d2p-3, -0x1.5ad29198e8837p-1, 0x1.0eadfa165ed63p-1, -0x1.05cb38431bb91p0,
            -0x1.a6fec778489a3p0, -0x1.eb0de0c792aafp-1, -0x1.12f2dea605779p0, 0x1.394411a6866f4p-3,
            0x1.fa295dd8bc959p-3, 0x1.25cd095885bc4p-3, 0x1.4901d7b5daaaap-3, -0x1.4819629bd132cp0,
            0x1.889b9365fd2dp-3};
        static constexpr double dx[] = {
            0x1.09d68ef268b35p-3, 0x1.c2d5106b51397p-5, 0x1.31bfaa2e661cp-8};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.761d20ae28334p1;
        static constexpr double y[] = {
            -0x1.a832c537a2658p-1, -0x1.42ec8d93405a6p0, -0x1.08f91f4708066p0, -0x1.105917341331ap1,
            -0x1.72e7d3859630cp-1, -0x1.d5d8baede3be2p-1, -0x1.ff0fc180cc431p-1,
            -0x1.21ae11e821976p1, -0x1.047484f3a19c6p0, -0x1.dbec6d628dbe8p0};
        static constexpr double gradient[] = {
            -0x1.803fe846ea05dp-2, 0x1.d9aca2afb31efp-2, 0x1.de927cbf927a1p-3, 0x1.49b1006017a5ep-4,
            -0x1.ce0674617f1bfp-5, -0x1.d71e196846b12p-9, 0x1.9b51dc82a0de2p-3,
            -0x1.806e26c05640ap-2, -0x1.a96c16473e702p-3, -0x1.4c91392f7a447p-1, 0x1.9739d5a38dap-1,
            0x1.128611a9a3c36p-1, 0x1.c6b8445030fedp-1, -0x1.5f7cee57164fdp-7,
            -0x1.c6bf9652d3752p-1, 0x1.5b3537cd1fa88p0, -0x1.948186ab50cc4p0, -0x1.f8f0b47b80097p-1,
            -0x1.1eb3a7a3f3765p0, -0x1.215a48e754a4ap0, -0x1.27bc23324b0f4p1, -0x1.48d25a0f01dbep-1,
            -0x1.75b796a4f881p0, -0x1.3478e8eaa1e84p0, -0x1.57b3c378559cap0, -0x1.6390bbbaa1e86p0};
        static constexpr double dx[] = {
            0x1.a9574b1d74526p-6, 0x1.68aa73890dc76p-7, 0x1.e932a9e3d69p-11, 0x1.0b983ff16b1c8p-5,
            -0x1.953f2fdfb7ffcp-6, 0x1.88c6a1cda12e9p-2, -0x1.2a3964dc83f2cp-6,
            -0x1.5e6025baf782p-11, 0x1.ac0b53c119609p-3, 0x1.2f3de7bdc81a8p-6, 0x1.8d0bad4faf182p-6,
            0x1.13ab1e1de283cp-3, 0x1.af132d699cf99p-5, 0x1.ccf14163e822p-6, 0x1.4423d0570fe1cp-3};
    };
    static constexpr double theta_after[] = {
        -0x1.6965d20254d29p-1, -0x1.2bb39341dedb7p-1, 0x1.962ee1a8aea12p-2, 0x1.7a9f709e82195p-3,
        -0x1.d2d79966e0a78p-2, -0x1.c457264281854p-1, -0x1.f89abe5ec0572p-3, -0x1.ab49a38ce631cp-2,
        0x1.21de30ef75619p-1, 0x1.dad17a1f6251ep-2, -0x1.beb5fa3e215ebp-6, 0x1.737e26fd01f43p-1,
        0x1.eee898c8ffbc6p-1, -0x1.a6265c4f80965p-3, 0x1.2337e28f9da1p-1, 0x1.93b190aeae3e1p-4,
        -0x1.ce3ef40c8782bp-2, -0x1.26c3d1f225d96p-6, 0x1.268f7899948e6p0, -0x1.7a6b2d5528922p-1,
        -0x1.37a9f75df7d48p-4, 0x1.5a2dd17d4d0d3p-2, 0x1.76626555e22cep-2, -0x1.9eb1db9c80887p-1,
        -0x1.b0381fdd04ac8p-8, -0x1.fc48e8b765fdfp-2};
    static constexpr double loss_after = 0x1.40fe79b32650cp0;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Softsign(), Linear(in_features=4,
// out_features=2, bias=True))
struct softsign {
    static constexpr const char* name = "softsign";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Softsign>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.5cp-1, -0x1.32p-1, 0x1.14p-2, 0x1.5p-2, 0x1.2p-4, 0x1.1dp0, 0x1.92p-1, 0x1.56p-1,
        0x1.5cp-2, 0x1.86p-1, -0x1.14p-1, -0x1.c2p-1, -0x1.c2p-1, 0x1.0bp0, 0x1.08p-2, 0x1.8cp-1,
        0x1.ep-5, 0x1.bcp-1, -0x1.f8p-2, -0x1.1ap-1, -0x1.5cp-1, 0x1.5cp-2, -0x1.8p-1, 0x1.68p-3,
        0x1.d4p-1, -0x1.8cp-2};
    static constexpr double x[] = {
        0x1.8p-1, 0x1.cp-2, -0x1.1p-1, 0x1p-3, -0x1.08p0, 0x1.ap-2, -0x1.4p-3, -0x1.98p-1,
        -0x1.7p-1, -0x1.14p0, 0x1.6p-3, -0x1.08p-1, -0x1.1p0, 0x1.58p-1, 0x1.54p0};
    static constexpr double t[] = {
        0x1.fp-2, -0x1.5p0, -0x1.18p-1, -0x1.7p-1, 0x1.1cp0, -0x1.08p-1, -0x1.1p0, -0x1.4p-1,
        0x1.7p0, -0x1.d8p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.429278df79858p-1;
        static constexpr double y[] = {0x1.5a2f7370871a4p-1, -0x1.a6e0d7212483bp-3};
        static constexpr double gradient[] = {
            -0x1.69807925e21d5p-3, -0x1.a5c08d56dd223p-4, 0x1.001055d02ad4cp-3,
            0x1.16c49a5fe0fd4p-3, 0x1.453ab41a867cdp-4, -0x1.8aebdab27ebc2p-4,
            -0x1.7204e16dee3d2p-3, -0x1.afb05c5595f2p-4, 0x1.0618ca5888c0ap-3, 0x1.48e7e14490f3cp-7,
            0x1.7fb9317aa91c6p-8, -0x1.d1f329cbcd595p-8, -0x1.e200a187d8271p-3,
            0x1.73b0cdd52bfc6p-3, -0x1.ed5bd73d3da6ep-3, 0x1.b68a81b0c145p-7, -0x1.56a8aa52d2169p-4,
            0x1.4b0646a7dfe58p-4, 0x1.8064bff8571a5p-4, 0x1.e0894fbb9a971p-4, -0x1.ee116dbf9c65fp-2,
            0x1.dd4afdaeb26f3p-2, 0x1.151f38f5e8d1bp-1, 0x1.5a6f3a644700ap-1, 0x1.88bdcdc21c69p-3,
            0x1.1b23e51bdb6f9p0};
        static constexpr double dx[] = {
            -0x1.1e1167196ed82p-2, -0x1.e1df4614f6a43p-7, 0x1.7081dedc7c8f4p-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.3897d9732b863p0;
        static constexpr double y[] = {
            0x1.5a2f7370871a4p-1, -0x1.a6e0d7212483bp-3, 0x1.38ae150971d71p0, 0x1.2535f6ddd395ap-4,
            0x1.aceadee997c6cp-1, 0x1.5a909a6df7f92p-2, 0x1.0952950027afap0, 0x1.b88af9e8cb285p-2,
            0x1.b0f4254e60189p0, -0x1.4e5e1c486aa7p-6};
        static constexpr double gradient[] = {
            -0x1.251ec3ac9a538p-8, 0x1.39b129e58874dp-4, 0x1.17633d2b335dap-7,
            -0x1.6382af2cbd89dp-2, 0x1.bf5b2e11e4906p-7, -0x1.51163674796d3p-3,
            0x1.7cc1735078ac2p-3, 0x1.161a68f1881e8p-3, -0x1.536d1965e8c48p-4, 0x1.ddf53ad2860a7p-4,
            0x1.063adb81854edp-6, 0x1.2472132829a6p-5, -0x1.913e648e7883ap-3, 0x1.d4335b9b39f96p-2,
            -0x1.0861aa67817edp-1, -0x1.1f6779b83d428p-3, -0x1.48cb7c9d1c112p-2,
            0x1.356bc6c8ad488p-2, -0x1.5d28e0e34df52p-3, 0x1.ed20e6b209eap-3, -0x1.b47f3b93512fdp-2,
            0x1.6c2dcd3f597c3p-2, -0x1.7ce8deb11110ap-6, 0x1.0f7b7ea9967ap-2, 0x1.9dcd969b9d398p-1,
            0x1.e201e078e982cp-1};
        static constexpr double dx[] = {
            -0x1.c9b571c24af36p-5, -0x1.817f6b43f882cp-9, 0x1.26ce4be396d96p-7,
            -0x1.c870ae8f1a7a9p-3, -0x1.0f5e31332c41ep-4, 0x1.51519fd5c435cp-7,
            -0x1.8d9968da93e23p-5, -0x1.1b62d09dfb96fp-8, -0x1.618d1127b335ap-6,
            -0x1.6ab14d16bf26dp-4, 0x1.01a1adab9272p-8, 0x1.b9954cc63c14ep-2, -0x1.46306abb5eecbp-4,
            -0x1.9d3a255825fbep-5, -0x1.9789f77d2857ep-6};
    };
    static constexpr double theta_after[] = {
        0x1.5c72c36d54e1p-1, -0x1.378230234bec3p-1, 0x1.11af725caf4e6p-2, 0x1.934b429bbc65bp-2,
        0x1.07b45565d97c4p-4, 0x1.24399fbf035d7p0, 0x1.8218e8defecb6p-1, 0x1.48d9b7f725c0cp-1,
        0x1.6957a0c89a6dap-2, 0x1.7b3837bdb2ce1p-1, -0x1.159012bc258p-1, -0x1.c537424933691p-1,
        -0x1.b27138e5c3fafp-1, 0x1.ed4ffd47e645bp-1, 0x1.62841f3daf8e7p-2, 0x1.98f67a1348001p-1,
        0x1.c2c6464899542p-4, 0x1.a3bcb4249867bp-1, -0x1.dbfae5466c141p-2, -0x1.2ed9574ea9053p-1,
        -0x1.379c27dc31c69p-1, 0x1.22199d7d12c8ap-2, -0x1.7f91e95e1fa71p-1, 0x1.0c690ddb7f3a1p-3,
        0x1.8f5f7c4f2c8e3p-1, -0x1.16980ab3a1a68p-1};
    static constexpr double loss_after = 0x1.978d352011167p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Hardsigmoid(),
// Linear(in_features=4, out_features=2, bias=True))
struct hard_sigmoid {
    static constexpr const char* name = "hard_sigmoid";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::HardSigmoid>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double roundings = 1e-7 / 2.2e-16;
    static constexpr double theta[] = {
        0x1.8p-3, 0x1.2cp-1, -0x1.4ap-1, -0x1.08p0, -0x1.38p-3, -0x1.08p-3, -0x1.5p-3, 0x1.38p-1,
        -0x1.ep-5, 0x1.f8p-1, -0x1.14p-2, -0x1.4ap-1, -0x1.f2p-1, -0x1.2p0, 0x1.68p-3, 0x1.1dp0,
        -0x1.14p-2, 0x1.14p-2, 0x1.32p-1, 0x1.38p-3, -0x1.4ap-1, -0x1.08p-3, -0x1.14p-2, 0x1.02p-1,
        -0x1.02p-1, 0x1.98p-2};
    static constexpr double x[] = {
        -0x1.48p-1, 0x1.8p-1, 0x1.5p-1, -0x1.38p0, -0x1.74p0, -0x1.14p0, 0x1.dp-1, -0x1.fp-1,
        -0x1.1cp0, -0x1.5p-2, -0x1.7p-1, -0x1.68p0, -0x1.8p0, 0x1.68p0, -0x1.9p-1};
    static constexpr double t[] = {
        0x1.7p-1, -0x1.78p0, -0x1.64p0, -0x1.cp-2, -0x1.4p0, -0x1.ap-2, -0x1.78p0, 0x1.3p-1,
        0x1.8p-4, 0x1.f8p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.b5932853935p0;
        static constexpr double y[] = {-0x1.6ada8p-5, 0x1.b91cep-3};
        static constexpr double gradient[] = {
            0x1.80c5bb4762dd4p-4, -0x1.c27719b13b8c6p-4, -0x1.8a28367b141aep-4,
            0x1.71c62568e3126p-5, -0x1.b0e7f9d873fc8p-5, -0x1.7acafa9d657cfp-5,
            0x1.8df54ceefaa61p-4, -0x1.d1e6fc68f37dcp-4, -0x1.97aa1cdbd50ep-4,
            -0x1.404dcf1e26e74p-4, 0x1.76fd6f5b7eb75p-4, 0x1.481dc1700ee06p-4,
            -0x1.2c4f667627b2fp-3, -0x1.209aa6904d53p-4, -0x1.3699fd9b4cfe8p-3,
            0x1.f3fc9479fe49cp-4, -0x1.f50895848p-3, -0x1.304fb4244p-2, -0x1.e1c4451b8p-2,
            -0x1.742078fdcp-2, 0x1.14762d806p-1, 0x1.4fd3d4bb6p-1, 0x1.09d49cb7ap0,
            0x1.9aaa931fap-1, -0x1.86ada8p-1, 0x1.af239cp0};
        static constexpr double dx[] = {
            0x1.858c6f5bc6375p-3, -0x1.9aa21ee6510f1p-3, 0x1.14ed1324f6894p-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.12aa1ceb81b66p0;
        static constexpr double y[] = {
            -0x1.6ada8p-5, 0x1.b91cep-3, -0x1.09d04p-4, 0x1.79136p-2, -0x1.390e6p-3, 0x1.052a9p-1,
            -0x1.75074p-4, 0x1.73a93p-2, 0x1.eca8p-8, 0x1.1d3cp-5};
        static constexpr double gradient[] = {
            -0x1.be0942df04a1p-10, 0x1.58e07590236dbp-4, 0x1.3edd2a9fd4fb7p-5,
            -0x1.58044acc02251p-8, -0x1.12c61bf59640fp-5, -0x1.7b58398945b61p-5,
            -0x1.789bcb0c4de4fp-7, -0x1.3503b9a29b763p-4, -0x1.a3f0b5022b8d6p-4,
            0x1.227fc6513fe4p-9, -0x1.d0c3cc5b61e5cp-5, -0x1.529f0b6ee91fp-6, -0x1.307b803ea4264p-4,
            0x1.15ba0d24769fep-6, 0x1.3dd309b8831e3p-5, 0x1.ad0d182353588p-5, 0x1.b47622d933333p-3,
            0x1.f69199c40ccccp-3, 0x1.d69ada0680001p-3, 0x1.14370283bp-1, 0x1.b8a15171ffffep-4,
            0x1.1bd824ad99998p-3, 0x1.8ca9ac7066666p-3, 0x1.4d58984b33334p-2, 0x1.2e35d33333334p-1,
            0x1.c7db2p-2};
        static constexpr double dx[] = {
            0x1.37a38c496b5f8p-5, -0x1.4881b251da728p-5, 0x1.bb14eb6e57424p-8, 0x1.56655349990f8p-9,
            -0x1.8f6545c94c3c4p-7, 0x1.d292b81e1628cp-9, 0x1.bac392e494fc4p-8,
            -0x1.fde4a8d08bed8p-7, 0x1.0422e24477d7p-8, -0x1.15b81ad875a6dp-6, 0x1.60b653738e5c9p-7,
            -0x1.65712ff91efe8p-11, -0x1.116882444dda8p-6, 0x1.4f6c8a794fde9p-6,
            -0x1.0053c90829e46p-8};
    };
    static constexpr double theta_after[] = {
        0x1.8283056682b8ap-3, 0x1.23e7df5b01b0bp-1, -0x1.4d3931a602a7ep-1, -0x1.07cd71046235fp0,
        -0x1.2c63807ef557ep-3, -0x1.ef6beeab8c6c8p-4, -0x1.4c97e6ae976d7p-3, 0x1.3ed969d5aeeb7p-1,
        -0x1.4bc273bee7cd7p-5, 0x1.f77bb8f62c94bp-1, -0x1.0a929ae7c6c69p-2, -0x1.48ecf4ba2f6efp-1,
        -0x1.eb9bcd749855bp-1, -0x1.209fc8a8d5a4ap0, 0x1.5bcdba3e2f1bfp-3, 0x1.1af81779f110ep0,
        -0x1.378d2c4fb1831p-2, 0x1.d6a9cb2b171eep-3, 0x1.200138961da91p-1, 0x1.f71db3c4dee63p-5,
        -0x1.5272bf45b339ap-1, -0x1.348fb91ef776ap-3, -0x1.33cc1557dfe58p-2, 0x1.cc9436136a5aap-2,
        -0x1.3344cbadcb933p-1, 0x1.4ca45056aa3cfp-2};
    static constexpr double loss_after = 0x1.d0399870a3cabp-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Hardswish(),
// Linear(in_features=4, out_features=2, bias=True))
struct hard_swish {
    static constexpr const char* name = "hard_swish";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::HardSwish>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.c8p-1, -0x1.9ep-1, -0x1.8p-7, -0x1.5cp-2, -0x1.5p-3, -0x1.3ep-1, -0x1.56p-1, -0x1.2p-3,
        -0x1.1ap0, -0x1.2p-1, -0x1.1ap0, -0x1.8p-7, -0x1.9ep-1, -0x1.8p-7, 0x1.2p-5, 0x1.f8p-2,
        -0x1.f8p-1, 0x1.8p-3, 0x1.2p-1, -0x1.0bp0, -0x1.0ep0, -0x1.ep-5, -0x1.56p-1, 0x1.98p-1,
        -0x1.8cp-2, 0x1.aap-1};
    static constexpr double x[] = {
        -0x1.ep-1, -0x1.cp-1, 0x1.6p-3, 0x1.4p0, -0x1.ap-2, -0x1.b8p-1, -0x1.18p0, 0x1.8p-3,
        0x1.ap-1, -0x1.b8p-1, -0x1.64p0, -0x1.38p0, -0x1.44p0, 0x1.ap-3, 0x1.88p-1};
    static constexpr double t[] = {
        -0x1.8p-2, 0x1.5p0, -0x1.4p-2, 0x1.a8p-1, 0x1.8p0, 0x1.8p-4, 0x1.18p-1, 0x1.3p-2, 0x1.dp-2,
        0x1p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.1cdefe2e29695p0;
        static constexpr double y[] = {-0x1.8c70b7a3e8p0, 0x1.1de3228604p1};
        static constexpr double gradient[] = {
            -0x1.088d6acd4369ep-5, -0x1.edd4c75d065f4p-6, 0x1.84029ca48501bp-8,
            0x1.435345bad752cp-3, 0x1.2dc53003b7e6ep-3, -0x1.da35ddbcb3463p-6, 0x1.ab8382b79b598p-1,
            0x1.8f0346cd7fed2p-1, -0x1.3982930f2da81p-3, -0x1.10a7567c60f7cp1, -0x1.fcf418e82c792p0,
            0x1.8fe45cb66c161p-2, 0x1.1a3071ec03a42p-5, -0x1.58e15b71f6bebp-3,
            -0x1.c803bea1b6c5ep-1, 0x1.22d4a084abb2fp1, 0x1.8368f8a6aaedbp-2, -0x1.cc59aa35ca5a8p-3,
            -0x1.ac82bfbc19f31p-2, -0x1.ee39e34345a57p0, -0x1.30066fcf0d6bdp-2,
            0x1.6944145472dbdp-3, 0x1.50478a64fe5d7p-2, 0x1.83d9b8816ddc2p0, -0x1.2c70b7a3e8p0,
            0x1.d78c8a181p-1};
        static constexpr double dx[] = {
            -0x1.30c190f82b51ep-1, -0x1.305d7c3ee1ea4p1, 0x1.0f051eaac08c8p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.c25638a532fc5p0;
        static constexpr double y[] = {
            -0x1.8c70b7a3e8p0, 0x1.1de3228604p1, -0x1.aa750dd0dp-1, 0x1.cb6190152p-2,
            -0x1.6b6df821p-1, 0x1.b52c2b7e4p0, -0x1.6b4d764c2p0, 0x1.982a3aeb4p0, -0x1.827522cb1p-1,
            0x1.aca434d738p0};
        static constexpr double gradient[] = {
            0x1.4b64263276568p-3, -0x1.f1bb78a4dd0afp-4, -0x1.7d32d0bd8cbd9p-3,
            0x1.61017e99dfcdap-3, 0x1.112038b1becf1p-3, 0x1.75fdd23cc2315p-5, 0x1.e3d3380b37f9ep-1,
            0x1.86719c731ae06p-1, 0x1.34fd4e005bf54p-2, -0x1.0d23364542017p1, -0x1.643bf666984f4p0,
            -0x1.0c4a4272a35ecp-2, 0x1.27271be22c5b8p-3, -0x1.8d36121215a1fp-3,
            -0x1.f7c0f5f14a184p-1, 0x1.16c83b344ca99p1, 0x1.5718358faf3bap-2, -0x1.713e2bdb3dd4bp-2,
            -0x1.93592a41ba652p-1, -0x1.b92d6510bb9a7p0, -0x1.28f4b20782917p-2,
            0x1.d6394ccb83328p-3, 0x1.06408f995a961p-1, 0x1.2b1ea9ebb586bp0, -0x1.6a620d42e4ccdp0,
            0x1.a6a3b4ed9cccep-1};
        static constexpr double dx[] = {
            -0x1.e79c1b26abb6p-4, -0x1.e6fbf9fe36439p-2, 0x1.b1a1caaacdadbp-3, 0x1.b300c0fb99144p-4,
            -0x1.12f9a7f6c4e3fp-3, 0x1.0e29fda3459e6p-7, -0x1.712a79b344541p-3,
            -0x1.2a53dcc48441dp-1, 0x1.0088856605f63p-2, -0x1.4c33d0615f78p-4,
            -0x1.b9a92997b8d32p-1, 0x1.2361dca1d4703p-1, -0x1.97487f85db827p-4,
            -0x1.29624a296909p-2, 0x1.1986e8a295505p-3};
    };
    static constexpr double theta_after[] = {
        0x1.b93d36ea2db11p-1, -0x1.94c5546ac4013p-1, 0x1.26f11ddf57696p-6, -0x1.73aee1811ac2bp-2,
        -0x1.6bf09cc086c81p-3, -0x1.3eef2a18f903dp-1, -0x1.955170409e236p-1, -0x1.ba47e6db8b03dp-3,
        -0x1.1da2c624fd2f6p0, -0x1.52603e4f78ca1p-2, -0x1.f5f1cb70cb535p-1, -0x1.ddfe28c11fdc8p-7,
        -0x1.a960a16c80a43p-1, 0x1.bc94a736e6c18p-7, 0x1.410cf2bc715e7p-3, 0x1.098ac78b1f9adp-2,
        -0x1.0760d89e543b2p0, 0x1.cb437da47517ep-3, 0x1.4e2d80fcf1a9fp-1, -0x1.bf31c1dae7c6ap-1,
        -0x1.03f3962f3017p0, -0x1.40df63f10d596p-4, -0x1.702de8d740c12p-1, 0x1.6088069b1e3cap-1,
        -0x1.a1cfd9f723fbbp-3, 0x1.792b3a696526cp-1};
    static constexpr double loss_after = 0x1.b08dcc47e66d6p-2;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Hardtanh(min_val=-1.0,
// max_val=1.0), Linear(in_features=4, out_features=2, bias=True))
struct hard_tanh {
    static constexpr const char* name = "hard_tanh";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::HardTanh>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.14p0, -0x1.74p-2, -0x1.92p-1, 0x1.08p-1, -0x1.68p-3, 0x1.4ap-1, 0x1.c2p-1, -0x1.e6p-1,
        0x1.bp-4, -0x1.68p-1, -0x1.f2p-1, -0x1.f8p-3, 0x1.0bp0, 0x1.14p-2, 0x1.4ap-1, -0x1.2p-4,
        -0x1.8p-5, -0x1.ep-3, -0x1.5cp-1, 0x1.4ap-1, -0x1.74p-2, 0x1.bcp-2, 0x1.5cp-1, 0x1.26p-1,
        0x1.5p-2, -0x1.ep-1};
    static constexpr double x[] = {
        -0x1.ep-3, 0x1.5p-1, 0x1.cp-3, 0x1.8p0, 0x1.5p-2, 0x1.18p-1, 0x1.5p-1, 0x1.8p-3, 0x1p-5,
        0x1.2p-2, 0x1.18p0, -0x1.0cp0, 0x1p-2, -0x1.98p-1, 0x1.e8p-1};
    static constexpr double t[] = {
        -0x1.88p-1, 0x1.ep-1, 0x1.8p0, 0x1.38p-1, -0x1p-6, 0x1.7cp0, 0x1.38p0, -0x1.28p-1, -0x1.3p0,
        0x1.1p-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.9298f60dda2p1;
        static constexpr double y[] = {-0x1.9098p-8, -0x1.73ed58p0};
        static constexpr double gradient[] = {
            -0x1.8fba002dp-3, 0x1.17cf001f8p-1, 0x1.7514002ap-3, 0x1.2377a52f8p-2,
            -0x1.980de7428p-1, -0x1.100944d7p-2, 0x1.00e8ececp-1, -0x1.67ac7ee4p0, -0x1.df90a93p-2,
            0x1.a7dd079p-3, -0x1.28b45218p-1, -0x1.8b9b182p-3, 0x1.aa60003p-1, -0x1.36e60588p0,
            -0x1.1209854p1, -0x1.c41ef7p-1, 0x1.27a3e4e2p-2, 0x1.0f255c08p-3, -0x1.f5d90baep-4,
            -0x1.d0d254ap-2, -0x1.d1385107p-1, -0x1.aaacfddcp-2, 0x1.8adab6388p-2, 0x1.6db8d998p0,
            0x1.84dedp-1, -0x1.31f6acp1};
        static constexpr double dx[] = {-0x1.fa7168498p-1, 0x1.66a9908398p1, -0x1.71f1245a8p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.5a7885dad5ddap1;
        static constexpr double y[] = {
            -0x1.9098p-8, -0x1.73ed58p0, -0x1.47p0, -0x1.86p-1, -0x1.00cd88p0, -0x1.8e196p-1,
            -0x1.52718p-4, -0x1.1f7612p1, -0x1.bea6p-2, 0x1.1c97p-5};
        static constexpr double gradient[] = {
            -0x1.2bd9d4b0ccccdp-5, 0x1.9fee048c66666p-4, 0x1.76726c2f33334p-5,
            -0x1.09fa148e66667p-4, -0x1.1da508b4b3334p-2, 0x1.e6ef0aed99998p-6,
            0x1.61b1f188ccccdp-4, -0x1.5781a2b3p-2, -0x1.54491fda66666p-5, -0x1.8f6dc10799998p-3,
            -0x1.f4c7eb3d66667p-3, 0x1.0b3133d19999ap-6, 0x1.6907c53333333p-3,
            -0x1.e7cc765cccccep-2, -0x1.e972608666666p-2, -0x1.f92db8d99999ap-2,
            -0x1.a78b1fee33334p-1, -0x1.83943fcb1999bp-2, -0x1.1ee5d715p-1, 0x1.d2d2153db3334p-1,
            -0x1.4801ec76cp0, -0x1.0b47cb70acccdp-1, -0x1.384e969a86666p-1, 0x1.34d71122e6667p0,
            -0x1.6c12bp-1, -0x1.9599e4p0};
        static constexpr double dx[] = {
            -0x1.952786a133334p-3, 0x1.1eee0d3613334p-1, -0x1.27f41d1533333p-2, 0, 0, 0,
            0x1.8f1e211299999p-3, 0x1.9c7d5102ecccdp-2, -0x1.5e409986666cp-10,
            -0x1.63d94716b3334p-4, 0x1.fb9768081999ap-5, -0x1.e4830ff0e6668p-5,
            -0x1.3f2cc85333335p-5, -0x1.26b11a2166667p-4, -0x1.98c6538333335p-6};
    };
    static constexpr double theta_after[] = {
        0x1.1561cbe6f7ecbp0, -0x1.83664289e1c9ap-2, -0x1.95107d85d2ad1p-1, 0x1.0dfb22271ad63p-1,
        -0x1.025aa91d90101p-3, 0x1.47b238e72b66bp-1, 0x1.b9c27f4562ea9p-1, -0x1.c79d0238318ep-1,
        0x1.d521879b076adp-4, -0x1.58919c33f0f32p-1, -0x1.d5ced0fc4b20fp-1, -0x1.15ec39dba00bcp-2,
        0x1.04ae692163af1p0, 0x1.6bb3d8e9d370ap-2, 0x1.75b62d304b3c3p-1, 0x1.6d5db0278c43p-9,
        0x1.5f1ea16dc7576p-4, -0x1.6ae833a54657ep-3, -0x1.2f3c5767c0fe1p-1, 0x1.f5170c8a7eec8p-2,
        -0x1.574de03b152edp-3, 0x1.083658c762932p-1, 0x1.8bacc50218a3p-1, 0x1.8b83865458db2p-2,
        0x1.be3b2cf10807ep-2, -0x1.618ebc3f90ffbp-1};
    static constexpr double loss_after = 0x1.785ada677f39ap0;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Sine(), Linear(in_features=4,
// out_features=2, bias=True))
struct sine {
    static constexpr const char* name = "sine";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Sine>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.1ap-1, -0x1.c2p-1, -0x1.11p0, -0x1.08p-1, 0x1.cep-1, 0x1.2p-5, -0x1.5p-1, 0x1.d4p-2,
        -0x1.05p0, 0x1.08p-3, 0x1.26p-1, 0x1.8p-4, 0x1.68p-2, -0x1.bp-2, 0x1.38p-3, 0x1.ep-1,
        0x1.2cp-1, 0x1.38p-1, -0x1.2cp-1, -0x1.05p0, -0x1.ecp-1, -0x1.ep-5, 0x1.1ap0, 0x1.c2p-1,
        0x1.2cp-2, -0x1.c8p-3};
    static constexpr double x[] = {
        0x1.dp-1, 0x1.6p0, 0x1.2cp0, 0x1.ep-1, -0x1.08p-1, -0x1.18p-1, 0x1.64p0, 0x1.38p0, -0x1.1p0,
        0x1.78p0, -0x1.64p0, -0x1.28p-1, -0x1.4cp0, 0x1.08p0, -0x1.7cp0};
    static constexpr double t[] = {
        0x1.9p-2, 0x1.3cp0, -0x1.2cp0, 0x1.fp-1, 0x1.ap-2, -0x1.7p-1, -0x1.0cp0, 0x1.44p0, 0x1.44p0,
        -0x1p-4};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.36d9a768b0c7ep-1;
        static constexpr double y[] = {-0x1.04ba77b473d34p-1, 0x1.325cba186adaep-1};
        static constexpr double gradient[] = {
            -0x1.6d8f0d3bfa70ep-9, -0x1.15520a0a30bf9p-8, -0x1.d8b4911d01a3ap-9,
            -0x1.b62c6aa7ca399p-2, -0x1.4c6850e9384fp-1, -0x1.1b4d44f54ffd8p-1,
            -0x1.56ebc30df6b5bp-4, -0x1.04259cccccd07p-3, -0x1.bb6ea85d174c1p-4,
            -0x1.f126cfc0a80c2p-4, -0x1.792645545c2c8p-3, -0x1.416f29a214602p-3,
            -0x1.93600e9a7573cp-9, -0x1.e38075b051e74p-2, -0x1.7a654129e417fp-4,
            -0x1.124a60f788da9p-3, 0x1.cc6b1aa6a6bd1p-1, -0x1.60addcc850f34p-2, 0x1.85d8f3a3284ap-1,
            -0x1.ab5ba96a9d686p-1, 0x1.456b2e087d9acp-1, -0x1.f28a1ead724e8p-3,
            0x1.138a388eee864p-1, -0x1.2e0d4fb5b5694p-1, -0x1.ccba77b473d34p-1,
            -0x1.45a345e795252p-1};
        static constexpr double dx[] = {
            0x1.23f8b64fbf2fcp-2, -0x1.15c023f0c4bfep-1, 0x1.17ce84311618ep-4};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.8f33e741728b1p0;
        static constexpr double y[] = {
            -0x1.04ba77b473d34p-1, 0x1.325cba186adaep-1, -0x1.57da274a013cbp-2,
            -0x1.4ef8de7a86a44p-1, -0x1.583350c39b619p-1, 0x1.3967076906d32p-1, 0x1.40d9ca922ea9p-3,
            -0x1.d5822bcdd3441p-1, -0x1.90cc053beb24p-6, 0x1.b0c262e6c3c9p-2};
        static constexpr double gradient[] = {
            -0x1.af60df91de556p-1, 0x1.b0a3197b29f77p-2, 0x1.c96e377b262afp-1,
            -0x1.7e8652b95aad8p-2, -0x1.a7ed0d18ec264p-3, 0x1.b71e3de1d81fcp-3,
            -0x1.56a93f5747903p-2, 0x1.abe8dcd6537a1p-1, 0x1.1c034e91b3602p-1, -0x1.7bb6c7c6c5a7fp0,
            0x1.066f2f805cf98p0, 0x1.9b651243bcc1ep-2, -0x1.1162db8c4f93p0, -0x1.b0ca857bc0dbfp-2,
            -0x1.ba62719854604p-1, -0x1.d9b630846d1ecp-1, 0x1.7cbcb131d731dp-4,
            -0x1.346e17504d9bcp-1, -0x1.092e6ce77e6cdp-2, -0x1.cb6c8d0215324p-2,
            0x1.1a72f2c5b62bap-5, 0x1.3abf8c9b0a32fp-1, 0x1.68220288ad513p-1, -0x1.7ea95f13a2a15p-4,
            -0x1.f7556e1b82ce7p-3, -0x1.0cde04aa4e113p-1};
        static constexpr double dx[] = {
            0x1.d3278a1931e5ep-5, -0x1.bc669fe7a132fp-4, 0x1.bfb0d381bcf4cp-7, 0x1.54a8e4d63e5bep-3,
            -0x1.1143806b5305ep-2, 0x1.24832e881047ep-1, -0x1.826613ffb9b3dp-3, 0x1.47f6d6fc26f1p-4,
            -0x1.070c699bd2a68p-3, -0x1.894bc5a87495p-5, -0x1.54551c9bdc02bp-3,
            0x1.e3db8b6a1ca25p-1, 0x1.73f7f2fc82fe6p-4, 0x1.7af65b35a783fp-4, 0x1.087c2f53396aap-1};
    };
    static constexpr double theta_after[] = {
        0x1.51777497894eap-1, -0x1.dfd74a1d50fc2p-1, -0x1.31a0ec8f6d743p0, -0x1.d43353071ac5bp-2,
        0x1.e494dfd63a30fp-1, -0x1.134a4ce46daep-12, -0x1.3bcd362006907p-1, 0x1.56f61f0aaaa15p-2,
        -0x1.18f2069d945d4p0, 0x1.56aee719f66b4p-2, 0x1.d66fdcd8298adp-2, 0x1.71de4306727adp-5,
        0x1.01d9028deb8a7p-1, -0x1.6af9a24f78b36p-2, 0x1.1a3011c22f4fap-2, 0x1.0dbe36d2ac0bp0,
        0x1.2a90419294a7ap-1, 0x1.67f7dc8a547bcp-1, -0x1.1d6893e083362p-1, -0x1.e5f3065347647p-1,
        -0x1.fc3f172f5981p-1, -0x1.2ff4c5d90864p-3, 0x1.ffb911d5f0059p-1, 0x1.ce5958dd18fbcp-1,
        0x1.64b3f29e415ap-2, -0x1.3d531b91de0dep-3};
    static constexpr double loss_after = 0x1.ea3a3f7128c9dp-2;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Softmax(dim=1),
// Linear(in_features=4, out_features=2, bias=True))
struct softmax {
    static constexpr const char* name = "softmax";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Softmax>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.fep-1, 0x1.98p-3, 0x1.d4p-1, 0x1.14p-2, -0x1.a4p-1, 0x1.d4p-1, 0x1.38p-1, -0x1.74p-2,
        0x1.98p-1, 0x1.74p-1, 0x1.74p-1, 0x1.14p0, -0x1.c8p-2, -0x1.f8p-2, 0x1.ecp-2, -0x1.ep-3,
        0x1.8p-4, -0x1.38p-3, 0x1.a4p-2, -0x1.bcp-1, -0x1.7ap-1, -0x1.74p-2, 0x1.5p-1, 0x1.ep-3,
        -0x1.8p-1, -0x1.bcp-1};
    static constexpr double x[] = {
        -0x1.6p-1, -0x1.8p-1, 0x1.ep-3, -0x1.dp-1, -0x1.2p-1, -0x1.7p0, -0x1.3cp0, -0x1.cp-1,
        0x1.6p-1, 0x1.6cp0, 0x1.ep-2, -0x1.88p-1, 0x1p-1, -0x1.ep-1, 0x1.68p-1};
    static constexpr double t[] = {
        0x1.2cp0, 0x1p-1, -0x1.b8p-1, -0x1.1cp0, -0x1.24p0, -0x1p-3, -0x1.bp-1, -0x1.28p-1,
        -0x1.8p-2, 0x1.fp-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.3c2b8ca353eeep1;
        static constexpr double y[] = {-0x1.5e2c0d908558cp-1, -0x1.72436c0075fd8p-1};
        static constexpr double gradient[] = {
            -0x1.18f0f08792a3bp-4, -0x1.327b34f0fd0fbp-4, 0x1.7f1a022d3c539p-6,
            -0x1.d997cb2cd2623p-3, -0x1.0252cbe9e71e5p-2, 0x1.42e77ee460e5ep-4,
            0x1.a641b3dd301cdp-2, 0x1.cca4c4371d36bp-2, -0x1.1fe6faa272423p-3,
            -0x1.cce64893890b4p-4, -0x1.f6ccac43db522p-4, 0x1.3a3febaa69135p-5,
            0x1.98a44696a6bf9p-4, 0x1.586e6537ded31p-2, -0x1.331882cf68cf2p-1, 0x1.4f331d829236cp-3,
            -0x1.70e96b7c86aap-3, -0x1.378be2c297ae4p-1, -0x1.c27bee3785296p-1,
            -0x1.7fa786dd1b5abp-3, -0x1.e64da9c5c39dep-4, -0x1.9aaf0a0972f9ep-2,
            -0x1.28ea9a64d1c81p-1, -0x1.f9bcbaf192266p-4, -0x1.db1606c842ac6p0,
            -0x1.3921b6003afecp0};
        static constexpr double dx[] = {
            -0x1.cf3d1ec22c4bap-5, 0x1.4ad400fd35255p-4, 0x1.8de3c0514a3c8p-4};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.79e16097bbf4fp-1;
        static constexpr double y[] = {
            -0x1.5e2c0d908558cp-1, -0x1.72436c0075fd8p-1, -0x1.492e571f87e25p-1,
            -0x1.59f85b8854fcbp-1, -0x1.66f170ecf6553p-1, -0x1.8555244fa08bdp-1,
            -0x1.a76e1a3650a68p-1, -0x1.9c10dbfb2dde2p-1, -0x1.5834ad7f8f9d8p-1,
            -0x1.746e17990e7ebp-1};
        static constexpr double gradient[] = {
            0x1.da087c2ba66b9p-7, -0x1.59ffd671fa3f8p-5, 0x1.1b3ea69a058e1p-5,
            -0x1.07fb566db7dd8p-5, -0x1.66dcb8a29549ap-4, 0x1.391c4f33869cfp-4,
            0x1.e0ed6073a702ep-6, 0x1.3359a40dfc561p-3, -0x1.f561280225c8ap-4,
            -0x1.7bf5e35c14fb8p-7, -0x1.4b5a9101990aep-6, 0x1.752c2c0ce3254p-7, 0x1.01e3068a78dap-4,
            0x1.a4f712880d2dfp-4, -0x1.803772569d488p-3, 0x1.66532e6ad2244p-6,
            -0x1.1436199aef8fdp-5, -0x1.696d61646fb99p-4, -0x1.23608db13e28ep-3,
            -0x1.04cee446de342p-5, -0x1.30d1fbea5cc65p-4, -0x1.5e9ba71e9ed77p-3,
            -0x1.097d37d7863e2p-2, -0x1.15b4d58e8c63ep-4, -0x1.2f2c3eedf4bb5p-2,
            -0x1.25365fe287fa3p-1};
        static constexpr double dx[] = {
            -0x1.72974bce89d6ap-7, 0x1.08a99a642a845p-6, 0x1.3e4fcd0dd4fccp-6, 0x1.6992b112d0486p-9,
            0x1.9361ad1c8103p-12, -0x1.f7057b5bd7523p-9, -0x1.e75b25b398c46p-9,
            -0x1.98417efcc4ee1p-7, 0x1.2e02fe454751p-11, 0x1.c6500ead503bfp-9, 0x1.3932f2ab75b07p-9,
            0x1.359d6c2db3d88p-11, 0x1.9c78606f33464p-11, 0x1.7ccc21f66843p-8,
            0x1.20e2ffb19003ap-7};
    };
    static constexpr double theta_after[] = {
        0x1.fcbaa68f0b75cp-1, 0x1.a784aee3794b6p-3, 0x1.d08f6651d6692p-1, 0x1.192974572e519p-2,
        -0x1.9c38de89e3ac9p-1, 0x1.ccb3671e94092p-1, 0x1.359222718e97ep-1, -0x1.8f2406370e0b4p-2,
        0x1.a3eb90fcbb575p-1, 0x1.751e7cd3cec9ap-1, 0x1.75e9b5ec8c5f5p-1, 0x1.1368d0c96d1b4p0,
        -0x1.d317630499805p-2, -0x1.0504f4a7c05e7p-1, 0x1.0689b9f7d7ddap-1, -0x1.e7e44f372afcp-3,
        0x1.96cdf916265a5p-4, -0x1.199be6ad43dfep-3, 0x1.bd5110c00e3c2p-2, -0x1.b94c253ecf184p-1,
        -0x1.739a80d47256cp-1, -0x1.568576cc92292p-2, 0x1.6708f0e88c8bep-1, 0x1.f756121466cacp-3,
        -0x1.6630d7675426dp-1, -0x1.89fec6cd152cep-1};
    static constexpr double loss_after = 0x1.46c0661b6bf65p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), LogSoftmax(dim=1),
// Linear(in_features=4, out_features=2, bias=True))
struct log_softmax {
    static constexpr const char* name = "log_softmax";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::LogSoftmax>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.ep-2, -0x1.0ep-1, 0x1.a4p-2, 0x1.02p0, -0x1.2p0, -0x1.4ap-1, -0x1.5p-2, -0x1.c8p-1,
        0x1.f2p-1, -0x1.f8p-3, -0x1.ep-3, 0x1.02p-1, -0x1.5p-3, -0x1.d4p-1, -0x1.f8p-1, -0x1.bp-1,
        0x1.0bp0, -0x1.8p-6, 0x1.8p-1, 0x1.8p-4, -0x1.08p-3, -0x1.f8p-3, 0x1.f8p-1, -0x1.14p-1,
        0x1.68p-3, 0x1.a4p-1};
    static constexpr double x[] = {
        0x1p-3, 0x1.48p0, -0x1.cp-2, 0x1.bp-2, 0x1.4p0, 0x1.cp-1, -0x1.a8p-1, 0x1.8p0, 0x1.5p-1,
        -0x1.3p0, 0x1.3cp0, 0x1.4cp0, -0x1.4p0, 0x1.9p-1, -0x1p-5};
    static constexpr double t[] = {
        0x1.3cp0, 0x1.9p-1, 0x1.98p-1, -0x1.dp-2, -0x1.8p-3, 0x1.3p-2, -0x1p-1, 0x1.bp-2, -0x1.8p-1,
        0x1.5p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.f3c8683b67e5p2;
        static constexpr double y[] = {-0x1.4621fb468953ap1, -0x1.7525cdab07a56p-2};
        static constexpr double gradient[] = {
            -0x1.2916c6464798cp-4, -0x1.7ca52e0a0bbbbp-1, 0x1.03f3ed7d7ea5ap-2,
            0x1.91cf0b4d84267p-3, 0x1.0168a33da8a8ap1, -0x1.5f9529e3d3a1ap-1, -0x1.aae4eec35275bp-2,
            -0x1.117aa8f520d36p2, 0x1.758850eae827p0, 0x1.2c431aae2248bp-2, 0x1.80b5fa2f1bed2p1,
            -0x1.06bab7585dffap0, -0x1.2916c6464798cp-1, 0x1.91cf0b4d84267p0, -0x1.aae4eec35275bp1,
            0x1.2c431aae2248bp1, 0x1.812ff1aba7d1ap1, 0x1.af7f8da8fea51p2, 0x1.25c240919cf34p3,
            0x1.29d16b96f499cp2, 0x1.d2b119e4c637bp-1, 0x1.0566a9619c067p1, 0x1.63ead51383843p1,
            0x1.68d5e2a623369p0, -0x1.e421fb468953ap1, -0x1.2549736ac1e96p0};
        static constexpr double dx[] = {
            0x1.d3ae887a1fa48p0, 0x1.ebe9d2b53c0a2p-1, -0x1.a7deaac36bdbap1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.bf059b65dbcbep1;
        static constexpr double y[] = {
            -0x1.4621fb468953ap1, -0x1.7525cdab07a56p-2, -0x1.f9fdc71ee859fp0, 0x1.fc9283c15f578p-2,
            -0x1.1856b701e1f96p1, 0x1.bc91167d4cfc4p-1, -0x1.14517e87f609bp1, 0x1.9fe2e33487ff4p0,
            -0x1.1b92ccbbdf0a2p1, 0x1.a75db41d9ab6p-1};
        static constexpr double gradient[] = {
            0x1.33f49f1c18f21p-1, -0x1.01e1141066699p0, -0x1.ecfb4625db6p-2, 0x1.4d2d1c4aae50bp-4,
            0x1.87016e8f58515p-2, -0x1.76a191b216ebdp-3, -0x1.fd115cb7014eep-3,
            -0x1.905a4a14eddb9p-1, 0x1.ddbf99317d396p-2, -0x1.bcabd6ef5cd0fp-2, 0x1.684ddd7707431p0,
            0x1.9518eb9ad3393p-3, -0x1.a5d65248d3e6fp-1, 0x1.39a57e350d69ep-2,
            -0x1.3dd2434ea1a5cp-1, 0x1.236aeb3e776bfp0, 0x1.2b8a094f29f3p1, 0x1.c7d75eb45e6a7p2,
            0x1.0ec9f3a675cdep2, 0x1.3a151625792e9p1, -0x1.f66e1b2f1a1dfp-2, -0x1.e74cc7b9f9d04p0,
            -0x1.18a8b9375fe4ep-2, -0x1.17b1152dd961dp-2, -0x1.2b126038bdb5fp1,
            0x1.662ac4d2db03ep-2};
        static constexpr double dx[] = {
            0x1.762539fb4c837p-2, 0x1.8987dbc430087p-3, -0x1.5318889c56494p-1,
            -0x1.331c7e249eecbp-5, 0x1.a474fbcd8b514p-5, -0x1.7ea30ae16ae6ep-5,
            -0x1.38545f8432e61p-3, 0x1.552836a8eb6fdp-4, 0x1.9061636fd4518p-7,
            -0x1.fbdb4ff90535ep-3, -0x1.8f26c9d1fe55p-7, 0x1.54f40a1324d37p-3,
            -0x1.4d54e7433cd48p-4, 0x1.f6a61b7960479p-5, -0x1.2044e169a2a3ap-5};
    };
    static constexpr double theta_after[] = {
        0x1.e9eb77c067aadp-2, -0x1.e845bcc82cd18p-2, 0x1.aa0ff6f957c5bp-2, 0x1.ee29f91b4df7dp-1,
        -0x1.29044f7d19fc1p0, -0x1.34011da00f6d2p-1, -0x1.26990110d657ep-2, -0x1.a31d9c5682f2cp-1,
        0x1.c724ad2cf25eep-1, -0x1.03a668e62d429p-2, -0x1.496dcc9665588p-2, 0x1.13d474f6712b6p-1,
        -0x1.020ec28a7c62dp-3, -0x1.e137c1f393f5p-1, -0x1.da8d2c31945dp-1, -0x1.d3b7613838955p-1,
        0x1.da3d83a5cc5dp-1, -0x1.5fba2b0c2ac9cp-2, 0x1.b338109854019p-2, -0x1.607891acd9446p-4,
        -0x1.98d7863ac71acp-4, -0x1.6a98c101e4a4fp-4, 0x1.ece9939c4e0bdp-1, -0x1.128c1e8286671p-1,
        0x1.4aa5e1c34b6ffp-2, 0x1.9cf3b9831c8aep-1};
    static constexpr double loss_after = 0x1.512653056850ap-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct quadratic {
    static constexpr const char* name = "quadratic";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::Quadratic>;
    static constexpr double theta[] = {
        0x1.8p-3, -0x1.ep-3, 0x1.56p-1, -0x1.5p-1, 0x1.f2p-1, -0x1.8p-2, -0x1.f8p-2, -0x1.14p-1,
        0x1.dap-1, 0x1.c2p-1, 0x1.8p-7, -0x1.0bp0, -0x1.68p-2, 0x1.17p0, 0x1.14p-2, -0x1.ep-4,
        -0x1.44p-2, 0x1.08p0, -0x1.68p-2, 0x1.f8p-3, -0x1.5p-1, 0x1.2p0, -0x1.32p-1, -0x1.68p-3,
        0x1.38p-1, 0x1.08p-3, -0x1.26p-1};
    static constexpr double x[] = {
        0x1.88p-1, 0x1.8p0, -0x1.ep-3, -0x1.4p-1, 0x1.2p0, -0x1p-6, -0x1.2p-2, 0x1.24p0, -0x1.68p0,
        -0x1.c8p-1};
    static constexpr double t[] = {
        -0x1.54p0, -0x1.6p-1, 0x1.8p-3, -0x1.4p-2, 0x1.1p-2, 0x1.9p-1, 0x1.8p-3, -0x1.04p0,
        0x1.24p0, -0x1p-5, 0x1.1p0, 0x1.4p-4, -0x1.74p0, 0x1.5p-1, -0x1.98p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.921a02e6d191cp1;
        static constexpr double y[] = {
            0x1.f519f1326cd14p-1, 0x1.7fcfe0a1b5d88p-6, -0x1.f36c073b6b7bap-2};
        static constexpr double gradient[] = {
            -0x1.20af546f822f5p-2, -0x1.1acb193e3662ap-1, 0x1.9f4b1e075444ep0, 0x1.96d16bc87c586p1,
            0x1.24ccc7a38e843p-1, 0x1.1ed30cb51de4cp0, 0x1.a8484e572579ep-11, 0x1.9f9fa58ed658p-10,
            -0x1.790ecc52f32e2p-2, 0x1.0f3647dafd904p1, 0x1.7e6ebb9c27dbbp-1, 0x1.15151909e43abp-10,
            0x1.6b802799377c1p0, 0x1.c6c09f7b9f0e8p-1, 0x1.c4654b2e2f407p-2, -0x1.2080f58e4cd6dp1,
            0x1.c018e9adc56d9p-2, 0x1.184b019980a4bp-2, 0x1.16d722c5d627cp-3, -0x1.63a587ad062c5p-1,
            -0x1.a996f9a6e653dp-2, -0x1.0a36cf516544ep-2, -0x1.08d59e407920cp-3,
            0x1.51c862d33eff5p-1, 0x1.27467c4c9b345p1, 0x1.6bfe7f050daecp-1, -0x1.59b6039db5bddp-1};
        static constexpr double dx[] = {0x1.09404a47c401ap1, -0x1.95b97adbb7dc1p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.23fc131f3f6ecp1;
        static constexpr double y[] = {
            0x1.f519f1326cd14p-1, 0x1.7fcfe0a1b5d88p-6, -0x1.f36c073b6b7bap-2, 0x1.4a15b894653ap0,
            0x1.2b505434f62c6p-1, -0x1.5fd07732c700ep-4, 0x1.a899f4f36b076p0, 0x1.46168d7fbc93cp-2,
            -0x1.89b92a0c2d72ep-2, 0x1.352c43f1f9618p-2, -0x1.d705e60d1f68ap-4,
            -0x1.e86fef14035c2p-2, 0x1.53e6215cdf2cp-1, 0x1.691b62309d0d9p-1,
            -0x1.c95f41c28f0c6p-5};
        static constexpr double gradient[] = {
            0x1.a6f7d1121722ep-4, 0x1.b5b7631b01cb6p-4, -0x1.0b080762527e7p-2, -0x1.79797efb0974p-3,
            0x1.94c90f109abd9p-4, 0x1.dd2472e94711ap-3, 0x1.df14c202f0156p-4, 0x1.a362a0a861171p-5,
            -0x1.daf548d2b3a8fp-4, 0x1.7609b3e5e82a8p-1, 0x1.f83e4f7b6e07cp-2,
            -0x1.f0d4e35ee18dcp-5, 0x1.1ac4e190f7fbap0, 0x1.d2204280b3caep-1, -0x1.208dd85b942p-5,
            -0x1.cb8204e2ac208p-1, 0x1.de7a87e0646d4p-3, 0x1.7d32f21aeba97p-2, 0x1.8153491a3ca4ep-2,
            -0x1.9fabab1998c51p-3, -0x1.afdc8f1677f26p-2, -0x1.97a44cef84c12p-2,
            -0x1.4a105532577ecp-2, 0x1.3fb775abbecfcp-1, 0x1.90e55b28ca84fp0, 0x1.fa109920af6acp-3,
            -0x1.27121d700ffe1p-1};
        static constexpr double dx[] = {
            0x1.a866dd3fa002ap-2, -0x1.449462495fe34p-2, 0x1.ab04701729c9fp-3,
            -0x1.d11c952f49cfap-4, 0x1.3506fd073c479p-4, -0x1.b4e5b30442b61p-5,
            -0x1.2556b40d97a0bp-4, 0x1.17b34badcff36p-3, 0x1.649e03adca118p-2,
            -0x1.0716ca36ba0ccp-2};
    };
    static constexpr double theta_after[] = {
        0x1.648ed647030d7p-3, -0x1.008ca436c906fp-2, 0x1.6c0d9476bd906p-1, -0x1.386fdd3068578p-1,
        0x1.eaad2debbb14ep-1, -0x1.a5583092180e6p-2, -0x1.052fee245fb0bp-1, -0x1.16ed374567683p-1,
        0x1.e6509f21e0df8p-1, 0x1.8a57e5c40feeap-1, -0x1.163bd56902614p-4, -0x1.09b9b386c61b1p0,
        -0x1.0ee6b9e9bea67p-1, 0x1.e54befc175015p-1, 0x1.1e3f9fa9e579fp-2, 0x1.696006ea1cc42p-6,
        -0x1.68e4d22e449ep-2, 0x1.eeeb46060f95p-1, -0x1.afe62846bc46bp-2, 0x1.1cd7241a97bbdp-2,
        -0x1.2c3bf7d0d1899p-1, 0x1.311c846757a86p0, -0x1.16d3361c25a8p-1, -0x1.1f98bbf9e22f5p-2,
        0x1.6fe11cbfcbafap-2, 0x1.7e0227f1667e6p-4, -0x1.ea75e1f4d09a4p-2};
    static constexpr double loss_after = 0x1.414de946486eap0;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct squared_error {
    static constexpr const char* name = "squared_error";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::SquaredError>;
    static constexpr double theta[] = {
        -0x1.68p-2, 0x1.ecp-2, 0x1.26p-1, -0x1.c8p-3, 0x1.38p-1, -0x1.f8p-1, 0x1.2cp-1, 0x1.98p-1,
        -0x1.ecp-2, 0x1.c8p-1, 0x1.ep-5, 0x1.e6p-1, -0x1.08p-3, 0x1.bp-1, 0x1.08p-1, 0x1.32p-1,
        -0x1.ep-4, -0x1.14p0, 0x1.5p-3, 0x1.4ap-1, -0x1.68p-3, 0x1.bcp-1, -0x1.4ap-1, 0x1.74p-1,
        0x1.92p-1, -0x1.02p-1, -0x1.5cp-2};
    static constexpr double x[] = {
        -0x1.98p-1, 0x1p-4, -0x1.38p-1, -0x1.c8p-1, 0x1.fp-2, -0x1.8p-2, -0x1.08p-1, -0x1.d8p-1,
        -0x1.f8p-1, 0x1.1p-2};
    static constexpr double t[] = {
        -0x1.3p0, 0x1.04p0, -0x1.6cp0, -0x1.cp-4, -0x1.48p0, 0x1.88p-1, -0x1.38p-1, 0x1.bp-1,
        -0x1.0cp0, 0x1.cp-1, -0x1.24p0, 0x1.cp-3, -0x1.6p-1, -0x1.4p-2, 0x1.6p-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.9e92ad2badedep3;
        static constexpr double y[] = {
            0x1.32d9f147d3138p0, -0x1.57ee222564be7p-1, 0x1.5bc14777d4982p-1};
        static constexpr double gradient[] = {
            0x1.7be3989302584p-1, -0x1.dcb937efb2a0fp-5, -0x1.e63a0bbd33348p2, 0x1.31155cb2f2f3cp-1,
            0x1.03db6a232d2adp-1, -0x1.46185d090177p-5, -0x1.223f292d940aep1, 0x1.6c3b2ea7a0ae4p-3,
            -0x1.dcb937efb2a0fp-1, 0x1.31155cb2f2f3cp3, -0x1.46185d090177p-1, 0x1.6c3b2ea7a0ae4p1,
            -0x1.9c1b68daf09bbp-1, 0x1.e4089acc7221bp0, -0x1.14be49868a428p1, 0x1.297a33b763b43p1,
            0x1.236c2e346d2c4p-1, -0x1.56491e799d12ep0, 0x1.876645495954fp0, -0x1.a4b948335560cp0,
            -0x1.6ae02f333db0ep-1, 0x1.aa35b15b548bbp0, -0x1.e75d9f606a38fp0, 0x1.05f0a1145fde9p1,
            0x1.316cf8a3e989cp2, -0x1.aff71112b25f4p1, 0x1.0cf051ddf526p2};
        static constexpr double dx[] = {0x1.c53027bfb814p2, 0x1.4c27105b028a4p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.bb85fa87a433p2;
        static constexpr double y[] = {
            0x1.32d9f147d3138p0, -0x1.57ee222564be7p-1, 0x1.5bc14777d4982p-1, 0x1.96200081371bcp0,
            -0x1.1a4f312d62d82p0, -0x1.a7fac0ad8844ep-4, 0x1.2c4b15ca3aa87p1, -0x1.8807f0dc3b5a5p-1,
            0x1.4c8adbc40483p-1, 0x1.ab7b00beb22fep0, -0x1.1bac62bf5bc89p0, -0x1.602223c9469dfp-4,
            0x1.f3f4e9872afe2p-1, -0x1.1b9faab79e74cp-1, 0x1.6547042e2f1c9p-1};
        static constexpr double gradient[] = {
            0x1.d14fd3eae3fa6p-3, 0x1.e647eb5fad7ebp-6, -0x1.0d452d30fa2bfp1, -0x1.7342de866cb02p-4,
            -0x1.541d33171a488p-2, -0x1.1051544fb9b9fp-1, -0x1.9a223e0d0f66cp-1,
            -0x1.20cb647c3fb78p-2, -0x1.c04ae45d3b8b5p-2, 0x1.c4733fa90fa01p1, 0x1.3c31d0b2a35d2p-1,
            0x1.975b2eb150e6p0, -0x1.9410d66fdaa55p0, 0x1.189cec788e8f5p1, 0x1.89f4438b70241p-2,
            0x1.92d339eb34e8bp0, 0x1.00ec5ed7468e9p-1, -0x1.9231440f13371p-1, 0x1.00fdead8907f8p-6,
            -0x1.b8991368ea996p-1, -0x1.4742fd180df7fp-2, 0x1.541d5959d5ebfp-1,
            -0x1.64c3feb7f3a62p-2, 0x1.1179145f79a42p0, 0x1.e634509327d64p1, -0x1.54b5c783bf296p0,
            0x1.42831bc56fabep0};
        static constexpr double dx[] = {
            0x1.6a8cec99601p0, 0x1.09b8d9e2686dcp-4, 0x1.d09cd4067452cp-2, -0x1.39cb5bd35fda3p-2,
            0x1.48140b5512018p-1, 0x1.d210cc1b03564p-5, 0x1.bab96e60a5144p-3, -0x1.978dbe5571994p-4,
            0x1.87e86c1e24257p-1, -0x1.b311bddd6bc6p-5};
    };
    static constexpr double theta_after[] = {
        -0x1.76c1af76d760ep-2, 0x1.ef74c90e33c0ap-2, 0x1.8f1f98d0b7b9dp-1, -0x1.181711e200b47p-2,
        0x1.58c52bb0209a3p-1, -0x1.c7fa910099b25p-1, 0x1.5705a6c3e40b1p-1, 0x1.9cb8f1cfcc4b3p-1,
        -0x1.d0fd3a6199c1ap-2, 0x1.e88f6ab91f29dp-2, -0x1.8fccddf26391ep-5, 0x1.8c61236069892p-1,
        0x1.3c87bf4737422p-4, 0x1.38548b8b97f54p-1, 0x1.eb5786340cd65p-2, 0x1.90a6c18d49019p-2,
        -0x1.6d0548831d9a3p-3, -0x1.f9ab85e314dd1p-1, 0x1.4ac7ea8fbdfa9p-3, 0x1.8b6b914731e2bp-1,
        -0x1.3d50869862b83p-3, 0x1.9b21f0a327784p-1, -0x1.2b673279b5884p-1, 0x1.1e057aba7a7adp-1,
        0x1.157ea3111748bp-2, -0x1.60a54d0670406p-2, -0x1.dd400cb2d254ap-2};
    static constexpr double loss_after = 0x1.7514b0aae2ff4p1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct mean_absolute_error {
    static constexpr const char* name = "mean_absolute_error";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::MeanAbsoluteError>;
    static constexpr double theta[] = {
        -0x1.17p0, 0x1.1ap0, 0x1.ep-1, 0x1.ep-1, -0x1.ep-2, 0x1.08p-3, 0x1.5p-3, -0x1.d4p-1,
        0x1.8p-2, -0x1.5p-2, -0x1.14p-2, 0x1.aap-1, 0x1.fep-1, 0x1.11p0, -0x1.bcp-1, 0x1.bcp-2,
        -0x1.02p0, 0x1.5cp-2, -0x1.ep-5, 0x1.ep-4, 0x1.08p-2, -0x1.dap-1, 0x1.08p-3, -0x1.14p0,
        -0x1.c2p-1, -0x1.e6p-1, 0x1.92p-1};
    static constexpr double x[] = {
        -0x1.14p0, 0x1.6cp0, 0x1.2p0, 0x1.28p-1, -0x1.58p0, 0x1.7cp0, -0x1.d8p-1, -0x1.4p-2,
        -0x1.3p-2, 0x1.ep-1};
    static constexpr double t[] = {
        0x1.6p-1, -0x1.6p-1, 0x1p-3, 0x1.88p-1, -0x1p-2, 0x1.dp-1, -0x1.ap-3, 0x1.34p0, -0x1.4p-3,
        -0x1.4p0, -0x1.38p0, -0x1.8p-1, 0x1.2p-2, -0x1.34p0, -0x1.34p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.5f03fca96d148p0;
        static constexpr double y[] = {
            -0x1.ee66d6a7f73b2p-2, -0x1.05bd7bbc69019p1, 0x1.b5f748d9776bbp0};
        static constexpr double gradient[] = {
            -0x1.8d7ca5fbceb26p-11, 0x1.061c66085da23p-10, 0x1.ad143a8fa829dp-1,
            -0x1.1af1835ebaf2cp0, -0x1.47335752509efp-2, 0x1.af867e4b2b40fp-2, 0x1.960f6ed70e685p-2,
            -0x1.0bc3af1e82149p-1, 0x1.70aefa6b6a62bp-11, -0x1.8dfc80853f395p-1,
            0x1.2f7d88a564bffp-2, -0x1.78a2b86e6dd3cp-2, -0x1.53feb1b9f9278p-2,
            0x1.fffe800159985p-10, -0x1.0e7841472294ap-3, 0x1.83bd29ba48fep-3,
            -0x1.53feb1b9f9278p-2, 0x1.fffe800159985p-10, -0x1.0e7841472294ap-3,
            0x1.83bd29ba48fep-3, 0x1.53feb1b9f9278p-2, -0x1.fffe800159985p-10, 0x1.0e7841472294ap-3,
            -0x1.83bd29ba48fep-3, -0x1.5555555555555p-2, -0x1.5555555555555p-2,
            0x1.5555555555555p-2};
        static constexpr double dx[] = {-0x1.db87f15178a96p-1, -0x1.6a0a7567a7019p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.2d1ed4c0d387cp0;
        static constexpr double y[] = {
            -0x1.ee66d6a7f73b2p-2, -0x1.05bd7bbc69019p1, 0x1.b5f748d9776bbp0, 0x1.1b6813ba17d8dp-1,
            -0x1.6dd0ac0945b9fp-2, -0x1.4119b783099b9p-1, -0x1.99f62feaaa92p-1,
            -0x1.0fee64d62e9f5p1, 0x1.f7e12902d0d0cp0, -0x1.b31daa60f7942p-1, -0x1.f528440c9fd49p0,
            0x1.07ea133b07a49p0, 0x1.4432a8423069ep-2, -0x1.d03deb2f1f3a3p0, 0x1.b7dcc4dbf214fp-1};
        static constexpr double gradient[] = {
            -0x1.414581e7d08b6p-4, -0x1.63003242513dp-7, 0x1.7592f874c6834p-2,
            -0x1.d600c7fc6ce11p-2, -0x1.60ebd89d9d655p-5, 0x1.38f7589f71f5bp-3,
            0x1.df4119aa3f43cp-3, -0x1.cddfceb1a0fe7p-3, 0x1.fe24d4d1c281fp-5,
            -0x1.507d0c6e5729ep-2, 0x1.c079786df1d1ep-5, -0x1.78483941b9dcep-3,
            -0x1.2873b719d43cp-8, -0x1.6055f8e473c94p-4, -0x1.6dc52fd5f6509p-7,
            0x1.8413987631a42p-4, -0x1.dda762d1e4f3p-3, -0x1.2c5e5f03bad2p-10,
            -0x1.abf60f878f906p-6, 0x1.42baf1d7c53dp-8, 0x1.0ba333910439cp-2, -0x1.cd614139ae25ap-4,
            0x1.bcb2ffa3609cdp-4, -0x1.0b6f4e43d151ap-4, -0x1.1111111111111p-4,
            -0x1.5555555555555p-2, 0x1.999999999999ap-3};
        static constexpr double dx[] = {
            -0x1.7c6cc10dfa21p-3, -0x1.21a1f7861f346p-4, -0x1.ea213b2db2ce8p-10,
            -0x1.7eef288c247b1p-5, -0x1.67d862c68217ep-3, -0x1.2e76acaa90c7bp-4,
            -0x1.9d02a372f1da5p-5, 0x1.418470f302fd8p-4, -0x1.26c835290768bp-6,
            0x1.8bf9fe197cbd7p-5};
    };
    static constexpr double theta_after[] = {
        -0x1.133e2771a5473p0, 0x1.1a85d6ef7fb26p0, 0x1.bcc67e63e3bc4p-1, 0x1.0618b021daa17p0,
        -0x1.d7965eda0144fp-2, 0x1.99b4990fc9da3p-4, 0x1.e5afb49073a83p-4, -0x1.bd4524527d0a1p-1,
        0x1.740d86b13d726p-2, -0x1.10d235c8b9329p-2, -0x1.1e81c98a4b3efp-2, 0x1.bc50370840291p-1,
        0x1.fe78c011e9f47p-1, 0x1.1587e30688726p0, -0x1.bb0fbc22b0841p-1, 0x1.aa36e8990dd6dp-2,
        -0x1.ed9fc39900249p-1, 0x1.5f3fcf982de3ap-2, -0x1.bd4cebc392284p-5, 0x1.e1c3d16a5bcfep-4,
        0x1.abca758675817p-3, -0x1.d0a96d5ba4674p-1, 0x1.bef550c980393p-4, -0x1.1132368a2e4a2p0,
        -0x1.bb9999999999ap-1, -0x1.c5fffffffffffp-1, 0x1.7eccccccccccep-1};
    static constexpr double loss_after = 0x1.fd5ac2ee5517ap-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct huber {
    static constexpr const char* name = "huber";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::Huber>;
    static constexpr double theta[] = {
        0x1.14p-2, 0x1.5p-3, -0x1.62p-1, 0x1.bp-1, -0x1.2p-3, 0x1.11p0, 0x1.5p-3, -0x1.bp-1,
        -0x1.8p-1, 0x1.5p-2, 0x1.8p-4, 0x1.2p-2, -0x1.8cp-2, -0x1.05p0, -0x1.56p-1, -0x1.86p-1,
        -0x1.02p-1, 0x1.f8p-2, 0x1.05p0, -0x1.ep-2, 0x1.86p-1, -0x1.74p-1, 0x1.e6p-1, -0x1.2p-5,
        -0x1.e6p-1, 0x1.a4p-2, -0x1.f2p-1};
    static constexpr double x[] = {
        0x1.78p-1, -0x1.5cp0, 0x1.58p0, -0x1.7p-2, -0x1.c8p-1, -0x1.7p0, -0x1.48p0, -0x1.3p-2,
        -0x1.4p-1, 0x1.5p0};
    static constexpr double t[] = {
        0x1.fp-1, -0x1.2p-2, -0x1.1p-2, 0x1.3cp0, 0x1.a8p-1, -0x1.04p0, 0x1.4p-4, 0x1.dp-2, 0x1p0,
        -0x1.4cp0, -0x1.d8p-1, -0x1.78p0, -0x1.5p0, 0x1.cp-2, 0x1.4p-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.14f866c2a6a13p-1;
        static constexpr double y[] = {
            0x1.7519874efae48p-4, -0x1.0875c0832bbf5p0, -0x1.b88358aab10fap0};
        static constexpr double gradient[] = {
            -0x1.92e5cea4f5849p-8, 0x1.74e508c9b236ap-7, 0x1.3477bd9e69b84p-4, -0x1.1d7f2a0d2b61p-3,
            -0x1.b88ced44e5016p-5, 0x1.97be58e071e8cp-4, 0x1.5e423480e40b4p-5,
            -0x1.442cef3b60addp-4, -0x1.1250358b8bed5p-7, 0x1.a40a8a5fe1a93p-4,
            -0x1.2bf3039665735p-4, 0x1.dcf2a989621a3p-5, 0x1.855facd809ef6p-3, 0x1.0427d87a918b3p-2,
            0x1.0cdda69272b7bp-2, -0x1.11aeeb28a8b4ap-2, 0x1.4d88b8632bb1p-3, 0x1.bdb1aabad03f8p-3,
            0x1.cc9dbaa871136p-3, -0x1.d4de8aae09f36p-3, 0x1.bba635114184ap-3, 0x1.286b51e0d1dbcp-2,
            0x1.3257f1058686bp-2, -0x1.37d51deba3544p-2, -0x1.2b9334b96b17ap-2,
            -0x1.009d00aee4ff1p-2, -0x1.5555555555555p-2};
        static constexpr double dx[] = {-0x1.b4b652216698fp-5, -0x1.58978d631b95ep-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.7ca00513ae16ep-1;
        static constexpr double y[] = {
            0x1.7519874efae48p-4, -0x1.0875c0832bbf5p0, -0x1.b88358aab10fap0, -0x1.0fc198cf2dfd7p-2,
            -0x1.fe58b2d4f7bccp-2, -0x1.37482f4f2012ap0, -0x1.c62030c0c23a9p-2,
            -0x1.2c73b58e02e5p-1, -0x1.232affbbfb62ep1, -0x1.9a3c05ad15ceep0, 0x1.ff8c4f762f764p-1,
            -0x1.17fad25bfba69p1, -0x1.be925476f8eeep0, 0x1.3b60462e7c457p1, -0x1.3aba431eafcefp0};
        static constexpr double gradient[] = {
            0x1.c1ecbf3afc036p-4, -0x1.0b9d42b919f0cp-4, -0x1.bfcb7d0d7fe71p-5,
            -0x1.a3b3a17446988p-4, -0x1.2f1b82b51865dp-4, 0x1.043aa2d2cba12p-4,
            0x1.363e114e4280bp-4, -0x1.b44d271f7d1a1p-5, -0x1.e09aafb070e84p-6,
            0x1.1cd0785d969f4p-3, -0x1.fbb7ca7d1b96ap-6, 0x1.c8b1ff58f7176p-5, 0x1.08d4ef544c358p-3,
            0x1.0b011560425b8p-4, 0x1.630b608b22c4fp-4, -0x1.d14c37b81d622p-4, 0x1.6543ff39f9bccp-6,
            0x1.c713fc244c425p-3, 0x1.86a568efe0889p-3, -0x1.694e8ed80335cp-3, 0x1.79e58b82fecd5p-3,
            -0x1.d43ecdaf9347p-7, 0x1.072a98ca2492ap-4, -0x1.8227966d57aa6p-4,
            -0x1.ac46d432d5211p-3, -0x1.9a94cde4a1982p-5, -0x1.0b87f446285ddp-2};
        static constexpr double dx[] = {
            -0x1.5d5ea81ab87a8p-7, -0x1.13ac711c16117p-7, 0x1.ec1aaf7ea47c7p-8,
            -0x1.6d25d62f2193fp-5, -0x1.bab7662e9c25ep-6, -0x1.090b529ba0bep-10,
            -0x1.46ab39d8ca7b9p-5, 0x1.42d6510c07c8bp-4, -0x1.4ff408cf8a5f3p-6,
            0x1.f38f0ed48f8bap-8};
    };
    static constexpr double theta_after[] = {
        0x1.fd4252440b4b5p-3, 0x1.6902cebf8a3f1p-3, -0x1.5d091a8b6d1b4p-1, 0x1.b955431cd96b9p-1,
        -0x1.04bdd56029b4bp-3, 0x1.0dfa0f40f4e18p0, 0x1.326305b1d0e7fp-3, -0x1.ab1a606c8e50fp-1,
        -0x1.7d483ee49328dp-1, 0x1.363a10f480dfbp-2, 0x1.95f529421c691p-4, 0x1.15bc5188f58cbp-2,
        -0x1.a3c9b6a6d96eap-2, -0x1.0817b315c87d9p0, -0x1.5dc2e567055d9p-1, -0x1.7bb1dc60cb6d8p-1,
        -0x1.040ea966f0c9ap-1, 0x1.cd8fb28f70e27p-2, 0x1.f8023abc9a65ap-1, -0x1.bec06fee46eddp-2,
        0x1.7490483ab3497p-1, -0x1.72d2994e73703p-1, 0x1.dfef7f7b68395p-1, -0x1.24cbebd318aecp-6,
        -0x1.d2a89547040fp-1, 0x1.ad1ac9fa9206bp-2, -0x1.d9527ffb337a7p-1};
    static constexpr double loss_after = 0x1.58fae15f7a786p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct log_cosh {
    static constexpr const char* name = "log_cosh";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::LogCosh>;
    static constexpr double theta[] = {
        0x1.c2p-1, 0x1.2p-4, -0x1.8p-7, 0x1.3ep-1, -0x1.c8p-3, -0x1.2p0, 0x1.38p-2, -0x1.3ep-1,
        -0x1.d4p-2, -0x1.17p0, -0x1.ep-4, 0x1.08p-2, 0x1.8p-6, 0x1.2cp-1, -0x1.32p-1, -0x1.68p-1,
        -0x1.ep-2, 0x1.bp-4, -0x1.02p-1, 0x1.62p-1, 0x1.2cp-2, -0x1.5cp-2, -0x1.14p0, -0x1.26p-1,
        -0x1.0ep0, -0x1.1ap0, -0x1.2p-1};
    static constexpr double x[] = {
        -0x1.74p0, -0x1.4p-3, -0x1.8p-3, -0x1.58p-1, -0x1.cp-2, -0x1p-6, 0x1.74p0, -0x1.44p0,
        0x1.24p0, 0x1.ep-1};
    static constexpr double t[] = {
        -0x1.6p-3, 0x1p-5, 0x1p-3, -0x1.4cp0, 0x1.04p0, 0x1.1p-1, -0x1.cp-4, -0x1.3cp0, -0x1.7p-1,
        0x1.18p0, 0x1.3p-1, 0x1.88p-1, -0x1.44p0, 0x1.6p-3, 0x1.fp-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.3346c4f7f0badp-1;
        static constexpr double y[] = {
            -0x1.b74723e92ec42p0, -0x1.fbcd408f45335p-1, -0x1.cd2cb6cfbfd65p-1};
        static constexpr double gradient[] = {
            -0x1.9f042fe8f88c9p-8, -0x1.6500d9628e3c6p-11, 0x1.c2158c3a9e48fp-5,
            0x1.832b4f5635942p-8, -0x1.7be483cd83d57p-1, -0x1.46ca13c98faf5p-4,
            -0x1.0fb903de7b1a7p-2, -0x1.d37add5dbb044p-6, 0x1.1d9a47820b638p-8,
            -0x1.35bc3f782adcep-5, 0x1.056e763ad9591p-1, 0x1.75fbe44afc036p-3, 0x1.2521a70a416cep-2,
            0x1.00cdb63d620d1p-2, -0x1.c6594d80fb5d9p-4, 0x1.b504d481a3cb8p-6, 0x1.ef41fe128536cp-3,
            0x1.b1e15b2602a7ep-3, -0x1.7fd214b6c4df2p-4, 0x1.712e474554c59p-6, 0x1.eff45b2a51905p-3,
            0x1.b27d9d71dc468p-3, -0x1.805c4fad95a62p-4, 0x1.71b33c7d6d7c3p-6, -0x1.37919aa8cc09p-2,
            -0x1.0734460561c94p-2, -0x1.0793108ec3ad7p-2};
        static constexpr double dx[] = {-0x1.b88cbf1cb1284p-5, -0x1.6c0bf6b985061p-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.9c53760d78af2p-1;
        static constexpr double y[] = {
            -0x1.b74723e92ec42p0, -0x1.fbcd408f45335p-1, -0x1.cd2cb6cfbfd65p-1,
            -0x1.2b73f10b4227cp1, -0x1.aec26ca157494p-1, -0x1.61255343423dp0, -0x1.a1932e1832e77p0,
            -0x1.8a64357e9959p-1, -0x1.22280f7869621p-1, -0x1.57c1865869bfap1, -0x1.40315c85ff642p0,
            -0x1.62fd89006a6b4p0, -0x1.9cb3790c0581fp-1, -0x1.e2aa25f7eb9f3p-1,
            0x1.69f5037264c21p-1};
        static constexpr double gradient[] = {
            0x1.9bc856c6bfef2p-6, 0x1.28d2c83412decp-9, 0x1.dcb3e87fea8a5p-6, 0x1.281ba191742ebp-6,
            -0x1.2e35a1597ea14p-4, -0x1.29edc3d201c67p-3, -0x1.fe6bb7f477ba9p-4,
            -0x1.2ff894161304p-4, 0x1.5c606c8df7ffcp-6, -0x1.942f38342ae72p-7, 0x1.0fe10e20fb36p-2,
            0x1.29e56b30a8737p-4, 0x1.a730c7806d885p-4, 0x1.9071f6e26ff12p-3, -0x1.074202e01429fp-3,
            -0x1.73b90d0f452c1p-4, -0x1.a653c9a0e27dp-9, 0x1.4e149c4fca0f9p-3,
            -0x1.cdce89404119ep-5, -0x1.5c442aa4f1342p-4, 0x1.dba3cc04160e6p-6,
            0x1.4c923bb8e7707p-3, -0x1.71e15cf7d9994p-4, -0x1.693c9d42350ebp-4,
            -0x1.b0cd94149b0a7p-3, -0x1.a0045f7674652p-3, -0x1.7f5b50689cd44p-3};
        static constexpr double dx[] = {
            -0x1.607098e3c0edp-7, -0x1.233cc56137381p-3, -0x1.d2864d29e6d95p-8,
            -0x1.c3cd951c30dcp-4, 0x1.2c8c1fa0509bcp-7, -0x1.c5632fa40996cp-5,
            -0x1.a2905629b3826p-8, -0x1.2ff0ceb549ed5p-4, -0x1.8dd9dff3ed5f8p-9,
            0x1.065ba15379f34p-5};
    };
    static constexpr double theta_after[] = {
        0x1.bf97702546e41p-1, 0x1.1ed4a514a2b43p-4, -0x1.18b2bcb22a81ep-6, 0x1.3c4dcd9d544f8p-1,
        -0x1.adb7a3d7eae6ap-3, -0x1.18e88641d04f2p0, 0x1.4f5348977a006p-2, -0x1.36ff2cc8bdc15p-1,
        -0x1.d83df8b117dc7p-2, -0x1.16778214e2a6fp0, -0x1.549455c509fdp-3, 0x1.f5d130076d291p-3,
        0x1.1eb235d939fdep-8, 0x1.1977747b03bd4p-1, -0x1.261e374cd069dp-1, -0x1.5f8da4556f535p-1,
        -0x1.df36b8899c506p-2, 0x1.3464a10ba33dp-4, -0x1.f9977886b167ap-2, 0x1.6a11afcfbb4ep-1,
        0x1.27088732afb3ap-2, -0x1.7a5bdccaecda3p-2, -0x1.0fcde3b1021cfp0, -0x1.1dacd2fe841dep-1,
        -0x1.03fc91d5efb97p0, -0x1.1063795dac2b9p0, -0x1.0e8afb95ff0b6p-1};
    static constexpr double loss_after = 0x1.778fb2790cf1bp-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct binary_cross_entropy_with_logits {
    static constexpr const char* name = "binary_cross_entropy_with_logits";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::BinaryCrossEntropyWithLogits>;
    static constexpr double theta[] = {
        -0x1.74p-2, -0x1.17p0, 0x1.8p-4, 0x1.0ep0, -0x1.14p-1, -0x1.8p-1, -0x1.4ap-1, -0x1.8p-1,
        0x1.86p-1, -0x1.14p0, -0x1.2p-4, 0x1.8cp-1, -0x1.17p0, 0x1.8p-1, -0x1.c8p-2, -0x1.c8p-3,
        -0x1.6ep-1, -0x1.4ap-1, 0x1.44p-1, -0x1.5p-3, -0x1.98p-2, 0x1.c8p-3, -0x1.7ap-1, -0x1.74p-1,
        0x1.b6p-1, -0x1.2cp-2, -0x1.a4p-1};
    static constexpr double x[] = {
        -0x1.78p-1, -0x1.68p0, -0x1p-6, -0x1.9p-2, 0x1p-2, 0x1.bp-2, 0x1.98p-1, 0x1.bp-2, -0x1.ap-3,
        -0x1.4p-1};
    static constexpr double t[] = {
        0x1.b8p-1, 0x1.5p-1, 0x1.4p-4, 0x1.78p-1, 0x1.5p-1, 0x1.8p-2, 0x1.88p-1, 0x1.dp-2, 0x1.7p-2,
        0x1p-1, 0x1.7p-1, 0x1.8p-1, 0x1p-4, 0x1.78p-1, 0x1.d8p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.abce180dbbca5p-1;
        static constexpr double y[] = {
            -0x1.9303039725edbp0, 0x1.20ac3f705343cp-5, -0x1.6602a33ae8e4ap1};
        static constexpr double gradient[] = {
            -0x1.4663012d9c1c6p-8, -0x1.387f78f5336cep-7, 0x1.18a474ef6cecp-9, 0x1.0cb33ef0217a7p-8,
            -0x1.99b69ad718d91p-7, -0x1.884758561d3ccp-6, -0x1.e4ff1bcf63a7cp-10,
            -0x1.d05bbe07ed081p-9, 0x1.bc71070d15f03p-8, -0x1.7e26bfe96e31p-9, 0x1.16f4280fb9c4dp-6,
            0x1.4a35dc7769fa6p-9, -0x1.cff2d4ac9bfd1p-3, 0x1.d0a9a2746aedbp-3, -0x1.9da551dcaee5p-3,
            -0x1.cc3250c9fa8aap-3, -0x1.8dd70c8994633p-5, 0x1.8e73ce0d6fe8p-5,
            -0x1.62b477dc20047p-5, -0x1.8a9f660c474dep-5, -0x1.bd753049d78a7p-8,
            0x1.be24b4ee6af0ep-8, -0x1.8d28ea06e065ap-8, -0x1.b9daf47cddaebp-8,
            -0x1.d583c5f104b4dp-3, -0x1.929cf32a22a9p-5, -0x1.c2cd56f1d3cfdp-8};
        static constexpr double dx[] = {-0x1.bba3d93e8b2d2p-7, -0x1.9ba5922fd4444p-6};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.b896b34073b9ep-1;
        static constexpr double y[] = {
            -0x1.9303039725edbp0, 0x1.20ac3f705343cp-5, -0x1.6602a33ae8e4ap1, -0x1.018416477f66ap0,
            -0x1.2a360dd0c23d6p-2, -0x1.0c4387333b7ccp1, 0x1.7adea73de8ca8p-2,
            -0x1.c3e1a660c6715p-2, -0x1.c26aa7eed2b03p-1, 0x1.8c5268187e2cap-1,
            -0x1.913bdef4d2f6cp-2, -0x1.99c501dde1365p-2, -0x1.3ec2ff2f49a09p0,
            -0x1.766ea813c4b8ap-3, -0x1.30348567e0747p1};
        static constexpr double gradient[] = {
            0x1.5fde2c28dd5a4p-7, 0x1.b2b44f892715p-11, 0x1.36d40e9fff60dp-7, 0x1.44f8948c16377p-8,
            -0x1.990ac4d9d3a54p-8, -0x1.63158b1f6e454p-6, 0x1.ac40251f594c2p-7,
            0x1.d61bdab4ad38p-14, 0x1.91b3a68b87fc6p-5, 0x1.54a467707e658p-8, 0x1.5cf77c604a5b7p-5,
            0x1.550dd3749d69ep-5, -0x1.04dc89ffbb74ep-4, 0x1.03eabc19e759cp-4,
            -0x1.71d1784fe52b6p-5, -0x1.06d361880b7bcp-4, -0x1.4b5b3ff00fcd2p-5,
            0x1.ba2a889279938p-5, -0x1.3659d684d6b22p-8, -0x1.382b590bd5decp-5,
            -0x1.1653c832583f4p-4, 0x1.5878c24d2074dp-4, -0x1.bdb72e52db57p-7,
            -0x1.07b6a31af4f77p-4, -0x1.0c731cf249d41p-4, -0x1.1a1b5e1b32761p-4,
            -0x1.a3f2e99fc9b76p-4};
        static constexpr double dx[] = {
            -0x1.62e97a986f574p-9, -0x1.495141bfdd037p-8, -0x1.4c9dc404cc6dbp-6,
            -0x1.4237f97b863dp-5, -0x1.a156a22a52d94p-7, -0x1.fe125fa7c002p-6,
            -0x1.bc8795d7f6f12p-7, -0x1.5ab5754ed3f24p-7, -0x1.23d541e7e1ae4p-6,
            -0x1.9a9ad5c727065p-6};
    };
    static constexpr double theta_after[] = {
        -0x1.75fbe2a765eb7p-2, -0x1.170756768eeb1p0, 0x1.789fbd76d385p-4, 0x1.0dc2827564cdap0,
        -0x1.1364c698a7231p-1, -0x1.7deb20809010ep-1, -0x1.4b3a5f47f0fcfp-1, -0x1.7fff5b5b4c3e9p-1,
        0x1.81649942f5fb1p-1, -0x1.14444e566c1bp0, -0x1.406c640db569dp-4, 0x1.8812a5e25046dp-1,
        -0x1.13f8f7229026ap0, 0x1.79fad4cc0f437p-1, -0x1.bf61d51115151p-2, -0x1.af978389b9481p-3,
        -0x1.6a2da6c1e836ap-1, -0x1.4f1e939e74775p-1, 0x1.446dcc1f313b4p-1, -0x1.419aecc88c196p-3,
        -0x1.8b0bd4898c8c4p-2, 0x1.a7e6c1081321bp-3, -0x1.78b5950d97435p-1, -0x1.6ddd3dd2ebe3fp-1,
        0x1.bc3413a987a08p-1, -0x1.1eef5ee6b9a8bp-2, -0x1.9a3a92f3b30b4p-1};
    static constexpr double loss_after = 0x1.b2b73d42c6041p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct poisson_nll {
    static constexpr const char* name = "poisson_nll";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::PoissonNLL>;
    static constexpr double theta[] = {
        0x1.08p-1, 0x1.92p-1, -0x1.c8p-2, -0x1.8cp-1, -0x1.32p-1, 0x1.bcp-2, 0x1.bp-1, 0x1.8cp-2,
        0x1.2p-3, -0x1.98p-3, -0x1.86p-1, -0x1.62p-1, -0x1.0ep0, -0x1.8cp-1, -0x1.1dp0, -0x1.ep-5,
        -0x1.32p-1, -0x1.ep-3, 0x1.92p-1, -0x1.1ap-1, -0x1.ep-3, 0x1.26p-1, 0x1.bcp-2, -0x1.08p-1,
        -0x1.fep-1, 0x1.2cp-2, 0x1.d4p-2};
    static constexpr double x[] = {
        0x1.dp-2, 0x1.18p0, -0x1.5p-2, -0x1.78p0, -0x1p-3, -0x1.1p0, -0x1.88p-1, -0x1.fp-1,
        -0x1.e8p-1, 0x1.2cp0};
    static constexpr double t[] = {
        0x1p1, 0x1p0, 0x1.8p1, 0x1.8p1, 0x1p0, 0x1p1, 0x1p2, 0, 0x1p1, 0x1p0, 0x1p0, 0x1p1, 0x1p1,
        0x1.8p1, 0x1p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.b0c4028f06883p0;
        static constexpr double y[] = {
            -0x1.587720897d645p-1, -0x1.e429f4a9881f4p-2, -0x1.02c8eaf9b6df2p-1};
        static constexpr double gradient[] = {
            0x1.a500d0bc5727ap-4, 0x1.fc1b77823438ap-3, -0x1.7acaf3ef92949p-8,
            -0x1.c929e89cb9bc3p-7, 0x1.2973048e526b1p-5, 0x1.66fd92bd6c4c3p-4, 0x1.d3629285ded14p-3,
            0x1.1a0aee7cebf9ep-1, 0x1.d08e241f45b02p-3, -0x1.a1fa6e4626286p-7, 0x1.48384ba5df5bap-4,
            0x1.01de1bdfedb14p-1, -0x1.ace370a48d07bp-2, 0x1.aee81abaf57ffp-2, 0x1.01a79b17bb6e2p-2,
            -0x1.cd4ee4d106fc7p-5, -0x1.b1df114558f2cp-4, 0x1.b3e9bc0e05b8bp-4,
            0x1.04a5f0603acc3p-4, -0x1.d2aaf23628b41p-7, -0x1.59036a4f947fbp-1, 0x1.5aa309ed1727p-1,
            0x1.9e889367e18a1p-2, -0x1.7317cba63ca17p-4, -0x1.fc7d31683cd18p-2,
            -0x1.0132c96d30c19p-3, -0x1.990c03eed4285p-1};
        static constexpr double dx[] = {0x1.ffb21735425bp-2, 0x1.ab7fee7b05b5p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.2b9a880b94f91p0;
        static constexpr double y[] = {
            -0x1.587720897d645p-1, -0x1.e429f4a9881f4p-2, -0x1.02c8eaf9b6df2p-1,
            0x1.f63093abb4f3p-3, 0x1.cb5643e46dde8p-2, 0x1.3722b5b519a72p0, 0x1.722dfd1909c43p-3,
            0x1.6c98d01c9edc4p-2, 0x1.05d89308e6866p0, 0x1.f1559f4826f7p-8, 0x1.3aaadfe51e6c2p-1,
            0x1.429dfbd3f5e9ap0, -0x1.603d3df5c08ap0, 0x1.962632384e01cp-1, 0x1.0f9f754992efep-1};
        static constexpr double gradient[] = {
            -0x1.4381dd1333262p-4, 0x1.4955965adf6b2p-4, -0x1.02f888a0ed002p-3,
            -0x1.a5a374faf54fbp-4, -0x1.488174f965918p-3, -0x1.d8cbf8b4c16fp-4,
            0x1.c2d56c08877d1p-5, 0x1.4cefc117c84ddp-3, 0x1.d01fa491a6442p-3, 0x1.016b22c7c141ep-2,
            0x1.51fa6824dabadp-2, 0x1.06f764ca1ce3bp-4, 0x1.209f4dc250fbcp-4, -0x1.88c349db7f6ep-5,
            0x1.0d14a02e6c0c1p-2, 0x1.5bf3adf039203p-2, -0x1.7897268f82515p-3, 0x1.6e6622033f85dp-3,
            -0x1.2e733acf15e82p-3, -0x1.07e24803fb13ep-3, -0x1.310c6644d7e59p-2,
            0x1.2260acc83ff4cp-2, -0x1.62d8f80ced78ep-4, -0x1.1b4c38ce8f07fp-2,
            -0x1.08a6fe0f6097p-1, 0x1.c9ca6a348c004p-4, 0x1.0e979de5cc5dep-3};
        static constexpr double dx[] = {
            0x1.995b45c43515bp-4, 0x1.55fff1fc0490ep-4, -0x1.b8ad864169bcdp-5, 0x1.9f9943ec516c8p-9,
            -0x1.54c0ec2c702p-4, 0x1.3310919c40cddp-6, -0x1.02d182c3c309fp-4, -0x1.0adc029e7b1ep-6,
            -0x1.36e457bcf8b5fp-5, 0x1.fe88ab23ea659p-5};
    };
    static constexpr double theta_after[] = {
        0x1.0fc5213b03319p-1, 0x1.89ddda80826dcp-1, -0x1.b1c1bfb80c34cp-2, -0x1.83b52612a874dp-1,
        -0x1.23cd961f2a662p-1, 0x1.cbb5487e606d4p-2, 0x1.ab11b72396501p-1, 0x1.6e587addbac93p-2,
        0x1.92182db2f30f2p-4, -0x1.f0e2f29a33ff4p-3, -0x1.a2f21f3a38e44p-1, -0x1.68c07b72cb3abp-1,
        -0x1.10ce01a77339ep0, -0x1.893fa027ea5a3p-1, -0x1.28f59e5e01517p0, -0x1.e4baa0f6254c6p-4,
        -0x1.216690a6f136fp-1, -0x1.101197cd0c4e3p-2, 0x1.9f5831ac9e58ep-1, -0x1.0ed8bcc5265eap-1,
        -0x1.78e2730fb1788p-3, 0x1.0dbc26f516328p-1, 0x1.c79f021345f7p-2, -0x1.e255fa9f24982p-2,
        -0x1.cf04c457caf7fp-1, 0x1.18e2192a46a51p-2, 0x1.c21dd78887fccp-2};
    static constexpr double loss_after = 0x1.fa031bc694f62p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct hinge {
    static constexpr const char* name = "hinge";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::Hinge>;
    static constexpr double theta[] = {
        -0x1.bcp-1, 0x1.8p-4, 0x1.f8p-1, 0x1.f2p-1, -0x1.5cp-1, 0x1.0ep0, -0x1.05p0, -0x1.2cp-2,
        0x1.8p-7, -0x1.bcp-1, -0x1.4ap-1, 0x1.8p-3, 0x1.dap-1, 0x1.8p-7, -0x1.5p-4, -0x1.a4p-2,
        0x1.bp-1, 0x1.4ap-1, 0x1.2p-5, -0x1.8p-7, 0x1.5p-3, 0x1.bp-4, 0x1.68p-1, -0x1.62p-1,
        0x1.38p-2, -0x1.5p-2, -0x1.f2p-1};
    static constexpr double x[] = {
        0x1.78p-1, 0x1.7p0, 0x1.74p0, 0x1.2p-2, 0x1.18p-1, 0x1.3p-2, -0x1.ep-3, -0x1.28p0, -0x1.1p0,
        0x1.58p0};
    static constexpr double t[] = {
        0x1p0, -0x1p0, -0x1p0, 0x1p0, 0x1p0, -0x1p0, 0x1p0, -0x1p0, 0x1p0, 0x1p0, 0x1p0, -0x1p0,
        0x1p0, -0x1p0, 0x1p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.aa383546c6175p-1;
        static constexpr double y[] = {
            0x1.644220e12f004p-3, -0x1.2475e24584c1cp-3, -0x1.7ca57d8803258p-3};
        static constexpr double gradient[] = {
            0x1.0509e1a2af2b8p-6, 0x1.fef81bb6468bap-6, 0x1.9c6904c023968p-5, 0x1.93a2b2f284df9p-4,
            0x1.671828206c513p-3, 0x1.5f743d0f6490ep-2, -0x1.fad756f9d0fa4p-6,
            -0x1.f00eac4634054p-5, 0x1.6374f1e2f96c4p-6, 0x1.18ca39b3d6de5p-4, 0x1.e8fac441f0177p-3,
            -0x1.591556739e9f8p-5, 0x1.36458229c1298p-3, -0x1.21eb8dc8f176p-2,
            -0x1.e639564cb84a8p-4, 0x1.01650c00980bep-2, -0x1.36458229c1298p-3, 0x1.21eb8dc8f176p-2,
            0x1.e639564cb84a8p-4, -0x1.01650c00980bep-2, -0x1.36458229c1298p-3, 0x1.21eb8dc8f176p-2,
            0x1.e639564cb84a8p-4, -0x1.01650c00980bep-2, -0x1.5555555555555p-2,
            0x1.5555555555555p-2, 0x1.5555555555555p-2};
        static constexpr double dx[] = {-0x1.21744bdb5f93bp-4, 0x1.54dbc17c11012p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.e6b75f877a3d7p-1;
        static constexpr double y[] = {
            0x1.644220e12f004p-3, -0x1.2475e24584c1cp-3, -0x1.7ca57d8803258p-3,
            -0x1.0c810a6fb4488p-5, -0x1.3ba038417c1cp-1, -0x1.0abe4a234fd16p0, 0x1.343ae0fc4f605p-3,
            -0x1.6e5d281ed080ep-1, -0x1.2cb76b988ed76p0, 0x1.a206ce35b45dcp-3,
            -0x1.d13165e4f1272p-1, -0x1.14b3c7edf73dbp1, 0x1.52f91634b7781p-1, 0x1.29b8fbb00c96p-7,
            -0x1.814d394e99d24p-1};
        static constexpr double gradient[] = {
            -0x1.5274419994481p-6, 0x1.e6c809349ca3p-4, -0x1.f39b5e6eeba9bp-6, 0x1.e5c726c63fa6cp-5,
            0x1.edc7390f176c6p-6, 0x1.a5e69e2d9c4a2p-5, -0x1.d7ec072527a38p-8, 0x1.323ce9f7060bap-5,
            -0x1.55dd54a3f411p-3, 0x1.8c57dc3b010dfp-5, 0x1.17acd3c2297aap-6, 0x1.c3bb4a6c7ba4ep-4,
            0x1.bbbd9436e824bp-5, 0x1.b0ad322daf7p-10, 0x1.3abd351fb36dcp-4, 0x1.854a49fcae566p-5,
            0x1.6615198e0c2f4p-5, 0x1.322da1619bc36p-5, 0x1.4ff3e2791d9bcp-3, -0x1.06ff5ffda165p-6,
            -0x1.c59af954c7146p-5, 0x1.86b53b4d76c47p-4, 0x1.fd01b9e0ba52p-9, -0x1.19a261821384p-4,
            -0x1.5555555555555p-2, 0x1.1111111111111p-4, -0x1.1111111111111p-4};
        static constexpr double dx[] = {
            -0x1.cf20795eff52cp-7, 0x1.10afcdfcda676p-4, 0x1.868d70d00656p-13,
            -0x1.b9872c1bc48d2p-6, 0x1.5c51c4600e72p-9, -0x1.5ada55b79727p-7, 0x1.506a020d90a94p-4,
            -0x1.1b6e1297dbe9cp-6, -0x1.480f6cf96fd3p-9, 0x1.5f63a2ade91d8p-8};
    };
    static constexpr double theta_after[] = {
        -0x1.b9f06e5ff5a64p-1, 0x1.258d9682949d1p-4, 0x1.fae5ec6a35854p-1, 0x1.ec4f90ae5982ap-1,
        -0x1.5eebad4c74bc5p-1, 0x1.0b8c0f0efdd4ep0, -0x1.049fc4e969fa9p0, -0x1.335a594cf2eap-2,
        0x1.5fe753fa2a94ep-5, -0x1.c0aa0c778517p-1, -0x1.4ba4567e1699fp-1, 0x1.5568b19c6e276p-3,
        0x1.d4fc997734636p-1, 0x1.70a597fe93416p-7, -0x1.8b7fe5d2cca11p-4, -0x1.ad6025aea0942p-2,
        0x1.abe440926e489p-1, 0x1.467c2643190fbp-1, 0x1.26d51f8b4494ep-8, -0x1.18a6c8304a089p-7,
        0x1.656e32d5e29dap-3, 0x1.665335efe12a9p-4, 0x1.67a68cf605346p-1, -0x1.5b71da82b1ae4p-1,
        0x1.77fffffffffffp-2, -0x1.5ccccccccccccp-2, -0x1.eb9999999999ap-1};
    static constexpr double loss_after = 0x1.cf3801744baf3p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct quantile {
    static constexpr const char* name = "quantile";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::Quantile>;
    static constexpr double theta[] = {
        0x1.98p-3, 0x1.98p-3, 0x1.2cp-2, -0x1.32p-1, 0x1.17p0, -0x1.08p-1, 0x1.5p-4, -0x1.0ep-1,
        -0x1.a4p-2, 0x1.c8p-3, 0x1.8p-6, -0x1.9ep-1, -0x1.bp-2, 0x1.5p-4, 0x1.68p-2, 0x1.1ap-1,
        -0x1.2p-1, 0x1.0ep-1, -0x1.8p-3, 0x1.ep-1, -0x1.cep-1, -0x1.5p-1, -0x1.14p-1, 0x1.8cp-1,
        -0x1.a4p-1, -0x1.0ep0, 0x1.08p-2};
    static constexpr double x[] = {
        0x1.2p-2, -0x1.04p0, -0x1.3p0, -0x1.2p-2, 0x1.88p-1, -0x1.ap-3, -0x1.ap-2, -0x1.6p0,
        0x1.5p0, -0x1.fp-1};
    static constexpr double t[] = {
        0x1.3p0, 0x1.b8p-1, -0x1.2p-1, 0x1.24p0, -0x1p-1, -0x1.28p-1, 0x1.4cp0, 0x1.58p-1, 0x1.5p-2,
        -0x1.54p0, -0x1.58p0, 0x1.bp-2, 0x1.4p-1, -0x1.dp-1, -0x1.9p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.287fe4a50fd1fp-1;
        static constexpr double y[] = {
            -0x1.c1ab0251c8cap-2, -0x1.7f8c52bdd4146p-1, -0x1.4ac4f010b31bcp-2};
        static constexpr double gradient[] = {
            0x1.774ac4963dcbfp-9, -0x1.52ce2a5cf7c9fp-7, -0x1.d126ea815d858p-6,
            0x1.a3edcc9857fc1p-4, -0x1.18b1100cf7cbfp-6, 0x1.facdeb33dbdafp-5,
            -0x1.020ab2bb5654cp-5, 0x1.d1e8a644068adp-4, 0x1.4d97cb3036ee3p-7,
            -0x1.9d77ece4c4e87p-4, -0x1.f301e3a546bffp-5, -0x1.cabdaf85eecf9p-4,
            0x1.58fb52a373a5cp-4, -0x1.ecf68ed434c8p-4, -0x1.d9106e4a63ffap-4, 0x1.4e5139216e06ep-5,
            0x1.58fb52a373a5cp-4, -0x1.ecf68ed434c8p-4, -0x1.d9106e4a63ffap-4, 0x1.4e5139216e06ep-5,
            -0x1.58fb52a373a5cp-4, 0x1.ecf68ed434c8p-4, 0x1.d9106e4a63ffap-4, -0x1.4e5139216e06ep-5,
            -0x1.5555555555555p-3, -0x1.5555555555555p-3, 0x1.5555555555555p-3};
        static constexpr double dx[] = {-0x1.a66091aa3ef68p-4, 0x1.38fdec42251dp-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.110432cce801cp-1;
        static constexpr double y[] = {
            -0x1.c1ab0251c8cap-2, -0x1.7f8c52bdd4146p-1, -0x1.4ac4f010b31bcp-2,
            -0x1.32b327bc81f66p0, -0x1.239c8867be9ccp0, 0x1.6fbf6b629959fp-1, -0x1.68ba6583bcd36p-1,
            -0x1.4a07d56b171b7p0, -0x1.500dfbf467248p-1, -0x1.d0b8dbcee7fb4p-2,
            -0x1.e16f346306c9ep-2, 0x1.e786ef15624d8p-4, -0x1.845493a0e087cp-2,
            -0x1.93af9b23a499bp-1, -0x1.4e2e0885c365p-1};
        static constexpr double gradient[] = {
            0x1.537c5b88bffep-9, 0x1.26881d7b26c04p-6, 0x1.18d8bfe4dd328p-5, 0x1.cba695c68da5bp-8,
            -0x1.053902645f19ap-9, -0x1.b90aba7f4e7d8p-7, 0x1.572f732b7854p-7,
            -0x1.0080cdb26182dp-5, 0x1.d786c7f7e1b83p-6, -0x1.64b448e0a27aep-5,
            0x1.0c38e861db9bcp-8, -0x1.bb8d01284a286p-6, 0x1.288b7df681488p-5,
            -0x1.78d6878a4faa2p-5, -0x1.650ee899b79cep-5, 0x1.9f15a6c980e14p-5,
            0x1.d3879ebbcc526p-7, 0x1.30769f34af934p-7, 0x1.4f17fdb081d14p-6, 0x1.388444877a22cp-5,
            -0x1.14cda2be9f4d9p-6, 0x1.802ab59350c6cp-7, -0x1.905bb7c48a7ep-8,
            -0x1.ac45fb765383ep-7, -0x1.999999999999ap-4, -0x1.1111111111111p-5,
            0x1.1111111111113p-5};
        static constexpr double dx[] = {
            -0x1.51e6daee98c53p-6, 0x1.f4c97a036e94cp-6, -0x1.67a0613e9c21ap-6,
            0x1.2fec863e6834dp-5, 0x1.bf52b47dbde65p-7, 0x1.1f084039dd593p-5, 0x1.faac4375b3603p-6,
            -0x1.243d77f27af07p-5, -0x1.bcb8e8b0fca1ep-8, -0x1.7a94b8747dd52p-6};
    };
    static constexpr double theta_after[] = {
        0x1.96f901d04ce9cp-3, 0x1.91233d05fda8cp-3, 0x1.2568a974cdbddp-2, -0x1.32aff475d4448p-1,
        0x1.17194538de283p0, -0x1.06b4e9fe8c894p-1, 0x1.47db1e2f4e346p-4, -0x1.0afec828597c3p-1,
        -0x1.a990ad3bf2985p-2, 0x1.d8ccf84d7a88cp-3, 0x1.7383cd82ae86p-6, -0x1.9b6b20072271p-1,
        -0x1.b6f932b5e6f42p-2, 0x1.7378eae58fd6p-4, 0x1.705eecd87d001p-2, 0x1.15237e348dbefp-1,
        -0x1.2160405aa67adp-1, 0x1.0d2014567b526p-1, -0x1.87d8f39f385e1p-3, 0x1.dc58e32faa622p-1,
        -0x1.cc606194085f6p-1, -0x1.51234fdd432bp-1, -0x1.136a64c858151p-1, 0x1.8d4156bd7fcc6p-1,
        -0x1.9a66666666667p-1, -0x1.0c66666666665p0, 0x1.019999999999ap-2};
    static constexpr double loss_after = 0x1.0e34eda9f046p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct cosine_distance {
    static constexpr const char* name = "cosine_distance";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::CosineDistance>;
    static constexpr double theta[] = {
        -0x1.8p-3, 0x1.0ep-1, -0x1.26p-1, -0x1.f2p-1, 0x1.4ap-1, -0x1.ecp-1, 0x1.05p0, -0x1.f8p-3,
        -0x1.0ep0, 0x1.5cp-2, -0x1.1ap-1, -0x1.f2p-1, 0x1.68p-2, 0x1.56p-1, -0x1.ep-5, -0x1.8cp-1,
        0x1.98p-2, 0x1.74p-2, 0x1.8cp-2, -0x1.56p-1, -0x1.56p-1, -0x1.32p-1, 0x1.2p-2, -0x1.08p-3,
        -0x1.ep-3, 0x1.0ep-1, -0x1.8p-4};
    static constexpr double x[] = {
        -0x1.0cp0, -0x1.dp-2, -0x1p-4, 0x1.58p-1, 0x1.2p-2, -0x1.9p-1, -0x1.ep-3, 0x1p-3, 0x1.8p-1,
        0x1.68p-1};
    static constexpr double t[] = {
        -0x1.44p0, -0x1.b8p-1, -0x1.5p-2, -0x1.04p0, -0x1.4p-2, 0x1.f8p-1, 0x1.1p-1, 0x1.04p0,
        0x1.ap-1, -0x1.7p-2, -0x1.d8p-1, -0x1.9p-1, -0x1p-2, -0x1.58p0, 0x1.6p-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.ec12f52238e19p0;
        static constexpr double y[] = {
            0x1.b4dc87f12d56fp-1, 0x1.d44a01d4bb038p-1, -0x1.2f2db55334ebap-3};
        static constexpr double gradient[] = {
            0x1.e0995c5e9d6a4p-5, 0x1.a00a7dcffeb7bp-6, 0x1.50cfb2962ba7p-6, 0x1.239168ecfbc24p-7,
            -0x1.ef878100a5b8p-7, -0x1.acf7365c430a4p-8, 0x1.c731c4c864f7cp-8, 0x1.8a0c8423ec6b8p-9,
            -0x1.cb14678468841p-5, -0x1.41baef5dc65acp-6, 0x1.d957681f2f7e1p-7,
            -0x1.b2d00491921e5p-8, -0x1.defbbc71694fp-4, 0x1.07fd84e9e3fa4p-3,
            -0x1.8a777d469227ap-4, -0x1.1f2305bde3efdp-3, 0x1.38f8a56688052p-4,
            -0x1.58fc886f4f47fp-4, 0x1.01bf5c9f837e3p-4, 0x1.773c118e3b4d6p-4,
            -0x1.9d8a671dc0416p-3, 0x1.c7d7ef2c9c9e4p-3, -0x1.549247eb5f333p-3,
            -0x1.efcfc1d682816p-3, 0x1.2b88e623222b8p-3, -0x1.876fbcd21ebc8p-4,
            0x1.029c1d144ce3ap-2};
        static constexpr double dx[] = {0x1.8e9d242872678p-6, -0x1.73ed651a77614p-6};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.1962cb1da7f8ep0;
        static constexpr double y[] = {
            0x1.b4dc87f12d56fp-1, 0x1.d44a01d4bb038p-1, -0x1.2f2db55334ebap-3, 0x1.1c7cc2f00db68p-4,
            0x1.afc6429b1a38ep-2, 0x1.5913d8d8af255p-2, 0x1.13726a05b3333p-2, 0x1.c19af398d6159p-1,
            0x1.e2400d0d60657p-3, 0x1.b50865b4f8bp-2, 0x1.5219b54bfe23ap-1, 0x1.d7d7e48935233p-4,
            -0x1.2d38538cdd5cp-1, 0x1.4bccce13d51e8p-6, 0x1.3ba5fac74773cp-1};
        static constexpr double gradient[] = {
            0x1.a177ddb87013dp-5, 0x1.363637f55e288p-3, 0x1.8c41d0bf065d2p-5, 0x1.d9788138578c6p-3,
            0x1.f38b3abf8073ep-6, 0x1.4753ec445e481p-5, -0x1.92494bac82175p-4,
            -0x1.4415478833489p-3, 0x1.8118ec7a76ba2p-3, 0x1.32b6e6d489dfep-2, 0x1.029076de1edfcp-4,
            -0x1.aef93e5a1951p-3, -0x1.15157fcceb166p-3, -0x1.6179cc677fc2cp-4,
            -0x1.d7ba2b3b36eabp-3, -0x1.a54acdeb0b7ap-3, -0x1.f609f1af2c212p-3,
            -0x1.6cf46f3df0183p-3, -0x1.dd7a7d27fd478p-3, -0x1.8142799fbf5a2p-3,
            0x1.e3c9628fd60c2p-5, 0x1.688476676c938p-4, 0x1.0bae301d42a59p-5, 0x1.c6f8ea5fa4ca7p-5,
            0x1.e7bcfdc71e708p-3, 0x1.7b3ae70e8c905p-2, -0x1.b7b79c0e679c5p-4};
        static constexpr double dx[] = {
            0x1.3ee41ced28528p-8, -0x1.298ab7485f811p-8, -0x1.3a2e95942bcb6p-2,
            -0x1.888c838eeac2dp-3, -0x1.0b6a51ccc32f5p-7, -0x1.bea3546d97831p-8,
            0x1.3db3108b435e1p-4, 0x1.5a3c4590499e9p-5, -0x1.3040209a3a9e5p-3,
            -0x1.4a03624390824p-5};
    };
    static constexpr double theta_after[] = {
        -0x1.9119f8b944dffp-3, 0x1.00e03263e4207p-1, -0x1.29e64ce32753dp-1, -0x1.0326952849078p0,
        0x1.47399b8dcbbb4p-1, -0x1.f056737023896p-1, 0x1.08e59710aebdbp0, -0x1.bd423e6762418p-3,
        -0x1.15dd5e4aee837p0, 0x1.297cc52372786p-2, -0x1.20f5593a614a1p-1, -0x1.def29125887dp-1,
        0x1.7f956c41ba96cp-2, 0x1.5e4a796f56f61p-1, -0x1.15d7fc8e89172p-6, -0x1.792abfeff0feap-1,
        0x1.c9a2553b4f2a3p-2, 0x1.97b3d8e4f2b96p-2, 0x1.bcc5e827c417dp-2, -0x1.4205801870f74p-1,
        -0x1.5795d61ff03e1p-1, -0x1.38bb86a89aa8bp-1, 0x1.2434ec2f77119p-2, -0x1.0904fce8d83d5p-3,
        -0x1.19cf9d5189841p-2, 0x1.d13e42c6c928ap-2, -0x1.629c8f81fc8dp-4};
    static constexpr double loss_after = 0x1.e9950de624acap-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), Sigmoid())
struct sigmoid_binary_cross_entropy {
    static constexpr const char* name = "sigmoid_binary_cross_entropy";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3,
        bp::Sigmoid>, bp::BinaryCrossEntropy>;
    static constexpr double theta[] = {
        0x1.98p-2, 0x1.56p-1, 0x1.a4p-1, 0x1.2p0, 0x1.38p-3, 0x1.38p-3, 0x1.68p-1, -0x1.d4p-1,
        0x1.5p-2, -0x1.2p-4, 0x1.5p-2, -0x1.5p-3, 0x1.17p0, -0x1.98p-2, 0x1.b6p-1, -0x1.bp-1,
        0x1.17p0, -0x1.d4p-1, 0x1.2p-3, 0x1.bcp-2, 0x1.ep-4, -0x1.ep-2, 0x1.ep-2, 0x1.8p-3,
        0x1.5cp-1, 0x1.ep-3, -0x1.1ap-1};
    static constexpr double x[] = {
        0x1.cp-3, 0x1.2cp0, -0x1.78p0, 0x1.6p-2, -0x1.2p0, 0x1.dp-1, 0x1.8p-2, 0x1.cp-2, -0x1.78p-1,
        0x1.5p-1};
    static constexpr double t[] = {
        0x1.6p-1, 0x1.c8p-1, 0x1.2p-1, 0x1.1p-2, 0x1.bp-1, 0x1.5p-1, 0x1.58p-1, 0x1.c8p-1, 0x1.8p-3,
        0x1p-2, 0x1.5p-1, 0x1.d8p-1, 0x1.c8p-1, 0x1.2p-3, 0x1.9p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.8a5c330510ed8p-1;
        static constexpr double y[] = {
            0x1.d259d30003c6ap-1, 0x1.06c47ef6f7bf2p-1, 0x1.3ff670566e76cp-2};
        static constexpr double gradient[] = {
            -0x1.20615e8376166p-8, -0x1.82394326ebddfp-6, 0x1.6f1a4fa28b30cp-8,
            0x1.eba7cf39b145ep-6, 0x1.2cbc5a2f74c83p-10, 0x1.92c5667f8eb0bp-8,
            -0x1.60b568731ead5p-7, -0x1.d860abe3523a7p-5, -0x1.4993d9bad0199p-6,
            0x1.a38bc8b9c3a57p-6, 0x1.57b2b0363c528p-8, -0x1.9318775efe7cfp-5, 0x1.fc0f77107fcfcp-5,
            0x1.0fbe6737b42b7p-4, 0x1.2ca62a9115f04p-5, -0x1.e41204c7e2fa8p-5,
            -0x1.ad43f205e8d05p-4, -0x1.cb32b962e0fbep-4, -0x1.fc0afe941017p-5,
            0x1.98fef98d90ce3p-4, -0x1.1c64a7eff14e4p-4, -0x1.30395563abb67p-4,
            -0x1.50958dd022d27p-5, 0x1.0ef6e782a8e1bp-4, 0x1.30ef88000a11bp-4,
            -0x1.01a4ac0c0b013p-3, -0x1.556214e21761cp-4};
        static constexpr double dx[] = {-0x1.54eb97bf91802p-6, 0x1.f4eba3e87690cp-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.a28d59956da42p-1;
        static constexpr double y[] = {
            0x1.d259d30003c6ap-1, 0x1.06c47ef6f7bf2p-1, 0x1.3ff670566e76cp-2, 0x1.b94cb177d175fp-1,
            0x1.3c980dd1bb5cbp-1, 0x1.af3e9fa021f84p-2, 0x1.cd0c1e7ac458bp-1, 0x1.2a1243e6bfe16p-1,
            0x1.75e07ca0c46f8p-2, 0x1.b3dc301e8d14bp-1, 0x1.2682e07a98cb4p-1, 0x1.6575eed49707cp-2,
            0x1.c916a310d9bbfp-1, 0x1.2981ebf1abe96p-1, 0x1.776371a6142adp-2};
        static constexpr double gradient[] = {
            -0x1.65373b1c62842p-5, 0x1.911f275d4d66p-6, 0x1.0907a15a55098p-10, 0x1.9133561e3dee2p-8,
            -0x1.4c37dd9c1d6ccp-5, 0x1.7813d26d83c9fp-6, -0x1.435678aa526a2p-8,
            -0x1.06e004f215a69p-5, 0x1.ed4d496d4c41ap-5, 0x1.557ed5eff5314p-8, 0x1.6b4b8fe19d662p-5,
            -0x1.d4aa67ab36db2p-5, 0x1.69d0f5795a05ep-5, 0x1.549cd591522bap-7, 0x1.1df293c537566p-5,
            -0x1.2f7a3fabffddep-4, -0x1.4d56be368bcd2p-6, -0x1.c1d4b171f99bep-7,
            -0x1.c885fb49b2da4p-7, 0x1.e2aa940bf99a1p-6, -0x1.70d09d12c41d4p-5,
            -0x1.db0b154a3e84cp-6, -0x1.0544c3e8579fep-5, 0x1.a260b5b94b28ep-5,
            0x1.c302e9abbbf21p-4, -0x1.2d628b9e2afe2p-5, -0x1.619e272e6661ep-4};
        static constexpr double dx[] = {
            -0x1.10bc79660dfffp-8, 0x1.90bc83205eda2p-7, 0x1.557633065eb7ap-7, 0x1.f04c4c384afd5p-6,
            0x1.551369da98d14p-8, 0x1.41c3bf4311344p-7, -0x1.e33d3380fa68fp-7, 0x1.c9a6065cbaf1ep-5,
            -0x1.f6ebe6f0d7dc7p-10, -0x1.92781421cea94p-9};
    };
    static constexpr double theta_after[] = {
        0x1.a02fd87513babp-2, 0x1.53b30b7c1b115p-1, 0x1.a3eab00bcd65cp-1, 0x1.1fb5204cd7836p0,
        0x1.47682127a3f93p-3, 0x1.2f52a02f38d6bp-3, 0x1.6877b4ba49f42p-1, -0x1.d0f1575927015p-1,
        0x1.449d96b406b8fp-2, -0x1.23f60d05bc89cp-4, 0x1.479bb23e6671fp-2, -0x1.3a36ba0f49adap-3,
        0x1.14ebbd505b2e9p0, -0x1.99fa4908ed278p-2, 0x1.b2b82938c1615p-1, -0x1.a8f7c62dfd747p-1,
        0x1.17f709098863bp0, -0x1.d2b340446addap-1, 0x1.2544e12d212e8p-3, 0x1.b658b0ef6b8cap-2,
        0x1.010b7ed74d10bp-3, -0x1.da7ab85e88076p-2, 0x1.e606693e313a4p-2, 0x1.6ca41e217363ep-3,
        0x1.518161401618fp-1, 0x1.ee203bf090f28p-3, -0x1.11c4d77d68514p-1};
    static constexpr double loss_after = 0x1.9da4dd071dbc1p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), Softmax(dim=1))
struct softmax_binary_cross_entropy {
    static constexpr const char* name = "softmax_binary_cross_entropy";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3,
        bp::Softmax>, bp::BinaryCrossEntropy>;
    static constexpr double theta[] = {
        -0x1.02p-1, -0x1.38p-1, -0x1.bp-1, -0x1.7ap-1, 0x1.bcp-2, -0x1.d4p-2, -0x1.62p-1, 0x1.c8p-3,
        0x1.8p-7, -0x1.56p-1, 0x1.68p-2, -0x1.8p-7, -0x1.d4p-1, -0x1.0ep-1, -0x1.11p0, -0x1.c8p-2,
        -0x1.c2p-1, 0x1.bp-1, 0x1.98p-3, -0x1.3ep-1, -0x1.02p0, -0x1.68p-2, -0x1.14p-1, 0x1.02p-1,
        -0x1.8cp-2, -0x1.c8p-3, 0x1.02p0};
    static constexpr double x[] = {
        -0x1.5cp0, 0x1.5p-2, 0x1.bp-2, -0x1.3p-2, 0x1.5p0, 0x1.6p-1, 0x1.0cp0, -0x1p-1, -0x1.2p-2,
        -0x1.1p-1};
    static constexpr double t[] = {
        0x1.ap-1, 0x1.fp-1, 0x1.8p-4, 0x1.8p-5, 0x1.e8p-1, 0x1.ap-1, 0x1.78p-1, 0x1p-6, 0x1.dp-2,
        0x1.1p-2, 0x1.7p-1, 0x1.58p-1, 0x1.4p-1, 0x1.cp-2, 0x1.c8p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.cbd9c501f6e2cp0;
        static constexpr double y[] = {
            0x1.d5398d6a92617p-4, 0x1.a76f4a0d63a5ep-4, 0x1.906ae511013f2p-1};
        static constexpr double gradient[] = {
            0x1.53d43beca683fp-4, -0x1.481c5d2b1c5c1p-6, 0x1.fd57fe10f044p-2, -0x1.ebc7b7831cf23p-4,
            0x1.ff9ba6a73b49ap-4, -0x1.edf7631d0d1afp-6, -0x1.a238f3d7b2becp-2,
            0x1.93cd0ebe9aed2p-4, -0x1.f3fa759706a4bp-5, -0x1.76b08bd19c264p-2,
            -0x1.785af62e83e3cp-4, 0x1.33a86cc1fc226p-2, -0x1.29cac8c1c3527p-3,
            -0x1.2d37ffd3030ep-4, 0x1.ded403b3ec808p-4, -0x1.edd49156e2f6fp-3,
            -0x1.5c5d8f70a9efdp-3, -0x1.605fc035d3994p-4, 0x1.1812bf228fd12p-3,
            -0x1.20d923adbee98p-2, 0x1.43142c1936a11p-2, 0x1.46cbe0046b539p-3,
            -0x1.03be607e4308ap-2, 0x1.0be1b62c98327p-1, -0x1.43fd8da128a18p-2,
            -0x1.7b0353078db02p-2, 0x1.5f8070545b28cp-1};
        static constexpr double dx[] = {0x1.787f34fd53aeap-4, 0x1.aa36d006c2ff4p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.fd210eb765331p-1;
        static constexpr double y[] = {
            0x1.d5398d6a92617p-4, 0x1.a76f4a0d63a5ep-4, 0x1.906ae511013f2p-1, 0x1.70eeb693d0a32p-3,
            0x1.8498c422af60cp-3, 0x1.429e21525fff1p-1, 0x1.dbedc3f78775bp-3, 0x1.3c91228425791p-3,
            0x1.39e0466114c44p-1, 0x1.a0ce0c3a4690cp-3, 0x1.d7d4f71fff21cp-3, 0x1.21d73f296e935p-1,
            0x1.f8f7a110d1183p-4, 0x1.eec1f595964d6p-3, 0x1.45308e788049ap-1};
        static constexpr double gradient[] = {
            0x1.741da08204a0cp-7, -0x1.a7bdb793c15f4p-10, 0x1.24785bb19542fp-4,
            -0x1.f026ff5b6a8fap-7, 0x1.a7a0e1f830a71p-6, 0x1.f2eaed5827de5p-7,
            -0x1.592f31143a951p-5, 0x1.1e88385fbd754p-7, -0x1.5108d1b85954dp-6, -0x1.a72f00958e9p-4,
            -0x1.731453da86e3ap-6, 0x1.0712b04094acep-3, -0x1.2a87e662ddb6dp-7,
            0x1.039f55c999cdep-8, 0x1.56ff84fd91e69p-7, -0x1.3021230367d05p-5,
            -0x1.10db7e8a3bb3cp-5, 0x1.99e119adf7657p-6, -0x1.81735e1e08fbbp-7,
            -0x1.c9ff6459a7547p-6, 0x1.5b7d7822f3215p-5, -0x1.dac8ef205dd9p-6,
            0x1.539ec903b8ab8p-10, 0x1.0a906a981dbd4p-4, -0x1.8ecf3eee8cd7ap-4,
            -0x1.088d604569149p-3, 0x1.cff4ffbcaf805p-3};
        static constexpr double dx[] = {
            0x1.2d3290caa9586p-6, 0x1.54f8a66bcf329p-4, -0x1.c34e0b45c844p-12, 0x1.7ffa7eb53ba3fp-5,
            -0x1.bb162c6debaf8p-10, -0x1.af7ea72bdeafcp-8, -0x1.338d4107a3d1cp-9,
            0x1.141f0ee8f94d1p-6, -0x1.ebe6d2a01f61cp-7, -0x1.9d9a74d79b90bp-7};
    };
    static constexpr double theta_after[] = {
        -0x1.031f65bc70ec4p-1, -0x1.37d4b7ad3ebc2p-1, -0x1.b6adfa28924d9p-1, -0x1.78804ea68fca8p-1,
        0x1.b6ff834636f34p-2, -0x1.d6dcbc29d68cdp-2, -0x1.5dce67b7c0d31p-1, 0x1.c435ea3d6b65dp-3,
        0x1.ffcc0f87dea6ep-7, -0x1.4c5cb7e1d928ep-1, 0x1.6c34f512d521fp-2, -0x1.1fb5cceec7eddp-5,
        -0x1.d320b8fee2ee7p-1, -0x1.0e3ad6095cb4cp-1, -0x1.1184d2fb38ad5p0, -0x1.c0f69baac6349p-2,
        -0x1.bed33dd6dea1cp-1, 0x1.adc5f331ce09dp-1, 0x1.9c2d6352e0f42p-3, -0x1.3b5a669e5e3dp-1,
        -0x1.040604951f37fp0, -0x1.63163a50e2aa3p-2, -0x1.1401b2de46e26p-1, 0x1.f7ab68e782ae9p-2,
        -0x1.79b4e91a51cd3p-2, -0x1.9781f8d46eeb3p-3, 0x1.eebaf2c244a17p-1};
    static constexpr double loss_after = 0x1.f1c937c19f2fbp-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), Softmax(dim=1))
struct softmax_mean_squared_error {
    static constexpr const char* name = "softmax_mean_squared_error";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3,
        bp::Softmax>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.14p0, 0x1.8p-1, -0x1.2cp-1, -0x1.5cp-1, -0x1.98p-2, 0x1.3ep-1, -0x1.1ap0, -0x1.bp-4,
        -0x1.e6p-1, 0x1.32p-1, 0x1.aap-1, 0x1.3ep-1, -0x1.14p-1, -0x1.44p-2, -0x1.7ap-1, 0x1.2p-1,
        0x1.3ep-1, 0x1.02p-1, 0x1.a4p-1, 0x1.ep-4, 0x1.a4p-1, -0x1.fep-1, -0x1.8p-6, -0x1.02p0,
        -0x1.f2p-1, -0x1.08p-1, 0x1.2p-1};
    static constexpr double x[] = {
        0x1.b8p-1, -0x1.1p-2, -0x1.d8p-1, 0x1.2p-1, -0x1.3p-1, 0x1.48p0, -0x1.ep-3, -0x1.0cp0,
        0x1.3cp0, -0x1.8p-2};
    static constexpr double t[] = {
        0x1.6p0, -0x1.58p-1, -0x1.7p0, 0x1.98p-1, -0x1.cp-2, 0x1p-5, -0x1.68p0, -0x1.e8p-1,
        0x1.cp-1, 0x1.64p0, 0x1.3p-2, 0x1.3p-2, -0x1.8p-2, 0x1.9p-1, 0x1.2p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.f6bd3f537a565p0;
        static constexpr double y[] = {
            0x1.e46621e3e0415p-3, 0x1.1f2e81790aca6p-2, 0x1.ee9e6d950515p-2};
        static constexpr double gradient[] = {
            0x1.7bde1778bbdfep-6, -0x1.d5a78812f1972p-8, -0x1.5d0f18230d01ap-3,
            0x1.af9055b2513e8p-5, 0x1.77e1d4f925e7fp-3, -0x1.d0ba1e95c8774p-5,
            -0x1.9797bd8eb1718p-2, 0x1.f7eece6f41c8ep-4, 0x1.ba0716a86ae89p-6,
            -0x1.962d7dd5012bcp-3, 0x1.b563e08cf8e8bp-3, -0x1.da4a2bb401aep-2, 0x1.42e9a381254f7p-2,
            -0x1.6530e49bfa0acp-4, -0x1.a22c9e030cabcp-4, 0x1.81555ff039258p-4,
            -0x1.3edc80f14a13ap-8, 0x1.60b5a99297d87p-10, 0x1.9ced8509dc14fp-10,
            -0x1.7c7fc1745bb6bp-10, -0x1.3dee317d60273p-2, 0x1.5fae0df5afab7p-4,
            0x1.9bb8e7eee53b7p-4, -0x1.7b6360ea67b6bp-4, -0x1.4d41ff8e32429p-2, 0x1.4913a2f54a06p-8,
            0x1.481db1025d1a8p-2};
        static constexpr double dx[] = {0x1.064493ff61337p-1, 0x1.589c21ab0be26p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.f2a5ff5a56cc1p-1;
        static constexpr double y[] = {
            0x1.e46621e3e0415p-3, 0x1.1f2e81790aca6p-2, 0x1.ee9e6d950515p-2, 0x1.057f462be167dp-4,
            0x1.8e9071670c039p-1, 0x1.42fe974ddf3dbp-3, 0x1.f5f3ed2505d0dp-5, 0x1.3ab0aff0d1dd3p-1,
            0x1.4be02279bb8b8p-2, 0x1.9527a07b51ed8p-2, 0x1.fc0201f5a9a9dp-2, 0x1.bb59763c11a33p-4,
            0x1.9d55c247a9f91p-3, 0x1.64508e9a90ce9p-3, 0x1.3f966bc7714e2p-1};
        static constexpr double gradient[] = {
            -0x1.04423482d58fap-12, -0x1.36ca3c1f6d5fp-6, -0x1.fa0b0b6aca8a1p-4,
            0x1.13ed73eb95df8p-3, -0x1.6b310d241fabap-7, -0x1.81676817a261dp-5,
            -0x1.700ece42f6326p-4, 0x1.038b763581d8ap-4, 0x1.747584de2e0c3p-7, 0x1.fe3a802e799ccp-5,
            0x1.49758753d9396p-4, -0x1.22e2b7f4c206cp-4, 0x1.3f974a345b1b4p-4, -0x1.cd73f5b649a8p-5,
            -0x1.2d30c80e59648p-5, -0x1.a8153e8903542p-6, 0x1.e01c434dc7003p-6,
            0x1.af2b850475cacp-5, 0x1.70be66705d13ep-4, 0x1.bf0fc2b062bacp-4, -0x1.b79e5b07ccdb5p-4,
            0x1.e4870b1d3dd78p-9, -0x1.b44c04d260c3p-5, -0x1.550a730e21e5ap-4,
            -0x1.8920e476943a8p-4, 0x1.b79e1ba852727p-4, -0x1.73e9b98df1bf6p-7};
        static constexpr double dx[] = {
            0x1.a3a0eccbceb8cp-4, 0x1.13b01aef3cb51p-4, -0x1.d44a3bd33e0cdp-6,
            -0x1.b478262112194p-9, -0x1.11440676cabbcp-4, -0x1.19d74170df2cep-4,
            -0x1.7bd7476be3bdap-6, 0x1.19d6a7afb8099p-5, 0x1.b93b59eb5675cp-7,
            -0x1.84d60cc439dffp-8};
    };
    static constexpr double theta_after[] = {
        -0x1.14014725d45a1p0, 0x1.81e4b01699d8p-1, -0x1.20269912aaefep-1, -0x1.6901d3c51adaep-1,
        -0x1.9601d0d1481dep-2, 0x1.4279bb04dca0ap-1, -0x1.15b2514124abbp0, -0x1.e0c41b831537p-4,
        -0x1.e70a19664f72fp-1, 0x1.2bdbaa64c1fd3p-1, 0x1.a23f0b0bbbe49p-1, 0x1.44d0c1b00d5abp-1,
        -0x1.1b7df1e388c4bp-1, -0x1.392705659bc7dp-2, -0x1.7684b9d87f844p-1, 0x1.2287ad837491dp-1,
        0x1.3b2fe83568592p-1, 0x1.fa2bd86d0eeebp-2, 0x1.9b52ffca2e51dp-1, 0x1.8c503e0d376cfp-4,
        0x1.ae4e09ae206b9p-1, -0x1.fe826983b9937p-1, -0x1.b3917c6bb3645p-7, -0x1.fc11b5451b7f7p-1,
        -0x1.e8ce0a09712e1p-1, -0x1.125f48fd3f111p-1, 0x1.212d5306b03f2p-1};
    static constexpr double loss_after = 0x1.e515be17ca33bp-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), Softmax(dim=1))
struct softmax_cross_entropy_labels {
    static constexpr const char* name = "softmax_cross_entropy_labels";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3,
        bp::Softmax>, bp::CrossEntropy>;
    static constexpr double theta[] = {
        -0x1.0bp0, 0x1.3ep-1, 0x1.d4p-2, 0, 0x1.8p-2, -0x1.ecp-1, 0x1.2p-5, 0x1.2p-3, -0x1.b6p-1,
        -0x1.d4p-1, 0x1.7ap-1, 0x1.56p-1, -0x1.ep-5, 0x1.8p-7, 0x1.2p0, -0x1.e6p-1, 0x1.38p-1,
        -0x1.8p-3, 0x1.f8p-2, 0x1.0ep0, 0x1.9ep-1, 0, 0x1.98p-3, -0x1.74p-2, 0x1.02p-1, -0x1.1dp0,
        0x1.ep-4};
    static constexpr double x[] = {
        0x1.2p-3, -0x1.3p-2, -0x1.28p0, -0x1.dp-2, -0x1.5p-1, 0x1.2cp0, 0x1.8p-5, -0x1.f8p-1,
        -0x1.6p-3, -0x1.4p-4};
    static constexpr int t[] = {1, 0, 2, 2, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.cbff79f4eac9fp0;
        static constexpr double y[] = {
            0x1.5d69c3e2361acp-1, 0x1.53982ada6bf66p-3, 0x1.36c0c59cbb9ecp-3};
        static constexpr double gradient[] = {
            -0x1.31e51b6cffc0fp-6, 0x1.42e39cf30df66p-5, 0x1.8be4cce3a3e7cp-7,
            -0x1.a1e34a0cbb3bbp-6, 0x1.4cf3f421a92f5p-6, -0x1.5f7348ce32958p-5,
            -0x1.397609496895ap-3, 0x1.4ae0263f43ba6p-2, -0x1.0fe81860e3563p-3,
            0x1.5fe7d291753fcp-4, 0x1.27f54ac89662fp-3, -0x1.16a1cf5db24c2p0, -0x1.21d65c0efbe08p-1,
            -0x1.e2dc9b14089fbp-2, 0x1.14ac2d56561cep-1, 0x1.868aa48536f5fp-2, 0x1.6247910eca217p-1,
            0x1.271c44f8a41fbp-1, -0x1.52300f700d465p-1, -0x1.dd5fd17aa26aap-2,
            -0x1.01c4d3ff3903ep-3, -0x1.ad6fbb74fe7edp-4, 0x1.ec1f10cdb94b3p-4,
            0x1.5b54b3d5add2cp-4, 0x1.5d69c3e2361acp-1, -0x1.ab19f54965027p-1,
            0x1.36c0c59cbb9ecp-3};
        static constexpr double dx[] = {0x1.8ca004c428a5ap-3, -0x1.7f5e73252b25ap-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.26e3f59b17226p0;
        static constexpr double y[] = {
            0x1.5d69c3e2361acp-1, 0x1.53982ada6bf66p-3, 0x1.36c0c59cbb9ecp-3, 0x1.fcb6e7837ef17p-2,
            0x1.d8126cb2f7fa1p-3, 0x1.173fe22305117p-2, 0x1.7893e227e862fp-3, 0x1.518f7c7f52bedp-2,
            0x1.f226926cb90fbp-2, 0x1.79459d6f42f53p-1, 0x1.13e18af375735p-3, 0x1.0707ff4f7eb7cp-3,
            0x1.3999231aba119p-1, 0x1.93466c7c9da4p-3, 0x1.865507187a15fp-3};
        static constexpr double gradient[] = {
            -0x1.4383e10202aa9p-4, -0x1.7c7753559ab0cp-5, 0x1.ef12d72a09ccp-8, -0x1.a94f9b8bd082p-8,
            0x1.5e061f293bec7p-5, 0x1.518f64b0bc2abp-5, -0x1.6934f68b9e2d4p-3, 0x1.9b1aec3eda35p-4,
            0x1.f8f877a3b4e84p-6, 0x1.aa139d2b24fc8p-8, -0x1.4a007bb4205cp-11,
            -0x1.c0650f2ef3d8dp-5, -0x1.7fa687c72d674p-3, -0x1.4d51ad78413dcp-4,
            0x1.ce324fa8273e7p-4, 0x1.3aa2ab8e37c6fp-4, 0x1.021c833ad282dp-3, -0x1.efbfef7747d9bp-6,
            -0x1.701d45c1a1ab6p-4, 0x1.4a413e2e3fa69p-7, 0x1.f62812316b91dp-5, 0x1.c941a95613344p-4,
            -0x1.7854279a164cbp-6, -0x1.63ead353ffbbcp-4, 0x1.23d3f3c656f5ap-3,
            0x1.796b4cc05b442p-7, -0x1.3b6aa8925ca9ep-3};
        static constexpr double dx[] = {
            0x1.3d4cd09ced515p-5, -0x1.32b1f5b755b7bp-4, -0x1.8c63fd76906e7p-4,
            0x1.b816287ab4bb7p-4, 0x1.8cdb3095bd0e9p-5, -0x1.9cc47a9ea8277p-5, 0x1.dcb0a3ff023b6p-6,
            -0x1.2ee5e8c3ae83p-5, -0x1.a0691a10873e2p-5, 0x1.11ccb15de8b16p-4};
    };
    static constexpr double theta_after[] = {
        -0x1.0742c0b734bf6p0, 0x1.427ccc5bde8b4p-1, 0x1.d28b985f80923p-2, 0x1.4d2c3adc9fe4bp-10,
        0x1.77dd7f3db953bp-2, -0x1.eff8ac4c85308p-1, 0x1.17f82d0f4c9e7p-4, 0x1.f5f1e1621deb2p-4,
        -0x1.b91ffa9ddc50dp-1, -0x1.d4b05968145cbp-1, 0x1.7a4491928d035p-1, 0x1.5a9cef9afdb95p-1,
        -0x1.9225f8fd6d9dep-6, 0x1.a9d0ef154e2aap-6, 0x1.1adb8c7793c9p0, -0x1.ed2ded6efc06bp-1,
        0x1.2c3c93378aa52p-1, -0x1.741b52ca0c53dp-3, 0x1.045769d698123p-1, 0x1.0d8b29740f522p0,
        0x1.98549c9060c7dp-1, -0x1.48f658c4eb8cp-6, 0x1.9fc5f4e9016f7p-3, -0x1.63d0caf2453b2p-2,
        0x1.ea07d42c0a964p-2, -0x1.1d9df5fb0bc78p0, 0x1.28e00780490f6p-3};
    static constexpr double loss_after = 0x1.1d827a8d64eb5p0;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), Softmax(dim=1))
struct softmax_cross_entropy_vectors {
    static constexpr const char* name = "softmax_cross_entropy_vectors";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3,
        bp::Softmax>, bp::CrossEntropy>;
    static constexpr double theta[] = {
        -0x1.d4p-1, -0x1.f8p-2, -0x1.8p-3, 0x1.5cp-1, -0x1.a4p-2, 0x1.c8p-2, 0x1.68p-1, 0x1.6ep-1,
        -0x1.98p-1, 0x1.8p-5, 0x1.cep-1, -0x1.14p-2, -0x1.74p-2, -0x1.8p-2, -0x1.aap-1, 0x1.02p-1,
        -0x1.17p0, -0x1.0ep-1, -0x1.9ep-1, -0x1.98p-1, -0x1.9ep-1, 0x1.2p0, 0x1.05p0, -0x1.26p-1,
        0x1.62p-1, 0x1.aap-1, -0x1.f2p-1};
    static constexpr double x[] = {
        -0x1.28p0, -0x1.7cp0, 0x1.8p-1, 0x1.28p-1, -0x1.ep-1, -0x1.6p-2, -0x1.dp-1, 0x1.68p-1,
        -0x1.8p-4, -0x1.3p0};
    static constexpr double t[] = {
        0, 0x1p-1, 0x1p-1, 0x1p-1, 0, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-1, 0x1p-2, 0x1p-1, 0x1p-2,
        0x1p-2, 0x1p-2, 0x1p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.4eee5cf331764p0;
        static constexpr double y[] = {
            0x1.f433b5adb35e3p-3, 0x1.48b10b3aad9d4p-1, 0x1.d2103acf2c596p-4};
        static constexpr double gradient[] = {
            -0x1.15c08391dd512p-5, -0x1.6492d26bb0e14p-5, 0x1.ab0e4af3fde47p-2,
            0x1.121fa9315f831p-1, 0x1.066e7ac755cd3p-1, 0x1.50e7c7227f72ap-1, -0x1.d59962628f093p-7,
            -0x1.2d6e907327ebfp-6, 0x1.e06f9778d8c3bp-6, -0x1.7158782cf7422p-2,
            -0x1.c5ef88440a08fp-2, 0x1.9623cab61ad78p-7, 0x1.7af6518751297p-3,
            -0x1.3c471e1c5134bp-3, 0x1.3334716ef1917p-3, -0x1.e6a3d08e8afd2p-3,
            0x1.b8946ad1d5a61p-4, -0x1.6fb403387393bp-4, 0x1.6527ae745a4d5p-4,
            -0x1.1ae1f8776f6cdp-3, -0x1.2ba043781dfe5p-2, 0x1.f4211fb88afeap-3,
            -0x1.e5c848a91eb83p-3, 0x1.80c2e482fd351p-2, 0x1.f433b5adb35e3p-3, 0x1.22c42ceab675p-3,
            -0x1.8b7bf14c34e9bp-2};
        static constexpr double dx[] = {0x1.d9d3fd729eddcp-3, -0x1.cae39e7672c86p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.57bd3fef092fcp0;
        static constexpr double y[] = {
            0x1.f433b5adb35e3p-3, 0x1.48b10b3aad9d4p-1, 0x1.d2103acf2c596p-4, 0x1.623f5118af467p-2,
            0x1.6f428c170d38fp-2, 0x1.2e7e22d04380ap-2, 0x1.63214ae93206bp-3, 0x1.0344b145cad8ep-1,
            0x1.47e5f7ffd14afp-2, 0x1.0c154d66e0758p-3, 0x1.279016d3230acp-2, 0x1.2932a13cb65d4p-1,
            0x1.73af13a61a861p-3, 0x1.7eb67f15d96p-1, 0x1.22ede004fff3dp-4};
        static constexpr double gradient[] = {
            0x1.75f52e12400d3p-7, 0x1.2cca997d5aed8p-5, 0x1.3c8662f9583bcp-5, 0x1.ec281758ff98ap-3,
            0x1.7040532e65036p-4, 0x1.26930c6f4d1fep-2, -0x1.4ee28f6d4904ep-8,
            -0x1.f67dc59fae407p-7, -0x1.9d0595cc8be8ep-5, -0x1.c107b37ad1d36p-3,
            -0x1.0dcb2357f9e88p-2, -0x1.06d04d1e937aap-4, 0x1.25484b1215065p-4,
            -0x1.73749c3727014p-5, -0x1.fc4fe8449aa84p-6, -0x1.09a8bc7e3857cp-5,
            -0x1.18a7b5ed068c7p-5, -0x1.5f98bc84835dbp-4, 0x1.bd2c34359e874p-4,
            -0x1.81de791e6f696p-4, -0x1.31e8e03723801p-5, 0x1.0ca985500b6f3p-3,
            -0x1.3e183a2477dd3p-4, 0x1.03596baec5ca9p-3, -0x1.1d1ffcef00dbdp-5,
            0x1.ab4470d5ee5ffp-3, -0x1.63fc719a2e29p-3};
        static constexpr double dx[] = {
            0x1.7b0ffdf54be4bp-5, -0x1.6f1c7ec528a05p-4, 0x1.24b39806b90bp-7, -0x1.55c6afe88606dp-4,
            0x1.0d57f1babc4b4p-5, -0x1.8ba48decced66p-5, -0x1.fe2fbc0c77db7p-6,
            0x1.65d5237cb431cp-5, 0x1.7dbec4b1a3ad7p-4, -0x1.c167f24d73666p-4};
    };
    static constexpr double theta_after[] = {
        -0x1.d4ee477e9cc65p-1, -0x1.feceaea6e3678p-2, -0x1.8c81e1ba4ad59p-3, 0x1.44fed6c2db296p-1,
        -0x1.b2cd98c9bb0cbp-2, 0x1.94969b02baf22p-2, 0x1.6867c6f15e356p-1, 0x1.6f85f8a1af55ep-1,
        -0x1.936e4a97e50abp-1, 0x1.61c0662b88b3ep-4, 0x1.e59bd89113e47p-1, -0x1.08102c9b9ddb7p-2,
        -0x1.81955e1a52461p-2, -0x1.775bac4b65471p-2, -0x1.a72a2364192c9p-1, 0x1.05201dfb5c9bbp-1,
        -0x1.15556781829cdp0, -0x1.064dde8e14b4fp-1, -0x1.a8093ea09101p-1, -0x1.8fbcd4b21cc8cp-1,
        -0x1.9a8a81efd1a38p-1, 0x1.19fdda59e3ac3p0, 0x1.0899b1025516cp0, -0x1.316349493fd3p-1,
        0x1.6538e0adcb539p-1, 0x1.9721bf3939b35p-1, -0x1.e25a9fe70506ep-1};
    static constexpr double loss_after = 0x1.45a00e2bc17p0;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct logits_labels {
    static constexpr const char* name = "logits_labels";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
        -0x1.fep-1, -0x1.68p-2, -0x1.e6p-1, 0x1.e6p-1, 0x1.c8p-2, -0x1.bp-3, -0x1.68p-1, -0x1.a4p-1,
        -0x1.14p-2, -0x1.32p-1, -0x1.bp-3, 0x1.bp-3, 0x1.74p-2, 0x1.2p-3, 0x1.08p-3, 0x1.14p0,
        0x1.2cp-2, 0x1.d4p-2, -0x1.f8p-1, -0x1.0bp0, 0x1.08p-3, 0x1.dap-1, 0x1.d4p-2, -0x1.08p-3,
        0x1.02p0, 0x1.05p0, -0x1.ep-3};
    static constexpr double x[] = {
        0x1.18p-1, -0x1.4cp0, -0x1.18p-1, 0x1.68p-1, 0x1.4p0, 0x1.78p-1, 0x1.2p0, -0x1.d8p-1,
        0x1.8p-1, -0x1.8p-3};
    static constexpr int t[] = {2, 2, 0, 0, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.6ee8e0e96efaep1;
        static constexpr double y[] = {
            0x1.8cdca62a00b91p0, -0x1.20ee9af3a2047p-1, -0x1.24caa8992652p0};
        static constexpr double gradient[] = {
            0x1.a6842f3daf368p-4, -0x1.f4fbd19d411fbp-3, -0x1.c780907813776p-7,
            0x1.0e0c386471f0dp-5, -0x1.af804b6f61804p-3, 0x1.ffa3179daa773p-2, 0x1.fe5df0bbb9012p-3,
            -0x1.2e931f2d76d2fp-1, 0x1.824cf7fde205fp-3, -0x1.a0758b667832ap-6,
            -0x1.8a83ed32a2496p-2, 0x1.d29f07fc16dc7p-2, -0x1.28387f5f1d3c3p-2,
            -0x1.a71112a657df9p-1, 0x1.ffc15917b7e51p-3, 0x1.329267b0c466cp-1,
            -0x1.1dff6e976f045p-5, -0x1.9877578567624p-4, 0x1.ee18111639deap-6,
            0x1.27fde35fb7345p-4, 0x1.4bf86d320b1cbp-2, 0x1.da1ffd9704cbdp-1, -0x1.1ec22d9d3f906p-2,
            -0x1.5792241cbb4d4p-1, 0x1.aede389bcc074p-1, 0x1.9fff90f932dacp-4,
            -0x1.e2de2abaf2628p-1};
        static constexpr double dx[] = {-0x1.4fbb76c5cd141p-1, -0x1.882b2150e181ep-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.9be6b89ae68dp0;
        static constexpr double y[] = {
            0x1.8cdca62a00b91p0, -0x1.20ee9af3a2047p-1, -0x1.24caa8992652p0, 0x1.0b0495eea223bp0,
            0x1.c7da08ea324b2p0, 0x1.51230249ed3cp-7, -0x1.5f8f31a45d9bp-2, 0x1.1594fd1a08cf8p0,
            -0x1.cb0bb28c6b65cp-1, 0x1.a841cdcb48eebp-1, -0x1.26402481e274cp-2,
            -0x1.1132dd5dc8c97p0, 0x1.d60159473f015p-2, 0x1.9919408a12badp-2, -0x1.123a1796f04ddp0};
        static constexpr double gradient[] = {
            -0x1.ba103c92c729ap-8, -0x1.7746790192e22p-6, 0x1.2993e35c55351p-4,
            -0x1.f95f9690c43f6p-6, -0x1.087f758cdfe41p-2, -0x1.e099fdd09585ap-5,
            -0x1.4a4755ba50fe4p-2, -0x1.198b0540cd574p-4, 0x1.f9573734bed54p-5,
            -0x1.84f52dbdce99cp-5, -0x1.f21e8dd21ca47p-2, -0x1.6f2900a500801p-2,
            0x1.d73955cef521p-3, 0x1.42eea99df73a8p-3, -0x1.e1ecf5ad9941cp-5, 0x1.125865a452862p-2,
            -0x1.ebcfb9f5e7296p-3, -0x1.8d108011f1282p-3, 0x1.07fd56c4f2184p-9,
            -0x1.d13043cfad9adp-4, 0x1.4966426f2083dp-7, 0x1.288759cfe7b5ep-5, 0x1.d16d20414a20ap-5,
            -0x1.3c18a960ce3ebp-3, -0x1.c61d18736df81p-4, 0x1.ac76d46ea74e9p-2,
            -0x1.3aef8e51cbd08p-2};
        static constexpr double dx[] = {
            -0x1.0c95f89e3da9bp-3, -0x1.39bc1aa71ace5p-4, 0x1.0e1a0ef1f2c38p-8,
            -0x1.3b690628c761ep-6, -0x1.7bdc038f72e98p-6, 0x1.04cdfb5264346p-3,
            0x1.1656cabda531cp-4, 0x1.a6e307fbba42fp-4, 0x1.9f32d8dc3295cp-4, 0x1.8fd87eb6d0585p-3};
    };
    static constexpr double theta_after[] = {
        -0x1.fd6c3acf5068ep-1, -0x1.6417e87d42b46p-2, -0x1.ecff97e5c379bp-1, 0x1.e8cff17fe7002p-1,
        0x1.f3a80ad900b5dp-2, -0x1.975bb8ec3edeap-3, -0x1.4b2baa1214741p-1, -0x1.9c4b2e13a585ap-1,
        -0x1.201e0e1653c65p-2, -0x1.2da0073b36bdap-1, -0x1.019adf4d7894ep-3, 0x1.1725bd4b8eb81p-2,
        0x1.4afb59d21a729p-2, 0x1.d3efeccd1bc72p-4, 0x1.1fb8c750dd2fdp-3, 0x1.0786c6c4ce771p0,
        0x1.56aba37dcd45cp-2, 0x1.f55ca78ce180dp-2, -0x1.f90b8fd4a860dp-1, -0x1.062a61bf6f515p0,
        0x1.04b20560308f9p-3, 0x1.d6d3ae9febc6cp-1, 0x1.ca3abc00e229bp-2, -0x1.95c65055f25cfp-4,
        0x1.063c4efed8bfp0, 0x1.e46fd78a2557p-1, -0x1.6ba1d61f5b539p-3};
    static constexpr double loss_after = 0x1.6dc9131e3f63ap0;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct logits_vectors {
    static constexpr const char* name = "logits_vectors";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
        -0x1.05p0, -0x1.ep-3, 0x1.26p-1, 0x1.a4p-2, 0x1.44p-1, -0x1.98p-2, -0x1.2p0, 0x1.7ap-1,
        -0x1.14p-2, -0x1.ep-1, -0x1.8p-7, 0x1.62p-1, 0x1.f8p-1, 0x1.5p-4, -0x1.bp-1, 0x1.a4p-2,
        -0x1.38p-3, 0x1.74p-1, 0x1.c8p-3, -0x1.aap-1, -0x1.b6p-1, -0x1.bp-1, -0x1.38p-2, -0x1.14p-1,
        0x1.b6p-1, -0x1.fep-1, -0x1.c8p-2};
    static constexpr double x[] = {
        0x1p-3, -0x1.1p-1, -0x1.6p-1, -0x1.74p0, 0x1.9p-2, 0x1.b8p-1, -0x1.48p-1, 0x1.cp-1,
        0x1.28p0, 0x1.4p-3};
    static constexpr double t[] = {
        0, 0x1p-2, 0x1.8p-1, 0, 0, 0x1p0, 0x1.8p-1, 0x1p-2, 0, 0x1p-2, 0x1p-1, 0x1p-2, 0x1p-2,
        0x1p-2, 0x1p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.4681edeb80654p0;
        static constexpr double y[] = {
            0x1.743b857fd653p-2, -0x1.9a6714e86e0e2p0, 0x1.23be453158954p-2};
        static constexpr double gradient[] = {
            0x1.6b18725f63183p-4, -0x1.81c9f9855949bp-2, 0x1.ea4e06451099fp-8,
            -0x1.04797354b0d1cp-5, -0x1.52ba3edda1933p-5, 0x1.67e5e2cb7bac6p-3,
            0x1.004317de86b77p-4, -0x1.1047495c6f22ep-2, 0x1.6b18725f63183p-1, 0x1.ea4e06451099fp-5,
            -0x1.52ba3edda1933p-2, 0x1.004317de86b77p-1, -0x1.07cf33aff316dp-3,
            -0x1.8a2017a2a819cp-2, 0x1.0de03a230ab2ep-3, 0x1.3804cb5d2d7aap-4, 0x1.8cef7c6c48c08p-5,
            0x1.2881a3ddc84fbp-3, -0x1.961036d6b6844p-5, -0x1.d57903f4a1059p-6,
            0x1.4926a929c1cd9p-4, 0x1.ebbe8b6787e42p-3, -0x1.50b858daba23ep-4,
            -0x1.854d14c00a72bp-5, 0x1.f00b47dde041p-2, -0x1.752e6e7bd5b34p-3,
            -0x1.3574109ff5679p-2};
        static constexpr double dx[] = {-0x1.7607d4400e969p0, 0x1.704910c075522p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.aea666b883196p0;
        static constexpr double y[] = {
            0x1.743b857fd653p-2, -0x1.9a6714e86e0e2p0, 0x1.23be453158954p-2, 0x1.74f865c31c8e3p0,
            -0x1.0946daeca9edap1, -0x1.ba73c0bf5c47ap-2, 0x1.0939e9a6114b9p-1, -0x1.c135d5d55f4e7p0,
            0x1.898c3627ed158p-4, 0x1.e8d8d5c2c5f3dp0, -0x1.410b851f26f8p1, -0x1.322de51d1d6f4p-2,
            -0x1.72baa48de2f05p-1, -0x1.ff9be0debfa27p-2, 0x1.24b26d84408cep-1};
        static constexpr double gradient[] = {
            -0x1.e71cd2c7c244bp-3, -0x1.ee0b60315c09ap-3, -0x1.e760fe16c431cp-5,
            -0x1.d5563c6eca32cp-4, 0x1.9aa8291c8af4p-4, 0x1.9999f14cf784cp-4, -0x1.ab65b3689695dp-4,
            -0x1.05dbb1451498fp-2, 0x1.bad66d068503bp-2, -0x1.94b6024a936c4p-4,
            -0x1.c579787c24e31p-3, 0x1.cc95732a5b267p-3, 0x1.2c67b9197c6d1p-3,
            -0x1.45d0cb87e078bp-2, -0x1.43699a2fefad8p-5, 0x1.794a8d8764c18p-3,
            0x1.e081e337c297cp-6, 0x1.c79fb6d5cd3f4p-4, 0x1.b62aa8f402355p-5, -0x1.f4d53627436e9p-4,
            -0x1.6877f58074cp-3, 0x1.a7d1bba4da51ep-3, -0x1.cb043b104a1fcp-7, -0x1.fb7fc9cf0c28ep-5,
            0x1.5e5ae10589342p-2, -0x1.66d9acb01722cp-3, -0x1.55dc155afb45ap-3};
        static constexpr double dx[] = {
            -0x1.2b397699a5455p-2, 0x1.26a0da33910eap-4, -0x1.8d82536515409p-2,
            0x1.940173bee5592p-4, 0x1.c3b5af2da27aap-7, -0x1.fade455fe6ae2p-6,
            -0x1.d641b94cbd2c9p-3, -0x1.31f16a6211e3ep-7, 0x1.666ed22db4164p-8,
            -0x1.258b1195d6bb5p-6};
    };
    static constexpr double theta_after[] = {
        -0x1.f2dd946235788p-1, -0x1.8186b99e74308p-3, 0x1.2bd0ffee65fe3p-1, 0x1.ba49471ff156p-2,
        0x1.3a7f46c59de3p-1, -0x1.a9d60bcc9cc39p-2, -0x1.1b065d693f156p0, 0x1.91d59fcda3849p-1,
        -0x1.648ad87d93a22p-2, -0x1.d63c590c6cb09p-1, 0x1.c7448d222e2e2p-6, 0x1.4d86b308a6f47p-1,
        0x1.eb060e63b4dd7p-1, 0x1.1d2ebbc7f6dd7p-3, -0x1.acb156685ae34p-1, 0x1.835f68cd468c5p-2,
        -0x1.442171b76898bp-3, 0x1.699c4c74a22f9p-1, 0x1.b3b4fa1873ed1p-3, -0x1.9e5f36bc5c973p-1,
        -0x1.a5fdb1f5dab74p-1, -0x1.c2e7fb669fe6ep-1, -0x1.3477d03b842ffp-2, -0x1.0f507daa46afp-1,
        0x1.96c873552fe4cp-1, -0x1.ed8120f7e165bp-1, -0x1.aa8ea4ba9cfe2p-2};
    static constexpr double loss_after = 0x1.84056578836fcp0;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct logits_smoothing {
    static constexpr const char* name = "logits_smoothing";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::SoftmaxCrossEntropyWith<bp::LabelSmoothing<std::ratio<1, 10>>>>;
    static constexpr double theta[] = {
        0x1.0ep-1, -0x1.d4p-1, -0x1.38p-3, -0x1.d4p-1, 0x1.f8p-2, 0x1.ep-3, -0x1.8p-7, -0x1.74p-2,
        -0x1.2p-2, 0x1.f8p-1, 0x1.9ep-1, 0x1.02p0, -0x1.08p-2, 0x1.02p-1, -0x1.2p-5, -0x1.32p-1,
        -0x1.bcp-2, -0x1.92p-1, 0x1.f8p-3, -0x1.14p0, 0x1.f8p-2, 0x1.8p-6, 0x1.98p-1, 0x1.dap-1,
        0x1.a4p-2, -0x1.1ap0, 0x1.a4p-1};
    static constexpr double x[] = {
        0x1.3p-1, 0x1.7p-1, 0x1.c8p-1, 0x1.8p0, -0x1.24p0, 0x1.5p-1, -0x1.3p-2, -0x1.28p0, -0x1.5p0,
        0x1.04p0};
    static constexpr int t[] = {2, 0, 1, 2, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.895501588737bp-2;
        static constexpr double y[] = {
            0x1.0ec95ad44162p-2, -0x1.8301f79a1f7cfp0, 0x1.d0b6333f6b384p0};
        static constexpr double gradient[] = {
            -0x1.4ac18cc75bacfp-5, -0x1.90638f7810a8fp-5, 0x1.3ef2f49689f56p-5,
            0x1.8218a157ea5eep-5, -0x1.2562047ce75b1p-6, -0x1.6325cf89b9bf1p-6,
            -0x1.246b1fdb2741fp-4, -0x1.61faf0aaf9a0bp-4, -0x1.16880ac2d3effp-4,
            0x1.0c96b30581a63p-4, -0x1.ee1e586693201p-6, -0x1.ec7e867e92f5dp-4,
            -0x1.3659986c8d75fp-4, 0x1.0448f8c594087p-5, 0x1.dd9916bf661ffp-4, 0x1.5fecf2cda9ba9p-4,
            0x1.4c07f402359e6p-9, -0x1.1677f56fa6716p-10, -0x1.fef68ab62d089p-9,
            -0x1.7882da2041069p-9, 0x1.2bf958cc7bc8dp-4, -0x1.f72a72342da97p-6,
            -0x1.cda16269b4b75p-4, -0x1.5428dbfca7b22p-4, 0x1.17c0f52226d87p-3,
            -0x1.2b4c20578197cp-8, -0x1.0e66941f6acb8p-3};
        static constexpr double dx[] = {-0x1.e5a7e67f6fcadp-5, 0x1.3e1993c20bf7bp-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.639b1676becd2p0;
        static constexpr double y[] = {
            0x1.0ec95ad44162p-2, -0x1.8301f79a1f7cfp0, 0x1.d0b6333f6b384p0, 0x1.8a7555be5ac1cp-4,
            -0x1.313cec337012ap-1, 0x1.873324f32f989p0, 0x1.f97016d18a1a8p-2, -0x1.b853881503d22p0,
            0x1.4c25861b096b6p0, 0x1.af76619c0a48cp-3, -0x1.7c5a1ee96f9d9p1, 0x1.1e4b14f7ec14p1,
            0x1.b475cf228acd6p-2, -0x1.68cb1a4facaeep0, 0x1.30c76813c10a8p0};
        static constexpr double gradient[] = {
            -0x1.e9bfce947338ap-7, 0x1.1749333e72fccp-4, -0x1.db20698142f62p-4,
            -0x1.fdd07d55d966ap-5, -0x1.3c265c3a9a6e6p-3, 0x1.3b701dde322acp-3,
            -0x1.a87617ba8c7b9p-3, 0x1.e6352bc02a791p-2, 0x1.743f2cb1c34e2p-5, 0x1.39ef5ef3fb60cp-6,
            0x1.1b5a971ebced6p-3, 0x1.b7b6c825d535ep-2, 0x1.899073edb7fd4p-3, 0x1.720b23c7e04d7p-4,
            -0x1.1a676b9efe049p-3, -0x1.1ecf890c1944fp-4, 0x1.2ef5ccce4e289p-3,
            -0x1.9fc9cc56e0c09p-4, -0x1.edec4e76bf412p-5, -0x1.dff1d3db12aa4p-4,
            -0x1.5c43205e0312dp-2, 0x1.6df544780398p-7, 0x1.95e27f3cadd4cp-3, 0x1.7f60ae7395f79p-3,
            -0x1.720f40e4735f3p-3, -0x1.61f760391569cp-3, 0x1.6a03508ec4647p-2};
        static constexpr double dx[] = {
            -0x1.848651ff8ca22p-7, 0x1.fcf5b936798bcp-8, 0x1.1369679dd5394p-5,
            -0x1.ef9c088651b9ap-6, 0x1.d67bc777b0a53p-7, -0x1.7b0c1a7cae53p-3,
            -0x1.d7267123d2086p-8, 0x1.6506eefd670fap-9, 0x1.c402d4bfbc55ap-5,
            0x1.6c19b5bc372fap-6};
    };
    static constexpr double theta_after[] = {
        0x1.0f89b8b2fe3e1p-1, -0x1.da35368dc39f2p-1, -0x1.09dedc32b1966p-3, -0x1.ce745dcafaef9p-1,
        0x1.0997d622f46b1p-1, 0x1.a9167acddfab3p-3, 0x1.dbf04c90367d2p-6, -0x1.cd9cb5f4d0764p-2,
        -0x1.27b125fda159ap-2, 0x1.f5abd8ee17801p-1, 0x1.91f8bdd085a2ep-1, 0x1.db60f52b407a6p-1,
        -0x1.298a7b59b6714p-2, 0x1.f201eb2c53f35p-2, -0x1.89181bb75d118p-7, -0x1.2d79f5aec0506p-1,
        -0x1.d7949ab1a034p-2, -0x1.8856eaa171945p-1, 0x1.0629b3283404dp-2, -0x1.0ec7ec7cc1ccbp0,
        0x1.1a8f8b05ab529p-1, 0x1.6abea168f3553p-6, 0x1.870f86dac371dp-1, 0x1.cb09cea843e9cp-1,
        0x1.c27bea91c6c1dp-2, -0x1.11f5d705bc9ap0, 0x1.84adb8c295d32p-1};
    static constexpr double loss_after = 0x1.374798b4ef309p0;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True))
struct logits_weights {
    static constexpr const char* name = "logits_weights";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3>,
        bp::SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<1>, std::ratio<3, 2>, std::ratio<1,
        4>>>>;
    static constexpr double theta[] = {
        0x1.0ep0, -0x1.f8p-3, -0x1.1ap0, 0x1.17p0, 0x1.ep-2, -0x1.c2p-1, -0x1.08p-2, 0x1.05p0,
        0x1.cep-1, -0x1.bcp-1, -0x1.bp-3, -0x1.8p-7, -0x1.2p-4, -0x1.8cp-2, 0x1.5p-4, 0x1.a4p-2,
        0x1.2p0, -0x1.86p-1, 0x1.2p-2, 0x1.e6p-1, 0x1.9ep-1, -0x1.2cp-1, 0x1.bcp-2, 0x1.ecp-1,
        0x1.ecp-2, -0x1.2p-1, 0x1.f8p-1};
    static constexpr double x[] = {
        -0x1.68p0, -0x1.2p-1, 0x1.7p-1, 0x1.48p0, -0x1.14p0, -0x1.1p0, 0x1.2cp0, -0x1.9p-2, 0x1p-3,
        -0x1.74p0};
    static constexpr int t[] = {1, 2, 0, 1, 1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.db9168e6e4526p1;
        static constexpr double y[] = {
            0x1.748c40d1f22e8p-2, -0x1.642dacb5d8426p0, 0x1.ef600a5dffa6dp-3};
        static constexpr double gradient[] = {
            0x1.403e8d44dae6dp0, 0x1.00320a9d7bebdp-1, -0x1.151f61f28e1ffp-1, -0x1.bb65698416998p-3,
            0x1.d6c13932ac689p-5, 0x1.789a942889ed4p-6, 0x1.081f3f972cc15p-1, 0x1.a69865beae022p-3,
            -0x1.c77568346a86dp-1, 0x1.8a214158f7a4ep-2, -0x1.4ec24aceb37d9p-5,
            -0x1.77a3e8a97e3acp-2, -0x1.362f596b39d47p-2, 0x1.9a6995f0f612p-5,
            -0x1.0bed39302ef7ep-2, -0x1.46f62a967a91fp-3, 0x1.2461a43bbf46cp-1,
            -0x1.82db2f0a16237p-4, 0x1.f918e0a00cf29p-2, 0x1.3431f37002d7ap-2, -0x1.1293ef0c44b9p-2,
            0x1.6b4cc8233634bp-5, -0x1.da574edfbbf53p-3, -0x1.216dbc498b1d3p-3, 0x1.752956a4fe8p-1,
            -0x1.5fbe48bf641e3p0, 0x1.4a533ad9c9bc4p-1};
        static constexpr double dx[] = {-0x1.496a5a8c3ede4p0, 0x1.338303c4ea194p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.f24643182222ap0;
        static constexpr double y[] = {
            0x1.748c40d1f22e8p-2, -0x1.642dacb5d8426p0, 0x1.ef600a5dffa6dp-3, 0x1.9236128b396p-1,
            0x1.29eef7f84023cp0, 0x1.243149cb87899p1, 0x1.f0478fe44fd93p-2, -0x1.2e1b177243c21p-1,
            0x1.b49faefe6da6ep-1, 0x1.2ef1c1c76487ap-1, 0x1.c0704ba6a0d34p-1, 0x1.02ebab71e11cp1,
            0x1.f9dd3fcf9a92ep-2, 0x1.18ff8a84e7d03p-1, 0x1.c144591774defp0};
        static constexpr double gradient[] = {
            0x1.c43e27450fa08p-4, 0x1.a5fba394baf8cp-7, -0x1.7054467b3ea04p-4,
            -0x1.dd290733db11dp-6, -0x1.08c045b7ee73dp-6, -0x1.b8883c43184eep-5,
            0x1.64e67aa4f41cfp-5, 0x1.6195b67728b1ap-7, -0x1.738210350aa45p-4, 0x1.0258819ff9005p-4,
            0x1.909ff91ce80fp-5, -0x1.c37de15f9ff5bp-5, 0x1.1cdd15fb5fd89p-5, -0x1.64bf805b609cp-9,
            -0x1.dbb429d8b004p-7, -0x1.13c849958b872p-6, -0x1.4c091130c1ed4p-2,
            0x1.c0c3c3c470958p-2, -0x1.f09f15344c581p-3, 0x1.ada5302181112p-2, 0x1.286d6e7155f22p-2,
            -0x1.bdfa44c3b9d45p-2, 0x1.072d2be8ebac2p-2, -0x1.9c68ab882858bp-2,
            0x1.fe1f3a46be5fcp-4, -0x1.719141d724844p-1, 0x1.31cd5a8e4cb84p-1};
        static constexpr double dx[] = {
            -0x1.07884870324b5p-2, 0x1.ec04d2d4a9c18p-5, -0x1.94301f0e60bbep-11,
            -0x1.9995e2dab3d2p-13, 0x1.395ad485015aap-3, -0x1.5b4f083916e75p-5,
            0x1.8c691d95494edp-9, -0x1.7edeeeeeba544p-6, -0x1.a87d8da75a49p-6,
            -0x1.221bf75750b7p-9};
    };
    static constexpr double theta_after[] = {
        0x1.0820995b285p0, -0x1.ff9942ec5b63fp-3, -0x1.14e9bcf34dd09p0, 0x1.18cbd94fca43dp0,
        0x1.e2930de1d2adfp-2, -0x1.bde6953bbe8fcp-1, -0x1.0ec7b642de786p-2, 0x1.05069687e358ap0,
        0x1.d7a72bb426e57p-1, -0x1.c31b50f3bb398p-1, -0x1.bd1f937273726p-3, -0x1.35bd65b528254p-8,
        -0x1.3d499238ce765p-4, -0x1.8a8fc436b3029p-2, 0x1.593a448dd5186p-4, 0x1.a7aa13c9ae5c5p-2,
        0x1.2ec69f3385cd3p0, -0x1.ae20cbe580309p-1, 0x1.4b45065f325c5p-2, 0x1.bfb3c8b3a6306p-1,
        0x1.841bf3e00e346p-1, -0x1.049751ff264e4p-1, 0x1.8e6c687d585dap-2, 0x1.083b96b3c150bp0,
        0x1.d3757002c5486p-2, -0x1.baa6bc4a92dp-2, 0x1.c198a623e6c3ep-1};
    static constexpr double loss_after = 0x1.9e1671cf81162p0;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), LogSoftmax(dim=1))
struct log_softmax_labels {
    static constexpr const char* name = "log_softmax_labels";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3,
        bp::LogSoftmax>, bp::NegativeLogLikelihood>;
    static constexpr double theta[] = {
        0x1.bp-3, 0x1.5p-2, 0x1.3ep-1, -0x1.d4p-1, 0x1.1ap0, -0x1.8p-4, -0x1.bp-2, -0x1.7ap-1,
        -0x1.0ep-1, -0x1.08p-3, 0x1.2p0, -0x1.a4p-1, -0x1.2p-5, -0x1.c8p-3, 0, 0x1.c8p-3, -0x1.0ep0,
        0x1.5p-3, -0x1.c8p-3, 0x1.17p0, -0x1.0bp0, 0x1.8p-1, 0x1.0bp0, -0x1.a4p-1, -0x1.0ep0,
        0x1.8p-3, 0x1.ecp-1};
    static constexpr double x[] = {
        -0x1.88p-1, 0x1p-3, -0x1.5p-1, 0x1.bp-2, 0x1.ep-3, -0x1.3p-1, 0x1.dp-1, 0x1p-5, 0x1.2p-1,
        -0x1.7p-1};
    static constexpr int t[] = {0, 1, 2, 2, 1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.83945974f24a5p1;
        static constexpr double y[] = {
            -0x1.83945974f24a5p1, -0x1.f5ec49157ec55p0, -0x1.ad7dda1a8d76ap-3};
        static constexpr double gradient[] = {
            0x1.fc490feeb39d4p-2, -0x1.4bf1052e2c28p-4, -0x1.9a165ca068dccp-2, 0x1.0bcfe8e625227p-4,
            -0x1.290ae56cbc999p-1, 0x1.83f95573e6a94p-4, 0x1.982c8e3c089b9p-2,
            -0x1.0a90094bc6ed7p-4, -0x1.4bf1052e2c28p-1, 0x1.0bcfe8e625227p-1, 0x1.83f95573e6a94p-1,
            -0x1.0a90094bc6ed7p-1, 0x1.15cf97d417aa3p-1, 0x1.2c2b6d2c796f9p-1,
            -0x1.00ca1567984f7p-2, 0x1.0207fa840a942p-1, -0x1.48c62aa95deb9p-4,
            -0x1.633c03084c643p-4, 0x1.2fe571730c57cp-5, -0x1.315da79063338p-4,
            -0x1.d96da4fdd7d99p-2, -0x1.ff87d996dfc61p-2, 0x1.b59ace726d88fp-3,
            -0x1.b7b88b23fc5b6p-2, -0x1.e7364550fd9d4p-1, 0x1.204b602ba85b6p-3,
            0x1.9f236d4613867p-1};
        static constexpr double dx[] = {0x1.3e135b4e6be14p0, -0x1.82945376e0627p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.bf2244f4ca545p0;
        static constexpr double y[] = {
            -0x1.83945974f24a5p1, -0x1.f5ec49157ec55p0, -0x1.ad7dda1a8d76ap-3, -0x1.85c66146bdf2ap1,
            -0x1.2293346366ce7p1, -0x1.4efc7b09e9923p-3, -0x1.238d6acd9703p2, -0x1.8d7ac8784a5bap1,
            -0x1.d2327fa0fcb68p-5, -0x1.2842cac76c331p2, -0x1.ee79e0830829bp1,
            -0x1.ffff9ed5fb676p-6, -0x1.33e408dfdfa8bp2, -0x1.ac65554f70d05p1,
            -0x1.6aefc74943f5fp-5};
        static constexpr double gradient[] = {
            0x1.8c4ff1fdb2327p-4, -0x1.ed6288a421bf5p-7, -0x1.53668e6b6d9ddp-4,
            -0x1.4a8c30bd312dp-8, -0x1.d3ecba1733b35p-3, 0x1.55b0cb4009c5dp-4, 0x1.505c4a8b832ecp-5,
            0x1.b74b6484da468p-4, -0x1.d715403c2a898p-4, 0x1.92e442996ade8p-3, 0x1.7489b0f879415p-2,
            -0x1.144706e2d5b57p-1, 0x1.9e4ba0ef01befp-4, 0x1.d0149102dafaap-4,
            -0x1.5432c7f380d72p-5, 0x1.7402523171a2ap-4, 0x1.63a0a5cc43d6p-3, -0x1.149d3ff8262bcp-6,
            -0x1.ce502767246eap-3, 0x1.8faf8d3323654p-3, -0x1.19633b21e25acp-2,
            -0x1.8aed4104d16fcp-4, 0x1.11ae6cb202524p-2, -0x1.24d85b25ee1b6p-2,
            -0x1.66a34d99d3295p-3, -0x1.52ed973e83dd1p-2, 0x1.031f9f05b6b8ep-1};
        static constexpr double dx[] = {
            0x1.fcebc54a46355p-3, -0x1.354375f8b381fp-4, 0x1.408407ea243a4p-2, 0x1.237fd83a25f24p-4,
            -0x1.9d4cf979a19f7p-7, -0x1.7a1bcede971dfp-8, -0x1.dca6584a4e8a4p-9,
            0x1.e04be5102efa4p-10, 0x1.72d750f359543p-3, 0x1.3d6be34948d88p-3};
    };
    static constexpr double theta_after[] = {
        0x1.8ba3c10e1e34ap-3, 0x1.52fb81e317376p-2, 0x1.459f9c699fb37p-1, -0x1.d365fdcae6a95p-1,
        0x1.248f21c51486ap0, -0x1.be054672eb605p-4, -0x1.b6e6b6a85ced8p-2, -0x1.8463ff510a95ep-1,
        -0x1.03e292d8a98eep-1, -0x1.513513a27a25p-3, 0x1.0f2aca7fa850ep0, -0x1.70c9ba7192957p-1,
        -0x1.b6af7923ebe0dp-5, -0x1.f3a3fc399bd0cp-3, 0x1.a7d01d7da1c15p-8, 0x1.a795b18d11bacp-3,
        -0x1.15f62f6811e42p0, 0x1.572474aae932bp-3, -0x1.7527052f9a963p-3, 0x1.0e4dcd12b5da7p0,
        -0x1.fca8a99d9d799p-1, 0x1.891fe1e3aca78p-1, 0x1.fdfa2110eb62p-1, -0x1.8a810688b0239p-1,
        -0x1.05bf58e479fbep0, 0x1.faa0cc0dd5c4cp-3, 0x1.bcd67ec57e867p-1};
    static constexpr double loss_after = 0x1.83995c00157ap0;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), LogSoftmax(dim=1))
struct log_softmax_vectors {
    static constexpr const char* name = "log_softmax_vectors";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3,
        bp::LogSoftmax>, bp::NegativeLogLikelihood>;
    static constexpr double theta[] = {
        -0x1.f2p-1, 0x1.ep-5, -0x1.08p-3, -0x1.5p-2, -0x1.68p-3, 0x1.3ep-1, 0x1.2p-3, 0x1.7ap-1,
        -0x1.38p-1, -0x1.68p-3, -0x1.02p-1, -0x1.8p-7, -0x1.5p-3, 0x1.a4p-2, -0x1.2cp-2, 0x1.08p0,
        -0x1.aap-1, -0x1.38p-2, -0x1.bp-3, -0x1.74p-2, 0x1.d4p-1, 0x1.0bp0, -0x1.1ap-1, -0x1.8cp-2,
        0x1.bp-4, -0x1.8p-7, -0x1.38p-3};
    static constexpr double x[] = {
        -0x1.8p0, 0x1.24p0, -0x1.78p-1, 0x1.1p-1, -0x1.4p-2, 0x1.28p0, 0x1.44p0, -0x1.6cp0,
        0x1.1p-2, -0x1.4cp0};
    static constexpr double t[] = {
        0x1p-1, 0x1p-1, 0, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-1, 0x1p-1, 0, 0, 0x1.8p-1, 0x1p-2, 0,
        0x1p-1, 0x1p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.2ea47ccc30ffdp0;
        static constexpr double y[] = {
            -0x1.46a449ae2ec44p-1, -0x1.b9f6d4c14a9d8p0, -0x1.39a293a7dfa87p0};
        static constexpr double gradient[] = {
            -0x1.846da42801d4ep-2, 0x1.275e0a2916b9ep-2, -0x1.1a20526cb0165p-1,
            0x1.ad1128054bccap-2, 0x1.fbde8dcff51f4p-4, -0x1.82313bd622652p-4,
            -0x1.17ac1437ca117p-5, 0x1.a955b414d8a53p-6, 0x1.02f3c2c5568dfp-2, 0x1.782b1890eac87p-2,
            -0x1.52945e8aa36a3p-4, 0x1.74e5704a62c1fp-6, 0x1.50898fda21f8ep-6,
            -0x1.3e202d2712084p-7, 0x1.95e808b55dfaap-7, 0x1.ffdad6b5283f4p-7,
            -0x1.ddb42da5a6401p-3, 0x1.c391ae4d6d612p-4, -0x1.2015e0380c9dbp-3,
            -0x1.6b47d864a81d3p-3, 0x1.b3a2fbaa6201p-3, -0x1.9bcda8a88b202p-4, 0x1.06b75facb6bep-3,
            0x1.4b4a2af955994p-3, 0x1.d0b21489654ap-6, -0x1.49cf66bdfccep-2, 0x1.2cc4457566796p-2};
        static constexpr double dx[] = {-0x1.1a349d3860674p-2, -0x1.1f3f1e2b2a514p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.e94fe8fb9455ap-1;
        static constexpr double y[] = {
            -0x1.46a449ae2ec44p-1, -0x1.b9f6d4c14a9d8p0, -0x1.39a293a7dfa87p0,
            -0x1.916a7f388cdb7p-1, -0x1.3186b433bb18bp0, -0x1.6d103bf01f2ccp0,
            -0x1.1f9e84bea1227p-1, -0x1.165b4aa475d36p0, -0x1.3076bea7fb4ecp1, -0x1.c4ebaf5b7a5f2p0,
            -0x1.b37661f6b7758p-2, -0x1.bcd71d6343b6ep0, -0x1.bacb6887332aep0,
            -0x1.1dc23d9a0bce5p-1, -0x1.62823c645d286p0};
        static constexpr double gradient[] = {
            -0x1.6ef62a1b0b9acp-4, 0x1.179121a5325b5p-3, -0x1.e2553db9577d5p-4,
            0x1.40a3fe5014abep-3, 0x1.be745a063b32bp-6, -0x1.f9e0fd1c102a3p-6, 0x1.1aa3f8ee13399p-5,
            -0x1.b0b2baf8508fp-5, 0x1.a7f7305840acbp-5, 0x1.d0073a8a66e7ep-5, -0x1.2ed30ab99c57p-6,
            0x1.a606cb5e1042dp-5, -0x1.e48c28e71f68dp-5, 0x1.6416688a2bae8p-8,
            -0x1.ca78112520e59p-5, -0x1.47b3dcad2ae61p-5, -0x1.e81d902f3270bp-6,
            0x1.225d31eb327e8p-5, -0x1.066925a3fa4b5p-5, -0x1.a2c2f498e5da8p-5,
            0x1.6c4d787f5c50ap-4, -0x1.4edffefc77f47p-5, 0x1.68709b648d988p-4, 0x1.753b68a308606p-4,
            0x1.4a1841bbfae7fp-4, -0x1.757b520ee97fcp-4, 0x1.5b18829774be5p-7};
        static constexpr double dx[] = {
            -0x1.c38761f3cd72p-5, -0x1.cb98304510823p-6, 0x1.077f699eba94dp-7,
            -0x1.55f86aace702dp-8, -0x1.40d70a962f13fp-5, -0x1.86eda6e70f6cp-9,
            0x1.8768a909dc991p-9, 0x1.0c97dbfa3142ep-6, 0x1.27ce2c0a8c728p-5, 0x1.f99751b21ae21p-6};
    };
    static constexpr double theta_after[] = {
        -0x1.e9ad7b3812df2p-1, 0x1.15c8fd94811e7p-5, -0x1.bbe5ffc026b5p-4, -0x1.6c2d4f8329895p-2,
        -0x1.72255a363641ep-3, 0x1.40e2bb629f111p-1, 0x1.1317c0dadc975p-3, 0x1.7f0011da924c6p-1,
        -0x1.3ca4140b40edcp-1, -0x1.7c813bcc616d2p-3, -0x1.004e01bed01adp-1, -0x1.587f2bc2df1afp-6,
        -0x1.39ddfe00e8911p-3, 0x1.a2c90b0a15d9fp-2, -0x1.217013be2f11ap-2, 0x1.09ea19ac7f2a6p0,
        -0x1.a77260fd3c383p-1, -0x1.3eb541161ec6p-2, -0x1.a4822333e158ap-3, -0x1.6acf367e811a1p-2,
        0x1.cbe9e07d765c8p-1, 0x1.0cfb0d83023b1p0, -0x1.22276d53f021p-1, -0x1.9cd930337b8f6p-2,
        0x1.733d689287cc9p-4, 0x1.40abe8b94b58bp-8, -0x1.3ba4138f0e411p-3};
    static constexpr double loss_after = 0x1.ddc37a794607dp-1;
};

// nn.Sequential(Linear(in_features=2, out_features=4, bias=True), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), LogSoftmax(dim=1))
struct kl_divergence {
    static constexpr const char* name = "kl_divergence";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::Tanh>, bp::Dense<3,
        bp::LogSoftmax>, bp::KLDivergence>;
    static constexpr double theta[] = {
        -0x1.68p-2, 0x1.3ep-1, 0x1.08p0, 0x1.a4p-2, -0x1.86p-1, -0x1.2p-2, -0x1.b6p-1, -0x1.9ep-1,
        -0x1.08p-1, -0x1.8p-5, 0x1.68p-2, -0x1.2p-2, 0x1.6ep-1, -0x1.c2p-1, -0x1.08p0, 0x1.a4p-2,
        0x1.8p-5, -0x1.f2p-1, 0x1.2p0, -0x1.56p-1, -0x1.ecp-1, 0x1.74p-1, 0x1.5p-1, 0x1.68p-2,
        -0x1.32p-1, 0x1.4ap-1, 0x1.8p-4};
    static constexpr double x[] = {
        0x1.8p-2, 0x1.ep-2, -0x1.e8p-1, -0x1.18p0, 0x1.7p-2, 0x1.44p0, 0x1.fp-1, -0x1.9p-1,
        0x1.5p-1, 0x1.78p0};
    static constexpr double t[] = {
        0x1p-1, 0x1p-2, 0x1p-2, 0x1p-1, 0x1p-2, 0x1p-2, 0x1.8p-1, 0, 0x1p-2, 0x1p-1, 0x1p-2, 0x1p-2,
        0x1p-2, 0x1.8p-1, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.79458c896be2bp-1;
        static constexpr double y[] = {
            -0x1.65cbf0c62225p1, -0x1.66537403d8476p-1, -0x1.a1bc578e9bd52p-1};
        static constexpr double gradient[] = {
            -0x1.4a391ef0dd402p-3, -0x1.9cc766ad14903p-3, 0x1.4e8d258c93684p-4,
            0x1.a2306eefb8425p-4, 0x1.4761f0802990ap-2, 0x1.993a6ca033f4cp-2, -0x1.7005c7549c7e2p-5,
            -0x1.cc073929c39dap-5, -0x1.b84c294127003p-2, 0x1.be11876619e05p-3,
            0x1.b4829600376b8p-1, -0x1.eab25f1b7b52dp-4, 0x1.33637f2339fb2p-3,
            -0x1.b5bd8251e33b6p-3, 0x1.d95457761cc7bp-6, 0x1.52aa37f6959acp-2,
            -0x1.597f06b5ad1a2p-4, 0x1.ec01faff7578dp-4, -0x1.0a01265d281b8p-6,
            -0x1.7ca65b323985fp-3, -0x1.0d47f790c6dc7p-4, 0x1.7f7909a450fe5p-4,
            -0x1.9ea66231e958ep-7, -0x1.28ae14baf1affp-3, -0x1.c16fb0238ebd2p-2,
            0x1.f9275a72f50eep-3, 0x1.89b805d4286bcp-3};
        static constexpr double dx[] = {-0x1.5e82f4b74d802p-3, -0x1.48549b0157e92p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.cb29bb9e1fbe3p-1;
        static constexpr double y[] = {
            -0x1.65cbf0c62225p1, -0x1.66537403d8476p-1, -0x1.a1bc578e9bd52p-1, -0x1.8ff8be01326f4p1,
            -0x1.8f25ff154e11p-2, -0x1.46ed422b08dacp0, -0x1.13a0a1006f804p1, -0x1.52139c991e1f2p-1,
            -0x1.0077337ca65c3p0, -0x1.9729eb3b3ed47p1, -0x1.48fd3b4f9300bp0, -0x1.882877fe29ab3p-2,
            -0x1.d8e2acb112f25p0, -0x1.b321ae8c96b2dp-1, -0x1.c279c231b86aap-1};
        static constexpr double gradient[] = {
            -0x1.10f47c27fc3eep-3, -0x1.f87c28e08d0f6p-3, 0x1.1e4f27db15546p-3,
            0x1.84ecb7eefdbe2p-6, 0x1.0919e438a6393p-2, 0x1.c6b8c34bcdfdbp-3, -0x1.11263a16ff57ep-9,
            0x1.06bef6d5550d2p-9, -0x1.6be6046980c5bp-2, 0x1.8cc2a834e8b1ap-3, 0x1.3873ddb8930c3p-1,
            -0x1.072ec6066ee7cp-4, 0x1.37e6245891be1p-3, -0x1.d523d9fe2f81ep-4,
            -0x1.023fc1c2f4b94p-6, 0x1.4931539645a73p-3, -0x1.3a9be8b6352b4p-4,
            -0x1.114e81b097818p-5, 0x1.378204a602ed5p-4, 0x1.b44fd9d8ffd1p-9, -0x1.35305ffaee51p-4,
            0x1.2ee58d6b3da15p-3, -0x1.ede4286a8b7dfp-5, -0x1.500292fda9a66p-3,
            -0x1.a9e8ece40c568p-2, 0x1.6e719e867067dp-3, 0x1.e5603b41a8454p-3};
        static constexpr double dx[] = {
            -0x1.1868c3c5d799dp-5, -0x1.06aa159aacba8p-4, -0x1.ffe1df3acd81p-9,
            -0x1.228a4d2081f47p-6, -0x1.e532079597a4p-4, -0x1.d62c29a04024ap-4,
            0x1.5b4f72dc3abcp-10, -0x1.396dfc3965fc1p-6, 0x1.1f28201326c46p-4,
            -0x1.71f2a852cab88p-5};
    };
    static constexpr double theta_after[] = {
        -0x1.50af8a9465397p-2, 0x1.52b3e6aace6c7p-1, 0x1.018845a43e096p0, 0x1.a109ff7433551p-2,
        -0x1.9d3333d698d38p-1, -0x1.44c32f204084cp-2, -0x1.b5df27b13dd7bp-1, -0x1.9e1aa050053efp-1,
        -0x1.d0a4970651d4bp-2, -0x1.4d071ae347a22p-4, 0x1.f290d71dac6e2p-3, -0x1.1417cbf0981dcp-2,
        0x1.603687cff748dp-1, -0x1.b851876440d7ap-1, -0x1.07ba3f2089882p0, 0x1.87b329daa7c47p-2,
        0x1.f1cfadfa3f49cp-5, -0x1.eebb7e081ae9dp-1, 0x1.1ca275f6771ffp0, -0x1.564c3bfc24c4fp-1,
        -0x1.e55382af9b3d8p-1, 0x1.670d056c5bc18p-1, 0x1.562f925424d05p-1, 0x1.84e54e1da1c55p-2,
        -0x1.0b8b7edd59353p-1, 0x1.38f9af083566cp-1, 0x1.a91cfd523ce6p-5};
    static constexpr double loss_after = 0x1.6d0dd30d8aa6ap-1;
};

// nn.Sequential(Linear(in_features=1, out_features=1, bias=False))
struct one_weight {
    static constexpr const char* name = "one_weight";
    using Network = bp::Network<double, bp::Input<1>, bp::Dense<1, bp::Identity, bp::NoBias>,
        bp::Quadratic>;
    static constexpr double theta[] = {-0x1.74p-2};
    static constexpr double x[] = {0x1.6p-1, -0x1.7p-2, -0x1.fp-2, -0x1.48p0, 0x1.08p-1};
    static constexpr double t[] = {-0x1.4cp0, 0x1.a8p-1, -0x1.fp-2, -0x1.ap-2, -0x1.ap-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.18b181p-1;
        static constexpr double y[] = {-0x1.ff8p-3};
        static constexpr double gradient[] = {0x1.7096p-1};
        static constexpr double dx[] = {-0x1.85874p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.1c97d59333333p-2;
        static constexpr double y[] = {
            -0x1.ff8p-3, 0x1.0b6p-3, 0x1.686p-3, 0x1.dcap-2, -0x1.7fap-3};
        static constexpr double gradient[] = {-0x1.772fp-4};
        static constexpr double dx[] = {
            -0x1.379f666666667p-4, 0x1.9f31b33333334p-5, -0x1.8908b33333334p-5,
            -0x1.036b4cccccccdp-4, -0x1.2d16666666667p-10};
    };
    static constexpr double theta_after[] = {-0x1.6302737e9e8c8p-2};
    static constexpr double loss_after = 0x1.1b1d3a829aa22p-2;
};

// nn.Sequential(Linear(in_features=6, out_features=3, bias=True), Softmax(dim=1))
struct one_layer {
    static constexpr const char* name = "one_layer";
    using Network = bp::Network<double, bp::Input<6>, bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
    static constexpr double theta[] = {
        0x1.08p-3, -0x1.1dp0, 0x1.92p-1, -0x1.ep-2, -0x1.98p-3, 0x1.05p0, 0x1.bp-1, -0x1.38p-3,
        -0x1.fep-1, 0x1.2p-3, 0x1.aap-1, 0x1.62p-1, -0x1.98p-2, -0x1.cep-1, -0x1.ecp-2, 0x1.8p-3,
        0x1.ecp-1, -0x1.08p-3, 0x1.bcp-1, 0x1.1ap0, -0x1.68p-3};
    static constexpr double x[] = {
        0x1.58p0, -0x1.3p-1, 0x1.5p-2, 0x1.a8p-1, 0x1.3p-1, -0x1.18p-1, 0x1.5p-1, 0x1.58p-1,
        0x1.0cp0, -0x1p0, -0x1p-3, -0x1.58p0, 0x1.9p-1, -0x1.4cp0, -0x1.58p0, 0x1.48p0, -0x1.dp-1,
        0x1.1cp0, 0x1.58p-1, 0x1.78p-1, -0x1.cp-4, -0x1.14p0, -0x1.5p-1, -0x1.58p-1, 0x1.34p0,
        0x1.04p0, 0x1.28p-1, 0x1.34p0, 0x1.5cp0, -0x1.6cp0};
    static constexpr int t[] = {1, 2, 0, 2, 2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.70bf028245968p-2;
        static constexpr double y[] = {
            0x1.777b7f56c14a1p-3, 0x1.652c5aa247d97p-1, 0x1.e7a62c403ea03p-4};
        static constexpr double gradient[] = {
            0x1.f88df31c93bb7p-3, -0x1.bde2a7370587ep-4, 0x1.ecd21721ddb12p-5, 0x1.36f24573d8114p-3,
            0x1.bde2a7370587ep-4, -0x1.9aaf1346e368fp-4, -0x1.a018cc6bdee7ap-2,
            0x1.6fb6a8be955b9p-3, -0x1.966b921603654p-4, -0x1.006e89e338ffep-2,
            -0x1.6fb6a8be955b9p-3, 0x1.52aef9bd02d46p-3, 0x1.47a3a5bb2a139p-3,
            -0x1.218aaa46252f1p-4, 0x1.40050d0a29191p-5, 0x1.93d59ca533dcap-4, 0x1.218aaa46252f1p-4,
            -0x1.0aaee033223f9p-4, 0x1.777b7f56c14ap-3, -0x1.35a74abb704d2p-2,
            0x1.e7a62c403ea02p-4};
        static constexpr double dx[] = {
            -0x1.1da4bec17588cp-2, -0x1.0fd77e7aba9c9p-2, 0x1.8d46691d8c38ap-2,
            -0x1.b2c2b91eb8a2cp-4, -0x1.63c92577534b3p-3, -0x1.333a8977890ep-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.d667b24a2112dp0;
        static constexpr double y[] = {
            0x1.777b7f56c14a1p-3, 0x1.652c5aa247d97p-1, 0x1.e7a62c403ea03p-4, 0x1.3f392f2240978p-1,
            0x1.1b2bb4ce46f71p-2, 0x1.9987b3b4df67fp-4, 0x1.7d92486410c9ep-3, 0x1.8b95e38a89226p-1,
            0x1.5058a5c72ab1ap-5, 0x1.6b83befb9cd11p-2, 0x1.2c3c147dc43ffp-1, 0x1.e020c046d577bp-5,
            0x1.6a0fda4d2e426p-6, 0x1.afea65d20802dp-1, 0x1.13146d6e3a2c5p-3};
        static constexpr double gradient[] = {
            0x1.d2d568491a105p-5, 0x1.519984171cc66p-2, 0x1.6c9612f018e35p-2, -0x1.7f0b2c617d259p-2,
            0x1.cf2d2d58a11e1p-4, -0x1.b044bf42bc787p-2, 0x1.6e1d5e0fab62ap-2, 0x1.0a8b503bf6126p-3,
            -0x1.5ba811353a37ep-4, 0x1.5a6686e17b05dp-3, -0x1.f3535e47194ap-6,
            -0x1.8210ca8708116p-3, -0x1.a8780b18cea4cp-2, -0x1.d6df2c3517cfap-2,
            -0x1.15ac0ea2ca556p-2, 0x1.a3afd1e17f456p-3, -0x1.525855c6dacbap-4,
            0x1.38a692432040ap-1, 0x1.2f4b323514be9p-4, 0x1.bdcc3ac1804a8p-2,
            -0x1.04cf83a762bd2p-1};
        static constexpr double dx[] = {
            -0x1.c907979bef413p-5, -0x1.b2f263f790faap-5, 0x1.3dd1edb13cfa2p-4,
            -0x1.5bcefa7efa1bdp-6, -0x1.1ca0eac5dc3cp-5, -0x1.eb90dbf274e26p-8,
            0x1.135f70ec24e92p-3, 0x1.f150fe34d96fp-7, 0x1.08cf48d4ef9p-3, -0x1.59cdaeabb3486p-4,
            -0x1.36e153de6d355p-3, 0x1.8233add4c1078p-3, 0x1.b2b6c2b53f4bep-4, 0x1.33a75cabb32c3p-3,
            -0x1.247f335e4ef59p-2, 0x1.97c4c254f14eep-4, 0x1.59de6689b1f67p-3,
            -0x1.ec9e8b653565bp-5, 0x1.77097ea60e1a1p-3, 0x1.2af0438fa9097p-4, 0x1.e175b50f337bcp-6,
            -0x1.aab9bece42186p-5, -0x1.8f4f77e1de05bp-4, 0x1.6c04bf9484d3ap-3,
            0x1.b1fd4aafe2d89p-3, 0x1.013d747db6368p-3, -0x1.4d6b2cc9977b6p-4, -0x1.6230cccbe0f3p-7,
            -0x1.b8570e746258p-6, 0x1.25d6fa898c892p-3};
    };
    static constexpr double theta_after[] = {
        0x1.e34c33098713ap-4, -0x1.2c404efa59aep0, 0x1.70fafa9affb89p-1, -0x1.9ae796c38f671p-2,
        -0x1.c26c5e10c1ad4p-3, 0x1.18a107cfe7ab6p0, 0x1.8f3e03639961dp-1, -0x1.6ac1363ba534cp-3,
        -0x1.f60ee1d2b18p-1, 0x1.ca97fe070f0d6p-4, 0x1.ad7db1f9c33d7p-1, 0x1.7395c38c0381ep-1,
        -0x1.4b4f138994887p-2, -0x1.a2cf147c6356fp-1, -0x1.b9d831909c713p-2, 0x1.30832e8397479p-3,
        0x1.f31d658a6d2ddp-1, -0x1.eb5f4caf4b62cp-3, 0x1.b4eb42f2c17f1p-1, 0x1.05d0b95c17c87p0,
        -0x1.5465ad5788802p-4};
    static constexpr double loss_after = 0x1.789a3775de95dp0;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=False), SiLU(), Linear(in_features=4,
// out_features=3, bias=False), ReLU(), Linear(in_features=3, out_features=2, bias=False))
struct no_bias {
    static constexpr const char* name = "no_bias";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::SiLU, bp::NoBias>,
        bp::Dense<3, bp::ReLU, bp::NoBias>, bp::Dense<2, bp::Identity, bp::NoBias>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.6ep-1, -0x1.86p-1, 0x1.08p-1, -0x1.c8p-3, -0x1.f8p-3, -0x1.86p-1, -0x1.f2p-1,
        -0x1.1dp0, 0x1.5p-2, -0x1.8p-6, 0x1.cep-1, -0x1.bp-3, 0x1.44p-1, -0x1.08p0, -0x1.8p-7,
        0x1.fep-1, -0x1.c8p-2, -0x1.98p-1, 0x1.bp-3, 0x1.17p0, 0x1.5cp-1, 0x1.5p-1, 0x1.08p-2,
        0x1.c8p-1, 0x1.3ep-1, -0x1.68p-1, -0x1.98p-1, 0x1.1dp0, -0x1.8cp-2, -0x1.cep-1};
    static constexpr double x[] = {
        0x1.9p-2, 0x1.cp-1, 0x1.2p0, -0x1.5p-2, -0x1p-3, -0x1p-5, 0x1.68p-1, -0x1.34p0, 0x1.4p-1,
        -0x1.6p0, 0x1.fp-1, 0x1.7p-2, 0x1.fp-1, -0x1.3cp0, -0x1.8p-4};
    static constexpr double t[] = {
        0x1.1p-2, 0x1.a8p-1, -0x1.68p0, -0x1.08p0, -0x1.3cp0, 0x1.ap-2, 0x1.18p0, -0x1.5p0,
        0x1.7p-1, -0x1.ap-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.6137842a465f6p-3;
        static constexpr double y[] = {-0x1.7b4bae16e594p-4, 0x1.7369f6fd99c4ap-2};
        static constexpr double gradient[] = {
            -0x1.53a8d906b811fp-4, -0x1.7c6b308267c23p-3, -0x1.e91c19cc3c42dp-3,
            0x1.2dabcc966cd95p-8, 0x1.51df2293ff07ep-7, 0x1.b26807e2da2eap-7, 0x1.88f5da93d67f8p-9,
            0x1.b81d98a59413fp-8, 0x1.1aee746a717a8p-7, -0x1.443c30b85c951p-4,
            -0x1.6b24b17253365p-3, -0x1.d2e608b78f8efp-3, 0x1.c65991c6a456ep-4, 0x1.a3e74d677afdp-3,
            0x1.963a393673d6cp-3, -0x1.04877717db58cp-2, -0x1.08ee9b5365746p-4,
            -0x1.e9b1535340d32p-4, -0x1.d9be5b7f3b14bp-4, 0x1.2fd470a822ca8p-3, 0, 0, 0, 0,
            -0x1.8940f11701cf5p-3, -0x1.bbfed2d12602dp-3, 0, -0x1.feec9b4b37bbbp-3,
            -0x1.206cae2245034p-2, 0};
        static constexpr double dx[] = {
            0x1.2bda79da351e1p-3, -0x1.0b0bef5486b74p-5, -0x1.2bb6f0cd5dbbep-4};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.db679ca2211adp-1;
        static constexpr double y[] = {
            -0x1.7b4bae16e594p-4, 0x1.7369f6fd99c4ap-2, -0x1.40af4f43360e3p-3,
            -0x1.6b20dd8493cc4p-3, -0x1.cf29be9f2b3ap-7, 0x1.c9aa97a56d298p-5,
            -0x1.e9780abb0619fp-2, 0x1.f1292b2a7207p-5, 0, 0};
        static constexpr double gradient[] = {
            -0x1.4f929268f7436p-7, 0x1.4486a68f6226p-5, -0x1.eae6b06cd6e65p-5, 0x1.df7756c435d08p-4,
            0x1.52ddb9305b77p-8, -0x1.cd0f5c9b078a2p-5, -0x1.63eb3f07692dep-6, 0x1.fbddd3651602p-5,
            -0x1.397c32eff4b26p-7, -0x1.0499f485bf81dp-2, 0x1.77d6f86bcc617p-3,
            0x1.0e8e7e654eab3p-5, 0x1.66d9d3a3aa12fp-4, 0x1.4f8042673cc8p-6, 0x1.bde4c3eb1dc0ep-4,
            -0x1.e6bd51f426fbp-8, 0x1.168d6cbb4724cp-6, -0x1.1ad015d4ad1c7p-5, 0x1.4ba74d3f333c8p-9,
            0x1.8995f27b8a9d8p-4, -0x1.0775d947bfc8ep-3, -0x1.7db550b90350fp-8,
            -0x1.672469313ac76p-3, 0x1.bf6173981b788p-5, -0x1.07f167d3af202p-2,
            -0x1.f1afb59897072p-3, -0x1.0a1477f1db432p-3, 0x1.55b0b2608b74ap-3,
            0x1.e3b9c64cc9fb6p-4, 0x1.b253315f6f4dap-3};
        static constexpr double dx[] = {
            0x1.dfc3f629ee968p-6, -0x1.ab464bba71268p-8, -0x1.df8b1ae22f92bp-7,
            0x1.aa70aa0241acdp-3, 0x1.8b5043bfee1aap-4, 0x1.bad0c03b49516p-6, 0x1.14153090bafe2p-4,
            0x1.302244a435b4cp-4, 0x1.a8339b58e677p-7, -0x1.a939d0d82cde9p-7, 0x1.6c1b1ac60ea4bp-3,
            0x1.f95285afab51ap-6, 0, 0, 0};
    };
    static constexpr double theta_after[] = {
        -0x1.6dde993fcdddbp-1, -0x1.8922ac44309dp-1, 0x1.0da99c853ae7cp-1, -0x1.f3dea1e0620bep-3,
        -0x1.fa15c8f7dfce2p-3, -0x1.80ddedc4acdc2p-1, -0x1.f07c8ee93ce2fp-1, -0x1.1fceef2afa3a4p0,
        0x1.5207559885101p-2, 0x1.241ef5f634c34p-6, 0x1.bef42f650f114p-1, -0x1.b845be69c059ap-3,
        0x1.3bda1140167c8p-1, -0x1.0907b239f9ef7p0, -0x1.02e9408e64e19p-5, 0x1.ff4078e634ba7p-1,
        -0x1.cacb6072ecaa4p-2, -0x1.94e58a5f672c4p-1, 0x1.afce69f566f5ep-3, 0x1.12e11c1d7b59bp0,
        0x1.68314681c6c0fp-1, 0x1.50a0eb5c32e0cp-1, 0x1.291c8c7a4c747p-2, 0x1.c36022bed6f2ep-1,
        0x1.54dbeb3480d8dp-1, -0x1.529d415b033a2p-1, -0x1.8d2a0e8e61a8bp-1, 0x1.15b6676a34b3ep0,
        -0x1.a0155c8589742p-2, -0x1.e157c8b5d61a6p-1};
    static constexpr double loss_after = 0x1.b95349c8c66ap-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=False), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), Sigmoid(), Linear(in_features=3, out_features=2, bias=False), Tanh())
struct some_bias {
    static constexpr const char* name = "some_bias";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Tanh, bp::NoBias>,
        bp::Dense<3, bp::Sigmoid>, bp::Dense<2, bp::Tanh, bp::NoBias>, bp::Quadratic>;
    static constexpr double theta[] = {
        0x1.08p0, 0x1.ep-5, -0x1.aap-1, 0x1.74p-2, 0x1.cep-1, -0x1.8cp-2, 0x1.5p-4, 0x1.7ap-1,
        0x1.2p-5, -0x1.c8p-1, 0x1.8p-7, -0x1.32p-1, 0x1.3ep-1, -0x1.0bp0, -0x1.86p-1, 0x1.f8p-2,
        0x1.ep-4, -0x1.ep-1, -0x1.2p-4, -0x1.f8p-2, 0x1.5cp-1, -0x1.68p-3, -0x1.8p-6, -0x1.c8p-3,
        -0x1.f8p-2, 0x1.2p-1, -0x1.1ap0, -0x1.f8p-2, -0x1.ecp-1, 0x1.a4p-1, -0x1.d4p-1, 0x1.2cp-1,
        0x1.ep-2};
    static constexpr double x[] = {
        0x1.ep-2, 0x1.ep-3, -0x1.8p-4, 0x1.2p-3, 0x1.6cp0, 0x1p-6, 0x1.3p-2, 0x1.7p-2, -0x1.78p0,
        0x1.2p0, -0x1.58p-1, 0x1p-6, -0x1.5p-2, 0x1.6p-2, 0x1p-3};
    static constexpr double t[] = {
        0x1.1p-1, 0x1.14p0, 0x1.68p0, 0x1.dp-2, 0x1.cp-4, 0x1.48p0, 0x1.4p-1, 0x1.cp-3, -0x1.7p-1,
        -0x1.18p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.a04d404c12df8p-1;
        static constexpr double y[] = {-0x1.b4034843b6eadp-2, 0x1.e2068f28dfa85p-3};
        static constexpr double gradient[] = {
            -0x1.5913b16662617p-12, -0x1.5913b16662617p-13, 0x1.140fc11eb51acp-14,
            -0x1.aa8fda393acc6p-4, -0x1.aa8fda393acc6p-5, 0x1.553fe1c7623d2p-6,
            -0x1.3ecb4fa6632c2p-4, -0x1.3ecb4fa6632c2p-5, 0x1.fe12190a3846ap-7,
            0x1.b0889f4298772p-5, 0x1.b0889f4298772p-6, -0x1.5a06e5cee05f5p-7, 0x1.e4e2b88d9a974p-4,
            0x1.7133dc7d85d9p-4, 0x1.7f664177edf44p-5, -0x1.4161969886366p-4, 0x1.24412b493ec28p-5,
            0x1.bd0ee05f3c8a7p-6, 0x1.ce2bfc40dc1c4p-7, -0x1.8369556ccba89p-6,
            -0x1.d74938d886a27p-4, -0x1.66d8f8b3023c6p-4, -0x1.74a56e93364b3p-5,
            0x1.385e0ed4c398cp-4, 0x1.d306ceeb1a7fp-3, 0x1.197d8b9c2e6a2p-4, -0x1.c5ed89bb959e5p-3,
            -0x1.cd4c11ab9f862p-3, -0x1.e1d451f002f3cp-2, -0x1.020916e7f807cp-2,
            -0x1.d4aea142a5f0cp-3, -0x1.e98b0786d12cep-2, -0x1.062a9c83e032cp-2};
        static constexpr double dx[] = {
            -0x1.901f9cd7821b2p-3, -0x1.497fa3b33144dp-2, 0x1.b5405be6200c8p-7};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.d7ff44db5fdd8p-1;
        static constexpr double y[] = {
            -0x1.b4034843b6eadp-2, 0x1.e2068f28dfa85p-3, -0x1.1c2c429cd9bcbp-2, 0x1.04e4f94cf418p-2,
            -0x1.323389add6dacp-2, 0x1.3d9fdca7afdd4p-4, -0x1.2acacd9ed47bap-1,
            0x1.4cd35a4928889p-3, -0x1.ec1da0dc5a792p-2, 0x1.4fd260b118315p-3};
        static constexpr double gradient[] = {
            -0x1.122cc78009b6cp-11, -0x1.4b7b3c41b829ep-6, -0x1.c9de05823b9dep-9,
            -0x1.4582bedc4cc8p-4, -0x1.2d4f6d4744d48p-7, 0x1.e23b67ba90796p-6,
            -0x1.cced75122e629p-5, -0x1.6d9ba6a7ae199p-7, 0x1.0b749e42e05e1p-4,
            0x1.16482526af6d9p-5, -0x1.ff519a1d8ecd7p-7, -0x1.b6eead7bdc6cp-5, 0x1.e3b2e63fd2bdp-4,
            0x1.1a54b4fb8de9ep-4, 0x1.4438dad67e90fp-6, -0x1.c4d4825847941p-7, 0x1.0883ebbc2022p-6,
            0x1.9fda254ccbb79p-5, 0x1.9170fd8efddf6p-5, -0x1.2453f88478afcp-5,
            -0x1.a91d960b21f2ap-4, -0x1.4b1d9a8035558p-4, -0x1.4a5dd39a24e7cp-5,
            0x1.f6f598c50b0c3p-6, 0x1.90b3f0a876882p-4, 0x1.e0d775f89f3b5p-4, -0x1.26abbebfe9366p-3,
            -0x1.7b52e4551b20ep-3, -0x1.773ebbffd787fp-2, -0x1.b086795148879p-3,
            -0x1.25272990f84a7p-4, -0x1.518e453f2ac0ap-4, -0x1.88152561d45c4p-4};
        static constexpr double dx[] = {
            -0x1.40194a4601af5p-5, -0x1.07994fc28dd0ap-4, 0x1.5dcd1651b33c4p-9,
            -0x1.538e4a4e353e4p-7, -0x1.7f2487eed7882p-6, 0x1.9a41c9cc191ccp-6,
            -0x1.24e0a2d0297f1p-5, -0x1.63419992d1cb4p-5, -0x1.f228d04072c06p-7,
            -0x1.42f7f983e6e59p-6, -0x1.7f43e5997a1d4p-5, 0x1.eb4699fd64dd9p-7,
            0x1.247efcd683703p-5, 0x1.5b81977f9552fp-5, 0x1.9b5a4e6b8207bp-6};
    };
    static constexpr double theta_after[] = {
        0x1.081d37cc08d79p0, 0x1.0170ddb9c5591p-4, -0x1.a9b98b2445e14p-1, 0x1.830a87484f568p-2,
        0x1.cebab23b1001bp-1, -0x1.91517c33c141cp-2, 0x1.7a6ef139c13cdp-4, 0x1.7afed141a4d9cp-1,
        0x1.7dc0c0eaf8115p-6, -0x1.cb464642e0d8ap-1, 0x1.d6d1168159152p-7, -0x1.2cdc16bb08a27p-1,
        0x1.32f070ab0550ep-1, -0x1.0e36e983b7d5p0, -0x1.87dc70b188f54p-1, 0x1.fab5a982f8edp-2,
        0x1.d49c2cde5d832p-4, -0x1.e49de63dfd906p-1, -0x1.44167f488a5bfp-4, -0x1.f119b1a6a5417p-2,
        0x1.661f50a8c166bp-1, -0x1.487dcaae85ef4p-3, -0x1.013a725a42a6ap-6, -0x1.d46242ddb4b5cp-3,
        -0x1.04f5c65e8097cp-1, 0x1.151099578b141p-1, -0x1.1302fa359c37cp0, -0x1.d4f0f2cd6a07fp-2,
        -0x1.c91d811603e7ep-1, 0x1.b871f7b26a0dp-1, -0x1.cd9e455dfc5edp-1, 0x1.3356709cf1992p-1,
        0x1.f210a4901f336p-2};
    static constexpr double loss_after = 0x1.b7d8bba4afc1p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=2, bias=True), GELU(approximate='none'), Linear(in_features=2, out_features=3,
// bias=True), ELU(alpha=1.0), Linear(in_features=3, out_features=2, bias=True), Softplus(beta=1,
// threshold=20), Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=2, bias=True), SiLU(), Linear(in_features=2, out_features=1, bias=True))
struct deep {
    static constexpr const char* name = "deep";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<2,
        bp::GELU>, bp::Dense<3, bp::ELU>, bp::Dense<2, bp::Softplus>, bp::Dense<3, bp::Tanh>,
        bp::Dense<2, bp::SiLU>, bp::Dense<1>, bp::SquaredError>;
    static constexpr double theta[] = {
        -0x1.d4p-2, -0x1.7ap-1, 0x1.14p0, -0x1.6ep-1, 0x1.bp-2, 0x1.2cp-1, 0x1.0ep0, 0x1.b6p-1,
        0x1.68p-1, -0x1.08p-2, -0x1.02p0, -0x1.bcp-2, -0x1.2p-2, -0x1.c8p-3, -0x1.cep-1, 0x1.32p-1,
        0x1.f8p-2, -0x1.0ep0, 0x1.56p-1, 0x1.9ep-1, -0x1.8p-1, 0x1.ep-2, 0x1.8p-3, 0x1.8p-2,
        0x1.f2p-1, -0x1.5cp-2, 0x1.bcp-2, -0x1.2p-3, 0x1.98p-2, 0x1.ep-1, -0x1.0bp0, 0x1.8p-5,
        0x1.08p-1, 0x1.ep-5, -0x1.bp-3, 0x1.11p0, 0x1.f2p-1, -0x1.68p-2, 0x1.8cp-1, 0x1.8p-5,
        -0x1.26p-1, -0x1.98p-2, 0x1.8p-3, 0x1.ep-1, 0x1.2cp-1, -0x1.8p-7, 0x1.0ep0, -0x1.8p-2,
        -0x1.0ep-1, 0x1.ep-1, 0x1.05p0, -0x1.56p-1, 0x1.8p-5, -0x1.98p-3};
    static constexpr double x[] = {
        -0x1p-4, -0x1.5cp0, -0x1.2p0, 0x1.98p-1, -0x1.48p0, -0x1.8p-5, 0x1p-3, 0x1.cp-3, -0x1.6cp0,
        -0x1p-6};
    static constexpr double t[] = {0x1.3p-1, 0x1.14p0, 0x1.6p-1, 0x1.f8p-1, -0x1.cp-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.969231e59419cp0;
        static constexpr double y[] = {-0x1.553c46219c442p-1};
        static constexpr double gradient[] = {
            0x1.c21ae6a0b9942p-12, 0x1.31ee48c13e22bp-7, 0x1.d4355a1e2c55dp-16,
            0x1.3e3c434082225p-11, 0x1.9f703fdc74702p-6, 0x1.1a5e4b67d7243p-1,
            -0x1.c21ae6a0b9942p-8, -0x1.d4355a1e2c55dp-12, -0x1.9f703fdc74702p-2,
            -0x1.ae1fa5981fc41p-4, -0x1.a20fbf23fa98bp-4, 0x1.a6ed8c78b60ebp-7,
            0x1.f88aba5710a96p-2, 0x1.ea6492485d388p-2, -0x1.f019eacfb23b2p-5,
            -0x1.bb93046fedbd5p-4, 0x1.0428eda8296f5p-1, -0x1.92e7f34204c5fp-4,
            0x1.4228b2e7c7e3fp-5, 0x1.759e5e20fcc9cp-4, -0x1.2abdb827aabdap-5,
            -0x1.11c534b8ecbabp-6, 0x1.b5cea01f4a1f7p-8, 0x1.3a65abe134522p-1,
            -0x1.238b213f8ed3dp-1, 0x1.ab424c41e0a26p-4, 0x1.8fd7a3617a6d8p-3, 0x1.0eeb6c37c88fep-2,
            -0x1.c401bb87deda2p-4, 0x1.2d1054df3b7d8p-2, 0x1.97fb3374e2c99p-2, -0x1.5457616fb955p-3,
            0x1.54bd0e0a5af4bp-2, 0x1.008fa9f54a3dfp-1, 0x1.52f76fe7aa448p0, 0x1.8e672453c08d9p-1,
            0x1.a305b4ccacb81p-1, 0x1.ec7efe81eb248p-2, 0x1.40b169a4543bep-7, 0x1.78ecd87f5fcc3p-8,
            0x1.56416798795cp0, 0x1.a71686b87d3a8p-1, 0x1.43cdfd784eb2dp-7, -0x1.ffb93af8aff38p-3,
            0x1.126b0961a4518p-1, 0x1.2b418b5ef4754p0, 0x1.9aa4336e96e48p-7, -0x1.b86c51054d90ep-6,
            -0x1.e0494e2b7245dp-5, 0x1.8d343190eacddp0, -0x1.3ebe3cfa80cd8p-4, -0x1.cbd5488a35314p0,
            -0x1.e34a6c9abf7b2p-2, -0x1.429e2310ce221p1};
        static constexpr double dx[] = {-0x1.591568495adcp-3, -0x1.dbcdc2e27d627p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.9582ec38b58e5p0;
        static constexpr double y[] = {
            -0x1.553c46219c442p-1, -0x1.d72efdaaea54p-2, -0x1.f4954d148e932p-2,
            -0x1.33fc891138a34p-1, -0x1.e8a9cec131624p-2};
        static constexpr double gradient[] = {
            -0x1.11c15246beda6p-8, 0x1.00a09bcd233c7p-8, -0x1.54c3612425572p-4,
            0x1.0c8c36a3b2133p-6, 0x1.02b6a7a22d5adp-6, 0x1.c3b51052607a5p-4, 0x1.468cc3e3071d6p-10,
            0x1.31c3d10b85c7ap-4, -0x1.8a58d503b33c8p-4, -0x1.1604faecffe86p-3, 0x1.260534cf8427p-5,
            -0x1.91b7730ef4da4p-5, 0x1.60edee6f1f88p-3, 0x1.328773eda65c7p-4, 0x1.797c1e615fec8p-6,
            -0x1.45c50cfab0ef7p-3, 0x1.8755efba6f726p-3, 0x1.98ab0b0622a59p-7,
            -0x1.ac904942009e6p-8, -0x1.575b3fc913aa9p-7, 0x1.7f4435169a1c2p-8,
            0x1.e9efeca49c8c4p-6, -0x1.104cbc12d75p-18, 0x1.4e86cb6f0b0dp-2, -0x1.2e3ccb2ec9649p-2,
            0x1.99c0aba17bd76p-4, 0x1.479ca953825dfp-5, 0x1.55639f0a0ebd5p-2, -0x1.b8dfd7cddff63p-5,
            0x1.6d55dbc39d51dp-4, 0x1.f0e9f6b4328p-3, -0x1.182290b0913f7p-4, 0x1.23735df104bd4p-2,
            0x1.f4fa61be98e23p-3, 0x1.c3077a691708fp-1, 0x1.7751b07505447p-2, 0x1.3ff7fe6293b25p-1,
            0x1.f83a5169c7cb2p-3, 0x1.eaf9c19a046b3p-8, 0x1.82158895b592bp-9, 0x1.fb117e9171b64p-1,
            0x1.6c88d42bf8c8p-1, 0x1.17e1a9becea37p-7, -0x1.e6384d3f19e6cp-2, 0x1.b2224d094758fp-2,
            0x1.dc0a4a00a743ap-1, 0x1.66d50c509cd02p-6, -0x1.47c29d49ab05fp-6,
            -0x1.675e8a1575b66p-5, 0x1.5110cee345dfcp0, -0x1.fba4c3f474017p-5, -0x1.3c1bb7ef4f523p0,
            -0x1.728b9d473a178p-3, -0x1.29f195feb767ap1};
        static constexpr double dx[] = {
            -0x1.1411203aaf166p-5, -0x1.7ca49be8644ecp-5, 0x1.651874fad8f96p-6,
            -0x1.0beb8338a84bdp-6, 0x1.4878e195d2d9bp-5, -0x1.1711f4f5b1f1ap-5,
            0x1.661661a9a9e6ep-8, -0x1.0eabb4d18027bp-7, 0x1.7194625ded645p-8,
            -0x1.6bbbf1a7ce00cp-8};
    };
    static constexpr double theta_after[] = {
        -0x1.d3930acab1a4cp-2, -0x1.7a362f80fa4ecp-1, 0x1.1613330df8917p0, -0x1.6eecbd0559e67p-1,
        0x1.ae7d1f7020a37p-2, 0x1.262329d12e58cp-1, 0x1.0df74659beef8p0, 0x1.b220d3083f8d2p-1,
        0x1.6d0abb39d82dfp-1, -0x1.f37fcd0d43095p-3, -0x1.02d3a5ad6bc9fp0, -0x1.b674bc0fe4315p-2,
        -0x1.3203842eee9a5p-2, -0x1.d867137ceab75p-3, -0x1.cf4e8618278ecp-1, 0x1.3a6c7ed9cd723p-1,
        0x1.e3f87e0264edep-2, -0x1.0e3f7c5876b2p0, 0x1.56916ab946dcp-1, 0x1.9e7250eeddb9bp-1,
        -0x1.80847537b834dp-1, 0x1.dcaab953a2836p-2, 0x1.8050c2014ddap-3, 0x1.5c40714f01b77p-2,
        0x1.0131b376a111p0, -0x1.673fbe9bbaa8dp-2, 0x1.b7e20b9f9f27dp-2, -0x1.6c2f999bf5409p-3,
        0x1.9e40576e69289p-2, 0x1.db34176f0c6c7p-1, -0x1.11a492667ae89p0, 0x1.bd3e237ee74f4p-5,
        0x1.efefbcf29b208p-2, 0x1.0b48b30101ba4p-5, -0x1.3c481c047d8ap-2, 0x1.06a81e9bcfc79p0,
        0x1.cbd57b4c66c1cp-1, -0x1.85b6a872da8d5p-2, 0x1.8c704ee2c382ep-1, 0x1.827ae0ecf0d99p-5,
        -0x1.5f82cff922277p-1, -0x1.f10367941a8a7p-2, 0x1.8231fc8682577p-3, 0x1.0109d54b98c83p0,
        0x1.16bc0ba9bd52ep-1, -0x1.f3312dd1736d5p-4, 0x1.0ce3ee74ef5d6p0, -0x1.7d80b31d5b199p-2,
        -0x1.0a75f5a3d5c81p-1, 0x1.8f2d5e82012abp-1, 0x1.078ac16d7f7abp0, -0x1.16f025508626ep-1,
        0x1.0b4213e04be65p-4, 0x1.144dbe46d4b7ep-3};
    static constexpr double loss_after = 0x1.08d5ba32d2cdep-1;
};

// nn.Sequential(Flatten(start_dim=1, end_dim=-1), Linear(in_features=12, out_features=3,
// bias=True), ReLU(), Linear(in_features=3, out_features=2, bias=True))
struct image {
    static constexpr const char* name = "image";
    using Network = bp::Network<double, bp::Input<2, 2, 3>, bp::Dense<3, bp::ReLU>, bp::Dense<2>,
        bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
        -0x1.bp-4, 0x1.92p-1, -0x1.8p-4, -0x1.9ep-1, 0x1.08p-1, 0x1.b6p-1, 0x1.2cp-1, -0x1.5p-3,
        -0x1.8cp-1, -0x1.0ep0, 0x1.bp-4, 0x1.11p0, -0x1.08p-3, -0x1.2cp-1, -0x1.3ep-1, 0x1.7ap-1,
        -0x1.11p0, -0x1.ep-3, 0x1.bp-3, -0x1.c8p-3, 0x1.c8p-2, -0x1.f8p-3, -0x1.f8p-3, -0x1.14p0,
        0x1.8p-5, 0x1.9ep-1, 0x1.38p-2, 0x1.f8p-1, 0x1.08p-2, 0x1.8cp-1, 0x1.c8p-3, -0x1.ep-4,
        0x1.1dp0, 0x1.05p0, 0x1.bp-4, 0x1.ep-5, -0x1.3ep-1, 0x1.d4p-2, -0x1.d4p-1, 0x1.68p-2,
        0x1.11p0, 0x1.98p-1, 0x1.bp-1, -0x1.c2p-1, 0x1.a4p-2, -0x1.1dp0, -0x1.14p-2};
    static constexpr double x[] = {
        -0x1.3p-2, 0x1.6p-2, 0x1.54p0, 0x1.9p-1, -0x1.8p-1, 0x1.cp-2, 0x1.68p-1, 0x1.f8p-1,
        -0x1.18p0, 0x1.74p0, -0x1.4p-3, -0x1.cp-1, 0x1.58p0, 0x1.38p0, -0x1p-2, 0x1.7cp0, -0x1.fp-2,
        -0x1.68p0, -0x1.44p0, 0x1.5p-2, 0x1.ap-2, -0x1.3p-1, 0x1.3p-2, -0x1.5p-1, -0x1.ep-3,
        -0x1.2p0, 0x1.44p0, -0x1.8p-5, 0x1.6p0, -0x1.0cp0, -0x1.3cp0, -0x1.b8p-1, -0x1.6p-2,
        0x1.74p0, 0x1.ap-3, 0x1.f8p-1, 0x1.1cp0, 0x1.a8p-1, -0x1.8p-5, 0x1.ep-3, 0x1p-4, -0x1.ap-3,
        -0x1.bp-1, -0x1.4p-1, 0x1.14p0, 0x1.4cp0, 0x1.2p-2, 0x1.9p-2, -0x1.2p-2, 0x1.88p-1,
        -0x1.cp-1, 0x1.ep-3, 0x1p-1, -0x1p-6, 0x1p-1, 0x1.48p-1, 0x1.48p-1, -0x1.8p-3, 0x1p-5,
        0x1.5p-1};
    static constexpr int t[] = {1, 0, 1, 0, 1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.5f84feda2f79p0;
        static constexpr double y[] = {0x1.e315cp-2, -0x1.37ef8p-1};
        static constexpr double gradient[] = {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0x1.b992325a7649cp-2, 0x1.ff4af6ef7b7ddp-2,
            0x1.eddcc5ca3a30dp0, 0x1.2281ddc24058fp0, -0x1.16e3125414d04p0, 0x1.455e400cc2f3p-1,
            0x1.0574e12ed3834p0, 0x1.6e0a080e5b516p0, -0x1.96b5d00ff3afcp0, 0x1.0e2bf9c17429cp1,
            -0x1.d0cfc936cd5b2p-3, -0x1.455e400cc2f3p0, -0x1.5f20f9c6643aap-4, 0x1.9691f8cac4e59p-4,
            0x1.88b5b909acbadp-2, 0x1.ce02f7cf25908p-3, -0x1.bb87f82305578p-3, 0x1.02b9fb69c31dcp-3,
            0x1.9fcf78a0d5021p-3, 0x1.23113ad6fb817p-2, -0x1.43687a4433e53p-2, 0x1.adabb861ed2cdp-2,
            -0x1.719bf9728473ap-5, -0x1.02b9fb69c31dcp-2, 0, 0x1.73d96dc57115bp0,
            0x1.27affac2038fbp-2, 0, 0x1.3568633decf05p-1, 0x1.5a5e62962d625p-1, 0,
            -0x1.3568633decf05p-1, -0x1.5a5e62962d625p-1, 0x1.7e4d8c9dc15f5p-1,
            -0x1.7e4d8c9dc15f5p-1};
        static constexpr double dx[] = {
            -0x1.63bfb9b16c48ep-3, -0x1.3c3726c1f014ep-1, -0x1.a0dc4727b3ee1p-1,
            0x1.5b4bd4c0835d6p0, -0x1.797c06660c5d6p0, -0x1.dfa6ebdc2d0ccp-4, 0x1.7b95a373ca355p-2,
            -0x1.6dd4452695222p-2, 0x1.efc51ad8d7b2cp-1, -0x1.024e759a36bf8p-4,
            -0x1.4eda789be4f14p-2, -0x1.8c91966c865ep0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.162bbcfb0b207p-1;
        static constexpr double y[] = {
            0x1.e315cp-2, -0x1.37ef8p-1, 0x1.53bf58p0, -0x1.23f36cp1, -0x1.1dp0, -0x1.14p-2,
            0x1.8219cp-1, 0x1.621c5p-1, -0x1.1cb59p-1, 0x1.03f02p-1};
        static constexpr double gradient[] = {
            0x1.d18eee80715b4p-8, -0x1.3cd69b33db5e2p-6, 0x1.6a19d5f21f47p-6, -0x1.83f71c15b3cc1p-8,
            -0x1.9dd4623948512p-7, 0x1.9dd4623948512p-12, -0x1.9dd4623948512p-7,
            -0x1.091c0eecb254p-6, -0x1.091c0eecb254p-6, 0x1.365f49aaf63cep-8,
            -0x1.9dd4623948512p-11, -0x1.0f93607597754p-6, -0x1.99c5029ddd4c3p-4,
            0x1.65c74f4d21eb2p-4, 0x1.8db7e9e01a3fap-2, 0x1.b19926f2be76cp-3, -0x1.b408a501d661p-3,
            0x1.21dd796db78a7p-3, 0x1.bcf1ac951e719p-3, 0x1.2161a65ce3b3fp-2, -0x1.49a3b492085afp-2,
            0x1.b6847cdcbcd6dp-2, -0x1.8cd1ef957cff8p-5, -0x1.faca195a08e9ep-3,
            -0x1.075339a2a8b6dp-4, 0x1.078c3f665fc7p-8, 0x1.f477d34bd2b4ap-5, 0x1.4fc826a230fc3p-5,
            -0x1.24b7f54f976f7p-5, 0x1.0ac802a6e6fa2p-5, 0x1.5071bac902cap-4, 0x1.7cd65098455a7p-4,
            -0x1.7417d3ed08e79p-4, 0x1.02f89c8685906p-5, -0x1.365148cc2088ep-6,
            -0x1.ab283f67cde9ap-5, -0x1.9dd4623948512p-6, 0x1.1ef7293e45488p-2,
            0x1.48c4fcac7f70cp-5, 0x1.3710a4b07c808p-5, 0x1.bd93fca70bc5dp-4, -0x1.295232cbfbdc6p-4,
            -0x1.3710a4b07c807p-5, -0x1.bd93fca70bc5fp-4, 0x1.295232cbfbdc4p-4,
            0x1.44e9e63865626p-3, -0x1.44e9e63865629p-3};
        static constexpr double dx[] = {
            -0x1.1c99615abd071p-5, -0x1.f9f1d79cb3547p-4, -0x1.4d7d05b95cbe6p-3,
            0x1.15d643cd35e45p-2, -0x1.2dfcd1eb3d178p-2, -0x1.7fb8bcb0240ap-6, 0x1.2faae9296e91p-4,
            -0x1.24a9d0ebaa81cp-4, 0x1.8c9daf13dfc24p-3, -0x1.9d4a55c38acb4p-7,
            -0x1.0be1fa1650c0fp-4, -0x1.3d4145239eb1ap-2, 0x1.5af6342254b0fp-10,
            0x1.8a4652841a6cp-8, 0x1.a1ee61b4fd498p-8, -0x1.f0c93f029c2bfp-8, 0x1.66ca3bbac61fbp-7,
            0x1.3b6b75367b89ap-9, -0x1.1be0b64aa2624p-9, 0x1.2ba615c08ef5fp-9,
            -0x1.2ba615c08ef5fp-8, 0x1.4b30d4ac681d4p-9, 0x1.4b30d4ac681d4p-9, 0x1.6abb93984144ap-7,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0x1.cc5c06677fe38p-10, -0x1.f05336e795e14p-6,
            -0x1.760ac53417e8ep-7, -0x1.2e1c6433ebed5p-5, -0x1.3c7f446727ec6p-7,
            -0x1.dabee69abbe2ap-6, -0x1.1156a3cd73ef1p-7, 0x1.1fb98400afee3p-8,
            -0x1.55ac4cc0d0eaep-5, -0x1.38e68c5a58ecap-5, -0x1.02f3c39a37fp-8,
            -0x1.1fb98400afee3p-9, 0x1.d719c6aca377ep-9, -0x1.f00a937384f7p-9, 0x1.13bb8296bd0acp-7,
            0x1.47587fb24fb44p-5, -0x1.031afa1226b5p-7, -0x1.9a227cc67c3d8p-8, -0x1.542993988396p-7,
            0x1.dca49ed8d594p-10, 0x1.5507455f6b6aap-5, 0x1.7ffb50b5efc7ap-5,
            -0x1.2b49995292034p-11, -0x1.a64235a729dc8p-6};
    };
    static constexpr double theta_after[] = {
        -0x1.b56ac5b1d19fap-4, 0x1.93d7e345658d7p-1, -0x1.90da670cc50cep-4, -0x1.9d6f8b6824d4bp-1,
        0x1.09342beea05c5p-1, 0x1.b5f65ea08afd2p-1, 0x1.2d342beea05c5p-1, -0x1.49d49ed90a26cp-3,
        -0x1.8a7527b64289ap-1, -0x1.0e39c83cbe114p0, 0x1.b09a15f7502e4p-4, 0x1.11ca3cd4993cap0,
        -0x1.ca1af2401810bp-4, -0x1.3349ab019f43ep-1, -0x1.5f3661779b6fap-1, 0x1.68205c6078a72p-1,
        -0x1.07f0f43b0c00dp0, -0x1.089492b29fd6fp-2, 0x1.650bf117798cfp-3, -0x1.142f8d2480047p-2,
        0x1.ff1c80a82c76bp-2, -0x1.4554590f163d4p-2, -0x1.e747ad1bb7f5dp-3, -0x1.097a56f642149p0,
        0x1.e1e3f0076d07p-5, 0x1.9dd25618a2e9p-1, 0x1.2d876dabfa684p-2, 0x1.f47130eabd6b8p-1,
        0x1.0e27a0c71d71cp-2, 0x1.891021be1ed2fp-1, 0x1.a97dffd9681bbp-3, -0x1.121764ff96338p-3,
        0x1.2123b944053f7p0, 0x1.03de93b2a315dp0, 0x1.be1f5f46a94a1p-4, 0x1.14ed3bb17a0e8p-4,
        -0x1.3b97a822bf475p-1, 0x1.a4689c74c8858p-2, -0x1.d754ab1b79699p-1, 0x1.60c3cace95bd1p-2,
        0x1.0d6fa99296cf7p0, 0x1.a0ca2875307e6p-1, 0x1.b39e1a98b5218p-1, -0x1.badf53252d9ecp-1,
        0x1.926baf159f034p-2, -0x1.23cc175524ba4p0, -0x1.f19f4556da2dep-3};
    static constexpr double loss_after = 0x1.9ec92e279c84bp-2;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Tanh(), LayerNorm((4,),
// eps=1e-05, elementwise_affine=True), Linear(in_features=4, out_features=2, bias=True))
struct norm {
    static constexpr const char* name = "norm";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Tanh>, bp::LayerNorm,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.5p-1, -0x1.ep-2, -0x1.c2p-1, -0x1.08p-1, 0x1.56p-1, -0x1.14p-1, -0x1.26p-1, -0x1.2p-1,
        -0x1.b6p-1, 0x1.17p0, 0x1.ep-1, 0x1.ep-1, -0x1.32p-1, 0x1.8p-5, 0x1.d4p-1, -0x1.32p-1,
        0x1.8p-7, 0x1.2p-2, -0x1.cep-1, 0x1.cep-1, -0x1.98p-2, 0x1.68p-3, -0x1.8p-4, 0x1.98p-3,
        -0x1.92p-1, -0x1.5p-3, -0x1.a4p-1, -0x1.38p-3, -0x1.86p-1, -0x1.02p0, -0x1.0ep-1, 0x1.8cp-1,
        0x1.1ap-1, 0x1.2p-1};
    static constexpr double x[] = {
        -0x1.8p-4, -0x1.3cp0, 0x1.bp-2, 0x1.5cp0, -0x1.9p-2, -0x1.18p0, -0x1.f8p-1, 0x1.18p-1,
        -0x1.6p-2, -0x1.08p0, 0x1.9p-1, -0x1.7p0, -0x1.cp-2, -0x1.cp-4, -0x1.18p0};
    static constexpr double t[] = {
        0x1.ep-1, -0x1.7cp0, 0x1.08p0, 0x1p-5, 0x1.4p-1, 0x1.48p-1, -0x1.4p0, 0x1.78p-1, -0x1.8p-1,
        -0x1.58p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.2c232711d147dp2;
        static constexpr double y[] = {0x1.22fa91696768cp1, 0x1.4582e6f743176p0};
        static constexpr double gradient[] = {
            0x1.3de9cbb85b3d6p-4, 0x1.059dba4fb5bfdp0, -0x1.65a7052f66a51p-2, 0x1.2282e9ec4405p-4,
            0x1.de2220ff85483p-1, -0x1.46d34729cc859p-2, -0x1.4c1b7c34c7cb7p-7,
            -0x1.114bf38b6f14cp-3, 0x1.759eebbb60c4ep-5, -0x1.52702306bb886p-5,
            -0x1.16819cd2dfa84p-1, 0x1.7cbe276792f97p-3, -0x1.a7e264f5cefc8p-1,
            -0x1.835937e5b006ap-1, 0x1.bacf50465fb9fp-4, 0x1.c3402eb3a4b5ep-2, 0x1.1d3d6f9a552cbp-1,
            0x1.e9eedecf782efp0, -0x1.11cab48574db3p2, -0x1.a9c5dfba7f8d7p0, -0x1.92f21722ee3eap1,
            -0x1.7f90123de3c5fp1, -0x1.46478f2ea904ap1, 0x1.ed92e65520623p0, -0x1.11ea7197f49b3p-1,
            -0x1.50580a0f0c38p-8, -0x1.12f46cd55ca63p1, -0x1.8c1ad705e8505p-1, -0x1.1a90b91a5e4a8p0,
            -0x1.5af6f98595a33p-7, -0x1.1ba31a7b7279p2, -0x1.989cdedd72dd5p0, 0x1.55f522d2ced18p0,
            0x1.60c1737ba18bbp1};
        static constexpr double dx[] = {
            0x1.0f548d41ec1fbp-2, 0x1.e16424f03bb07p-3, 0x1.74c41ec645442p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.6e5e485d299adp1;
        static constexpr double y[] = {
            0x1.22fa91696768cp1, 0x1.4582e6f743176p0, 0x1.c8767693294bep0, 0x1.a0246f0faa6ddp-1,
            0x1.c53090b2a3b98p0, 0x1.a4ae2a6fe18ep-2, 0x1.c09686a3f7717p0, 0x1.52cd01f9bd5f4p-3,
            0x1.d918ad37a8c1fp0, 0x1.cd80bcf8adc98p-4};
        static constexpr double gradient[] = {
            -0x1.41abd020cf078p-8, 0x1.0a1d4d2c3700ep-2, 0x1.05e07ab6af7f8p-4,
            -0x1.3a6cb702af4b8p-7, 0x1.bdbd60418108bp-3, 0x1.2da80cee76d68p-2, 0x1.7b2de5247a62cp-6,
            -0x1.ea7341418f0cfp-6, -0x1.2c09d3714cf62p-4, 0x1.be0a231a11eefp-4, -0x1.2a23efd012bp-3,
            -0x1.cfa14490f1bfbp-5, -0x1.28a4f1a1face8p-2, -0x1.f8bf7f88cefb1p-2,
            0x1.abef55a64c84ep-4, 0x1.5c92586fdc74ap-3, 0x1.2614225746ce7p-2, 0x1.a7fe6c11e7b63p-2,
            -0x1.17de117fc45p1, -0x1.928af2cd2837ap-3, -0x1.ec7ff3ed86352p0, -0x1.fffea2e5b04a9p-1,
            -0x1.d21eec657b20fp0, 0x1.1a7bf53e83612p-2, -0x1.6b8550e3f2139p-1, 0x1.136bdf531a5b6p-1,
            -0x1.f18f8038e1a44p0, -0x1.af702b6d31aa8p0, -0x1.1d92ca5b69ccp-2, -0x1.d64a51d53309ep-6,
            -0x1.0aa6c646fbb19p0, -0x1.f5f9fc50ffa8ep-2, 0x1.c44245fda59bcp0, 0x1.68c75543ee176p-1};
        static constexpr double dx[] = {
            0x1.b220e20313667p-5, 0x1.811cea59c959cp-5, 0x1.2a367f0504366p-2, 0x1.b2c42775cb9d1p-4,
            -0x1.d5ebfac7034cp-8, 0x1.05e3b074f129bp-3, 0x1.01a62e1c7bd6p-7, -0x1.3e8a8367e921dp-5,
            -0x1.83ad36a88c55bp-7, 0x1.92d5b7b41c68ap-6, -0x1.12500f59263aap-5,
            -0x1.7c0e45a76773ep-6, -0x1.0b081a33d8f8p-9, -0x1.eca2145b1a7b7p-5,
            0x1.a6caa7a4f3156p-3};
    };
    static constexpr double theta_after[] = {
        0x1.531270a77c869p-1, -0x1.051638a315fc8p-1, -0x1.bf5cea0e05264p-1, -0x1.080070d77a95bp-1,
        0x1.437ca32d2de2cp-1, -0x1.20d8f8a3f1ee1p-1, -0x1.26e851b1c1663p-1, -0x1.1d72864387041p-1,
        -0x1.b3438fea51decp-1, 0x1.144deaa61db2ep0, 0x1.ea7d5ad31377dp-1, 0x1.e114837e348c5p-1,
        -0x1.22dbc923b5e49p-1, 0x1.b09cea688329dp-4, 0x1.cf0a003127df9p-1, -0x1.3bcdfca57755cp-1,
        -0x1.1d4ef7e533ad3p-6, 0x1.938887134917cp-3, -0x1.50e65bdf41d58p-1, 0x1.d5990cc9930acp-1,
        -0x1.6f66625ead828p-3, 0x1.1ed2ae66d0012p-2, 0x1.b756bd3596d5ap-4, 0x1.5c7507116e35ep-3,
        -0x1.6c52b67386145p-1, -0x1.f95f6612d6882p-3, -0x1.39407ff86fce4p-1, 0x1.43d3d2320581bp-4,
        -0x1.7a8e673728d72p-1, -0x1.fbef7c56796b4p-1, -0x1.b2a4d1fd45e37p-2, 0x1.9d223e329d63cp-1,
        0x1.4ac72b3a93055p-2, 0x1.00a378a42c314p-1};
    static constexpr double loss_after = 0x1.13f785e599a94p0;
};

// nn.Sequential(LayerNorm((3,), eps=1e-05, elementwise_affine=True), Linear(in_features=3,
// out_features=4, bias=True), Tanh(), LayerNorm((4,), eps=0.125, elementwise_affine=True))
struct norm_first_and_last {
    static constexpr const char* name = "norm_first_and_last";
    using Network = bp::Network<double, bp::Input<3>, bp::LayerNorm, bp::Dense<4, bp::Tanh>,
        bp::LayerNormWith<std::ratio<1, 8>>, bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
        -0x1.08p-3, -0x1.ecp-1, 0x1.56p-1, 0x1.2p-4, -0x1.5p-4, -0x1.c2p-1, -0x1.bp-3, 0x1.8p-7,
        0x1.32p-1, 0x1.5p-1, -0x1.86p-1, 0x1.ep-1, -0x1.08p-2, -0x1.08p-1, -0x1.d4p-1, -0x1.1ap0,
        0x1.8p-5, 0x1.08p-1, -0x1.f8p-3, -0x1.bp-3, 0x1.ep-5, -0x1.fep-1, -0x1.02p0, 0x1.62p-1,
        -0x1.02p-1, -0x1.ep-4, 0x1.c8p-3, -0x1.08p-3, 0x1.8p-2, -0x1.ecp-1};
    static constexpr double x[] = {
        0x1.8p-4, -0x1.4p0, 0x1.18p0, 0x1.bp-1, 0x1.68p-1, 0x1.b8p-1, 0x1.6p0, 0x1.2p-1, 0x1.a8p-1,
        -0x1.88p-1, 0x1.78p0, 0x1.64p0, -0x1p0, 0x1.cp-3, -0x1.34p0};
    static constexpr int t[] = {0, 0, 1, 1, 2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.80a03058c5122p0;
        static constexpr double y[] = {
            -0x1.d67e7ee352609p-2, -0x1.097f07a6a9c49p-1, 0x1.7f1187fc55c08p-3,
            -0x1.ced2b3ac6f428p-1};
        static constexpr double gradient[] = {
            0x1.e0d9ebad24a38p-7, -0x1.13d54e9205157p-1, 0x1.a4cc46070c2c1p0, 0x1.f7b833bdcdebp-4,
            0x1.aefa6a989b971p-2, 0x1.6a89170dd46aap0, 0x1.0b0868be399cap-4, 0x1.5ccbc2eb63eb4p0,
            -0x1.f793599c9301dp-4, 0x1.0fb2c5e678962p-10, 0x1.62e3d4364ca4ep-6,
            -0x1.002fda1d83a92p-9, -0x1.752ca37b12eecp-5, -0x1.e76fe31351becp-1,
            0x1.5fdea06b33ee8p-4, -0x1.e0dd878b1eb3bp-8, -0x1.3a0d106b08a5ep-3,
            0x1.c5699813bccf8p-7, 0x1.2fd439a480ca3p0, 0x1.35232b0672961p-6, -0x1.a898b06938ca8p-1,
            -0x1.11903c8a67c93p-3, -0x1.0d67afd95ec2bp-1, -0x1.e4512cdb4dp-4, 0x1.4491ac9c1c9dap-3,
            -0x1.1c4149ae7ee45p-4, -0x1.8e094843bccd8p-1, 0x1.adb3f96c577cfp-3, 0x1.b3158e9a8066p-2,
            0x1.24460a6d9aedp-3};
        static constexpr double dx[] = {
            -0x1.1033e9665ca22p-2, 0x1.d08761289ab18p-4, 0x1.382422386beb6p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.89a0b27ba7286p0;
        static constexpr double y[] = {
            -0x1.d67e7ee352609p-2, -0x1.097f07a6a9c49p-1, 0x1.7f1187fc55c08p-3,
            -0x1.ced2b3ac6f428p-1, -0x1.c09fda495cba4p-3, -0x1.38c39726c8355p-1,
            0x1.77490b34f7723p-7, -0x1.d03d5d8d8dc8ep-1, 0x1.f8201c1f48b86p-2,
            -0x1.2b83441cb8b3dp-1, -0x1.76f5c49b9269dp-2, -0x1.cb618de1391afp-1,
            0x1.7c53206f2e8f5p-1, 0x1.64050c50d4664p-3, -0x1.af46cc71ff663p-3,
            -0x1.aaf8785f4e48cp-1, 0x1.b3d4b905bd41dp-1, -0x1.8bc5cc27028eep-3,
            -0x1.8991bee2edf15p-2, -0x1.bc973b9516c07p-1};
        static constexpr double gradient[] = {
            0x1.984c530c229c5p-5, -0x1.d5c2670df2851p-3, 0x1.ce31025e286b1p-2,
            -0x1.0dec92ac2be0cp-8, 0x1.5b80a4b9d0618p-3, 0x1.a71f4adadc773p-2,
            -0x1.94c9b39475958p-11, 0x1.2d0be06997563p-1, -0x1.b131c9da06f8p-10,
            -0x1.6cda65e091d0dp-7, 0x1.222bad106fb5p-8, -0x1.db212c5eaa41p-7,
            -0x1.434e6c0a7bc4ap-10, -0x1.98a3f3ea00e4ap-2, 0x1.47db98d628091p-5,
            -0x1.a9671b1280b18p-14, -0x1.e762212a4d0dap-5, -0x1.4e01a10a5a161p-6,
            0x1.5ecb62e571d1bp-2, -0x1.150ef01de400cp-5, -0x1.17866c7a4ba17p-2,
            -0x1.28e51f94f753ep-6, -0x1.3db9af9042594p-2, -0x1.3bbf564b9dd6dp-7,
            -0x1.0b8ea3b8afedbp-4, -0x1.3c1073e931163p-4, 0x1.25bc5e2d44f5p-8,
            -0x1.8ce8d8addb0cep-3, 0x1.165e86816771cp-4, 0x1.f11764f77a58ap-4};
        static constexpr double dx[] = {
            -0x1.b386423d61037p-5, 0x1.739f80ed488d6p-6, 0x1.f36d038d79794p-6, -0x1.206b1d7141838p0,
            0x1.c0adf31e4298p-4, 0x1.04603e3f5d5a8p0, 0x1.481d077ea3358p-7, 0x1.51bbd9d7b8a66p-6,
            -0x1.f5ca5d970a41p-6, 0x1.8dc09d714625p-11, 0x1.56e6706f5465bp-6, -0x1.6354755ade96dp-6,
            -0x1.9dfcd81dd43a4p-7, 0x1.d942c74e14a8p-10, 0x1.62d47f3411a54p-7};
    };
    static constexpr double theta_after[] = {
        -0x1.1b5e0b413699dp-3, -0x1.dad1df9aecc3ap-1, 0x1.3137506233c4dp-1, 0x1.226e0e9bd2d31p-4,
        -0x1.bd4c9680fb152p-4, -0x1.e31ed817dfcd3p-1, -0x1.af2c10a01ba04p-3, -0x1.5662de83faac4p-4,
        0x1.3297bd69069cbp-1, 0x1.5124eb0fb75b2p-1, -0x1.861f2dd21fa19p-1, 0x1.e0f88e2da76b7p-1,
        -0x1.07d4206e53a24p-2, -0x1.cd884ba00241dp-2, -0x1.d857a3658f8f4p-1, -0x1.19fd1269c4966p0,
        0x1.d9bcf3411bef5p-5, 0x1.09ae06882b8eap-1, -0x1.333f604db16f1p-2, -0x1.a0d4a34ab290ap-3,
        0x1.a87d1700c9f1dp-4, -0x1.fc1f1d006d836p-1, -0x1.ebafa186535e8p-1, 0x1.6293301f139ccp-1,
        -0x1.fac6089464e2p-2, -0x1.a591e894491d7p-4, 0x1.be4ed30bc7fcfp-3, -0x1.7aff98082fcep-4,
        0x1.766eeb916056bp-2, -0x1.f76b378a9c30dp-1};
    static constexpr double loss_after = 0x1.5d79ceff1fca4p0;
};

// nn.Sequential(Residual( (0): Linear(in_features=3, out_features=3, bias=True) (1): Tanh() ),
// Linear(in_features=3, out_features=2, bias=True))
struct residual_block {
    static constexpr const char* name = "residual_block";
    using Network = bp::Network<double, bp::Input<3>, bp::Residual<bp::Dense<3, bp::Tanh>>,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
        -0x1.a4p-2, -0x1.05p0, 0x1.68p-2, -0x1.38p-2, 0x1.9ep-1, 0x1.ecp-2, -0x1.26p-1, -0x1.8p-2,
        0x1.f8p-3, 0x1.5cp-2, 0x1.8p-7, -0x1.a4p-2, 0, 0x1.38p-2, 0x1.8cp-2, 0x1.02p0, -0x1.14p-1,
        0x1.92p-1, -0x1.8p-3, 0x1.ep-3};
    static constexpr double x[] = {
        -0x1.28p-1, 0x1.34p0, 0x1.28p0, -0x1.74p0, 0x1.88p-1, 0x1.4p-4, -0x1.38p0, 0x1.8p-2,
        -0x1.a8p-1, 0x1.3p-2, -0x1.9p-1, 0x1.0cp0, -0x1.d8p-1, -0x1.58p0, -0x1.ap-3};
    static constexpr double t[] = {
        0x1.6p-3, 0x1.18p-1, -0x1.88p-1, -0x1.64p0, 0x1.88p-1, -0x1.9p-1, 0x1.68p0, 0x1.24p0,
        0x1.08p-1, -0x1.2p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.711c56d552812p0;
        static constexpr double y[] = {0x1.a3557591501a1p-1, -0x1.05eb599697ddep0};
        static constexpr double gradient[] = {
            0x1.b9b68ad07475bp-1, -0x1.cb9eceb64faaep0, -0x1.b9b68ad07475bp0, -0x1.2ba48cdfdd6fbp-4,
            0x1.37ca5b3bf7b6p-3, 0x1.2ba48cdfdd6fbp-3, 0x1.120b94689c265p-1, -0x1.1d27b98f720c3p0,
            -0x1.120b94689c265p0, -0x1.7e05a87cef19bp0, 0x1.032687acdb303p-3, -0x1.da063123a6502p-1,
            -0x1.0e91ce5ffed6ap-1, 0x1.629da24cc3e3p0, 0x1.2f92a1f06808dp-1, 0x1.4835cea8b9e34p0,
            -0x1.ae293f40ab052p1, -0x1.703e8649297e2p0, 0x1.4b557591501a1p-1, -0x1.91eb599697ddep0};
        static constexpr double dx[] = {
            -0x1.e8933af68054cp-2, 0x1.81d8ab147c56ap1, -0x1.ac9212fd719cp0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.c848fb86cf12ap0;
        static constexpr double y[] = {
            0x1.a3557591501a1p-1, -0x1.05eb599697ddep0, 0x1.8639112ac47dap-2, -0x1.b6111f9d4e5f9p0,
            -0x1.51084e7dd4e8ap-2, -0x1.dfdc331ff7188p0, -0x1.838f0c4e0e58cp-4, 0x1.603a6f90548e6p1,
            -0x1.627214eb1621cp-1, 0x1.a21b12d31501p0};
        static constexpr double gradient[] = {
            0x1.0951c1e7a9312p-1, -0x1.2b4c93029081ep-1, -0x1.a52a31ef1d946p-4,
            -0x1.ebdfa0d05ee9p-5, 0x1.ebdf4b8a7ce64p-2, -0x1.ef3109e13a2b7p-3, 0x1.e183074366cbcp-3,
            -0x1.49c832b8f6a0dp-1, 0x1.b36a60edb054ap-4, -0x1.e400a78355a76p-2,
            -0x1.30e0a68a11ac3p-2, -0x1.51ea9e938dbaap-4, -0x1.0fd43ceffb6dap-1,
            0x1.494073e49989ep0, -0x1.03a5348d3074cp-6, 0x1.ef324192b22d8p-1, -0x1.117d3cc0f8d76p1,
            0x1.6cb4fdd61aec2p-2, -0x1.9b95a6386cd03p-2, 0x1.51253c33013fcp-3};
        static constexpr double dx[] = {
            -0x1.86dc2f2b99dd4p-4, 0x1.34ad55a9fd122p-1, -0x1.56db42645ae35p-2,
            -0x1.25aded857fb48p-4, 0x1.78afab284637cp-3, 0x1.62a85c0d9f85ap-5, -0x1.bc403d0b0cp-16,
            0x1.9d554830ec6eep-2, -0x1.7ce2c62ffadecp-2, 0x1.2cf9cd94abfdbp-2, -0x1.30ff26079488p-1,
            0x1.2eef62808912ep-4, 0x1.7bfe93a4e050ap-2, -0x1.11598df5dce4fp-1,
            0x1.dede124539c5ap-3};
    };
    static constexpr double theta_after[] = {
        -0x1.df92d6aca150ap-2, -0x1.e40971bfe0e48p-1, 0x1.73e122d900e96p-2, -0x1.3589b24bc8751p-2,
        0x1.7ecd9b9abda06p-1, 0x1.055449af684f2p-1, -0x1.30ecd641874d9p-1, -0x1.243050cdfa5fcp-2,
        0x1.d05af0f2b9068p-3, 0x1.94ac59bfd684ap-2, 0x1.c01eda2b022a8p-5, -0x1.a0c0302a6c97p-2,
        0x1.49fa26dd4f5c2p-4, 0x1.a9d75376b5f7p-4, 0x1.88e6345846819p-2, 0x1.c2a81b699f138p-1,
        -0x1.dbe9f1f7a867dp-3, 0x1.75080a260fa7ep-1, -0x1.cdbbacf8dfba2p-4, 0x1.816de2bc09e53p-3};
    static constexpr double loss_after = 0x1.9f35205baa2eap-1;
};

// nn.Sequential(Residual( (0): LayerNorm((3,), eps=1e-05, elementwise_affine=True) (1):
// Linear(in_features=3, out_features=4, bias=True) (2): GELU(approximate='none') (3):
// Linear(in_features=4, out_features=3, bias=True) ), Residual( (0): LayerNorm((3,), eps=1e-05,
// elementwise_affine=True) (1): Linear(in_features=3, out_features=4, bias=True) (2):
// GELU(approximate='none') (3): Linear(in_features=4, out_features=3, bias=True) ),
// Linear(in_features=3, out_features=3, bias=True))
struct residual_norm {
    static constexpr const char* name = "residual_norm";
    using Network = bp::Network<double, bp::Input<3>, bp::Residual<bp::LayerNorm, bp::Dense<4,
        bp::GELU>, bp::Dense<3>>, bp::Residual<bp::LayerNorm, bp::Dense<4, bp::GELU>, bp::Dense<3>>,
        bp::Dense<3>, bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
        0x1.38p-1, -0x1.11p0, 0x1.5p-3, -0x1.38p-2, 0x1.8cp-2, -0x1.68p-1, 0x1.8p-1, 0x1.8p-3,
        -0x1.bp-1, -0x1.02p0, -0x1.bcp-1, -0x1.c8p-1, 0x1.5p-4, 0x1.c8p-1, 0x1.bcp-2, -0x1.14p-1,
        0x1.98p-2, 0x1.8p-6, 0x1.74p-1, -0x1.8p-4, 0x1.11p0, 0x1.9ep-1, 0x1.8p-3, -0x1.44p-1,
        -0x1.8cp-2, 0x1.b6p-1, 0x1.ep-3, 0x1.9ep-1, 0x1.d4p-1, 0x1.02p-1, 0x1.38p-2, 0x1.68p-3,
        0x1.ep-4, 0x1.5cp-1, 0x1.c8p-3, -0x1.3ep-1, -0x1.38p-2, -0x1.c8p-3, -0x1.bcp-1, 0x1.a4p-1,
        0x1.17p0, -0x1.7ap-1, 0x1.ep-4, -0x1.c2p-1, -0x1.2cp-1, 0x1.92p-1, 0x1.8p-3, -0x1.2cp-1,
        -0x1.8p-4, 0x1.02p0, 0x1.02p-1, 0x1.74p-2, -0x1.68p-1, -0x1.ecp-1, 0x1.e6p-1, 0x1.f8p-2,
        0x1.ep-4, 0x1.2p-5, 0x1.8cp-1, -0x1.38p-2, 0x1.6ep-1, 0x1.9ep-1, -0x1.bp-3, 0x1.1ap-1,
        -0x1.0ep0, -0x1.f8p-2, 0x1.bp-1, 0x1.8p-6, 0x1.bcp-1, 0x1.5p-1, -0x1.8cp-1, -0x1.fep-1,
        0x1.c8p-3, 0x1.44p-2, -0x1.5cp-1, -0x1.68p-1, 0x1.d4p-1, -0x1.0ep0, 0x1.d4p-2, -0x1.1ap0,
        0x1.1ap0, 0x1.ecp-1, 0x1.fep-1, 0x1.ep-2, 0x1.ep-2, 0x1.d4p-2};
    static constexpr double x[] = {
        -0x1.fp-1, -0x1.18p-1, 0x1.48p-1, -0x1.ap-3, -0x1.b8p-1, -0x1.d8p-1, -0x1.8p-3, 0x1.98p-1,
        -0x1.ep-1, 0x1.68p-1, -0x1.ep-3, 0x1.a8p-1, -0x1.ap-3, 0x1p-2, -0x1.38p-1};
    static constexpr int t[] = {2, 0, 1, 1, 1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.13cda9ea7bcbep-4;
        static constexpr double y[] = {
            0x1.57eecb84f03ddp0, -0x1.c607c888e5482p-1, 0x1.0707324b2a658p2};
        static constexpr double gradient[] = {
            -0x1.b8b567809aa09p-5, 0x1.6de3949eddf96p-5, 0x1.529dcb49f6192p-6, 0x1.bb7eb169cf4bcp-5,
            -0x1.e86e79938ad12p-4, 0x1.eef4613cfbfd5p-7, 0x1.692b31c6381cp-5, -0x1.37eeb664c5248p-5,
            0x1.7bd690d9d32a5p-6, -0x1.2986d4c34890cp-7, 0x1.00f767075db2fp-7,
            -0x1.38e805d714693p-8, 0x1.aab65388a6db1p-6, -0x1.708a6eb292095p-6,
            0x1.c0c50a0d66012p-7, 0x1.63b8ce9ab3fc8p-3, -0x1.333a6a28cc177p-3, 0x1.761c19a75dd6p-4,
            -0x1.8cc962219ed98p-5, 0x1.46de4a8f00d2fp-7, -0x1.d4cb3f93ac21fp-6,
            -0x1.86cd7bc82afdep-3, -0x1.b6e5185a2412bp-5, -0x1.9db9f3fc060c9p-5,
            -0x1.5fe6c0baa9341p-3, -0x1.8168461b60067p-3, -0x1.0aa223ad627c3p-5,
            -0x1.f6afb9186659fp-6, -0x1.ab9155e609f42p-4, -0x1.d4473518a009cp-4,
            -0x1.09af830fbe344p-6, -0x1.f4e64b962f91ep-7, -0x1.aa0c4365a8642p-5,
            -0x1.d29d170a860cdp-5, -0x1.fd34d4e9d7339p-4, -0x1.35592c16d8213p-4,
            -0x1.343facf5e8082p-5, 0x1.fde64cc521866p-7, 0x1.4706ae2af158dp-7,
            -0x1.5a67e5caa471cp-4, -0x1.71e4a5596fe58p-7, 0x1.893ce16884ca2p-6,
            -0x1.67d47bf98c93ap-4, -0x1.acd3a66c249aap-6, 0x1.515d8dd88da9ep-6,
            -0x1.166d8a1152ba6p-6, 0x1.31c51375027c3p-7, -0x1.e11bdda0139ap-8, 0x1.8d0f34c80cde3p-8,
            -0x1.72a23f3e394ap-4, 0x1.23958241f7c61p-4, -0x1.e149f5834328fp-5,
            -0x1.2730d3fbf5fc7p-4, 0x1.d0769d50084eep-5, -0x1.7f5264a8af1b1p-5,
            -0x1.3302ffa9f59cbp-6, 0x1.b5d276113dcc2p-8, -0x1.09597078d2f59p-4,
            -0x1.a6ac9b5eb2494p-5, -0x1.b8b4b82a0abd5p-5, -0x1.778826e6f43cap-4,
            -0x1.0673a5009e75bp-3, -0x1.8bea78b4b3e05p-3, -0x1.7829eccb0935ap-5,
            -0x1.4088d78f43c5dp-4, -0x1.c007ca2a65d09p-4, -0x1.51eeedeec3172p-3,
            -0x1.0d4d9112af283p-7, -0x1.caf431b2079eep-7, -0x1.40c0f528cdc95p-6,
            -0x1.e3ddbb06a7d07p-6, -0x1.e4cef77048ff3p-4, -0x1.9dceb207126c1p-4,
            -0x1.2840b8111fb64p-6, -0x1.981a10a63fd62p-7, 0x1.aed5102748146p-4,
            0x1.05f9763d0dcb2p-3, -0x1.5ef7972c3c455p-10, 0x1.7283ec48809a3p-7,
            0x1.c29875862d21ep-7, 0x1.c3f9038bc75edp-7, -0x1.dd258db05827ap-4,
            -0x1.2222fd95709d4p-3, 0x1.e1aa99b54d7bap-5, 0x1.9e3b8d4c857b4p-8,
            -0x1.0ab905af6f158p-4};
        static constexpr double dx[] = {
            -0x1.8b127a8638fd2p-3, 0x1.1d9bf4e8ce994p-6, -0x1.fbdfbf52ca097p-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.4777f1a7a775ep1;
        static constexpr double y[] = {
            0x1.57eecb84f03ddp0, -0x1.c607c888e5482p-1, 0x1.0707324b2a658p2, 0x1.33abb3a842b39p0,
            -0x1.d8c1b16c77668p-1, 0x1.c08116046a9fap0, -0x1.4617129ea5298p-5, 0x1.ce8ffd8413194p0,
            0x1.a67442906db8fp0, 0x1.a2855afa3c4p-8, -0x1.5959b5a1a03f7p1, 0x1.d2d2dc2e31542p2,
            0x1.f458d02783e0ep-2, 0x1.4bc6cff2650c7p0, 0x1.8067ec67b1f83p0};
        static constexpr double gradient[] = {
            -0x1.aa1cf60530a42p-3, -0x1.90c886e9758bap-5, -0x1.d9bbc79245122p-3,
            -0x1.f4a97bc62ff8dp-3, 0x1.12e61bf1c6155p0, -0x1.e7fdac7bea258p-3,
            -0x1.55dc63b016738p-8, 0x1.88d9106adb366p-2, -0x1.cbd2aec0a4bbbp-2,
            0x1.10771bc03cabfp-4, 0x1.cdb5bafe974e1p-3, 0x1.5ff1375990252p-3, 0x1.5ac971b1e4cf6p-3,
            0x1.2cd3262ec1f8ap-3, -0x1.3f5015e75d05ep-3, -0x1.213c2637b0048p-7, 0x1.27ad052685da8p0,
            -0x1.38d23304a52dep0, 0x1.34d33dbfc822fp-1, -0x1.77ffb526aa121p-3, 0x1.424bcda788eabp-3,
            0x1.a8ee2cdc1d386p0, 0x1.2c2bd0d456057p0, 0x1.86c475a908154p-1, 0x1.12b1fbe989e13p0,
            0x1.9ad8fd506a0dep-1, 0x1.5498884b4c474p-1, 0x1.a85b0f2d18e28p-6, 0x1.f42035f36b75fp-2,
            0x1.e52bc534e56b3p-3, 0x1.34884507b67f5p0, 0x1.4cf21adb8d6dap-1, 0x1.54626d02d6d21p0,
            0x1.e2635c64c2c82p-1, 0x1.d8eac5c5d87b5p-1, 0x1.654fecfcebaa8p-2, 0x1.e6d929041aab5p-1,
            -0x1.2b96c53ecdb8bp1, 0x1.36413ce5171f8p-1, -0x1.1e56db2cec46dp-3, 0x1.e54b30198228p0,
            0x1.0d01ff78b6e03p-1, -0x1.086ab38d64538p-1, -0x1.45060ba3f6cdap-3,
            0x1.98edab68a1cecp-3, -0x1.fb8e08829527p-6, 0x1.c2ce0b16851d6p0, -0x1.2406309aabb65p1,
            0x1.942b157140398p-3, 0x1.65ccce2c10fadp0, -0x1.c77122c93502cp0, 0x1.225c5d4c58fddp-3,
            -0x1.0219408553c4ap0, 0x1.4975f8058fcfep0, -0x1.8cc2559a43b4ep-3, -0x1.d30ae70c720ccp-4,
            0x1.4a9e101b201cp0, 0x1.09fec40fcf19fp0, -0x1.7091173cc840ep-1, 0x1.a39cd8ab9968cp-3,
            0x1.48f7c5506dce2p0, 0x1.459504d380f1ep-2, 0x1.53568f72b89a8p0, 0x1.d25d7d7748c76p-7,
            0x1.97d491aa1409ep-2, 0x1.412c90ed3082cp-5, 0x1.1d0d16548d286p-2, 0x1.f361e55906d1bp-3,
            0x1.1ed955dc4a243p0, 0x1.6c48914dca535p-2, 0x1.54c0a8c0f25f2p0, 0x1.0531354c34278p0,
            0x1.4c479095f773dp-2, 0x1.c1e5b26504f3p-1, -0x1.30fa86c0b8649p-4, 0x1.8c07bc97ed51cp-4,
            -0x1.4fcb8f06bad18p-4, -0x1.c6ba697426e62p-4, -0x1.ce6f205c22ab6p-1,
            -0x1.3adc39285e372p-1, 0x1.7bda781a6fa58p-3, 0x1.9cee28c925014p-1, 0x1.64d5ab0935917p-1,
            -0x1.1a7cf3fd311bap-4, -0x1.aa30c89912e5ep-2, 0x1.f0d005985f2ccp-2};
        static constexpr double dx[] = {
            -0x1.3c0ec86b60ca8p-5, 0x1.c8f987dae4278p-9, -0x1.964c990f0807ap-7,
            0x1.2208b7fa84c02p-3, -0x1.8019c6774ea91p-2, 0x1.4dbdc04abf5ddp-1, 0x1.3c30d7608e7c2p-2,
            -0x1.e2ba136251da4p-7, 0x1.091d3c21ef00ep-3, 0x1.3bad2fc3e9aeap-2, 0x1.43282215dfdd8p-6,
            0x1.3efe75b363896p-1, 0x1.024e6f89d58dp-1, -0x1.a4f575a3b4618p-4, 0x1.38b8edb9379f6p-4};
    };
    static constexpr double theta_after[] = {
        0x1.47c2b6cad1f5fp-1, -0x1.227f4025ee24ep0, 0x1.1f143a1d42a52p-2, -0x1.ef3c6463bbe34p-3,
        0x1.6bcfb6fcb426fp-2, -0x1.41219ebed93a6p-1, 0x1.78c00ae148a4cp-1, 0x1.07bc1bc5b2515p-3,
        -0x1.9cdf5b22955acp-1, -0x1.f9bbb3b4f89aep-1, -0x1.dc761c4c0cfb5p-1, -0x1.c3be033ba17c3p-1,
        0x1.fd74e5e1454ecp-5, 0x1.fa1e92d1bc7bap-1, 0x1.cee98bf09ae6p-2, -0x1.31dfa04351a6ep-1,
        0x1.98d212174c66bp-3, 0x1.dc7412faf0912p-4, 0x1.59cde75eea2cdp-1, -0x1.ff74c915361eap-4,
        0x1.12d170ad68cc4p0, 0x1.5b93623579d28p-1, 0x1.5d23f08e65a6p-6, -0x1.4e8c87438558fp-1,
        -0x1.4563c3dc3e00ap-1, 0x1.7462462e4b573p-1, 0x1.6b723fdc10cc4p-3, 0x1.9b5bd3023e099p-1,
        0x1.d87ea540bab1fp-1, 0x1.0a5acc2ce41c7p-1, 0x1.f9976ac7d328p-3, 0x1.3b42195e9dadp-3,
        0x1.4c40d4524c75p-4, 0x1.590bd07494b5ap-1, 0x1.b99d83e83d3cdp-4, -0x1.473eca4333f7dp-1,
        -0x1.46ff7f020708cp-2, -0x1.8e3ed749f77ccp-4, -0x1.ae6625b9f26fcp-1, 0x1.c492272e752eap-1,
        0x1.f9615871e76abp-1, -0x1.86ed5915d5f87p-1, 0x1.f58edbc6276aap-4, -0x1.bdea417eeca3ap-1,
        -0x1.2e82a5f3f2c36p-1, 0x1.9541d2d97c1b8p-1, 0x1.cfba0a068a7d9p-4, -0x1.02a744c8af074p-1,
        -0x1.15a847140e0fdp-3, 0x1.d6dae2b71ff26p-1, 0x1.283bdbfdcb23fp-1, 0x1.5ba039a5b67a6p-2,
        -0x1.51cbb458ab05ap-1, -0x1.f4d25c0a896c7p-1, 0x1.00d4a313c9cafp0, 0x1.fd1e72b328d5bp-2,
        0x1.2f157f3551c13p-4, -0x1.02338325b42e8p-5, 0x1.9802cd7bad143p-1, -0x1.3c3667903d76p-2,
        0x1.467f8ef52a4ffp-1, 0x1.8a6dae3ede036p-1, -0x1.1d8d34ccf59adp-2, 0x1.1c18c09313315p-1,
        -0x1.172309a35c4acp0, -0x1.fae7730e55a33p-2, 0x1.a4fe0e90dbe5cp-1, 0x1.8b6e9a544426ep-7,
        0x1.a11241e432af1p-1, 0x1.396496c3dfd42p-1, -0x1.ab1778cfec614p-1, -0x1.10cd8f0f101dfp0,
        0x1.7c13f18c5e2p-3, 0x1.1a1690e7b1be6p-2, -0x1.5d8db9a3a6a75p-1, -0x1.6d05e07bef0d3p-1,
        0x1.d2fc1d2e2359ep-1, -0x1.003e3f2c4be52p0, 0x1.0b6a90d65cd84p-1, -0x1.095c32926c8afp0,
        0x1.0d051bfe1f38bp0, 0x1.cf9b4fa59235p-1, 0x1.ddbc47f6b5bc2p-1, 0x1.f0c61eb93f78ep-2,
        0x1.f35a57e5fadb8p-2, 0x1.afdf8960c5abap-2};
    static constexpr double loss_after = 0x1.6a8f1a64f2e45p0;
};

// nn.Sequential(Residual( (0): Linear(in_features=2, out_features=2, bias=True) (1): Sigmoid() (2):
// Residual( (0): Linear(in_features=2, out_features=2, bias=False) (1): Tanh() ) ))
struct residual_nested {
    static constexpr const char* name = "residual_nested";
    using Network = bp::Network<double, bp::Input<2>, bp::Residual<bp::Dense<2, bp::Sigmoid>,
        bp::Residual<bp::Dense<2, bp::Tanh, bp::NoBias>>>, bp::Huber>;
    static constexpr double theta[] = {
        -0x1.0ep0, 0x1.f2p-1, 0x1.5cp-1, -0x1.38p-2, -0x1.f2p-1, -0x1.68p-1, -0x1.ecp-1, 0x1.2p-1,
        -0x1.1dp0, 0x1.1ap0};
    static constexpr double x[] = {
        0x1p-3, -0x1.3p-1, 0x1.5p-1, -0x1.18p0, 0x1.8p-5, 0x1.18p0, -0x1.fp-1, 0x1.dp-2, 0x1.3cp0,
        0x1.78p0};
    static constexpr double t[] = {
        -0x1.e8p-1, -0x1.64p0, 0x1.2p-1, 0x1.4p-2, 0x1.dp-2, -0x1p-6, 0x1.6p0, -0x1.c8p-1, 0x1.8p-1,
        0x1.8p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.bf08bde7a354dp-1;
        static constexpr double y[] = {0x1.682d010a84182p-2, 0x1.9fafb4a049dap-5};
        static constexpr double gradient[] = {
            -0x1.0e7b98858994fp-7, 0x1.4132c51e9360ep-5, 0x1.3c532fb2573cap-5, -0x1.77a2c8a3c798p-3,
            -0x1.0e7b98858994fp-4, 0x1.3c532fb2573cap-2, 0x1.3f9e3ec6f0932p-4, 0x1.8fd9594428d6dp-3,
            0x1.2cc66d60ae77cp-4, 0x1.7846a6a966438p-3};
        static constexpr double dx[] = {0x1.8f2910913689p-1, 0x1.5dd919a130b71p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.0a6d50238310ep-1;
        static constexpr double y[] = {
            0x1.682d010a84182p-2, 0x1.9fafb4a049dap-5, 0x1.e497f71e0e086p-1, -0x1.c1f3ee9bb548p-4,
            0x1.d737a80f448ecp-3, 0x1.186cbaf4c151ep0, -0x1.9c624acf69df2p-1, 0x1.74a3e37762adep-3,
            0x1.7be27b08ce9a6p0, 0x1.02d2c9d016eecp1};
        static constexpr double gradient[] = {
            0x1.4f9785d438bb9p-7, -0x1.ae2fed965bd9p-5, 0x1.90517c3dfe105p-6, 0x1.568c36d433712p-4,
            -0x1.34adbd6aad51ep-4, 0x1.24286eba2d926p-3, -0x1.3e2238b83eeeap-6,
            0x1.1b05cbf62682bp-4, 0x1.fee72f72e106ap-4, 0x1.4a56716426b2ep-4};
        static constexpr double dx[] = {
            0x1.3f540d40f86dap-3, 0x1.17e0e14dc0926p-4, 0x1.ab2134ec88a42p-6, -0x1.233a0e364bbefp-5,
            0x1.003c52319e9f1p-5, 0x1.00ad6cd08ea3ap-4, -0x1.d7b7d7b5e467ap-5, 0x1.1583bb8bf5ff4p-4,
            0x1.c38c3b79d8eccp-4, 0x1.eba45de0b97b4p-6};
    };
    static constexpr double theta_after[] = {
        -0x1.0e8166109e7cp0, 0x1.f70244ebe4bbep-1, 0x1.59c7ac2f2bbb9p-1, -0x1.47b96df412c0cp-2,
        -0x1.eac6735320a3fp-1, -0x1.757aca59414e6p-1, -0x1.ea210c4f7f8p-1, 0x1.196c7c8b0d6p-1,
        -0x1.22f48568555adp0, 0x1.1635fddb36d29p0};
    static constexpr double loss_after = 0x1.047f0265145aep-1;
};

// nn.Sequential(Dropout(p=0.25, inplace=False), Linear(in_features=3, out_features=4, bias=True),
// ReLU(), Dropout(p=0.5, inplace=False), Residual( (0): Linear(in_features=4, out_features=4,
// bias=True) (1): Tanh() (2): Dropout(p=0.3333333333333333, inplace=False) ), Linear(in_features=4,
// out_features=2, bias=True))
struct dropout_predicts {
    static constexpr const char* name = "dropout_predicts";
    using Network = bp::Network<double, bp::Input<3>, bp::Dropout<std::ratio<1, 4>>, bp::Dense<4,
        bp::ReLU>, bp::Dropout<std::ratio<1, 2>>, bp::Residual<bp::Dense<4, bp::Tanh>,
        bp::Dropout<std::ratio<1, 3>>>, bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
        0x1.14p-1, -0x1.74p-2, -0x1.6ep-1, 0x1.bp-2, -0x1.02p-1, -0x1.56p-1, 0x1.98p-1, 0x1.f8p-2,
        -0x1.38p-3, -0x1.5p-4, 0x1.1dp0, -0x1.bp-2, 0x1.8p-6, 0x1.0ep-1, -0x1.c8p-2, -0x1.8p-5,
        0x1.0bp0, -0x1.ep-4, -0x1.cep-1, 0x1.38p-3, 0x1.5p-4, 0x1.6ep-1, 0x1.d4p-1, 0x1.5p-3,
        -0x1.05p0, -0x1.f8p-2, 0x1.02p0, 0x1.8cp-1, 0x1.1dp0, 0x1.8p-4, -0x1.6ep-1, 0x1.d4p-2,
        -0x1.56p-1, 0x1.17p0, 0x1.14p-1, -0x1.a4p-1, -0x1.8p-4, 0x1.c8p-1, -0x1.68p-3, 0x1.62p-1,
        0x1.c8p-1, -0x1.68p-2, -0x1.6ep-1, 0x1.5cp-2, -0x1.14p-1, 0x1.aap-1};
    static constexpr double x[] = {
        0x1.68p-1, 0x1.9p-2, 0x1.38p0, -0x1.2p0, -0x1p-3, -0x1.68p-1, -0x1.7cp0, -0x1.3p-2, 0,
        -0x1.78p-1, 0x1.7cp0, 0x1p-4, 0x1.6p0, 0x1.8p-4, -0x1.18p-1};
    static constexpr double t[] = {
        0x1.ep-2, 0x1.24p0, 0x1.7p0, -0x1.ap-1, 0x1.78p0, -0x1.7p-2, 0, -0x1.98p-1, -0x1.98p-1,
        0x1.88p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.195c1cb67cd4dp1;
        static constexpr double y[] = {-0x1.6cb3887f9758ap-2, -0x1.92f31ff0226bcp-1};
        static constexpr double gradient[] = {
            0, 0, 0, 0, 0, 0, 0x1.560b185fafb3bp1, 0x1.7c0c53f88a55ep0, 0x1.2870040ea9578p2, 0, 0,
            0, 0, 0, 0x1.e6762e0aee827p1, 0, 0, 0, -0x1.d60b7e588c1e7p-4, 0, 0, 0,
            -0x1.14974e2cf9ef3p-9, 0, 0, 0, 0x1.f7cde0e4f2082p-4, 0, 0, 0, -0x1.26154c607e28dp-4, 0,
            -0x1.e3424e7dfe10ep-1, -0x1.1c5ddf47f189fp-6, 0x1.02fbd339083dcp0,
            -0x1.2e59c0a501312p-1, 0x1.131b741e606bap-1, -0x1.60386a02ab2ccp-1,
            -0x1.2811f4b53bfcap-1, 0x1.3001c73a399a3p-1, 0x1.416f7ede7853p0, -0x1.9b88d9af599ebp0,
            -0x1.59edb8aa9516bp0, 0x1.6333b44b4732fp0, -0x1.a659c43fcbac5p-1, -0x1.ed798ff81135ep0};
        static constexpr double dx[] = {
            0x1.83a62cb0b60ffp1, 0x1.dedc5552c2c86p0, -0x1.2870040ea9578p-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.a63df6ce82d22p0;
        static constexpr double y[] = {
            -0x1.6cb3887f9758ap-2, -0x1.92f31ff0226bcp-1, 0x1.0979b6f96c546p-1,
            -0x1.49223c8070e95p-1, -0x1.104e62f89abccp-2, -0x1.1f0022812380ap-1,
            0x1.3241be8ae7845p0, 0x1.c45b2e98ca58p-6, 0x1.a61ed3c82307p0, 0x1.eafa0b269cc57p-2};
        static constexpr double gradient[] = {
            0x1.21980860b8b54p-2, 0x1.3bebac0c6c68ap-6, -0x1.ccb7b03cc8c34p-4, 0x1.90a21cc8982ecp0,
            0x1.957485a9b5d34p-3, -0x1.15412f05a131cp-3, 0x1.c4193f8fc3b66p-3, 0x1.1a231cddcdcf4p-2,
            0x1.0d16ec2e7edc2p0, 0x1.fe97145c3f655p-2, 0x1.19641fe640e09p-1, -0x1.b7eed210af84p-4,
            0x1.a53a3abb3b363p-3, -0x1.b53f010da7bcp-4, 0x1.105cadd89817ap-1, 0x1.36e2359ab5b17p-1,
            -0x1.8c8490bc652ap-4, -0x1.b0b4fe8d12edfp-4, -0x1.71b9f809dd0ap-4, 0x1.4de6f64fc6ad1p-3,
            0x1.729b0b70e0c28p-8, -0x1.f1b2f333ee898p-7, 0x1.cc14aec60e11p-9, 0x1.ba8eabf3cf398p-5,
            -0x1.667ddf6add44cp-5, -0x1.89dde38ce704ep-5, -0x1.7e090a5d7848cp-8,
            -0x1.082747c93d1f5p-5, 0x1.6b76dda2582aep-2, 0x1.9957cbe58e2fdp-2, 0x1.dc0f2d3c43de3p-3,
            0x1.9b0e621ab6361p-2, -0x1.239153407adb3p-3, -0x1.7e5eb929084d1p-4,
            0x1.c9adaa2e969b3p-3, 0x1.a213d9391202dp-3, 0x1.6e84f16b1c558p-1, 0x1.5d2b1f1b15641p-1,
            0x1.3fad9fe10c678p-4, 0x1.d9a41d5b4de37p-1, 0x1.2618ebec364b1p-3, -0x1.32841c29ea8c6p-2,
            -0x1.260f592b3b90ap-3, 0x1.121776eaf79f2p-1, 0x1.0bec793e1ace4p-5,
            -0x1.22fbd990a7402p-2};
        static constexpr double dx[] = {
            0x1.361e8a26f80cdp-1, 0x1.7f16aaa89bd39p-2, -0x1.da4cd34aa88c1p-4,
            -0x1.3b36dc952d23cp-4, -0x1.c63e1a45012ep-5, 0x1.9d90339cb9569p-3,
            -0x1.661c8c684e2f2p-3, 0x1.abbe8b43b2b84p-3, 0x1.1b81447d3de55p-2,
            -0x1.bd7665c9a197fp-6, 0x1.79d8ff7b06c7cp-2, -0x1.1e5e66019ebd2p-3,
            0x1.cfcfd197cceeep-4, 0x1.4d9d635c892cp-6, -0x1.45ae0d9dc64d9p-1};
    };
    static constexpr double theta_after[] = {
        0x1.08c74b96d0538p-1, -0x1.7587bb82b50bfp-2, -0x1.6989726d6ff2ap-1, 0x1.6bd2b08cf260ap-3,
        -0x1.11efb8ac23d0fp-1, -0x1.4c2f06fc09104p-1, 0x1.8b3394f52b357p-1, 0x1.d74a2534cb213p-2,
        -0x1.19372e7a2adf6p-2, -0x1.3b4377d22c84bp-3, 0x1.084f2c837b266p0, -0x1.a18ff6a1fb167p-2,
        0x1.eb614e1d35a1p-8, 0x1.189e7b1133075p-1, -0x1.03627b277c471p-1, -0x1.112cf2ebe4f0bp-3,
        0x1.100b1f65555d3p0, -0x1.9771f76a17444p-4, -0x1.c608d43a6aeccp-1, 0x1.00b2d61ea529bp-3,
        0x1.4bcfae627b6c1p-4, 0x1.7011a032f9fcbp-1, 0x1.d3a417a6da89ap-1, 0x1.4001c56b23185p-3,
        -0x1.03936a3ce1296p0, -0x1.f3021580e53bbp-2, 0x1.029a4cd24ac53p0, 0x1.8edb305362345p-1,
        0x1.10345b6a101aep0, 0x1.6d717c0f8bb23p-5, -0x1.7faef636b2646p-1, 0x1.9bcba2b829154p-2,
        -0x1.49219e164e47ap-1, 0x1.1a6908395aa03p0, 0x1.fe8e45542c2edp-2, -0x1.b16b1ea9ee2aap-1,
        -0x1.aa5a1d2c626c4p-3, 0x1.9fc8dcf0b2065p-1, -0x1.8dfb1a1bf2025p-3, 0x1.1ebac2109bf3cp-1,
        0x1.bfa8a41843474p-1, -0x1.39fffb58ea73dp-2, -0x1.67239121f174ep-1, 0x1.035d31d3111cap-2,
        -0x1.1277c872edeb5p-1, 0x1.c064037e85fd5p-1};
    static constexpr double loss_after = 0x1.b1de43c25c8a6p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=5, bias=True), ReLU(), Linear(in_features=5,
// out_features=4, bias=True), Tanh(), Linear(in_features=4, out_features=3, bias=True),
// Softmax(dim=1))
struct float_mlp {
    static constexpr const char* name = "float_mlp";
    using Network = bp::Network<float, bp::Input<3>, bp::Dense<5, bp::ReLU>, bp::Dense<4, bp::Tanh>,
        bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
    static constexpr float theta[] = {
        -0x1.6ep-1f, -0x1.1ap-1f, -0x1.8p-3f, -0x1.d4p-2f, -0x1.5p-2f, 0x1.3ep-1f, -0x1.74p-2f,
        0x1.92p-1f, 0x1.14p-2f, 0x1.c8p-3f, -0x1.8p-4f, 0x1.44p-1f, 0x1.8p-7f, -0x1.38p-3f,
        -0x1.f2p-1f, -0x1.74p-1f, -0x1.ecp-2f, 0x1.14p-2f, 0x1.08p-3f, 0x1.98p-1f, -0x1.bcp-1f,
        0x1.8cp-1f, 0x1.08p-1f, 0x1.bcp-2f, -0x1.86p-1f, -0x1.5p-1f, 0x1.2p-1f, 0x1.1ap0f,
        0x1.0bp0f, -0x1.74p-1f, -0x1.08p0f, 0x1.08p-1f, -0x1.68p-1f, -0x1.f8p-2f, 0x1.0bp0f,
        -0x1.c8p-3f, -0x1.bcp-1f, 0x1.14p-1f, -0x1.ep-5f, 0x1.ep-1f, 0x1.8p-3f, 0x1.44p-2f,
        0x1.7ap-1f, 0x1.02p0f, -0x1.14p-2f, 0x1.68p-1f, 0x1.98p-2f, 0x1.38p-3f, 0x1.f2p-1f,
        0x1.5cp-1f, -0x1.8p-4f, -0x1.14p-2f, 0x1.5p-3f, 0x1.b6p-1f, 0x1.dap-1f, -0x1.bp-4f,
        0x1.4ap-1f, -0x1.86p-1f, 0x1.02p-1f};
    static constexpr float x[] = {
        -0x1p-4f, 0x1.58p0f, -0x1.58p-1f, -0x1.5p-2f, -0x1.ap-3f, -0x1.3p-1f, -0x1.e8p-1f,
        -0x1.48p0f, -0x1.a8p-1f, 0x1p-3f, -0x1.cp-4f, -0x1.58p-1f, -0x1.9p-1f, -0x1.4p-3f, 0x1p-4f};
    static constexpr int t[] = {1, 1, 2, 0, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr float loss = 0x1.9bd50cp1f;
        static constexpr float y[] = {0x1.da9112p-2f, 0x1.4826aep-5f, 0x1.fc6a1ap-2f};
        static constexpr float gradient[] = {
            0, 0, 0, 0, 0, 0, 0x1.258794p-5f, -0x1.8a6e2ep-1f, 0x1.8a6e2ep-2f, 0, 0, 0,
            -0x1.d2880ap-5f, 0x1.397366p0f, -0x1.397366p-1f, 0, 0, -0x1.258794p-1f, 0,
            0x1.d2880ap-1f, 0, 0, -0x1.1c6e2ep0f, 0, -0x1.2fa232p0f, 0, 0, 0x1.2acd24p-4f, 0,
            0x1.3ef98ap-4f, 0, 0, 0x1.041744p-2f, 0, 0x1.15a69ap-2f, 0, 0, 0x1.3499c8p-8f, 0,
            0x1.496f8cp-8f, -0x1.e7ca66p-1f, 0x1.0037dcp-4f, 0x1.be0c8ap-3f, 0x1.089efcp-8f,
            -0x1.2c2c64p-4f, 0x1.1dc384p-2f, 0x1.8e032p-2f, 0x1.d71844p-2f, 0x1.36e0ccp-3f,
            -0x1.27f45ep-1f, -0x1.9c34bcp-1f, -0x1.e7e514p-1f, -0x1.419534p-4f, 0x1.32253ap-2f,
            0x1.aa665cp-2f, 0x1.f8b1e8p-2f, 0x1.da9112p-2f, -0x1.eb7d94p-1f, 0x1.fc6a1ap-2f};
        static constexpr float dx[] = {0x1.c06764p-3f, -0x1.2d8a2cp-1f, -0x1.0a71eep0f};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr float loss = 0x1.d973b4p0f;
        static constexpr float y[] = {
            0x1.da9112p-2f, 0x1.4826aep-5f, 0x1.fc6a1ap-2f, 0x1.1aa12cp-1f, 0x1.86e3a2p-6f,
            0x1.b24f6ep-2f, 0x1.32babap-1f, 0x1.37561ap-6f, 0x1.87152ep-2f, 0x1.1e5e3p-1f,
            0x1.770068p-6f, 0x1.abd39ap-2f, 0x1.e37e88p-2f, 0x1.5a6a9ep-5f, 0x1.f13428p-2f};
        static constexpr float gradient[] = {
            -0x1.a5233cp-7f, -0x1.1b0f4ap-6f, -0x1.6de81p-7f, 0, 0, 0, -0x1.2e0d8p-10f,
            -0x1.31d53p-3f, 0x1.b4944ap-4f, -0x1.7a1b6ap-6f, -0x1.2e7c56p-8f, 0x1.e3fa22p-10f,
            -0x1.7c98cp-7f, 0x1.e63772p-3f, -0x1.481cep-3f, 0x1.b9d96ep-7f, 0, -0x1.0c5afcp-3f,
            0x1.e3fa22p-6f, 0x1.abd1fap-3f, -0x1.d04a6cp-9f, 0, -0x1.a749a2p-3f, 0x1.edef28p-12f,
            -0x1.516804p-2f, -0x1.62971ep-9f, 0, 0x1.602b0ap-6f, 0x1.044964p-13f, 0x1.87f7eap-5f,
            -0x1.904164p-8f, 0, 0x1.d8c6e8p-5f, 0x1.128fc6p-13f, 0x1.086c3ap-4f, 0x1.5799f8p-11f, 0,
            0x1.98bfap-14f, -0x1.543dfp-16f, 0x1.5521ep-9f, -0x1.dba0fcp-3f, 0x1.5b355cp-5f,
            0x1.e7c2b8p-5f, 0x1.81a2c8p-11f, -0x1.ff8104p-4f, -0x1.620866p-4f, 0x1.faf674p-4f,
            0x1.0b836ep-3f, 0x1.4071ap-3f, -0x1.7407d6p-7f, -0x1.57f9d8p-2f, -0x1.76c3ecp-2f,
            -0x1.02c47p-5f, 0x1.90895cp-4f, 0x1.b27874p-3f, 0x1.e20468p-3f, 0x1.089b1cp-3f,
            -0x1.7b454p-2f, 0x1.edef6p-3f};
        static constexpr float dx[] = {
            0x1.66b924p-5f, -0x1.e276b6p-4f, -0x1.aa4fe8p-3f, 0x1.254eb6p-6f, -0x1.93c882p-5f,
            -0x1.7fdcbp-4f, -0x1.3c5dfcp-7f, -0x1.d95d16p-8f, -0x1.418da2p-10f, -0x1.d8e32cp-13f,
            0x1.803894p-9f, 0x1.32a35p-6f, -0x1.3c1a86p-8f, 0x1.b1aad2p-6f, 0x1.fc50bp-5f};
    };
    static constexpr float theta_after[] = {
        -0x1.6cbe1ap-1f, -0x1.184f48p-1f, -0x1.7ba148p-3f, -0x1.d4p-2f, -0x1.5p-2f, 0x1.3ep-1f,
        -0x1.743c16p-2f, 0x1.a0e0b6p-1f, 0x1.fc8a38p-3f, 0x1.d095aep-3f, -0x1.7c90eep-4f,
        0x1.43d40cp-1f, 0x1.d271dep-7f, -0x1.9223e6p-3f, -0x1.e2992p-1f, -0x1.7551bap-1f,
        -0x1.ecp-2f, 0x1.2f3d0cp-2f, 0x1.fa05ecp-4f, 0x1.83c1dap-1f, -0x1.bba192p-1f, 0x1.8cp-1f,
        0x1.1c32d2p-1f, 0x1.bbf034p-2f, -0x1.66af04p-1f, -0x1.4fc2e2p-1f, 0x1.2p-1f, 0x1.1906dp0f,
        0x1.0aff0ap0f, -0x1.784936p-1f, -0x1.07b458p0f, 0x1.08p-1f, -0x1.6e097cp-1f,
        -0x1.f8045ep-2f, 0x1.07cf08p0f, -0x1.c84232p-3f, -0x1.bcp-1f, 0x1.140066p-1f,
        -0x1.dffa82p-5f, 0x1.dfcbfap-1f, 0x1.da538cp-3f, 0x1.3c52ecp-2f, 0x1.73f50cp-1f,
        0x1.01fbaap0f, -0x1.fae226p-3f, 0x1.700036p-1f, 0x1.8125f8p-2f, 0x1.0722dep-3f,
        0x1.e5842cp-1f, 0x1.5dd342p-1f, -0x1.0a5ddcp-5f, -0x1.9d719ap-3f, 0x1.54d17ap-3f,
        0x1.ac2c88p-1f, 0x1.c612ep-1f, -0x1.31b142p-3f, 0x1.3dedb2p-1f, -0x1.62ef8cp-1f,
        0x1.d603b8p-2f};
    static constexpr float loss_after = 0x1.a869c4p0f;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), GELU(approximate='none'),
// Residual( (0): LayerNorm((4,), eps=1e-05, elementwise_affine=True) (1): Linear(in_features=4,
// out_features=4, bias=True) (2): SiLU() ), Dropout(p=0.25, inplace=False), Linear(in_features=4,
// out_features=2, bias=True))
struct float_blocks {
    static constexpr const char* name = "float_blocks";
    using Network = bp::Network<float, bp::Input<3>, bp::Dense<4, bp::GELU>,
        bp::Residual<bp::LayerNorm, bp::Dense<4, bp::SiLU>>, bp::Dropout<std::ratio<1, 4>>,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr float theta[] = {
        -0x1.c8p-3f, 0x1.92p-1f, 0x1.bp-1f, -0x1.ep-4f, 0x1.fep-1f, 0x1.2cp-1f, 0x1.68p-1f,
        0x1.8p-6f, -0x1.8p-7f, 0x1.08p-2f, -0x1.98p-2f, 0x1.62p-1f, 0x1.a4p-2f, -0x1.2cp-2f,
        0x1.56p-1f, 0x1.92p-1f, -0x1.68p-1f, -0x1.2p-1f, 0x1.f8p-2f, -0x1.0ep0f, 0x1.02p-1f,
        0x1.08p-1f, -0x1.bp-4f, 0x1.a4p-1f, -0x1.8p-3f, -0x1.08p-3f, 0x1.c8p-3f, -0x1.bp-3f,
        -0x1.c8p-2f, -0x1.44p-1f, 0x1.6ep-1f, -0x1.a4p-2f, 0x1.7ap-1f, 0x1.2p-4f, 0x1.d4p-1f,
        -0x1.98p-3f, 0x1.14p-1f, -0x1.5p-2f, 0x1.ecp-2f, -0x1.ep-5f, 0x1.7ap-1f, -0x1.92p-1f,
        -0x1.bp-4f, 0x1.f8p-3f, -0x1.d4p-2f, 0x1.c2p-1f, 0x1.8cp-2f, 0x1.5p-3f, -0x1.17p0f,
        0x1.3ep-1f, -0x1.f2p-1f, -0x1.a4p-1f, 0x1.bcp-1f, 0x1.68p-3f};
    static constexpr float x[] = {
        0x1.5cp0f, -0x1.1p-1f, 0x1.68p-1f, 0x1.9p-2f, 0x1.d8p-1f, 0x1.c8p-1f, -0x1.4p-4f,
        -0x1.04p0f, 0x1.e8p-1f, -0x1.6p-2f, 0x1.68p0f, 0x1.cp-4f, 0x1.14p0f, -0x1.4p-2f,
        -0x1.a8p-1f};
    static constexpr float t[] = {
        -0x1.bp-2f, 0x1.4p-1f, 0x1.ep-3f, -0x1.c8p-1f, 0x1.6p-2f, -0x1.68p-1f, -0x1.64p0f,
        0x1.1p-1f, 0x1.6p0f, -0x1.6p0f};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr float loss = 0x1.010644p4f;
        static constexpr float y[] = {0x1.84b0aep0f, -0x1.2cd938p2f};
        static constexpr float gradient[] = {
            0x1.3c3baep0f, -0x1.ee5768p-2f, 0x1.47234p-1f, 0x1.2e1fecp-3f, -0x1.d8497p-5f,
            0x1.388af4p-4f, 0x1.76b94ap3f, -0x1.24e336p2f, 0x1.83a532p2f, 0x1.6d6d7ap2f,
            -0x1.1d9f22p1f, 0x1.7a0752p1f, 0x1.d14334p-1f, 0x1.bc815ap-4f, 0x1.13a8acp3f,
            0x1.0cd202p2f, -0x1.0fddbcp2f, 0x1.96902cp0f, 0x1.a0dbb6p2f, -0x1.3c0172p1f,
            0x1.5b83ecp2f, -0x1.57048cp0f, 0x1.f65fa8p2f, -0x1.15bc6ep1f, 0x1.f5485ep1f,
            0x1.192a86p2f, 0x1.20297ep0f, -0x1.692eb8p0f, 0x1.9bbb6cp-4f, 0x1.cde026p-4f,
            0x1.d95e32p-6f, -0x1.28a8eap-5f, 0x1.7f7adp2f, 0x1.ae2eb4p2f, 0x1.b8e2ep0f,
            -0x1.144db2p1f, 0x1.ed8174p1f, 0x1.14cdd6p2f, 0x1.1bb104p0f, -0x1.63943cp0f,
            0x1.db9d0ap1f, 0x1.86a604p-4f, 0x1.6bd7c4p2f, 0x1.d43c14p1f, 0x1.fc188ep-1f,
            -0x1.aa33eep-1f, 0x1.23b03ep2f, 0x1.0b98ap2f, -0x1.5cacf4p1f, 0x1.247a32p1f,
            -0x1.90561ep3f, -0x1.6f4532p3f, 0x1.f0b0aep0f, -0x1.54d938p2f};
        static constexpr float dx[] = {0x1.bb2ffap2f, -0x1.4cd7c8p-1f, 0x1.d1164ap1f};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr float loss = 0x1.540a66p2f;
        static constexpr float y[] = {
            0x1.84b0aep0f, -0x1.2cd938p2f, 0x1.cf3296p-1f, -0x1.53cb04p1f, 0x1.8ea092p-1f,
            -0x1.91310cp1f, 0x1.9716ep-1f, -0x1.37a10ep0f, 0x1.8bac96p0f, -0x1.9ebbb6p1f};
        static constexpr float gradient[] = {
            0x1.43db66p-2f, 0x1.9ba3ap-2f, 0x1.10ffap-1f, -0x1.b08d2cp-4f, 0x1.5fffecp-3f,
            -0x1.66ee28p-4f, 0x1.569ddcp1f, -0x1.99360cp-1f, 0x1.04d776p1f, 0x1.a2ac58p0f,
            -0x1.68364p-2f, 0x1.0f9faap0f, 0x1.928f6p-1f, 0x1.94217ap-4f, 0x1.d4c456p1f,
            0x1.2c179cp1f, -0x1.48ff3cp0f, 0x1.0ec8a4p-1f, 0x1.e9e1a6p0f, -0x1.867062p-1f,
            0x1.d1bc06p0f, -0x1.2998a6p-1f, 0x1.69f896p1f, -0x1.afc012p-1f, 0x1.2ec03cp0f,
            0x1.c44782p0f, 0x1.2ed55ap-3f, 0x1.5d78e8p-5f, 0x1.7ce254p-5f, 0x1.b1b45p-5f,
            0x1.e3de3p-7f, -0x1.c5afecp-6f, 0x1.ec4f82p0f, 0x1.110274p1f, 0x1.0832dcp-1f,
            -0x1.112caep-1f, 0x1.315f7p0f, 0x1.7b1c4cp0f, 0x1.11c0ep-2f, -0x1.0feeep-4f,
            0x1.bceap0f, 0x1.4479aep-5f, 0x1.e4def8p0f, 0x1.6b09b2p0f, 0x1.4ad566p0f,
            0x1.e60ff2p-3f, 0x1.237dd2p0f, 0x1.1e0cd8p0f, -0x1.1af9dcp1f, 0x1.21311p-2f,
            -0x1.f66abcp1f, -0x1.ed40bcp1f, 0x1.149074p0f, -0x1.503ef2p1f};
        static constexpr float dx[] = {
            0x1.628ccap0f, -0x1.0a4644p-3f, 0x1.7411d2p-1f, 0x1.4ff482p-2f, -0x1.16758p-6f,
            0x1.efdbc8p-2f, 0x1.400522p-1f, -0x1.b3c1c8p-4f, 0x1.7b86aap-2f, 0x1.30191cp-2f,
            0x1.20ac34p-2f, 0x1.bcb09cp-2f, 0x1.6e5b34p-2f, -0x1.4a1e78p-3f, 0x1.223e54p-2f};
    };
    static constexpr float theta_after[] = {
        -0x1.048256p-2f, 0x1.8a708ep-1f, 0x1.98ac8cp-1f, -0x1.a4aa4p-4f, 0x1.e316a4p-1f,
        0x1.2cd78ap-1f, 0x1.e5ecaep-2f, 0x1.05f90cp-4f, -0x1.a4acdap-3f, 0x1.fad23ep-4f,
        -0x1.8128b2p-2f, 0x1.2ae174p-1f, 0x1.65ed3ep-2f, -0x1.5311fp-2f, 0x1.6d0e0ep-2f,
        0x1.30a3eep-1f, -0x1.3d4fc2p-1f, -0x1.385a26p-1f, 0x1.820a6cp-2f, -0x1.fb1a9cp-1f,
        0x1.812a16p-2f, 0x1.212584p-1f, -0x1.3d76c2p-2f, 0x1.c303e6p-1f, -0x1.1a881ap-2f,
        -0x1.102928p-2f, 0x1.c24a9ap-3f, -0x1.92dcd2p-3f, -0x1.ccc4f2p-2f, -0x1.460648p-1f,
        0x1.6cf6b6p-1f, -0x1.9d28f8p-2f, 0x1.34cde2p-1f, -0x1.6b73c2p-4f, 0x1.c6bb68p-1f,
        -0x1.209d3cp-3f, 0x1.d58618p-2f, -0x1.bfec98p-2f, 0x1.e280cp-2f, -0x1.9ca5b4p-5f,
        0x1.377d8cp-1f, -0x1.92a122p-1f, -0x1.f05a6ap-3f, 0x1.20351ep-3f, -0x1.42d928p-1f,
        0x1.a922ccp-1f, 0x1.389478p-2f, 0x1.0ce162p-4f, -0x1.c3446ap-1f, 0x1.380656p-1f,
        -0x1.659312p-1f, -0x1.024948p-1f, 0x1.75a2cap-1f, 0x1.ac6f4p-2f};
    static constexpr float loss_after = 0x1.a81efap-1f;
};

// ---- All of them ----
using Networks = std::tuple<identity, sigmoid, tanh, re_lu, leaky_re_lu, leaky_re_luwith, elu,
    eluwith, selu, celu, celuwith, gelu, gelutanh, si_lu, mish, softplus, softsign, hard_sigmoid,
    hard_swish, hard_tanh, sine, softmax, log_softmax, quadratic, squared_error,
    mean_absolute_error, huber, log_cosh, binary_cross_entropy_with_logits, poisson_nll, hinge,
    quantile, cosine_distance, sigmoid_binary_cross_entropy, softmax_binary_cross_entropy,
    softmax_mean_squared_error, softmax_cross_entropy_labels, softmax_cross_entropy_vectors,
    logits_labels, logits_vectors, logits_smoothing, logits_weights, log_softmax_labels,
    log_softmax_vectors, kl_divergence, one_weight, one_layer, no_bias, some_bias, deep, image,
    norm, norm_first_and_last, residual_block, residual_norm, residual_nested, dropout_predicts,
    float_mlp, float_blocks>;

}  // namespace golden
