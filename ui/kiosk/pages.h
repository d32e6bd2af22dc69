// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "button.h"

#include <kiosk/draft.h>

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace pejling::kiosk {

/// What every page is made from. Pages write each answer into the draft as it is given and are
/// built anew whenever they are shown, so that nothing of a person stays in a widget.
struct PageContext
{
    const Look &look;
    Draft &draft;
    Language language;
    Placeholders placeholders;
};

/// Words on the left, what is answered on the right; one below the other when there is no room.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Look &look, QWidget *parent = nullptr);

    /// What screen readers and the window's title say; never an answer.
    [[nodiscard]] const QString &title() const { return m_title; }
    /// Where the keyboard begins.
    [[nodiscard]] QWidget *firstField() const { return m_firstField; }
    /// None: a scroll area then asks for the height that the width needs.
    [[nodiscard]] QSize minimumSizeHint() const override { return { 0, 0 }; }

signals:
    /// An answer has changed.
    void answered();
    void audienceChosen(int audience);
    void begun(); ///< the welcome's button, when the audience is fixed
    void stepRequested(int step);

protected:
    void setTitle(const QString &title);
    void setFirstField(QWidget *field) { m_firstField = field; }
    [[nodiscard]] QVBoxLayout *left() const { return m_left; }
    [[nodiscard]] QVBoxLayout *right() const { return m_right; }
    /// A heading over one question, on the left.
    void addQuestion(const QString &section, const QString &intro, const QString &text,
        const QString &instruction);
    void resizeEvent(QResizeEvent *event) override;

    Look m_look;

private:
    QString m_title;
    QWidget *m_firstField = nullptr;
    QBoxLayout *m_columns;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

class WelcomePage : public Page
{
    Q_OBJECT

public:
    /// `fixed`: everybody here is of the draft's audience and only begins.
    WelcomePage(const PageContext &context, bool fixed);
    void setCount(qint64 responses);

private:
    QLabel *m_count;
};

class QuestionPage : public Page
{
    Q_OBJECT

public:
    QuestionPage(const PageContext &context, const Step &step);

private:
    QWidget *addRating(const PageContext &context, const Question &question);
    QWidget *addRanking(const PageContext &context, const Question &question);
    QWidget *addText(const PageContext &context, int slot, const QString &question, bool alone);
};

class ProfilePage : public Page
{
    Q_OBJECT

public:
    ProfilePage(const PageContext &context, int function);
};

class TimeThievesPage : public Page
{
    Q_OBJECT

public:
    explicit TimeThievesPage(const PageContext &context);

private:
    void choose(Draft &draft, int category, bool on);

    QList<Button *> m_categories;
    Button *m_none;
};

/// A last look at one's own answers, each with a way back to it.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(const PageContext &context);

private:
    void addAnswer(
        const PageContext &context, int step, const QString &question, const QString &answer);
    QVBoxLayout *m_rows;
};

[[nodiscard]] Page *makePage(const PageContext &context, const Step &step, bool fixedAudience);

} // namespace pejling::kiosk
