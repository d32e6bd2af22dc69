// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every image is opened and, where it opens, read from end to end and written to. Nothing may
// crash, hang or grow; what is refused stays as it was, byte by byte, with nothing new beside it.
//   tst_hostile --write FOLDER   writes the images, each in a folder of its own, for other programs
// PEJLING_FLIPS says how many files with random flips there are (default 40); PEJLING_IMAGES=all
// tries all images, and not only some of each kind.
#include "images.h"

#include <build.h>

#include <store/discussionstore.h>
#include <store/workshopstore.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

namespace {

constexpr qint64 MostSeconds = 5; ///< until it is open or refused
constexpr int OneOf = 23; ///< of the images when not all are tried

/// Reads everything; what fails must say why.
QString readAll(WorkshopStore &store)
{
    QString failure;
    const auto note = [&](const auto &result) {
        if (!result && result.error().text.isEmpty())
            failure = u"an error without a sentence"_s;
        return bool(result);
    };
    note(store.settings());
    note(store.batches());
    note(store.mark());
    note(store.value(u"shown"_s));
    note(store.discussion().discussion());
    note(store.discussion().tags());
    const auto rounds = store.rounds();
    if (note(rounds)) {
        for (size_t i = 0; i < std::min<size_t>(rounds->size(), 3); ++i) {
            const QString round = (*rounds)[i].id;
            note(store.activity(round));
            note(store.scan(round, 0, [](const PackedResponse &) {}));
            note(store.scan(round, 1, [](const PackedResponse &) {}));
            note(store.responses(round, 0, 1000));
            note(store.visitShuffled(round, [](const Response &) {}));
            note(store.search(round, u"tid ro"_s));
            note(store.discussion().comments(round));
            note(store.discussion().searchComments(round, u"tid"_s));
        }
    }
    note(store.check());
    return failure;
}

QString writeSome(WorkshopStore &store)
{
    QString failure;
    const auto note = [&](const auto &result) {
        if (!result && result.error().text.isEmpty())
            failure = u"an error without a sentence"_s;
    };
    note(store.append(answer(u"central q=4 r=1......... t=Et til"_s)));
    auto session = store.beginImport(batchInto(), u"print"_s, true, false);
    note(session);
    if (session) {
        for (int i = 100; i < 140; ++i)
            note((*session)->put(answer(u"id=%1 central q=2 t=Igen"_s.arg(i))));
        note((*session)->commit(batchInto()));
        session->reset();
    }
    note(store.undoBatch(1));
    note(store.search(u"survey"_s, u"tid"_s));
    const auto settings = store.settings();
    if (settings)
        note(store.setSettings(*settings));
    return failure;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void schema_data() { rows(schemaImages(m_whole)); }
    void schema() { tryImage(); }
    void contents_data() { rows(rowImages(m_whole)); }
    void contents() { tryImage(); }
    void bytes_data()
    {
        bool given = false;
        const int flips = qEnvironmentVariableIntValue("PEJLING_FLIPS", &given);
        rows(byteImages(m_whole, given ? flips : 40));
    }
    void bytes() { tryImage(); }
    void companions_data() { rows(companionImages(m_whole)); }
    void companions() { tryImage(); }
    void cleanupTestCase() { qInfo("slowest: %lld ms, %s", m_slowest, m_slowestName.constData()); }

private:
    void rows(std::vector<Image> images)
    {
        m_images = std::move(images);
        QTest::addColumn<int>("index");
        const bool all = qgetenv("PEJLING_IMAGES") == "all";
        for (size_t i = 0; i < m_images.size(); i += all ? 1 : OneOf)
            QTest::newRow(m_images[i].name.constData()) << int(i);
    }
    void tryImage();
    void tryOpening(const Image &image, OpenMode mode);

    const Whole m_whole = makeWhole();
    std::vector<Image> m_images;
    qint64 m_slowest = 0;
    QByteArray m_slowestName;
};

void TestHostile::tryImage()
{
    QFETCH(int, index);
    const Image &image = m_images[size_t(index)];
    for (const OpenMode mode : { OpenMode::ReadOnly, OpenMode::ReadWrite }) {
        tryOpening(image, mode);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestHostile::tryOpening(const Image &image, OpenMode mode)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.pejling"_s);
    image.make(path);
    const Picture before = pictureOf(folder.path());
    QElapsedTimer timer;
    timer.start();
    auto store = WorkshopStore::open(path, mode);
    const qint64 took = timer.elapsed();
    QVERIFY2(took < MostSeconds * 1000, QByteArray::number(took).constData());
    if (store) {
        QVERIFY2(image.fate != Fate::Refused, "should have been refused");
        QCOMPARE(readAll(**store), QString());
        if (mode == OpenMode::ReadWrite)
            QCOMPARE(writeSome(**store), QString());
        store->reset();
    } else {
        const Error error = store.error();
        QVERIFY2(image.fate != Fate::Opened, qPrintable(error.text % u' ' % error.detail));
        QVERIFY2(error.text.contains(u"w.pejling"_s), qPrintable(error.text));
        QCOMPARE(error.kind, ErrorKind::Store);
        QVERIFY2(error.code != "store-failed"_L1, qPrintable(error.detail));
        QCOMPARE(pictureOf(folder.path()), before);
    }
    if (took > m_slowest) {
        m_slowest = took;
        m_slowestName = image.name;
    }
}

namespace {

int writeAll(const QString &folder)
{
    const Whole whole = makeWhole();
    int number = 0;
    for (const std::vector<Image> &images : { schemaImages(whole), rowImages(whole),
             byteImages(whole, qEnvironmentVariableIntValue("PEJLING_FLIPS")),
             companionImages(whole) }) {
        for (const Image &image : images) {
            const QString place = folder % u'/' % QString::number(++number);
            QDir().mkpath(place);
            image.make(place % u"/w.pejling"_s);
            const char *fate = image.fate == Fate::Refused ? "refused"
                : image.fate == Fate::Opened               ? "opened"
                                                           : "either";
            std::printf("%d\t%s\t%s\n", number, fate, image.name.constData());
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeAll(arguments.value(2));
    TestHostile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostile.moc"
