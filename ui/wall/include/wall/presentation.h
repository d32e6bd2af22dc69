// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <live/session.h>
#include <wall/discussionedits.h>
#include <wall/presenter.h>
#include <widgets/prompter.h>

#include <QPointer>
#include <QTimer>

class QScreen;

namespace pejling::wall {

class Console;
class DecisionPanel;
class DiscussedResults;
class WallWindow;

/// One presentation: what is shown, and on which screens. It follows the session: the counter at
/// once, pictures when the session says that they may be drawn, at most ten times a second.
///
/// With two screens the wall fills one that the desk window is not on, and the console the other.
/// With one screen, or two that show the same, the wall fills it alone. Unplugging the projector
/// hides the wall and loses nothing; it returns with the screen. When the console's screen goes
/// (a closed lid), the wall stays. The wall never opens on the screen that the console is on.
class Presentation : public QObject
{
    Q_OBJECT

public:
    /// `session` may be null, then presenter()->setResults() is all there is to see. `desk` is the
    /// window that it is started from, and may be null.
    Presentation(live::Session *session, const charts::Look &look,
        std::shared_ptr<widgets::Prompter> prompter, QWidget *desk);
    ~Presentation() override;

    /// How comments are released and decisions written down from the console, so that it can be
    /// undone where it is undone for the desk. Without it they are stored, and that is that.
    void setDiscussionEdits(const DiscussionEdits &edits);
    /// Shows it, or brings it back to the front: the wall on QGuiApplication::screens()[index], or,
    /// without an index or with one that does not exist, where it belongs.
    void start(int screenIndex = -1);
    /// Closes both windows. Emits ended() once.
    void end();
    /// Tells notes and minutes that are being typed, and writes down a decision that is.
    void commit();

    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] Presenter *presenter() const { return m_presenter; }
    [[nodiscard]] WallWindow *wall() const { return m_wall.get(); }
    [[nodiscard]] Console *console() const { return m_console.get(); }

signals:
    void notesEdited(const QString &slideId, const QString &text);
    void minutesEdited(const QString &slideId, int minutes);
    void failed(const pejling::Error &error);
    void ended();

private:
    void follow(live::Session *session);
    void addPanels();
    void edit(const QString &text, const DiscussionWork &to, const DiscussionWork &back,
        const DiscussionDone &done);
    void takeResults(const disclosure::ShownResultsPtr &results);
    void takeCounts(const disclosure::ResponseCounts &counts);
    void applyPending();
    void watch(QScreen *screen);
    void show(QScreen *wall, QScreen *console);
    void placeConsole(QScreen *screen);
    void screenRemoved(QScreen *screen);
    void screenAdded(QScreen *screen);
    void screenMoved(QScreen *screen);
    [[nodiscard]] QScreen *consoleScreen() const;

    QPointer<live::Session> m_session;
    DiscussionEdits m_edits;
    QPointer<QWidget> m_desk;
    Presenter *m_presenter;
    std::unique_ptr<WallWindow> m_wall;
    std::unique_ptr<Console> m_console;
    QPointer<DecisionPanel> m_decision; ///< the console's; none without a session
    QTimer m_pause; ///< between two repaints that answers ask for
    disclosure::ShownResultsPtr m_pendingResults;
    std::optional<disclosure::ResponseCounts> m_pendingCounts;
    bool m_on = false;
    bool m_wallAway = false; ///< its screen has gone
    bool m_consoleAway = false;
};

} // namespace pejling::wall
