// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/answertext.h>

#include <desk/tables.h>

using namespace Qt::StringLiterals;

namespace pejling::desk {

namespace {

QString singleLine(const QString &text) { return text.simplified(); }

} // namespace

QString shortened(const QString &text, int length)
{
    if (text.size() <= length)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', length - 1);
    const qsizetype end = blank > length / 2 ? blank : length - 1;
    return text.first(end) % u'…';
}

QString questionName(const Question &question, Language language)
{
    return question.section.isEmpty() ? question.text.in(language) : question.section.in(language);
}

AnswerText::AnswerText(TemplatePtr workshopTemplate, Language language, Placeholders placeholders)
    : m_template(std::move(workshopTemplate)), m_language(language),
      m_placeholders(std::move(placeholders))
{
    if (!m_template)
        return;
    for (int i = 0; i < int(m_template->questions.size()); ++i)
        m_columns.push_back({ Kind::Question, i });
    if (m_template->profile)
        m_columns.push_back({ Kind::Profile, 0 });
    if (m_template->timeThieves) {
        m_columns.push_back({ Kind::TimeThieves, 0 });
        if (m_template->timeThieves->commentSlot)
            m_columns.push_back({ Kind::Comment, *m_template->timeThieves->commentSlot });
    }
}

int AnswerText::columns() const { return int(m_columns.size()); }

QString AnswerText::heading(int column) const { return shortened(fullHeading(column), 32); }

QString AnswerText::fullHeading(int column) const
{
    const ColumnRef ref = m_columns[size_t(column)];
    switch (ref.kind) {
    case Kind::Question: {
        const Question &question = m_template->questions[size_t(ref.index)];
        return filledIn(question.text, m_language, m_placeholders);
    }
    case Kind::Profile:
        return tr("Profile");
    case Kind::TimeThieves:
        return m_template->timeThieves->text.in(m_language);
    case Kind::Comment:
        return m_template->timeThieves->comment.in(m_language);
    }
    return {};
}

QString AnswerText::cell(const Answers &answers, int column) const
{
    const ColumnRef ref = m_columns[size_t(column)];
    switch (ref.kind) {
    case Kind::Question:
        return questionText(m_template->questions[size_t(ref.index)], answers);
    case Kind::Profile:
        return profileText(answers);
    case Kind::TimeThieves:
        return timeThievesText(answers);
    case Kind::Comment:
        return singleLine(answers.texts[size_t(ref.index)]);
    }
    return {};
}

QString AnswerText::questionText(const Question &question, const Answers &answers) const
{
    const auto slot = size_t(question.slot);
    switch (question.kind) {
    case QuestionKind::Rating:
        return answers.ratings[slot] == NoRating ? QString()
                                                 : QString::number(answers.ratings[slot]);
    case QuestionKind::Ranking:
        return rankingText(question, answers.rankings[slot]);
    case QuestionKind::Text:
        return singleLine(answers.texts[slot]);
    }
    return {};
}

QString AnswerText::rankingText(const Question &question, const Ballot &ballot) const
{
    QStringList places;
    int place = 1;
    for (const auto &group : ballot.tieGroups()) {
        QStringList names;
        for (const int item : group)
            names << question.items[size_t(item)].shortTitle.in(m_language);
        places << QString::number(place) % u". "_s % names.join(u" = "_s);
        place += int(group.size());
    }
    return places.join(u"; "_s);
}

QString AnswerText::profileText(const Answers &answers) const
{
    const Profile &profile = *m_template->profile;
    QStringList functions;
    for (int f = 0; f < int(profile.functions.size()); ++f) {
        QStringList values;
        bool any = false;
        for (int r = 0; r < int(profile.roles.size()); ++r) {
            const qint8 value = answers.ratings[size_t(profile.slot(f, r))];
            any = any || value != NoRating;
            values << (value == NoRating ? u"–"_s : QString::number(value));
        }
        if (any)
            functions << profile.functions[size_t(f)].title.in(m_language) % u' '
                    % values.join(u'/');
    }
    return functions.join(u"; "_s);
}

QString AnswerText::timeThievesText(const Answers &answers) const
{
    QStringList names;
    const auto &categories = m_template->timeThieves->categories;
    for (size_t i = 0; i < categories.size(); ++i) {
        if (answers.timeThieves.value_or(0) & (1U << i))
            names << categories[i].title.in(m_language);
    }
    return names.join(u", "_s);
}

QString AnswerText::audience(const Response &response) const
{
    return m_template->audiences[size_t(response.audience)].title.in(m_language);
}

QString AnswerText::source(const Response &response)
{
    switch (response.source) {
    case Source::Kiosk:
        return tr("Answered on the spot");
    case Source::Lan:
        return tr("Phone");
    case Source::Import:
        return response.tool.isEmpty() ? tr("Import") : StoreTables::toolName(response.tool);
    }
    return {};
}

QString AnswerText::status(const Response &response)
{
    return response.finished ? tr("Finished") : tr("Unfinished");
}

QString AnswerText::whole(const Response &response) const
{
    QStringList parts;
    parts << audience(response) % u" · "_s % source(response) % u" · "_s % status(response);
    for (int column = 0; column < columns(); ++column) {
        const ColumnRef ref = m_columns[size_t(column)];
        QString text = cell(response.answers, column);
        if (text.isEmpty())
            continue;
        if (ref.kind == Kind::Question) {
            const Question &question = m_template->questions[size_t(ref.index)];
            if (question.kind == QuestionKind::Text)
                text = response.answers.texts[size_t(question.slot)];
            else if (question.kind == QuestionKind::Ranking)
                text.replace(u"; "_s, u"\n"_s);
        }
        parts << fullHeading(column) % u'\n' % text;
    }
    return parts.join(u"\n\n"_s);
}

} // namespace pejling::desk
