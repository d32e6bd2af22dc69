// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/method.h>

#include <disclosure/findings.h>

#include <algorithm>

namespace pejling::disclosure {

using namespace Qt::StringLiterals;

namespace {

template <typename Values>
bool anyCompared(const Values &values)
{
    return std::any_of(
        values.begin(), values.end(), [](const auto &value) { return value.comparison.isShown(); });
}

class Method
{
    Q_DECLARE_TR_FUNCTIONS(Method)

public:
    Method(const ResultSet &results, MethodReader reader)
        : m_results(results), m_reader(reader), m_findings(results, currentLanguage())
    {
    }

    std::vector<MethodNote> notes()
    {
        const bool rates = !m_results.ratings.empty() || !m_results.profile.empty();
        answers();
        confidentiality();
        if (rates || m_results.timeThieves)
            percentages();
        if (rates)
            ratings();
        if (!m_results.rankings.empty()) {
            rankings();
            certainty();
            otherWays();
        }
        if (anyCompared(m_results.ratings) || anyCompared(m_results.profile))
            twoGroupsRating();
        if (!m_results.rankings.empty()) {
            if (anyCompared(m_results.rankings))
                twoGroupsRanking();
            weighting();
        }
        if (m_reader == MethodReader::Facilitator)
            shuffled();
        if (!m_results.against.isEmpty())
            rounds();
        if (m_results.timeThieves)
            choices();
        if (!m_results.texts.empty())
            comments();
        return std::move(m_notes);
    }

private:
    void add(const QString &heading, const QString &text, const QString &source = {})
    {
        m_notes.push_back({ heading, text, source });
    }

    void answers();
    void confidentiality();
    void percentages();
    void ratings();
    void twoGroupsRating();
    void rankings();
    void certainty();
    void otherWays();
    void twoGroupsRanking();
    void weighting();
    void shuffled();
    void rounds();
    void choices();
    void comments();

