// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wall/picturemenu.h>
#include <wall/presenter.h>

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace pejling::widgets {
class Heading;
}

namespace pejling::wall {

class NotesEdit;
class SlideBox;

/// The facilitator's window on the laptop while the wall is on the projector: the slide that is on
/// just as the room sees it, the next one uncovered, notes, clock and timer, and every command with
/// its key. Buttons and lists are for the mouse and never take the focus, so that the keys always
/// go to the presenter.
class Console : public QWidget
{
    Q_OBJECT

public:
    /// `presenter` must outlive the console.
    Console(Presenter *presenter, std::shared_ptr<widgets::Prompter> prompter);
    ~Console() override;

    /// A further part below the next slide, on a tab under its window title; the console takes
    /// ownership. What stands there may have text fields: the keys leave those alone.
    void addPanel(QWidget *panel);
    /// How many answers wait until there are enough to be shown together.
    void setHeldBack(qint64 answers);
    /// Whether the wall's screen has been unplugged.
    void setWallAway(bool away);
    /// Tells notes that are being typed.
    void commit();
    /// Says something for a few seconds.
    void tell(const QString &text);

signals:
    void notesEdited(const QString &slideId, const QString &text);
    /// 0: none.
    void minutesEdited(const QString &slideId, int minutes);
    void closed();
    void failed(const pejling::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeJumpList();
    QWidget *makeSlideSide();
    QWidget *makeTimeBox();
    QWidget *makeNextSide();
    QPushButton *addButton(Command command);
    void connectPresenter();
    void showDeck();
    void showSlide();
    void showNext();
    void showState();
    void showTime();
    void showNotes();
    [[nodiscard]] QString waitingText() const;
    void retranslateUi();
    void retranslateButtons();

    Presenter *m_presenter;
    PictureMenu *m_pictures;
    widgets::Heading *m_onHeading;
    widgets::Heading *m_nextHeading;
    widgets::Heading *m_notesHeading;
    QListWidget *m_jumpList;
    QLabel *m_state;
    QLabel *m_notice;
    SlideBox *m_current;
    SlideBox *m_next;
    std::unique_ptr<charts::Slide> m_nextSlide; ///< uncovered, so not the presenter's own
    charts::Look m_nextLook; ///< of m_nextSlide
    QLabel *m_end;
    NotesEdit *m_notes;
    QTabWidget *m_panels;
    QLabel *m_clock;
    QLabel *m_timer;
    QSpinBox *m_minutes;
    QLabel *m_minutesLabel;
    QPushButton *m_moreTime;
    QToolButton *m_pictureButton;
    QMap<Command, QPushButton *> m_buttons;
    QTimer m_tick; ///< the clock's
    QTimer m_tellFor;
    QString m_told;
    QString m_shownId; ///< of the slide whose notes and minutes stand in the fields
    qint64 m_heldBack = 0;
    bool m_wallAway = false;
};

} // namespace pejling::wall
