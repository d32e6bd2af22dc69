// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readahead.h"

#include <utility>

namespace pejling::importer {

ReadAhead::ReadAhead(Fill fill) : m_fill(std::move(fill))
{
    for (int i = 0; i < Blocks; ++i)
        m_empty.push_back(std::make_unique<RowBlock>());
    m_thread = std::thread([this] { run(); });
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ReadAhead::run()
{
    while (BlockPtr block = takeEmpty()) {
        block->count = 0;
        const Result<bool> more = m_fill(*block);
        const bool last = !more || !*more;
        deliver(std::move(block), last, more ? std::nullopt : std::optional(more.error()));
        if (last)
            return;
    }
}

/// Null once nothing more is wanted.
ReadAhead::BlockPtr ReadAhead::takeEmpty()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || !m_empty.empty(); });
    if (m_stopped)
        return nullptr;
    BlockPtr block = std::move(m_empty.back());
    m_empty.pop_back();
    return block;
}

void ReadAhead::deliver(BlockPtr block, bool last, std::optional<Error> error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_filled.push_back(std::move(block));
        m_ended = last;
        m_error = std::move(error);
    }
    m_changed.notify_all();
}

Result<const RowBlock *> ReadAhead::next()
{
    {
        std::unique_lock lock(m_mutex);
        if (m_present) {
            m_empty.push_back(std::move(m_present));
            m_changed.notify_all();
        }
        m_changed.wait(lock, [this] { return m_ended || !m_filled.empty(); });
        if (!m_filled.empty()) {
            m_present = std::move(m_filled.front());
            m_filled.pop_front();
            return m_present.get();
        }
    }
    if (m_thread.joinable())
        m_thread.join();
    if (m_error)
        return *m_error;
    return static_cast<const RowBlock *>(nullptr);
}

} // namespace pejling::importer
