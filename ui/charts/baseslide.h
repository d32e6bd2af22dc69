// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slideframe.h"
#include "slidewords.h"

#include <base/format.h>
#include <disclosure/findings.h>

namespace pejling::charts {

class Panel;

/// What all slides share: their frame, their look, the results they show, and the cover that hides
/// results until the facilitator shows them. A picture implements draw().
class BaseSlide : public Slide
{
    Q_OBJECT

public:
    BaseSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look);

    [[nodiscard]] SlideRef ref() const final { return m_ref; }
    [[nodiscard]] QString title() const final { return m_frame.texts().title; }
    [[nodiscard]] QString description() const final { return m_description; }
    void setResults(const disclosure::ShownResultsPtr &results) final;
    void setResultsHidden(bool hidden) final;
    [[nodiscard]] int revealSteps() const override;
    void setRevealed(int steps) final;
    void setOwnTitle(const QString &title) final;

protected:
    /// Brings the picture up to results(), in place. Called by setResults and once by makeSlide.
    virtual void draw() = 0;
    /// What the slide is called while its results are covered. Empty: it has nothing to cover. Must
    /// not give the result away.
    [[nodiscard]] virtual QString coveredTitle() const { return {}; }

    /// False for a slide that shows more than results: its draw() covers them itself.
    [[nodiscard]] virtual bool coversEverything() const { return true; }
    /// "The result is hidden", and which key shows it.
    [[nodiscard]] static QString coveredText();
    [[nodiscard]] static QString coveredHint();

    /// Steps revealed of results that are otherwise hidden; nullopt: everything shows.
    [[nodiscard]] std::optional<int> partlyRevealed() const;
    [[nodiscard]] const disclosure::ResultSet &results() const { return **m_results; }
    [[nodiscard]] const WorkshopTemplate &workshopTemplate() const
    {
        return *results().workshopTemplate;
    }
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] const Palette &palette() const { return Palette::of(m_look.theme); }
    [[nodiscard]] const Format &format() const { return m_format; }
    /// The words of the results that are shown.
    [[nodiscard]] disclosure::Findings findings() const { return { results(), m_look.language }; }
    [[nodiscard]] SlideWords slideWords() const { return { results(), m_look.language }; }
    /// The title that a person gave the slide, else `finding`.
    [[nodiscard]] QString titleOr(const QString &finding) const
    {
        return m_ownTitle.isEmpty() ? finding : m_ownTitle;
    }
    /// Frames a picture with its words and returns the room for it.
    QRectF arrange(const disclosure::PictureWords &words, qreal wantedHeight);
    /// Instead of a picture: why nothing may be shown.
    void showInstead(const QString &sentence);
    void clearInstead();
    [[nodiscard]] QString text(const LocalizedText &localized) const;
    /// A font size of the grid in this room's scale.
    [[nodiscard]] int sized(int pixelSize) const;
    [[nodiscard]] TextStyle style(
        int pixelSize, QFont::Weight weight, const QColor &colour, bool tabular = false) const;

    [[nodiscard]] SlideFrame &frame() { return m_frame; }
    /// Parent of everything between headline and footer.
    [[nodiscard]] QGraphicsItem *content() const { return m_content; }
    void setDescription(const QString &description) { m_description = description; }

private:
    void redraw();
    void cover();

    SlideRef m_ref;
    disclosure::ShownResultsPtr m_results;
    Look m_look;
    Format m_format;
    SlideFrame m_frame;
    QString m_description;
    QString m_ownTitle;
    Layer *m_content;
    Layer *m_cover;
    Panel *m_coverPanel = nullptr;
    Label *m_coverText = nullptr;
    Label *m_coverHint = nullptr;
    Panel *m_insteadPanel = nullptr;
    Label *m_instead = nullptr;
    bool m_hidden = false;
    int m_revealed = 0;

    friend std::unique_ptr<Slide> drawn(std::unique_ptr<BaseSlide> slide);
};

/// A new slide with its first picture.
[[nodiscard]] std::unique_ptr<Slide> drawn(std::unique_ptr<BaseSlide> slide);

} // namespace pejling::charts
