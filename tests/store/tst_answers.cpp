// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "sqlitestore.h"

#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

/// Every test runs on SQLite's C API and on QtSql alone.
class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void roundTrips();
    void storesOnceWhatIsSentTwice();
    void allOrNone();
    void closedAndUnknownRounds();
    void idsTellNothing();
    void commentsOfOnePersonAreNotNeighbours();
    void wavesAdvanceEveryTwentyAnswers();
    void scansFromAWave();
    void snapshotsStandStill();
    void seesOthersCommits();
    void keepsActivity();
    void pages();
    void shufflesAnew();
    void searches_data();
    void searches();
    void searchesWithoutWriting();
    void settings();
    void settingsOutOfRange();
    void values();
    void rounds();
    void theViewUnpacks();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteStore> m_store;
};

void TestAnswers::initTestCase_data()
{
    QTest::addColumn<bool>("native");
    QTest::newRow("C API") << true;
    QTest::newRow("QtSql") << false;
}

void TestAnswers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(bool, native);
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.pejling"_s);
    auto store = SqliteStore::create(m_path, builtInTemplate(), {}, false, { .native = native });
    PEJLING_OK(store);
    m_store = *std::move(store);
}

void TestAnswers::roundTrips()
{
    const TemplatePtr t = builtInTemplate();
    Response response = answer(u"id=8a1f central q=4 r=1223...4.. t=Tiden mangler"_s);
    response.source = Source::Lan;
    response.answers.ratings.back() = 5; // of the profile
    response.answers.texts.back() = u"æøå"_s;
    response.answers.timeThieves = 0b1010;
    PEJLING_OK(m_store->append(response));
    const auto stored = m_store->responses(u"survey"_s, 0, 10);
    PEJLING_OK(stored);
    QCOMPARE(stored->size(), size_t(1));
    response.id = stored->front().id;
    QVERIFY(stored->front() == response);

    int visited = 0;
    PEJLING_OK(m_store->scan(u"survey"_s, 0, [&](const PackedResponse &packed) {
        ++visited;
        QCOMPARE(packed.id, response.id);
        QCOMPARE(packed.audience, 0);
        QVERIFY(packed.counted);
        QCOMPARE(packed.ratings, response.answers.packedRatings());
        QCOMPARE(packed.rankings, response.answers.packedRankings());
        QCOMPARE(packed.texts, (quint64(1) << (t->textSlots - 1)) | 1U);
        QCOMPARE(packed.timeThieves, std::optional<quint32>(0b1010));
    }));
    QCOMPARE(visited, 1);
}

void TestAnswers::storesOnceWhatIsSentTwice()
{
    PEJLING_OK(m_store->append(answer(u"id=8a1f central q=4"_s)));
    PEJLING_OK(m_store->append(answer(u"id=8a1f central q=4"_s)));
    PEJLING_OK(m_store->append(
        std::vector{ answer(u"id=77 central q=1"_s), answer(u"id=77 central q=1"_s) }));
    QCOMPARE(contents(*m_store), (QStringList{ u"id=77 central q=1"_s, u"id=8a1f central q=4"_s }));
    QCOMPARE(m_store->mark()->responses, 2);
    PEJLING_OK(m_store->append(std::vector{ answer(u"central q=1"_s), answer(u"central q=1"_s) }));
    QCOMPARE(m_store->mark()->responses, 4);
}

void TestAnswers::allOrNone()
{
    const Mark before = *m_store->mark();
    PEJLING_FAILS(m_store->append(std::vector{
                      answer(u"central q=4"_s), answer(u"round=nowhere central q=4"_s) }),
        "unknown-round");
    QCOMPARE(*m_store->mark(), before);
    PEJLING_OK(m_store->append(answer(u"central q=4"_s)));
    QCOMPARE(m_store->check()->problems, QStringList());
}

