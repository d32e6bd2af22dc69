// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ungatedfields.h"

#include <export/ungatedanswers.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pejling::exporting {

namespace {

class UngatedJson : public UngatedAnswers
{
public:
    UngatedJson(TemplatePtr workshopTemplate, bool madeUp, QIODevice &device)
        : m_template(std::move(workshopTemplate)), m_device(device)
    {
        m_device.write(madeUp ? "{\"madeUp\":true,\"responses\":[" : "{\"responses\":[");
    }

    void add(const Response &response) override
    {
        const QString id = publicId(response);
        const QJsonObject object{
            { u"id"_s, id.isEmpty() ? QJsonValue() : QJsonValue(id) },
            { u"source"_s, sourceId(response.source) },
            { u"tool"_s, response.tool.isEmpty() ? QJsonValue() : QJsonValue(response.tool) },
            { u"round"_s, response.round },
            { u"audience"_s, m_template->audiences[size_t(response.audience)].id },
            { u"finished"_s, response.finished },
            { u"answers"_s, answersOf(response.answers) },
        };
        m_device.write(m_first ? "\n" : ",\n");
        m_first = false;
        m_device.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    void finish() override { m_device.write("\n]}\n"); }

private:
    QJsonObject answersOf(const Answers &answers) const
    {
        QJsonObject object;
        for (size_t slot = 0; slot < answers.ratings.size(); ++slot) {
            if (answers.ratings[slot] != NoRating)
                object.insert(ratingFieldId(*m_template, int(slot)), answers.ratings[slot]);
        }
        for (size_t slot = 0; slot < answers.rankings.size(); ++slot) {
            if (answers.rankings[slot].isBlank())
                continue;
            const Question &question = *m_template->questionAt(QuestionKind::Ranking, int(slot));
            QJsonArray groups;
            for (const auto &group : answers.rankings[slot].tieGroups()) {
                QJsonArray ids;
                for (const int item : group)
                    ids += question.items[size_t(item)].id;
                groups += ids;
            }
            object.insert(question.id, groups);
        }
        for (size_t slot = 0; slot < answers.texts.size(); ++slot) {
            if (!answers.texts[slot].isEmpty())
                object.insert(textFieldId(*m_template, int(slot)), answers.texts[slot]);
        }
        if (answers.timeThieves && m_template->timeThieves) {
            QJsonArray ids;
            const auto &categories = m_template->timeThieves->categories;
            for (size_t i = 0; i < categories.size(); ++i) {
                if ((*answers.timeThieves >> i & 1U) != 0)
                    ids += categories[i].id;
            }
            object.insert(u"timeThieves"_s, ids);
        }
        return object;
    }

    TemplatePtr m_template;
    QIODevice &m_device;
    bool m_first = true;
};

} // namespace

std::unique_ptr<UngatedAnswers> ungatedJson(
    const TemplatePtr &workshopTemplate, bool madeUp, QIODevice &device)
{
    return std::make_unique<UngatedJson>(workshopTemplate, madeUp, device);
}

} // namespace pejling::exporting
