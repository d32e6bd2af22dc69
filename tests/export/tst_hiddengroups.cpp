// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/splitmix64.h>
#include <disclosure/gate.h>
#include <disclosure/method.h>
#include <disclosure/refresh.h>
#include <export/statscsv.h>
#include <export/statsjson.h>
#include <results.h>

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::disclosure;
using namespace pejling::test;

// Nobody can work out who answered what in a hidden group: whatever is shown stays the same when
// the same answers are dealt out to the two audiences in another way.

namespace {

struct Person
{
    QString audience;
    std::array<QString, 4> answers; ///< to q, r, t and x; empty: none
};

QStringList linesOf(const std::vector<Person> &people)
{
    QStringList lines;
    for (const Person &person : people)
        lines += person.audience + u": "_s
            + QStringList(person.answers.begin(), person.answers.end()).join(u' ');
    return lines;
}

std::vector<Person> roomful(SplitMix64 &random, int central, int decentral)
{
    static const QStringList ballots{ u"r=A>B>C"_s, u"r=C"_s, u"r=B>A"_s, u"r=A=C>B"_s, QString() };
    static const QStringList choices{ u"x=a"_s, u"x=ab"_s, u"x="_s, QString() };
    std::vector<Person> people;
    for (int i = 0; i < central + decentral; ++i) {
        const qint64 rating = random.index(6);
        people.push_back({ i < central ? u"central"_s : u"decentral"_s,
            { rating == 0 ? QString() : u"q=%1"_s.arg(rating),
                ballots[random.index(ballots.size())], random.index(2) == 0 ? QString() : u"t"_s,
                choices[random.index(choices.size())] } });
    }
    return people;
}

/// Deals the answers to one question out anew among those who answered it.
void shuffle(std::vector<Person> &people, size_t question, SplitMix64 &random)
{
    std::vector<QString *> answers;
    for (Person &person : people) {
        if (!person.answers[question].isEmpty())
            answers.push_back(&person.answers[question]);
    }
    for (size_t i = answers.size(); i > 1; --i)
        std::swap(*answers[i - 1], *answers[size_t(random.index(qint64(i)))]);
}

QByteArray csvOf(const ShownResults &results)
{
    QBuffer csv;
    (void)csv.open(QIODevice::WriteOnly);
    exporting::writeStatsCsv(results, Language::English, csv);
    return csv.data();
}

bool sameNumbers(const ShownResults &a, const ShownResults &b)
{
    return a->responses == b->responses && a->ratings == b->ratings && a->rankings == b->rankings
        && a->texts == b->texts && a->timeThieves == b->timeThieves
        && exporting::statsJson(a) == exporting::statsJson(b) && csvOf(a) == csvOf(b)
        && methodNotes(a, MethodReader::Facilitator) == methodNotes(b, MethodReader::Facilitator);
}

/// What a number that was shown was made of: the first so many answers of each audience.
struct Seen
{
    std::array<int, AudienceCount> first{};
    Group group = Group::All;
};

/// Nothing but some of the answers of one: what is left when all that was shown is subtracted.
bool tellsFew(const std::array<int, AudienceCount> &left, int k)
{
    const int all = left[0] + left[1];
    return left[0] >= 0 && left[1] >= 0 && all > 0 && all < k;
}

std::array<int, AudienceCount> operator-(
    const std::array<int, AudienceCount> &a, const std::array<int, AudienceCount> &b)
{
    return { a[0] - b[0], a[1] - b[1] };
}

template <typename T>
bool hidesTheSplit(const PerGroup<Shown<T>> &groups)
{
    return !groups[Group::First] && groups[Group::First].reason() != HiddenReason::Unanimous
        && groups[Group::Second].reason() != HiddenReason::Unanimous;
}

} // namespace

class HiddenGroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void randomRooms_data()
    {
        QTest::addColumn<int>("central");
        QTest::addColumn<int>("decentral");
        QTest::newRow("one below k") << 4 << 18;
        QTest::newRow("the other below k") << 25 << 2;
        QTest::newRow("both below k") << 4 << 4;
        QTest::newRow("enough people, but not for every question") << 5 << 7;
        QTest::newRow("one empty") << 0 << 12;
    }
    void randomRooms()
    {
        QFETCH(int, central);
        QFETCH(int, decentral);
        const TemplatePtr workshopTemplate = templateOf({ .timeThieves = 2 });
        int compared = 0;
        for (quint64 seed = 1; seed <= 40; ++seed) {
            SplitMix64 random(seed);
            std::vector<Person> people = roomful(random, central, decentral);
            const auto before
                = Gate::show(RawBuilder(workshopTemplate).add(linesOf(people)).build());
            if (hidesTheSplit((*before)->ratings[0].groups))
                shuffle(people, 0, random), ++compared;
            if (hidesTheSplit((*before)->rankings[0].groups))
                shuffle(people, 1, random), ++compared;
            if (hidesTheSplit((*before)->timeThieves->groups))
                shuffle(people, 3, random), ++compared;
            const auto after
                = Gate::show(RawBuilder(workshopTemplate).add(linesOf(people)).build());
            QVERIFY(sameNumbers(*before, *after));
            // The total and the total with equal weights are two equations for two groups.
            const ShownRanking &ranking = (*after)->rankings[0];
            QCOMPARE(ranking.equalWeight.isShown(), ranking.groups[Group::First].isShown());
            QCOMPARE(ranking.comparison.isShown(), ranking.groups[Group::Second].isShown());
        }
        QVERIFY(compared >= 20); // else nothing was hidden and nothing tested
    }

    // How small a small group is does not show either.
    void sizesOfHiddenGroups()
    {
        const QStringList all{ u"q=1 r=A>B t"_s, u"q=2 r=B"_s, u"q=2 r=C>A>B t"_s, u"q=5"_s,
            u"q=4 r=A"_s, u"r=A=B t"_s, u"q=4 r=B>C"_s, u"q=3 r=C"_s, u"q=5 r=A t"_s,
            u"q=1 r=A>C>B"_s };
        const auto split = [&](int central) {
            QStringList lines;
            for (int i = 0; i < all.size(); ++i)
                lines += (i < central ? u"central: "_s : u"decentral: "_s) + all[i];
            return Gate::show(rawFrom(lines));
        };
        const auto one = split(1);
        QCOMPARE((*one)->ratings[0].groups[Group::All]->n, 9);
        for (int central = 2; central < 5; ++central)
            QVERIFY(sameNumbers(*one, *split(central)));
        // With 6 of 10 in one audience the other is the small one, and only the reasons change.
        const auto six = split(6);
        QVERIFY((*one)->ratings[0].groups[Group::All] == (*six)->ratings[0].groups[Group::All]);
        QVERIFY((*one)->responses == (*six)->responses);
    }

    // Rule 4: what six people agree on cannot be told from what another six could have agreed on.
    void unanimousGroups()
    {
        const auto agreeingOn = [](const QString &agreed, const QString &other) {
            return Gate::show(rawFrom({ u"6x central: "_s + agreed, u"6x decentral: "_s + other,
                u"4x decentral: q=1 r=C>A>B"_s }));
        };
        const auto up = agreeingOn(u"q=5 r=A>B>C"_s, u"q=3 r=B>A>C"_s);
        const auto down = agreeingOn(u"q=3 r=B>A>C"_s, u"q=5 r=A>B>C"_s);
        QVERIFY(!(*up)->ratings[0].groups[Group::First]);
        QVERIFY(!(*up)->rankings[0].groups[Group::Second]);
        QVERIFY((*up)->rankings[0].groups[Group::All]);
        QVERIFY(sameNumbers(*up, *down));
    }

    // Nor do two rounds together: in each, the answers are dealt out in another way.
    void changesBetweenRounds()
    {
        const TemplatePtr workshopTemplate = templateOf({ .timeThieves = 2 });
        for (quint64 seed = 1; seed <= 20; ++seed) {
            SplitMix64 random(seed);
            std::vector<Person> first = roomful(random, 4, 12);
            std::vector<Person> second = roomful(random, 14, 3);
            const auto drawn = [&] {
                const RawResults before = RawBuilder(workshopTemplate).add(linesOf(first)).build();
                return Gate::show(
                    RawBuilder(workshopTemplate).add(linesOf(second)).build(), &before);
            };
            const auto before = drawn();
            QVERIFY((*before)->ratings[0].change);
            for (std::vector<Person> *people : { &first, &second }) {
                shuffle(*people, 0, random);
                shuffle(*people, 1, random);
            }
            QVERIFY(sameNumbers(*before, *drawn()));
        }
    }

    // How small a small group was in the earlier round does not show in what is said of both.
    void sizesOfHiddenGroupsInBothRounds()
    {
        const QStringList all{ u"q=1 r=A>B t"_s, u"q=2 r=B"_s, u"q=2 r=C>A>B t"_s, u"q=5 r=A"_s,
            u"q=4 r=A"_s, u"q=3 r=A=B t"_s, u"q=4 r=B>C"_s, u"q=3 r=C"_s, u"q=5 r=A t"_s,
            u"q=1 r=A>C>B"_s, u"q=2 r=B>A>C"_s, u"q=4 r=C>B"_s };
        const auto split = [&](int central) {
            QStringList lines;
            for (int i = 0; i < all.size(); ++i)
                lines += (i < central ? u"central: "_s : u"decentral: "_s) + all[i];
            return rawFrom(lines);
        };
        const auto compared = [&](int now, int before) {
            const RawResults earlier = split(before);
            return Gate::show(split(now), &earlier);
        };
        // A group that is hidden in one round is hidden in the change, and the other with it.
        for (const auto &[now, before] : { std::pair(6, 2), std::pair(2, 6), std::pair(2, 3) }) {
            const auto shown = compared(now, before);
            const ShownRating &rating = (*shown)->ratings[0];
            QVERIFY((*rating.change)[Group::All]);
            QCOMPARE(*rating.answersBefore[Group::All], 12);
            for (const Group group : { Group::First, Group::Second }) {
                QVERIFY(!(*rating.change)[group]);
                QVERIFY(!rating.answersBefore[group]);
                QVERIFY(!(*(*shown)->rankings[0].change)[group]);
                QVERIFY(!(*shown)->rankings[0].answersBefore[group]);
            }
        }
        for (const int hidden : { 2, 3, 4 }) {
            QVERIFY(sameNumbers(*compared(6, 1), *compared(6, hidden)));
            QVERIFY(sameNumbers(*compared(1, 6), *compared(hidden, 6)));
            QVERIFY(sameNumbers(*compared(1, 1), *compared(hidden, 5 - hidden)));
        }
        // Where both may be shown in both rounds, both are.
        const auto shown = compared(6, 5);
        for (const Group group : Groups)
            QVERIFY((*(*shown)->ratings[0].change)[group]);
        QCOMPARE(*(*shown)->ratings[0].answersBefore[Group::First], 5);
        QCOMPARE(*(*shown)->rankings[0].answersBefore[Group::Second], 7);
    }

    // Somebody keeps every picture of a room that fills, and subtracts any from any other, and the
    // groups of one from the total of another.
    void successivePictures_data()
    {
        QTest::addColumn<int>("k");
        QTest::addColumn<int>("outOfTen"); // of the first audience
        QTest::newRow("k = 5, even") << 5 << 5;
        QTest::newRow("k = 5, one audience is slow") << 5 << 1;
        QTest::newRow("k = 3, the other is slow") << 3 << 9;
    }
    void successivePictures()
    {
        QFETCH(int, k);
        QFETCH(int, outOfTen);
        const TemplatePtr workshopTemplate = templateOf();
        for (quint64 seed = 1; seed <= 10; ++seed) {
            SplitMix64 random(seed);
            std::array<int, AudienceCount> now{};
            QuestionRefresh state;
            std::vector<Seen> seen;
            QStringList lines;
            for (int person = 0; person < 80; ++person) {
                const size_t audience = random.index(10) < outOfTen ? 0 : 1;
                lines += (audience == 0 ? u"central: q=%1"_s : u"decentral: q=%1"_s)
                             .arg(random.index(5) + 1);
                ++now[audience];
                ++state.changed[audience];
                RawResults raw = RawBuilder(workshopTemplate).add(lines).build();
                raw.minGroup = k;
                const auto shown = Gate::show(raw);
                const auto &groups = (*shown)->ratings[0].groups;
                const bool both = groups[Group::First] && groups[Group::Second];
                if (!mayRedraw(state, k, both))
                    continue;
                state = { groups[Group::All].isShown(), both, {} };
                if (groups[Group::All])
                    seen.push_back({ now, Group::All });
                if (both) {
                    seen.push_back({ { now[0], 0 }, Group::First });
                    seen.push_back({ { 0, now[1] }, Group::Second });
                }
            }
            QVERIFY(seen.size() > 3);
            for (const Seen &a : seen) {
                for (const Seen &b : seen) {
                    QVERIFY(!tellsFew(a.first - b.first, k));
                    for (const Seen &c : seen) {
                        if (b.group == Group::First && c.group == Group::Second)
                            QVERIFY(!tellsFew(a.first - b.first - c.first, k));
                    }
                }
            }
        }
    }

    // The other way round: where both groups are shown, another split is another picture.
    void shownGroupsDoDiffer()
    {
        const auto room = [](const QString &first, const QString &second) {
            return Gate::show(rawFrom({ u"9x central: q=5"_s, u"central: q="_s + first,
                u"9x decentral: q=1"_s, u"decentral: q="_s + second }));
        };
        QVERIFY(!sameNumbers(*room(u"4"_s, u"2"_s), *room(u"2"_s, u"4"_s)));
    }
};

QTEST_GUILESS_MAIN(HiddenGroupsTest)
#include "tst_hiddengroups.moc"
