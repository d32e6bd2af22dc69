// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/format.h>
#include <disclosure/gate.h>
#include <report/pages.h>
#include <report/parts.h>
#include <report/writers.h>
#include <results.h>

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::report;

namespace {

/// Pictures that note where they were painted.
class FakePainter : public PicturePainter
{
public:
    explicit FakePainter(const QStringList &ids)
    {
        for (const QString &id : ids)
            m_pictures.push_back({ id });
    }
    std::vector<PictureRef> pictures() const override { return m_pictures; }
    QString description(const PictureRef &picture) const override
    {
        return u"what "_s + picture.id + u" says"_s;
    }
    QString title(const PictureRef &picture) const override { return u"finding "_s + picture.id; }
    void paint(QPainter &painter, const PictureRef &picture, const QRectF &target) const override
    {
        painter.fillRect(target, Qt::lightGray);
        painted.push_back({ picture.id, painter.transform().mapRect(target) });
    }

    mutable std::vector<std::pair<QString, QRectF>> painted;

private:
    std::vector<PictureRef> m_pictures;
};

const QStringList DeckIds{ u"answers"_s, u"rating-q"_s, u"themes-r"_s };

QString htmlOf(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    writeHtml(document, FakePainter({}), buffer);
    return QString::fromUtf8(bytes);
}

Material materialOf(const QStringList &lines)
{
    return { disclosure::Gate::show(test::rawFrom(lines)), nullptr, {} };
}

Document minutesOf(const Material &material)
{
    const auto all = allSections();
    return minutes(material, FakePainter(DeckIds), { all.begin(), all.end() });
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setLanguage(Language::English); }

    void ids()
    {
        for (const Section section : allSections()) {
            QCOMPARE(sectionFromId(sectionId(section)), section);
            QVERIFY(!sectionName(section).isEmpty());
        }
        for (const Part part : allParts())
            QCOMPARE(partFromId(partId(part)), part);
        QVERIFY(!sectionFromId(u"nothing").has_value());
        QVERIFY(!partFromId(u"").has_value());
    }

