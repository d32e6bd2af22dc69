// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include <live/comments.h>
#include <live/session.h>
#include <store/discussionstore.h>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::test;

class TestDiscussed : public QObject
{
    Q_OBJECT

private slots:
    void aDecisionIsTold();
    void anotherProgramsDecisionIsTold();
    void releasedCommentsAreShown();
};

void TestDiscussed::aDecisionIsTold()
{
    const QTemporaryDir folder;
    live::Session session;
    const QSignalSpy told(&session, &live::Session::discussionChanged);
    session.create(folder.filePath(u"w.pejling"_s), builtInTemplate(), {}, false);
    QTRY_COMPARE(told.size(), 1); // that there is none
    QCOMPARE(session.discussion()->decisions.size(), 0U);
    (void)session.run([](store::WorkshopStore &store) {
        return store.discussion().save({ .what = u"Én indgang"_s });
    });
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(session.discussion()->decisions.size(), 1U);
    QCOMPARE(session.discussion()->decisions[0].what, u"Én indgang"_s);
    session.close();
    QCOMPARE(*session.discussion(), Discussion());
}

void TestDiscussed::anotherProgramsDecisionIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.pejling"_s);
    auto other = *store::WorkshopStore::create(path, builtInTemplate(), {});
    live::Session session;
    session.open(path);
    QTRY_VERIFY(session.isOpen());
    PEJLING_OK(other->discussion().setNote(u"sikker-drift"_s, u"Hørt"_s));
    QTRY_COMPARE(session.discussion()->notes.value(u"sikker-drift"_s), u"Hørt"_s);
}

void TestDiscussed::releasedCommentsAreShown()
{
    const QTemporaryDir folder;
    auto store
        = *store::WorkshopStore::create(folder.filePath(u"w.pejling"_s), builtInTemplate(), {});
    PEJLING_OK(store->append(answer(u"central t=Nedbrud igen"_s)));
    PEJLING_OK(store->append(answer(u"central t=Skal ikke ses"_s)));
    const auto raw = live::rawComments(*store, u"survey"_s);
    PEJLING_OK(raw);
    QCOMPARE(raw->answers, (std::array<qint64, AudienceCount>{ 2, 0 }));
    QCOMPARE((*live::shownComments(*store, u"survey"_s))->released().size(), 0U);
    for (const auto &tagged : raw->comments) {
        if (tagged.comment.text != u"Nedbrud igen"_s)
            continue;
        QVERIFY(tagged.tags.contains(u"theme/sikker-drift"_s)); // by its keywords
        CommentMark mark = tagged.comment.mark;
        mark.released = true;
        PEJLING_OK(store->discussion().setMarks({ mark }));
    }
    const auto shown = *live::shownComments(*store, u"survey"_s);
    QCOMPARE(shown->released().size(), 1U);
    QCOMPARE(shown->released()[0].text, u"Nedbrud igen"_s);
    QVERIFY(!shown->released()[0].audience); // two answers name no group
    PEJLING_FAILS(live::shownComments(*store, u"vote"_s), "unknown-round");
}

QTEST_GUILESS_MAIN(TestDiscussed)
#include "tst_discussed.moc"
