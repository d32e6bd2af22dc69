// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <kiosk/answersink.h>

#include <vector>

namespace pejling::test {

/// Remembers what was sent, and stores or fails when told to.
class FakeSink : public kiosk::AnswerSink
{
public:
    void send(const Response &response) override { sent.push_back(response); }
    void count() override { }

    void store() { emit stored(sent.back().externalId); }
    void fail()
    {
        emit failed(sent.back().externalId,
            { ErrorKind::Store, QStringLiteral("store-full"),
                QStringLiteral("The disk is full, so nothing was changed."), {}, {} });
    }
    void tell(qint64 responses) { emit counted(responses); }

    std::vector<Response> sent;
};

} // namespace pejling::test
