// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/agendadialog.h>
#include <resultsbuilder.h>

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

class AgendaDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setLanguage(Language::English); }

    /// Everybody ranks the themes in the template's order, so the first three are suggested; 90
    /// minutes for them are 30 each.
    void suggestsUntilAPersonHasChosen()
    {
        const TemplatePtr t = WorkshopTemplate::builtIn();
        std::vector<std::vector<int>> order;
        for (int item = 0; item < 10; ++item)
            order.push_back({ item });
        const auto results = test::ResultsBuilder(t).rank(0, order, 20).rank(1, order, 20).shown();

        AgendaDialog dialog(**results, {});
        QCOMPARE(dialog.findChild<QLabel *>(u"sum"_s)->text(), u"3 themes, 90 minutes in all."_s);
        DeckPlan plan = dialog.plan();
        QCOMPARE(plan.minutes.size(), 3);
        QCOMPARE(plan.hidden.size(), 7);
        const QString first = u"theme-"_s % t->themes[0].id;
        QCOMPARE(plan.minutes.value(first), 30);

        // The choice is kept, and with it what else is in the deck.
        plan.hidden << u"welcome"_s;
        plan.titles.insert(first, u"Own title"_s);
        AgendaDialog again(**results, plan);
        again.findChild<QCheckBox *>(t->themes[9].id)->setChecked(true); // by hand: 20 minutes
        again.findChild<QCheckBox *>(t->themes[0].id)->setChecked(false);
        const DeckPlan changed = again.plan();
        QVERIFY(changed.hidden.contains(first));
        QVERIFY(changed.hidden.contains(u"welcome"_s));
        QVERIFY(!changed.minutes.contains(first));
        QCOMPARE(changed.minutes.value(u"theme-"_s % t->themes[9].id), 20);
        QCOMPARE(changed.titles, plan.titles);

        AgendaDialog third(**results, changed);
        QCOMPARE(third.plan(), changed);
        third.findChild<QPushButton *>(u"suggest"_s)->click();
        QCOMPARE(third.plan().minutes.value(first), 30);
    }

    void saysThatNothingCanBeSuggested()
    {
        const auto results = test::ResultsBuilder(WorkshopTemplate::builtIn()).shown();
        AgendaDialog dialog(**results, {});
        QCOMPARE(dialog.findChild<QLabel *>(u"sum"_s)->text(), u"No theme has been chosen."_s);
        QCOMPARE(dialog.findChildren<QCheckBox *>().size(), 10); // by hand one may
    }
};

QTEST_MAIN(AgendaDialogTest)
#include "tst_agendadialog.moc"
