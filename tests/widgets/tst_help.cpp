// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/helptopic.h>
#include <widgets/helpwindow.h>

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>
#include <QXmlStreamReader>

using namespace pejling;
using namespace pejling::widgets;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array Languages{ Language::Danish, Language::English };

/// What a word on the screen says, without its key and what follows it.
QString said(QString text)
{
    static const QRegularExpression rest(u"( \\(?%.*|…|:|,)+$"_s);
    return text.remove(u'&').remove(rest).trimmed().toLower();
}

/// Everything that the program says, read from its translations.
QSet<QString> wordsOfTheProgram(Language language)
{
    QSet<QString> words;
    QFile file(QStringLiteral(PEJLING_TEST_DATA "/../../translations/pejling_da.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const bool danish = language == Language::Danish;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        const auto name = xml.name();
        if (name == (danish ? "translation"_L1 : "source"_L1)
            || (danish && name == "numerusform"_L1))
            words << said(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return words;
}

QStringList captured(const QString &pattern, const QString &text)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const auto &match : expression.globalMatch(text))
        all << match.captured(1);
    return all;
}

HelpWindow *openHelp()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *help = qobject_cast<HelpWindow *>(window); help && help->isVisible())
            return help;
    }
    return nullptr;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void init() { setLanguage(Language::English); }
    void cleanup()
    {
        closeHelp();
        QTRY_VERIFY(!openHelp());
    }

    void pages_data();
    void pages();
    void topics();
    void topicOfWhatIsOnScreen();
    void topicOfADialogIsThatBehind();
    void errors_data();
    void errors();
    void opensWithF1();
    void standsAboveWhatBlocksTheRest();
    void searches();
    void followsLinksAndLanguage();
};

void TestHelp::pages_data()
{
    QTest::addColumn<HelpTopic>("topic");
    for (const HelpTopic topic : helpTopics())
        QTest::newRow(qPrintable(helpPageName(topic))) << topic;
}

/// Each page says the same in both languages, names only what the program shows, and its links
/// lead somewhere.
void TestHelp::pages()
{
    QFETCH(HelpTopic, topic);
    static const QHash<Language, QSet<QString>> words{ { Language::Danish,
                                                           wordsOfTheProgram(Language::Danish) },
        { Language::English, wordsOfTheProgram(Language::English) } };
    const QString danish = readHelpPage(topic, Language::Danish).markdown;
    const QString english = readHelpPage(topic, Language::English).markdown;
    QVERIFY2(danish != english, "is translated");
    for (const QString &pattern : { u"^(#+) "_s, u"\\]\\((\\S+)\\)"_s, u"`([^`]*)`"_s })
        QCOMPARE(captured(pattern, danish).size(), captured(pattern, english).size());
    QCOMPARE(captured(u"\\]\\((\\S+\\.(?:md|png))\\)"_s, danish),
        captured(u"\\]\\((\\S+\\.(?:md|png))\\)"_s, english));
    for (const Language language : Languages) {
        const HelpPage page = readHelpPage(topic, language);
        QVERIFY(page.markdown.startsWith("# "_L1));
        QVERIFY(!page.title.isEmpty());
        for (const QString &link : captured(u"[^!]\\[[^]]*\\]\\((\\S+)\\)"_s, page.markdown))
            QVERIFY2(helpTopicNamed(link.chopped(3)) && link.endsWith(".md"_L1), qPrintable(link));
        for (const QString &bold : captured(u"\\*\\*(.+?)\\*\\*"_s, page.markdown))
            QVERIFY2(words[language].contains(said(bold)), qPrintable(bold));
    }
}

void TestHelp::topics()
{
    QSet<QString> titles;
    for (const HelpTopic topic : helpTopics()) {
        QCOMPARE(helpTopicNamed(helpPageName(topic)), topic);
        titles << readHelpPage(topic, Language::Danish).title;
    }
    QCOMPARE(size_t(titles.size()), helpTopics().size());
    QVERIFY(!helpTopicNamed(u"nothing"_s));
    QVERIFY(!helpTopicNamed(u""_s));
}

void TestHelp::topicOfWhatIsOnScreen()
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *sidebar = new QListWidget;
    auto *hidden = new QWidget;
    auto *shown = new QWidget;
    auto *field = new QLineEdit(shown);
    for (QWidget *part : { static_cast<QWidget *>(sidebar), hidden, shown })
        rows->addWidget(part);
    QVERIFY(!helpTopicOf(field));
    QVERIFY(!helpTopicOf(nullptr));
    setHelpTopic(hidden, HelpTopic::Plan);
    setHelpTopic(shown, HelpTopic::Report);
    hidden->hide();
    window.show();
    QCOMPARE(helpTopicOf(field), HelpTopic::Report);
    QCOMPARE(helpTopicOf(sidebar), HelpTopic::Report); // beside the page: of the page
    hidden->show();
    shown->hide();
    QCOMPARE(helpTopicOf(sidebar), HelpTopic::Plan);
}

void TestHelp::topicOfADialogIsThatBehind()
{
    QWidget window;
    setHelpTopic(&window, HelpTopic::Comments);
    QWidget dialog(&window, Qt::Dialog);
    QCOMPARE(helpTopicOf(&dialog), HelpTopic::Comments);
    setHelpTopic(&dialog, HelpTopic::Plan);
    QCOMPARE(helpTopicOf(&dialog), HelpTopic::Plan);
}

