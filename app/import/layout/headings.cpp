// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/headings.h"

#include "layout/rankheading.h"
#include "layout/vocabulary.h"
#include "tools/tool.h"

#include <base/text.h>

#include <algorithm>

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
        headings.texts.append(text);
        headings.keys.append(text.size() > LongestHeading ? QString() : normalised(text));
    }
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
    const SampleRow &first = sample[at];
    const SampleRow *second = nullptr;
    if (at + 1 < sample.size() && sample[at + 1].number == first.number + 1
        && isSubheading(first, sample[at + 1], vocabulary))
        second = &sample[at + 1];
    best.row = first.number;
    best.rows = second ? 2 : 1;
    best.hasSubheadings = second != nullptr;
    combine(best, first, second);
    return best;
}

} // namespace pejling::importer
