// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/format.h>
#include <charts/deckorder.h>
#include <disclosure/gate.h>
#include <fakeprompter.h>
#include <live/comments.h>
#include <live/results.h>
#include <store/discussionstore.h>
#include <survey/demo.h>
#include <twoscreens.h>
#include <wall/console.h>
#include <wall/presentation.h>
#include <wall/wallwindow.h>
#include <widgets/tablemodel.h>

#include <QApplication>
#include <QCheckBox>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

// A whole presentation of a stored workshop on a laptop with a projector, by keyboard: what is on
// the wall is what the statistics say, and what is released or decided in the console gets there.

using namespace pejling;
using namespace Qt::StringLiterals;
using wall::Command;
using wall::Presentation;
using wall::Presenter;

class LivePresentationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void throughTheDeckByKeyboard();
    void revealsWhatTheStatisticsSay();
    void releasedCommentsReachTheWall();
    void commentsAreThoseOfTheSlide();
    void keyReleasesWhereverTheFocusIs();
    void nothingIsReleasedThatNobodyChose();
    void listStaysWhereItIsRead();
    void commentsAreReadOnlyWhereTheyAreSeen();
    void decisionsReachTheWall();
    void typedDecisionOutlivesThePresentation();
    void typingADecisionTurnsNoPages();
    void spaceTicksTheBoxAndElseTurnsThePage();
    void editsCanBeTakenBack();
    void saysWhatWasNotStored();
    void earlierRoundOnTheWall();
    void looks();

private:
    /// What can be read on the wall.
    [[nodiscard]] QStringList onTheWall() const
    {
        QStringList texts;
        const auto items = m_presentation->wall()->findChild<QGraphicsView *>()->scene()->items();
        for (const QGraphicsItem *item : items) {
            const auto *text = dynamic_cast<const QGraphicsSimpleTextItem *>(item);
            if (text && text->isVisible() && !text->text().isEmpty())
                texts += text->text().simplified();
        }
        return texts;
    }
    [[nodiscard]] bool isOnTheWall(const QString &words) const
    {
        return onTheWall().join(u'|').contains(words);
    }
    /// Stores it, and waits until what is read because of that has been read.
    void say(const CommentMark &mark)
    {
        QSignalSpy changed(m_session.get(), &live::Session::discussionChanged);
        (void)m_session->run(
            [mark](store::WorkshopStore &store) { return store.discussion().setMarks({ mark }); });
        QTRY_VERIFY(!changed.isEmpty());
        const auto after = m_session->run([](store::WorkshopStore &) { return true; });
        QTRY_VERIFY(after.isFinished());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QStringList ids() const { return charts::idsOf(m_presenter->deck()); }
    void goTo(const QString &id)
    {
        const auto &deck = m_presenter->deck();
        const auto found = std::ranges::find(deck, id, &charts::SlideRef::id);
        QVERIFY2(found != deck.end(), qPrintable(id));
        m_presenter->goTo(int(found - deck.begin()) + 1);
    }
    [[nodiscard]] QListWidget *comments() const
    {
        return m_panels->widget(0)->findChild<QListWidget *>();
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        return m_panels->widget(1)->findChild<QLineEdit *>(name);
    }
    template <typename Work>
    auto withStore(Work work)
    {
        auto opened = store::WorkshopStore::open(m_session->path());
        return work(**opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::unique_ptr<QWidget> m_desk;
    std::unique_ptr<Presentation> m_presentation;
    Presenter *m_presenter = nullptr;
    QTabWidget *m_panels = nullptr;
};

void LivePresentationTest::initTestCase()
{
    setLanguage(Language::English);
    QCOMPARE(QGuiApplication::screens().size(), 2);
}

void LivePresentationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"w.pejling"_s);
    {
        const TemplatePtr workshopTemplate = WorkshopTemplate::builtIn();
        auto made = store::WorkshopStore::create(path, workshopTemplate, {});
        QVERIFY(made);
        QVERIFY((*made)->append(demoResponses(workshopTemplate)));
        QVERIFY((*made)->openRound(u"vote"_s));
        std::vector<Response> votes = demoResponses(workshopTemplate, 60, 7);
        for (Response &vote : votes)
            vote.round = u"vote"_s;
        QVERIFY((*made)->append(votes));
    }
    m_session = std::make_unique<live::Session>();
    m_session->open(path);
    QTRY_VERIFY(m_session->results());
    m_desk = std::make_unique<QWidget>();
    m_desk->setGeometry(100, 100, 600, 400);
    m_desk->show();
    m_presentation = std::make_unique<Presentation>(m_session.get(),
        charts::Look{ Language::English }, std::make_shared<test::FakePrompter>(), m_desk.get());
    m_presenter = m_presentation->presenter();
    m_presentation->start();
    m_panels = m_presentation->console()->findChild<QTabWidget *>();
    QVERIFY(m_panels);
    QCOMPARE(m_panels->count(), 2);
    QTRY_VERIFY(comments()->count() > 0);
}

