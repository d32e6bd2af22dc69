// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/parts.h>

#include "wording.h"

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

constexpr int LinesToWriteOn = 3;

class Survey
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::Survey)

public:
    explicit Survey(const Material &material)
        : m_words(**material.results), m_document(m_words.document(tr("Survey")))
    {
        m_document.mark.clear(); // nobody's answers are in it
        invitation();
        audience();
        for (const Question &question : m_words.workshopTemplate.questions)
            add(question);
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

    void add(const Question &question)
    {
        if (const QString section = m_words.text(question.section); section != m_section) {
            m_section = section;
            if (!section.isEmpty())
                m_document.heading(2, section);
        }
        m_document.text(m_words.text(question.intro));
        if (question.audiences.size() == 1) {
            const Audience &only
                = m_words.workshopTemplate.audiences[size_t(question.audiences.front())];
            m_document.text(tr("Only for: %1").arg(m_words.text(only.title)), TextRole::Note);
        }
        m_document.heading(3, m_words.text(question.text));
        m_document.text(m_words.text(question.instruction));
        room(question);
    }

    void room(const Question &question)
    {
        switch (question.kind) {
        case QuestionKind::Rating: {
            QStringList values;
            for (const ScaleValue &value : question.scale.values) {
                const QString label = m_words.text(value.label);
                const QString number = QString::number(value.value);
                values += label.isEmpty() ? number : number + u" – "_s + label;
            }
            m_document.add(List{ values, ListStyle::Boxes });
            return;
        }
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

    Wording m_words;
    Document m_document;
    QString m_section;
};

} // namespace

Document survey(const Material &material) { return Survey(material).take(); }

} // namespace pejling::report
