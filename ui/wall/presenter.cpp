// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/presenter.h>

#include <charts/deckorder.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::wall {

namespace {

constexpr qreal SmallestText = 0.8;
constexpr qreal LargestText = 1.4;
constexpr qreal TextStep = 0.1;
constexpr qsizetype MostDigits = 3;

/// A slide whose place in the deck follows from the results.
bool isRanked(const charts::SlideRef &ref) { return ref.id.startsWith("theme-"_L1); }

bool isDigit(int key) { return key >= Qt::Key_0 && key <= Qt::Key_9; }

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

} // namespace

std::optional<Command> commandOf(int key)
{
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Command::Next;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return Command::Previous;
    case Qt::Key_Home:
        return Command::First;
    case Qt::Key_End:
        return Command::Last;
    case Qt::Key_F5:
        return Command::Start;
    case Qt::Key_Escape:
        return Command::Leave;
    case Qt::Key_Period:
    case Qt::Key_B:
        return Command::Blank;
    case Qt::Key_H:
        return Command::ShowOrHide;
    case Qt::Key_R:
        return Command::Reveal;
    case Qt::Key_O:
        return Command::TakeOrder;
    case Qt::Key_T:
        return Command::Timer;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on an English keyboard
        return Command::LargerText;
    case Qt::Key_Minus:
        return Command::SmallerText;
    default:
        return std::nullopt;
    }
}

Presenter::Presenter(const charts::Look &look, QObject *parent) : QObject(parent), m_look(look) { }

Presenter::~Presenter() = default;

void Presenter::setResults(const disclosure::ShownResultsPtr &results)
{
    if (!results || results == m_results)
        return;
    const bool sameTemplate
        = m_results && (*m_results)->workshopTemplate == (*results)->workshopTemplate;
    m_results = results;
    m_counts.reset();
    rebuildDeck(sameTemplate ? Slides::Keep : Slides::BuildAnew, Order::Keep);
}

void Presenter::setCounts(const disclosure::ResponseCounts &counts)
{
    m_counts = counts;
    if (charts::Slide *on = slide())
        on->setCounts(counts);
    emit pictureChanged();
}

void Presenter::setPlan(const DeckPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    emit planChanged();
    if (m_results)
        rebuildDeck(Slides::Keep, Order::Take);
}

void Presenter::setLook(const charts::Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    if (m_results)
        rebuildDeck(Slides::BuildAnew, Order::Keep);
}

charts::SlideRef Presenter::currentRef() const
{
    return m_current >= 0 ? m_deck[size_t(m_current)] : charts::SlideRef();
}

bool Presenter::canHide()
{
    const charts::Slide *on = slide();
    return on && on->revealSteps() > 0;
}

/// The deck as it is now, or, while the slides of single themes are gone through, with those in the
/// order that they had.
std::vector<charts::SlideRef> Presenter::newDeck(Order order)
{
    std::vector<charts::SlideRef> deck
        = charts::plannedDeck(charts::deck(*m_results, m_look, charts::Extras::With), m_plan);
    m_deckWaits = false;
    if (order == Order::Take || !isRanked(currentRef()))
        return deck;
    std::vector<charts::SlideRef> ranked;
    std::ranges::copy_if(deck, std::back_inserter(ranked), isRanked);
    std::vector<charts::SlideRef> kept = ranked;
    // All steps of a theme move with it, those that have just joined too.
    std::ranges::stable_sort(kept, {}, [this](const charts::SlideRef &ref) {
        return std::ranges::find(m_deck, ref.id, &charts::SlideRef::id) - m_deck.begin();
    });
    m_deckWaits = kept != ranked;
    auto next = kept.begin();
    for (charts::SlideRef &ref : deck) {
        if (isRanked(ref))
            ref = *next++;
    }
    return deck;
}

void Presenter::rebuildDeck(Slides slides, Order order)
{
    const std::vector<charts::SlideRef> before = m_deck;
    const charts::SlideRef on = currentRef();
    m_deck = newDeck(order);

    // The slide that was on, or the nearest before it that is still there.
    int index = m_deck.empty() ? -1 : 0;
    for (int i = m_current; i >= 0 && !m_deck.empty(); --i) {
        const auto found = std::ranges::find(m_deck, before[size_t(i)]);
        if (found != m_deck.end()) {
            index = int(found - m_deck.begin());
            break;
        }
    }
    const std::vector<Prepared> retired = retire(slides);
    const bool stays
        = slides == Slides::Keep && m_current >= 0 && index >= 0 && m_deck[size_t(index)] == on;
    m_current = index;
    if (stays)
        applyToCurrent();
    else
        m_revealed = 0;
    if (m_deck != before || slides == Slides::BuildAnew)
        emit deckChanged();
    if (stays)
        emit pictureChanged();
    else
        emit slideChanged();
    updateOrderWaits();
}

