// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "discussionplan.h"
#include "panel.h"

namespace pejling::charts {

/// One theme: what the answers say of it at the left, its discussion questions word for word at the
/// right, on as many steps as they need. Hidden results cover the left side only.
class ThemeSlide final : public BaseSlide
{
    Q_OBJECT

public:
    ThemeSlide(
        SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int theme);

    /// The ranking that asks for a theme, and its place there; the first one that does.
    struct Asked
    {
        int question = 0;
        int item = 0;
    };
    [[nodiscard]] static std::optional<Asked> askedIn(
        const WorkshopTemplate &workshopTemplate, int theme);
    /// Steps that the theme's questions take.
    [[nodiscard]] static int steps(
        const disclosure::ResultSet &results, int theme, const Look &look);

protected:
    void draw() override;
    [[nodiscard]] QString coveredTitle() const override;
    [[nodiscard]] bool coversEverything() const override { return false; }

private:
    struct Question
    {
        Label *number;
        Label *text;
    };
    /// A caption and what stands under it.
    struct Figure
    {
        Label *caption;
        Label *value;
    };
    struct GroupLine
    {
        GroupMark *key;
        GroupMark *mark; ///< on the scale
        Label *name;
    };
    /// What the card has room for.
    enum class Extent { Everything, NoScale, FiguresOnly };
    /// Sizes of the card's texts.
    struct Sizes
    {
        int caption;
        int figure;
        int name;
        int finding;
    };
    struct Group
    {
        QString text;
        double score = 0;
        std::optional<int> audience; ///< nullopt: the total
    };

    [[nodiscard]] static DiscussionPlan plan(
        const disclosure::ResultSet &results, int theme, const Look &look);
    [[nodiscard]] const disclosure::ShownRanking *ranking() const;
    [[nodiscard]] bool showsResult() const;
    [[nodiscard]] std::vector<Group> groups() const;
    void drawQuestions(const QRectF &room);
    void drawCard(const QRectF &card);
    void coverCard(const QString &sentence, const QString &hint);
    /// Lays the card out in these sizes from its top on; returns the height taken.
    qreal layCard(const QRectF &inner, const Sizes &sizes, qreal air, Extent extent);
    qreal layFigures(const QRectF &inner, const Sizes &sizes);
    /// Returns where the scale ends.
    qreal layScale(const QRectF &inner, qreal captionTop, int captionSize);
    void describe();

    int m_theme;
    std::optional<Asked> m_asked;
    DiscussionPlan m_plan;
    Panel *m_card;
    Label *m_cardText; ///< instead of results
    Label *m_cardHint;
    Layer *m_result;
    Figure m_place{};
    Figure m_topThree{};
    bool m_figuresFit = true; ///< side by side
    Label *m_scaleCaption;
    Layer *m_scale;
    Panel *m_track;
    Panel *m_even; ///< at 50
    Panel *m_whisker;
    Panel *m_total;
    std::array<GroupLine, AudienceCount> m_groups{};
    Label *m_totalName;
    Label *m_finding;
    Label *m_heading;
    std::vector<Question> m_questions;
};

} // namespace pejling::charts
