// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gate: results that outlive their answers.
#include <disclosure/gate.h>
#include <disclosure/rules.h>

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace pejling::disclosure {

namespace {

constexpr qint32 FormatVersion = 1;
constexpr qint32 MostEntries = 10'000; ///< of any list; more is no result of ours

} // namespace

/// Writes or reads the same members in the same order, so that the two cannot drift apart.
class Gate::Keeper
{
public:
    enum class Direction { Write, Read };

    Keeper(QDataStream &stream, Direction direction)
        : m_stream(stream), m_reads(direction == Direction::Read)
    {
    }

    void results(ResultSet &set)
    {
        all(set.round, set.against, set.minGroup, set.madeUp, set.responses, set.ratings,
            set.rankings, set.texts, set.profile, set.timeThieves);
    }

    /// Whether what was read speaks of `expected`'s questions, with room for all that pictures
    /// look up.
    [[nodiscard]] static bool fits(const ResultSet &read, const ResultSet &expected);

private:
    template <typename... Values>
    void all(Values &...values)
    {
        (each(values), ...);
    }

    template <typename T>
    void plain(T &value)
    {
        if (m_reads)
            m_stream >> value;
        else
            m_stream << value;
    }
    void each(bool &value) { plain(value); }
    void each(qint32 &value) { plain(value); }
    void each(qint64 &value) { plain(value); }
    void each(double &value) { plain(value); }
    void each(QString &value) { plain(value); }
    void each(QList<qint64> &value) { plain(value); }
    void each(QList<int> &value) { plain(value); }
    void each(stats::Interval &value) { all(value.low, value.high); }
    void each(stats::Places &value) { all(value.first, value.last); }

    template <typename T>
    void each(std::optional<T> &value)
    {
        bool present = value.has_value();
        each(present);
        if (m_reads && present)
            value.emplace();
        if (present)
            each(*value);
    }

    template <typename T>
    void each(std::vector<T> &values)
    {
        qint32 count = qint32(values.size());
        each(count);
        if (m_reads) {
            if (count < 0 || count > MostEntries)
                m_stream.setStatus(QDataStream::ReadCorruptData);
            values.clear();
            for (qint32 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i)
                each(values.emplace_back());
            return;
        }
        for (T &value : values)
            each(value);
    }

    template <typename T, size_t N>
    void each(std::array<T, N> &values)
    {
        for (T &value : values)
            each(value);
    }

    template <typename T>
    void each(PerGroup<T> &groups)
    {
        each(groups.values);
    }

    template <typename T>
    void each(Shown<T> &shown)
    {
        bool isShown = shown.isShown();
        each(isShown);
        if (isShown) {
            T value = shown.isShown() ? *shown : T();
            each(value);
            if (m_reads)
                shown = Shown<T>(std::move(value));
            return;
        }
        qint32 reason = shown.isShown() ? 0 : qint32(shown.reason());
        each(reason);
        if (m_reads)
            shown = HiddenReason(std::clamp(reason, 0, qint32(HiddenReason::Unanimous)));
    }

    void each(ResponseCounts &v) { all(v.all, v.audience, v.unfinished, v.invited); }
    void each(ChoiceCounts &v) { all(v.n, v.counts); }
    void each(ShownChoices &v) { all(v.groups); }
    void each(ShownText &v) { all(v.question, v.groups); }
    void each(ShownRatingGroups &v) { all(v.groups, v.comparison, v.change, v.answersBefore); }
    void each(ShownRating &v)
    {
        all(v.question);
        each(static_cast<ShownRatingGroups &>(v));
    }
    void each(ShownRole &v)
    {
        all(v.function, v.role);
        each(static_cast<ShownRatingGroups &>(v));
    }
    void each(ShownRanking &v)
    {
        all(v.question, v.groups, v.comparison, v.equalWeight, v.weightingMatters, v.hasGuideposts,
            v.guideposts, v.change, v.answersBefore);
    }
    void each(stats::RatingSummary &v)
    {
        all(v.n, v.counts, v.percent, v.mean, v.sd, v.median, v.highShare, v.highInterval,
            v.lowShare, v.consensus, v.unanimous, v.census);
    }
    void each(stats::RatingComparison &v)
    {
        all(v.pairs, v.higher, v.same, v.lower, v.cliffsDelta, v.cliffsDeltaInterval,
            v.highShareDifference, v.highShareInterval);
    }
    void each(stats::RankedItem &v)
    {
        all(v.points, v.score, v.position, v.positionInterval, v.topThree, v.topThreeInterval,
            v.scoreInterval);
    }
    void each(stats::RankingSummary &v)
    {
        all(v.n, v.blank, v.partial, v.items, v.zeroRule, v.modifiedRule, v.pairwise,
            v.condorcetWinner, v.condorcetLoser, v.kendallW, v.chiSquare, v.p, v.agreement,
            v.clearOrder, v.topGroup, v.clearWinner, v.ruleMatters, v.census, v.unsettled);
    }
    void each(stats::ItemDifference &v) { all(v.difference, v.interval, v.shift); }
    void each(stats::RankingComparison &v)
    {
        all(v.kendallTauB, v.topThreeShared, v.items, v.highlighted, v.shuffleP);
    }

    QDataStream &m_stream;
    bool m_reads;
};

namespace {

template <typename T>
bool sameQuestions(const std::vector<T> &read, const std::vector<T> &expected)
{
    return std::ranges::equal(
        read, expected, [](const T &a, const T &b) { return a.question == b.question; });
}

template <typename Shown>
bool fitsChange(const Shown &shown)
{
    return !shown.change || std::ranges::all_of(Groups, [&](Group group) {
        return bool((*shown.change)[group]) == bool(shown.answersBefore[group]);
    });
}

bool fitsScale(const ShownRatingGroups &rating, const Scale &scale)
{
    return fitsChange(rating) && std::ranges::all_of(rating.groups.values, [&](const auto &group) {
        return !group || group->counts.size() == scale.size();
    });
}

bool fitsItems(const ShownRanking &ranking, size_t items)
{
    const auto inside = [items](const std::vector<int> &indexes) {
        return std::ranges::all_of(
            indexes, [items](int index) { return index >= 0 && size_t(index) < items; });
    };
    const bool summaries = std::ranges::all_of(ranking.groups.values, [&](const auto &group) {
        return !group
            || (group->items.size() == items && group->zeroRule.size() == items
                && group->modifiedRule.size() == items && group->pairwise.size() == items * items
                && inside(group->topGroup) && inside(group->unsettled));
    });
    return summaries && fitsChange(ranking)
        && (!ranking.comparison
            || (ranking.comparison->items.size() == items
                && inside(ranking.comparison->highlighted)))
        && (!ranking.equalWeight || ranking.equalWeight->size() == items);
}

} // namespace

bool Gate::Keeper::fits(const ResultSet &read, const ResultSet &expected)
{
    const WorkshopTemplate &t = *expected.workshopTemplate;
    if (!sameQuestions(read.ratings, expected.ratings)
        || !sameQuestions(read.rankings, expected.rankings)
        || !sameQuestions(read.texts, expected.texts)
        || read.profile.size() != expected.profile.size()
        || read.timeThieves.has_value() != expected.timeThieves.has_value())
        return false;
    for (const ShownRating &rating : read.ratings) {
        if (!fitsScale(rating, t.scaleAt(t.questions[size_t(rating.question)].slot)))
            return false;
    }
    for (const ShownRole &role : read.profile) {
        if (role.function < 0 || role.function >= int(t.profile->functions.size()) || role.role < 0
            || role.role >= int(t.profile->roles.size())
            || !fitsScale(role, t.scaleAt(t.profile->slot(role.function, role.role))))
            return false;
    }
    for (const ShownRanking &ranking : read.rankings) {
        if (!fitsItems(ranking, t.questions[size_t(ranking.question)].items.size()))
            return false;
    }
    return !read.timeThieves
        || std::ranges::all_of(read.timeThieves->groups.values, [&](const auto &group) {
               return !group || group->counts.size() == t.timeThieves->categories.size();
           });
}

QByteArray Gate::toKeep(const ShownResults &results)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << FormatVersion;
    ResultSet copy = *results;
    Keeper(out, Keeper::Direction::Write).results(copy);
    return bytes;
}

