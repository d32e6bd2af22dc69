// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFile>
#include <QPoint>
#include <QTemporaryDir>
#include <QTest>

namespace pejling::test {

/// Runs the tests of `Test` on an offscreen platform with a laptop of 1280 x 800 and a projector of
/// 1920 x 1080, its top left corner at `projector`.
template <typename Test>
int runOnTwoScreens(int argc, char **argv, QPoint projector)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("screens.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(QStringLiteral(R"({ "screens": [
        { "name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800 },
        { "name": "projector", "x": %1, "y": %2, "width": 1920, "height": 1080 } ] })")
                   .arg(projector.x())
                   .arg(projector.y())
                   .toUtf8());
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace pejling::test
