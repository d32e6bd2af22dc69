// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <charts/slide.h>
#include <kiosk/answersink.h>
#include <kiosk/draft.h>
#include <kiosk/pin.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace pejling::kiosk {

class Button;
class Look;
class NoticePage;
class Page;
class PinPage;
class Progress;

/// How one respondent's window is to be.
struct KioskSetup
{
    TemplatePtr workshopTemplate;
    store::Settings settings; ///< organisation, dates, PIN, what is asked
    QString round = QString::fromLatin1(SurveyRound);
    std::optional<AudienceIndex> audience; ///< absent: each person says
    Language language = Language::Danish; ///< that each person begins in
    std::chrono::seconds idle{ 120 }; ///< until it asks whether anybody is there
    std::chrono::seconds warning{ 30 }; ///< from that until the answer is discarded
    std::chrono::seconds retry{ 5 }; ///< between two tries to store
    bool practice = false; ///< nothing is stored, and leaving needs no PIN
    charts::Theme theme = charts::Theme::Light;
};

/// What only the system can lock, and how: for those who set the window up.
[[nodiscard]] QString lockingHelp();

/// Where people answer: one after the other, each from a clean start, full screen and locked. An
/// answer is on the disk before the thanks appears. Nothing of a person is left in the window once
/// the next one begins, or when the answer is discarded because nobody is there any more.
///
/// Closing it, Esc and Alt+F4 ask for the PIN. Without one the first page has it chosen; then
/// pinChosen() tells its hash, which the caller is to keep.
class KioskWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Stage { ChoosingPin, Answering, Sending, Waiting, Thanks };

    KioskWindow(std::unique_ptr<AnswerSink> sink, KioskSetup setup, QWidget *parent = nullptr);
    ~KioskWindow() override; ///< gives the program its language back

    void showLocked(); ///< full screen, with the keyboard as far as the system lets it

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const Draft &draft() const { return *m_draft; }
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] bool isAskingForPin() const;
    [[nodiscard]] bool isWarning() const;

    void next();
    void back();
    /// Discards what has been answered and begins anew, in the first language.
    void startOver();
    void askToLeave();

signals:
    void pinChosen(const QString &hash);
    /// The window was left with the PIN.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr qreal LargestText = 2;
    static constexpr qreal TextStep = 0.5;

    enum Layer { SurveyLayer, NoticeLayer, PinLayer, WarningLayer };

    void buildLayers();
    void rebuild(); ///< everything visible, in the language and size of now
    QWidget *makeTopBar(const Look &look);
    QWidget *makeBottomBar(const Look &look);
    void showStep(int step);
    void showPage(Page *page);
    void dropPage();
    void focusPage();
    void updateBars();
    void updateTitle();
    void setLayer(Layer layer);
    void replaceLayer(Layer layer, QWidget *widget);
    void enter(Stage stage);
    void showNotice();
    void setHint(const QString &text);
    [[nodiscard]] QString objection() const;
    [[nodiscard]] Look look() const;
    [[nodiscard]] std::vector<Language> languages() const;

    void chooseAudience(int audience);
    void switchLanguage();
    void switchTextSize();
    void send();
    void tryToStore();
    void stored(const QString &uuid);
    void notStored(const QString &uuid, const Error &error);
    bool takeKey(const QKeyEvent &event);
    void stay();
    void leave();
    void keepPin(const QString &hash);

    void touched();
    void goOn();
    void idleFor();
    void countDown();
    void forgetTraces();

    std::unique_ptr<AnswerSink> m_sink;
    KioskSetup m_setup;
    Language m_languageBefore;
    Language m_language;
    qreal m_textScale = 1;
    std::unique_ptr<Draft> m_draft;
    std::optional<Response> m_sending;
    Error m_trouble;
    Stage m_stage = Stage::Answering;
    int m_step = 0;
    bool m_mayClose = false;
    bool m_building = false;
    bool m_overlaid = false; ///< the PIN or the warning stands over the rest
    PinGuard m_pinGuard;
    std::optional<qint64> m_count;

    QStackedWidget *m_layers = nullptr;
    QPointer<QScrollArea> m_scroll;
    QPointer<Page> m_page;
    QPointer<QLabel> m_title;
    QPointer<QLabel> m_progressText;
    QPointer<Progress> m_progress;
    QPointer<QLabel> m_hint;
    QPointer<Button> m_back;
    QPointer<Button> m_next;
    QPointer<NoticePage> m_notice;
    QPointer<NoticePage> m_warning;
    QPointer<PinPage> m_pin;

    QTimer m_idle{ this };
    QTimer m_countdown{ this };
    int m_secondsLeft = 0;
    QTimer m_retry{ this };
    QTimer m_slow{ this }; ///< storing takes long: the person is told
    QTimer m_counting{ this };
    QTimer m_thanks{ this };
};

} // namespace pejling::kiosk
