// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the system's own calls fail. The functions of the C library that write to a disk are
// defined again in the test program, where libraries find them first: what SQLite and Qt call is
// the real thing until it is told to fail.
#pragma once

#include <QtGlobal>

namespace pejling::test {

enum class Fault {
    None,
    FullDisk, ///< ENOSPC wherever something would grow
    LostDrive, ///< EIO at reading, writing and syncing
    Death, ///< the process is killed
};

/// From the `from`-th call on (1 is the next one), every call meets `fault`.
void arm(Fault fault, int from);
/// Makes everything work again; how many calls there have been since arm().
int disarm();

/// Sets the clock (not the one that counts on) ahead or back, from what it truly is.
void shiftClock(qint64 seconds);

} // namespace pejling::test
