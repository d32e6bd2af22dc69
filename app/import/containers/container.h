// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/row.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace pejling::importer {

struct Sheet
{
    QString name; ///< empty for a text file
    bool hidden = false;
};

/// What a person said of a text file; whatever is empty is guessed.
struct ContainerHints
{
    QString encoding; ///< as encodingName() gives it
    QString delimiter;
};

/// A file that holds one or more tables: how they are packed, not what they mean. A set of files
/// that belong together (data, labels, structure) is a Container of its own kind.
class Container
{
public:
    /// Recognises the container by its content, not by its name, and reads what it needs to know of
    /// itself (sheets, shared strings, encoding), but no rows.
    [[nodiscard]] static Result<std::unique_ptr<Container>> open(
        const QString &path, const ContainerHints &hints = {});

    virtual ~Container() = default;

    [[nodiscard]] virtual QString id() const = 0; ///< "text", "xlsx", "ods"
    [[nodiscard]] virtual QString encoding() const { return {}; } ///< of text
    [[nodiscard]] virtual QChar delimiter() const { return {}; } ///< of text
    [[nodiscard]] virtual const std::vector<Sheet> &sheets() const = 0; ///< never empty
    [[nodiscard]] virtual Result<std::unique_ptr<RowReader>> rows(int sheet) = 0;
    /// What RowReader::bytesRead() reaches at the end, as far as it is known.
    [[nodiscard]] virtual qint64 bytes(int sheet) const = 0;
};

/// Feeds the file at `path` to `visit`, piece by piece, until that returns false.
[[nodiscard]] Result<Done> readThrough(
    const QString &path, const std::function<bool(std::string_view)> &visit);

} // namespace pejling::importer
