// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/rawresults.h>
#include <store/workshopstore.h>

#include <QSet>

namespace pejling::live {

/// The sums of one round, kept up to date answer by answer: adding one costs O(m^2), never O(n).
/// Not thread-safe; lives where its store connection lives.
class Tally
{
public:
    Tally(TemplatePtr workshopTemplate, QString round);

    void add(const store::PackedResponse &response) { change(response, +1); }
    void remove(const store::PackedResponse &response) { change(response, -1); }

    /// Brings the tally up to what `store` holds: reads the new waves, or everything when the epoch
    /// has moved. True when anything changed.
    Result<bool> update(store::WorkshopStore &store);

    [[nodiscard]] const std::array<disclosure::AudienceSums, AudienceCount> &audiences() const
    {
        return m_audiences;
    }
    /// Per question index and audience: answers added, changed or removed since the tally was made.
    /// What rule 3 counts.
    [[nodiscard]] const std::vector<std::array<qint64, AudienceCount>> &changes() const
    {
        return m_changes;
    }
    /// Packed ballots of a ranking slot, for the bootstrap; counted responses only, blanks left
    /// out.
    [[nodiscard]] const std::vector<std::string> &ballots(
        int rankingSlot, AudienceIndex audience) const;

private:
    void change(const store::PackedResponse &response, int sign);

    TemplatePtr m_template;
    QString m_round;
    std::array<disclosure::AudienceSums, AudienceCount> m_audiences;
    std::vector<std::array<qint64, AudienceCount>> m_changes;
    std::vector<std::array<std::vector<std::string>, AudienceCount>> m_ballots;
    store::Mark m_mark;
    QSet<qint64> m_newestWave; ///< ids already counted of the wave that may still grow
};

} // namespace pejling::live
