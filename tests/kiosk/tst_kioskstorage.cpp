// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on the disk when several kiosks send at once, and when one is killed. The test starts
// itself as a kiosk that sends answers without a person:
//   tst_kioskstorage --kiosk FILE NAME FIRST COUNT [SECONDS-AFTER]
// and takes how often it kills one from PEJLING_KILLS (default 200).
#include <kiosk/answersink.h>
#include <kiosk/draft.h>
#include <live/session.h>
#include <samples.h>
#include <store/workshopstore.h>

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pejling;

namespace {

constexpr int Kiosks = 4;
constexpr int AnswersEach = 500;
constexpr int AtATime = 1'000'000;

QString uuidOf(const QString &kiosk, int number)
{
    return QUuid::createUuidV5(QUuid(), u"%1/%2"_s.arg(kiosk).arg(number))
        .toString(QUuid::WithoutBraces);
}

/// A whole answer that tells which one it is: a cut-off or mixed one would not be equal.
Response answerOf(const QString &kiosk, int number)
{
    const TemplatePtr t = test::builtIn();
    Response response;
    response.externalId = uuidOf(kiosk, number);
    response.source = Source::Kiosk;
    response.round = QString::fromLatin1(SurveyRound);
    response.audience = number % 2;
    response.answers = Answers::blank(*t);
    response.answers.ratings[0] = qint8(1 + number % 5);
    Ballot &ballot = response.answers.rankings[0];
    for (int item = 0; item < ballot.size(); ++item)
        ballot.setRank(item, 1 + (item + number) % ballot.size());
    for (int slot = 0; slot < 3; ++slot)
        response.answers.texts[size_t(slot)]
            = u"%1 answers %2, text %3: "_s.arg(kiosk).arg(number).arg(slot) + QString(300, u'æ');
    return response;
}

/// A kiosk without a person: the next answer as soon as the one before is stored. Says on standard
/// output what it begins and, as the thanks would, what is stored.
int runKiosk(const QStringList &arguments)
{
    const QString file = arguments[2];
    const QString name = arguments[3];
    const int first = arguments[4].toInt();
    const int end = first + arguments[5].toInt();
    kiosk::StoreSink sink(file, QString::fromLatin1(SurveyRound));
    int number = first;
    int errors = 0;
    const auto say = [](const char *what, int which) {
        std::printf("%s %d\n", what, which);
        std::fflush(stdout);
    };
    const auto send = [&] {
        say("begins", number);
        sink.send(answerOf(name, number));
    };
    QObject::connect(&sink, &kiosk::AnswerSink::stored, &sink, [&] {
        say("thanks", number);
        if (++number == end)
            QCoreApplication::exit(errors == 0 ? 0 : 1);
        else
            send();
    });
    QObject::connect(
        &sink, &kiosk::AnswerSink::failed, &sink, [&](const QString &, const Error &error) {
            std::fprintf(stderr, "%s\n", qPrintable(error.code));
            ++errors;
            send();
        });
    send();
    return QCoreApplication::exec();
}

void start(QProcess &process, const QString &file, const QString &name, int first, int count)
{
    process.start(QCoreApplication::applicationFilePath(),
        { u"--kiosk"_s, file, name, QString::number(first), QString::number(count) });
}

} // namespace

class KioskStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"w.pejling"_s);
        const auto made = store::WorkshopStore::create(m_file, test::builtIn(), {});
        QVERIFY(made);
    }

    void severalKiosksAndAWall();
    void killedAtAnyMoment();
    void sendingAgainIsHarmless();
    void aClosedRoundAndAMissingFileAreSaid();
    void aFullDiskIsSaidAndNothingIsLost();

