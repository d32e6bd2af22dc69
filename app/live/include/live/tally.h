// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/rawresults.h>
#include <store/workshopstore.h>

#include <QSet>

namespace pejling::live {

/// The sums of one round, kept up to date answer by answer: adding one costs O(m^2) for m items,
/// never O(n). Not thread-safe; lives where its store connection lives.
class Tally
{
public:
    Tally(TemplatePtr workshopTemplate, QString round);

    /// Takes in one stored answer, in whichever order they come.
    void add(const store::PackedResponse &response);

    /// Brings the tally up to what `store` holds: reads the new waves, or everything when the epoch
    /// has moved. True when anything changed.
    Result<bool> update(store::WorkshopStore &store);

    [[nodiscard]] const QString &round() const { return m_round; }
    [[nodiscard]] const std::array<disclosure::AudienceSums, AudienceCount> &audiences() const
    {
        return m_audiences;
    }
    /// How often answers to each slot have changed, read at the same moment as the sums. What rule
    /// 3 counts with.
    [[nodiscard]] const store::Activity &activity() const { return m_activity; }
    /// Packed ballots of a ranking slot for the bootstrap, in storage order; blank ones are left
    /// out.
    [[nodiscard]] const std::vector<std::string> &ballots(
        int rankingSlot, AudienceIndex audience) const
    {
        return m_ballots[size_t(rankingSlot)][size_t(audience)];
    }

private:
    void clear();

    TemplatePtr m_template;
    QString m_round;
    std::array<disclosure::AudienceSums, AudienceCount> m_audiences;
    std::vector<std::array<std::vector<std::string>, AudienceCount>> m_ballots;
    store::Activity m_activity;
    store::Mark m_mark;
    QSet<qint64> m_newestWave; ///< ids already counted of the wave that still grows
};

} // namespace pejling::live
