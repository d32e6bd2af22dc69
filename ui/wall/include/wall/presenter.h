// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>
#include <survey/deckplan.h>
#include <wall/slidetimer.h>

#include <QHash>
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
    TakeOrder,
    Timer,
    LargerText,
    SmallerText,
};

/// The command of a key; nullopt for a key that means nothing here. Digits and the Enter that ends
/// a number are the presenter's own (see Presenter::pressKey).
[[nodiscard]] std::optional<Command> commandOf(int key);

/// A presentation apart from any window: the deck, the slide that is on, what is hidden. The wall
/// and the console show the same one. GUI thread.
///
/// Answers that arrive move the picture that is on in place. Its rows never change places while it
/// is talked about: results that would order them otherwise wait, as a whole, so that no number
/// stands beside one of another moment. They are taken with the next reveal or on a key
/// (TakeOrder), and by any other slide as soon as it comes on. In the same way the deck keeps its
/// order as long as the slides of single themes, which stand in order of rank, are gone through.
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
    void setPlan(const DeckPlan &plan);
    void setLook(const charts::Look &look);

    [[nodiscard]] const disclosure::ShownResultsPtr &results() const { return m_results; }
    [[nodiscard]] const std::optional<disclosure::ResponseCounts> &counts() const
    {
        return m_counts;
    }
    [[nodiscard]] const DeckPlan &plan() const { return m_plan; }
    [[nodiscard]] const std::vector<charts::SlideRef> &deck() const { return m_deck; }
    [[nodiscard]] int current() const { return m_current; } ///< index into deck(); -1: no slides
    [[nodiscard]] charts::SlideRef currentRef() const; ///< empty: no slides
    /// The slide that is on, or another of the deck; nullptr before the first results. Owned by the
    /// presenter; a slide lives until slideChanged() has been emitted.
    [[nodiscard]] charts::Slide *slide() { return slideAt(m_current); }
    [[nodiscard]] charts::Slide *slideAt(int index);
    [[nodiscard]] const charts::Look &look() const { return m_look; }
    [[nodiscard]] SlideTimer *timer() { return &m_timer; }

    [[nodiscard]] bool isBlank() const { return m_blank; }
    /// Of the slide that is on: each is covered until its results are shown, and open from then on.
    [[nodiscard]] bool resultsHidden() const { return isHidden(currentRef()); }
    /// Whether anything of the slide that is on can be covered and shown.
    [[nodiscard]] bool canHide();
    [[nodiscard]] int revealed() const { return m_revealed; }
    /// Whether a new order of rows or slides waits to be taken.
    [[nodiscard]] bool orderWaits() const { return m_orderWaits; }
    /// The digits typed so far, on the way to "number + Enter".
    [[nodiscard]] QString typedNumber() const { return m_typed; }

    void run(Command command);
    /// Slide `number`, counted from 1; beyond the end is the last.
    void goTo(int number);
    /// True when the key meant something: a command, a digit, or the Enter after digits.
    bool pressKey(int key);
    /// Whether pressKey(key) would be true now.
    [[nodiscard]] bool means(int key) const;

signals:
    /// Another slide is on, or the one that was on has been built anew.
    void slideChanged();
    /// The slide that is on shows something else: its title and description may have changed.
    void pictureChanged();
    /// The deck has other slides, or another order, or other names.
    void deckChanged();
    void planChanged();
    void orderWaitsChanged(bool waits);
    void blankChanged(bool blank);
    void typedNumberChanged(const QString &digits);
    void startRequested();
    void leaveRequested();

private:
    struct Prepared
    {
        charts::SlideRef ref;
        std::unique_ptr<charts::Slide> slide;
        disclosure::ShownResultsPtr shown; ///< older than m_results while a new order waits
    };
    enum class Slides { Keep, BuildAnew };
    enum class Order { Keep, Take };

    void move(int index);
    void apply(Prepared &prepared);
    void applyToCurrent();
    void rebuildDeck(Slides slides, Order order);
    [[nodiscard]] std::vector<charts::SlideRef> newDeck(Order order);
    [[nodiscard]] std::vector<Prepared> retire(Slides slides);
    [[nodiscard]] Prepared *prepared(int index);
    [[nodiscard]] bool isHidden(const charts::SlideRef &ref) const;
    [[nodiscard]] bool isRevealed();
    [[nodiscard]] bool wouldReorder(const Prepared &prepared) const;
    void takeOrder();
    void updateOrderWaits();
    void setTyped(const QString &digits);
    void changeTextScale(qreal step);
    void showOrHide();
    void revealStep();
    void toggleTimer();

    charts::Look m_look;
    DeckPlan m_plan;
    disclosure::ShownResultsPtr m_results;
    std::optional<disclosure::ResponseCounts> m_counts;
    std::vector<charts::SlideRef> m_deck;
    std::vector<Prepared> m_prepared;
    SlideTimer m_timer;
    int m_current = -1;
    int m_revealed = 0; ///< steps, of the slide that is on
    bool m_blank = false;
    QHash<QString, bool> m_shown; ///< whether its results were, by id of the slide
    bool m_deckWaits = false;
    bool m_orderWaits = false;
    QString m_typed;
};

} // namespace pejling::wall
