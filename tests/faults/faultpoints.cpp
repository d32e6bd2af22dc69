// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultpoints.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

using pejling::test::Fault;

std::atomic<Fault> armed = Fault::None;
std::atomic<int> callsLeft = 0;
std::atomic<int> calls = 0;
std::atomic<qint64> clockShift = 0;

enum class Call { Read, Grow, Other };

/// 0, or the error that the call meets.
int meets(Call call)
{
    if (armed == Fault::None)
        return 0;
    if (call == Call::Read && armed != Fault::LostDrive)
        return 0;
    ++calls;
    if (callsLeft > 1) {
        --callsLeft;
        return 0;
    }
    switch (armed) {
    case Fault::FullDisk:
        return call == Call::Grow ? ENOSPC : 0;
    case Fault::LostDrive:
        return EIO;
    case Fault::Death:
        std::raise(SIGKILL);
        return 0;
    case Fault::None:
        break;
    }
    return 0;
}

template <typename Function>
Function *real(const char *name, Function *)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

template <typename Function, typename... Arguments>
auto unless(Call call, const char *name, Function *itself, Arguments... arguments)
    -> decltype(itself(arguments...))
{
    if (const int error = meets(call)) {
        errno = error;
        return -1;
    }
    return real(name, itself)(arguments...);
}

/// Threads wake each other by writing to handles too.
bool isFile(int handle)
{
    struct stat about = {};
    return handle > STDERR_FILENO && ::fstat(handle, &about) == 0 && S_ISREG(about.st_mode);
}

} // namespace

extern "C" {

ssize_t write(int handle, const void *bytes, size_t size)
{
    if (!isFile(handle))
        return real("write", &write)(handle, bytes, size);
    return unless(Call::Grow, "write", &write, handle, bytes, size);
}

ssize_t pwrite(int handle, const void *bytes, size_t size, off_t offset)
{
    return unless(Call::Grow, "pwrite", &pwrite, handle, bytes, size, offset);
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t offset)
{
    return unless(Call::Grow, "pwrite64", &pwrite64, handle, bytes, size, offset);
}

ssize_t pread64(int handle, void *bytes, size_t size, off64_t offset)
{
    return unless(Call::Read, "pread64", &pread64, handle, bytes, size, offset);
}

int ftruncate(int handle, off_t size) noexcept
{
    return unless(Call::Other, "ftruncate", &ftruncate, handle, size);
}

int ftruncate64(int handle, off64_t size) noexcept
{
    return unless(Call::Other, "ftruncate64", &ftruncate64, handle, size);
}

int fsync(int handle) { return unless(Call::Other, "fsync", &fsync, handle); }

int fdatasync(int handle) { return unless(Call::Other, "fdatasync", &fdatasync, handle); }

int unlink(const char *path) noexcept { return unless(Call::Other, "unlink", &unlink, path); }

int rename(const char *from, const char *to) noexcept
{
    return unless(Call::Other, "rename", &rename, from, to);
}

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static auto *const itself = real("clock_gettime", &clock_gettime);
    const int status = itself(clock, time);
    if (status == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += clockShift;
    return status;
}

} // extern "C"

namespace pejling::test {

void arm(Fault fault, int from)
{
    calls = 0;
    callsLeft = from;
    armed = fault;
}

int disarm()
{
    armed = Fault::None;
    return calls;
}

void shiftClock(qint64 seconds) { clockShift = seconds; }

} // namespace pejling::test
