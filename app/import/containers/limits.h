// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace pejling::importer {

// What a file may ask of the machine. Generous for any survey, tight for a hostile file.
inline constexpr qint64 MaxContainerBytes = qint64(256) << 20; ///< of a zip container
inline constexpr qint64 MaxUnpackedBytes = qint64(2) << 30; ///< of text, or of all zip parts
inline constexpr qint64 MaxUnpackedRatio = 200; ///< unpacked to packed
inline constexpr qint64 RatioFreeBytes = qint64(1) << 20; ///< the ratio says nothing below this
inline constexpr qint64 MaxPartCount = 10'000; ///< entries of a zip container
inline constexpr qint64 MaxRows = 2'000'000;
inline constexpr qint64 MaxRepeatedRows = 10'000; ///< one row that holds something, said once
inline constexpr int MaxColumns = 16'384;
inline constexpr int MaxCellLength = 32'767; ///< UTF-16 code units, as Excel counts
/// UTF-8 bytes that are kept of a cell: whoever has more has more than MaxCellLength units too,
/// because a unit takes at most three bytes.
inline constexpr size_t MaxCellBytes = size_t(MaxCellLength + 2) * 3;
inline constexpr size_t MaxRowBytes = size_t(32) << 20; ///< all cells of one row
inline constexpr size_t MaxSharedStringBytes = size_t(160) << 20; ///< shared strings of an xlsx
inline constexpr int MaxXmlDepth = 64;
inline constexpr size_t MaxXmlToken = size_t(4) << 20; ///< one tag with its attributes

} // namespace pejling::importer
