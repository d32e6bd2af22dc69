// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnpictures.h"

#include <QDataStream>
#include <QIODevice>

#include <functional>

namespace pejling::live {

using disclosure::AudienceSums;
using disclosure::Gate;
using disclosure::Group;
using disclosure::RawResults;

/// One question's picture, whatever its kind: what may be shown of it now, and how to draw it.
struct DrawnPictures::Slot
{
    Picture &picture;
    store::Activity::PerAudience activity;
    disclosure::Verdict verdict;
    std::function<void()> draw;
};

DrawnPictures::DrawnPictures(TemplatePtr workshopTemplate) : m_template(std::move(workshopTemplate))
{
    restore({});
}

std::vector<DrawnPictures::Slot> DrawnPictures::pictures(
    const RawResults &current, const store::Activity &activity)
{
    std::vector<Slot> all;
    const auto add
        = [&](Picture &picture, const store::Activity::PerAudience &changes,
              const disclosure::Verdict &verdict, auto take, std::function<void()> drawn = {}) {
              all.push_back(
                  { picture, changes, verdict, [this, &current, take, drawn = std::move(drawn)] {
                       for (size_t audience = 0; audience < AudienceCount; ++audience)
                           take(m_sums[audience], current.audiences[audience]);
                       if (drawn)
                           drawn();
                   } });
          };
    for (size_t i = 0; i < m_ratings.size(); ++i) {
        add(m_ratings[i], activity.ratings[i], Gate::onRating(current, int(i)),
            [i](AudienceSums &to, const AudienceSums &from) { to.ratings[i] = from.ratings[i]; });
    }
    for (size_t i = 0; i < m_rankings.size(); ++i) {
        add(
            m_rankings[i], activity.rankings[i], Gate::onRanking(current, int(i)),
            [i](AudienceSums &to, const AudienceSums &from) { to.rankings[i] = from.rankings[i]; },
            [this, i] {
                m_bootstraps[i] = {};
                m_changedRankings.push_back(int(i));
            });
    }
    for (size_t i = 0; i < m_texts.size(); ++i) {
        add(m_texts[i], activity.texts[i], Gate::onText(current, int(i)),
            [i](AudienceSums &to, const AudienceSums &from) { to.texts[i] = from.texts[i]; });
    }
    if (m_template->timeThieves) {
        add(m_timeThieves, activity.timeThieves, Gate::onTimeThieves(current),
            [](AudienceSums &to, const AudienceSums &from) {
                to.timeThievesAnswered = from.timeThievesAnswered;
                to.timeThieves = from.timeThieves;
            });
    }
    return all;
}

bool DrawnPictures::draw(
    const RawResults &current, const store::Activity &activity, int step, bool force)
{
    m_changedRankings.clear();
    m_heldBack = 0;
    bool any = false;
    for (Slot &slot : pictures(current, activity)) {
        const bool groups = slot.verdict.shows(Group::First) || slot.verdict.shows(Group::Second);
        disclosure::QuestionRefresh refresh{ .drawn = slot.picture.drawn,
            .groupsDrawn = slot.picture.groupsDrawn };
        qint64 waiting = 0;
        for (size_t audience = 0; audience < AudienceCount; ++audience) {
            refresh.changed[audience] = slot.activity[audience] - slot.picture.activity[audience];
            waiting += refresh.changed[audience];
        }
        if (waiting == 0)
            continue;
        if (!force && !disclosure::mayRedraw(refresh, step, groups)) {
            m_heldBack = std::max(m_heldBack, waiting);
            continue;
        }
        slot.draw();
        slot.picture = { slot.verdict.shows(Group::All), groups, slot.activity };
        any = true;
    }
    return any;
}

void DrawnPictures::setBootstraps(int rankingSlot, disclosure::RankingBootstraps bootstraps)
{
    m_bootstraps[size_t(rankingSlot)] = std::move(bootstraps);
}

RawResults DrawnPictures::drawn(const RawResults &current) const
{
    RawResults raw = current;
    for (size_t audience = 0; audience < AudienceCount; ++audience) {
        AudienceSums sums = m_sums[audience];
        sums.responses = current.audiences[audience].responses;
        sums.unfinished = current.audiences[audience].unfinished;
        raw.audiences[audience] = std::move(sums);
    }
    raw.bootstraps = m_bootstraps;
    return raw;
}

namespace {

constexpr qint32 FormatVersion = 1;

/// Writes or reads the same members in the same order, so that the two cannot drift apart.
template <typename Stream, typename Members>
void eachOf(Stream &stream, Members &members)
{
    for (auto &member : members)
        stream(member);
}

struct Writer
{
    QDataStream &out;

