// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/decisionwords.h>

namespace pejling::charts {

QString DecisionWords::status(DecisionStatus status)
{
    switch (status) {
    case DecisionStatus::Agreed:
        return tr("Agreed");
    case DecisionStatus::UnderWay:
        return tr("Under way");
    case DecisionStatus::Done:
        return tr("Done");
    case DecisionStatus::Dropped:
        return tr("Dropped");
    }
    Q_UNREACHABLE();
}

} // namespace pejling::charts
