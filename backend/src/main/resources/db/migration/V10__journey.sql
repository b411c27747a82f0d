-- The journey: courses that somebody considers, their path, their learning log, what they hold and where they worked.
-- None of it is a projection: all of it was typed in. What a person wrote in their own words stands in tables of its own,
-- so that it can be exported and erased by itself, and follows its row to another learner when a guest signs in. Dates are
-- calendar days as ISO text: they have no time zone.

create table considered_course (
    learner   varchar(36) not null references learner (id) on delete cascade,
    id        varchar(36) not null,
    starts_on varchar(10),
    ends_on   varchar(10),
    time_zone varchar(60),
    fee       varchar(20),
    currency  varchar(3),
    format    varchar(20),
    added_at  bigint      not null,
    primary key (learner, id)
);

create table considered_course_text (
    learner  varchar(36) not null,
    id       varchar(36) not null,
    title    text        not null,
    provider text,
    trainer  text,
    link     text,
    primary key (learner, id),
    foreign key (learner, id) references considered_course (learner, id) on delete cascade on update cascade
);

create table course_answer (
    learner  varchar(36) not null,
    course   varchar(36) not null,
    question varchar(40) not null,
    answer   varchar(10) not null,
    primary key (learner, course, question),
    foreign key (learner, course) references considered_course (learner, id) on delete cascade on update cascade
);

create table course_note (
    learner  varchar(36) not null,
    course   varchar(36) not null,
    question varchar(40) not null,
    words    text        not null,
    primary key (learner, course, question),
    foreign key (learner, course) references considered_course (learner, id) on delete cascade on update cascade
);

create table course_weight (
    learner  varchar(36) not null references learner (id) on delete cascade,
    question varchar(40) not null,
    weight   integer     not null,
    primary key (learner, question)
);

create table path_step (
    learner varchar(36) not null references learner (id) on delete cascade,
    step    varchar(40) not null,
    is_done integer     not null,
    on_date varchar(10),
    primary key (learner, step)
);

create table learning_activity (
    learner     varchar(36) not null references learner (id) on delete cascade,
    id          varchar(36) not null,
    category    varchar(30) not null,
    happened_on varchar(10) not null,
    minutes     integer     not null,
    added_at    bigint      not null,
    primary key (learner, id)
);
create index learning_activity_day on learning_activity (learner, happened_on);

create table learning_activity_text (
    learner       varchar(36) not null,
    id            varchar(36) not null,
    title         text        not null,
    activity_type text,
    link          text,
    notes         text,
    primary key (learner, id),
    foreign key (learner, id) references learning_activity (learner, id) on delete cascade on update cascade
);

-- A file that was taken over: the same one sent again adds nothing.
create table learning_import (
    learner     varchar(36) not null references learner (id) on delete cascade,
    id          varchar(36) not null,
    digest      varchar(64) not null,
    added       integer     not null,
    imported_at bigint      not null,
    primary key (learner, id)
);

create table held_credential (
    learner    varchar(36) not null references learner (id) on delete cascade,
    id         varchar(36) not null,
    track      varchar(20) not null,
    level      varchar(20) not null,
    term_from  varchar(10) not null,
    expires_on varchar(10) not null,
    primary key (learner, id)
);

create table worked_as_owner (
    learner    varchar(36) not null references learner (id) on delete cascade,
    id         varchar(36) not null,
    from_date  varchar(10) not null,
    until_date varchar(10),
    primary key (learner, id)
);

create table worked_as_owner_text (
    learner varchar(36) not null,
    id      varchar(36) not null,
    place   text        not null,
    primary key (learner, id),
    foreign key (learner, id) references worked_as_owner (learner, id) on delete cascade on update cascade
);

create table further_rating (
    learner varchar(36) not null references learner (id) on delete cascade,
    area    varchar(40) not null,
    rating  integer     not null,
    primary key (learner, area)
);

create table further_rating_text (
    learner varchar(36) not null,
    area    varchar(40) not null,
    example text        not null,
    primary key (learner, area),
    foreign key (learner, area) references further_rating (learner, area) on delete cascade on update cascade
);
