// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/discussedresults.h>

#include <disclosure/gate.h>
#include <live/comments.h>
#include <widgets/whendone.h>

namespace pejling::wall {

namespace {

constexpr std::chrono::milliseconds PauseBetweenReadings(500);

} // namespace

DiscussedResults::DiscussedResults(live::Session *session, QObject *parent)
    : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBetweenReadings);
    connect(&m_pause, &QTimer::timeout, this, &DiscussedResults::read);
    connect(session, &live::Session::resultsChanged, this, &DiscussedResults::join);
    connect(session, &live::Session::discussionChanged, this, [this] {
        join(); // decisions at once
        read();
    });
    // New answers bring comments that nobody has released, but an import that is undone takes some
    // away: soon is early enough, and not once an answer.
    connect(session, &live::Session::storeChanged, this, [this] {
        const bool noneReleased = m_comments && m_comments->released().empty();
        if (!noneReleased && !m_pause.isActive())
            m_pause.start();
    });
    connect(session, &live::Session::closed, this, &DiscussedResults::forget);
    join();
}

void DiscussedResults::forget()
{
    ++m_reading;
    m_pause.stop();
    m_results.reset();
    m_comments.reset();
    m_round.clear();
}

void DiscussedResults::read()
{
    if (!m_session->isOpen())
        return;
    const QString round = m_session->round();
    const auto work
        = [round](store::WorkshopStore &store) { return live::shownComments(store, round); };
    widgets::whenDone(m_session->run(work), this,
        [this, round, reading = ++m_reading](const Result<disclosure::ShownCommentsPtr> &comments) {
            if (reading != m_reading)
                return;
            if (comments)
                take(round, *comments);
            else
                emit failed(comments.error());
        });
}

void DiscussedResults::take(const QString &round, const disclosure::ShownCommentsPtr &comments)
{
    const bool same = m_round == round && m_comments && *m_comments == *comments;
    m_round = round;
    m_comments = comments;
    if (!same)
        join();
}

void DiscussedResults::join()
{
    const disclosure::ShownResultsPtr drawn = m_session->results();
    if (!m_session->isOpen() || !drawn)
        return;
    const bool ofRound = m_round == (*drawn)->round;
    if (!ofRound)
        read();
    m_results = disclosure::Gate::withDiscussion(
        *drawn, ofRound ? m_comments : nullptr, m_session->discussion());
    emit changed(m_results);
}

} // namespace pejling::wall
