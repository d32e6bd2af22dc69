// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/responsereader.h"

#include "layout/notation.h"
#include "reading/problemtexts.h"

#include <base/text.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr size_t LongestId = 200; ///< bytes; what is longer is no id

bool isTotalsWord(std::string_view cell)
{
    static const QSet<QString> words{ u"sum"_s, u"total"_s, u"totals"_s, u"grand total"_s,
        u"subtotal"_s, u"i alt"_s, u"ialt"_s, u"gennemsnit"_s, u"gns"_s, u"snit"_s, u"middel"_s,
        u"middelværdi"_s, u"average"_s, u"avg"_s, u"mean"_s, u"median"_s, u"antal"_s,
        u"antal svar"_s, u"count"_s, u"number of responses"_s, u"hovedtotal"_s };
    return words.contains(
        withoutTail(normalised(QString::fromUtf8(cell.data(), qsizetype(cell.size())))));
}

QString cellText(std::string_view cell)
{
    return cleaned(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
}

CellCodesPtr codesOfAudience(const Layout &layout)
{
    const auto found = std::find_if(layout.columns.begin(), layout.columns.end(),
        [](const Column &column) { return column.role == Role::Audience; });
    return found == layout.columns.end() ? nullptr : found->codes;
}

} // namespace

ResponseReader::ResponseReader(const Layout &layout, const Vocabulary &vocabulary,
    const Options &options, bool strictWidth, IssueLog &log)
    : m_layout(&layout), m_vocabulary(&vocabulary), m_validator(vocabulary.workshopTemplate()),
      m_log(&log), m_strictWidth(strictWidth), m_masked(layout.tool->masksFormulas()),
      m_audiences(vocabulary, codesOfAudience(layout)),
      m_blank(Answers::blank(*vocabulary.workshopTemplate()))
{
    m_round = options.round.toStdString();
    if (!layout.has(Role::Audience))
        m_fixedAudience = vocabulary.workshopTemplate()->audienceIndex(options.audience);
    m_rankings.resize(size_t(vocabulary.workshopTemplate()->rankingSlots));
    for (size_t i = 0; i < layout.columns.size(); ++i)
        addStep(i, layout.columns[i], vocabulary);
}

void ResponseReader::addStep(size_t column, const Column &planned, const Vocabulary &vocabulary)
{
    const int index = int(column);
    switch (planned.role) {
    case Role::Unused:
    case Role::Known:
    case Role::Dropped:
        return;
    case Role::Id:
        m_idColumn = index;
        return;
    case Role::Submitted:
        m_submittedColumn = index;
        m_timeColumns.push_back(index);
        return;
    case Role::Time:
        m_timeColumns.push_back(index);
        return;
    case Role::Finished:
        m_finishedColumn = index;
        return;
    case Role::Round:
        m_roundColumn = index;
        return;
    case Role::Status:
        m_statusColumns.push_back(index);
        return;
    case Role::Audience:
        m_audienceColumn = index;
        return;
    default:
        break;
    }
    const Target &target = vocabulary.target(planned.target);
    Step step{ planned.role, index, target.slot, 0, &target, 0 };
    if (planned.role == Role::Rating) {
        step.reader = m_ratings.size();
        m_ratings.emplace_back(*target.scale, planned.codes);
    } else if (planned.role == Role::ItemRank) {
        step.place = planned.item;
        step.reader = m_ranks.size();
        m_ranks.emplace_back(planned.codes);
    } else if (planned.role == Role::Choice) {
        step.place = planned.item;
        step.reader = m_choices.size();
        m_choices.emplace_back(target, planned.item, planned.codes);
    } else if (planned.role != Role::Text) {
        step.place = planned.rank;
        step.reader = m_items.size();
        m_items.emplace_back(target.items, planned.codes);
    }
    if (isRanking(planned.role))
        m_rankings[size_t(target.slot)].target = &target;
    m_steps.push_back(step);
}

