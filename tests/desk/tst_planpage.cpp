// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/newworkshopdialog.h>
#include <desk/planpage.h>
#include <desk/planpagedialog.h>
#include <widgets/tableview.h>

#include <fakeprompter.h>
#include <samples.h>

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2025, 9, 1);

Decision decision(qint64 id, const QString &what, QDate due = {}, const QString &theme = {})
{
    Decision made;
    made.id = id;
    made.what = what;
    made.due = due;
    made.theme = theme;
    return made;
}

QStringList column(const widgets::Table &table, int column)
{
    QStringList texts;
    for (const widgets::Row &row : table.rows)
        texts << row.cells[size_t(column)].text;
    return texts;
}

} // namespace

class TestPlanPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setLanguage(Language::English); }
    void sortsAndFilters();
    void csvIsDefused();
    void calendar();
    void longCalendarLines();
    void findingsArePassedByTheGate();
    void aFindingStaysFrozen();
    void addsEditsAndUndoes();
    void addingFasterThanTheWorker();
    void notesAndChecklist();
    void savesFiles();

private:
    void open();
    template <typename T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    DecisionDialog *dialog() const
    {
        for (auto *each : m_page->findChildren<DecisionDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    const Discussion &discussion() const { return *m_session->discussion(); }
    static PlanTables tables() { return { builtInTemplate(), Language::English }; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::unique_ptr<QUndoStack> m_undo;
    std::shared_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<PlanPage> m_page;
};

void TestPlanPage::open()
{
    m_page.reset();
    m_undo = std::make_unique<QUndoStack>();
    m_session = std::make_unique<live::Session>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompter = std::make_shared<test::FakePrompter>();
    Services services;
    services.prompter = m_prompter;
    services.today = [] { return Today; };
    m_page = std::make_unique<PlanPage>(m_session.get(), m_undo.get(), services);
    m_page->show();
    m_session->create(m_folder->filePath(u"w.pejling"_s), builtInTemplate(), {}, true);
    QTRY_VERIFY(m_session->isOpen());
}

void TestPlanPage::sortsAndFilters()
{
    Discussion all;
    all.decisions = { decision(1, u"B"_s, QDate(2025, 12, 1), u"sikker-drift"_s),
        decision(2, u"a"_s), decision(3, u"C"_s, QDate(2025, 8, 1)) };
    all.decisions[2].who = u"Mette"_s;
    PlanView view;
    QCOMPARE(column(tables().decisions(all, view, Today), PlanView::What),
        (QStringList{ u"B"_s, u"a"_s, u"C"_s }));
    view.sortColumn = PlanView::What;
    QCOMPARE(column(tables().decisions(all, view, Today), PlanView::What),
        (QStringList{ u"a"_s, u"B"_s, u"C"_s }));
    view.sortColumn = PlanView::Due; // no deadline comes last
    QCOMPARE(column(tables().decisions(all, view, Today), PlanView::What),
        (QStringList{ u"C"_s, u"B"_s, u"a"_s }));
    view.theme = u"sikker-drift"_s;
    QCOMPARE(column(tables().decisions(all, view, Today), PlanView::What), QStringList{ u"B"_s });
    QCOMPARE(column(tables().decisions(all, { .lateOnly = true }, Today), PlanView::What),
        QStringList{ u"C"_s });
    QCOMPARE(column(tables().decisions(all, { .lateOnly = true }, Today), PlanView::Due),
        QStringList{ u"1 August 2025 – overdue"_s });
    QCOMPARE(column(tables().decisions(all, { .words = u"mett"_s }, Today), PlanView::What),
        QStringList{ u"C"_s });
    all.decisions[2].status = DecisionStatus::Done;
    QCOMPARE(tables().decisions(all, { .lateOnly = true }, Today).rows.size(), 0U);
}

void TestPlanPage::csvIsDefused()
{
    Discussion all;
    all.decisions = { decision(1, u"=HYPERLINK(\"x\")"_s, QDate(2025, 12, 1)) };
    all.decisions[0].who = u"@it; hr"_s;
    all.decisions[0].why = { .text = u"Sikker drift"_s, .figure = u"71 point"_s, .n = 162 };
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    PlanTables(builtInTemplate(), Language::Danish).writeCsv(buffer, all);
    const QStringList lines = QString::fromUtf8(buffer.data()).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1].section(u';', 1),
        u"\"'=HYPERLINK(\"\"x\"\")\";Sikker drift;71 point;162;;;\"'@it; hr\";2025-12-01;;"_s
            % PlanTables::statusName(DecisionStatus::Agreed));
}

