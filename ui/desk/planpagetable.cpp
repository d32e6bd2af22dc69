// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/planpagetable.h>

#include <base/format.h>
#include <charts/decisionwords.h>
#include <disclosure/findings.h>
#include <export/csvwriter.h>

#include <QCollator>
#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using exporting::CsvWriter;

namespace {

const std::vector<LocalizedText> &linesOf(const Process &process, ChecklistPart part)
{
    switch (part) {
    case ChecklistPart::Preconditions:
        return process.preconditions;
    case ChecklistPart::Tracks:
        return process.tracks;
    case ChecklistPart::PlanQuestions:
        return process.planQuestions;
    }
    Q_UNREACHABLE();
}

/// RFC 5545, 3.3.11.
QString calendarText(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    return text.replace(u'\n', "\\n"_L1).remove(u'\r');
}

/// RFC 5545, 3.1: a line has at most 75 octets, and goes on after a line break and a blank.
QByteArray folded(const QString &line)
{
    constexpr qsizetype Longest = 75;
    QByteArray out;
    qsizetype used = 0;
    for (const char32_t character : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (used + bytes.size() > Longest) {
            out += "\r\n ";
            used = 1;
        }
        out += bytes;
        used += bytes.size();
    }
    return out + "\r\n";
}

QString compactDate(QDate date) { return date.toString(u"yyyyMMdd"_s); }

} // namespace

PlanTables::PlanTables(TemplatePtr workshopTemplate, Language language)
    : m_template(std::move(workshopTemplate)), m_language(language)
{
}

QString PlanTables::themeName(const QString &theme) const
{
    const auto index = m_template->themeIndex(theme);
    return index ? m_template->themes[size_t(*index)].shortTitle.in(m_language)
                 : tr("The whole workshop");
}

QString PlanTables::statusName(DecisionStatus status)
{
    return charts::DecisionWords::status(status);
}

QString PlanTables::partName(ChecklistPart part)
{
    switch (part) {
    case ChecklistPart::Preconditions:
        return tr("Preconditions");
    case ChecklistPart::Tracks:
        return tr("Tracks");
    case ChecklistPart::PlanQuestions:
        return tr("Questions for the plan");
    }
    Q_UNREACHABLE();
}

QString PlanTables::line(ChecklistPart part, int index) const
{
    const auto &lines = linesOf(m_template->process, part);
    return index >= 0 && index < int(lines.size()) ? lines[size_t(index)].in(m_language)
                                                   : QString();
}

QString PlanTables::why(const FrozenFinding &finding) const
{
    const Format format(m_language);
    QStringList details;
    if (!finding.figure.isEmpty())
        details << finding.figure;
    if (finding.n)
        details << tr("%n answer(s)", nullptr, int(*finding.n));
    if (finding.on.isValid())
        details << format.date(finding.on);
    if (details.isEmpty())
        return finding.text;
    return tr("%1 (%2)", "a finding and its numbers").arg(finding.text, details.join(u", "_s));
}

QString PlanTables::cell(const Decision &decision, int column) const
{
    const Format format(m_language);
    switch (column) {
    case PlanView::Theme:
        return themeName(decision.theme);
    case PlanView::What:
        return decision.what.simplified();
    case PlanView::Why:
        return why(decision.why).simplified();
    case PlanView::Who:
        return decision.who;
    case PlanView::Due:
        return decision.due.isValid() ? format.date(decision.due) : QString();
    case PlanView::FollowUp:
        return decision.followUp.isValid() ? format.date(decision.followUp) : QString();
    default:
        return statusName(decision.status);
    }
}

