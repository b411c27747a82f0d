-- The learner's own choices, and no projections. Days are dates by the learner's calendar, as in 2026-01-31.

create table study_plan (
    learner       varchar(36) not null primary key references learner (id) on delete cascade,
    class_first   varchar(10),
    class_last    varchar(10),
    minutes_a_day  integer    not null,
    minutes_a_week integer    not null,
    study_days    varchar(70) not null,
    head_start    integer     not null,
    since         varchar(10) not null,
    check ((class_first is null) = (class_last is null))
);

create table class_taken (
    learner   varchar(36) not null primary key references learner (id) on delete cascade,
    taken_on  varchar(10) not null,
    marked_at bigint      not null
);

-- A private address of the learner's calendar. Like a session's, its token is kept as a hash only.
create table calendar_link (
    learner    varchar(36) not null primary key references learner (id) on delete cascade,
    token_hash varchar(64) not null unique,
    created_at bigint      not null
);

-- Plans ask what was finished, by kind, and must not look through all that ever was.
create index attempt_finished on attempt (learner, kind, finished_at);
