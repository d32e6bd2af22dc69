// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/themeslide.h"

#include <charts/fonts.h>

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using ResultGroup = disclosure::Group;

constexpr qreal CardWidth = 590;
constexpr qreal WidestCard = 720;
constexpr qreal CardGap = 64; ///< between card and questions
constexpr qreal Padding = 40;
constexpr qreal HeadingGap = 22; ///< under the heading of the questions
constexpr qreal MostGap = 1.1; ///< between two questions, of the font size
constexpr qreal MarkSize = 40;
constexpr qreal TrackHeight = 8;
constexpr qreal WhiskerHeight = 14;
constexpr qreal EvenHeight = 56;
constexpr qreal ScaleHeight = 70;
constexpr double Even = 50; // what chance gives
constexpr qreal HalfCapital = 0.364; ///< of the font size, Inter

qreal cardWidth(const Look &look)
{
    return std::clamp(CardWidth * look.textScale, CardWidth, WidestCard);
}

qreal lineHeight(int size) { return size * LinePitch; }

} // namespace

std::optional<ThemeSlide::Asked> ThemeSlide::askedIn(
    const WorkshopTemplate &workshopTemplate, int theme)
{
    for (size_t question = 0; question < workshopTemplate.questions.size(); ++question) {
        const auto &items = workshopTemplate.questions[question].items;
        for (size_t item = 0; item < items.size(); ++item) {
            if (items[item].theme == theme)
                return Asked{ int(question), int(item) };
        }
    }
    return {};
}

DiscussionPlan ThemeSlide::plan(const disclosure::ResultSet &results, int theme, const Look &look)
{
    QStringList questions;
    for (const LocalizedText &question : results.workshopTemplate->themes[size_t(theme)].discussion)
        questions.append(oneLine(filledIn(question, look.language,
            { results.organisation, results.workshopDate, results.deletionDate })));
    const bool withCard = askedIn(*results.workshopTemplate, theme).has_value();
    const qreal heading = grid::Small * look.textScale * LinePitch + HeadingGap;
    const QSizeF box(grid::Width - (withCard ? cardWidth(look) + CardGap : 0),
        SlideFrame::leastRoom(look) - heading);
    return planDiscussion(questions, box, look);
}

int ThemeSlide::steps(const disclosure::ResultSet &results, int theme, const Look &look)
{
    return int(plan(results, theme, look).steps.size());
}

ThemeSlide::ThemeSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int theme)
    : BaseSlide(std::move(ref), results, look), m_theme(theme),
      m_asked(askedIn(workshopTemplate(), theme)), m_plan(plan(this->results(), theme, look)),
      m_card(new Panel(content(), grid::PanelRadius)), m_cardText(new Label(content())),
      m_cardHint(new Label(content())), m_result(new Layer(content())),
      m_scaleCaption(new Label(m_result)), m_scale(new Layer(m_result)),
      m_track(new Panel(m_scale, TrackHeight / 2)), m_even(new Panel(m_scale, 0)),
      m_whisker(new Panel(m_scale, WhiskerHeight / 2)), m_total(new Panel(m_scale, MarkSize / 2)),
      m_totalName(new Label(m_result)), m_finding(new Label(m_result)),
      m_heading(new Label(content()))
{
    for (Figure *figure : { &m_place, &m_topThree })
        *figure = { new Label(m_result), new Label(m_result) };
    for (size_t i = 0; i < AudienceCount; ++i)
        m_groups[i] = { new GroupMark(m_result, int(i), palette().group[i], MarkSize),
            new GroupMark(m_scale, int(i), palette().group[i], MarkSize), new Label(m_result) };
    for (size_t i = 0; i < m_plan.steps[size_t(this->ref().step - 1)].size(); ++i)
        m_questions.push_back({ new Label(content()), new Label(content()) });
}

const disclosure::ShownRanking *ThemeSlide::ranking() const
{
    return m_asked ? results().ranking(m_asked->question) : nullptr;
}

bool ThemeSlide::showsResult() const { return ranking() && ranking()->groups[ResultGroup::All]; }

QString ThemeSlide::coveredTitle() const
{
    return m_asked ? text(workshopTemplate().themes[size_t(m_theme)].title) : QString();
}

