// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/steps.h>

#include <samples.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::kiosk;

namespace {

/// "welcome, vurdering+vurdering-begrundelse, profile/it, review"
QString printed(const WorkshopTemplate &t, const std::vector<Step> &steps)
{
    QStringList words;
    for (const Step &step : steps) {
        switch (step.kind) {
        case Step::Kind::Welcome:
            words << u"welcome"_s;
            break;
        case Step::Kind::Questions: {
            QStringList ids;
            for (const int question : step.questions)
                ids << t.questions[size_t(question)].id;
            words << ids.join(u'+');
            break;
        }
        case Step::Kind::Profile:
            words << u"profile/"_s + t.profile->functions[size_t(step.function)].id;
            break;
        case Step::Kind::TimeThieves:
            words << u"thieves"_s;
            break;
        case Step::Kind::Review:
            words << u"review"_s;
            break;
        }
    }
    return words.join(u", "_s);
}

} // namespace

class StepsTest : public QObject
{
    Q_OBJECT

private slots:
    void steps_data()
    {
        QTest::addColumn<QStringList>("ids"); // "*": the round is not set
        QTest::addColumn<int>("audience");
        QTest::addColumn<QString>("expected");
        QTest::newRow("central") << QStringList{ u"*"_s } << 0
                                 << u"welcome, vurdering+vurdering-begrundelse, udfordringer, "
                                    "forbedringer, temaer, temaer-begrundelse, rammer, oevrige, "
                                    "review"_s;
        QTest::newRow("decentral is not asked for the conditions")
            << QStringList{ u"*"_s } << 1
            << u"welcome, vurdering+vurdering-begrundelse, udfordringer, forbedringer, temaer, "
               "temaer-begrundelse, oevrige, review"_s;
        QTest::newRow("a short vote")
            << QStringList{ u"temaer"_s } << 1 << u"welcome, temaer, review"_s;
        QTest::newRow("reasons without the rating they explain")
            << QStringList{ u"vurdering-begrundelse"_s } << 1
            << u"welcome, vurdering-begrundelse, review"_s;
        QTest::newRow("profile and time thieves, decentral")
            << QStringList{ u"profile"_s, u"timeThieves"_s } << 1
            << u"welcome, profile/it, profile/oekonomi, profile/hr, thieves, review"_s;
        QTest::newRow("profile and time thieves are not asked of central")
            << QStringList{ u"vurdering"_s, u"profile"_s, u"timeThieves"_s } << 0
            << u"welcome, vurdering, review"_s;
        QTest::newRow("unknown ids") << QStringList{ u"nothing"_s } << 0 << u"welcome, review"_s;
    }
    void steps()
    {
        QFETCH(QStringList, ids);
        QFETCH(int, audience);
        const TemplatePtr t = test::builtIn();
        store::Settings settings;
        if (ids != QStringList{ u"*"_s })
            settings.asked[u"survey"_s] = ids;
        const Asked asked = Asked::of(*t, settings, u"survey"_s);
        QTEST(printed(*t, stepsFor(*t, audience, asked)), "expected");
    }

    void anotherRoundAsksEverything()
    {
        const TemplatePtr t = test::builtIn();
        store::Settings settings;
        settings.asked[u"vote"_s] = { u"temaer"_s };
        QCOMPARE(Asked::of(*t, settings, u"survey"_s), Asked::everyQuestion(*t));
        QVERIFY(!Asked::everyQuestion(*t).profile);
        QVERIFY(!Asked::everyQuestion(*t).timeThieves);
    }

    void idsGoThereAndBack()
    {
        const TemplatePtr t = test::builtIn();
        const QStringList ids{ u"vurdering"_s, u"temaer"_s, u"profile"_s, u"timeThieves"_s };
        QCOMPARE(Asked::fromIds(*t, ids).ids(*t), ids);
    }

    void aTemplateWithoutProfileAsksNone()
    {
        QJsonObject json = test::builtInJson();
        json.remove(u"profile"_s);
        json.remove(u"timeThieves"_s);
        const TemplatePtr t = test::templateFrom(json);
        const Asked asked = Asked::fromIds(*t, { u"profile"_s, u"timeThieves"_s });
        QVERIFY(!asked.profile);
        QVERIFY(!asked.timeThieves);
    }
};

QTEST_GUILESS_MAIN(StepsTest)
#include "tst_steps.moc"
