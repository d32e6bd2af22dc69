// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/paperdialog.h>

#include <base/format.h>
#include <survey/profilequestion.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>

#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

using widgets::Grid;

PaperDialog::PaperDialog(std::unique_ptr<AnswerSink> sink, const KioskSetup &setup, QWidget *parent)
    : QDialog(parent), m_sink(std::move(sink)), m_template(setup.workshopTemplate),
      m_asked(Asked::of(*setup.workshopTemplate, setup.settings, setup.round)),
      m_round(setup.round), m_placeholders{ setup.settings.organisation,
          setup.settings.workshopDate, setup.settings.deleteBy },
      m_form(new QWidget), m_status(widgets::makeTextLabel()),
      m_store(new QPushButton(tr("&Store and next (Ctrl+Enter)")))
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Paper);
    setWindowTitle(tr("Answers from paper"));
    auto *form = m_form;
    auto *rows = new QVBoxLayout(form);
    rows->setSpacing(Grid);
    QLabel *help = widgets::makeHintLabel();
    help->setText(
        tr("Type what stands on the paper. Digits go on by themselves, Tab passes what is "
           "blank, Ctrl+Enter stores the answer and begins the next."));
    rows->addWidget(help);
    addAudience(rows);
    for (size_t i = 0; i < m_template->questions.size(); ++i) {
        if (m_asked.questions[i])
            addQuestion(rows, m_template->questions[i]);
    }
    if (m_asked.profile)
        addProfile(rows);
    if (m_asked.timeThieves)
        addTimeThieves(rows);
    rows->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    scroll->setWidget(form);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    m_store->setAutoDefault(false);
    m_store->setObjectName("store"_L1);
    m_status->setObjectName("status"_L1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_store);
    bottom->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(scroll, 1);
    all->addLayout(bottom);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 42);

    connect(m_store, &QPushButton::clicked, this, &PaperDialog::store);
    connect(close, &QPushButton::clicked, this, &PaperDialog::reject);
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter })
        connect(
            new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &PaperDialog::store);
    connect(m_sink.get(), &AnswerSink::stored, this, &PaperDialog::taken);
    connect(m_sink.get(), &AnswerSink::failed, this, &PaperDialog::refused);
    enableFor({});
    m_audience->setFocus();
}

QLineEdit *PaperDialog::addNumber(QGridLayout *grid, const QString &label, int most, Field field)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(most > 9 ? 2 : 1);
    edit->setValidator(new QIntValidator(0, most, edit));
    edit->setFixedWidth(edit->fontMetrics().averageCharWidth() * 6);
    edit->setAlignment(Qt::AlignHCenter);
    edit->setAccessibleName(label);
    auto *text = widgets::makeTextLabel();
    text->setText(label);
    const int row = grid->rowCount();
    grid->addWidget(edit, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
    grid->setColumnStretch(1, 1);
    connect(edit, &QLineEdit::textEdited, this, [this, edit, most] { typed(edit, most); });
    connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    if (field.take) {
        field.edit = edit;
        field.most = most;
        edit->setObjectName(u"number-%1"_s.arg(m_fields.size()));
        m_fields.push_back(std::move(field));
    }
    return edit;
}

/// On to the next field as soon as no further digit fits.
void PaperDialog::typed(QLineEdit *edit, int most)
{
    m_warned = false;
    if (edit == m_audience)
        enableFor(audience());
    const int number = edit->text().toInt();
    if (number > most) {
        say(tr("%1 cannot stand here.").arg(number));
        edit->clear();
        return;
    }
    if (number > 0 && number * 10 > most && edit->hasAcceptableInput())
        focusNextChild();
}

void PaperDialog::addAudience(QVBoxLayout *rows)
{
    auto *grid = new QGridLayout;
    QStringList choices;
    for (size_t i = 0; i < m_template->audiences.size(); ++i)
        choices << u"%1 = %2"_s.arg(int(i) + 1)
                       .arg(m_template->audiences[i].title.in(currentLanguage()));
    m_audience = addNumber(
        grid, tr("Audience: %1").arg(choices.join(u", "_s)), int(m_template->audiences.size()), {});
    m_audience->setObjectName("audience"_L1);
    rows->addLayout(grid);
}

void PaperDialog::addQuestion(QVBoxLayout *rows, const Question &question)
{
    const Language language = currentLanguage();
    const QString text = filledIn(question.text, language, m_placeholders);
    const int slot = question.slot;
    if (question.kind == QuestionKind::Text) {
        addText(rows, text, slot, question.audiences);
        return;
    }
    auto *grid = new QGridLayout;
    if (question.kind == QuestionKind::Rating) {
        const int first = question.scale.first();
        // 0 is a value of some scales, but a blank field is never 0.
        addNumber(grid, tr("%1 (%2 to %3)").arg(text).arg(first).arg(question.scale.last()),
            question.scale.last(),
            { .take = [slot](Draft &draft, int number) { return draft.setRating(slot, number); },
                .audiences = question.audiences });
    } else {
        auto *heading = widgets::makeTextLabel();
        heading->setText(text);
        rows->addWidget(heading);
        const int items = int(question.items.size());
        for (int item = 0; item < items; ++item) {
            addNumber(grid, question.items[size_t(item)].title.in(language), items,
                { .take =
                        [slot, item](Draft &draft, int number) {
                            Ballot ballot = draft.ballot(slot);
                            ballot.setRank(item, number);
                            return draft.setBallot(slot, ballot);
                        },
                    .audiences = question.audiences });
        }
    }
    rows->addLayout(grid);
}

