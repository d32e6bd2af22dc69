// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/cli.h>

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;

class ExportXlsxTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_workshop = path(u"d.pejling"_s);
        QCOMPARE(run({ u"demo"_s, m_workshop }), 0);
    }

    void sameBytesTwice()
    {
        for (const QString &name : { u"a.xlsx"_s, u"b.xlsx"_s })
            QCOMPARE(run({ u"export"_s, m_workshop, u"--out"_s, path(name) }), 0);
        QVERIFY(bytesOf(u"a.xlsx"_s).startsWith("PK"));
        QCOMPARE(bytesOf(u"a.xlsx"_s), bytesOf(u"b.xlsx"_s));
    }

    /// What is exported raw can be imported into a new workshop and gives the same statistics.
    void rawComesBack()
    {
        const QString raw = path(u"raw.xlsx"_s);
        const QString copy = path(u"copy.pejling"_s);
        QCOMPARE(run({ u"export"_s, m_workshop, u"--raw"_s, u"--out"_s, raw }), 0);
        QCOMPARE(run({ u"new"_s, copy }), 0);
        QVERIFY(run({ u"import"_s, copy, raw }) <= 1);
        const QJsonObject before = statsOf(m_workshop);
        const QJsonObject after = statsOf(copy);
        QCOMPARE(before[u"responses"_s][u"all"_s].toInt(), 160);
        QCOMPARE(after[u"responses"_s], before[u"responses"_s]);
        QCOMPARE(after[u"questions"_s], before[u"questions"_s]);
    }

    void aFolderThatIsNotThere()
    {
        QCOMPARE(run({ u"export"_s, m_workshop, u"--out"_s, path(u"no/x.xlsx"_s) }), 4);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject statsOf(const QString &workshop)
    {
        run({ u"stats"_s, workshop, u"--json"_s });
        return QJsonDocument::fromJson(m_out).object();
    }
    int run(const QStringList &arguments)
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const int exit = cli::runCommand(arguments + QStringList{ u"--lang=en"_s }, out, err);
        m_out = out.data();
        if (exit != 0)
            qInfo("%s", err.data().constData());
        return exit;
    }

    QTemporaryDir m_folder;
    QString m_workshop;
    QByteArray m_out;
};

QTEST_MAIN(ExportXlsxTest)
#include "tst_exportxlsx.moc"
