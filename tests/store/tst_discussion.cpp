// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include <store/discussionstore.h>

#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

class TestDiscussion : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void decisionsAreKept();
    void aRemovedDecisionComesBack();
    void unknownThemesAreRefused();
    void notesAndChecklist();
    void everyChangeMovesTheRevision();
    void marksAreKept();
    void aMarkHoldsForItsTextAlone();
    void anUndoneImportTakesItsMarksAlong();
    void unfinishedAnswersHaveNoComments();
    void searches_data();
    void searches();
    void tags();

private:
    DiscussionStore &discussion() { return m_store->discussion(); }
    Comment only()
    {
        const auto comments = discussion().comments(u"survey"_s);
        return comments && comments->size() == 1 ? comments->front() : Comment();
    }
    qint64 import(const QString &text)
    {
        auto session = *m_store->beginImport(batchInto(), u"f"_s, false, false);
        (void)session->put(answer(text));
        return *session->commit(batchInto());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    WorkshopStore::Ptr m_store;
};

void TestDiscussion::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store
        = *WorkshopStore::create(m_folder->filePath(u"w.pejling"_s), builtInTemplate(), Settings());
}

void TestDiscussion::decisionsAreKept()
{
    Decision decision{ .id = 0,
        .theme = u"sikker-drift"_s,
        .what = u"Én indgang; til \"it\""_s,
        .why = { .text = u"Sikker drift er øverst"_s,
            .figure = u"71 point"_s,
            .n = 162,
            .round = u"survey"_s,
            .on = QDate(2025, 8, 28) },
        .who = u"It-chefen"_s,
        .due = QDate(2025, 10, 1),
        .followUp = QDate(2025, 11, 1),
        .status = DecisionStatus::UnderWay };
    decision.id = *discussion().save(decision);
    QCOMPARE(decision.id, 1);
    Decision second;
    second.what = u"Uden tema, tal og frist"_s;
    second.id = *discussion().save(second);
    QCOMPARE(second.id, 2);
    m_store = *WorkshopStore::open(m_store->path());
    QCOMPARE(discussion().discussion()->decisions, (std::vector{ decision, second }));

    decision.status = DecisionStatus::Done;
    QCOMPARE(*discussion().save(decision), 1);
    QCOMPARE(discussion().discussion()->decisions, (std::vector{ decision, second }));
    QCOMPARE(discussion().discussion()->decisionsOn(QString()), std::vector{ second });
}

void TestDiscussion::aRemovedDecisionComesBack()
{
    Decision first;
    first.what = u"A"_s;
    first.id = *discussion().save(first);
    PEJLING_OK(discussion().removeDecision(first.id));
    QCOMPARE(discussion().discussion()->decisions.size(), 0U);
    QCOMPARE(*discussion().save(first), first.id); // as undo does
    QCOMPARE(discussion().discussion()->decisions, std::vector{ first });
    PEJLING_OK(discussion().removeDecision(99));
}

void TestDiscussion::unknownThemesAreRefused()
{
    Decision decision;
    decision.theme = u"drfit"_s;
    PEJLING_FAILS(discussion().save(decision), "unknown-theme");
    PEJLING_FAILS(discussion().setNote(u"drfit"_s, u"x"_s), "unknown-theme");
    PEJLING_FAILS(discussion().setItem({ .part = ChecklistPart::Tracks, .index = 99 }),
        "unknown-checklist-item");
    QCOMPARE(*discussion().revision(), 0);
}

void TestDiscussion::notesAndChecklist()
{
    PEJLING_OK(discussion().setNote(u"sikker-drift"_s, u"To linjer\ntekst"_s));
    const ChecklistItem item{ .part = ChecklistPart::Tracks,
        .index = 1,
        .owner = u"Kommunaldirektøren"_s,
        .note = u"I oktober"_s,
        .done = true };
    PEJLING_OK(discussion().setItem(item));
    const Discussion all = *discussion().discussion();
    QCOMPARE(all.notes, (QMap<QString, QString>{ { u"sikker-drift"_s, u"To linjer\ntekst"_s } }));
    QCOMPARE(all.checklist, std::vector{ item });
    QCOMPARE(all.item(ChecklistPart::Tracks, 1), item);
    QVERIFY(all.item(ChecklistPart::Tracks, 0).isBlank());

    PEJLING_OK(discussion().setNote(u"sikker-drift"_s, {}));
    PEJLING_OK(discussion().setItem({ .part = ChecklistPart::Tracks, .index = 1 }));
    QCOMPARE(*discussion().discussion(), Discussion());
}

void TestDiscussion::everyChangeMovesTheRevision()
{
    QCOMPARE(*discussion().revision(), 0);
    (void)discussion().save({});
    PEJLING_OK(discussion().removeDecision(1));
    PEJLING_OK(discussion().setNote(u"sikker-drift"_s, u"x"_s));
    PEJLING_OK(discussion().setItem({}));
    PEJLING_OK(discussion().setMarks({}));
    PEJLING_OK(discussion().setTag({ u"own/1"_s, TagKind::Own, u"Ros"_s, {} }));
    PEJLING_OK(discussion().removeTag(u"own/1"_s));
    QCOMPARE(*discussion().revision(), 7);
}

