// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/methodpanel.h>

#include <widgets/heading.h>
#include <widgets/spacing.h>

#include <QEvent>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

MethodPanel::MethodPanel(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void MethodPanel::setNotes(const std::vector<disclosure::MethodNote> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    write();
}

/// By cursor, never as markup: a note may hold a name that somebody typed.
void MethodPanel::write()
{
    clear();
    QTextCursor cursor(document());
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    QTextCharFormat quiet;
    quiet.setForeground(
        widgets::quietColor(palette().color(QPalette::Text), palette().color(QPalette::Base)));
    const auto paragraph
        = [&cursor](const QString &text, const QTextCharFormat &format, int above) {
              QTextBlockFormat block;
              block.setTopMargin(above);
              if (cursor.atStart())
                  cursor.setBlockFormat(block);
              else
                  cursor.insertBlock(block);
              cursor.insertText(text, format);
          };
    for (const disclosure::MethodNote &note : m_notes) {
        paragraph(note.heading, strong, cursor.atStart() ? 0 : 2 * Grid);
        paragraph(note.text, {}, Grid / 2);
        if (!note.source.isEmpty())
            paragraph(tr("Source: %1").arg(note.source), quiet, Grid / 2);
    }
    moveCursor(QTextCursor::Start);
}

void MethodPanel::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        write();
}

} // namespace pejling::desk
