// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/inventory.h>

#include <widgets/whendone.h>

#include <utility>

namespace pejling::desk {

namespace {

struct Read
{
    std::vector<store::RoundInfo> rounds;
    std::vector<store::BatchInfo> batches;
};

Result<Read> readBoth(store::WorkshopStore &store)
{
    auto rounds = store.rounds();
    if (!rounds)
        return rounds.error();
    auto batches = store.batches();
    if (!batches)
        return batches.error();
    return Read{ std::move(*rounds), std::move(*batches) };
}

} // namespace

Inventory::Inventory(live::Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(session, &live::Session::opened, this, [this] {
        forget();
        read();
    });
    connect(session, &live::Session::storeChanged, this, &Inventory::read);
    connect(session, &live::Session::closed, this, &Inventory::forget);
}

void Inventory::forget()
{
    ++m_generation;
    m_reading = false;
    m_again = false;
    m_rounds.clear();
    m_batches.clear();
    emit changed();
}

void Inventory::read()
{
    if (!m_session->isOpen())
        return;
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    widgets::whenDone(m_session->run(readBoth), this,
        [this, generation = m_generation](const Result<Read> &result) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (result) {
                m_rounds = result->rounds;
                m_batches = result->batches;
                emit changed();
            } else {
                emit failed(result.error());
            }
            if (std::exchange(m_again, false))
                read();
        });
}

} // namespace pejling::desk
