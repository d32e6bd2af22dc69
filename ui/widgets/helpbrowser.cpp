// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpbrowser.h"

#include <widgets/helptopic.h>

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::widgets {

namespace {

constexpr int Margin = 24; ///< in device-independent pixels
constexpr int WidestPicture = 640;

/// Drawn when the program is built and installed beside it; a build for developers has none.
QString pictureFolder()
{
    const QString program = QCoreApplication::applicationDirPath();
    const QStringList folders{ program % "/../share/pejling/help"_L1,
        program % "/help-pictures"_L1 };
    for (const QString &folder : folders) {
        if (QFile::exists(folder))
            return folder;
    }
    return {};
}

QString picturePath(const QString &name)
{
    return pictureFolder() % u'/' % languageCode(currentLanguage()) % u'/' % name;
}

/// A picture stands in a line of its own, which goes when there is none.
QString withoutMissingPictures(const QString &markdown)
{
    static const QRegularExpression picture(u"^!\\[.*\\]\\((.*)\\)$"_s);
    QStringList lines = markdown.split(u'\n');
    erase_if(lines, [](const QString &line) {
        const auto match = picture.match(line);
        return match.hasMatch() && !QFile::exists(picturePath(match.captured(1)));
    });
    return lines.join(u'\n');
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    document()->setDocumentMargin(Margin);
    setFrameShape(QFrame::NoFrame);
}

QUrl HelpBrowser::urlOf(HelpTopic topic) { return QUrl(u"help:/%1.md"_s.arg(helpPageName(topic))); }

HelpTopic HelpBrowser::topicOf(const QUrl &url)
{
    return helpTopicNamed(url.fileName().section(u'.', 0, 0)).value_or(HelpTopic::Start);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource) {
        return withoutMissingPictures(readHelpPage(topicOf(name), currentLanguage()).markdown);
    }
    QImage image(picturePath(name.fileName()));
    const qreal ratio = devicePixelRatioF();
    const int width = std::clamp(viewport()->width() - 2 * Margin, 1, WidestPicture);
    image = image.scaledToWidth(int(width * ratio), Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace pejling::widgets
