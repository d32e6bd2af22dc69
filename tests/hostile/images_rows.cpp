// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files with our schema, and rows in it that the program would never have written.
#include "images.h"

#include <build.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pejling::test {

namespace {

constexpr auto NotUtf8 = "cast(x'c328fffe41' as text)";

class Collector : public SqlImages
{
public:
    using SqlImages::SqlImages;

    /// The column of every row gets each of `values` in turn: an image a value.
    void column(const QByteArray &table, const QByteArray &name,
        const std::initializer_list<QByteArray> &values)
    {
        for (const QByteArray &value : values)
            add(table + "." + name + " = " + value.left(30),
                "update or ignore " + table + " set " + name + " = " + value);
    }
};

QByteArray quoted(const QByteArray &text) { return "cast(x'" + text.toHex() + "' as text)"; }

/// The built-in template, changed.
QByteArray templateWith(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = QJsonDocument::fromJson(builtInTemplate()->json).object();
    change(object);
    return quoted(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void templates(Collector &to)
{
    const auto set = [&](const QByteArray &name, const QByteArray &value, Fate fate) {
        to.add("template: " + name, "update meta set value = " + value + " where name = 'template'",
            fate);
    };
    to.add("template: gone", "delete from meta where name = 'template'", Fate::Refused);
    set("empty", "''", Fate::Refused);
    set("number", "17", Fate::Refused);
    set("blob of zeros", "zeroblob(1000)", Fate::Refused);
    set("50 MB", "hex(zeroblob(25000000))", Fate::Refused);
    set("400 MB", "zeroblob(400000000)", Fate::Refused);
    set("not UTF-8", NotUtf8, Fate::Refused);
    set("half", "substr(value, 1, length(value) / 2)", Fate::Refused);
    set("goes on after a NUL", "value || char(0) || 'x'", Fate::Refused);
    set("a hundred thousand brackets", "replace(hex(zeroblob(50000)), '0', '[')", Fate::Refused);
    set("a hundred thousand objects", "replace(hex(zeroblob(50000)), '0', '{\"a\":')",
        Fate::Refused);
    set("empty object", "'{}'", Fate::Refused);
    set("an array", "'[]'", Fate::Refused);
    set("an unknown key", "replace(value, '\"title\"', '\"tittle\"')", Fate::Refused);
    set("as a blob", "cast(value as blob)", Fate::Either);
    set("a title of 5 MB",
        templateWith([](QJsonObject &t) { t.insert(u"title"_s, QString(5'000'000, u'x')); }),
        Fate::Either);
    set("a title that ends lines", templateWith([](QJsonObject &t) {
        t.insert(u"title"_s, u"\u202e\u0000<b>x</b>\n\x1b[31m%1%n"_s);
    }),
        Fate::Either);
    set("no questions",
        templateWith([](QJsonObject &t) { t.insert(u"questions"_s, QJsonArray()); }), Fate::Either);
    set("questions in another order", templateWith([](QJsonObject &t) {
        QJsonArray questions;
        for (const QJsonValue &question : t.value(u"questions"_s).toArray())
            questions.prepend(question);
        t.insert(u"questions"_s, questions);
    }),
        Fate::Either);
    set("fewer questions", templateWith([](QJsonObject &t) {
        QJsonArray questions = t.value(u"questions"_s).toArray();
        questions.removeLast();
        t.insert(u"questions"_s, questions);
    }),
        Fate::Either);
    set("100,000 questions", templateWith([](QJsonObject &t) {
        QJsonArray questions = t.value(u"questions"_s).toArray();
        QJsonObject text;
        for (const QJsonValue &question : std::as_const(questions)) {
            if (question.toObject().value(u"kind"_s) == "text"_L1)
                text = question.toObject();
        }
        for (int i = 0; i < 20'000; ++i) {
            text.insert(u"id"_s, u"q%1"_s.arg(i));
            questions.append(text);
        }
        t.insert(u"questions"_s, questions);
    }),
        Fate::Either);
}

void settings(Collector &to)
{
    for (const QByteArray name :
        { "organisation", "workshopDate", "deleteBy", "minGroup", "refreshStep", "invited",
            "madeUp", "unanimityAccepted", "deck", "kioskPin", "asked" }) {
        for (const QByteArray &value : { QByteArray("''"), QByteArray("'-1'"),
                 QByteArray("'99999999999999999999'"), QByteArray("x'00ff00'"), QByteArray(NotUtf8),
                 QByteArray("replace(hex(zeroblob(50000)), '0', '[')"),
                 QByteArray("'{\"central\":-5,\"survey\":[1,{}],\"slides\":[{\"id\":7}]}'") })
            to.add("setting " + name + " = " + value.left(30),
                "update meta set value = " + value + " where name = '" + name + "'");
    }
    to.add("no settings", "delete from meta where name <> 'template'");
    to.add("200,000 settings",
        "with recursive c(x) as (select 1 union all select x + 1 from c where x < 200000) "
        "insert into meta select 'spy' || x, 'x' from c");
    to.add("values of junk", "update property set value = randomblob(100000)");
    to.add("values that are texts", "update property set value = 'x'");
}

void books(Collector &to)
{
    to.add("no state", "delete from state", Fate::Refused);
    for (const QByteArray name : { "epoch", "wave", "in_wave", "next_response", "next_comment" })
        to.column("state", name, { "-1", "9223372036854775807", "'x'", "1e300", "x'00'" });
    to.add("no round", "delete from round", Fate::Refused);
    to.add("no survey round", "update round set name = 'x' where name = 'survey'", Fate::Refused);
    to.add(
        "another round misnamed", "update round set name = 'x' || char(27) where name = 'efter'");
    to.column("round", "name",
        { "'../../../x'", "'x' || char(0) || 'y'", NotUtf8, "hex(zeroblob(500000))", "x'00ff'",
            "'<b>&\"' || char(10, 27)" });
    for (const QByteArray name : { "counted_first", "uncounted_second" })
        to.column(
            "round", name, { "-1", "0", "3", "9223372036854775807", "'x'", "x'00'", "1e300" });
    to.column("round", "closed", { "7", "-1", "'x'" });
    to.column("round", "activity",
        { "'x y z'", "'-1 -1 -1'", "'99999999999999999999999'", "hex(zeroblob(5000000))",
            "x'00ff'" });
    to.column("round", "id", { "id - 5000000000", "9223372036854775807 - id" });
    to.add("5,000 rounds",
        "with recursive c(x) as (select 1 union all select x + 1 from c where x < 5000) "
        "insert into round (name) select 'r' || x from c",
        Fate::Refused);
    to.add("audiences gone", "delete from audience");
    to.add("audiences swapped",
        "update audience set name = name || 'x'; "
        "update audience set name = 'central' where id = 1");
    to.add("slots gone", "delete from slot");
    to.column("slot", "place", { "place + 1000000000", "-place", "'x' || place" });
    to.column("form", "round", { "99", "-1", "'x'" });
    to.column("form", "tool", { NotUtf8, "x'00'", "hex(zeroblob(500000))" });
    to.add("forms gone", "delete from form");
    for (const QByteArray name :
        { "form", "wave", "first_response", "last_response", "total_rows", "added", "undone" })
        to.column("batch", name, { "-1", "9223372036854775807", "'x'" });
    for (const QByteArray name : { "file", "sha256", "imported_at", "mapping" })
        to.column("batch", name,
            { NotUtf8, "x'00ff'", "hex(zeroblob(500000))",
                "'../x' || char(10, 27, 0) || '<b>=1+1'" });
    to.add("100,000 batches",
        "with recursive c(x) as (select 10 union all select x + 1 from c where x < 100010) "
        "insert into batch select c.x, form, wave, first_response, last_response, file, sha256, "
        "sheet, imported_at, total_rows, added, changed, unchanged, skipped, rejected, flagged, "
        "mapping, undone from c, batch where id = 1",
        Fate::Refused);
}

void answers(Collector &to)
{
    const std::initializer_list<QByteArray> texts{ "''", "'x'", "'.'", "hex(zeroblob(50000))",
        "substr(ratings, 2)", "ratings || ratings", "'999999999'", "x'00ff00ff'", NotUtf8,
        "ratings || char(0)", "'/////////////////////'", "upper(rankings)", "lower(rankings)",
        "replace(rankings, '.', '1')", "replace(rankings, '1', 'Z')", "'-1'", "17" };
    to.column("response", "ratings", texts);
    to.column("response", "rankings", texts);
    to.column("history", "ratings", texts);
    to.column("history", "comments",
        { "'{'", "'{\"99\":\"x\",\"-1\":\"y\",\"0\":7}'", NotUtf8,
            "replace(hex(zeroblob(50000)), '0', '[')", "x'00ff'" });
    for (const QByteArray name : { "audience", "finished", "counted", "texts", "time_thieves",
             "source", "wave", "round", "form", "batch" })
        to.column("response", name,
            { "7", "-1", "9223372036854775807", "-9223372036854775808", "'x'", "1.5" });
    to.column(
        "response", "external", { "'same'", "null", NotUtf8, "x'00ff'", "hex(zeroblob(50000))" });
    to.column("response", "hash", { "0", "-1", "null", "'x'" });
    to.column("response", "id", { "-id", "id - 4611686018427387904", "0" });
    to.add("no answers", "delete from response");
    to.add(
        "answers in every audience", "update response set audience = id % 5 - 2, counted = id % 3");
    to.add("a batch that is not there", "delete from batch");
}

void words(Collector &to)
{
    to.column("comment", "slot", { "99", "-1", "9223372036854775807", "'x'", "null || 'x'" });
    to.column("comment", "text",
        { "x'00ff'", NotUtf8, "'a' || char(0) || 'b'", "'<img src=\"/etc/passwd\">=1+1'",
            "hex(zeroblob(50000))", "char(8238) || 'x' || char(55296)", "''" });
    to.column("comment", "response", { "99", "-1", "null || 'x'" });
    to.add("a comment of 20 MB",
        "update comment set text = hex(zeroblob(10000000)) where id = (select min(id) from "
        "comment)");
    to.add("comments gone", "delete from comment");
    to.add(
        "everything waits for the index", "insert into unindexed values (1, 9223372036854775807)");
    to.add("ranges that meet", "insert into unindexed values (1, 50), (2, 60), (3, 5), (-7, -9)");
    to.column(
        "comment_fts_data", "block", { "zeroblob(5)", "randomblob(4000)", "x'ffffffffffff'" });
    to.column("comment_fts_config", "v", { "99", "-1", "'x'" });
    to.column("comment_fts_idx", "pgno", { "-1", "9223372036854775807", "7" });
    to.column("comment_fts_docsize", "sz", { "x'ff'", "''", "zeroblob(100000)" });
    to.add("index gone", "delete from comment_fts_data");
    to.add("no discussion", "delete from discussion", Fate::Refused);
    to.column("discussion", "revision", { "-1", "9223372036854775807", "'x'" });
    to.column("decision", "status", { "9", "-1", "'x'", "9223372036854775807" });
    to.column("decision", "due", { "'x'", "'9999999-99-99'", "x'00'", NotUtf8 });
    to.column("decision", "theme", { "'x'", "''", NotUtf8, "hex(zeroblob(50000))" });
    to.column("decision", "why_n", { "-1", "9223372036854775807", "'x'" });
    to.add("20,000 decisions",
        "with recursive c(x) as (select 10 union all select x + 1 from c where x < 20010) "
        "insert into decision select c.x, theme, what, why_text, why_figure, why_n, why_round, "
        "why_date, who, due, follow_up, status from c, decision");
    to.add("a note on no theme", "update theme_note set theme = 'x'");
    to.add("checklist off the list",
        "insert into checklist values (9, 0, 'x', 'y', 0), (0, 32767, 'x', 'y', 7), "
        "(0, -1, 'x', 'y', 0), (1, 99999999999, 'x', 'y', 'z')");
    to.column("comment_mark", "masked",
        { "'99999999999+1 -1+5 1+-1 +++ 2147483647+2147483647'", "'0+999999999'", "x'00'" });
    to.column("comment_mark", "digest", { "''", "'x'", "x'00'" });
    to.column("comment_mark", "slot", { "99", "-1" });
    to.column("comment_mark", "released", { "7", "'x'" });
    to.column("comment_tag", "tag", { "''", NotUtf8, "hex(zeroblob(50000))" });
    to.column("tag", "keywords", { NotUtf8, "hex(zeroblob(50000))", "'\" * ( AND'", "x'00'" });
}

} // namespace

std::vector<Image> rowImages(const Whole &whole)
{
    Collector all(whole, Fate::Either);
    templates(all);
    settings(all);
    books(all);
    answers(all);
    words(all);
    return all.images;
}

} // namespace pejling::test
