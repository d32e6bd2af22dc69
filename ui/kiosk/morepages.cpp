// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "ratingedit.h"
#include "textanswer.h"

#include <base/format.h>
#include <survey/profilequestion.h>

#include <QBoxLayout>
#include <QFrame>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

ProfilePage::ProfilePage(const PageContext &context, int function) : Page(context.look)
{
    const WorkshopTemplate &t = *context.draft.workshopTemplate();
    const Profile &profile = *t.profile;
    const Language language = context.language;
    Draft &draft = context.draft;
    setTitle(profile.functions[size_t(function)].title.in(language));
    QString text = filledIn(profile.text, language, context.placeholders);
    text.replace("{function}"_L1, profile.functions[size_t(function)].inText.in(language));
    QStringList key;
    for (const ScaleValue &value : profile.scale.values) {
        if (const QString label = value.label.in(language); !label.isEmpty())
            key << QString::number(value.value) % u" – "_s % label;
    }
    addQuestion(title(), key.join(u'\n'), text, {});
    for (int role = 0; role < int(profile.roles.size()); ++role) {
        const int slot = profile.slot(function, role);
        right()->addWidget(m_look.label(
            profile.roles[size_t(role)].title.in(language), TextSize::Body, QFont::Medium));
        auto *edit = new RatingEdit(
            m_look, profile.scale, language, draft.rating(slot), RatingEdit::Form::Row);
        edit->setQuestion(profileQuestion(profile, function, role, language));
        edit->setObjectName(u"role-%1"_s.arg(role));
        connect(edit, &RatingEdit::changed, this, [this, &draft, slot](int value) {
            draft.setRating(slot, value);
            emit answered();
        });
        right()->addWidget(edit);
        if (!firstField())
            setFirstField(edit);
    }
    left()->addSpacing(m_look.px(8));
    auto *remove = new Button(m_look, Button::Kind::Quiet, tr("Take my answers away"));
    connect(remove, &QPushButton::clicked, this, [this] {
        for (RatingEdit *edit : findChildren<RatingEdit *>())
            edit->clear();
    });
    left()->addWidget(remove, 0, Qt::AlignLeft);
    left()->addStretch();
    right()->addStretch();
}

TimeThievesPage::TimeThievesPage(const PageContext &context) : Page(context.look)
{
    const TimeThieves &thieves = *context.draft.workshopTemplate()->timeThieves;
    const auto text = [&context](const LocalizedText &source) {
        return filledIn(source, context.language, context.placeholders);
    };
    Draft &draft = context.draft;
    setTitle(text(thieves.title.isEmpty() ? thieves.text : thieves.title));
    addQuestion(text(thieves.title), {}, text(thieves.text), tr("Choose as many as you like."));
    const std::optional<quint32> chosen = draft.timeThieves();
    const auto add = [this](const QString &title, const QString &name) {
        auto *button = new Button(m_look, Button::Kind::Check, title);
        button->setObjectName(name);
        right()->addWidget(button);
        return button;
    };
    for (int i = 0; i < int(thieves.categories.size()); ++i) {
        const TimeThiefCategory &category = thieves.categories[size_t(i)];
        Button *button = add(text(category.title), u"thief-%1"_s.arg(i));
        button->setDetail(text(category.examples));
        button->setChecked(chosen && ((*chosen >> unsigned(i)) & 1U));
        connect(button, &QPushButton::toggled, this,
            [this, &draft, i](bool on) { choose(draft, i, on); });
        m_categories << button;
    }
    m_none = add(tr("None of these"), u"thief-none"_s);
    m_none->setChecked(chosen && *chosen == 0);
    connect(m_none, &QPushButton::toggled, this, [this, &draft](bool on) {
        draft.setTimeThieves(on ? std::optional<quint32>(0) : std::nullopt);
        if (on) {
            for (Button *button : m_categories) {
                const QSignalBlocker quiet(button);
                button->setChecked(false);
            }
        }
        emit answered();
    });
    setFirstField(m_categories.front());
    if (thieves.commentSlot) {
        right()->addSpacing(m_look.px(6));
        right()->addWidget(m_look.label(text(thieves.comment), TextSize::Body, QFont::DemiBold));
        auto *edit = new TextAnswer(m_look, draft, *thieves.commentSlot, 2);
        edit->setAccessibleName(text(thieves.comment));
        connect(edit, &TextAnswer::changed, this, &Page::answered);
        right()->addWidget(edit, 1);
    }
    left()->addStretch();
}

void TimeThievesPage::choose(Draft &draft, int category, bool on)
{
    const QSignalBlocker quiet(m_none);
    quint32 choices = draft.timeThieves().value_or(0);
    choices = on ? choices | (1U << unsigned(category)) : choices & ~(1U << unsigned(category));
    // Nothing chosen is not answered; that none fits is an answer of its own.
    draft.setTimeThieves(choices == 0 ? std::nullopt : std::optional(choices));
    m_none->setChecked(false);
    emit answered();
}

