// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/demodiscussion.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

/// The list of this name; empty for a template in another language than the made-up one.
QJsonArray made(const WorkshopTemplate &workshopTemplate, const QString &list)
{
    if (workshopTemplate.languages.front() != "da"_L1)
        return {};
    QFile file(u":/survey/demodiscussion.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object()[list].toArray() : QJsonArray();
}

} // namespace

std::vector<CommentMark> demoReleases(
    const WorkshopTemplate &workshopTemplate, const std::vector<Comment> &comments)
{
    std::vector<CommentMark> marks;
    for (const auto &value : made(workshopTemplate, u"released"_s)) {
        const QJsonObject released = value.toObject();
        const auto question = workshopTemplate.questionIndex(released[u"question"].toString());
        if (!question || workshopTemplate.questions[size_t(*question)].kind != QuestionKind::Text)
            continue;
        const int slot = workshopTemplate.questions[size_t(*question)].slot;
        const QString text = released[u"text"].toString();
        const Comment *first = nullptr; // of those who wrote it
        for (const Comment &comment : comments) {
            if (comment.key.slot == slot && comment.text == text
                && (!first || comment.key < first->key))
                first = &comment;
        }
        if (!first)
            continue;
        CommentMark mark = first->mark;
        mark.key = first->key;
        mark.digest = commentDigest(text);
        mark.released = true;
        const QString theme = released[u"theme"].toString();
        if (workshopTemplate.themeIndex(theme))
            mark.tags.insert(themeTagId(theme), true);
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::vector<Decision> demoDecisions(const WorkshopTemplate &workshopTemplate, QDate workshopDate)
{
    std::vector<Decision> decisions;
    const auto dayOf = [workshopDate](const QJsonValue &days) {
        return workshopDate.isValid() && days.isDouble() ? workshopDate.addDays(days.toInt())
                                                         : QDate();
    };
    for (const auto &value : made(workshopTemplate, u"decisions"_s)) {
        const QJsonObject agreed = value.toObject();
        Decision decision;
        decision.theme = agreed[u"theme"].toString();
        if (!workshopTemplate.themeIndex(decision.theme))
            continue;
        decision.what = agreed[u"what"].toString();
        decision.why.text = agreed[u"why"].toString();
        decision.who = agreed[u"who"].toString();
        decision.due = dayOf(agreed[u"due"]);
        decision.followUp = dayOf(agreed[u"followUp"]);
        decision.status
            = decisionStatusFromId(agreed[u"status"].toString()).value_or(DecisionStatus::Agreed);
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

} // namespace pejling
