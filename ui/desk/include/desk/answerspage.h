// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/answersmodel.h>
#include <desk/inventory.h>
#include <desk/services.h>
#include <import/importer.h>

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace pejling::widgets {
class EmptyState;
class Heading;
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

class Eraser;
class RoundChooser;

/// The answers as they came: import, batches with undo, single answers with search, and the
/// problems of the last import. The facilitator's own; nothing of it is for the wall.
class AnswersPage : public QWidget
{
    Q_OBJECT

public:
    AnswersPage(
        live::Session *session, Inventory *inventory, Services services, QWidget *parent = nullptr);

    /// What the last import of this sitting had to say about the file.
    void setLastImport(const importer::Report &report);
    void focusSearch();

signals:
    void importRequested();
    void failed(const pejling::Error &error);
    void told(const QString &text); ///< good news, for the window's message bar

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeAnswers();
    QWidget *makeErasing();
    QWidget *makeBatches();
    QWidget *makeProblems();
    void connectSession();
    void retranslateUi();
    void startOver();
    void showRound();
    void showInventory();
    void showProblems();
    void showExtent();
    void showSelected();
    void showSelectedBatch();
    [[nodiscard]] const store::BatchInfo *selectedBatch() const;
    void undoBatch();
    void findAnswer();

    live::Session *m_session;
    Inventory *m_inventory;
    Services m_services;
    importer::Report m_lastImport;
    QTimer m_searchDelay;
    QTimer m_reloadDelay;

    widgets::Heading *m_heading;
    RoundChooser *m_round;
    QPushButton *m_import;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QPushButton *m_emptyImport;
    QTabWidget *m_tabs;

    QLabel *m_ownEyes;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QLabel *m_extent;
    AnswersModel *m_answersModel;
    widgets::TableView *m_answers;
    QPlainTextEdit *m_whole;
    Eraser *m_eraser;
    QPushButton *m_eraseAnswer;
    QPushButton *m_findAnswer;

    widgets::TableModel *m_batchesModel;
    widgets::TableView *m_batches;
    QPushButton *m_undoBatch;
    QPushButton *m_eraseBatch;
    QLabel *m_batchesHint;
    QLabel *m_batchDetail;

    widgets::TableModel *m_problemsModel;
    widgets::TableView *m_problems;
    QLabel *m_problemsSummary;
    QPushButton *m_copyProblems;
};

/// Reads pages of answers through the session's worker.
[[nodiscard]] AnswersSource answersOf(live::Session *session);

} // namespace pejling::desk
