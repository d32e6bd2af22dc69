// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a workshop when the disk is full, the drive is gone or the program is killed in
// the middle of something: each work is begun again and again, and every time another of its calls
// to the system is the one that fails. Afterwards the work is done whole or not at all.
// PEJLING_KILLS says at how many moments of each (default 12; all of them when it is large).
#include "faultpoints.h"

#include "sqlitestore.h"

#include <build.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <array>
#include <climits>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

namespace {

const QString Survey = u"survey"_s;

struct Work
{
    QByteArray name;
    bool onNetwork = false;
    std::function<Result<Done>(const QString &path)> prepare;
    std::function<Result<Done>(const QString &path)> perform;
    QByteArray erased = {}; ///< what is not in the file afterwards, in none of its pages
};

SqliteStore::Options optionsFor(bool onNetwork) { return { .onNetworkDrive = onNetwork }; }

template <typename Function>
std::function<Result<Done>(const QString &)> inStore(bool onNetwork, Function function)
{
    return [onNetwork, function](const QString &path) -> Result<Done> {
        auto store = SqliteStore::open(path, OpenMode::ReadWrite, optionsFor(onNetwork));
        if (!store)
            return store.error();
        return function(**store);
    };
}

Result<Done> import(WorkshopStore &store, int first, int last, const QString &words)
{
    auto session = store.beginImport(batchInto(), u"print"_s, true, false);
    if (!session)
        return session.error();
    for (int i = first; i <= last; ++i) {
        const auto put = (*session)->put(
            answer(u"id=%1 central q=%2 r=1......... t=%3 %1"_s.arg(i).arg(1 + i % 5).arg(words)));
        if (!put)
            return put.error();
    }
    const auto batch = (*session)->commit(batchInto());
    if (!batch)
        return batch.error();
    return Done{};
}

Result<Done> begin(WorkshopStore &store)
{
    if (auto done = import(store, 1, 150, u"Vi mangler tid"_s); !done)
        return done;
    return store.append(answer(u"decentral q=3 t=Fra kiosken"_s));
}

std::vector<Work> works()
{
    std::vector<Work> all;
    for (const bool network : { false, true }) {
        const QByteArray where = network ? " on a network drive" : "";
        const auto prepared = inStore(network, begin);
        all.push_back(
            { "import" + where, network, prepared, inStore(network, [](WorkshopStore &store) {
                 return import(store, 100, 400, u"Nu igen"_s);
             }) });
        all.push_back({ "undo" + where, network,
            inStore(network,
                [](WorkshopStore &store) -> Result<Done> {
                    if (auto begun = begin(store); !begun)
                        return begun;
                    return import(store, 50, 200, u"Rettet"_s);
                }),
            inStore(network, [](WorkshopStore &store) -> Result<Done> {
                const auto batches = store.batches();
                if (!batches)
                    return batches.error();
                if (batches->at(1).undone) // done before the death
                    return Done{};
                return store.undoBatch(2);
            }) });
        all.push_back(
            { "an answer" + where, network, prepared, inStore(network, [](WorkshopStore &store) {
                 Response response = answer(u"central q=2 t=Svar"_s);
                 response.externalId = u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s;
                 return store.append(response);
             }) });
    }
    all.push_back(
        { "settings", false, inStore(false, begin), inStore(false, [](WorkshopStore &store) {
             Settings settings;
             settings.organisation = u"Aalborg"_s;
             settings.minGroup = 7;
             return store.setSettings(settings);
         }) });
    all.push_back({ "migration", false,
        [](const QString &path) -> Result<Done> {
            static const std::vector<Migration> first{ builtInMigrations().front() };
            QFile::remove(path);
            auto store
                = SqliteStore::create(path, builtInTemplate(), {}, false, { .migrations = &first });
            if (!store)
                return store.error();
            return begin(**store);
        },
        inStore(false, [](WorkshopStore &) { return Result<Done>(Done{}); }) });
    all.push_back({ "erasing", false, inStore(false, begin),
        inStore(false,
            [](WorkshopStore &store) -> Result<Done> {
                const auto erased = store.erase(Erasure::ofRound(Survey));
                if (!erased)
                    return erased.error();
                return Done{};
            }),
        "mangler" });
    return all;
}

/// Everything that a person can see of a workshop, and whether it is whole.
QStringList stateOf(const QString &path, bool onNetwork)
{
    auto opened = SqliteStore::open(path, OpenMode::ReadWrite, optionsFor(onNetwork));
    if (!opened)
        return { u"not opened: "_s % opened.error().text % u' ' % opened.error().detail };
    SqliteStore &store = **opened;
    QStringList state = contents(store);
    const auto batches = store.batches();
    const auto settings = store.settings();
    const auto check = store.check();
    if (!batches || !settings || !check)
        return { u"not readable"_s };
    for (const BatchInfo &batch : *batches)
        state << u"batch %1 %2"_s.arg(batch.id).arg(batch.undone);
    const auto found = store.search(Survey, u"igen"_s);
    state << u"found %1"_s.arg(found ? qint64(found->size()) : -1);
    state << settings->organisation << QString::number(settings->minGroup);
    return state + check->problems;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Which of `count` calls are to fail: a few, spread evenly.
std::vector<int> momentsOf(int count)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("PEJLING_KILLS", &given);
    const int most = std::min(given ? wanted : 12, count);
    std::vector<int> moments;
    for (int i = 0; i < most; ++i)
        moments.push_back(1 + int(qint64(i) * count / most));
    return moments;
}

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void fullDisk_data() { rows(); }
    void fullDisk() { fails(Fault::FullDisk, { u"store-full"_s, u"store-no-backup"_s }); }
    void lostDrive_data() { rows(); }
    void lostDrive() { fails(Fault::LostDrive, { u"store-unreachable"_s }); }
    void killed_data() { rows(); }
    void killed();
    void movedWhileOpen_data();
    void movedWhileOpen();
    void clockJumps();
    void importsFromTwoPrograms();
    void aNetworkDriveIsForOneProgram();
    void copiedWhileOpen();
    void readOnlyFolder();

private:
    /// The work without any fault: what there is before and after it, and how many calls it makes.
    struct Plan
    {
        Work work;
        QByteArray file;
        QStringList before;
        QStringList after;
        int calls = 0;
    };

