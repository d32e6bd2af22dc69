// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>
#include <report/picturepainter.h>
#include <survey/deckplan.h>

#include <map>

namespace pejling::charts {

/// The slides as the pictures of a report: one class a picture, one look.
class ReportPictures : public report::PicturePainter
{
public:
    /// `plan`: with the titles that a person has given.
    ReportPictures(disclosure::ShownResultsPtr results, const Look &look, DeckPlan plan = {});
    ~ReportPictures() override;

    [[nodiscard]] std::vector<report::PictureRef> pictures() const override;
    [[nodiscard]] QString description(const report::PictureRef &picture) const override;
    [[nodiscard]] QString title(const report::PictureRef &picture) const override;
    void paint(
        QPainter &painter, const report::PictureRef &picture, const QRectF &target) const override;

    /// The family of the slides' font, installed.
    [[nodiscard]] static QString fontFamily();

private:
    [[nodiscard]] Slide *slide(const report::PictureRef &picture) const;

    disclosure::ShownResultsPtr m_results;
    Look m_look;
    DeckPlan m_plan;
    std::vector<SlideRef> m_deck;
    /// Drawn once, however often they are painted.
    mutable std::map<std::pair<QString, int>, std::unique_ptr<Slide>> m_slides;
};

} // namespace pejling::charts
