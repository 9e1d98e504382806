// SPDX-License-Identifier: MIT
// Whatever happens while a file is saved, there is a whole one at its path.
#include "catch.hpp"

#include "model/folder.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/model/safetensors.hpp>

#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bp = backprop;
using bp::testing::error_of;
using bp::testing::exists;
using bp::testing::Folder;
using bp::testing::read_text;
using bp::testing::write_text;

namespace {

// ---- Faults: the n-th call of the operations fails ----
int calls = 0, failing_call = 0;

bool works() { return ++calls != failing_call || (errno = EIO, false); }

const bp::FileOperations faulty{
    [](const char* path, const char* model) {
        return works() ? bp::system_files.open(path, model) : nullptr;
    },
    [](std::FILE* file, const char* bytes, std::size_t count) {
        if (works()) return bp::system_files.write(file, bytes, count);
        bp::system_files.write(file, bytes, count / 2);
        errno = EIO;
        return false;
    },
    [](std::FILE* file) { return works() && bp::system_files.flush(file); },
    [](const char* from, const char* to) { return works() && bp::system_files.rename(from, to); },
    [](const char* path) { return works() && bp::system_files.flush_folder(path); },
    [](std::FILE* file) {
        const bool closed = bp::system_files.close(file);
        return works() && closed;
    },
    bp::system_files.remove};

/// The bits of this network are a function of its seed alone.
using Net = bp::Network<double, bp::Input<32>, bp::Dense<64, bp::Tanh>, bp::Dense<8>>;

/// Runs f in a process of its own. Returns its exit code.
int in_child(auto&& f) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(f());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("atomic_write: a device or a pipe is not replaced", "[model]") {
    const Folder folder;
    const std::string pipe = folder / "pipe", link = folder / "link";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    REQUIRE(::symlink(pipe.c_str(), link.c_str()) == 0);
    for (const std::string& path : {pipe, link}) {
        CHECK(error_of([&] { bp::atomic_write(path, "text"); }) ==
              path + ": not saved: it is no file, but a device or a pipe");
        struct stat there {};
        REQUIRE(::stat(path.c_str(), &there) == 0);
        CHECK(S_ISFIFO(there.st_mode));
    }
    CHECK(folder.count() == 2);
}

TEST_CASE("atomic write: the file is replaced, with its permissions, and nothing else is left",
          "[model]") {
    const Folder folder;
    const std::string path = folder / "file";
    bp::atomic_write(path, "old");
    CHECK(read_text(path) == "old");
    REQUIRE(::chmod(path.c_str(), 0640) == 0);
    const std::string large(3'000'000, 'x');
    bp::atomic_write(path, large);
    CHECK(read_text(path) == large);
    bp::atomic_write(path, "");
    CHECK(read_text(path).empty());
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0640);
    CHECK(folder.count() == 1);
}

TEST_CASE("atomic write: a write, flush or rename that fails is told, the old file stays whole",
          "[model]") {
    const std::string bytes(2'500'000, 'n');  // three writes
    const std::vector<std::string> steps{"open", "write", "write", "write", "flush", "rename"};
    for (std::size_t step = 0; step < steps.size(); ++step)
        for (const bool replaces : {true, false}) {
            CAPTURE(steps[step], step, replaces);
            const Folder folder;
            const std::string path = folder / "file";
            if (replaces) write_text(path, "old");
            calls = 0;
            failing_call = static_cast<int>(step) + 1;
            CHECK(error_of([&] { bp::atomic_write(path, bytes, faulty); }) ==
                  path + ": not saved: cannot " + steps[step] + " " + path +
                      ".tmp: Input/output error");
            CHECK(read_text(path) == (replaces ? "old" : ""));
            CHECK(folder.count() == replaces);
        }
    // The new file is in place, but may not survive a power failure: that is told as well.
    for (const auto& [step, what] : {std::pair{7, ": saved, but it cannot be closed: "},
                                     std::pair{8, ": saved, but "}}) {
        const Folder folder;
        const std::string path = folder / "file";
        write_text(path, "old");
        calls = 0;
        failing_call = step;
        const std::string error = error_of([&] { bp::atomic_write(path, bytes, faulty); });
        CHECK(error.starts_with(path + what));
        CHECK(error.ends_with(": Input/output error"));
        CHECK(read_text(path) == bytes);
        CHECK(folder.count() == 1);
    }
    calls = failing_call = 0;
    const Folder folder;
    bp::atomic_write(folder / "file", bytes, faulty);
    CHECK(calls == 8);
}

TEST_CASE("atomic write: where a file is closed before it is renamed, it is so, and once",
          "[model]") {
    bp::FileOperations closing = faulty;
    closing.closes_first = true;
    const std::vector<std::string> steps{"open", "write", "flush", "close", "rename"};
    for (std::size_t step = 0; step <= steps.size(); ++step) {
        const Folder folder;
        const std::string path = folder / "file";
        write_text(path, "old");
        calls = 0;
        failing_call = static_cast<int>(step) + 1;
        const std::string error = error_of([&] { bp::atomic_write(path, "new", closing); });
        if (step < steps.size())
            CHECK(error == path + ": not saved: cannot " + steps[step] + " " + path +
                               ".tmp: Input/output error");
        else CHECK(error.starts_with(path + ": saved, but "));
        CHECK(read_text(path) == (step < steps.size() ? "old" : "new"));
        CHECK(folder.count() == 1);
    }
    calls = failing_call = 0;
    const Folder folder;
    bp::atomic_write(folder / "file", "new", closing);
    CHECK(calls == 6);
}

