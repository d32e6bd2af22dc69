// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resulttables.h"

#include <report/parts.h>

namespace pejling::report {

/// What the parts of a report say in the same words.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::Wording)

public:
    explicit Wording(const disclosure::ResultSet &results);

    /// An empty document with its head and foot.
    [[nodiscard]] Document document(const QString &name) const;
    [[nodiscard]] QString text(const LocalizedText &localized) const;
    /// "160 svar: centralt 38, decentralt 122."
    [[nodiscard]] QString answered() const;
    /// Themes by the rank of the first ranking that may be shown, then the others.
    [[nodiscard]] std::vector<int> themesByRank() const;
    /// Where a theme stands: sentences about its place, points and groups; empty when nothing may
    /// be shown of it.
    [[nodiscard]] QStringList standing(int theme) const;
    /// Sentences that must stand beside a result: why groups are hidden, what to read with care.
    template <typename T>
    [[nodiscard]] QStringList cautions(
        const disclosure::PerGroup<disclosure::Shown<T>> &groups, const QStringList &more) const
    {
        QStringList sentences = more;
        const auto &all = groups[disclosure::Group::All];
        sentences += all.isShown() ? findings.hiddenGroups(groups)
                                   : disclosure::hiddenReasonText(all.reason(), results.minGroup);
        sentences.removeAll(QString());
        sentences.removeDuplicates();
        return sentences;
    }

    const disclosure::ResultSet &results;
    const WorkshopTemplate &workshopTemplate;
    Language language;
    Format format;
    disclosure::Findings findings;
    ResultTables tables;
};

} // namespace pejling::report