void TestPlanPage::calendar()
{
    Discussion all;
    all.decisions = { decision(7, u"Én indgang, ét nummer"_s, QDate(2025, 12, 31)),
        decision(8, u"Droppet"_s, QDate(2025, 10, 1)), decision(9, u"Uden frist"_s) };
    all.decisions[0].followUp = QDate(2026, 1, 15);
    all.decisions[1].status = DecisionStatus::Dropped;
    const QByteArray text
        = tables().calendar(all, u"abc"_s, QDateTime(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC));
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(text.count("BEGIN:VEVENT"), 2);
    QVERIFY(text.contains("UID:abc-7-due@pejling\r\nDTSTAMP:20250901T120000Z\r\n"
                          "DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n"));
    QVERIFY(text.contains("SUMMARY:Deadline: Én indgang\\, ét nummer\r\n"));
    QVERIFY(text.contains("DTSTART;VALUE=DATE:20260115"));
}

void TestPlanPage::longCalendarLines()
{
    Discussion all;
    all.decisions = { decision(1, QString(100, u'æ'), QDate(2025, 12, 31)) };
    const QByteArray text = tables().calendar(all, u"abc"_s, QDateTime(Today, QTime(), Qt::UTC));
    for (const QByteArray &line : text.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and \r
    QByteArray unfolded = text;
    unfolded.replace("\r\n ", "");
    QVERIFY(unfolded.contains(QString(100, u'æ').toUtf8()));
}

void TestPlanPage::findingsArePassedByTheGate()
{
    test::Answered many(test::builtIn());
    many.demo(160);
    const auto found = tables().findings(**many.shown(), u"sikker-drift"_s, Today);
    QVERIFY(found.size() >= 3); // the theme for all and both groups, and the rating
    for (const FrozenFinding &finding : found) {
        QVERIFY(!finding.figure.isEmpty());
        QVERIFY(finding.n && *finding.n >= 5);
        QCOMPARE(finding.on, Today);
        QCOMPARE(finding.round, u"survey"_s);
    }
    test::Answered few(test::builtIn());
    few.demo(160, { 2, 2 });
    QCOMPARE(tables().findings(**few.shown(), u"sikker-drift"_s, Today).size(), 0U);
    test::Answered one(test::builtIn());
    one.demo(160, { 2, 20 });
    for (const FrozenFinding &finding : tables().findings(**one.shown(), u"sikker-drift"_s, Today))
        QVERIFY(*finding.n > 5); // the total alone
}

void TestPlanPage::aFindingStaysFrozen()
{
    Decision made = decision(1, u"Gør noget"_s);
    made.why = { .text = u"Drift"_s,
        .figure = u"71"_s,
        .n = 20,
        .round = u"survey"_s,
        .on = QDate(2025, 8, 28) };
    const DecisionDialog::Choices choices{ { { QString(), u"Alt"_s } },
        [](const QString &) {
            return std::vector<FrozenFinding>{ { .text = u"Nyt"_s, .figure = u"3"_s } };
        },
        [](const FrozenFinding &finding) { return finding.text; } };
    DecisionDialog dialog(made, choices, Today);
    QCOMPARE(dialog.decision(), made); // untouched: the old number
    dialog.findChild<QComboBox *>(u"why"_s)->setCurrentIndex(2);
    QCOMPARE(dialog.decision().why.figure, u"3"_s);
    dialog.findChild<QComboBox *>(u"why"_s)->setCurrentIndex(0);
    QVERIFY(dialog.decision().why.isEmpty());
}

void TestPlanPage::addsEditsAndUndoes()
{
    open();
    child<QPushButton>(u"newDecision"_s)->click();
    QTRY_VERIFY(dialog());
    auto *save = dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled()); // nothing is decided yet
    dialog()->findChild<QPlainTextEdit *>(u"what"_s)->setPlainText(u"Én indgang"_s);
    dialog()->findChild<QLineEdit *>(u"who"_s)->setText(u"It-chefen"_s);
    save->click();
    QTRY_COMPARE(discussion().decisions.size(), 1U);
    QCOMPARE(discussion().decisions[0].who, u"It-chefen"_s);

    child<widgets::TableView>(u"plan"_s)->selectRow(0);
    child<QPushButton>(u"nextStatus"_s)->click();
    QTRY_COMPARE(discussion().decisions[0].status, DecisionStatus::UnderWay);
    child<QPushButton>(u"removeDecision"_s)->click();
    QTRY_COMPARE(discussion().decisions.size(), 0U);
    m_undo->undo();
    QTRY_COMPARE(discussion().decisions.size(), 1U);
    QCOMPARE(discussion().decisions[0].status, DecisionStatus::UnderWay);
    m_undo->undo();
    QTRY_COMPARE(discussion().decisions[0].status, DecisionStatus::Agreed);
    m_undo->undo();
    QTRY_COMPARE(discussion().decisions.size(), 0U);
    m_undo->redo();
    QTRY_COMPARE(discussion().decisions.size(), 1U);
}