private:
    /// By UUID; a doubled answer fails the test.
    QHash<QString, Response> stored() const
    {
        QHash<QString, Response> byUuid;
        auto store = store::WorkshopStore::open(m_file);
        if (!store)
            qFatal("%s", qPrintable(store.error().text));
        const auto all = (*store)->responses(QString::fromLatin1(SurveyRound), 0, AtATime);
        if (!all)
            qFatal("%s", qPrintable(all.error().text));
        for (const Response &response : *all) {
            if (byUuid.contains(response.externalId))
                qFatal("stored twice: %s", qPrintable(response.externalId));
            byUuid.insert(response.externalId, response);
        }
        const auto report = (*store)->check();
        if (!report || !report->problems.isEmpty())
            qFatal("not whole: %s",
                qPrintable(report ? report->problems.join(u'\n') : report.error().text));
        return byUuid;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void KioskStorageTest::severalKiosksAndAWall()
{
    // The wall is live in this process.
    live::Session session;
    QSignalSpy opened(&session, &live::Session::opened);
    QSignalSpy troubled(&session, &live::Session::troubled);
    QSignalSpy results(&session, &live::Session::resultsChanged);
    session.open(m_file);
    QVERIFY(opened.wait());

    std::vector<std::unique_ptr<QProcess>> kiosks;
    for (int i = 0; i < Kiosks; ++i) {
        kiosks.push_back(std::make_unique<QProcess>());
        start(*kiosks.back(), m_file, u"kiosk-%1"_s.arg(i), 0, AnswersEach);
    }
    for (const auto &kiosk : kiosks) {
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->state(), QProcess::NotRunning, 180'000);
        QCOMPARE(kiosk->readAllStandardError(), QByteArray()); // never a lock error
        QCOMPARE(kiosk->exitStatus(), QProcess::NormalExit);
        QCOMPARE(kiosk->exitCode(), 0);
        QCOMPARE(kiosk->readAllStandardOutput().count("thanks"), AnswersEach);
    }
    // The wall has counted every one of them.
    QTRY_COMPARE_WITH_TIMEOUT(session.counts().all, qint64(Kiosks * AnswersEach), 30'000);
    QVERIFY(troubled.isEmpty());
    QVERIFY(!results.isEmpty());
    session.close();

    const QHash<QString, Response> all = stored();
    QCOMPARE(all.size(), Kiosks * AnswersEach);
    for (int kiosk = 0; kiosk < Kiosks; ++kiosk) {
        for (int number = 0; number < AnswersEach; ++number) {
            Response expected = answerOf(u"kiosk-%1"_s.arg(kiosk), number);
            QVERIFY(all.contains(expected.externalId));
            const Response &found = all[expected.externalId];
            expected.id = found.id;
            QCOMPARE(found, expected);
        }
    }
}

void KioskStorageTest::killedAtAnyMoment()
{
    bool given = false;
    const int kills = qEnvironmentVariableIntValue("PEJLING_KILLS", &given);
    const int times = given ? kills : 200;
    QSet<int> thanked;
    QSet<int> begun;
    int next = 0;
    int whileSending = 0;
    for (int i = 0; i < times; ++i) {
        QProcess kiosk;
        start(kiosk, m_file, u"k"_s, next, AtATime);
        QVERIFY(kiosk.waitForStarted());
        // From before the file is open to some hundred answers later.
        QVERIFY(kiosk.waitForReadyRead(30'000));
        QElapsedTimer clock;
        clock.start();
        const qint64 microseconds = QRandomGenerator::global()->bounded(60'000);
        while (clock.nsecsElapsed() < microseconds * 1000) { }
        kiosk.kill();
        QVERIFY(kiosk.waitForFinished());
        int last = next - 1;
        for (const QByteArray &line : kiosk.readAllStandardOutput().split('\n')) {
            const int number = line.mid(7).toInt();
            if (line.startsWith("begins "))
                begun.insert(last = number);
            else if (line.startsWith("thanks "))
                thanked.insert(number);
        }
        whileSending += thanked.contains(last) ? 0 : 1;
        // The person whose kiosk died sends again (or the next one begins): both have to be fine.
        next = i % 2 == 0 ? std::max(last, 0) : last + 1;
    }
    const QHash<QString, Response> all = stored();
    for (const int number : std::as_const(thanked))
        QVERIFY2(all.contains(uuidOf(u"k"_s, number)), "thanked for, and lost");
    QVERIFY(all.size() <= begun.size());
    for (const int number : std::as_const(begun)) {
        Response expected = answerOf(u"k"_s, number);
        const auto found = all.find(expected.externalId);
        if (found == all.end())
            continue;
        expected.id = found->id;
        QCOMPARE(*found, expected); // whole
    }
    qInfo("%d kills, %d of them before the thanks; %d thanked, %d stored", times, whileSending,
        int(thanked.size()), int(all.size()));
    QVERIFY(times < 20 || whileSending > times / 4); // the kills do hit what they are to hit
}

void KioskStorageTest::sendingAgainIsHarmless()
{
    kiosk::StoreSink sink(m_file, QString::fromLatin1(SurveyRound));
    QSignalSpy stored(&sink, &kiosk::AnswerSink::stored);
    QSignalSpy counted(&sink, &kiosk::AnswerSink::counted);
    for (int i = 0; i < 3; ++i)
        sink.send(answerOf(u"k"_s, 1));
    QVERIFY(stored.isEmpty()); // nothing is said before it has happened
    QTRY_COMPARE(stored.size(), 3);
    sink.count();
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(counted[0][0].toLongLong(), 1);
}

void KioskStorageTest::aClosedRoundAndAMissingFileAreSaid()
{
    {
        auto store = store::WorkshopStore::open(m_file);
        QVERIFY(store);
        QVERIFY((*store)->closeRound(QString::fromLatin1(SurveyRound)));
    }
    kiosk::StoreSink sink(m_file, QString::fromLatin1(SurveyRound));
    QSignalSpy stored(&sink, &kiosk::AnswerSink::stored);
    QSignalSpy failed(&sink, &kiosk::AnswerSink::failed);
    sink.send(answerOf(u"k"_s, 1));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<Error>().code, u"round-closed"_s);
    {
        auto store = store::WorkshopStore::open(m_file);
        QVERIFY(store);
        QVERIFY((*store)->openRound(QString::fromLatin1(SurveyRound)));
    }
    sink.send(answerOf(u"k"_s, 1)); // the very same again
    QTRY_COMPARE(stored.size(), 1);

    kiosk::StoreSink nowhere(m_folder->filePath(u"gone.pejling"_s), u"survey"_s);
    QSignalSpy lost(&nowhere, &kiosk::AnswerSink::failed);
    nowhere.send(answerOf(u"k"_s, 2));
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost[0][1].value<Error>().code, u"store-missing"_s);
}

/// A process that may not write files larger than they are now stands for a full disk.
void KioskStorageTest::aFullDiskIsSaidAndNothingIsLost()
{
    QProcess kiosk;
    // The shell's limit counts blocks of 1024 bytes; its signal would end the program.
    kiosk.start(u"bash"_s,
        { u"-c"_s, u"trap '' XFSZ; ulimit -f 64; exec \"$0\" --kiosk \"$1\" k 0 100000"_s,
            QCoreApplication::applicationFilePath(), m_file });
    QVERIFY(kiosk.waitForStarted());
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += kiosk.readAllStandardError()).contains("store-"), 30'000);
    kiosk.kill();
    QVERIFY(kiosk.waitForFinished());
    const QByteArray output = kiosk.readAllStandardOutput();
    const QHash<QString, Response> all = stored();
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("thanks "))
            QVERIFY(all.contains(uuidOf(u"k"_s, line.mid(7).toInt())));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--kiosk"_L1)
        return runKiosk(arguments);
    KioskStorageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kioskstorage.moc"