void LivePresentationTest::cleanup()
{
    m_presentation.reset();
    m_desk.reset();
    m_session.reset();
    m_folder.reset();
}

void LivePresentationTest::throughTheDeckByKeyboard()
{
    const auto wall = m_presentation->wall()->geometry();
    QVERIFY(!wall.intersects(m_presentation->console()->geometry()));
    const auto deck = m_presenter->deck();
    for (size_t i = 0; i < deck.size(); ++i) {
        QCOMPARE(m_presenter->currentRef(), deck[i]);
        const charts::Slide *slide = m_presenter->slide();
        QCOMPARE(m_presentation->wall()->findChild<QGraphicsView *>()->scene(), slide);
        QVERIFY(m_presentation->wall()->windowTitle().contains(slide->title()));
        // From the wall and from the console by turns.
        QWidget *const window
            = i % 2 ? static_cast<QWidget *>(m_presentation->wall()) : m_presentation->console();
        QTest::keyClick(window, Qt::Key_PageDown);
    }
    QCOMPARE(m_presenter->currentRef(), deck.back());
    QCOMPARE(m_presentation->wall()->geometry(), wall);
    QTest::keyClick(m_presentation->wall(), Qt::Key_F5);
    QCOMPARE(m_presenter->current(), 0);
}

void LivePresentationTest::revealsWhatTheStatisticsSay()
{
    const auto raw = withStore(
        [](store::WorkshopStore &store) { return live::singleDrawing(store, u"survey"_s); });
    QVERIFY(raw);
    const auto results = disclosure::Gate::show(*raw);
    const auto &ranking = (*results)->rankings.front();
    const auto &items = (*results)->workshopTemplate->questions[size_t(ranking.question)].items;
    const std::vector<int> order = ranking.groups[disclosure::Group::All]->order();
    goTo(u"themes-temaer"_s);
    const Format format(Language::English);
    for (size_t step = 0; step <= order.size(); ++step) {
        for (size_t place = 0; place < order.size(); ++place) {
            const auto item = size_t(order[place]);
            const QString name = items[item].shortTitle.in(Language::English);
            QCOMPARE(onTheWall().contains(name), place >= order.size() - step);
            const double score = ranking.groups[disclosure::Group::All]->items[item].score;
            if (place >= order.size() - step)
                QVERIFY(onTheWall().contains(format.number(score, 0)));
        }
        QTest::keyClick(m_presentation->wall(), Qt::Key_R);
    }
    QTest::keyClick(m_presentation->console(), Qt::Key_B);
    QVERIFY(m_presenter->isBlank());
}

void LivePresentationTest::releasedCommentsReachTheWall()
{
    QVERIFY(!ids().contains(u"comments-udfordringer"_s));
    QListWidget *list = comments();
    // All of the round's, as the facilitator's list has them.
    const auto raw = withStore(
        [](store::WorkshopStore &store) { return live::rawComments(store, u"survey"_s); });
    QCOMPARE(size_t(list->count()), raw->comments.size());
    int row = 0;
    while (raw->comments[size_t(row)].comment.key.slot != 1) // of the question on challenges
        ++row;
    const QString text = raw->comments[size_t(row)].comment.text.simplified();
    list->item(row)->setCheckState(Qt::Checked); // a click on the box
    QTRY_VERIFY(ids().contains(u"comments-udfordringer"_s));
    goTo(u"comments-udfordringer"_s);
    QTRY_VERIFY(isOnTheWall(text.left(20)));
    // Withdrawn: it leaves the wall, and the slide the deck.
    QTRY_COMPARE(list->item(0)->checkState(), Qt::Checked);
    list->setCurrentRow(0);
    QTRY_COMPARE(list->currentItem()->checkState(), Qt::Checked);
    QTest::keyClick(m_presentation->console(), Qt::Key_K);
    QTRY_VERIFY(!ids().contains(u"comments-udfordringer"_s));
    QVERIFY(!isOnTheWall(text.left(20)));
    QVERIFY(m_presentation->isOn());
}

