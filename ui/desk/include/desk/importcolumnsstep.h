// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/importview.h>
#include <desk/mappingedit.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace pejling::widgets {
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

class ColumnEditor;

/// Second step of the import: which column answers which question, what codes stand for, and how
/// the first answers are read with that.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(TemplatePtr workshopTemplate, QWidget *parent = nullptr);

    void setView(const ImportView &view);
    /// Whether a mapping kept from an earlier import may be used instead.
    void setKeptOffered(bool offered);
    /// Puts the keyboard where something is needed.
    void focusFirst();

signals:
    void changed(const pejling::importer::Mapping &mapping);
    void keptRequested();
    void openRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeColumns();
    QWidget *makeAnswers();
    void retranslateUi();
    void showView();
    void showColumn();
    [[nodiscard]] int selectedColumn() const;

    TemplatePtr m_template;
    MappingEdit m_edit;
    ImportView m_view;
    QWidget *m_offer;
    QLabel *m_offerText;
    QPushButton *m_useKept;
    QLabel *m_text;
    widgets::TableModel *m_columnsModel;
    widgets::TableView *m_columns;
    ColumnEditor *m_editor;
    QLabel *m_answersLabel;
    widgets::TableModel *m_answersModel;
    widgets::TableView *m_answers;
    QPushButton *m_open;
    QPushButton *m_save;
};

} // namespace pejling::desk
