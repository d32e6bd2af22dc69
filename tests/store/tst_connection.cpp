// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "connection.h"
#include "identity.h"
#include "packedrow.h"
#include "rowstatement.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void closesWhatItOpens();
    void rollsBackUnlessCommitted();
    void statementsAreFinished();
    void bindsByIndex();
    void statementsBothWays_data();
    void statementsBothWays();
    void namesTroubleByCode_data();
    void namesTroubleByCode();
    void identities_data();
    void identities();
    void packsTexts();
    void splitsBallots();

private:
    std::unique_ptr<Connection> connect(bool native = true)
    {
        return *Connection::open(
            m_path, { .access = Connection::Access::Create, .native = native });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestConnection::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"c.db"_s);
}

void TestConnection::closesWhatItOpens()
{
    const auto before = QSqlDatabase::connectionNames().size();
    {
        const auto one = connect();
        const auto two = connect();
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 2);
        QVERIFY(one->native());
        QVERIFY(!connect(false)->native());
        for (const auto &[pragma, value] : { std::pair(u"foreign_keys"_s, 1),
                 { u"trusted_schema"_s, 0 }, { u"synchronous"_s, 2 }, { u"busy_timeout"_s, 0 } })
            QCOMPARE(*one->integer(u"pragma "_s % pragma), value);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    PEJLING_FAILS(Connection::open(m_folder->filePath(u"none/c.db"_s), {}), "store-unreachable");
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

void TestConnection::rollsBackUnlessCommitted()
{
    const auto connection = connect();
    PEJLING_OK(connection->run(u"create table t (x bigint)"_s));
    {
        auto transaction = Transaction::begin(*connection);
        PEJLING_OK(transaction);
        PEJLING_OK(connection->run(u"insert into t values (1)"_s));
    }
    QCOMPARE(*connection->integer(u"select count(*) from t"_s), 0);
    {
        auto transaction = Transaction::begin(*connection);
        Transaction moved = *std::move(transaction);
        PEJLING_OK(connection->run(u"insert into t values (1)"_s));
        PEJLING_OK(moved.commit());
    }
    QCOMPARE(*connection->integer(u"select count(*) from t"_s), 1);
    const auto other = connect();
    auto first = Transaction::begin(*connection);
    PEJLING_FAILS(Transaction::begin(*other), "store-locked");
    PEJLING_OK(Transaction::begin(*other, Transaction::Kind::Read));
}

void TestConnection::statementsAreFinished()
{
    // An open SELECT would keep this from taking the file for itself.
    const auto connection = connect();
    PEJLING_OK(connection->run(u"create table t (x bigint)"_s));
    PEJLING_OK(connection->run(u"insert into t values (1), (2)"_s));
    QCOMPARE(*connection->integer(u"select x from t"_s), 1);
    PEJLING_OK(connect()->run(u"drop table t"_s));
}

void TestConnection::bindsByIndex()
{
    const auto connection = connect();
    PEJLING_OK(connection->run(u"create table t (a text not null, b text, c blob)"_s));
    QCOMPARE(*connection->run(u"insert into t values (?, ?, ?)"_s,
                 { QString(), QVariant(), QByteArray("\0x", 2) }),
        1);
    int rows = 0;
    PEJLING_OK(connection->each(u"select a, b, c from t"_s, {}, [&](const Row &row) {
        ++rows;
        QVERIFY(!row.isNull(0)); // an empty text is a text
        QVERIFY(row.isNull(1));
        QCOMPARE(row.bytes(2), QByteArray("\0x", 2));
    }));
    QCOMPARE(rows, 1);
    QVERIFY(!connection->value(u"select a from t where b = 1"_s)->isValid());
    PEJLING_FAILS(connection->run(u"select a; select b"_s), "store-failed");
    PEJLING_FAILS(connection->each(u"select nothing"_s, {}, [](const Row &) {}), "store-failed");
}

void TestConnection::statementsBothWays_data()
{
    QTest::addColumn<bool>("native");
    QTest::newRow("C API") << true;
    QTest::newRow("QtSql") << false;
}

void TestConnection::statementsBothWays()
{
    QFETCH(bool, native);
    const auto connection = connect(native);
    PEJLING_OK(connection->run(u"create table t (a bigint unique, b text, c text)"_s));
    auto insert = RowStatement::prepare(*connection, "insert into t values (?, ?, ?)");
    PEJLING_OK(insert);
    for (const qint64 number : { qint64(1), qint64(4611686018427387905) }) {
        (*insert)->bind(0, number);
        (*insert)->bind(1, std::string_view("blåbær"));
        (*insert)->bindNull(2);
        PEJLING_OK((*insert)->run());
    }
    (*insert)->bind(0, qint64(1));
    PEJLING_FAILS((*insert)->run(), "store-failed"); // and can go on
    (*insert)->bind(0, qint64(2));
    (*insert)->bind(1, std::string_view());
    PEJLING_OK((*insert)->run());

    auto select
        = RowStatement::prepare(*connection, "select a, b, c from t where a >= ? order by a");
    PEJLING_OK(select);
    (*select)->bind(0, qint64(2));
    QCOMPARE(*(*select)->next(), true);
    QCOMPARE((*select)->integer(0), 2);
    QVERIFY(!(*select)->isNull(1));
    QVERIFY((*select)->text(1).empty());
    QVERIFY((*select)->isNull(2));
    QCOMPARE(*(*select)->next(), true);
    QCOMPARE((*select)->integer(0), 4611686018427387905);
    QCOMPARE((*select)->text(1), std::string_view("blåbær"));
    QCOMPARE(*(*select)->next(), false);
    (*select)->bind(0, qint64(1)); // from the start
    QCOMPARE(*(*select)->next(), true);
    QCOMPARE((*select)->integer(0), 1);
    (*select)->reset();
    QCOMPARE(*(*select)->next(), true);
    QCOMPARE((*select)->integer(0), 1);
    PEJLING_FAILS(RowStatement::prepare(*connection, "select nothing"), "store-failed");
}

void TestConnection::namesTroubleByCode_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<QString>("code");
    QTest::newRow("busy") << SQLITE_BUSY << u"store-locked"_s;
    QTest::newRow("busy snapshot") << SQLITE_BUSY_SNAPSHOT << u"store-locked"_s;
    QTest::newRow("read-only") << SQLITE_READONLY << u"store-read-only"_s;
    QTest::newRow("read-only folder") << SQLITE_READONLY_DIRECTORY << u"store-read-only"_s;
    QTest::newRow("full") << SQLITE_FULL << u"store-full"_s;
    QTest::newRow("corrupt index") << SQLITE_CORRUPT_INDEX << u"store-damaged"_s;
    QTest::newRow("not a database") << SQLITE_NOTADB << u"store-foreign"_s;
    QTest::newRow("fsync failed") << SQLITE_IOERR_FSYNC << u"store-unreachable"_s;
    QTest::newRow("unique") << SQLITE_CONSTRAINT_UNIQUE << u"store-failed"_s;
}

