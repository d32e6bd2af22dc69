// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/notesedit.h>

#include <survey/deckplan.h>

#include <QKeyEvent>
#include <QSignalBlocker>

namespace pejling::wall {

NotesEdit::NotesEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &NotesEdit::limitLength);
}

void NotesEdit::showNotes(const QString &slideId, const QString &text)
{
    const bool typing = slideId == m_slideId && document()->isModified();
    if (typing)
        return;
    commit();
    if (slideId == m_slideId && text == toPlainText())
        return;
    m_slideId = slideId;
    setPlainText(text); // also forgets the undo steps of the other slide
    document()->setModified(false);
}

void NotesEdit::commit()
{
    if (!document()->isModified())
        return;
    document()->setModified(false);
    emit edited(m_slideId, toPlainText().trimmed());
}

void NotesEdit::limitLength()
{
    const qsizetype excess = toPlainText().size() - DeckPlan::LongestNotes;
    if (excess <= 0)
        return;
    const QSignalBlocker quiet(this);
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(excess));
    end.removeSelectedText();
}

void NotesEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void NotesEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clearFocus();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace pejling::wall
