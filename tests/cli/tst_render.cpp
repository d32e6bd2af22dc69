// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/cli.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;

class RenderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_workshop = m_folder.filePath(u"d.pejling"_s);
        QCOMPARE(run({ u"demo"_s, m_workshop }), 0);
    }

    void png()
    {
        const QDir out(m_folder.filePath(u"png"_s));
        QCOMPARE(
            run({ u"render"_s, m_workshop, u"--out"_s, out.path(), u"--size"_s, u"1280x720"_s }),
            0);
        const QStringList files = out.entryList(QDir::Files, QDir::Name);
        QVERIFY2(files.size() >= 5, qPrintable(files.join(u' ')));
        QCOMPARE(files.front(), u"01-welcome.png"_s);
        QVERIFY(!files.filter(u"-rating-vurdering.png"_s).isEmpty());
        QVERIFY(!files.filter(u"-themes-temaer.png"_s).isEmpty());
        // The demo's room has released comments and agreed on something.
        QVERIFY(!files.filter(u"-comments-udfordringer.png"_s).isEmpty());
        QVERIFY(!files.filter(u"-plan.png"_s).isEmpty());
        for (const QString &file : files)
            QCOMPARE(QImageReader(out.filePath(file)).size(), QSize(1280, 720));
    }

    /// The same slide alone keeps its number, and its bytes.
    void oneSlideTwice_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("png") << u"png"_s;
        QTest::newRow("svg") << u"svg"_s;
    }
    void oneSlideTwice()
    {
        QFETCH(QString, format);
        QList<QByteArray> drawn;
        for (const QString &name : { u"a"_s, u"b"_s }) {
            const QDir out(m_folder.filePath(format + name));
            QCOMPARE(run({ u"render"_s, m_workshop, u"--out"_s, out.path(), u"--format"_s, format,
                         u"--slide"_s, u"themes-temaer"_s }),
                0);
            const QStringList files = out.entryList(QDir::Files);
            QVERIFY(!files.isEmpty());
            QVERIFY2(
                files.front().endsWith(u"-themes-temaer."_s + format), qPrintable(files.front()));
            QVERIFY(!files.front().startsWith(u"01-"_s));
            QFile file(out.filePath(files.front()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            drawn += file.readAll();
        }
        QVERIFY(drawn[0].size() > 1000);
        QCOMPARE(drawn[0], drawn[1]);
    }

    void pdf()
    {
        const QDir out(m_folder.filePath(u"pdf"_s));
        QCOMPARE(
            run({ u"render"_s, m_workshop, u"--out"_s, out.path(), u"--format"_s, u"pdf"_s }), 0);
        QCOMPARE(out.entryList(QDir::Files), QStringList{ u"deck.pdf"_s });
        QFile file(out.filePath(u"deck.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    /// What is copied or searched in the PDF says what the slide shows, whatever fonts the system
    /// has.
    void pdfKeepsEveryCharacter()
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty())
            QSKIP("pdftotext is not here");
        const QDir out(m_folder.filePath(u"characters"_s));
        QCOMPARE(run({ u"render"_s, m_workshop, u"--out"_s, out.path(), u"--format"_s, u"pdf"_s,
                     u"--slide"_s, u"rating-vurdering"_s }),
            0);
        QProcess process;
        process.start(program, { u"-layout"_s, out.filePath(u"deck.pdf"_s), u"-"_s });
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        // The hyphens and brackets beside digits have other forms in the font.
        static const QRegularExpression uncertainty(u"answer 4–5 \\(uncertainty: \\d+–\\d+%\\)"_s);
        QVERIFY2(text.contains(uncertainty), qPrintable(text));
    }

    void transparent()
    {
        const QDir out(m_folder.filePath(u"clear"_s));
        QCOMPARE(run({ u"render"_s, m_workshop, u"--out"_s, out.path(), u"--transparent"_s,
                     u"--slide"_s, u"welcome"_s, u"--size"_s, u"640x360"_s }),
            0);
        const QImage image(out.filePath(u"01-welcome.png"_s));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }

    /// Compared with itself nothing has moved, but the slides are there.
    void beforeAndAfter()
    {
        const QDir out(m_folder.filePath(u"rounds"_s));
        QCOMPARE(run({ u"render"_s, m_workshop, u"--out"_s, out.path(), u"--against"_s, u"survey"_s,
                     u"--size"_s, u"640x360"_s }),
            0);
        const QStringList files = out.entryList(QDir::Files, QDir::Name);
        QVERIFY(!files.filter(u"-before-after-vurdering.png"_s).isEmpty());
        QVERIFY(!files.filter(u"-before-after-temaer-2.png"_s).isEmpty());
    }

    /// The radar is in no deck by itself; whoever names it gets it.
    void extras()
    {
        const QDir out(m_folder.filePath(u"extras"_s));
        QCOMPARE(run({ u"render"_s, m_workshop, u"--out"_s, out.path(), u"--size"_s, u"640x360"_s,
                     u"--slide"_s, u"profile"_s, u"--slide"_s, u"thanks"_s }),
            0);
        QVERIFY(out.entryList(QDir::Files).filter(u"radar"_s).isEmpty());
        QCOMPARE(run({ u"render"_s, m_workshop, u"--out"_s, out.path(), u"--size"_s, u"640x360"_s,
                     u"--slide"_s, u"profile-radar"_s }),
            0);
        // A step a function.
        QCOMPARE(out.entryList(QDir::Files).filter(u"radar"_s).size(), 3);
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no --out") << QStringList{};
        QTest::newRow("no size") << QStringList{ u"--out"_s, u"x"_s, u"--size"_s, u"large"_s };
        QTest::newRow("too large")
            << QStringList{ u"--out"_s, u"x"_s, u"--size"_s, u"99999x99999"_s };
        QTest::newRow("no format") << QStringList{ u"--out"_s, u"x"_s, u"--format"_s, u"bmp"_s };
        QTest::newRow("no theme") << QStringList{ u"--out"_s, u"x"_s, u"--theme"_s, u"pink"_s };
        QTest::newRow("no slide") << QStringList{ u"--out"_s, u"x"_s, u"--slide"_s, u"themes"_s };
        QTest::newRow("no earlier round")
            << QStringList{ u"--out"_s, u"x"_s, u"--against"_s, u"vote"_s };
        QTest::newRow("transparent PDF")
            << QStringList{ u"--out"_s, u"x"_s, u"--transparent"_s, u"--format"_s, u"pdf"_s };
        QTest::newRow("no round") << QStringList{ u"--out"_s, u"x"_s, u"--round"_s, u"vote"_s };
    }
    void refused()
    {
        QFETCH(QStringList, options);
        QCOMPARE(run(QStringList{ u"render"_s, m_workshop } + options), 2);
        QVERIFY(!QFile::exists(u"x"_s));
    }

private:
    static int run(const QStringList &arguments)
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        return cli::runCommand(arguments + QStringList{ u"--lang=en"_s }, out, err);
    }

    QTemporaryDir m_folder;
    QString m_workshop;
};

QTEST_MAIN(RenderTest)
#include "tst_render.moc"
