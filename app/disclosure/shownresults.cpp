// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/shownresults.h>

#include <QCoreApplication>

#include <algorithm>

namespace pejling::disclosure {

using namespace Qt::StringLiterals;

QString hiddenReasonId(HiddenReason reason)
{
    switch (reason) {
    case HiddenReason::BelowMinimum:
        return u"below-minimum"_s;
    case HiddenReason::Complementary:
        return u"complementary"_s;
    case HiddenReason::Unanimous:
        return u"unanimous"_s;
    case HiddenReason::Empty:
        break;
    }
    return u"empty"_s;
}

QString hiddenReasonText(HiddenReason reason, int minGroup)
{
    switch (reason) {
    case HiddenReason::BelowMinimum:
        return QCoreApplication::translate("Disclosure", "Fewer than %1 answers – not shown")
            .arg(minGroup);
    case HiddenReason::Complementary:
    case HiddenReason::Unanimous: // saying that they all agree would say what they answered
        return QCoreApplication::translate("Disclosure", "Not shown, to protect confidentiality");
    case HiddenReason::Empty:
        break;
    }
    return QCoreApplication::translate("Disclosure", "No answers yet");
}

namespace {

template <typename Shown>
const Shown *find(const std::vector<Shown> &all, int question)
{
    const auto found = std::find_if(all.begin(), all.end(),
        [question](const Shown &shown) { return shown.question == question; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const ShownRating *ResultSet::rating(int question) const { return find(ratings, question); }

const ShownRanking *ResultSet::ranking(int question) const { return find(rankings, question); }

} // namespace pejling::disclosure
