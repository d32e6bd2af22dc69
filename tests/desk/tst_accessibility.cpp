// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../kiosk/fakesink.h"

#include <desk/deskwindow.h>
#include <desk/importdialog.h>
#include <desk/newworkshopdialog.h>
#include <desk/planpagedialog.h>
#include <desk/presentationkeys.h>
#include <kiosk/kioskdialog.h>
#include <kiosk/paperdialog.h>
#include <kiosk/steps.h>
#include <wall/console.h>
#include <wall/decisionpanel.h>
#include <wall/presenter.h>
#include <wall/releasepanel.h>
#include <wall/wallwindow.h>
#include <widgets/helpwindow.h>

#include <fakeprompter.h>
#include <samples.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;
using Page = DeskWindow::Page;

namespace {

constexpr int MostStops = 300; ///< of Tab in one window; more is a trap
constexpr int MostParts = 40; ///< of one control

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QString text = widget->accessibleName();
    for (const char *property : { "text", "title" }) {
        if (text.isEmpty())
            text = widget->property(property).toString();
    }
    return QLatin1StringView(widget->metaObject()->className()) % u" \""_s
        % (text.isEmpty() ? widget->objectName() : text) % u'"';
}

/// What a screen reader meets in `window`: every control that can be used says what it is and what
/// it is called. What stands inside a table or list is data.
void readAloud(QAccessibleInterface *control, QStringList &faults)
{
    if (!control || !control->isValid() || control->state().invisible)
        return;
    const QAccessible::Role role = control->role();
    const auto *widget = qobject_cast<QWidget *>(control->object());
    const bool used = widget && !widget->isWindow() && !widget->focusProxy()
        && ((widget->focusPolicy() & Qt::TabFocus)
            || qobject_cast<const QAbstractButton *>(widget));
    if (used) {
        if (control->text(QAccessible::Name).trimmed().isEmpty())
            faults << u"no name: "_s % nameOf(widget);
        const bool plain = role == QAccessible::NoRole || role == QAccessible::Client;
        if (plain && !widget->inherits("QAbstractScrollArea"))
            faults << u"no role: "_s % nameOf(widget);
    }
    if (role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree
        || role == QAccessible::ComboBox || role == QAccessible::SpinBox)
        return;
    for (int i = 0; i < control->childCount(); ++i)
        readAloud(control->child(i), faults);
}

/// Where the key stops, once around; empty after a trap. A date has a stop for each of its parts,
/// and the help one for each link.
QList<QWidget *> stops(QWidget *window, Qt::Key key, Qt::KeyboardModifier modifier)
{
    const auto press = [&](QWidget *widget) { QTest::keyClick(widget, key, modifier); };
    press(QApplication::focusWidget() ? QApplication::focusWidget() : window);
    QList<QWidget *> all;
    int stays = 0;
    while (QWidget *focus = QApplication::focusWidget()) {
        if (focus->window() != window || stays > MostParts || all.size() > MostStops)
            return {};
        if (all.isEmpty() || focus != all.back()) {
            if (all.contains(focus))
                return focus == all.front() ? all : QList<QWidget *>();
            all << focus;
            stays = 0;
        } else if (all.size() == 1 && stays == MostParts) {
            return all; // the only one
        }
        ++stays;
        press(focus);
    }
    return {};
}

void walkByKeyboard(QWidget *window, QStringList &faults)
{
    const QList<QWidget *> forward = stops(window, Qt::Key_Tab, Qt::NoModifier);
    if (forward.isEmpty())
        faults << u"Tab is caught at "_s % nameOf(QApplication::focusWidget());
    const QList<QWidget *> backward = stops(window, Qt::Key_Backtab, Qt::ShiftModifier);
    if (backward.isEmpty())
        faults << u"Shift+Tab is caught at "_s % nameOf(QApplication::focusWidget());
    for (const QWidget *widget : forward) {
        if (!backward.isEmpty() && !backward.contains(widget))
            faults << u"only forward: "_s % nameOf(widget);
    }
    for (const QWidget *widget : backward) {
        if (!forward.isEmpty() && !forward.contains(widget))
            faults << u"only backward: "_s % nameOf(widget);
    }
}

/// A button that Tab does not stop at has a key of its own: one with Alt, the one in its text, the
/// arrow keys from the neighbour that Tab does stop at, or Esc for leaving the survey.
bool hasOtherKey(const QAbstractButton *button)
{
    const auto isNeighbour = [button](const QAbstractButton *other) {
        return other->isCheckable() && (other->focusPolicy() & Qt::TabFocus)
            && other->parentWidget() == button->parentWidget();
    };
    const auto all = button->parentWidget()->findChildren<QAbstractButton *>();
    const bool digit = button->text().size() == 1; // the PIN's, and the key that deletes one
    return !button->shortcut().isEmpty() || button->text().endsWith(u')') || digit
        || button->objectName() == "leave"_L1
        || (button->isCheckable() && std::any_of(all.begin(), all.end(), isNeighbour));
}