ShownResultsPtr Gate::fromKept(const QByteArray &bytes, const TemplatePtr &workshopTemplate)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    in >> version;
    if (version != FormatVersion)
        return nullptr;
    ResultSet read;
    read.workshopTemplate = workshopTemplate;
    Keeper(in, Keeper::Direction::Read).results(read);
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return nullptr;
    RawResults blank;
    blank.workshopTemplate = workshopTemplate;
    blank.audiences.fill(AudienceSums::blank(*workshopTemplate));
    if (!Keeper::fits(read, **show(blank)))
        return nullptr;
    return ShownResultsPtr(new ShownResults(std::move(read)));
}

namespace {

/// Rules 1 and 2 once more, of what was shown under a lower minimum. `answersIn` says how many
/// answers a shown group has.
template <typename Value, typename AnswersIn>
Verdict verdictOn(const PerGroup<Shown<Value>> &shown, int k, AnswersIn answersIn)
{
    Verdict verdict;
    for (const Group group : Groups) {
        if (!shown[group])
            verdict.hidden[group] = shown[group].reason();
        else if (answersIn(shown[group]) < k)
            verdict.hidden[group] = HiddenReason::BelowMinimum;
    }
    return rules::complementary(verdict);
}

template <typename Value>
void hide(PerGroup<Shown<Value>> &shown, const Verdict &verdict)
{
    for (const Group group : Groups) {
        if (!verdict.shows(group))
            shown[group] = *verdict.hidden[group];
    }
}

template <typename Value>
void hide(Shown<Value> &both, const Verdict &verdict)
{
    if (!verdict.showsComparison())
        both = verdict.comparisonReason();
}

template <typename Question>
void forgetChange(Question &question)
{
    question.change.reset();
    question.answersBefore = {};
}

/// A change needs enough answers in both rounds.
template <typename Question>
void narrowChange(Question &question, const Verdict &now, int k)
{
    if (!question.change)
        return;
    Verdict verdict
        = verdictOn(question.answersBefore, k, [](const Shown<qint64> &n) { return *n; });
    for (const Group group : Groups) {
        if (!now.shows(group))
            verdict.hidden[group] = now.hidden[group];
    }
    hide(*question.change, verdict);
    hide(question.answersBefore, verdict);
}

constexpr auto CountOf = [](const auto &shown) { return shown->n; };

void narrow(ShownRatingGroups &rating, int k)
{
    const Verdict verdict = verdictOn(rating.groups, k, CountOf);
    hide(rating.groups, verdict);
    hide(rating.comparison, verdict);
    narrowChange(rating, verdict, k);
}

void narrow(ShownRanking &ranking, int k)
{
    const Verdict verdict = verdictOn(ranking.groups, k, CountOf);
    hide(ranking.groups, verdict);
    hide(ranking.comparison, verdict);
    hide(ranking.equalWeight, verdict);
    hide(ranking.guideposts, verdict);
    ranking.weightingMatters = ranking.weightingMatters && verdict.showsComparison();
    narrowChange(ranking, verdict, k);
}

void narrow(ResponseCounts &counts, int k)
{
    if (rules::hidesAudiences(counts, k))
        counts.audience = {};
}

} // namespace

