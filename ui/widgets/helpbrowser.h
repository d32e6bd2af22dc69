// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/helptopic.h>

#include <QTextBrowser>

namespace pejling::widgets {

/// Shows the pages of the help and their pictures, and nothing else: no file, no network.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    [[nodiscard]] static QUrl urlOf(HelpTopic topic);
    [[nodiscard]] static HelpTopic topicOf(const QUrl &url);

    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace pejling::widgets
