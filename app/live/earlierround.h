// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawnpictures.h"

#include <live/results.h>
#include <store/workshopstore.h>

namespace pejling::live {

/// The round that the one on show is compared with, as it was last drawn: refresh rule 3 holds for
/// it too, and over both, whichever of them is on show. Lives where its store connection lives.
class EarlierRound
{
public:
    EarlierRound(store::WorkshopStore &store, const QString &round);

    [[nodiscard]] const QString &round() const { return m_tally.round(); }
    /// Reads what has been answered since.
    [[nodiscard]] Result<Done> update(store::WorkshopStore &store, const store::Settings &settings);
    /// Draws what may be drawn. Returns whether it looks other than before.
    bool draw(store::WorkshopStore &store, const store::Settings &settings);
    [[nodiscard]] disclosure::RawResults drawn() const { return m_pictures.drawn(m_raw); }

private:
    [[nodiscard]] QString key() const;
    bool takeKept(store::WorkshopStore &store);

    Tally m_tally; ///< without ballots: changes take none
    DrawnPictures m_pictures;
    QByteArray m_kept; ///< the drawn state as it lies in the workshop
    disclosure::RawResults m_raw;
};

/// Where the drawn state of `round` lies in the workshop.
[[nodiscard]] QString drawnStateKey(const QString &round);

} // namespace pejling::live
