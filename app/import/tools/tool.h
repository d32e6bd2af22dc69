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
    Status, ///< whether the row is an answer at all; see Tool::status()
    Person, ///< name, address, token, ...: never stored
    Other, ///< known, and of no use
};

/// What a row is, by a column of Meta::Status.
enum class RowKind {
    Answer,
    Unfinished,
    NotAnswered, ///< somebody was invited, and that is all
    Test, ///< a preview or a test of the form
};

/// A survey tool, by what is peculiar to its exports. To add one: write a file NAME.cpp in this
/// folder that derives from Tool and defines `const Tool &NAME()`; it is found by its name.
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
    /// What a cell under a heading of Meta::Status says of its row; both normalised.
    [[nodiscard]] virtual RowKind status(const QString &key, const QString &cell) const
    {
        Q_UNUSED(key)
        Q_UNUSED(cell)
        return RowKind::Answer;
    }
    /// Puts a table in the place of what the tool spreads over several sheets or files; leaves
    /// alone what is not the tool's.
    [[nodiscard]] virtual Result<Done> unpack(std::unique_ptr<Container> &container,
        std::vector<std::unique_ptr<Container>> &companions) const
    {
        Q_UNUSED(container)
        Q_UNUSED(companions)
        return Done{};
    }
    /// What a person can do about codes without a code book; a sentence, or empty.
    [[nodiscard]] virtual QString codesHint() const { return {}; }
    /// An unanswered ranking takes one cell instead of one for each item, so that the rest of its
    /// row is shifted to the left.
    [[nodiscard]] virtual bool shiftsUnansweredRankings() const { return false; }
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

/// All tools; the first that finds evidence is taken. The last, "table", takes everything.
[[nodiscard]] const std::vector<const Tool *> &tools();

/// The tool with this id; nullptr when there is none.
[[nodiscard]] const Tool *toolNamed(QStringView id);

/// What a heading means in nearly every tool, Danish and English.
[[nodiscard]] std::optional<Meta> commonMeta(const QString &key);

} // namespace pejling::importer
