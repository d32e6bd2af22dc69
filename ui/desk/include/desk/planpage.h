// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/discussioncommand.h>
#include <desk/planpagetable.h>
#include <desk/services.h>
#include <desk/tablesheetdialog.h>

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QUndoStack;

namespace pejling::widgets {
class EmptyState;
class Heading;
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

/// Who does what by when: one table over all themes, the template's process lists as a checklist,
/// and notes per theme. Every change is stored at once and can be undone.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    PlanPage(
        live::Session *session, QUndoStack *undo, Services services, QWidget *parent = nullptr);

    void focusSearch();
    /// Stores a note that is typed but not yet left, for a window that closes.
    void commitPending();

signals:
    void failed(const pejling::Error &error);
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makePlan();
    QWidget *makeChecklist();
    QWidget *makeNotes();
    void connectPlan();
    void retranslateUi();
    void fillChoices();
    void showPlan();
    void showChecklist();
    void showItem();
    void showNote();
    void startOver();

    void edit(const Decision &decision);
    void typeIn();
    void take(const TableSheet &sheet, const DiscussionDone &done);
    void editSelected();
    void removeSelected();
    void nextStatus();
    void saveItem(const ChecklistItem &after); ///< in place of m_item
    void commitItem();
    void exportCsv();
    void exportXlsx();
    void exportCalendar();
    void saveFile(const QString &title, const QString &suffix, const QString &filter,
        const std::function<bool(QIODevice &)> &write);
    void push(const QString &text, const DiscussionWork &to, const DiscussionWork &back,
        const DiscussionDone &done = {});
    [[nodiscard]] std::optional<Decision> selectedDecision() const;
    [[nodiscard]] std::optional<ChecklistItem> selectedItem() const;
    [[nodiscard]] PlanTables tables() const;

    live::Session *m_session;
    QUndoStack *m_undo;
    Services m_services;
    PlanView m_view;
    QString m_noteTheme; ///< whose note is being shown
    QString m_noteStored; ///< as it was last stored
    std::optional<ChecklistItem> m_item; ///< the line being edited

    widgets::Heading *m_heading;
    QPushButton *m_new;
    QPushButton *m_typeIn;
    QPushButton *m_export;
    QAction *m_csv;
    QAction *m_xlsx;
    QAction *m_calendar;
    QTabWidget *m_tabs;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QPushButton *m_emptyNew;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QComboBox *m_theme;
    QComboBox *m_status;
    QLabel *m_extent;
    widgets::TableModel *m_planModel;
    widgets::TableView *m_plan;
    QPushButton *m_edit;
    QPushButton *m_next;
    QPushButton *m_remove;

    QLabel *m_checklistHint;
    widgets::TableModel *m_checklistModel;
    widgets::TableView *m_checklist;
    QPushButton *m_done;
    QLabel *m_ownerLabel;
    QLineEdit *m_owner;
    QLabel *m_noteLabel;
    QLineEdit *m_itemNote;

    QLabel *m_noteThemeLabel;
    QComboBox *m_noteThemes;
    QLabel *m_questions;
    QPlainTextEdit *m_note;
};

} // namespace pejling::desk
