// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sumsstream.h"

namespace pejling::live {

void SumsWriter::operator()(const std::optional<stats::Bootstrap> &value)
{
    out << qint32(value ? value->pTop.size() : 0);
    if (!value)
        return;
    for (size_t i = 0; i < value->pTop.size(); ++i) {
        out << qint32(value->positionInterval[i].first) << qint32(value->positionInterval[i].last)
            << value->scoreInterval[i].low << value->scoreInterval[i].high << value->pTop[i];
    }
}

void SumsReader::operator()(QList<qint64> &value)
{
    const qsizetype expected = value.size();
    in >> value;
    if (value.size() != expected)
        in.setStatus(QDataStream::ReadCorruptData);
}

void SumsReader::operator()(stats::RankingSums &value)
{
    QList<qint64> list;
    in >> list;
    const auto sums = stats::RankingSums::fromList(list);
    if (sums && sums->items() == value.items())
        value = *sums;
    else
        in.setStatus(QDataStream::ReadCorruptData);
}

void SumsReader::operator()(std::optional<stats::Bootstrap> &value)
{
    qint32 items = 0;
    in >> items;
    if (items <= 0 || items > MaxRankingItems)
        return;
    value.emplace();
    for (qint32 i = 0; i < items && in.status() == QDataStream::Ok; ++i) {
        qint32 first = 0;
        qint32 last = 0;
        stats::Interval score;
        double pTop = 0;
        in >> first >> last >> score.low >> score.high >> pTop;
        value->positionInterval.push_back({ first, last });
        value->scoreInterval.push_back(score);
        value->pTop.push_back(pTop);
    }
}

} // namespace pejling::live
