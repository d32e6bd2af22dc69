// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <vector>

class QComboBox;

namespace pejling::desk {

/// Refills `box` with texts and what they stand for, and keeps what was chosen when it is still
/// there; else the first. Says nothing to those who listen.
void refill(QComboBox *box, const std::vector<std::pair<QString, QVariant>> &entries);

} // namespace pejling::desk
