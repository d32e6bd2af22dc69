// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose schema is not ours: what must be seen before a single table is read.
#include "images.h"

namespace pejling::test {

namespace {

/// A view that never ends.
constexpr auto Endless = "with recursive c(x) as (select 1 union all select x + 1 from c) "
                         "select x as id, x as name, x as value, x as text from c";

void replaceTables(SqlImages &to)
{
    for (const QByteArray table : { "meta", "property", "state", "audience", "slot", "round",
             "form", "batch", "response", "history", "comment", "unindexed", "discussion",
             "decision", "theme_note", "checklist", "comment_mark", "comment_tag", "tag" }) {
        const QByteArray gone = "update sqlite_schema set name = 'old', tbl_name = 'old', sql = "
                                "replace(sql, 'TABLE "
            + table + " (', 'TABLE old (') where name = '" + table
            + "'; delete from sqlite_schema where type = 'index' and tbl_name = '" + table
            + "'; insert into sqlite_schema (type, name, tbl_name, rootpage, sql) values ('view', '"
            + table + "', '" + table + "', 0, 'create view " + table + " as ";
        to.add("endless view for " + table, gone + Endless + "')");
        to.add("view for " + table, gone + "select * from old')");
        to.add(
            "table gone: " + table, "delete from sqlite_schema where tbl_name = '" + table + "'");
        to.add("one column more: " + table, "alter table " + table + " add column spy text");
        for (const QByteArray event : { "insert", "update", "delete" })
            to.add("trigger on " + event + " of " + table,
                "create trigger spy after " + event + " on " + table
                    + " begin delete from response; end");
    }
    to.add("endless view for answer",
        "drop view answer; create view answer as " + QByteArray(Endless));
    to.add("instead-of trigger on answer",
        "create trigger spy instead of insert on answer begin delete from response; end");
}

void bendTables(SqlImages &to)
{
    const auto rewrite = [&](const QByteArray &name, const QByteArray &table,
                             const QByteArray &from, const QByteArray &into) {
        to.add(name,
            "update sqlite_schema set sql = replace(sql, '" + from + "', '" + into
                + "') where name = '" + table + "'");
    };
    rewrite("check with a function", "meta", "value text not null",
        "value text not null check (length(load_extension(value)) > 0)");
    rewrite("default with a function", "round", "closed smallint not null default 0",
        "closed smallint not null default (randomblob(1000000))");
    rewrite("generated column", "meta", "value text not null",
        "value text generated always as (hex(zeroblob(400000000)))");
    rewrite(
        "without rowid", "meta", "value text not null\n)", "value text not null\n) without rowid");
    rewrite("strict", "meta", "value text not null\n)", "value text not null\n) strict");
    rewrite("another collation", "meta", "name text not null", "name text collate nocase not null");
    rewrite("another type", "response", "ratings text", "ratings blob");
    rewrite("columns swapped", "response", "finished smallint not null,\n    counted",
        "counted smallint not null,\n    finished");
    rewrite("no check", "response", " check (audience in (0, 1))", "");
    rewrite("a newline less", "meta", "(\n", "(");
    rewrite("not a statement", "meta", "CREATE TABLE", "CREAT TABLE");
    rewrite("a select", "meta", "TABLE meta (", "TABLE meta as select (");
    rewrite("lower case", "meta", "CREATE", "create");
    rewrite("index on another column", "comment_response", "response, slot", "slot, response");
    rewrite("index by a function", "comment_response", "response, slot", "abs(response), slot");
    rewrite("another tokenizer", "comment_fts", "unicode61 remove_diacritics 0", "nonesuch");
    rewrite("full-text over another table", "comment_fts", "content = ''comment''",
        "content = ''sqlite_schema''");
    rewrite("another virtual table", "comment_fts", "using fts5 (", "using fts3 (");
    rewrite("an unknown module", "comment_fts", "using fts5 (", "using pejling_spy (");
    to.add("partial index", "create index spy on meta (value) where value > 'a'");
    to.add("index by an expression", "create index spy on meta (length(value))");
    to.add("unique index", "create unique index spy on response (id, round)");
    to.add("index gone", "drop index comment_response");
    to.add("a table more", "create table spy (x text)");
    to.add("a view more", "create view spy as " + QByteArray(Endless));
    to.add("a virtual table more", "create virtual table spy using fts5 (x)");
    to.add("statistics",
        "analyze; delete from sqlite_stat1; insert into sqlite_stat1 values "
        "('response', 'response_identity', '9223372036854775807 1 1')");
    to.add("counted keys", "create table spy (x integer primary key autoincrement)");
}

void bendTheSchemaItself(SqlImages &to)
{
    to.add("two tables on one page",
        "update sqlite_schema set rootpage = (select rootpage from sqlite_schema where "
        "name = 'round') where name = 'audience'");
    to.add("a table on the page of an index",
        "update sqlite_schema set rootpage = (select rootpage from sqlite_schema where "
        "name = 'response_wave') where name = 'property'");
    for (const QByteArray page : { "0", "1", "-1", "null", "'x'", "99999999", "4294967298" })
        to.add("root page " + page,
            "update sqlite_schema set rootpage = " + page + " where name = 'state'",
            page == "4294967298" || page == "'x'" ? Fate::Either : Fate::Refused);
    to.add("schema row twice",
        "insert into sqlite_schema select * from sqlite_schema "
        "where name = 'meta'");
    to.add("schema row without name", "update sqlite_schema set name = null where name = 'tag'");
    to.add("schema row without text", "update sqlite_schema set sql = null where name = 'tag'");
    to.add("schema text is a blob",
        "update sqlite_schema set sql = cast(sql as blob) where name = 'tag'", Fate::Either);
    to.add("schema text is not UTF-8",
        "update sqlite_schema set sql = cast(x'63726561ff' as text) where name = 'tag'");
    to.add("schema text of 5 MB",
        "update sqlite_schema set sql = sql || '--' || hex(zeroblob(2500000)) where name = 'tag'");
    to.add("schema text goes on after a NUL",
        "update sqlite_schema set sql = sql || char(0) || 'x' where name = 'tag'", Fate::Either);
    to.add("schema row of no kind", "update sqlite_schema set type = 'spy' where name = 'answer'");
    to.add("no schema at all", "delete from sqlite_schema");
    to.add("5,000 tables",
        "with recursive c(x) as (select 1 union all select x + 1 from c where x < 5000) "
        "insert into sqlite_schema select 'table', 'spy' || x, 'spy' || x, "
        "(select rootpage from sqlite_schema where name = 'meta'), "
        "'create table spy' || x || ' (x text)' from c");
    to.add("200,000 views",
        "with recursive c(x) as (select 1 union all select x + 1 from c where x < 200000) "
        "insert into sqlite_schema select 'view', 'spy' || x, 'spy' || x, 0, "
        "'create view spy' || x || ' as select 1' from c");
    to.add("a deep view",
        "insert into sqlite_schema values ('view', 'spy', 'spy', 0, 'create view spy as select "
            + QByteArray(900, '(') + "1" + QByteArray(900, ')') + "')");
    QByteArray columns = "x0";
    for (int i = 1; i < 1900; ++i)
        columns += ", x" + QByteArray::number(i);
    to.add("1,900 columns", "create table spy (" + columns + ")");
    to.add("version 1, schema of 2", "pragma user_version = 1");
    to.add("version 1 with a trigger",
        "drop table tag; drop table comment_tag; drop table comment_mark; drop table checklist; "
        "drop table theme_note; drop table decision; drop table discussion; pragma user_version = "
        "1; create trigger spy after insert on response begin delete from response; end");
    to.add("version 0", "pragma user_version = 0");
    to.add("version -1", "pragma user_version = -1");
    to.add("version 3", "pragma user_version = 3");
    to.add("version of another age", "pragma user_version = 2147483647");
    to.add("another application", "pragma application_id = 1");
}

/// A workshop in another form of SQLite that holds the same.
void rebuild(SqlImages &to)
{
    for (const QByteArray size : { "512", "1024", "8192", "65536" })
        to.add("pages of " + size, "pragma page_size = " + size + "; vacuum", Fate::Opened);
    to.add("shrinks by itself", "pragma auto_vacuum = full; vacuum", Fate::Either);
    to.add("shrinks when told", "pragma auto_vacuum = incremental; vacuum", Fate::Either);
    to.add("vacuumed", "vacuum", Fate::Opened);
    to.add("re-indexed", "reindex", Fate::Opened);
}

} // namespace

std::vector<Image> schemaImages(const Whole &whole)
{
    SqlImages all(whole, Fate::Refused);
    replaceTables(all);
    bendTables(all);
    bendTheSchemaItself(all);
    rebuild(all);
    return all.images;
}

} // namespace pejling::test
