// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/wholefile.h>

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace pejling;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT

private slots:
    void replacesAnOlderFile();
    void neverHalf_data();
    void neverHalf();

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestWholeFile::replacesAnOlderFile()
{
    const QTemporaryDir folder;
    for (const QByteArray &text : { QByteArray("first"), QByteArray(1'000'000, 'x') }) {
        WholeFile file(folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        QVERIFY(file.commit());
        QCOMPARE(contents(folder.filePath(u"a.txt"_s)), text);
    }
}

void TestWholeFile::neverHalf_data()
{
    QTest::addColumn<int>("each");
    QTest::addColumn<int>("times");
    // The place is for 20,000 bytes; Qt collects up to 16,384 before it writes.
    QTest::newRow("one large write") << 50'000 << 1;
    QTest::newRow("many small writes") << 100 << 500;
    QTest::newRow("the last, still in memory") << 15'000 << 2;
    QTest::newRow("a large one, then a small one") << 20'000 << 2;
}

/// A limit on the size of files stands in for a full disk: the system behaves alike.
void TestWholeFile::neverHalf()
{
#ifdef Q_OS_UNIX
    QFETCH(int, each);
    QFETCH(int, times);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    {
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("older");
    }
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little = { .rlim_cur = 20'000, .rlim_max = before.rlim_max };
    setrlimit(RLIMIT_FSIZE, &little);
    WholeFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    for (int i = 0; i < times; ++i)
        file.write(QByteArray(each, 'x')); // whoever fills the file may not look
    const bool committed = file.commit();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(opened);
    QVERIFY(!committed);
    QVERIFY(!file.errorString().isEmpty());
    QCOMPARE(contents(path), QByteArray("older"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{ u"a.txt"_s });
#else
    QSKIP("no limit to set");
#endif
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
