// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <survey/response.h>

#include <QCoreApplication>

namespace pejling::desk {

/// Single answers as one line of text, for the facilitator's own table. Plain text.
class AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)

public:
    AnswerText(TemplatePtr workshopTemplate, Language language, Placeholders placeholders = {});

    /// Question columns: the template's questions in order, then profile, time thieves and their
    /// comment, where the template has them.
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString heading(int column) const; ///< short
    [[nodiscard]] QString fullHeading(int column) const; ///< the whole wording
    [[nodiscard]] QString cell(const Answers &answers, int column) const;

    [[nodiscard]] QString audience(const Response &response) const;
    [[nodiscard]] static QString source(const Response &response);
    [[nodiscard]] static QString status(const Response &response);
    /// The whole response, question by question, for reading.
    [[nodiscard]] QString whole(const Response &response) const;

private:
    enum class Kind { Question, Profile, TimeThieves, Comment };
    struct ColumnRef
    {
        Kind kind;
        int index;
    };

    [[nodiscard]] QString questionText(const Question &question, const Answers &answers) const;
    [[nodiscard]] QString rankingText(const Question &question, const Ballot &ballot) const;
    [[nodiscard]] QString profileText(const Answers &answers) const;
    [[nodiscard]] QString timeThievesText(const Answers &answers) const;

    TemplatePtr m_template;
    Language m_language;
    Placeholders m_placeholders;
    std::vector<ColumnRef> m_columns;
};

/// The question's section, or its text when it has none: what a list or heading calls it.
[[nodiscard]] QString questionName(const Question &question, Language language);
/// `text` cut at a blank to at most `length` characters, with an ellipsis.
[[nodiscard]] QString shortened(const QString &text, int length);

} // namespace pejling::desk
