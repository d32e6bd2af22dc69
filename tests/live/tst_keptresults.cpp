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

class TestKeptResults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatMayBeShown();
    void keepsNothingOfAHiddenGroup();
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

    const auto same = [](const disclosure::ResultSet &a, const disclosure::ResultSet &b) {
        return a.round == b.round && a.against == b.against && a.responses == b.responses
            && a.ratings == b.ratings && a.rankings == b.rankings && a.texts == b.texts
            && a.profile == b.profile && a.timeThieves == b.timeThieves
            && a.organisation == b.organisation;
    };
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
