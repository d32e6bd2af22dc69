// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/commentspage.h>
#include <desk/deskwindow.h>
#include <desk/importdialog.h>
#include <desk/newworkshopdialog.h>
#include <desk/planpage.h>
#include <desk/planpagedialog.h>
#include <desk/presentationpage.h>
#include <wall/console.h>
#include <wall/decisionpanel.h>
#include <wall/presenter.h>
#include <wall/releasepanel.h>
#include <widgets/tableview.h>

#include <fakeprompter.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;
using Page = DeskWindow::Page;

namespace {

const std::array Pages{ Page::Workshop, Page::Answers, Page::Results, Page::Comments,
    Page::Presentation, Page::Plan, Page::Report };

QString exportFile(const QString &name)
{
    return QStringLiteral(PEJLING_TEST_DATA "/exports/") % name;
}

enum class Colors { Light, Dark, HighContrast };

QPalette paletteOf(Colors colors)
{
    if (colors == Colors::Light)
        return QPalette(QColor(0xef, 0xef, 0xef));
    const bool dark = colors == Colors::Dark;
    const QColor window = dark ? QColor(0x25, 0x25, 0x28) : QColor(Qt::black);
    const QColor text = dark ? QColor(0xee, 0xee, 0xee) : QColor(Qt::white);
    QPalette palette(dark ? QColor(0x2b, 0x2b, 0x2e) : window, window);
    palette.setColor(QPalette::Base, dark ? QColor(0x1c, 0x1c, 0x1f) : window);
    palette.setColor(QPalette::AlternateBase, window);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Active, role, text);
    palette.setColor(QPalette::Highlight, dark ? QColor(0x2f, 0x6f, 0xb5) : QColor(Qt::yellow));
    palette.setColor(QPalette::HighlightedText, dark ? QColor(Qt::white) : QColor(Qt::black));
    return palette;
}

/// "QLabel "the text"": for a sentence about what is wrong with it.
QString nameOf(const QWidget *widget)
{
    QString text = widget->property("text").toString();
    if (text.isEmpty())
        text = widget->property("title").toString();
    return QLatin1StringView(widget->metaObject()->className()) % u" \""_s
        % (text.isEmpty() ? widget->objectName() % widget->accessibleName() : text) % u'"';
}

/// Whether the widget's own text is cut; what scrolls or elides on purpose is left out.
bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        if (!label->wordWrap())
            return label->width() < label->sizeHint().width();
        return label->height() < label->heightForWidth(label->width());
    }
    if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QGroupBox *>(widget)
        || qobject_cast<const QAbstractButton *>(widget)) {
        if (widget->parentWidget()->inherits("QTabBar") || widget->inherits("QTableCornerButton"))
            return false;
        return widget->width() < widget->minimumSizeHint().width()
            || widget->height() < widget->minimumSizeHint().height();
    }
    return false;
}

QStringList cutTexts(const QWidget *window)
{
    QStringList cut;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && isCut(widget)) {
            cut << u"%1 has %2 x %3"_s.arg(nameOf(widget))
                       .arg(widget->width())
                       .arg(widget->height());
        }
    }
    return cut;
}

/// The key after & in `text`, lower case; null: none.
QChar mnemonicOf(QString text)
{
    text.replace("&&"_L1, ""_L1);
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text[at + 1].toLower() : QChar();
}

class Mnemonics
{
public:
    void take(const QString &text)
    {
        const QChar key = mnemonicOf(text);
        if (key.isNull())
            return;
        if (m_seen.contains(key))
            m_clashes << m_seen[key] % u" / "_s % text;
        m_seen.insert(key, text);
    }
    [[nodiscard]] const QStringList &clashes() const { return m_clashes; }

private:
    QHash<QChar, QString> m_seen;
    QStringList m_clashes;
};

/// What Alt and a letter reaches in a window: the menu bar and what is visible beside it.
QStringList clashesIn(const QWidget *window)
{
    Mnemonics mnemonics;
    for (const auto *bar : window->findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            mnemonics.take(action->text());
    }
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy())
                mnemonics.take(label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            mnemonics.take(button->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            mnemonics.take(box->title());
        } else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i))
                    mnemonics.take(tabs->tabText(i));
            }
        }
    }
    return mnemonics.clashes();
}

QStringList clashesIn(const QMenu *menu)
{
    Mnemonics mnemonics;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            mnemonics.take(action->text());
    }
    return mnemonics.clashes();
}

/// What takes the focus and has neither a name, a text nor a label.
QStringList namelessIn(const QWidget *window)
{
    QSet<const QWidget *> buddies;
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->buddy())
            buddies << label->buddy();
    }
    QStringList nameless;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        const bool partOfOther = qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent) || widget->inherits("QTabBar")
            || widget->inherits("QComboBoxPrivateContainer");
        const bool container = widget->inherits("QScrollArea") || widget->inherits("QSplitter")
            || widget->inherits("QTabWidget");
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || partOfOther || container)
            continue;
        if (!buddies.contains(widget) && widget->accessibleName().isEmpty()
            && widget->property("text").toString().isEmpty())
            nameless << nameOf(widget);
    }
    return nameless;
}

} // namespace

