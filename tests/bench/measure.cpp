// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pejling::bench {

using namespace Qt::StringLiterals;

Run runProcess(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> texts{ program.toLocal8Bit() };
    for (const QString &argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);

    QElapsedTimer clock;
    clock.start();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, 0);
        dup2(nowhere, 1);
        dup2(nowhere, 2);
        execvp(argv[0], argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return { double(clock.nsecsElapsed()) * 1e-9, double(usage.ru_maxrss) / 1024,
        WIFEXITED(status) ? WEXITSTATUS(status) : 128 };
}

double must(const Run &run, const char *what)
{
    if (run.exit > 1)
        qFatal("%s ended with %d", what, run.exit);
    return run.seconds;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

PairedRatio pairedRatio(const std::function<double()> &ours, const std::function<double()> &theirs)
{
    (void)ours();
    (void)theirs();
    std::vector<double> mine;
    std::vector<double> other;
    std::vector<double> ratios;
    for (int i = 0; i < Pairs; ++i) {
        mine.push_back(ours());
        other.push_back(theirs());
        ratios.push_back(mine.back() / other.back());
    }
    return { median(mine), median(other), median(ratios) };
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) * 1e-9;
}

void report(const QString &what, const QString &size, const QString &measured,
    const QString &against, const QString &ratio, const QString &target)
{
    const auto column = [](const QString &text, int width) { return text.leftJustified(width); };
    const QString line = column(what, 34) % column(size, 11) % column(measured, 13)
        % column(against, 27) % column(ratio, 9) % target;
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString milliseconds(double seconds)
{
    const double ms = seconds * 1e3;
    return QString::number(ms, 'f', ms < 10 ? 2 : ms < 100 ? 1 : 0) % u" ms"_s;
}

void reportRatio(const QString &what, const QString &size, const PairedRatio &pair,
    const QString &against, const QString &target)
{
    report(what, size, milliseconds(pair.ours), against % u' ' % milliseconds(pair.theirs),
        QString::number(pair.ratio, 'f', 2), target);
}

void reportSkipped(const QString &what, const QString &why)
{
    report(what, {}, u"skipped"_s, why, {}, {});
}

} // namespace pejling::bench
