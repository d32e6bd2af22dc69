// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/newworkshopdialog.h>
#include <desk/resultspage.h>
#include <desk/resulttables.h>

#include <resultsbuilder.h>

#include <QTest>

#include <numeric>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;
using disclosure::HiddenReason;
using test::ResultsBuilder;
using widgets::CellStyle;
using widgets::Span;
using widgets::Table;

namespace {

const QChar NoBreakSpace(0x00A0);

QString percent(int value) { return QString::number(value) % NoBreakSpace % u'%'; }

/// The row whose key is `key`, as texts.
QStringList rowOf(const Table &table, const QVariant &key)
{
    for (const auto &row : table.rows) {
        if (row.key != key)
            continue;
        QStringList texts;
        for (const auto &cell : row.cells)
            texts << cell.text;
        return texts;
    }
    return { u"no such row"_s };
}

std::vector<std::vector<int>> strict(int items, bool reversed)
{
    std::vector<std::vector<int>> groups;
    for (int i = 0; i < items; ++i)
        groups.push_back({ reversed ? items - 1 - i : i });
    return groups;
}

/// As many cells as columns everywhere, or the model would read beyond the end.
void checkShape(const Table &table)
{
    for (const auto &row : table.rows)
        QCOMPARE(row.cells.size(), table.columns.size());
}

} // namespace

class TestResultTables : public QObject
{
    Q_OBJECT

    TemplatePtr m_template = builtInTemplate();

private slots:
    /// First: 1 2 3 4 2 of 12 = 8.33 16.67 25 33.33 16.67 % -> 8 17 25 33 17, mean 40/12;
    /// second: 0 0 10 10 10 of 30 = 33.33 each -> 34 33 33 (largest remainder: lower index first).
    void rating()
    {
        const auto results = ResultsBuilder(m_template)
                                 .rate(0, { 1, 2, 3, 4, 2 })
                                 .rate(1, { 0, 0, 10, 10, 10 })
                                 .shown();
        const ResultTables tables(**results, Language::Danish);
        const Table table = tables.ofSlide(u"rating-vurdering"_s).table;
        checkShape(table);
        QCOMPARE(table.columns.size(), 7U);
        QVERIFY(table.spans.empty());
        QCOMPARE(rowOf(table, 1).mid(1),
            (QStringList{ u"1"_s, percent(8), u"0"_s, percent(0), u"1"_s, percent(2) }));
        QCOMPARE(
            rowOf(table, 2).mid(1, 4), (QStringList{ u"2"_s, percent(17), u"0"_s, percent(0) }));
        QCOMPARE(rowOf(table, 3).mid(3, 2), (QStringList{ u"10"_s, percent(34) }));
        QCOMPARE(rowOf(table, u"high"_s).mid(1, 4),
            (QStringList{ u"6"_s, percent(50), u"20"_s, percent(66) }));
        QCOMPARE(rowOf(table, u"low"_s).mid(1, 2), (QStringList{ u"3"_s, percent(25) }));
        QCOMPARE(rowOf(table, u"mean"_s)[2], u"3,3"_s);
        QCOMPARE(
            rowOf(table, u"n"_s).mid(1), (QStringList{ u"12"_s, {}, u"30"_s, {}, u"42"_s, {} }));
    }

    /// 3 of 15 are below k = 5: only the total stands, both groups say why not.
    void hiddenGroupsSayWhy()
    {
        const auto results
            = ResultsBuilder(m_template).rate(0, { 1, 2, 3, 4, 2 }).rate(1, { 1, 1, 1 }).shown();
        const ResultTables tables(**results, Language::English);
        const ResultTable result = tables.ofSlide(u"rating-vurdering"_s);
        checkShape(result.table);
        const int rows = int(result.table.rows.size());
        QCOMPARE(result.table.spans, (std::vector<Span>{ { 0, 1, rows, 2 }, { 0, 3, rows, 2 } }));
        const auto &first = result.table.rows[0].cells;
        QCOMPARE(first[1].text, disclosure::hiddenReasonText(HiddenReason::Complementary, 5));
        QCOMPARE(first[3].text, disclosure::hiddenReasonText(HiddenReason::BelowMinimum, 5));
        QVERIFY(!first[5].text.isEmpty());
        for (int row = 1; row < rows; ++row) {
            for (const size_t column : { 1U, 2U, 3U, 4U })
                QCOMPARE(result.table.rows[size_t(row)].cells[column].text, QString());
        }
        QVERIFY(result.unanimousQuestion.isEmpty());
    }

