// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importcounts.h>
#include <desk/importdialog.h>
#include <desk/mappingedit.h>
#include <desk/newworkshopdialog.h>

#include <widgets/messagebar.h>
#include <widgets/tableview.h>

#include <fakeprompter.h>

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;
using State = ImportDialog::State;

namespace {

QString exportFile(const QString &name)
{
    return QStringLiteral(PEJLING_TEST_DATA "/exports/") % name;
}

const QString C01 = u"C01_msforms_da.xlsx"_s; ///< 5 rows with an audience column
const QString C02 = u"C02_msforms_en_live_decentral.xlsx"_s; ///< 3 rows without one

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::shared_ptr<test::FakePrompter> m_prompter;
    std::vector<store::RoundInfo> m_rounds;

    [[nodiscard]] std::unique_ptr<ImportDialog> dialogFor(
        const QString &path, int number = 1, int count = 1)
    {
        Services services;
        services.prompter = m_prompter;
        services.settings
            = std::make_shared<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        services.mappingFolder = m_folder->filePath(u"mappings"_s);
        const importer::ExportSet files{ path, {} };
        auto dialog = std::make_unique<ImportDialog>(
            m_session.get(), services.completed(), m_rounds, files, number, count);
        dialog->open();
        dialog->start();
        return dialog;
    }
    static QPushButton *button(const std::unique_ptr<ImportDialog> &dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
    /// "new: 5; changed: 0; ..." as a screen reader hears it.
    static QString counts(const std::unique_ptr<ImportDialog> &dialog)
    {
        for (const auto *each : dialog->findChildren<ImportCounts *>()) {
            if (each->isVisibleTo(dialog.get()))
                return each->accessibleDescription();
        }
        return {};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompter = std::make_shared<test::FakePrompter>();
        m_rounds = { { u"survey"_s, false, 0 } };
        m_session = std::make_unique<live::Session>();
        QSignalSpy opened(m_session.get(), &live::Session::opened);
        m_session->create(
            m_folder->filePath(u"w.pejling"_s), builtInTemplate(), store::Settings{}, false);
        QTRY_COMPARE(opened.count(), 1);
    }
    void cleanup() { m_session.reset(); }

    void planThenImportThenNothingNew()
    {
        auto dialog = dialogFor(exportFile(C01));
        QSignalSpy imported(dialog.get(), &ImportDialog::imported);
        QTRY_COMPARE(dialog->state(), State::Planned);
        QVERIFY(counts(dialog).startsWith(
            u"new: 5; changed: 0; unchanged: 0; skipped: 0; rejected: 0; rows: 5"_s));
        QVERIFY(button(dialog, u"import"_s)->isEnabled());
        QTRY_COMPARE(m_session->counts().all, 0); // nothing is stored by looking
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
        QCOMPARE(imported.count(), 1);
        QTRY_COMPARE(m_session->counts().all, 5);
        QVERIFY(counts(dialog).startsWith(u"new: 5;"_s));

        dialog = dialogFor(exportFile(C01));
        QTRY_COMPARE(dialog->state(), State::Planned);
        QVERIFY(counts(dialog).startsWith(u"new: 0; changed: 0; unchanged: 5;"_s));
        QVERIFY(!button(dialog, u"import"_s)->isEnabled());
    }

    void undoFromTheSummary()
    {
        const auto dialog = dialogFor(exportFile(C01));
        QTRY_COMPARE(dialog->state(), State::Planned);
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
        QTRY_COMPARE(m_session->counts().all, 5);
        m_prompter->says = false;
        button(dialog, u"undo"_s)->click();
        QCOMPARE(m_prompter->asked.size(), 1);
        QCOMPARE(dialog->state(), State::Imported); // thought better of it
        m_prompter->says = true;
        button(dialog, u"undo"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Undone);
        QTRY_COMPARE(m_session->counts().all, 0);
    }

    void asksWhoAnswered()
    {
        const auto dialog = dialogFor(exportFile(C02));
        QTRY_COMPARE(dialog->state(), State::Planned);
        QCOMPARE(dialog->step(), ImportDialog::AudienceStep);
        QVERIFY(!button(dialog, u"next"_s)->isEnabled());
        QVERIFY(!button(dialog, u"import"_s)->isVisibleTo(dialog.get()));
        auto *decentral = dialog->findChild<QRadioButton *>(u"audience1"_s);
        QVERIFY(decentral->isVisibleTo(dialog.get()));
        QVERIFY(!decentral->isChecked()); // nothing is guessed
        decentral->click();
        QTRY_VERIFY(!dialog->isReadingAgain());
        QVERIFY(button(dialog, u"next"_s)->isEnabled());
        button(dialog, u"next"_s)->click();
        QCOMPARE(dialog->step(), ImportDialog::PlanStep);
        QVERIFY(counts(dialog).startsWith(u"new: 3;"_s));
        button(dialog, u"back"_s)->click();
        QVERIFY(decentral->isVisibleTo(dialog.get())); // may be changed again
        button(dialog, u"next"_s)->click();
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
        QTRY_COMPARE(m_session->counts().all, 3);
    }

    void asksForTheRound()
    {
        m_rounds = { { u"survey"_s, false, 0 }, { u"efter"_s, false, 0 } };
        auto dialog = dialogFor(exportFile(C01));
        QTRY_COMPARE(dialog->state(), State::Planned);
        QCOMPARE(dialog->step(), ImportDialog::AudienceStep);
        button(dialog, u"next"_s)->click();
        QCOMPARE(dialog->step(), ImportDialog::PlanStep);

        m_rounds.back().closed = true; // it takes nothing: there is no choice
        dialog = dialogFor(exportFile(C01));
        QTRY_COMPARE(dialog->state(), State::Planned);
        QCOMPARE(dialog->step(), ImportDialog::PlanStep);
    }

    /// Two copies of one form both count from 1.
    void tellsThatKnownAnswersCameFromTheOtherGroup()
    {
        const auto file = [this](const QString &name, const QByteArray &rows) {
            QFile csv(m_folder->filePath(name));
            if (!csv.open(QIODevice::WriteOnly))
                qFatal("no test file");
            csv.write("id;audience;vurdering\n" + rows);
            return csv.fileName();
        };
        auto dialog = dialogFor(file(u"1.csv"_s, "1;central;4\n2;central;3\n"));
        QTRY_COMPARE(dialog->state(), State::Planned);
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
        const auto said = [&] {
            QString texts;
            for (const auto *label : dialog->findChildren<QLabel *>())
                texts += label->isVisibleTo(dialog.get()) ? label->text() : QString();
            return texts;
        };
        dialog = dialogFor(file(u"2.csv"_s, "1;decentral;4\n2;central;5\n"));
        QTRY_COMPARE(dialog->state(), State::Planned);
        QVERIFY(said().contains(u"1 of the changed answer(s) came from the other group"_s));
        dialog = dialogFor(file(u"3.csv"_s, "1;central;5\n"));
        QTRY_COMPARE(dialog->state(), State::Planned);
        QVERIFY(!said().contains(u"other group"_s));
    }

    void refusalsAreToldAndChangeNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("web page") << exportFile(u"C21b_html_page_named.csv"_s);
        QTest::newRow("totals only") << exportFile(u"C21a_aggregate_counts_only.csv"_s);
        QTest::newRow("missing") << exportFile(u"no-such-file.xlsx"_s);
        QTest::newRow("folder") << exportFile({});
    }