void PaperDialog::addProfile(QVBoxLayout *rows)
{
    const Profile &profile = *m_template->profile;
    auto *grid = new QGridLayout;
    for (int function = 0; function < int(profile.functions.size()); ++function) {
        for (int role = 0; role < int(profile.roles.size()); ++role) {
            const int slot = profile.slot(function, role);
            addNumber(grid, profileQuestion(profile, function, role, currentLanguage()),
                profile.scale.last(),
                { .take
                    = [slot](Draft &draft, int number) { return draft.setRating(slot, number); },
                    .audiences = profile.audiences });
        }
    }
    rows->addLayout(grid);
}

void PaperDialog::addTimeThieves(QVBoxLayout *rows)
{
    const TimeThieves &thieves = *m_template->timeThieves;
    auto *heading = widgets::makeTextLabel();
    heading->setText(tr("%1 (1 = chosen)").arg(thieves.text.in(currentLanguage())));
    rows->addWidget(heading);
    auto *grid = new QGridLayout;
    for (size_t i = 0; i < thieves.categories.size(); ++i) {
        addNumber(grid, thieves.categories[i].title.in(currentLanguage()), 1,
            { .take =
                    [i](Draft &draft, int number) {
                        return number == 0
                            || draft.setTimeThieves(draft.timeThieves().value_or(0) | (1U << i));
                    },
                .audiences = thieves.audiences });
    }
    rows->addLayout(grid);
    if (thieves.commentSlot)
        addText(
            rows, thieves.comment.in(currentLanguage()), *thieves.commentSlot, thieves.audiences);
}

void PaperDialog::addText(QVBoxLayout *rows, const QString &question, int slot,
    const std::vector<AudienceIndex> &audiences)
{
    auto *label = widgets::makeTextLabel();
    label->setText(question);
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(question);
    edit->setObjectName(u"text-%1"_s.arg(slot));
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 2 * Grid);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] { m_warned = false; });
    rows->addWidget(label);
    rows->addWidget(edit);
    m_texts.push_back({ edit, slot, audiences });
}

std::optional<AudienceIndex> PaperDialog::audience() const
{
    const int number = m_audience->text().toInt();
    if (number < 1 || number > int(m_template->audiences.size()))
        return {};
    return number - 1;
}

/// Nobody types into what this audience is not asked.
void PaperDialog::enableFor(std::optional<AudienceIndex> audience)
{
    const auto asked = [audience](const std::vector<AudienceIndex> &audiences) {
        return !audience
            || std::find(audiences.begin(), audiences.end(), *audience) != audiences.end();
    };
    for (const Field &field : m_fields)
        field.edit->setEnabled(asked(field.audiences));
    for (const Text &text : m_texts)
        text.edit->setEnabled(asked(text.audiences));
}

bool PaperDialog::isEmpty() const
{
    return m_audience->text().isEmpty()
        && std::all_of(m_fields.begin(), m_fields.end(),
            [](const Field &field) { return field.edit->text().isEmpty(); })
        && std::all_of(m_texts.begin(), m_texts.end(), [](const Text &text) {
               return static_cast<QPlainTextEdit *>(text.edit)->document()->isEmpty();
           });
}

void PaperDialog::say(const QString &text) { m_status->setText(text); }

void PaperDialog::store()
{
    if (m_sending) {
        // The one before is not stored yet: the very same is tried again.
        m_sink->send(*m_sending);
        return;
    }
    const auto who = audience();
    if (!who) {
        say(tr("Type the audience first."));
        m_audience->setFocus();
        return;
    }
    Draft draft(m_template, m_asked, who);
    for (const Field &field : m_fields) {
        if (!field.edit->isEnabled() || field.edit->text().isEmpty())
            continue;
        if (!field.edit->hasAcceptableInput() || !field.take(draft, field.edit->text().toInt())) {
            say(tr("%1 cannot stand here.").arg(field.edit->text()));
            field.edit->setFocus();
            field.edit->selectAll();
            return;
        }
    }
    for (const Text &text : m_texts) {
        const QString typed = static_cast<QPlainTextEdit *>(text.edit)->toPlainText();
        if (text.edit->isEnabled() && !draft.setText(text.slot, typed)) {
            say(tr("This text is longer than %1 characters.")
                    .arg(Format(currentLanguage()).count(MaxTextLength)));
            text.edit->setFocus();
            return;
        }
    }
    if (draft.isBlank()) {
        say(tr("Nothing has been answered."));
        return;
    }
    m_sending = draft.response(m_round);
    m_sending->tool = QString::fromLatin1(PaperTool);
    m_store->setEnabled(false);
    m_form->setEnabled(false); // what is stored is what stands there
    m_sink->send(*m_sending);
}

void PaperDialog::taken(const QString &uuid)
{
    if (!m_sending || m_sending->externalId != uuid)
        return;
    m_sending.reset();
    m_store->setEnabled(true);
    m_form->setEnabled(true);
    ++m_stored;
    clear();
    say(tr("%n answer(s) stored.", nullptr, m_stored));
}

void PaperDialog::refused(const QString &uuid, const Error &error)
{
    if (!m_sending || m_sending->externalId != uuid)
        return;
    m_store->setEnabled(true);
    say(tr("Not stored: %1 Try again with Ctrl+Enter.").arg(error.text));
}

void PaperDialog::clear()
{
    m_audience->clear();
    for (const Field &field : m_fields)
        field.edit->clear();
    for (const Text &text : m_texts)
        static_cast<QPlainTextEdit *>(text.edit)->clear();
    enableFor({});
    m_audience->setFocus();
}

void PaperDialog::reject()
{
    if ((m_sending || !isEmpty()) && !std::exchange(m_warned, true)) {
        say(tr("This answer is not stored. Close once more to discard it."));
        return;
    }
    QDialog::reject();
}

} // namespace pejling::kiosk
