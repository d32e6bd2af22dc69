// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images.h"

#include <build.h>

#include <store/discussionstore.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace pejling::test {

namespace {

using namespace store;

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().text), qPrintable(result.error().detail));
    return *std::move(result);
}

void import(WorkshopStore &store, const QStringList &rows)
{
    auto session = sure(store.beginImport(batchInto(), u"print"_s, true, false));
    for (const QString &row : rows)
        sure(session->put(answer(row)));
    BatchInfo batch = batchInto();
    batch.file = u"svar.csv"_s;
    batch.rows = rows.size();
    sure(session->commit(batch));
}

void fill(WorkshopStore &store)
{
    QStringList first;
    QStringList second;
    for (int i = 1; i <= 120; ++i) {
        const QString audience = i % 3 == 0 ? u"central"_s : u"decentral"_s;
        first << u"id=%1 %2 q=%3 r=123....... t=Vi mangler tid og ro %1"_s.arg(i).arg(audience).arg(
            1 + i % 5);
        if (i % 10 == 0)
            second << u"id=%1 %2 q=1 t=Nu er det bedre %1"_s.arg(i).arg(audience);
    }
    first << u"id=a-b-c central q=4 t=Uden nummer"_s;
    import(store, first);
    import(store, second);
    for (int i = 0; i < 25; ++i)
        sure(store.append(answer(u"central q=5 r=321....... t=Fra kiosken %1"_s.arg(i))));
    sure(store.openRound(u"efter"_s));
    sure(store.append(answer(u"decentral round=efter q=2"_s)));
    Decision decision;
    decision.theme = builtInTemplate()->themes[0].id;
    decision.what = u"Færre møder"_s;
    sure(store.discussion().save(decision));
    sure(store.discussion().setNote(decision.theme, u"Husk dette"_s));
    const auto comments = sure(store.discussion().comments(u"survey"_s));
    CommentMark mark = comments.front().mark;
    mark.released = true;
    mark.masked = { { 0, 2 } };
    mark.tags.insert(u"tid"_s, true);
    sure(store.discussion().setMarks({ mark }));
    sure(store.discussion().setTag({ u"tid"_s, TagKind::Own, u"Tid"_s, { u"tid"_s } }));
    (void)sure(store.search(u"survey"_s, u"tid"_s));
    sure(store.setValue(u"shown"_s, "a value"_ba));
}

} // namespace

void SqlImages::add(const QByteArray &name, const QByteArray &sql, Fate fate)
{
    images.push_back({ name, fate, [bytes = m_whole.bytes, sql](const QString &path) {
                          writeFile(path, bytes);
                          harm(path, sql);
                      } });
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Picture pictureOf(const QString &folder)
{
    Picture picture;
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(all)) {
        QByteArray value = entry.isSymLink() ? "link"_ba
            : entry.isDir()                  ? "folder"_ba
            : entry.isFile()                 ? QByteArray::number(entry.size())
                                             : "other"_ba;
        if (entry.isFile() && !entry.isSymLink()) {
            value += ' ' + QByteArray::number(entry.lastModified().toMSecsSinceEpoch());
            if (entry.size() < 100'000'000)
                value += ' '
                    + QCryptographicHash::hash(readFile(entry.filePath()), QCryptographicHash::Md5)
                          .toHex();
        }
        picture.insert(entry.fileName(), value);
    }
    return picture;
}

void harm(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    int code = sqlite3_open(QFile::encodeName(path).constData(), &database);
    const QByteArray all = "pragma journal_mode = delete; pragma foreign_keys = off;"
                           "pragma synchronous = off; pragma writable_schema = on;"
                           "pragma ignore_check_constraints = on;"
        + sql + ";pragma journal_mode = wal";
    if (code == SQLITE_OK)
        code = sqlite3_exec(database, all.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        qFatal("%s: %s", sqlite3_errmsg(database), sql.left(200).constData());
    sqlite3_close(database);
}

Whole makeWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.pejling"_s);
    Whole whole;
    for (QByteArray *bytes : { &whole.other, &whole.before }) {
        auto store = sure(WorkshopStore::create(path, builtInTemplate(), {}, true));
        const bool other = bytes == &whole.other;
        fill(*store);
        store.reset();
        *bytes = readFile(path);
        store = sure(WorkshopStore::open(path));
        for (int i = 0; i < 3; ++i)
            sure(store->append(answer(u"central q=3 t=Til sidst %1"_s.arg(i))));
        (other ? whole.otherLog : whole.log) = readFile(path % u"-wal"_s);
        store.reset();
        if (!other)
            whole.bytes = readFile(path);
    }
    return whole;
}

} // namespace pejling::test
