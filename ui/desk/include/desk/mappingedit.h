// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>

#include <QCoreApplication>

#include <vector>

namespace pejling::desk {

/// One thing that a column may be said to hold.
struct UseChoice
{
    QString text; ///< for a list
    importer::Use use = importer::Use::Ignore;
    QString question; ///< MappingTarget::id, where the use needs one
};

/// What a person does to a mapping, column by column. Values in, values out; no I/O.
class MappingEdit
{
    Q_DECLARE_TR_FUNCTIONS(MappingEdit)

public:
    explicit MappingEdit(TemplatePtr workshopTemplate);

    /// Everything that a column may hold: what is not an answer first, then the questions in the
    /// order of the template.
    [[nodiscard]] const std::vector<UseChoice> &choices() const { return m_choices; }
    /// Index in choices(); 0 for what is not among them.
    [[nodiscard]] int choiceOf(const importer::ColumnMapping &column) const;
    [[nodiscard]] const importer::MappingTarget *target(const QString &question) const;

    [[nodiscard]] static bool needsItem(importer::Use use);
    [[nodiscard]] static bool needsRank(importer::Use use);

    /// What `column` (1-based) is in `mapping`; not there: ignored.
    [[nodiscard]] static importer::ColumnMapping columnOf(
        const importer::Mapping &mapping, const importer::Recognition &recognition, int column);
    static void setColumn(importer::Mapping &mapping, const importer::ColumnMapping &column);
    /// The columns after `from` get the ranks or items after its own, as far as there are both.
    /// How many were filled in.
    int fillFollowing(importer::Mapping &mapping, const importer::Recognition &recognition,
        const importer::ColumnMapping &from) const;

    /// What a code in `column` may stand for; empty when its cells are no codes.
    [[nodiscard]] std::vector<importer::MappingItem> meanings(
        const importer::ColumnMapping &column) const;
    /// The different cells of all columns that share the codes of `column`, in order of the file.
    [[nodiscard]] static QStringList codesIn(const importer::Mapping &mapping,
        const importer::Recognition &recognition, const importer::ColumnMapping &column);
    [[nodiscard]] static importer::Codes codesOf(
        const importer::Mapping &mapping, const importer::ColumnMapping &column);
    static void setCodes(importer::Mapping &mapping, const importer::ColumnMapping &column,
        const importer::Codes &codes);

private:
    TemplatePtr m_template;
    std::vector<importer::MappingTarget> m_targets;
    std::vector<UseChoice> m_choices;
};

/// "A" for 1, "AB" for 28, as a spreadsheet program names its columns.
[[nodiscard]] QString columnLetters(int column);

} // namespace pejling::desk
