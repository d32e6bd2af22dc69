// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/mappingedit.h>
#include <desk/newworkshopdialog.h>

#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;
using importer::ColumnMapping;
using importer::ColumnUse;
using importer::Mapping;
using importer::Recognition;
using importer::Use;

namespace {

/// `columns` columns without headings, each holding `values`.
Recognition recognitionOf(int columns, const QStringList &values = {})
{
    Recognition recognition;
    for (int i = 1; i <= columns; ++i)
        recognition.columns.push_back({ i, u"r%1"_s.arg(i), u"not used"_s, false, values });
    return recognition;
}

ColumnMapping rankColumn(int column, int rank)
{
    return { column, u"r%1"_s.arg(column), Use::RankedItem, u"temaer"_s, {}, rank };
}

} // namespace

class TestMappingEdit : public QObject
{
    Q_OBJECT

private slots:
    void letters_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("letters");
        QTest::newRow("first") << 1 << u"A"_s;
        QTest::newRow("last of one") << 26 << u"Z"_s;
        QTest::newRow("first of two") << 27 << u"AA"_s;
        QTest::newRow("last of two") << 702 << u"ZZ"_s; // 26 + 26 * 26
        QTest::newRow("last of Excel") << 16'384 << u"XFD"_s;
        QTest::newRow("none") << 0 << QString();
    }
    void letters()
    {
        QFETCH(int, column);
        QFETCH(QString, letters);
        QCOMPARE(columnLetters(column), letters);
    }

    void choicesHoldEveryQuestion()
    {
        const TemplatePtr workshopTemplate = builtInTemplate();
        const MappingEdit edit(workshopTemplate);
        QCOMPARE(edit.choices().front().use, Use::Ignore);
        for (const Question &question : workshopTemplate->questions) {
            const bool there = std::ranges::any_of(edit.choices(),
                [&](const UseChoice &choice) { return choice.question == question.id; });
            QVERIFY2(there, qPrintable(question.id));
        }
        QSet<QString> texts;
        for (const UseChoice &choice : edit.choices()) {
            QVERIFY2(!texts.contains(choice.text), qPrintable(choice.text)); // told apart
            texts << choice.text;
        }
        for (size_t i = 0; i < edit.choices().size(); ++i) {
            const UseChoice &choice = edit.choices()[i];
            QCOMPARE(edit.choiceOf({ 1, {}, choice.use, choice.question, {}, 0 }), int(i));
        }
        QCOMPARE(edit.choiceOf({ 1, {}, Use::Rating, u"no-such-question"_s, {}, 0 }), 0);
    }

    /// A rank in the first column goes on to the last rank or the last column.
    void fillsTheFollowingRanks_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rank");
        QTest::addColumn<int>("filled");
        QTest::newRow("ten ranks in twelve columns") << 12 << 1 << 9; // 2..10
        QTest::newRow("three columns") << 3 << 1 << 2;
        QTest::newRow("from the ninth") << 12 << 9 << 1;
        QTest::newRow("the last rank") << 12 << 10 << 0;
        QTest::newRow("one column") << 1 << 1 << 0;
    }
    void fillsTheFollowingRanks()
    {
        QFETCH(int, columns);
        QFETCH(int, rank);
        QFETCH(int, filled);
        const MappingEdit edit(builtInTemplate());
        const Recognition recognition = recognitionOf(columns);
        Mapping mapping;
        MappingEdit::setColumn(mapping, rankColumn(1, rank));
        QCOMPARE(edit.fillFollowing(mapping, recognition, rankColumn(1, rank)), filled);
        QCOMPARE(int(mapping.columns.size()), filled + 1);
        for (int i = 0; i <= filled; ++i) {
            const auto column = MappingEdit::columnOf(mapping, recognition, i + 1);
            QCOMPARE(column.rank, rank + i);
            QCOMPARE(column.heading, u"r%1"_s.arg(i + 1));
        }
    }

    void fillsTheFollowingItems()
    {
        const MappingEdit edit(builtInTemplate());
        const auto &items = edit.target(u"temaer"_s)->items;
        const Recognition recognition = recognitionOf(4);
        const ColumnMapping from{ 2, u"r2"_s, Use::ItemRank, u"temaer"_s, items[3].id, 0 };
        Mapping mapping;
        MappingEdit::setColumn(mapping, from);
        QCOMPARE(edit.fillFollowing(mapping, recognition, from), 2);
        QCOMPARE(MappingEdit::columnOf(mapping, recognition, 3).item, items[4].id);
        QCOMPARE(MappingEdit::columnOf(mapping, recognition, 4).item, items[5].id);
        QCOMPARE(MappingEdit::columnOf(mapping, recognition, 1).use, Use::Ignore);
    }

    void droppedColumnsStayDropped()
    {
        Recognition recognition = recognitionOf(2);
        recognition.columns[1].dropped = true;
        QCOMPARE(MappingEdit::columnOf({}, recognition, 1).use, Use::Ignore);
        QCOMPARE(MappingEdit::columnOf({}, recognition, 2).use, Use::Person);
    }

    /// Columns of one question share their codes; other columns' cells are not among them.
    void codesOfAllColumnsOfAQuestion()
    {
        Recognition recognition = recognitionOf(3);
        recognition.columns[0].values = { u"T1"_s, u"T2"_s, u" "_s };
        recognition.columns[1].values = { u"T2"_s, u"T3"_s };
        recognition.columns[2].values = { u"other"_s };
        Mapping mapping;
        MappingEdit::setColumn(mapping, rankColumn(1, 1));
        MappingEdit::setColumn(mapping, rankColumn(2, 2));
        QCOMPARE(MappingEdit::codesIn(mapping, recognition, rankColumn(1, 1)),
            (QStringList{ u"T1"_s, u"T2"_s, u"T3"_s }));
    }

    void codesInOneCell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("semicolons") << u"T1;T2;"_s << QStringList{ u"T1"_s, u"T2"_s };
        QTest::newRow("JSON") << u"[\"T1\", \"T2\"]"_s << QStringList{ u"T1"_s, u"T2"_s };
        QTest::newRow("a comma in a name") << u"A, b;C"_s << QStringList{ u"A, b"_s, u"C"_s };
        QTest::newRow("blank") << u" ; "_s << QStringList{};
    }
    void codesInOneCell()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, codes);
        const Recognition recognition = recognitionOf(1, { cell });
        const ColumnMapping column{ 1, u"r1"_s, Use::Ranking, u"temaer"_s, {}, 0 };
        Mapping mapping;
        MappingEdit::setColumn(mapping, column);
        QCOMPARE(MappingEdit::codesIn(mapping, recognition, column), codes);
    }

    void meaningsFitTheColumn()
    {
        const MappingEdit edit(builtInTemplate());
        QCOMPARE(edit.meanings({ 1, {}, Use::Audience, {}, {}, 0 }).size(), 2U);
        QCOMPARE(edit.meanings({ 1, {}, Use::Rating, u"vurdering"_s, {}, 0 }).size(), 5U);
        QCOMPARE(edit.meanings(rankColumn(1, 1)).size(), 10U);
        QVERIFY(edit.meanings({ 1, {}, Use::ItemRank, u"temaer"_s, {}, 0 }).empty());
        QVERIFY(edit.meanings({ 1, {}, Use::Id, {}, {}, 0 }).empty());
    }

    void codesAreKeptByQuestion()
    {
        Mapping mapping;
        const ColumnMapping audience{ 1, {}, Use::Audience, {}, {}, 0 };
        const ColumnMapping rating{ 2, {}, Use::Rating, u"vurdering"_s, {}, 0 };
        MappingEdit::setCodes(mapping, audience, { { u"C"_s, u"central"_s } });
        MappingEdit::setCodes(mapping, rating, { { u"v4"_s, u"4"_s } });
        QCOMPARE(mapping.audienceCodes.value(u"C"_s), u"central"_s);
        QCOMPARE(MappingEdit::codesOf(mapping, rating).value(u"v4"_s), u"4"_s);
        MappingEdit::setCodes(mapping, rating, {});
        QVERIFY(mapping.codes.isEmpty());
    }
};

QTEST_MAIN(TestMappingEdit)
#include "tst_mappingedit.moc"
