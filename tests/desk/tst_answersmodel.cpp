// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/answersmodel.h>
#include <desk/newworkshopdialog.h>

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

namespace {

/// `count` answers with ids 10, 20, ...; every third is of the second audience. Counts what is
/// asked of it.
class FakeStore
{
public:
    explicit FakeStore(int count) : workshopTemplate(builtInTemplate())
    {
        for (int i = 0; i < count; ++i) {
            Response response;
            response.id = 10 * (i + 1);
            response.round = u"survey"_s;
            response.audience = i % 3 == 2 ? 1 : 0;
            response.answers = Answers::blank(*workshopTemplate);
            response.answers.ratings[0] = qint8(1 + i % 5);
            responses.push_back(response);
        }
    }

    AnswersSource source()
    {
        AnswersSource source;
        source.page = [this](const QString &, qint64 afterId, int limit) {
            ++pages;
            std::vector<Response> page;
            for (const Response &response : responses) {
                if (response.id > afterId && int(page.size()) < limit)
                    page.push_back(response);
            }
            return answer(page);
        };
        source.byIds = [this](const QString &, const std::vector<qint64> &ids) {
            ++byIds;
            std::vector<Response> found;
            for (const qint64 id : ids)
                found.push_back(responses[size_t(id / 10 - 1)]);
            return answer(found);
        };
        source.search = [this](const QString &, const QString &words) {
            searched << words;
            return QtFuture::makeReadyFuture(
                error ? Result<std::vector<qint64>>(*error) : Result<std::vector<qint64>>(hits));
        };
        return source;
    }

    QFuture<AnswersSource::Page> answer(const std::vector<Response> &page) const
    {
        return QtFuture::makeReadyFuture(
            error ? AnswersSource::Page(*error) : AnswersSource::Page(page));
    }

    TemplatePtr workshopTemplate;
    std::vector<Response> responses;
    std::vector<qint64> hits;
    std::optional<Error> error;
    int pages = 0;
    int byIds = 0;
    QStringList searched;
};

void readAll(AnswersModel &model)
{
    while (!model.isComplete()) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before || model.isComplete());
    }
}

} // namespace

class TestAnswersModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void emptyWithoutTemplate()
    {
        FakeStore store(3);
        AnswersModel model(store.source());
        const QAbstractItemModelTester tester(&model);
        model.setRound({}, u"survey"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        QVERIFY(model.isComplete());
        QCOMPARE(store.pages, 0);
    }

    void pages_data()
    {
        QTest::addColumn<int>("answers");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("one page less one") << AnswersModel::PageSize - 1;
        QTest::newRow("one page") << AnswersModel::PageSize;
        QTest::newRow("one page and one") << AnswersModel::PageSize + 1;
        QTest::newRow("several pages") << 3 * AnswersModel::PageSize + 17;
    }

    void pages()
    {
        QFETCH(int, answers);
        FakeStore store(answers);
        AnswersModel model(store.source());
        const QAbstractItemModelTester tester(&model);
        model.setRound(store.workshopTemplate, u"survey"_s);
        QTRY_VERIFY(model.rowCount() == std::min(answers, int(AnswersModel::PageSize)));
        readAll(model);
        QCOMPARE(model.rowCount(), answers);
        for (int row = 0; row < answers; ++row)
            QCOMPARE(model.index(row, 0).data(Qt::UserRole).toLongLong(), 10 * (row + 1));
    }

    void readsOnlyWhatIsSeen()
    {
        FakeStore store(10 * AnswersModel::PageSize);
        AnswersModel model(store.source());
        model.setRound(store.workshopTemplate, u"survey"_s);
        QTRY_COMPARE(model.rowCount(), int(AnswersModel::PageSize));
        QCOMPARE(store.pages, 1);
        QVERIFY(model.canFetchMore({}));
    }

    /// 60 pages of which 50 are kept: the first is gone, and comes again when looked at.
    void readsAgainWhatWasThrownOut()
    {
        const int pages = AnswersModel::KeptPages + 10;
        FakeStore store(pages * AnswersModel::PageSize);
        AnswersModel model(store.source());
        model.setRound(store.workshopTemplate, u"survey"_s);
        QTRY_VERIFY(model.rowCount() > 0);
        readAll(model);
        QVERIFY(!model.response(0));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const int asked = store.pages;
        QCOMPARE(model.index(3, AnswersModel::FirstQuestionColumn).data(), u"…"_s);
        QCOMPARE(model.index(4, AnswersModel::FirstQuestionColumn).data(), u"…"_s);
        QCOMPARE(store.pages, asked + 1); // one page, asked once
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(model.index(3, AnswersModel::FirstQuestionColumn).data(), u"4"_s);
    }

    void searchShowsHitsAlone()
    {
        FakeStore store(5 * AnswersModel::PageSize);
        for (int i = 0; i < AnswersModel::PageSize + 5; ++i)
            store.hits.push_back(10 * (2 * i + 1)); // every second
        AnswersModel model(store.source());
        const QAbstractItemModelTester tester(&model);
        model.setRound(store.workshopTemplate, u"survey"_s);
        QTRY_VERIFY(model.rowCount() > 0);
        model.setSearch(u"tid"_s);
        QTRY_COMPARE(model.rowCount(), AnswersModel::PageSize + 5);
        QCOMPARE(store.searched, QStringList{ u"tid"_s });
        const QModelIndex last = model.index(AnswersModel::PageSize + 4, 0);
        QTRY_COMPARE(last.data(Qt::DisplayRole).toString() == u"…"_s, false);
        QCOMPARE(last.data(Qt::UserRole).toLongLong(), store.hits.back());
        model.setSearch({});
        QTRY_COMPARE(model.rowCount(), int(AnswersModel::PageSize));
        QCOMPARE(model.index(1, 0).data(Qt::UserRole).toLongLong(), 20);
    }

    void searchWithoutHits()
    {
        FakeStore store(3);
        AnswersModel model(store.source());
        const QAbstractItemModelTester tester(&model);
        model.setRound(store.workshopTemplate, u"survey"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        model.setSearch(u"xyz"_s);
        QTRY_COMPARE(store.searched.size(), 1);
        QTRY_VERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 0);
    }

    void reloadFollowsTheStore()
    {
        FakeStore store(AnswersModel::PageSize + 20);
        AnswersModel model(store.source());
        const QAbstractItemModelTester tester(&model);
        model.setRound(store.workshopTemplate, u"survey"_s);
        QTRY_VERIFY(model.rowCount() > 0);
        readAll(model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        store.responses[1].answers.ratings[0] = 5;
        model.reload();
        QTRY_COMPARE(model.index(1, AnswersModel::FirstQuestionColumn).data(), u"5"_s);
        QCOMPARE(reset.count(), 0); // as many as before: scroll position and selection stay
        store.responses.resize(4);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 4);
        QVERIFY(model.isComplete());
    }

    void oldAnswersNeverOverwriteNewOnes()
    {
        FakeStore store(3);
        QPromise<AnswersSource::Page> slow;
        slow.start();
        AnswersSource source = store.source();
        const auto fast = source.page;
        bool first = true;
        source.page = [&](const QString &round, qint64 after, int limit) {
            return std::exchange(first, false) ? slow.future() : fast(round, after, limit);
        };
        AnswersModel model(source);
        model.setRound(store.workshopTemplate, u"survey"_s);
        model.setRound(store.workshopTemplate, u"vote"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        slow.addResult(AnswersSource::Page(std::vector<Response>{}));
        slow.finish();
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 3);
    }

    void tellsWhatFailed()
    {
        FakeStore store(3);
        store.error = Error{ ErrorKind::Store, u"store-locked"_s, u"Locked."_s, {}, {} };
        AnswersModel model(store.source());
        QSignalSpy failed(&model, &AnswersModel::failed);
        model.setRound(store.workshopTemplate, u"survey"_s);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void columnsAndMarks()
    {
        FakeStore store(3);
        store.responses[1].finished = false;
        AnswersModel model(store.source());
        model.setRound(store.workshopTemplate, u"survey"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        // Audience, source, state; 8 questions, profile, time thieves and their comment.
        QCOMPARE(model.columnCount(), 3 + 8 + 3);
        QCOMPARE(model.index(0, AnswersModel::AudienceColumn).data(), u"Central"_s);
        QCOMPARE(model.index(2, AnswersModel::AudienceColumn).data(), u"Front line"_s);
        QCOMPARE(model.index(0, AnswersModel::StatusColumn).data(), u"Finished"_s);
        QCOMPARE(model.index(1, AnswersModel::StatusColumn).data(), u"Unfinished"_s);
        QVERIFY(model.index(1, 0).data(Qt::FontRole).value<QFont>().italic());
        QVERIFY(!model.index(0, 0).data(Qt::FontRole).isValid());
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_MAIN(TestAnswersModel)
#include "tst_answersmodel.moc"
