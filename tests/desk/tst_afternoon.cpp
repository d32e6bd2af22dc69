// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/agendadialog.h>
#include <desk/deskwindow.h>
#include <desk/importdialog.h>
#include <desk/planpagedialog.h>
#include <desk/reportpreview.h>
#include <desk/tablesheetdialog.h>
#include <store/discussionstore.h>
#include <survey/demo.h>
#include <wall/wallwindow.h>
#include <widgets/messagebar.h>
#include <widgets/tableview.h>

#include <fakeprompter.h>

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;
using Page = DeskWindow::Page;

namespace {

const QString Vote = u"vote-in-the-room"_s;

/// The demo's answers, as a survey tool that people answered in at home would hand them over.
QByteArray exported(const TemplatePtr &t, int answers)
{
    QByteArray csv = "ID,audience,vurdering,begrundelse\n";
    DemoGenerator generator(t, answers, 1);
    for (int id = 1; !generator.atEnd(); ++id) {
        const Response response = generator.next();
        const qint8 rating = response.answers.ratings[0];
        csv += QByteArray::number(id) + ',' + t->audiences[size_t(response.audience)].id.toUtf8()
            + ',' + (rating == NoRating ? QByteArray() : QByteArray::number(rating)) + ",\n";
    }
    return csv;
}

} // namespace

