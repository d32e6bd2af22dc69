// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <live/session.h>
#include <wall/presenter.h>

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScreen;

namespace pejling::wall {

class SlideView;
class StatusStrip;

/// The projector's window: one slide, full screen, letterboxed to 16:9, driven by keys alone. It
/// follows the session: the counter at once, pictures when the session says that they may be drawn.
///
/// Unplugging the projector hides it and loses nothing; it returns with the screen. With two
/// screens it never opens on the one that `parent`'s window is on.
class WallWindow : public QWidget
{
    Q_OBJECT

public:
    /// `session` may be null, then setResults of presenter() is all there is to see. The window is
    /// deleted with `parent` but is a window of its own: it neither covers nor follows it.
    WallWindow(live::Session *session, const charts::Look &look, QWidget *parent = nullptr);
    ~WallWindow() override;

    /// Opens full screen on QGuiApplication::screens()[screenIndex]; without an index, or with one
    /// that does not exist, on a screen that the parent is not on, if there is one.
    void showOn(int screenIndex = -1);

    [[nodiscard]] Presenter *presenter() const { return m_presenter; }
    [[nodiscard]] bool isTimerShown() const;

signals:
    /// The presentation was left (Esc, or the window was closed).
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(live::Session *session);
    void takeResults(const disclosure::ShownResultsPtr &results);
    void takeCounts(const disclosure::ResponseCounts &counts);
    void applyPending();
    void showSlide();
    void describeSlide();
    void layOut();
    void open(QScreen *screen);
    [[nodiscard]] QScreen *preferredScreen() const;
    void screenRemoved(QScreen *screen);
    void screenAdded(QScreen *screen);

    QPointer<live::Session> m_session;
    QPointer<QWidget> m_startedFrom;
    Presenter *m_presenter;
    SlideView *m_view;
    StatusStrip *m_strip;
    QWidget *m_blank;
    QTimer m_pause; ///< between two repaints that answers ask for
    disclosure::ShownResultsPtr m_pendingResults;
    std::optional<disclosure::ResponseCounts> m_pendingCounts;
    QPointer<QScreen> m_screen;
    QString m_screenName; ///< of the screen that it opened on
    bool m_waitsForScreen = false;
};

} // namespace pejling::wall
