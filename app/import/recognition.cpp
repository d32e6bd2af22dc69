// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfile.h"

#include "containers/cellname.h"

#include <base/format.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

QString quotedList(const QStringList &names)
{
    const Format format;
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(format.quoted(name));
    return format.list(quoted);
}

/// Different cells of a column among the first rows.
QStringList valuesOf(const Sample &sample, qint64 firstRow, qsizetype column)
{
    constexpr qsizetype most = 40;
    constexpr qsizetype longest = 200;
    QStringList values;
    for (const SampleRow &row : sample) {
        const QString cell = row.cells.value(column).left(longest);
        if (row.number >= firstRow && !cell.isEmpty() && values.size() < most
            && !values.contains(cell))
            values.append(cell);
    }
    return values;
}

} // namespace

// What an ExportFile tells of itself.

void ExportFile::describe()
{
    m_recognition = {};
    m_recognition.tool = m_layout.tool->id();
    m_recognition.toolName = m_layout.tool->name();
    m_recognition.container = m_container->id();
    m_recognition.encoding = m_container->encoding();
    m_recognition.delimiter = m_container->delimiter();
    m_recognition.sheet = m_container->sheets()[size_t(m_sheet)].name;
    for (const Sheet &sheet : m_container->sheets()) {
        if (!sheet.name.isEmpty())
            m_recognition.sheets.append(sheet.name);
    }
    m_recognition.headingRows = m_layout.headings.rows;
    m_recognition.firstRow = m_layout.headings.lastRow() + 1;
    m_recognition.needsMapping = !m_layout.lacking.isEmpty();
    m_recognition.needsAudience = !m_layout.has(Role::Audience) && m_options.audience.isEmpty();
    m_recognition.fingerprint = fingerprint();
    m_recognition.headingsKey = headingsKey();
    describeColumns();
    m_recognition.why = why();
}

void ExportFile::describeColumns()
{
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        const Column &column = m_layout.columns[i];
        const QString heading = m_layout.heading(i);
        const bool dropped = column.role == Role::Dropped;
        if (dropped)
            m_recognition.dropped.append(heading);
        QStringList values;
        if (!dropped)
            values = valuesOf(m_sample, m_recognition.firstRow, qsizetype(i));
        const bool unused = column.role == Role::Unused || column.role == Role::UnknownItem;
        if (unused && !column.fixed && !values.isEmpty())
            m_recognition.unused.append(heading.isEmpty() ? columnName(int(i) + 1) : heading);
        m_recognition.columns.push_back({ int(i) + 1, heading, use(column), dropped, values });
    }
}

QString ExportFile::use(const Column &column) const
{
    const Format format;
    const Target *target = column.target < 0 ? nullptr : &m_vocabulary.target(column.target);
    switch (column.role) {
    case Role::Unused:
        break;
    case Role::Known:
        return tr("Not used: of the survey tool");
    case Role::Dropped:
        return tr("Never stored: points to a person");
    case Role::Id:
        return tr("Id of the answer");
    case Role::Time:
    case Role::Submitted:
        return tr("Time, only to tell answers apart");
    case Role::Finished:
        return tr("Whether the answer was finished");
    case Role::Round:
        return tr("Round: only rows of the chosen one are read");
    case Role::Status:
        return tr("Whether the row is an answer");
    case Role::Audience:
        return tr("Audience");
    case Role::Rating:
    case Role::Text:
    case Role::Choices:
        return tr("Answer to %1").arg(format.quoted(target->title));
    case Role::Choice:
        return tr("Whether %1 was chosen")
            .arg(format.quoted(target->itemTitles[size_t(column.item)]));
    case Role::RankingList:
        return tr("Whole ranking, best first: %1").arg(format.quoted(target->title));
    case Role::RankedItem:
        return tr("What was ranked number %1").arg(column.rank);
    case Role::ItemRank:
        return tr("Rank of %1").arg(format.quoted(target->itemTitles[size_t(column.item)]));
    case Role::UnknownItem:
        return tr("Rank of something that this workshop does not have");
    }
    return tr("Not used");
}

