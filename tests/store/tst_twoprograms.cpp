// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One workshop open in two real processes: this one, and itself started again as `--visit FILE`.
#include "build.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

namespace {

/// The second program: opens, counts, closes.
int visit(const QString &path)
{
    const auto store = WorkshopStore::open(path, OpenMode::ReadOnly);
    if (!store)
        return -1;
    const auto mark = (*store)->mark();
    return mark ? int(mark->responses) : -1;
}

int countedElsewhere(const QString &path)
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), { u"--visit"_s, path });
    if (!other.waitForFinished())
        return -2;
    return other.exitCode();
}

} // namespace

class TestTwoPrograms : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"workshop.pejling"_s);
        auto created = WorkshopStore::create(m_path, builtInTemplate(), {});
        PEJLING_OK(created);
        m_store = *std::move(created);
    }
    void cleanup() { m_store.reset(); }

    void seesWhatTheOtherCommits();
    void lastOneOutDoesNotTakeTheLogFromUs();
    void ourLogOutlivesRefusedOpenings();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    WorkshopStore::Ptr m_store;
};

void TestTwoPrograms::seesWhatTheOtherCommits()
{
    PEJLING_OK(m_store->append(answer(u"central q=4"_s)));
    QCOMPARE(countedElsewhere(m_path), 1);
    PEJLING_OK(m_store->append(answer(u"decentral q=2"_s)));
    QCOMPARE(countedElsewhere(m_path), 2);
}

/// POSIX drops all of a process's locks on a file when it closes any of its handles to that file.
/// A second opening here must not do that: the other program would then believe to be alone, fold
/// the log into the file and remove it, and what is written here afterwards would be lost.
void TestTwoPrograms::lastOneOutDoesNotTakeTheLogFromUs()
{
    PEJLING_OK(m_store->append(answer(u"central q=4"_s)));
    for (const OpenMode mode : { OpenMode::ReadWrite, OpenMode::ReadOnly }) {
        const auto second = WorkshopStore::open(m_path, mode);
        PEJLING_OK(second);
        QCOMPARE((*second)->mark()->responses, 1);
    }
    QCOMPARE(countedElsewhere(m_path), 1);
    QVERIFY(QFile::exists(m_path % u"-wal"_s));
    PEJLING_OK(m_store->append(answer(u"decentral q=2"_s)));
    QCOMPARE(countedElsewhere(m_path), 2);
    m_store.reset();
    QCOMPARE(countedElsewhere(m_path), 2);
}

void TestTwoPrograms::ourLogOutlivesRefusedOpenings()
{
    PEJLING_FAILS(WorkshopStore::create(m_path, builtInTemplate(), {}), "store-exists");
    PEJLING_FAILS(WorkshopStore::create(m_path, builtInTemplate(), {}, true), "store-locked");
    PEJLING_OK(m_store->append(answer(u"central q=4"_s)));
    QCOMPARE(countedElsewhere(m_path), 1);
    QVERIFY(QFile::exists(m_path % u"-wal"_s));
    PEJLING_OK(m_store->append(answer(u"central q=4"_s)));
    QCOMPARE(countedElsewhere(m_path), 2);
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--visit"_L1)
        return visit(arguments.value(2));
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoprograms.moc"
