// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <survey/decision.h>
#include <survey/workshoptemplate.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace pejling::desk {

/// What a table group wrote on its discussion sheet.
struct TableSheet
{
    QString theme; ///< id
    QString note;
    std::vector<Decision> decisions; ///< without ids

    [[nodiscard]] bool isEmpty() const { return note.isEmpty() && decisions.empty(); }
};

/// "1.3.2027", "1/3", "1.3.27" or "2027-03-01"; without a year the next such day from `today` on.
/// Invalid when it is no day; a blank text is nothing at all.
[[nodiscard]] std::optional<QDate> typedDate(const QString &text, QDate today);

/// Typing in the sheets of the tables, one after another, without the mouse: a theme, what was
/// noted, and a line a decision. Stays open for the next sheet. Who takes a sheet tells how that
/// ended.
class TableSheetDialog : public QDialog
{
    Q_OBJECT

public:
    /// `themes`: ids and names in the order of the sheets.
    TableSheetDialog(const std::vector<std::pair<QString, QString>> &themes, QDate today,
        QWidget *parent = nullptr);

    /// Says what became of a sheet that was entered; one that was not stored comes back.
    void tell(const TableSheet &sheet, const Result<Done> &done);

public slots:
    /// Every way out takes what is typed, as a sheet like the others.
    void reject() override;

signals:
    void entered(const pejling::desk::TableSheet &sheet);

private:
    void addLine();
    void growLines();
    void takeSheet();
    void clear();
    void restore();
    [[nodiscard]] bool isBlank() const;
    /// Absent, and said, when a line does not hold.
    [[nodiscard]] std::optional<TableSheet> sheet();
    [[nodiscard]] QString cell(int row, int column) const;

    QDate m_today;
    std::vector<TableSheet> m_unsaved; ///< not yet back in the fields
    QComboBox *m_theme;
    QPlainTextEdit *m_note;
    QTableWidget *m_lines;
    QLabel *m_said;
    QPushButton *m_next;
};

} // namespace pejling::desk
