// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/presenter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::wall {

namespace {

constexpr qreal SmallestText = 0.8;
constexpr qreal LargestText = 1.4;
constexpr qreal TextStep = 0.1;
constexpr qsizetype MostDigits = 3;

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
    rebuildDeck(sameTemplate);
}

void Presenter::setCounts(const disclosure::ResponseCounts &counts)
{
    m_counts = counts;
    if (charts::Slide *on = slide())
        on->setCounts(counts);
    emit pictureChanged();
}

void Presenter::rebuildDeck(bool keepSlides)
{
    const std::vector<charts::SlideRef> before = m_deck;
    const charts::SlideRef on = m_current >= 0 ? before[size_t(m_current)] : charts::SlideRef();
    m_deck = charts::deck(*m_results, m_look);

    // The slide that was on, or the nearest before it that is still there.
    int index = 0;
    for (int i = std::max(m_current, 0); i >= 0 && m_current >= 0; --i) {
        const auto found = std::find(m_deck.begin(), m_deck.end(), before[size_t(i)]);
        if (found != m_deck.end()) {
            index = int(found - m_deck.begin());
            break;
        }
    }
    std::vector<Prepared> retired;
    if (keepSlides) {
        const auto gone = std::stable_partition(
            m_prepared.begin(), m_prepared.end(), [this](const Prepared &prepared) {
                return std::find(m_deck.begin(), m_deck.end(), prepared.ref) != m_deck.end();
            });
        std::move(gone, m_prepared.end(), std::back_inserter(retired));
        m_prepared.erase(gone, m_prepared.end());
    } else {
        retired.swap(m_prepared);
    }
    const bool stays = keepSlides && m_current >= 0 && m_deck[size_t(index)] == on;
    m_current = index;
    if (!stays) {
        m_revealed = 0;
        emit slideChanged();
        return;
    }
    apply(slideAt(m_current));
    emit pictureChanged();
}

charts::Slide *Presenter::slideAt(int index)
{
    if (!m_results || index < 0 || index >= int(m_deck.size()))
        return nullptr;
    const charts::SlideRef &ref = m_deck[size_t(index)];
    const auto found = std::find_if(m_prepared.begin(), m_prepared.end(),
        [&ref](const Prepared &prepared) { return prepared.ref == ref; });
    if (found != m_prepared.end())
        return found->slide.get();
    auto slide = charts::makeSlide(ref, m_results, m_look);
    Q_ASSERT(slide);
    charts::Slide *made = slide.get();
    m_prepared.push_back({ ref, std::move(slide) });
    apply(made);
    return made;
}

void Presenter::apply(charts::Slide *slide)
{
    slide->setResults(m_results);
    if (m_counts)
        slide->setCounts(*m_counts);
    const bool isOn = m_current >= 0 && slide->ref() == m_deck[size_t(m_current)];
    slide->setRevealed(isOn ? m_revealed : 0);
    slide->setResultsHidden(m_hidden);
}

void Presenter::move(int index)
{
    const int target = std::clamp(index, 0, int(m_deck.size()) - 1);
    if (target < 0 || target == m_current)
        return;
    m_current = target;
    m_revealed = 0;
    apply(slideAt(m_current));
    emit slideChanged();
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
    case Command::Timer:
        emit timerRequested();
        return;
    case Command::LargerText:
        return changeTextScale(TextStep);
    case Command::SmallerText:
        return changeTextScale(-TextStep);
    }
}

void Presenter::showOrHide()
{
    charts::Slide *on = slide();
    // What has been revealed step by step is on show: H covers it again.
    const bool revealed = m_hidden && on && m_revealed > 0 && m_revealed >= on->revealSteps();
    m_hidden = revealed || !m_hidden;
    m_revealed = 0;
    if (on)
        apply(on);
    emit resultsHiddenChanged(m_hidden);
    emit pictureChanged();
}

void Presenter::revealStep()
{
    charts::Slide *on = slide();
    if (!on || !m_hidden || m_revealed >= on->revealSteps())
        return;
    ++m_revealed;
    on->setRevealed(m_revealed);
    emit pictureChanged();
}

void Presenter::changeTextScale(qreal step)
{
    const qreal scale = std::clamp(
        std::round((m_look.textScale + step) / TextStep) * TextStep, SmallestText, LargestText);
    if (qFuzzyCompare(scale, m_look.textScale))
        return;
    m_look.textScale = scale;
    if (m_results)
        rebuildDeck(false);
}

bool Presenter::pressKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
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
