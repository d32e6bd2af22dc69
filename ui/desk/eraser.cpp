// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/eraser.h>

#include <base/format.h>
#include <desk/tables.h>
#include <live/results.h>
#include <widgets/whendone.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace pejling::desk {

Eraser::Eraser(live::Session *session, Services services, QWidget *parent)
    : QObject(parent), m_session(session), m_services(std::move(services)), m_parent(parent)
{
}

void Eraser::eraseAnswer(qint64 response)
{
    ask({ tr("Erase answer"),
            tr("Erase this answer for good, with its comments and all that was said about them? "
               "This cannot be undone."),
            tr("Results are drawn anew without it, so do this while nothing is on the wall. If the "
               "file it came with is imported again, the answer comes back."),
            tr("Erase answer") },
        [response](store::WorkshopStore &store) {
            return store.erase(store::Erasure::ofResponses({ response }));
        });
}

void Eraser::eraseBatch(const store::BatchInfo &batch)
{
    const Format format;
    ask({ tr("Erase import"),
            tr("Erase for good what the import of %1 brought? Its new answers (%2) are gone and "
               "the answers it changed (%3) become what they were. This cannot be undone.")
                .arg(format.quoted(batch.file),
                    format.count(batch.undone ? qint64(0) : batch.added),
                    format.count(batch.undone ? qint64(0) : batch.changed)),
            tr("Results are drawn anew without them, so do this while nothing is on the wall."),
            tr("Erase import") },
        [id = batch.id](
            store::WorkshopStore &store) { return store.erase(store::Erasure::ofBatch(id)); });
}

void Eraser::eraseRound(const store::RoundInfo &round)
{
    ask({ tr("Erase answers of a round"),
            tr("Erase all %n answer(s) of the round %1 for good? This cannot be undone.", nullptr,
                int(round.responses))
                .arg(Format().quoted(StoreTables::roundName(round.id))),
            tr("Decisions and notes stay."), tr("Erase answers") },
        [id = round.id](
            store::WorkshopStore &store) { return store.erase(store::Erasure::ofRound(id)); });
}

void Eraser::eraseAllButResults(qint64 answers)
{
    ask({ tr("Erase all answers"),
            tr("Erase all %n single answer(s) of the workshop for good? This cannot be undone.",
                nullptr, int(answers)),
            tr("Results that may be shown, decisions and notes stay; comments go, released ones "
               "too. The rounds are closed, and answers that were held back count. Save the "
               "report first, if comments are to be in it."),
            tr("Erase all answers") },
        [](store::WorkshopStore &store) { return live::eraseAllButResults(store); });
}

void Eraser::finishEarlier()
{
    const auto work = [](store::WorkshopStore &store) { return store.erase({}); };
    widgets::whenDone(m_session->run(work), this, [this](const Result<store::Erased> &done) {
        if (!done)
            emit failed(done.error());
        else if (!done->scrubbed)
            emit told(stillHeld());
    });
}

void Eraser::ask(const widgets::Question &question, const Work &work)
{
    if (!m_session->isOpen() || !m_services.prompter->confirm(m_parent, question))
        return;
    emit begun();
    widgets::whenDone(m_session->run(work), this, [this](const Result<store::Erased> &done) {
        if (done)
            tell(*done);
        else
            emit failed(done.error());
        emit ended();
    });
}

QString Eraser::stillHeld()
{
    return tr("Another program is reading the workshop, so the file still holds traces of erased "
              "answers. Close the other program; the next time the workshop is opened here they go "
              "too.");
}

void Eraser::tell(const store::Erased &erased)
{
    QStringList said{ tr("%n answer(s) have been erased.", nullptr, int(erased.answers)) };
    if (!erased.scrubbed)
        said << stillHeld();
    const QDir folder = QFileInfo(m_session->path()).dir();
    if (!erased.copies.isEmpty()) {
        const QString names = erased.copies.join(u'\n');
        if (m_services.prompter->confirm(m_parent,
                { tr("Backup copies"),
                    tr("%n older copy(ies) of the workshop in the same folder still hold the "
                       "answers. Delete them too?",
                        nullptr, int(erased.copies.size())),
                    names, tr("Delete copies") })) {
            QStringList left;
            for (const QString &copy : erased.copies) {
                if (!QFile::remove(folder.filePath(copy)))
                    left << copy;
            }
            said << (left.isEmpty()
                    ? tr("The copies have been deleted.")
                    : tr("These copies could not be deleted: %1.").arg(left.join(u", "_s)));
        } else {
            said << tr("The copies still hold them.");
        }
    }
    emit told(said.join(u' '));
}

} // namespace pejling::desk
