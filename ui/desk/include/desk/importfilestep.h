// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/importview.h>

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace pejling::widgets {
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

/// First step of the import: what the file was taken to be, and why. Every part can be corrected;
/// what is said here says nothing of the columns.
class ImportFileStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    void setView(const ImportView &view);
    /// Whether the person has said anything that could be taken back.
    void setCorrected(bool corrected);

signals:
    /// The file is to be read with these; `mapping` says nothing of columns unless they stay valid.
    void changed(const pejling::importer::Mapping &mapping);
    void recogniseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addRow(QFormLayout *form, QWidget *field);
    void retranslateUi();
    void showView();
    void showRows();
    /// What is set here, with the columns as they are when `columnsHold`.
    [[nodiscard]] importer::Mapping chosen(bool columnsHold) const;

    ImportView m_view;
    bool m_headingsChosen = false; ///< by the person, not recognised
    QLabel *m_why;
    QLabel *m_toolLabel;
    QComboBox *m_tool;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_delimiterLabel;
    QComboBox *m_delimiter;
    QLabel *m_headingRowLabel;
    QSpinBox *m_headingRow;
    QLabel *m_headingRowsLabel;
    QSpinBox *m_headingRows;
    QPushButton *m_recognise;
    QLabel *m_rowsLabel;
    widgets::TableModel *m_rowsModel;
    widgets::TableView *m_rows;
};

} // namespace pejling::desk
