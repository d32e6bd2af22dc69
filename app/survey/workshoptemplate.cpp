// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/workshoptemplate.h>

#include "templatereader.h"
#include <survey/jsoncursor.h>

#include <base/format.h>

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

template <typename T>
std::optional<int> indexOf(const std::vector<T> &list, QStringView id)
{
    const auto found
        = std::find_if(list.begin(), list.end(), [id](const T &t) { return t.id == id; });
    if (found == list.end())
        return {};
    return int(found - list.begin());
}

constexpr qint64 MaxTemplateBytes = 2 * 1024 * 1024;

Error invalid(const QString &position, const QString &reason)
{
    const QString text = position.isEmpty() ? reason : position + u": "_s + reason;
    return { ErrorKind::Refused, u"template-invalid"_s, text, {}, position };
}

Error invalid(const std::vector<Defect> &defects)
{
    Error error = invalid(defects.front().pointer, defects.front().reason);
    constexpr size_t mostLines = 100;
    QStringList lines;
    for (size_t i = 1; i < std::min(defects.size(), mostLines); ++i)
        lines += defects[i].pointer + u": "_s + defects[i].reason;
    error.detail = lines.join(u'\n');
    return error;
}

/// "line 3", counted as a text editor does.
QString lineOf(const QByteArray &json, qsizetype offset)
{
    const auto before = QByteArrayView(json).first(std::clamp<qsizetype>(offset, 0, json.size()));
    return WorkshopTemplate::tr("line %1").arg(before.count('\n') + 1);
}

} // namespace

bool Question::askedOf(AudienceIndex audience) const
{
    return std::find(audiences.begin(), audiences.end(), audience) != audiences.end();
}

std::optional<AudienceIndex> WorkshopTemplate::audienceIndex(QStringView audienceId) const
{
    return indexOf(audiences, audienceId);
}

std::optional<int> WorkshopTemplate::questionIndex(QStringView questionId) const
{
    return indexOf(questions, questionId);
}

std::optional<int> WorkshopTemplate::themeIndex(QStringView themeId) const
{
    return indexOf(themes, themeId);
}

const Question *WorkshopTemplate::questionAt(QuestionKind kind, int slot) const
{
    const auto found = std::find_if(questions.begin(), questions.end(),
        [=](const Question &q) { return q.kind == kind && q.slot == slot; });
    return found == questions.end() ? nullptr : &*found;
}

const Scale &WorkshopTemplate::scaleAt(int ratingSlot) const
{
    Q_ASSERT(ratingSlot >= 0 && ratingSlot < ratingSlots);
    if (profile && ratingSlot >= profile->firstSlot)
        return profile->scale;
    return questionAt(QuestionKind::Rating, ratingSlot)->scale;
}

Result<TemplatePtr> WorkshopTemplate::fromJson(const QByteArray &json)
{
    if (json.size() > MaxTemplateBytes)
        return invalid({}, tr("A template holds at most 2 MB; this file is larger."));
    if (json.startsWith("\xff\xfe") || json.startsWith("\xfe\xff"))
        return invalid({}, tr("The template is saved as UTF-16; save it as UTF-8."));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QString place = lineOf(json, problem.offset);
        if (problem.error == QJsonParseError::IllegalUTF8String)
            return invalid(place, tr("a character that is not UTF-8; save the file as UTF-8"));
        Error error = invalid(place, tr("here the file stops being JSON"));
        error.detail = problem.errorString();
        return error;
    }
    if (!document.isObject())
        return invalid({}, tr("A template is one JSON object in { }; this file is not."));
    if (const auto duplicate = duplicateKey(json))
        return invalid(*duplicate, tr("this key stands twice in the same object"));

    TemplateReader reader(document.object());
    auto result = std::make_shared<WorkshopTemplate>(reader.read());
    if (!reader.defects().empty())
        return invalid(reader.defects());
    result->json = json;
    return TemplatePtr(std::move(result));
}

Result<TemplatePtr> WorkshopTemplate::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ ErrorKind::Refused, u"template-unreadable"_s,
            tr("The template %1 cannot be read; check its name and place.").arg(path),
            file.errorString(), path };
    }
    return fromJson(file.read(MaxTemplateBytes + 1));
}

TemplatePtr WorkshopTemplate::builtIn()
{
    auto result = fromFile(u":/templates/fundament-for-velfaerden.json"_s);
    Q_ASSERT(result);
    return result ? *result : TemplatePtr();
}

QString filledIn(const LocalizedText &text, Language language, const Placeholders &placeholders)
{
    const Format format(language);
    const auto date
        = [&](QDate value) { return value.isValid() ? format.date(value) : u"________"_s; };
    // One pass, so that an organisation called {workshopDate} stays what it is.
    const QString source = text.in(language);
    QString result;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = source.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : source.indexOf(u'}', open);
        if (close < 0)
            return result + QStringView(source).mid(from);
        const auto name = QStringView(source).mid(open + 1, close - open - 1);
        result += QStringView(source).mid(from, open - from);
        if (name == "organisation"_L1)
            result += placeholders.organisation;
        else if (name == "workshopDate"_L1)
            result += date(placeholders.workshopDate);
        else if (name == "deletionDate"_L1)
            result += date(placeholders.deletionDate);
        else
            result += QStringView(source).mid(open, close - open + 1);
        from = close + 1;
    }
}

} // namespace pejling
