// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/fonts.h>

#include "fontfeatures.h"

#include <QFile>
#include <QFontDatabase>
#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

/// Of the embedded Inter; as long as that name. The system may have an Inter of its own, with the
/// contextual alternates that ours has not.
constexpr QStringView Family = u"Pejle";

} // namespace

void installFonts()
{
    static const bool installed = [] {
        constexpr std::array files{ ":/fonts/Inter-Regular.otf"_L1, ":/fonts/Inter-Medium.otf"_L1,
            ":/fonts/Inter-SemiBold.otf"_L1, ":/fonts/Inter-Bold.otf"_L1 };
        bool all = true;
        for (const auto name : files) {
            QFile file(name);
            all = file.open(QIODevice::ReadOnly)
                && QFontDatabase::addApplicationFontFromData(
                       renamed(withoutContextualAlternates(file.readAll()), u"Inter", Family))
                    >= 0
                && all;
        }
        return all;
    }();
    Q_ASSERT(installed);
    Q_UNUSED(installed)
}

QFont slideFont(int pixelSize, QFont::Weight weight)
{
    installFonts();
    QFont font(Family.toString());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

} // namespace pejling::charts