ResponseReader::Verdict ResponseReader::read(const Row &row, Response &response)
{
    const RowKind kind = kindOf(row);
    if (kind == RowKind::Test || kind == RowKind::NotAnswered)
        return Verdict::Skip;
    const Verdict judged = judge(row, response);
    if (judged != Verdict::Keep)
        return judged;
    Answers &answers = response.answers;
    answers = m_blank;
    for (RankingState &state : m_rankings) {
        state.usedRanks = 0;
        state.tieColumn = -1;
    }
    for (const Step &step : m_steps) {
        const std::string_view cell = row.cell(step.column);
        if (!cell.empty())
            readCell(step, row, cell, answers);
    }
    flagTies(row, answers);
    if (!row.faults.empty())
        flagFaults(row);
    response.finished = kind == RowKind::Answer && isFinished(row);
    return response.externalId.isEmpty() ? identify(row, response) : Verdict::Keep;
}

/// Previews, tests and people who were only invited are left out, and logged; whoever answered
/// something without sending it is unfinished.
RowKind ResponseReader::kindOf(const Row &row)
{
    RowKind result = RowKind::Answer;
    for (const int column : m_statusColumns) {
        const std::string_view cell = row.cell(column);
        const RowKind kind
            = m_layout->tool->status(m_layout->headings.keys[column], normalised(cellText(cell)));
        if (kind == RowKind::Answer)
            continue;
        if (kind == RowKind::Test) {
            m_log->add(row.number, column, Severity::Skipped, u"test-row",
                [&] { return problem::testRow(cell); });
            return kind;
        }
        if (kind == RowKind::NotAnswered && !answersAnything(row)) {
            m_log->add(row.number, column, Severity::Skipped, u"not-answered",
                [] { return problem::notAnswered(); });
            return kind;
        }
        result = RowKind::Unfinished;
    }
    return result;
}

bool ResponseReader::answersAnything(const Row &row)
{
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &step) {
        const std::string_view cell = row.cell(step.column);
        if (step.role == Role::Choice)
            return m_choices[step.reader].read(cell) == ChoiceCells::Answer::Yes;
        return !isBlank(cell);
    });
}

/// Of tools that write an unanswered ranking into one cell: what follows stands too far left.
bool ResponseReader::isShifted(const Row &row)
{
    const Step *first = nullptr;
    const Step *wrong = nullptr;
    for (const Step &step : m_steps) {
        if (step.role != Role::ItemRank)
            continue;
        const bool blank = isBlank(row.cell(step.column));
        if (!first && !blank)
            return false;
        if (!first)
            first = &step;
        else if (!blank && !wrong)
            wrong = &step;
    }
    if (!first)
        return false;
    const bool narrow = m_strictWidth && row.cells.size() < m_layout->columns.size();
    if (narrow && !wrong) // nothing stands after it: no harm is done
        return false;
    if (!narrow
        && (!wrong
            || m_ranks[wrong->reader].read(row.cell(wrong->column)).problem == CellProblem::None))
        return false;
    m_log->add(row.number, first->column, Severity::Rejected, u"shifted-row",
        [&] { return problem::shiftedRow(first->target->title); });
    return true;
}

/// Whether the row is somebody's answer at all, and whose.
ResponseReader::Verdict ResponseReader::judge(const Row &row, Response &response)
{
    const size_t headings = m_layout->columns.size();
    if (m_strictWidth && row.cells.size() > headings) {
        for (size_t i = headings; i < row.cells.size(); ++i) {
            if (isBlank(row.cells[i]))
                continue;
            m_log->add(row.number, int(i), Severity::Rejected, u"too-many-cells", [&] {
                return problem::tooManyCells(qsizetype(row.cells.size()), qsizetype(headings));
            });
            return Verdict::Reject;
        }
    }
    if (m_layout->tool->shiftsUnansweredRankings() && isShifted(row))
        return Verdict::Reject;
    if (isTotalsRow(row) || isOfOtherRound(row))
        return Verdict::Skip;
    return judgeAudience(row, response) ? takeId(row, response) : Verdict::Reject;
}

bool ResponseReader::judgeAudience(const Row &row, Response &response)
{
    if (m_audienceColumn < 0) {
        m_audience = response.audience = m_fixedAudience.value_or(0);
        return true;
    }
    const std::string_view cell = row.cell(m_audienceColumn);
    const int audience = m_audiences.read(cell);
    if (audience == ItemCells::Blank) {
        m_log->add(row.number, m_audienceColumn, Severity::Rejected, u"audience-blank",
            [] { return problem::blankAudience(); });
        return false;
    }
    if (audience == ItemCells::UnknownName) {
        m_log->add(row.number, m_audienceColumn, Severity::Rejected, u"audience-unknown",
            [&] { return problem::unknownAudience(cell, *m_vocabulary); });
        return false;
    }
    m_audience = response.audience = audience;
    return true;
}

