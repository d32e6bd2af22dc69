// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/rawresults.h>
#include <store/workshopstore.h>

#include <QByteArray>
#include <QSet>

#include <functional>
#include <limits>

namespace pejling::live {

/// The sums of one round, kept up to date answer by answer: adding one costs O(m^2) for m items,
/// never O(n). Not thread-safe; lives where its store connection lives.
class Tally
{
public:
    static constexpr qint64 AllBallots = std::numeric_limits<qint64>::max();

    /// Keeps no ballots once the round has more than `mostResponses` responses.
    Tally(TemplatePtr workshopTemplate, QString round, qint64 mostResponses = AllBallots);

    /// Takes in one stored answer, in whichever order they come.
    void add(const store::PackedResponse &response);

    enum class Ballots { AsTheyAre, Needed };
    /// Brings the tally up to what `store` holds: reads the new waves, or everything when the epoch
    /// has moved or ballots are needed that a restored tally lacks. True when anything changed.
    /// `cancelled` is asked once an answer; then it is of kind Cancelled, and the tally incomplete.
    Result<bool> update(store::WorkshopStore &store, Ballots ballots = Ballots::AsTheyAre,
        const std::function<bool()> &cancelled = {});

    [[nodiscard]] const QString &round() const { return m_round; }
    [[nodiscard]] const std::array<disclosure::AudienceSums, AudienceCount> &audiences() const
    {
        return m_audiences;
    }
    /// How often answers to each slot have changed, read at the same moment as the sums. What rule
    /// 3 counts with.
    [[nodiscard]] const store::Activity &activity() const { return m_activity; }
    /// What opening a large workshop reads in place of its answers: sums and mark, no ballots.
    [[nodiscard]] QByteArray toBytes() const;
    /// False, and an empty tally, when `bytes` are not such. update() then
    /// reads on from there; it reads everything when the sums disagree with the store's own counts.
    bool restore(const QByteArray &bytes);

    /// False before the first update, and after one that broke off.
    [[nodiscard]] bool isComplete() const { return m_mark.epoch >= 0; }
    /// Whether the round is too large for its ballots to be kept, so that update() gives none.
    [[nodiscard]] bool isTooLargeForBallots() const
    {
        return m_audiences[0].responses + m_audiences[1].responses > m_mostResponses;
    }
    /// False for a restored tally, until update() was asked for them, and for a large round.
    [[nodiscard]] bool hasBallots() const { return m_hasBallots; }
    /// Packed ballots of a ranking slot for the bootstrap, in storage order; blank ones are left
    /// out. Needs hasBallots().
    [[nodiscard]] const std::vector<std::string> &ballots(
        int rankingSlot, AudienceIndex audience) const
    {
        Q_ASSERT(m_hasBallots);
        return m_ballots[size_t(rankingSlot)][size_t(audience)];
    }

private:
    void clear();
    void forgetBallots();
    void addRatings(disclosure::AudienceSums &sums, std::string_view packed) const;
    void addRankings(
        disclosure::AudienceSums &sums, std::string_view packed, AudienceIndex audience);
    Result<Done> read(store::WorkshopStore &store, const store::Mark &mark, bool anew,
        const std::function<bool()> &cancelled);
    [[nodiscard]] Result<bool> agreesWith(store::WorkshopStore &store) const;

    TemplatePtr m_template;
    QString m_round;
    qint64 m_mostResponses;
    std::array<disclosure::AudienceSums, AudienceCount> m_audiences;
    std::vector<std::array<std::vector<std::string>, AudienceCount>> m_ballots;
    store::Activity m_activity;
    store::Mark m_mark;
    QSet<qint64> m_newestWave; ///< ids already counted of the wave that still grows
    std::vector<int> m_firstValues; ///< per rating slot, of its scale
    bool m_hasBallots = true;
};

/// What writeTally() left of a round for Tally::restore(); empty when there is nothing, or when it
/// was damaged since.
[[nodiscard]] QByteArray readTally(store::WorkshopStore &store, const QString &round);
Result<Done> writeTally(store::WorkshopStore &store, const QString &round, const QByteArray &bytes);

} // namespace pejling::live
