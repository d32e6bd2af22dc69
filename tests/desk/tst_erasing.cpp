// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/eraser.h>
#include <desk/findanswerdialog.h>
#include <desk/remembered.h>

#include <fakeprompter.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int First = 0; ///< item

/// An answer of the built-in template: audience, rating, the item placed first, a comment.
Response answer(AudienceIndex audience, int rating, int first, const QString &text)
{
    const TemplatePtr t = WorkshopTemplate::builtIn();
    Response response;
    response.source = Source::Kiosk;
    response.round = QString::fromLatin1(SurveyRound);
    response.audience = audience;
    response.answers = Answers::blank(*t);
    response.answers.ratings[0] = qint8(rating);
    response.answers.rankings[0]
        = Ballot::fromTieGroups(response.answers.rankings[0].size(), { { first }, { 9 } });
    response.answers.texts[0] = text;
    return response;
}

} // namespace

class ErasingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setLanguage(Language::English); }
    void init();
    void cleanup();

    void remembers_data();
    void remembers();
    void findsAndErasesOneAnswer();
    void leavesEverythingWhenThePersonSaysNo();
    void erasesARound();
    void erasesAllButTheResults();
    void offersToDeleteCopies();

private:
    void add(const std::vector<Response> &responses)
    {
        m_session->run(
            [responses](store::WorkshopStore &store) { return store.append(responses); });
        const qint64 all = m_session->counts().all + qint64(responses.size());
        QTRY_COMPARE(m_session->counts().all, all);
    }
    /// Ratings in the picture; -1 while there is none.
    [[nodiscard]] qint64 shownRatings() const
    {
        const auto results = m_session->results();
        if (!results)
            return -1;
        const auto &all = (*results)->ratings.front().groups[disclosure::Group::All];
        return all ? all->n : -1;
    }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(m_session->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::shared_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<QWidget> m_window;
    Services m_services;
};

void ErasingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<live::Session>();
    m_prompter = std::make_shared<test::FakePrompter>();
    m_window = std::make_unique<QWidget>();
    m_services = {};
    m_services.prompter = m_prompter;
    m_session->create(m_folder->filePath(u"w.pejling"_s), WorkshopTemplate::builtIn(), {}, true);
    QTRY_VERIFY(m_session->isOpen());
}

void ErasingTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

void ErasingTest::remembers_data()
{
    QTest::addColumn<Remembered>("wanted");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *why, const Remembered &wanted, bool fits) {
        QTest::newRow(why) << wanted << fits;
    };
    // The answer: central, rated 4, item 2 first and 9 second, wrote "Sagsgange tager for lang
    // tid".
    row("nothing", {}, true);
    row("the group", { .audience = 0 }, true);
    row("the other group", { .audience = 1 }, false);
    row("the rating", { .ratings = { { 0, 4 } } }, true);
    row("another rating", { .ratings = { { 0, 5 } } }, false);
    row("what was first", { .first = { { 0, 2 } } }, true);
    row("what was second", { .first = { { 0, 9 } } }, false);
    row("what was not ranked", { .first = { { 0, 3 } } }, false);
    row("words in any order", { .words = u"TID sagsgange"_s }, true);
    row("a word too many", { .words = u"tid penge"_s }, false);
    row("all of it", { 0, { { 0, 4 } }, { { 0, 2 } }, u"lang"_s }, true);
    row("all but one", { 0, { { 0, 4 } }, { { 0, 3 } }, u"lang"_s }, false);
}

void ErasingTest::remembers()
{
    QFETCH(Remembered, wanted);
    QTEST(wanted.fits(answer(0, 4, 2, u"Sagsgange tager for lang tid"_s)), "fits");
}

