// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/responsereader.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace pejling::importer {

/// What became of one row of the file.
struct ReadRow
{
    qint64 number = 0;
    qint64 blanksBefore = 0; ///< rows between this one and the one before
    ResponseReader::Verdict verdict = ResponseReader::Verdict::Skip;
    bool flagged = false;
    Response response; ///< of a row to keep
};

/// Rows that go from one thread to the other together. Rows beyond `count` are left from another
/// round: their memory is used again.
struct RowBlock
{
    static constexpr size_t MostRows = 1024;

    std::vector<ReadRow> rows;
    size_t count = 0;
    qint64 bytesRead = 0;
};

/// Reads rows in a thread of its own while the caller stores the ones before them. Only a few
/// blocks are under way, so that memory does not grow with the file.
class ReadAhead
{
public:
    /// Fills an empty block; false when nothing follows it. Called in the thread, one at a time,
    /// until it returns false or an error, or until this is destroyed.
    using Fill = std::function<Result<bool>(RowBlock &)>;

    explicit ReadAhead(Fill fill);
    ~ReadAhead(); ///< waits for the block that is being filled
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// The next block, valid until the next call; null at the end. An error comes after the rows
    /// that were read before it. After either the thread has ended.
    [[nodiscard]] Result<const RowBlock *> next();

private:
    using BlockPtr = std::unique_ptr<RowBlock>;

    void run();
    [[nodiscard]] BlockPtr takeEmpty();
    void deliver(BlockPtr block, bool last, std::optional<Error> error);

    static constexpr int Blocks = 3;

    Fill m_fill;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    std::vector<BlockPtr> m_empty;
    std::deque<BlockPtr> m_filled;
    std::optional<Error> m_error;
    bool m_ended = false; ///< nothing more will be filled
    bool m_stopped = false; ///< nothing more is wanted

    BlockPtr m_present; ///< the caller's
    std::thread m_thread; ///< last, so that the rest is there when it starts
};

} // namespace pejling::importer
