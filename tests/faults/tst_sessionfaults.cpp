// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An open workshop, with a wall that shows it and a kiosk that stores in it, while its drive is
// pulled out or the clock is set.
#include "faultpoints.h"

#include <kiosk/answersink.h>
#include <live/session.h>

#include <build.h>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::test;
using kiosk::AnswerSink;

class TestSessionFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theDriveIsPulledOut();
    void theClockIsSet();

private:
    /// "" when it is stored, else the sentence.
    QString send(const QString &id);
    template <typename Work>
    auto done(Work work)
    {
        auto future = m_session->run(work);
        future.waitForFinished();
        return future.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::unique_ptr<AnswerSink> m_kiosk;
};

void TestSessionFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"w.pejling"_s);
    {
        auto store = *store::WorkshopStore::create(path, builtInTemplate(), {});
        PEJLING_OK(store->append(std::vector(20, answer(u"central q=4 r=12........"_s))));
    }
    m_session = std::make_unique<live::Session>();
    m_session->open(path);
    QTRY_VERIFY(m_session->results());
    m_kiosk = std::make_unique<kiosk::StoreSink>(path, QString::fromLatin1(SurveyRound));
}

void TestSessionFaults::cleanup()
{
    disarm();
    shiftClock(0);
    m_kiosk.reset();
    m_session.reset();
}

QString TestSessionFaults::send(const QString &id)
{
    QSignalSpy stored(m_kiosk.get(), &AnswerSink::stored);
    QSignalSpy failed(m_kiosk.get(), &AnswerSink::failed);
    Response response = answer(u"central q=2"_s);
    response.externalId = id;
    m_kiosk->send(response);
    (void)QTest::qWaitFor([&] { return !stored.isEmpty() || !failed.isEmpty(); }, 10'000);
    if (!stored.isEmpty())
        return {};
    return failed.isEmpty() ? u"no answer"_s : failed[0][1].value<Error>().text;
}

void TestSessionFaults::theDriveIsPulledOut()
{
    const QString first = u"6ba7b810-9dad-11d1-80b4-00c04fd430c1"_s;
    const QString second = u"6ba7b810-9dad-11d1-80b4-00c04fd430c2"_s;
    QCOMPARE(send(first), QString());
    QTRY_COMPARE(m_session->counts().all, 21);
    const disclosure::ShownResultsPtr shown = m_session->results();

    arm(Fault::LostDrive, 1);
    const QString said = u"does not answer any more"_s;
    const QString refused = send(second);
    QVERIFY2(refused.contains(said), qPrintable(refused));
    const auto settings = done([](store::WorkshopStore &store) {
        store::Settings other;
        other.minGroup = 9;
        return store.setSettings(other);
    });
    QVERIFY(!settings.ok());
    QVERIFY2(settings.error().text.contains(said), qPrintable(settings.error().text));
    live::ImportRequest request;
    request.path = QStringLiteral(PEJLING_TEST_DATA "/exports/C01_msforms_da.xlsx");
    auto import = m_session->startImport(request);
    import.waitForFinished();
    QVERIFY(!import.result().ok());
    QVERIFY(m_session->isOpen()); // what has been shown stays on the wall
    QCOMPARE(m_session->counts().all, 21);
    disarm();

    // It is back: what the kiosk has kept is stored once, and nothing of the import is there.
    QCOMPARE(send(second), QString());
    QCOMPARE(send(second), QString());
    QTRY_COMPARE(m_session->counts().all, 22);
    const auto check = done([](store::WorkshopStore &store) { return store.check(); });
    PEJLING_OK(check);
    QCOMPARE(check->problems, QStringList());
    QCOMPARE(m_session->settings().minGroup, 5);
    QCOMPARE((*m_session->results())->ratings.front().groups[disclosure::Group::All]->n,
        (*shown)->ratings.front().groups[disclosure::Group::All]->n); // two wait for the step
}

/// Nothing in an afternoon goes by the clock of the day.
void TestSessionFaults::theClockIsSet()
{
    constexpr qint64 Day = 86'400;
    qint64 expected = 20;
    int number = 0;
    for (const qint64 shift : { -400 * Day, Day / 24, 30 * 365 * Day, -50 * 365 * Day }) {
        shiftClock(shift);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(send(u"6ba7b810-9dad-11d1-80b4-00c04fd43%1"_s.arg(100 + ++number)), QString());
        expected += 5;
        QTRY_COMPARE(m_session->counts().all, expected);
        QTRY_COMPARE(
            (*m_session->results())->ratings.front().groups[disclosure::Group::All]->n, expected);
    }
    const auto check = done([](store::WorkshopStore &store) { return store.check(); });
    PEJLING_OK(check);
    QCOMPARE(check->problems, QStringList());
}

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "tst_sessionfaults.moc"
