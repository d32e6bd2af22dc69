// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "migrations.h"
#include "sqlitestore.h"

#include <store/discussionstore.h>

#include <QDir>
#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theProgramCarriesThem();
    void splits_data();
    void splits();
    void newFile();
    void upToDate();
    void newer();
    void olderIsBackedUpAndMigrated();
    void aFailedStepIsRolledBack();
    void noBackupNoMigration();
    void anotherProgramWasFaster();
    void olderForReadingIsRefused();
    void schema1IsBroughtTo2();

private:
    std::unique_ptr<Connection> connect()
    {
        return *Connection::open(m_path, { .access = Connection::Access::Create });
    }
    static Migration first() { return { 1, { u"create table a (x text)"_s } }; }
    static Migration second()
    {
        return { 2,
            { u"alter table a add column y text"_s, u"insert into a (x, y) values ('1', '2')"_s } };
    }
    static Migration broken()
    {
        return { 3, { u"create table b (x text)"_s, u"insert into nothing values (1)"_s } };
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestMigrations::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.pejling"_s);
}

void TestMigrations::theProgramCarriesThem()
{
    const auto &migrations = builtInMigrations();
    QVERIFY(!migrations.empty());
    for (size_t i = 0; i < migrations.size(); ++i) {
        QCOMPARE(migrations[i].number, int(i) + 1);
        QVERIFY(!migrations[i].statements.isEmpty());
    }
}

void TestMigrations::splits_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << ""_ba << QStringList();
    QTest::newRow("only a comment") << "-- a; b\n"_ba << QStringList();
    QTest::newRow("two") << "a; b;\n"_ba << QStringList{ u"a;"_s, u"b;"_s };
    QTest::newRow("a semicolon in a string")
        << "insert into t values (';');"_ba << QStringList{ u"insert into t values (';');"_s };
    QTest::newRow("a semicolon in a comment")
        << "-- one; two\na;"_ba << QStringList{ u"-- one; two\na;"_s };
    QTest::newRow("a trigger")
        << "create trigger t after insert on a begin delete from b; delete from c; end; x;"_ba
        << QStringList{
               u"create trigger t after insert on a begin delete from b; delete from c; end;"_s,
               u"x;"_s
           };
}

void TestMigrations::splits()
{
    QFETCH(QByteArray, script);
    QFETCH(QStringList, statements);
    QCOMPARE(splitStatements(script), statements);
}

void TestMigrations::newFile()
{
    auto connection = connect();
    const MigrationReport report = migrate(*connection, { first(), second() });
    QCOMPARE(report.outcome, MigrationOutcome::Migrated);
    QCOMPARE(report.from, 0);
    QCOMPARE(report.to, 2);
    QCOMPARE(report.backup, QString()); // nothing to lose
    QCOMPARE(*connection->integer(u"pragma user_version"_s), 2);
    QCOMPARE(files(), QStringList{ u"w.pejling"_s });
}

void TestMigrations::upToDate()
{
    auto connection = connect();
    (void)migrate(*connection, { first() });
    const MigrationReport report = migrate(*connection, { first() });
    QCOMPARE(report.outcome, MigrationOutcome::UpToDate);
    QCOMPARE(report.to, 1);
}

void TestMigrations::newer()
{
    auto connection = connect();
    (void)migrate(*connection, { first(), second() });
    const MigrationReport report = migrate(*connection, { first() });
    QCOMPARE(report.outcome, MigrationOutcome::Newer);
    QCOMPARE(report.error.code, u"store-newer"_s);
    QCOMPARE(*connection->integer(u"pragma user_version"_s), 2);
}

void TestMigrations::olderIsBackedUpAndMigrated()
{
    auto connection = connect();
    (void)migrate(*connection, { first() });
    PEJLING_OK(connection->run(u"insert into a (x) values ('kept')"_s));
    PEJLING_OK(connection->run(u"pragma application_id = 1347046471"_s));
    QFile occupied(m_path % u".schema-1.backup"_s); // an earlier backup stays
    QVERIFY(occupied.open(QIODevice::WriteOnly));
    const MigrationReport report = migrate(*connection, { first(), second() });
    QCOMPARE(report.outcome, MigrationOutcome::Migrated);
    QCOMPARE(report.from, 1);
    QCOMPARE(report.to, 2);
    QCOMPARE(report.backup, m_path % u".schema-1-2.backup"_s);
    QCOMPARE(*connection->integer(u"select count(y) from a"_s), 1);
    auto backup = *Connection::open(report.backup, { .access = Connection::Access::Read });
    QCOMPARE(backup->value(u"select x from a"_s)->toString(), u"kept"_s);
    QCOMPARE(*backup->integer(u"pragma user_version"_s), 1);
    QCOMPARE(*backup->integer(u"pragma application_id"_s), 1347046471);
}

