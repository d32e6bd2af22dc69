// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/parts.h>

#include "wording.h"

#include <survey/profilequestion.h>

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

constexpr int LinesToWriteOn = 3;

class Survey
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::Survey)

public:
    explicit Survey(const Material &material)
        : m_words(**material.results), m_asked(material.asked),
          m_document(m_words.document(tr("Survey")))
    {
        m_document.mark.clear(); // nobody's answers are in it
        invitation();
        audience();
        for (const Question &question : m_words.workshopTemplate.questions)
            add(question);
        profile();
        timeThieves();
        m_document.text(m_words.text(m_words.workshopTemplate.thanks), TextRole::Lead);
    }

    [[nodiscard]] Document take() { return std::move(m_document); }

private:
    void invitation()
    {
        const WorkshopTemplate &t = m_words.workshopTemplate;
        m_document.heading(1, m_words.text(t.title));
        m_document.text(m_words.text(t.subtitle), TextRole::Subtitle);
        m_document.text(m_words.text(t.salutation));
        for (const LocalizedText &paragraph : t.background)
            m_document.text(m_words.text(paragraph));
        QStringList guideposts;
        for (const Guidepost &guidepost : t.guideposts)
            guideposts += m_words.text(guidepost.title);
        if (!guideposts.isEmpty()) // which the background ends with
            m_document.add(List{ guideposts, ListStyle::Numbers });
        m_document.text(m_words.text(t.introduction));
        m_document.text(m_words.text(t.confidentiality));
    }

    void audience()
    {
        const WorkshopTemplate &t = m_words.workshopTemplate;
        m_document.heading(2, m_words.text(t.audienceQuestion));
        QStringList groups;
        for (const Audience &group : t.audiences) {
            const QString about = m_words.text(group.description);
            groups += about.isEmpty() ? m_words.text(group.title)
                                      : m_words.text(group.title) + u": "_s + about;
        }
        m_document.add(List{ groups, ListStyle::Boxes });
    }

    [[nodiscard]] bool asks(const QString &id) const
    {
        if (m_asked)
            return m_asked->contains(id);
        return id != ProfileId && id != TimeThievesId;
    }

    void only(const std::vector<AudienceIndex> &audiences)
    {
        if (audiences.size() != 1)
            return;
        const Audience &group = m_words.workshopTemplate.audiences[size_t(audiences.front())];
        m_document.text(tr("Only for: %1").arg(m_words.text(group.title)), TextRole::Note);
    }

    [[nodiscard]] QStringList labels(const Scale &scale) const
    {
        QStringList labels;
        for (const ScaleValue &value : scale.values) {
            const QString label = m_words.text(value.label);
            const QString number = QString::number(value.value);
            labels += label.isEmpty() ? number : number + u" – "_s + label;
        }
        return labels;
    }

    void add(const Question &question)
    {
        if (!asks(question.id))
            return;
        if (const QString section = m_words.text(question.section); section != m_section) {
            m_section = section;
            if (!section.isEmpty())
                m_document.heading(2, section);
        }
        m_document.text(m_words.text(question.intro));
        only(question.audiences);
        m_document.heading(3, m_words.text(question.text));
        m_document.text(m_words.text(question.instruction));
        room(question);
    }

    void room(const Question &question)
    {
        switch (question.kind) {
        case QuestionKind::Rating:
            m_document.add(List{ labels(question.scale), ListStyle::Boxes });
            return;
        case QuestionKind::Ranking: {
            QStringList items;
            for (const RankingItem &item : question.items)
                items += m_words.text(item.title);
            m_document.text(tr("On paper: write 1 beside the most important, then 2, and so on."),
                TextRole::Note);
            m_document.add(List{ items, ListStyle::Boxes });
            return;
        }
        case QuestionKind::Text:
            m_document.add(Room{ { QString() }, LinesToWriteOn });
            return;
        }
    }

    /// A table a function. Each row is a whole question, as it stands above a column of its own in
    /// an export.
    void profile()
    {
        const auto &profile = m_words.workshopTemplate.profile;
        if (!profile || !asks(ProfileId))
            return;
        for (const ProfileFunction &function : profile->functions) {
            const QString name = m_words.text(function.title);
            m_document.heading(2, name);
            only(profile->audiences);
            Table table{ name, { { tr("Question"), {}, false } }, {}, {} };
            for (const QString &label : labels(profile->scale))
                table.columns.push_back({ label, {}, false });
            QString question = m_words.text(profile->text);
            question.replace(u"{function}"_s, m_words.text(function.inText));
            if (question.endsWith(u'…'))
                question.chop(1);
            for (const ProfileRole &role : profile->roles) {
                QStringList row(qsizetype(table.columns.size()), u"☐"_s);
                row.front() = question.trimmed() + u' ' + m_words.text(role.title);
                table.rows.push_back(row);
            }
            m_document.add(std::move(table));
        }
    }

    void timeThieves()
    {
        const auto &thieves = m_words.workshopTemplate.timeThieves;
        if (!thieves || !asks(TimeThievesId))
            return;
        m_document.heading(2, m_words.text(thieves->text));
        only(thieves->audiences);
        m_document.text(tr("Tick all that apply."), TextRole::Note);
        QStringList categories;
        for (const TimeThiefCategory &category : thieves->categories) {
            const QString examples = m_words.text(category.examples);
            categories += m_words.text(category.title); // an export has this line alone
            if (!examples.isEmpty())
                categories.back() += u'\n' + examples;
        }
        m_document.add(List{ categories, ListStyle::Boxes });
        if (!thieves->commentSlot)
            return;
        m_document.heading(3, m_words.text(thieves->comment));
        m_document.add(Room{ { QString() }, LinesToWriteOn });
    }

    Wording m_words;
    std::optional<QStringList> m_asked;
    Document m_document;
    QString m_section;
};

} // namespace

Document survey(const Material &material) { return Survey(material).take(); }

} // namespace pejling::report
