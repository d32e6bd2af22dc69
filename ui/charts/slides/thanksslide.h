// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"

namespace pejling::charts {

/// The last slide: thanks, and when the answers are deleted.
class ThanksSlide final : public BaseSlide
{
    Q_OBJECT

public:
    using BaseSlide::BaseSlide;

protected:
    void draw() override;

private:
    bool m_built = false;
    QGraphicsRectItem *m_bar = nullptr;
    Label *m_thanks = nullptr;
    Label *m_about = nullptr;
    Label *m_promise = nullptr;
};

} // namespace pejling::charts
