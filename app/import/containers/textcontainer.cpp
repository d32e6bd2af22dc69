// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/textcontainer.h"

#include "containers/limits.h"
#include "containers/refusal.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr qint64 HeadBytes = qint64(1) << 20;

Result<std::unique_ptr<QFile>> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refusal::fileUnreadable(path, file->errorString());
    return file;
}

/// Whether bytes that were ASCII in the first megabyte go on as UTF-8.
Result<bool> restIsUtf8(QFile &file)
{
    Utf8Check check;
    QByteArray chunk(TextSource::ChunkBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(chunk.data(), chunk.size());
        if (got < 0)
            return refusal::fileUnreadable(file.fileName(), file.errorString());
        if (got == 0)
            return check.valid() && !check.insideCharacter();
        if (!check.feed({ chunk.constData(), size_t(got) }))
            return false;
    }
}

bool looksLikeWebPage(const QByteArray &head)
{
    const QByteArray start = head.left(4096).trimmed().left(64).toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html")
        || (start.startsWith("<?xml") && head.left(4096).toLower().contains("<html"));
}

/// An object or a list of objects; a cell that begins so is quoted in a text file.
bool looksLikeJson(const QByteArray &head)
{
    static const QRegularExpression begins(u"^\\s*(?:\\[\\s*)?\\{\\s*(?:\"[^\"]*\"\\s*:|\\})"_s);
    return begins.match(QString::fromUtf8(head.left(4096))).hasMatch();
}

/// Pictures, programs and the like: text has hardly any control characters.
bool looksBinary(const QByteArray &head)
{
    if (head.startsWith("%PDF-") || head.startsWith("{\\rtf"))
        return true;
    const auto strange = std::count_if(head.begin(), head.end(), [](char c) {
        return (uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\v' && c != '\f')
            || c == 0x7f;
    });
    return strange * 20 > head.size();
}

} // namespace

Result<std::unique_ptr<Container>> TextContainer::open(
    const QString &path, const ContainerHints &hints)
{
    auto file = opened(path);
    if (!file)
        return file.error();
    auto container = std::make_unique<TextContainer>();
    container->m_path = path;
    container->m_bytes = (*file)->size();
    if (container->m_bytes > MaxUnpackedBytes)
        return refusal::fileTooBig(MaxUnpackedBytes);
    const QByteArray bytes = (*file)->read(HeadBytes);
    const std::string_view raw(bytes.constData(), size_t(bytes.size()));
    const bool whole = bytes.size() == container->m_bytes;
    container->m_encoding = guessEncoding(raw, whole);
    if (const auto given = encodingNamed(hints.encoding)) {
        if (container->m_encoding.encoding != *given)
            container->m_encoding = { *given, 0, true };
    } else if (!container->m_encoding.certain) {
        const Result<bool> utf8 = restIsUtf8(**file);
        if (!utf8)
            return utf8.error();
        if (!*utf8)
            container->m_encoding.encoding = Encoding::Windows1252;
    }
    std::string text;
    Transcoder(container->m_encoding.encoding)
        .append(raw.substr(size_t(container->m_encoding.markLength)), text);
    const QByteArray head(text.data(), qsizetype(text.size()));
    if (head.trimmed().isEmpty() && whole)
        return refusal::empty();
    if (looksLikeWebPage(head))
        return refusal::webPage();
    if (looksLikeJson(head))
        return refusal::json();
    if (looksBinary(head))
        return refusal::unknownFormat();
    container->m_layout = guessTextLayout(head, whole);
    if (!hints.delimiter.isEmpty())
        container->m_layout.delimiter = hints.delimiter.front().toLatin1();
    return std::unique_ptr<Container>(std::move(container));
}

QString TextContainer::id() const { return u"text"_s; }

QString TextContainer::encoding() const { return encodingName(m_encoding.encoding); }

QChar TextContainer::delimiter() const { return QLatin1Char(m_layout.delimiter); }

qint64 TextContainer::bytes(int sheet) const
{
    Q_UNUSED(sheet)
    return m_bytes;
}

Result<std::unique_ptr<RowReader>> TextContainer::rows(int sheet)
{
    Q_UNUSED(sheet)
    auto file = opened(m_path);
    if (!file)
        return file.error();
    return std::unique_ptr<RowReader>(std::make_unique<TextReader>(
        std::make_unique<TextSource>(std::move(*file), m_encoding), m_layout));
}

} // namespace pejling::importer
