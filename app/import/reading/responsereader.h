// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/row.h"
#include "layout/layout.h"
#include "reading/cells.h"
#include "reading/identity.h"
#include "reading/issuelog.h"

#include <import/importer.h>

#include <survey/answervalidator.h>

#include <memory>
#include <vector>

namespace pejling::importer {

/// Turns rows into responses by a layout. One reader reads one file once.
class ResponseReader
{
public:
    enum class Verdict { Keep, Skip, Reject };

    /// `strictWidth`: a cell beyond the headings means that the row is shifted (text files).
    ResponseReader(const Layout &layout, const Vocabulary &vocabulary, const Options &options,
        bool strictWidth, IssueLog &log);

    /// Rows have time stamps and no ids. Then each row has to be noted in a first reading and, when
    /// that found shared stamps, those rows compared in a second, before any is read.
    [[nodiscard]] bool goesByTimes() const { return m_idColumn < 0 && !m_timeColumns.empty(); }
    void noteTimes(const Row &row, SharedTimes &shared);
    /// `quiet` is a reader of the same layout whose log nobody reads.
    void compareShared(const Row &row, const SharedTimes &shared, ResponseReader &quiet);

    /// Fills `response` from `row`; whatever is wrong goes to the log.
    [[nodiscard]] Verdict read(const Row &row, Response &response);

private:
    /// One column that has to be looked at, in the order of the file.
    struct Step
    {
        Role role = Role::Unused;
        int column = 0;
        int slot = 0; ///< of the answer
        int place = 0; ///< item of ItemRank and Choice, rank of RankedItem
        const Target *target = nullptr;
        size_t reader = 0; ///< in m_ratings, m_ranks or m_items
    };
    /// What was seen of one ranking in the present row.
    struct RankingState
    {
        const Target *target = nullptr;
        quint32 usedRanks = 0; ///< bit r: rank r was given
        int tieColumn = -1;
        int tieItem = 0;
    };

    void addStep(size_t column, const Column &planned, const Vocabulary &vocabulary);
    [[nodiscard]] Verdict judge(const Row &row, Response &response);
    [[nodiscard]] bool judgeAudience(const Row &row, Response &response);
    [[nodiscard]] Verdict takeId(const Row &row, Response &response);
    /// Gives a row without an id a key made of its contents.
    /// The time stamps of a row in m_times; empty when it has none.
    void readTimes(const Row &row);
    [[nodiscard]] Verdict identify(const Row &row, Response &response);
    [[nodiscard]] bool isTotalsRow(const Row &row);
    [[nodiscard]] bool isOfOtherRound(const Row &row);
    void readCell(const Step &step, const Row &row, std::string_view cell, Answers &answers);
    void readRating(const Step &step, const Row &row, std::string_view cell, Answers &answers);
    void readText(const Step &step, const Row &row, std::string_view cell, QString &text);
    void readItemRank(const Step &step, const Row &row, std::string_view cell, Ballot &ballot);
    void readRankedItem(const Step &step, const Row &row, std::string_view cell, Ballot &ballot);
    void readList(const Step &step, const Row &row, std::string_view cell, Ballot &ballot);
    void readChoices(const Step &step, const Row &row, std::string_view cell, Answers &answers);
    void readChoice(const Step &step, const Row &row, std::string_view cell, Answers &answers);
    void readUnknownItem(const Step &step, const Row &row, std::string_view cell);
    /// Whether AnswerValidator lets an answer pass. What it objects to is left out and flagged
    /// here, but for those of `mine`, which the caller words by the cell.
    [[nodiscard]] bool passes(const Step &step, const Row &row,
        const std::optional<AnswerProblem> &problem, AnswerProblemKind mine);
    [[nodiscard]] bool isShifted(const Row &row);
    [[nodiscard]] RowKind kindOf(const Row &row);
    [[nodiscard]] bool answersAnything(const Row &row);
    void flagTies(const Row &row, const Answers &answers);
    void flagFaults(const Row &row);
    [[nodiscard]] bool isFinished(const Row &row) const;

    template <typename Text>
    void flag(const Row &row, const Step &step, QStringView code, Text text)
    {
        m_log->add(row.number, step.column, Severity::Flagged, code, text);
    }

    const Layout *m_layout;
    const Vocabulary *m_vocabulary;
    AnswerValidator m_validator;
    AudienceIndex m_audience = 0; ///< of the present row
    IssueLog *m_log;
    bool m_strictWidth;
    bool m_masked;
    std::optional<AudienceIndex> m_fixedAudience;
    int m_audienceColumn = -1;
    int m_idColumn = -1;
    int m_submittedColumn = -1;
    int m_finishedColumn = -1;
    int m_roundColumn = -1;
    std::string m_round;
    std::vector<int> m_timeColumns;
    std::vector<int> m_statusColumns;
    std::vector<Step> m_steps;
    std::vector<RankingState> m_rankings; ///< by slot
    std::vector<RatingCells> m_ratings;
    std::vector<RankCells> m_ranks;
    std::vector<ItemCells> m_items;
    std::vector<ChoiceCells> m_choices;
    AudienceCells m_audiences;
    LookupCache<int> m_totals;
    Identity m_identity;
    Answers m_blank;
    std::vector<int> m_list;
    QStringList m_unknown;
    std::string m_times;
};

} // namespace pejling::importer