/// Every page and dialog of the desk as a person meets it, in both languages, light and dark, and
/// with text twice as large. With PEJLING_LOOKS set to a folder, pictures of all are left there.
class TestDeskLooks : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::shared_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<DeskWindow> m_window;
    QFont m_font;
    QString m_variant;

    void addVariants()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Colors>("colors");
        QTest::addColumn<int>("percent");
        QTest::newRow("da") << Language::Danish << Colors::Light << 100;
        QTest::newRow("en") << Language::English << Colors::Light << 100;
        QTest::newRow("da-dark") << Language::Danish << Colors::Dark << 100;
        QTest::newRow("da-contrast") << Language::Danish << Colors::HighContrast << 100;
        QTest::newRow("da-200") << Language::Danish << Colors::Light << 200;
        QTest::newRow("en-200") << Language::English << Colors::Light << 200;
    }
    void applyVariant()
    {
        QFETCH(Language, language);
        QFETCH(Colors, colors);
        QFETCH(int, percent);
        m_variant = QString::fromLatin1(QTest::currentDataTag());
        QApplication::setPalette(paletteOf(colors));
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100.0);
        QApplication::setFont(font);
        setLanguage(language);
        makeWindow();
    }
    void makeWindow()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompter = std::make_shared<test::FakePrompter>();
        m_session = std::make_unique<live::Session>();
        Services services;
        services.prompter = m_prompter;
        services.today = [] { return QDate(2025, 8, 1); };
        services.settings
            = std::make_shared<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<DeskWindow>(m_session.get(), services);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void openDemo()
    {
        m_window->openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->counts().all > 100, 20000);
        QTRY_COMPARE(m_window->page(), Page::Results);
        m_window->resize(1280, 800);
    }
    void look(QWidget *window, const QString &name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QString folder = qEnvironmentVariable("PEJLING_LOOKS");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            window->grab().save(folder % u'/' % name % u'-' % m_variant % u".png"_s);
        }
        for (const QString &text : cutTexts(window))
            m_faults << name % u": cut: "_s % text;
        for (const QString &text : clashesIn(window))
            m_faults << name % u": one key for two: "_s % text;
        for (const QString &text : namelessIn(window))
            m_faults << name % u": no name: "_s % text;
    }
    QStringList m_faults;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_font = QApplication::font();
    }
    void init() { m_faults.clear(); }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        QApplication::setFont(m_font);
        QApplication::setPalette(paletteOf(Colors::Light));
        setLanguage(Language::English);
    }

    void pages_data() { addVariants(); }
    void pages()
    {
        applyVariant();
        look(m_window.get(), u"0-start"_s);
        m_session->create(
            m_folder->filePath(u"w.pejling"_s), builtInTemplate(), store::Settings{}, true);
        QTRY_COMPARE(m_window->page(), Page::Workshop);
        m_window->showPage(Page::Answers);
        look(m_window.get(), u"1-answers-empty"_s);
        m_window->showPage(Page::Results);
        look(m_window.get(), u"1-results-empty"_s);
        openDemo();
        for (const Page page : Pages) {
            m_window->showPage(page);
            look(m_window.get(), u"2-page-"_s % QString::number(int(page)));
        }
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void importing_data() { addVariants(); }
    void importing()
    {
        applyVariant();
        m_session->create(
            m_folder->filePath(u"w.pejling"_s), builtInTemplate(), store::Settings{}, true);
        QTRY_COMPARE(m_window->page(), Page::Workshop);
        const QStringList files{ u"C01_msforms_da.xlsx"_s, u"C02_msforms_en_live_decentral.xlsx"_s,
            u"C22_excel_turned_values.csv"_s, u"C21b_html_page_named.csv"_s };
        for (const QString &file : files) {
            m_window->takeFiles({ exportFile(file) });
            ImportDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = openDialog()));
            QTRY_VERIFY(dialog->state() == ImportDialog::State::Planned
                || dialog->state() == ImportDialog::State::Refused);
            look(dialog, u"3-first-"_s % file.left(4));
            for (int step = 0; step < 4 && dialog->state() == ImportDialog::State::Planned;
                 ++step) {
                auto *button = dialog->findChild<QToolButton *>(u"step%1"_s.arg(step));
                if (!button->isEnabled())
                    continue;
                button->click();
                look(dialog, u"3-step-%1-"_s.arg(step) % file.left(4));
            }
            if (auto *import = dialog->findChild<QPushButton *>(u"import"_s); import->isEnabled()) {
                import->click();
                QTRY_COMPARE(dialog->state(), ImportDialog::State::Imported);
                look(dialog, u"4-done-"_s % file.left(4));
            }
            dialog->reject();
            QTRY_VERIFY(!openDialog());
        }
        m_window->showPage(Page::Answers);
        auto *tabs = m_window->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look(m_window.get(), u"5-answers-"_s % QString::number(i));
        }
        NewWorkshopDialog dialog(Services().completed());
        dialog.show();
        look(&dialog, u"6-new"_s);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void discussing_data() { addVariants(); }
    void discussing()
    {
        applyVariant();
        openDemo();
        m_session->run([](store::WorkshopStore &store) {
            Decision decision;
            decision.what = u"Fast mødetid for driftsmøder mellem områder og forvaltning, så alle "
                            "kender beslutningen samme uge"_s;
            decision.theme = u"sikker-drift"_s;
            decision.who = u"Mette Holm, driftschef"_s;
            decision.due = { 2025, 7, 1 };
            decision.why = { .text = u"Sikker drift"_s, .figure = u"71 point"_s, .n = 162 };
            return store.discussion().save(decision);
        });
        QTRY_COMPARE(m_session->discussion()->decisions.size(), size_t(4)); // three are the demo's
        m_window->showPage(Page::Comments);
        auto *comments = m_window->findChild<widgets::TableView *>(u"comments"_s);
        QTRY_VERIFY(comments->model()->rowCount() > 10);
        comments->selectRow(2);
        lookAtTabs(m_window->findChild<CommentsPage *>(), u"7-comments-"_s);
        m_window->showPage(Page::Plan);
        auto *plan = m_window->findChild<widgets::TableView *>(u"plan"_s);
        QTRY_COMPARE(plan->model()->rowCount(), 4);
        plan->selectRow(0);
        m_window->findChild<widgets::TableView *>(u"checklist"_s)->selectRow(0);
        lookAtTabs(m_window->findChild<PlanPage *>(), u"8-plan-"_s);
        m_window->findChild<QPushButton *>(u"editDecision"_s)->click();
        DecisionDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<DecisionDialog *>()));
        look(dialog, u"8-decision"_s);
        dialog->reject();
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void preparing_data() { addVariants(); }
    void preparing()
    {
        applyVariant();
        openDemo();
        const auto lookAt = [this](Page page, const QString &button, const QString &name) {
            m_window->showPage(page);
            m_window->findChild<QPushButton *>(button)->click();
            QDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())));
            look(dialog, name);
            dialog->reject();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        };
        lookAt(Page::Workshop, u"agenda"_s, u"9-agenda"_s);
        lookAt(Page::Answers, u"findAnswer"_s, u"9-find-answer"_s);
        lookAt(Page::Plan, u"typeIn"_s, u"9-type-in"_s);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    /// With everything that can stand there: two rounds, and a timer that runs.
    void presenting_data() { menus_data(); }
    void presenting()
    {
        QFETCH(Language, language);
        setLanguage(language);
        makeWindow();
        openDemo();
        (void)m_session->run(
            [](store::WorkshopStore &store) { return store.openRound(u"vote"_s); });
        m_window->showPage(Page::Presentation);
        auto *against
            = m_window->findChild<PresentationPage *>()->findChild<QComboBox *>(u"against"_s);
        QTRY_VERIFY(against->isVisible());
        QCOMPARE(clashesIn(m_window.get()).join(u'\n'), QString());
        wall::Presenter presenter(charts::Look{ language });
        wall::Console console(&presenter, std::make_shared<test::FakePrompter>());
        console.addPanel(new wall::ReleasePanel(m_session.get(), &presenter, {}));
        console.addPanel(new wall::DecisionPanel(m_session.get(), &presenter, {}));
        presenter.timer()->start(std::chrono::minutes(5));
        console.show();
        auto *panels = console.findChild<QTabWidget *>();
        for (int panel = 0; panel < panels->count(); ++panel) {
            panels->setCurrentIndex(panel);
            QCOMPARE(clashesIn(&console).join(u'\n'), QString());
        }
    }

    void menus_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("da") << Language::Danish;
        QTest::newRow("en") << Language::English;
    }
    void menus()
    {
        QFETCH(Language, language);
        setLanguage(language);
        makeWindow();
        for (const auto *menu : m_window->findChildren<QMenu *>())
            QCOMPARE(clashesIn(menu).join(u'\n'), QString());
    }

private:
    void lookAtTabs(QWidget *page, const QString &name)
    {
        auto *tabs = page->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look(m_window.get(), name % QString::number(i));
        }
        tabs->setCurrentIndex(0);
    }
    [[nodiscard]] ImportDialog *openDialog() const
    {
        for (auto *dialog : m_window->findChildren<ImportDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestDeskLooks)
#include "tst_desklooks.moc"
