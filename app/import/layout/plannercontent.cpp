// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/notation.h"
#include "layout/planner.h"

#include <base/text.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// Headings of columns that count or summarise.
bool isTotalHeading(const QString &key)
{
    static const QSet<QString> words{ u"antal"_s, u"antal svar"_s, u"svar"_s, u"svar i alt"_s,
        u"i alt"_s, u"procent"_s, u"andel"_s, u"%"_s, u"gennemsnit"_s, u"gns"_s, u"stemmer"_s,
        u"point"_s, u"count"_s, u"counts"_s, u"number of responses"_s, u"responses"_s,
        u"response count"_s, u"response percent"_s, u"total"_s, u"percent"_s, u"percentage"_s,
        u"share"_s, u"average"_s, u"mean"_s, u"votes"_s, u"points"_s, u"score"_s, u"median"_s };
    return words.contains(withoutTail(key));
}

bool isNumeric(const QString &value)
{
    static const QRegularExpression number(u"^[-+]?\\d+(?:[.,]\\d+)?\\s*%?$"_s);
    return number.match(value).hasMatch();
}

template <typename Predicate>
qsizetype countOf(const QStringList &values, Predicate predicate)
{
    return std::count_if(values.begin(), values.end(), predicate);
}

} // namespace

std::optional<int> valueOfLabel(const Scale &scale, const QString &label)
{
    std::optional<int> found;
    for (const ScaleValue &value : scale.values) {
        for (const QString &text : value.label.all()) {
            if (text.isEmpty() || normalised(text) != label)
                continue;
            if (found && *found != value.value)
                return std::nullopt;
            found = value.value;
        }
    }
    return found;
}

void Planner::findAudienceByContent()
{
    if (m_layout.has(Role::Audience))
        return;
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].role != Role::Unused)
            continue;
        const QStringList cells = values(i);
        const qsizetype known = countOf(
            cells, [this](const QString &cell) { return m_vocabulary.audience(cell).has_value(); });
        if (known > 0 && known * 10 >= cells.size() * 9) {
            m_layout.columns[i].role = Role::Audience;
            m_layout.columns[i].byContent = true;
            return;
        }
    }
}

/// Columns whose heading was reworded, but whose cells can only be answers to one question: labels
/// of its scale, or lists of its items.
void Planner::findAnswersByContent()
{
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].role != Role::Unused
            || m_layout.headings.keys[qsizetype(i)].isEmpty())
            continue;
        const QStringList cells = values(i);
        std::vector<int> fitting;
        for (int t = 0; t < int(m_vocabulary.targets().size()); ++t) {
            const Target &target = m_vocabulary.target(t);
            qsizetype known = 0;
            if (target.kind == TargetKind::Rating) {
                known = countOf(cells, [&](const QString &cell) {
                    return valueOfLabel(*target.scale, cell).has_value();
                });
            } else if (target.kind == TargetKind::Ranking) {
                known = countOf(cells, [&](const QString &cell) {
                    const ItemNames::List list = target.items.parseList(cell);
                    return list.items.size() > 1 && list.unknown.isEmpty();
                });
            }
            if (known > 0 && known * 10 >= cells.size() * 8)
                fitting.push_back(t);
        }
        // A column of lists may also hold single items; one that fits two questions fits none.
        if (fitting.size() == 1 && !isTaken(fitting.front())) {
            const bool list = m_vocabulary.target(fitting.front()).kind == TargetKind::Ranking;
            set(i, list ? Role::RankingList : Role::Rating, fitting.front());
            m_layout.columns[i].byContent = true;
        }
    }
}

/// A column named like an id whose values repeat is none: two people would become one.
void Planner::checkIds()
{
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].role != Role::Id || m_layout.columns[i].fixed)
            continue;
        const QStringList cells = values(i);
        const QSet<QString> distinct(cells.begin(), cells.end());
        if (distinct.size() * 2 < cells.size())
            m_layout.columns[i].role = Role::Known;
    }
}

