// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "fileheader.h"
#include "inspection.h"
#include "sqlitestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

namespace {

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A function, as the migrations may be made later than a constant here.
int newestSchema() { return builtInMigrations().back().number; }

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void putNumber(QByteArray &bytes, qsizetype offset, quint32 number)
{
    qToBigEndian(number, bytes.data() + offset);
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Kommune æøå #1%20?.pejling"_s);
    }

    void createsAWholeFile();
    void refusesAnExistingFileUnlessReplacing();
    void replacesOnlyWhatNobodyHasOpen();
    void createLeavesNothingBehindWhenItFails();
    void aLostLogIsNotReadIntoANewWorkshop();
    void refusesUntouched_data();
    void refusesUntouched();
    void refusesALink();
    void refusesADevice();
    void refusesAWriteProtectedFileForWritingOnly();
    void refusesALockedFile();
    void refusesAFileWhoseLogIsNewer();
    void aLogIsNotForeignSinceItsFileIsLarge();
    void opensForReadingWithoutATrace();
    void staysOnAJournalOnANetworkDrive();
    void onlyOneProgramOnANetworkDrive();
    void everySentenceIsItsOwn();
    void isWholeAfterClosing();

private:
    std::unique_ptr<SqliteStore> made(const Settings &settings = {})
    {
        auto store = SqliteStore::create(m_path, builtInTemplate(), settings, false, {});
        if (!store)
            qFatal("%s %s", qPrintable(store.error().text), qPrintable(store.error().detail));
        return *std::move(store);
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestOpening::createsAWholeFile()
{
    Settings settings;
    settings.organisation = u"Aalborg Kommune"_s;
    settings.invited = { 40, std::nullopt };
    settings.unanimityAccepted = { u"vurdering"_s };
    {
        auto store = WorkshopStore::create(m_path, builtInTemplate(), settings);
        PEJLING_OK(store);
        QCOMPARE((*store)->workshopTemplate()->json, builtInTemplate()->json);
        QCOMPARE(*(*store)->settings(), settings);
        QCOMPARE((*store)->rounds()->front().id, u"survey"_s);
        QVERIFY(!(*store)->isOnNetworkDrive());
    }
    const QByteArray bytes = bytesOf(m_path);
    QVERIFY(bytes.startsWith("SQLite format 3"));
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 68), 0x504A4C47U);
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 60), quint32(newestSchema()));
    QCOMPARE(files().size(), 1);
    auto again = WorkshopStore::open(m_path);
    PEJLING_OK(again);
    QCOMPARE(*(*again)->settings(), settings);
}

void TestOpening::refusesAnExistingFileUnlessReplacing()
{
    write(m_path, "notes");
    PEJLING_FAILS(WorkshopStore::create(m_path, builtInTemplate(), {}), "store-exists");
    QCOMPARE(bytesOf(m_path), "notes"_ba);
    PEJLING_OK(WorkshopStore::create(m_path, builtInTemplate(), {}, true));
    QCOMPARE(files().size(), 1);
    QDir(m_folder->path()).mkdir(u"folder"_s);
    PEJLING_FAILS(
        WorkshopStore::create(m_folder->filePath(u"folder"_s), builtInTemplate(), {}, true),
        "store-not-a-file");
}

void TestOpening::replacesOnlyWhatNobodyHasOpen()
{
    auto open = made();
    PEJLING_OK(open->append(answer(u"central q=4"_s)));
    PEJLING_FAILS(WorkshopStore::create(m_path, builtInTemplate(), {}, true), "store-locked");
    QCOMPARE(contents(*open), QStringList{ u"central q=4"_s });
    open.reset();
    PEJLING_OK(WorkshopStore::create(m_path, builtInTemplate(), {}, true));
    QCOMPARE(contents(**WorkshopStore::open(m_path)), QStringList());
}

