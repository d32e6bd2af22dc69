// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/jsoncursor.h>

#include <base/text.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

QString escapedForPointer(QString key) { return key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s); }

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

JsonCursor::JsonCursor(QJsonValue value, QString pointer, std::vector<Defect> *defects)
    : m_value(std::move(value)), m_pointer(std::move(pointer)), m_defects(defects)
{
}

QStringList JsonCursor::keys() const { return m_value.toObject().keys(); }

void JsonCursor::complain(const QString &reason) const
{
    m_defects->push_back({ m_pointer, reason });
}

bool JsonCursor::isObject() const
{
    if (m_value.isObject())
        return true;
    complain(tr("must be an object in { }"));
    return false;
}

bool JsonCursor::isObject(std::initializer_list<QLatin1StringView> known) const
{
    if (!isObject())
        return false;
    for (const QString &key : keys()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            at(key).complain(tr("unknown key; check its spelling"));
    }
    return true;
}

JsonCursor JsonCursor::at(QStringView key) const
{
    return { m_value.toObject().value(key), m_pointer + u'/' + escapedForPointer(key.toString()),
        m_defects };
}

JsonCursor JsonCursor::element(size_t index) const
{
    return { m_value.toArray().at(qsizetype(index)), m_pointer + u'/' + QString::number(index),
        m_defects };
}

JsonCursor JsonCursor::required(QLatin1StringView key) const
{
    const JsonCursor member = at(key);
    if (!member.isGiven())
        member.complain(tr("missing"));
    return member;
}

std::vector<JsonCursor> JsonCursor::elements(int min, int max) const
{
    if (!isGiven())
        return {};
    if (!m_value.isArray()) {
        complain(tr("must be a list in [ ]"));
        return {};
    }
    const QJsonArray array = m_value.toArray();
    if (array.size() < min || array.size() > max) {
        complain(min == max
                ? tr("must have exactly %1 entries, has %2").arg(min).arg(array.size())
                : tr("must have %1 to %2 entries, has %3").arg(min).arg(max).arg(array.size()));
    }
    std::vector<JsonCursor> cursors;
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), max); ++i)
        cursors.push_back({ array[i], m_pointer + u'/' + QString::number(i), m_defects });
    return cursors;
}

QString JsonCursor::string(int maxLength) const
{
    if (!isGiven())
        return {};
    if (!m_value.isString()) {
        complain(tr("must be a text in quotation marks"));
        return {};
    }
    const QString raw = m_value.toString();
    if (codePoints(raw) > maxLength)
        complain(tr("longer than %1 characters").arg(maxLength));
    return cleaned(raw);
}

bool JsonCursor::boolean(bool otherwise) const
{
    if (isGiven() && !m_value.isBool())
        complain(tr("must be true or false"));
    return m_value.toBool(otherwise);
}

std::optional<int> JsonCursor::integer() const
{
    if (!isGiven())
        return {};
    const double number = m_value.toDouble(0.5);
    if (!m_value.isDouble() || std::floor(number) != number || std::abs(number) > 1e6) {
        complain(tr("must be a whole number"));
        return {};
    }
    return int(number);
}

namespace {

/// Walks well-formed JSON and remembers which keys each open object has had.
class DuplicateKeyFinder
{
public:
    explicit DuplicateKeyFinder(const QByteArray &json) : m_json(json) { }

    std::optional<QString> find()
    {
        for (; m_at < m_json.size(); ++m_at) {
            switch (m_json[m_at]) {
            case '{':
            case '[':
                m_open.emplace_back().object = m_json[m_at] == '{';
                break;
            case '}':
            case ']':
                m_open.pop_back();
                break;
            case ',':
                ++m_open.back().index;
                m_open.back().expectsKey = true;
                break;
            case '"':
                if (const auto duplicate = readString())
                    return duplicate;
                break;
            default:
                break;
            }
        }
        return {};
    }

private:
    struct Level
    {
        bool object = false;
        bool expectsKey = true;
        int index = 0;
        QString key;
        QSet<QString> seen;
    };

    std::optional<QString> readString()
    {
        const qsizetype start = m_at++;
        while (m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        if (m_open.empty() || !m_open.back().object || !m_open.back().expectsKey)
            return {};
        Level &level = m_open.back();
        const QByteArray literal = '[' + m_json.sliced(start, m_at - start + 1) + ']';
        level.key = QJsonDocument::fromJson(literal)[0].toString();
        level.expectsKey = false;
        if (level.seen.contains(level.key))
            return pointer();
        level.seen.insert(level.key);
        return {};
    }

    QString pointer() const
    {
        QString text;
        for (const Level &level : m_open)
            text += u'/'
                + (level.object ? escapedForPointer(level.key) : QString::number(level.index));
        return text;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    std::vector<Level> m_open;
};

} // namespace

std::optional<QString> duplicateKey(const QByteArray &json)
{
    return DuplicateKeyFinder(json).find();
}

} // namespace pejling
