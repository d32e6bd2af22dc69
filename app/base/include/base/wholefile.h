// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace pejling {

/// A QSaveFile that never takes a part for the whole. Qt's own (6.4) commits what it has when the
/// disk fills up in the middle of a large write, or in the last one.
class WholeFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    /// False, with errorString(), when not every byte was written; an older file then stays.
    [[nodiscard]] bool commit();

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool m_broken = false;
};

} // namespace pejling