ResultSet Gate::keptNow(const RawResults &raw, const RawResults *against)
{
    ResultSet results = **raw.kept;
    results.workshopTemplate = raw.workshopTemplate;
    results.organisation = raw.organisation;
    results.workshopDate = raw.workshopDate;
    results.deletionDate = raw.deletionDate;
    results.madeUp = raw.madeUp;
    if (results.against == (against ? against->round : QString()))
        return results;
    results.against.clear(); // what was not compared then cannot be compared any more
    std::ranges::for_each(results.ratings, forgetChange<ShownRating>);
    std::ranges::for_each(results.profile, forgetChange<ShownRole>);
    std::ranges::for_each(results.rankings, forgetChange<ShownRanking>);
    return results;
}

ResultSet Gate::keptAndGated(const RawResults &raw, const RawResults *against)
{
    ResultSet results = keptNow(raw, against);
    const int k = raw.minGroup;
    if (k <= results.minGroup)
        return results;
    results.minGroup = k;
    narrow(results.responses, k);
    for (ShownRating &rating : results.ratings)
        narrow(rating, k);
    for (ShownRole &role : results.profile)
        narrow(role, k);
    for (ShownRanking &ranking : results.rankings)
        narrow(ranking, k);
    for (ShownText &text : results.texts)
        hide(text.groups,
            verdictOn(text.groups, k, [](const Shown<qint64> &writers) { return *writers; }));
    if (results.timeThieves)
        hide(results.timeThieves->groups, verdictOn(results.timeThieves->groups, k, CountOf));
    return results;
}

ResponseCounts Gate::keptCounts(const RawResults &raw)
{
    ResponseCounts counts = (**raw.kept).responses;
    narrow(counts, raw.minGroup);
    return counts;
}

} // namespace pejling::disclosure
