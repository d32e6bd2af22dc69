// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/format.h>
#include <disclosure/shownresults.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace pejling::disclosure {

/// The words that go with one picture, the same on the wall, at the desk and in a report.
struct PictureWords
{
    QString title; ///< the finding when the statistics allow it, else the question
    QString subtitle; ///< what is shown, and how sure it is
    QString sentence; ///< said under the picture, or empty: groups compared, or why they are hidden
    QString footer; ///< n, partial and blank answers, weighting
    QString notice; ///< what the picture must not be shown without, or empty: weighting matters
};

/// Says results in words, never more than the answers bear (design: "Statistics", the gates on
/// titles). Reads only what has passed the privacy gate. The language must be the one set by
/// setLanguage.
class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)

public:
    Findings(const ResultSet &results, Language language);

    [[nodiscard]] PictureWords rating(const ShownRating &shown) const;
    /// The total ranking, each answer weighing the same.
    [[nodiscard]] PictureWords themes(const ShownRanking &shown) const;
    [[nodiscard]] PictureWords comparison(const ShownRanking &shown) const;
    [[nodiscard]] PictureWords guideposts(const ShownRanking &shown) const;

    /// That several at the top cannot be told apart; empty when they can.
    [[nodiscard]] static QString closeness(const stats::RankingSummary &summary);
    /// "Der er ret stor enighed": what r means; empty when it is undefined.
    [[nodiscard]] static QString agreement(std::optional<double> r);
    /// "næsten samme rækkefølge": what tau-b means; empty when it is undefined.
    [[nodiscard]] static QString similarity(std::optional<double> tauB);
    /// That the order depends on the weighting, when it does; for everybody to see.
    [[nodiscard]] QString weightingNotice(const ShownRanking &shown) const;
    /// Of a census in which there is an order: what would change place if a single answer were
    /// missing; else empty.
    [[nodiscard]] QString stability(const ShownRanking &shown, Group group) const;
    /// What the facilitator should know before saying a ranking aloud: weighting, scoring rule,
    /// Condorcet winner and loser, how firm a census is. One sentence each.
    [[nodiscard]] QStringList facilitatorNotices(const ShownRanking &shown) const;

    /// "Centralt: Færre end 5 svar – vises ikke." for each hidden audience; empty when both are
    /// shown. When only one audience has answered, that the total is theirs.
    template <typename T>
    [[nodiscard]] QString hiddenGroups(const PerGroup<Shown<T>> &groups) const
    {
        if (const auto only = onlyAnswered(groups))
            return allFrom(*only);
        QStringList sentences;
        for (const Group group : { Group::First, Group::Second }) {
            if (!groups[group])
                sentences += hiddenGroup(group, groups[group].reason());
        }
        return sentences.join(u' ');
    }

    /// For the facilitator alone: that groups wait for a yes (rule 4); empty when none does.
    template <typename T>
    [[nodiscard]] static QString unanimityNotice(const PerGroup<Shown<T>> &groups)
    {
        return unanimityNotice(
            std::any_of(groups.values.begin(), groups.values.end(), [](const Shown<T> &shown) {
                return !shown && shown.reason() == HiddenReason::Unanimous;
            }));
    }

    /// How many of how many, as small samples may be said: "4 af 7" below 10 answers, "12 af 24
    /// (50 %)" below 30, else "55 %". `percentage` is the label that the picture shows.
    [[nodiscard]] QString share(qint64 count, qint64 n, int percentage) const;
    /// "2.-plads", "delt 2.-plads".
    [[nodiscard]] QString place(stats::Places places) const;

    /// The audience's title; `inside` a sentence a Danish adverb is "centralt". All: "Alle".
    [[nodiscard]] QString groupName(Group group, bool inside = false) const;
    /// The short name of a ranking's item.
    [[nodiscard]] QString itemName(const ShownRanking &shown, int item) const;
    /// "162 svar".
    [[nodiscard]] QString answers(qint64 n) const;

private:
    [[nodiscard]] const Question &question(int index) const;
    [[nodiscard]] QString questionText(const Question &question) const;
    [[nodiscard]] QString hiddenGroup(Group group, HiddenReason reason) const;
    [[nodiscard]] static QString unanimityNotice(bool unanimous);
    [[nodiscard]] QString allFrom(Group group) const;
    /// The audience that all answers are from, when that is why groups are hidden.
    template <typename T>
    [[nodiscard]] static std::optional<Group> onlyAnswered(const PerGroup<Shown<T>> &groups)
    {
        const auto hiddenFor = [&groups](Group group, HiddenReason reason) {
            return !groups[group] && groups[group].reason() == reason;
        };
        if (hiddenFor(Group::First, HiddenReason::Empty)
            && hiddenFor(Group::Second, HiddenReason::Complementary))
            return Group::Second;
        if (hiddenFor(Group::Second, HiddenReason::Empty)
            && hiddenFor(Group::First, HiddenReason::Complementary))
            return Group::First;
        return {};
    }
    /// Danish audience titles may be adverbs ("Centralt"), which stand otherwise in a sentence than
    /// names do ("Ledere").
    [[nodiscard]] bool titlesAreAdverbs() const;
    /// A plural text of `n` with its thousands parted.
    [[nodiscard]] QString counted(const QString &text, qint64 n) const;
    [[nodiscard]] bool aboutThemes(const ShownRanking &shown) const;
    [[nodiscard]] QStringList ballotParts(
        const ShownRanking &shown, const stats::RankingSummary &summary) const;
    [[nodiscard]] static QStringList censusParts(const stats::RankingSummary &summary);
    [[nodiscard]] QString scoreMeaning(const ShownRanking &shown) const;
    [[nodiscard]] QString ratingFooter(const ShownRating &shown) const;
    [[nodiscard]] QString pairSentence(const ShownRating &shown) const;

    const ResultSet &m_results;
    Language m_language;
    Format m_format;
};

} // namespace pejling::disclosure