ResponseReader::Verdict ResponseReader::takeId(const Row &row, Response &response)
{
    response.externalId.clear();
    const std::string_view id = m_idColumn < 0 ? std::string_view() : trimmed(row.cell(m_idColumn));
    if (isBlank(id) || id.size() > LongestId)
        return Verdict::Keep; // identified by its contents, once they are read
    if (!m_identity.takeId(id)) {
        m_log->add(row.number, m_idColumn, Severity::Rejected, u"repeated-id",
            [&] { return problem::repeatedId(id); });
        return Verdict::Reject;
    }
    response.externalId = cellText(id);
    return Verdict::Keep;
}

bool ResponseReader::isTotalsRow(const Row &row)
{
    size_t first = 0;
    while (first < row.cells.size() && isBlank(row.cells[first]))
        ++first;
    const std::string_view cell = row.cell(int(first));
    if (cell.empty() || cell.size() > 40 || (cell[0] >= '0' && cell[0] <= '9')
        || (first < m_layout->columns.size() && m_layout->columns[first].role == Role::Text))
        return false;
    if (!m_totals.value(cell, [](std::string_view raw) { return int(isTotalsWord(raw)); }))
        return false;
    m_log->add(
        row.number, -1, Severity::Skipped, u"totals-row", [&] { return problem::totalsRow(cell); });
    return true;
}

bool ResponseReader::isOfOtherRound(const Row &row)
{
    const std::string_view round
        = m_roundColumn < 0 ? std::string_view() : trimmed(row.cell(m_roundColumn));
    if (round.empty() || round == m_round)
        return false;
    m_log->add(row.number, m_roundColumn, Severity::Skipped, u"other-round",
        [&] { return problem::otherRound(round); });
    return true;
}

void ResponseReader::readCell(
    const Step &step, const Row &row, std::string_view cell, Answers &answers)
{
    switch (step.role) {
    case Role::Rating:
        readRating(step, row, cell, answers);
        return;
    case Role::Text:
        readText(step, row, cell, answers.texts[size_t(step.slot)]);
        return;
    case Role::Choices:
        readChoices(step, row, cell, answers);
        return;
    case Role::Choice:
        readChoice(step, row, cell, answers);
        return;
    case Role::ItemRank:
        readItemRank(step, row, cell, answers.rankings[size_t(step.slot)]);
        return;
    case Role::RankedItem:
        readRankedItem(step, row, cell, answers.rankings[size_t(step.slot)]);
        return;
    case Role::RankingList:
        readList(step, row, cell, answers.rankings[size_t(step.slot)]);
        return;
    case Role::UnknownItem:
        readUnknownItem(step, row, cell);
        return;
    default:
        return;
    }
}

void ResponseReader::readUnknownItem(const Step &step, const Row &row, std::string_view cell)
{
    if (isNoAnswer(normalised(cellText(cell))) || trimmed(cell) == "0")
        return;
    flag(row, step, u"unknown-item", [&] {
        return problem::unknownItemHeading(
            m_layout->heading(size_t(step.column)), step.target->title);
    });
}

bool ResponseReader::passes(const Step &step, const Row &row,
    const std::optional<AnswerProblem> &objection, AnswerProblemKind mine)
{
    if (!objection)
        return true;
    if (objection->kind == AnswerProblemKind::NotAsked) {
        flag(row, step, u"not-asked",
            [&] { return problem::notAsked(m_audience, step.target->title, *m_vocabulary); });
    } else if (objection->kind != mine) {
        flag(row, step, u"answer-refused",
            [&] { return problem::refused(objection->text(*m_vocabulary->workshopTemplate())); });
    }
    return false;
}

void ResponseReader::readRating(
    const Step &step, const Row &row, std::string_view cell, Answers &answers)
{
    const NumberCell read = m_ratings[step.reader].read(cell);
    CellProblem problem = read.problem;
    const auto objection = m_validator.rating(step.slot, read.value, m_audience);
    if (passes(step, row, objection, AnswerProblemKind::OutOfScale))
        answers.ratings[size_t(step.slot)] = qint8(read.value);
    else if (objection->kind == AnswerProblemKind::OutOfScale)
        problem = CellProblem::OutOfRange;
    if (problem != CellProblem::None) {
        flag(row, step, problem::ratingCode(problem),
            [&] { return problem::rating(problem, cell, *step.target->scale); });
    }
}