void LivePresentationTest::commentsAreThoseOfTheSlide()
{
    const int all = comments()->count();
    goTo(u"theme-sikker-drift"_s);
    const int ofTheme = comments()->count();
    QVERIFY(ofTheme > 0);
    QVERIFY(ofTheme < all);
    goTo(u"rating-vurdering"_s); // its reasons
    QVERIFY(comments()->count() > 0);
    QVERIFY(comments()->count() < all);
    goTo(u"welcome"_s);
    QCOMPARE(comments()->count(), all);
}

void LivePresentationTest::keyReleasesWhereverTheFocusIs()
{
    QListWidget *list = comments();
    list->setCurrentRow(2);
    QTest::keyClick(m_presentation->console(), Qt::Key_K);
    QCOMPARE(list->item(2)->checkState(), Qt::Checked);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 3);
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(list->item(3)->checkState(), Qt::Checked);
    QTest::keyClick(list, Qt::Key_Space); // a clicker's key means what it means everywhere
    QCOMPARE(m_presenter->current(), 1);
    const auto released = [this] {
        return withStore([](store::WorkshopStore &store) {
            return (*live::shownComments(store, u"survey"_s))->released().size();
        });
    };
    QTRY_COMPARE(released(), 2U);
    m_panels->setCurrentIndex(1);
    field(u"what"_s)->setFocus();
    QTest::keyClicks(field(u"what"_s), u"kK"_s);
    QCOMPARE(field(u"what"_s)->text(), u"kK"_s);
    QCOMPARE(released(), 2U);
}

void LivePresentationTest::nothingIsReleasedThatNobodyChose()
{
    QListWidget *list = comments();
    const auto ticked = [list] {
        int count = 0;
        for (int row = 0; row < list->count(); ++row)
            count += list->item(row)->checkState() == Qt::Checked;
        return count;
    };
    QTest::keyClick(m_presentation->console(), Qt::Key_K);
    QCOMPARE(ticked(), 0);
    list->setFocus(Qt::TabFocusReason); // has a current row from now on, but no chosen one
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(ticked(), 0);
    QCOMPARE(list->item(4)->toolTip(), widgets::plainToolTip(list->item(4)->text()));
}

void LivePresentationTest::listStaysWhereItIsRead()
{
    QListWidget *list = comments();
    QScrollBar *bar = list->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 400);
    bar->setValue(400);
    const int marker = Qt::UserRole + 100;
    list->item(0)->setData(marker, true);
    const auto raw = withStore(
        [](store::WorkshopStore &store) { return live::rawComments(store, u"survey"_s); });
    // A reading that brings nothing new for the list leaves it alone.
    CommentMark tagged = raw->comments[2].comment.mark;
    tagged.tags.insert(raw->tags.front().id, true);
    say(tagged);
    QVERIFY(list->item(0)->data(marker).toBool());
    CommentMark reworded = raw->comments[3].comment.mark;
    reworded.paraphrase = u"In other words"_s;
    say(reworded);
    QTRY_COMPARE(list->item(3)->text(), u"In other words"_s);
    QTRY_COMPARE(bar->value(), 400);
    QVERIFY(!list->currentItem());
}

void LivePresentationTest::commentsAreReadOnlyWhereTheyAreSeen()
{
    const auto raw = withStore(
        [](store::WorkshopStore &store) { return live::rawComments(store, u"survey"_s); });
    CommentMark reworded = raw->comments[3].comment.mark;
    reworded.paraphrase = u"In other words"_s;
    const QString before = comments()->item(3)->text();
    m_panels->setCurrentIndex(1);
    say(reworded);
    QCOMPARE(comments()->item(3)->text(), before);
    m_panels->setCurrentIndex(0);
    QTRY_COMPARE(comments()->item(3)->text(), u"In other words"_s);
}

