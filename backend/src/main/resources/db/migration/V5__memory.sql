-- Projections: each row is a fold over one learner's part of the response log, can be folded again from it, and holds
-- nothing that time alone would change.

create table concept_memory (
    learner    varchar(36)  not null references learner (id) on delete cascade,
    concept    varchar(120) not null,
    stability  double precision,
    difficulty double precision,
    rated_at   bigint,
    ratings    integer      not null,
    lapses     integer      not null,
    error_at   bigint,
    error_item varchar(120),
    shown_at   bigint,
    primary key (learner, concept)
);

create table item_met (
    learner       varchar(36)  not null references learner (id) on delete cascade,
    item          varchar(120) not null,
    last_sequence bigint       not null,
    primary key (learner, item)
);

create table concept_evidence (
    learner       varchar(36)      not null references learner (id) on delete cascade,
    concept       varchar(120)     not null,
    pieces        integer          not null,
    first_credit  double precision not null,
    recent_credit double precision not null,
    mixed_checks  integer          not null,
    mixed_credit  double precision not null,
    primary key (learner, concept)
);

create table certainty_told (
    learner      varchar(36)  not null references learner (id) on delete cascade,
    concept      varchar(120) not null,
    certainty    varchar(10)  not null,
    answers      integer      not null,
    right_answers integer      not null,
    primary key (learner, concept, certainty)
);

-- The learner's own choice, and no projection.
create table review_settings (
    learner   varchar(36) not null primary key references learner (id) on delete cascade,
    daily_cap integer     not null,
    time_zone varchar(60) not null
);

create index response_answered on response (learner, answered_at);
