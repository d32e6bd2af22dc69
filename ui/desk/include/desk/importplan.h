// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QTabWidget;

namespace pejling::widgets {
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

class CellEditor;
class ImportCounts;

/// What a person put in the place of a cell, and the problem that it had.
struct Correction
{
    importer::Issue issue;
    QString text;
};

/// By row and column, as Options::corrections.
using Corrections = std::map<std::pair<qint64, int>, Correction>;

/// Last step of the import: what would happen to every row. Each problem opens its cell. Shows;
/// decides and reads nothing.
class ImportPlan : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPlan(TemplatePtr workshopTemplate, QWidget *parent = nullptr);

    /// No report: nothing is known for these options (yet).
    void setPlan(const importer::Recognition &recognition,
        const std::optional<importer::Report> &report, const Corrections &corrections);
    /// The name of the round that the answers go into, where there is more than one; before the
    /// plan itself.
    void setRound(const QString &name) { m_roundName = name; }
    void setRow(const importer::FileRow &row);

signals:
    /// The person looks at a problem there.
    void rowRequested(qint64 row);
    void corrected(const pejling::importer::Issue &issue, const QString &text);
    void restored(qint64 row, int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeProblems();
    void retranslateUi();
    void showPlan();
    void showIssues();
    void showIssue();
    [[nodiscard]] const importer::Issue *selectedIssue() const;

    TemplatePtr m_template;
    QString m_roundName;
    importer::Recognition m_recognition;
    std::optional<importer::Report> m_report;
    Corrections m_corrections;
    qint64 m_requestedRow = 0;
    std::vector<importer::Issue> m_listed; ///< what the table of problems lists

    QLabel *m_text;
    ImportCounts *m_counts;
    QTabWidget *m_tabs;
    widgets::TableModel *m_issuesModel;
    widgets::TableView *m_issues;
    CellEditor *m_cell;
    QLabel *m_noIssues;
    widgets::TableModel *m_changesModel;
    widgets::TableView *m_changes;
};

} // namespace pejling::desk