void TestAnswers::closedAndUnknownRounds()
{
    PEJLING_OK(m_store->closeRound(u"survey"_s));
    PEJLING_FAILS(m_store->append(answer(u"central q=4"_s)), "round-closed");
    PEJLING_FAILS(m_store->append(answer(u"round=after central q=4"_s)), "unknown-round");
    PEJLING_FAILS(m_store->responses(u"after"_s, 0, 1), "unknown-round");
    PEJLING_FAILS(m_store->closeRound(u"after"_s), "unknown-round");
}

void TestAnswers::idsTellNothing()
{
    for (int i = 0; i < 40; ++i)
        PEJLING_OK(m_store->append(answer(u"central q=%1"_s.arg(1 + i % 5))));
    std::vector<Response> many;
    for (int i = 0; i < 40; ++i)
        many.push_back(answer(u"id=n%1 decentral q=1"_s.arg(i)));
    PEJLING_OK(m_store->append(many));
    const auto stored = *m_store->responses(u"survey"_s, 0, 1000);
    QCOMPARE(stored.size(), size_t(80));
    QVERIFY(stored.front().id >= FirstRandomId);
    std::vector<int> order; // of the forty stored at once, by their ids
    for (const Response &response : stored) {
        if (response.audience == 1)
            order.push_back(response.externalId.mid(1).toInt());
    }
    QCOMPARE(order.size(), size_t(40));
    QVERIFY(!std::is_sorted(order.begin(), order.end())); // fails once in 40! runs
}

void TestAnswers::commentsOfOnePersonAreNotNeighbours()
{
    std::vector<Response> many;
    for (int i = 0; i < 60; ++i) {
        many.push_back(answer(u"central t=a"_s));
        many.back().answers.texts[1] = u"b"_s;
    }
    PEJLING_OK(m_store->append(many));
    std::vector<qint64> responses;
    PEJLING_OK(m_store->connection().each(u"select response from comment order by id"_s, {},
        [&](const Row &row) { responses.push_back(row.integer(0)); }));
    QCOMPARE(responses.size(), size_t(120));
    int neighbours = 0;
    for (size_t i = 1; i < responses.size(); ++i)
        neighbours += responses[i] == responses[i - 1];
    QCOMPARE_LT(neighbours, 30); // chance gives about 1; stored in pairs it would be 60
}

void TestAnswers::wavesAdvanceEveryTwentyAnswers()
{
    const qint64 first = m_store->mark()->wave;
    for (int i = 0; i < 19; ++i)
        PEJLING_OK(m_store->append(answer(u"central q=4"_s)));
    QCOMPARE(m_store->mark()->wave, first);
    PEJLING_OK(m_store->append(answer(u"central q=4"_s)));
    QCOMPARE(m_store->mark()->wave, first + 1);
    QCOMPARE(m_store->mark()->responses, 20);
    QCOMPARE(m_store->mark()->epoch, 1);
    PEJLING_OK(m_store->append(std::vector(50, answer(u"central q=4"_s))));
    QCOMPARE(m_store->mark()->wave, first + 3); // a wave of their own, and the next
}

