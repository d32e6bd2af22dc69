// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"

#include <base/splitmix64.h>
#include <charts/render.h>
#include <charts/slide.h>
#include <live/session.h>
#include <live/tally.h>
#include <stats/ranking.h>
#include <store/workshopstore.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <numeric>
#include <unistd.h>

namespace pejling::bench {

using namespace Qt::StringLiterals;

namespace {

TemplatePtr builtIn()
{
    return *WorkshopTemplate::fromFile(u":/templates/fundament-for-velfaerden.json"_s);
}

Ballot randomBallot(SplitMix64 &random, int items)
{
    std::vector<int> ranks(static_cast<size_t>(items));
    std::iota(ranks.begin(), ranks.end(), 1);
    for (size_t i = ranks.size() - 1; i > 0; --i)
        std::swap(ranks[i], ranks[size_t(random.index(qint64(i) + 1))]);
    Ballot ballot(items);
    for (int item = 0; item < items; ++item)
        ballot.setRank(item, ranks[size_t(item)]);
    return ballot;
}

void bootstrapBench()
{
    SplitMix64 random(1);
    std::vector<Ballot> ballots;
    for (int i = 0; i < 1000; ++i)
        ballots.push_back(randomBallot(random, 10));
    std::vector<double> seconds;
    for (int i = 0; i < 2 * Pairs; ++i)
        seconds.push_back(secondsOf([&] { (void)stats::bootstrap(ballots, 2000, quint64(i)); }));
    report(u"bootstrap 2,000 x 10 themes"_s, u"1,000"_s, milliseconds(median(seconds)), {}, {},
        u"<= 50 ms"_s);
}

/// One more answer, when the tally already holds `size` of them.
void tallyBench(int size)
{
    const TemplatePtr t = builtIn();
    live::Tally tally(t, QString::fromLatin1(SurveyRound));
    SplitMix64 random(7);
    const auto packed = [&](int i) {
        Answers answers = Answers::blank(*t);
        answers.ratings[0] = qint8(1 + i % 5);
        answers.rankings[0] = randomBallot(random, answers.rankings[0].size());
        return std::pair{ answers.packedRatings(), answers.packedRankings() };
    };
    std::vector<std::pair<std::string, std::string>> rows;
    for (int i = 0; i < 1000; ++i)
        rows.push_back(packed(i));
    const auto addAll = [&](qint64 first, qint64 count) {
        for (qint64 i = first; i < first + count; ++i) {
            const auto &[ratings, rankings] = rows[size_t(i) % rows.size()];
            tally.add({ .id = i + 1,
                .audience = int(i % 2),
                .ratings = ratings,
                .rankings = rankings,
                .timeThieves = {} });
        }
    };
    addAll(0, size);
    constexpr int More = 20'000;
    const double seconds = secondsOf([&] { addAll(size, More); });
    report(u"one more answer in the tally"_s, QLocale::c().toString(size),
        QString::number(seconds / More * 1e9, 'f', 0) % u" ns"_s, {}, {}, u"<= 200 ns"_s);
}

/// Opens `workshop` and paints the first pictures as a wall would; seconds.
double openAndPaint(const QString &workshop)
{
    QElapsedTimer clock;
    clock.start();
    live::Session session;
    QEventLoop loop;
    QObject::connect(&session, &live::Session::resultsChanged, &loop,
        [&](const disclosure::ShownResultsPtr &results) {
            for (const charts::SlideRef &ref : charts::deck(*results)) {
                const auto slide = charts::makeSlide(ref, results, {});
                (void)charts::paintImage(*slide, QSize(1920, 1080));
            }
            loop.quit();
        });
    QObject::connect(&session, &live::Session::failed, &loop,
        [](const Error &error) { qFatal("%s", qPrintable(error.text)); });
    session.open(workshop);
    loop.exec();
    return double(clock.nsecsElapsed()) * 1e-9;
}

void openingBench(const QString &folder, int size)
{
    const QString workshop = folder % u'/' % QString::number(size) % u".pejling"_s;
    const QString small = folder % u"/1000.pejling"_s;
    reportRatio(u"opening to painted pictures"_s, QLocale::c().toString(size),
        pairedRatio([&] { return openAndPaint(workshop); }, [&] { return openAndPaint(small); }),
        u"1,000 answers"_s, u"<= 1.3, < 1 s"_s);
}

void durableBench(const QString &folder)
{
    constexpr int Answered = 200;
    const TemplatePtr t = builtIn();
    const QString path = folder % u"/durable.pejling"_s;
    auto store = store::WorkshopStore::create(path, t, {}, true);
    if (!store)
        qFatal("%s", qPrintable(store.error().text));
    Response response;
    response.source = Source::Kiosk;
    response.round = QString::fromLatin1(SurveyRound);
    response.answers = Answers::blank(*t);
    response.answers.ratings[0] = 4;
    const auto ours = [&] {
        return secondsOf([&] {
            for (int i = 0; i < Answered; ++i) {
                response.externalId = QUuid::createUuid().toString(QUuid::WithoutBraces);
                if (!(*store)->append(response))
                    qFatal("append failed");
            }
        });
    };
    const auto floor = [&] {
        QFile file(folder % u"/append.bin"_s);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot write");
        const QByteArray record(200, 'x');
        return secondsOf([&] {
            for (int i = 0; i < Answered; ++i) {
                file.write(record);
                fdatasync(file.handle());
            }
        });
    };
    // The target speaks of speed: answers a second, ours over theirs.
    PairedRatio pair = pairedRatio(ours, floor);
    pair.ratio = 1 / pair.ratio;
    reportRatio(u"200 durable answers, speed"_s, {}, pair, u"append+fdatasync"_s, u">= 0.8"_s);
}

/// From a commit of somebody else's to the counter in this process.
void arrivalBench(const QString &folder, int size)
{
    const QString path = folder % u'/' % QString::number(size) % u".pejling"_s;
    auto other = store::WorkshopStore::open(path);
    if (!other)
        qFatal("%s", qPrintable(other.error().text));
    live::Session session;
    QEventLoop loop;
    QObject::connect(&session, &live::Session::opened, &loop, &QEventLoop::quit);
    session.open(path);
    loop.exec();
    Response response;
    response.source = Source::Kiosk;
    response.round = QString::fromLatin1(SurveyRound);
    response.answers = Answers::blank(*(*other)->workshopTemplate());
    response.answers.ratings[0] = 4;

    std::vector<double> seconds;
    for (int i = 0; i < 100; ++i) {
        response.externalId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const qint64 before = session.counts().all;
        if (!(*other)->append(response))
            qFatal("append failed");
        seconds.push_back(secondsOf([&] {
            while (session.counts().all == before)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }));
    }
    std::sort(seconds.begin(), seconds.end());
    report(u"commit elsewhere to counter, p95"_s, QLocale::c().toString(size),
        milliseconds(seconds[94]), {}, {}, u"p99 <= 5 ms (tally)"_s);
}

} // namespace

void liveBench(const QString &folder, std::span<const int> sizes)
{
    bootstrapBench();
    durableBench(folder);
    for (const int size : sizes)
        tallyBench(size);
    for (const int size : sizes)
        openingBench(folder, size);
    for (const int size : sizes)
        arrivalBench(folder, size);
}

} // namespace pejling::bench
