// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/workshoptemplate.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;
using namespace pejling;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray builtInJson() { return contents(u":/templates/fundament-for-velfaerden.json"_s); }

QJsonValue literal(const QByteArray &json) { return QJsonDocument::fromJson('[' + json + ']')[0]; }

/// `value` with the part at `path` replaced, inserted or (undefined) removed.
QJsonValue edited(const QJsonValue &value, const QStringList &path, const QJsonValue &part)
{
    if (path.isEmpty())
        return part;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = path.front() == u'-' ? array.size() : path.front().toInt();
        const QJsonValue entry = edited(array.at(index), path.sliced(1), part);
        if (entry.isUndefined())
            array.removeAt(index);
        else if (index == array.size())
            array.append(entry);
        else
            array[index] = entry;
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue entry = edited(object.value(path.front()), path.sliced(1), part);
    if (entry.isUndefined())
        object.remove(path.front());
    else
        object.insert(path.front(), entry);
    return object;
}

/// One change to the built-in template: the place and its new JSON, or nothing to remove it.
struct Edit
{
    QString pointer;
    QByteArray json;
};

QByteArray builtInWith(const QList<Edit> &edits)
{
    QJsonValue root = QJsonDocument::fromJson(builtInJson()).object();
    for (const Edit &edit : edits) {
        root = edited(root, edit.pointer.sliced(1).split(u'/'),
            edit.json.isEmpty() ? QJsonValue(QJsonValue::Undefined) : literal(edit.json));
    }
    return QJsonDocument(root.toObject()).toJson();
}

QByteArray manyItems(int count)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        items += R"({"id":"i)" + n + R"(","title":{"da":"Ting )" + n + R"("}})";
    }
    return '[' + items.join(',') + ']';
}

QByteArray manyTexts(int count)
{
    QByteArrayList questions;
    for (int i = 0; i < count; ++i) {
        questions += R"({"id":"t)" + QByteArray::number(i)
            + R"(","kind":"text","audiences":["central"],"text":{"da":"?"}})";
    }
    return '[' + questions.join(',') + ']';
}

QByteArray scaleOf(int first, int last)
{
    QByteArrayList values;
    for (int i = first; i <= last; ++i)
        values += R"({"value":)" + QByteArray::number(i) + '}';
    return '[' + values.join(',') + ']';
}

} // namespace

Q_DECLARE_METATYPE(QList<Edit>)

class TemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto json = QJsonDocument::fromJson(contents(u":/survey/template.schema.json"_s));
        QVERIFY(json.isObject());
        const QJsonValue root = json.object();
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(root), m_schema);
    }

    void builtIn();
    void ownItemsAndScales();
    void lookUps();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void everyDefectIsTold();
    void notATemplate_data();
    void notATemplate();
    void byteOrderMark();
    void unreadableFile();
    void filledIn();

private:
    bool schemaAccepts(const QByteArray &json)
    {
        const QJsonValue root = QJsonDocument::fromJson(json).object();
        return valijson::Validator().validate(
            m_schema, valijson::adapters::QtJsonAdapter(root), nullptr);
    }

    valijson::Schema m_schema;
};

