// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/vocabulary.h"

#include "layout/notation.h"

#include <base/language.h>
#include <base/text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr int CutLength = 40; ///< a beginning this long names one text
constexpr int ExtendedLength = 20; ///< a text this long may have something behind it

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{[a-z]+\\}"_s);
    return expression;
}

template <typename Names>
void addNames(ItemNames &names, int item, const Names &entry)
{
    names.add(item, entry.id);
    for (const QString &title : entry.title.all())
        names.add(item, title);
}

} // namespace

Vocabulary::Vocabulary(TemplatePtr workshopTemplate) : m_template(std::move(workshopTemplate))
{
    addQuestions();
    addProfile();
    addTimeThieves();
    addAudiences();
}

void Vocabulary::addQuestions()
{
    Placeholders placeholders;
    placeholders.organisation = m_template->organisation;
    placeholders.workshopDate = m_template->workshopDate;
    for (const Question &question : m_template->questions) {
        Target target;
        target.id = question.id;
        target.slot = question.slot;
        target.title = filledIn(question.text, currentLanguage(), placeholders);
        target.kind = question.kind == QuestionKind::Rating ? TargetKind::Rating
            : question.kind == QuestionKind::Ranking        ? TargetKind::Ranking
                                                            : TargetKind::Text;
        if (target.kind == TargetKind::Rating) {
            target.scale = &question.scale;
            for (const ScaleValue &value : question.scale.values) {
                for (const QString &label : value.label.all())
                    m_labels.insert(normalised(label));
            }
        }
        target.itemCount = int(question.items.size());
        for (int i = 0; i < target.itemCount; ++i) {
            const RankingItem &item = question.items[size_t(i)];
            addNames(target.items, i, item);
            for (const QString &name : item.shortTitle.all())
                target.items.add(i, name);
            for (const QString &name : item.aliases)
                target.items.add(i, name);
            target.itemIds.push_back(item.id);
            target.itemTitles.push_back(item.title.in(currentLanguage()));
            for (const LocalizedText *text : { &item.title, &item.shortTitle }) {
                for (const QString &name : text->all())
                    m_labels.insert(normalised(name));
            }
        }
        target.items.finish();
        const int index = int(m_targets.size());
        m_targets.push_back(std::move(target));
        addPattern(index, question.id, true);
        addPatterns(index, question.text);
        if (question.kind == QuestionKind::Ranking)
            addPatterns(index, question.instruction);
        for (const QString &alias : question.aliases)
            addPattern(index, alias);
    }
}

void Vocabulary::addProfile()
{
    if (!m_template->profile)
        return;
    const Profile &profile = *m_template->profile;
    for (int f = 0; f < int(profile.functions.size()); ++f) {
        const ProfileFunction &function = profile.functions[size_t(f)];
        for (int r = 0; r < int(profile.roles.size()); ++r) {
            const ProfileRole &role = profile.roles[size_t(r)];
            Target target;
            target.kind = TargetKind::Rating;
            target.id = u"profile/"_s + function.id + u'/' + role.id;
            target.slot = profile.slot(f, r);
            target.scale = &profile.scale;
            target.title
                = function.title.in(currentLanguage()) + u": "_s + role.title.in(currentLanguage());
            const int index = int(m_targets.size());
            m_targets.push_back(std::move(target));
            addPattern(index, m_targets.back().id, true);
            for (const QString &language : m_template->languages) {
                const QString title = role.title.in(language);
                const QString question = profile.text.in(language).replace(
                    u"{function}"_s, function.inText.in(language));
                addPattern(index, question + u" ["_s + title + u']');
                addPattern(index, question + u" ("_s + title + u')');
                addPattern(index,
                    withoutTail(question.endsWith(u'…') ? question.chopped(1) : question) + u' '
                        + title);
                addPattern(index, function.title.in(language) + u" ["_s + title + u']');
                addPattern(index, function.title.in(language) + u": "_s + title);
            }
        }
    }
}

void Vocabulary::addTimeThieves()
{
    if (!m_template->timeThieves)
        return;
    const TimeThieves &thieves = *m_template->timeThieves;
    Target target;
    target.kind = TargetKind::Choices;
    target.id = u"timeThieves"_s;
    target.title = thieves.text.in(currentLanguage());
    target.itemCount = int(thieves.categories.size());
    for (int i = 0; i < target.itemCount; ++i) {
        const TimeThiefCategory &category = thieves.categories[size_t(i)];
        addNames(target.items, i, category);
        target.itemIds.push_back(category.id);
        target.itemTitles.push_back(category.title.in(currentLanguage()));
    }
    target.items.finish();
    int index = int(m_targets.size());
    m_targets.push_back(std::move(target));
    addPattern(index, m_targets.back().id, true);
    addPatterns(index, thieves.text);
    if (!thieves.commentSlot)
        return;
    Target comment;
    comment.id = u"timeThieves/comment"_s;
    comment.slot = *thieves.commentSlot;
    comment.title = thieves.comment.in(currentLanguage());
    index = int(m_targets.size());
    m_targets.push_back(std::move(comment));
    addPattern(index, m_targets.back().id, true);
    addPatterns(index, thieves.comment);
}