    void refusalsAreToldAndChangeNothing()
    {
        QFETCH(QString, file);
        const auto dialog = dialogFor(file);
        QTRY_COMPARE(dialog->state(), State::Refused);
        QVERIFY(!button(dialog, u"import"_s)->isVisibleTo(dialog.get()));
        QCOMPARE(m_session->counts().all, 0);
        QStringList texts;
        for (const auto *widget : dialog->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(dialog.get()))
                texts << widget->accessibleDescription();
        }
        QVERIFY(texts.join(u' ').contains(u"Nothing has been changed."_s));
    }

    void closingWhileReadingStopsTheWork()
    {
        auto dialog = dialogFor(exportFile(C01));
        QCOMPARE(dialog->state(), State::Reading);
        QSignalSpy finished(dialog.get(), &QDialog::finished);
        button(dialog, u"close"_s)->click();
        QCOMPARE(finished.count(), 1);
        dialog.reset(); // the worker may still be at it
        QCOMPARE(m_session->counts().all, 0);
    }

    /// A file of one's own whose columns say nothing of the workshop.
    [[nodiscard]] QString codedFile(const QString &name = u"coded.csv"_s) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no test file");
        file.write("nr;grp;q1;note\n1;C;v4;fin\n2;D;v2;\n3;D;v5;godt\n");
        return file.fileName();
    }
    /// Chooses `text` (or what begins so) as a person would.
    static void pick(QComboBox *box, const QString &text)
    {
        const int index = box->findText(text, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    static void selectColumn(const std::unique_ptr<ImportDialog> &dialog, int column)
    {
        dialog->findChild<widgets::TableView *>(u"columns"_s)->selectRow(column - 1);
    }
    static void use(const std::unique_ptr<ImportDialog> &dialog, int column, const QString &text)
    {
        selectColumn(dialog, column);
        pick(dialog->findChild<QComboBox *>(u"use"_s), text);
        QTRY_VERIFY(!dialog->isReadingAgain());
    }
    static void code(
        const std::unique_ptr<ImportDialog> &dialog, const QString &cell, const QString &meaning)
    {
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName().contains(u'“' % cell % u'”')) {
                pick(box, meaning);
                QTRY_VERIFY(!dialog->isReadingAgain());
                return;
            }
        }
        QFAIL(qPrintable(cell));
    }
    void mapCodedFile(const std::unique_ptr<ImportDialog> &dialog)
    {
        QTRY_COMPARE(dialog->state(), State::Planned);
        QCOMPARE(dialog->step(), ImportDialog::ColumnsStep);
        QVERIFY(!button(dialog, u"next"_s)->isEnabled());
        use(dialog, 1, u"Id of the answer"_s);
        use(dialog, 2, u"Audience"_s);
        code(dialog, u"C"_s, u"Central"_s);
        code(dialog, u"D"_s, u"Front line"_s);
        const MappingEdit edit(builtInTemplate());
        const int rating = edit.choiceOf({ 3, {}, importer::Use::Rating, u"vurdering"_s, {}, 0 });
        use(dialog, 3, edit.choices()[size_t(rating)].text);
        code(dialog, u"v2"_s, u"2"_s);
        code(dialog, u"v4"_s, u"4"_s);
        code(dialog, u"v5"_s, u"5"_s);
    }

    void columnsAndCodesByHand()
    {
        auto dialog = dialogFor(codedFile());
        mapCodedFile(dialog);
        // How the first answers are read shows at once.
        auto *answers = dialog->findChild<widgets::TableView *>(u"firstAnswers"_s)->model();
        QTRY_COMPARE(answers->rowCount(), 3);
        QCOMPARE(answers->index(0, 0).data(), u"Central"_s);
        QVERIFY(answers->index(0, 1).data().toString().startsWith(u'4'));
        button(dialog, u"next"_s)->click();
        QCOMPARE(dialog->step(), ImportDialog::PlanStep);
        QVERIFY(counts(dialog).startsWith(u"new: 3;"_s));
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
        QTRY_COMPARE(m_session->counts().all, 3);
        QTRY_VERIFY(QDir(m_folder->filePath(u"mappings"_s)).count() > 2);

        // The same headings again: how they were read is offered, and changes nothing by itself.
        dialog = dialogFor(codedFile(u"again.csv"_s));
        QTRY_COMPARE(dialog->state(), State::Planned);
        QCOMPARE(dialog->step(), ImportDialog::ColumnsStep);
        QVERIFY(button(dialog, u"useKept"_s)->isVisibleTo(dialog.get()));
        button(dialog, u"useKept"_s)->click();
        QTRY_VERIFY(!dialog->isReadingAgain());
        button(dialog, u"next"_s)->click();
        QCOMPARE(dialog->step(), ImportDialog::PlanStep);
        QVERIFY(counts(dialog).startsWith(u"new: 0; changed: 0; unchanged: 3;"_s));
    }

    void mappingsAreSavedAndOpened()
    {
        auto dialog = dialogFor(codedFile());
        mapCodedFile(dialog);
        m_prompter->files = { m_folder->filePath(u"m.json"_s) };
        button(dialog, u"saveMapping"_s)->click();
        QVERIFY(QFile::exists(m_folder->filePath(u"m.json"_s)));
        dialog->reject();

        dialog = dialogFor(codedFile());
        QTRY_COMPARE(dialog->step(), ImportDialog::ColumnsStep);
        m_prompter->files = { m_folder->filePath(u"none.json"_s) };
        button(dialog, u"openMapping"_s)->click();
        auto *messages = dialog->findChild<widgets::MessageBar *>(u"messages"_s);
        QTRY_COMPARE(messages->severity(), widgets::Severity::Error);
        m_prompter->files = { m_folder->filePath(u"m.json"_s) };
        button(dialog, u"openMapping"_s)->click();
        QTRY_VERIFY(button(dialog, u"next"_s)->isEnabled() && !dialog->isReadingAgain());
        QVERIFY(messages->text().isEmpty());
        button(dialog, u"next"_s)->click();
        QVERIFY(counts(dialog).startsWith(u"new: 3;"_s));
    }

    /// The person says that a column is something else: the plan follows.
    void correctsAColumn()
    {
        const auto dialog = dialogFor(exportFile(C01));
        QTRY_COMPARE(dialog->state(), State::Planned);
        dialog->findChild<QToolButton *>(u"step1"_s)->click();
        QCOMPARE(dialog->step(), ImportDialog::ColumnsStep);
        auto *columns = dialog->findChild<widgets::TableView *>(u"columns"_s);
        int audience = 0;
        for (int row = 0; row < columns->model()->rowCount(); ++row) {
            if (columns->model()->index(row, 2).data() == u"Audience"_s)
                audience = row + 1;
        }
        QVERIFY(audience > 0);
        use(dialog, audience, u"Not used"_s);
        // Now nobody has said who answered.
        button(dialog, u"next"_s)->click();
        QCOMPARE(dialog->step(), ImportDialog::AudienceStep);
        QVERIFY(!button(dialog, u"next"_s)->isEnabled());
        dialog->findChild<QRadioButton *>(u"audience0"_s)->click();
        QTRY_VERIFY(!dialog->isReadingAgain());
        button(dialog, u"next"_s)->click();
        QVERIFY(counts(dialog).startsWith(u"new: 5;"_s));
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
    }

    /// What was recognised of the file itself: a wrong delimiter leaves nothing to read, the right
    /// one brings everything back.
    void correctsTheDelimiter()
    {
        const auto dialog = dialogFor(exportFile(u"C22_excel_turned_values.csv"_s));
        QTRY_COMPARE(dialog->state(), State::Planned);
        const QString before = counts(dialog);
        dialog->findChild<QToolButton *>(u"step0"_s)->click();
        auto *delimiter = dialog->findChild<QComboBox *>(u"delimiter"_s);
        const QString right = delimiter->currentText();
        QVERIFY(!dialog->findChild<QPushButton *>(u"recognise"_s)->isEnabled());
        pick(delimiter, u"Vertical bar"_s);
        QTRY_VERIFY(!dialog->isReadingAgain());
        QVERIFY(!dialog->findChild<QToolButton *>(u"step3"_s)->isEnabled());
        QVERIFY(dialog->state() == State::Planned);
        dialog->findChild<QPushButton *>(u"recognise"_s)->click();
        QTRY_VERIFY(!dialog->isReadingAgain());
        QCOMPARE(delimiter->currentText(), right);
        dialog->findChild<QToolButton *>(u"step3"_s)->click();
        QCOMPARE(dialog->step(), ImportDialog::PlanStep);
        QCOMPARE(counts(dialog), before);
    }

    /// C22 has two problem cells in one row: a rating and a rank that a spreadsheet made dates of.
    void correctsProblemCells()
    {
        const auto dialog = dialogFor(exportFile(u"C22_excel_turned_values.csv"_s));
        QTRY_COMPARE(dialog->state(), State::Planned);
        auto *problems = dialog->findChild<widgets::TableView *>(u"problems"_s);
        auto *cell = dialog->findChild<QLineEdit *>(u"cell"_s);
        auto *row = dialog->findChild<widgets::TableView *>(u"row"_s);
        QCOMPARE(problems->model()->rowCount(), 2);
        QVERIFY(counts(dialog).contains(u"1 of the kept answers has a problem"_s));
        problems->selectRow(0);
        QTRY_COMPARE(cell->text(), u"05-jan"_s); // as it stands in the file, with its row
        QVERIFY(row->model()->rowCount() >= 13);
        QVERIFY(!button(dialog, u"correct"_s)->isEnabled());
        cell->setFocus();
        cell->selectAll();
        QTest::keyClicks(cell, u"5"_s);
        QTest::keyClick(cell, Qt::Key_Return); // corrects, and imports nothing
        QTRY_VERIFY(!dialog->isReadingAgain());
        QCOMPARE(dialog->state(), State::Planned);
        QVERIFY(problemTexts(problems).contains(u"Corrected: 5"_s));
        QVERIFY(counts(dialog).contains(u"1 of the kept answers has a problem"_s));
        for (int i = 0; i < problems->model()->rowCount(); ++i) {
            if (problems->model()->index(i, 1).data() == u"E3"_s)
                problems->selectRow(i);
        }
        QTRY_COMPARE(cell->text(), u"02-jan"_s);
        cell->selectAll();
        QTest::keyClicks(cell, u"2"_s);
        button(dialog, u"correct"_s)->click();
        QTRY_VERIFY(!dialog->isReadingAgain());
        QVERIFY(!counts(dialog).contains(u"has a problem"_s));
        // Taken back, it is a problem again.
        button(dialog, u"restore"_s)->click();
        QTRY_VERIFY(!dialog->isReadingAgain());
        QVERIFY(counts(dialog).contains(u"1 of the kept answers has a problem"_s));
        button(dialog, u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), State::Imported);
        QTRY_COMPARE(m_session->counts().all, 2);
    }
    static QStringList problemTexts(const QTableView *view)
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, 2).data().toString();
        return texts;
    }

    /// No mouse: from reading to done by Tab, arrows, Space and Return alone.
    void keyboardAlone()
    {
        const auto dialog = dialogFor(exportFile(C02));
        QTRY_COMPARE(dialog->state(), State::Planned);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        auto *central = dialog->findChild<QRadioButton *>(u"audience0"_s);
        QTRY_COMPARE(dialog->focusWidget(), central);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QVERIFY(dialog->findChild<QRadioButton *>(u"audience1"_s)->isChecked());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // goes on as soon as it is read
        QTRY_COMPARE(dialog->step(), ImportDialog::PlanStep);
        QTRY_COMPARE(dialog->focusWidget(), button(dialog, u"import"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(dialog->state(), State::Imported);
        QCOMPARE(dialog->focusWidget(), button(dialog, u"close"_s));
        QSignalSpy finished(dialog.get(), &QDialog::finished);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(finished.count(), 1);
        QTRY_COMPARE(m_session->counts().all, 3);
    }

    /// Tab reaches everything that can be used, on every step, and comes round again.
    void tabReachesEverything()
    {
        const auto dialog = dialogFor(exportFile(u"C22_excel_turned_values.csv"_s));
        QTRY_COMPARE(dialog->state(), State::Planned);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        for (int step = 0; step < 4; ++step) {
            dialog->findChild<QToolButton *>(u"step%1"_s.arg(step))->click();
            QSet<const QWidget *> reached;
            for (int i = 0; i < 100 && dialog->focusWidget(); ++i) {
                reached << dialog->focusWidget();
                QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            }
            for (const QString &name : { u"close"_s, u"columns"_s, u"use"_s, u"tool"_s,
                     u"delimiter"_s, u"problems"_s, u"cell"_s, u"row"_s, u"saveMapping"_s,
                     u"unfinished"_s, u"form"_s, u"back"_s }) {
                const auto *widget = dialog->findChild<QWidget *>(name);
                if (widget->isVisibleTo(dialog.get()) && widget->isEnabled())
                    QVERIFY2(reached.contains(widget), qPrintable(name));
            }
        }
    }

    void cancelledImportStoresNothing()
    {
        QFile file(m_folder->filePath(u"long.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const TemplatePtr workshopTemplate = builtInTemplate();
        const auto rating = workshopTemplate->questionIndex(u"vurdering"_s);
        const QString text = workshopTemplate->questions[size_t(*rating)].text.in(Language::Danish);
        file.write("id;gruppe;\"" + text.toUtf8() + "\"\n");
        for (int i = 1; i <= 60'000; ++i)
            file.write(QByteArray::number(i) + (i % 2 ? ";Centralt;4\n" : ";Decentralt;3\n"));
        file.close();
        const auto dialog = dialogFor(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(dialog->state(), State::Planned, 30'000);
        QCOMPARE(dialog->step(), ImportDialog::PlanStep);
        QSignalSpy finished(dialog.get(), &QDialog::finished);
        button(dialog, u"import"_s)->click();
        QCOMPARE(dialog->state(), State::Importing);
        button(dialog, u"close"_s)->click();
        QVERIFY(!button(dialog, u"close"_s)->isEnabled()); // until the worker has stopped
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(dialog->state(), State::Importing); // never told to be done
        QTRY_COMPARE(m_session->counts().all, 0);
    }

    void takesFurtherFiles()
    {
        const auto dialog = dialogFor(exportFile(C01));
        QSignalSpy dropped(dialog.get(), &ImportDialog::filesDropped);
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(exportFile(C02)) });
        QDragEnterEvent enter({ 40, 30 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({ 40, 30 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog.get(), &drop);
        QCOMPARE(dropped.count(), 1);
        dialog->setCount(2);
        QVERIFY(dialog->windowTitle().contains(u"1 of 2"_s));
        QTRY_COMPARE(dialog->state(), State::Planned);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