void TemplateTest::builtIn()
{
    QVERIFY(schemaAccepts(builtInJson()));
    const auto result = WorkshopTemplate::fromJson(builtInJson());
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
    const WorkshopTemplate &t = **result;
    QCOMPARE(t.id, u"fundament-for-velfaerden"_s);
    QCOMPARE(t.json, builtInJson());
    QCOMPARE(t.languages, (QStringList{ u"da"_s, u"en"_s }));
    QCOMPARE(t.title.in(Language::English), u"Foundation for welfare"_s);
    QCOMPARE(t.title.in(u"de"_s), u"Fundament for velfærden"_s);
    QCOMPARE(t.workshopDate, QDate(2025, 8, 28));
    QCOMPARE(t.background.size(), 2U);
    QCOMPARE(t.audiences.size(), 2U);
    QCOMPARE(t.audiences[1].aliases.size(), 6);

    QCOMPARE(t.guideposts.size(), 2U);
    QCOMPARE(t.guideposts[1].number, 2);
    QCOMPARE(t.guideposts[1].themes, (std::vector{ 5, 6, 7, 8, 9 }));
    QCOMPARE(t.themes.size(), 10U);
    QCOMPARE(t.themes[5].guidepost, 1);
    QCOMPARE(t.themes[1].discussion.size(), 4U);
    QCOMPARE(t.themes[8].shortTitle.in(Language::Danish), u"Data til ledelse"_s);

    QCOMPARE(t.questions.size(), 8U);
    QCOMPARE(t.questions[0].scale.first(), 1);
    QCOMPARE(t.questions[0].scale.last(), 5);
    QVERIFY(t.questions[0].required);
    QCOMPARE(t.questions[1].explains, 0);
    QCOMPARE(t.questions[2].guidepost, 0);
    QCOMPARE(t.questions[4].items.size(), 10U);
    QCOMPARE(t.questions[4].items[5].theme, 5);
    QCOMPARE(t.questions[4].items[5].title.in(Language::Danish), u"Sikker drift"_s);
    QCOMPARE(t.questions[6].audiences, std::vector{ 0 });
    QVERIFY(!t.questions[6].askedOf(1));

    QVERIFY(t.profile);
    QCOMPARE(t.profile->firstSlot, 1);
    QCOMPARE(t.profile->slot(2, 4), 15);
    QCOMPARE(t.profile->audiences, std::vector{ 1 });
    QVERIFY(t.timeThieves);
    QCOMPARE(t.timeThieves->categories.size(), 6U);
    QCOMPARE(t.timeThieves->commentSlot, 6);
    QCOMPARE(t.coreTasks.size(), 5U);
    QCOMPARE(t.process.planQuestions.size(), 7U);
    QCOMPARE(t.ratingSlots, 16);
    QCOMPARE(t.rankingSlots, 1);
    QCOMPARE(t.textSlots, 7);
    QCOMPARE(WorkshopTemplate::builtIn()->id, t.id);
}

void TemplateTest::ownItemsAndScales()
{
    const auto result = WorkshopTemplate::fromFile(
        QStringLiteral(PEJLING_TEST_DATA "/templates/budget-2027.json"));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
    const WorkshopTemplate &t = **result;
    QVERIFY(schemaAccepts(t.json));
    QCOMPARE(t.questions[0].scale.size(), 10);
    // Words at the ends only: the values between show their number, in every language.
    QCOMPARE(t.questions[0].scale.values[4].label.in(Language::English), u"5"_s);
    QCOMPARE(t.questions[0].scale.values[9].label.in(Language::English), u"Very content"_s);
    const RankingItem &item = t.questions[1].items[0];
    QCOMPARE(item.theme, std::nullopt);
    QCOMPARE(item.shortTitle.in(Language::English), u"Flere hænder i ældreplejen"_s);
    QCOMPARE(t.questions[1].audiences, (std::vector{ 0, 1 })); // in the audiences' order
    QCOMPARE(t.questions[2].explains, 1);
    QVERIFY(!t.workshopDate.isValid());
}

void TemplateTest::lookUps()
{
    const auto t = WorkshopTemplate::builtIn();
    QCOMPARE(t->audienceIndex(u"decentral"), 1);
    QCOMPARE(t->audienceIndex(u"Decentral"), std::nullopt);
    QCOMPARE(t->questionIndex(u"temaer"), 4);
    QCOMPARE(t->themeIndex(u"sikker-drift"), 5);
    QCOMPARE(t->questionAt(QuestionKind::Text, 4)->id, u"rammer"_s);
    QCOMPARE(t->questionAt(QuestionKind::Rating, 3), nullptr);
    QCOMPARE(t->questionAt(QuestionKind::Text, 6), nullptr);
    QCOMPARE(t->scaleAt(0).values[0].label.in(Language::Danish), u"Understøtter slet ikke"_s);
    QCOMPARE(t->scaleAt(15).values[0].label.in(Language::Danish), u"Slet ikke"_s);
}

