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
        m_csv.row(ungatedHeadings(*m_template));
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
            cells += chosenThieves(*m_template, answers.timeThieves);
        m_csv.row(cells);
    }

    void finish() override { }

private:
    TemplatePtr m_template;
    CsvWriter m_csv;
};

} // namespace

std::unique_ptr<UngatedAnswers> ungatedCsv(const TemplatePtr &workshopTemplate, QIODevice &device)
{
    return std::make_unique<UngatedCsv>(workshopTemplate, device);
}

} // namespace pejling::exporting