void Vocabulary::addAudiences()
{
    const auto addHeading = [this](const QString &text) {
        const QString heading = withoutTail(normalised(text));
        if (!heading.isEmpty())
            m_audienceHeadings.append(heading);
    };
    for (const QString &text : m_template->audienceQuestion.all())
        addHeading(text);
    for (const QString &alias : m_template->audienceAliases)
        addHeading(alias);
    addHeading(u"audience"_s);
    addHeading(u"målgruppe"_s);

    for (int i = 0; i < int(m_template->audiences.size()); ++i) {
        const Audience &audience = m_template->audiences[size_t(i)];
        QStringList names{ audience.id };
        for (const QString &language : m_template->languages) {
            const QString title = audience.title.in(language);
            const QString description = audience.description.in(language);
            names << title << description;
            for (const QString &between : { u": "_s, u" - "_s, u" \u2013 "_s, u". "_s, u" "_s })
                names << title + between + description;
            names << title + u" ("_s + description + u')';
        }
        names += audience.aliases;
        for (const QString &name : names) {
            const QString key = withoutTail(normalised(name));
            if (key.isEmpty())
                continue;
            const auto known = m_audiences.find(key);
            if (known == m_audiences.end())
                m_audiences.insert(key, i);
            else if (*known != i)
                *known = -1; // a name that both go by says nothing
        }
    }
}

void Vocabulary::addPatterns(int target, const LocalizedText &text)
{
    for (const QString &each : text.all())
        addPattern(target, each);
}

void Vocabulary::addPattern(int target, const QString &text, bool isId)
{
    const QString key = withoutTail(normalised(text));
    if (key.isEmpty())
        return;
    Pattern pattern;
    pattern.target = target;
    pattern.isId = isId;
    if (key.contains(placeholder())) {
        QString expression;
        const QStringList literals = key.split(placeholder());
        for (qsizetype i = 0; i < literals.size(); ++i) {
            if (i > 0)
                expression += u"[^\\[\\](){}?:;]{1,100}?"_s;
            expression += QRegularExpression::escape(literals[i]);
        }
        pattern.literalStart = literals.front();
        pattern.whole.setPattern(u'^' + expression + u'$');
        if (!literals.back().isEmpty())
            pattern.beginning.setPattern(u'^' + expression + u"(?=[^\\p{L}\\p{N}])"_s);
    } else {
        pattern.text = key;
        pattern.literalStart = key;
    }
    m_patterns.push_back(std::move(pattern));
}

Vocabulary::Match Vocabulary::match(const QString &heading) const
{
    const QStringList variants = headingVariants(heading);
    for (qsizetype i = 0; i < variants.size(); ++i) {
        Match found = matchVariant(variants[i], i == 0);
        if (!found.targets.empty())
            return found;
    }
    for (const QString &variant : variants) {
        Match found = matchCut(variant);
        if (!found.targets.empty())
            return found;
    }
    // Microsoft Forms numbers headings that stand twice: "Begrund2".
    static const QRegularExpression number(u"(?<!\\d)\\d{1,2}$"_s);
    if (!variants.isEmpty() && variants.front().contains(number)) {
        Match found = matchVariant(withoutTail(QString(variants.front()).remove(number)), false);
        if (found.fit == Fit::Whole)
            return found;
    }
    return {};
}

Vocabulary::Match Vocabulary::matchVariant(const QString &variant, bool asGiven) const
{
    Match byText;
    Match byId;
    for (const Pattern &pattern : m_patterns) {
        const bool fits = pattern.text.isEmpty() ? pattern.whole.match(variant).hasMatch()
                                                 : pattern.text == variant;
        if (!fits)
            continue;
        Match &match = pattern.isId ? byId : byText;
        match.fit = !asGiven ? Fit::Whole : pattern.isId ? Fit::Id : Fit::Exact;
        match.literal = match.literal || !pattern.text.isEmpty();
        if (std::find(match.targets.begin(), match.targets.end(), pattern.target)
            == match.targets.end())
            match.targets.push_back(pattern.target);
    }
    return byText.targets.empty() ? byId : byText;
}

Vocabulary::Match Vocabulary::matchCut(const QString &heading) const
{
    Match match;
    qsizetype longest = 0;
    for (const Pattern &pattern : m_patterns) {
        const QString &start = pattern.literalStart;
        const bool cut = heading.size() >= CutLength && start.startsWith(heading);
        const bool extended = start.size() >= ExtendedLength
            && (pattern.text.isEmpty() ? !pattern.beginning.pattern().isEmpty()
                        && pattern.beginning.match(heading).hasMatch()
                                       : heading.size() > start.size() && heading.startsWith(start)
                        && !heading[start.size()].isLetterOrNumber());
        if ((!cut && !extended) || start.size() < longest)
            continue;
        if (start.size() > longest && !cut)
            match.targets.clear();
        longest = cut ? longest : start.size();
        if (std::find(match.targets.begin(), match.targets.end(), pattern.target)
            == match.targets.end())
            match.targets.push_back(pattern.target);
    }
    if (match.targets.size() != 1)
        return {};
    match.fit = Fit::Cut;
    return match;
}

bool Vocabulary::isAudienceHeading(const QString &heading) const
{
    const QStringList variants = headingVariants(heading);
    return std::any_of(variants.begin(), variants.end(),
        [this](const QString &variant) { return m_audienceHeadings.contains(variant); });
}

std::optional<AudienceIndex> Vocabulary::audience(const QString &value) const
{
    const int index = m_audiences.value(withoutTail(value), -1);
    return index < 0 ? std::nullopt : std::optional<AudienceIndex>(index);
}

bool Vocabulary::isLabel(const QString &value) const
{
    return m_labels.contains(value) || m_audiences.contains(withoutTail(value));
}

} // namespace pejling::importer
