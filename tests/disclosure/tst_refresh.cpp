// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/splitmix64.h>
#include <disclosure/gate.h>
#include <disclosure/refresh.h>
#include <vectors.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::disclosure;

namespace {

using Counts = std::array<qint64, AudienceCount>;

Counts countsFrom(const QJsonValue &pair) { return { pair[0].toInteger(), pair[1].toInteger() }; }

/// A question's answers and what the wall last showed of them, as a room fills, changes its mind
/// and takes answers back.
struct Room
{
    explicit Room(quint64 seed, int smallest) : random(seed), k(smallest) { }

    void somethingHappens()
    {
        const auto audience = size_t(random.index(AudienceCount));
        if (random.index(4) == 0 && now[audience] > 0)
            --now[audience];
        else
            ++now[audience];
        ++state.changed[audience];
    }

    /// Whether a new picture is drawn.
    bool look()
    {
        const Verdict verdict = Gate::verdict(now[0], now[1], k);
        if (!mayRedraw(state, k, verdict.showsComparison()))
            return false;
        state = { .drawn = verdict.shows(Group::All), .groupsDrawn = verdict.showsComparison() };
        return true;
    }

    SplitMix64 random;
    int k;
    Counts now{};
    QuestionRefresh state;
};

} // namespace

class RefreshTest : public QObject
{
    Q_OBJECT

private slots:
    void testVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray all = test::vectors(u"privacy_refresh"_s).toArray();
        QVERIFY(!all.isEmpty());
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(test::rowName(all[i].toObject(), i).constData()) << all[i].toObject();
    }
    void testVectors()
    {
        QFETCH(QJsonObject, vector);
        QCOMPARE(mayRedraw(countsFrom(vector[u"previous"_s]), countsFrom(vector[u"current"_s]),
                     vector[u"k"_s].toInt()),
            vector[u"expected_allowed"_s].toBool());
    }

    void rule3_data()
    {
        QTest::addColumn<QuestionRefresh>("state");
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("groupsWillShow");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QuestionRefresh &state, bool groupsWillShow,
                             bool allowed, int step = 5) {
            QTest::newRow(name) << state << step << groupsWillShow << allowed;
        };
        row("never drawn", { false, false, { 1, 0 } }, true, true);
        row("nothing has changed", { true, true, { 0, 0 } }, true, true);
        row("one answer", { true, true, { 0, 1 } }, true, false);
        row("one less than the step", { true, true, { 4, 0 } }, true, false);
        row("exactly the step", { true, true, { 5, 0 } }, true, true);
        row("the step in one, one answer in the other", { true, true, { 5, 1 } }, true, false);
        row("the step in both", { true, true, { 5, 9 } }, true, true);
        row("a step of one", { true, true, { 1, 0 } }, true, true, 1);
        row("groups appear, one audience unchanged", { true, false, { 9, 0 } }, true, false);
        row("groups appear, the step in both", { true, false, { 5, 5 } }, true, true);
        row("groups appear with nothing new", { true, false, { 0, 0 } }, true, false);
        row("the total alone again", { true, false, { 9, 0 } }, false, true);
        row("groups disappear", { true, true, { 5, 0 } }, false, true);
    }
    void rule3()
    {
        QFETCH(QuestionRefresh, state);
        QFETCH(int, step);
        QFETCH(bool, groupsWillShow);
        QTEST(mayRedraw(state, step, groupsWillShow), "allowed");
    }

    // Whoever writes down every picture learns nothing by subtracting one from another: in each
    // group that can be told from them they differ by nobody or by at least k.
    void successivePicturesNeverDifferByAFew_data()
    {
        QTest::addColumn<int>("k");
        for (const int k : { 3, 5, 20 })
            QTest::addRow("k = %d", k) << k;
    }
    void successivePicturesNeverDifferByAFew()
    {
        QFETCH(int, k);
        int pictures = 0;
        for (quint64 seed = 1; seed <= 50; ++seed) {
            Room room(seed, k);
            bool groupsSeen = false;
            Counts changedSinceDrawn{};
            Counts changedSinceGroups{};
            for (int step = 0; step < 40 * k; ++step) {
                const Counts before = room.state.changed;
                room.somethingHappens();
                for (size_t i = 0; i < AudienceCount; ++i) {
                    changedSinceDrawn[i] += room.state.changed[i] - before[i];
                    changedSinceGroups[i] += room.state.changed[i] - before[i];
                }
                const bool totalWasDrawn = room.state.drawn;
                const bool groupsWereDrawn = room.state.groupsDrawn;
                if (!room.look())
                    continue;
                const auto few = [k](qint64 changed) { return changed > 0 && changed < k; };
                if (totalWasDrawn) {
                    ++pictures;
                    QVERIFY(!few(changedSinceDrawn[0]) && !few(changedSinceDrawn[1]));
                }
                if (room.state.groupsDrawn && groupsSeen) {
                    QVERIFY(!few(changedSinceGroups[0]) && !few(changedSinceGroups[1]));
                }
                if (room.state.groupsDrawn && totalWasDrawn && !groupsWereDrawn)
                    QVERIFY(changedSinceDrawn[0] >= k && changedSinceDrawn[1] >= k);
                if (room.state.drawn)
                    changedSinceDrawn = {};
                if (room.state.groupsDrawn) {
                    groupsSeen = true;
                    changedSinceGroups = {};
                }
            }
        }
        QVERIFY(pictures > 50); // else the walk has tested nothing
    }
};

QTEST_GUILESS_MAIN(RefreshTest)
#include "tst_refresh.moc"
