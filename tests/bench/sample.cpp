// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <base/splitmix64.h>
#include <survey/workshoptemplate.h>

#include <QFile>

#include <algorithm>
#include <numeric>

namespace pejling::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray heading(const WorkshopTemplate &t)
{
    const auto quoted = [](const QString &text) { return QByteArray("\"" + text.toUtf8() + "\""); };
    QByteArray line = "ID;" + quoted(t.audienceQuestion.in(u"da"_s));
    QByteArray comment;
    for (const Question &question : t.questions) {
        const QString text = question.text.in(u"da"_s);
        if (question.kind == QuestionKind::Rating)
            line += ';' + quoted(text);
        for (const RankingItem &item : question.items)
            line += ';' + quoted(text % u" [" % item.title.in(u"da"_s) % u']');
        if (question.kind == QuestionKind::Text)
            comment = quoted(text);
    }
    return line + ';' + comment + '\n';
}

} // namespace

void writeCsv(const QString &path, int rows)
{
    const TemplatePtr t
        = *WorkshopTemplate::fromFile(u":/templates/fundament-for-velfaerden.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("\xEF\xBB\xBF" + heading(*t));

    SplitMix64 random{ quint64(rows) };
    std::array<int, 10> ranks{};
    std::iota(ranks.begin(), ranks.end(), 1);
    QByteArray line;
    for (int row = 1; row <= rows; ++row) {
        line = QByteArray::number(row);
        line += random.index(4) == 0 ? ";Centralt;" : ";Decentralt;";
        line += char('1' + random.index(5));
        for (size_t i = ranks.size() - 1; i > 0; --i)
            std::swap(ranks[i], ranks[size_t(random.index(qint64(i) + 1))]);
        for (const int rank : ranks)
            line += ';' + QByteArray::number(rank);
        line += row % 10 == 0 ? ";\"Vi mangler tid; især i efteråret.\"\n" : ";\n";
        file.write(line);
    }
}

} // namespace pejling::bench
