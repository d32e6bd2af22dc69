// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include <live/results.h>
#include <survey/demo.h>

#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::live;
using namespace pejling::test;
using disclosure::Gate;
using disclosure::Group;
using disclosure::HiddenReason;
using disclosure::PerGroup;

namespace {

bool same(const disclosure::ResultSet &a, const disclosure::ResultSet &b)
{
    return a.round == b.round && a.against == b.against && a.responses == b.responses
        && a.ratings == b.ratings && a.rankings == b.rankings && a.texts == b.texts
        && a.profile == b.profile && a.timeThieves == b.timeThieves
        && a.organisation == b.organisation;
}

template <typename Value>
void forgetReason(disclosure::Shown<Value> &shown)
{
    if (!shown)
        shown = HiddenReason::Empty;
}

template <typename Value>
void forgetReason(PerGroup<disclosure::Shown<Value>> &groups)
{
    for (disclosure::Shown<Value> &shown : groups.values)
        forgetReason(shown);
}

/// The same numbers, without why others are hidden.
disclosure::ResultSet withoutReasons(disclosure::ResultSet set)
{
    const auto ofRating = [](disclosure::ShownRatingGroups &rating) {
        forgetReason(rating.groups);
        forgetReason(rating.comparison);
        forgetReason(rating.answersBefore);
        if (rating.change)
            forgetReason(*rating.change);
    };
    std::ranges::for_each(set.ratings, ofRating);
    std::ranges::for_each(set.profile, ofRating);
    for (disclosure::ShownRanking &ranking : set.rankings) {
        forgetReason(ranking.groups);
        forgetReason(ranking.comparison);
        forgetReason(ranking.equalWeight);
        forgetReason(ranking.guideposts);
        forgetReason(ranking.answersBefore);
        if (ranking.change)
            forgetReason(*ranking.change);
    }
    for (disclosure::ShownText &text : set.texts)
        forgetReason(text.groups);
    if (set.timeThieves)
        forgetReason(set.timeThieves->groups);
    return set;
}

} // namespace

class TestKeptResults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatMayBeShown();
    void keepsNothingOfAHiddenGroup();
    void aHigherMinimumHidesMore();
    void aLowerMinimumBringsNothingBack();
    void aMinimumRaisedLaterShowsWhatOneRaisedBeforeWouldHave_data();
    void aMinimumRaisedLaterShowsWhatOneRaisedBeforeWouldHave();
    void newAnswersTakeTheirPlace();
    void erasingARoundTakesItsResultsToo();
    void damageShowsNothing_data();
    void damageShowsNothing();

private:
    disclosure::ShownResultsPtr shown(const QString &round, const QString &against = {})
    {
        const auto raw = singleDrawing(*m_store, round);
        if (!raw)
            return nullptr;
        if (against.isEmpty())
            return Gate::show(*raw);
        const auto earlier = singleDrawing(*m_store, against);
        return earlier ? Gate::show(*raw, &*earlier) : nullptr;
    }
    void setMinimum(int k)
    {
        store::Settings settings = *m_store->settings();
        settings.minGroup = k;
        PEJLING_OK(m_store->setSettings(settings));
    }
    /// `count` answers of one audience to a rating, a ranking and a text.
    void answered(const QString &who, int count)
    {
        for (int i = 0; i < count; ++i)
            PEJLING_OK(m_store->append(answer(u"%1 q=%2 r=%3 t=Tid"_s.arg(who).arg(1 + i % 4).arg(
                i % 3 ? u"12........"_s : u"321......."_s))));
    }
    void add(const QString &round, int count, quint64 seed)
    {
        DemoGenerator generator(builtInTemplate(), count, seed);
        std::vector<Response> responses;
        while (!generator.atEnd()) {
            responses.push_back(generator.next());
            responses.back().round = round;
        }
        PEJLING_OK(m_store->append(responses));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    store::WorkshopStore::Ptr m_store;
};

void TestKeptResults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    store::Settings settings;
    settings.organisation = u"Hede"_s;
    auto store = store::WorkshopStore::create(
        m_folder->filePath(u"w.pejling"_s), builtInTemplate(), settings);
    PEJLING_OK(store);
    m_store = *std::move(store);
    PEJLING_OK(m_store->openRound(u"efter"_s));
}

