// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/mappingedit.h>

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace pejling::widgets {
class Heading;
}

namespace pejling::desk {

/// What one column holds, and what the codes in it stand for. Shows a part of a mapping and gives
/// back a changed one.
class ColumnEditor : public QWidget
{
    Q_OBJECT

public:
    /// `edit` must outlive the editor.
    explicit ColumnEditor(const MappingEdit *edit, QWidget *parent = nullptr);

    /// `column` is 1-based; 0: none.
    void setColumn(
        const importer::Mapping &mapping, const importer::Recognition &recognition, int column);
    void focusUse();

signals:
    void changed(const pejling::importer::Mapping &mapping);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showColumn();
    void showItems();
    void showCodes();
    void makeCodes(const QStringList &codes, const std::vector<importer::MappingItem> &meanings);
    void commitUse();
    void commitPlace();
    void commitCodes();
    void commit(importer::ColumnMapping column);
    void fillFollowing();

    const MappingEdit *m_edit;
    importer::Mapping m_mapping;
    importer::Recognition m_recognition;
    importer::ColumnMapping m_column;

    widgets::Heading *m_heading;
    QLabel *m_useLabel;
    QComboBox *m_use;
    QLabel *m_itemLabel;
    QComboBox *m_item;
    QLabel *m_rankLabel;
    QSpinBox *m_rank;
    QPushButton *m_fill;
    QLabel *m_codesLabel;
    QScrollArea *m_codesArea;
    QStringList m_codesShape; ///< what the fields of m_meanings were made for
    std::vector<std::pair<QString, QComboBox *>> m_meanings; ///< by code
};

} // namespace pejling::desk
