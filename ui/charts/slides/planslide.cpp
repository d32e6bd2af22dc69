// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/planslide.h"

#include <charts/decisionwords.h>
#include <charts/fonts.h>

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr qreal MarkSize = 44;
constexpr qreal LineHeight = 2;
constexpr qreal HalfCapital = 0.364; ///< of the font size, Inter
constexpr qreal MostAir = 30; ///< that a row gets where the page has room
constexpr qreal WhoGap = 6;
constexpr auto Separator = QLatin1StringView(" \xb7 "); // a middle dot

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanSlide)

public:
    static QString by(const QString &date) { return tr("by %1").arg(date); }
};

} // namespace

PlanSlide::PlanSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look,
    std::optional<int> theme, int page)
    : BaseSlide(std::move(ref), results, look), m_theme(theme), m_page(page),
      m_layer(new Layer(content()))
{
}

/// What is to be done comes first, soonest first; what is done last.
std::vector<PlanSlide::Entry> PlanSlide::entriesOf(
    const disclosure::ResultSet &results, std::optional<int> theme, const Look &look)
{
    if (!results.discussion)
        return {};
    const WorkshopTemplate &workshop = *results.workshopTemplate;
    const QString themeId = theme ? workshop.themes[size_t(*theme)].id : QString();
    std::vector<Decision> decisions
        = theme ? results.discussion->decisionsOn(themeId) : results.discussion->decisions;
    std::erase_if(
        decisions, [](const Decision &each) { return each.status == DecisionStatus::Dropped; });
    std::ranges::stable_sort(decisions, {}, [](const Decision &each) {
        const QDate last(9999, 12, 31);
        return std::pair(each.status == DecisionStatus::Done, each.due.isValid() ? each.due : last);
    });
    const Format format(look.language);
    std::vector<Entry> entries;
    for (const Decision &decision : decisions) {
        QStringList who;
        if (!decision.who.isEmpty())
            who += oneLine(decision.who);
        const auto about = theme ? std::nullopt : workshop.themeIndex(decision.theme);
        if (about)
            who += oneLine(workshop.themes[size_t(*about)].shortTitle.in(look.language));
        entries.push_back(
            { { oneLine(decision.what), who.join(Separator),
                  decision.due.isValid() ? PlanWords::by(format.date(decision.due)) : QString(),
                  DecisionWords::status(decision.status) },
                decision.status });
    }
    return entries;
}

DecisionPlan PlanSlide::planOf(const std::vector<Entry> &entries, const Look &look)
{
    std::vector<DecisionText> texts;
    texts.reserve(entries.size());
    for (const Entry &entry : entries)
        texts.push_back(entry.text);
    return planDecisions(texts, look);
}

int PlanSlide::pages(
    const disclosure::ResultSet &results, std::optional<int> theme, const Look &look)
{
    return int(planOf(entriesOf(results, theme, look), look).pages.size());
}

disclosure::PictureWords PlanSlide::words(const std::vector<Entry> &entries, int pages) const
{
    const auto done = std::ranges::count_if(
        entries, [](const Entry &entry) { return entry.status == DecisionStatus::Done; });
    disclosure::PictureWords words;
    words.title
        = m_theme ? text(workshopTemplate().themes[size_t(*m_theme)].title) : tr("Action plan");
    QStringList subtitle;
    if (!entries.empty())
        subtitle += tr("%n decision(s)", nullptr, int(entries.size()));
    if (done > 0)
        subtitle += tr("%n done", nullptr, int(done));
    if (pages > 1)
        subtitle += tr("page %1 of %2").arg(format().count(m_page), format().count(pages));
    words.subtitle = subtitle.join(Separator);
    return words;
}

void PlanSlide::draw()
{
    const auto entries = entriesOf(results(), m_theme, look());
    const DecisionPlan plan = planOf(entries, look());
    arrange(words(entries, int(plan.pages.size())), grid::Row * 10);
    if (m_page > int(plan.pages.size())) {
        showRows(0);
        showInstead(tr("Nothing has been decided yet"));
        return;
    }
    clearInstead();
    drawRows(entries, plan);
}

void PlanSlide::showRows(size_t count)
{
    while (m_rows.size() < count)
        m_rows.push_back({ new StatusMark(m_layer, palette(), MarkSize), new Panel(m_layer, 0),
            new Label(m_layer), new Label(m_layer), new Label(m_layer) });
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        for (QGraphicsItem *item : std::initializer_list<QGraphicsItem *>{
                 row.mark, row.line, row.what, row.who, row.when })
            item->setVisible(i < count);
    }
}

void PlanSlide::drawRows(const std::vector<Entry> &entries, const DecisionPlan &plan)
{
    const auto &rows = plan.pages[size_t(m_page - 1)];
    const QRectF room = frame().room();
    qreal planned = 0;
    for (const DecisionPlan::Row &row : rows)
        planned += row.height;
    const qreal air = std::clamp((room.height() - planned) / qreal(rows.size()), 0.0, 2 * MostAir);
    showRows(rows.size());
    qreal y = room.top();
    QStringList said;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Entry &entry = entries[size_t(rows[i].decision)];
        const QRectF box(room.left(), y, room.width(), rows[i].height + air);
        m_rows[i].line->place(
            i == 0 ? QRectF() : QRectF(box.left(), box.top(), box.width(), LineHeight),
            palette().grid);
        drawRow(m_rows[i], rows[i], plan, entry.status, box);
        y = box.bottom();
        QStringList parts{ rows[i].what.join(u' '), entry.text.who, entry.text.when,
            entry.text.status };
        parts.removeAll(QString());
        said += parts.join(u", "_s);
    }
    setDescription(said.join(u'\n'));
}

void PlanSlide::drawRow(const Row &row, const DecisionPlan::Row &planned, const DecisionPlan &plan,
    DecisionStatus status, const QRectF &box)
{
    const FittedText what{ plan.whatFont, planned.what };
    const FittedText who{ plan.smallFont, planned.who };
    const FittedText when{ plan.smallFont, planned.when };
    const qreal words = what.height() + (planned.who.isEmpty() ? 0 : WhoGap + who.height());
    const qreal top
        = box.center().y() - std::max(words, planned.when.isEmpty() ? 0 : when.height()) / 2;
    const qreal baseline = top + QFontMetricsF(plan.whatFont).ascent();
    row.what->showFitted(what, palette().text, { plan.left, baseline });
    row.mark->setVisible(planned.begins);
    row.mark->showStatus(status);
    row.mark->setPos(box.left() + MarkSize / 2, baseline - plan.whatFont.pixelSize() * HalfCapital);
    const qreal smallAscent = QFontMetricsF(plan.smallFont).ascent();
    if (planned.who.isEmpty())
        row.who->clear();
    else
        row.who->showFitted(
            who, palette().text, { plan.left, top + what.height() + WhoGap + smallAscent });
    if (planned.when.isEmpty())
        row.when->clear();
    else
        row.when->showFitted(when, palette().text, { grid::Right, baseline }, Qt::AlignRight);
}

} // namespace pejling::charts
