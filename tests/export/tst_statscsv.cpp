// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <export/statscsv.h>

#include <disclosure/gate.h>
#include <survey/demo.h>

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells{ QString() };
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells += QString();
        else
            cells.back() += c;
    }
    return cells;
}

enum Column {
    QuestionId,
    QuestionText,
    GroupName,
    Answer,
    Measure,
    Value,
    From,
    To,
    Note,
    Columns
};

/// An English export without its heading.
QList<QStringList> rowsOf(const disclosure::RawResults &raw)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exporting::writeStatsCsv(*disclosure::Gate::show(raw), Language::English, buffer);
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(buffer.data()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1))
        rows += cellsOf(line);
    return rows;
}

void add(disclosure::AudienceSums &sums, const Answers &answers)
{
    ++sums.responses;
    if (answers.ratings[0] != NoRating)
        ++sums.ratings[0][answers.ratings[0] - 1];
    sums.rankings[0].add(answers.rankings[0]);
    for (size_t slot = 0; slot < answers.texts.size(); ++slot)
        sums.texts[slot] += answers.texts[slot].isEmpty() ? 0 : 1;
}

disclosure::RawResults resultsOf(const std::vector<Response> &responses)
{
    disclosure::RawResults raw;
    raw.workshopTemplate = WorkshopTemplate::builtIn();
    raw.organisation = u"Norddjurs Kommune"_s;
    raw.round = u"survey"_s;
    for (auto &sums : raw.audiences)
        sums = disclosure::AudienceSums::blank(*raw.workshopTemplate);
    for (const Response &response : responses)
        add(raw.audiences[size_t(response.audience)], response.answers);
    return raw;
}

Response rated(AudienceIndex audience, int rating)
{
    Response response;
    response.audience = audience;
    response.answers = Answers::blank(*WorkshopTemplate::builtIn());
    response.answers.ratings[0] = qint8(rating);
    return response;
}

/// The value of a measure, or an empty text.
QString value(const QList<QStringList> &rows, const QString &question, const QString &group,
    const QString &answer, const QString &measure)
{
    for (const QStringList &row : rows) {
        if (row[QuestionId] == question && row[GroupName] == group && row[Answer] == answer
            && row[Measure] == measure)
            return row[Value];
    }
    return {};
}

} // namespace

class StatsCsvTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setLanguage(Language::English); }

    void ratings()
    {
        std::vector<Response> responses;
        // 10 of the centre: 2 x 3, 6 x 4, 2 x 5; 10 of the front line: 5 x 2, 5 x 3.
        for (int i = 0; i < 10; ++i) {
            responses.push_back(rated(0, i < 2 ? 3 : i < 8 ? 4 : 5));
            responses.push_back(rated(1, i < 5 ? 2 : 3));
        }
        const auto rows = rowsOf(resultsOf(responses));
        const QString q = u"vurdering"_s;
        QCOMPARE(value(rows, q, u"Central"_s, {}, u"number of answers"_s), u"10"_s);
        QCOMPARE(value(rows, q, u"Central"_s, u"4 – Support well"_s, u"count"_s), u"6"_s);
        QCOMPARE(value(rows, q, u"Central"_s, u"4 – Support well"_s, u"percent"_s), u"60"_s);
        QCOMPARE(value(rows, q, u"Central"_s, {}, u"mean"_s), u"4"_s);
        QCOMPARE(value(rows, q, u"Front line"_s, {}, u"mean"_s), u"2.5"_s);
        QCOMPARE(value(rows, q, u"All"_s, {}, u"mean"_s), u"3.25"_s);
        // Of 100 pairs the centre is lower in none and the same in 2 x 5.
        QCOMPARE(value(rows, q, u"Central minus Front line"_s, {}, u"percent of pairs: higher"_s),
            u"90"_s);
    }

    /// Four answers of the centre are hidden with all that they could be computed from.
    void hiddenGroups()
    {
        std::vector<Response> responses;
        for (int i = 0; i < 4; ++i)
            responses.push_back(rated(0, 5));
        for (int i = 0; i < 30; ++i)
            responses.push_back(rated(1, 1 + i % 5));
        const auto rows = rowsOf(resultsOf(responses));
        int shown = 0;
        for (const QStringList &row : rows) {
            const QString group = row[GroupName];
            if (group.contains(u"Central"_s) || group.contains(u"Front line"_s)) {
                QVERIFY2(row[Value].isEmpty(), qPrintable(row.join(u'|')));
                QVERIFY2(!row[Note].isEmpty(), qPrintable(row.join(u'|')));
            }
            shown += group == u"All";
        }
        QVERIFY(shown > 10);
        QCOMPARE(value(rows, u"vurdering"_s, u"All"_s, {}, u"number of answers"_s), u"34"_s);
    }

    void madeUp()
    {
        auto raw = resultsOf(demoResponses(WorkshopTemplate::builtIn()));
        raw.madeUp = true;
        const auto rows = rowsOf(raw);
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), Columns);
            QVERIFY(row[Note].endsWith(u"fictitious answers"_s));
        }
        QCOMPARE(value(rows, {}, u"All"_s, {}, u"number of answers"_s), u"160"_s);
        const QString drift
            = value(rows, u"temaer"_s, u"Front line"_s, u"Reliable operations"_s, u"place"_s);
        QVERIFY2(drift.toInt() >= 1 && drift.toInt() <= 5, qPrintable(drift));
    }
};

QTEST_GUILESS_MAIN(StatsCsvTest)
#include "tst_statscsv.moc"
