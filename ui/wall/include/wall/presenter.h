// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace pejling::wall {

/// What a facilitator can ask for, from a clicker or a keyboard.
enum class Command {
    Next,
    Previous,
    First,
    Last,
    Start,
    Leave,
    Blank,
    ShowOrHide,
    Reveal,
    Timer,
    LargerText,
    SmallerText,
};

/// The command of a key; nullopt for a key that means nothing here. Digits and the Enter that ends
/// a number are the presenter's own (see Presenter::pressKey).
[[nodiscard]] std::optional<Command> commandOf(int key);

/// A presentation apart from any window: the deck, the slide that is on, what is hidden. The wall
/// shows it; a console can show the same one. GUI thread.
class Presenter : public QObject
{
    Q_OBJECT

public:
    explicit Presenter(const charts::Look &look, QObject *parent = nullptr);
    ~Presenter() override;

    /// New results: the slide that is on is updated in place, the others when they come on. When
    /// slides join or leave the deck, the one that is on stays on; if it is gone, the nearest
    /// before it comes on.
    void setResults(const disclosure::ShownResultsPtr &results);
    void setCounts(const disclosure::ResponseCounts &counts);

    [[nodiscard]] const std::vector<charts::SlideRef> &deck() const { return m_deck; }
    [[nodiscard]] int current() const { return m_current; } ///< index into deck(); -1: no slides
    /// The slide that is on, or another of the deck (for a look ahead); nullptr before the first
    /// results. Owned by the presenter; a slide lives until slideChanged() has been emitted.
    [[nodiscard]] charts::Slide *slide() { return slideAt(m_current); }
    [[nodiscard]] charts::Slide *slideAt(int index);
    [[nodiscard]] const charts::Look &look() const { return m_look; }

    [[nodiscard]] bool isBlank() const { return m_blank; }
    [[nodiscard]] bool resultsHidden() const { return m_hidden; }
    /// The digits typed so far, on the way to "number + Enter".
    [[nodiscard]] QString typedNumber() const { return m_typed; }

    void run(Command command);
    /// Slide `number`, counted from 1; beyond the end is the last.
    void goTo(int number);
    /// True when the key meant something: a command, a digit, or the Enter after digits.
    bool pressKey(int key);

signals:
    /// Another slide is on, or the one that was on has been built anew.
    void slideChanged();
    /// The slide that is on shows something else: its title and description may have changed.
    void pictureChanged();
    void blankChanged(bool blank);
    void resultsHiddenChanged(bool hidden);
    void typedNumberChanged(const QString &digits);
    void timerRequested();
    void startRequested();
    void leaveRequested();

private:
    struct Prepared
    {
        charts::SlideRef ref;
        std::unique_ptr<charts::Slide> slide;
    };

    void move(int index);
    void apply(charts::Slide *slide);
    void rebuildDeck(bool keepSlides);
    void setTyped(const QString &digits);
    void changeTextScale(qreal step);
    void showOrHide();
    void revealStep();

    charts::Look m_look;
    disclosure::ShownResultsPtr m_results;
    std::optional<disclosure::ResponseCounts> m_counts;
    std::vector<charts::SlideRef> m_deck;
    std::vector<Prepared> m_prepared;
    int m_current = -1;
    int m_revealed = 0; ///< steps, of the slide that is on
    bool m_blank = false;
    bool m_hidden = true;
    QString m_typed;
};

} // namespace pejling::wall
