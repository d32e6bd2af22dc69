// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workshop files that are damaged or made to do harm, each with a name and made from a whole one.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <vector>

namespace pejling::test {

enum class Fate {
    Refused, ///< must not open at all
    Opened, ///< must open, as nothing is lost
    Either, ///< may open or not
};

struct Image
{
    QByteArray name;
    Fate fate = Fate::Either;
    /// Makes the file and what lies beside it; nothing of that name exists yet.
    std::function<void(const QString &path)> make;
};

/// What the images are made from.
struct Whole
{
    QByteArray bytes; ///< a closed workshop: answers of all kinds, comments, batches, a decision
    QByteArray other; ///< another closed workshop
    QByteArray before; ///< `bytes` without the answers that `log` holds
    QByteArray log; ///< left by a program that was killed
    QByteArray otherLog; ///< one that belongs to `other`
};

[[nodiscard]] Whole makeWhole();

/// Images that SQL makes of the whole file.
class SqlImages
{
public:
    SqlImages(const Whole &whole, Fate usual) : m_whole(whole), m_usual(usual) { }

    void add(const QByteArray &name, const QByteArray &sql) { add(name, sql, m_usual); }
    void add(const QByteArray &name, const QByteArray &sql, Fate fate);

    std::vector<Image> images;

private:
    const Whole &m_whole;
    Fate m_usual;
};

[[nodiscard]] std::vector<Image> schemaImages(const Whole &whole);
[[nodiscard]] std::vector<Image> rowImages(const Whole &whole);
[[nodiscard]] std::vector<Image> byteImages(const Whole &whole, int flips);
[[nodiscard]] std::vector<Image> companionImages(const Whole &whole);

void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);
/// What a folder holds: of every entry the kind, the bytes and when it was changed.
using Picture = QMap<QString, QByteArray>;
[[nodiscard]] Picture pictureOf(const QString &folder);
/// Runs SQL on a file without any of the program's precautions; every statement must succeed.
void harm(const QString &path, const QByteArray &sql);

} // namespace pejling::test
