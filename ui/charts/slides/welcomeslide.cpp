// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/welcomeslide.h"

#include "bearingrose.h"

#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QPen>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr qreal RoseDiameter = 300;
constexpr size_t MostGuideposts = 3;
constexpr qreal GuideHeight = 74;
constexpr qreal ChipSize = 54;
constexpr qreal CardGap = 24;
constexpr qsizetype MostAudienceLetters = 32; ///< of both names on a card

} // namespace

void WelcomeSlide::build()
{
    m_built = true;
    m_bar = new QGraphicsRectItem(content());
    m_bar->setPen(Qt::NoPen);
    m_bar->setBrush(palette().accent);
    for (Label **label : { &m_where, &m_title, &m_subtitle, &m_howTo, &m_confidentiality })
        *label = new Label(content());
    auto *rose = new BearingRose(content(), palette(), RoseDiameter);
    rose->setPos(grid::Right - RoseDiameter / 2, grid::Top + RoseDiameter / 2);
    const auto &guideposts = workshopTemplate().guideposts;
    if (guideposts.size() <= MostGuideposts) {
        for (const Guidepost &guidepost : guideposts) {
            auto *chip = new Chip(content(), palette(), ChipSize, grid::Chip + 2);
            chip->showNumber(guidepost.number);
            m_guides.push_back({ chip, new Label(content()) });
        }
    }
    for (qsizetype i = 0; i < steps().size(); ++i) {
        auto *panel = new Panel(content(), grid::PanelRadius);
        m_steps.push_back({ panel, new Label(content()), new Label(content()) });
    }
}

void WelcomeSlide::draw()
{
    if (!m_built)
        build();
    const QString title = titleOr(text(workshopTemplate().title));
    frame().arrangeMarkOnly({ title, text(workshopTemplate().subtitle), {}, results().madeUp });
    drawHead();

    const QString promise = text(workshopTemplate().confidentiality);
    const qreal promiseWidth = frame().room().width();
    const FittedText fitted = fitText(promise,
        { sized(grid::Small), grid::Small, QFont::Normal, 4, false }, { promiseWidth, 190 });
    const qreal promiseTop = grid::Bottom - fitted.height();
    m_confidentiality->showIn(QRectF(grid::Left, promiseTop, promiseWidth, fitted.height() + 1),
        promise, { fitted.font.pixelSize(), fitted.font.pixelSize(), QFont::Normal, 9, false },
        palette().mutedText);

    const qreal headBottom = grid::Top + RoseDiameter + 34;
    const qreal guideHeight = GuideHeight * qreal(m_guides.size());
    drawGuideposts(QRectF(grid::Left, headBottom, grid::Width, guideHeight));
    const qreal stepsTop = headBottom + guideHeight + (m_guides.empty() ? 0 : 30);
    drawSteps(QRectF(QPointF(grid::Left, stepsTop), QPointF(grid::Right, promiseTop - 34)));
    setDescription((QStringList{ whenAndWhere(), text(workshopTemplate().subtitle) } + steps()
        + QStringList{ promise })
                       .join(u"\n"_s));
}

void WelcomeSlide::drawHead()
{
    const qreal left = grid::Left + 40;
    const QRectF box(left, grid::Top, grid::Right - RoseDiameter - 50 - left, RoseDiameter);
    const FittedText where = fitText(whenAndWhere(),
        { sized(40), grid::Small, QFont::DemiBold, 1, false }, { box.width(), 100 });
    const QString subtitle = text(workshopTemplate().subtitle);
    const FittedText sub = fitText(
        subtitle, { sized(grid::Name), grid::Small, QFont::Normal, 2, true }, { box.width(), 130 });
    const qreal subtitleHeight = subtitle.isEmpty() ? 0 : sub.height();
    const QString title = titleOr(text(workshopTemplate().title));
    const FittedText main = fitText(title, { sized(112), 60, QFont::Bold, 2, true },
        { box.width(), box.height() - where.height() - subtitleHeight });

    qreal y = box.top();
    m_where->showIn({ left, y, box.width(), where.height() + 1 }, whenAndWhere(),
        { where.font.pixelSize(), where.font.pixelSize(), QFont::DemiBold, 3, false },
        palette().mutedText);
    const qreal free = box.height() - where.height() - main.height() - subtitleHeight;
    y += where.height() + free / 2;
    m_title->showFitted(main, palette().text, { left, y + QFontMetricsF(main.font).ascent() });
    y += main.height() + free / 2;
    if (subtitle.isEmpty())
        m_subtitle->clear();
    else
        m_subtitle->showFitted(
            sub, palette().mutedText, { left, y + QFontMetricsF(sub.font).ascent() });
    m_bar->setRect(grid::Left, grid::Top, 12, RoseDiameter);
}

