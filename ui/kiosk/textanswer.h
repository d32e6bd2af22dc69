// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"

#include <kiosk/draft.h>

#include <QPlainTextEdit>

namespace pejling::kiosk {

/// A box for a few sentences. Tab leaves it; it has no menu, takes no drops, and asks the input
/// method to remember nothing. What is typed goes into the draft at once.
class TextAnswer : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `lines` it is high at least.
    TextAnswer(const Look &look, Draft &draft, int slot, int lines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return { minimumWidth(), minimumHeight() }; }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take();

    Look m_look;
    Draft &m_draft;
    int m_slot;
};

} // namespace pejling::kiosk
