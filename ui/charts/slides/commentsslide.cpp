// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/commentsslide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr qreal MarkSize = 34;
constexpr qreal MarkRoom = MarkSize + 14;
constexpr qreal HalfCapital = 0.364; ///< of the font size, Inter
constexpr auto Separator = QLatin1StringView(" \xb7 "); // a middle dot

/// Lines that a person parted stay apart; blank ones go.
QString tidy(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString tidied = oneLine(line); !tidied.isEmpty())
            lines.append(tidied);
    }
    return lines.join(u'\n');
}

} // namespace

CommentsSlide::CommentsSlide(SlideRef ref, const disclosure::ShownResultsPtr &results,
    const Look &look, Subject subject, int page)
    : BaseSlide(std::move(ref), results, look), m_subject(subject), m_page(page),
      m_layer(new Layer(content()))
{
}

std::vector<disclosure::ShownComment> CommentsSlide::commentsOn(
    const disclosure::ResultSet &results, Subject subject)
{
    if (!results.comments)
        return {};
    switch (subject.about) {
    case About::Question:
        return results.comments->onQuestion(subject.index);
    case About::Theme:
        return results.comments->onTheme(subject.index);
    case About::TimeThieves:
        break;
    }
    std::vector<disclosure::ShownComment> found;
    std::ranges::copy_if(results.comments->released(), std::back_inserter(found),
        [](const disclosure::ShownComment &comment) { return !comment.question; });
    return found;
}

std::vector<Quote> CommentsSlide::quotesOf(const disclosure::ResultSet &results,
    const std::vector<disclosure::ShownComment> &comments, const Look &look)
{
    const Format format(look.language);
    const disclosure::Findings findings(results, look.language);
    std::vector<Quote> quotes;
    quotes.reserve(comments.size());
    for (const disclosure::ShownComment &comment : comments) {
        const QString text = tidy(comment.text);
        quotes.push_back({ comment.paraphrased ? text : format.quoted(text),
            comment.audience ? findings.groupName(disclosure::groupOf(*comment.audience))
                             : QString() });
    }
    return quotes;
}

int CommentsSlide::pages(const disclosure::ResultSet &results, Subject subject, const Look &look)
{
    return int(planQuotes(quotesOf(results, commentsOn(results, subject), look), look).size());
}

disclosure::PictureWords CommentsSlide::words(
    const std::vector<disclosure::ShownComment> &comments, int pages) const
{
    const WorkshopTemplate &workshop = workshopTemplate();
    disclosure::PictureWords words;
    QStringList subtitle;
    if (m_subject.about == About::Question) {
        const Question &question = workshop.questions[size_t(m_subject.index)];
        words.title = text(question.text);
        if (question.guidepost) {
            const Guidepost &guidepost = workshop.guideposts[size_t(*question.guidepost)];
            subtitle
                += tr("Guidepost %1: %2").arg(guidepost.number).arg(text(guidepost.shortTitle));
        } else if (question.explains) {
            const Question &explained = workshop.questions[size_t(*question.explains)];
            subtitle += text(explained.section.isEmpty() ? explained.text : explained.section);
        }
    } else if (m_subject.about == About::Theme) {
        words.title = text(workshop.themes[size_t(m_subject.index)].title);
        subtitle += tr("What the comments say of the theme");
    } else if (workshop.timeThieves) {
        words.title = text(workshop.timeThieves->title.isEmpty() ? workshop.timeThieves->text
                                                                 : workshop.timeThieves->title);
        if (!workshop.timeThieves->comment.isEmpty())
            subtitle += text(workshop.timeThieves->comment);
    }
    if (pages > 1)
        subtitle += tr("page %1 of %2").arg(format().count(m_page), format().count(pages));
    words.subtitle = subtitle.join(Separator);

    QStringList footer{ tr("%n comment(s) picked by the facilitator, in no particular order",
        nullptr, int(comments.size())) };
    if (std::ranges::any_of(comments, &disclosure::ShownComment::paraphrased))
        footer += tr("without quotation marks: in other words");
    if (std::ranges::any_of(comments,
            [](const disclosure::ShownComment &each) { return each.text.contains(u"[…]"_s); }))
        footer += tr("[…]: left out");
    words.footer = footer.join(Separator);
    return words;
}

void CommentsSlide::draw()
{
    const auto comments = commentsOn(results(), m_subject);
    const auto quotes = quotesOf(results(), comments, look());
    const auto pages = planQuotes(quotes, look());
    arrange(words(comments, int(pages.size())), grid::Row * 10);
    if (m_page > int(pages.size())) {
        showCards(0);
        showInstead(tr("No comments have been released"));
        return;
    }
    clearInstead();
    drawCards(comments, quotes, pages[size_t(m_page - 1)]);
}

void CommentsSlide::showCards(size_t count)
{
    while (m_cards.size() < count) {
        Card card{ new Panel(m_layer, grid::PanelRadius), new Label(m_layer), {},
            new Label(m_layer) };
        for (size_t i = 0; i < AudienceCount; ++i)
            card.marks[i] = new GroupMark(m_layer, int(i), palette().group[i], MarkSize);
        m_cards.push_back(card);
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const bool shown = i < count;
        m_cards[i].panel->setVisible(shown);
        m_cards[i].text->setVisible(shown);
        m_cards[i].by->setVisible(shown);
        for (GroupMark *mark : m_cards[i].marks)
            mark->hide();
    }
}

void CommentsSlide::drawCards(const std::vector<disclosure::ShownComment> &comments,
    const std::vector<Quote> &quotes, const QuotePage &page)
{
    const QuoteLayout layout = layQuotes(quotes, page, frame().room(), look());
    showCards(page.parts.size());
    QStringList said;
    for (size_t i = 0; i < page.parts.size(); ++i) {
        const QuotePage::Part &part = page.parts[i];
        const QuoteLayout::Card &place = layout.cards[i];
        const Card &card = m_cards[i];
        const Quote &quote = quotes[size_t(part.quote)];
        card.panel->place(place.box, palette().panel);
        card.text->showFitted({ layout.font, place.lines }, palette().text, place.text);
        said += place.lines.join(u' ');
        const auto audience = comments[size_t(part.quote)].audience;
        if (!audience || !part.ends) {
            card.by->clear();
            continue;
        }
        GroupMark *mark = card.marks[size_t(*audience)];
        mark->show();
        mark->setPos(place.by + QPointF(MarkSize / 2, -layout.byFont.pixelSize() * HalfCapital));
        const int size = layout.byFont.pixelSize();
        card.by->showFitted(fitText(quote.by, { size, grid::Small, QFont::DemiBold, 1, false },
                                { place.width - MarkRoom, size * 1.4 }),
            palette().groupText[size_t(*audience)], place.by + QPointF(MarkRoom, 0));
        said.back() += u" – "_s + quote.by;
    }
    setDescription(said.join(u'\n'));
}

} // namespace pejling::charts
