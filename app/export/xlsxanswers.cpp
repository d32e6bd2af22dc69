// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ungatedfields.h"
#include "xlsxbook.h"

#include <export/ungatedxlsx.h>

using namespace Qt::StringLiterals;

namespace pejling::exporting {

namespace {

class UngatedXlsx : public UngatedAnswers
{
public:
    UngatedXlsx(TemplatePtr workshopTemplate, QIODevice &device, bool &whole)
        : m_template(std::move(workshopTemplate)), m_device(device), m_whole(whole)
    {
        m_book.addSheet(u"answers"_s, ungatedHeadings(*m_template), { 10, 10, 12, 10, 12, 10 });
    }

    void add(const Response &response) override
    {
        m_column = 0;
        const Answers &answers = response.answers;
        for (const QString &cell : { publicId(response), sourceId(response.source), response.tool,
                 response.round, m_template->audiences[size_t(response.audience)].id,
                 response.finished ? u"true"_s : u"false"_s })
            m_book.text(m_column++, cell);
        for (const qint8 rating : answers.ratings)
            number(rating, NoRating);
        for (const Ballot &ballot : answers.rankings) {
            for (int item = 0; item < ballot.size(); ++item)
                number(ballot.rank(item), 0);
        }
        for (const QString &text : answers.texts)
            m_book.text(m_column++, text);
        if (m_template->timeThieves)
            m_book.text(m_column, chosenThieves(*m_template, answers.timeThieves));
        m_book.nextRow();
    }

    void finish() override { m_whole = m_book.finish(m_device); }

private:
    void number(int value, int none)
    {
        if (value != none)
            m_book.number(m_column, value);
        ++m_column;
    }

    TemplatePtr m_template;
    QIODevice &m_device;
    bool &m_whole;
    XlsxBook m_book;
    int m_column = 0;
};

} // namespace

std::unique_ptr<UngatedAnswers> ungatedXlsx(
    const TemplatePtr &workshopTemplate, QIODevice &device, bool &whole)
{
    return std::make_unique<UngatedXlsx>(workshopTemplate, device, whole);
}

qint64 mostXlsxAnswers() { return XlsxBook::MostRows - 1; }

} // namespace pejling::exporting