    /// 7 of 7 gave a 4, below 10: hidden until the facilitator says yes (rule 4).
    void unanimousGroupWaitsForAYes()
    {
        const auto results
            = ResultsBuilder(m_template).rate(0, { 0, 0, 0, 7 }).rate(1, { 2, 2, 4, 4 }).shown();
        const ResultTable result
            = ResultTables(**results, Language::English).ofSlide(u"rating-vurdering"_s);
        QCOMPARE(result.unanimousQuestion, u"vurdering"_s);
        QVERIFY(!result.unanimityNotice.isEmpty());
        QCOMPARE(result.table.spans.size(), 2U);
    }

    void fewAnswersAreCountedOnly()
    {
        const auto results
            = ResultsBuilder(m_template).rate(0, { 1, 2, 3, 1 }).rate(1, { 3, 3, 3 }).shown();
        const Table table
            = ResultTables(**results, Language::English).ofSlide(u"rating-vurdering"_s).table;
        QCOMPARE(rowOf(table, 1)[1], u"1"_s);
        QCOMPARE(rowOf(table, 1)[2], u"–"_s); // 7 answers: no percentage
        QCOMPARE(rowOf(table, 1)[4], u"–"_s); // 9
        QVERIFY(rowOf(table, 1)[6].contains(u'%')); // 16
    }

    void censusHasNoUncertainty()
    {
        ResultsBuilder builder(m_template);
        builder.rate(0, { 1, 2, 3, 4, 2 }).rate(1, { 4, 4, 4, 4, 4 });
        const Table open = ResultTables(**builder.invite(40, 20).shown(), Language::English)
                               .ofSlide(u"rating-vurdering"_s)
                               .table;
        QVERIFY(rowOf(open, u"interval"_s)[2].contains(u'%'));
        QCOMPARE(rowOf(open, u"interval"_s)[4], u"–"_s); // all 20 of 20
    }

    /// All rank in the template's order: scores 100, 88.9, ..., 0; the second group reversed.
    void ranking()
    {
        const auto results = ResultsBuilder(m_template)
                                 .rank(0, strict(10, false), 12)
                                 .rank(1, strict(10, true), 30)
                                 .shown();
        const ResultTables tables(**results, Language::Danish);
        const Table table = tables.ofSlide(u"themes-temaer"_s).table;
        checkShape(table);
        const QString first = m_template->questions[4].items[0].id;
        const QStringList row = rowOf(table, first);
        QCOMPARE(row[1], u"1"_s);
        QCOMPARE(row[2], u"100,0"_s);
        QCOMPARE(row[3], percent(100));
        QCOMPARE(row[4], u"10"_s);
        QCOMPARE(row[5], u"0,0"_s);
        QCOMPARE(row[6], percent(0));
        QCOMPARE(row[8], u"28,6"_s); // all: 12/42
        // Rows stand in the order of the total, which the larger group decides.
        QCOMPARE(table.rows.front().key, m_template->questions[4].items[9].id);
    }

    void comparison()
    {
        const auto results = ResultsBuilder(m_template)
                                 .rank(0, strict(10, false), 12)
                                 .rank(1, strict(10, true), 30)
                                 .shown();
        const ResultTables tables(**results, Language::Danish);
        const ResultTable result = tables.ofSlide(u"comparison-temaer"_s);
        checkShape(result.table);
        const QStringList row = rowOf(result.table, m_template->questions[4].items[0].id);
        QCOMPARE(row.mid(1, 3), (QStringList{ u"100,0"_s, u"0,0"_s, u"+100,0"_s }));
        QCOMPARE(row[5], u"−9"_s); // place 1 against place 10
        const auto strong = std::ranges::count_if(result.table.rows,
            [](const auto &each) { return each.cells[0].style == CellStyle::Strong; });
        QVERIFY(strong <= 3);
        QVERIFY(result.notes.size() >= 2);
    }

    void comparisonHidden()
    {
        const auto results = ResultsBuilder(m_template)
                                 .rank(0, strict(10, false), 12)
                                 .rank(1, strict(10, true), 2)
                                 .shown();
        const ResultTable result
            = ResultTables(**results, Language::English).ofSlide(u"comparison-temaer"_s);
        checkShape(result.table);
        QCOMPARE(result.table.spans, (std::vector<Span>{ { 0, 1, 10, 5 } }));
        QVERIFY(!result.table.rows[0].cells[1].text.isEmpty());
    }

