// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace pejling {

/// Writes numbers, shares, dates and lists as Danish or English readers expect them
/// (design: "Danish text"). A value; cheap to copy.
class Format
{
public:
    explicit Format(Language language = currentLanguage());

    [[nodiscard]] Language language() const { return m_language; }

    /// Half away from zero on the decimal notation of `value`; minus is U+2212, a value that rounds
    /// to 0 has no sign, `withSign` puts + before positive ones; groups of three are parted.
    [[nodiscard]] QString number(double value, int decimals, bool withSign = false) const;
    [[nodiscard]] QString count(qint64 value) const;
    /// "46 %" with a no-break space in Danish, "46%" in English.
    [[nodiscard]] QString percent(int value) const;
    /// One label a count: largest-remainder percentages `percentages` (same length), but "<1 %" for
    /// a positive count that rounds to 0 and ">99 %" for one that rounds to 100 without being all.
    [[nodiscard]] QStringList percentLabels(
        const QList<qint64> &counts, const QList<int> &percentages) const;
    /// "40-70 %" with an en dash; shares are 0..1.
    [[nodiscard]] QString percentRange(double low, double high) const;
    /// "2-4" with an en dash, "2" when both are equal.
    [[nodiscard]] QString range(int first, int last) const;
    /// "28. august 2025", "28 August 2025".
    [[nodiscard]] QString date(QDate date) const;
    /// "A, B og C".
    [[nodiscard]] QString list(const QStringList &parts) const;
    /// A name in the language's quotation marks: ”Sikker drift”, “Reliable operations”.
    [[nodiscard]] QString quoted(const QString &name) const;

private:
    Language m_language;
    QLocale m_locale;
};

} // namespace pejling
