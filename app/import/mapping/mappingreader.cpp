// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingreader.h"

#include "containers/cellname.h"
#include "containers/limits.h"
#include "mapping/uses.h"
#include "tools/tool.h"

#include <base/format.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr qint64 MaxMappingBytes = qint64(8) << 20;
constexpr int LongestText = 4'000;

struct MappingFile
{
    Q_DECLARE_TR_FUNCTIONS(MappingFile)
};

Error invalid(const QString &text, const QString &position = {}, const QString &detail = {})
{
    return { ErrorKind::Refused, u"mapping-invalid"_s, text, detail, position };
}

Error invalid(const std::vector<Defect> &defects)
{
    constexpr size_t mostLines = 100;
    const auto line = [](const Defect &defect) {
        return defect.pointer.isEmpty() ? defect.reason : defect.pointer + u": "_s + defect.reason;
    };
    QStringList further;
    for (size_t i = 1; i < std::min(defects.size(), mostLines); ++i)
        further += line(defects[i]);
    return invalid(line(defects.front()), defects.front().pointer, further.join(u'\n'));
}

bool names(const MappingTarget &target, const QString &value)
{
    return std::any_of(target.items.begin(), target.items.end(),
        [&](const MappingItem &item) { return item.id == value; });
}

} // namespace

Result<Mapping> Mapping::fromJson(const QByteArray &json, const TemplatePtr &workshopTemplate)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull()) {
        const auto line = json.left(problem.offset).count('\n') + 1;
        return invalid(MappingFile::tr("The mapping is no JSON: line %1: %2")
                           .arg(line)
                           .arg(problem.errorString()),
            MappingFile::tr("line %1").arg(line));
    }
    std::vector<Defect> defects;
    if (const auto twice = duplicateKey(json))
        defects.push_back({ *twice, MappingFile::tr("stands twice") });
    const QJsonValue root
        = document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Null);
    Mapping mapping = MappingReader(workshopTemplate).read({ root, {}, &defects });
    if (!defects.empty())
        return invalid(defects);
    return mapping;
}

Result<Mapping> Mapping::fromFile(const QString &path, const TemplatePtr &workshopTemplate)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ ErrorKind::Refused, u"mapping-unreadable"_s,
            MappingFile::tr("The mapping %1 cannot be read. Check the name and the folder.")
                .arg(path),
            file.errorString(), path };
    }
    const QByteArray json = file.read(MaxMappingBytes + 1);
    if (json.size() > MaxMappingBytes)
        return invalid(MappingFile::tr("The file %1 is too large for a mapping.").arg(path), path);
    return fromJson(json, workshopTemplate);
}

MappingReader::MappingReader(const TemplatePtr &workshopTemplate)
    : m_template(workshopTemplate), m_targets(mappingTargets(workshopTemplate))
{
}

