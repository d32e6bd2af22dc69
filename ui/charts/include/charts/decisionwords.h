// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/decision.h>

#include <QCoreApplication>

namespace pejling::charts {

/// What is said of decisions on the wall and at the desk alike.
class DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)

public:
    [[nodiscard]] static QString status(DecisionStatus status);
};

} // namespace pejling::charts