void LivePresentationTest::decisionsReachTheWall()
{
    QVERIFY(!ids().contains(u"plan"_s));
    goTo(u"theme-sikker-drift"_s);
    const auto steps = [this] {
        return std::ranges::count(
            m_presenter->deck(), u"theme-sikker-drift"_s, &charts::SlideRef::id);
    };
    const auto before = steps();
    m_panels->setCurrentIndex(1);
    QTest::keyClicks(field(u"what"_s), u"One way <b>in</b> to IT"_s);
    QTest::keyClicks(field(u"who"_s), u"Mette"_s);
    QTest::keyClick(field(u"who"_s), Qt::Key_Return);
    QCOMPARE(field(u"what"_s)->text(), QString());
    QTRY_COMPARE(steps(), before + 1);
    QCOMPARE(m_presenter->currentRef().id, u"theme-sikker-drift"_s); // stays where it is
    goTo(u"plan"_s);
    QVERIFY(isOnTheWall(u"One way <b>in</b> to IT"_s));
    QVERIFY(isOnTheWall(u"Mette"_s));
    QCOMPARE(m_session->discussion()->decisions.front().theme, u"sikker-drift"_s);
    // On another slide it is about the whole workshop.
    QTest::keyClicks(field(u"what"_s), u"Meet again"_s);
    QTest::keyClick(field(u"what"_s), Qt::Key_Return);
    QTRY_VERIFY(isOnTheWall(u"Meet again"_s));
    QCOMPARE(m_session->discussion()->decisions.back().theme, QString());
    // Faster than the worker tells of them.
    for (const QString &what : { u"This"_s, u"And that"_s }) {
        field(u"what"_s)->setText(what);
        emit field(u"what"_s)->returnPressed();
    }
    QTRY_COMPARE(m_session->discussion()->decisions.size(), 4U);
}

void LivePresentationTest::typedDecisionOutlivesThePresentation()
{
    m_panels->setCurrentIndex(1);
    QTest::keyClicks(field(u"what"_s), u"Half typed"_s);
    m_presentation->end();
    QTRY_COMPARE(m_session->discussion()->decisions.size(), 1U);
    QCOMPARE(m_session->discussion()->decisions[0].what, u"Half typed"_s);
}

void LivePresentationTest::typingADecisionTurnsNoPages()
{
    m_panels->setCurrentIndex(1);
    m_presenter->goTo(3);
    QLineEdit *what = field(u"what"_s);
    what->setFocus();
    QTest::keyClicks(what, u"2 h. b+t-r o "_s);
    for (const int key : { Qt::Key_Home, Qt::Key_End, Qt::Key_Left, Qt::Key_Right })
        QTest::keyClick(what, Qt::Key(key));
    QCOMPARE(what->text(), u"2 h. b+t-r o "_s);
    QCOMPARE(m_presenter->current(), 2);
    QVERIFY(!m_presenter->isBlank());
    QTest::keyClick(what, Qt::Key_PageDown);
    QCOMPARE(m_presenter->current(), 3);
    QCOMPARE(what->text(), u"2 h. b+t-r o "_s); // stays while slides change
    QTest::keyClick(what, Qt::Key_F5);
    QCOMPARE(m_presenter->current(), 0);
}

void LivePresentationTest::spaceTicksTheBoxAndElseTurnsThePage()
{
    m_panels->setCurrentIndex(1);
    auto *dated = m_panels->widget(1)->findChild<QCheckBox *>();
    dated->setFocus();
    QTest::keyClick(dated, Qt::Key_Space);
    QVERIFY(dated->isChecked());
    QCOMPARE(m_presenter->current(), 0);
    QTest::keyClick(dated, Qt::Key_PageDown);
    QCOMPARE(m_presenter->current(), 1);
    // A button that was clicked does not take the key.
    m_presentation->console()->setFocus();
    for (auto *button : m_presentation->console()->findChildren<QPushButton *>())
        QCOMPARE(button->focusPolicy(), Qt::NoFocus);
    QTest::keyClick(m_presentation->console(), Qt::Key_Space);
    QCOMPARE(m_presenter->current(), 2);
}