void WelcomeSlide::drawGuideposts(const QRectF &box)
{
    qreal y = box.top();
    const auto &guideposts = workshopTemplate().guideposts;
    for (size_t i = 0; i < m_guides.size(); ++i) {
        m_guides[i].chip->setPos(box.left() + ChipSize / 2 + 2, y + GuideHeight / 2);
        const qreal left = box.left() + ChipSize + 26;
        m_guides[i].title->showIn({ left, y, box.right() - left, GuideHeight },
            text(guideposts[i].title), { sized(44), grid::Small, QFont::Medium, 1, false },
            palette().text, Qt::AlignLeft | Qt::AlignVCenter);
        y += GuideHeight;
    }
}

void WelcomeSlide::drawSteps(const QRectF &box)
{
    const QStringList texts = steps();
    const FittedText heading = fitText(tr("How to answer"),
        { sized(40), grid::Small, QFont::DemiBold, 1, false }, { box.width(), 80 });
    m_howTo->showFitted(
        heading, palette().text, { box.left(), box.top() + QFontMetricsF(heading.font).ascent() });
    const qreal cardsTop = box.top() + heading.height() + 14;
    const auto count = qreal(m_steps.size());
    const qreal width = (box.width() - CardGap * (count - 1)) / count;
    const qreal height = std::min(250.0, box.bottom() - cardsTop);
    constexpr qreal Padding = 28;
    constexpr qreal NumberWidth = 62;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const QRectF card(box.left() + qreal(i) * (width + CardGap), cardsTop, width, height);
        m_steps[i].panel->place(card, palette().panel);
        m_steps[i].number->showIn(
            QRectF(card.left() + Padding, card.top(), NumberWidth, card.height()),
            format().count(qint64(i) + 1), { 72, 72, QFont::Bold, 1, false }, palette().text,
            Qt::AlignLeft | Qt::AlignVCenter);
        m_steps[i].text->showIn(card.adjusted(Padding + NumberWidth + 14, 12, -16, -12),
            texts[qsizetype(i)], { sized(40), grid::Small, QFont::Medium, 4, true }, palette().text,
            Qt::AlignLeft | Qt::AlignVCenter);
    }
}

QStringList WelcomeSlide::steps() const
{
    QStringList steps;
    const auto &audiences = workshopTemplate().audiences;
    const QString first = text(audiences[0].title);
    const QString second = text(audiences[1].title);
    const bool bothFit = first.size() + second.size() <= MostAudienceLetters;
    steps.append(
        bothFit ? tr("Choose your group: %1 or %2").arg(first, second) : tr("Choose your group"));
    int ratings = 0;
    int items = 0;
    bool themes = false;
    int texts = 0;
    const Scale *scale = nullptr;
    for (const Question &question : workshopTemplate().questions) {
        if (question.kind == QuestionKind::Rating) {
            ++ratings;
            scale = &question.scale;
        } else if (question.kind == QuestionKind::Ranking) {
            items = std::max(items, int(question.items.size()));
            themes = question.items.front().theme.has_value();
        } else {
            ++texts;
        }
    }
    if (ratings == 1)
        steps.append(tr("Give your rating from %1 to %2")
                         .arg(format().count(scale->first()), format().count(scale->last())));
    else if (ratings > 1)
        steps.append(tr("Give your %n rating(s)", nullptr, ratings));
    if (items > 0)
        steps.append(themes ? tr("Put %n theme(s) in order of priority", nullptr, items)
                            : tr("Put %n point(s) in order of priority", nullptr, items));
    if (texts > 0)
        steps.append(tr("Add comments if you like"));
    return steps;
}

QString WelcomeSlide::whenAndWhere() const
{
    QStringList parts;
    if (!results().organisation.isEmpty())
        parts.append(oneLine(results().organisation));
    if (results().workshopDate.isValid())
        parts.append(format().date(results().workshopDate));
    return parts.join(u" · "_s);
}

} // namespace pejling::charts
