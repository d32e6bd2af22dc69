-- SPDX-FileCopyrightText: 2026 The Pejling authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One file is one workshop. Times are ISO-8601 UTC text, truth values 0 or 1. Never edited after
-- release: a change is a migration of its own.

-- The template and what the workshop page sets.
create table meta (
    name text not null primary key,
    value text not null
);

-- Small opaque values of the program: snapshots, what was last drawn, window state.
create table property (
    name text not null primary key,
    value blob not null
);

-- One row. The epoch moves when an answer is edited or taken back; the wave is the one that the next
-- answer gets, and in_wave how many are in it. next_response is for imported rows without a number of
-- their own.
create table state (
    id integer primary key check (id = 1),
    epoch bigint not null,
    wave bigint not null,
    in_wave bigint not null,
    next_response bigint not null,
    next_comment bigint not null
);

create table audience (
    id integer primary key,
    name text not null unique
);

-- Where an answer stands: kind rating, place = character of response.ratings (from 1); kind ranking,
-- place = character of response.rankings; kind choice, place = bit of response.time_thieves; kind
-- text, place = comment.slot.
create table slot (
    kind text not null,
    place bigint not null,
    question text not null,
    item text,
    primary key (kind, place)
);

-- Counts are kept, since counting a million rows takes time. `activity` says how often the answers to
-- each slot have changed; it never goes back.
create table round (
    id integer primary key,
    name text not null unique,
    closed smallint not null default 0,
    counted_first bigint not null default 0,
    counted_second bigint not null default 0,
    uncounted_first bigint not null default 0,
    uncounted_second bigint not null default 0,
    activity text not null default ''
);

-- What an imported row's own id is unique in.
create table form (
    id integer primary key,
    round bigint not null references round (id),
    tool text not null,
    fingerprint text not null,
    unique (round, tool, fingerprint)
);

-- One imported file. The ids of its new answers lie between first_response and last_response, where
-- `wave` tells them from others.
create table batch (
    id integer primary key,
    form bigint not null references form (id),
    wave bigint not null,
    first_response bigint not null,
    last_response bigint not null,
    file text not null,
    sha256 text not null,
    sheet text not null,
    imported_at text not null,
    total_rows bigint not null,
    added bigint not null,
    changed bigint not null,
    unchanged bigint not null,
    skipped bigint not null,
    rejected bigint not null,
    flagged bigint not null,
    mapping text not null,
    undone smallint not null default 0
);

-- One person's answers in one narrow row. The id says where they come from:
-- * imported, and the tool counts its rows: form * 1099511627776 (2^40) + that number. So finding a
--   row again needs no index, and rows that come in order are stored in order.
-- * imported, and the tool has other ids: counted up from 1; `external` is the tool's id, found by its
--   `hash`. Rows without an id have neither.
-- * answered here: random, from 4611686018427387904 (2^62) on, so that no order of answering can be
--   read back; `external` is the UUID made where it was answered.
-- `batch` is the one that gave the row its present answers.
create table response (
    id integer primary key,
    round bigint not null references round (id),
    form bigint references form (id),
    external text,
    hash bigint,
    batch bigint references batch (id),
    wave bigint not null,
    source smallint not null,
    audience smallint not null check (audience in (0, 1)),
    finished smallint not null,
    counted smallint not null,
    ratings text not null,
    rankings text not null,
    texts bigint not null,
    time_thieves bigint
);
create index response_identity on response (form, hash) where hash is not null;
create index response_wave on response (wave) where id >= 4611686018427387904;

-- Earlier answers of a row that a later batch has changed; `batch` gave the row these.
create table history (
    response bigint not null references response (id) on delete cascade,
    batch bigint not null references batch (id),
    audience smallint not null,
    finished smallint not null,
    counted smallint not null,
    ratings text not null,
    rankings text not null,
    time_thieves bigint,
    comments text not null,
    primary key (response, batch)
);
create index history_batch on history (batch);

create table comment (
    id integer primary key,
    response bigint not null references response (id) on delete cascade,
    slot smallint not null,
    text text not null
);
create index comment_response on comment (response, slot);

-- Full-text search. It is kept by the program, since a file from elsewhere is not trusted to run a
-- virtual table from a trigger. Comments wait in `unindexed` (ranges that do not meet) until somebody
-- searches.
create virtual table comment_fts using fts5 (
    text, content = 'comment', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0'
);
create table unindexed (
    first_comment integer primary key,
    last_comment bigint not null
);

-- One row an answer, for R, a spreadsheet or a database browser.
create view answer as
select r.id as response, n.name as round, a.name as audience, r.counted as counted,
    s.question as question, s.item as item,
    case s.kind
        when 'rating' then instr('0123456789A', substr(r.ratings, s.place, 1)) - 1
        when 'ranking' then instr('123456789ABCDEFGHIJK', substr(r.rankings, s.place, 1))
        else 1
    end as value
from response r
join round n on n.id = r.round
join audience a on a.id = r.audience
join slot s on (s.kind = 'rating' and substr(r.ratings, s.place, 1) <> '.')
    or (s.kind = 'ranking' and substr(r.rankings, s.place, 1) <> '.')
    or (s.kind = 'choice' and ((r.time_thieves >> s.place) & 1) = 1);
