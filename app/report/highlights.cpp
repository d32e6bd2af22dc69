// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

/// What stands above a picture that has no finding: its question, or the section it is in.
bool isQuestion(const QString &title, const Wording &words)
{
    const auto &questions = words.workshopTemplate.questions;
    return std::any_of(questions.begin(), questions.end(), [&](const Question &question) {
        return title == words.text(question.text).simplified()
            || title == words.text(question.section).simplified();
    });
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

Document pageBeginningWith(const QString &name, const QString &heading, const QString &restsOn,
    const PicturePainter &painter, const Wording &words)
{
    Document document = words.document(name);
    document.heading(1, heading);
    document.text(words.text(words.workshopTemplate.title), TextRole::Subtitle);
    document.text(restsOn, TextRole::Lead);
    if (const auto picture = mainPicture(painter))
        document.add(Figure{ *picture, painter.description(*picture), 0.86 });
    return document;
}

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

} // namespace pejling::report
