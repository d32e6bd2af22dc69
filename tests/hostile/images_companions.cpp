// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies beside a workshop, or in its place: logs and journals of others, links, pipes, devices.
#include "images.h"

#include <build.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <random>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace pejling::test {

namespace {

class Collector
{
public:
    void add(const QByteArray &name, Fate fate, std::function<void(const QString &)> make)
    {
        images.push_back({ name, fate, std::move(make) });
    }
    void beside(const QByteArray &name, Fate fate, const QByteArray &bytes, const QString &suffix,
        const QByteArray &beside)
    {
        add(name, fate, [=](const QString &path) {
            writeFile(path, bytes);
            writeFile(path % suffix, beside);
        });
    }

    std::vector<Image> images;
};

/// As the library would leave it, killed in a transaction that `sql` began.
QByteArray hotJournal(const QByteArray &bytes, const QByteArray &sql, QByteArray *harmed = nullptr)
{
    const QString path = QDir::tempPath() % u"/pejling-journal-%1.db"_s.arg(getpid());
    writeFile(path, bytes);
    harm(path, "select 1");
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_exec(database, "pragma journal_mode = delete; pragma cache_size = 2;", nullptr, nullptr,
        nullptr);
    if (sqlite3_exec(
            database, QByteArray("begin immediate;" + sql).constData(), nullptr, nullptr, nullptr)
        != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_db_cacheflush(database);
    const QByteArray journal = readFile(path % u"-journal"_s);
    if (harmed)
        *harmed = readFile(path);
    sqlite3_exec(database, "rollback", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    QFile::remove(path);
    return journal;
}

void logs(Collector &to, const Whole &whole)
{
    to.beside("its own log", Fate::Opened, whole.before, u"-wal"_s, whole.log);
    to.beside("its own log, folded in already", Fate::Either, whole.bytes, u"-wal"_s, whole.log);
    to.beside("an empty log", Fate::Opened, whole.bytes, u"-wal"_s, {});
    to.beside("another workshop's log", Fate::Either, whole.bytes, u"-wal"_s, whole.otherLog);
    to.beside("a log of junk", Fate::Either, whole.bytes, u"-wal"_s, QByteArray(9000, 'x'));
    to.beside("a log of zeros", Fate::Either, whole.bytes, u"-wal"_s, QByteArray(9000, '\0'));
    to.beside(
        "shared memory of junk", Fate::Opened, whole.bytes, u"-shm"_s, QByteArray(32768, 'x'));
    to.beside("a log that is a workshop", Fate::Either, whole.bytes, u"-wal"_s, whole.other);
    for (const qsizetype size : { 10, 32, 40, 56, 2000, 4152, 9000 })
        to.beside("its log cut off at " + QByteArray::number(size), Fate::Either, whole.before,
            u"-wal"_s, whole.log.left(size));
    std::mt19937 random(7);
    for (int i = 0; i < 12; ++i) {
        QByteArray log = whole.log;
        log[qsizetype(random() % size_t(i < 6 ? 56 : log.size()))] ^= char(1U << random() % 8);
        to.beside("its log with a flip " + QByteArray::number(i), Fate::Either, whole.before,
            u"-wal"_s, log);
    }
    to.add("its own log and shared memory of junk", Fate::Opened, [whole](const QString &path) {
        writeFile(path, whole.before);
        writeFile(path % u"-wal"_s, whole.log);
        writeFile(path % u"-shm"_s, QByteArray(32768, 'x'));
    });
    // A log that any tool could write: sound in itself, but it brings a trigger with it.
    to.add("a log with a trigger", Fate::Refused, [whole](const QString &path) {
        writeFile(path, whole.bytes);
        sqlite3 *database = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &database);
        if (sqlite3_exec(database,
                "create trigger spy after insert on response begin delete from meta; end", nullptr,
                nullptr, nullptr)
            != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database));
        const QByteArray log = readFile(path % u"-wal"_s);
        sqlite3_close(database);
        QFile::remove(path);
        writeFile(path, whole.bytes);
        writeFile(path % u"-wal"_s, log);
    });
}

void journals(Collector &to, const Whole &whole)
{
    QByteArray harmed;
    const QByteArray journal = hotJournal(
        whole.bytes, "update response set ratings = 'x'; delete from comment", &harmed);
    const QByteArray foreign = hotJournal(whole.other, "delete from comment; delete from history");
    to.beside("its own journal", Fate::Opened, harmed, u"-journal"_s, journal);
    to.beside("a journal half applied, and lost", Fate::Either, harmed, u"-wal"_s, {});
    to.beside("a journal of junk", Fate::Either, whole.bytes, u"-journal"_s, QByteArray(9000, 'x'));
    to.beside("an empty journal", Fate::Opened, whole.bytes, u"-journal"_s, {});
    to.beside(
        "a journal of zeros", Fate::Opened, whole.bytes, u"-journal"_s, QByteArray(9000, '\0'));
    to.beside("another workshop's journal", Fate::Either, whole.bytes, u"-journal"_s, foreign);
    for (const qsizetype size : { 8, 27, 28, 512, 3000, 4640 })
        to.beside("its journal cut off at " + QByteArray::number(size), Fate::Either, harmed,
            u"-journal"_s, journal.left(size));
    // A journal can name a file that the library then deletes.
    to.add("a journal that names a file", Fate::Refused, [=](const QString &path) {
        writeFile(path, harmed);
        const QByteArray victim = QFile::encodeName(QFileInfo(path).path() % u"/victim.txt"_s);
        writeFile(QFile::decodeName(victim), "not to be deleted");
        quint32 sum = 0;
        for (const char byte : victim)
            sum += quint8(byte);
        QByteArray tail(4, '\0');
        qToBigEndian(quint32(0x40000000U / 4096 + 1), tail.data());
        tail += victim;
        QByteArray numbers(8, '\0');
        qToBigEndian(quint32(victim.size()), numbers.data());
        qToBigEndian(sum, numbers.data() + 4);
        tail += numbers + QByteArray::fromHex("d9d505f920a163d7");
        writeFile(path % u"-journal"_s, journal + tail);
    });
}

#ifdef Q_OS_UNIX
void sit(const QString &path)
{
    const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
    if (::bind(handle, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        writeFile(path, "no socket here");
    ::close(handle);
}

void notFiles(Collector &to, const Whole &whole)
{
    const auto encoded = [](const QString &path) { return QFile::encodeName(path); };
    const std::vector<std::pair<QByteArray, std::function<void(const QString &)>>> kinds{
        { "a folder", [](const QString &path) { QDir().mkdir(path); } },
        { "a pipe", [=](const QString &path) { mkfifo(encoded(path).constData(), 0600); } },
        { "a socket", sit },
        { "a link to nothing", [](const QString &path) { QFile::link(u"/nonesuch"_s, path); } },
        { "a link to itself", [](const QString &path) { QFile::link(path, path); } },
        { "a link to zeros", [](const QString &path) { QFile::link(u"/dev/zero"_s, path); } },
        { "a link to a terminal", [](const QString &path) { QFile::link(u"/dev/tty"_s, path); } },
        { "a link to a file",
            [whole](const QString &path) {
                writeFile(path % u".real"_s, whole.bytes);
                QFile::link(path % u".real"_s, path);
            } },
        { "a file of two names",
            [=](const QString &path) {
                writeFile(path % u".real"_s, whole.bytes);
                if (::link(encoded(path % u".real"_s).constData(), encoded(path).constData()) != 0)
                    qFatal("no hard links here");
            } },
    };
    for (const auto &[name, make] : kinds) {
        to.add(name, Fate::Refused, make);
        for (const char *suffix : { "-wal", "-shm", "-journal" })
            to.add(name + " for " + suffix, Fate::Refused,
                [bytes = whole.bytes, suffix, make = make](const QString &path) {
                    writeFile(path, bytes);
                    make(path % QString::fromLatin1(suffix));
                });
    }
    to.add("ten gigabytes of nothing", Fate::Refused, [bytes = whole.bytes](const QString &path) {
        writeFile(path, bytes.left(4096));
        if (::truncate(QFile::encodeName(path).constData(), 10'000'000'000) != 0)
            qFatal("cannot make a sparse file");
    });
}
#endif

} // namespace

std::vector<Image> companionImages(const Whole &whole)
{
    Collector all;
    logs(all, whole);
    journals(all, whole);
#ifdef Q_OS_UNIX
    notFiles(all, whole);
#endif
    return all.images;
}

} // namespace pejling::test
