// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace pejling::widgets {
class Heading;
}

namespace pejling::desk {

class ImportCounts;

/// What an import has done, with the button that takes it back.
class ImportDone : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDone(QWidget *parent = nullptr);

    /// Batch 0: nothing was stored, so there is nothing to undo.
    void setReport(const importer::Report &report, qint64 batch);
    void setUndone();
    void setUndoing(bool undoing);
    /// A line below: the mapping was kept, or could not be.
    void setNote(const QString &note);

signals:
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    importer::Report m_report;
    bool m_undone = false;
    widgets::Heading *m_heading;
    ImportCounts *m_counts;
    QLabel *m_text;
    QLabel *m_note;
    QPushButton *m_undo;
};

} // namespace pejling::desk