std::vector<ThemeSlide::Group> ThemeSlide::groups() const
{
    const auto &shown = ranking()->groups;
    const bool both = shown[ResultGroup::First] && shown[ResultGroup::Second];
    std::vector<Group> groups;
    for (const ResultGroup group : disclosure::Groups) {
        const bool isTotal = group == ResultGroup::All;
        if (isTotal == both)
            continue;
        if (!shown[group])
            continue;
        const double score = shown[group]->items[size_t(m_asked->item)].score;
        groups.push_back({ findings().groupName(group) + u' ' + format().number(score, 0), score,
            isTotal ? std::nullopt : std::optional(group == ResultGroup::First ? 0 : 1) });
    }
    return groups;
}

void ThemeSlide::draw()
{
    const bool covered = partlyRevealed().has_value();
    const SlideWords words = slideWords();
    const int item = m_asked ? m_asked->item : 0;
    QString footer;
    if (showsResult())
        footer = words.ballots(*ranking(), *ranking()->groups[ResultGroup::All]) + u" · "_s
            + words.weighting(*ranking());
    const QRectF room
        = frame().arrange({ titleOr(text(workshopTemplate().themes[size_t(m_theme)].title)),
                              words.themeSubtitle(covered ? nullptr : ranking(), item, m_theme),
                              footer, results().madeUp },
            SlideFrame::leastRoom(look()) + grid::Row);

    QRectF right = room;
    if (m_asked) {
        right.setLeft(room.left() + cardWidth(look()) + CardGap);
        const QRectF card(room.topLeft(), QSizeF(cardWidth(look()), room.height()));
        m_card->place(card, palette().panel);
        if (covered)
            coverCard(coveredText(), coveredHint());
        else if (!showsResult())
            coverCard(ranking() ? disclosure::hiddenReasonText(
                          ranking()->groups[ResultGroup::All].reason(), results().minGroup)
                                : QString(),
                {});
        else
            drawCard(card.adjusted(Padding, Padding * 0.7, -Padding, -Padding * 0.7));
    }
    drawQuestions(right);
    describe();
}

void ThemeSlide::drawQuestions(const QRectF &room)
{
    const auto &blocks = m_plan.steps[size_t(ref().step - 1)];
    if (blocks.empty()) {
        m_heading->clear();
        return;
    }
    const int step = ref().step;
    const auto count = int(m_plan.steps.size());
    QString heading = tr("Questions to discuss");
    if (count > 1)
        //: Which part of a theme's discussion questions this slide shows.
        heading += u" · "_s + tr("%1 of %2").arg(format().count(step), format().count(count));
    const FittedText fitted = fitText(heading,
        { sized(grid::Small), grid::Small, QFont::DemiBold, 1, false }, { room.width(), 90 });
    m_heading->showFitted(fitted, palette().mutedText,
        { room.left(), room.top() + QFontMetricsF(fitted.font).ascent() });

    qreal y = room.top() + fitted.height() + HeadingGap;
    const int size = m_plan.font.pixelSize();
    const qreal spare = room.bottom() - y - m_plan.height(blocks);
    const qreal gap
        = std::min(m_plan.leastGap() + std::max(spare, 0.0) / qreal(blocks.size()), size * MostGap);
    const QFontMetricsF metrics(m_plan.font);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const qreal baseline = y + metrics.ascent();
        if (blocks[i].number > 0)
            m_questions[i].number->showLine(format().count(blocks[i].number),
                { size, QFont::Bold, palette().text, true }, { room.left(), baseline });
        m_questions[i].text->showFitted({ m_plan.font, blocks[i].lines }, palette().text,
            { room.left() + m_plan.numberWidth, baseline });
        y += FittedText{ m_plan.font, blocks[i].lines }.height() + gap;
    }
}

