// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfile.h"

#include "containers/refusal.h"
#include "reading/filedigest.h"
#include "reading/problemtexts.h"

#include <base/format.h>
#include <base/text.h>

#include <QFileInfo>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace pejling::importer {

ExportFile::ExportFile(QString path, const TemplatePtr &workshopTemplate, Options options)
    : m_path(std::move(path)), m_options(std::move(options)), m_vocabulary(workshopTemplate)
{
}

Result<Done> ExportFile::recognise()
{
    const QFileInfo info(m_path);
    m_size = info.size();
    m_modified = info.lastModified();
    if (m_options.mapping) {
        if (m_options.sheet.isEmpty())
            m_options.sheet = m_options.mapping->sheet;
        if (m_options.audience.isEmpty())
            m_options.audience = m_options.mapping->audience;
    }
    ContainerHints hints;
    if (m_options.mapping) {
        hints.encoding = m_options.mapping->encoding;
        hints.delimiter = m_options.mapping->delimiter;
    }
    auto container = Container::open(m_path, hints);
    if (!container)
        return container.error();
    m_container = std::move(*container);
    if (const Result<Done> unpacked = unpack(); !unpacked)
        return unpacked;
    if (const Result<Done> chosen = chooseSheet(); !chosen)
        return chosen;
    if (m_layout.aggregatesOnly && !m_options.mapping)
        return refusal::aggregatesOnly();
    describe();
    m_sample.clear();
    return Done{};
}

/// Lets every tool put together what it spreads over several sheets or files.
Result<Done> ExportFile::unpack()
{
    std::vector<std::unique_ptr<Container>> companions;
    for (const QString &path : m_options.companions) {
        auto companion = Container::open(path);
        if (!companion)
            return companion.error();
        companions.push_back(std::move(*companion));
    }
    for (const Tool *tool : tools()) {
        if (const Result<Done> unpacked = tool->unpack(m_container, companions); !unpacked)
            return unpacked;
    }
    return Done{};
}

/// Hidden ones last.
Result<std::vector<int>> ExportFile::candidateSheets() const
{
    const std::vector<Sheet> &sheets = m_container->sheets();
    QStringList names;
    for (const Sheet &sheet : sheets)
        names.append(sheet.name);
    if (!m_options.sheet.isEmpty() && !names.contains(m_options.sheet)) {
        if (m_options.mapping && m_options.mapping->sheet == m_options.sheet)
            return refusal::mappedSheetMissing(m_options.sheet, names);
        return refusal::unknownSheet(m_options.sheet, names);
    }
    std::vector<int> candidates;
    for (const bool hidden : { false, true }) {
        for (size_t i = 0; i < sheets.size(); ++i) {
            if (m_options.sheet.isEmpty() ? sheets[i].hidden == hidden
                                          : !hidden && sheets[i].name == m_options.sheet)
                candidates.push_back(int(i));
        }
    }
    return candidates;
}

/// The sheet that holds most of what the workshop asks; a hidden one only when no other does. A
/// mapping that fits one sheet does not have to fit the others.
Result<Done> ExportFile::chooseSheet()
{
    const auto candidates = candidateSheets();
    if (!candidates)
        return candidates.error();
    const Mapping *mapping = m_options.mapping ? &*m_options.mapping : nullptr;
    int best = -1;
    bool anything = false;
    std::optional<Error> mismatch;
    for (const int candidate : *candidates) {
        if (m_container->sheets()[size_t(candidate)].hidden && m_layout.answerColumns() > 0)
            break;
        Result<Sample> sample = readSample(*m_container, candidate);
        if (!sample)
            return sample.error();
        anything = anything || !sample->empty();
        Result<Layout> planned = planLayout(*sample, m_vocabulary, mapping);
        if (!planned) {
            mismatch = mismatch.value_or(planned.error());
            continue;
        }
        const int score = planned->answerColumns() * 1000 + planned->headings.score
            + (planned->aggregatesOnly ? 1 : 0);
        if (score > best) {
            best = score;
            m_layout = std::move(*planned);
            m_sample = std::move(*sample);
            m_sheet = candidate;
        }
    }
    if (!anything)
        return refusal::empty();
    if (best < 0 && mismatch)
        return *mismatch;
    return Done{};
}

