// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/headings.h"

#include "layout/rankheading.h"
#include "layout/vocabulary.h"
#include "tools/tool.h"

#include <base/text.h>

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr qsizetype SampleRows = 300;
constexpr qsizetype SampleCells = 200'000;
constexpr int RowsToSearch = 25;
constexpr qsizetype LongestHeading = 2'000;

int scoreOf(const QString &cell, const Vocabulary &vocabulary)
{
    constexpr int certain = 10;
    constexpr int meta = 3;
    constexpr int hint = 2;
    if (cell.isEmpty() || cell.size() > LongestHeading)
        return 0;
    const QString key = normalised(cell);
    if (vocabulary.isAudienceHeading(key) || !vocabulary.match(key).targets.empty())
        return certain;
    for (const Target &target : vocabulary.targets()) {
        if (const auto hit = target.items.atEnd(key)) {
            return !hit->prefix.isEmpty() && !vocabulary.match(hit->prefix).targets.empty()
                ? certain
                : hint;
        }
    }
    if (const auto hit = rankHeading(key)) {
        if (!hit->prefix.isEmpty() && !vocabulary.match(hit->prefix).targets.empty())
            return certain;
        return key.size() > 2 ? hint : 0;
    }
    return commonMeta(key) ? meta : 0;
}

bool isResponseWord(const QString &key)
{
    return key == u"response"_s || key == u"open-ended response"_s || key == u"svar"_s
        || key == u"åbent svar"_s || key == u"besvarelse"_s;
}

bool isItem(const QString &key, const Vocabulary &vocabulary)
{
    return std::any_of(vocabulary.targets().begin(), vocabulary.targets().end(),
        [&](const Target &target) { return target.items.find(key).has_value(); });
}

/// Whether `second` belongs to the headings in `first`: items or "Response" below questions, and
/// nothing of its own elsewhere.
bool isSubheading(const SampleRow &first, const SampleRow &second, const Vocabulary &vocabulary)
{
    int items = 0;
    int responses = 0;
    for (qsizetype i = 0; i < second.cells.size(); ++i) {
        const QString key = normalised(second.cells[i]);
        if (key.isEmpty())
            continue;
        if (isResponseWord(key) && !first.cells.value(i).isEmpty())
            ++responses;
        else if (isItem(key, vocabulary))
            ++items;
        else if (!first.cells.value(i).isEmpty())
            return false;
    }
    return responses > 0 || items > 1;
}

/// Two rows, the second with the items of a ranking or "Response" below its question.
void combine(Headings &headings, const SampleRow &first, const SampleRow *second)
{
    const qsizetype columns
        = second ? std::max(first.cells.size(), second->cells.size()) : first.cells.size();
    QString carried;
    for (qsizetype i = 0; i < columns; ++i) {
        QString text = first.cells.value(i);
        if (!text.isEmpty())
            carried = text;
        if (second) {
            const QString below = second->cells.value(i);
            if (!below.isEmpty() && !isResponseWord(normalised(below)))
                text = carried + u" ["_s + below + u']';
        }
        headings.add(text, text);
    }
}

bool isImportId(const QString &cell) { return cell.contains(u"\"ImportId\""_s); }

QString importId(const QString &cell)
{
    return QJsonDocument::fromJson(cell.toUtf8())[u"ImportId"_s].toString();
}

/// Qualtrics: names, texts and ids below each other. A question goes by its text, or by its name
/// when only that is known; what the tool adds goes by its id, which is the same in every language.
void combine(
    Headings &headings, const std::array<const SampleRow *, 3> &rows, const Vocabulary &vocabulary)
{
    const auto [names, texts, ids] = rows;
    const qsizetype columns
        = std::max({ names->cells.size(), texts->cells.size(), ids->cells.size() });
    for (qsizetype i = 0; i < columns; ++i) {
        const QString name = names->cells.value(i);
        const QString text = texts->cells.value(i);
        const QString id = importId(ids->cells.value(i));
        const bool question = id.isEmpty() || id.startsWith(u"QID"_s);
        const bool byName = question && vocabulary.match(normalised(text)).targets.empty()
            && !vocabulary.match(normalised(name)).targets.empty();
        headings.add(text.isEmpty() ? name : text, byName ? name : question ? text : id);
    }
    headings.hasImportIds = true;
}

