-- What learners decide in their own work, and what came of it: free text, private, apart from the response log, and gone
-- with its learner. Wordings are added and never changed; the one mark that is set later is when the class was over.

create table decision (
    learner    varchar(36) not null references learner (id) on delete cascade,
    id         varchar(36) not null,
    started_at bigint      not null,
    sealed_at  bigint,
    primary key (learner, id)
);

create table decision_take (
    learner     varchar(36) not null,
    id          varchar(36) not null,
    decision    varchar(36) not null,
    part        varchar(10) not null,
    revision    integer     not null,
    situation   text        not null,
    decides     text        not null,
    why         text        not null,
    sure        integer     not null,
    expects     text        not null,
    expected_by varchar(10) not null,
    written_at  bigint      not null,
    primary key (learner, id),
    unique (learner, decision, part, revision),
    foreign key (learner, decision) references decision (learner, id) on delete cascade
);

create table decision_outcome (
    learner     varchar(36) not null,
    id          varchar(36) not null,
    decision    varchar(36) not null,
    note        integer     not null,
    as_expected varchar(20) not null,
    happened    text        not null,
    lesson      text        not null,
    written_at  bigint      not null,
    primary key (learner, id),
    unique (learner, decision, note),
    foreign key (learner, decision) references decision (learner, id) on delete cascade
);
