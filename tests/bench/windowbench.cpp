// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"

#include <desk/deskwindow.h>
#include <live/session.h>

#include <QApplication>
#include <QMainWindow>

namespace pejling::bench {

using namespace Qt::StringLiterals;

namespace {

/// Ends the program when its first window has been painted.
class QuitAfterPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int windowChild(const QString &which, const QString &workshop)
{
    QuitAfterPaint quit;
    live::Session session;
    std::unique_ptr<QMainWindow> window;
    if (which == u"bare") {
        window = std::make_unique<QMainWindow>();
    } else {
        auto desk = std::make_unique<desk::DeskWindow>(&session);
        desk->openAfterPaint(workshop);
        window = std::move(desk);
    }
    window->installEventFilter(&quit);
    window->show();
    return QApplication::exec();
}

void windowBench(const QString &workshop)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        reportSkipped(u"start to first painted window"_s, u"no display; run under xvfb-run"_s);
        return;
    }
    const auto child = [&](const QString &which) {
        return [=] {
            const Run run = runProcess(QCoreApplication::applicationFilePath(),
                { u"--platform"_s, u"xcb"_s, u"--child"_s, which, workshop });
            if (run.exit != 0)
                qFatal("the %s window ended with %d", qPrintable(which), run.exit);
            return run.seconds;
        };
    };
    reportRatio(u"start to first painted window"_s, {},
        pairedRatio(child(u"desk"_s), child(u"bare"_s)), u"bare QMainWindow"_s, u"<= 1.8"_s);
}

} // namespace pejling::bench
