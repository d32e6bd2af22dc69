// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/deskwindow.h>
#include <desk/importdialog.h>
#include <desk/newworkshopdialog.h>
#include <store/discussionstore.h>
#include <wall/decisionpanel.h>
#include <widgets/messagebar.h>
#include <widgets/tableview.h>

#include <fakeprompter.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;
using Page = DeskWindow::Page;

namespace {

QString exportFile(const QString &name)
{
    return QStringLiteral(PEJLING_TEST_DATA "/exports/") % name;
}

} // namespace

class TestDeskWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::shared_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<DeskWindow> m_window;
    QDate m_today{ 2025, 8, 1 };

    void open(const store::Settings &settings = {})
    {
        m_session->create(m_folder->filePath(u"w.pejling"_s), builtInTemplate(), settings, true);
        QTRY_COMPARE(m_window->page(), Page::Workshop);
    }
    void makeWithAnAnswer(const store::Settings &settings)
    {
        const auto store = store::WorkshopStore::create(
            m_folder->filePath(u"w.pejling"_s), builtInTemplate(), settings);
        QVERIFY(store);
        Response response;
        response.round = QString::fromLatin1(SurveyRound);
        response.answers = Answers::blank(*builtInTemplate());
        response.answers.ratings[0] = 4;
        QVERIFY((*store)->append(response));
    }
    [[nodiscard]] QAction *action(const QKeySequence &shortcut) const
    {
        for (auto *each : m_window->findChildren<QAction *>()) {
            if (each->shortcut() == shortcut)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] widgets::MessageBar *messages() const
    {
        return m_window->findChild<widgets::MessageBar *>(u"messages"_s);
    }
    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] ImportDialog *importDialog() const
    {
        for (auto *dialog : m_window->findChildren<ImportDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void import(const QString &file, int answersAfterwards)
    {
        m_prompter->files = { exportFile(file) };
        action(Qt::CTRL | Qt::Key_I)->trigger();
        QTRY_VERIFY(importDialog());
        ImportDialog *dialog = importDialog();
        QTRY_COMPARE(dialog->state(), ImportDialog::State::Planned);
        dialog->findChild<QPushButton *>(u"import"_s)->click();
        QTRY_COMPARE(dialog->state(), ImportDialog::State::Imported);
        dialog->findChild<QPushButton *>(u"close"_s)->click();
        QTRY_VERIFY(!importDialog());
        QTRY_COMPARE(m_session->counts().all, answersAfterwards);
    }
    /// Settings as stored, seen by the session.
    [[nodiscard]] store::Settings stored() const { return m_session->settings(); }

    /// A field of the console's Decision panel.
    [[nodiscard]] static QLineEdit *decisionField(const QString &name)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (auto *panel = qobject_cast<wall::DecisionPanel *>(widget))
                return panel->findChild<QLineEdit *>(name);
        }
        return nullptr;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompter = std::make_shared<test::FakePrompter>();
        m_session = std::make_unique<live::Session>();
        Services services;
        services.prompter = m_prompter;
        services.today = [this] { return m_today; };
        services.settings
            = std::make_shared<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<DeskWindow>(m_session.get(), services);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        setLanguage(Language::English);
    }

    void startsWithSomethingToDo()
    {
        QCOMPARE(m_window->page(), Page::Start);
        QVERIFY(!child<QListWidget>(u"sidebar"_s)->isVisible());
        QVERIFY(!action(Qt::CTRL | Qt::Key_I)->isEnabled());
        child<QPushButton>(u"skipTour"_s)->click();
        int buttons = 0;
        for (const auto *button : m_window->findChildren<QPushButton *>())
            buttons += button->isVisible() ? 1 : 0;
        QCOMPARE(buttons, 3); // new, open, try
    }

    void opensAndCloses()
    {
        open();
        QVERIFY(m_window->windowTitle().startsWith(u"w"_s));
        QVERIFY(child<QListWidget>(u"sidebar"_s)->isVisible());
        for (int i = 1; i <= 7; ++i) {
            action(Qt::CTRL | Qt::Key(Qt::Key_0 + i))->trigger();
            QCOMPARE(int(m_window->page()), i);
            QCOMPARE(child<QListWidget>(u"sidebar"_s)->currentRow(), i - 1);
        }
        action(Qt::CTRL | Qt::Key_W)->trigger();
        QTRY_COMPARE(m_window->page(), Page::Start);
        QVERIFY(!m_session->isOpen());
    }

    void tellsWhyAFileCannotBeOpened()
    {
        m_window->openWorkshop(m_folder->filePath(u"missing.pejling"_s));
        QTRY_VERIFY(!messages()->text().isEmpty());
        QCOMPARE(messages()->severity(), widgets::Severity::Error);
        QCOMPARE(m_window->page(), Page::Start);
    }

    void demoFillsItself()
    {
        m_window->openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->counts().all > 100, true, 20000);
        QTRY_COMPARE(m_window->page(), Page::Results);
        QVERIFY(stored().madeUp);
        bool marked = false;
        for (const auto *label : m_window->findChildren<QLabel *>())
            marked = marked || (label->isVisible() && label->text() == u"FICTITIOUS ANSWERS"_s);
        QVERIFY(marked);
    }

    void editsAreStoredAndUndone()
    {
        open();
        auto *organisation = child<QLineEdit>(u"organisation"_s);
        organisation->setText(u"Fanø Kommune"_s);
        emit organisation->editingFinished();
        QTRY_COMPARE(stored().organisation, u"Fanø Kommune"_s);
        auto *invited = child<QSpinBox>(u"invited"_s);
        invited->setValue(40);
        invited->setValue(41);
        QTRY_COMPARE(stored().invited[0], std::optional<qint64>(41));
        action(QKeySequence::Undo)->trigger();
        QTRY_COMPARE(stored().invited[0], std::optional<qint64>());
        action(QKeySequence::Undo)->trigger();
        QTRY_COMPARE(stored().organisation, QString());
        QTRY_COMPARE(organisation->text(), QString());
        action(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)->trigger();
        QTRY_COMPARE(stored().organisation, u"Fanø Kommune"_s);
    }

    void smallGroupsOnlyAfterAWarning()
    {
        open();
        auto *minGroup = child<QSpinBox>(u"minGroup"_s);
        minGroup->setValue(8);
        QVERIFY(m_prompter->asked.isEmpty());
        QTRY_COMPARE(stored().minGroup, 8);
        m_prompter->says = false;
        minGroup->setValue(4);
        QCOMPARE(m_prompter->asked.size(), 1);
        QCOMPARE(minGroup->value(), 8);
        QCOMPARE(stored().minGroup, 8);
        m_prompter->says = true;
        minGroup->setValue(3);
        QTRY_COMPARE(stored().minGroup, 3);
        QCOMPARE(minGroup->minimum(), 3);
        QCOMPARE(minGroup->maximum(), 20);
    }

    void refreshStepOneOnlyAfterAWarning()
    {
        open();
        auto *step = child<QSpinBox>(u"refreshStep"_s);
        m_prompter->says = false;
        step->setValue(1);
        QCOMPARE(m_prompter->asked.size(), 1);
        QCOMPARE(step->value(), 5);
        m_prompter->says = true;
        step->setValue(1);
        QTRY_COMPARE(stored().refreshStep, 1);
    }

    void importsAndUndoes()
    {
        open();
        import(u"C01_msforms_da.xlsx"_s, 5);
        m_window->showPage(Page::Answers);
        auto *tables = m_window.get();
        widgets::TableView *batches = nullptr;
        for (auto *view : tables->findChildren<widgets::TableView *>()) {
            if (view->accessibleName() == u"Imports"_s)
                batches = view;
        }
        QVERIFY(batches);
        QTRY_COMPARE(batches->model()->rowCount(), 1);
        QCOMPARE(batches->model()->index(0, 0).data(), u"C01_msforms_da.xlsx"_s);
        batches->selectRow(0);
        // While the person thinks, another program imports too and the list is read anew.
        m_prompter->meanwhile = [this, batches] {
            (void)m_session->run([](store::WorkshopStore &store) {
                store::BatchInfo batch;
                batch.file = u"other.csv"_s;
                batch.tool = u"csv"_s;
                batch.round = QString::fromLatin1(SurveyRound);
                auto import = store.beginImport(batch, u"print"_s, true, false);
                Response response;
                response.externalId = u"7"_s;
                response.round = batch.round;
                response.answers = Answers::blank(*builtInTemplate());
                response.answers.ratings[0] = 4;
                return import && (*import)->put(response) && (*import)->commit(batch);
            });
            QTRY_COMPARE(batches->model()->rowCount(), 2);
        };
        for (auto *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == u"&Undo import…"_s && button->isEnabled()) {
                button->click();
                break; // others may have gone meanwhile
            }
        }
        QCOMPARE(m_prompter->asked.last().contains(u"C01_msforms_da.xlsx"_s), true);
        QTRY_COMPARE(m_session->counts().all, 1); // the other's
        QTRY_COMPARE(messages()->severity(), widgets::Severity::Info);
        QVERIFY(messages()->text().contains(u"C01"_s));
    }

    void severalFilesOneAfterAnother()
    {
        open();
        m_window->takeFiles({ exportFile(u"C01_msforms_da.xlsx"_s),
            exportFile(u"C09_google_forms_grid_items_as_rows.csv"_s) });
        QTRY_VERIFY(importDialog());
        QPointer<ImportDialog> first = importDialog();
        QVERIFY(first->windowTitle().contains(u"1 of 2"_s));
        QTRY_COMPARE(first->state(), ImportDialog::State::Planned);
        first->reject();
        QTRY_VERIFY(importDialog() && importDialog() != first.data());
        QVERIFY(importDialog()->windowTitle().contains(u"2 of 2"_s));
        importDialog()->reject();
        QTRY_VERIFY(!importDialog());
        QCOMPARE(m_session->counts().all, 0);
    }

    void dropsAreTaken()
    {
        open();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(exportFile(u"C01_msforms_da.xlsx"_s)) });
        QDragEnterEvent enter({ 400, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({ 400, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(importDialog());
        QTRY_COMPARE(importDialog()->state(), ImportDialog::State::Planned);
        importDialog()->reject();
    }

    void importNeedsAWorkshop()
    {
        m_window->takeFiles({ exportFile(u"C01_msforms_da.xlsx"_s) });
        QCOMPARE(messages()->severity(), widgets::Severity::Warning);
        QVERIFY(!importDialog());
    }

    /// 5 answers, 2 and 3: the total alone may be shown, so the groups say why not.
    void resultsFollowTheAnswers()
    {
        open();
        m_window->showPage(Page::Results);
        import(u"C01_msforms_da.xlsx"_s, 5);
        widgets::TableView *table = nullptr;
        for (auto *view : m_window->findChildren<widgets::TableView *>()) {
            if (view->accessibleName() == u"The picture as a table"_s)
                table = view;
        }
        QVERIFY(table);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->index(0, 3).data(), u"5"_s);
        QCOMPARE(table->model()->index(0, 1).data(), u"–"_s);
        action(Qt::CTRL | Qt::SHIFT | Qt::Key_T)->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(u"Answers\t–\t–\t5"_s));
        action(Qt::CTRL | Qt::SHIFT | Qt::Key_C)->trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(1920, 1080));
    }

    void picturesAreSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("png") << u"p.png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"p.svg"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"p.pdf"_s << QByteArray("%PDF");
    }

    void picturesAreSaved()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        open();
        import(u"C01_msforms_da.xlsx"_s, 5);
        m_window->showPage(Page::Results);
        auto *save = action(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
        QTRY_VERIFY(save->isEnabled());
        m_prompter->files = { m_folder->filePath(name) };
        save->trigger();
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        m_prompter->files = { m_folder->filePath(u"nowhere/p.png"_s) };
        save->trigger();
        QCOMPARE(messages()->severity(), widgets::Severity::Error);
    }

    void languageTakesEffectAtOnce()
    {
        open();
        QAction *danish = nullptr;
        for (auto *each : m_window->findChildren<QAction *>()) {
            if (each->text() == u"&Dansk"_s)
                danish = each;
        }
        QVERIFY(danish);
        QVERIFY(child<QListWidget>(u"sidebar"_s)->item(1)->text().contains(u"Answers"_s));
        danish->trigger();
        QCOMPARE(currentLanguage(), Language::Danish);
        QTRY_VERIFY(child<QListWidget>(u"sidebar"_s)->item(0)->text().contains(u"Workshop"_s));
        QSettings settings(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        QCOMPARE(savedLanguage(settings), Language::Danish);
        const auto dates = m_window->findChildren<QDateEdit *>();
        QVERIFY(!dates.isEmpty());
        for (const QDateEdit *date : dates)
            QTRY_COMPARE(date->displayFormat(), u"dd.MM.yyyy"_s);
    }

    void remindsOfDeletion()
    {
        store::Settings settings;
        settings.deleteBy = { 2025, 8, 1 };
        makeWithAnAnswer(settings);
        m_window->openWorkshop(m_folder->filePath(u"w.pejling"_s));
        QTRY_VERIFY(messages()->isVisible());
        QCOMPARE(messages()->severity(), widgets::Severity::Warning);
        QVERIFY(messages()->text().contains(u"1 August 2025"_s));
    }

    void noReminder_data()
    {
        QTest::addColumn<QDate>("deleteBy");
        QTest::addColumn<bool>("answers");
        QTest::addColumn<bool>("madeUp");
        QTest::newRow("the day before") << QDate(2025, 8, 2) << true << false;
        QTest::newRow("nothing to delete") << QDate(2025, 8, 1) << false << false;
        QTest::newRow("no date") << QDate() << true << false;
        QTest::newRow("nobody's answers") << QDate(2025, 8, 1) << true << true;
    }
    void noReminder()
    {
        QFETCH(bool, answers);
        store::Settings settings;
        QFETCH(QDate, deleteBy);
        settings.deleteBy = deleteBy;
        QFETCH(bool, madeUp);
        settings.madeUp = madeUp;
        makeWithAnAnswer(settings);
        if (!answers) {
            const auto store = store::WorkshopStore::open(m_folder->filePath(u"w.pejling"_s));
            QVERIFY((*store)->erase(store::Erasure::ofEverything()));
        }
        m_window->openWorkshop(m_folder->filePath(u"w.pejling"_s));
        QTRY_COMPARE(m_window->page(), Page::Workshop);
        // What was asked of the worker before this has been answered.
        const auto last = m_session->run([](store::WorkshopStore &) { return true; });
        QTRY_VERIFY(last.isFinished());
        QCoreApplication::processEvents();
        QVERIFY(messages()->isHidden());
    }

    void closingStoresWhatWasTyped()
    {
        open();
        child<QLineEdit>(u"organisation"_s)->setText(u"Samsø"_s);
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        m_window.reset();
        m_session = std::make_unique<live::Session>();
        QSignalSpy opened(m_session.get(), &live::Session::opened);
        m_session->open(m_folder->filePath(u"w.pejling"_s));
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_session->settings().organisation, u"Samsø"_s);
    }

    void closingAWorkshopWritesDownWhatIsTypedInTheConsole()
    {
        open();
        const QString path = m_session->path();
        m_window->present();
        QVERIFY(decisionField(u"what"_s));
        decisionField(u"what"_s)->setText(u"Half typed"_s);
        action(Qt::CTRL | Qt::Key_W)->trigger();
        QTRY_COMPARE(m_window->page(), Page::Start);
        const auto decided = [&path] {
            QStringList what;
            const auto store = store::WorkshopStore::open(path);
            if (!store)
                return what;
            if (const auto kept = (*store)->discussion().discussion()) {
                for (const Decision &decision : kept->decisions)
                    what += decision.what;
            }
            return what;
        };
        QTRY_COMPARE(decided(), QStringList{ u"Half typed"_s }); // the worker closes it after that
    }

    /// What takes the focus has a name or a label, on every page.
    void everythingIsNamed()
    {
        open();
        import(u"C01_msforms_da.xlsx"_s, 5);
        QSet<const QWidget *> buddies;
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->buddy())
                buddies << label->buddy();
        }
        for (const Page page : { Page::Workshop, Page::Answers, Page::Results, Page::Comments,
                 Page::Presentation, Page::Plan, Page::Report }) {
            m_window->showPage(page);
            for (const auto *widget : m_window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                    || widget->focusProxy() || qobject_cast<QLineEdit *>(widget->parentWidget())
                    || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                    continue;
                const bool named = buddies.contains(widget) || !widget->accessibleName().isEmpty()
                    || !widget->property("text").toString().isEmpty() || widget->inherits("QTabBar")
                    || widget->inherits("QScrollArea") || widget->inherits("QSplitter")
                    || widget->inherits("QTabWidget");
                QVERIFY2(named,
                    qPrintable(QString(QLatin1StringView(widget->metaObject()->className()) % u' '
                        % widget->objectName() % u" on page "_s % QString::number(int(page)))));
            }
        }
    }

    /// Where there is a search it takes the keyboard; elsewhere the comments' is meant.
    void searchIsWhereOneIs_data()
    {
        QTest::addColumn<Page>("from");
        QTest::addColumn<Page>("to");
        QTest::newRow("workshop") << Page::Workshop << Page::Comments;
        QTest::newRow("answers") << Page::Answers << Page::Answers;
        QTest::newRow("results") << Page::Results << Page::Comments;
        QTest::newRow("comments") << Page::Comments << Page::Comments;
        QTest::newRow("plan") << Page::Plan << Page::Plan;
    }

    void searchIsWhereOneIs()
    {
        QFETCH(Page, from);
        QFETCH(Page, to);
        open();
        m_window->showPage(from);
        action(QKeySequence::Find)->trigger();
        QCOMPARE(m_window->page(), to);
    }

    void shortcutsAreUnique()
    {
        QStringList seen;
        for (const auto *each : m_window->findChildren<QAction *>()) {
            const QString key = each->shortcut().toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen << key;
        }
        QVERIFY(seen.size() >= 12);
    }
};

QTEST_MAIN(TestDeskWindow)
#include "tst_deskwindow.moc"
