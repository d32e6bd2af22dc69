// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/parts.h>

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

/// What stands above a picture that has no finding: its question, or the section it is in.
bool isQuestion(const QString &title, const Wording &words)
{
    const auto &questions = words.workshopTemplate.questions;
    return std::any_of(questions.begin(), questions.end(), [&](const Question &question) {
        return title == words.text(question.text).simplified()
            || title == words.text(question.section).simplified();
    });
}

/// The findings that stood above the pictures on the wall, each once.
QStringList findings(const PicturePainter &painter, const Wording &words)
{
    QStringList found;
    for (const PictureRef &picture : painter.pictures()) {
        const bool result = picture.id.startsWith("rating-"_L1)
            || picture.id.startsWith("themes-"_L1) || picture.id.startsWith("comparison-"_L1);
        if (!result || picture.step != 1)
            continue;
        if (const QString title = painter.title(picture).simplified(); !isQuestion(title, words))
            found += title;
    }
    found.removeDuplicates();
    found.removeAll(QString());
    return found;
}

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

/// The picture that says most: the first ranking's, else the first rating's.
std::optional<PictureRef> mainPicture(const PicturePainter &painter)
{
    const std::vector<PictureRef> pictures = painter.pictures();
    for (const auto kind : { "themes-"_L1, "rating-"_L1 }) {
        const auto found = std::find_if(pictures.begin(), pictures.end(),
            [kind](const PictureRef &picture) { return picture.id.startsWith(kind); });
        if (found != pictures.end())
            return *found;
    }
    return {};
}

} // namespace

Document feedback(const Material &material, const PicturePainter &painter)
{
    const Wording words(**material.results);
    Document document = words.document(Feedback::tr("Feedback"));
    document.heading(1, Feedback::tr("Thank you – this is what you told us"));
    document.text(words.text(words.workshopTemplate.title), TextRole::Subtitle);
    document.text(Feedback::tr("We have received %1.").arg(words.answered()), TextRole::Lead);
    if (const auto picture = mainPicture(painter))
        document.add(Figure{ *picture, painter.description(*picture), 0.86 });
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
