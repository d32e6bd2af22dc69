// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatereader.h"

#include <base/text.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

constexpr int MaxIdLength = 64;
constexpr int MaxTitleLength = 300;
constexpr int MaxShortLength = 80;
constexpr int MaxTextLengthInTemplate = 5000;
constexpr int MaxAliases = 50;
constexpr int MaxGuideposts = 10;
constexpr int MaxThemes = 40;
constexpr int MaxDiscussion = 20;
constexpr int MaxLanguages = 10;
constexpr int MaxEntries = 50;

bool isId(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9_-]*\\z"_s);
    return text.size() <= MaxIdLength && pattern.match(text).hasMatch();
}

} // namespace

TemplateReader::TemplateReader(const QJsonObject &document) : m_document(document) { }

WorkshopTemplate TemplateReader::read()
{
    const JsonCursor root(m_document, QString(), &m_defects);
    if (!root.isObject({ "$schema"_L1, "format"_L1, "version"_L1, "id"_L1, "languages"_L1,
            "title"_L1, "subtitle"_L1, "organisation"_L1, "workshopDate"_L1, "source"_L1,
            "salutation"_L1, "background"_L1, "introduction"_L1, "confidentiality"_L1, "thanks"_L1,
            "audienceQuestion"_L1, "audienceAliases"_L1, "audiences"_L1, "guideposts"_L1,
            "themes"_L1, "questions"_L1, "profile"_L1, "timeThieves"_L1, "coreTasks"_L1,
            "process"_L1 }))
        return {};
    readHead(root);
    readAudiences(root.required("audiences"_L1));
    readGuideposts(root.required("guideposts"_L1));
    readThemes(root.required("themes"_L1));
    linkThemes(root.at("guideposts"_L1), root.at("themes"_L1));
    readQuestions(root.required("questions"_L1));
    readProfile(root.at("profile"_L1));
    readTimeThieves(root.at("timeThieves"_L1));
    readCoreTasks(root.at("coreTasks"_L1));
    readProcess(root.at("process"_L1));
    giveSlots();
    if (m_template.textSlots > MaxTextSlots) {
        root.at("questions"_L1)
            .complain(tr("more than %1 questions with a text answer").arg(MaxTextSlots));
    }
    return std::move(m_template);
}

void TemplateReader::readHead(const JsonCursor &root)
{
    const JsonCursor format = root.required("format"_L1);
    if (format.isGiven() && format.string(MaxTitleLength) != "pejling-template"_L1)
        format.complain(tr("must be \"pejling-template\""));
    const JsonCursor version = root.required("version"_L1);
    if (const auto number = version.integer(); number && *number > 1) {
        version.complain(tr("version %1 is newer than this program knows; install a newer Pejling")
                             .arg(*number));
    } else if (number && *number != 1) {
        version.complain(tr("must be 1"));
    }
    const JsonCursor schema = root.at("$schema"_L1);
    (void)schema.string(MaxTitleLength);
    readLanguages(root.required("languages"_L1));

    Ids ids;
    m_template.id = id(root, ids, 0);
    m_template.title = title(root);
    m_template.subtitle = text(root.at("subtitle"_L1), MaxTitleLength, Need::Optional);
    const JsonCursor organisation = root.required("organisation"_L1);
    m_template.organisation = organisation.string(MaxTitleLength);
    if (organisation.isString() && m_template.organisation.isEmpty())
        organisation.complain(tr("must not be empty"));
    const JsonCursor date = root.at("workshopDate"_L1);
    const QString written = date.string(MaxIdLength);
    m_template.workshopDate = QDate::fromString(written, u"yyyy-MM-dd"_s);
    if (date.isString() && !m_template.workshopDate.isValid())
        date.complain(tr("must be a date such as 2025-08-28"));

    m_template.source = optionalText(root.at("source"_L1));
    m_template.salutation = optionalText(root.at("salutation"_L1));
    m_template.background = texts(root.at("background"_L1));
    m_template.introduction = optionalText(root.at("introduction"_L1));
    m_template.confidentiality = optionalText(root.at("confidentiality"_L1));
    m_template.thanks = optionalText(root.at("thanks"_L1));
    m_template.audienceQuestion = optionalText(root.at("audienceQuestion"_L1));
    m_template.audienceAliases = aliases(root.at("audienceAliases"_L1));
}

