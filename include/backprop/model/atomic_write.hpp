// SPDX-License-Identifier: MIT
// A file that is replaced as a whole or not at all, whenever the program is killed, the disk is
// full or the power fails: the bytes go to "<path>.tmp" in the same folder, are flushed to disk,
// take the place of the old file by rename, which POSIX makes atomic, and the folder is flushed.
//
// A save that was killed leaves its "<path>.tmp" behind, and the next one takes it over. A lock on
// it keeps two saves to one path apart, in one program or two. The file's old permissions are kept.
// Without POSIX nothing is locked or flushed further than the system's cache, and on Windows, which
// renames no open file, the new one is closed before.
#pragma once

#include <backprop/core/error.hpp>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

#if defined(_WIN32)
#include <filesystem>
#include <system_error>
#endif
#if !defined(_WIN32) && __has_include(<sys/file.h>) && __has_include(<unistd.h>)
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace backprop {

/// What saving asks of the system, to be replaced by tests. Each sets errno where it fails.
struct FileOperations {
    std::FILE* (*open)(const char* path, const char* model);  ///< for writing; null: failed
    bool (*write)(std::FILE*, const char* bytes, std::size_t count);
    bool (*flush)(std::FILE*);                                ///< to the disk
    bool (*rename)(const char* from, const char* to);
    bool (*flush_folder)(const char* path);
    bool (*close)(std::FILE*);
    void (*remove)(const char* path);
    bool closes_first = false;  ///< has a file to be closed before it is renamed?
};

namespace detail {

#if !defined(_WIN32) && __has_include(<sys/file.h>) && __has_include(<unistd.h>)

/// An empty file at `path`, locked, with the permissions of the one at `model` if there is one.
inline std::FILE* open_for_saving(const char* path, const char* model) {
    for (;;) {
        const int fd = ::open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (fd < 0) return nullptr;
        struct stat mine {}, there {};
        std::FILE* file = nullptr;
        // A file system without locks says so by another error, and then there are none.
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            errno = EBUSY;
        } else if (::fstat(fd, &mine) == 0) {
            // Whoever held the lock before may have renamed or removed the file meanwhile.
            if (::stat(path, &there) != 0 || there.st_ino != mine.st_ino ||
                there.st_dev != mine.st_dev) {
                ::close(fd);
                continue;
            }
            if (::stat(model, &there) == 0 && ::fchmod(fd, there.st_mode & 07777) != 0) errno = 0;
            if (::ftruncate(fd, 0) == 0) file = ::fdopen(fd, "wb");
        }
        if (!file) {
            const int error = errno;
            ::close(fd);
            errno = error;
        }
        return file;
    }
}

/// Is there something at `path` that rename would take away for good: a device, a pipe?
inline bool is_special(const char* path) {
    struct stat there {};
    return ::stat(path, &there) == 0 && !S_ISREG(there.st_mode) && !S_ISDIR(there.st_mode);
}

inline bool flush_to_disk(std::FILE* file) {
    return std::fflush(file) == 0 && ::fsync(::fileno(file)) == 0;
}

inline bool flush_folder_to_disk(const char* path) {
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool flushed = ::fsync(fd) == 0 || errno == EINVAL;  // EINVAL: folders need no flushing
    const int error = errno;
    ::close(fd);
    errno = error;
    return flushed;
}

#else

inline std::FILE* open_for_saving(const char* path, const char*) { return std::fopen(path, "wb"); }
inline bool is_special(const char*) { return false; }
inline bool flush_to_disk(std::FILE* file) { return std::fflush(file) == 0; }
inline bool flush_folder_to_disk(const char*) { return true; }

#endif

inline bool write_bytes(std::FILE* file, const char* bytes, std::size_t count) {
    return std::fwrite(bytes, 1, count, file) == count && std::fflush(file) == 0;
}
inline bool close_file(std::FILE* file) { return std::fclose(file) == 0; }
inline void remove_file(const char* path) { std::remove(path); }
#if defined(_WIN32)
inline constexpr bool closes_first = true;
inline bool rename_file(const char* from, const char* to) {
    std::error_code error;
    std::filesystem::rename(from, to, error);  // std::rename does not replace a file there
    if (error) errno = EACCES;
    return !error;
}
#else
inline constexpr bool closes_first = false;
inline bool rename_file(const char* from, const char* to) { return std::rename(from, to) == 0; }
#endif

}  // namespace detail

inline constexpr FileOperations system_files{
    detail::open_for_saving, detail::write_bytes,          detail::flush_to_disk,
    detail::rename_file,     detail::flush_folder_to_disk, detail::close_file,
    detail::remove_file,     detail::closes_first};

/// Puts `bytes` into the file at `path`, which is replaced as a whole: a symbolic link itself, not
/// what it leads to. Throws Error where a step fails, with the old file as it was and no
/// temporary one left, only if it was the folder's flush with the new one in place; and if there is
/// a device or a pipe at `path` (/dev/null), which a file must not replace.
inline void atomic_write(const std::string& path, std::string_view bytes,
                         const FileOperations& files = system_files) {
    const std::string temporary = path + ".tmp";
    const auto refuse = [&](const char* what, const std::string& of, int error) {
        fail(path + ": not saved: cannot " + what + " " + of + ": " + std::strerror(error));
    };
    if (detail::is_special(path.c_str()))
        fail(path + ": not saved: it is no file, but a device or a pipe");
    std::FILE* const file = files.open(temporary.c_str(), path.c_str());
    if (!file) {
        if (errno == EBUSY) fail(path + ": not saved: another save to it is under way");
        refuse("open", temporary, errno);
    }

    const char* failed = nullptr;
    int error = 0;
    const auto step = [&](const char* what, bool done) {
        if (done || failed) return;
        failed = what;
        error = errno;
    };
    constexpr std::size_t chunk = std::size_t{1} << 20;
    for (std::size_t at = 0; at < bytes.size() && !failed; at += chunk) {
        const std::string_view part = bytes.substr(at, chunk);
        step("write", files.write(file, part.data(), part.size()));
    }
    if (!failed) step("flush", files.flush(file));
    bool closed = false;
    if (files.closes_first) step("close", closed = files.close(file));
    if (!failed) step("rename", files.rename(temporary.c_str(), path.c_str()));
    // While the file is open it is locked. After rename, closing has nothing left to write.
    if (failed) files.remove(temporary.c_str());
    if (!files.closes_first) closed = files.close(file);
    if (failed) refuse(failed, temporary, error);
    if (!closed) fail(path + ": saved, but it cannot be closed: " + std::strerror(errno));

    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == path.npos ? "." : path.substr(0, slash + 1);
    if (!files.flush_folder(folder.c_str()))
        fail(path + ": saved, but " + folder + " cannot be flushed to disk: " +
             std::strerror(errno));
}

}  // namespace backprop