void ResponseReader::readText(
    const Step &step, const Row &row, std::string_view cell, QString &text)
{
    const std::string_view masked = cell.substr(0, 2);
    if (m_masked && masked.size() == 2 && masked[0] == '\''
        && std::string_view("=+-@").find(masked[1]) != std::string_view::npos)
        cell.remove_prefix(1);
    QString read = cellText(cell);
    const auto objection = m_validator.text(step.slot, read, m_audience);
    if (!passes(step, row, objection, AnswerProblemKind::TextTooLong)) {
        if (objection->kind != AnswerProblemKind::TextTooLong)
            return;
        const qsizetype length = read.size();
        read.truncate(
            read[MaxTextLength - 1].isHighSurrogate() ? MaxTextLength - 1 : MaxTextLength);
        flag(row, step, u"text-cut", [&] { return problem::cutText(length); });
    }
    text = std::move(read);
    if (text.contains(QChar(QChar::ReplacementCharacter)))
        flag(row, step, u"bad-encoding", [] { return problem::badEncoding(); });
}

void ResponseReader::readItemRank(
    const Step &step, const Row &row, std::string_view cell, Ballot &ballot)
{
    const NumberCell read = m_ranks[step.reader].read(cell);
    const QString &item = step.target->itemTitles[size_t(step.place)];
    CellProblem problem = read.problem;
    const auto objection = m_validator.rank(step.slot, read.value, m_audience);
    const bool passed = passes(step, row, objection, AnswerProblemKind::RankTooHigh);
    if (!passed && objection->kind == AnswerProblemKind::RankTooHigh)
        problem = CellProblem::OutOfRange;
    if (problem != CellProblem::None) {
        flag(row, step, problem::rankCode(problem),
            [&] { return problem::rank(problem, cell, item, step.target->itemCount); });
        return;
    }
    if (!passed || read.value == 0)
        return;
    ballot.setRank(step.place, read.value);
    RankingState &state = m_rankings[size_t(step.slot)];
    const quint32 bit = quint32(1) << read.value;
    if ((state.usedRanks & bit) && state.tieColumn < 0) {
        state.tieColumn = step.column;
        state.tieItem = step.place;
    }
    state.usedRanks |= bit;
}

void ResponseReader::readRankedItem(
    const Step &step, const Row &row, std::string_view cell, Ballot &ballot)
{
    const int item = m_items[step.reader].read(cell);
    if (item == ItemCells::Blank)
        return;
    if (item == ItemCells::UnknownName) {
        flag(row, step, u"unknown-item",
            [&] { return problem::unknownItem(problem::shown(cell), step.target->title); });
        return;
    }
    const auto objection = m_validator.rank(step.slot, step.place, m_audience);
    if (!passes(step, row, objection, AnswerProblemKind::Missing))
        return;
    const int known = ballot.rank(item);
    if (known != 0) {
        flag(row, step, u"repeated-item",
            [&] { return problem::repeatedItem(step.target->itemTitles[size_t(item)]); });
    }
    if (known == 0 || step.place < known)
        ballot.setRank(item, step.place);
}

void ResponseReader::readList(
    const Step &step, const Row &row, std::string_view cell, Ballot &ballot)
{
    m_items[step.reader].readList(cell, m_list, m_unknown);
    const auto objection = m_validator.rank(step.slot, m_list.empty() ? 0 : 1, m_audience);
    if (!passes(step, row, objection, AnswerProblemKind::Missing))
        return;
    int rank = 0;
    for (const int item : m_list) {
        if (item < 0)
            continue;
        if (ballot.rank(item) == 0) {
            ballot.setRank(item, ++rank);
        } else {
            flag(row, step, u"repeated-item",
                [&] { return problem::repeatedItem(step.target->itemTitles[size_t(item)]); });
        }
    }
    for (const QString &name : m_unknown) {
        flag(row, step, u"unknown-item",
            [&] { return problem::unknownItem(problem::shown(name), step.target->title); });
    }
}

