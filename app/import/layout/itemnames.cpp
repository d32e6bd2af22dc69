// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/vocabulary.h"

#include <base/text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// What stands before an item in a heading, when it is parted from it as headings do.
std::optional<QString> prefixBefore(const QString &heading, const QString &name)
{
    const auto before = [&](QChar open, QChar close) -> std::optional<QString> {
        const qsizetype length = name.size() + 2;
        if (heading.size() < length || !heading.endsWith(close)
            || heading[heading.size() - length] != open)
            return std::nullopt;
        if (QStringView(heading).mid(heading.size() - length + 1, name.size()) != name)
            return std::nullopt;
        return heading.chopped(length).trimmed();
    };
    if (heading == name)
        return QString();
    if (auto prefix = before(u'[', u']'))
        return prefix;
    if (auto prefix = before(u'(', u')'))
        return prefix;
    if (!heading.endsWith(name))
        return std::nullopt;
    QString prefix = heading.chopped(name.size());
    const bool blank = prefix.endsWith(u' ');
    prefix = prefix.trimmed();
    if (prefix.isEmpty())
        return prefix;
    const QChar last = prefix.back();
    const bool dash = blank && (last == u'-' || last == u'\u2013' || last == u'\u2014');
    if (!dash && !u">:|/._]?"_s.contains(last))
        return std::nullopt;
    if (last != u']' && last != u'?')
        prefix.chop(1);
    return prefix.trimmed();
}

} // namespace

void ItemNames::add(int item, const QString &name)
{
    const QString text = normalised(name);
    if (text.isEmpty())
        return;
    const auto known = m_byName.find(text);
    if (known == m_byName.end()) {
        m_byName.insert(text, item);
        m_names.push_back({ text, item });
    } else if (*known != item) {
        *known = -1;
    }
    m_partsAtSemicolons = m_partsAtSemicolons && !text.contains(u';');
}

void ItemNames::finish()
{
    std::erase_if(m_names, [this](const Name &name) { return m_byName.value(name.text) < 0; });
    std::stable_sort(m_names.begin(), m_names.end(),
        [](const Name &a, const Name &b) { return a.text.size() > b.text.size(); });
}

std::optional<int> ItemNames::find(const QString &normalisedName) const
{
    const int item = m_byName.value(normalisedName, -1);
    return item < 0 ? std::nullopt : std::optional<int>(item);
}

std::optional<ItemNames::Hit> ItemNames::atEnd(const QString &heading) const
{
    for (const Name &name : m_names) {
        if (auto prefix = prefixBefore(heading, name.text))
            return Hit{ name.item, *prefix };
    }
    return std::nullopt;
}

ItemNames::List ItemNames::parseList(const QString &cell) const
{
    List list;
    QString lines = cell;
    lines.replace(u'\n', u';');
    const QString text = normalised(lines);
    const QString separators = text.contains(u';') ? u";"_s : u",|>"_s;
    qsizetype pos = 0;
    const auto isSeparator = [&](qsizetype i) { return separators.contains(text[i]); };
    const auto fits = [&](const QString &name) {
        if (!QStringView(text).mid(pos).startsWith(name))
            return false;
        qsizetype end = pos + name.size();
        while (end < text.size() && text[end] == u' ')
            ++end;
        return end == text.size() || isSeparator(end);
    };
    while (pos < text.size()) {
        if (text[pos] == u' ' || isSeparator(pos)) {
            ++pos;
            continue;
        }
        const auto name = std::find_if(
            m_names.begin(), m_names.end(), [&](const Name &each) { return fits(each.text); });
        if (name != m_names.end()) {
            list.items.push_back(name->item);
            pos += name->text.size();
            continue;
        }
        const qsizetype begin = pos;
        while (pos < text.size() && !isSeparator(pos))
            ++pos;
        list.items.push_back(-1);
        list.unknown.append(text.mid(begin, pos - begin).trimmed());
    }
    return list;
}

} // namespace pejling::importer
