// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fakeprompter.h>
#include <samples.h>
#include <twoscreens.h>
#include <wall/console.h>
#include <wall/notesedit.h>
#include <wall/presentation.h>
#include <wall/wallwindow.h>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace pejling;
using namespace pejling::test;
using namespace Qt::StringLiterals;
using wall::Command;
using wall::Presentation;
using wall::Presenter;

class PresentationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void wallOnTheOtherScreen();
    void wallWhereItIsTold();
    void projectorUnpluggedAndBack();
    void lidClosedAndOpened();
    void leftWhileTheProjectorWasAway();
    void endsOnce_data();
    void endsOnce();

    void keysInEachPlace_data();
    void keysInEachPlace();
    void keysLeaveTextFieldsAlone_data();
    void keysLeaveTextFieldsAlone();
    void typedTextArrives();
    void digitsInTheMinutesAreMinutes();

    void showsWhatIsOnAndWhatIsNext();
    void saysWhatWaits();
    void jumpsByTheList();
    void keepsNotes();
    void makesPictures();

private:
    [[nodiscard]] static QScreen *screen(int index) { return QGuiApplication::screens()[index]; }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *inConsole() const
    {
        return m_presentation->console()->findChild<Widget *>();
    }
    [[nodiscard]] QWidget *place(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &key) const;

    disclosure::ShownResultsPtr m_results;
    std::shared_ptr<FakePrompter> m_prompter;
    std::unique_ptr<QWidget> m_desk;
    std::unique_ptr<Presentation> m_presentation;
    Presenter *m_presenter = nullptr;
};

void PresentationTest::initTestCase()
{
    setLanguage(Language::English);
    QCOMPARE(QGuiApplication::screens().size(), 2);
    m_results = Answered(builtIn()).demo(160).shown();
}

void PresentationTest::init()
{
    m_prompter = std::make_shared<FakePrompter>();
    m_desk = std::make_unique<QWidget>();
    m_desk->setGeometry(QRect(screen(0)->geometry().topLeft(), QSize(600, 400)));
    m_desk->show();
    m_presentation = std::make_unique<Presentation>(
        nullptr, charts::Look{ Language::English }, m_prompter, m_desk.get());
    m_presenter = m_presentation->presenter();
    m_presenter->setResults(m_results);
}

void PresentationTest::cleanup()
{
    m_presentation.reset();
    m_desk.reset();
}

QWidget *PresentationTest::place(const QString &name) const
{
    wall::Console *console = m_presentation->console();
    if (name == "wall"_L1)
        return m_presentation->wall();
    if (name == "console"_L1)
        return console;
    if (name == "jump list"_L1)
        return inConsole<QListWidget>();
    if (name == "button"_L1)
        return inConsole<QPushButton>();
    if (name == "notes"_L1)
        return inConsole<wall::NotesEdit>();
    if (name == "minutes"_L1)
        return inConsole<QSpinBox>();
    return inConsole<QLineEdit>(); // that of the minutes
}

QPushButton *PresentationTest::button(const QString &key) const
{
    for (QPushButton *button : m_presentation->console()->findChildren<QPushButton *>()) {
        if (button->text().endsWith(u'(' % key % u')'))
            return button;
    }
    return nullptr;
}

void PresentationTest::wallOnTheOtherScreen()
{
    for (const int desk : { 0, 1 }) {
        m_desk->setGeometry(QRect(screen(desk)->geometry().topLeft(), QSize(600, 400)));
        m_desk->setScreen(screen(desk));
        m_presentation->start();
        QVERIFY(m_presentation->wall()->isFullScreen());
        QCOMPARE(m_presentation->wall()->screen(), screen(1 - desk));
        QCOMPARE(m_presentation->wall()->geometry(), screen(1 - desk)->geometry());
        QVERIFY(m_presentation->console()->isVisible());
        QCOMPARE(m_presentation->console()->screen(), screen(desk));
        QVERIFY(
            !m_presentation->console()->geometry().intersects(m_presentation->wall()->geometry()));
        m_presentation->end();
    }
}

void PresentationTest::wallWhereItIsTold()
{
    m_presentation->start(0); // the desk's own screen: the console gives way
    QCOMPARE(m_presentation->wall()->screen(), screen(0));
    QCOMPARE(m_presentation->console()->screen(), screen(1));
    m_presentation->start(7); // there is no such screen
    QCOMPARE(m_presentation->wall()->screen(), screen(1));
}