/// Takes out the slides that are not needed any more; they must live until slideChanged() is out.
std::vector<Presenter::Prepared> Presenter::retire(Slides slides)
{
    std::vector<Prepared> retired;
    if (slides == Slides::BuildAnew) {
        retired.swap(m_prepared);
        return retired;
    }
    const auto gone
        = std::stable_partition(m_prepared.begin(), m_prepared.end(), [this](const Prepared &each) {
              return std::ranges::find(m_deck, each.ref) != m_deck.end();
          });
    std::move(gone, m_prepared.end(), std::back_inserter(retired));
    m_prepared.erase(gone, m_prepared.end());
    return retired;
}

Presenter::Prepared *Presenter::prepared(int index)
{
    if (!m_results || index < 0 || index >= int(m_deck.size()))
        return nullptr;
    const charts::SlideRef &ref = m_deck[size_t(index)];
    const auto found = std::ranges::find(m_prepared, ref, &Prepared::ref);
    if (found != m_prepared.end())
        return &*found;
    auto slide = charts::makeSlide(ref, m_results, m_look);
    Q_ASSERT(slide);
    m_prepared.push_back({ ref, std::move(slide), m_results });
    apply(m_prepared.back());
    return &m_prepared.back();
}

charts::Slide *Presenter::slideAt(int index)
{
    const Prepared *found = prepared(index);
    return found ? found->slide.get() : nullptr;
}

void Presenter::apply(Prepared &prepared)
{
    charts::Slide &slide = *prepared.slide;
    prepared.shown = m_results;
    slide.setResults(m_results);
    if (m_counts)
        slide.setCounts(*m_counts);
    slide.setOwnTitle(m_plan.titles.value(prepared.ref.id));
    slide.setRevealed(prepared.ref == currentRef() ? m_revealed : 0);
    slide.setResultsHidden(isHidden(prepared.ref));
}

void Presenter::applyToCurrent()
{
    Prepared *on = prepared(m_current);
    if (!on)
        return;
    if (wouldReorder(*on))
        on->slide->setOwnTitle(m_plan.titles.value(on->ref.id));
    else
        apply(*on);
}

/// A theme's own slide holds nothing that the ranking has not shown.
bool Presenter::isHidden(const charts::SlideRef &ref) const
{
    const auto said = m_shown.constFind(ref.id);
    if (said != m_shown.cend())
        return !*said;
    if (!ref.id.startsWith("theme-"_L1))
        return true;
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (*shown && shown.key().startsWith("themes-"_L1))
            return false;
    }
    return true;
}

/// Whether step by step all of the slide that is on has come to be seen.
bool Presenter::isRevealed()
{
    const charts::Slide *on = slide();
    return on && resultsHidden() && m_revealed > 0 && m_revealed >= on->revealSteps();
}

/// What may not be shown any longer is never kept for the sake of the order.
bool Presenter::wouldReorder(const Prepared &prepared) const
{
    const bool covered
        = isHidden(prepared.ref) && m_revealed == 0 && prepared.slide->revealSteps() > 0;
    if (prepared.shown == m_results || covered)
        return false;
    const disclosure::ResultSet &old = **prepared.shown;
    const disclosure::ResultSet &now = **m_results;
    if (old.round != now.round || old.minGroup != now.minGroup || old.madeUp != now.madeUp
        || old.responses.all > now.responses.all)
        return false;
    const std::vector<int> before = prepared.slide->rowOrder(old);
    const std::vector<int> after = prepared.slide->rowOrder(now);
    return before.size() == after.size() && before != after;
}

void Presenter::updateOrderWaits()
{
    const auto on = std::ranges::find(m_prepared, currentRef(), &Prepared::ref);
    const bool waits = m_deckWaits || (on != m_prepared.end() && on->shown != m_results);
    if (std::exchange(m_orderWaits, waits) != waits)
        emit orderWaitsChanged(waits);
}

