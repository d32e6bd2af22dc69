// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "sqlitestore.h"

#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsDefects_data();
    void findsDefects();
};

void TestCheck::findsDefects_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("problem");
    QTest::newRow("whole") << QString() << QString();
    QTest::newRow("a count")
        << u"update round set counted_first = 9"_s
        << u"The round “survey” is said to hold 10 answers, but holds 2, or they are counted "
           "wrongly."_s;
    QTest::newRow("an audience") << u"update response set audience = 1 where audience = 0"_s
                                 << u"The round “survey” is said to hold 2 answers, but holds 2, "
                                    "or they are counted wrongly."_s;
    QTest::newRow("a lost comment") << u"delete from comment where rowid in "
                                       "(select min(rowid) from comment)"_s
                                    << u"The answers speak of 2 texts, but the file holds 1."_s;
    QTest::newRow("a rating off the scale")
        << u"update response set ratings = '9' || substr(ratings, 2) where audience = 0"_s
        << u"1 answer(s) in the round “survey” do not fit the template."_s;
    QTest::newRow("a ballot too short")
        << u"update response set rankings = '12' where audience = 0"_s
        << u"1 answer(s) in the round “survey” do not fit the template."_s;
    QTest::newRow("an index gone") << u"drop index comment_response"_s
                                   << u"“index comment_response” is missing from the file."_s;
    QTest::newRow("a table more") << u"create table spy (x text)"_s
                                  << u"“table spy” has been added by another program."_s;
    QTest::newRow("a view altered") << u"drop view answer; create view answer as select 1"_s
                                    << u"“view answer” has been altered by another program."_s;
    QTest::newRow("a decision on no theme")
        << u"insert into decision values (1, 'x', 'y', '', '', null, '', '', '', '', '', 0)"_s
        << u"1 decision(s) or note(s) speak of a theme that the template does not have."_s;
    QTest::newRow("a mark on no question")
        << u"insert into comment_mark select id, 99, '', '', '', 0 from response limit 1"_s
        << u"1 mark(s) speak of comments on a question that the template does not ask."_s;
    QTest::newRow("a misnamed round") << u"insert into round (name) values ('Æ/../x')"_s
                                      << u"1 round(s) have a name that no round can have."_s;
    QTest::newRow("an orphan")
        << u"pragma foreign_keys = off; update comment set response = 7 where response in "
           "(select id from response where audience = 0)"_s
        << u"A row of the table “comment” refers to something that is not there."_s;
}

void TestCheck::findsDefects()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH(QString, harm);
    QFETCH(QString, problem);
    const QTemporaryDir folder;
    auto store
        = *SqliteStore::create(folder.filePath(u"w.pejling"_s), builtInTemplate(), {}, false, {});
    PEJLING_OK(store->append(answer(u"central q=4 r=12........ t=et"_s)));
    PEJLING_OK(store->append(answer(u"decentral q=4 t=to"_s)));
    for (const QString &statement : harm.split(u"; "_s, Qt::SkipEmptyParts))
        PEJLING_OK(store->connection().run(statement));
    const auto report = store->check();
    PEJLING_OK(report);
    QCOMPARE(report->schema, 2);
    QCOMPARE(report->problems, problem.isEmpty() ? QStringList() : QStringList{ problem });
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
