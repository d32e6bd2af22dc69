// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

namespace pejling::importer {

// Every reason for which a file is refused as a whole, in one place: code and sentence.
namespace refusal {

[[nodiscard]] Error fileMissing(const QString &path);
[[nodiscard]] Error fileUnreadable(const QString &path, const QString &detail);
[[nodiscard]] Error fileChanged();
[[nodiscard]] Error empty();
[[nodiscard]] Error webPage();
[[nodiscard]] Error json();
[[nodiscard]] Error oldXls();
[[nodiscard]] Error binaryWorkbook();
[[nodiscard]] Error passwordProtected();
[[nodiscard]] Error unknownFormat();
[[nodiscard]] Error brokenContainer(const QString &detail);
/// `part` is the file inside the container.
[[nodiscard]] Error brokenWorkbook(const QString &part, const QString &detail);
[[nodiscard]] Error declaresEntities(const QString &part);
[[nodiscard]] Error noSheets();
[[nodiscard]] Error unknownSheet(const QString &sheet, const QStringList &sheets);
[[nodiscard]] Error unknownAudience(const QString &audience, const QStringList &audiences);
[[nodiscard]] Error aggregatesOnly();
/// `place` is the JSON pointer in the mapping, `column` the letters of the column.
[[nodiscard]] Error mappedColumnMissing(
    const QString &place, const QString &heading, const QString &column);
[[nodiscard]] Error mappedSheetMissing(const QString &sheet, const QStringList &sheets);
[[nodiscard]] Error mappedQuestionUnknown(const QString &place, const QString &question);
[[nodiscard]] Error mappedAudienceUnknown(const QString &audience);
[[nodiscard]] Error workshopFile();
[[nodiscard]] Error openQuote(const QString &cell);
[[nodiscard]] Error cancelled();

[[nodiscard]] Error fileTooBig(qint64 maxBytes);
[[nodiscard]] Error unpackedTooBig();
[[nodiscard]] Error packedTooTightly();
[[nodiscard]] Error tooManyParts();
[[nodiscard]] Error tooManyRows();
[[nodiscard]] Error rowRepeated(qint64 row);
[[nodiscard]] Error tooManyColumns(const QString &cell);
[[nodiscard]] Error rowTooLong(qint64 row);
[[nodiscard]] Error tooManyStrings();
[[nodiscard]] Error nestedTooDeeply(const QString &part);
[[nodiscard]] Error tagTooLong(const QString &part);

} // namespace refusal

} // namespace pejling::importer