void TestAnswers::scansFromAWave()
{
    const auto import = [&](const QString &ids) {
        auto session = m_store->beginImport(batchInto(), u"form"_s, false, false);
        for (const QString &id : ids.split(u' '))
            PEJLING_OK((*session)->put(answer(u"id=%1 central q=1"_s.arg(id))));
        PEJLING_OK((*session)->commit({}));
    };
    const auto scanned = [&](qint64 fromWave) {
        int rows = 0;
        const auto done = m_store->scan(u"survey"_s, fromWave, [&](const PackedResponse &row) {
            ++rows;
            if (row.wave < fromWave)
                rows += 1000;
        });
        return done ? rows : -1;
    };
    PEJLING_OK(m_store->append(answer(u"central q=1"_s)));
    import(u"1"_s);
    const qint64 afterFirst = m_store->mark()->wave;
    import(u"2"_s);
    const qint64 afterSecond = m_store->mark()->wave;
    PEJLING_OK(m_store->openRound(u"other"_s));
    PEJLING_OK(m_store->append(answer(u"round=other central q=1"_s)));
    PEJLING_OK(m_store->append(answer(u"central q=1"_s)));
    QCOMPARE(scanned(0), 4);
    QCOMPARE(scanned(1), 4);
    QCOMPARE(scanned(afterFirst), 2);
    QCOMPARE(scanned(afterSecond), 1);
    QCOMPARE(scanned(afterSecond + 1), 0);
    const qint64 beforeMany = m_store->mark()->wave;
    import(u"5 500"_s);
    import(u"10 400"_s); // inside the range of the batch before
    import(u"20 300"_s);
    QCOMPARE(scanned(beforeMany), 7); // with the answer that shares the first wave
    for (int i = 1000; i < 1110; ++i)
        import(QString::number(i));
    QCOMPARE(scanned(beforeMany), 117);
    QCOMPARE(scanned(0), 120);
}

void TestAnswers::snapshotsStandStill()
{
    auto other = *WorkshopStore::open(m_path);
    {
        const auto snapshot = m_store->readSnapshot();
        PEJLING_OK(snapshot);
        PEJLING_OK(other->append(answer(u"central q=1"_s)));
        QCOMPARE(m_store->mark()->responses, 0);
        QCOMPARE(contents(*m_store), QStringList());
    }
    QCOMPARE(m_store->mark()->responses, 1);
}

void TestAnswers::seesOthersCommits()
{
    auto other = *WorkshopStore::open(m_path);
    QVERIFY(!m_store->changedElsewhere());
    PEJLING_OK(m_store->append(answer(u"central q=1"_s)));
    QVERIFY(!m_store->changedElsewhere()); // own
    QVERIFY(other->changedElsewhere());
    QVERIFY(!other->changedElsewhere());
    PEJLING_OK(other->append(answer(u"central q=1"_s)));
    QVERIFY(m_store->changedElsewhere());
}

void TestAnswers::keepsActivity()
{
    PEJLING_OK(m_store->append(answer(u"central q=1 r=1......... t=x"_s)));
    PEJLING_OK(m_store->append(answer(u"decentral r=1......... "_s)));
    PEJLING_OK(m_store->append(answer(u"decentral"_s)));
    PEJLING_OK(m_store->append(answer(u"decentral unfinished q=3"_s)));
    const Activity activity = *m_store->activity(u"survey"_s);
    QCOMPARE(activity.ratings[0], (Activity::PerAudience{ 1, 0 }));
    QCOMPARE(activity.rankings[0], (Activity::PerAudience{ 1, 1 }));
    QCOMPARE(activity.texts[0], (Activity::PerAudience{ 1, 0 }));
    QCOMPARE(activity.timeThieves, (Activity::PerAudience{ 0, 0 }));
    const RoundInfo round = m_store->rounds()->front();
    QCOMPARE(round.responses, 4);
    QCOMPARE(round.counted, (std::array<qint64, 2>{ 1, 2 }));
    QCOMPARE(round.uncounted, (std::array<qint64, 2>{ 0, 1 }));
}

void TestAnswers::pages()
{
    PEJLING_OK(m_store->append(std::vector(25, answer(u"central q=1 t=x"_s))));
    qint64 after = 0;
    QList<int> sizes;
    for (;;) {
        const auto page = *m_store->responses(u"survey"_s, after, 10);
        if (page.empty())
            break;
        sizes << int(page.size());
        QVERIFY(page.front().id > after);
        after = page.back().id;
    }
    QCOMPARE(sizes, (QList<int>{ 10, 10, 5 }));
}

