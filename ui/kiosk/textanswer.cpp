// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textanswer.h"

#include <QPainter>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

TextAnswer::TextAnswer(const Look &look, Draft &draft, int slot, int lines, QWidget *parent)
    : QPlainTextEdit(parent), m_look(look), m_draft(draft), m_slot(slot)
{
    setFont(look.font(TextSize::Body));
    document()->setDocumentMargin(look.px(10));
    setPlainText(draft.text(slot)); // last: it forgets what can be undone
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    setInputMethodHints(Qt::ImhMultiLine | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setPlaceholderText(tr("Write here, if you like"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMinimumHeight(QFontMetrics(font()).lineSpacing() * lines + look.px(26));
    setMinimumWidth(look.px(300));
    moveCursor(QTextCursor::End);
    connect(this, &QPlainTextEdit::textChanged, this, &TextAnswer::take);
}

void TextAnswer::take()
{
    const QString text = toPlainText();
    if (text.size() > MaxTextLength) {
        // Something very long was pasted: what fits is kept.
        QTextCursor rest(document());
        rest.setPosition(MaxTextLength);
        rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        rest.removeSelectedText();
        return;
    }
    m_draft.setText(m_slot, text);
    emit changed();
}

void TextAnswer::paintEvent(QPaintEvent *event)
{
    const charts::Palette &c = m_look.colours();
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(c.panel);
        painter.setPen(QPen(hasFocus() ? c.text : c.reference, m_look.px(hasFocus() ? 3 : 1.5)));
        const qreal half = m_look.px(2);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(half, half, -half, -half),
            m_look.px(10), m_look.px(10));
    }
    QPlainTextEdit::paintEvent(event);
}

void TextAnswer::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void TextAnswer::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

} // namespace pejling::kiosk
