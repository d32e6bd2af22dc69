// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QIODevice>
#include <QStringList>
#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace pejling::exporting {

/// A spreadsheet that is written row by row. Texts are cells of text: what a person typed is never
/// taken for a formula or a link.
class XlsxBook
{
public:
    /// The longest that a spreadsheet takes, its heading included.
    static constexpr qint64 MostRows = 1'048'576;

    /// What comes goes into a temporary folder first.
    XlsxBook();
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// A further sheet, named as closely to `name` as spreadsheets allow, with a heading that stays
    /// in sight. `widths`: of its columns, in characters.
    void addSheet(const QString &name, const QStringList &headings, const QList<int> &widths);
    void text(int column, const QString &text);
    void number(int column, double number);
    void date(int column, QDate date); ///< nothing when it is invalid
    void nextRow() { ++m_row; }

    /// Copies the whole file to `device`; false when it could not be made.
    [[nodiscard]] bool finish(QIODevice &device);

private:
    [[nodiscard]] QByteArray sheetName(const QString &wanted);

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_date = nullptr;
    QStringList m_names;
    quint32 m_row = 0;
    bool m_whole = true; ///< every cell has been taken
};

} // namespace pejling::exporting