void TestOpening::createLeavesNothingBehindWhenItFails()
{
    Settings settings;
    settings.minGroup = 2;
    PEJLING_FAILS(WorkshopStore::create(m_path, builtInTemplate(), settings), "min-group-range");
    std::vector<Migration> broken = builtInMigrations();
    broken.push_back({ newestSchema() + 1, { u"create table oops ("_s } });
    PEJLING_FAILS(
        SqliteStore::create(m_path, builtInTemplate(), {}, false, { .migrations = &broken }),
        "store-failed");
    PEJLING_FAILS(WorkshopStore::create(
                      m_folder->filePath(u"no/such/folder.pejling"_s), builtInTemplate(), {}),
        "store-unreachable");
    QCOMPARE(files(), QStringList());
}

void TestOpening::aLostLogIsNotReadIntoANewWorkshop()
{
    auto store = made();
    PEJLING_OK(store->append(answer(u"central q=4"_s)));
    const QByteArray log = bytesOf(m_path % u"-wal"_s);
    QVERIFY(log.size() > 0);
    store.reset();
    QFile::remove(m_path);
    write(m_path % u"-wal"_s, log);
    store = made();
    QCOMPARE(contents(*store), QStringList());
    QVERIFY((*store->check()).problems.isEmpty());
}

void TestOpening::refusesUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");

    init();
    auto store = made();
    for (int i = 0; i < 100; ++i)
        PEJLING_OK(store->append(answer(u"central q=4 t=Vi mangler tid til at læse"_s)));
    store.reset();
    const QByteArray whole = bytesOf(m_path);
    QFile::remove(m_path);
    const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code);
    };
    const auto with = [&](qsizetype offset, quint32 number) {
        QByteArray bytes = whole;
        putNumber(bytes, offset, number);
        return bytes;
    };
    row("empty", {}, "store-empty");
    row("text", "ID;Navn;Svar\n1;Per;4\n", "store-foreign");
    row("zip", "PK\x03\x04" + QByteArray(200, 'x'), "store-foreign");
    row("another program's database", with(68, 0), "store-foreign");
    row("newer", with(60, newestSchema() + 1), "store-newer");
    row("no schema", with(60, 0), "store-damaged");
    row("header cut off", whole.left(60), "store-damaged");
    row("cut off after the header", whole.left(100), "store-damaged");
    row("half a copy", whole.left(whole.size() / 2), "store-damaged");
    row("page size of 3", with(16, 0x00030202), "store-damaged");
    row("UTF-16", with(56, 2), "store-damaged");
    QByteArray zeros = whole;
    zeros.replace(100, 3996, QByteArray(3996, '\0'));
    row("first page zeroed", zeros, "store-damaged");
    QByteArray noise = whole;
    for (qsizetype i = 4096; i < noise.size(); ++i)
        noise[i] = char(i * 37);
    row("everything after the first page is noise", noise, "store-damaged");
}

void TestOpening::refusesUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    write(m_path, bytes);
    for (const OpenMode mode : { OpenMode::ReadWrite, OpenMode::ReadOnly }) {
        const auto refused = WorkshopStore::open(m_path, mode);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().kind, ErrorKind::Store);
        QCOMPARE(refused.error().position, m_path);
        QVERIFY(refused.error().text.contains(u"Kommune æøå #1%20?.pejling"_s));
        QCOMPARE(bytesOf(m_path), bytes);
        QCOMPARE(files().size(), 1);
    }
}

void TestOpening::refusesALink()
{
#ifdef Q_OS_UNIX
    made().reset();
    const QString link = m_folder->filePath(u"link.pejling"_s);
    QVERIFY(QFile::link(m_path, link));
    const auto refused = WorkshopStore::open(link);
    PEJLING_FAILS(refused, "store-not-a-file");
    QVERIFY(refused.error().text.contains(m_path));
    PEJLING_FAILS(WorkshopStore::create(link, builtInTemplate(), {}, true), "store-not-a-file");
    QVERIFY(QFile::remove(m_path));
    PEJLING_FAILS(WorkshopStore::open(link), "store-not-a-file");
#endif
}

void TestOpening::refusesADevice()
{
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    PEJLING_FAILS(WorkshopStore::open(m_path), "store-not-a-file");
    PEJLING_FAILS(WorkshopStore::create(m_path, builtInTemplate(), {}, true), "store-not-a-file");
    PEJLING_FAILS(WorkshopStore::open(m_folder->path()), "store-not-a-file");
    PEJLING_FAILS(WorkshopStore::open(m_folder->filePath(u"none.pejling"_s)), "store-missing");
    QCOMPARE(files().size(), 1);
#endif
}

