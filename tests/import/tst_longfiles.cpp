// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 5'000; // several of the blocks that wait between reading and storing
constexpr auto Headings = "id;audience;vurdering;oevrige\n";

/// "7;central;4;row 7\n": ids from 1 on, every rating in turn.
QByteArray rowText(int row)
{
    return QStringLiteral("%1;%2;%3;row %1\n")
        .arg(row)
        .arg(row % 3 == 0 ? u"decentral"_s : u"central"_s)
        .arg(row % 5 + 1)
        .toUtf8();
}

QByteArray rowTexts(int first, int last)
{
    QByteArray text;
    for (int row = first; row <= last; ++row)
        text += rowText(row);
    return text;
}

/// Fails or counts at a given row.
class FailingSink final : public ResponseSink
{
public:
    explicit FailingSink(int failAt) : m_failAt(failAt) { }

    Result<RowOutcome> take(const Response &response, ResponseChange &change) override
    {
        Q_UNUSED(response)
        Q_UNUSED(change)
        if (++taken == m_failAt)
            return Error{ ErrorKind::Store, u"store-full"_s, u"full"_s, {}, {} };
        return RowOutcome::New;
    }

    int taken = 0;

private:
    int m_failAt;
};

} // namespace

/// Files that are read in one thread and stored in another, many blocks long.
class TestLongFiles : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrder();
    void findsProblemsInOrder();
    void storesWhatComesBeforeAnError();
    void stopsWhenStoringFails_data();
    void stopsWhenStoringFails();
    void canBeCancelled();

private:
    std::unique_ptr<ImportFile> opened(const QByteArray &content)
    {
        auto file = ImportFile::open(m_files.write(u"long.csv"_s, content), builtInTemplate(), {});
        return file ? *std::move(file) : nullptr;
    }

    Files m_files;
};

void TestLongFiles::keepsOrder()
{
    const auto file = opened(Headings + rowTexts(1, Rows));
    for (int reading = 0; reading < 2; ++reading) {
        CollectingSink sink;
        const auto report = file->read(sink);
        QVERIFY(report.ok());
        QVERIFY(addsUp(*report));
        QCOMPARE(report->added, Rows);
        QCOMPARE(report->audience[1], Rows / 3); // every third
        QCOMPARE(sink.responses.size(), size_t(Rows));
        for (int row = 1; row <= Rows; ++row) {
            const Response &response = sink.responses[size_t(row) - 1];
            QCOMPARE(response.externalId, QString::number(row));
            QCOMPARE(response.answers.ratings[0], qint8(row % 5 + 1));
            QVERIFY(std::ranges::count(response.answers.texts, u"row %1"_s.arg(row)) == 1);
        }
    }
}

void TestLongFiles::findsProblemsInOrder()
{
    // Row n of the file holds id n - 1. Rejected: an unknown audience and a repeated id; skipped:
    // two blank rows; flagged: a rating that is not on the scale.
    const auto file
        = opened(Headings + rowTexts(1, 1000) + "1001;nobody;4;\n" + rowTexts(1002, 2000) + "\n\n"
            + rowTexts(2001, 3000) + "3001;central;9;\n" + "5;central;4;\n" + rowTexts(3003, Rows));
    CollectingSink sink;
    const auto report = file->read(sink);
    QVERIFY(report.ok());
    QVERIFY(addsUp(*report));
    QCOMPARE(described(report->issues),
        (QStringList{ u"B1002 rejected audience-unknown"_s, u"2002 skipped blank-row"_s,
            u"2003 skipped blank-row"_s, u"C3004 flagged rating-out-of-range"_s,
            u"A3005 rejected repeated-id"_s }));
    QCOMPARE(report->rows, Rows + 2);
    QCOMPARE(report->added, Rows - 2);
    QCOMPARE(report->skipped, 2);
    QCOMPARE(report->rejected, 2);
    QCOMPARE(report->flagged, 1);
}

void TestLongFiles::storesWhatComesBeforeAnError()
{
    const auto file = opened(Headings + rowTexts(1, 2000) + "2001;central;4;\"never closed\n");
    FailingSink sink(0);
    const auto report = file->read(sink);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, u"broken-quotes"_s);
    QCOMPARE(sink.taken, 2000);
}

void TestLongFiles::stopsWhenStoringFails_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("first row") << 1;
    QTest::newRow("in the middle") << 2'345;
    QTest::newRow("last row") << Rows;
}

void TestLongFiles::stopsWhenStoringFails()
{
    QFETCH(int, row);
    const auto file = opened(Headings + rowTexts(1, Rows));
    FailingSink sink(row);
    const auto report = file->read(sink);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, u"store-full"_s);
    QCOMPARE(sink.taken, row);
}

void TestLongFiles::canBeCancelled()
{
    const auto file = opened(Headings + rowTexts(1, Rows));
    FailingSink sink(0);
    qint64 latest = -1;
    const auto report = file->read(sink, [&](qint64 done, qint64 total) {
        const bool forward = done >= latest && done <= total;
        latest = done;
        return forward && sink.taken < 1'000;
    });
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, u"cancelled"_s);
    QVERIFY(sink.taken >= 1'000);
    QVERIFY(sink.taken < Rows);
}

QTEST_GUILESS_MAIN(TestLongFiles)
#include "tst_longfiles.moc"