void TestMigrations::aFailedStepIsRolledBack()
{
    auto connection = connect();
    (void)migrate(*connection, { first() });
    const MigrationReport report = migrate(*connection, { first(), second(), broken() });
    QCOMPARE(report.outcome, MigrationOutcome::Failed);
    QCOMPARE(report.to, 2); // the step before holds
    QVERIFY(!report.backup.isEmpty());
    QVERIFY(!report.error.text.isEmpty());
    QCOMPARE(*connection->integer(u"pragma user_version"_s), 2);
    QCOMPARE(*connection->integer(u"select count(*) from sqlite_schema where name = 'b'"_s), 0);
}

void TestMigrations::noBackupNoMigration()
{
    auto connection = connect();
    (void)migrate(*connection, { first() });
    // The candidate for the backup's name cannot be made: it is too long for a file name.
    connection.reset();
    const QString longName = m_folder->filePath(QString(245, u'x'));
    QVERIFY(QFile::rename(m_path, longName));
    connection = *Connection::open(longName, { .access = Connection::Access::Write });
    const MigrationReport report = migrate(*connection, { first(), second() });
    QCOMPARE(report.outcome, MigrationOutcome::NoBackup);
    QCOMPARE(report.error.code, u"store-no-backup"_s);
    QCOMPARE(*connection->integer(u"pragma user_version"_s), 1);
}

void TestMigrations::anotherProgramWasFaster()
{
    auto connection = connect();
    // The version is read before the lock is taken; here the step finds it done.
    Migration racing = second();
    (void)migrate(*connection, { first(), second() });
    PEJLING_OK(connection->run(u"pragma user_version = 1"_s));
    racing.statements.prepend(u"drop table if exists none"_s);
    PEJLING_OK(connection->run(u"pragma user_version = 2"_s));
    QCOMPARE(migrate(*connection, { first(), racing }).outcome, MigrationOutcome::UpToDate);
    QCOMPARE(*connection->integer(u"select count(*) from a"_s), 1);
}

void TestMigrations::olderForReadingIsRefused()
{
    PEJLING_OK(WorkshopStore::create(m_path, builtInTemplate(), {}));
    std::vector<Migration> more = builtInMigrations();
    more.push_back({ int(more.size()) + 1, { u"create table later (x text)"_s } });
    PEJLING_FAILS(
        SqliteStore::open(m_path, OpenMode::ReadOnly, { .migrations = &more }), "store-older");
    QCOMPARE(files().size(), 1);
    PEJLING_OK(SqliteStore::open(m_path, OpenMode::ReadWrite, { .migrations = &more }));
    QCOMPARE(files().size(), 2); // and its backup
    PEJLING_FAILS(WorkshopStore::open(m_path), "store-newer");
    PEJLING_OK(WorkshopStore::open(
        u"%1.schema-%2.backup"_s.arg(m_path).arg(builtInMigrations().back().number)));
}

/// The file was made by the program when its schema was 1: 6 made-up answers, 10 comments.
void TestMigrations::schema1IsBroughtTo2()
{
    QVERIFY(QFile::copy(QStringLiteral(PEJLING_TEST_DATA "/store/schema-1.pejling"), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    auto store = WorkshopStore::open(m_path);
    PEJLING_OK(store);
    const auto report = (*store)->check();
    PEJLING_OK(report);
    QCOMPARE(report->schema, 2);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE((*store)->rounds()->front().responses, 6);
    QCOMPARE((*store)->discussion().comments(u"survey"_s)->size(), 10U);
    QCOMPARE((*store)->discussion().discussion()->decisions.size(), 0U);
    PEJLING_OK((*store)->discussion().setNote(u"sikker-drift"_s, u"Noteret"_s));
    const auto backup
        = Connection::open(m_path % u".schema-1.backup"_s, { .access = Connection::Access::Read });
    PEJLING_OK(backup);
    QCOMPARE(*(*backup)->integer(u"pragma user_version"_s), 1);
    QCOMPARE(*(*backup)->integer(u"select count(*) from comment"_s), 10);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