void TestHelp::errors_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<std::optional<HelpTopic>>("topic");
    const auto row = [](const char *code, ErrorKind kind, std::optional<HelpTopic> topic) {
        QTest::newRow(code) << Error{ kind, QString::fromLatin1(code), u"Text."_s, {}, {} }
                            << topic;
    };
    row("store-damaged", ErrorKind::Store, HelpTopic::Files);
    row("output-unwritable", ErrorKind::Store, HelpTopic::Files);
    row("file-not-written", ErrorKind::Refused, HelpTopic::Files);
    row("picture-not-saved", ErrorKind::Refused, HelpTopic::Files);
    row("template-invalid", ErrorKind::Refused, HelpTopic::NewWorkshop);
    row("mapping-invalid", ErrorKind::Refused, HelpTopic::ImportColumns);
    row("round-closed", ErrorKind::Refused, HelpTopic::Workshop);
    row("min-group-range", ErrorKind::Usage, HelpTopic::Confidentiality);
    row("nothing-asked", ErrorKind::Refused, {});
    row("cancelled", ErrorKind::Cancelled, {});
}

void TestHelp::errors()
{
    QFETCH(Error, error);
    QFETCH(std::optional<HelpTopic>, topic);
    QCOMPARE(helpTopicFor(error), topic);
}

void TestHelp::opensWithF1()
{
    installHelpKey();
    installHelpKey(); // once is enough
    QLineEdit field;
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QTest::keyClick(&field, Qt::Key_F1);
    QVERIFY(!openHelp()); // a window without help, such as the respondent's
    setHelpTopic(&field, HelpTopic::Kiosk);
    QTest::keyClick(&field, Qt::Key_F1);
    QVERIFY(openHelp());
    QCOMPARE(openHelp()->topic(), HelpTopic::Kiosk);
    setHelpTopic(&field, HelpTopic::Plan);
    QTest::keyClick(&field, Qt::Key_F1);
    QCOMPARE(openHelp()->topic(), HelpTopic::Plan); // in the same window
    QTest::keyClick(openHelp(), Qt::Key_Escape);
    QTRY_VERIFY(!openHelp());
}

void TestHelp::standsAboveWhatBlocksTheRest()
{
    installHelpKey();
    QWidget window;
    setHelpTopic(&window, HelpTopic::Plan);
    window.show();
    QTest::keyClick(&window, Qt::Key_F1);
    QVERIFY(openHelp());
    {
        QDialog question(&window);
        question.setWindowModality(Qt::ApplicationModal); // as exec() makes it
        question.show();
        QTest::keyClick(&question, Qt::Key_F1);
        QVERIFY(openHelp());
        QCOMPARE(openHelp()->parentWidget(), &question);
        QVERIFY(openHelp()->isWindow());
    }
    QVERIFY(!openHelp());
    QTest::keyClick(&window, Qt::Key_F1);
    QVERIFY(openHelp());
    QCOMPARE(openHelp()->parentWidget(), nullptr);
}

void TestHelp::searches()
{
    HelpWindow help;
    help.show();
    QVERIFY(QTest::qWaitForWindowActive(&help));
    auto *search = help.findChild<QLineEdit *>();
    auto *contents = help.findChild<QListWidget *>();
    auto *page = help.findChild<QTextBrowser *>();
    QCOMPARE(size_t(contents->count()), helpTopics().size());
    const auto visible = [contents] {
        int count = 0;
        for (int row = 0; row < contents->count(); ++row)
            count += int(!contents->item(row)->isHidden());
        return count;
    };
    search->setText(u"surveyxact"_s);
    QCOMPARE(visible(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(help.topic(), HelpTopic::ImportFile);
    QCOMPARE(page->textCursor().selectedText().toLower(), u"surveyxact"_s);
    QCOMPARE(page->extraSelections().size(), 2); // among the tools, and of its three files
    search->setText(u"surveyxact zebra"_s); // every word
    QCOMPARE(visible(), 0);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(size_t(visible()), helpTopics().size());
    QVERIFY(help.isVisible());
    QTest::keyClick(&help, Qt::Key_Escape);
    QVERIFY(!help.isVisible());
}

void TestHelp::followsLinksAndLanguage()
{
    HelpWindow help;
    help.show();
    auto *page = help.findChild<QTextBrowser *>();
    auto *back = help.findChildren<QToolButton *>().first();
    QVERIFY(!back->isEnabled());
    QVERIFY(page->toPlainText().contains("First steps"_L1));
    QVERIFY(!page->toHtml().contains("<img"_L1)); // a build without pictures shows no broken ones
    page->setSource(page->source().resolved(QUrl(u"kiosk.md"_s))); // as a click does
    QCOMPARE(help.topic(), HelpTopic::Kiosk);
    QCOMPARE(help.findChild<QListWidget *>()->currentItem()->text(), u"Let people answer here"_s);
    setLanguage(Language::Danish);
    QCoreApplication::processEvents();
    QCOMPARE(help.topic(), HelpTopic::Kiosk);
    QVERIFY(page->toPlainText().startsWith("Lad folk svare her"_L1));
    QVERIFY(help.windowTitle().startsWith("Lad folk svare her"_L1));
    back->click();
    QCOMPARE(help.topic(), HelpTopic::Start);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
