// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/commentspage.h>
#include <desk/newworkshopdialog.h>
#include <live/comments.h>
#include <survey/demo.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>

#include <fakeprompter.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUndoStack>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

namespace {

/// `texts` in slot 0, every other one of the second audience.
disclosure::RawComments rawOf(const QStringList &texts)
{
    disclosure::RawComments raw;
    raw.workshopTemplate = builtInTemplate();
    raw.answers = { 20, 20 };
    raw.tags = templateTags(*raw.workshopTemplate);
    for (int i = 0; i < texts.size(); ++i) {
        disclosure::TaggedComment tagged;
        tagged.comment.key = { i + 1, 0 };
        tagged.comment.mark.key = tagged.comment.key;
        tagged.comment.audience = i % 2;
        tagged.comment.text = texts[i];
        raw.comments.push_back(tagged);
    }
    return raw;
}

QStringList listed(const CommentsModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.row(row)->comment().text;
    return texts;
}

} // namespace

class TestCommentsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setLanguage(Language::English); }
    void filtersAndSorts();
    void groupsThatMustNotBeNamed();
    void tenThousand();
    void everyControlIsNamed();
    void readsOnlyWhileItIsSeen();
    void searchesAndReleases();
    void masksParaphrasesAndTags();
    void ownTags();
    void barsOfTags();

private:
    void open(const std::vector<QString> &texts);
    template <typename T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    CommentsModel *model() const { return m_page->findChild<CommentsModel *>(); }
    void select(const QString &text) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->row(row)->comment().text == text)
                child<widgets::TableView>(u"comments"_s)->selectRow(row);
        }
    }
    /// What has reached the store, of the comment with that text.
    CommentMark stored(const QString &text) const
    {
        const auto store = store::WorkshopStore::open(m_session->path(), store::OpenMode::ReadOnly);
        if (!store)
            return {};
        const auto comments = (*store)->discussion().comments(u"survey"_s);
        if (!comments)
            return {};
        for (const Comment &comment : *comments) {
            if (comment.text == text)
                return comment.mark;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<live::Session> m_session;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<QUndoStack> m_undo;
    std::shared_ptr<test::FakePrompter> m_prompter;
    std::unique_ptr<CommentsPage> m_page;
};

void TestCommentsPage::open(const std::vector<QString> &texts)
{
    m_page.reset();
    m_undo = std::make_unique<QUndoStack>();
    m_inventory.reset();
    m_session = std::make_unique<live::Session>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompter = std::make_shared<test::FakePrompter>();
    m_inventory = std::make_unique<Inventory>(m_session.get());
    Services services;
    services.prompter = m_prompter;
    m_page = std::make_unique<CommentsPage>(
        m_session.get(), m_inventory.get(), m_undo.get(), services);
    m_page->resize(1000, 700);
    m_page->show();
    m_session->create(m_folder->filePath(u"w.pejling"_s), builtInTemplate(), {}, true);
    (void)m_session->run([texts](store::WorkshopStore &store) {
        std::vector<Response> responses;
        for (const QString &text : texts) {
            Response response;
            response.source = Source::Kiosk;
            response.round = u"survey"_s;
            response.answers = Answers::blank(*store.workshopTemplate());
            response.answers.texts[0] = text;
            responses.push_back(response);
        }
        return store.append(responses);
    });
    QTRY_COMPARE(model()->rowCount(), int(texts.size()));
}

void TestCommentsPage::filtersAndSorts()
{
    CommentsModel model;
    const QAbstractItemModelTester tester(&model);
    disclosure::RawComments raw
        = rawOf({ u"Ærlig snak"_s, u"Zoneplan"_s, u"Mette svarer"_s, u"abe"_s });
    raw.comments[1].comment.mark.released = true;
    raw.comments[3].tags = QStringList{ u"own/1"_s };
    model.setBook(commentBook(raw));
    QCOMPARE(model.rowCount(), 4);
    model.sort(CommentsModel::TextColumn); // æ comes last in Danish
    QCOMPARE(listed(model),
        (QStringList{ u"abe"_s, u"Mette svarer"_s, u"Zoneplan"_s, u"Ærlig snak"_s }));
    model.sort(CommentsModel::TextColumn, Qt::DescendingOrder);
    QCOMPARE(listed(model).front(), u"Ærlig snak"_s);

    using State = CommentFilter::State;
    model.setFilter({ .state = State::Released });
    QCOMPARE(listed(model), QStringList{ u"Zoneplan"_s });
    model.setFilter({ .state = State::Flagged });
    QCOMPARE(listed(model), QStringList{ u"Mette svarer"_s });
    model.setFilter({ .tag = u"own/1"_s });
    QCOMPARE(listed(model), QStringList{ u"abe"_s });
    model.setFilter({ .slot = 1 });
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({ .found = std::set<CommentKey>{ { 1, 0 }, { 4, 0 } } });
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({});
    CommentMark mark{ .key = { 3, 0 } };
    mark.mask({ 0, 5 });
    model.setMark(mark, KeywordMatcher({}));
    QVERIFY(!model.row(model.rowOf({ 3, 0 }))->isFlagged());
}

void TestCommentsPage::groupsThatMustNotBeNamed()
{
    CommentsModel model;
    model.setBook(commentBook(rawOf({ u"a"_s, u"b"_s, u"c"_s, u"d"_s }))); // two of each group
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, CommentsModel::GroupColumn).data().toString(), QString());
    model.setFilter({ .audience = 0 });
    QCOMPARE(model.rowCount(), 0); // else a filter would tell

    QStringList ten;
    for (int i = 0; i < 10; ++i)
        ten << u"Tekst %1"_s.arg(i);
    model.setFilter({});
    model.setBook(commentBook(rawOf(ten))); // five of each
    QVERIFY(!model.index(0, CommentsModel::GroupColumn).data().toString().isEmpty());
    model.setFilter({ .audience = 0 });
    QCOMPARE(model.rowCount(), 5);
}

