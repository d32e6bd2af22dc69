// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsrows.h"

#include "connection.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

constexpr int MinGroupFrom = 3;
constexpr int MinGroupTo = 20;

QString jsonText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString invitedText(const WorkshopTemplate &t, const Settings &settings)
{
    QJsonObject object;
    for (size_t audience = 0; audience < t.audiences.size(); ++audience) {
        if (settings.invited[audience])
            object.insert(t.audiences[audience].id, *settings.invited[audience]);
    }
    return jsonText(QJsonDocument(object));
}

QString askedText(const Settings &settings)
{
    QJsonObject object;
    for (const auto &[round, ids] : settings.asked)
        object.insert(round, QJsonArray::fromStringList(ids));
    return jsonText(QJsonDocument(object));
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list << value.toString();
    return list;
}

} // namespace

Result<Done> checkSettings(const Settings &settings)
{
    if (settings.minGroup < MinGroupFrom || settings.minGroup > MinGroupTo)
        return usageError(u"min-group-range"_s,
            QCoreApplication::translate(
                "Store", "The smallest group that is shown must be %1 to %2 answers, not %3.")
                .arg(MinGroupFrom)
                .arg(MinGroupTo)
                .arg(settings.minGroup));
    if (settings.refreshStep < 1)
        return usageError(u"refresh-step-range"_s,
            QCoreApplication::translate(
                "Store", "Pictures can be refreshed at every 1 answer or more, not every %1.")
                .arg(settings.refreshStep));
    for (const auto &invited : settings.invited) {
        if (invited && *invited < 0)
            return usageError(u"invited-range"_s,
                QCoreApplication::translate(
                    "Store", "How many were invited cannot be a negative number."));
    }
    return Done{};
}

Result<Done> writeSettings(
    Connection &connection, const WorkshopTemplate &t, const Settings &settings)
{
    const std::initializer_list<std::pair<QString, QString>> rows{
        { u"organisation"_s, settings.organisation },
        { u"workshopDate"_s, settings.workshopDate.toString(Qt::ISODate) },
        { u"deleteBy"_s, settings.deleteBy.toString(Qt::ISODate) },
        { u"minGroup"_s, QString::number(settings.minGroup) },
        { u"refreshStep"_s, QString::number(settings.refreshStep) },
        { u"invited"_s, invitedText(t, settings) },
        { u"madeUp"_s, settings.madeUp ? u"1"_s : u"0"_s },
        { u"unanimityAccepted"_s,
            jsonText(QJsonDocument(QJsonArray::fromStringList(settings.unanimityAccepted))) },
        { u"deck"_s, QString::fromUtf8(settings.deck.toJson()) },
        { u"kioskPin"_s, settings.kioskPin },
        { u"asked"_s, askedText(settings) },
    };
    for (const auto &[name, value] : rows) {
        const auto done
            = connection.run(u"insert into meta (name, value) values (?, ?) "
                             "on conflict (name) do update set value = excluded.value"_s,
                { name, value });
        if (!done)
            return done.error();
    }
    return Done{};
}

Result<Settings> readSettings(Connection &connection, const WorkshopTemplate &t)
{
    QHash<QString, QString> rows;
    const auto done = connection.each(u"select name, value from meta where name <> 'template'"_s,
        {}, [&](const Row &row) { rows.insert(row.text(0), row.text(1)); });
    if (!done)
        return done.error();
    Settings settings;
    settings.organisation = rows.value(u"organisation"_s);
    settings.workshopDate = QDate::fromString(rows.value(u"workshopDate"_s), Qt::ISODate);
    settings.deleteBy = QDate::fromString(rows.value(u"deleteBy"_s), Qt::ISODate);
    settings.minGroup = qBound(MinGroupFrom, rows.value(u"minGroup"_s, u"5"_s).toInt(), MinGroupTo);
    settings.refreshStep = std::max(1, rows.value(u"refreshStep"_s, u"5"_s).toInt());
    settings.madeUp = rows.value(u"madeUp"_s) == "1"_L1;
    const QJsonObject invited = QJsonDocument::fromJson(rows.value(u"invited"_s).toUtf8()).object();
    for (size_t audience = 0; audience < t.audiences.size(); ++audience) {
        const QJsonValue value = invited.value(t.audiences[audience].id);
        if (value.isDouble() && value.toInteger() >= 0)
            settings.invited[audience] = value.toInteger();
    }
    settings.unanimityAccepted
        = strings(QJsonDocument::fromJson(rows.value(u"unanimityAccepted"_s).toUtf8()).array());
    settings.kioskPin = rows.value(u"kioskPin"_s);
    const QJsonObject asked = QJsonDocument::fromJson(rows.value(u"asked"_s).toUtf8()).object();
    for (auto round = asked.begin(); round != asked.end(); ++round)
        settings.asked.emplace(round.key(), strings(round.value()));
    settings.deck = DeckPlan::fromJson(rows.value(u"deck"_s).toUtf8());
    return settings;
}

} // namespace pejling::store
