// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <store/workshopstore.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

class UndoImport
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::UndoImport)

public:
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        const QString text = arguments.positional().at(1);
        bool ok = false;
        const qint64 id = text.toLongLong(&ok);
        if (!ok || id < 1)
            return usageError(tr("“%1” is no number of a batch.").arg(text));
        const auto store = store::WorkshopStore::open(arguments.file());
        if (!store)
            return store.error();
        const auto batches = (*store)->batches();
        if (!batches)
            return batches.error();
        const auto batch = std::find_if(batches->begin(), batches->end(),
            [id](const store::BatchInfo &info) { return info.id == id; });
        if (const auto undone = (*store)->undoBatch(id); !undone)
            return undone.error();
        console.line(tr("Took back batch %1 (%2).")
                         .arg(id)
                         .arg(batch != batches->end() ? batch->file : QString()));
        return Exit::Done;
    }
};

} // namespace

const Command undoImportCommand{ "undo-import", "FILE BATCH",
    QT_TRANSLATE_NOOP("Command", "takes an imported batch back"), 2, 2, {}, &UndoImport::run };

} // namespace pejling::cli
