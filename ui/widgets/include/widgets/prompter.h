// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace pejling::widgets {

/// A question that stops the work: asked only when data or confidentiality is at stake.
struct Question
{
    QString title = {};
    QString text; ///< what will happen, one or two sentences
    QString detail; ///< further lines, or empty
    QString yes; ///< the verb on the button: "Undo import"
};

struct FileRequest
{
    QString title = {};
    QString suggestion; ///< a folder, or a folder and a file name
    QString filter; ///< as QFileDialog takes it
};

/// Where windows ask a person. A seam: tests answer without one.
class Prompter
{
public:
    virtual ~Prompter() = default;

    /// False unless the person chooses to go on; staying as it was is the default button.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const Question &question) = 0;
    /// Empty when the person changes their mind.
    [[nodiscard]] virtual QStringList openFiles(QWidget *parent, const FileRequest &request) = 0;
    [[nodiscard]] virtual QString openFile(QWidget *parent, const FileRequest &request) = 0;
    /// Has asked before an existing file is chosen.
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const FileRequest &request) = 0;
    /// One line of text that `pattern` accepts.
    [[nodiscard]] virtual std::optional<QString> askText(
        QWidget *parent, const QString &title, const QString &label, const QString &pattern)
        = 0;
};

/// The real one: message boxes and file dialogs.
class DialogPrompter : public Prompter
{
public:
    [[nodiscard]] bool confirm(QWidget *parent, const Question &question) override;
    [[nodiscard]] QStringList openFiles(QWidget *parent, const FileRequest &request) override;
    [[nodiscard]] QString openFile(QWidget *parent, const FileRequest &request) override;
    [[nodiscard]] QString saveFile(QWidget *parent, const FileRequest &request) override;
    [[nodiscard]] std::optional<QString> askText(QWidget *parent, const QString &title,
        const QString &label, const QString &pattern) override;
};

} // namespace pejling::widgets