void TestAnswers::shufflesAnew()
{
    std::vector<Response> many;
    for (int i = 0; i < 50; ++i)
        many.push_back(answer(u"id=%1 central t=x%1"_s.arg(i)));
    PEJLING_OK(m_store->append(many));
    const auto order = [&] {
        QStringList seen;
        const auto done
            = m_store->visitShuffled(u"survey"_s, [&](const Response &r) { seen << printed(r); });
        return done ? seen : QStringList();
    };
    const QStringList first = order();
    const QStringList second = order();
    QCOMPARE(first.size(), 50);
    QVERIFY(first != second);
    QCOMPARE(QSet(first.begin(), first.end()), QSet(second.begin(), second.end()));
}

void TestAnswers::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a word") << u"tid"_s << QStringList{ u"a"_s, u"b"_s };
    QTest::newRow("whole text") << u"Tidsfrister"_s << QStringList{ u"b"_s };
    QTest::newRow("case") << u"ÆBLER"_s << QStringList{ u"c"_s };
    QTest::newRow("å is not a") << u"ar"_s << QStringList();
    QTest::newRow("å") << u"år"_s << QStringList{ u"c"_s };
    QTest::newRow("two words in two texts") << u"tid penge"_s << QStringList{ u"a"_s };
    QTest::newRow("one word is missing") << u"tid æbler"_s << QStringList();
    QTest::newRow("quotes and operators") << u"\"tid\" OR* NEAR( "_s << QStringList();
    QTest::newRow("a hyphen") << u"it-drift"_s << QStringList{ u"c"_s };
    QTest::newRow("only signs") << u"- \" *"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestAnswers::searches()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    Response two = answer(u"id=a central t=Der mangler tid"_s);
    two.answers.texts[1] = u"og penge"_s;
    PEJLING_OK(m_store->append(std::vector{ two, answer(u"id=b decentral t=tidsfrister!"_s),
        answer(u"id=c decentral t=Æbler i år, it-drift"_s) }));
    PEJLING_OK(m_store->openRound(u"other"_s));
    PEJLING_OK(m_store->append(answer(u"id=d round=other central t=tid"_s)));
    const auto ids = m_store->search(u"survey"_s, words);
    PEJLING_OK(ids);
    QStringList names;
    const auto responses = *m_store->responses(u"survey"_s, 0, 10);
    for (const Response &response : responses) {
        if (std::find(ids->begin(), ids->end(), response.id) != ids->end())
            names << response.externalId;
    }
    names.sort();
    QCOMPARE(names, found);
}

void TestAnswers::searchesWithoutWriting()
{
    PEJLING_OK(m_store->append(answer(u"central t=Der mangler tid"_s)));
    auto reading = *WorkshopStore::open(m_path, OpenMode::ReadOnly);
    QCOMPARE(reading->search(u"survey"_s, u"mangler"_s)->size(), size_t(1));
    QCOMPARE(m_store->search(u"survey"_s, u"mangler"_s)->size(), size_t(1));
    QCOMPARE(reading->search(u"survey"_s, u"mangler"_s)->size(), size_t(1));
}

void TestAnswers::settings()
{
    QCOMPARE(*m_store->settings(), Settings());
    Settings settings{ .organisation = u"Aarhus Kommune"_s,
        .workshopDate = QDate(2026, 9, 1),
        .deleteBy = QDate(2026, 12, 31),
        .minGroup = 7,
        .refreshStep = 1,
        .invited = { 40, 0 },
        .madeUp = true,
        .unanimityAccepted = { u"vurdering"_s, u"temaer"_s },
        .kioskPin = u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA"_s,
        .asked = { { u"survey"_s, { u"temaer"_s, u"timeThieves"_s } }, { u"after"_s, {} } } };
    settings.deck.hidden = { u"thanks"_s };
    PEJLING_OK(m_store->setSettings(settings));
    QCOMPARE(*m_store->settings(), settings);
    Settings honest = settings;
    honest.madeUp = false;
    honest.workshopDate = {};
    honest.invited = {};
    honest.deck = {};
    PEJLING_OK(m_store->setSettings(honest));
    honest.madeUp = true; // for good
    QCOMPARE(*m_store->settings(), honest);
}

