// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <live/session.h>

#include <QObject>

#include <vector>

namespace pejling::desk {

/// The open workshop's rounds and batches, read anew whenever the store changes.
class Inventory : public QObject
{
    Q_OBJECT

public:
    explicit Inventory(live::Session *session, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<store::RoundInfo> &rounds() const { return m_rounds; }
    [[nodiscard]] const std::vector<store::BatchInfo> &batches() const { return m_batches; }

signals:
    void changed();
    void failed(const pejling::Error &error);

private:
    void read();
    void forget();

    live::Session *m_session;
    std::vector<store::RoundInfo> m_rounds;
    std::vector<store::BatchInfo> m_batches;
    bool m_reading = false;
    bool m_again = false;
    int m_generation = 0; ///< what was read of a workshop closed since is not taken
};

} // namespace pejling::desk
