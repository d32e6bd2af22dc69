// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnpictures.h"

#include "sumsstream.h"

#include <QIODevice>

#include <algorithm>
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
    m_noActivity.ratings.resize(size_t(m_template->ratingSlots));
    m_noActivity.rankings.resize(size_t(m_template->rankingSlots));
    m_noActivity.texts.resize(size_t(m_template->textSlots));
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
            [this, i] { m_bootstraps[i] = {}; });
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
        Picture &picture = slot.picture;
        if (slot.verdict.shows(Group::All)) {
            picture = { true, groups, slot.activity };
        } else if (!picture.drawn) {
            picture.activity = slot.activity;
        } // else nothing is shown: what was last seen is still what the next picture is held
          // against
        any = true;
    }
    return noteWhatShows(current) || any;
}

/// New settings alone can bring something to light: a lower minimum, a yes to unanimous groups.
bool DrawnPictures::noteWhatShows(const RawResults &current)
{
    bool news = false;
    const RawResults shown = drawn(current);
    for (const Slot &slot : pictures(shown, m_noActivity)) {
        const bool groups = slot.verdict.shows(Group::First) || slot.verdict.shows(Group::Second);
        const bool all = slot.verdict.shows(Group::All);
        news = news || (all && !slot.picture.drawn) || (groups && !slot.picture.groupsDrawn);
        slot.picture.drawn = slot.picture.drawn || all;
        slot.picture.groupsDrawn = slot.picture.groupsDrawn || groups;
    }
    return news;
}

bool DrawnPictures::mayNeedBallots(const store::Activity &activity) const
{
    for (size_t i = 0; i < m_rankings.size(); ++i) {
        if (activity.rankings[i] != m_rankings[i].activity)
            return true;
    }
    return !rankingsToResample(activity).empty();
}

std::vector<int> DrawnPictures::rankingsToResample(const store::Activity &activity) const
{
    std::vector<int> rankings;
    for (size_t i = 0; i < m_rankings.size(); ++i) {
        const bool ballotsAreAtHand = activity.rankings[i] == m_rankings[i].activity;
        const bool has = std::any_of(m_bootstraps[i].groups.begin(), m_bootstraps[i].groups.end(),
            [](const auto &group) { return group.has_value(); });
        if (m_rankings[i].drawn && ballotsAreAtHand && !has)
            rankings.push_back(int(i));
    }
    return rankings;
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

constexpr qint32 FormatVersion = 2;
constexpr qint32 OlderBootstraps = 1; ///< a version whose sums are as now

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
    SumsWriter write{ out };
    for (const auto *pictures : { &m_ratings, &m_rankings, &m_texts }) {
        for (const Picture &picture : *pictures)
            visitPicture(write, picture);
    }
    visitPicture(write, m_timeThieves);
    visitSums(write, m_sums);
    for (const auto &bootstraps : m_bootstraps)
        visitBootstraps(write, bootstraps);
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
        m_heldBack = 0;
    };
    clear();
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    in >> version;
    if (version != FormatVersion && version != OlderBootstraps)
        return;
    SumsReader read{ in };
    for (auto *pictures : { &m_ratings, &m_rankings, &m_texts }) {
        for (Picture &picture : *pictures)
            visitPicture(read, picture);
    }
    visitPicture(read, m_timeThieves);
    visitSums(read, m_sums);
    if (version == FormatVersion) { // others are run anew
        for (auto &bootstraps : m_bootstraps)
            visitBootstraps(read, bootstraps);
    }
    if (in.status() != QDataStream::Ok)
        clear();
}

} // namespace pejling::live