    const ResultSet &m_results;
    MethodReader m_reader;
    Findings m_findings;
    Format m_format;
    std::vector<MethodNote> m_notes;
};

void Method::answers()
{
    add(tr("Which answers count"),
        tr("Every finished answer counts once. Whoever skipped a question is left out of that "
           "question and is not taken for a low or a middle answer; how many skipped a ranking is "
           "said beside it."));
}

void Method::confidentiality()
{
    add(tr("What is not shown"),
        tr("A group with fewer than %1 answers to a question is not shown. The other group is then "
           "hidden too, because the total less the one group would give away the other. When a "
           "group of fewer than 10 all answer alike, it is hidden until the facilitator has "
           "decided to show it. A live picture is only drawn anew when several answers in a group "
           "have come in, so that nobody can see what the latest person answered.")
            .arg(m_results.minGroup));
}

void Method::percentages()
{
    add(tr("Percentages"),
        tr("Percentages are rounded so that they add up to exactly 100: each is rounded down, and "
           "the points left over go to those that lost most. “<1” means few, but not none. Below "
           "10 answers only the number of people is given, because one person would be more than "
           "10 percent; below 30 both are given."),
        tr("The largest-remainder method (Hamilton, Hare)"));
}

void Method::ratings()
{
    add(tr("Mean of a rating"),
        tr("All answers added up and divided by their number; given from 10 answers on and with "
           "one decimal, because more would look surer than it is. Every value of the scale means "
           "what its label says; the middle one is not counted as “no opinion”."));
    add(tr("Share at the top of the scale"),
        tr("How many chose a value in the upper half of the scale. A middle value belongs to "
           "neither half. The range behind it (a 95 percent interval) says how much the share "
           "could be due to who happened to answer: of 100 such ranges, about 95 hold the share "
           "among everybody who could have been asked. When everyone invited has answered there is "
           "no range."),
        u"Wilson 1927; Brown, Cai & DasGupta 2001"_s);
}

void Method::rankings()
{
    add(tr("Points of a ranking"),
        tr("In each answer an item gets one point for every item below it. The points are then "
           "put on a scale from 0 (always last) to 100 (always first). 50 is the average and what "
           "chance would give, so groups of different size can be compared."),
        tr("The Borda count; Emerson 2013"));
    add(tr("Ties and items not ranked"),
        tr("Items that a person puts side by side get half a point from each other. Items that a "
           "person did not rank stand side by side at the end. In this way every answer hands "
           "out the same number of points and weighs the same. Blank rankings are left out."),
        u"Emerson 2013"_s);
    add(tr("Places"),
        tr("Places follow the points, compared without rounding. Items with equal points share a "
           "place, and the next place is left out (1, 2, 2, 4)."));
    add(tr("Share with it in the top 3"),
        tr("How many ranked the item with fewer than three others above it. The range is "
           "calculated as for ratings."),
        u"Wilson 1927; Brown, Cai & DasGupta 2001"_s);
    const bool guideposts = std::any_of(m_results.rankings.begin(), m_results.rankings.end(),
        [](const ShownRanking &ranking) { return ranking.hasGuideposts; });
    if (guideposts) {
        add(tr("The balance between the guideposts"),
            tr("Every theme of the first guidepost is compared with every theme of the second, "
               "person by person. The number is the share of these comparisons that the first "
               "guidepost wins; equals count half. 50 percent is balance."));
    }
}

void Method::certainty()
{
    bool census = false;
    int replicates = 0;
    for (const ShownRanking &ranking : m_results.rankings) {
        if (const auto &all = ranking.groups[Group::All]) {
            census = census || all->census;
            replicates = std::max(replicates, stats::bootstrapReplicates(all->n));
        }
    }
    const QString title = tr("How sure the places are");
    if (census) {
        add(title,
            tr("Everyone invited has answered, so there is nobody left whose answer could change "
               "the places, and no range is given. Instead it is tried out which items would "
               "change place if a single answer had been missing."),
            tr("Leaving one out: Quenouille 1956, Tukey 1958"));
    } else {
        add(title,
            tr("What if other people of the same kind had answered? The program draws as many "
               "answers as there are from the answers given, at random and with the same one "
               "possibly more than once, and counts the places; it does so %1 times. The range "
               "holds the item's place in 95 percent of the draws. The draws depend on the answers "
               "alone: the same answers always give the same picture.")
                .arg(m_format.count(replicates > 0 ? replicates : 2000)),
            tr("The bootstrap: Efron & Tibshirani 1993"));
    }
    add(tr("When there is a clear order"),
        tr("Places are only given when people agree more than chance lets them in 95 of 100 "
           "cases. The items that came first in at least 5 percent of the draws are named "
           "together as the top, because they cannot be told apart. “Clearly at the top” is only "
           "said when one item came first in at least 95 percent of the draws and at least 30 "
           "people have answered."),
        u"Friedman 1937; Kendall & Gibbons 1990"_s);
    add(tr("How much people agree"),
        tr("The answers are compared two by two: 0 is what chance would give, 1 is the same order "
           "from everybody. Below 0.1 we say that the answers differ very much, below 0.3 that "
           "there is some agreement, below 0.5 fairly strong agreement, and from 0.5 strong "
           "agreement. The number is the mean rank correlation, calculated from Kendall's W with "
           "correction for ties; W itself is not given, because it is larger in small groups."),
        tr("Kendall & Gibbons 1990, chapter 6"));
}

void Method::otherWays()
{
    add(tr("Would another way to count give another result?"),
        tr("The points are also counted in two other ways: with nothing for items not ranked, "
           "and with fewer points to hand out for those who ranked few. When more than 10 percent "
           "ranked only some and the top 3 becomes another one, the facilitator is told. It is "
           "also looked at whether one item would beat each of the others one by one."),
        u"Emerson 2013; Condorcet 1785"_s);
}

void Method::twoGroupsRating()
{
    add(tr("Two groups' ratings"),
        tr("Every answer in one group is compared with every answer in the other: how often is "
           "the first higher, the same, lower? Cliff's delta is the share of higher pairs less "
           "the share of lower ones, from −1 to 1. A title only says that one group rated higher "
           "when the range of delta (95 percent) does not hold 0."),
        u"Cliff 1993; Feng & Cliff 2004"_s);
    add(tr("Difference between two shares"),
        tr("The difference between the groups' shares at the top of the scale, in percentage "
           "points. Its range comes from the ranges of the two shares."),
        tr("Newcombe 1998, method 10"));
}

void Method::twoGroupsRanking()
{
    add(tr("Difference between two groups' rankings"),
        tr("The points of the first group less those of the second. At most three items are "
           "highlighted, and only when they differ by at least 10 points and the range of the "
           "difference (95 percent) does not hold 0. The range allows for groups of different "
           "size and spread."),
        u"Welch 1947"_s);
    add(tr("Do the groups have the same order?"),
        tr("All pairs of items are looked at: do both groups put the same one first? The result, "
           "Kendall's tau-b, is 1 for the same order and −1 for the opposite. From 0.7 we say "
           "nearly the same order, from 0.3 partly the same, down to −0.3 no connection, and "
           "below that the opposite order. Shared items at the top are those among the first "
           "three in both groups."),
        tr("Kendall & Gibbons 1990, chapter 3"));
}

void Method::weighting()
{
    add(tr("How the total is weighted"),
        tr("In the total every answer counts the same, so the larger group has more to say. The "
           "program also works out the total with the two groups counting the same. When that "
           "gives another top 3 or moves an item by two places or more, it is said beside the "
           "picture."));
}

void Method::shuffled()
{
    QStringList results;
    for (const ShownRanking &ranking : m_results.rankings) {
        if (!ranking.comparison || !ranking.comparison->shuffleP)
            continue;
        const double p = *ranking.comparison->shuffleP;
        const QString question = m_results.workshopTemplate->questions[size_t(ranking.question)].id;
        results += p < 0.001 ? tr("%1: p below %2").arg(question, m_format.number(0.001, 3))
                             : tr("%1: p = %2").arg(question, m_format.number(p, 3));
    }
    if (results.isEmpty())
        return;
    add(tr("Could the difference between the groups be chance?"),
        tr("For the facilitator alone. All answers are dealt out at random to two groups of the "
           "same sizes, 2,000 times (or in every possible way when there are fewer). p is how "
           "often the two random groups' points lie at least as far apart as those of the real "
           "groups. A small p speaks against chance; a large one does not prove that the groups "
           "agree.")
            + u'\n' + results.join(u'\n'),
        u"Fisher 1935; Phipson & Smyth 2010"_s);
}

void Method::rounds()
{
    add(tr("Before and after"),
        tr("The round “%1” is compared with “%2” as if two groups of different people had "
           "answered, group by group: nobody's two answers can be linked. A change is only shown "
           "for a group that may be shown in both rounds.")
            .arg(m_results.round, m_results.against));
}

void Method::choices()
{
    add(tr("Several choices"),
        tr("Where one may choose several things, each is counted among all who answered the "
           "question. The percentages therefore do not add up to 100."));
}

void Method::comments()
{
    add(tr("Comments"),
        tr("A comment is only shown when the facilitator has released it, in random order, "
           "without time, and never beside the same person's other answers. It only carries the "
           "group's name when the group has at least 10 answers and 5 comments. Words and tags "
           "are only counted when at least three people use them."));
}

} // namespace

std::vector<MethodNote> methodNotes(const ShownResults &results, MethodReader reader)
{
    return Method(*results, reader).notes();
}

} // namespace pejling::disclosure
