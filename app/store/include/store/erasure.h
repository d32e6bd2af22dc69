// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pejling::store {

/// Which answers are to be gone for good. Decisions, notes and settings stay in every case.
struct Erasure
{
    enum class What {
        Responses, ///< those in `responses`; unknown ids are passed over
        Batch, ///< what an import brought, as undoing it does, also when it was undone before
        Round, ///< every answer of a round and what was kept of it; the round stays, empty
        Everything, ///< every answer of every round
        Remains, ///< nothing more, but what an earlier erasure could not finish
    };

    What what = What::Remains;
    std::vector<qint64> responses = {};
    qint64 batch = 0;
    QString round = {};

    [[nodiscard]] static Erasure ofResponses(std::vector<qint64> ids)
    {
        return { .what = What::Responses, .responses = std::move(ids) };
    }
    [[nodiscard]] static Erasure ofBatch(qint64 batch)
    {
        return { .what = What::Batch, .batch = batch };
    }
    [[nodiscard]] static Erasure ofRound(const QString &round)
    {
        return { .what = What::Round, .round = round };
    }
    [[nodiscard]] static Erasure ofEverything() { return { .what = What::Everything }; }
};

/// What an erasure did.
struct Erased
{
    qint64 answers = 0; ///< taken out; 0 for a batch that was undone before
    /// No trace is left in the file. False while another program holds the file: the answers no
    /// longer count and cannot be read by Pejling, and Erasure::Remains finishes the rest.
    bool scrubbed = false;
    /// Backup copies beside the file, which still hold them; names without folder.
    QStringList copies;
};

} // namespace pejling::store
