// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/parts.h>

#include "wording.h"

#include <disclosure/method.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::report {

using disclosure::Group;

namespace {

class Minutes
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::Minutes)

public:
    Minutes(const Material &material, const PicturePainter &painter,
        const std::vector<Section> &sections)
        : m_material(material), m_words(**material.results), m_painter(painter),
          m_pictures(painter.pictures()), m_document(m_words.document(tr("Minutes")))
    {
        for (const Section section : allSections()) {
            if (std::find(sections.begin(), sections.end(), section) != sections.end())
                add(section);
        }
    }

    [[nodiscard]] Document take() { return std::move(m_document); }

private:
    void add(Section section)
    {
        switch (section) {
        case Section::Front:
            return front();
        case Section::Answers:
            return answers();
        case Section::Ratings:
            return ratings();
        case Section::Rankings:
            return rankings();
        case Section::Themes:
            return themes();
        case Section::Profile:
            return profile();
        case Section::TimeThieves:
            return timeThieves();
        case Section::BeforeAfter:
            return beforeAfter();
        case Section::Comments:
            return comments();
        case Section::Decisions:
            return decisions();
        case Section::Plan:
            return plan();
        case Section::Method:
            return method();
        }
    }

    /// The heading of a section, on a page of its own when the section is long.
    void begin(Section section, bool newPage = true)
    {
        if (newPage && !m_document.blocks.empty())
            m_document.add(PageBreak());
        m_document.heading(1, sectionName(section));
    }
    /// The pictures of a slide, with its table below the first.
    void figures(const QString &id, const Table &numbers = {}, double width = 1)
    {
        bool first = true;
        for (const PictureRef &picture : m_pictures) {
            if (picture.id != id)
                continue;
            m_document.add(Figure{ picture, m_painter.description(picture), width });
            if (std::exchange(first, false))
                table(numbers);
        }
        if (first)
            table(numbers);
    }
    [[nodiscard]] bool hasFigure(const QString &id) const
    {
        return std::any_of(m_pictures.begin(), m_pictures.end(),
            [&id](const PictureRef &picture) { return picture.id == id; });
    }
    void table(Table table)
    {
        if (!table.columns.empty() && !table.rows.empty())
            m_document.add(std::move(table));
    }
    void notes(const QStringList &sentences)
    {
        m_document.text(sentences.join(u' '), TextRole::Note);
    }
    [[nodiscard]] const Question &question(int index) const
    {
        return m_words.workshopTemplate.questions[size_t(index)];
    }

    void front();
    void answers();
    void ratings();
    void rankings();
    void themes();
    void profile();
    void timeThieves();
    void beforeAfter();
    void comments();
    void quotes(const std::vector<disclosure::ShownComment> &comments);
    [[nodiscard]] static QString statusName(DecisionStatus status);
    void decisions();
    [[nodiscard]] QString why(const FrozenFinding &finding) const;
    void plan();
    void checklist(
        const QString &heading, ChecklistPart part, const std::vector<LocalizedText> &texts);
    void method();

    const Material &m_material;
    Wording m_words;
    const PicturePainter &m_painter;
    std::vector<PictureRef> m_pictures;
    Document m_document;
};

void Minutes::front()
{
    const disclosure::ResultSet &results = m_words.results;
    m_document.hasFrontPage = true;
    m_document.text(m_words.text(m_words.workshopTemplate.title), TextRole::Title);
    m_document.text(m_words.text(m_words.workshopTemplate.subtitle), TextRole::Subtitle);
    QStringList about{ tr("Minutes of the workshop") };
    if (!results.organisation.isEmpty())
        about += results.organisation;
    if (results.workshopDate.isValid())
        about += m_words.format.date(results.workshopDate);
    m_document.text(about.join(u'\n'), TextRole::Lead);
    m_document.text(m_words.answered(), TextRole::Lead);
    m_document.add(Contents());
    m_document.add(PageBreak());
}

void Minutes::answers()
{
    constexpr double PictureWidth = 0.7; // few bars, and all that belongs to it on one page
    begin(Section::Answers, false);
    figures(u"answers"_s, m_words.tables.responses(), PictureWidth);
    const auto explained = disclosure::methodNotes(*m_material.results);
    m_document.heading(3, tr("Answers to each question"));
    table(m_words.tables.questions());
    // Why the tables say "not shown"; the rest stands among the methods.
    constexpr size_t NotShown = 1;
    if (explained.size() > NotShown) {
        m_document.heading(3, explained[NotShown].heading);
        m_document.text(explained[NotShown].text);
    }
}

void Minutes::ratings()
{
    begin(Section::Ratings);
    bool first = true;
    for (const disclosure::ShownRating &rating : m_words.results.ratings) {
        if (!std::exchange(first, false))
            m_document.add(PageBreak());
        const Question &asked = question(rating.question);
        m_document.heading(2, m_words.text(asked.text));
        figures(u"rating-"_s + asked.id, m_words.tables.rating(rating));
        const disclosure::PictureWords words = m_words.findings.rating(rating);
        notes(m_words.cautions(rating.groups, { words.sentence, words.notice }));
    }
}

