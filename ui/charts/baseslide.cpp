// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baseslide.h"

#include "panel.h"

#include <cmath>

namespace pejling::charts {

BaseSlide::BaseSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look)
    : Slide(QRectF({}, SlideSize)), m_ref(std::move(ref)), m_results(results), m_look(look),
      m_format(look.language), m_frame(this, look), m_content(new Layer), m_cover(new Layer)
{
    // A slide is a few dozen items that are always all painted: an index only costs.
    setItemIndexMethod(NoIndex);
    setBackgroundBrush(palette().background);
    addItem(m_content);
    addItem(m_cover);
    m_cover->hide();
}

void BaseSlide::setResults(const disclosure::ShownResultsPtr &results)
{
    if (!results || results == m_results)
        return;
    m_results = results;
    redraw();
}

void BaseSlide::setResultsHidden(bool hidden)
{
    if (m_hidden == hidden)
        return;
    m_hidden = hidden;
    redraw();
}

int BaseSlide::revealSteps() const { return coveredTitle().isEmpty() ? 0 : 1; }

void BaseSlide::setRevealed(int steps)
{
    const int revealed = std::clamp(steps, 0, revealSteps());
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    redraw();
}

void BaseSlide::setOwnTitle(const QString &title)
{
    if (m_ownTitle == title)
        return;
    m_ownTitle = title;
    redraw();
}

std::optional<int> BaseSlide::partlyRevealed() const
{
    if (!m_hidden || m_revealed == revealSteps())
        return std::nullopt;
    return m_revealed;
}

void BaseSlide::redraw()
{
    const bool covered = partlyRevealed() == 0 && coversEverything();
    m_content->setVisible(!covered);
    m_cover->setVisible(covered);
    if (covered)
        cover();
    else
        draw();
}

QString BaseSlide::coveredText() { return tr("The result is hidden"); }

QString BaseSlide::coveredHint() { return tr("Press H to show it"); }

void BaseSlide::cover()
{
    const QRectF room
        = m_frame.arrange({ coveredTitle(), {}, {}, results().madeUp }, grid::Row * 10);
    if (!m_coverPanel) {
        m_coverPanel = new Panel(m_cover, grid::PanelRadius);
        m_coverText = new Label(m_cover);
        m_coverHint = new Label(m_cover);
    }
    m_coverPanel->place(room, palette().panel);
    const QPointF middle = room.center();
    m_coverText->showLine(coveredText(), style(64, QFont::DemiBold, palette().text),
        middle - QPointF(0, 10), Qt::AlignHCenter);
    m_coverHint->showLine(coveredHint(), style(grid::Small, QFont::Normal, palette().mutedText),
        middle + QPointF(0, sized(60)), Qt::AlignHCenter);
    m_description = coveredText();
}

QRectF BaseSlide::arrange(const disclosure::PictureWords &words, qreal wantedHeight)
{
    // The words say the finding; while some of it is still hidden, they would give it away.
    const bool partly = partlyRevealed().has_value();
    return m_frame.arrange(
        { partly ? coveredTitle() : titleOr(words.title), partly ? QString() : words.subtitle,
            words.footer, results().madeUp },
        wantedHeight);
}

void BaseSlide::showInstead(const QString &sentence)
{
    if (!m_instead) {
        m_insteadPanel = new Panel(m_content, grid::PanelRadius);
        m_instead = new Label(m_content);
    }
    const QRectF room = m_frame.room();
    m_insteadPanel->place(room, palette().panel);
    m_instead->showIn(room.adjusted(80, 40, -80, -40), sentence,
        { sized(56), grid::Small, QFont::DemiBold, 4, true }, palette().text,
        Qt::AlignHCenter | Qt::AlignVCenter);
    m_description = sentence;
}

void BaseSlide::clearInstead()
{
    if (!m_instead)
        return;
    m_insteadPanel->place({}, palette().panel);
    m_instead->clear();
}

QString BaseSlide::text(const LocalizedText &localized) const
{
    const disclosure::ResultSet &set = results();
    return oneLine(filledIn(
        localized, m_look.language, { set.organisation, set.workshopDate, set.deletionDate }));
}

int BaseSlide::sized(int pixelSize) const { return int(std::lround(pixelSize * m_look.textScale)); }

TextStyle BaseSlide::style(
    int pixelSize, QFont::Weight weight, const QColor &colour, bool tabular) const
{
    return { sized(pixelSize), weight, colour, tabular };
}

std::unique_ptr<Slide> drawn(std::unique_ptr<BaseSlide> slide)
{
    slide->redraw();
    return slide;
}

} // namespace pejling::charts
