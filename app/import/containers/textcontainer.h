// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/container.h"
#include "containers/textreader.h"

namespace pejling::importer {

/// A text file with one record a row. Encoding and delimiter are decided on its first megabyte;
/// only a file that is all ASCII so far is looked through for what follows.
class TextContainer final : public Container
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Container>> open(
        const QString &path, const ContainerHints &hints);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString encoding() const override;
    [[nodiscard]] QChar delimiter() const override;
    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(int sheet) override;
    [[nodiscard]] qint64 bytes(int sheet) const override;

private:
    QString m_path;
    qint64 m_bytes = 0;
    EncodingGuess m_encoding;
    TextLayout m_layout;
    std::vector<Sheet> m_sheets{ Sheet{} };
};

} // namespace pejling::importer
