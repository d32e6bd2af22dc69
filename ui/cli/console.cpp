// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

/// What came from a file must not move the cursor of the terminal or colour it.
QByteArray printable(QString text)
{
    for (QChar &c : text) {
        const bool control = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        if (control && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return text.toUtf8() + '\n';
}

} // namespace

void Console::line(const QString &text)
{
    if (!m_json)
        m_out.write(printable(text));
}

void Console::note(const QString &text) { m_err.write(printable(text)); }

void Console::document(const QJsonObject &object) { m_out.write(QJsonDocument(object).toJson()); }

void Console::error(const Error &error, int exit)
{
    note(u"pejling: "_s + error.text);
    if (!error.detail.isEmpty())
        note(error.detail);
    if (m_json) {
        document({ { u"error"_s,
            QJsonObject{ { u"exit"_s, exit }, { u"code"_s, error.code }, { u"text"_s, error.text },
                { u"detail"_s, error.detail }, { u"position"_s, error.position } } } });
    }
}

} // namespace pejling::cli