void ErasingTest::findsAndErasesOneAnswer()
{
    add({ answer(0, 4, 2, u"hemmelig besked"_s), answer(0, 4, First, u"noget andet"_s),
        answer(1, 2, First, u"et tredje"_s) });
    FindAnswerDialog dialog(m_session.get(), m_services);
    QSignalSpy told(&dialog, &FindAnswerDialog::told);
    dialog.show();
    auto *count = dialog.findChild<QLabel *>(u"count"_s);
    QCOMPARE(count->text(), u"Looking …"_s);
    auto *table = dialog.findChild<QTableView *>(u"found"_s);
    auto *erase = dialog.findChild<QPushButton *>(u"erase"_s);
    QTRY_COMPARE(count->text(), u"3 answers fit."_s);
    QVERIFY(!erase->isEnabled());
    dialog.findChild<QComboBox *>(u"audience"_s)->setCurrentIndex(1);
    QTRY_COMPARE(count->text(), u"2 answers fit."_s);
    dialog.findChild<QLineEdit *>(u"words"_s)->setText(u"HEMMELIG"_s);
    QTRY_COMPARE(count->text(), u"1 answer fits."_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(erase->isEnabled());
    QVERIFY(file().contains("hemmelig") || QFile::exists(m_session->path() + u"-wal"_s));
    erase->click();
    dialog.close(); // not before it can be said what became of it
    QVERIFY(dialog.isVisible());
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_prompter->asked.size(), 1);
    QTRY_COMPARE(count->text(), u"0 answers fit."_s);
    QTRY_COMPARE(m_session->counts().all, 2);
    QVERIFY(!file().contains("hemmelig"));
    QVERIFY(file().contains("noget andet"));
    dialog.close();
    QVERIFY(!dialog.isVisible());
}

void ErasingTest::leavesEverythingWhenThePersonSaysNo()
{
    add({ answer(0, 4, 2, u"a"_s) });
    m_prompter->says = false;
    Eraser eraser(m_session.get(), m_services, m_window.get());
    QSignalSpy told(&eraser, &Eraser::told);
    eraser.eraseAllButResults(1);
    eraser.eraseRound({ .id = QString::fromLatin1(SurveyRound), .responses = 1 });
    QCOMPARE(m_prompter->asked.size(), 2);
    // What is done next is done after anything that was begun.
    add({ answer(0, 4, 2, u"b"_s) });
    QCOMPARE(m_session->counts().all, 2);
    QCOMPARE(told.size(), 0);
}

void ErasingTest::erasesARound()
{
    add({ answer(0, 4, 2, u"hemmelig"_s), answer(1, 4, 2, u"hemmelig"_s) });
    Eraser eraser(m_session.get(), m_services, m_window.get());
    QSignalSpy told(&eraser, &Eraser::told);
    eraser.eraseRound({ .id = QString::fromLatin1(SurveyRound), .responses = 2 });
    QTRY_COMPARE(told.size(), 1);
    QTRY_COMPARE(m_session->counts().all, 0);
    QVERIFY(!file().contains("hemmelig"));
}

/// The pictures stay for the desk that is open, too.
void ErasingTest::erasesAllButTheResults()
{
    std::vector<Response> responses;
    for (int i = 0; i < 24; ++i)
        responses.push_back(answer(i % 2, 1 + i % 5, i % 3, u"hemmelig %1"_s.arg(i)));
    add(responses);
    QTRY_COMPARE(shownRatings(), 24);
    Eraser eraser(m_session.get(), m_services, m_window.get());
    QSignalSpy told(&eraser, &Eraser::told);
    eraser.eraseAllButResults(24);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!file().contains("hemmelig"));
    QCOMPARE(m_session->counts().all, 24);
    QTRY_COMPARE(shownRatings(), 24);
    const QString path = m_session->path();
    m_session->open(path);
    QTRY_COMPARE(shownRatings(), 24);
}

void ErasingTest::offersToDeleteCopies()
{
    add({ answer(0, 4, 2, u"hemmelig"_s) });
    const QString copy = m_session->path() % u".schema-1.backup"_s;
    QVERIFY(QFile::copy(m_session->path(), copy));
    Eraser eraser(m_session.get(), m_services, m_window.get());
    QSignalSpy told(&eraser, &Eraser::told);
    eraser.eraseRound({ .id = QString::fromLatin1(SurveyRound), .responses = 1 });
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_prompter->asked.size(), 2);
    QVERIFY(!QFile::exists(copy));
}

QTEST_MAIN(ErasingTest)
#include "tst_erasing.moc"