void TestConnection::namesTroubleByCode()
{
    QFETCH(int, sqlite);
    QFETCH(QString, code);
    QCOMPARE(storeError(troubleOf(sqlite), u"f"_s).code, code);
}

void TestConnection::identities_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("numbered");
    QTest::newRow("one") << u"1"_s << true;
    QTest::newRow("zero") << u"0"_s << true;
    QTest::newRow("eleven digits") << u"11223344556"_s << true;
    QTest::newRow("twelve digits") << u"999999999999"_s << true;
    QTest::newRow("thirteen digits") << u"1000000000000"_s << false;
    QTest::newRow("leading zero") << u"007"_s << false;
    QTest::newRow("plus") << u"+7"_s << false;
    QTest::newRow("minus") << u"-7"_s << false;
    QTest::newRow("blank") << u" 7"_s << false;
    QTest::newRow("Arabic digits") << u"٣"_s << false;
    QTest::newRow("UUID") << u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s << false;
    QTest::newRow("time") << u"2026-03-01T12:00:01"_s << false;
}

void TestConnection::identities()
{
    QFETCH(QString, id);
    QFETCH(bool, numbered);
    const Identity identity = Identity::of(id);
    QVERIFY(identity.isKnown());
    QCOMPARE(identity.number.has_value(), numbered);
    QCOMPARE(identity.hash.has_value(), !numbered);
    if (numbered) {
        QVERIFY(numberedId(1, *identity.number) < numberedId(2, 0));
        QCOMPARE(externalIdOf(numberedId(3, *identity.number), {}), id);
    } else {
        QVERIFY(*identity.hash < 0);
        QCOMPARE(externalIdOf(17, QString::fromUtf8(identity.external)), id);
    }
    QVERIFY(!Identity::of(id, false).number);
    QVERIFY(!Identity::of(QString()).isKnown());
    QVERIFY(randomId() >= FirstRandomId && randomId() != randomId());
}

void TestConnection::packsTexts()
{
    const std::vector<QString> texts{ u"a \"b\"\nø"_s, QString(), u"😀"_s };
    QCOMPARE(unpackedTexts(packedTexts(texts), 3), texts);
    QCOMPARE(packedTexts({ QString(), QString() }), "{}"_ba);
    QCOMPARE(unpackedTexts("{}", 2), std::vector<QString>(2));
    QCOMPARE(unpackedTexts("broken", 1), std::vector<QString>(1));
}

void TestConnection::splitsBallots()
{
    using Ballots = std::vector<std::string_view>;
    QCOMPARE(ballotsOf(""), Ballots());
    QCOMPARE(ballotsOf("12."), Ballots{ "12." });
    QCOMPARE(ballotsOf("12./...1"), (Ballots{ "12.", "...1" }));
    QVERIFY(!isAnswered("..."));
    QVERIFY(!isAnswered(""));
    QVERIFY(isAnswered("..1"));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