void TemplateTest::accepted_data()
{
    QTest::addColumn<QList<Edit>>("edits");
    const auto row = [](const char *name, QList<Edit> edits) { QTest::newRow(name) << edits; };
    row("a schema is named", { { u"/$schema"_s, R"("template.schema.json")" } });
    row("no optional part",
        { { u"/subtitle"_s, {} }, { u"/workshopDate"_s, {} }, { u"/source"_s, {} },
            { u"/salutation"_s, {} }, { u"/background"_s, {} }, { u"/introduction"_s, {} },
            { u"/confidentiality"_s, {} }, { u"/thanks"_s, {} }, { u"/audienceQuestion"_s, {} },
            { u"/profile"_s, {} }, { u"/timeThieves"_s, {} }, { u"/coreTasks"_s, {} },
            { u"/process"_s, {} }, { u"/themes/0/short"_s, {} }, { u"/themes/0/discussion"_s, {} },
            { u"/guideposts/0/number"_s, {} } });
    row("two items", { { u"/questions/4/items"_s, R"(["sikker-drift","rette-kompetencer"])" } });
    row("twenty items", { { u"/questions/4/items"_s, manyItems(20) } });
    row("a theme among own items",
        { { u"/questions/4/items"_s,
            R"(["sikker-drift",{"id":"x","title":{"da":"X"},"aliases":["eks"]}])" } });
    row("ten scale values from 0", { { u"/questions/0/scale"_s, scaleOf(0, 9) } });
    row("ten scale values from 1", { { u"/questions/0/scale"_s, scaleOf(1, 10) } });
    row("two scale values", { { u"/questions/0/scale"_s, scaleOf(0, 1) } });
    row("a third language",
        { { u"/languages/-"_s, R"("nb-NO")" }, { u"/title/nb-NO"_s, R"("Velferd")" } });
    row("an empty optional text", { { u"/thanks"_s, R"({"da":""})" } });
    row("63 texts", { { u"/questions"_s, manyTexts(63) }, { u"/timeThieves/comment"_s, {} } });
    row("a text explains a later question", { { u"/questions/1/explains"_s, R"("temaer")" } });
    row("profile and time thieves of all",
        { { u"/profile/audiences"_s, {} }, { u"/timeThieves/audiences"_s, {} } });
    row("braces that are no placeholder", { { u"/thanks/da"_s, R"("{ } {1}")" } });
    row("capitals in an id", { { u"/questions/7/id"_s, R"("Q_8")" } });
    row("audience headings", { { u"/audienceAliases"_s, R"(["Arbejdssted"])" } });
}

void TemplateTest::accepted()
{
    QFETCH(QList<Edit>, edits);
    const QByteArray json = builtInWith(edits);
    const auto result = WorkshopTemplate::fromJson(json);
    QVERIFY2(result,
        qPrintable(result ? QString() : result.error().text + u'\n' + result.error().detail));
    QVERIFY(schemaAccepts(json));
}

