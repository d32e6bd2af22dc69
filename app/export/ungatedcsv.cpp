// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ungatedfields.h"

#include <export/csvwriter.h>
#include <export/ungatedanswers.h>

using namespace Qt::StringLiterals;

namespace pejling::exporting {

namespace {

class UngatedCsv : public UngatedAnswers
{
public:
    UngatedCsv(TemplatePtr workshopTemplate, QIODevice &device)
        : m_template(std::move(workshopTemplate)), m_csv(device, currentLanguage())
    {
        QStringList headings{ u"ID"_s, u"source"_s, u"tool"_s, u"round"_s, u"audience"_s,
            u"finished"_s };
        for (int slot = 0; slot < m_template->ratingSlots; ++slot)
            headings += ratingFieldId(*m_template, slot);
        for (int slot = 0; slot < m_template->rankingSlots; ++slot) {
            const Question &question = *m_template->questionAt(QuestionKind::Ranking, slot);
            for (const RankingItem &item : question.items)
                headings += question.id + u" ["_s + item.id + u']';
        }
        for (int slot = 0; slot < m_template->textSlots; ++slot)
            headings += textFieldId(*m_template, slot);
        if (m_template->timeThieves)
            headings += u"timeThieves"_s;
        m_csv.row(headings);
    }

    void add(const Response &response) override
    {
        const Answers &answers = response.answers;
        QStringList cells{ CsvWriter::text(publicId(response)), sourceId(response.source),
            response.tool, response.round, m_template->audiences[size_t(response.audience)].id,
            response.finished ? u"true"_s : u"false"_s };
        for (const qint8 rating : answers.ratings)
            cells += rating == NoRating ? QString() : QString::number(rating);
        for (const Ballot &ballot : answers.rankings) {
            for (int item = 0; item < ballot.size(); ++item)
                cells += ballot.rank(item) == 0 ? QString() : QString::number(ballot.rank(item));
        }
        for (const QString &text : answers.texts)
            cells += CsvWriter::text(text);
        if (m_template->timeThieves)
            cells += chosen(answers.timeThieves);
        m_csv.row(cells);
    }

    void finish() override { }

private:
    QString chosen(std::optional<quint32> choices) const
    {
        QString cell;
        const auto &categories = m_template->timeThieves->categories;
        for (size_t i = 0; choices && i < categories.size(); ++i) {
            if ((*choices >> i & 1U) != 0)
                cell += categories[i].id + u';';
        }
        return cell;
    }

    TemplatePtr m_template;
    CsvWriter m_csv;
};

} // namespace

std::unique_ptr<UngatedAnswers> ungatedCsv(const TemplatePtr &workshopTemplate, QIODevice &device)
{
    return std::make_unique<UngatedCsv>(workshopTemplate, device);
}

} // namespace pejling::exporting