    void formats_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("pdf") << u"a.b.PDF"_s << int(FileFormat::Pdf);
        QTest::newRow("odt") << u"x/y.odt"_s << int(FileFormat::Odt);
        QTest::newRow("html") << u"x.html"_s << int(FileFormat::Html);
        QTest::newRow("htm") << u"x.htm"_s << int(FileFormat::Html);
        QTest::newRow("docx") << u"x.docx"_s << -1;
        QTest::newRow("none") << u"pdf"_s << -1;
    }
    void formats()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        const auto found = formatOf(name);
        QCOMPARE(found ? int(*found) : -1, format);
    }

    /// Central is below the minimum of 5, so both groups are hidden: who of the two gave which
    /// answer must not change a letter.
    void hiddenGroupsLeaveNoTrace()
    {
        const Material one = materialOf({ u"3x central: q=1 r=A>B>C"_s,
            u"9x decentral: q=4 r=C>B>A"_s, u"6x decentral: q=1 r=A>B>C"_s });
        const Material other = materialOf({ u"3x central: q=4 r=C>B>A"_s,
            u"6x decentral: q=4 r=C>B>A"_s, u"9x decentral: q=1 r=A>B>C"_s });
        for (const Part part : allParts()) {
            const FakePainter painter(DeckIds);
            const auto all = allSections();
            const std::vector<Section> sections(all.begin(), all.end());
            QCOMPARE(htmlOf(documentOf(part, one, painter, sections)),
                htmlOf(documentOf(part, other, painter, sections)));
        }
        const QString html = htmlOf(minutesOf(one));
        QVERIFY(!html.contains(u"class=\"group\" scope=\"colgroup\" colspan=\"2\">Central"_s));
        QVERIFY(html.contains(u"class=\"group\""_s));
    }

    /// 12 central, 18 decentral answers: 6 of 12 and 6 of 18 chose 4 or 5.
    void numbers()
    {
        const QString html = htmlOf(
            minutesOf(materialOf({ u"6x central: q=4 r=A>B>C"_s, u"6x central: q=2 r=A>B>C"_s,
                u"6x decentral: q=5 r=B>A>C"_s, u"12x decentral: q=1 r=A>B>C"_s })));
        // 4 and 5 together: 6 of 12 = 50 %, 6 of 18 = 33 %, 12 of 30 = 40 %.
        for (const auto share : { "50%"_L1, "33%"_L1, "40%"_L1 })
            QVERIFY2(html.contains(u"<td class=\"number\">"_s + share + u"</td>"_s), share.data());
        // A is first with 24 of 30 and second with 6: (24*2 + 6) / 60 = 90 points.
        QVERIFY(html.contains(u"<td class=\"number\">90.0</td>"_s));
    }

    void typedTextIsPlain()
    {
        Document document;
        document.title = u"<script>alert(1)</script>"_s;
        document.running = u"</footer><b>"_s;
        document.heading(1, u"<i>&amp;"_s);
        document.text(u"a\nb <img src=x>"_s);
        document.add(List{ { u"<li>"_s }, ListStyle::Boxes });
        document.add(Table{ u"<c>"_s, { { u"<n>"_s, u"<g>"_s, true } }, { { u"<td>\"'"_s } }, {} });
        document.add(Room{ { u"<r>"_s } });
        const QString html = htmlOf(document);
        for (const auto tag : { "<script"_L1, "<i>"_L1, "<img"_L1, "<c>"_L1, "<n>"_L1, "<g>"_L1,
                 "<r>"_L1, "</footer><b>"_L1, "<td>\""_L1 })
            QVERIFY2(!html.contains(tag), tag.data());
        QVERIFY(html.contains(u"a<br>b &lt;img src=x&gt;"_s));
        QVERIFY(html.contains(u"&lt;i&gt;&amp;amp;"_s));
    }

    /// Nothing is loaded from anywhere.
    void htmlNeedsNothing()
    {
        const QString html = htmlOf(minutesOf(materialOf({ u"30x central: q=4 r=A>B>C"_s })));
        QVERIFY(!html.contains(u"http://"_s));
        QVERIFY(!html.contains(u"https://"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QCOMPARE(html, htmlOf(minutesOf(materialOf({ u"30x central: q=4 r=A>B>C"_s }))));
    }

    /// However much stands above: a heading is on the page of the picture that it heads, and the
    /// picture is inside the margins.
    void headingsStayWithPictures()
    {
        for (int above = 0; above < 60; ++above) {
            const FakePainter painter({});
            Document document;
            for (int i = 0; i < above; ++i)
                document.text(u"Line %1"_s.arg(i));
            document.heading(2, u"Heading"_s);
            document.add(Figure{ { u"x"_s }, {} });
            const Pages pages(document, painter, u"Inter"_s);
            QCOMPARE(pages.headings().size(), 1U);
            int pictures = 0;
            for (int page = 0; page < pages.count(); ++page) {
                painter.painted.clear();
                QImage image(595, 842, QImage::Format_RGB32);
                QPainter to(&image);
                pages.paint(to, page, QRectF(image.rect()));
                for (const auto &[id, where] : painter.painted) {
                    ++pictures;
                    QCOMPARE(pages.headings().front().second, page);
                    QVERIFY(QRectF(50, 50, 495, 742).contains(where));
                }
            }
            QCOMPARE(pictures, 1);
        }
    }

    void textsStayWithWhatTheyIntroduce_data()
    {
        QTest::addColumn<bool>("isTable");
        QTest::newRow("table") << true;
        QTest::newRow("note") << false;
    }
    /// However much stands above: the heading, its text and what is below end on the last page.
    void textsStayWithWhatTheyIntroduce()
    {
        QFETCH(bool, isTable);
        Table table{ {}, { { u"a"_s, {}, false } }, {}, {} };
        for (int row = 0; row < 10; ++row)
            table.rows.push_back({ QString::number(row) });
        for (int above = 0; above < 60; ++above) {
            const FakePainter painter({});
            Document document;
            for (int i = 0; i < above; ++i)
                document.text(u"Line %1"_s.arg(i));
            document.heading(2, u"Heading"_s);
            document.text(u"How many there are:"_s);
            if (isTable)
                document.add(table);
            else
                document.text(u"A source"_s, TextRole::Note);
            const Pages pages(document, painter, u"Inter"_s);
            QCOMPARE(pages.headings().front().second, pages.count() - 1);
        }
    }

    /// No empty pages, and none when a break follows a break.
    void breaks()
    {
        const FakePainter painter({});
        Document document;
        document.add(PageBreak());
        document.text(u"one"_s);
        document.add(PageBreak());
        document.add(PageBreak());
        document.text(u"two"_s);
        QCOMPARE(Pages(document, painter, u"Inter"_s).count(), 2);
        QCOMPARE(Pages(Document(), painter, u"Inter"_s).count(), 1);
    }

    void longTablesBreakBetweenRows()
    {
        const FakePainter painter({});
        Document document;
        Table table{ {}, { { u"a"_s, {}, false }, { u"b"_s, {}, true } }, {}, {} };
        for (int row = 0; row < 200; ++row)
            table.rows.push_back({ u"row %1"_s.arg(row), QString::number(row) });
        document.add(table);
        // A row is 18.0 points high and a page holds 711, less 14 of the heading: 38 rows.
        QCOMPARE(Pages(document, painter, u"Inter"_s).count(), 6);
    }

    void decisions()
    {
        Material material = materialOf({ u"30x central: q=4 r=A>B>C"_s });
        Decision decision;
        decision.what = u"One <entrance>"_s;
        decision.who = u"The director"_s;
        decision.due = QDate(2026, 3, 1);
        decision.why = { u"Many say so"_s, u"62 points"_s, 30, {}, {} };
        material.discussion.decisions.push_back(decision);
        QVERIFY(std::ranges::count(sectionsOf(material), Section::Decisions) == 1);
        const QString html = htmlOf(minutesOf(material));
        QVERIFY(html.contains(u"One &lt;entrance&gt;"_s));
        QVERIFY(html.contains(u"Many say so · 62 points · 30 answers"_s));
        QVERIFY(html.contains(u"1 March 2026"_s));
        material.discussion = {};
        QVERIFY(std::ranges::count(sectionsOf(material), Section::Decisions) == 0);
    }

    /// Nobody has answered: still a report, and no empty tables.
    void noAnswers()
    {
        const QString html = htmlOf(minutesOf(materialOf({})));
        QVERIFY(html.contains(u"0 answers"_s));
        QVERIFY(!html.contains(u"<tbody>\n</tbody>"_s));
        QVERIFY(!html.contains(u">nan<"_s));
        QVERIFY2(!html.contains(sectionName(Section::Themes)), "a heading above nothing");
    }

    /// Every question word for word, in order: imports know them by their wording.
    void surveyAsksEverything()
    {
        const TemplatePtr t = WorkshopTemplate::builtIn();
        disclosure::RawResults raw;
        raw.workshopTemplate = t;
        raw.organisation = u"Ringby"_s;
        raw.deletionDate = QDate(2026, 6, 1);
        raw.madeUp = true;
        raw.audiences.fill(disclosure::AudienceSums::blank(*t));
        const Document document = survey({ disclosure::Gate::show(raw), nullptr, {} });
        QVERIFY(!plainText(document).contains(u"fulfils its role"_s)); // not turned on
        QVERIFY(!plainText(document).contains(u"spend too much time on"_s));
        QVERIFY(document.mark.isEmpty()); // nobody's answers are in it
        const QString text = plainText(document);
        qsizetype at = 0;
        for (const Question &question : t->questions) {
            const QString wording = filledIn(
                question.text, Language::English, { u"Ringby"_s, {}, QDate(2026, 6, 1) });
            const qsizetype found = text.indexOf(wording, at);
            QVERIFY2(found >= at, qPrintable(question.id));
            at = found;
            for (const RankingItem &item : question.items)
                QVERIFY(text.contains(u"☐ "_s + item.title.in(Language::English)));
        }
        QVERIFY(text.contains(u"The answers are deleted by 1 June 2026"_s));
        QVERIFY(text.contains(u"☐ Central: "_s));
        QVERIFY(!text.contains(u'{'));
        QVERIFY(!htmlOf(document).contains(u'{' + u"workshopDate"_s));
    }

    /// The profile and the time thieves come with the others when they are turned on, and what is
    /// turned off goes.
    void surveyAsksWhatTheRoundAsks()
    {
        const TemplatePtr t = WorkshopTemplate::builtIn();
        disclosure::RawResults raw;
        raw.workshopTemplate = t;
        raw.audiences.fill(disclosure::AudienceSums::blank(*t));
        const Question &first = t->questions.front();
        const Material material{ disclosure::Gate::show(raw), nullptr, {},
            QStringList{ first.id, u"profile"_s, u"timeThieves"_s } };
        const QString text = plainText(survey(material));
        QVERIFY(text.contains(first.text.in(Language::English)));
        QVERIFY(!text.contains(t->questions.back().text.in(Language::English)));
        for (const QString &line :
            { u"IT"_s, u"Only for: Front line"_s,
                u"Question\t1 – Not at all\t2 – To a small extent\t3 – To some extent\t"
                "4 – To a great extent\t5 – To a very great extent"_s,
                u"To what extent do you find that the IT department fulfils its role in advising "
                u"on "
                "problems\t☐\t☐\t☐\t☐\t☐"_s,
                u"To what extent do you find that the HR department fulfils its role in inspiring "
                "development\t☐\t☐\t☐\t☐\t☐"_s,
                u"What do you find you spend too much time on, leaving you less time to lead the "
                "professional work?"_s,
                u"Tick all that apply."_s, u"☐ Administration"_s, u"☐ Other"_s,
                u"E.g. duplicate record-keeping, reporting, administration around new hires, etc."_s,
                u"Please give an example"_s })
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line));
        QCOMPARE(text.count(u"☐\t☐\t☐\t☐\t☐\n"_s), 15); // three functions, five roles
        QVERIFY(htmlOf(survey(material)).contains(u"fulfils its role in challenging practice"_s));
    }

    void briefingSaysWhatIsAgreedAndWhatItTakes()
    {
        Material material
            = materialOf({ u"30x central: q=4 r=A>B>C"_s, u"30x decentral: q=4 r=A>B>C"_s });
        Decision decision;
        decision.what = u"One entrance"_s;
        decision.who = u"The director"_s;
        material.discussion.decisions.push_back(decision);
        decision.what = u"Given up"_s;
        decision.status = DecisionStatus::Dropped;
        material.discussion.decisions.push_back(decision);
        const QString html = htmlOf(briefing(material, FakePainter(DeckIds)));
        QVERIFY(html.contains(u"It rests on 60 answers"_s));
        QVERIFY(html.contains(u"One entrance"_s));
        QVERIFY(html.contains(u"The director"_s));
        QVERIFY(!html.contains(u"Given up"_s));
        QVERIFY(html.contains(u"Groups with fewer than 5 answers are not shown."_s));
        QVERIFY(!htmlOf(briefing(materialOf({}), FakePainter(DeckIds))).contains(u"<tbody>"_s));
    }

    void oneSectionAlone()
    {
        const Document document = minutes(materialOf({ u"30x central: q=4 r=A>B>C"_s }),
            FakePainter(DeckIds), { Section::Method });
        const auto *first = std::get_if<Heading>(&document.blocks.front());
        QVERIFY(first);
        QCOMPARE(first->text, sectionName(Section::Method));
        QVERIFY(!document.hasFrontPage);
    }
};

QTEST_MAIN(ReportTest)
#include "tst_report.moc"