void TemplateTest::refused_data()
{
    QTest::addColumn<QList<Edit>>("edits");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("schemaToo");
    // The loader alone sees what refers to what; everything else the schema refuses as well.
    const auto loader
        = [](const char *name, QList<Edit> edits, const char *pointer, const char *reason) {
              QTest::newRow(name) << edits << QString::fromLatin1(pointer)
                                  << QString::fromUtf8(reason) << false;
          };
    const auto both
        = [](const char *name, QList<Edit> edits, const char *pointer, const char *reason) {
              QTest::newRow(name) << edits << QString::fromLatin1(pointer)
                                  << QString::fromUtf8(reason) << true;
          };

    // Head
    both("no format", { { u"/format"_s, {} } }, "/format", "missing");
    both("another format", { { u"/format"_s, R"("survey")" } }, "/format", "pejling-template");
    both("newer version", { { u"/version"_s, "2" } }, "/version", "newer");
    both("version 0", { { u"/version"_s, "0" } }, "/version", "must be 1");
    both("version in words", { { u"/version"_s, R"("1")" } }, "/version", "whole number");
    both("half a version", { { u"/version"_s, "1.5" } }, "/version", "whole number");
    both("unknown key", { { u"/organization"_s, R"("x")" } }, "/organization", "unknown key");
    both("odd key", { { u"/a~b"_s, "1" } }, "/a~0b", "unknown key");
    both("no title", { { u"/title"_s, {} } }, "/title", "missing");
    both("title without languages", { { u"/title"_s, R"("Velfærd")" } }, "/title", "object");
    both("empty title", { { u"/title/en"_s, R"("  ")" } }, "/title/en", "empty");
    both("title of a number", { { u"/title/en"_s, "7" } }, "/title/en", "quotation marks");
    loader(
        "title in no known language", { { u"/title/sv"_s, R"("x")" } }, "/title/sv", "languages");
    loader("title not in the first language", { { u"/title"_s, R"({"en":"x"})" } }, "/title/da",
        "first language");
    loader("optional text empty in the first language",
        { { u"/thanks"_s, R"({"da":"","en":"Thanks"})" } }, "/thanks/da", "empty");
    both("misspelt placeholder", { { u"/thanks/en"_s, R"("On {workshopdate}")" } }, "/thanks/en",
        "{workshopdate}");
    both("no organisation", { { u"/organisation"_s, {} } }, "/organisation", "missing");
    both("empty organisation", { { u"/organisation"_s, R"(" ")" } }, "/organisation", "empty");
    both("null", { { u"/organisation"_s, "null" } }, "/organisation", "quotation marks");
    both("no such day", { { u"/workshopDate"_s, R"("2025-02-30")" } }, "/workshopDate", "date");
    both("danish date", { { u"/workshopDate"_s, R"("28.8.2025")" } }, "/workshopDate", "date");
    both("too long a title", { { u"/title/da"_s, '"' + QByteArray("å").repeated(301) + '"' } },
        "/title/da", "longer than 300");
    both("no languages", { { u"/languages"_s, "[]" } }, "/languages", "1 to 10");
    both("language twice", { { u"/languages/1"_s, R"("da")" } }, "/languages/1", "twice");
    both("no language code", { { u"/languages/1"_s, R"("Dansk")" } }, "/languages/1", "code");
    both("background is no list", { { u"/background"_s, R"({"da":"x"})" } }, "/background", "list");
    both("id with a blank", { { u"/id"_s, R"("a b")" } }, "/id", "no id");
    both("id with a line break", { { u"/id"_s, R"("a\nb")" } }, "/id", "no id");
    both("id too long", { { u"/id"_s, '"' + QByteArray(65, 'a') + '"' } }, "/id", "no id");

    // Audiences
    both("three audiences", { { u"/audiences/-"_s, R"({"id":"x","title":{"da":"X"}})" } },
        "/audiences", "exactly 2");
    both("one audience", { { u"/audiences/1"_s, {} } }, "/audiences", "exactly 2");
    loader("audience id twice", { { u"/audiences/1/id"_s, R"("central")" } }, "/audiences/1/id",
        "taken");
    both("audience called all", { { u"/audiences/1/id"_s, R"("all")" } }, "/audiences/1/id",
        "meaning");
    loader("alias of both", { { u"/audiences/1/aliases/0"_s, R"("STAB")" } }, "/audiences/1",
        "/audiences/0");
    both("empty alias", { { u"/audiences/1/aliases/0"_s, R"("")" } }, "/audiences/1/aliases/0",
        "empty");

    // Guideposts and themes
    loader("unknown theme", { { u"/guideposts/0/themes/2"_s, R"("drfit")" } },
        "/guideposts/0/themes/2", "no theme \"drfit\"");
    both("theme listed twice", { { u"/guideposts/0/themes/2"_s, R"("kultur-og-mindset")" } },
        "/guideposts/0/themes/2", "twice");
    loader("theme of another guidepost", { { u"/themes/0/guidepost"_s, R"("drift")" } },
        "/guideposts/0/themes/0", "another guidepost");
    loader("theme that no guidepost lists", { { u"/guideposts/0/themes/4"_s, {} } },
        "/themes/4/guidepost", "does not list");
    loader("unknown guidepost", { { u"/themes/0/guidepost"_s, R"("x")" } }, "/themes/0/guidepost",
        "no guidepost \"x\"");
    loader("guidepost number twice", { { u"/guideposts/1/number"_s, "1" } }, "/guideposts/1/number",
        "number 1");
    both("guidepost number 0", { { u"/guideposts/1/number"_s, "0" } }, "/guideposts/1/number",
        "1 to 99");
    loader("theme id twice", { { u"/themes/1/id"_s, R"("kultur-og-mindset")" } }, "/themes/1/id",
        "taken");
    loader("two themes of one name", { { u"/themes/1/title/da"_s, R"("kultur og  MINDSET")" } },
        "/themes/1", "/themes/0");
    both("unknown key of a theme", { { u"/themes/3/titel"_s, R"("x")" } }, "/themes/3/titel",
        "unknown key");
    both("theme is a word", { { u"/themes/3"_s, R"("x")" } }, "/themes/3", "object");

    // Questions
    both("no questions", { { u"/questions"_s, "[]" } }, "/questions", "1 to 100");
    both("no kind", { { u"/questions/0/kind"_s, {} } }, "/questions/0/kind", "missing");
    both("unknown kind", { { u"/questions/0/kind"_s, R"("likert")" } }, "/questions/0/kind",
        "no question kind \"likert\"");
    loader("question id twice", { { u"/questions/3/id"_s, R"("udfordringer")" } },
        "/questions/3/id", "taken");
    both("reserved id", { { u"/questions/3/id"_s, R"("timeThieves")" } }, "/questions/3/id",
        "meaning");
    both("nobody is asked", { { u"/questions/0/audiences"_s, "[]" } }, "/questions/0/audiences",
        "1 to 2");
    loader("unknown audience", { { u"/questions/0/audiences/0"_s, R"("x")" } },
        "/questions/0/audiences/0", "no audience \"x\"");
    both("audience twice", { { u"/questions/0/audiences/0"_s, R"("decentral")" } },
        "/questions/0/audiences/1", "twice");
    both("required in words", { { u"/questions/0/required"_s, R"("yes")" } },
        "/questions/0/required", "true or false");
    both("rating without a scale", { { u"/questions/0/scale"_s, {} } }, "/questions/0/scale",
        "missing");
    both("scale of one", { { u"/questions/0/scale"_s, scaleOf(1, 1) } }, "/questions/0/scale",
        "2 to 10");
    both("scale of eleven", { { u"/questions/0/scale"_s, scaleOf(0, 10) } }, "/questions/0/scale",
        "2 to 10");
    loader("scale from 2", { { u"/questions/0/scale"_s, scaleOf(2, 5) } },
        "/questions/0/scale/0/value", "begins with 0 or 1");
    loader("scale with a gap", { { u"/questions/0/scale/3/value"_s, "6" } },
        "/questions/0/scale/3/value", "4 is expected");
    loader("scale that falls", { { u"/questions/0/scale/1/value"_s, "0" } },
        "/questions/0/scale/1/value", "2 is expected");
    loader("two labels alike", { { u"/questions/0/scale/1/label/da"_s, R"("Understøtter godt")" } },
        "/questions/0/scale/3", "/questions/0/scale/1");
    both("scale of a text", { { u"/questions/1/scale"_s, scaleOf(1, 5) } }, "/questions/1/scale",
        "does not have this");
    both("ranking without items", { { u"/questions/4/items"_s, {} } }, "/questions/4/items",
        "missing");
    both("ranking of one", { { u"/questions/4/items"_s, manyItems(1) } }, "/questions/4/items",
        "2 to 20");
    both("ranking of 21", { { u"/questions/4/items"_s, manyItems(21) } }, "/questions/4/items",
        "2 to 20");
    loader("item of no theme", { { u"/questions/4/items/4"_s, R"("drfit")" } },
        "/questions/4/items/4", "no theme \"drfit\"");
    both("item twice", { { u"/questions/4/items/4"_s, R"("sikker-drift")" } },
        "/questions/4/items/5", "twice");
    both("item of its own without a title", { { u"/questions/4/items/4"_s, R"({"id":"x"})" } },
        "/questions/4/items/4/title", "missing");
    both("item is a number", { { u"/questions/4/items/4"_s, "4" } }, "/questions/4/items/4",
        "object");
    loader("explains nothing", { { u"/questions/1/explains"_s, R"("vurdring")" } },
        "/questions/1/explains", "no question \"vurdring\"");
    loader("explains a text", { { u"/questions/1/explains"_s, R"("oevrige")" } },
        "/questions/1/explains", "no rating");
    loader("text about no guidepost", { { u"/questions/2/guidepost"_s, R"("x")" } },
        "/questions/2/guidepost", "no guidepost \"x\"");
    both("rating about a guidepost", { { u"/questions/0/guidepost"_s, R"("drift")" } },
        "/questions/0/guidepost", "does not have this");
    loader("64 texts", { { u"/questions"_s, manyTexts(64) }, { u"/timeThieves"_s, {} } },
        "/questions", "63");

    // The rest
    both("profile without functions", { { u"/profile/functions"_s, "[]" } }, "/profile/functions",
        "1 to 10");
    both("profile text without {function}", { { u"/profile/text/en"_s, R"("x")" } },
        "/profile/text/en", "{function}");
    loader("profile role twice", { { u"/profile/roles/1/id"_s, R"("kontrollere")" } },
        "/profile/roles/1/id", "taken");
    both("time thieves of another kind", { { u"/timeThieves/kind"_s, R"("single")" } },
        "/timeThieves/kind", "multiple");
    both("no time thieves", { { u"/timeThieves/categories"_s, "[]" } }, "/timeThieves/categories",
        "1 to 20");
    loader("category twice", { { u"/timeThieves/categories/1/id"_s, R"("administration")" } },
        "/timeThieves/categories/1/id", "taken");
    both("core task without an id", { { u"/coreTasks/0/id"_s, {} } }, "/coreTasks/0/id", "missing");
    both("unknown key of the process", { { u"/process/traks"_s, "[]" } }, "/process/traks",
        "unknown key");
}

