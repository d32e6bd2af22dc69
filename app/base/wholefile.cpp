// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/wholefile.h>

namespace pejling {

bool WholeFile::commit()
{
    // Closing, which commit() begins with, would lose the failure of the last write.
    if (!m_broken && flush())
        return QSaveFile::commit();
    const QString reason = errorString();
    cancelWriting();
    (void)QSaveFile::commit();
    setErrorString(reason);
    return false;
}

qint64 WholeFile::writeData(const char *data, qint64 size)
{
    const qint64 written = QSaveFile::writeData(data, size);
    if (written == size)
        return written;
    m_broken = true;
    if (written >= 0) // Qt sees no error in having written a part
        setErrorString(qt_error_string());
    return -1;
}

} // namespace pejling