namespace {

QString labelled(const Scale &scale, int value, Language language)
{
    const QString label = scale.values[size_t(value - scale.first())].label.in(language);
    return label.isEmpty() ? QString::number(value)
                           : QString(QString::number(value) % u" – "_s % label);
}

QString answerText(const PageContext &context, const Question &question)
{
    const Draft &draft = context.draft;
    switch (question.kind) {
    case QuestionKind::Rating: {
        const int value = draft.rating(question.slot);
        return value == NoRating ? QString() : labelled(question.scale, value, context.language);
    }
    case QuestionKind::Ranking: {
        QStringList lines;
        for (const auto &group : draft.ballot(question.slot).tieGroups()) {
            for (const int item : group)
                lines << QString::number(lines.size() + 1) % u". "_s
                        % filledIn(question.items[size_t(item)].title, context.language,
                            context.placeholders);
        }
        return lines.join(u'\n');
    }
    case QuestionKind::Text:
        return draft.text(question.slot).trimmed();
    }
    Q_UNREACHABLE();
}

QString profileText(const PageContext &context, int function)
{
    const Profile &profile = *context.draft.workshopTemplate()->profile;
    QStringList lines;
    for (int role = 0; role < int(profile.roles.size()); ++role) {
        const int value = context.draft.rating(profile.slot(function, role));
        if (value != NoRating)
            lines << profile.roles[size_t(role)].title.in(context.language) % u": "_s
                    % labelled(profile.scale, value, context.language);
    }
    return lines.join(u'\n');
}

QString thievesText(const PageContext &context, const QString &none)
{
    const TimeThieves &thieves = *context.draft.workshopTemplate()->timeThieves;
    const std::optional<quint32> chosen = context.draft.timeThieves();
    QStringList lines;
    if (chosen && *chosen == 0)
        lines << none;
    for (int i = 0; i < int(thieves.categories.size()); ++i) {
        if (chosen && ((*chosen >> unsigned(i)) & 1U))
            lines << thieves.categories[size_t(i)].title.in(context.language);
    }
    if (thieves.commentSlot && !context.draft.text(*thieves.commentSlot).trimmed().isEmpty())
        lines << context.draft.text(*thieves.commentSlot).trimmed();
    return lines.join(u'\n');
}

} // namespace

ReviewPage::ReviewPage(const PageContext &context) : Page(context.look), m_rows(new QVBoxLayout)
{
    const WorkshopTemplate &t = *context.draft.workshopTemplate();
    setTitle(tr("A last look"));
    left()->addWidget(m_look.label(tr("A last look"), TextSize::Title, QFont::Bold));
    left()->addWidget(m_look.label(
        tr("These are your answers. Nothing has been sent yet: change what you like, then press "
           "“Send my answers”.")));
    const Audience &audience = t.audiences[size_t(*context.draft.audience())];
    left()->addWidget(m_look.quietLabel(
        tr("You answer as: %1")
            .arg(filledIn(audience.title, context.language, context.placeholders)),
        TextSize::Small));
    left()->addStretch();
    m_rows->setSpacing(m_look.px(10));
    right()->addLayout(m_rows);
    right()->addStretch();

    const std::vector<Step> steps = context.draft.steps();
    for (int i = 0; i < int(steps.size()); ++i) {
        const Step &step = steps[size_t(i)];
        for (const int index : step.questions) {
            const Question &question = t.questions[size_t(index)];
            addAnswer(context, i, filledIn(question.text, context.language, context.placeholders),
                answerText(context, question));
        }
        if (step.kind == Step::Kind::Profile)
            addAnswer(context, i,
                t.profile->functions[size_t(step.function)].title.in(context.language),
                profileText(context, step.function));
        if (step.kind == Step::Kind::TimeThieves)
            addAnswer(context, i,
                filledIn(t.timeThieves->text, context.language, context.placeholders),
                thievesText(context, tr("None of these")));
    }
}

void ReviewPage::addAnswer(
    const PageContext &, int step, const QString &question, const QString &answer)
{
    auto *card = new QFrame;
    card->setAutoFillBackground(true);
    QPalette palette = card->palette();
    palette.setColor(QPalette::Window, m_look.colours().panel);
    card->setPalette(palette);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(m_look.px(18), m_look.px(10), m_look.px(10), m_look.px(10));
    row->setSpacing(m_look.px(12));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(m_look.px(4));
    texts->addWidget(m_look.quietLabel(question, TextSize::Small));
    texts->addWidget(answer.isEmpty() ? m_look.quietLabel(tr("Not answered"))
                                      : m_look.label(answer, TextSize::Body, QFont::Medium));
    row->addLayout(texts, 1);
    auto *change = new Button(m_look, Button::Kind::Secondary, tr("Change"));
    change->setAccessibleName(tr("Change: %1").arg(question));
    change->setObjectName(u"change-%1"_s.arg(step));
    connect(change, &QPushButton::clicked, this, [this, step] { emit stepRequested(step); });
    row->addWidget(change, 0, Qt::AlignVCenter);
    m_rows->addWidget(card);
}

} // namespace pejling::kiosk
