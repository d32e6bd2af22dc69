// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QIODevice>
#include <QJsonObject>

namespace pejling::cli {

/// Where a command says what it did. Texts go out in UTF-8.
class Console
{
public:
    Console(QIODevice &out, QIODevice &err, bool json) : m_out(out), m_err(err), m_json(json) { }

    /// --json was given: standard output holds one document() and nothing else.
    [[nodiscard]] bool json() const { return m_json; }

    /// A line for people on standard output; nothing with --json.
    void line(const QString &text = {});
    /// A line on standard error: a warning, or what is about to happen.
    void note(const QString &text);
    void document(const QJsonObject &object);

    /// The sentence first, detail after; with --json also the error document.
    void error(const Error &error, int exit);

private:
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_json;
};

} // namespace pejling::cli
