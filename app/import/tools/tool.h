// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/headings.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace pejling::importer {

/// What a column holds besides answers.
enum class Meta {
    Id, ///< the tool's own id of the response
    Time, ///< when it was begun or sent; part of the identity where there is no id
    Submitted, ///< as Time, and blank while the response is unfinished
    Finished, ///< true or false
    Round, ///< id of the round; rows of another than the one read into are left out
    Person, ///< name, address, token, ...: never stored
    Other, ///< known, and of no use
};

/// A survey tool, by what is peculiar to its exports. To add one: write a file like msforms.cpp
/// that derives from Tool, and name it in the list in tools.cpp.
class Tool
{
public:
    virtual ~Tool() = default;
    Q_DISABLE_COPY_MOVE(Tool)

    [[nodiscard]] const QString &id() const { return m_id; } ///< "msforms"
    [[nodiscard]] virtual QString name() const { return m_name; } ///< "Microsoft Forms"
    /// The headings by which the table is known to be the tool's; empty when it is not.
    [[nodiscard]] virtual QStringList evidence(const Headings &headings) const = 0;
    /// What a column of this heading (normalised) holds besides answers.
    [[nodiscard]] std::optional<Meta> meta(const QString &key) const;
    /// The tool writes ' before a text that begins with = + - @, which is to be taken off again.
    [[nodiscard]] virtual bool masksFormulas() const { return false; }

protected:
    using MetaHeadings = std::initializer_list<std::pair<QStringView, Meta>>;

    Tool(QString id, QString name, MetaHeadings headings);

private:
    QString m_id;
    QString m_name;
    QHash<QString, Meta> m_headings;
};

/// All tools; the first that finds evidence is taken, the last takes everything.
[[nodiscard]] const std::vector<const Tool *> &tools();

/// What a heading means in nearly every tool, Danish and English.
[[nodiscard]] std::optional<Meta> commonMeta(const QString &key);

} // namespace pejling::importer
