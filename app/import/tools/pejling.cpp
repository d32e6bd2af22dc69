// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// Pejling's own raw export. It may hold several rounds; those of the round that is read into
/// count.
class Pejling final : public Tool
{
public:
    Pejling()
        : Tool(u"pejling"_s, u"Pejling"_s,
            { { u"id", Meta::Id }, { u"source", Meta::Other }, { u"tool", Meta::Other },
                { u"round", Meta::Round }, { u"finished", Meta::Finished } })
    {
    }

    QStringList evidence(const Headings &headings) const override
    {
        const auto source = headings.find({ u"source" });
        const auto round = headings.find({ u"round" });
        const auto audience = headings.find({ u"audience" });
        const bool all = source && round && audience && headings.find({ u"finished" });
        return all ? QStringList{ *source, *round, *audience } : QStringList();
    }

    bool masksFormulas() const override { return true; }
};

} // namespace

const Tool &pejling()
{
    static const Pejling tool;
    return tool;
}

} // namespace pejling::importer