void Minutes::rankings()
{
    begin(Section::Rankings);
    bool first = true;
    for (const disclosure::ShownRanking &ranking : m_words.results.rankings) {
        if (!std::exchange(first, false))
            m_document.add(PageBreak());
        const Question &asked = question(ranking.question);
        m_document.heading(2, m_words.text(asked.text));
        figures(u"themes-"_s + asked.id, m_words.tables.ranking(ranking));
        const disclosure::PictureWords words = m_words.findings.themes(ranking);
        notes(m_words.cautions(
            ranking.groups, { words.sentence, m_words.findings.weightingNotice(ranking) }));
        if (const QString id = u"comparison-"_s + asked.id; hasFigure(id)) {
            m_document.heading(3,
                tr("%1 against %2")
                    .arg(m_words.findings.groupName(Group::First),
                        m_words.findings.groupName(Group::Second, true)));
            figures(id, m_words.tables.comparison(ranking));
        }
        if (const QString id = u"guideposts-"_s + asked.id; hasFigure(id)) {
            m_document.heading(3, tr("The balance between the guideposts"));
            figures(id, m_words.tables.guideposts(ranking));
        }
    }
}

void Minutes::themes()
{
    if (std::ranges::none_of(m_pictures,
            [](const PictureRef &picture) { return picture.id.startsWith("theme-"_L1); }))
        return;
    begin(Section::Themes);
    for (const int theme : m_words.themesByRank()) {
        const Theme &it = m_words.workshopTemplate.themes[size_t(theme)];
        if (!hasFigure(u"theme-"_s + it.id))
            continue;
        m_document.heading(2, m_words.text(it.title));
        figures(u"theme-"_s + it.id);
    }
}

void Minutes::profile()
{
    begin(Section::Profile);
    figures(u"profile"_s, m_words.tables.profile());
}

void Minutes::timeThieves()
{
    begin(Section::TimeThieves);
    m_document.heading(2, m_words.text(m_words.workshopTemplate.timeThieves->text));
    figures(u"time-thieves"_s, m_words.tables.timeThieves());
    notes(m_words.cautions(m_words.results.timeThieves->groups, {}));
}

void Minutes::beforeAfter()
{
    begin(Section::BeforeAfter);
    const auto add = [this](int index, const Table &changes) {
        const QString id = u"before-after-"_s + question(index).id;
        if (!hasFigure(id))
            return;
        m_document.heading(2, m_words.text(question(index).text));
        figures(id, changes);
    };
    for (const disclosure::ShownRating &rating : m_words.results.ratings)
        add(rating.question, m_words.tables.change(rating));
    for (const disclosure::ShownRanking &ranking : m_words.results.rankings)
        add(ranking.question, m_words.tables.change(ranking));
}

void Minutes::quotes(const std::vector<disclosure::ShownComment> &comments)
{
    List list;
    for (const disclosure::ShownComment &comment : comments) {
        QString line
            = comment.paraphrased ? comment.text : m_words.format.quoted(comment.text.trimmed());
        if (comment.audience)
            line += u" – "_s
                + m_words.findings.groupName(disclosure::groupOf(*comment.audience), true);
        list.items += line;
    }
    m_document.add(std::move(list));
}

void Minutes::comments()
{
    begin(Section::Comments, false);
    m_document.text(tr("How many wrote something, per question:"));
    Table counts{ tr("Comments per question"),
        { { tr("Question"), {}, false }, { tr("comments"), {}, true } }, {}, {} };
    for (const disclosure::ShownText &shown : m_words.results.texts) {
        const auto &all = shown.groups[Group::All];
        counts.rows.push_back({ m_words.text(question(shown.question).text),
            all ? m_words.format.count(*all)
                : disclosure::hiddenReasonText(all.reason(), m_words.results.minGroup) });
    }
    table(std::move(counts));
    if (!m_material.comments || m_material.comments->released().empty())
        return;
    const disclosure::ShownComments &comments = *m_material.comments;
    m_document.text(tr("Comments that were shown in the workshop, in random order."));
    for (const disclosure::ShownText &shown : m_words.results.texts) {
        const auto found = comments.onQuestion(shown.question);
        if (found.empty())
            continue;
        m_document.heading(3, m_words.text(question(shown.question).text));
        quotes(found);
    }
    std::vector<disclosure::ShownComment> others;
    std::ranges::copy_if(comments.released(), std::back_inserter(others),
        [](const disclosure::ShownComment &comment) { return !comment.question; });
    if (!others.empty()) {
        m_document.heading(3, sectionName(Section::TimeThieves));
        quotes(others);
    }
}

QString Minutes::statusName(DecisionStatus status)
{
    switch (status) {
    case DecisionStatus::Agreed:
        return tr("agreed");
    case DecisionStatus::UnderWay:
        return tr("under way");
    case DecisionStatus::Done:
        return tr("done");
    case DecisionStatus::Dropped:
        return tr("dropped");
    }
    Q_UNREACHABLE();
}

