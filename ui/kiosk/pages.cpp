// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "rankingedit.h"
#include "ratingedit.h"
#include "textanswer.h"

#include <QBoxLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

namespace {

constexpr qreal SideBySide = 900; ///< narrower pages put one column below the other
constexpr qreal Margin = 40;
constexpr qreal LeftShare = 5;
constexpr qreal RightShare = 8;

} // namespace

Page::Page(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    m_columns->setContentsMargins(look.px(Margin), look.px(20), look.px(Margin), look.px(16));
    m_columns->setSpacing(look.px(Margin));
    m_columns->addLayout(m_left, int(LeftShare));
    m_columns->addLayout(m_right, int(RightShare));
    m_left->setSpacing(look.px(12));
    m_right->setSpacing(look.px(6));
}

void Page::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(
        width() >= m_look.textPx(SideBySide) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Page::addQuestion(
    const QString &section, const QString &intro, const QString &text, const QString &instruction)
{
    if (!section.isEmpty() && section != text)
        m_left->addWidget(m_look.quietLabel(section, TextSize::Small));
    m_left->addWidget(m_look.label(text, TextSize::Question, QFont::DemiBold));
    if (!instruction.isEmpty())
        m_left->addWidget(m_look.label(instruction));
    if (!intro.isEmpty())
        m_left->addWidget(m_look.quietLabel(intro, TextSize::Small));
}

WelcomePage::WelcomePage(const PageContext &context, bool fixed)
    : Page(context.look), m_count(context.look.quietLabel({}, TextSize::Small))
{
    const WorkshopTemplate &t = *context.draft.workshopTemplate();
    const auto text = [&context](const LocalizedText &source) {
        return filledIn(source, context.language, context.placeholders);
    };
    setTitle(tr("Welcome"));
    left()->addWidget(m_look.label(text(t.title), TextSize::Title, QFont::Bold));
    if (!t.subtitle.isEmpty())
        left()->addWidget(m_look.label(text(t.subtitle), TextSize::Body, QFont::DemiBold));
    if (!t.introduction.isEmpty())
        left()->addWidget(m_look.label(text(t.introduction)));
    left()->addStretch();
    left()->addWidget(m_count);

    const QString ask
        = t.audienceQuestion.isEmpty() ? tr("Who are you?") : text(t.audienceQuestion);
    if (fixed) {
        const Audience &audience = t.audiences[size_t(*context.draft.audience())];
        right()->addWidget(m_look.label(text(audience.title), TextSize::Question, QFont::DemiBold));
        if (!audience.description.isEmpty())
            right()->addWidget(m_look.label(text(audience.description)));
        auto *begin = new Button(m_look, Button::Kind::Primary, tr("Begin"));
        begin->setObjectName("begin"_L1);
        connect(begin, &QPushButton::clicked, this, &Page::begun);
        right()->addWidget(begin, 0, Qt::AlignLeft);
        setFirstField(begin);
    } else {
        right()->addWidget(m_look.label(ask, TextSize::Question, QFont::DemiBold));
        for (int i = 0; i < int(t.audiences.size()); ++i) {
            const Audience &audience = t.audiences[size_t(i)];
            auto *choice = new Button(m_look, Button::Kind::Card, text(audience.title));
            choice->setDetail(text(audience.description));
            choice->setObjectName(u"audience-"_s % audience.id);
            connect(choice, &QPushButton::clicked, this, [this, i] { emit audienceChosen(i); });
            right()->addWidget(choice);
            if (!firstField() || context.draft.audience() == i)
                setFirstField(choice);
        }
    }
    right()->addSpacing(m_look.px(14));
    if (!t.confidentiality.isEmpty())
        right()->addWidget(m_look.quietLabel(text(t.confidentiality), TextSize::Small));
    right()->addStretch();
}

void WelcomePage::setCount(qint64 responses)
{
    m_count->setText(tr("%n answer(s) so far", nullptr, int(responses)));
}

QuestionPage::QuestionPage(const PageContext &context, const Step &step) : Page(context.look)
{
    const WorkshopTemplate &t = *context.draft.workshopTemplate();
    const auto text = [&context](const LocalizedText &source) {
        return filledIn(source, context.language, context.placeholders);
    };
    const Question &first = t.questions[size_t(step.questions.front())];
    setTitle(text(first.section.isEmpty() ? first.text : first.section));
    addQuestion(text(first.section), text(first.intro), text(first.text), text(first.instruction));
    for (const int index : step.questions) {
        const Question &question = t.questions[size_t(index)];
        const bool alone = index == step.questions.front();
        QWidget *field = nullptr;
        switch (question.kind) {
        case QuestionKind::Rating:
            field = addRating(context, question);
            break;
        case QuestionKind::Ranking:
            field = addRanking(context, question);
            break;
        case QuestionKind::Text:
            field = addText(context, question.slot, text(question.text), alone);
            break;
        }
        if (!firstField())
            setFirstField(field);
    }
    left()->addStretch();
    if (step.questions.size() == 1 && first.kind != QuestionKind::Text)
        right()->addStretch();
}

QWidget *QuestionPage::addRating(const PageContext &context, const Question &question)
{
    Draft &draft = context.draft;
    const int slot = question.slot;
    auto *edit = new RatingEdit(m_look, question.scale, context.language, draft.rating(slot),
        RatingEdit::formOf(question.scale, context.language));
    edit->setQuestion(filledIn(question.text, context.language, context.placeholders));
    right()->addWidget(edit);
    Button *remove = nullptr;
    if (!question.required) {
        remove = new Button(m_look, Button::Kind::Quiet, tr("Take my answer away"));
        remove->setVisible(draft.rating(slot) != NoRating);
        right()->addWidget(remove, 0, Qt::AlignLeft);
        connect(remove, &QPushButton::clicked, edit, &RatingEdit::clear);
    }
    connect(edit, &RatingEdit::changed, this, [this, &draft, slot, remove](int value) {
        draft.setRating(slot, value);
        if (remove)
            remove->setVisible(value != NoRating);
        emit answered();
    });
    return edit;
}

QWidget *QuestionPage::addRanking(const PageContext &context, const Question &question)
{
    QStringList titles;
    for (const RankingItem &item : question.items)
        titles << filledIn(item.title, context.language, context.placeholders);
    Draft &draft = context.draft;
    const int slot = question.slot;
    auto *edit = new RankingEdit(m_look, titles, draft.ballot(slot));
    edit->setAccessibleName(filledIn(question.text, context.language, context.placeholders));
    right()->addWidget(edit);
    left()->addWidget(m_look.quietLabel(question.allowPartial
            ? tr("You need not give everything a place. You can also drag, or use the arrows.")
            : tr("Give everything a place. You can also drag, or use the arrows."),
        TextSize::Small));
    auto *clear = new Button(m_look, Button::Kind::Quiet, tr("Begin the order anew"));
    clear->setObjectName("clear"_L1);
    clear->setVisible(!draft.ballot(slot).isBlank());
    left()->addWidget(clear, 0, Qt::AlignLeft);
    connect(clear, &QPushButton::clicked, edit, [edit] {
        edit->setFocus();
        edit->clear();
    });
    connect(edit, &RankingEdit::changed, this, [this, &draft, slot, edit, clear] {
        draft.setBallot(slot, edit->list().ballot());
        clear->setVisible(edit->list().rankedCount() > 0);
        emit answered();
    });
    return edit;
}

QWidget *QuestionPage::addText(
    const PageContext &context, int slot, const QString &question, bool alone)
{
    if (!alone) {
        right()->addSpacing(m_look.px(6));
        right()->addWidget(m_look.label(question, TextSize::Body, QFont::DemiBold));
    }
    auto *edit = new TextAnswer(m_look, context.draft, slot, alone ? 7 : 2);
    edit->setAccessibleName(question);
    edit->setObjectName(u"text-%1"_s.arg(slot));
    connect(edit, &TextAnswer::changed, this, &Page::answered);
    right()->addWidget(edit, 1);
    return edit;
}

Page *makePage(const PageContext &context, const Step &step, bool fixedAudience)
{
    switch (step.kind) {
    case Step::Kind::Welcome:
        return new WelcomePage(context, fixedAudience);
    case Step::Kind::Questions:
        return new QuestionPage(context, step);
    case Step::Kind::Profile:
        return new ProfilePage(context, step.function);
    case Step::Kind::TimeThieves:
        return new TimeThievesPage(context);
    case Step::Kind::Review:
        return new ReviewPage(context);
    }
    Q_UNREACHABLE();
}

} // namespace pejling::kiosk
