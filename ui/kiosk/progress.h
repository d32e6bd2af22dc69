// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"

#include <QWidget>

namespace pejling::kiosk {

/// How far somebody has come: a bar of as many parts as there are pages.
class Progress : public QWidget
{
    Q_OBJECT

public:
    explicit Progress(const Look &look, QWidget *parent = nullptr);

    /// `done` of `steps`.
    void set(int done, int steps);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    int m_done = 0;
    int m_steps = 1;
};

} // namespace pejling::kiosk