void TemplateReader::readLanguages(const JsonCursor &list)
{
    static const QRegularExpression pattern(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    for (const JsonCursor &entry : list.elements(1, MaxLanguages)) {
        const QString code = entry.string(MaxIdLength);
        if (!entry.isString())
            continue;
        if (!pattern.match(code).hasMatch())
            entry.complain(tr("\"%1\" is no language code such as da or en").arg(code));
        else if (m_template.languages.contains(code))
            entry.complain(tr("\"%1\" stands here twice").arg(code));
        m_template.languages += code;
    }
}

void TemplateReader::readAudiences(const JsonCursor &list)
{
    Names names;
    for (const JsonCursor &entry : list.elements(AudienceCount, AudienceCount)) {
        Audience audience;
        if (entry.isObject({ "id"_L1, "title"_L1, "description"_L1, "aliases"_L1 })) {
            audience.id = id(entry, m_audienceIds, int(m_template.audiences.size()));
            if (audience.id == "all"_L1 || audience.id == "unfinished"_L1) {
                entry.at("id"_L1).complain(
                    tr("\"%1\" has a meaning of its own; choose another id").arg(audience.id));
            }
            audience.title = title(entry);
            audience.description = optionalText(entry.at("description"_L1));
            audience.aliases = aliases(entry.at("aliases"_L1));
            names.add(audience.title, audience.aliases, entry);
        }
        m_template.audiences.push_back(std::move(audience));
    }
}

void TemplateReader::readGuideposts(const JsonCursor &list)
{
    QSet<int> numbers;
    for (const JsonCursor &entry : list.elements(0, MaxGuideposts)) {
        const int index = int(m_template.guideposts.size());
        Guidepost guidepost;
        if (entry.isObject({ "id"_L1, "title"_L1, "short"_L1, "themes"_L1, "number"_L1 })) {
            guidepost.id = id(entry, m_guidepostIds, index);
            guidepost.title = title(entry);
            guidepost.shortTitle = shortTitle(entry, guidepost.title);
            const JsonCursor number = entry.at("number"_L1);
            guidepost.number = number.integer().value_or(index + 1);
            if (guidepost.number < 1 || guidepost.number > 99)
                number.complain(tr("must be a number from 1 to 99"));
            else if (numbers.contains(guidepost.number))
                number.complain(tr("another guidepost has the number %1").arg(guidepost.number));
            numbers.insert(guidepost.number);
            for (const JsonCursor &theme : entry.required("themes"_L1).elements(0, MaxThemes))
                guidepost.themeIds += theme.string(MaxIdLength);
        }
        m_template.guideposts.push_back(std::move(guidepost));
    }
}

void TemplateReader::readThemes(const JsonCursor &list)
{
    Names names;
    for (const JsonCursor &entry : list.elements(0, MaxThemes)) {
        Theme theme;
        if (entry.isObject({ "id"_L1, "guidepost"_L1, "title"_L1, "short"_L1, "discussion"_L1,
                "aliases"_L1 })) {
            theme.id = id(entry, m_themeIds, int(m_template.themes.size()));
            theme.title = title(entry);
            theme.shortTitle = shortTitle(entry, theme.title);
            for (const JsonCursor &question : entry.at("discussion"_L1).elements(0, MaxDiscussion))
                theme.discussion.push_back(text(question, MaxTextLengthInTemplate, Need::Required));
            theme.aliases = aliases(entry.at("aliases"_L1));
            names.add(theme.title, theme.aliases, entry);
            names.add(theme.shortTitle, {}, entry);
            const JsonCursor guidepost = entry.required("guidepost"_L1);
            const QString guidepostId = guidepost.string(MaxIdLength);
            if (guidepost.isString() && !m_guidepostIds.contains(guidepostId))
                guidepost.complain(tr("no guidepost \"%1\"").arg(guidepostId));
            theme.guidepost = m_guidepostIds.value(guidepostId, 0);
        }
        m_template.themes.push_back(std::move(theme));
    }
}

void TemplateReader::linkThemes(const JsonCursor &guideposts, const JsonCursor &themes)
{
    QSet<int> listed;
    for (size_t g = 0; g < m_template.guideposts.size(); ++g) {
        Guidepost &guidepost = m_template.guideposts[g];
        const JsonCursor list = guideposts.element(g).at("themes"_L1);
        for (qsizetype i = 0; i < guidepost.themeIds.size(); ++i) {
            const JsonCursor entry = list.element(size_t(i));
            if (!entry.isString())
                continue;
            const QString &themeId = guidepost.themeIds[i];
            if (!m_themeIds.contains(themeId)) {
                entry.complain(tr("no theme \"%1\"").arg(themeId));
                continue;
            }
            const int theme = m_themeIds.value(themeId);
            if (listed.contains(theme))
                entry.complain(tr("\"%1\" stands here twice").arg(themeId));
            else if (m_template.themes[size_t(theme)].guidepost != int(g))
                entry.complain(tr("theme \"%1\" names another guidepost").arg(themeId));
            listed.insert(theme);
            guidepost.themes.push_back(theme);
        }
    }
    for (size_t t = 0; t < m_template.themes.size(); ++t) {
        const Theme &theme = m_template.themes[t];
        if (!listed.contains(int(t)) && !theme.id.isEmpty()
            && size_t(theme.guidepost) < m_template.guideposts.size()) {
            themes.element(t)
                .at("guidepost"_L1)
                .complain(tr("guidepost \"%1\" does not list theme \"%2\"")
                              .arg(m_template.guideposts[size_t(theme.guidepost)].id, theme.id));
        }
    }
}

void TemplateReader::readCoreTasks(const JsonCursor &list)
{
    Ids ids;
    for (const JsonCursor &entry : list.elements(0, MaxEntries)) {
        if (!entry.isObject({ "id"_L1, "title"_L1, "examples"_L1 }))
            continue;
        CoreTask task;
        task.id = id(entry, ids, int(m_template.coreTasks.size()));
        task.title = title(entry);
        task.examples = optionalText(entry.at("examples"_L1));
        m_template.coreTasks.push_back(std::move(task));
    }
}

void TemplateReader::readProcess(const JsonCursor &object)
{
    if (!object.isGiven()
        || !object.isObject({ "preconditions"_L1, "tracks"_L1, "planQuestions"_L1 }))
        return;
    m_template.process.preconditions = texts(object.at("preconditions"_L1));
    m_template.process.tracks = texts(object.at("tracks"_L1));
    m_template.process.planQuestions = texts(object.at("planQuestions"_L1));
}

LocalizedText TemplateReader::text(const JsonCursor &object, int maxLength, Need need)
{
    if (!object.isGiven() || !object.isObject() || m_template.languages.isEmpty())
        return {};
    QMap<QString, QString> found;
    for (const QString &code : object.keys()) {
        const JsonCursor entry = object.at(code);
        if (!m_template.languages.contains(code)) {
            entry.complain(tr("\"%1\" is not among the template's languages").arg(code));
            continue;
        }
        const QString written = entry.string(maxLength);
        checkPlaceholders(entry, written);
        if (!written.isEmpty())
            found.insert(code, written);
        else if (need == Need::Required && entry.isString())
            entry.complain(tr("must not be empty"));
    }
    const QString &first = m_template.languages.front();
    const JsonCursor fallback = object.at(first);
    if (!fallback.isGiven())
        fallback.complain(tr("missing; \"%1\" is the template's first language").arg(first));
    else if (!found.isEmpty() && !found.contains(first) && need == Need::Optional)
        fallback.complain(tr("must not be empty when another language has a text"));
    return { found, first };
}

LocalizedText TemplateReader::title(const JsonCursor &object)
{
    return text(object.required("title"_L1), MaxTitleLength, Need::Required);
}

LocalizedText TemplateReader::optionalText(const JsonCursor &object)
{
    return text(object, MaxTextLengthInTemplate, Need::Optional);
}

LocalizedText TemplateReader::shortTitle(const JsonCursor &object, const LocalizedText &title)
{
    const LocalizedText written = text(object.at("short"_L1), MaxShortLength, Need::Optional);
    QMap<QString, QString> merged = title.all();
    merged.insert(written.all());
    return { merged, m_template.languages.value(0) };
}

std::vector<LocalizedText> TemplateReader::texts(const JsonCursor &list)
{
    std::vector<LocalizedText> result;
    for (const JsonCursor &entry : list.elements(0, MaxEntries))
        result.push_back(text(entry, MaxTextLengthInTemplate, Need::Required));
    return result;
}

QStringList TemplateReader::aliases(const JsonCursor &list)
{
    QStringList result;
    for (const JsonCursor &entry : list.elements(0, MaxAliases)) {
        result += entry.string(MaxTextLengthInTemplate);
        if (entry.isString() && result.back().isEmpty())
            entry.complain(tr("must not be empty"));
    }
    return result;
}

QString TemplateReader::id(const JsonCursor &object, Ids &ids, int index)
{
    const JsonCursor place = object.required("id"_L1);
    const QString written = place.string(MaxTextLengthInTemplate);
    if (!place.isString())
        return {};
    if (!isId(written)) {
        place.complain(tr("\"%1\" is no id: use 1 to %2 of the letters a-z, digits, - and _")
                           .arg(written.left(MaxIdLength), QString::number(MaxIdLength)));
    } else if (ids.contains(written)) {
        place.complain(tr("the id \"%1\" is already taken").arg(written));
    } else {
        ids.insert(written, index);
    }
    return written;
}

void TemplateReader::checkPlaceholders(const JsonCursor &place, const QString &text)
{
    static const QRegularExpression unknown(
        u"\\{(?!(?:organisation|workshopDate|deletionDate|function)\\})[A-Za-z]+\\}"_s);
    if (const auto match = unknown.match(text); match.hasMatch())
        place.complain(tr("unknown placeholder %1").arg(match.captured()));
}

void TemplateReader::Names::add(
    const LocalizedText &texts, const QStringList &aliases, const JsonCursor &owner)
{
    for (const QString &name : texts.all())
        add(name, owner);
    for (const QString &name : aliases)
        add(name, owner);
}

void TemplateReader::Names::add(const QString &name, const JsonCursor &owner)
{
    const QString key = normalised(name);
    if (key.isEmpty())
        return;
    const auto found = m_owners.constFind(key);
    if (found == m_owners.cend())
        m_owners.insert(key, owner.pointer());
    else if (*found != owner.pointer())
        owner.complain(tr("the name \"%1\" also stands at %2; answers could not be told apart")
                           .arg(name, *found));
}

} // namespace pejling
