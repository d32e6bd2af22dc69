// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/deckplan.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

constexpr qsizetype LongestId = 100;
constexpr qsizetype MostSlides = 1000; ///< more than any template can ask for

bool isId(const QString &id) { return !id.isEmpty() && id.size() <= LongestId; }

QStringList idsOf(const QJsonValue &value)
{
    QStringList ids;
    for (const QJsonValue &id : value.toArray()) {
        if (isId(id.toString()) && !ids.contains(id.toString()) && ids.size() < MostSlides)
            ids += id.toString();
    }
    return ids;
}

QMap<QString, QString> textsOf(const QJsonValue &value, int longest)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && texts.size() < MostSlides; ++it) {
        const QString text = it.value().toString();
        if (isId(it.key()) && !text.isEmpty() && text.size() <= longest)
            texts.insert(it.key(), text);
    }
    return texts;
}

QMap<QString, int> minutesOf(const QJsonValue &value)
{
    QMap<QString, int> minutes;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && minutes.size() < MostSlides; ++it) {
        const int number = it.value().toInt();
        if (isId(it.key()) && number >= 1 && number <= DeckPlan::MostMinutes)
            minutes.insert(it.key(), number);
    }
    return minutes;
}

template <typename Value>
QJsonObject objectOf(const QMap<QString, Value> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QByteArray DeckPlan::toJson() const
{
    QJsonObject object;
    const auto insert = [&object](const QString &name, const auto &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    insert(u"order"_s, QJsonArray::fromStringList(order));
    insert(u"moved"_s, QJsonArray::fromStringList(moved));
    insert(u"hidden"_s, QJsonArray::fromStringList(hidden));
    insert(u"extras"_s, QJsonArray::fromStringList(extras));
    insert(u"titles"_s, objectOf(titles));
    insert(u"notes"_s, objectOf(notes));
    insert(u"minutes"_s, objectOf(minutes));
    insert(u"against"_s, against);
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

DeckPlan DeckPlan::fromJson(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    DeckPlan plan;
    plan.order = idsOf(object.value(u"order"_s));
    plan.moved = idsOf(object.value(u"moved"_s));
    plan.hidden = idsOf(object.value(u"hidden"_s));
    plan.extras = idsOf(object.value(u"extras"_s));
    plan.titles = textsOf(object.value(u"titles"_s), LongestTitle);
    plan.notes = textsOf(object.value(u"notes"_s), LongestNotes);
    plan.minutes = minutesOf(object.value(u"minutes"_s));
    if (const QString against = object.value(u"against"_s).toString(); isId(against))
        plan.against = against;
    return plan;
}

} // namespace pejling
