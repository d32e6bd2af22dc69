// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/cells.h"

#include "containers/row.h"
#include "layout/notation.h"
#include "layout/planner.h"

#include <base/text.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr int LargestNumber = 1'000; ///< past every scale; what is beyond is as wrong
constexpr size_t LongestCell = 4'000; ///< bytes; no answer to a closed question is longer

QString normalisedCell(std::string_view cell)
{
    const std::string_view start = cell.substr(0, LongestCell);
    return normalised(QString::fromUtf8(start.data(), qsizetype(start.size())));
}

/// A code is read as what it stands for.
QString decoded(const QString &text, const CellCodesPtr &codes)
{
    return codes ? normalised(codes->value(text, text)) : text;
}

/// One or two digits, by far the most frequent cell; -1 for anything else.
int shortNumber(std::string_view cell)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (cell.size() == 1 && digit(cell[0]))
        return cell[0] - '0';
    if (cell.size() == 2 && digit(cell[0]) && digit(cell[1]))
        return (cell[0] - '0') * 10 + cell[1] - '0';
    return -1;
}

CellProblem problemOf(const QString &text)
{
    if (looksLikeDate(text))
        return CellProblem::Date;
    return looksLikeCode(text) ? CellProblem::Code : CellProblem::Unknown;
}

} // namespace

NumberCell RatingCells::read(std::string_view cell)
{
    if (cell.empty())
        return { NoRating, CellProblem::None };
    const int number = m_codes ? -1 : shortNumber(cell);
    if (number >= 0)
        return { number, CellProblem::None };
    return m_cache.value(cell,
        [this](std::string_view raw) { return workOut(decoded(normalisedCell(raw), m_codes)); });
}

NumberCell RatingCells::workOut(const QString &text) const
{
    // A label may be what elsewhere means "no answer", so labels come first.
    if (const auto value = valueOfLabel(*m_scale, text); value && !text.isEmpty())
        return { *value, CellProblem::None };
    const Number number = parseNumber(text);
    if (isNoAnswer(text))
        return { NoRating, CellProblem::None };
    if (number.kind == NumberKind::Integer)
        return { int(std::clamp<qint64>(number.value, -LargestNumber, LargestNumber)),
            CellProblem::None };
    if (number.kind == NumberKind::Fraction)
        return { NoRating, CellProblem::Fraction };
    if (const auto both = numberWithLabel(text))
        return *both;
    return { NoRating, problemOf(text) };
}

/// "5 - label", "5 = label", "5 label", "(5) label", "label (5)", "label - 5".
std::optional<NumberCell> RatingCells::numberWithLabel(const QString &text) const
{
    static const QRegularExpression first(
        u"^[(\\[]?(\\d{1,3})[)\\]]?\\s*[-\\x{2013}\\x{2014}=:.]?\\s*(\\D.*)$"_s);
    static const QRegularExpression last(
        u"^(.*\\D)\\s*[-\\x{2013}\\x{2014}=:]?\\s*[(\\[]?(\\d{1,3})[)\\]]?$"_s);
    for (const QRegularExpression *expression : { &first, &last }) {
        const QRegularExpressionMatch match = expression->match(text);
        if (!match.hasMatch())
            continue;
        const bool numberFirst = expression == &first;
        const int number = match.capturedView(numberFirst ? 1 : 2).toInt();
        QString label = match.captured(numberFirst ? 2 : 1).trimmed();
        while (!label.isEmpty() && u"-\u2013\u2014=:([ "_s.contains(label.back()))
            label.chop(1);
        if (const auto value = valueOfLabel(*m_scale, label)) {
            if (*value == number)
                return NumberCell{ number, CellProblem::None };
            return NumberCell{ NoRating, CellProblem::Disagrees };
        }
    }
    return std::nullopt;
}

NumberCell RankCells::read(std::string_view cell)
{
    if (cell.empty())
        return {};
    const int number = m_codes ? -1 : shortNumber(cell);
    if (number >= 0)
        return { number, CellProblem::None };
    return m_cache.value(cell,
        [this](std::string_view raw) { return workOut(decoded(normalisedCell(raw), m_codes)); });
}

