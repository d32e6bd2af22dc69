// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteDiscussion: decisions, notes and checklist.
#include "sqlitediscussion.h"

#include "sqlitestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

QString dateText(QDate date) { return date.toString(Qt::ISODate); }
QDate dateFrom(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

int linesOf(const Process &process, ChecklistPart part)
{
    switch (part) {
    case ChecklistPart::Preconditions:
        return int(process.preconditions.size());
    case ChecklistPart::Tracks:
        return int(process.tracks.size());
    case ChecklistPart::PlanQuestions:
        return int(process.planQuestions.size());
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Done> SqliteDiscussion::write(const std::function<Result<Done>()> &change)
{
    Connection &connection = m_store.connection();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (auto changed = change(); !changed)
        return changed;
    const auto moved = connection.run(u"update discussion set revision = revision + 1"_s);
    if (!moved)
        return moved.error();
    return transaction->commit();
}

Result<qint64> SqliteDiscussion::revision()
{
    return m_store.connection().integer(u"select revision from discussion"_s);
}

Result<Discussion> SqliteDiscussion::discussion()
{
    Discussion all;
    for (const auto read : { &SqliteDiscussion::readDecisions, &SqliteDiscussion::readNotes,
             &SqliteDiscussion::readChecklist }) {
        if (auto finished = (this->*read)(all); !finished)
            return finished.error();
    }
    return all;
}

Result<Done> SqliteDiscussion::readDecisions(Discussion &discussion)
{
    return m_store.connection().each(
        u"select id, theme, what, why_text, why_figure, why_n, why_round, why_date, who, due, "
        "follow_up, status from decision order by id"_s,
        {}, [&](const Row &row) {
            Decision decision{ .id = row.integer(0),
                .theme = row.text(1),
                .what = row.text(2),
                .why = { .text = row.text(3),
                    .figure = row.text(4),
                    .n = {},
                    .round = row.text(6),
                    .on = dateFrom(row.text(7)) },
                .who = row.text(8),
                .due = dateFrom(row.text(9)),
                .followUp = dateFrom(row.text(10)),
                .status = DecisionStatus(qBound(0, int(row.integer(11)), 3)) };
            if (!row.isNull(5))
                decision.why.n = row.integer(5);
            discussion.decisions.push_back(std::move(decision));
        });
}

Result<Done> SqliteDiscussion::readNotes(Discussion &discussion)
{
    return m_store.connection().each(u"select theme, text from theme_note"_s, {},
        [&](const Row &row) { discussion.notes.insert(row.text(0), row.text(1)); });
}

Result<Done> SqliteDiscussion::readChecklist(Discussion &discussion)
{
    return m_store.connection().each(
        u"select part, place, owner, note, done from checklist order by part, place"_s, {},
        [&](const Row &row) {
            discussion.checklist.push_back(
                { .part = ChecklistPart(qBound(0, int(row.integer(0)), ChecklistParts - 1)),
                    .index = int(row.integer(1)),
                    .owner = row.text(2),
                    .note = row.text(3),
                    .done = row.flag(4) });
        });
}

Result<qint64> SqliteDiscussion::save(const Decision &decision)
{
    const TemplatePtr workshopTemplate = m_store.workshopTemplate();
    if (!decision.theme.isEmpty() && !workshopTemplate->themeIndex(decision.theme))
        return usageError(u"unknown-theme"_s,
            QCoreApplication::translate("Store", "There is no theme “%1” in this workshop.")
                .arg(decision.theme));
    Connection &connection = m_store.connection();
    qint64 id = decision.id;
    const auto written = write([&]() -> Result<Done> {
        if (id == 0) {
            const auto next
                = connection.integer(u"select coalesce(max(id), 0) + 1 from decision"_s);
            if (!next)
                return next.error();
            id = *next;
        }
        const FrozenFinding &why = decision.why;
        return connection.execute(
            u"insert into decision (id, theme, what, why_text, why_figure, why_n, why_round, "
            "why_date, who, due, follow_up, status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "on conflict (id) do update set theme = excluded.theme, what = excluded.what, "
            "why_text = excluded.why_text, why_figure = excluded.why_figure, "
            "why_n = excluded.why_n, why_round = excluded.why_round, "
            "why_date = excluded.why_date, who = excluded.who, due = excluded.due, "
            "follow_up = excluded.follow_up, status = excluded.status"_s,
            { id, decision.theme, decision.what, why.text, why.figure,
                why.n ? QVariant(*why.n) : QVariant(), why.round, dateText(why.on), decision.who,
                dateText(decision.due), dateText(decision.followUp), int(decision.status) });
    });
    if (!written)
        return written.error();
    return id;
}

Result<Done> SqliteDiscussion::removeDecision(qint64 id)
{
    return write([&] {
        return m_store.connection().execute(u"delete from decision where id = ?"_s, { id });
    });
}

Result<Done> SqliteDiscussion::setNote(const QString &theme, const QString &text)
{
    if (!m_store.workshopTemplate()->themeIndex(theme))
        return usageError(u"unknown-theme"_s,
            QCoreApplication::translate("Store", "There is no theme “%1” in this workshop.")
                .arg(theme));
    return write([&] {
        if (text.isEmpty())
            return m_store.connection().execute(
                u"delete from theme_note where theme = ?"_s, { theme });
        return m_store.connection().execute(
            u"insert into theme_note (theme, text) values (?, ?) "
            "on conflict (theme) do update set text = excluded.text"_s,
            { theme, text });
    });
}

Result<Done> SqliteDiscussion::setItem(const ChecklistItem &item)
{
    if (item.index < 0 || item.index >= linesOf(m_store.workshopTemplate()->process, item.part))
        return usageError(u"unknown-checklist-item"_s,
            QCoreApplication::translate("Store", "The checklist has no such line."));
    return write([&] {
        if (item.isBlank())
            return m_store.connection().execute(
                u"delete from checklist where part = ? and place = ?"_s,
                { int(item.part), item.index });
        return m_store.connection().execute(
            u"insert into checklist (part, place, owner, note, done) values (?, ?, ?, ?, ?) "
            "on conflict (part, place) do update set owner = excluded.owner, "
            "note = excluded.note, done = excluded.done"_s,
            { int(item.part), item.index, item.owner, item.note, int(item.done) });
    });
}

} // namespace pejling::store