void TestOpening::refusesAWriteProtectedFileForWritingOnly()
{
    auto store = made();
    PEJLING_OK(store->append(answer(u"central q=4"_s)));
    store.reset();
    const QByteArray before = hashOf(m_path);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup));
    PEJLING_FAILS(WorkshopStore::open(m_path), "store-read-only");
    PEJLING_FAILS(WorkshopStore::create(m_path, builtInTemplate(), {}, true), "store-read-only");
    {
        auto reading = WorkshopStore::open(m_path, OpenMode::ReadOnly);
        PEJLING_OK(reading);
        QCOMPARE(contents(**reading), QStringList{ u"central q=4"_s });
        PEJLING_FAILS((*reading)->append(answer(u"central q=5"_s)), "store-read-only");
        PEJLING_FAILS((*reading)->setSettings({}), "store-read-only");
    }
    QCOMPARE(hashOf(m_path), before);
    QCOMPARE(files().size(), 1);
}

void TestOpening::refusesALockedFile()
{
    made().reset();
    const QByteArray before = hashOf(m_path);
    auto other = *Connection::open(m_path, { .access = Connection::Access::Write });
    PEJLING_OK(other->value(u"pragma locking_mode = exclusive"_s));
    PEJLING_OK(other->run(u"begin exclusive"_s));
    PEJLING_OK(other->run(u"update state set wave = 1"_s));
    PEJLING_FAILS(
        SqliteStore::open(m_path, OpenMode::ReadWrite, { .busyTimeout = 10 }), "store-locked");
    PEJLING_FAILS(
        SqliteStore::open(m_path, OpenMode::ReadOnly, { .busyTimeout = 10 }), "store-locked");
    PEJLING_OK(other->run(u"rollback"_s));
    other.reset();
    QCOMPARE(hashOf(m_path), before);
}

void TestOpening::refusesAFileWhoseLogIsNewer()
{
    auto store = made();
    PEJLING_OK(store->connection().run(u"pragma user_version = 7"_s));
    const QByteArray log = bytesOf(m_path % u"-wal"_s);
    const QByteArray main = bytesOf(m_path);
    store.reset();
    write(m_path, main);
    write(m_path % u"-wal"_s, log);
    PEJLING_FAILS(WorkshopStore::open(m_path), "store-newer");
    QCOMPARE(bytesOf(m_path), main);
    QCOMPARE(bytesOf(m_path % u"-wal"_s), log);
}

/// A program was killed, and the pages are not read within the time for it: the log is no less its
/// own, and moving it away would lose answers.
void TestOpening::aLogIsNotForeignSinceItsFileIsLarge()
{
    auto store = made();
    for (int i = 0; i < 300; ++i)
        PEJLING_OK(
            store->append(answer(u"central q=4 t=Vi mangler tid til at læse nr %1"_s.arg(i))));
    PEJLING_OK(store->connection().value(u"pragma wal_checkpoint"_s));
    const QByteArray main = bytesOf(m_path);
    PEJLING_OK(store->append(answer(u"central q=5"_s)));
    const QByteArray log = bytesOf(m_path % u"-wal"_s);
    store.reset();
    write(m_path, main);
    write(m_path % u"-wal"_s, log);
    using namespace std::chrono_literals;
    const auto header = readHeader(m_path, newestSchema());
    PEJLING_OK(header);
    PEJLING_OK(inspect(m_path, *header, builtInMigrations(), { .lock = 0ms, .looking = 0ms }));
    store = *SqliteStore::open(m_path, OpenMode::ReadWrite, {});
    QCOMPARE(contents(*store).size(), 301);
}

void TestOpening::opensForReadingWithoutATrace()
{
    made().reset();
    const QByteArray before = hashOf(m_path);
    {
        auto store = WorkshopStore::open(m_path, OpenMode::ReadOnly);
        PEJLING_OK(store);
        PEJLING_OK((*store)->mark());
    }
    QCOMPARE(hashOf(m_path), before);
    QCOMPARE(files().size(), 1);
}