NumberCell RankCells::workOut(const QString &text) const
{
    const Number number = parseNumber(text);
    if (isNoAnswer(text)
        || (number.kind == NumberKind::Integer
            && (number.value == 0 || number.value == -1 || number.value == -99)))
        return {};
    if (number.kind == NumberKind::Fraction)
        return { 0, CellProblem::Fraction };
    if (const auto rank = parseRank(text))
        return { *rank, CellProblem::None };
    if (number.kind == NumberKind::Integer)
        return { int(std::clamp<qint64>(number.value, -LargestNumber, LargestNumber)),
            CellProblem::None };
    return { 0, problemOf(text) };
}

int ItemCells::read(std::string_view cell)
{
    if (cell.empty())
        return Blank;
    return m_cache.value(cell, [this](std::string_view raw) {
        const QString text = decoded(normalisedCell(raw), m_codes);
        if (const auto item = m_names->find(text))
            return *item;
        if (isNoAnswer(text))
            return Blank;
        // An item cut out of a list may have kept its semicolon.
        const ItemNames::List list = m_names->parseList(text);
        return list.items.size() == 1 ? list.items.front() : UnknownName;
    });
}

void ItemCells::readList(std::string_view cell, std::vector<int> &items, QStringList &unknown)
{
    items.clear();
    unknown.clear();
    if (isBlank(cell))
        return;
    if (m_names->partsAtSemicolons() && readPlainList(cell, ';', items))
        return;
    items.clear();
    for (const char separator : { ',', '|', '\n', ' ' }) {
        if (m_codes && readPlainList(cell, separator, items))
            return;
        items.clear();
    }
    if (readJsonList(cell, items, unknown))
        return;
    items.clear();
    const std::string_view start = cell.substr(0, LongestCell * 4);
    const QString text = QString::fromUtf8(start.data(), qsizetype(start.size()));
    if (isNoAnswer(normalised(text)))
        return;
    ItemNames::List list = m_names->parseList(text);
    items = std::move(list.items);
    unknown = std::move(list.unknown);
}

/// A list whose every part between separators is an item.
bool ItemCells::readPlainList(std::string_view cell, char separator, std::vector<int> &items)
{
    size_t begin = 0;
    while (begin < cell.size()) {
        const size_t end = std::min(cell.find(separator, begin), cell.size());
        const int item = read(cell.substr(begin, end - begin));
        if (item == UnknownName)
            return false;
        if (item != Blank)
            items.push_back(item);
        begin = end + 1;
    }
    return true;
}

bool ItemCells::readJsonList(
    std::string_view cell, std::vector<int> &items, QStringList &unknown) const
{
    const std::string_view json = trimmed(cell);
    if (!json.starts_with('[') || json.size() > LongestCell * 4)
        return false;
    items.clear();
    const QJsonDocument document
        = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size())));
    if (!document.isArray())
        return false;
    for (const QJsonValue &value : document.array()) {
        const QString name = value.isString() ? value.toString() : value.toVariant().toString();
        const auto item = m_names->find(decoded(normalised(name), m_codes));
        items.push_back(item.value_or(UnknownName));
        if (!item)
            unknown.append(name);
    }
    return true;
}

ChoiceCells::Answer ChoiceCells::read(std::string_view cell)
{
    if (cell.empty())
        return Answer::Blank;
    return m_cache.value(cell, [this](std::string_view raw) {
        static const QSet<QString> yes{ u"1"_s, u"y"_s, u"yes"_s, u"ja"_s, u"x"_s, u"true"_s,
            u"sand"_s, u"valgt"_s, u"selected"_s, u"checked"_s };
        static const QSet<QString> no{ u"0"_s, u"n"_s, u"no"_s, u"nej"_s, u"false"_s, u"falsk"_s,
            u"ikke valgt"_s, u"not selected"_s, u"unchecked"_s };
        const QString text = decoded(normalisedCell(raw), m_codes);
        if (yes.contains(text) || m_target->items.find(text) == m_item)
            return Answer::Yes;
        if (no.contains(text))
            return Answer::No;
        return isNoAnswer(text) ? Answer::Blank : Answer::Unknown;
    });
}

int AudienceCells::read(std::string_view cell)
{
    if (cell.empty())
        return ItemCells::Blank;
    return m_cache.value(cell, [this](std::string_view raw) {
        const QString text = decoded(normalisedCell(raw), m_codes);
        if (const auto audience = m_vocabulary->audience(text))
            return *audience;
        return isNoAnswer(text) ? ItemCells::Blank : ItemCells::UnknownName;
    });
}

} // namespace pejling::importer