void ThemeSlide::coverCard(const QString &sentence, const QString &hint)
{
    m_result->hide();
    const QRectF inner = m_card->rect().adjusted(Padding, Padding, -Padding, -Padding);
    const QRectF said
        = m_cardText->showIn(inner, sentence, { sized(44), grid::Small, QFont::DemiBold, 4, true },
            palette().text, Qt::AlignHCenter | Qt::AlignVCenter);
    if (hint.isEmpty())
        m_cardHint->clear();
    else
        m_cardHint->showIn(QRectF(QPointF(inner.left(), said.bottom() + 16), inner.bottomRight()),
            hint, { sized(grid::Small), grid::Small, QFont::Normal, 3, true }, palette().mutedText,
            Qt::AlignHCenter | Qt::AlignTop);
}

void ThemeSlide::drawCard(const QRectF &inner)
{
    m_result->show();
    m_cardText->clear();
    m_cardHint->clear();
    // As large as the card holds: in a large room a long headline leaves it less. What gives way
    // last is said on other slides too.
    constexpr int Smaller = 8;
    for (const Extent extent : { Extent::Everything, Extent::NoScale, Extent::FiguresOnly }) {
        for (int step = 0; step <= Smaller; ++step) {
            const qreal share = 1 - 0.06 * step;
            const auto size = [&](int wanted, int least) {
                return std::max(least, int(std::lround(sized(wanted) * share)));
            };
            const Sizes sizes{ size(38, grid::Small), size(96, 60), size(44, grid::Small),
                size(40, grid::Small) };
            const qreal height = layCard(inner, sizes, step == 0 ? 34 : 18, extent);
            if (height <= inner.height() && m_figuresFit)
                return;
        }
    }
}

qreal ThemeSlide::layCard(const QRectF &inner, const Sizes &sizes, qreal air, Extent extent)
{
    qreal y = layFigures(inner, sizes) + air;
    m_finding->clear();
    const bool withScale = extent == Extent::Everything;
    m_scale->setVisible(withScale);
    if (!withScale)
        m_scaleCaption->clear();
    else
        y = layScale(inner, y, sizes.caption) + 8;
    m_totalName->clear();
    for (const GroupLine &line : m_groups) {
        line.name->clear();
        line.key->hide();
    }
    for (const Group &group : groups()) {
        const QColor colour
            = group.audience ? palette().groupText[size_t(*group.audience)] : palette().text;
        Label *label = group.audience ? m_groups[size_t(*group.audience)].name : m_totalName;
        const qreal left = inner.left() + (group.audience ? MarkSize + 18 : 0);
        const FittedText name = fitText(group.text,
            { sizes.name, grid::Small, QFont::DemiBold, 2, false }, { inner.right() - left, 200 });
        const qreal baseline = y + QFontMetricsF(name.font).ascent();
        label->showFitted(name, colour, { left, baseline });
        if (group.audience) {
            GroupMark *key = m_groups[size_t(*group.audience)].key;
            key->show();
            key->setPos(
                inner.left() + MarkSize / 2, baseline - name.font.pixelSize() * HalfCapital);
        }
        y += name.height() + 4;
    }
    const QString finding = slideWords().themeFinding(*ranking(), m_asked->item);
    if (finding.isEmpty() || extent == Extent::FiguresOnly)
        return y - inner.top();
    y += air;
    const FittedText said = fitText(finding,
        { sizes.finding, sizes.finding, QFont::DemiBold, 8, false }, { inner.width(), 700 });
    m_finding->showFitted(
        said, palette().text, { inner.left(), y + QFontMetricsF(said.font).ascent() });
    return y + said.height() - inner.top();
}

