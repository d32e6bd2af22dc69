// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wall/presenter.h>

#include <QPointer>
#include <QWidget>

class QScreen;

namespace pejling::wall {

class OrderMark;
class SlideView;
class StatusStrip;

/// The projector's window: one slide, full screen, letterboxed to 16:9, driven by keys alone. Shows
/// what the presenter says; which screen it belongs on is Presentation's to decide.
class WallWindow : public QWidget
{
    Q_OBJECT

public:
    /// `presenter` must outlive the window.
    explicit WallWindow(Presenter *presenter);
    ~WallWindow() override;

    /// Fills `screen`, also when it fills another one already.
    void showOn(QScreen *screen);
    /// The screen that it was last shown on.
    [[nodiscard]] QScreen *shownOn() const { return m_screen; }

    [[nodiscard]] bool isTimerShown() const;

signals:
    /// The window was closed, by whatever means.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPresenter();
    void showSlide();
    void describe();
    void applyLook();
    void layOut();

    Presenter *m_presenter;
    SlideView *m_view;
    StatusStrip *m_strip;
    OrderMark *m_mark;
    QWidget *m_blank;
    QPointer<QScreen> m_screen;
};

} // namespace pejling::wall
