// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/presentationkeys.h>

#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace pejling::desk {

using widgets::Grid;

PresentationKeys::PresentationKeys(QWidget *parent) : QDialog(parent)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Wall);
    setWindowTitle(tr("Keys in the presentation"));
    const std::array<std::pair<QString, QString>, 13> keys{ {
        { tr("Page Down, Right, Space, Enter"), tr("Next") },
        { tr("Page Up, Left"), tr("Back") },
        { tr("H"), tr("Show or cover the results") },
        { tr("R"), tr("Reveal one step, from last to first") },
        { tr("O"), tr("Take the new order that the answers have given") },
        { tr("K"), tr("In the console: release the chosen comment, or withdraw it") },
        { tr("B or full stop"), tr("Blank the screen, and back") },
        { tr("T"), tr("Start or stop the timer") },
        { tr("Home, End"), tr("First and last slide") },
        { tr("A number, then Enter"), tr("Go to that slide") },
        { tr("+ and −"), tr("Larger and smaller text") },
        { tr("F5"), tr("Start from the first slide") },
        { tr("Esc"), tr("End the presentation") },
    } };
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(3 * Grid);
    for (const auto &[key, what] : keys)
        form->addRow(new QLabel(key), new QLabel(what));
    auto *text = widgets::makeHintLabel();
    text->setText(tr("They work on the wall and everywhere in the console. While you type in a "
                     "field, only Page Up, Page Down and F5 do."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * Grid, 3 * Grid, 3 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addLayout(form);
    rows->addWidget(text);
    rows->addWidget(buttons);
}

} // namespace pejling::desk
