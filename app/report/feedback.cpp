// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/parts.h>

#include "highlights.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

constexpr qsizetype MostLines = 4; ///< of a list, so that it stays one page

struct Feedback
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::Feedback)
};

/// "One entrance to IT (the director, 1 March 2026)" of what has not been dropped.
QStringList agreed(const Discussion &discussion, const Format &format)
{
    QStringList lines;
    for (const Decision &decision : discussion.decisions) {
        if (decision.status == DecisionStatus::Dropped)
            continue;
        QStringList about;
        if (!decision.who.isEmpty())
            about += decision.who;
        if (decision.due.isValid())
            about += format.date(decision.due);
        lines += about.isEmpty() ? decision.what
                                 : decision.what + u" ("_s + about.join(u", "_s) + u')';
    }
    return lines;
}

} // namespace

Document feedback(const Material &material, const PicturePainter &painter)
{
    const Wording words(**material.results);
    Document document = pageBeginningWith(Feedback::tr("Feedback"),
        Feedback::tr("Thank you – this is what you told us"),
        Feedback::tr("We have received %1.").arg(words.answered()), painter, words);
    const auto list = [&document](const QString &heading, const QStringList &items) {
        if (items.isEmpty())
            return;
        document.heading(2, heading);
        document.add(List{ items.first(std::min(MostLines, items.size())), ListStyle::Bullets });
    };
    list(Feedback::tr("What stands out"), findings(painter, words));
    list(Feedback::tr("What we have agreed"), agreed(material.discussion, words.format));
    document.heading(2, Feedback::tr("Your answers"));
    document.text(words.text(words.workshopTemplate.confidentiality));
    return document;
}

} // namespace pejling::report
