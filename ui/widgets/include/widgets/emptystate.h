// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pejling::widgets {

class Heading;

/// What stands where there is nothing yet: what this place is for, what to do next, and the button
/// that does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &heading, const QString &text);
    /// The first button is the one that Enter presses.
    QPushButton *addButton();
    /// Below the buttons, as wide as they are.
    void addWidget(QWidget *widget);

private:
    Heading *m_heading;
    QLabel *m_text;
    QVBoxLayout *m_column;
};

} // namespace pejling::widgets