Result<std::vector<QStringList>> ExportFile::preview(int limit)
{
    auto reader = m_container->rows(m_sheet);
    if (!reader)
        return reader.error();
    std::vector<QStringList> rows;
    Row row;
    while (int(rows.size()) < limit) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (row.number < m_layout.headings.row)
            continue;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells.append(cleaned(QString::fromUtf8(cell.data(), qsizetype(cell.size()))));
        rows.push_back(std::move(cells));
    }
    return rows;
}

Result<std::vector<FileRow>> ExportFile::rowsFrom(qint64 first, int limit)
{
    auto reader = m_container->rows(m_sheet);
    if (!reader)
        return reader.error();
    std::vector<FileRow> rows;
    Row row;
    while (int(rows.size()) < limit) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (row.number < first)
            continue;
        FileRow kept{ row.number, {} };
        for (const std::string_view cell : row.cells)
            kept.cells.append(cleaned(QString::fromUtf8(cell.data(), qsizetype(cell.size()))));
        rows.push_back(std::move(kept));
    }
    return rows;
}

/// Puts what a person corrected in the place of what the file holds.
void ExportFile::correct(Row &row)
{
    const auto first = m_options.corrections.lower_bound({ row.number, 0 });
    const auto last = m_options.corrections.lower_bound({ row.number + 1, 0 });
    m_corrected.clear();
    m_corrected.reserve(size_t(std::distance(first, last)));
    for (auto correction = first; correction != last; ++correction) {
        const int column = correction->first.second - 1;
        if (column < 0 || column >= int(m_layout.columns.size()))
            continue;
        if (size_t(column) >= row.cells.size())
            row.cells.resize(size_t(column) + 1);
        m_corrected.push_back(correction->second.toUtf8());
        const QByteArray &text = m_corrected.back();
        row.cells[size_t(column)] = { text.constData(), size_t(text.size()) };
        std::erase_if(
            row.faults, [column](const CellFault &fault) { return fault.column == column; });
    }
}

bool ExportFile::isUnchanged() const
{
    const QFileInfo info(m_path);
    return info.size() == m_size && info.lastModified() == m_modified;
}

Result<Done> ExportFile::eachRow(
    const std::function<void(const Row &)> &visit, const Progress &progress)
{
    auto rows = m_container->rows(m_sheet);
    if (!rows)
        return rows.error();
    constexpr qint64 rowsPerTick = 4096;
    Row row;
    for (qint64 count = 0;; ++count) {
        const Result<bool> more = (*rows)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        if (progress && count % rowsPerTick == 0 && !progress(0, m_container->bytes(m_sheet)))
            return refusal::cancelled();
        if (row.number <= m_layout.headings.lastRow())
            continue;
        if (!m_options.corrections.empty())
            correct(row);
        visit(row);
    }
}

Result<Done> ExportFile::findSharedTimes(ResponseReader &reader, const Progress &progress)
{
    if (!reader.goesByTimes())
        return Done{};
    SharedTimes shared;
    const Result<Done> noted
        = eachRow([&](const Row &row) { reader.noteTimes(row, shared); }, progress);
    if (!noted || !shared.any())
        return noted;
    Report unread;
    IssueLog log(m_recognition.sheet, unread);
    ResponseReader quiet(m_layout, m_vocabulary, m_options, m_container->id() == "text"_L1, log);
    return eachRow([&](const Row &row) { reader.compareShared(row, shared, quiet); }, progress);
}