void TestDiscussion::marksAreKept()
{
    PEJLING_OK(m_store->append(answer(u"central t=Ring til Mette"_s)));
    CommentMark mark = only().mark;
    QVERIFY(mark.isBlank());
    mark.mask({ 9, 5 });
    mark.released = true;
    mark.tags = { { u"theme/sikker-drift"_s, true }, { u"own/1"_s, false } };
    PEJLING_OK(discussion().setMarks({ mark }));
    mark.digest = commentDigest(u"Ring til Mette"_s);
    QCOMPARE(only().mark, mark);
    QCOMPARE(only().mark.shownText(only().text), u"Ring til […]"_s);
    QCOMPARE(only().text, u"Ring til Mette"_s); // the original stays

    mark.paraphrase = u"Ring til en kollega"_s;
    PEJLING_OK(discussion().setMarks({ mark }));
    QCOMPARE(only().mark.shownText(only().text), u"Ring til en kollega"_s);

    PEJLING_OK(discussion().setMarks({ CommentMark{ .key = mark.key } })); // undone
    QVERIFY(only().mark.isBlank());
    QCOMPARE(m_store->check()->problems, QStringList());
}

void TestDiscussion::aMarkHoldsForItsTextAlone()
{
    import(u"id=1 central t=Før"_s);
    CommentMark mark = only().mark;
    mark.released = true;
    PEJLING_OK(discussion().setMarks({ mark }));
    QVERIFY(only().mark.released);

    const qint64 batch = import(u"id=1 central t=Noget andet"_s);
    QCOMPARE(only().text, u"Noget andet"_s);
    QVERIFY(!only().mark.released); // nobody has read it
    CommentMark stale = mark;
    stale.digest = commentDigest(u"Før"_s);
    PEJLING_OK(discussion().setMarks({ stale }));
    QVERIFY(!only().mark.released);

    PEJLING_OK(m_store->undoBatch(batch));
    QCOMPARE(only().text, u"Før"_s);
    QVERIFY(only().mark.released);
    QCOMPARE(m_store->check()->problems, QStringList());
}

void TestDiscussion::anUndoneImportTakesItsMarksAlong()
{
    const qint64 batch = import(u"id=1 central t=Væk"_s);
    CommentMark mark = only().mark;
    mark.released = true;
    mark.tags = { { u"own/1"_s, true } };
    PEJLING_OK(discussion().setMarks({ mark }));
    PEJLING_OK(m_store->undoBatch(batch));
    QCOMPARE(discussion().comments(u"survey"_s)->size(), 0U);
    PEJLING_OK(discussion().setMarks({ mark })); // somebody undoes too late: nothing to mark
    QCOMPARE(m_store->check()->problems, QStringList());
}

void TestDiscussion::unfinishedAnswersHaveNoComments()
{
    import(u"id=1 central unfinished t=Halvt"_s);
    QCOMPARE(discussion().comments(u"survey"_s)->size(), 0U);
    QCOMPARE(discussion().searchComments(u"survey"_s, u"halvt"_s)->size(), 0U);
    PEJLING_FAILS(discussion().comments(u"nothing"_s), "unknown-round");
}

void TestDiscussion::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("hits");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("the beginning of a word") << u"sagsb"_s << 2;
    QTest::newRow("another's beginning") << u"behandling"_s << 0;
    QTest::newRow("both words in one comment") << u"tid sags"_s << 1;
    QTest::newRow("words of two people") << u"tid dansk"_s << 0;
    QTest::newRow("capitals and letters") << u"SAGSBEHANDLING"_s << 1;
    QTest::newRow("what FTS5 would read") << u"\"tid* OR"_s << 0;
}

void TestDiscussion::searches()
{
    QFETCH(QString, words);
    QFETCH(int, hits);
    PEJLING_OK(m_store->append(answer(u"central t=Sagsbehandling tager tid"_s)));
    PEJLING_OK(m_store->append(answer(u"decentral t=Sagsbehandleren skriver dansk"_s)));
    QCOMPARE(discussion().searchComments(u"survey"_s, words)->size(), size_t(hits));
}

void TestDiscussion::tags()
{
    const auto count = size_t(templateTags(*builtInTemplate()).size());
    QCOMPARE(discussion().tags()->size(), count);
    PEJLING_OK(discussion().setTag({ u"own/2"_s, TagKind::Own, u"Ros"_s, { u"god"_s, u"tak"_s } }));
    PEJLING_OK(discussion().setTag({ u"own/1"_s, TagKind::Own, u"Akut"_s, {} }));
    PEJLING_OK(
        discussion().setTag({ u"theme/sikker-drift"_s, TagKind::Theme, {}, { u"nedbrud"_s } }));
    const std::vector<Tag> tags = *discussion().tags();
    QCOMPARE(tags.size(), count + 2);
    QCOMPARE(tags[count].title, u"Akut"_s);
    QCOMPARE(tags[count + 1].keywords, (QStringList{ u"god"_s, u"tak"_s }));
    for (const Tag &tag : tags) {
        if (tag.id == u"theme/sikker-drift"_s)
            QCOMPARE(tag.keywords, QStringList{ u"nedbrud"_s });
    }
    PEJLING_OK(discussion().removeTag(u"own/2"_s));
    QCOMPARE(discussion().tags()->size(), count + 1);
}

QTEST_GUILESS_MAIN(TestDiscussion)
#include "tst_discussion.moc"