QString Minutes::why(const FrozenFinding &finding) const
{
    QStringList parts;
    for (const QString &part : { finding.text, finding.figure }) {
        if (!part.isEmpty())
            parts += part;
    }
    if (finding.n)
        parts += m_words.findings.answers(*finding.n);
    return parts.join(u" · "_s);
}

void Minutes::decisions()
{
    begin(Section::Decisions);
    const Discussion &discussion = m_material.discussion;
    const auto add = [&](const QString &heading, const QString &theme) {
        Table agreed{ heading,
            { { tr("What"), {}, false }, { tr("Why"), {}, false }, { tr("Who"), {}, false },
                { tr("By when"), {}, false }, { tr("Status"), {}, false } },
            {}, {} };
        for (const Decision &decision : discussion.decisionsOn(theme)) {
            const auto date = [this](QDate day) {
                return day.isValid() ? m_words.format.date(day) : QString();
            };
            QString due = date(decision.due);
            if (decision.followUp.isValid())
                due += (due.isEmpty() ? QString() : u"\n"_s)
                    + tr("follow up %1").arg(date(decision.followUp));
            agreed.rows.push_back({ decision.what, why(decision.why), decision.who, due,
                statusName(decision.status) });
        }
        const QString note = discussion.notes.value(theme);
        if (agreed.rows.empty() && note.isEmpty())
            return;
        m_document.heading(2, heading);
        m_document.text(note);
        table(std::move(agreed));
    };
    for (const int theme : m_words.themesByRank()) {
        const Theme &it = m_words.workshopTemplate.themes[size_t(theme)];
        add(m_words.text(it.title), it.id);
    }
    add(tr("The whole workshop"), {});
}

void Minutes::checklist(
    const QString &heading, ChecklistPart part, const std::vector<LocalizedText> &texts)
{
    if (texts.empty())
        return;
    m_document.heading(3, heading);
    for (size_t i = 0; i < texts.size(); ++i) {
        const ChecklistItem item = m_material.discussion.item(part, int(i));
        QString line = m_words.text(texts[i]);
        QStringList noted;
        for (const QString &text : { item.owner, item.note }) {
            if (!text.isEmpty())
                noted += text;
        }
        if (!noted.isEmpty())
            line += u'\n' + noted.join(u" – "_s);
        m_document.add(List{ { line }, item.done ? ListStyle::TickedBoxes : ListStyle::Boxes });
    }
}

void Minutes::plan()
{
    begin(Section::Plan);
    const Process &process = m_words.workshopTemplate.process;
    checklist(tr("What must be in place"), ChecklistPart::Preconditions, process.preconditions);
    checklist(tr("Tracks to work along"), ChecklistPart::Tracks, process.tracks);
    checklist(
        tr("Questions that the plan answers"), ChecklistPart::PlanQuestions, process.planQuestions);
}

void Minutes::method()
{
    begin(Section::Method);
    for (const disclosure::MethodNote &note : disclosure::methodNotes(*m_material.results)) {
        m_document.heading(3, note.heading);
        m_document.text(note.text);
        m_document.text(note.source, TextRole::Note);
    }
}

bool anyProfile(const disclosure::ResultSet &results)
{
    return std::any_of(results.profile.begin(), results.profile.end(),
        [](const auto &role) { return role.groups[Group::All].isShown(); });
}

bool hasContent(Section section, const Material &material)
{
    const disclosure::ResultSet &results = **material.results;
    const Process &process = results.workshopTemplate->process;
    switch (section) {
    case Section::Front:
    case Section::Answers:
    case Section::Method:
        return true;
    case Section::Ratings:
        return !results.ratings.empty();
    case Section::Rankings:
        return !results.rankings.empty();
    case Section::Themes:
        return !results.workshopTemplate->themes.empty();
    case Section::Profile:
        return anyProfile(results);
    case Section::TimeThieves:
        return results.timeThieves && results.timeThieves->groups[Group::All].isShown();
    case Section::BeforeAfter:
        return !results.against.isEmpty();
    case Section::Comments:
        return !results.texts.empty();
    case Section::Decisions:
        return !material.discussion.decisions.empty() || !material.discussion.notes.isEmpty();
    case Section::Plan:
        return !process.preconditions.empty() || !process.tracks.empty()
            || !process.planQuestions.empty();
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Section> sectionsOf(const Material &material)
{
    std::vector<Section> sections;
    for (const Section section : allSections()) {
        if (hasContent(section, material))
            sections.push_back(section);
    }
    return sections;
}

Document minutes(
    const Material &material, const PicturePainter &painter, const std::vector<Section> &sections)
{
    std::vector<Section> present = sectionsOf(material);
    std::erase_if(present, [&sections](Section section) {
        return std::find(sections.begin(), sections.end(), section) == sections.end();
    });
    return Minutes(material, painter, present).take();
}

} // namespace pejling::report