void Presenter::takeOrder()
{
    if (!m_orderWaits)
        return;
    const charts::SlideRef on = currentRef();
    if (m_deckWaits) {
        m_deck = newDeck(Order::Take);
        m_current = int(std::ranges::find(m_deck, on) - m_deck.begin());
        emit deckChanged();
    }
    if (Prepared *current = prepared(m_current))
        apply(*current);
    emit pictureChanged();
    updateOrderWaits();
}

void Presenter::move(int index)
{
    int target = std::clamp(index, 0, std::max(int(m_deck.size()) - 1, 0));
    if (m_deck.empty() || target == m_current)
        return;
    if (m_deckWaits && !isRanked(m_deck[size_t(target)])) {
        const charts::SlideRef ref = m_deck[size_t(target)];
        m_deck = newDeck(Order::Take);
        target = int(std::ranges::find(m_deck, ref) - m_deck.begin());
        emit deckChanged();
    }
    if (isRevealed())
        m_shown[currentRef().id] = true;
    m_current = target;
    m_revealed = 0;
    if (Prepared *on = prepared(m_current))
        apply(*on);
    emit slideChanged();
    updateOrderWaits();
}

void Presenter::goTo(int number) { move(number - 1); }

void Presenter::run(Command command)
{
    switch (command) {
    case Command::Next:
        return move(m_current + 1);
    case Command::Previous:
        return move(m_current - 1);
    case Command::First:
        return move(0);
    case Command::Last:
        return move(int(m_deck.size()) - 1);
    case Command::Start:
        move(0);
        emit startRequested();
        return;
    case Command::Leave:
        emit leaveRequested();
        return;
    case Command::Blank:
        m_blank = !m_blank;
        emit blankChanged(m_blank);
        return;
    case Command::ShowOrHide:
        return showOrHide();
    case Command::Reveal:
        return revealStep();
    case Command::TakeOrder:
        return takeOrder();
    case Command::Timer:
        return toggleTimer();
    case Command::LargerText:
        return changeTextScale(TextStep);
    case Command::SmallerText:
        return changeTextScale(-TextStep);
    }
}

void Presenter::showOrHide()
{
    // What has been revealed step by step is on show: H covers it again.
    m_shown[currentRef().id] = resultsHidden() && !isRevealed();
    m_revealed = 0;
    // What was covered, or is now, has no order that anybody talks about.
    if (Prepared *current = prepared(m_current))
        apply(*current);
    emit pictureChanged();
    updateOrderWaits();
}

void Presenter::revealStep()
{
    const charts::Slide *on = slide();
    if (!on || !resultsHidden() || m_revealed >= on->revealSteps())
        return;
    ++m_revealed;
    apply(*prepared(m_current));
    emit pictureChanged();
    updateOrderWaits();
}

void Presenter::toggleTimer()
{
    if (m_timer.isRunning())
        m_timer.stop();
    else
        m_timer.start(std::chrono::minutes(m_plan.minutes.value(currentRef().id)));
}

void Presenter::changeTextScale(qreal step)
{
    charts::Look look = m_look;
    look.textScale = std::clamp(
        std::round((m_look.textScale + step) / TextStep) * TextStep, SmallestText, LargestText);
    if (!qFuzzyCompare(look.textScale, m_look.textScale))
        setLook(look);
}

bool Presenter::means(int key) const
{
    return isDigit(key) || commandOf(key) || (key == Qt::Key_Backspace && !m_typed.isEmpty());
}

bool Presenter::pressKey(int key)
{
    if (isDigit(key)) {
        if (m_typed.size() < MostDigits)
            setTyped(m_typed + QChar(u'0' + char16_t(key - Qt::Key_0)));
        return true;
    }
    if (!m_typed.isEmpty()) {
        const int number = m_typed.toInt();
        const QString digits = m_typed;
        setTyped({});
        if (isEnter(key)) {
            goTo(number);
            return true;
        }
        if (key == Qt::Key_Backspace) {
            setTyped(digits.chopped(1));
            return true;
        }
        if (key == Qt::Key_Escape) // takes back the number, not the presentation
            return true;
    }
    const auto command = commandOf(key);
    if (command)
        run(*command);
    return command.has_value();
}

void Presenter::setTyped(const QString &digits)
{
    if (m_typed == digits)
        return;
    m_typed = digits;
    emit typedNumberChanged(m_typed);
}

} // namespace pejling::wall
