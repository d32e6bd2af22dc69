// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pejling::widgets {
class Heading;
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

/// The cell that a problem is about, in its row, and what to read in its place.
class CellEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CellEditor(QWidget *parent = nullptr);

    /// `correction` is what the person has already put in its place; null: nothing.
    void setIssue(const importer::Issue &issue, const QString &correction);
    void clear();
    /// The row of the issue; others are not taken.
    void setRow(const importer::FileRow &row, const importer::Recognition &recognition);
    void focusCell();

signals:
    void corrected(qint64 row, int column, const QString &text);
    void restored(qint64 row, int column); ///< as in the file again

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void showCell();
    void correct();
    [[nodiscard]] QString cellInFile() const;

    importer::Issue m_issue;
    importer::FileRow m_row;
    importer::Recognition m_recognition;
    QString m_correction;
    bool m_rowKnown = false;

    widgets::Heading *m_heading;
    QLabel *m_problem;
    QLabel *m_cellLabel;
    QLineEdit *m_cell;
    QPushButton *m_correct;
    QPushButton *m_restore;
    QLabel *m_rowLabel;
    widgets::TableModel *m_rowModel;
    widgets::TableView *m_rowView;
};

} // namespace pejling::desk
