// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/mapping.h>

#include "containers/cellname.h"
#include "containers/encoding.h"
#include "mapping/uses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject jsonOf(const ColumnMapping &column)
{
    QJsonObject object;
    if (column.column > 0)
        object.insert(u"column"_s, columnName(column.column));
    put(object, u"heading"_s, column.heading);
    object.insert(u"use"_s, useId(column.use));
    put(object, u"question"_s, column.question);
    put(object, u"item"_s, column.item);
    if (column.rank > 0)
        object.insert(u"rank"_s, column.rank);
    return object;
}

QJsonObject jsonOf(const Codes &codes)
{
    QJsonObject object;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        object.insert(code.key(), code.value());
    return object;
}

} // namespace

const std::vector<UseName> &useNames()
{
    static const std::vector<UseName> names{ { Use::Ignore, "ignore"_L1 },
        { Use::Person, "person"_L1 }, { Use::Id, "id"_L1 }, { Use::Time, "time"_L1 },
        { Use::Submitted, "submitted"_L1 }, { Use::Finished, "finished"_L1 },
        { Use::Round, "round"_L1 }, { Use::Status, "status"_L1 }, { Use::Audience, "audience"_L1 },
        { Use::Rating, "rating"_L1 }, { Use::Text, "text"_L1 }, { Use::Choices, "choices"_L1 },
        { Use::Choice, "choice"_L1 }, { Use::Ranking, "ranking"_L1 },
        { Use::RankedItem, "ranked-item"_L1 }, { Use::ItemRank, "item-rank"_L1 } };
    return names;
}

QString useId(Use use)
{
    for (const UseName &name : useNames()) {
        if (name.use == use)
            return name.id;
    }
    Q_UNREACHABLE();
}

std::optional<Use> useFromId(QStringView id)
{
    for (const UseName &name : useNames()) {
        if (id == name.id)
            return name.use;
    }
    return std::nullopt;
}

QStringList Mapping::encodings()
{
    QStringList names;
    for (const Encoding encoding :
        { Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252 })
        names.append(encodingName(encoding));
    return names;
}

QStringList Mapping::delimiters() { return { u";"_s, u","_s, u"\t"_s, u"|"_s }; }

QByteArray Mapping::toJson() const
{
    QJsonObject object{ { u"format"_s, u"pejling-mapping"_s }, { u"version"_s, 1 } };
    put(object, u"tool"_s, tool);
    put(object, u"sheet"_s, sheet);
    put(object, u"encoding"_s, encoding);
    put(object, u"delimiter"_s, delimiter);
    if (headingRow > 0) {
        object.insert(
            u"headings"_s, QJsonObject{ { u"row"_s, headingRow }, { u"rows"_s, headingRows } });
    }
    put(object, u"audience"_s, audience);
    put(object, u"form"_s, form);
    put(object, u"fingerprint"_s, fingerprint);
    if (!columns.empty()) {
        QJsonArray list;
        for (const ColumnMapping &column : columns)
            list += jsonOf(column);
        object.insert(u"columns"_s, list);
    }
    if (!codes.isEmpty()) {
        QJsonObject questions;
        for (auto question = codes.cbegin(); question != codes.cend(); ++question)
            questions.insert(question.key(), jsonOf(question.value()));
        object.insert(u"codes"_s, questions);
    }
    if (!audienceCodes.isEmpty())
        object.insert(u"audienceCodes"_s, jsonOf(audienceCodes));
    return QJsonDocument(object).toJson();
}

} // namespace pejling::importer
