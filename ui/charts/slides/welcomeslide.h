// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "chip.h"
#include "panel.h"

namespace pejling::charts {

/// What people see when they come in: what it is about, for whom and when, how to answer, and what
/// happens to their answers.
class WelcomeSlide final : public BaseSlide
{
    Q_OBJECT

public:
    using BaseSlide::BaseSlide;

protected:
    void draw() override;

private:
    void build();
    void drawHead();
    void drawGuideposts(const QRectF &box);
    void drawSteps(const QRectF &box);
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QString whenAndWhere() const;

    struct Guide
    {
        Chip *chip;
        Label *title;
    };
    struct Step
    {
        Panel *panel;
        Label *number;
        Label *text;
    };

    bool m_built = false;
    QGraphicsRectItem *m_bar = nullptr;
    Label *m_where = nullptr;
    Label *m_title = nullptr;
    Label *m_subtitle = nullptr;
    Label *m_howTo = nullptr;
    Label *m_confidentiality = nullptr;
    std::vector<Guide> m_guides;
    std::vector<Step> m_steps;
};

} // namespace pejling::charts
