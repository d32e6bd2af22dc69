// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/splitmix64.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class SplitMix64Test : public QObject
{
    Q_OBJECT

private slots:
    void vectors()
    {
        QFile file(QStringLiteral(PEJLING_TEST_DATA "/vectors/statistics.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto expected = QJsonDocument::fromJson(file.readAll())[u"splitmix64"];
        const auto seed = quint64(expected[u"seed"].toInteger());

        pejling::SplitMix64 words(seed);
        for (const auto &word : expected[u"first_u64_hex"].toArray())
            QCOMPARE(QString::number(words.next(), 16), word.toString());

        pejling::SplitMix64 indexes(seed);
        for (const auto &index : expected[u"first_index_n7"].toArray())
            QCOMPARE(indexes.index(7), index.toInteger());
    }
};

QTEST_GUILESS_MAIN(SplitMix64Test)
#include "tst_splitmix64.moc"
