// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>
#include <desk/services.h>
#include <desk/settingscommand.h>
#include <live/session.h>
#include <survey/deckplan.h>

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;
class QUndoStack;

namespace pejling::wall {
class DiscussedResults;
class NotesEdit;
class PictureMenu;
} // namespace pejling::wall

namespace pejling::widgets {
class Heading;
}

namespace pejling::desk {

class DeckList;
class SlidePicture;

/// The deck of the workshop: which slides, in which order, with which titles, notes and minutes,
/// each with a preview; every edit can be undone and is kept in the workshop. And where the wall is
/// opened from.
class PresentationPage : public QWidget
{
    Q_OBJECT

public:
    PresentationPage(live::Session *session, QUndoStack *undo, const Services &services,
        QWidget *parent = nullptr);
    ~PresentationPage() override;

    [[nodiscard]] int screen() const; ///< index into QGuiApplication::screens()
    void setPresenting(bool presenting);
    void setLook(const charts::Look &look);
    /// As if typed here; also for what is typed in the console.
    void setNotes(const QString &slideId, const QString &text);
    void setMinutes(const QString &slideId, int minutes); ///< 0: none
    /// Stores what is being typed.
    void commitPending();

signals:
    void presentRequested();
    void stopRequested();
    void failed(const pejling::Error &error);
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeEditor();
    QLayout *makeTop();
    void connectAll();
    void retranslateUi();
    void listScreens();
    void showKeys();

    void readRounds();
    void listRounds();
    void compareWith(int index);
    void showResults();
    void showPlan();
    void showDeck();
    void showSlide();
    void updatePreview();
    void moveSlide(int by);
    void setOrder(const QStringList &ids);
    void setVisible(const QString &slideId, bool visible);
    void commitTitle();
    /// An edit of the stored plan, which can be undone.
    void push(const QString &text, const std::function<void(DeckPlan &)> &change);
    void write(const SettingsChange &change);
    [[nodiscard]] charts::SlideRef selected() const;

    live::Session *m_session;
    QUndoStack *m_undo;
    charts::Look m_look;
    DeckPlan m_plan; ///< as stored, or as it will be when what was pushed last has been
    wall::DiscussedResults *m_discussed;
    disclosure::ShownResultsPtr m_results;
    QStringList m_rounds; ///< ids
    std::vector<charts::SlideRef> m_natural; ///< the deck that nobody has arranged
    std::unique_ptr<charts::Slide> m_slide; ///< the preview's
    charts::Look m_slideLook;

    widgets::Heading *m_heading;
    QLabel *m_screenLabel;
    QComboBox *m_screens;
    QPushButton *m_start;
    QPushButton *m_keys;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    DeckList *m_list;
    QLabel *m_againstLabel;
    QComboBox *m_against; ///< the round that is compared with
    QPushButton *m_up;
    QPushButton *m_down;
    SlidePicture *m_preview;
    QFormLayout *m_form;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_titleHint;
    QLabel *m_notesLabel;
    wall::NotesEdit *m_notes;
    QLabel *m_minutesLabel;
    QSpinBox *m_minutes;
    wall::PictureMenu *m_pictures;
    QToolButton *m_pictureButton;
    QString m_shownId; ///< of the slide whose title and minutes stand in the fields
    int m_writing = 0; ///< edits on their way to the store
    bool m_presenting = false;
};

} // namespace pejling::desk