void TestKeptResults::keepsWhatMayBeShown()
{
    add(u"survey"_s, 60, 1);
    add(u"efter"_s, 40, 2);
    const auto before = shown(u"survey"_s);
    const auto after = shown(u"efter"_s, u"survey"_s);
    const auto erased = eraseAllButResults(*m_store);
    PEJLING_OK(erased);
    QCOMPARE(erased->answers, 100);
    QVERIFY(contents(*m_store).isEmpty());

    QVERIFY(same(**shown(u"survey"_s), **before));
    QVERIFY(same(**shown(u"efter"_s, u"survey"_s), **after));
    QCOMPARE((*shown(u"efter"_s))->against, QString()); // no change without being asked for it
    QVERIFY(!(*shown(u"efter"_s))->ratings.front().change);
    QCOMPARE((*shown(u"survey"_s))->responses.all, 60);
    QCOMPARE(Gate::responseCounts(*singleDrawing(*m_store, u"survey"_s)).all, 60);
    const auto rounds = m_store->rounds();
    for (const store::RoundInfo &round : *rounds)
        QVERIFY(round.closed);
    // A second time nothing is lost.
    PEJLING_OK(eraseAllButResults(*m_store));
    QVERIFY(same(**shown(u"survey"_s), **before));
}

/// 4 central answers stay hidden, and with them the 20 others: the file holds neither number.
void TestKeptResults::keepsNothingOfAHiddenGroup()
{
    for (int i = 0; i < 24; ++i)
        PEJLING_OK(m_store->append(answer(i < 4 ? u"central q=1"_s : u"decentral q=%1"_s.arg(4))));
    PEJLING_OK(eraseAllButResults(*m_store));
    const auto results = shown(u"survey"_s);
    const disclosure::ShownRating &rating = (*results)->ratings.front();
    QCOMPARE(rating.groups[Group::All]->n, 24);
    QVERIFY(!rating.groups[Group::First]);
    QVERIFY(!rating.groups[Group::Second]);
    // For the facilitator there is no more than that either.
    const auto own = Gate::showUngatedToFacilitator(*singleDrawing(*m_store, u"survey"_s));
    QVERIFY(!own.everything().ratings.front().groups[Group::First]);
}

/// 6 central and 9 decentral answers; then 8 and 8. At 7 the 6 are too few, and the 9 would be had
/// by taking them from the 15.
void TestKeptResults::aHigherMinimumHidesMore()
{
    answered(u"central"_s, 6);
    answered(u"decentral"_s, 9);
    answered(u"round=efter central"_s, 8);
    answered(u"round=efter decentral"_s, 8);
    PEJLING_OK(eraseAllButResults(*m_store));
    setMinimum(7);
    const auto survey = shown(u"survey"_s);
    const PerGroup<std::optional<HiddenReason>> groupsHidden{ { std::nullopt,
        HiddenReason::BelowMinimum, HiddenReason::Complementary } };
    const auto hiddenIn = [](const auto &groups) {
        PerGroup<std::optional<HiddenReason>> hidden;
        for (const Group group : disclosure::Groups) {
            if (!groups[group])
                hidden[group] = groups[group].reason();
        }
        return hidden;
    };
    QCOMPARE((*survey)->minGroup, 7);
    const disclosure::ShownRating &rating = (*survey)->ratings.front();
    QCOMPARE(hiddenIn(rating.groups), groupsHidden);
    QCOMPARE(rating.groups[Group::All]->n, 15);
    QCOMPARE(rating.comparison.reason(), HiddenReason::BelowMinimum);
    const disclosure::ShownRanking &ranking = (*survey)->rankings.front();
    QCOMPARE(hiddenIn(ranking.groups), groupsHidden);
    QCOMPARE(hiddenIn(ranking.guideposts), groupsHidden);
    QVERIFY(!ranking.comparison);
    QVERIFY(!ranking.equalWeight);
    QVERIFY(!ranking.weightingMatters);
    QCOMPARE(hiddenIn((*survey)->texts.front().groups), groupsHidden);
    QCOMPARE((*survey)->responses.all, 15);
    QVERIFY(!(*survey)->responses.audience[0] && !(*survey)->responses.audience[1]);
    QVERIFY(!Gate::responseCounts(*singleDrawing(*m_store, u"survey"_s)).audience[1]);

    // Both groups are enough in the second round, but their change would tell of the first.
    const auto later = shown(u"efter"_s, u"survey"_s);
    const disclosure::ShownRating &again = (*later)->ratings.front();
    QCOMPARE(again.groups[Group::First]->n, 8);
    QVERIFY(again.comparison);
    QCOMPARE(hiddenIn(*again.change), groupsHidden);
    QCOMPARE(hiddenIn(again.answersBefore), groupsHidden);
    QCOMPARE(hiddenIn(*(*later)->rankings.front().change), groupsHidden);

    setMinimum(16);
    QCOMPARE((*shown(u"survey"_s))->ratings.front().groups[Group::All].reason(),
        HiddenReason::BelowMinimum);
    // The facilitator sees hidden groups, as before.
    const auto own = Gate::showUngatedToFacilitator(*singleDrawing(*m_store, u"survey"_s));
    QCOMPARE(own.everything().ratings.front().groups[Group::First]->n, 6);
}