Mapping MappingReader::read(const JsonCursor &root)
{
    Mapping mapping;
    if (!root.isObject({ "format"_L1, "version"_L1, "tool"_L1, "sheet"_L1, "encoding"_L1,
            "delimiter"_L1, "headings"_L1, "audience"_L1, "form"_L1, "fingerprint"_L1, "columns"_L1,
            "codes"_L1, "audienceCodes"_L1 }))
        return mapping;
    const JsonCursor format = root.required("format"_L1);
    if (format.isGiven() && format.string(100) != u"pejling-mapping"_s)
        format.complain(tr("must be \"pejling-mapping\""));
    const JsonCursor version = root.required("version"_L1);
    if (version.isGiven() && version.integer() != 1)
        version.complain(tr("this version of Pejling reads version 1"));

    mapping.tool = root.at("tool"_L1).string(100);
    if (!mapping.tool.isEmpty() && !toolNamed(mapping.tool))
        root.at("tool"_L1).complain(tr("no survey tool \"%1\"").arg(mapping.tool));
    mapping.sheet = root.at("sheet"_L1).string(LongestText);
    mapping.encoding = root.at("encoding"_L1).string(100);
    if (!mapping.encoding.isEmpty() && !Mapping::encodings().contains(mapping.encoding)) {
        root.at("encoding"_L1)
            .complain(tr("must be one of: %1").arg(Mapping::encodings().join(u", "_s)));
    }
    if (root.at("delimiter"_L1).isGiven()) {
        // A tab is a blank, which string() would trim away.
        mapping.delimiter = root.at("delimiter"_L1).rawString();
        if (!Mapping::delimiters().contains(mapping.delimiter))
            root.at("delimiter"_L1).complain(tr("must be one of: %1").arg(u"; , \\t |"_s));
    }
    readHeadings(root.at("headings"_L1), mapping);
    if (root.at("audience"_L1).isGiven())
        mapping.audience = readAudience(root.at("audience"_L1));
    mapping.form = root.at("form"_L1).string(200);
    mapping.fingerprint = root.at("fingerprint"_L1).string(200);
    for (const JsonCursor &column : root.at("columns"_L1).elements(0, MaxColumns))
        mapping.columns.push_back(readColumn(column));

    const JsonCursor codes = root.at("codes"_L1);
    if (codes.isGiven() && codes.isObject()) {
        for (const QString &question : codes.keys()) {
            const MappingTarget *known = target(question);
            if (known)
                mapping.codes.insert(question, readCodes(codes.at(question), known));
            else
                codes.at(question).complain(tr("no question \"%1\"").arg(question));
        }
    }
    if (root.at("audienceCodes"_L1).isGiven())
        mapping.audienceCodes = readCodes(root.at("audienceCodes"_L1), nullptr);
    return mapping;
}

void MappingReader::readHeadings(const JsonCursor &headings, Mapping &mapping) const
{
    if (!headings.isGiven() || !headings.isObject({ "row"_L1, "rows"_L1 }))
        return;
    const JsonCursor row = headings.required("row"_L1);
    const auto first = row.integer();
    if (first && *first < 1)
        row.complain(tr("rows count from 1"));
    mapping.headingRow = first.value_or(0);
    const auto rows = headings.at("rows"_L1).integer();
    mapping.headingRows = rows.value_or(1);
    if (mapping.headingRows < 0 || mapping.headingRows > 3)
        headings.at("rows"_L1).complain(tr("must be from 0 to 3"));
}

QString MappingReader::readAudience(const JsonCursor &cursor) const
{
    const QString id = cursor.string(200);
    if (!id.isEmpty() && !m_template->audienceIndex(id))
        cursor.complain(tr("no audience \"%1\"").arg(id));
    return id;
}

ColumnMapping MappingReader::readColumn(const JsonCursor &cursor)
{
    ColumnMapping column;
    if (!cursor.isObject(
            { "column"_L1, "heading"_L1, "use"_L1, "question"_L1, "item"_L1, "rank"_L1 }))
        return column;
    const QString letters = cursor.at("column"_L1).string(10);
    if (!letters.isEmpty()) {
        const QByteArray name = letters.toUpper().toLatin1();
        column.column = columnOf({ name.constData(), size_t(name.size()) });
        if (columnName(column.column) != letters.toUpper())
            cursor.at("column"_L1).complain(tr("must be the letters of a column, such as \"C\""));
        else if (!m_places.insert(letters.toUpper()).second)
            cursor.at("column"_L1).complain(tr("the column %1 stands twice").arg(letters));
    }
    column.heading = cursor.at("heading"_L1).string(MaxCellLength);
    if (letters.isEmpty() && column.heading.isEmpty())
        cursor.complain(tr("needs a \"column\" or a \"heading\""));
    const JsonCursor use = cursor.required("use"_L1);
    const QString id = use.string(100);
    const auto known = useFromId(id);
    if (use.isGiven() && !known) {
        QStringList all;
        for (const UseName &name : useNames())
            all += name.id;
        use.complain(tr("must be one of: %1").arg(all.join(u", "_s)));
    }
    column.use = known.value_or(Use::Ignore);
    if (known && isAnswer(*known))
        readAnswer(cursor, column);
    else if (known)
        for (const QLatin1StringView key : { "question"_L1, "item"_L1, "rank"_L1 })
            if (cursor.at(key).isGiven())
                cursor.at(key).complain(tr("does not go with \"%1\"").arg(id));
    checkTaken(cursor, column);
    return column;
}

