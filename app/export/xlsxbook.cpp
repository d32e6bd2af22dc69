// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxbook.h"

#include <QFile>

#include <xlsxwriter.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pejling::exporting {

XlsxBook::XlsxBook()
{
    if (!m_folder.isValid())
        return;
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(
        QFile::encodeName(m_folder.filePath(u"book.xlsx"_s)).constData(), &options);
    if (!m_book)
        return;
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    m_date = workbook_add_format(m_book);
    format_set_num_format_index(m_date, 14); // a date as the reader's language writes it
    // The same answers make the same file.
    constexpr time_t Epoch2020 = 1'577'836'800;
    lxw_doc_properties properties{};
    properties.created = Epoch2020;
    workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        workbook_close(m_book);
}

QByteArray XlsxBook::sheetName(const QString &wanted)
{
    constexpr qsizetype Longest = LXW_SHEETNAME_MAX;
    QString name = wanted;
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.replace(forbidden, u' ');
    name = name.simplified().left(Longest);
    if (name.isEmpty())
        name = u"-"_s;
    const QString base = name;
    for (int number = 2; m_names.contains(name, Qt::CaseInsensitive); ++number) {
        const QString suffix = u' ' + QString::number(number);
        name = base.left(Longest - suffix.size()) + suffix;
    }
    m_names += name;
    return name.toUtf8();
}

void XlsxBook::addSheet(const QString &name, const QStringList &headings, const QList<int> &widths)
{
    m_row = 0;
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetName(name).constData()) : nullptr;
    if (!m_sheet) {
        m_whole = false;
        return;
    }
    for (qsizetype i = 0; i < widths.size(); ++i)
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        m_whole = worksheet_write_string(
                      m_sheet, 0, lxw_col_t(i), headings[i].toUtf8().constData(), m_heading)
                == LXW_NO_ERROR
            && m_whole;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

void XlsxBook::text(int column, const QString &text)
{
    if (text.isEmpty())
        return;
    m_whole = m_sheet
        && worksheet_write_string(
               m_sheet, m_row, lxw_col_t(column), text.toUtf8().constData(), nullptr)
            == LXW_NO_ERROR
        && m_whole;
}

void XlsxBook::number(int column, double number)
{
    m_whole = m_sheet
        && worksheet_write_number(m_sheet, m_row, lxw_col_t(column), number, nullptr)
            == LXW_NO_ERROR
        && m_whole;
}

void XlsxBook::date(int column, QDate date)
{
    if (!date.isValid())
        return;
    lxw_datetime day{};
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    m_whole = m_sheet
        && worksheet_write_datetime(m_sheet, m_row, lxw_col_t(column), &day, m_date) == LXW_NO_ERROR
        && m_whole;
}

bool XlsxBook::finish(QIODevice &device)
{
    if (!m_book || !m_whole || workbook_close(std::exchange(m_book, nullptr)) != LXW_NO_ERROR)
        return false;
    QFile made(m_folder.filePath(u"book.xlsx"_s));
    if (!made.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 Block = 1 << 20;
    while (!made.atEnd()) {
        const QByteArray block = made.read(Block);
        if (block.isEmpty() || device.write(block) != block.size())
            return false;
    }
    return true;
}

} // namespace pejling::exporting
