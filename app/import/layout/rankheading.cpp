// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/rankheading.h"

#include "layout/notation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pejling::importer {

std::optional<RankHeading> rankHeading(const QString &heading)
{
    static const QRegularExpression bracket(u"^(.*?)\\s*[\\[(]\\s*([^\\[\\]()]+?)\\s*[\\])]$"_s);
    static const QRegularExpression separated(
        u"^(.*?)(?:\\s*[_:>|/"
        u"]\\s*|\\s+[-\\x{2013}\\x{2014}]\\s+|\\s+|\\.)((?:rang|rank|ranking|prioritet|"
        "priority|plads|placering|valg|choice|nr\\.?|#)[\\s_.-]*\\d{1,2}\\.?|\\d{1,2}(?:\\.|st|nd|"
        "rd|th)"
        "\\s*(?:rang|rank|prioritet|priority|plads|placering|valg|choice))$"_s);
    if (const auto rank = parseRank(heading))
        return RankHeading{ *rank, {} };
    for (const QRegularExpression *expression : { &bracket, &separated }) {
        const QRegularExpressionMatch match = expression->match(heading);
        if (!match.hasMatch())
            continue;
        if (const auto rank = parseRank(match.capturedView(2)))
            return RankHeading{ *rank, match.captured(1).trimmed() };
    }
    return std::nullopt;
}

} // namespace pejling::importer