/// What a facilitator does from the survey's export to the report, with the windows as a person
/// has them, in one go: each step builds on the one before.
class TestAfternoon : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::shared_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<DeskWindow> m_window;

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void click(const QString &button)
    {
        auto *found = child<QPushButton>(button);
        QVERIFY2(found, qPrintable(button));
        QVERIFY2(found->isEnabled(), qPrintable(button));
        found->click();
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *shown() const
    {
        for (auto *dialog : m_window->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// Empty while another round is being drawn.
    [[nodiscard]] disclosure::ResultSet results() const
    {
        const disclosure::ShownResultsPtr shown = m_session->results();
        return shown ? **shown : disclosure::ResultSet();
    }
    /// Answers that people give on laptops in the room.
    void vote(int answers, quint64 seed)
    {
        DemoGenerator generator(m_session->workshopTemplate(), answers, seed);
        std::vector<Response> responses;
        while (!generator.atEnd()) {
            responses.push_back(generator.next());
            responses.back().round = Vote;
        }
        const auto room = store::WorkshopStore::open(m_session->path()); // as another program
        QVERIFY(room);
        QVERIFY((*room)->append(responses));
    }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theSurveyIsImported();
    void theAgendaIsChosen();
    void theResultIsPresented();
    void itIsDiscussed();
    void itIsDecided();
    void theRoomVotesAgain();
    void theFirstRoundIsFrozen();
    void itIsReported();
    void theAnswersAreErasedAndTheResultStays();
};

void TestAfternoon::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    setLanguage(Language::English);
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompter = std::make_shared<test::FakePrompter>();
    m_session = std::make_unique<live::Session>();
    Services services;
    services.prompter = m_prompter;
    services.today = [] { return QDate(2026, 11, 22); };
    services.settings
        = std::make_shared<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<DeskWindow>(m_session.get(), services);
    m_window->show();
    m_session->create(m_folder->filePath(u"w.pejling"_s), WorkshopTemplate::builtIn(), {}, true);
    QTRY_COMPARE(m_window->page(), Page::Workshop);
}

void TestAfternoon::cleanupTestCase()
{
    m_window.reset();
    m_session.reset();
}

void TestAfternoon::theSurveyIsImported()
{
    // Answers to the ranking come the way the wall needs them: from people at home.
    const QString path = m_folder->filePath(u"survey.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported(m_session->workshopTemplate(), 60));
    file.close();
    m_window->takeFiles({ path });
    QTRY_VERIFY(shown<ImportDialog>());
    ImportDialog *dialog = shown<ImportDialog>();
    QTRY_COMPARE(dialog->state(), ImportDialog::State::Planned);
    dialog->findChild<QPushButton *>(u"import"_s)->click();
    QTRY_COMPARE(dialog->state(), ImportDialog::State::Imported);
    dialog->findChild<QPushButton *>(u"close"_s)->click();
    QTRY_COMPARE(m_session->counts().all, 60);
    const auto rankings = [](store::WorkshopStore &store) {
        DemoGenerator generator(store.workshopTemplate(), 40, 7);
        std::vector<Response> responses;
        while (!generator.atEnd())
            responses.push_back(generator.next());
        return store.append(responses);
    };
    m_session->run(rankings);
    QTRY_COMPARE(m_session->counts().all, 100);
    QTRY_COMPARE(results().responses.all, 100);
    QVERIFY(results().rankings.front().groups[disclosure::Group::All]);
}

void TestAfternoon::theAgendaIsChosen()
{
    m_window->showPage(Page::Workshop);
    click(u"agenda"_s);
    auto *dialog = shown<AgendaDialog>();
    QVERIFY(dialog);
    DeckPlan plan;
    dialog->agenda().applyTo(plan);
    const int themes = int(plan.minutes.size());
    QVERIFY(themes >= 3 && themes <= 4);
    dialog->accept();
    QTRY_COMPARE(m_session->settings().deck.minutes.size(), themes);
    QCOMPARE(m_session->settings().deck.hidden.size(), 10 - themes);
}

void TestAfternoon::theResultIsPresented()
{
    const auto onWall = [] {
        wall::WallWindow *found = nullptr;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *each = qobject_cast<wall::WallWindow *>(window);
            if (each && each->isVisible())
                found = each;
        }
        return found;
    };
    m_window->present();
    QTRY_VERIFY(onWall());
    for (int i = 0; i < 40; ++i) // past the last slide, which stays
        QTest::keyClick(onWall(), Qt::Key_PageDown);
    QVERIFY(onWall());
    QTest::keyClick(onWall(), Qt::Key_Escape);
    QTRY_VERIFY(!onWall());
}

void TestAfternoon::itIsDiscussed()
{
    m_window->showPage(Page::Plan);
    click(u"typeIn"_s);
    auto *dialog = shown<TableSheetDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"Møderne ligger for tæt"_s);
    auto *lines = dialog->findChild<QTableWidget *>(u"lines"_s);
    lines->item(0, 0)->setText(u"Fælles årshjul"_s);
    lines->item(0, 1)->setText(u"Stabschefen"_s);
    lines->item(0, 2)->setText(u"1.3."_s);
    dialog->findChild<QPushButton *>(u"next"_s)->click();
    dialog->reject();
    QTRY_COMPARE(m_session->discussion()->decisions.size(), size_t(1));
    QTRY_COMPARE(m_session->discussion()->notes.size(), 1);
    QCOMPARE(m_session->discussion()->decisions[0].due, QDate(2027, 3, 1));
}

void TestAfternoon::itIsDecided()
{
    click(u"newDecision"_s);
    auto *dialog = shown<DecisionDialog>();
    QVERIFY(dialog);
    auto *theme = dialog->findChild<QComboBox *>(u"theme"_s);
    theme->setCurrentIndex(theme->findData(u"sikker-drift"_s));
    dialog->findChild<QPlainTextEdit *>(u"what"_s)->setPlainText(u"Fast driftsvindue"_s);
    auto *why = dialog->findChild<QComboBox *>(u"why"_s);
    QVERIFY(why->count() > 1); // a finding with its number, frozen now
    why->setCurrentIndex(1);
    dialog->accept();
    QTRY_COMPARE(m_session->discussion()->decisions.size(), size_t(2));
    QVERIFY(!m_session->discussion()->decisions[1].why.figure.isEmpty());
}

