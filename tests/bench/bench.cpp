// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench [--sizes 1000,100000]: what the design's table of speeds asks for, as ratios measured
// in this run. Prints figures and judges nothing.

#include "benches.h"
#include "measure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace pejling::bench;

int main(int argc, char **argv)
{
    // Pictures are painted without a display, except in the children that open a window.
    const bool child = std::any_of(argv, argv + argc,
        [](const char *argument) { return QLatin1StringView(argument) == "--child"_L1; });
    if (!child)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        { u"sizes"_s, u"Numbers of answers."_s, u"list"_s, u"1000,100000,1000000"_s },
        { u"child"_s, u"Used by the program itself."_s, u"window"_s },
    });
    parser.process(application);
    if (parser.isSet(u"child"_s))
        return windowChild(parser.value(u"child"_s), parser.positionalArguments().value(0));

    std::vector<int> sizes;
    for (const QString &size : parser.value(u"sizes"_s).split(u','))
        sizes.push_back(size.toInt());
    QTemporaryDir folder;
    report(u"what"_s, u"answers"_s, u"measured"_s, u"against"_s, u"ratio"_s, u"target"_s);
    importBench(folder.path(), sizes);
    xlsxBench(folder.path(), sizes);
    insertBench(folder.path());
    pictureBench(folder.path());
    guiBench(folder.path(), sizes.back());
    liveBench(folder.path(), sizes);
    windowBench(folder.filePath(u"1000.pejling"_s));
    return 0;
}