void TestKeptResults::aLowerMinimumBringsNothingBack()
{
    answered(u"central"_s, 4);
    answered(u"decentral"_s, 9);
    answered(u"round=efter central"_s, 6);
    answered(u"round=efter decentral"_s, 9);
    PEJLING_OK(eraseAllButResults(*m_store));
    const auto before = shown(u"efter"_s, u"survey"_s);
    setMinimum(3);
    const auto survey = shown(u"survey"_s);
    QCOMPARE((*survey)->minGroup, 5); // what "fewer than 5" was said of
    QCOMPARE((*survey)->ratings.front().groups[Group::First].reason(), HiddenReason::BelowMinimum);
    QVERIFY(!(*survey)->ratings.front().groups[Group::Second]);
    QVERIFY(!(*survey)->responses.audience[0]);
    setMinimum(9);
    QVERIFY(!(*shown(u"efter"_s, u"survey"_s))->ratings.front().groups[Group::First]);
    setMinimum(4);
    const auto after = shown(u"efter"_s, u"survey"_s);
    QCOMPARE((*after)->ratings, (*before)->ratings);
    QCOMPARE((*after)->rankings, (*before)->rankings);
}

void TestKeptResults::aMinimumRaisedLaterShowsWhatOneRaisedBeforeWouldHave_data()
{
    QTest::addColumn<int>("survey");
    QTest::addColumn<int>("later");
    QTest::newRow("many") << 60 << 40;
    QTest::newRow("few") << 26 << 19;
    QTest::newRow("fewer before") << 14 << 30;
}

/// Every number that a live workshop would show at a minimum is shown of the kept one, and no
/// other. The reasons may differ: of a group that was hidden when it was kept, nothing is known.
void TestKeptResults::aMinimumRaisedLaterShowsWhatOneRaisedBeforeWouldHave()
{
    QFETCH(int, survey);
    QFETCH(int, later);
    add(u"survey"_s, survey, 5);
    add(u"efter"_s, later, 6);
    std::vector<std::array<disclosure::ShownResultsPtr, 2>> live;
    for (int k = 5; k <= 20; ++k) {
        setMinimum(k);
        live.push_back({ shown(u"efter"_s, u"survey"_s), shown(u"survey"_s) });
    }
    setMinimum(5);
    PEJLING_OK(eraseAllButResults(*m_store));
    int differences = 0;
    disclosure::ResultSet last;
    for (int k = 5; k <= 20; ++k) {
        setMinimum(k);
        const auto &expected = live[size_t(k) - 5];
        QVERIFY(
            same(withoutReasons(**shown(u"efter"_s, u"survey"_s)), withoutReasons(**expected[0])));
        QVERIFY(same(withoutReasons(**shown(u"survey"_s)), withoutReasons(**expected[1])));
        differences += !same(**expected[1], std::exchange(last, **expected[1]));
    }
    QVERIFY(differences > 2 || survey >= 60); // the minimum mattered
}

void TestKeptResults::newAnswersTakeTheirPlace()
{
    add(u"survey"_s, 30, 1);
    PEJLING_OK(eraseAllButResults(*m_store));
    PEJLING_FAILS(m_store->append(answer(u"central q=1"_s)), "round-closed");
    PEJLING_OK(m_store->openRound(u"survey"_s));
    add(u"survey"_s, 12, 3);
    QCOMPARE((*shown(u"survey"_s))->responses.all, 12);
}

void TestKeptResults::erasingARoundTakesItsResultsToo()
{
    add(u"survey"_s, 30, 1);
    PEJLING_OK(eraseAllButResults(*m_store));
    PEJLING_OK(m_store->erase(store::Erasure::ofRound(u"survey"_s)));
    QCOMPARE((*shown(u"survey"_s))->responses.all, 0);
}

void TestKeptResults::damageShowsNothing_data()
{
    QTest::addColumn<int>("keep"); // bytes; negative: all but so many
    QTest::addColumn<int>("flip"); // which byte
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("cut in the version") << 3 << -1;
    QTest::newRow("cut in the middle") << 200 << -1;
    QTest::newRow("the last byte missing") << -1 << -1;
    QTest::newRow("another version") << 100'000 << 3;
    QTest::newRow("another list length") << 100'000 << 60;
}

void TestKeptResults::damageShowsNothing()
{
    QFETCH(int, keep);
    QFETCH(int, flip);
    add(u"survey"_s, 30, 1);
    QByteArray bytes = Gate::toKeep(*shown(u"survey"_s));
    QVERIFY(Gate::fromKept(bytes, builtInTemplate()));
    bytes = bytes.left(keep < 0 ? bytes.size() + keep : keep);
    if (flip >= 0)
        bytes[flip] = char(bytes[flip] ^ 0x55);
    const auto restored = Gate::fromKept(bytes, builtInTemplate());
    if (flip < 4)
        QVERIFY(!restored);
    else if (restored) // what still reads must at least be drawable
        QCOMPARE((*restored)->ratings.size(), (*shown(u"survey"_s))->ratings.size());
}

QTEST_GUILESS_MAIN(TestKeptResults)
#include "tst_keptresults.moc"
