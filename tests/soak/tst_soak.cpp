// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A long workshop in fast motion: answers arrive from another connection, comments are released,
// rounds opened and closed, files imported and taken back, and the slides follow all of it. When it
// has warmed up, memory and open files must stay where they are, and nothing may be lost.
// PEJLING_SOAK_MINUTES says for how long (default: 24 laps, some 15 seconds).
#include <build.h>

#include <charts/deckorder.h>
#include <charts/render.h>
#include <charts/slide.h>
#include <live/session.h>
#include <store/discussionstore.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::live;
using namespace pejling::store;
using namespace pejling::test;

namespace {

constexpr int Laps = 24;
constexpr int WarmUp = 12;
constexpr int AnswersALap = 12;
constexpr qint64 MostGrowth = 24 << 20; ///< bytes, in all that comes after the warm-up

const QString Survey = QString::fromLatin1(SurveyRound);

/// Bytes of memory that are the program's own; 0 where the system does not tell.
qint64 memoryInUse()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').front().toLongLong() * 1024;
    }
    return 0;
}

qsizetype openFiles() { return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot).size(); }

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT

private slots:
    void aLongWorkshop();

private:
    void lap(int number);
    void drawSlides();
    void releaseAComment(int number);
    void importAndUndo(int number);

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"w.pejling"_s);
    WorkshopStore::Ptr m_kiosk;
    std::unique_ptr<Session> m_wall;
    std::vector<std::unique_ptr<charts::Slide>> m_slides;
    qint64 m_stored = 0;
};

void TestSoak::drawSlides()
{
    const auto results = m_wall->results();
    const std::vector<charts::SlideRef> deck = charts::deck(*results);
    if (m_slides.size() != deck.size()) {
        m_slides.clear();
        for (const charts::SlideRef &ref : deck)
            m_slides.push_back(charts::makeSlide(ref, results, {}, {}));
    }
    for (const auto &slide : m_slides) {
        slide->setResults(results);
        slide->setCounts(m_wall->counts());
        QVERIFY(!charts::paintImage(*slide, QSize(640, 360)).isNull());
    }
}

void TestSoak::releaseAComment(int number)
{
    const auto released = m_wall->run([number](WorkshopStore &store) {
        const auto comments = store.discussion().comments(Survey);
        if (!comments || comments->empty())
            return false;
        CommentMark mark = (*comments)[size_t(number) % comments->size()].mark;
        mark.released = number % 2 == 0;
        mark.paraphrase = u"Sagt med andre ord %1"_s.arg(number);
        return store.discussion().setMarks({ mark }).ok();
    });
    QTRY_VERIFY(released.isFinished());
    QVERIFY(released.result());
}

/// Another program imports, and takes it back.
void TestSoak::importAndUndo(int number)
{
    auto session = m_kiosk->beginImport(batchInto(), u"print"_s, false, false);
    PEJLING_OK(session);
    for (int i = 0; i < 20; ++i)
        PEJLING_OK(
            (*session)->put(answer(u"id=%1 central q=%2"_s.arg(number * 100 + i).arg(1 + i % 5))));
    const auto batch = (*session)->commit(batchInto());
    PEJLING_OK(batch);
    session->reset();
    QTRY_COMPARE(m_wall->counts().all, m_stored + 20);
    PEJLING_OK(m_kiosk->undoBatch(*batch));
    QTRY_COMPARE(m_wall->counts().all, m_stored);
}

void TestSoak::lap(int number)
{
    for (int i = 0; i < AnswersALap; ++i) {
        const QString audience = i % 2 == 0 ? u"central"_s : u"decentral"_s;
        PEJLING_OK(
            m_kiosk->append(answer(u"%1 q=%2 r=123....... t=Vi mangler tid %3"_s.arg(audience)
                                       .arg(1 + (number + i) % 5)
                                       .arg(number))));
        ++m_stored;
    }
    QTRY_COMPARE(m_wall->counts().all, m_stored);
    releaseAComment(number);
    if (number % 4 == 0)
        importAndUndo(number);
    const QString round = u"vote-%1"_s.arg(number % 3);
    PEJLING_OK(m_kiosk->openRound(round));
    PEJLING_OK(m_kiosk->append(answer(u"central q=3 round="_s % round)));
    m_wall->setRound(round);
    QTRY_VERIFY(m_wall->results() && (*m_wall->results())->round == round);
    PEJLING_OK(m_kiosk->closeRound(round));
    m_wall->setRound(Survey);
    QTRY_VERIFY(m_wall->results() && (*m_wall->results())->round == Survey);
    drawSlides();
    if (number % 10 == 9) { // the projector's cable
        m_slides.clear();
        m_wall->close();
        QSignalSpy opened(m_wall.get(), &Session::opened);
        m_wall->open(m_path);
        QVERIFY(opened.wait());
        QTRY_VERIFY(m_wall->results());
    }
}

void TestSoak::aLongWorkshop()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    PEJLING_OK(WorkshopStore::create(m_path, builtInTemplate(), {}));
    m_kiosk = *WorkshopStore::open(m_path);
    m_wall = std::make_unique<Session>();
    QSignalSpy opened(m_wall.get(), &Session::opened);
    m_wall->open(m_path);
    QVERIFY(opened.wait());
    QTRY_VERIFY(m_wall->results());

    const int minutes = qEnvironmentVariableIntValue("PEJLING_SOAK_MINUTES");
    const QDeadlineTimer end(minutes * 60'000);
    qint64 memory = 0;
    qsizetype files = 0;
    int number = 0;
    while (minutes > 0 ? !end.hasExpired() : number < Laps) {
        lap(number);
        if (QTest::currentTestFailed())
            return;
        if (++number == WarmUp) {
            memory = memoryInUse();
            files = openFiles();
        }
    }
    qInfo("%d laps, %lld answers; memory %lld -> %lld KB, open files %lld -> %lld", number,
        m_stored, memory / 1024, memoryInUse() / 1024, qint64(files), qint64(openFiles()));
    QCOMPARE_LE(openFiles(), files);
    // An answer of this size may cost a kilobyte: the tally keeps its ballots.
    QCOMPARE_LT(memoryInUse() - memory, MostGrowth + m_stored * 1024);
    m_slides.clear();
    m_wall.reset();
    m_kiosk.reset();
    auto store = *WorkshopStore::open(m_path, OpenMode::ReadOnly);
    QCOMPARE(qint64(contents(*store).size()), m_stored);
    QCOMPARE(store->check()->problems, QStringList());
}

QTEST_MAIN(TestSoak)
#include "tst_soak.moc"
