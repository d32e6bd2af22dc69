// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/format.h>
#include <disclosure/findings.h>
#include <report/document.h>

#include <QCoreApplication>

namespace pejling::report {

/// Gated results as the tables of a report, the two audiences side by side before the total. A
/// hidden group has no column, and a table without any group that is shown has no columns at all.
class ResultTables
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::ResultTables)

public:
    ResultTables(const disclosure::ResultSet &results, Language language);

    /// Answers per audience, against those invited.
    [[nodiscard]] Table responses() const;
    /// Answers per question.
    [[nodiscard]] Table questions() const;
    [[nodiscard]] Table rating(const disclosure::ShownRating &rating) const;
    [[nodiscard]] Table ranking(const disclosure::ShownRanking &ranking) const;
    [[nodiscard]] Table comparison(const disclosure::ShownRanking &ranking) const;
    [[nodiscard]] Table guideposts(const disclosure::ShownRanking &ranking) const;
    /// Means of every function in every role.
    [[nodiscard]] Table profile() const;
    [[nodiscard]] Table timeThieves() const;
    [[nodiscard]] Table change(const disclosure::ShownRating &rating) const;
    [[nodiscard]] Table change(const disclosure::ShownRanking &ranking) const;

private:
    [[nodiscard]] const Question &question(int index) const;
    [[nodiscard]] QString text(const LocalizedText &localized) const;
    [[nodiscard]] QString share(qint64 count, qint64 n) const;
    [[nodiscard]] QString interval(const std::optional<stats::Interval> &points) const;
    /// The table's columns for one group of a rating: counts and shares.
    void addRatingGroup(
        Table &table, disclosure::Group group, const stats::RatingSummary &summary) const;
    void addRankingGroup(Table &table, const std::vector<int> &order, disclosure::Group group,
        const stats::RankingSummary &summary) const;
    void addCounts(QStringList &row, int question) const;

    const disclosure::ResultSet &m_results;
    const WorkshopTemplate &m_template;
    Language m_language;
    Format m_format;
    disclosure::Findings m_findings;
};

} // namespace pejling::report
