// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"

#include <charts/render.h>
#include <charts/slide.h>
#include <desk/deskwindow.h>
#include <disclosure/gate.h>
#include <live/results.h>
#include <live/session.h>
#include <survey/demo.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTimer>

#include <sys/resource.h>

namespace pejling::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FullHd{ 1920, 1080 };

/// What this process has used so far, in all threads.
double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Results of the first `answers` made-up answers.
disclosure::ShownResultsPtr shown(const QString &folder, int answers)
{
    const QString path = folder % u"/pictures.pejling"_s;
    const TemplatePtr t
        = *WorkshopTemplate::fromFile(u":/templates/fundament-for-velfaerden.json"_s);
    const auto store = store::WorkshopStore::create(path, t, {}, true);
    std::vector<Response> responses = demoResponses(t);
    responses.resize(std::min(responses.size(), size_t(answers)));
    if (!store || !(*store)->append(responses))
        qFatal("cannot write %s", qPrintable(path));
    const auto raw = live::singleDrawing(**store, QString::fromLatin1(SurveyRound));
    if (!raw)
        qFatal("%s", qPrintable(raw.error().text));
    return disclosure::Gate::show(*raw);
}

/// Every slide of the deck, painted at full HD.
void slideBench(const disclosure::ShownResultsPtr &results)
{
    std::vector<double> seconds;
    for (const charts::SlideRef &ref : charts::deck(*results)) {
        const auto slide = charts::makeSlide(ref, results, {});
        (void)charts::paintImage(*slide, FullHd); // fonts and layout
        std::vector<double> of;
        for (int i = 0; i < Pairs; ++i)
            of.push_back(secondsOf([&] { (void)charts::paintImage(*slide, FullHd); }));
        seconds.push_back(median(of));
    }
    report(u"a full-HD slide, median of deck"_s, {}, milliseconds(median(seconds)), {}, {},
        u"<= 16 ms"_s);
}

/// Three charts that get new results and are painted, as a wall and a desk do every second.
void tickBench(const std::array<disclosure::ShownResultsPtr, 2> &results)
{
    std::vector<std::unique_ptr<charts::Slide>> slides;
    for (const charts::SlideRef &ref : charts::deck(*results[0])) {
        const bool chart = ref.id.startsWith("rating-"_L1) || ref.id.startsWith("themes-"_L1)
            || ref.id.startsWith("comparison-"_L1);
        if (chart && ref.step == 1 && slides.size() < 3)
            slides.push_back(charts::makeSlide(ref, results[0], {}));
    }
    const auto tick = [&](int i) {
        for (const auto &slide : slides) {
            slide->setResults(results[size_t(i % 2)]);
            (void)charts::paintImage(*slide, FullHd / 2);
        }
    };
    tick(1);
    constexpr int ticks = 40;
    const double before = cpuSeconds();
    for (int i = 0; i < ticks; ++i)
        tick(i);
    report(u"a tick of %1 charts, cpu"_s.arg(slides.size()), {},
        milliseconds((cpuSeconds() - before) / ticks), {}, {}, u"<= 8 ms"_s);
}

/// The longest time in which the GUI thread of an open desk handled no event.
class Watch
{
public:
    Watch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) * 1e-9);
            m_clock.start();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        m_clock.start();
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

} // namespace

void pictureBench(const QString &folder)
{
    const std::array results{ shown(folder, 120), shown(folder, 160) };
    slideBench(results[1]);
    tickBench(results);
}

void guiBench(const QString &folder, int size)
{
    const QString path = folder % u"/gui.pejling"_s;
    QFile::remove(path);
    if (!QFile::copy(folder % u"/empty.pejling"_s, path))
        qFatal("cannot copy the empty workshop");
    live::Session session;
    desk::DeskWindow window(&session);
    QEventLoop loop;
    QObject::connect(&session, &live::Session::resultsChanged, &loop, &QEventLoop::quit);
    window.show();
    window.openWorkshop(path);
    loop.exec();

    const Watch watch;
    QFutureWatcher<Result<live::ImportOutcome>> imported;
    QObject::connect(&imported, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    live::ImportRequest request;
    request.path = folder % u"/%1.csv"_s.arg(size);
    imported.setFuture(session.startImport(request));
    while (!imported.isFinished() || session.counts().all < size)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    report(u"GUI thread blocked while importing"_s, QLocale::c().toString(size),
        milliseconds(watch.longest()), {}, {}, u"<= 50 ms"_s);
}

} // namespace pejling::bench
