// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Composition root: which command or window the arguments ask for, and what it needs to run.
#include <cli/cli.h>
#include <desk/deskwindow.h>
#include <kiosk/opening.h>
#include <live/session.h>

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QLoggingCategory>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;
using namespace pejling;

namespace {

/// Texts go in and out as UTF-8 whatever the system says. Qt does the same, but not silently, and
/// standard error belongs to our own sentences. Only Unix has a character set for each locale.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (QByteArrayView(nl_langinfo(CODESET)) == "UTF-8")
        return;
    if (const QByteArray everything = qgetenv("LC_ALL"); !everything.isEmpty()) {
        qputenv("LANG", everything);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
#endif
}

/// Warnings of libraries are for developers: QT_LOGGING_RULES brings them back.
void silenceLibraries()
{
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
}

bool hasDisplay()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    return true; // there Qt needs no server to show a window
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"pejling"_s);
    QCoreApplication::setOrganizationName(u"Pejling"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PEJLING_VERSION));
}

class StandardStreams
{
public:
    StandardStreams()
    {
        (void)out.open(stdout, QIODevice::WriteOnly);
        (void)err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QFile out;
    QFile err;
};

int runWindow(QApplication &app, const QStringList &arguments, bool present)
{
    StandardStreams streams;
    int status = 0;
    const auto given = cli::windowArguments(arguments, streams.out, streams.err, status);
    if (!given)
        return status;
    const desk::Services services = desk::Services().completed();
    if (!cli::languageOption(arguments)) {
        if (const auto saved = desk::savedLanguage(*services.settings))
            setLanguage(*saved);
    }
    QApplication::setApplicationDisplayName(u"Pejling"_s);
    QGuiApplication::setDesktopFileName(u"pejling"_s);

    live::Session session;
    desk::DeskWindow window(&session, services);
    if (present) {
        QObject::connect(
            &session, &live::Session::opened, &window,
            [&window, screen = given->screen] { window.present(screen); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    window.openAfterPaint(given->file);
    window.show();
    return app.exec();
}

int runKiosk(const QStringList &arguments)
{
    StandardStreams streams;
    int status = 0;
    const auto given = cli::kioskArguments(arguments, streams.out, streams.err, status);
    if (!given)
        return status;
    const auto window = kiosk::makeKiosk(given->file, given->setup);
    window->showLocked();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    silenceLibraries();
    nameApplication();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);

    const cli::Launch launch = cli::launchOf(arguments);
    const bool window = launch == cli::Launch::Desk || launch == cli::Launch::Present
        || launch == cli::Launch::Kiosk;
    if (window && hasDisplay()) {
        QApplication app(argc, argv);
        if (launch == cli::Launch::Kiosk)
            return runKiosk(arguments);
        return runWindow(app, arguments, launch == cli::Launch::Present);
    }
    StandardStreams streams;
    if (launch == cli::Launch::Drawing) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication app(argc, argv);
        return cli::runCommand(arguments, streams.out, streams.err);
    }
    QCoreApplication app(argc, argv);
    return window ? cli::refuseWindow(arguments, streams.err)
                  : cli::runCommand(arguments, streams.out, streams.err);
}
