-- What a trainer gives a class to do. "pack" is the ready-made pack that the tasks were taken from, "due_on" a day of the
-- class's calendar. Nothing is kept of who did what: that is read from attempts.
create table assignment (
    id          varchar(36)  not null primary key,
    cohort      varchar(36)  not null references cohort (id) on delete cascade,
    title       varchar(120) not null,
    pack        varchar(80),
    due_on      varchar(10),
    assigned_at bigint       not null
);
create index assignment_cohort on assignment (cohort);

-- "target" is the id of an objective, a quiz or a scenario; "days" counts the days of reviews.
create table assignment_task (
    assignment varchar(36) not null references assignment (id) on delete cascade,
    position   integer     not null,
    kind       varchar(20) not null,
    target     varchar(120),
    days       integer,
    primary key (assignment, position)
);

-- When a class was reminded last by letter, since it is at most once a day.
create table class_reminder (
    cohort  varchar(36) not null primary key references cohort (id) on delete cascade,
    sent_at bigint      not null
);
