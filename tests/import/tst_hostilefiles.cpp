// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../fuzz/harness.h"
#include "importtools.h"

#include <sys/resource.h>

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// Hostile and broken files: every refusal has a reason, nothing crashes, hangs or swallows memory.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_builtIn); }
    void corpus_data();
    void corpus();
    void refuses_data();
    void refuses();
    void damagedSamples_data();
    void damagedSamples();
    void plainTextStaysPlain();
    void workshopIsNotOpened();
    void memory();

private:
    TemplatePtr m_builtIn = builtInTemplate();
    std::unique_ptr<Files> m_files = std::make_unique<Files>();
};

namespace {

const QString Corpus = QStringLiteral(PEJLING_TEST_DATA "/../fuzz/corpus/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sheetOf(const QByteArray &rows)
{
    return Workbook{ { { "Ark1", Workbook::sheet(rows) } } }.bytes();
}

} // namespace

void TestHostileFiles::corpus_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    const QStringList kinds{ u"text"_s, u"xlsx"_s, u"ods"_s };
    for (int kind = 0; kind < kinds.size(); ++kind) {
        const QDir folder(Corpus + kinds[kind]);
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(names.size() > 10);
        for (const QString &name : names) {
            QTest::newRow(qPrintable(QString(kinds[kind] + u'/' + name)))
                << kind << folder.filePath(name);
        }
    }
}

void TestHostileFiles::corpus()
{
    QFETCH(int, kind);
    QFETCH(QString, path);
    Harness harness(m_builtIn);
    const auto error = harness.read(Harness::Kind(kind), contents(path));
    if (path.endsWith(u"/sound"_s))
        QVERIFY2(!error, qPrintable(error ? error->text : QString()));
    if (error) {
        QCOMPARE(error->kind, ErrorKind::Refused);
        QVERIFY(!error->code.isEmpty());
        QVERIFY2(error->text.endsWith(u'.'), qPrintable(error->text));
    }
}

void TestHostileFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code);
    };
    row("empty", {}, "empty");
    row("only blanks", "  \r\n\r\n ", "empty");
    row("byte order mark", "\xEF\xBB\xBF", "empty");
    row("web page", "\xEF\xBB\xBF\n <!DOCTYPE html><html></html>", "web-page");
    row("PDF", "%PDF-1.7\nid;audience\n", "unknown-format");
    row("picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18) + QByteArray(200, '\x01'),
        "unknown-format");
    row("gzip", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + QByteArray(200, '\x02'),
        "unknown-format");
    const QByteArray compound = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    row("old workbook", compound + QByteArray(4096, '\0'), "old-xls");
    QByteArray name;
    for (const char c : QByteArray("EncryptedPackage"))
        name.append(c).append('\0');
    row("password", compound + QByteArray(300'000, '\0') + name, "password-protected");
    row("workshop", QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\0'), "workshop-file");
    row("endless quote", "id;audience;oevrige\n1;central;\"" + QByteArray(40'000'000, 'x'),
        "broken-quotes");
    row("endless quote of lines", "id;audience;oevrige\n1;central;\"" + QByteArray(2'000'000, '\n'),
        "broken-quotes");
    row("20,000 columns", "id;audience;oevrige\n" + QByteArray(20'000, ';') + "x\n",
        "limit-columns");
    ZipWriter bomb;
    bomb.add("_rels/.rels", "<R/>");
    bomb.add("xl/workbook.xml", "<workbook>" + QByteArray(60'000'000, ' ') + "</workbook>");
    row("zip bomb", bomb.bytes(), "limit-ratio");
    ZipWriter parts;
    for (int i = 0; i < 10'100; ++i)
        parts.add("p" + QByteArray::number(i), "x");
    row("10,100 parts", parts.bytes(), "limit-parts");
    ZipWriter locked;
    locked.add("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>");
    locked.add("content.xml", "garbage");
    row("protected ods", locked.bytes(), "password-protected");
    row("tag without end",
        sheetOf("<row><c t=\"str\" x=\"" + QByteArray(6'000'000, 'y') + "\"><v>1</v></c></row>"),
        "limit-ratio");
}

void TestHostileFiles::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto error = Harness(m_builtIn).readFile(bytes);
    QVERIFY(error.has_value());
    QCOMPARE(error->code, code);
    QCOMPARE(error->kind, ErrorKind::Refused);
    QVERIFY2(error->text.endsWith(u'.'), qPrintable(error->text));
}

void TestHostileFiles::damagedSamples_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "C01_msforms_da.xlsx", "C02_msforms_en_live_decentral.xlsx",
             "C19_libreoffice_repeated_cells.ods", "C14_surveymonkey_two_header_rows.csv" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Real files cut off and with flipped bits, everywhere.
void TestHostileFiles::damagedSamples()
{
    QFETCH(QString, name);
    const QByteArray whole = contents(QStringLiteral(PEJLING_TEST_DATA "/exports/") + name);
    QVERIFY(!whole.isEmpty());
    Harness harness(m_builtIn);
    for (qsizetype i = 1; i < whole.size(); i += 41) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ (1 << (i % 8)));
        for (const QByteArray &bytes : { whole.left(i), damaged }) {
            const auto error = harness.readFile(bytes);
            if (error)
                QVERIFY2(!error->text.isEmpty() && !error->code.isEmpty(), qPrintable(error->code));
        }
    }
}

/// What people type is kept as they typed it; only what cannot be stored is taken out.
void TestHostileFiles::plainTextStaysPlain()
{
    const QString typed
        = u"<b>x</b> <img src=\"file:///etc/passwd\"> =1+1 \u202Etxt.exe &amp; &#65;"_s;
    const Outcome outcome
        = imported(m_files->write(u"a.csv"_s,
                       "id\taudience\toevrige\n1\tcentral\t" + typed.toUtf8() + "\n2\tcentral\ta"
                           + QByteArray(1, '\0') + "b\n3\tcentral\t=cmd|'/c calc'!A1\n"),
            m_builtIn);
    QCOMPARE(outcome.code(), QString());
    const auto slot
        = size_t(m_builtIn->questions[size_t(*m_builtIn->questionIndex(u"oevrige"))].slot);
    QCOMPARE(outcome.responses[0].answers.texts[slot], typed);
    QCOMPARE(outcome.responses[1].answers.texts[slot], u"ab"_s);
    QCOMPARE(outcome.responses[2].answers.texts[slot], u"=cmd|'/c calc'!A1"_s);
}

/// By its name alone: opening and closing a database that is in use would drop its locks.
void TestHostileFiles::workshopIsNotOpened()
{
    const QString path = m_files->write(u"W.PEJLING"_s, "id;audience;oevrige\n1;central;a\n");
    const Outcome outcome = imported(path, m_builtIn);
    QCOMPARE(outcome.code(), u"workshop-file"_s);
    QVERIFY(outcome.error->text.contains(u"workshop"_s));
}

/// Last: the peak of all that was read above.
void TestHostileFiles::memory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer needs memory of its own");
#endif
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    constexpr long mostKilobytes = 300L * 1024; // the test's own inputs of up to 60 MB included
    QVERIFY2(usage.ru_maxrss <= mostKilobytes, qPrintable(QString::number(usage.ru_maxrss)));
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
