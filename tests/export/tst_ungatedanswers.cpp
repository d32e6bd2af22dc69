// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <export/ungatedanswers.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::exporting;

namespace {

/// An answer of the front line: rated 4, a tie for the second place, one text, two time thieves.
Response sample(const WorkshopTemplate &t)
{
    Response response;
    response.externalId = u"17"_s;
    response.source = Source::Import;
    response.tool = u"msforms"_s;
    response.round = u"survey"_s;
    response.audience = 1;
    response.answers = Answers::blank(t);
    response.answers.ratings[0] = 4;
    response.answers.ratings[2] = 3; // profile/it/raadgive
    response.answers.rankings[0] = Ballot::fromTieGroups(10, { { 5 }, { 0, 8 } });
    response.answers.texts[5] = u"=tak; \"mange\"\nhilsner"_s;
    response.answers.timeThieves = 0b101;
    return response;
}

QByteArray written(const std::function<std::unique_ptr<UngatedAnswers>(QIODevice &)> &make,
    const std::vector<Response> &responses)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto answers = make(buffer);
    for (const Response &response : responses)
        answers->add(response);
    answers->finish();
    return buffer.data();
}

} // namespace

class UngatedAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void csv()
    {
        setLanguage(Language::Danish);
        const QByteArray text = csvOf({ sample(*m_template), blankResponse() });
        const QByteArray expected(
            "\xef\xbb\xbf"
            "ID;source;tool;round;audience;finished;vurdering;profile/it/kontrollere;"
            "profile/it/raadgive;profile/it/forstaa;profile/it/udfordre;profile/it/inspirere;"
            "profile/oekonomi/kontrollere;profile/oekonomi/raadgive;profile/oekonomi/forstaa;"
            "profile/oekonomi/udfordre;profile/oekonomi/inspirere;profile/hr/kontrollere;"
            "profile/hr/raadgive;profile/hr/forstaa;profile/hr/udfordre;profile/hr/inspirere;"
            "temaer [kultur-og-mindset];temaer [samstemte-funktioner];"
            "temaer [klare-arbejdsdelinger];temaer [rette-kompetencer];"
            "temaer [systemer-teknologi-it];temaer [sikker-drift];"
            "temaer [udvikling-og-udfordring];temaer [faste-informationsrutiner];"
            "temaer [data-til-ledelse];temaer [helhedsloesninger];vurdering-begrundelse;"
            "udfordringer;forbedringer;temaer-begrundelse;rammer;oevrige;timeThieves/comment;"
            "timeThieves\r\n"
            "17;import;msforms;survey;decentral;true;4;;3;;;;;;;;;;;;;;2;;;;;1;;;2;;;;;;;"
            "\"'=tak; \"\"mange\"\"\nhilsner\";;\"administration;indkoeb;\"\r\n"
            ";kiosk;;survey;central;true;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;\r\n");
        QCOMPARE(text, expected);
    }

    void json()
    {
        const QByteArray text
            = written([this](QIODevice &device) { return ungatedJson(m_template, true, device); },
                { sample(*m_template), blankResponse() });
        const QJsonObject root = QJsonDocument::fromJson(text).object();
        QCOMPARE(root[u"madeUp"], QJsonValue(true));
        const QJsonArray responses = root[u"responses"].toArray();
        QCOMPARE(responses.size(), 2);
        const QJsonObject expected{ { u"id"_s, u"17"_s }, { u"source"_s, u"import"_s },
            { u"tool"_s, u"msforms"_s }, { u"round"_s, u"survey"_s },
            { u"audience"_s, u"decentral"_s }, { u"finished"_s, true },
            { u"answers"_s,
                QJsonObject{ { u"vurdering"_s, 4 }, { u"profile/it/raadgive"_s, 3 },
                    { u"temaer"_s,
                        QJsonArray{ QJsonArray{ u"sikker-drift"_s },
                            QJsonArray{ u"kultur-og-mindset"_s, u"data-til-ledelse"_s } } },
                    { u"oevrige"_s, u"=tak; \"mange\"\nhilsner"_s },
                    { u"timeThieves"_s, QJsonArray{ u"administration"_s, u"indkoeb"_s } } } } };
        QCOMPARE(responses[0].toObject(), expected);
        QCOMPARE(responses[1][u"answers"].toObject(), QJsonObject());
        QVERIFY(responses[1][u"id"].isNull());
    }

    void jsonOfNothing()
    {
        const QByteArray text = written(
            [this](QIODevice &device) { return ungatedJson(m_template, false, device); }, {});
        QCOMPARE(QJsonDocument::fromJson(text).object(),
            (QJsonObject{ { u"responses"_s, QJsonArray() } }));
    }

    /// Where a tool has no ids, the import makes them from times, which are not told.
    void timesAreNotTold()
    {
        Response response = sample(*m_template);
        response.externalId = u"~MjAyNS0wOC0xMg"_s;
        QVERIFY(!csvOf({ response }).contains("MjAyNS"));
        response.source = Source::Kiosk;
        response.externalId = u"0f5d6a1e"_s;
        QVERIFY(!csvOf({ response }).contains("0f5d"));
    }

    void soc()
    {
        setLanguage(Language::English);
        const QByteArray text = preflib(PrefLibFormat::Soc);
        QVERIFY2(text.contains("# DATA TYPE: soc\n"), text.constData());
        QVERIFY(text.contains("# NUMBER ALTERNATIVES: 10\n# NUMBER VOTERS: 3\n"
                              "# NUMBER UNIQUE ORDERS: 2\n"));
        QVERIFY(text.contains("# ALTERNATIVE NAME 6: Reliable operations\n"));
        QVERIFY(text.endsWith("# ALTERNATIVE NAME 10: Integrated solutions and initiatives\n"
                              "2: 10,9,8,7,6,5,4,3,2,1\n1: 1,2,3,4,5,6,7,8,9,10\n"));
    }

    void toc()
    {
        const QByteArray text = preflib(PrefLibFormat::Toc);
        // The partial one with a tie comes too, what it leaves out tied last; the blank does not.
        QVERIFY(text.contains("# NUMBER VOTERS: 4\n"));
        QVERIFY(text.contains("\n1: 6,{1,9},{2,3,4,5,7,8,10}\n"));
    }

private:
    Response blankResponse() const
    {
        Response response;
        response.source = Source::Kiosk;
        response.externalId = u"0f5d6a1e-0000-4000-8000-000000000000"_s;
        response.round = u"survey"_s;
        response.answers = Answers::blank(*m_template);
        return response;
    }

    QByteArray csvOf(const std::vector<Response> &responses) const
    {
        return written(
            [this](QIODevice &device) { return ungatedCsv(m_template, device); }, responses);
    }

    QByteArray preflib(PrefLibFormat format) const
    {
        std::vector<Response> responses{ sample(*m_template), blankResponse() };
        for (const char *packed : { "123456789A", "A987654321", "A987654321" }) {
            responses.push_back(blankResponse());
            responses.back().answers.rankings[0] = *Ballot::fromPacked(packed);
        }
        return written(
            [this, format](QIODevice &device) {
                return ungatedPrefLib(m_template, 4, format, u"themes"_s, device);
            },
            responses);
    }

    TemplatePtr m_template = WorkshopTemplate::builtIn();
};

QTEST_GUILESS_MAIN(UngatedAnswersTest)
#include "tst_ungatedanswers.moc"
