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

void SumsWriter::operator()(const std::optional<std::vector<int>> &items)
{
    out << qint32(items ? items->size() : -1);
    if (!items)
        return;
    for (const int item : *items)
        out << qint32(item);
}

void SumsWriter::operator()(const std::optional<double> &value)
{
    out << value.has_value() << value.value_or(0);
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

void SumsReader::operator()(std::optional<std::vector<int>> &items)
{
    qint32 count = 0;
    in >> count;
    if (count < 0)
        return;
    items.emplace();
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint32 item = 0;
        in >> item;
        if (count > MaxRankingItems || item < 0 || item >= MaxRankingItems)
            in.setStatus(QDataStream::ReadCorruptData);
        items->push_back(item);
    }
}

void SumsReader::operator()(std::optional<double> &value)
{
    bool present = false;
    double number = 0;
    in >> present >> number;
    if (present)
        value = number;
}

} // namespace pejling::live
