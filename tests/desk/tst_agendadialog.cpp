// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/agendadialog.h>
#include <resultsbuilder.h>

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

class AgendaDialogTest : public QObject
{
    Q_OBJECT

    /// The deck that the dialog makes of `plan`.
    [[nodiscard]] static DeckPlan chosen(const AgendaDialog &dialog, DeckPlan plan = {})
    {
        dialog.agenda().applyTo(plan);
        return plan;
    }

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
        DeckPlan plan = chosen(dialog);
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
        const DeckPlan changed = chosen(again, plan);
        QVERIFY(changed.hidden.contains(first));
        QVERIFY(changed.hidden.contains(u"welcome"_s));
        QVERIFY(!changed.minutes.contains(first));
        QCOMPARE(changed.minutes.value(u"theme-"_s % t->themes[9].id), 20);
        QCOMPARE(changed.titles, plan.titles);

        AgendaDialog third(**results, changed);
        QCOMPARE(third.agenda().in(changed), third.agenda());
        third.findChild<QPushButton *>(u"suggest"_s)->click();
        QCOMPARE(chosen(third, changed).minutes.value(first), 30);
    }

    /// A choice without minutes is one too, and what is written elsewhere meanwhile stays.
    void rememberedWithoutMinutes()
    {
        const TemplatePtr t = WorkshopTemplate::builtIn();
        const auto results = test::ResultsBuilder(t).shown();
        AgendaDialog dialog(**results, {});
        for (const int theme : { 1, 4 }) {
            dialog.findChild<QCheckBox *>(t->themes[size_t(theme)].id)->setChecked(true);
            for (auto *minutes : dialog.findChildren<QSpinBox *>())
                minutes->setValue(0); // no limit
        }
        DeckPlan meanwhile;
        meanwhile.notes.insert(u"theme-"_s % t->themes[1].id, u"Ask Mette"_s);
        meanwhile.minutes.insert(u"welcome"_s, 5);
        const DeckPlan plan = chosen(dialog, meanwhile);
        QCOMPARE(plan.notes, meanwhile.notes);
        QCOMPARE(plan.minutes, meanwhile.minutes);
        QCOMPARE(plan.hidden.size(), 8);
        AgendaDialog again(**results, plan);
        QCOMPARE(again.agenda(), dialog.agenda());
        QVERIFY(again.findChild<QCheckBox *>(t->themes[4].id)->isChecked());
        // Undone: as it was, but for what was written meanwhile.
        DeckPlan undone = plan;
        dialog.agenda().in(DeckPlan()).applyTo(undone);
        QCOMPARE(undone, meanwhile);
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
