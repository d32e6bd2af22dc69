// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <disclosure/shownresults.h>

#include <QGraphicsScene>
#include <QSizeF>

#include <memory>
#include <vector>

namespace pejling::charts {

enum class Theme { Light, Dark };

/// How slides look, apart from what they say.
struct Look
{
    Language language = Language::Danish;
    Theme theme = Theme::Light;
    qreal textScale = 1.0; ///< the room setting, 0.8..1.4

    friend bool operator==(const Look &, const Look &) = default;
};

/// Slides are laid out once, in this logical size, and painted at any.
inline constexpr QSizeF SlideSize{ 1920, 1080 };

/// One slide of the deck. Ids are those of the command line: welcome, answers, rating-Q, themes-Q,
/// comparison-Q, ...; `step` counts further pages or steps of the same slide from 1.
struct SlideRef
{
    QString id;
    int step = 1;

    friend bool operator==(const SlideRef &, const SlideRef &) = default;
};

/// A slide: a scene of SlideSize that shows one picture and follows the results.
class Slide : public QGraphicsScene
{
    Q_OBJECT

public:
    [[nodiscard]] virtual SlideRef ref() const = 0;
    /// The headline as plain text: window titles, accessible names, file metadata.
    [[nodiscard]] virtual QString title() const = 0;
    /// What the picture says, as plain text, for a screen reader.
    [[nodiscard]] virtual QString description() const = 0;
    /// Updates the picture in place.
    virtual void setResults(const disclosure::ShownResultsPtr &results) = 0;
    /// The live counter alone (answers slide); others ignore it.
    virtual void setCounts(const disclosure::ResponseCounts &counts) { Q_UNUSED(counts) }
    /// Whether the results are covered until the facilitator shows them (H). Slides without results
    /// ignore it.
    virtual void setResultsHidden(bool hidden) { Q_UNUSED(hidden) }
    /// Steps in which hidden results can be uncovered (R); 0: there is nothing to uncover.
    [[nodiscard]] virtual int revealSteps() const { return 0; }
    /// How many of them show although the results are hidden.
    virtual void setRevealed(int steps) { Q_UNUSED(steps) }
    /// Stands in place of the finding, wherever that may be said; empty: the finding. The title of
    /// covered results stays neutral.
    virtual void setOwnTitle(const QString &title) { Q_UNUSED(title) }
    /// The order in which the rows would stand with `results`; empty: it has no rows that move.
    [[nodiscard]] virtual std::vector<int> rowOrder(const disclosure::ResultSet &results) const
    {
        Q_UNUSED(results)
        return {};
    }

protected:
    using QGraphicsScene::QGraphicsScene;
};

/// Slides that show what another slide shows in another way, for a room that asks for it: they are
/// left out until a plan of the deck takes them in.
enum class Extras { Without, With };
[[nodiscard]] bool isExtra(const QString &id);

/// The slides that `results` give something to show on, in deck order, each with its steps. How
/// many pages a long list takes depends on the look: on the size of its text and the length of its
/// words.
[[nodiscard]] std::vector<SlideRef> deck(const disclosure::ShownResults &results,
    const Look &look = {}, Extras extras = Extras::Without);

/// nullptr when there is no slide of that id for this template.
[[nodiscard]] std::unique_ptr<Slide> makeSlide(
    const SlideRef &ref, const disclosure::ShownResultsPtr &results, const Look &look);

} // namespace pejling::charts
