// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tool.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// Any table with one row a response, Pejling's own raw export among them.
class Table final : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(ImportTable)

public:
    Table() : Tool(u"table"_s, {}, {}) { }

    QString name() const override { return tr("Table"); }
    QStringList evidence(const Headings &headings) const override { return headings.texts; }
    bool masksFormulas() const override { return true; }
};

} // namespace

const Tool &table()
{
    static const Table tool;
    return tool;
}

} // namespace pejling::importer