void findMouseOnly(const QWidget *window, QStringList &faults)
{
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        const QWidget *parent = button->parentWidget();
        const bool partOfOther = parent->inherits("QTabBar") || parent->inherits("QLineEdit")
            || parent->inherits("QMenuBar") || button->inherits("QTableCornerButton");
        if (!button->isVisible() || partOfOther || (button->focusPolicy() & Qt::TabFocus))
            continue;
        if (!hasOtherKey(button))
            faults << u"only for the mouse: "_s % nameOf(button);
    }
}

} // namespace

/// Every window as somebody meets it who sees nothing, or has no mouse: what is read aloud, where
/// Tab goes, what only a mouse can reach, and whether F1 knows what is on screen.
class TestAccessibility : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::shared_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<DeskWindow> m_window;
    QStringList m_faults;

    void lookAt(QWidget *window, const QString &name, std::optional<widgets::HelpTopic> topic)
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QStringList faults;
        readAloud(QAccessible::queryAccessibleInterface(window), faults);
        walkByKeyboard(window, faults);
        findMouseOnly(window, faults);
        const QWidget *focus = window->focusWidget();
        const auto found = widgets::helpTopicOf(focus ? focus : window);
        if (found != topic) {
            faults << u"F1 opens %1"_s.arg(found ? widgets::helpPageName(*found) : u"nothing"_s);
        }
        for (const QString &fault : faults)
            m_faults << name % u": "_s % fault;
    }
    void openDemo()
    {
        m_window->openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->counts().all > 100, 20000);
        QTRY_COMPARE(m_window->page(), Page::Results);
    }
    template <typename Dialog>
    [[nodiscard]] Dialog *openDialog() const
    {
        for (auto *dialog : m_window->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void lookAtImport(const QString &file);

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QAccessible::setActive(true);
    }
    void init()
    {
        setLanguage(Language::English);
        m_faults.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompter = std::make_shared<test::FakePrompter>();
        m_session = std::make_unique<live::Session>();
        Services services;
        services.prompter = m_prompter;
        services.settings
            = std::make_shared<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<DeskWindow>(m_session.get(), services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void startAndTour();
    void pages();
    void importing();
    void dialogs();
    void console();
    void respondent();
    void help();
};

void TestAccessibility::startAndTour()
{
    lookAt(m_window.get(), u"tour"_s, widgets::HelpTopic::Start);
    auto *skip = m_window->findChild<QPushButton *>(u"skipTour"_s);
    QVERIFY(skip->isVisible());
    skip->click();
    QVERIFY(!skip->isVisible());
    lookAt(m_window.get(), u"start"_s, widgets::HelpTopic::Start);

    // It does not come again by itself.
    Services services;
    services.prompter = m_prompter;
    services.settings
        = std::make_shared<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    live::Session session;
    DeskWindow again(&session, services);
    again.show();
    QVERIFY(!again.findChild<QWidget *>(u"tour"_s)->isVisible());
}

void TestAccessibility::pages()
{
    using widgets::HelpTopic;
    openDemo();
    const std::array topics{ HelpTopic::Workshop, HelpTopic::Answers, HelpTopic::Results,
        HelpTopic::Comments, HelpTopic::Presentation, HelpTopic::Plan, HelpTopic::Report };
    for (size_t i = 0; i < topics.size(); ++i) {
        const auto page = Page(i + 1);
        m_window->showPage(page);
        QTRY_COMPARE(m_window->page(), page);
        auto *stack = m_window->findChild<QStackedWidget *>();
        auto *tabs = stack->currentWidget()->findChild<QTabWidget *>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            lookAt(m_window.get(), u"page %1.%2"_s.arg(i + 1).arg(tab), topics[i]);
        }
    }
}

void TestAccessibility::lookAtImport(const QString &file)
{
    using widgets::HelpTopic;
    const std::array topics{ HelpTopic::ImportFile, HelpTopic::ImportColumns,
        HelpTopic::ImportAudience, HelpTopic::ImportPlan };
    m_window->takeFiles({ QStringLiteral(PEJLING_TEST_DATA "/exports/") % file });
    ImportDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = openDialog<ImportDialog>()));
    QTRY_VERIFY(dialog->state() == ImportDialog::State::Planned
        || dialog->state() == ImportDialog::State::Refused);
    if (dialog->state() == ImportDialog::State::Refused)
        lookAt(dialog, u"refused "_s % file, HelpTopic::ImportFile);
    for (int step = 0; dialog->state() == ImportDialog::State::Planned && step < 4; ++step) {
        auto *button = dialog->findChild<QToolButton *>(u"step%1"_s.arg(step));
        if (!button->isEnabled())
            continue;
        button->click();
        QTRY_COMPARE(int(dialog->step()), step);
        QTRY_VERIFY(!dialog->isReadingAgain());
        lookAt(dialog, u"import %1, step %2"_s.arg(file).arg(step), topics[size_t(step)]);
    }
    if (auto *import = dialog->findChild<QPushButton *>(u"import"_s); import->isEnabled()) {
        import->click();
        QTRY_COMPARE(dialog->state(), ImportDialog::State::Imported);
        lookAt(dialog, u"imported "_s % file, HelpTopic::ImportPlan);
    }
    dialog->reject();
    QTRY_VERIFY(!openDialog<ImportDialog>());
}