TEST_CASE("atomic write: paths that lead nowhere are told", "[model]") {
    const Folder folder;
    CHECK(error_of([&] { bp::atomic_write(folder / "no/file", "x"); }) ==
          folder / "no/file" + ": not saved: cannot open " + (folder / "no/file.tmp") +
              ": No such file or directory");
    CHECK(error_of([&] { bp::atomic_write(folder.path(), "x"); }) ==
          folder.path() + ": not saved: cannot rename " + folder.path() +
              ".tmp: Is a directory");
    CHECK(!exists(folder.path() + ".tmp"));
}

TEST_CASE("atomic write: what a killed save left is taken over, what another one holds is not",
          "[model]") {
    const Folder folder;
    const std::string path = folder / "file";
    write_text(path + ".tmp", "left by a save that was killed, and longer");
    bp::atomic_write(path, "first");
    CHECK(read_text(path) == "first");
    CHECK(folder.count() == 1);

    const int held = ::open((path + ".tmp").c_str(), O_CREAT | O_WRONLY, 0666);
    REQUIRE(::flock(held, LOCK_EX) == 0);
    CHECK(error_of([&] { bp::atomic_write(path, "second"); }) ==
          path + ": not saved: another save to it is under way");
    CHECK(exists(path + ".tmp"));
    ::close(held);
    bp::atomic_write(path, "second");
    CHECK(read_text(path) == "second");

    // Nobody is led elsewhere by a link at the temporary file's place.
    write_text(folder / "precious", "precious");
    REQUIRE(::symlink((folder / "precious").c_str(), (path + ".tmp").c_str()) == 0);
    CHECK(!error_of([&] { bp::atomic_write(path, "third"); }).empty());
    CHECK(read_text(folder / "precious") == "precious");
}

TEST_CASE("atomic write: saves to one path at once leave one of them", "[model]") {
    const Folder folder;
    const std::string path = folder / "file";
    std::vector<pid_t> children;
    for (char c = 'a'; c < 'e'; ++c) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (int i = 0; i < 50; ++i)
                error_of([&] { bp::atomic_write(path, std::string(100'000, c)); });
            ::_exit(0);
        }
        children.push_back(child);
    }
    bool whole = true;
    for (int i = 0; i < 200; ++i) {
        const std::string text = read_text(path);
        whole = whole && (text.empty() || text == std::string(100'000, text[0]));
    }
    for (const pid_t child : children) ::waitpid(child, nullptr, 0);
    const std::string text = read_text(path);
    CHECK(whole);
    CHECK(text == std::string(100'000, text[0]));
    CHECK(folder.count() == 1);
}

TEST_CASE("atomic write: a save that is killed at any moment leaves a whole network", "[model]") {
    const Folder folder;
    const std::string path = folder / "net.safetensors";
    bp::save_safetensors(path, Net{bp::Seed{0}});
    bp::Generator generator{bp::Seed{23}};
    int changed = 0, interrupted = 0;
    std::string before = read_text(path);
    for (std::uint64_t kill = 0; kill < 120; ++kill) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (std::uint64_t i = 1;; ++i)
                bp::save_safetensors(path, Net{bp::Seed{1000 * kill + i}}, {.notes = {
                    {"seed", std::to_string(1000 * kill + i)}}});
        }
        // Another save has been renamed into place: the child is at work.
        struct stat at_first {}, now {};
        ::stat(path.c_str(), &at_first);
        for (int i = 0; i < 20'000; ++i) {
            if (::stat(path.c_str(), &now) == 0 && now.st_ino != at_first.st_ino) break;
            ::usleep(100);
        }
        ::usleep(static_cast<useconds_t>(bp::uniform_index(generator, 3000)));
        REQUIRE(::kill(child, SIGKILL) == 0);
        ::waitpid(child, nullptr, 0);
        interrupted += exists(path + ".tmp");

        Net net;
        const bp::ModelInfo info = bp::load_safetensors(path, net);  // throws if it is not whole
        const std::uint64_t seed = info.notes.empty() ? 0 : std::stoull(info.notes[0].text);
        CHECK(net == Net{bp::Seed{seed}});
        const std::string after = read_text(path);
        changed += after != before;
        before = after;
    }
    CHECK(changed > 60);     // the saves were under way,
    CHECK(interrupted > 0);  // and some of them were killed in the middle
    CHECK(folder.count() <= 2);
}

TEST_CASE("atomic write: a full disk is told, and the old file is whole", "[model]") {
    const std::string half(40'000, 'o'), too_much(60'000, 'n');

    SECTION("a limit on the size of files") {
        const Folder folder;
        const std::string path = folder / "file";
        CHECK(in_child([&] {
                  ::signal(SIGXFSZ, SIG_IGN);
                  const rlimit limit{50'000, 50'000};
                  if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 1;
                  bp::atomic_write(path, half);
                  const std::string error =
                      error_of([&] { bp::atomic_write(path, too_much); });
                  if (error != path + ": not saved: cannot write " + path +
                                   ".tmp: File too large")
                      return 2;
                  return read_text(path) == half && folder.count() == 1 ? 0 : 3;
              }) == 0);
    }
    SECTION("a tmpfs of 64 KiB") {
        const Folder folder;
        constexpr int no_rights = 77;
        const int result = in_child([&] {
            // A name space of its own: the mount is gone with this process.
            if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
                return no_rights;
            ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
            if (::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=64k") != 0)
                return no_rights;
            const std::string path = folder / "file";
            bp::atomic_write(path, half);
            const std::string error = error_of([&] { bp::atomic_write(path, too_much); });
            if (error !=
                path + ": not saved: cannot write " + path + ".tmp: No space left on device")
                return 2;
            return read_text(path) == half && folder.count() == 1 ? 0 : 3;
        });
        if (result == no_rights) WARN("no right to mount: the full tmpfs was not tried");
        else CHECK(result == 0);
    }
}