void PresentationTest::projectorUnpluggedAndBack()
{
    m_presentation->start();
    m_presenter->goTo(4);
    QSignalSpy ended(m_presentation.get(), &Presentation::ended);
    emit qGuiApp->screenRemoved(screen(1));
    QVERIFY(!m_presentation->wall()->isVisible());
    QVERIFY(m_presentation->console()->isVisible());
    QTest::keyClick(m_presentation->console(), Qt::Key_PageDown); // goes on without it
    emit qGuiApp->screenAdded(screen(0)); // shows what the console's screen shows
    QVERIFY(!m_presentation->wall()->isVisible());
    emit qGuiApp->screenAdded(screen(1));
    QVERIFY(m_presentation->wall()->isVisible());
    QCOMPARE(m_presentation->wall()->screen(), screen(1));
    QCOMPARE(m_presentation->console()->screen(), screen(0));
    QCOMPARE(m_presenter->current(), 4);
    QCOMPARE(ended.count(), 0);
}

void PresentationTest::lidClosedAndOpened()
{
    m_presentation->start();
    emit qGuiApp->screenRemoved(screen(0));
    QVERIFY(!m_presentation->console()->isVisible());
    QVERIFY(m_presentation->wall()->isVisible()); // the room goes on watching
    QTest::keyClick(m_presentation->wall(), Qt::Key_PageDown);
    QCOMPARE(m_presenter->current(), 1);
    emit qGuiApp->screenAdded(screen(0));
    QVERIFY(m_presentation->console()->isVisible());
    QCOMPARE(m_presentation->console()->screen(), screen(0));
    QCOMPARE(m_presentation->wall()->screen(), screen(1));
}

void PresentationTest::leftWhileTheProjectorWasAway()
{
    m_presentation->start();
    emit qGuiApp->screenRemoved(screen(1));
    m_presentation->end();
    emit qGuiApp->screenAdded(screen(1));
    QVERIFY(!m_presentation->wall()->isVisible());
    QVERIFY(!m_presentation->console()->isVisible());
}

void PresentationTest::endsOnce_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : { "Esc on the wall", "Esc in the console", "the wall closed",
             "the console closed", "the button" })
        QTest::addRow("%s", by) << QString::fromLatin1(by);
}

void PresentationTest::endsOnce()
{
    QFETCH(const QString, by);
    m_presentation->start();
    QSignalSpy ended(m_presentation.get(), &Presentation::ended);
    if (by == "Esc on the wall"_L1)
        QTest::keyClick(m_presentation->wall(), Qt::Key_Escape);
    else if (by == "Esc in the console"_L1)
        QTest::keyClick(m_presentation->console(), Qt::Key_Escape);
    else if (by == "the wall closed"_L1)
        m_presentation->wall()->close();
    else if (by == "the console closed"_L1)
        m_presentation->console()->close();
    else
        button(u"Esc"_s)->click();
    QVERIFY(!m_presentation->wall()->isVisible());
    QVERIFY(!m_presentation->console()->isVisible());
    QVERIFY(!m_presentation->isOn());
    QCOMPARE(ended.count(), 1);
}

struct KeyRow
{
    const char *name;
    int key;
};

constexpr std::array Keys{ KeyRow{ "PageDown", Qt::Key_PageDown }, KeyRow{ "Right", Qt::Key_Right },
    KeyRow{ "Space", Qt::Key_Space }, KeyRow{ "Return", Qt::Key_Return },
    KeyRow{ "Enter", Qt::Key_Enter }, KeyRow{ "PageUp", Qt::Key_PageUp },
    KeyRow{ "Left", Qt::Key_Left }, KeyRow{ "F5", Qt::Key_F5 }, KeyRow{ "Esc", Qt::Key_Escape },
    KeyRow{ "full stop", Qt::Key_Period }, KeyRow{ "B", Qt::Key_B }, KeyRow{ "H", Qt::Key_H },
    KeyRow{ "R", Qt::Key_R }, KeyRow{ "T", Qt::Key_T }, KeyRow{ "Home", Qt::Key_Home },
    KeyRow{ "End", Qt::Key_End }, KeyRow{ "+", Qt::Key_Plus }, KeyRow{ "-", Qt::Key_Minus },
    KeyRow{ "2", Qt::Key_2 } };

void PresentationTest::keysInEachPlace_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("key");
    for (const char *where : { "wall", "console", "jump list", "button" }) {
        for (const KeyRow &row : Keys)
            QTest::addRow("%s: %s", where, row.name) << QString::fromLatin1(where) << row.key;
    }
}

