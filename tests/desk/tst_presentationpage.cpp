// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/newworkshopdialog.h>
#include <desk/presentationdecklist.h>
#include <desk/presentationpage.h>
#include <wall/notesedit.h>

#include <fakeprompter.h>
#include <store/discussionstore.h>
#include <survey/demo.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

class PresentationPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void listsTheDeck();
    void movesSlides();
    void movesByTheKeyboard();
    void leavesOutSlides();
    void takesInExtras();
    void keepsTitles();
    void titleIsNotTakenWhileItIsTyped();
    void keepsNotesAndMinutes();
    void severalEditsInARow();
    void drawsPreviews();
    void comesBackWhenOpenedAgain();
    void emptyWithoutAWorkshop();
    void comparesWithAnotherRound();
    void listsWhatWasDecided();

private:
    template <typename Widget>
    [[nodiscard]] Widget *child() const
    {
        return m_page->findChild<Widget *>();
    }
    [[nodiscard]] DeckPlan stored() const { return m_session->settings().deck; }
    [[nodiscard]] QString idAt(int row) const { return m_list->ids().value(row); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<PresentationPage> m_page;
    DeckList *m_list = nullptr;
};

void PresentationPageTest::initTestCase() { setLanguage(Language::English); }

void PresentationPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<live::Session>();
    m_undo = std::make_unique<QUndoStack>();
    Services services;
    services.prompter = std::make_shared<test::FakePrompter>();
    m_page = std::make_unique<PresentationPage>(m_session.get(), m_undo.get(), services);
    m_page->setLook({ Language::English });
    m_page->resize(1000, 700);
    m_page->show();
    m_list = child<DeckList>();
    m_session->create(m_folder->filePath(u"w.pejling"_s), builtInTemplate(), {}, true);
    QTRY_VERIFY(m_session->isOpen());
    m_session->run([](store::WorkshopStore &store) {
        return store.append(demoResponses(store.workshopTemplate()));
    });
    QTRY_VERIFY(m_list->ids().contains(u"comparison-temaer"_s));
}

void PresentationPageTest::cleanup()
{
    m_page.reset();
    m_undo.reset();
    m_session.reset();
    m_folder.reset();
}

void PresentationPageTest::listsTheDeck()
{
    QCOMPARE(idAt(0), u"welcome"_s);
    QCOMPARE(m_list->ids().last(), u"thanks"_s);
    QCOMPARE(m_list->item(0)->text(), u"Welcome"_s);
    QCOMPARE(m_list->selectedId(), u"welcome"_s);
    QCOMPARE(m_list->item(0)->checkState(), Qt::Checked);
    QVERIFY(child<QLineEdit>()->placeholderText().size() > 0); // the title that it has by itself
}

void PresentationPageTest::movesSlides()
{
    const QStringList before = m_list->ids();
    emit m_list->moveWanted(1);
    QCOMPARE(idAt(1), u"welcome"_s);
    QCOMPARE(m_list->selectedId(), u"welcome"_s); // stays selected
    QTRY_COMPARE(stored().moved.size(), 1);
    emit m_list->moveWanted(-1);
    emit m_list->moveWanted(-1); // there is nothing above
    QCOMPARE(m_list->ids(), before);
    QTRY_VERIFY(stored().isEmpty());
    m_undo->undo();
    QTRY_COMPARE(idAt(1), u"welcome"_s);
    m_undo->undo();
    QTRY_COMPARE(m_list->ids(), before);
    QTRY_VERIFY(stored().isEmpty());
    m_undo->redo();
    QTRY_COMPARE(idAt(1), u"welcome"_s);
}