void TemplateTest::refused()
{
    QFETCH(QList<Edit>, edits);
    QFETCH(QString, pointer);
    QFETCH(QString, reason);
    QFETCH(bool, schemaToo);
    const QByteArray json = builtInWith(edits);
    const auto result = WorkshopTemplate::fromJson(json);
    QVERIFY(!result);
    const Error &error = result.error();
    QCOMPARE(error.kind, ErrorKind::Refused);
    QCOMPARE(error.code, u"template-invalid"_s);
    QCOMPARE(error.position, pointer);
    QVERIFY2(error.text.startsWith(pointer + u": "), qPrintable(error.text));
    QVERIFY2(error.text.contains(reason), qPrintable(error.text));
    QCOMPARE(schemaAccepts(json), !schemaToo);
}

void TemplateTest::everyDefectIsTold()
{
    const auto result = WorkshopTemplate::fromJson(builtInWith({ { u"/title"_s, {} },
        { u"/questions/3/id"_s, {} }, { u"/guideposts/1/themes/1"_s, R"("drfit")" } }));
    QVERIFY(!result);
    QCOMPARE(result.error().text, u"/title: missing"_s);
    QCOMPARE(result.error().detail,
        u"/guideposts/1/themes/1: no theme \"drfit\"\n"
        "/themes/6/guidepost: guidepost \"drift\" does not list theme \"udvikling-og-udfordring\"\n"
        "/questions/3/id: missing"_s);
}