qreal ThemeSlide::layFigures(const QRectF &inner, const Sizes &sizes)
{
    const stats::RankingSummary &all = *ranking()->groups[ResultGroup::All];
    const stats::RankedItem &ranked = all.items[size_t(m_asked->item)];
    const auto topThree = qint64(std::llround(ranked.topThree * double(all.n)));
    const QString share
        = findings().share(topThree, all.n, int(std::lround(ranked.topThree * 100)));
    const stats::Places places = ranked.positionInterval.value_or(ranked.position);

    // No place where there is no clear order.
    const bool withPlace = all.clearOrder;
    const FittedText value = fitText(withPlace ? format().range(places.first, places.last) : u"0"_s,
        { sizes.figure, 60, QFont::Bold, 1, false }, { inner.width() / 2, 300 });
    const qreal second = withPlace
        ? inner.left() + std::max(inner.width() * 0.42, value.width() + 40)
        : inner.left();
    const FittedText shareText = fitText(
        share, { sizes.figure, 44, QFont::Bold, 2, false }, { inner.right() - second, 300 });
    const QFont captionFont = slideFont(sizes.caption);
    const qreal captionBaseline = inner.top() + QFontMetricsF(captionFont).ascent();
    const TextStyle captionStyle{ sizes.caption, QFont::Normal, palette().mutedText, false };
    const qreal figureTop = inner.top() + lineHeight(sizes.caption);
    const qreal baseline = figureTop
        + std::max(withPlace ? QFontMetricsF(value.font).ascent() : 0,
            QFontMetricsF(shareText.font).ascent());
    if (withPlace) {
        m_place.caption->showLine(tr("place"), captionStyle, { inner.left(), captionBaseline });
        m_place.value->showFitted(value, palette().text, { inner.left(), baseline });
    } else {
        m_place.caption->clear();
        m_place.value->clear();
    }
    //: Over the share of answers that have the theme among their first three: "in the top 3 of / 58
    //: %".
    m_topThree.caption->showLine(tr("in the top 3 of"), captionStyle, { second, captionBaseline });
    m_figuresFit = m_topThree.caption->sceneBoundingRect().right() <= inner.right() + 1;
    m_topThree.value->showFitted(shareText, palette().text, { second, baseline });
    return baseline + shareText.pitch() * qreal(shareText.lines.size() - 1)
        + QFontMetricsF(shareText.font).descent();
}

qreal ThemeSlide::layScale(const QRectF &inner, qreal captionTop, int captionSize)
{
    const FittedText caption = fitText(tr("Put above others, 0–100"),
        { captionSize, grid::Small, QFont::Normal, 2, false }, { inner.width(), 200 });
    m_scaleCaption->showFitted(caption, palette().mutedText,
        { inner.left(), captionTop + QFontMetricsF(caption.font).ascent() });
    const qreal top = captionTop + caption.height() + 6;
    const qreal left = inner.left() + MarkSize / 2;
    const qreal width = inner.width() - MarkSize;
    const qreal y = top + ScaleHeight / 2;
    const auto x = [&](double score) { return left + width * score / 100; };
    m_track->place(QRectF(left, y - TrackHeight / 2, width, TrackHeight), palette().track);
    m_even->place(QRectF(x(Even) - 1.5, y - EvenHeight / 2, 3, EvenHeight), palette().reference);
    m_whisker->place({}, palette().whisker);
    m_total->place({}, palette().mark);
    for (const GroupLine &line : m_groups)
        line.mark->hide();
    for (const Group &group : groups()) {
        if (group.audience) {
            const GroupLine &line = m_groups[size_t(*group.audience)];
            line.mark->show();
            line.mark->setPos(x(group.score), y);
            continue;
        }
        const auto &all = *ranking()->groups[ResultGroup::All];
        if (const auto &interval = all.items[size_t(m_asked->item)].scoreInterval)
            m_whisker->place(QRectF(QPointF(x(interval->low), y - WhiskerHeight / 2),
                                 QPointF(x(interval->high), y + WhiskerHeight / 2)),
                palette().whisker);
        m_total->place(QRectF(x(group.score) - MarkSize / 2, y - MarkSize / 2, MarkSize, MarkSize),
            palette().mark);
    }
    return top + ScaleHeight;
}

void ThemeSlide::describe()
{
    QStringList lines;
    if (showsResult() && !partlyRevealed()) {
        lines.append(m_topThree.caption->text() + u' ' + m_topThree.value->text());
        for (const Group &group : groups())
            lines.append(group.text);
        lines.append(slideWords().themeFinding(*ranking(), m_asked->item));
    } else if (m_asked) {
        lines.append(m_cardText->text());
    }
    for (const DiscussionPlan::Block &block : m_plan.steps[size_t(ref().step - 1)])
        lines.append(block.lines.join(u' '));
    lines.removeAll(QString());
    setDescription(lines.join(u"\n"_s));
}

} // namespace pejling::charts