/// On slide 4 of 7, covered, each key does what it says.
void PresentationTest::keysInEachPlace()
{
    QFETCH(const QString, where);
    QFETCH(const int, key);
    m_presentation->start();
    m_presenter->goTo(4);
    const int last = int(m_presenter->deck().size()) - 1;
    QTest::keyClick(place(where), Qt::Key(key));
    const auto command = wall::commandOf(key);
    const bool next = command == Command::Next;
    const bool previous = command == Command::Previous;
    const bool first = command == Command::First || command == Command::Start;
    QCOMPARE(m_presenter->current(),
        next                           ? 4
            : previous                 ? 2
            : first                    ? 0
            : command == Command::Last ? last
                                       : 3);
    QCOMPARE(m_presenter->isBlank(), command == Command::Blank);
    QCOMPARE(m_presenter->resultsHidden(), command != Command::ShowOrHide);
    QCOMPARE(m_presenter->revealed(), command == Command::Reveal ? 1 : 0);
    QCOMPARE(m_presenter->timer()->isRunning(), command == Command::Timer);
    QCOMPARE(m_presentation->isOn(), command != Command::Leave);
    QCOMPARE(m_presenter->look().textScale,
        command == Command::LargerText        ? 1.1
            : command == Command::SmallerText ? 0.9
                                              : 1.0);
    QCOMPARE(m_presenter->typedNumber(), key == Qt::Key_2 ? u"2"_s : QString());
}

void PresentationTest::keysLeaveTextFieldsAlone_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("key");
    for (const char *where : { "notes", "minutes", "line edit of the minutes" }) {
        for (const KeyRow &row : Keys)
            QTest::addRow("%s: %s", where, row.name) << QString::fromLatin1(where) << row.key;
    }
}

void PresentationTest::keysLeaveTextFieldsAlone()
{
    QFETCH(const QString, where);
    QFETCH(const int, key);
    m_presentation->start();
    m_presenter->goTo(4);
    place(where)->setFocus();
    QTest::keyClick(place(where), Qt::Key(key));
    QCOMPARE(m_presenter->current(),
        key == Qt::Key_PageDown     ? 4
            : key == Qt::Key_PageUp ? 2
            : key == Qt::Key_F5     ? 0
                                    : 3);
    QVERIFY(!m_presenter->isBlank());
    QVERIFY(m_presenter->resultsHidden());
    QCOMPARE(m_presenter->revealed(), 0);
    QVERIFY(!m_presenter->timer()->isRunning());
    QVERIFY(m_presentation->isOn());
    QCOMPARE(m_presenter->look().textScale, 1.0);
    QCOMPARE(m_presenter->typedNumber(), QString());
}

void PresentationTest::typedTextArrives()
{
    m_presentation->start();
    auto *notes = inConsole<wall::NotesEdit>();
    QTest::keyClicks(notes, u"Hør B. 2 - 3 "_s);
    QCOMPARE(notes->toPlainText(), u"Hør B. 2 - 3 "_s);
    QCOMPARE(m_presenter->current(), 0);
}

void PresentationTest::digitsInTheMinutesAreMinutes()
{
    m_presentation->start();
    QSignalSpy edited(m_presentation.get(), &Presentation::minutesEdited);
    auto *minutes = inConsole<QSpinBox>();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"12"_s);
    QTest::keyClick(minutes, Qt::Key_PageDown); // leaves the slide: its minutes are told first
    QCOMPARE(m_presenter->current(), 1);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().at(0).toString(), u"welcome"_s);
    QCOMPARE(edited.first().at(1).toInt(), 12);
}

void PresentationTest::showsWhatIsOnAndWhatIsNext()
{
    m_presentation->start();
    QListWidget *list = inConsole<QListWidget>();
    QCOMPARE(list->count(), int(m_presenter->deck().size()));
    for (int i = 0; i < list->count(); ++i) {
        QCOMPARE(list->currentRow(), i);
        const auto views = m_presentation->console()->findChildren<QGraphicsView *>();
        QCOMPARE(views.size(), 2);
        QCOMPARE(views[0]->scene(), m_presenter->slide()); // just as the room sees it
        auto *next = static_cast<charts::Slide *>(views[1]->scene());
        const bool last = i + 1 == list->count();
        QCOMPARE(next == nullptr, last);
        if (!last)
            QCOMPARE(next->ref(), m_presenter->deck()[size_t(i) + 1]);
        m_presenter->run(Command::Next);
    }
    m_presenter->goTo(3);
    const auto views = m_presentation->console()->findChildren<QGraphicsView *>();
    auto *next = static_cast<charts::Slide *>(views[1]->scene());
    QVERIFY(next->title() != m_presenter->slideAt(3)->title()); // uncovered
}