/// Totals have a theme, label or audience a row and numbers beside it, but nobody's answers.
void Planner::checkAggregates()
{
    if (m_layout.has(Role::Id) || m_layout.has(Role::Time))
        return;
    int totals = 0;
    int numeric = 0;
    int labels = -1;
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        const QStringList cells = values(i);
        const QSet<QString> distinct(cells.begin(), cells.end());
        const qsizetype known
            = countOf(cells, [this](const QString &cell) { return m_vocabulary.isLabel(cell); });
        if (isTotalHeading(m_layout.headings.keys[qsizetype(i)]))
            ++totals;
        if (!cells.isEmpty() && countOf(cells, isNumeric) == cells.size())
            ++numeric;
        else if (labels < 0 && known > 0 && known * 2 >= cells.size()
            && distinct.size() == cells.size())
            labels = int(i);
    }
    const bool onlyLabels = m_layout.answerColumns() == 0
        || (m_layout.answerColumns() == 1 && labels >= 0
            && isAnswer(m_layout.columns[size_t(labels)].role));
    const bool people = labels >= 0 && m_layout.columns[size_t(labels)].role == Role::Audience;
    m_layout.aggregatesOnly = onlyLabels && (totals > 0 || !people)
        && ((labels >= 0 && numeric > 0 && (totals > 0 || m_layout.answerColumns() == 0))
            || (totals > 0 && numeric > 0 && m_layout.answerColumns() == 0));
}

void Planner::checkCodes()
{
    static const QRegularExpression coded(u"[\\[(_](?:sq|a|t)?\\d{1,4}[\\])]?$"_s);
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        const Column &column = m_layout.columns[i];
        const bool named = column.role == Role::Rating || column.role == Role::RankingList
            || column.role == Role::RankedItem;
        const QStringList cells = values(i);
        const qsizetype codes = countOf(cells, [&](const QString &cell) {
            return looksLikeCode(cell) && !(column.codes && column.codes->contains(cell))
                && !(named && m_vocabulary.target(column.target).items.find(cell));
        });
        if (named && codes > 0 && codes * 2 > cells.size()) {
            m_layout.lacking = tr("The answers in the column “%1” are codes such as “%2”, and the "
                                  "file does not say what they mean. Export the answers with their "
                                  "texts instead of codes.")
                                   .arg(m_layout.heading(i), cells.front().toUpper());
            return;
        }
        const QString key = m_layout.headings.keys[qsizetype(i)];
        if (column.role == Role::Unused && key.contains(coded) && !cells.isEmpty()
            && rankingNamed(QString(key).remove(coded).trimmed())) {
            m_layout.lacking = tr("The heading “%1” names a part of a ranking by a code, and the "
                                  "file does not say which. Export the headings with their texts "
                                  "instead of codes.")
                                   .arg(m_layout.heading(i));
            return;
        }
    }
    checkVariables();
    if (m_layout.answerColumns() == 0) {
        m_layout.lacking = tr("No column was recognised as the answer to a question of this "
                              "workshop. The headings must hold the questions as the workshop "
                              "words them.");
    }
}

/// Cells tell what a rating or a ranking is, but not which question a text answers. Numbers and
/// single words need not be an answer; that they are not used is said all the same.
void Planner::checkVariables()
{
    static const QRegularExpression variable(u"^[a-z]{1,4}_?\\d{1,4}(?:[a-z_]{1,4}\\d{1,4})*$"_s);
    const auto &targets = m_vocabulary.targets();
    bool untold = false;
    for (int i = 0; i < int(targets.size()); ++i)
        untold = untold || (targets[size_t(i)].kind == TargetKind::Text && !isTaken(i));
    for (size_t i = 0; untold && i < m_layout.columns.size(); ++i) {
        const Column &column = m_layout.columns[i];
        if (column.role == Role::Unused && !column.fixed
            && variable.match(m_layout.headings.keys[qsizetype(i)]).hasMatch()
            && std::ranges::any_of(
                values(i), [](const QString &value) { return value.contains(u' '); })) {
            m_layout.lacking = tr("The heading “%1” is a code, and the file does not say which "
                                  "question it stands for. Export the headings with their texts "
                                  "instead of codes.")
                                   .arg(m_layout.heading(i));
            return;
        }
    }
}

/// Headings that are all names of variables lack their code book.
void Planner::addHint()
{
    const QStringList &keys = m_layout.headings.keys;
    const bool coded = std::none_of(
        keys.begin(), keys.end(), [](const QString &key) { return key.contains(u' '); });
    const QString hint = m_layout.tool->codesHint();
    if (!m_layout.lacking.isEmpty() && coded && !hint.isEmpty())
        m_layout.lacking += u' ' + hint;
}

} // namespace pejling::importer