const SampleRow *rowNumbered(const Sample &sample, qint64 number)
{
    const auto found = std::find_if(sample.begin(), sample.end(),
        [number](const SampleRow &row) { return row.number == number; });
    return found == sample.end() ? nullptr : &*found;
}

} // namespace

Result<Sample> readSample(Container &container, int sheet)
{
    auto reader = container.rows(sheet);
    if (!reader)
        return reader.error();
    Sample sample;
    qsizetype cells = 0;
    Row row;
    while (qsizetype(sample.size()) < SampleRows && cells < SampleCells) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        SampleRow kept;
        kept.number = row.number;
        for (const std::string_view cell : row.cells)
            kept.cells.append(cleaned(QString::fromUtf8(cell.data(), qsizetype(cell.size()))));
        cells += kept.cells.size();
        sample.push_back(std::move(kept));
    }
    return sample;
}

std::optional<QString> Headings::find(std::initializer_list<QStringView> wanted) const
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        for (const QStringView key : wanted) {
            if (keys[i] == key || keys[i].startsWith(key.toString() + u". "_s))
                return texts[i];
        }
    }
    return std::nullopt;
}

Headings findHeadings(const Sample &sample, const Vocabulary &vocabulary)
{
    Headings best;
    size_t at = 0;
    for (size_t i = 0; i < std::min(sample.size(), size_t(RowsToSearch)); ++i) {
        int score = 0;
        for (const QString &cell : sample[i].cells)
            score += scoreOf(cell, vocabulary);
        if (i == 0 || score > best.score) {
            best.score = score;
            at = i;
        }
    }
    if (sample.empty())
        return best;
    for (size_t i = 2; i < std::min(sample.size(), size_t(RowsToSearch)); ++i) {
        if (std::any_of(sample[i].cells.begin(), sample[i].cells.end(), isImportId)
            && sample[i].number == sample[i - 2].number + 2) {
            Headings three = headingsAt(sample, sample[i - 2].number, 3, vocabulary);
            three.score = best.score;
            return three;
        }
    }
    const SampleRow &first = sample[at];
    const bool two = at + 1 < sample.size() && sample[at + 1].number == first.number + 1
        && isSubheading(first, sample[at + 1], vocabulary);
    Headings found = headingsAt(sample, first.number, two ? 2 : 1, vocabulary);
    found.score = best.score;
    return found;
}

Headings headingsAt(const Sample &sample, qint64 row, int rows, const Vocabulary &vocabulary)
{
    Headings headings;
    headings.row = row;
    headings.rows = rows;
    static const SampleRow blank;
    const auto at = [&](int offset) {
        const SampleRow *found = rowNumbered(sample, row + offset);
        return found ? found : &blank;
    };
    if (rows == 3) {
        combine(headings, { at(0), at(1), at(2) }, vocabulary);
    } else if (rows > 0) {
        headings.hasSubheadings = rows == 2;
        combine(headings, *at(0), rows == 2 ? at(1) : nullptr);
    } else {
        qsizetype columns = 0;
        for (const SampleRow &each : sample)
            columns = std::max(columns, each.number >= row ? each.cells.size() : 0);
        for (qsizetype i = 0; i < columns; ++i)
            headings.add({}, {});
    }
    return headings;
}

void Headings::add(const QString &text, const QString &key)
{
    texts.append(text);
    keys.append(key.size() > LongestHeading ? QString() : normalised(key));
}

} // namespace pejling::importer