bool PlanTables::lets(const Decision &decision, const PlanView &view, QDate today) const
{
    if (view.theme && decision.theme != *view.theme)
        return false;
    if (view.status && decision.status != *view.status)
        return false;
    if (view.lateOnly && !decision.isLate(today))
        return false;
    const QString all = decision.what % u' ' % why(decision.why) % u' ' % decision.who % u' '
        % themeName(decision.theme);
    const QStringList words = view.words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

widgets::Table PlanTables::decisions(
    const Discussion &discussion, const PlanView &view, QDate today) const
{
    widgets::Table table;
    table.columns = { { .heading = tr("Theme") }, { .heading = tr("What") },
        { .heading = tr("Why") }, { .heading = tr("Who") }, { .heading = tr("By when") },
        { .heading = tr("Follow-up") }, { .heading = tr("Status") } };
    std::vector<const Decision *> listed;
    for (const Decision &decision : discussion.decisions) {
        if (lets(decision, view, today))
            listed.push_back(&decision);
    }
    const QCollator collator(localeOf(m_language));
    const auto before = [&](const Decision *a, const Decision *b) {
        const auto dates = [](QDate x, QDate y) { // what is not decided comes last
            return x.isValid() != y.isValid() ? x.isValid() : x < y;
        };
        switch (view.sortColumn) {
        case PlanView::Theme: // as the template has them; about everything: first
            return m_template->themeIndex(a->theme).value_or(-1)
                < m_template->themeIndex(b->theme).value_or(-1);
        case PlanView::Due:
            return dates(a->due, b->due);
        case PlanView::FollowUp:
            return dates(a->followUp, b->followUp);
        case PlanView::Status:
            return a->status < b->status;
        default:
            return collator.compare(cell(*a, view.sortColumn), cell(*b, view.sortColumn)) < 0;
        }
    };
    if (view.sortColumn >= 0) {
        std::ranges::stable_sort(listed, [&](const Decision *a, const Decision *b) {
            return view.order == Qt::AscendingOrder ? before(a, b) : before(b, a);
        });
    }
    for (const Decision *decision : listed) {
        widgets::Row row{ .key = decision->id };
        const bool over = decision->status == DecisionStatus::Done
            || decision->status == DecisionStatus::Dropped;
        for (int column = 0; column < PlanView::ColumnCount; ++column) {
            const QString text = cell(*decision, column);
            row.cells.push_back({ .text = text,
                .style = over ? widgets::CellStyle::Quiet : widgets::CellStyle::Normal,
                .tip = text });
        }
        if (decision->isLate(today)) {
            row.cells[PlanView::Due].text = tr("%1 – overdue").arg(row.cells[PlanView::Due].text);
            row.cells[PlanView::Due].style = widgets::CellStyle::Strong;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

widgets::Table PlanTables::checklist(const Discussion &discussion) const
{
    widgets::Table table;
    table.columns = { { .heading = tr("List") }, { .heading = tr("Line") },
        { .heading = tr("State") }, { .heading = tr("Owner") }, { .heading = tr("Note") } };
    for (int p = 0; p < ChecklistParts; ++p) {
        const auto part = ChecklistPart(p);
        for (int i = 0; i < int(linesOf(m_template->process, part).size()); ++i) {
            const ChecklistItem item = discussion.item(part, i);
            widgets::Row row{ .key = QString(checklistPartId(part) % u'/' % QString::number(i)) };
            for (const QString &text : { partName(part), line(part, i),
                     item.done ? tr("Done") : QString(), item.owner, item.note.simplified() })
                row.cells.push_back({ .text = text,
                    .style = item.done ? widgets::CellStyle::Quiet : widgets::CellStyle::Normal,
                    .tip = text });
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

exporting::XlsxTable PlanTables::everyDecision(const Discussion &discussion) const
{
    exporting::XlsxTable table{ tr("Action plan"),
        { tr("Theme"), tr("What"), tr("Why"), tr("Number"), tr("Answers"), tr("Round"),
            tr("Frozen on"), tr("Who"), tr("By when"), tr("Follow-up"), tr("Status") },
        { 28, 50, 40, 12, 10, 12, 12, 20, 12, 12, 12 }, {} };
    for (const Decision &decision : discussion.decisions) {
        const FrozenFinding &why = decision.why;
        table.rows.push_back({ themeName(decision.theme), decision.what, why.text, why.figure,
            why.n ? QVariant(*why.n) : QVariant(QString()), why.round, why.on, decision.who,
            decision.due, decision.followUp, statusName(decision.status) });
    }
    return table;
}

void PlanTables::writeCsv(QIODevice &device, const Discussion &discussion) const
{
    const exporting::XlsxTable table = everyDecision(discussion);
    CsvWriter csv(device, m_language);
    csv.row(table.headings);
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row) {
            cells += cell.typeId() == QMetaType::QDate ? cell.toDate().toString(Qt::ISODate)
                                                       : CsvWriter::text(cell.toString());
        }
        csv.row(cells);
    }
}

bool PlanTables::writeXlsx(QIODevice &device, const Discussion &discussion) const
{
    return exporting::writeTableXlsx(everyDecision(discussion), device);
}

QByteArray PlanTables::calendar(
    const Discussion &discussion, const QString &uid, const QDateTime &now) const
{
    QByteArray out;
    const auto put = [&](const QString &line) { out += folded(line); };
    put(u"BEGIN:VCALENDAR"_s);
    put(u"VERSION:2.0"_s);
    put(u"PRODID:-//Pejling//Pejling//EN"_s);
    const auto event
        = [&](const Decision &decision, QDate day, const QString &kind, const QString &title) {
              put(u"BEGIN:VEVENT"_s);
              put(u"UID:%1-%2-%3@pejling"_s.arg(uid).arg(decision.id).arg(kind));
              put(u"DTSTAMP:"_s % now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
              put(u"DTSTART;VALUE=DATE:"_s % compactDate(day));
              put(u"DTEND;VALUE=DATE:"_s % compactDate(day.addDays(1)));
              put(u"SUMMARY:"_s % calendarText(title));
              QStringList lines{ themeName(decision.theme) };
              if (!decision.who.isEmpty())
                  lines << tr("Who: %1").arg(decision.who);
              if (!decision.why.isEmpty())
                  lines << tr("Why: %1").arg(why(decision.why));
              put(u"DESCRIPTION:"_s % calendarText(lines.join(u'\n')));
              put(u"END:VEVENT"_s);
          };
    for (const Decision &decision : discussion.decisions) {
        if (decision.status == DecisionStatus::Dropped)
            continue;
        const QString what = decision.what.simplified();
        if (decision.due.isValid())
            event(decision, decision.due, u"due"_s, tr("Deadline: %1").arg(what));
        if (decision.followUp.isValid())
            event(decision, decision.followUp, u"follow-up"_s, tr("Follow-up: %1").arg(what));
    }
    put(u"END:VCALENDAR"_s);
    return out;
}

std::vector<FrozenFinding> PlanTables::findings(
    const disclosure::ResultSet &results, const QString &theme, QDate today) const
{
    const disclosure::Findings say(results, m_language);
    const Format format(m_language);
    const auto themeAt = m_template->themeIndex(theme);
    std::vector<FrozenFinding> found;
    const auto add = [&](const QString &text, const QString &figure, qint64 n) {
        found.push_back(
            { .text = text, .figure = figure, .n = n, .round = results.round, .on = today });
    };
    for (const disclosure::ShownRanking &ranking : results.rankings) {
        const auto &items = m_template->questions[size_t(ranking.question)].items;
        for (int i = 0; i < int(items.size()) && themeAt; ++i) {
            if (items[size_t(i)].theme != themeAt)
                continue;
            for (const disclosure::Group group : disclosure::Groups) {
                const auto &shown = ranking.groups[group];
                if (!shown || shown->n == 0)
                    continue;
                const stats::RankedItem &item = shown->items[size_t(i)];
                const QString place
                    = shown->clearOrder ? say.place(item.position) : tr("no clear order");
                add(tr("%1, %2: %3", "group, theme: place")
                        .arg(say.groupName(group), say.itemName(ranking, i), place),
                    tr("%1 of 100 points").arg(format.number(item.score, 0)), shown->n);
            }
        }
    }
    for (const disclosure::ShownRating &rating : results.ratings) {
        for (const disclosure::Group group : disclosure::Groups) {
            const auto &shown = rating.groups[group];
            if (!shown || !shown->mean)
                continue;
            add(tr("%1: %2", "group: question")
                    .arg(say.groupName(group),
                        m_template->questions[size_t(rating.question)].text.in(m_language)),
                tr("%1 on average").arg(format.number(*shown->mean, 1)), shown->n);
        }
    }
    return found;
}

} // namespace pejling::desk