    void operator()(bool value) { out << value; }
    void operator()(qint64 value) { out << value; }
    void operator()(double value) { out << value; }
    void operator()(const QList<qint64> &value) { out << value; }
    void operator()(const stats::RankingSums &value) { out << value.toList(); }
    void operator()(const std::optional<stats::Bootstrap> &value)
    {
        out << qint32(value ? value->pTop.size() : 0);
        if (!value)
            return;
        for (size_t i = 0; i < value->pTop.size(); ++i) {
            out << qint32(value->positionInterval[i].first)
                << qint32(value->positionInterval[i].last) << value->scoreInterval[i].low
                << value->scoreInterval[i].high << value->pTop[i];
        }
    }
};

struct Reader
{
    QDataStream &in;

    void operator()(bool &value) { in >> value; }
    void operator()(qint64 &value) { in >> value; }
    void operator()(QList<qint64> &value)
    {
        const qsizetype expected = value.size();
        in >> value;
        if (value.size() != expected)
            in.setStatus(QDataStream::ReadCorruptData);
    }
    void operator()(stats::RankingSums &value)
    {
        QList<qint64> list;
        in >> list;
        const auto sums = stats::RankingSums::fromList(list);
        if (sums && sums->items() == value.items())
            value = *sums;
        else
            in.setStatus(QDataStream::ReadCorruptData);
    }
    void operator()(std::optional<stats::Bootstrap> &value)
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
};

template <typename Stream, typename Sums>
void visitSums(Stream &stream, Sums &sums)
{
    for (auto &audience : sums) {
        eachOf(stream, audience.ratings);
        eachOf(stream, audience.rankings);
        eachOf(stream, audience.texts);
        stream(audience.timeThievesAnswered);
        eachOf(stream, audience.timeThieves);
    }
}

template <typename Stream, typename Picture>
void visitPicture(Stream &stream, Picture &picture)
{
    stream(picture.drawn);
    stream(picture.groupsDrawn);
    eachOf(stream, picture.activity);
}

} // namespace

QByteArray DrawnPictures::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << FormatVersion;
    Writer write{ out };
    for (const auto *pictures : { &m_ratings, &m_rankings, &m_texts }) {
        for (const Picture &picture : *pictures)
            visitPicture(write, picture);
    }
    visitPicture(write, m_timeThieves);
    visitSums(write, m_sums);
    for (const auto &bootstraps : m_bootstraps)
        eachOf(write, bootstraps.groups);
    return bytes;
}

void DrawnPictures::restore(const QByteArray &bytes)
{
    const auto clear = [this] {
        m_ratings.assign(size_t(m_template->ratingSlots), {});
        m_rankings.assign(size_t(m_template->rankingSlots), {});
        m_texts.assign(size_t(m_template->textSlots), {});
        m_timeThieves = {};
        m_sums.fill(AudienceSums::blank(*m_template));
        m_bootstraps.assign(size_t(m_template->rankingSlots), {});
        m_changedRankings.clear();
        m_heldBack = 0;
    };
    clear();
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    in >> version;
    if (version != FormatVersion)
        return;
    Reader read{ in };
    for (auto *pictures : { &m_ratings, &m_rankings, &m_texts }) {
        for (Picture &picture : *pictures)
            visitPicture(read, picture);
    }
    visitPicture(read, m_timeThieves);
    visitSums(read, m_sums);
    for (auto &bootstraps : m_bootstraps)
        eachOf(read, bootstraps.groups);
    if (in.status() != QDataStream::Ok)
        clear();
}

} // namespace pejling::live
