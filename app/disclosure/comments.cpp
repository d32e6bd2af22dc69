// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/comments.h>

#include <disclosure/gate.h>
#include <disclosure/rules.h>

#include <base/splitmix64.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pejling::disclosure {

namespace {

/// A place in an order that tells nothing, but is the same whenever the picture is drawn.
quint64 shuffledPlace(const CommentKey &key)
{
    SplitMix64 mix(quint64(key.response) * 64 + quint64(key.slot));
    return mix.next();
}

std::vector<int> themesOf(const QStringList &tags, const WorkshopTemplate &workshopTemplate)
{
    std::vector<int> themes;
    for (size_t theme = 0; theme < workshopTemplate.themes.size(); ++theme) {
        if (tags.contains(themeTagId(workshopTemplate.themes[theme].id)))
            themes.push_back(int(theme));
    }
    return themes;
}

ShownComment shownComment(const RawComments &raw, const TaggedComment &tagged, bool labelled)
{
    const Comment &comment = tagged.comment;
    ShownComment shown;
    if (const Question *question
        = raw.workshopTemplate->questionAt(QuestionKind::Text, comment.key.slot)) {
        shown.question = int(question - raw.workshopTemplate->questions.data());
        shown.guidepost = question->guidepost;
    }
    shown.text = comment.mark.shownText(comment.text);
    shown.paraphrased = !comment.mark.paraphrase.isEmpty();
    if (labelled)
        shown.audience = comment.audience;
    shown.tags = tagged.tags;
    shown.themes = themesOf(tagged.tags, *raw.workshopTemplate);
    return shown;
}

/// How many people of each audience have used a tag.
std::array<qint64, AudienceCount> peopleWith(const RawComments &raw, const QString &tag)
{
    std::array<std::set<qint64>, AudienceCount> people;
    for (const TaggedComment &tagged : raw.comments) {
        if (tagged.tags.contains(tag))
            people[size_t(tagged.comment.audience)].insert(tagged.comment.key.response);
    }
    return { qint64(people[0].size()), qint64(people[1].size()) };
}

/// A tag is counted like an answer, but from three people on; and never for a group whose answers
/// are not counted out.
Verdict verdictOn(const RawComments &raw, const std::array<qint64, AudienceCount> &people)
{
    Verdict answers
        = rules::complementary(rules::belowMinimum(raw.answers[0], raw.answers[1], raw.minGroup));
    const Verdict words
        = rules::complementary(rules::belowMinimum(people[0], people[1], rules::PeopleForAWord));
    for (const Group group : Groups) {
        if (words.hidden[group])
            answers.hidden[group] = words.hidden[group];
    }
    return rules::complementary(answers);
}

} // namespace

void shuffle(std::vector<TaggedComment> &comments)
{
    std::ranges::sort(comments, {},
        [](const TaggedComment &tagged) { return shuffledPlace(tagged.comment.key); });
}

std::vector<bool> labelledSlots(const RawComments &raw)
{
    const auto count = size_t(raw.workshopTemplate->textSlots);
    std::vector<std::array<qint64, AudienceCount>> written(count);
    for (const TaggedComment &tagged : raw.comments)
        ++written[size_t(tagged.comment.key.slot)][size_t(tagged.comment.audience)];
    std::vector<bool> labelled(count);
    for (size_t slot = 0; slot < count; ++slot)
        labelled[slot] = rules::commentLabels(raw.answers, written[slot]);
    return labelled;
}

std::vector<ShownComment> ShownComments::onTheme(int theme) const
{
    std::vector<ShownComment> found;
    std::ranges::copy_if(m_released, std::back_inserter(found), [&](const ShownComment &comment) {
        return std::ranges::find(comment.themes, theme) != comment.themes.end();
    });
    return found;
}

std::vector<ShownComment> ShownComments::onQuestion(int question) const
{
    std::vector<ShownComment> found;
    std::ranges::copy_if(m_released, std::back_inserter(found),
        [&](const ShownComment &comment) { return comment.question == question; });
    return found;
}

ShownCommentsPtr Gate::comments(const RawComments &raw)
{
    ShownComments shown;
    const std::vector<bool> labelled = labelledSlots(raw);
    std::vector<const TaggedComment *> released;
    for (const TaggedComment &tagged : raw.comments) {
        if (tagged.comment.mark.released)
            released.push_back(&tagged);
    }
    std::ranges::sort(released, {},
        [](const TaggedComment *tagged) { return shuffledPlace(tagged->comment.key); });
    for (const TaggedComment *tagged : released) {
        shown.m_released.push_back(
            shownComment(raw, *tagged, labelled[size_t(tagged->comment.key.slot)]));
    }
    for (const Tag &tag : raw.tags) {
        const auto people = peopleWith(raw, tag.id);
        const Verdict verdict = verdictOn(raw, people);
        const std::array<qint64, 3> counts{ people[0] + people[1], people[0], people[1] };
        ShownTag count{ .tag = tag, .people = {} };
        for (const Group group : Groups) {
            count.people[group] = verdict.shows(group) ? Shown<qint64>(counts[size_t(group)])
                                                       : Shown<qint64>(*verdict.hidden[group]);
        }
        shown.m_tags.push_back(std::move(count));
    }
    return std::make_shared<const ShownComments>(std::move(shown));
}

} // namespace pejling::disclosure
