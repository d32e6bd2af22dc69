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

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr size_t LongestName = 4'000; ///< bytes; no answer to a closed question is longer

QString normalisedCell(std::string_view cell)
{
    const std::string_view start = cell.substr(0, LongestName);
    return normalised(QString::fromUtf8(start.data(), qsizetype(start.size())));
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
    const int number = shortNumber(cell);
    if (number >= 0 && m_scale->contains(number))
        return { number, CellProblem::None };
    return m_cache.value(
        cell, [this](std::string_view raw) { return workOut(normalisedCell(raw)); });
}

NumberCell RatingCells::workOut(const QString &text) const
{
    // A label may be what elsewhere means "no answer", so labels come first.
    if (const auto value = valueOfLabel(*m_scale, text); value && !text.isEmpty())
        return { *value, CellProblem::None };
    const Number number = parseNumber(text);
    if (number.kind == NumberKind::Integer && number.value >= m_scale->first()
        && number.value <= m_scale->last())
        return { int(number.value), CellProblem::None };
    if (isNoAnswer(text))
        return { NoRating, CellProblem::None };
    if (number.kind == NumberKind::Integer)
        return { NoRating, CellProblem::OutOfRange };
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
    const int number = shortNumber(cell);
    if (number >= 0 && number <= m_itemCount)
        return { number, CellProblem::None };
    return m_cache.value(
        cell, [this](std::string_view raw) { return workOut(normalisedCell(raw)); });
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
    if (const auto rank = parseRank(text)) {
        if (*rank <= m_itemCount)
            return { *rank, CellProblem::None };
        return { 0, CellProblem::OutOfRange };
    }
    if (number.kind == NumberKind::Integer)
        return { 0, CellProblem::OutOfRange };
    return { 0, problemOf(text) };
}

int ItemCells::read(std::string_view cell)
{
    if (cell.empty())
        return Blank;
    return m_cache.value(cell, [this](std::string_view raw) {
        const QString text = normalisedCell(raw);
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
    if (m_names->partsAtSemicolons() && readPlainList(cell, items))
        return;
    if (readJsonList(cell, items, unknown))
        return;
    items.clear();
    const std::string_view start = cell.substr(0, LongestName * 4);
    const QString text = QString::fromUtf8(start.data(), qsizetype(start.size()));
    if (isNoAnswer(normalised(text)))
        return;
    ItemNames::List list = m_names->parseList(text);
    items = std::move(list.items);
    unknown = std::move(list.unknown);
}

/// A list whose every part between semicolons is an item.
bool ItemCells::readPlainList(std::string_view cell, std::vector<int> &items)
{
    size_t begin = 0;
    while (begin < cell.size()) {
        const size_t end = std::min(cell.find(';', begin), cell.size());
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
    if (!json.starts_with('[') || json.size() > LongestName * 4)
        return false;
    items.clear();
    const QJsonDocument document
        = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size())));
    if (!document.isArray())
        return false;
    for (const QJsonValue &value : document.array()) {
        const QString name = value.isString() ? value.toString() : value.toVariant().toString();
        const auto item = m_names->find(normalised(name));
        items.push_back(item.value_or(UnknownName));
        if (!item)
            unknown.append(name);
    }
    return true;
}

int AudienceCells::read(std::string_view cell)
{
    if (cell.empty())
        return ItemCells::Blank;
    return m_cache.value(cell, [this](std::string_view raw) {
        const QString text = normalisedCell(raw);
        if (const auto audience = m_vocabulary->audience(text))
            return *audience;
        return isNoAnswer(text) ? ItemCells::Blank : ItemCells::UnknownName;
    });
}

} // namespace pejling::importer
