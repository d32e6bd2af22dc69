// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/mappingedit.h>

#include <base/format.h>
#include <desk/answertext.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using importer::Codes;
using importer::ColumnMapping;
using importer::Mapping;
using importer::MappingItem;
using importer::MappingTarget;
using importer::Recognition;
using importer::Use;

namespace {

constexpr int TitleLength = 60;

bool isAnswer(Use use) { return use >= Use::Rating; }

/// Whether the cells say an item or a value, so that they may be codes for it.
bool holdsCodes(Use use)
{
    return use == Use::Audience || use == Use::Rating || use == Use::Choices || use == Use::Ranking
        || use == Use::RankedItem;
}

bool holdsList(Use use) { return use == Use::Ranking || use == Use::Choices; }

/// The entries of a cell that holds several: "A;B;" and ["A","B"].
QStringList entriesOf(const QString &cell)
{
    static const QRegularExpression separators(u"[;\\[\\]\\n]|\",\\s*\""_s);
    QStringList entries;
    for (QString entry : cell.split(separators, Qt::SkipEmptyParts)) {
        entry = entry.trimmed();
        entry.remove(u'"');
        if (!entry.isEmpty())
            entries << entry;
    }
    return entries;
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((column - 1) % 26)));
    return letters;
}

MappingEdit::MappingEdit(TemplatePtr workshopTemplate)
    : m_template(std::move(workshopTemplate)),
      m_targets(importer::mappingTargets(m_template)), m_choices{ { tr("Not used"), Use::Ignore,
                                                                      {} },
          { tr("Points to a person: never stored"), Use::Person, {} },
          { tr("Audience"), Use::Audience, {} }, { tr("Id of the answer"), Use::Id, {} },
          { tr("Time, only to tell answers apart"), Use::Time, {} },
          { tr("Time of sending, blank while unfinished"), Use::Submitted, {} },
          { tr("Whether the answer was finished"), Use::Finished, {} },
          { tr("Whether the row is an answer at all"), Use::Status, {} },
          { tr("Round"), Use::Round, {} } }
{
    for (const MappingTarget &each : m_targets) {
        const QString title = Format().quoted(shortened(each.title, TitleLength));
        for (const Use use : each.uses) {
            switch (use) {
            case Use::Choices:
                m_choices.push_back({ tr("%1: all that were chosen").arg(title), use, each.id });
                break;
            case Use::Choice:
                m_choices.push_back({ tr("%1: whether one was chosen").arg(title), use, each.id });
                break;
            case Use::Ranking:
                m_choices.push_back({ tr("%1: all, best first").arg(title), use, each.id });
                break;
            case Use::RankedItem:
                m_choices.push_back({ tr("%1: what stands on one rank").arg(title), use, each.id });
                break;
            case Use::ItemRank:
                m_choices.push_back({ tr("%1: the rank of one").arg(title), use, each.id });
                break;
            default:
                m_choices.push_back({ title, use, each.id });
                break;
            }
        }
    }
}

int MappingEdit::choiceOf(const ColumnMapping &column) const
{
    const auto same = [&](const UseChoice &choice) {
        return choice.use == column.use
            && (!isAnswer(column.use) || choice.question == column.question);
    };
    const auto found = std::ranges::find_if(m_choices, same);
    return found == m_choices.end() ? 0 : int(found - m_choices.begin());
}

const MappingTarget *MappingEdit::target(const QString &question) const
{
    const auto found = std::ranges::find(m_targets, question, &MappingTarget::id);
    return found == m_targets.end() ? nullptr : &*found;
}

bool MappingEdit::needsItem(Use use) { return use == Use::ItemRank || use == Use::Choice; }
bool MappingEdit::needsRank(Use use) { return use == Use::RankedItem; }

ColumnMapping MappingEdit::columnOf(
    const Mapping &mapping, const Recognition &recognition, int column)
{
    const auto found = std::ranges::find(mapping.columns, column, &ColumnMapping::column);
    if (found != mapping.columns.end())
        return *found;
    ColumnMapping none;
    none.column = column;
    for (const importer::ColumnUse &each : recognition.columns) {
        if (each.column == column) {
            none.heading = each.heading;
            none.use = each.dropped ? Use::Person : Use::Ignore;
        }
    }
    return none;
}

void MappingEdit::setColumn(Mapping &mapping, const ColumnMapping &column)
{
    const auto found = std::ranges::find(mapping.columns, column.column, &ColumnMapping::column);
    if (found != mapping.columns.end())
        *found = column;
    else
        mapping.columns.push_back(column);
}

int MappingEdit::fillFollowing(
    Mapping &mapping, const Recognition &recognition, const ColumnMapping &from) const
{
    const MappingTarget *question = target(from.question);
    if (!question)
        return 0;
    const auto &items = question->items;
    qsizetype place = from.rank;
    if (needsItem(from.use)) {
        const auto at = std::ranges::find(items, from.item, &MappingItem::id);
        place = at == items.end() ? qsizetype(items.size()) : (at - items.begin()) + 1;
    }
    int filled = 0;
    for (const importer::ColumnUse &each : recognition.columns) {
        if (each.column <= from.column)
            continue;
        if (place >= qsizetype(items.size()))
            break;
        ColumnMapping next = from;
        next.column = each.column;
        next.heading = each.heading;
        if (needsItem(from.use))
            next.item = items[size_t(place)].id;
        else
            next.rank = int(place) + 1;
        setColumn(mapping, next);
        ++place;
        ++filled;
    }
    return filled;
}

std::vector<MappingItem> MappingEdit::meanings(const ColumnMapping &column) const
{
    if (!holdsCodes(column.use))
        return {};
    if (column.use == Use::Audience) {
        std::vector<MappingItem> audiences;
        for (const Audience &audience : m_template->audiences)
            audiences.push_back({ audience.id, audience.title.in(currentLanguage()) });
        return audiences;
    }
    const MappingTarget *question = target(column.question);
    if (!question)
        return {};
    std::vector<MappingItem> items = question->items;
    if (column.use == Use::Rating) {
        // Not every value of a scale has a label.
        for (MappingItem &value : items)
            value.title = value.title.isEmpty() ? value.id : value.id % u" – "_s % value.title;
    }
    return items;
}

QStringList MappingEdit::codesIn(
    const Mapping &mapping, const Recognition &recognition, const ColumnMapping &column)
{
    QStringList codes;
    for (const importer::ColumnUse &each : recognition.columns) {
        const ColumnMapping other = columnOf(mapping, recognition, each.column);
        if (other.use != column.use || other.question != column.question)
            continue;
        for (const QString &value : each.values) {
            for (const QString &code :
                holdsList(other.use) ? entriesOf(value) : QStringList{ value }) {
                if (!code.trimmed().isEmpty() && !codes.contains(code))
                    codes << code;
            }
        }
    }
    return codes;
}

Codes MappingEdit::codesOf(const Mapping &mapping, const ColumnMapping &column)
{
    return column.use == Use::Audience ? mapping.audienceCodes
                                       : mapping.codes.value(column.question);
}

void MappingEdit::setCodes(Mapping &mapping, const ColumnMapping &column, const Codes &codes)
{
    if (column.use == Use::Audience)
        mapping.audienceCodes = codes;
    else if (codes.isEmpty())
        mapping.codes.remove(column.question);
    else
        mapping.codes[column.question] = codes;
}

} // namespace pejling::desk