void TestOpening::staysOnAJournalOnANetworkDrive()
{
    made().reset();
    {
        auto store = SqliteStore::open(m_path, OpenMode::ReadWrite, { .onNetworkDrive = true });
        PEJLING_OK(store);
        QVERIFY((*store)->isOnNetworkDrive());
        QCOMPARE((*store)->connection().value(u"pragma journal_mode"_s)->toString(), u"delete"_s);
        auto second = SqliteStore::open(m_path, OpenMode::ReadWrite, { .onNetworkDrive = true });
        PEJLING_OK(second);
        PEJLING_OK((*store)->append(answer(u"central q=4"_s)));
        QVERIFY((*second)->changedElsewhere());
        QCOMPARE(contents(**second), QStringList{ u"central q=4"_s });
        QVERIFY(!files().contains(QFileInfo(m_path).fileName() % u"-wal"_s));
    }
    QCOMPARE(files().size(), 1);
    auto local = SqliteStore::open(m_path, OpenMode::ReadWrite, { .onNetworkDrive = false });
    PEJLING_OK(local);
    QCOMPARE((*local)->connection().value(u"pragma journal_mode"_s)->toString(), u"wal"_s);
    QVERIFY(isNetworkFileSystem("cifs") && isNetworkFileSystem("nfs4"));
    QVERIFY(!isNetworkFileSystem("ext4") && !isNetworkFileSystem("NTFS"));
}

void TestOpening::onlyOneProgramOnANetworkDrive()
{
    made().reset();
    // What another program on another computer would leave: process, program, host, machine, boot.
    write(m_path % u".lock"_s, "4711\npejling\nRAADHUS-PC7\n\n\n");
    const auto refused = SqliteStore::open(m_path, OpenMode::ReadWrite, { .onNetworkDrive = true });
    PEJLING_FAILS(refused, "store-locked");
    QVERIFY2(refused.error().text.contains(u"RAADHUS-PC7"_s), qPrintable(refused.error().text));
    // A program that was killed while it wrote its lock holds nothing, but one may be writing now.
    write(m_path % u".lock"_s, "");
    PEJLING_FAILS(
        SqliteStore::open(m_path, OpenMode::ReadWrite, { .onNetworkDrive = true }), "store-locked");
    QFile lock(m_path % u".lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(
        QDateTime::currentDateTime().addSecs(-300), QFileDevice::FileModificationTime));
    lock.close();
    PEJLING_OK(SqliteStore::open(m_path, OpenMode::ReadWrite, { .onNetworkDrive = true }));
    QVERIFY(!lock.exists());
}

void TestOpening::everySentenceIsItsOwn()
{
    QSet<QString> sentences;
    int count = 0;
    for (const Trouble trouble : { Trouble::Missing, Trouble::Folder, Trouble::Link,
             Trouble::Device, Trouble::Empty, Trouble::Foreign, Trouble::Newer, Trouble::Older,
             Trouble::Damaged, Trouble::ReadOnlyFile, Trouble::ReadOnlyFolder, Trouble::Locked,
             Trouble::LockedOnNetwork, Trouble::Full, Trouble::Unreachable, Trouble::Failed,
             Trouble::Exists, Trouble::NoBackup, Trouble::Altered, Trouble::OtherNames,
             Trouble::OddCompanion, Trouble::ForeignLog, Trouble::NoRoomToLook, Trouble::Gone }) {
        const Error error = storeError(trouble, u"/a/b.pejling"_s, u"detail"_s);
        QVERIFY(error.text.contains(u"b.pejling"_s));
        QVERIFY2(!error.text.contains(u'%'), qPrintable(error.text));
        sentences.insert(error.text);
        ++count;
    }
    QCOMPARE(sentences.size(), count);
}

void TestOpening::isWholeAfterClosing()
{
    const QString copy = m_folder->filePath(u"copy.pejling"_s);
    auto store = made();
    auto reader = *WorkshopStore::open(m_path); // keeps the log from being deleted
    PEJLING_OK(store->append(answer(u"central q=4 t=Æblegrød"_s)));
    store.reset();
    QVERIFY(QFile::copy(m_path, copy));
    QCOMPARE(contents(**WorkshopStore::open(copy)), QStringList{ u"central q=4 t=Æblegrød"_s });
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