void ResponseReader::readChoices(
    const Step &step, const Row &row, std::string_view cell, Answers &answers)
{
    m_items[step.reader].readList(cell, m_list, m_unknown);
    quint32 chosen = 0;
    for (const int item : m_list)
        chosen |= item < 0 ? 0 : quint32(1) << item;
    const auto choices = chosen == 0 ? std::nullopt : std::optional(chosen);
    if (!passes(
            step, row, m_validator.timeThieves(choices, m_audience), AnswerProblemKind::Missing))
        return;
    if (choices)
        answers.timeThieves = choices;
    for (const QString &name : m_unknown) {
        flag(row, step, u"unknown-choice",
            [&] { return problem::unknownChoice(problem::shown(name)); });
    }
}

void ResponseReader::readChoice(
    const Step &step, const Row &row, std::string_view cell, Answers &answers)
{
    const ChoiceCells::Answer read = m_choices[step.reader].read(cell);
    if (read == ChoiceCells::Answer::Unknown) {
        flag(row, step, u"unknown-choice",
            [&] { return problem::unknownChoice(problem::shown(cell)); });
    }
    if (read != ChoiceCells::Answer::Yes)
        return;
    const quint32 chosen = answers.timeThieves.value_or(0) | quint32(1) << step.place;
    if (passes(step, row, m_validator.timeThieves(chosen, m_audience), AnswerProblemKind::Missing))
        answers.timeThieves = chosen;
}

void ResponseReader::flagTies(const Row &row, const Answers &answers)
{
    for (size_t slot = 0; slot < m_rankings.size(); ++slot) {
        const RankingState &state = m_rankings[slot];
        if (state.tieColumn < 0)
            continue;
        m_log->add(row.number, state.tieColumn, Severity::Flagged, u"tied-ranks", [&] {
            const Ballot &ballot = answers.rankings[slot];
            const int rank = ballot.rank(state.tieItem);
            int other = 0;
            while (other == state.tieItem || ballot.rank(other) != rank)
                ++other;
            return problem::tiedRank(rank, state.target->itemTitles[size_t(other)],
                state.target->itemTitles[size_t(state.tieItem)]);
        });
    }
}

void ResponseReader::flagFaults(const Row &row)
{
    for (const CellFault &fault : row.faults) {
        const size_t column = size_t(fault.column);
        const bool used = column < m_layout->columns.size()
            && (isAnswer(m_layout->columns[column].role)
                || m_layout->columns[column].role == Role::Audience);
        if (fault.fault == Fault::StrayQuote) {
            m_log->add(row.number, fault.column, Severity::Flagged, u"stray-quote",
                [] { return problem::strayQuote(); });
        } else if (used) {
            m_log->add(row.number, fault.column, Severity::Flagged, u"cell-error",
                [] { return problem::spreadsheetError(); });
        }
    }
}

bool ResponseReader::isFinished(const Row &row) const
{
    if (m_submittedColumn >= 0 && isBlank(row.cell(m_submittedColumn)))
        return false;
    if (m_finishedColumn < 0)
        return true;
    const QString value = normalised(cellText(row.cell(m_finishedColumn)));
    return value != u"false"_s && value != u"falsk"_s && value != u"0"_s && value != u"no"_s
        && value != u"nej"_s;
}

void ResponseReader::readTimes(const Row &row)
{
    m_times.clear();
    for (const int column : m_timeColumns) {
        m_times += row.cell(column);
        m_times += '\n';
    }
    if (m_times.find_first_not_of(" \n") == std::string::npos)
        m_times.clear();
}

void ResponseReader::noteTimes(const Row &row, SharedTimes &shared)
{
    readTimes(row);
    shared.note(m_times);
}

void ResponseReader::compareShared(const Row &row, const SharedTimes &shared, ResponseReader &quiet)
{
    readTimes(row);
    if (m_times.empty() || !shared.contains(m_times))
        return;
    Response response;
    if (quiet.read(row, response) == Verdict::Keep)
        m_identity.shareTimes(m_times, response);
}

ResponseReader::Verdict ResponseReader::identify(const Row &row, Response &response)
{
    readTimes(row);
    if (m_fixedAudience && m_times.empty() && response.answers.isBlank()) {
        m_log->add(
            row.number, -1, Severity::Skipped, u"no-answers", [] { return problem::noAnswers(); });
        return Verdict::Skip;
    }
    response.externalId = m_identity.keyFor(m_times, response);
    return Verdict::Keep;
}

} // namespace pejling::importer
