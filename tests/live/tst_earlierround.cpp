// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include <live/session.h>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::test;
using disclosure::Group;
using live::Session;

// Two rounds beside each other, live.

class TestEarlierRound : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheChange();
    void takesAnotherRoundAndNone();
    void notWithItself();
    void refreshRuleHoldsForTheEarlierRoundToo();
    void smallRoundsShowNothing();

private:
    void append(const QString &text, int times)
    {
        PEJLING_OK(m_other->append(std::vector(size_t(times), answer(text))));
    }
    void compareWith(const QString &round)
    {
        auto settings = *m_other->settings();
        settings.deck.against = round;
        PEJLING_OK(m_other->setSettings(settings));
    }
    void open(Session &session, const QString &round = u"after"_s)
    {
        session.open(m_other->path());
        QTRY_VERIFY(session.isOpen());
        if (round != session.round())
            session.setRound(round);
        QTRY_VERIFY(session.results());
    }
    /// How many rated before; -1: hidden, -2: nothing to compare with.
    static qint64 before(const Session &session, Group group = Group::All)
    {
        if (!session.results())
            return -3;
        const auto &rating = (*session.results())->ratings.front();
        if (!rating.change)
            return -2;
        return rating.answersBefore[group] ? *rating.answersBefore[group] : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    store::WorkshopStore::Ptr m_other;
};

void TestEarlierRound::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_other.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_other
        = *store::WorkshopStore::create(m_folder->filePath(u"w.pejling"_s), builtInTemplate(), {});
    PEJLING_OK(m_other->openRound(u"after"_s));
    append(u"central q=2"_s, 12);
    append(u"decentral q=4"_s, 20);
    append(u"round=after central q=4"_s, 11);
    append(u"round=after decentral q=4"_s, 15);
}

void TestEarlierRound::showsTheChange()
{
    compareWith(u"survey"_s);
    Session session;
    open(session);
    QTRY_COMPARE(before(session), 32);
    QCOMPARE(before(session, Group::First), 12);
    const auto &change = *(*session.results())->ratings.front().change;
    QCOMPARE(change[Group::First]->highShareDifference, 1.0); // all of central moved from 2 to 4
    QCOMPARE(change[Group::Second]->highShareDifference, 0.0);
    QCOMPARE((*session.results())->against, u"survey"_s);
}

void TestEarlierRound::takesAnotherRoundAndNone()
{
    Session session;
    open(session);
    QCOMPARE(before(session), -2);
    compareWith(u"survey"_s);
    QTRY_COMPARE(before(session), 32);
    PEJLING_OK(m_other->openRound(u"third"_s));
    append(u"round=third central q=4"_s, 30);
    compareWith(u"third"_s);
    QTRY_COMPARE(before(session), 30);
    compareWith({});
    QTRY_COMPARE(before(session), -2);
    compareWith(u"gone"_s); // chosen once, and erased since
    append(u"round=after central q=4"_s, 10);
    append(u"round=after decentral q=4"_s, 10);
    QTRY_COMPARE((*session.results())->responses.all, 46);
    QCOMPARE(before(session), -2);
}

void TestEarlierRound::notWithItself()
{
    compareWith(u"after"_s);
    Session session;
    open(session);
    QTRY_COMPARE((*session.results())->ratings.front().groups[Group::All]->n, 26);
    QCOMPARE(before(session), -2);
}

/// One answer more in the earlier round must not be had by subtracting two pictures.
void TestEarlierRound::refreshRuleHoldsForTheEarlierRoundToo()
{
    compareWith(u"survey"_s);
    Session session;
    open(session);
    QTRY_COMPARE(before(session), 32);
    append(u"central q=1"_s, 1);
    append(u"round=after central q=4"_s, 5); // draws the other round anew
    QTRY_COMPARE((*session.results())->ratings.front().groups[Group::All]->n, 31);
    QCOMPARE(before(session), 32);
    append(u"central q=1"_s, 4);
    QTRY_COMPARE(before(session), 37);
    // Nor does opening the workshop again, or looking at that round itself, tell more.
    append(u"central q=1"_s, 1);
    Session again;
    open(again);
    QTRY_COMPARE(before(again), 37);
    Session other;
    open(other, u"survey"_s);
    QTRY_COMPARE((*other.results())->ratings.front().groups[Group::All]->n, 37);
}

void TestEarlierRound::smallRoundsShowNothing()
{
    PEJLING_OK(m_other->openRound(u"small"_s));
    append(u"round=small central q=1"_s, 2);
    append(u"round=small central q=4"_s, 1);
    append(u"round=small decentral q=1"_s, 6);
    compareWith(u"small"_s);
    Session session;
    open(session);
    QTRY_COMPARE(before(session), 9); // the total alone: three of central are too few
    QCOMPARE(before(session, Group::First), -1);
    QCOMPARE(before(session, Group::Second), -1);
    QVERIFY(!(*(*session.results())->ratings.front().change)[Group::Second]);
}

QTEST_GUILESS_MAIN(TestEarlierRound)
#include "tst_earlierround.moc"
