// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilepicture.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;

constexpr qint64 CountsOnly = 10; ///< below so many answers, counts and no means

} // namespace

bool ProfilePicture::shows(const disclosure::ResultSet &results)
{
    return std::any_of(results.profile.begin(), results.profile.end(),
        [](const disclosure::ShownRole &role) { return role.groups[Group::All].isShown(); });
}

QString ProfilePicture::coveredTitle() const { return slideWords().profile().title; }

const disclosure::ShownRole *ProfilePicture::role(int function, int role) const
{
    const auto &roles = results().profile;
    const auto found = std::find_if(roles.begin(), roles.end(),
        [&](const auto &one) { return one.function == function && one.role == role; });
    return found == roles.end() ? nullptr : &*found;
}

std::vector<Group> ProfilePicture::groups() const
{
    const auto &roles = results().profile;
    const bool both = std::all_of(roles.begin(), roles.end(),
        [](const auto &role) { return role.groups[Group::First] && role.groups[Group::Second]; });
    if (both)
        return { Group::First, Group::Second };
    return { Group::All };
}

std::optional<int> ProfilePicture::audienceOf(Group group) const
{
    if (group == Group::All)
        return onlyAudience(profile().audiences);
    return group == Group::First ? 0 : 1;
}

QColor ProfilePicture::colourOf(Group group) const
{
    const std::optional<int> audience = audienceOf(group);
    return audience ? palette().group[size_t(*audience)] : palette().mark;
}

QColor ProfilePicture::textColourOf(Group group) const
{
    const std::optional<int> audience = audienceOf(group);
    return audience ? palette().groupText[size_t(*audience)] : palette().text;
}

QString ProfilePicture::functionName(int function) const
{
    return oneLine(profile().functions[size_t(function)].title.in(look().language));
}

QString ProfilePicture::roleName(int role) const
{
    return oneLine(profile().roles[size_t(role)].title.in(look().language));
}

std::optional<double> ProfilePicture::meanOf(const disclosure::ShownRole *role, Group group) const
{
    if (!role)
        return {};
    const auto &shown = role->groups[group];
    return shown && shown->n >= CountsOnly ? shown->mean : std::nullopt;
}

QString ProfilePicture::insteadOf(const disclosure::ShownRole *role) const
{
    if (!role || !role->groups[Group::All])
        return u"–"_s;
    const auto &all = *role->groups[Group::All];
    const qint64 high
        = std::accumulate(all.counts.end() - all.counts.size() / 2, all.counts.end(), qint64(0));
    return findings().share(high, all.n, 0);
}

QString ProfilePicture::described(int function, int first, int count) const
{
    QStringList values;
    for (int i = first; i < first + count; ++i) {
        const disclosure::ShownRole *one = role(function, i);
        QStringList means;
        for (const Group group : groups()) {
            if (const auto mean = meanOf(one, group))
                means.append(format().number(*mean, 1));
        }
        values.append(
            roleName(i) + u' ' + (means.isEmpty() ? insteadOf(one) : means.join(u" / "_s)));
    }
    return functionName(function) + u": "_s + values.join(u", "_s);
}

void ProfilePicture::showWhyNot()
{
    const auto &roles = results().profile;
    showInstead(disclosure::hiddenReasonText(
        roles.empty() ? disclosure::HiddenReason::Empty : roles.front().groups[Group::All].reason(),
        results().minGroup));
}

} // namespace pejling::charts
