// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "panel.h"
#include "quoteplan.h"

#include <disclosure/comments.h>

namespace pejling::charts {

/// What the facilitator has released of the comments to a question or on a theme, on cards: word
/// for word or as masked and paraphrased, in an order that tells nothing.
class CommentsSlide final : public BaseSlide
{
    Q_OBJECT

public:
    enum class About { Question, Theme, TimeThieves };
    /// What the comments are about.
    struct Subject
    {
        About about = About::Question;
        int index = 0; ///< of the question or theme
    };

    /// `page` counts from 1 and may be beyond what there is to show now.
    CommentsSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look,
        Subject subject, int page);

    [[nodiscard]] static int pages(
        const disclosure::ResultSet &results, Subject subject, const Look &look);

protected:
    void draw() override;

private:
    struct Card
    {
        Panel *panel;
        Label *text;
        std::array<GroupMark *, AudienceCount> marks;
        Label *by;
    };

    [[nodiscard]] static std::vector<disclosure::ShownComment> commentsOn(
        const disclosure::ResultSet &results, Subject subject);
    [[nodiscard]] static std::vector<Quote> quotesOf(const disclosure::ResultSet &results,
        const std::vector<disclosure::ShownComment> &comments, const Look &look);
    [[nodiscard]] disclosure::PictureWords words(
        const std::vector<disclosure::ShownComment> &comments, int pages) const;
    void drawCards(const std::vector<disclosure::ShownComment> &comments,
        const std::vector<Quote> &quotes, const QuotePage &page);
    void showCards(size_t count);

    Subject m_subject;
    int m_page;
    Layer *m_layer;
    std::vector<Card> m_cards;
};

} // namespace pejling::charts