void TestAccessibility::importing()
{
    m_session->create(
        m_folder->filePath(u"w.pejling"_s), builtInTemplate(), store::Settings{}, true);
    QTRY_COMPARE(m_window->page(), Page::Workshop);
    lookAtImport(u"C01_msforms_da.xlsx"_s);
    lookAtImport(u"C22_excel_turned_values.csv"_s); // with problems
    lookAtImport(u"C21b_html_page_named.csv"_s); // refused
}

void TestAccessibility::dialogs()
{
    using widgets::HelpTopic;
    openDemo();
    NewWorkshopDialog newWorkshop(Services().completed());
    newWorkshop.show();
    lookAt(&newWorkshop, u"new workshop"_s, HelpTopic::NewWorkshop);
    newWorkshop.close();

    PresentationKeys keys(nullptr);
    keys.show();
    lookAt(&keys, u"keys"_s, HelpTopic::Wall);
    keys.close();

    m_window->showPage(Page::Plan);
    m_window->findChild<QPushButton *>(u"newDecision"_s)->click();
    DecisionDialog *decision = nullptr;
    QTRY_VERIFY((decision = openDialog<DecisionDialog>()));
    lookAt(decision, u"decision"_s, HelpTopic::Plan);
    decision->reject();

    kiosk::KioskDialog kiosk(m_session.get(), charts::Theme::Light);
    kiosk.show();
    QTRY_VERIFY(kiosk.findChild<QListWidget *>(u"questions"_s)->count() > 0);
    lookAt(&kiosk, u"kiosk dialog"_s, HelpTopic::Kiosk);
    kiosk.close();

    kiosk::KioskSetup setup;
    setup.workshopTemplate = test::builtIn();
    kiosk::PaperDialog paper(std::make_unique<test::FakeSink>(), setup);
    paper.show();
    lookAt(&paper, u"paper"_s, HelpTopic::Paper);
    paper.close();
}

void TestAccessibility::console()
{
    wall::Presenter presenter(charts::Look{ Language::English });
    presenter.setResults(test::Answered(test::builtIn()).demo(60).shown());
    presenter.goTo(4);
    wall::Console console(&presenter, m_prompter);
    console.addPanel(new wall::ReleasePanel(m_session.get(), &presenter, {}));
    console.addPanel(new wall::DecisionPanel(m_session.get(), &presenter, {}));
    console.show();
    auto *panels = console.findChild<QTabWidget *>();
    for (int panel = 0; panel < panels->count(); ++panel) {
        panels->setCurrentIndex(panel);
        lookAt(&console, u"console "_s % panels->tabText(panel), widgets::HelpTopic::Console);
    }
    console.hide();
    wall::WallWindow wall(&presenter);
    wall.show();
    lookAt(&wall, u"wall"_s, widgets::HelpTopic::Wall);
}

void TestAccessibility::respondent()
{
    kiosk::KioskSetup setup;
    setup.workshopTemplate = test::builtIn();
    setup.settings.kioskPin = u"set"_s;
    setup.idle = std::chrono::seconds(3600);
    QStringList ids
        = kiosk::Asked::everyQuestion(*setup.workshopTemplate).ids(*setup.workshopTemplate);
    setup.settings.asked[u"survey"_s] = ids << u"profile"_s << u"timeThieves"_s;
    setup.language = Language::English;
    kiosk::KioskWindow window(std::make_unique<test::FakeSink>(), setup);
    window.resize(1280, 720);
    window.show();
    lookAt(&window, u"welcome"_s, {});
    window.findChild<QPushButton *>(u"audience-central"_s)->click();
    for (int step = 1; window.stage() == kiosk::KioskWindow::Stage::Answering && step < 15;
         ++step) {
        lookAt(&window, u"survey, step %1"_s.arg(window.step()), {});
        for (auto *rating : window.findChildren<QPushButton *>(u"rating-3"_s))
            rating->click();
        window.next();
    }
    QCOMPARE(window.stage(), kiosk::KioskWindow::Stage::Sending);
    window.askToLeave();
    lookAt(&window, u"PIN"_s, {});
}

void TestAccessibility::help()
{
    widgets::HelpWindow help;
    help.show();
    lookAt(&help, u"help"_s, {});
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
