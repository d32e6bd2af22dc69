// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/commentspagetext.h>

#include <QEvent>

namespace pejling::desk {

namespace {

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share);
}

} // namespace

CommentText::CommentText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void CommentText::setComment(const CommentRow *row, const std::vector<KeywordHit> &hits)
{
    m_hits = hits;
    m_sensitive = row ? row->sensitive : std::vector<disclosure::SensitiveRange>();
    m_masked = row ? row->comment().mark.masked : std::vector<MaskedRange>();
    const QString text = row ? row->comment().text : QString();
    if (text != toPlainText())
        setPlainText(text);
    highlight();
}

MaskedRange CommentText::chosenRange() const
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    return { cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart() };
}

void CommentText::highlight()
{
    const QPalette &colors = palette();
    QTextCharFormat keyword;
    keyword.setFontUnderline(true);
    keyword.setFontWeight(QFont::DemiBold);
    QTextCharFormat sensitive;
    sensitive.setBackground(mixed(colors.color(QPalette::Base), QColor(0xe6, 0x9f, 0x00), 0.35F));
    QTextCharFormat masked;
    masked.setFontStrikeOut(true);
    masked.setBackground(mixed(colors.color(QPalette::Base), colors.color(QPalette::Text), 0.2F));

    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](int from, int length, const QTextCharFormat &format) {
        QTextCursor cursor(document());
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        selections.append({ cursor, format });
    };
    for (const KeywordHit &hit : m_hits)
        add(hit.from, hit.length, keyword);
    for (const disclosure::SensitiveRange &range : m_sensitive)
        add(range.from, range.length, sensitive);
    for (const MaskedRange &range : m_masked)
        add(range.from, range.length, masked);
    setExtraSelections(selections);
}

void CommentText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        highlight();
}

} // namespace pejling::desk
