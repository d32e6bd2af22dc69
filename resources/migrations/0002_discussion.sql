-- SPDX-FileCopyrightText: 2026 The Pejling authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- From the picture to the plan: decisions, notes, checklist, and what is said about comments. Dates
-- are ISO-8601 text, empty when there is none.

-- One row. Moves with every change to the tables below, so that a reader sees that there is news.
create table discussion (
    id integer primary key check (id = 1),
    revision bigint not null
);
insert into discussion (id, revision) values (1, 0);

-- The columns why_* are frozen when the decision is made: later answers do not change them.
create table decision (
    id integer primary key,
    theme text not null,
    what text not null,
    why_text text not null,
    why_figure text not null,
    why_n bigint,
    why_round text not null,
    why_date text not null,
    who text not null,
    due text not null,
    follow_up text not null,
    status smallint not null check (status between 0 and 3)
);

create table theme_note (
    theme text not null primary key,
    text text not null
);

-- Lines of the template's process lists; part 0 preconditions, 1 tracks, 2 questions of the plan.
create table checklist (
    part smallint not null check (part between 0 and 2),
    place smallint not null,
    owner text not null,
    note text not null,
    done smallint not null,
    primary key (part, place)
);

-- Holds for the text whose digest it carries: a comment that an import has changed or
-- taken out is unmarked, and marked again when that import is undone. `masked` holds "from+length" parted by blanks.
create table comment_mark (
    response bigint not null references response (id) on delete cascade,
    slot smallint not null,
    digest text not null,
    masked text not null,
    paraphrase text not null,
    released smallint not null,
    primary key (response, slot)
);

-- By hand: given is 1, or 0 where a keyword gives the tag and a person has taken it away.
create table comment_tag (
    response bigint not null,
    slot smallint not null,
    tag text not null,
    given smallint not null,
    primary key (response, slot, tag),
    foreign key (response, slot) references comment_mark (response, slot) on delete cascade
);

-- Own tags, and the template's tags whose keywords have been edited. Keywords are parted by blanks.
create table tag (
    id text not null primary key,
    title text not null,
    keywords text not null
);