void TemplateTest::notATemplate_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << ""_ba << u"line 1"_s << u"JSON"_s;
    QTest::newRow("a comma too many") << "{\n  \"a\": 1,\n}"_ba << u"line 3"_s << u"JSON"_s;
    QTest::newRow("a list") << "[]"_ba << QString() << u"one JSON object"_s;
    QTest::newRow("cut off") << builtInJson().first(2000) << u"line 34"_s << u"JSON"_s;
    QTest::newRow("Windows-1252") << "{\"a\": \"\xe6\"}"_ba << u"line 1"_s << u"UTF-8"_s;
    QTest::newRow("UTF-16") << "\xff\xfe{\0}\0"_ba << QString() << u"UTF-16"_s;
    QTest::newRow("too large") << QByteArray(3 * 1024 * 1024, ' ') << QString() << u"2 MB"_s;
    QTest::newRow("a key twice") << R"({"a":[{"b":1},{"b":{"c":"}","c":2}}]})"_ba << u"/a/1/b/c"_s
                                 << u"twice"_s;
    QTest::newRow("a key twice, once escaped")
        << R"({"id":"x","\u0069d":"y"})"_ba << u"/id"_s << u"twice"_s;
    QTest::newRow("too deep") << QByteArray(100'000, '[') << u"line 1"_s << u"JSON"_s;
}

void TemplateTest::notATemplate()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    const auto result = WorkshopTemplate::fromJson(json);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"template-invalid"_s);
    QVERIFY2(result.error().text.contains(reason), qPrintable(result.error().text));
    QTEST(result.error().position, "position");
}

void TemplateTest::byteOrderMark()
{
    QVERIFY(WorkshopTemplate::fromJson("\xef\xbb\xbf" + builtInJson()));
}

void TemplateTest::unreadableFile()
{
    const auto result = WorkshopTemplate::fromFile(u"/no/such/template.json"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"template-unreadable"_s);
    QVERIFY(result.error().text.contains(u"/no/such/template.json"_s));
}

void TemplateTest::filledIn()
{
    const LocalizedText text(
        { { u"da"_s, u"{organisation} den {workshopDate}; slettes {deletionDate}. {function}"_s } },
        u"da"_s);
    const Placeholders placeholders{ u"{workshopDate} Kommune"_s, QDate(2025, 8, 28), {} };
    QCOMPARE(pejling::filledIn(text, Language::Danish, placeholders),
        u"{workshopDate} Kommune den 28. august 2025; slettes ________. {function}"_s);
    QCOMPARE(pejling::filledIn({}, Language::Danish, {}), QString());
    const LocalizedText open({ { u"da"_s, u"{ab"_s } }, u"da"_s);
    QCOMPARE(pejling::filledIn(open, Language::Danish, {}), u"{ab"_s);
}

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