void TestAfternoon::theRoomVotesAgain()
{
    m_window->showPage(Page::Workshop);
    m_prompter->text = Vote;
    click(u"newRound"_s); // and yes: the rounds before are closed
    const auto rounds = [this] {
        const auto store = store::WorkshopStore::open(m_session->path(), store::OpenMode::ReadOnly);
        return store ? *(*store)->rounds() : std::vector<store::RoundInfo>();
    };
    QTRY_COMPARE(rounds().size(), size_t(2));
    QVERIFY(rounds()[0].closed && !rounds()[1].closed);
    vote(50, 2);
    m_session->setRound(Vote);
    QTRY_COMPARE(m_session->counts().all, 50);
    QTRY_COMPARE(results().round, Vote);
    QTRY_COMPARE(results().responses.all, 50);
}

/// A late file is refused with a sentence, and changes nothing.
void TestAfternoon::theFirstRoundIsFrozen()
{
    m_session->setRound(QString::fromLatin1(SurveyRound));
    QTRY_COMPARE(m_session->counts().all, 100);
    const auto late = [](store::WorkshopStore &store) {
        DemoGenerator generator(store.workshopTemplate(), 1, 9);
        return store.append(generator.next());
    };
    const auto refused = m_session->run(late);
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code, u"round-closed"_s);
    m_window->takeFiles({ m_folder->filePath(u"survey.csv"_s) });
    QTRY_VERIFY(shown<ImportDialog>());
    ImportDialog *dialog = shown<ImportDialog>();
    QTRY_VERIFY(dialog->state() != ImportDialog::State::Reading);
    dialog->reject();
    QTRY_VERIFY(!shown<ImportDialog>());
    QCOMPARE(m_session->counts().all, 100);
    m_session->setRound(Vote);
    QTRY_COMPARE(m_session->counts().all, 50);
}

void TestAfternoon::itIsReported()
{
    m_window->showPage(Page::Report);
    auto *preview = child<ReportPreview>(u"preview"_s);
    QTRY_VERIFY(preview->pageCount() > 5);
    auto *against = child<QComboBox>(u"against"_s);
    QTRY_VERIFY(against->findData(QString::fromLatin1(SurveyRound)) > 0);
    const int without = preview->pageCount();
    against->setCurrentIndex(against->findData(QString::fromLatin1(SurveyRound)));
    emit against->activated(against->currentIndex());
    QTRY_VERIFY(preview->pageCount() > without); // before and after has come in
    const QString path = m_folder->filePath(u"minutes.html"_s);
    m_prompter->files = { path };
    click(u"save"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    for (const QString &said : { u"50 answers"_s, u"Fælles årshjul"_s, u"Stabschefen"_s,
             u"1 March 2027"_s, u"Fast driftsvindue"_s, u"Møderne ligger for tæt"_s,
             m_session->discussion()->decisions[1].why.figure, u"Before and after"_s })
        QVERIFY2(html.contains(said), qPrintable(said));
}

void TestAfternoon::theAnswersAreErasedAndTheResultStays()
{
    const auto before = results();
    m_window->showPage(Page::Workshop);
    QTRY_VERIFY(child<QPushButton>(u"eraseAll"_s)->isEnabled());
    click(u"eraseAll"_s);
    QTRY_VERIFY(!child<QPushButton>(u"eraseAll"_s)->isEnabled()); // nothing is left to erase
    QTRY_COMPARE(results().responses.all, 50);
    QVERIFY(results().rankings == before.rankings);
    const auto store = store::WorkshopStore::open(m_session->path(), store::OpenMode::ReadOnly);
    QVERIFY(store);
    const auto rounds = (*store)->rounds();
    for (const store::RoundInfo &round : *rounds)
        QCOMPARE(round.responses, 0);
    QCOMPARE((*store)->discussion().discussion()->decisions.size(), size_t(2));
    QCOMPARE((*store)->check()->problems, QStringList());
}

QTEST_MAIN(TestAfternoon)
#include "tst_afternoon.moc"