    /// The first guidepost's themes stand first in the template: it wins every comparison.
    void guideposts()
    {
        const auto results = ResultsBuilder(m_template)
                                 .rank(0, strict(10, false), 12)
                                 .rank(1, strict(10, true), 36)
                                 .shown();
        const Table table
            = ResultTables(**results, Language::English).ofSlide(u"guideposts-temaer"_s).table;
        checkShape(table);
        QCOMPARE(rowOf(table, u"stoette"_s).mid(1), (QStringList{ u"100%"_s, u"0%"_s, u"25%"_s }));
        QCOMPARE(rowOf(table, u"drift"_s).mid(1), (QStringList{ u"0%"_s, u"100%"_s, u"75%"_s }));
    }

    void answers()
    {
        const auto results = ResultsBuilder(m_template)
                                 .rate(0, { 1, 2, 3, 4, 2 })
                                 .rate(1, { 0, 0, 10, 10, 10 })
                                 .invite(40, 120)
                                 .shown();
        const Table table = ResultTables(**results, Language::English).ofSlide(u"answers"_s).table;
        checkShape(table);
        QCOMPARE(rowOf(table, u"answers"_s).mid(1), (QStringList{ u"12"_s, u"30"_s, u"42"_s }));
        QCOMPARE(rowOf(table, u"invited"_s).mid(1), (QStringList{ u"40"_s, u"120"_s, u"160"_s }));
        QCOMPARE(rowOf(table, u"share"_s).mid(1), (QStringList{ u"30%"_s, u"25%"_s, u"26%"_s }));
        QCOMPARE(rowOf(table, u"vurdering"_s).mid(1), (QStringList{ u"12"_s, u"30"_s, u"42"_s }));
        // Only asked of the first audience.
        QCOMPARE(rowOf(table, u"rammer"_s)[2], u"–"_s);
    }

    /// 12 and 3: the counter gives the total alone, or 3 could be told from it.
    void answersOfASmallGroup()
    {
        const auto results
            = ResultsBuilder(m_template).rate(0, { 1, 2, 3, 4, 2 }).rate(1, { 1, 1, 1 }).shown();
        const Table table = ResultTables(**results, Language::English).ofSlide(u"answers"_s).table;
        QCOMPARE(rowOf(table, u"answers"_s).mid(1), (QStringList{ u"–"_s, u"–"_s, u"15"_s }));
        QCOMPARE(rowOf(table, u"vurdering"_s).mid(1, 2), (QStringList{ u"–"_s, u"–"_s }));
    }

    void otherSlidesHaveNoTable()
    {
        const auto results = ResultsBuilder(m_template).shown();
        const ResultTables tables(**results, Language::English);
        for (const QString &id :
            { u"welcome"_s, u"thanks"_s, u"rating-nothing"_s, u"themes-vurdering"_s })
            QVERIFY2(tables.ofSlide(id).table.columns.empty(), qPrintable(id));
    }

    void emptyWorkshopHasNoNumbers()
    {
        const auto results = ResultsBuilder(m_template).shown();
        const ResultTables tables(**results, Language::English);
        for (const QString &id : { u"rating-vurdering"_s, u"themes-temaer"_s,
                 u"comparison-temaer"_s, u"guideposts-temaer"_s, u"answers"_s }) {
            const Table table = tables.ofSlide(id).table;
            checkShape(table);
            QVERIFY2(!table.columns.empty(), qPrintable(id));
        }
    }

    void comparisonsComeBeforeTotals()
    {
        const std::vector<charts::SlideRef> deck{ { u"welcome"_s }, { u"answers"_s },
            { u"rating-a"_s }, { u"themes-b"_s, 1 }, { u"themes-b"_s, 2 }, { u"comparison-b"_s },
            { u"theme-x"_s }, { u"thanks"_s } };
        const std::vector<charts::SlideRef> expected{ { u"answers"_s }, { u"rating-a"_s },
            { u"comparison-b"_s }, { u"themes-b"_s, 1 }, { u"themes-b"_s, 2 } };
        QCOMPARE(resultSlides(deck), expected);
    }
};

QTEST_MAIN(TestResultTables)
#include "tst_resulttables.moc"
