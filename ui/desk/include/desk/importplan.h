// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>
#include <live/importjob.h>
#include <store/records.h>

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QTabWidget;

namespace pejling::widgets {
class MessageBar;
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

class ImportCounts;

/// The plan of an import: what was recognised and why, how it is to be read, and what would happen
/// to every row. Shows; decides and reads nothing.
class ImportPlan : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPlan(TemplatePtr workshopTemplate, QWidget *parent = nullptr);

    void setRounds(const std::vector<store::RoundInfo> &rounds, const QString &round);
    void setRecognition(const importer::Recognition &recognition);
    void setPreview(const std::vector<QStringList> &rows);
    void setOutcome(const live::ImportOutcome &outcome);
    /// Nothing is known for these options (yet).
    void clearCounts();
    /// Puts the keyboard where an answer is needed, if one is.
    void focusQuestion();

    [[nodiscard]] importer::Options options() const;

signals:
    void optionsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeForms(QFormLayout *found, QFormLayout *reading);
    QWidget *makeTabs();
    void retranslateUi();
    void showRecognition();
    void showQuestion();
    void showTables();

    TemplatePtr m_template;
    importer::Recognition m_recognition;
    std::optional<importer::Report> m_report;
    std::vector<QStringList> m_preview;
    std::vector<store::RoundInfo> m_rounds;
    bool m_askAudience = false; ///< stays once asked, so that the answer can be changed

    QLabel *m_why;
    widgets::MessageBar *m_question;
    QLabel *m_toolLabel;
    QLabel *m_tool;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_textLabel;
    QLabel *m_text;
    QLabel *m_headingLabel;
    QLabel *m_heading;
    QLabel *m_droppedLabel;
    QLabel *m_dropped;
    QLabel *m_audienceLabel;
    QComboBox *m_audience;
    QLabel *m_roundLabel;
    QComboBox *m_round;
    QCheckBox *m_unfinished;
    ImportCounts *m_counts;
    QTabWidget *m_tabs;
    widgets::TableModel *m_issuesModel;
    widgets::TableView *m_issues;
    widgets::TableModel *m_columnsModel;
    widgets::TableView *m_columns;
    widgets::TableModel *m_previewModel;
    widgets::TableView *m_previewView;
    widgets::TableModel *m_changesModel;
    widgets::TableView *m_changes;
};

} // namespace pejling::desk