QString ExportFile::why() const
{
    QStringList sentences;
    if (m_layout.tool->id() == "table"_L1) {
        sentences.append(tr("Recognised by its headings: %n column(s) hold answers.", nullptr,
            m_layout.answerColumns()));
    } else {
        sentences.append(tr("Recognised as %1 by the headings %2.")
                             .arg(m_layout.tool->name(), quotedList(m_layout.evidence)));
    }
    if (m_layout.headings.row > 1) {
        sentences.append(tr(
            "%n row(s) above the headings are left out.", nullptr, int(m_layout.headings.row - 1)));
    }
    QStringList byContent;
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].byContent)
            byContent.append(m_layout.heading(i));
    }
    if (!byContent.isEmpty()) {
        sentences.append(tr("What these columns hold shows in their cells, not in their headings: "
                            "%1.")
                             .arg(quotedList(byContent)));
    }
    if (m_recognition.needsMapping)
        sentences = QStringList{ m_layout.lacking };
    else if (m_recognition.needsAudience)
        sentences.append(
            tr("No column says which audience an answer belongs to: choose one for the "
               "whole file."));
    else if (m_layout.has(Role::Audience) && !m_options.audience.isEmpty())
        sentences.append(tr("The audience is taken from its column, not from the choice for the "
                            "whole file."));
    return sentences.join(u' ');
}

QString ExportFile::fingerprint() const
{
    QStringList questions;
    for (const Column &column : m_layout.columns) {
        if (isAnswer(column.role) && column.role != Role::UnknownItem
            && !questions.contains(column.question))
            questions.append(column.question);
    }
    questions.sort();
    QString form = m_layout.tool->id() + u'\n' + questions.join(u'\n') + u"\n\n"_s
        + (m_layout.has(Role::Audience) ? QString() : m_options.audience);
    if (m_options.mapping && !m_options.mapping->form.isEmpty())
        form += u"\n\n"_s + m_options.mapping->form;
    return QString::fromLatin1(
        QCryptographicHash::hash(form.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// Of the headings alone, in whatever order, so that a saved mapping is found again.
QString ExportFile::headingsKey() const
{
    QStringList keys = m_layout.headings.keys;
    keys.removeAll(QString());
    keys.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

Mapping ExportFile::mapping() const
{
    Mapping mapping = m_options.mapping.value_or(Mapping{});
    mapping.tool = m_recognition.tool;
    mapping.sheet = m_recognition.sheet;
    mapping.encoding = m_recognition.encoding;
    mapping.delimiter = m_recognition.delimiter.isNull() ? QString() : m_recognition.delimiter;
    mapping.headingRow = m_layout.headings.row;
    mapping.headingRows = m_layout.headings.rows;
    mapping.audience = m_layout.has(Role::Audience) ? QString() : m_options.audience;
    mapping.fingerprint = m_recognition.headingsKey;
    mapping.columns.clear();
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        const Column &column = m_layout.columns[i];
        const std::optional<Use> use
            = column.role == Role::Unused ? std::optional(Use::Ignore) : useOf(column.role);
        if (!use)
            continue; // to be recognised again
        ColumnMapping mapped;
        mapped.column = int(i) + 1;
        mapped.heading = m_layout.heading(i);
        mapped.use = *use;
        if (isAnswer(column.role)) {
            const Target &target = m_vocabulary.target(column.target);
            mapped.question = target.id;
            if (column.role == Role::ItemRank || column.role == Role::Choice)
                mapped.item = target.itemIds[size_t(column.item)];
            mapped.rank = column.role == Role::RankedItem ? column.rank : 0;
        }
        mapping.columns.push_back(std::move(mapped));
    }
    return mapping;
}

} // namespace pejling::importer
