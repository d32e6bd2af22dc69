// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <disclosure/findings.h>
#include <widgets/table.h>

#include <QCoreApplication>
#include <QStringList>

namespace pejling::desk {

/// A result as a table, and what a facilitator should know when reading it.
struct ResultTable
{
    widgets::Table table;
    QStringList notes; ///< sentences
    QString unanimityNotice; ///< a small group agrees and waits for the facilitator's yes (rule 4)
    QString unanimousQuestion; ///< id of the question that the yes would be for

    friend bool operator==(const ResultTable &, const ResultTable &) = default;
};

/// Turns gated results into tables: the two audiences side by side first, then all. A hidden group
/// is one cell with the reason; a value that does not exist is a dash.
class ResultTables
{
    Q_DECLARE_TR_FUNCTIONS(ResultTables)

public:
    ResultTables(const disclosure::ResultSet &results, Language language);

    /// The table of a slide (charts::SlideRef::id); no columns when the slide has none.
    [[nodiscard]] ResultTable ofSlide(const QString &slideId) const;
    /// What the slide is about, short enough for a list.
    [[nodiscard]] QString nameOfSlide(const QString &slideId) const;

    [[nodiscard]] ResultTable answers() const;
    [[nodiscard]] ResultTable rating(const disclosure::ShownRating &rating) const;
    [[nodiscard]] ResultTable ranking(const disclosure::ShownRanking &ranking) const;
    [[nodiscard]] ResultTable comparison(const disclosure::ShownRanking &ranking) const;
    [[nodiscard]] ResultTable guideposts(const disclosure::ShownRanking &ranking) const;

private:
    [[nodiscard]] QString groupName(disclosure::Group group) const;
    [[nodiscard]] widgets::Cell hiddenCell(disclosure::HiddenReason reason) const;
    [[nodiscard]] widgets::Cell dashFor(disclosure::HiddenReason reason) const;
    [[nodiscard]] QString textOf(const Question &question) const;
    [[nodiscard]] QString nameOf(const Question &question) const;
    void addInvited(widgets::Table &table) const;
    void addQuestion(widgets::Table &table, int index) const;
    void addRatingGroup(
        widgets::Table &table, const stats::RatingSummary &summary, bool census) const;
    [[nodiscard]] QString share(qint64 count, qint64 n) const;
    [[nodiscard]] bool isCensus(disclosure::Group group, qint64 n) const;
    [[nodiscard]] QStringList rankingNotes(const disclosure::ShownRanking &ranking) const;
    static void takeNotes(ResultTable &result, const QStringList &notes);
    template <typename T>
    void noticeUnanimity(ResultTable &result,
        const disclosure::PerGroup<disclosure::Shown<T>> &groups, int question) const;

    const disclosure::ResultSet &m_results;
    Language m_language;
    disclosure::Findings m_findings;
};

} // namespace pejling::desk
