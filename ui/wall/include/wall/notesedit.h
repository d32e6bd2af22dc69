// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace pejling::wall {

/// The facilitator's notes of one slide. Tab leaves the field, Esc too; what was typed is told when
/// it is left, or when another slide's notes take its place.
class NotesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NotesEdit(QWidget *parent = nullptr);

    /// Notes as they are stored. The same slide's are left alone while a person types.
    void showNotes(const QString &slideId, const QString &text);
    /// Tells what has been typed now.
    void commit();

signals:
    void edited(const QString &slideId, const QString &text);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void limitLength();

    QString m_slideId;
};

} // namespace pejling::wall