/// What is added before the worker has told of the decision before does not take its place.
void TestPlanPage::addingFasterThanTheWorker()
{
    open();
    const QString theme = builtInTemplate()->themes.front().id;
    const auto busy = std::make_shared<QSemaphore>();
    QSemaphoreReleaser idle(*busy);
    (void)m_session->run([busy](store::WorkshopStore &) {
        busy->acquire();
        return true;
    });
    for (const QString &what : { u"Én indgang"_s, u"Fælles årshjul"_s }) {
        child<QPushButton>(u"newDecision"_s)->click();
        QVERIFY(dialog());
        dialog()->findChild<QPlainTextEdit *>(u"what"_s)->setPlainText(what);
        dialog()->accept();
    }
    child<QPushButton>(u"typeIn"_s)->click();
    auto *sheet = m_page->findChild<TableSheetDialog *>();
    QVERIFY(sheet);
    emit sheet->entered({ theme, u"Nikkede"_s, { decision(0, u"Ét skema"_s) } });
    emit sheet->entered({ theme, u"Smilede"_s, {} });
    idle.cancel()->release();
    QTRY_COMPARE(discussion().decisions.size(), 3U);
    QTRY_COMPARE(discussion().notes.value(theme), u"Nikkede\nSmilede"_s);
    m_undo->undo();
    QTRY_COMPARE(discussion().notes.value(theme), u"Nikkede"_s);
    m_undo->undo();
    QTRY_COMPARE(discussion().decisions.size(), 2U);
    QCOMPARE(discussion().decisions[1].what, u"Fælles årshjul"_s);
    m_undo->redo();
    QTRY_COMPARE(discussion().decisions.size(), 3U);
    // A sheet that cannot be stored is stored in no part, and is said not to be.
    auto *said = sheet->findChild<QLabel *>(u"said"_s);
    emit sheet->entered({ theme, {}, { decision(0, u"Ét"_s), decision(0, u"To"_s, {}, u"no"_s) } });
    QTRY_COMPARE(said->text(), u"There is no theme “no” in this workshop."_s);
    emit sheet->entered({ theme, u"Lo"_s, { decision(0, u"Ét"_s, {}, u"no"_s) } });
    m_undo->undo(); // takes nothing from what stands there
    emit sheet->entered({ theme, u"Sukkede"_s, {} });
    QTRY_VERIFY(said->text().startsWith(u"Saved: "_s));
    QCOMPARE(discussion().decisions.size(), 3U);
    QCOMPARE(discussion().notes.value(theme), u"Nikkede\nSukkede"_s);
}

void TestPlanPage::notesAndChecklist()
{
    open();
    child<QPlainTextEdit>(u"note"_s)->setPlainText(u"Alle nikker"_s);
    child<QComboBox>(u"noteTheme"_s)->setCurrentIndex(1); // leaving stores it
    QTRY_COMPARE(discussion().notes.size(), 1);
    QCOMPARE(discussion().notes.first(), u"Alle nikker"_s);
    m_undo->undo();
    QTRY_COMPARE(discussion().notes.size(), 0);

    child<widgets::TableView>(u"checklist"_s)->selectRow(1);
    child<QLineEdit>(u"itemOwner"_s)->setText(u"Direktionen"_s);
    m_page->commitPending();
    QTRY_COMPARE(discussion().checklist.size(), 1U);
    child<QPushButton>(u"itemDone"_s)->click();
    QTRY_VERIFY(discussion().item(ChecklistPart::Preconditions, 1).done);
    QCOMPARE(discussion().item(ChecklistPart::Preconditions, 1).owner, u"Direktionen"_s);
}

void TestPlanPage::savesFiles()
{
    open();
    (void)m_session->run([](store::WorkshopStore &store) {
        return store.discussion().save(decision(0, u"Gør det"_s, QDate(2025, 12, 1)));
    });
    QTRY_COMPARE(discussion().decisions.size(), 1U);
    for (const auto &[button, name] :
        { std::pair{ u"planCsv"_s, u"p.csv"_s }, std::pair{ u"planCalendar"_s, u"p.ics"_s } }) {
        m_prompter->files = { m_folder->filePath(name) };
        child<QAction>(button)->trigger();
        QFile file(m_prompter->files[0]);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Gør det"));
    }
    QSignalSpy failures(m_page.get(), &PlanPage::failed);
    m_prompter->files = { m_folder->filePath(u"none/p.csv"_s) };
    child<QAction>(u"planCsv"_s)->trigger();
    QCOMPARE(failures.size(), 1);
}

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
