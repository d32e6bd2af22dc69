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
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <numeric>
#include <ranges>
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
            // As many as an empty workshop has: the picture on the screen and its neighbours.
            const std::vector<charts::SlideRef> deck = charts::deck(*results);
            for (const charts::SlideRef &ref : deck | std::views::take(3)) {
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
    // Just imported: no tally has been kept with it yet.
    report(u"opening without a snapshot"_s, QLocale::c().toString(size),
        milliseconds(openAndPaint(workshop)), {}, {}, u"< 1 s"_s);
    const QString small = folder % u"/empty.pejling"_s;
    reportRatio(u"opening to painted pictures"_s, QLocale::c().toString(size),
        pairedRatio([&] { return openAndPaint(workshop); }, [&] { return openAndPaint(small); }),
        u"an empty workshop"_s, u"<= 1.3"_s);
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

/// From a commit of somebody else's to the counter and to the painted picture in this process.
void arrivalBench(const QString &folder, int size)
{
    constexpr int Answered = 100;
    constexpr int BetweenPictures = 110; // ms; ten a second at most
    const QString path = folder % u'/' % QString::number(size) % u".pejling"_s;
    auto other = store::WorkshopStore::open(path);
    if (!other)
        qFatal("%s", qPrintable(other.error().text));
    store::Settings settings = *(*other)->settings();
    settings.refreshStep = 1;
    (void)(*other)->setSettings(settings);

    live::Session session;
    QElapsedTimer clock;
    std::vector<double> painted;
    QObject::connect(&session, &live::Session::resultsChanged, &session,
        [&](const disclosure::ShownResultsPtr &results) {
            for (const charts::SlideRef &ref : charts::deck(*results)) {
                if (ref.id.startsWith("rating-"_L1)) {
                    const auto slide = charts::makeSlide(ref, results, {});
                    (void)charts::paintImage(*slide, QSize(1920, 1080));
                }
            }
            painted.push_back(double(clock.nsecsElapsed()) * 1e-9);
        });
    const auto wait = [](const auto &condition) {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    session.open(path);
    wait([&] { return !painted.empty(); });

    Response response;
    response.source = Source::Kiosk;
    response.round = QString::fromLatin1(SurveyRound);
    response.answers = Answers::blank(*(*other)->workshopTemplate());
    response.answers.ratings[0] = 4;
    std::vector<double> counted;
    std::vector<double> shown;
    for (int i = 0; i < Answered; ++i) {
        QTimer breath;
        breath.setSingleShot(true);
        breath.start(BetweenPictures);
        wait([&] { return !breath.isActive(); });
        response.externalId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const qint64 before = session.counts().all;
        painted.clear();
        if (!(*other)->append(response))
            qFatal("append failed");
        clock.start();
        wait([&] { return session.counts().all != before; });
        counted.push_back(double(clock.nsecsElapsed()) * 1e-9);
        wait([&] { return !painted.empty(); });
        shown.push_back(painted.front());
    }
    std::sort(counted.begin(), counted.end());
    std::sort(shown.begin(), shown.end());
    const QString label = QLocale::c().toString(size);
    report(u"commit elsewhere to counter, p50"_s, label, milliseconds(counted[49]), {}, {}, {});
    report(u"commit elsewhere to counter, p99"_s, label, milliseconds(counted[98]), {}, {},
        u"<= 5 ms"_s);
    report(
        u"commit elsewhere to paint, p95"_s, label, milliseconds(shown[94]), {}, {}, u"<= 50 ms"_s);
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
