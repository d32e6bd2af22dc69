// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

namespace pejling {

/// One thing that is wrong with a JSON document.
struct Defect
{
    QString pointer; ///< RFC 6901
    QString reason; ///< in the user's language
};

/// A place in a JSON document that knows its pointer and notes what is wrong with it. Reading goes
/// on after a defect, so that a person who edits a template hears of all of them at once.
class JsonCursor
{
    Q_DECLARE_TR_FUNCTIONS(pejling::JsonCursor)

public:
    JsonCursor(QJsonValue value, QString pointer, std::vector<Defect> *defects);

    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    [[nodiscard]] bool isGiven() const { return !m_value.isUndefined(); }
    [[nodiscard]] bool isString() const { return m_value.isString(); }
    [[nodiscard]] QStringList keys() const;
    void complain(const QString &reason) const;

    /// Whether it is an object; complains when it is not, and about keys that are not `known`.
    [[nodiscard]] bool isObject(std::initializer_list<QLatin1StringView> known) const;
    [[nodiscard]] bool isObject() const;
    /// The member, which may not be given.
    [[nodiscard]] JsonCursor at(QStringView key) const;
    [[nodiscard]] JsonCursor at(QLatin1StringView key) const { return at(QString(key)); }
    /// An entry of a list, which may not be given.
    [[nodiscard]] JsonCursor element(size_t index) const;
    /// The member; complains when it is not given.
    [[nodiscard]] JsonCursor required(QLatin1StringView key) const;
    /// The entries of a list; none when it is not given. Complains unless there are min..max.
    [[nodiscard]] std::vector<JsonCursor> elements(int min, int max) const;

    /// Empty when not given or not a text. `maxLength` counts characters (code points).
    [[nodiscard]] QString string(int maxLength) const;
    /// As it stands there, blanks and all; empty when it is not a text.
    [[nodiscard]] QString rawString() const { return m_value.toString(); }
    [[nodiscard]] bool boolean(bool otherwise) const;
    [[nodiscard]] std::optional<int> integer() const;

private:
    QJsonValue m_value;
    QString m_pointer;
    std::vector<Defect> *m_defects;
};

/// The pointer to the second of two members of one name in one object, of which a parser silently
/// keeps one. `json` must be well-formed.
[[nodiscard]] std::optional<QString> duplicateKey(const QByteArray &json);

} // namespace pejling