void MappingReader::readAnswer(const JsonCursor &cursor, ColumnMapping &column)
{
    const JsonCursor question = cursor.required("question"_L1);
    column.question = question.string(300);
    const MappingTarget *known = target(column.question);
    if (!known) {
        if (question.isGiven())
            question.complain(tr("no question \"%1\"").arg(column.question));
        return;
    }
    if (std::find(known->uses.begin(), known->uses.end(), column.use) == known->uses.end()) {
        QStringList fitting;
        for (const Use use : known->uses)
            fitting += useId(use);
        cursor.at("use"_L1).complain(
            tr("the question \"%1\" can be: %2").arg(column.question, fitting.join(u", "_s)));
        return;
    }
    const JsonCursor item = cursor.at("item"_L1);
    const JsonCursor rank = cursor.at("rank"_L1);
    if (namesItem(column.use)) {
        column.item = cursor.required("item"_L1).string(300);
        if (item.isGiven() && !names(*known, column.item)) {
            item.complain(
                tr("the question \"%1\" has no item \"%2\"").arg(column.question, column.item));
        }
    } else if (item.isGiven()) {
        item.complain(tr("does not go with \"%1\"").arg(useId(column.use)));
    }
    if (column.use == Use::RankedItem) {
        const auto number = cursor.required("rank"_L1).integer();
        column.rank = number.value_or(1);
        if (column.rank < 1 || column.rank > int(known->items.size()))
            rank.complain(tr("must be from 1 to %1").arg(known->items.size()));
    } else if (rank.isGiven()) {
        rank.complain(tr("does not go with \"%1\"").arg(useId(column.use)));
    }
}

/// Two columns cannot hold the same thing, or one would hide the other.
void MappingReader::checkTaken(const JsonCursor &cursor, const ColumnMapping &column)
{
    QString what;
    switch (column.use) {
    case Use::Ignore:
    case Use::Person:
    case Use::Time:
    case Use::Status:
        return;
    default:
        break;
    }
    what = isAnswer(column.use)
        ? column.question + u'\n' + column.item + u'\n' + QString::number(column.rank)
        : useId(column.use);
    const auto [place, fresh] = m_taken.try_emplace(what, cursor.pointer());
    if (!fresh) {
        cursor.complain(
            tr("holds the same as %1; a thing can stand in one column only").arg(place->second));
    }
}

Codes MappingReader::readCodes(const JsonCursor &cursor, const MappingTarget *known) const
{
    Codes codes;
    if (!cursor.isObject())
        return codes;
    for (const QString &code : cursor.keys()) {
        const JsonCursor entry = cursor.at(code);
        const QString value
            = entry.isString() ? entry.string(300) : QString::number(entry.integer().value_or(0));
        const bool fits = value.isEmpty()
            || (known ? names(*known, value) : m_template->audienceIndex(value).has_value());
        if (!fits) {
            entry.complain(known ? tr("the question \"%1\" has no \"%2\"").arg(known->id, value)
                                 : tr("no audience \"%1\"").arg(value));
        }
        codes.insert(code, value);
    }
    return codes;
}

const MappingTarget *MappingReader::target(const QString &id) const
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(),
        [&](const MappingTarget &each) { return each.id == id; });
    return found == m_targets.end() ? nullptr : &*found;
}

} // namespace pejling::importer
