// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/reportpictures.h>

#include <charts/deckorder.h>
#include <charts/fonts.h>

namespace pejling::charts {

ReportPictures::ReportPictures(disclosure::ShownResultsPtr results, const Look &look, DeckPlan plan)
    : m_results(std::move(results)), m_look(look), m_plan(std::move(plan)),
      m_deck(deck(*m_results, m_look))
{
}

ReportPictures::~ReportPictures() = default;

std::vector<report::PictureRef> ReportPictures::pictures() const
{
    std::vector<report::PictureRef> pictures;
    for (const SlideRef &ref : m_deck)
        pictures.push_back({ ref.id, ref.step });
    return pictures;
}

QString ReportPictures::description(const report::PictureRef &picture) const
{
    const Slide *drawn = slide(picture);
    return drawn ? drawn->description() : QString();
}

QString ReportPictures::title(const report::PictureRef &picture) const
{
    const Slide *drawn = slide(picture);
    return drawn ? drawn->title() : QString();
}

void ReportPictures::paint(
    QPainter &painter, const report::PictureRef &picture, const QRectF &target) const
{
    Slide *drawn = slide(picture);
    if (!drawn)
        return;
    painter.fillRect(target, drawn->backgroundBrush());
    drawn->render(&painter, target, QRectF({}, SlideSize), Qt::KeepAspectRatio);
}

QString ReportPictures::fontFamily() { return slideFont(1).family(); }

Slide *ReportPictures::slide(const report::PictureRef &picture) const
{
    auto &drawn = m_slides[{ picture.id, picture.step }];
    if (!drawn)
        drawn = makeSlide({ picture.id, picture.step }, m_results, m_look, m_plan);
    return drawn.get();
}

} // namespace pejling::charts
