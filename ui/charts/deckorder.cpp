// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/deckorder.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

/// Where `id`, or the nearest before it in `order` that `placed` has, stands; -1: none does.
qsizetype placeBefore(const QString &id, const QStringList &order, const QStringList &placed)
{
    for (qsizetype i = order.indexOf(id) - 1; i >= 0; --i) {
        if (const qsizetype place = placed.indexOf(order[i]); place >= 0)
            return place;
    }
    return -1;
}

/// The longest part of `wanted` that already stands in the order of `natural`.
QStringList unmovedOf(const QStringList &natural, const QStringList &wanted)
{
    const qsizetype count = wanted.size();
    std::vector<qsizetype> length(size_t(count), 1);
    std::vector<qsizetype> before(size_t(count), -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype place = natural.indexOf(wanted[i]);
        for (qsizetype j = 0; j < i; ++j) {
            if (natural.indexOf(wanted[j]) < place && length[size_t(j)] + 1 > length[size_t(i)]) {
                length[size_t(i)] = length[size_t(j)] + 1;
                before[size_t(i)] = j;
            }
        }
        if (last < 0 || length[size_t(i)] > length[size_t(last)])
            last = i;
    }
    QStringList unmoved;
    for (qsizetype i = last; i >= 0; i = before[size_t(i)])
        unmoved.prepend(wanted[i]);
    return unmoved;
}

class Names
{
    Q_DECLARE_TR_FUNCTIONS(SlideName)

public:
    static QString ofKind(const QString &kind, const QString &about)
    {
        if (kind == "rating"_L1)
            return tr("Rating: %1").arg(about);
        if (kind == "themes"_L1)
            return tr("Order: %1").arg(about);
        if (kind == "comparison"_L1)
            return tr("Groups compared: %1").arg(about);
        if (kind == "guideposts"_L1)
            return tr("Guideposts: %1").arg(about);
        if (kind == "comments"_L1)
            return tr("Comments: %1").arg(about);
        if (kind == "before-after"_L1)
            return tr("Before and after: %1").arg(about);
        return about;
    }

    static QString ofOne(const QString &id)
    {
        if (id == "welcome"_L1)
            return tr("Welcome");
        if (id == "answers"_L1)
            return tr("Answers so far");
        if (id == "profile"_L1)
            return tr("Profile");
        if (id == "profile-radar"_L1)
            return tr("Profile as a radar");
        if (id == "time-thieves"_L1)
            return tr("Time thieves");
        if (id == "comments-time-thieves"_L1)
            return tr("Comments: %1").arg(tr("Time thieves"));
        if (id == "plan"_L1)
            return tr("Action plan");
        if (id == "thanks"_L1)
            return tr("Thanks");
        return {};
    }

    static QString withStep(const QString &name, int step)
    {
        return step > 1 ? tr("%1 (%2)").arg(name).arg(step) : name;
    }
};

QString questionName(const Question &question, Language language)
{
    const QString text
        = !question.section.isEmpty() ? question.section.in(language) : question.text.in(language);
    return text.simplified();
}

} // namespace

QStringList idsOf(const std::vector<SlideRef> &deck)
{
    QStringList ids;
    for (const SlideRef &ref : deck) {
        if (!ids.contains(ref.id))
            ids += ref.id;
    }
    return ids;
}

QStringList plannedIds(const std::vector<SlideRef> &natural, const DeckPlan &plan)
{
    const QStringList there = idsOf(natural);
    QStringList ids;
    for (const QString &id : there) {
        if (!plan.moved.contains(id))
            ids += id;
    }
    // In the order in which they stand, so that one may follow another.
    for (const QString &id : plan.order) {
        if (plan.moved.contains(id) && there.contains(id))
            ids.insert(placeBefore(id, plan.order, ids) + 1, id);
    }
    for (const QString &id : there) { // moved, but not in the order: a plan that does not hold
        if (!ids.contains(id))
            ids += id;
    }
    return ids;
}

bool isShown(const QString &id, const DeckPlan &plan)
{
    return isExtra(id) ? plan.extras.contains(id) : !plan.hidden.contains(id);
}

DeckPlan withShown(DeckPlan plan, const QString &id, bool shown)
{
    QStringList &ids = isExtra(id) ? plan.extras : plan.hidden;
    ids.removeAll(id);
    if (shown == isExtra(id))
        ids += id;
    return plan;
}

std::vector<SlideRef> plannedDeck(const std::vector<SlideRef> &natural, const DeckPlan &plan)
{
    std::vector<SlideRef> deck;
    deck.reserve(natural.size());
    for (const QString &id : plannedIds(natural, plan)) {
        if (isShown(id, plan))
            std::ranges::copy_if(natural, std::back_inserter(deck),
                [&id](const SlideRef &ref) { return ref.id == id; });
    }
    return deck;
}

DeckPlan withOrder(DeckPlan plan, const std::vector<SlideRef> &natural, const QStringList &wanted)
{
    const QStringList there = idsOf(natural);
    const QStringList unmoved = unmovedOf(there, wanted);
    QStringList order = wanted;
    QStringList moved;
    for (const QString &id : wanted) {
        if (!unmoved.contains(id))
            moved += id;
    }
    for (const QString &id : plan.order) {
        if (order.contains(id))
            continue;
        order.insert(placeBefore(id, plan.order, order) + 1, id);
        if (plan.moved.contains(id))
            moved += id;
    }
    plan.order = moved.isEmpty() ? QStringList() : order;
    plan.moved = moved;
    return plan;
}

std::unique_ptr<Slide> makeSlide(const SlideRef &ref, const disclosure::ShownResultsPtr &results,
    const Look &look, const DeckPlan &plan)
{
    auto slide = makeSlide(ref, results, look);
    if (slide)
        slide->setOwnTitle(plan.titles.value(ref.id));
    return slide;
}

QString slideName(const SlideRef &ref, const disclosure::ResultSet &results, Language language)
{
    const WorkshopTemplate &workshopTemplate = *results.workshopTemplate;
    QString name = Names::ofOne(ref.id);
    if (name.isEmpty() && ref.id.startsWith("theme-"_L1)) {
        const QStringView id = QStringView(ref.id).sliced(6);
        for (const pejling::Theme &theme : workshopTemplate.themes) {
            if (theme.id == id)
                name = theme.title.in(language).simplified();
        }
    }
    for (const QLatin1StringView kind : { "rating"_L1, "themes"_L1, "comparison"_L1,
             "guideposts"_L1, "comments"_L1, "before-after"_L1 }) {
        if (!name.isEmpty() || !ref.id.startsWith(kind + u'-'))
            continue;
        const auto question
            = workshopTemplate.questionIndex(QStringView(ref.id).sliced(kind.size() + 1));
        if (question)
            name = Names::ofKind(
                kind, questionName(workshopTemplate.questions[size_t(*question)], language));
    }
    return Names::withStep(name.isEmpty() ? ref.id : name, ref.step);
}

} // namespace pejling::charts
