// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/prompter.h>

#include <functional>

namespace pejling::test {

/// Answers as told beforehand, and remembers what was asked.
class FakePrompter : public widgets::Prompter
{
public:
    bool confirm(QWidget *, const widgets::Question &question) override
    {
        asked << question.text;
        if (meanwhile)
            meanwhile();
        return says;
    }
    QStringList openFiles(QWidget *, const widgets::FileRequest &request) override
    {
        asked << request.title;
        return files;
    }
    QString openFile(QWidget *, const widgets::FileRequest &request) override
    {
        asked << request.title;
        return files.value(0);
    }
    QString saveFile(QWidget *, const widgets::FileRequest &request) override
    {
        asked << request.title;
        return files.value(0);
    }
    std::optional<QString> askText(
        QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return text;
    }

    bool says = true;
    std::function<void()> meanwhile; ///< happens while a person thinks
    QStringList files;
    std::optional<QString> text;
    QStringList asked;
};

} // namespace pejling::test
