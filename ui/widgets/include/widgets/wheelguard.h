// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace pejling::widgets {

/// Lets the mouse wheel scroll the page past `field` instead of changing its value, unless the
/// field has the focus.
void guardFromWheel(QWidget *field);

/// The event filter behind guardFromWheel().
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace pejling::widgets
