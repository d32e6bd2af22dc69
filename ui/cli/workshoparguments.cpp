// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshoparguments.h"

#include <base/wholefile.h>
#include <live/results.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pejling::cli {

QString audienceIds(const WorkshopTemplate &workshopTemplate)
{
    QStringList ids;
    for (const Audience &audience : workshopTemplate.audiences)
        ids += audience.id;
    return ids.join(u", "_s);
}

Result<AudienceIndex> audienceArgument(const WorkshopTemplate &workshopTemplate, const QString &id)
{
    if (const auto audience = workshopTemplate.audienceIndex(id))
        return *audience;
    Error error = usageError(QCoreApplication::translate("Command",
                                 "There is no audience “%1” in this workshop; there are: %2.")
                                 .arg(id, audienceIds(workshopTemplate)),
        id);
    error.code = u"unknown-audience"_s;
    return error;
}

QString roundArgument(const Arguments &arguments)
{
    return arguments.has("round"_L1) ? arguments.value("round"_L1)
                                     : QString::fromLatin1(SurveyRound);
}

Result<QDate> dateArgument(QLatin1StringView option, const QString &text)
{
    if (text.isEmpty())
        return QDate();
    for (const QString &format : { u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s }) {
        if (const QDate date = QDate::fromString(text, format); date.isValid())
            return date;
    }
    return usageError(
        QCoreApplication::translate("Command", "--%1 takes a date such as 2025-08-28, not “%2”.")
            .arg(QString(option), text));
}

Result<disclosure::RawResults> drawing(store::WorkshopStore &store, const Arguments &arguments)
{
    const auto minGroup = arguments.number("min-group"_L1, MinMinGroup, MaxMinGroup);
    if (!minGroup)
        return minGroup.error();
    auto raw = live::singleDrawing(store, roundArgument(arguments));
    if (raw && *minGroup)
        raw->minGroup = int(**minGroup);
    return raw;
}

Result<std::optional<disclosure::RawResults>> earlierDrawing(
    store::WorkshopStore &store, const Arguments &arguments, const disclosure::RawResults &drawn)
{
    if (!arguments.has("against"_L1))
        return std::optional<disclosure::RawResults>();
    auto earlier = live::singleDrawing(store, arguments.value("against"_L1));
    if (!earlier)
        return earlier.error();
    earlier->minGroup = drawn.minGroup;
    return std::optional(std::move(*earlier));
}

Result<Done> writeFile(const QString &path, const std::function<Result<Done>(QIODevice &)> &fill)
{
    WholeFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (const auto filled = fill(file); !filled)
        return filled;
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return Done();
}

Result<Done> writeFile(const QString &path, const QByteArray &contents)
{
    return writeFile(path, [&contents](QIODevice &device) -> Result<Done> {
        device.write(contents);
        return Done();
    });
}

} // namespace pejling::cli