Result<Report> ExportFile::read(ResponseSink &sink, const Progress &progress)
{
    Q_ASSERT(!m_recognition.needsAudience && !m_recognition.needsMapping);
    if (!isUnchanged())
        return refusal::fileChanged();
    FileDigest digest(m_path);
    auto rows = m_container->rows(m_sheet);
    if (!rows)
        return rows.error();
    const bool isText = m_container->id() == "text"_L1;
    (*rows)->setColumns(int(m_layout.columns.size()) + (isText ? 1 : 0));

    Report problems; // issues alone, while the other thread finds them
    IssueLog log(m_recognition.sheet, problems);
    ResponseReader reader(m_layout, m_vocabulary, m_options, isText, log);
    if (const Result<Done> found = findSharedTimes(reader, progress); !found)
        return found.error();

    Report report;
    report.file = QFileInfo(m_path).fileName();
    const qint64 total = m_container->bytes(m_sheet);
    if (progress && !progress(0, total))
        return refusal::cancelled();
    m_expected = m_layout.headings.lastRow() + 1;
    ReadAhead ahead([&](RowBlock &block) { return fillBlock(block, **rows, reader, log); });
    for (;;) {
        const Result<const RowBlock *> block = ahead.next();
        if (!block)
            return block.error();
        if (!*block)
            break;
        if (const Result<Done> taken = takeBlock(**block, sink, report); !taken)
            return taken.error();
        if (progress && !progress((*block)->bytesRead, total))
            return refusal::cancelled();
    }
    report.issues = std::move(problems.issues);
    report.issuesLeftOut = problems.issuesLeftOut;
    if (progress && !progress(total, total))
        return refusal::cancelled();
    if (!isUnchanged())
        return refusal::fileChanged();
    const Result<QString> sha256 = digest.result();
    if (!sha256)
        return sha256.error();
    report.sha256 = *sha256;
    return report;
}

/// In the thread that reads: see ReadAhead::Fill.
Result<bool> ExportFile::fillBlock(
    RowBlock &block, RowReader &rows, ResponseReader &reader, IssueLog &log)
{
    for (size_t i = 0; i < RowBlock::MostRows; ++i) {
        const Result<bool> more = rows.next(m_row);
        block.bytesRead = rows.bytesRead();
        if (!more || !*more)
            return more;
        if (m_row.number < m_expected)
            continue;
        if (block.count == block.rows.size())
            block.rows.push_back(blankRow());
        ReadRow &read = block.rows[block.count++];
        read.number = m_row.number;
        read.blanksBefore = m_row.number - m_expected;
        for (; m_expected < m_row.number; ++m_expected)
            log.add(m_expected, -1, Severity::Skipped, u"blank-row",
                [] { return problem::blankRow(); });
        ++m_expected;
        if (!m_options.corrections.empty())
            correct(m_row);
        read.verdict = reader.read(m_row, read.response);
        read.flagged = log.takeRowFlagged();
    }
    return true;
}

ReadRow ExportFile::blankRow() const
{
    ReadRow row;
    row.response.source = Source::Import;
    row.response.tool = m_layout.tool->id();
    row.response.round = m_options.round;
    return row;
}

Result<Done> ExportFile::takeBlock(const RowBlock &block, ResponseSink &sink, Report &report)
{
    for (const ReadRow &row : std::span(block.rows).first(block.count)) {
        report.rows += row.blanksBefore + 1;
        report.skipped += row.blanksBefore;
        if (row.verdict == ResponseReader::Verdict::Skip)
            ++report.skipped;
        else if (row.verdict == ResponseReader::Verdict::Reject)
            ++report.rejected;
        else if (const Result<Done> taken = takeRow(row, sink, report); !taken)
            return taken;
    }
    return Done{};
}

Result<Done> ExportFile::takeRow(const ReadRow &row, ResponseSink &sink, Report &report)
{
    const Result<RowOutcome> outcome = sink.take(row.response, m_change);
    if (!outcome)
        return outcome.error();
    report.flagged += row.flagged;
    report.unfinished += !row.response.finished;
    ++report.audience[size_t(row.response.audience)];
    switch (*outcome) {
    case RowOutcome::New:
        ++report.added;
        break;
    case RowOutcome::Unchanged:
        ++report.unchanged;
        break;
    case RowOutcome::Changed:
        ++report.changed;
        report.changedAudience += m_change.before.audience != row.response.audience;
        if (report.changes.size() < size_t(Report::MaxIssues))
            report.changes.push_back({ row.number, m_change, row.response });
        break;
    }
    return Done{};
}

} // namespace pejling::importer