void LivePresentationTest::editsCanBeTakenBack()
{
    QStringList names;
    wall::DiscussionWork to;
    wall::DiscussionWork back;
    m_presentation->setDiscussionEdits(
        [&](const QString &text, const wall::DiscussionWork &does,
            const wall::DiscussionWork &undoes, const wall::DiscussionDone &) {
            names += text;
            to = does;
            back = undoes;
        });
    m_panels->setCurrentIndex(1);
    QTest::keyClicks(field(u"what"_s), u"Do it"_s);
    QTest::keyClick(field(u"what"_s), Qt::Key_Return);
    QCOMPARE(names.size(), 1);
    (void)m_session->run([to](store::WorkshopStore &store) { return to(store.discussion()); });
    QTRY_VERIFY(ids().contains(u"plan"_s));
    (void)m_session->run([back](store::WorkshopStore &store) { return back(store.discussion()); });
    QTRY_VERIFY(!ids().contains(u"plan"_s));
    m_panels->setCurrentIndex(0);
    comments()->setCurrentRow(0);
    QTest::keyClick(m_presentation->console(), Qt::Key_K);
    QCOMPARE(names.size(), 2);
}

void LivePresentationTest::saysWhatWasNotStored()
{
    const Error full{ ErrorKind::Store, u"disk-full"_s, u"The disk is full."_s, {}, {} };
    std::vector<wall::DiscussionDone> waiting;
    m_presentation->setDiscussionEdits(
        [&](const QString &, const wall::DiscussionWork &, const wall::DiscussionWork &,
            const wall::DiscussionDone &done) { waiting.push_back(done); });
    const auto isSaid = [&] {
        const auto labels = m_presentation->console()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(full.text); });
    };
    QListWidget *list = comments();
    list->item(2)->setCheckState(Qt::Checked);
    QCOMPARE(waiting.size(), 1U);
    QVERIFY(!isSaid());
    waiting[0](full);
    QVERIFY(isSaid());
    QTRY_COMPARE(list->item(2)->checkState(), Qt::Unchecked); // as it is stored
    m_panels->setCurrentIndex(1);
    for (const QString &what : { u"One"_s, u"Two"_s }) {
        field(u"what"_s)->setText(what);
        emit field(u"what"_s)->returnPressed();
    }
    field(u"what"_s)->setText(u"Thr"_s);
    waiting[1](full);
    waiting[2](Done{});
    QCOMPARE(field(u"what"_s)->text(), u"Thr"_s); // what is being typed stays
    emit field(u"what"_s)->returnPressed();
    QCOMPARE(field(u"what"_s)->text(), u"One"_s);
}

void LivePresentationTest::earlierRoundOnTheWall()
{
    QVERIFY(!ids().contains(u"before-after-temaer"_s));
    const auto compareWith = [this](const QString &round) {
        (void)m_session->run([round](store::WorkshopStore &store) -> Result<Done> {
            auto settings = store.settings();
            if (!settings)
                return settings.error();
            settings->deck.against = round;
            return store.setSettings(*settings);
        });
    };
    compareWith(u"vote"_s);
    QTRY_VERIFY(ids().contains(u"before-after-temaer"_s));
    goTo(u"before-after-temaer"_s);
    m_presenter->run(Command::ShowOrHide);
    QVERIFY(isOnTheWall(u"before: vote"_s));
    const auto &ranking = (*m_presenter->results())->rankings.front();
    const qint64 before = *ranking.answersBefore[disclosure::Group::All];
    QVERIFY(before > 0 && before <= 60);
    QVERIFY(isOnTheWall(u"before: %1 answers"_s.arg(before)));
    compareWith(u"gone"_s); // a round that is no more
    QTRY_VERIFY(!ids().contains(u"before-after-temaer"_s));
}

/// Not a test: saves the console to the folder in PEJLING_LOOKS, to be looked at.
void LivePresentationTest::looks()
{
    const QString folder = qEnvironmentVariable("PEJLING_LOOKS");
    if (folder.isEmpty())
        QSKIP("PEJLING_LOOKS is not set");
    for (const Language language : { Language::English, Language::Danish }) {
        setLanguage(language);
        m_presenter->setLook({ language, charts::Theme::Light, 1.0 });
        for (int panel = 0; panel < m_panels->count(); ++panel) {
            m_panels->setCurrentIndex(panel);
            goTo(panel == 0 ? u"themes-temaer"_s : u"theme-sikker-drift"_s);
            QCoreApplication::processEvents();
            m_presentation->console()->grab().save(
                u"%1/console-%2-%3.png"_s.arg(folder, languageCode(language)).arg(panel));
        }
    }
    setLanguage(Language::English);
}

/// A laptop, and a projector to its right.
int main(int argc, char **argv)
{
    return pejling::test::runOnTwoScreens<LivePresentationTest>(argc, argv, { 1280, 0 });
}
#include "tst_livepresentation.moc"
