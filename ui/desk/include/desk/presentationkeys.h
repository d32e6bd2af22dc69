// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pejling::desk {

/// The keys of the wall and the console, for whoever asks.
class PresentationKeys : public QDialog
{
    Q_OBJECT

public:
    explicit PresentationKeys(QWidget *parent);
};

} // namespace pejling::desk