void TestAnswers::settingsOutOfRange()
{
    Settings settings;
    for (const int minGroup : { 2, 21 }) {
        settings.minGroup = minGroup;
        PEJLING_FAILS(m_store->setSettings(settings), "min-group-range");
        QCOMPARE(m_store->setSettings(settings).error().kind, ErrorKind::Usage);
    }
    settings = {};
    settings.refreshStep = 0;
    PEJLING_FAILS(m_store->setSettings(settings), "refresh-step-range");
    settings = {};
    settings.invited[0] = -1;
    PEJLING_FAILS(m_store->setSettings(settings), "invited-range");
}

void TestAnswers::values()
{
    QCOMPARE(*m_store->value(u"k"_s), QByteArray());
    const QByteArray bytes("\0\x01ÿ", 3);
    PEJLING_OK(m_store->setValue(u"k"_s, bytes));
    QCOMPARE(*m_store->value(u"k"_s), bytes);
    QCOMPARE(*m_store->replaceValue(u"k"_s, "other", "new"), false);
    QCOMPARE(*m_store->value(u"k"_s), bytes);
    QCOMPARE(*m_store->replaceValue(u"k"_s, bytes, "new"), true);
    QCOMPARE(*m_store->value(u"k"_s), "new"_ba);
    QCOMPARE(*m_store->replaceValue(u"none"_s, {}, "first"), true);
    PEJLING_OK(m_store->setValue(u"k"_s, {}));
    QCOMPARE(*m_store->value(u"k"_s), QByteArray());
}

void TestAnswers::rounds()
{
    PEJLING_OK(m_store->openRound(u"i-salen"_s));
    PEJLING_OK(m_store->closeRound(u"survey"_s));
    PEJLING_OK(m_store->append(answer(u"round=i-salen central q=3"_s)));
    const auto rounds = *m_store->rounds();
    QCOMPARE(rounds.size(), size_t(2));
    QVERIFY((rounds[0] == RoundInfo{ .id = u"survey"_s, .closed = true }));
    QVERIFY((rounds[1]
        == RoundInfo{ .id = u"i-salen"_s, .closed = false, .responses = 1, .counted = { 1, 0 } }));
    for (const QString &bad : { u""_s, u"I salen"_s, u"æ"_s, QString(33, u'a'), u"a\n"_s })
        PEJLING_FAILS(m_store->openRound(bad), "round-id");
}

void TestAnswers::theViewUnpacks()
{
    Response response = answer(u"central q=4 r=1223...4.."_s);
    response.answers.ratings.back() = 5;
    response.answers.timeThieves = 0b101;
    PEJLING_OK(m_store->append(response));
    QStringList rows;
    PEJLING_OK(m_store->connection().each(
        u"select round, audience, question, item, value from answer order by question, item"_s, {},
        [&](const Row &row) {
            rows << row.text(1) % u' ' % row.text(2) % u' ' % row.text(3) % u'=' % row.text(4);
        }));
    const TemplatePtr t = builtInTemplate();
    QCOMPARE(rows.size(), 1 + 5 + 1 + 2);
    QVERIFY(rows.contains(u"central vurdering =4"_s));
    const auto &items = t->questions[size_t(*t->questionIndex(u"temaer"_s))].items;
    for (const auto &[item, rank] : { std::pair(0, 1), { 1, 2 }, { 2, 2 }, { 3, 3 }, { 7, 4 } })
        QVERIFY(rows.contains(u"central temaer %1=%2"_s.arg(items[size_t(item)].id).arg(rank)));
    const Profile &profile = *t->profile;
    QVERIFY(rows.contains(
        u"central profile/%1/%2 =5"_s.arg(profile.functions.back().id, profile.roles.back().id)));
    QVERIFY(rows.contains(u"central timeThieves %1=1"_s.arg(t->timeThieves->categories[2].id)));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