void PresentationTest::saysWhatWaits()
{
    m_presentation->start();
    m_presenter->goTo(4);
    QPushButton *take = button(u"O"_s);
    QVERIFY(!take->isEnabled());
    m_presenter->run(Command::ShowOrHide);
    Answers lastFirst = Answers::blank(*builtIn());
    lastFirst.rankings[0] = *Ballot::fromPacked("A987654321");
    m_presenter->setResults(Answered(builtIn()).demo(160).add(0, lastFirst, 200).shown());
    QVERIFY(take->isEnabled());
    take->click();
    QVERIFY(!take->isEnabled());
    QVERIFY(!m_presenter->orderWaits());
    const auto says = [this](const QString &text) {
        for (const QLabel *label : m_presentation->console()->findChildren<QLabel *>()) {
            if (label->text().contains(text) && label->isVisibleTo(m_presentation->console()))
                return true;
        }
        return false;
    };
    m_presentation->console()->setHeldBack(3);
    QVERIFY(says(u"3 answer"_s));
    m_presentation->console()->setHeldBack(0);
    QVERIFY(!says(u"until there are enough"_s));
    QVERIFY(!says(u"projector is gone"_s));
    emit qGuiApp->screenRemoved(screen(1));
    QVERIFY(says(u"projector is gone"_s));
}

void PresentationTest::jumpsByTheList()
{
    m_presentation->start();
    QListWidget *list = inConsole<QListWidget>();
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
    QCOMPARE(m_presenter->current(), 2);
}

void PresentationTest::keepsNotes()
{
    DeckPlan plan;
    plan.notes = { { u"welcome"_s, u"Say hello <b>"_s } };
    m_presenter->setPlan(plan);
    m_presentation->start();
    auto *notes = inConsole<wall::NotesEdit>();
    QCOMPARE(notes->toPlainText(), u"Say hello <b>"_s);
    QSignalSpy edited(m_presentation.get(), &Presentation::notesEdited);
    m_presenter->run(Command::Next);
    QCOMPARE(notes->toPlainText(), QString());
    QCOMPARE(edited.count(), 0);
    QTest::keyClicks(notes, u"Wait for all"_s);
    m_presenter->setCounts((*m_results)->responses); // answers do not take away what is typed
    QCOMPARE(notes->toPlainText(), u"Wait for all"_s);
    QTest::keyClick(notes, Qt::Key_PageDown);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first(), (QVariantList{ u"answers"_s, u"Wait for all"_s }));
    QTest::keyClicks(notes, u"x"_s);
    m_presentation->end();
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited.last().at(0).toString(), m_presenter->currentRef().id);
}

void PresentationTest::makesPictures()
{
    m_presentation->start();
    m_presenter->goTo(4);
    auto *menu = inConsole<wall::PictureMenu>();
    menu->copy();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1920, 1080));

    QTemporaryDir folder;
    const auto bytesOf = [&](int action, const QString &name) {
        m_prompter->files = { folder.filePath(name) };
        QList<QAction *> saves = menu->actions();
        saves.removeIf([](const QAction *each) { return each->isSeparator(); });
        saves[action]->trigger();
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QImage opaque = QImage::fromData(bytesOf(1, u"a.png"_s));
    const QImage transparent = QImage::fromData(bytesOf(2, u"b.png"_s));
    QCOMPARE(opaque.pixelColor(3, 3), QColor(Qt::white));
    QCOMPARE(transparent.pixelColor(3, 3).alpha(), 0);
    QVERIFY(transparent.size() == opaque.size());
    QVERIFY(bytesOf(3, u"c.svg"_s).contains("<svg"));
    const QByteArray one = bytesOf(4, u"d.pdf"_s);
    const QByteArray all = bytesOf(5, u"e.pdf"_s);
    QCOMPARE(one.count("/Type /Page\n"), 1);
    QCOMPARE(all.count("/Type /Page\n"), qsizetype(m_presenter->deck().size()));
    QVERIFY(!bytesOf(1, u"no suffix"_s).size()); // it gets one
    QVERIFY(QFile::exists(folder.filePath(u"no suffix.png"_s)));

    QSignalSpy failed(menu, &wall::PictureMenu::failed);
    m_prompter->files = { folder.filePath(u"missing/f.png"_s) };
    menu->actions()[2]->trigger();
    QCOMPARE(failed.count(), 1);
}

/// A laptop, and a projector to its upper left.
int main(int argc, char **argv)
{
    return pejling::test::runOnTwoScreens<PresentationTest>(argc, argv, { -1920, -300 });
}
#include "tst_presentation.moc"