void TestCommentsPage::tenThousand()
{
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many << u"Kommentar nummer %1 om samarbejde og it"_s.arg(i);
    CommentsModel model;
    model.setBook(commentBook(rawOf(many)));
    QCOMPARE(model.rowCount(), 10'000);
    model.sort(CommentsModel::GroupColumn);
    model.setFilter({ .audience = 1 });
    QCOMPARE(model.rowCount(), 5'000);
}

void TestCommentsPage::everyControlIsNamed()
{
    open({ u"Hej"_s });
    for (const auto *widget : m_page->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QListWidget *>(widget)
            || qobject_cast<const widgets::TableView *>(widget);
        if (!control)
            continue;
        auto *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!heard->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestCommentsPage::readsOnlyWhileItIsSeen()
{
    open({ u"a"_s, u"b"_s });
    m_page->hide();
    const QString path = m_session->path();
    m_session->close();
    QTRY_COMPARE(model()->rowCount(), 0);
    m_session->open(path);
    QTRY_VERIFY(m_session->isOpen());
    const auto after = m_session->run([](store::WorkshopStore &) { return true; });
    QTRY_VERIFY(after.isFinished());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(model()->rowCount(), 0);
    m_page->show();
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TestCommentsPage::searchesAndReleases()
{
    open({ u"Nedbrud i driften"_s, u"Godt samarbejde"_s, u"Nedbrud igen"_s });
    child<QLineEdit>(u"commentSearch"_s)->setText(u"nedb"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    child<widgets::TableView>(u"comments"_s)->selectAll();
    child<QPushButton>(u"release"_s)->click();
    QTRY_VERIFY(stored(u"Nedbrud igen"_s).released);
    QVERIFY(stored(u"Nedbrud i driften"_s).released);
    QVERIFY(!stored(u"Godt samarbejde"_s).released);
    m_undo->undo();
    QTRY_VERIFY(!stored(u"Nedbrud igen"_s).released);
    m_undo->redo();
    QTRY_VERIFY(stored(u"Nedbrud igen"_s).released);
}

void TestCommentsPage::masksParaphrasesAndTags()
{
    open({ u"Ring til Mette i dag"_s, u"En anden"_s });
    select(u"Ring til Mette i dag"_s);
    child<QPushButton>(u"maskFlagged"_s)->click();
    QTRY_COMPARE(stored(u"Ring til Mette i dag"_s).masked,
        (std::vector<MaskedRange>{ { .from = 9, .length = 5 } }));

    auto *written = child<QPlainTextEdit>(u"written"_s);
    QTextCursor cursor = written->textCursor();
    cursor.setPosition(2); // inside "Ring"
    written->setTextCursor(cursor);
    child<QPushButton>(u"mask"_s)->click();
    QTRY_COMPARE(stored(u"Ring til Mette i dag"_s).masked.size(), 2U);
    child<QPushButton>(u"mask"_s)->click(); // shows it again
    QTRY_COMPARE(stored(u"Ring til Mette i dag"_s).masked.size(), 1U);

    auto *tags = child<QListWidget>(u"tags"_s);
    tags->item(0)->setCheckState(Qt::Checked);
    tags->item(1)->setCheckState(Qt::Checked); // at once: the first must not be lost
    QTRY_COMPARE(stored(u"Ring til Mette i dag"_s).tags.size(), 2);

    child<QPlainTextEdit>(u"paraphrase"_s)->setPlainText(u"Ring til en kollega"_s);
    select(u"En anden"_s); // leaving stores it
    QTRY_COMPARE(stored(u"Ring til Mette i dag"_s).paraphrase, u"Ring til en kollega"_s);
    QCOMPARE(child<QPlainTextEdit>(u"paraphrase"_s)->toPlainText(), QString());
    while (m_undo->canUndo())
        m_undo->undo();
    QTRY_VERIFY(stored(u"Ring til Mette i dag"_s).isBlank());
}

void TestCommentsPage::ownTags()
{
    open({ u"Tak for hjælpen"_s });
    auto *table = child<widgets::TableView>(u"tagTable"_s);
    const int before = table->model()->rowCount();
    m_prompter->text = u"Ros"_s;
    child<QPushButton>(u"newTag"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), before + 1);
    table->selectRow(before);
    child<QLineEdit>(u"keywords"_s)->setText(u"Tak, hjælp"_s);
    m_page->commitPending();
    QTRY_VERIFY(model()->row(0)->tagged.tags.size() == 1);
    m_undo->undo();
    QTRY_VERIFY(model()->row(0)->tagged.tags.isEmpty());
    m_undo->undo();
    QTRY_COMPARE(table->model()->rowCount(), before);
}

/// Bars as long as the numbers say, in each group's colour; where there is no number, no bar.
void TestCommentsPage::barsOfTags()
{
    std::vector<QString> texts;
    for (int i = 0; i < 8; ++i)
        texts.push_back(u"Systemet er nede, nr. %1"_s.arg(i));
    for (const QString &two : { u"Data er svære at finde"_s, u"Data om driften mangler"_s })
        texts.push_back(two);
    open(texts);
    auto *table = child<widgets::TableView>(u"tagTable"_s);
    const QAbstractItemModel *tags = table->model();
    QTRY_VERIFY(tags->rowCount() > 0);
    int bars = 0;
    double longest = 0;
    for (int row = 0; row < tags->rowCount(); ++row) {
        for (int column = 1; column <= 3; ++column) {
            const QModelIndex cell = tags->index(row, column);
            const QVariant bar = cell.data(widgets::TableModel::BarRole);
            bool isNumber = false;
            const int people = cell.data().toString().toInt(&isNumber);
            QCOMPARE(bar.isValid(), isNumber);
            if (!isNumber)
                continue;
            QVERIFY(people >= 3);
            QCOMPARE(bar.toDouble(), people / 8.0); // all eight have the largest tag
            QVERIFY(cell.data(widgets::TableModel::BarColorRole).value<QColor>().isValid());
            longest = std::max(longest, bar.toDouble());
            ++bars;
        }
        QVERIFY(!tags->index(row, 0).data(widgets::TableModel::BarRole).isValid());
    }
    QVERIFY(bars > 0);
    QCOMPARE(longest, 1.0);
}

QTEST_MAIN(TestCommentsPage)
#include "tst_commentspage.moc"