void PresentationPageTest::movesByTheKeyboard()
{
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(idAt(1), u"welcome"_s);
    QTest::keyClick(m_list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(idAt(0), u"welcome"_s);
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(m_list->selectedId(), idAt(1));
}

void PresentationPageTest::leavesOutSlides()
{
    m_list->select(u"thanks"_s);
    QTest::keyClick(m_list, Qt::Key_Space);
    QCOMPARE(m_list->currentItem()->checkState(), Qt::Unchecked);
    QTRY_COMPARE(stored().hidden, QStringList{ u"thanks"_s });
    QCOMPARE(m_list->selectedId(), u"thanks"_s); // still there to be had back
    m_undo->undo();
    QTRY_VERIFY(stored().isEmpty());
    QTRY_COMPARE(m_list->currentItem()->checkState(), Qt::Checked);
}

/// There to be chosen, but only whoever asks for it gets it.
void PresentationPageTest::takesInExtras()
{
    m_list->select(u"profile-radar"_s);
    QCOMPARE(m_list->selectedId(), u"profile-radar"_s);
    QCOMPARE(idAt(m_list->currentRow() - 1), u"profile"_s);
    QCOMPARE(m_list->currentItem()->checkState(), Qt::Unchecked);
    QTest::keyClick(m_list, Qt::Key_Space);
    QTRY_COMPARE(stored().extras, QStringList{ u"profile-radar"_s });
    QCOMPARE(m_list->currentItem()->checkState(), Qt::Checked);
    m_undo->undo();
    QTRY_VERIFY(stored().isEmpty());
    QTRY_COMPARE(m_list->currentItem()->checkState(), Qt::Unchecked);
}

void PresentationPageTest::keepsTitles()
{
    auto *title = child<QLineEdit>();
    m_list->select(u"themes-temaer"_s);
    title->setFocus();
    QTest::keyClicks(title, u"  What <b>we</b>  want "_s);
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_COMPARE(stored().titles.value(u"themes-temaer"_s), u"What <b>we</b> want"_s);
    QTest::keyClicks(title, u"!"_s);
    m_list->select(u"thanks"_s); // typed and not entered: belongs to the slide it was typed for
    QTRY_COMPARE(stored().titles.value(u"themes-temaer"_s), u"What <b>we</b> want!"_s);
    QCOMPARE(stored().titles.size(), 1);
    QCOMPARE(title->text(), QString());
    m_undo->undo();
    m_undo->undo();
    QTRY_VERIFY(stored().isEmpty());
}

void PresentationPageTest::titleIsNotTakenWhileItIsTyped()
{
    auto *title = child<QLineEdit>();
    title->setFocus();
    QTest::keyClicks(title, u"Half a"_s);
    const auto more = demoResponses(builtInTemplate(), 20, 7);
    QSignalSpy results(m_session.get(), &live::Session::resultsChanged);
    m_session->run([more](store::WorkshopStore &store) { return store.append(more); });
    QTRY_VERIFY(results.count() > 0);
    QCOMPARE(title->text(), u"Half a"_s);
    QCOMPARE(m_undo->count(), 0);
}

void PresentationPageTest::keepsNotesAndMinutes()
{
    auto *notes = child<wall::NotesEdit>();
    auto *minutes = child<QSpinBox>();
    m_list->select(u"themes-temaer"_s);
    QTest::keyClicks(notes, u"Ask the front line first"_s);
    minutes->setValue(12);
    m_page->commitPending();
    QTRY_COMPARE(stored().notes.value(u"themes-temaer"_s), u"Ask the front line first"_s);
    QTRY_COMPARE(stored().minutes.value(u"themes-temaer"_s), 12);
    m_list->select(u"thanks"_s);
    QCOMPARE(notes->toPlainText(), QString());
    QCOMPARE(minutes->value(), 0);
    m_page->setNotes(u"themes-temaer"_s, QString()); // emptied in the console
    m_page->setMinutes(u"themes-temaer"_s, 0);
    QTRY_VERIFY(stored().isEmpty());
    m_undo->undo();
    m_undo->undo();
    QTRY_COMPARE(stored().notes.value(u"themes-temaer"_s), u"Ask the front line first"_s);
    QTRY_COMPARE(stored().minutes.value(u"themes-temaer"_s), 12);
}

/// Faster than the store answers.
void PresentationPageTest::severalEditsInARow()
{
    m_page->setNotes(u"welcome"_s, u"one"_s);
    m_page->setMinutes(u"answers"_s, 3);
    emit m_list->visibilityWanted(u"thanks"_s, false);
    emit m_list->moveWanted(1);
    m_page->setNotes(u"welcome"_s, u"two"_s);
    QTRY_COMPARE(stored().notes.value(u"welcome"_s), u"two"_s);
    QCOMPARE(stored().minutes.value(u"answers"_s), 3);
    QCOMPARE(stored().hidden, QStringList{ u"thanks"_s });
    QCOMPARE(stored().moved.size(), 1);
    while (m_undo->canUndo())
        m_undo->undo();
    QTRY_VERIFY(stored().isEmpty());
    QTRY_COMPARE(idAt(0), u"welcome"_s);
}

void PresentationPageTest::drawsPreviews()
{
    for (int row = 0; row < m_list->count(); ++row)
        QTRY_VERIFY(!m_list->item(row)->icon().isNull());
}

void PresentationPageTest::comesBackWhenOpenedAgain()
{
    m_page->setNotes(u"welcome"_s, u"kept"_s);
    emit m_list->moveWanted(1);
    QTRY_COMPARE(stored().moved.size(), 1);
    const QString path = m_session->path();
    m_session->close();
    QTRY_VERIFY(m_list->ids().isEmpty());
    m_session->open(path);
    QTRY_COMPARE(idAt(1), u"welcome"_s);
    m_list->select(u"welcome"_s);
    QCOMPARE(child<wall::NotesEdit>()->toPlainText(), u"kept"_s);
}

void PresentationPageTest::emptyWithoutAWorkshop()
{
    m_session->close();
    QTRY_VERIFY(m_list->ids().isEmpty());
    m_page->commitPending();
    m_page->setNotes(u"welcome"_s, u"lost"_s);
    QCOMPARE(m_undo->count(), 0);
}

void PresentationPageTest::comparesWithAnotherRound()
{
    auto *against = m_page->findChild<QComboBox *>(u"against"_s);
    QVERIFY(!against->isVisible()); // there is nothing to choose
    (void)m_session->run([](store::WorkshopStore &store) -> Result<Done> {
        if (const auto opened = store.openRound(u"vote"_s); !opened)
            return opened.error();
        std::vector<Response> votes = demoResponses(store.workshopTemplate(), 60, 7);
        for (Response &vote : votes)
            vote.round = u"vote"_s;
        return store.append(votes);
    });
    QTRY_VERIFY(against->isVisible());
    QCOMPARE(against->count(), 2);
    QCOMPARE(against->itemData(1).toString(), u"vote"_s);
    QVERIFY(!m_list->ids().contains(u"before-after-temaer"_s));
    against->setCurrentIndex(1);
    emit against->activated(1);
    QTRY_COMPARE(stored().against, u"vote"_s);
    QTRY_VERIFY(m_list->ids().contains(u"before-after-temaer"_s));
    m_undo->undo();
    QTRY_VERIFY(!m_list->ids().contains(u"before-after-temaer"_s));
    QCOMPARE(against->currentIndex(), 0);
}

void PresentationPageTest::listsWhatWasDecided()
{
    QVERIFY(!m_list->ids().contains(u"plan"_s));
    (void)m_session->run([](store::WorkshopStore &store) {
        return store.discussion().save({ .what = u"One way in"_s });
    });
    QTRY_VERIFY(m_list->ids().contains(u"plan"_s));
    (void)m_session->run(
        [](store::WorkshopStore &store) { return store.discussion().removeDecision(1); });
    QTRY_VERIFY(!m_list->ids().contains(u"plan"_s));
}

QTEST_MAIN(PresentationPageTest)
#include "tst_presentationpage.moc"