    static void rows();
    void plan(Plan &plan, Fault fault);
    void start(const Plan &plan);
    void fails(Fault fault, const QStringList &codes);
    void requireSoundBackups();
    void letAMinutePass();
    void requireGone(const QByteArray &words);
    [[nodiscard]] QString path() const { return m_folder->filePath(u"w.pejling"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreFaults::rows()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Work &work : works())
        QTest::newRow(work.name.constData()) << index++;
}

void TestStoreFaults::plan(Plan &plan, Fault fault)
{
    QFETCH(int, index);
    plan.work = works()[size_t(index)];
    PEJLING_OK(WorkshopStore::create(path(), builtInTemplate(), {}));
    PEJLING_OK(plan.work.prepare(path()));
    plan.file = bytesOf(path());
    plan.before = stateOf(path(), plan.work.onNetwork);
    start(plan);
    arm(fault, INT_MAX);
    const auto done = plan.work.perform(path());
    plan.calls = disarm();
    PEJLING_OK(done);
    plan.after = stateOf(path(), plan.work.onNetwork);
    QVERIFY(plan.calls > 3);
}

/// Everything as it was before the work.
void TestStoreFaults::start(const Plan &plan)
{
    for (const QString &file : files())
        QVERIFY(QFile::remove(m_folder->filePath(file)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(plan.file), plan.file.size());
}

/// A backup copy that is there is whole: nobody would find out before it is needed.
void TestStoreFaults::requireSoundBackups()
{
    for (const QString &file : files()) {
        if (file.endsWith(".backup"_L1))
            PEJLING_FAILS(
                WorkshopStore::open(m_folder->filePath(file), OpenMode::ReadOnly), "store-older");
    }
}

/// A lock on a network drive that does not say whose it is may be being written just now.
void TestStoreFaults::letAMinutePass()
{
    QFile lock(path() % u".lock"_s);
    if (!lock.exists() || lock.size() > 0)
        return;
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(
        QDateTime::currentDateTime().addSecs(-90), QFileDevice::FileModificationTime));
}

void TestStoreFaults::requireGone(const QByteArray &words)
{
    if (words.isEmpty())
        return;
    for (const QString &file : files())
        QVERIFY2(!bytesOf(m_folder->filePath(file)).contains(words), qPrintable(file));
}

void TestStoreFaults::fails(Fault fault, const QStringList &codes)
{
    Plan plan;
    this->plan(plan, fault);
    if (QTest::currentTestFailed())
        return;
    int failures = 0;
    for (const int moment : momentsOf(plan.calls)) {
        start(plan);
        arm(fault, moment);
        const auto done = plan.work.perform(path());
        disarm();
        if (!done) {
            ++failures;
            QVERIFY2(codes.contains(done.error().code),
                qPrintable(
                    u"call %1: "_s.arg(moment) % done.error().code % u' ' % done.error().detail));
            QVERIFY(done.error().text.contains("w.pejling"_L1));
            if (fault == Fault::LostDrive)
                QVERIFY2(done.error().text.contains("does not answer any more"_L1),
                    qPrintable(done.error().text));
        }
        requireSoundBackups();
        letAMinutePass();
        // A commit that the system refused to confirm may have reached the disk all the same.
        const QStringList state = stateOf(path(), plan.work.onNetwork);
        if (state != plan.before || done)
            QCOMPARE(state, plan.after);
        PEJLING_OK(plan.work.perform(path())); // once there is room again
        QCOMPARE(stateOf(path(), plan.work.onNetwork), plan.after);
        requireGone(plan.work.erased);
    }
    QVERIFY(failures > 0);
}

void TestStoreFaults::killed()
{
    Plan plan;
    this->plan(plan, Fault::Death);
    if (QTest::currentTestFailed())
        return;
    int whole = 0;
    const auto moments = momentsOf(plan.calls);
    for (const int moment : moments) {
        start(plan);
        const pid_t child = ::fork();
        if (child == 0) {
            arm(Fault::Death, moment);
            (void)plan.work.perform(path());
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        requireSoundBackups();
        letAMinutePass();
        const QStringList state = stateOf(path(), plan.work.onNetwork);
        if (state != plan.before) {
            QCOMPARE(state, plan.after);
            ++whole;
        }
        PEJLING_OK(plan.work.perform(path()));
        QCOMPARE(stateOf(path(), plan.work.onNetwork), plan.after); // never twice
        requireGone(plan.work.erased);
    }
    qInfo("%d kills, %d of them after the work was done", int(moments.size()), whole);
}

void TestStoreFaults::movedWhileOpen_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("the file") << false;
    QTest::newRow("its folder") << true;
}

/// As when a drive is pulled out, or somebody tidies up: the system lets a program go on writing to
/// a file that nobody will ever find again.
void TestStoreFaults::movedWhileOpen()
{
    QFETCH(bool, folderToo);
    const QString folder = m_folder->filePath(u"drive"_s);
    QVERIFY(QDir().mkdir(folder));
    const QString file = folder % u"/w.pejling"_s;
    auto store = *WorkshopStore::create(file, builtInTemplate(), {});
    PEJLING_OK(import(*store, 1, 20, u"Vi mangler tid"_s));
    const auto move = [&](bool away) {
        const QString from = folderToo ? folder : file;
        const QString to = from % u".away"_s;
        return QFile::rename(away ? from : to, away ? to : from);
    };
    QVERIFY(move(true));
    PEJLING_FAILS(store->append(answer(u"central q=1"_s)), "store-unreachable");
    PEJLING_FAILS(import(*store, 21, 30, u"Mere"_s), "store-unreachable");
    PEJLING_FAILS(store->undoBatch(1), "store-unreachable");
    PEJLING_FAILS(store->setSettings({}), "store-unreachable");
    PEJLING_FAILS(store->closeRound(Survey), "store-unreachable");
    PEJLING_FAILS(WorkshopStore::open(file), "store-missing");
    QVERIFY(move(false));
    PEJLING_OK(store->append(answer(u"central q=1"_s)));
    store.reset();
    QCOMPARE(contents(**WorkshopStore::open(file)).size(), 21);
}

/// What came later is later whatever the clock said.
void TestStoreFaults::clockJumps()
{
    auto store = *WorkshopStore::create(path(), builtInTemplate(), {});
    PEJLING_OK(import(*store, 1, 10, u"Først"_s));
    const QStringList first = contents(*store);
    shiftClock(-400LL * 86'400);
    PEJLING_OK(import(*store, 1, 10, u"Dernæst"_s));
    const QStringList second = contents(*store);
    shiftClock(30LL * 365 * 86'400);
    PEJLING_OK(import(*store, 1, 10, u"Til sidst"_s));
    PEJLING_OK(store->append(answer(u"central q=1"_s)));
    store.reset();
    shiftClock(-50LL * 365 * 86'400);
    store = *WorkshopStore::open(path());
    PEJLING_OK(store->undoBatch(3));
    QCOMPARE(contents(*store), QStringList{ u"central q=1"_s } + second);
    PEJLING_OK(store->undoBatch(2));
    QCOMPARE(contents(*store), QStringList{ u"central q=1"_s } + first);
    shiftClock(0);
    QVERIFY(store->check()->problems.isEmpty());
}

void TestStoreFaults::importsFromTwoPrograms()
{
    PEJLING_OK(WorkshopStore::create(path(), builtInTemplate(), {}));
    std::array<pid_t, 2> children{};
    for (size_t child = 0; child < children.size(); ++child) {
        children[child] = ::fork();
        if (children[child] != 0)
            continue;
        int failures = 0;
        for (int batch = 0; batch < 8; ++batch) {
            auto store = WorkshopStore::open(path());
            const int first = int(child) * 1000 + batch * 50;
            failures += !store || !import(**store, first, first + 49, u"Tid"_s);
        }
        ::_exit(failures);
    }
    for (const pid_t child : children) {
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    auto store = *WorkshopStore::open(path());
    QCOMPARE(contents(*store).size(), 800);
    QCOMPARE(store->batches()->size(), 16);
    QCOMPARE(store->check()->problems, QStringList());
}

/// Two computers cannot rely on each other's locks there, so the second one is turned away, whether
/// it would write or read; but the death of the first ends that.
void TestStoreFaults::aNetworkDriveIsForOneProgram()
{
    const SqliteStore::Options network = optionsFor(true);
    PEJLING_OK(WorkshopStore::create(path(), builtInTemplate(), {}));
    PEJLING_OK(inStore(false, begin)(path()));
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t first = ::fork();
    if (first == 0) {
        const auto store = SqliteStore::open(path(), OpenMode::ReadWrite, network);
        (void)!::write(ready[1], store ? "y" : "n", 1);
        ::pause();
        ::_exit(0);
    }
    char opened = 0;
    QCOMPARE(::read(ready[0], &opened, 1), 1);
    QCOMPARE(opened, 'y');
    for (const OpenMode mode : { OpenMode::ReadWrite, OpenMode::ReadOnly }) {
        const auto second = SqliteStore::open(path(), mode, network);
        PEJLING_FAILS(second, "store-locked");
        QVERIFY2(second.error().text.contains(QSysInfo::machineHostName()),
            qPrintable(second.error().text));
    }
    QCOMPARE(::kill(first, SIGKILL), 0);
    QCOMPARE(::waitpid(first, nullptr, 0), first);
    for (const int end : ready)
        ::close(end);
    auto second = SqliteStore::open(path(), OpenMode::ReadWrite, network);
    PEJLING_OK(second);
    QCOMPARE(contents(**second).size(), 151);
    second->reset();
    QCOMPARE(files(), QStringList{ u"w.pejling"_s }); // and leaves no lock behind
}

/// A copy may lack what came last, but holds nothing that is not so.
void TestStoreFaults::copiedWhileOpen()
{
    auto store = *WorkshopStore::create(path(), builtInTemplate(), {});
    PEJLING_OK(import(*store, 1, 100, u"Tid"_s));
    const QStringList imported = contents(*store);
    PEJLING_OK(store->append(answer(u"central q=1"_s)));
    const QStringList all = contents(*store);
    const auto copy = [&](const QStringList &suffixes) {
        const QString target = m_folder->filePath(u"copy.pejling"_s);
        // By another process: to close the file here would let go of our locks.
        const pid_t child = ::fork();
        if (child == 0) {
            for (const QString &suffix : suffixes)
                QFile::copy(path() % suffix, target % suffix);
            ::_exit(0);
        }
        ::waitpid(child, nullptr, 0);
        QStringList found = stateOf(target, false).mid(0, all.size());
        for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(target % suffix);
        return found.filter(u"central"_s);
    };
    QCOMPARE(copy({ u""_s }), imported);
    QCOMPARE(copy({ u""_s, u"-wal"_s }), all);
    QCOMPARE(copy({ u""_s, u"-wal"_s, u"-shm"_s }), all);
}

/// An administrator may write anywhere, so the test becomes somebody else.
void TestStoreFaults::readOnlyFolder()
{
    constexpr uid_t Nobody = 65534;
    PEJLING_OK(WorkshopStore::create(path(), builtInTemplate(), {}));
    PEJLING_OK(inStore(false, begin)(path()));
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0666), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    const QByteArray before = bytesOf(path());
    const pid_t child = ::fork();
    if (child == 0) {
        if (::getuid() == 0 && ::setuid(Nobody) != 0)
            ::_exit(9);
        const auto writing = WorkshopStore::open(path());
        if (writing || writing.error().code != "store-read-only"_L1)
            ::_exit(1);
        const auto reading = WorkshopStore::open(path(), OpenMode::ReadOnly);
        if (!reading || contents(**reading).size() != 151)
            ::_exit(2);
        if (WorkshopStore::create(m_folder->filePath(u"n.pejling"_s), builtInTemplate(), {}))
            ::_exit(3);
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(files(), QStringList{ u"w.pejling"_s });
    QCOMPARE(bytesOf(path()), before);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
