// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a disk, a mail program or a hex editor has spoilt.
#include "images.h"

#include <QtEndian>

#include <random>

namespace pejling::test {

namespace {

constexpr qsizetype PageSize = 4096;

class Collector
{
public:
    void add(const QByteArray &name, const QByteArray &bytes, Fate fate = Fate::Either)
    {
        images.push_back({ name, fate, [bytes](const QString &path) { writeFile(path, bytes); } });
    }

    std::vector<Image> images;
};

QByteArray with(QByteArray bytes, qsizetype offset, quint32 number, int size = 4)
{
    for (int i = 0; i < size; ++i)
        bytes[offset + i] = char(number >> (8 * (size - 1 - i)));
    return bytes;
}

void header(Collector &to, const QByteArray &whole)
{
    struct Field
    {
        const char *name;
        qsizetype offset;
        int size;
    };
    for (const Field &field :
        { Field{ "page size", 16, 2 }, { "write version", 18, 1 }, { "read version", 19, 1 },
            { "reserved space", 20, 1 }, { "largest fraction", 21, 1 },
            { "smallest fraction", 22, 1 }, { "leaf fraction", 23, 1 }, { "change counter", 24, 4 },
            { "page count", 28, 4 }, { "first free page", 32, 4 }, { "free pages", 36, 4 },
            { "schema cookie", 40, 4 }, { "schema format", 44, 4 }, { "cache size", 48, 4 },
            { "largest root", 52, 4 }, { "encoding", 56, 4 }, { "schema number", 60, 4 },
            { "incremental vacuum", 64, 4 }, { "application", 68, 4 }, { "reserved", 72, 4 },
            { "version valid for", 92, 4 }, { "library version", 96, 4 } }) {
        for (const quint32 number : { 0U, 1U, 2U, 3U, 255U, 0x7fffffffU, 0x80000000U, 0xffffffffU })
            to.add(field.name + (" = " + QByteArray::number(number)),
                with(whole, field.offset, number, field.size));
    }
    for (qsizetype i = 0; i < 16; ++i)
        to.add("no magic at " + QByteArray::number(i), with(whole, i, 'x', 1), Fate::Refused);
    const auto pages = quint32(whole.size() / PageSize);
    to.add("many more pages, said in both places",
        with(with(with(whole, 28, 0x00ffffffU), 24, 7), 92, 7), Fate::Refused);
    to.add(
        "fewer pages, said in both places", with(with(with(whole, 28, pages / 2), 24, 7), 92, 7));
    to.add("UTF-16", with(whole, 56, 2), Fate::Refused);
}

void cutOff(Collector &to, const QByteArray &whole)
{
    to.add("empty", {}, Fate::Refused);
    for (const qsizetype size : { 1, 15, 16, 17, 50, 99, 100, 101, 511, 512, 1000, 4095 })
        to.add("cut off at " + QByteArray::number(size), whole.left(size), Fate::Refused);
    for (qsizetype size = PageSize; size < whole.size(); size += PageSize)
        to.add("cut off at " + QByteArray::number(size), whole.left(size), Fate::Refused);
    for (qsizetype size = PageSize / 2; size < whole.size(); size += 5 * PageSize)
        to.add("cut off inside a page at " + QByteArray::number(size), whole.left(size),
            Fate::Refused);
    to.add("half a page more", whole + QByteArray(PageSize / 2, 'x'));
    to.add("a page more", whole + QByteArray(PageSize, '\0'));
    to.add("twice", whole + whole);
    to.add("text", "ID;Navn;Svar\n1;Per;4\n", Fate::Refused);
    to.add("zip", "PK\x03\x04" + QByteArray(200, 'x'), Fate::Refused);
    to.add("the magic and nothing", QByteArray("SQLite format 3\0", 16), Fate::Refused);
    to.add("a header of zeros", QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'),
        Fate::Refused);
    to.add("line ends turned", QByteArray(whole).replace("\n", "\r\n"), Fate::Refused);
    to.add("eight bits turned into UTF-8", QString::fromLatin1(whole).toUtf8(), Fate::Refused);
}

void pages(Collector &to, const QByteArray &whole)
{
    std::mt19937 random(1);
    const qsizetype count = whole.size() / PageSize;
    for (qsizetype page = 0; page < count; ++page) {
        const QByteArray name = " page " + QByteArray::number(page + 1);
        const qsizetype from = page == 0 ? 100 : page * PageSize;
        const qsizetype size = (page + 1) * PageSize - from;
        const Fate fate = page == 0 ? Fate::Refused : Fate::Either;
        to.add(
            "zeroed" + name, QByteArray(whole).replace(from, size, QByteArray(size, '\0')), fate);
        QByteArray noise(size, '\0');
        for (char &byte : noise)
            byte = char(random());
        to.add("noise on" + name, QByteArray(whole).replace(from, size, noise), fate);
        const qsizetype other = qsizetype(random() % size_t(count));
        to.add("another page on" + name,
            QByteArray(whole).replace(from, size, whole.mid(other * PageSize, size)));
        QByteArray header = whole;
        header.replace(from, 8, "\x05\x00\x00\x01\xf4\x00\x08\x00");
        for (qsizetype cell = 0; cell < 500; ++cell) // all point to the page itself
            qToBigEndian(quint16(1060), header.data() + from + 12 + 2 * cell);
        qToBigEndian(quint32(page + 1), header.data() + from + 8);
        qToBigEndian(quint32(page + 1), header.data() + page * PageSize + 1060);
        to.add("a loop at" + name, header, fate);
    }
}

/// A tree of tables pages of which each points to the next four hundred times: it would take ages
/// to walk, though every page is sound in itself.
QByteArray withTower(const QByteArray &whole, quint32 root)
{
    constexpr quint32 Levels = 8;
    constexpr int Cells = 400;
    QByteArray bytes = whole;
    const auto first = quint32(whole.size() / PageSize) + 1;
    const auto put = [&](qsizetype at, quint32 target) {
        QByteArray page(PageSize, '\0');
        page[0] = 5;
        qToBigEndian(quint16(Cells), page.data() + 3);
        qToBigEndian(quint16(PageSize - 6 * Cells), page.data() + 5);
        qToBigEndian(target, page.data() + 8);
        for (int cell = 0; cell < Cells; ++cell) {
            const qsizetype place = PageSize - 6 * (cell + 1);
            qToBigEndian(quint16(place), page.data() + 12 + 2 * cell);
            qToBigEndian(target, page.data() + place);
            page[place + 4] = char(1);
        }
        bytes.replace(at, PageSize, page);
    };
    const qsizetype rootAt = qsizetype(root - 1) * PageSize;
    const QByteArray leaf = whole.mid(rootAt, PageSize);
    for (quint32 level = 0; level < Levels; ++level) {
        bytes.append(PageSize, '\0');
        put(qsizetype(first - 1 + level) * PageSize, first + level + 1);
    }
    bytes.append(leaf);
    put(rootAt, first);
    return with(bytes, 28, quint32(bytes.size() / PageSize));
}

void towers(Collector &to, const QByteArray &whole)
{
    for (quint32 page = 2; page <= 60 && page <= whole.size() / PageSize; ++page)
        to.add("a tower on page " + QByteArray::number(page), withTower(whole, page));
}

void flips(Collector &to, const QByteArray &whole, int count)
{
    std::mt19937 random(20261122);
    for (int i = 0; i < count; ++i) {
        QByteArray bytes = whole;
        const auto spots = 1 + random() % (i % 3 == 0 ? 1 : 40);
        // Every second one where the schema and the heads of pages lie.
        for (size_t spot = 0; spot < spots; ++spot) {
            const auto page = random() % size_t(whole.size() / PageSize);
            const auto inside = random() % (i % 2 == 0 ? 64 : size_t(PageSize));
            bytes[qsizetype(page) * PageSize + qsizetype(inside)] ^= char(1U << random() % 8);
        }
        to.add("flips " + QByteArray::number(i), bytes);
    }
}

} // namespace

std::vector<Image> byteImages(const Whole &whole, int flipped)
{
    Collector all;
    header(all, whole.bytes);
    cutOff(all, whole.bytes);
    pages(all, whole.bytes);
    towers(all, whole.bytes);
    flips(all, whole.bytes, flipped);
    return all.images;
}

} // namespace pejling::test
